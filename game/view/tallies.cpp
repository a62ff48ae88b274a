#include "view/tallies.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "sim/agenda.hpp"
#include "sim/measure.hpp"
#include "view/command_words.hpp"
#include "view/conditions.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

struct Reading {
  std::size_t person = 0;
  std::int32_t trust_bp = 0;
};

// Those met and still there, from the least trust to the most.
std::vector<Reading> readings(const Lens& lens) {
  std::vector<Reading> list;
  for_each_bit(people_met(lens.seen.seen()), [&](std::size_t person) {
    list.push_back({person, trust_bp(lens.dossier, lens.seen.seen(), person)});
  });
  std::stable_sort(list.begin(), list.end(),
                   [](const Reading& left, const Reading& right) { return left.trust_bp < right.trust_bp; });
  return list;
}

// `now` knows who can still be asked about.
LedgerLine median_line(const Lens& now, const Lens& lens, std::int32_t month, std::int64_t amount) {
  LedgerLine line{month, amount, amount, {}};
  const std::vector<Reading> list = readings(lens);
  if (list.empty()) {
    line.cause = lens.say(Key::cause_median_nobody);
    return line;
  }
  const Reading& low = list[(list.size() - 1) / 2];
  const Reading& high = list[list.size() / 2];
  const auto figure = [](const Reading& reading) { return points(reading.trust_bp); };
  const auto name = [&](const Reading& reading) { return lens.person(StakeholderId{reading.person}).name; };
  line.cause =
      low.person == high.person
          ? lens.say(Key::cause_median_one, {{"who", name(low)}, {"have", figure(low)}, {"n", std::ssize(list)}})
          : lens.say(Key::cause_median_two, {{"who", name(low)},
                                             {"have", figure(low)},
                                             {"second", name(high)},
                                             {"need", figure(high)},
                                             {"n", std::ssize(list)}});
  if (now.met(low.person)) line.deeper = "trust " + lens.person(StakeholderId{low.person}).key;
  return line;
}

// Those met who buy, and the mean of their trust as the measure has it.
struct Buyers {
  std::vector<Reading> list;
  std::int32_t mean_bp = 0;
};

Buyers buyers_after(const Lens& lens) {
  Condition condition;
  condition.measure = Measure::buyer_trust;
  Buyers buyers{readings(lens), measure(lens.dossier, lens.seen.seen(), condition)};
  std::erase_if(buyers.list, [&](const Reading& reading) { return !buys(lens, reading.person); });
  return buyers;
}

const Reading* reading_of(const Buyers& buyers, std::size_t person) {
  const auto found = std::find_if(buyers.list.begin(), buyers.list.end(),
                                  [&](const Reading& reading) { return reading.person == person; });
  return found == buyers.list.end() ? nullptr : &*found;
}

// Parts of a mean are counted so finely that no rounding is seen.
constexpr std::int64_t k_mean_scale = 1'000'000;

std::int64_t part_of_mean(const Buyers& buyers, const Reading* reading) {
  return reading == nullptr ? 0 : reading->trust_bp * k_mean_scale / std::ssize(buyers.list);
}

std::string words_of_buyer(const Lens& lens, std::size_t person, const Buyers& before, const Buyers& after) {
  const Reading* was = reading_of(before, person);
  const Reading* is = reading_of(after, person);
  const Filler who{"who", lens.dossier.stakeholders[person]};
  if (was == nullptr) return lens.say(Key::cause_buyer_met, {who, Lens::points_of("have", is->trust_bp)});
  if (is == nullptr) return lens.say(Key::cause_buyer_gone, {who, Lens::points_of("have", was->trust_bp)});
  if (points(was->trust_bp) == points(is->trust_bp))
    return lens.say(Key::cause_buyer_shares, {who, {"n", std::ssize(after.list)}});
  return lens.say(
      Key::why_piece,
      {{"name", lens.dossier.stakeholders[person].name}, {"n", points(was->trust_bp)}, {"m", points(is->trust_bp)}});
}

// What each of those who buy added to the difference of two months, in whole points that make it.
std::vector<LedgerLine> buyer_lines(const Lens& now, std::int32_t month, const Buyers& before, const Buyers& after) {
  std::vector<LedgerLine> lines;
  std::vector<std::int64_t> exact;
  for (std::size_t person = 0; person < now.people(); ++person) {
    const Reading* was = reading_of(before, person);
    const Reading* is = reading_of(after, person);
    if (was == nullptr && is == nullptr) continue;
    exact.push_back(part_of_mean(after, is) - part_of_mean(before, was));
    lines.push_back({month, exact.back(), 0, words_of_buyer(now, person, before, after)});
    if (now.met(person)) lines.back().deeper = "trust " + now.person(StakeholderId{person}).key;
  }
  // Where nobody who buys has been met, a stranger's trust stands for theirs.
  if (before.list.empty() != after.list.empty()) {
    const Buyers& strangers = before.list.empty() ? before : after;
    exact.push_back((before.list.empty() ? -k_mean_scale : k_mean_scale) * strangers.mean_bp);
    lines.push_back(
        {month, exact.back(), 0, now.say(Key::cause_buyers_unmet, {Lens::points_of("have", strangers.mean_bp)})});
  }
  const std::int64_t moved = points(after.mean_bp) - points(before.mean_bp);
  const std::vector<std::int64_t> amounts = apportion(exact, 100 * k_mean_scale, moved);
  for (std::size_t place = 0; place < lines.size(); ++place) lines[place].amount = amounts[place];
  std::erase_if(lines, [](const LedgerLine& line) { return line.amount == 0; });
  return lines;
}

}  // namespace

Ledgers days_used_ledger(const Lens& lens) {
  Ledgers ledgers;
  std::int64_t used = 0;
  for (std::int32_t month = 1; month < std::ssize(lens.session.months()); ++month) {
    const Lens planned{lens.session, lens.language, month - 1};
    LedgerSegment segment{month, used, used, {}};
    for (const Command& command : lens.session.months()[static_cast<std::size_t>(month)].commands) {
      const std::int64_t days = cost_of(planned.dossier, planned.seen, command).kam_days;
      segment.after += days;
      segment.lines.push_back({month, days, days, command_sentence(planned, command)});
    }
    used = segment.after;
    ledgers.segments.push_back(std::move(segment));
  }
  return ledgers;
}

Ledgers median_trust_ledger(const Lens& lens) {
  const auto median_after = [&](const Lens& at) { return points(median_trust_bp(at.dossier, at.seen.seen())); };
  Ledgers ledgers;
  ledgers.start = median_after(Lens{lens.session, lens.language, 0});
  std::int64_t before = ledgers.start;
  for (std::int32_t month = 1; month < std::ssize(lens.session.months()); ++month) {
    const Lens at{lens.session, lens.language, month};
    const std::int64_t after = median_after(at);
    if (after != before)
      ledgers.segments.push_back({month, before, after, {median_line(lens, at, month, after - before)}});
    before = after;
  }
  return ledgers;
}

Ledgers buyer_trust_ledger(const Lens& lens) {
  Ledgers ledgers;
  Buyers before = buyers_after(Lens{lens.session, lens.language, 0});
  ledgers.start = points(before.mean_bp);
  for (std::int32_t month = 1; month < std::ssize(lens.session.months()); ++month) {
    Buyers after = buyers_after(Lens{lens.session, lens.language, month});
    LedgerSegment segment{month, points(before.mean_bp), points(after.mean_bp),
                          buyer_lines(lens, month, before, after)};
    before = std::move(after);
    if (!segment.lines.empty()) ledgers.segments.push_back(std::move(segment));
  }
  return ledgers;
}

}  // namespace diapason
