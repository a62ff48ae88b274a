#include "view/tallies.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "sim/agenda.hpp"
#include "sim/measure.hpp"
#include "view/command_words.hpp"
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

}  // namespace diapason
