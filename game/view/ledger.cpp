#include "view/ledger.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "sim/measure.hpp"
#include "view/causes.hpp"
#include "view/conditions.hpp"
#include "view/format.hpp"
#include "view/names.hpp"

namespace diapason {
namespace {

// Amounts of trust are counted in bp of a part times bp of its weight: nothing is rounded before it is shown.
constexpr std::int64_t k_trust_scale = k_whole_bp;
constexpr std::int64_t k_trust_point = 100 * k_trust_scale;

void add_line(std::vector<LedgerLine>& lines, LedgerLine line) {
  const auto same = std::find_if(lines.begin(), lines.end(), [&](const LedgerLine& other) {
    return other.month == line.month && other.cause == line.cause && other.part == line.part;
  });
  if (same == lines.end()) {
    lines.push_back(std::move(line));
  } else {
    same->exact += line.exact;
    same->part_bp += line.part_bp;
  }
}

std::int64_t shown(std::int64_t value, std::int64_t unit) { return divide_rounded(value, unit); }

// What was told of an earlier month keeps the figure it was told with; the others share what is left.
void round_lines(LedgerSegment& segment, std::int64_t unit) {
  std::int64_t left = segment.after - segment.before;
  std::vector<std::int64_t> exact;
  std::vector<LedgerLine*> open;
  for (LedgerLine& line : segment.lines) {
    line.amount = shown(line.exact, unit);
    if (line.month < segment.month) {
      left -= line.amount;
    } else {
      open.push_back(&line);
      exact.push_back(line.exact);
    }
  }
  const std::vector<std::int64_t> amounts = apportion(exact, unit, left);
  for (std::size_t place = 0; place < amounts.size(); ++place) open[place]->amount = amounts[place];
}

std::optional<TrustPart> part_of(Quantity quantity) {
  for (int part = 0; part < k_trust_parts; ++part)
    if (quantity_of(static_cast<TrustPart>(part)) == quantity) return static_cast<TrustPart>(part);
  return {};
}

std::string moved_part(const Lens& lens, TrustPart part, std::int64_t moved_bp) {
  if (part != TrustPart::self_interest) return trust_part_name(part, lens.language);
  return lens.say(moved_bp < 0 ? Key::less_self_interest : Key::more_self_interest);
}

// The amount that the ledger of a part tells for a cause; nothing where it tells none.
std::optional<std::int64_t> amount_in(const Ledgers& ledgers, std::int32_t month, const std::string& cause) {
  const auto found_in = [&](const std::vector<LedgerLine>& lines) -> std::optional<std::int64_t> {
    for (const LedgerLine& line : lines)
      if (line.known && line.month == month && line.cause == cause) return line.amount;
    return {};
  };
  if (ledgers.first)
    if (const auto amount = found_in(ledgers.first->known)) return amount;
  for (const LedgerSegment& segment : ledgers.segments)
    if (const auto amount = found_in(segment.lines)) return amount;
  return found_in(ledgers.pending);
}

// Follows one person's trust, or one part of it, from reading to reading.
class TrustReader {
 public:
  TrustReader(const Lens& lens, StakeholderId person, std::optional<TrustPart> part, std::int32_t until)
      : lens_(lens),
        person_(person.index()),
        part_(part),
        months_(std::min(lens.session.months().size(), static_cast<std::size_t>(until) + 1)) {
    for (int index = 0; index < k_trust_parts && !part; ++index)
      parts_[static_cast<std::size_t>(index)] = TrustReader{lens, person, static_cast<TrustPart>(index), until}.read();
  }

  Ledgers read() {
    std::int64_t before = believed(seen_after(0));
    result_.start = shown(before, k_trust_point);
    bool met_before = seen_after(0).get(Quantity::acquaintance, person_) == 2;
    for (std::size_t month = 1; month < months_; ++month) {
      note_causes(static_cast<std::int32_t>(month));
      const Observation seen = seen_after(month);
      const bool met = seen.get(Quantity::acquaintance, person_) == 2;
      if (!met || seen.get(Quantity::read_month, person_) != static_cast<std::int32_t>(month)) continue;
      if (met_before)
        close(static_cast<std::int32_t>(month), before, believed(seen));
      else
        open(static_cast<std::int32_t>(month), believed(seen));
      before = believed(seen);
      met_before = true;
    }
    round_each();
    if (met_before) result_.pending = std::move(waiting_);
    return std::move(result_);
  }

 private:
  // "through credibility (+8), …": how far the part itself moved is more than what it adds to trust as a whole. It is
  // the figure that the ledger of the part tells, so that both tell one.
  void name_parts(std::vector<LedgerLine>& lines) const {
    for (LedgerLine& line : lines) {
      if (!line.part) continue;
      const Ledgers& ledger = parts_[static_cast<std::size_t>(*line.part)];
      const std::int64_t moved = amount_in(ledger, line.month, line.cause).value_or(points(line.part_bp));
      line.cause = lens_.say(moved == 0 ? Key::part_moved_little : Key::part_moved,
                             {{"part", moved_part(lens_, *line.part, line.part_bp)},
                              {"text", signed_number(moved, lens_.language)},
                              {"cause", line.cause}});
    }
  }

  void round_each() {
    name_parts(waiting_);
    for (LedgerLine& line : waiting_) line.amount = shown(line.exact, k_trust_point);
  }

  [[nodiscard]] Observation seen_after(std::size_t month) const {
    return observe(lens_.dossier, lens_.session.the_case().plot, lens_.session.months()[month].after);
  }

  [[nodiscard]] std::int64_t believed(const Observation& seen) const {
    if (part_) return std::int64_t{seen.get(quantity_of(*part_), person_)} * k_trust_scale;
    return std::int64_t{trust_bp(lens_.dossier, seen.seen(), person_)} * k_trust_scale;
  }

  void note_causes(std::int32_t month) {
    const Causes causes{lens_, month};
    for (const Change& change : lens_.session.months()[static_cast<std::size_t>(month)].changes) {
      const auto moved = change.subject == person_ ? part_of(change.quantity) : std::nullopt;
      if (!moved || (part_ && *part_ != *moved) || !causes.may_be_told(change)) continue;
      const std::int64_t sign = *moved == TrustPart::self_interest ? -1 : 1;
      const std::int64_t exact = change.delta * (part_ ? k_trust_scale : sign * trust_weight_bp(lens_.dossier, *moved));
      LedgerLine line{month, exact, 0, causes.words(change), true, causes.question_behind(change)};
      if (!part_) line.part = moved;
      line.part_bp = change.delta;
      add_line(waiting_, std::move(line));
    }
  }

  // How far our reading may have been off after a month, in 80 cases of 100.
  [[nodiscard]] std::int64_t band_after(std::int32_t month) const {
    const Lens then{lens_.session, lens_.language, month};
    return part_ ? then.get(Quantity::read_band, person_) : trust_band_bp(then, person_);
  }

  // What is left over is within what two readings may differ by, or there is more to it. The two errors are
  // independent: their squares add up.
  [[nodiscard]] std::string words_of_rest(std::int32_t month, std::int64_t rest) const {
    const std::int64_t before = band_after(month - 1);
    const std::int64_t now = band_after(month);
    const std::int64_t apart = square_root(before * before + now * now);
    const Key key = std::abs(rest / k_trust_scale) > apart ? Key::cause_beyond_reading
                    : now < before                         ? Key::cause_read_better
                                                           : Key::cause_read_anew;
    return lens_.say(key, {Lens::points_of("band", apart)});
  }

  void open(std::int32_t month, std::int64_t value) {
    result_.start = shown(value, k_trust_point);
    round_each();
    result_.first = FirstReading{month, result_.start, std::move(waiting_)};
    waiting_.clear();
  }

  void close(std::int32_t month, std::int64_t before, std::int64_t after) {
    LedgerSegment segment{month, shown(before, k_trust_point), shown(after, k_trust_point), std::move(waiting_)};
    waiting_.clear();
    name_parts(segment.lines);
    std::int64_t rest = after - before;
    for (const LedgerLine& line : segment.lines) rest -= line.exact;
    const auto of_this_month = [&](const LedgerLine& line) { return line.month == month; };
    if (rest != 0 || std::none_of(segment.lines.begin(), segment.lines.end(), of_this_month))
      segment.lines.push_back({month, rest, 0, words_of_rest(month, rest), false});
    round_lines(segment, k_trust_point);
    result_.segments.push_back(std::move(segment));
  }

  const Lens& lens_;
  std::size_t person_;
  std::optional<TrustPart> part_;
  std::array<Ledgers, k_trust_parts> parts_;  // of trust as a whole: those of its parts
  std::size_t months_;
  std::vector<LedgerLine> waiting_;
  Ledgers result_;
};

}  // namespace

Ledgers ledger_of_changes(const Lens& lens, std::int64_t start, std::int64_t unit,
                          const std::function<std::int64_t(const Change&)>& amount_of) {
  const auto months = lens.session.months();
  Ledgers result;
  std::int64_t before = start;
  result.start = shown(before, unit);
  for (std::size_t month = 1; month < months.size(); ++month) {
    const Causes causes{lens, static_cast<std::int32_t>(month)};
    std::int64_t after = before;
    LedgerSegment segment{static_cast<std::int32_t>(month), shown(before, unit), 0, {}};
    for (const Change& change : months[month].changes) {
      const std::int64_t amount = amount_of(change);
      if (amount == 0) continue;
      after += amount;
      const bool known = causes.may_be_told(change);
      add_line(segment.lines, {segment.month, amount, 0, known ? causes.words(change) : lens.say(Key::cause_unknown),
                               known, known ? causes.question_behind(change) : ""});
    }
    before = after;
    if (segment.lines.empty()) continue;
    segment.after = shown(after, unit);
    round_lines(segment, unit);
    result.segments.push_back(std::move(segment));
  }
  return result;
}

Ledgers exact_ledger(const Lens& lens, Quantity quantity, std::size_t subject, std::size_t object, std::int64_t unit) {
  const std::int64_t start = lens.session.months().front().after.get(quantity, subject, object);
  return ledger_of_changes(lens, start, unit, [&](const Change& change) {
    const bool is_of_it = change.quantity == quantity && change.subject == subject && change.object == object;
    return is_of_it ? std::int64_t{change.delta} : 0;
  });
}

Ledgers trust_ledger(const Lens& lens, StakeholderId person, std::optional<TrustPart> part, std::int32_t until) {
  return TrustReader{lens, person, part, until}.read();
}

std::string amount_and_cause(const Lens& lens, const LedgerLine& line) {
  return signed_number(line.amount, lens.language) + " " + line.cause;
}

const LedgerSegment* segment_of(const Ledgers& ledgers, std::int32_t month) {
  for (const LedgerSegment& segment : ledgers.segments)
    if (segment.month == month) return &segment;
  return nullptr;
}

}  // namespace diapason
