#include <doctest/doctest.h>

#include "sim/measure.hpp"
#include "sim/small_case.hpp"
#include "sim/stage.hpp"

using namespace diapason;
using namespace diapason::test;
using enum diapason::Quantity;

namespace {

Condition in_month(std::int32_t month) {
  Condition condition;
  condition.measure = Measure::month;
  condition.at_least = month;
  return condition;
}

Event event(const char* key) {
  Event result;
  result.key = key;
  return result;
}

Effect effect(EffectKind kind, Who who, std::uint8_t subject, std::int32_t by) {
  Effect result;
  result.kind = kind;
  result.who = who;
  result.subject = subject;
  result.by = by;
  return result;
}

// The months of a run in which an event happened, as a bit set.
std::uint32_t months_of(Life& life, std::size_t index, int months) {
  std::uint32_t bits = 0;
  std::int32_t before = life.get(event_count, index);
  for (int played = 0; played < months; ++played) {
    life.month();
    const std::int32_t now = life.get(event_count, index);
    if (now > before) bits |= 1U << static_cast<unsigned>(life.get(month) + 1);
    before = now;
  }
  return bits;
}

}  // namespace

TEST_CASE("an event happens so many months after another, once for each time") {
  Case the_case = small_case();
  the_case.dossier.horizon_months = 9;
  Event first = event("first");
  first.when.all = {in_month(2)};
  Event second = event("second");
  second.after = EventId{std::size_t{0}};
  second.after_months = 3;
  second.at_most = 4;
  the_case.plot.events = {first, second};
  Life life{the_case};
  CHECK(months_of(life, 1, 7) == 1U << 5U);
}

TEST_CASE("an event happens so many months after a flag was raised") {
  Case the_case = small_case();
  the_case.dossier.horizon_months = 9;
  the_case.dossier.flags = {"wet"};
  Event first = event("first");
  first.when.all = {in_month(2)};
  first.effects = {effect(EffectKind::flag, Who::nobody, 0, 0)};
  Event second = event("second");
  second.after_flag = FlagId{std::size_t{0}};
  second.after_months = 2;
  the_case.plot.events = {first, second};
  Life life{the_case};
  CHECK(months_of(life, 1, 7) == 1U << 4U);
}

TEST_CASE("an event moves the tie of whoever is named, the rival's, and a colleague by name") {
  Case the_case = small_case();
  Event moved = event("moved");
  moved.when.all = {in_month(2)};
  Effect tied = effect(EffectKind::tie, Who::person, k_buyer, 2'000);
  tied.object = own_person(ColleagueId{std::size_t{k_planner}}).raw();
  moved.effects = {tied, effect(EffectKind::rival_tie, Who::person, k_producer, 3'000),
                   effect(EffectKind::willingness, Who::person, k_engineer, 1'000)};
  the_case.plot.events = {moved};
  Life life{the_case};
  life.month();
  CHECK(life.moved(tie, own_person(ColleagueId{std::size_t{k_planner}}).index(), Source::event) == 2'000);
  CHECK(life.moved(rival_tie, k_producer, Source::event) > 0);
  CHECK(life.moved(willingness, k_engineer, Source::event) > 0);
  CHECK(life.moved(willingness, k_planner, Source::event) == 0);
}

TEST_CASE("of the alternatives of a gate one is enough, to open it and to keep it") {
  Life life{small_case()};
  Gate gate;
  Condition never = in_month(40);
  never.slack = 2;
  gate.any = {never, in_month(1)};
  CHECK(stands_open(life.the_case.dossier, life.state, gate));
  CHECK(is_kept(life.the_case.dossier, life.state, gate));
  CHECK(standing(life.the_case.dossier, life.state, gate).held == 1);
  gate.any = {never};
  CHECK_FALSE(stands_open(life.the_case.dossier, life.state, gate));
  CHECK_FALSE(is_kept(life.the_case.dossier, life.state, gate));
}
