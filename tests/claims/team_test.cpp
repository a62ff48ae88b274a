// Our own side: D12, D13, D22, D23, D25, D49.

#include <doctest/doctest.h>

#include "claims/experiment.hpp"
#include "sim/measure.hpp"

using namespace diapason;
using namespace diapason::test;
using enum diapason::Quantity;

namespace {

// The contact is handed over in the first month, to the first colleague, with trust and competence as they are set.
MakePolicy hands_over() {
  return scripted([](const Dossier& dossier, const Observation& seen, Agenda& agenda) {
    Command command = command_of(dossier, "hand-over", somebody_met(dossier, seen.seen()));
    command.colleague = ColleagueId{std::size_t{0}};
    if (seen.get(month) == 0) try_add(agenda, command);
  });
}

std::function<void(const Dossier&, State&)> known_and_trusted(std::int32_t trust) {
  return [trust](const Dossier& dossier, State& state) {
    acquaint(dossier, state);
    set_trust_of(state, somebody_met(dossier, state), trust);
    StateAccess::set(state, tie, own_person(ColleagueId{std::size_t{0}}).index(), somebody_met(dossier, state), 3'000);
    StateAccess::set(state, willingness, 0, 0, 6'000);
  };
}

std::function<void(Case&)> masters(std::int16_t mastery) {
  return [mastery](Case& the_case) {
    quiet(the_case);
    the_case.dossier.colleagues[0].mastery_bp.fill(mastery);
  };
}

// A colleague who has been prepared once goes alone each month; with a briefing before each visit, or without.
MakePolicy visits_alone(bool briefed) {
  return scripted([briefed](const Dossier& dossier, const Observation& seen, Agenda& agenda) {
    Command visit = command_of(dossier, "send-colleague", somebody_met(dossier, seen.seen()));
    visit.colleague = ColleagueId{std::size_t{0}};
    Command briefing = visit;
    briefing.action = action_named(dossier, "prepare");
    visit.topic = TopicId{std::size_t{0}};
    if (briefed || seen.get(month) == 0) try_add(agenda, briefing);
    try_add(agenda, visit);
  });
}

void nothing_at_stake(Case& the_case) {
  the_case.dossier.parameters.hand_over_trust_bp = 0;
  the_case.dossier.parameters.hand_over_competence_bp = 0;
}

double willingness_of_team(const Course& course) {
  double sum = 0;
  for (std::size_t colleague = 0; colleague < course.dossier->colleagues.size(); ++colleague)
    sum += points(course.at(12).get(willingness, colleague));
  return sum / static_cast<double>(course.dossier->colleagues.size());
}

// Half of the run has gone by when somebody else takes over.
std::function<void(Case&)> successor_in(std::int32_t at_month) {
  return [at_month](Case& the_case) {
    quiet(the_case);
    Event event;
    event.key = "successor";
    Condition then;
    then.measure = Measure::month;
    then.at_least = at_month;
    event.when.all = {then};
    Effect succeeding;
    succeeding.kind = EffectKind::succeed;
    succeeding.who = Who::nobody;
    event.effects = {succeeding};
    the_case.plot.events = {event};
  };
}

// The ally of highest rank leaves in month six.
std::function<void(Case&)> ally_leaves(bool leaves) {
  return [leaves](Case& the_case) {
    quiet(the_case);
    if (!leaves) return;
    Event event;
    event.key = "leaves";
    Condition then;
    then.measure = Measure::month;
    then.at_least = 6;
    event.when.all = {then};
    Effect leaving;
    leaving.kind = EffectKind::leave;
    leaving.who = Who::person;
    for (std::size_t person = 0; person < the_case.opening.people.size(); ++person)
      if (the_case.opening.people[person].acquaintance == 2 &&
          (the_case.opening.people[person].seats[0] & k_buying_seats) == 0)
        leaving.subject = static_cast<std::uint8_t>(person);
    event.effects = {leaving};
    the_case.plot.events = {event};
  };
}

double ties_kept(const Course& course) {
  double sum = 0;
  for (std::size_t person = 0; person < course.dossier->stakeholders.size(); ++person)
    sum += points(strongest_tie_bp(*course.dossier, course.at(12), person, false));
  return sum;
}

}  // namespace

TEST_CASE("claims about our own side") {
  std::vector<Claim> claims;
  const auto trust_after = [](const Course& course) {
    return points(trust_bp(*course.dossier, course.at(3), partner_of(course)));
  };
  claims.push_back(
      {"D12",
       "handed over on trust and competence, a contact lives on without the KAM",
       "aeronova",
       "autonomy of the pair after three months, ripe against before trust is there, points",
       {hands_over(), masters(9'000), known_and_trusted(6'000)},
       {hands_over(), masters(9'000), known_and_trusted(3'500)},
       [](const Course& course) { return static_cast<double>(course.at(3).get(autonomy, 0, partner_of(course))); },
       5.0,
       nothing_at_stake,
       3});
  claims.push_back({"D12",
                    "handed over before trust is there, both sides lose",
                    "aeronova",
                    "trust after three months, kept against handed over, points",
                    {policy("idle"), masters(9'000), known_and_trusted(3'500)},
                    {hands_over(), masters(9'000), known_and_trusted(3'500)},
                    trust_after,
                    2.0,
                    nothing_at_stake,
                    3});
  claims.push_back({"D12",
                    "handed over before competence is there, both sides lose",
                    "aeronova",
                    "trust after three months, kept against handed over, points",
                    {policy("idle"), masters(2'000), known_and_trusted(6'000)},
                    {hands_over(), masters(2'000), known_and_trusted(6'000)},
                    trust_after,
                    2.0,
                    nothing_at_stake,
                    3});

  claims.push_back(
      {"D12",
       "a colleague who goes on visiting without being briefed opens up less",
       "aeronova",
       "autonomy of the pair after eight months, briefed each time against once, points",
       {visits_alone(true), masters(9'000), known_and_trusted(6'000)},
       {visits_alone(false), masters(9'000), known_and_trusted(6'000)},
       [](const Course& course) { return static_cast<double>(course.at(8).get(autonomy, 0, partner_of(course))); },
       5.0,
       [](Case& the_case) {
         the_case.dossier.parameters.uncredited_bp = the_case.dossier.parameters.unagreed_bp = 0;
         for (Action& action : the_case.dossier.actions)
           if (action.key == "send-colleague")
             std::erase_if(action.effects, [](const Effect& effect) { return effect.kind == EffectKind::prepare; });
       },
       8});

  claims.push_back({"D13",
                    "a team that is credited stays willing, one that isn't fades",
                    "aeronova",
                    "willingness of the team after a year, points",
                    {textbook(), quiet},
                    {textbook([](Textbook& book) { book.credits_team = false; }), quiet},
                    willingness_of_team,
                    1.0,
                    [](Case& the_case) {
                      the_case.dossier.parameters.uncredited_bp = 0;
                      for (Action& action : the_case.dossier.actions)
                        if (action.key == "credit-team") action.effects.clear();
                    },
                    12});
  claims.push_back({"D49",
                    "colleagues are mobilised once the hierarchy has agreed",
                    "aeronova",
                    "willingness of the team after a year, points",
                    {textbook(), quiet},
                    {textbook([](Textbook& book) { book.asks_agreement = false; }), quiet},
                    willingness_of_team,
                    1.0,
                    [](Case& the_case) {
                      the_case.dossier.parameters.unagreed_bp = 0;
                      for (Action& action : the_case.dossier.actions)
                        if (action.key == "ask-agreement") action.effects.clear();
                    },
                    12});

  claims.push_back({"D22",
                    "what is written and shared remains to a successor",
                    "aeronova",
                    "ties of the KAM three months after the change, in sum, points",
                    {textbook(), successor_in(9)},
                    {textbook([](Textbook& book) { book.shares_review = false; }), successor_in(9)},
                    [](const Course& course) {
                      double sum = 0;
                      for (std::size_t person = 0; person < course.dossier->stakeholders.size(); ++person)
                        sum += points(course.at(9).get(tie, k_kam.index(), person));
                      return sum;
                    },
                    5.0,
                    [](Case& the_case) {
                      the_case.dossier.parameters.written_bridge_bp = 0;
                      the_case.plot.events.clear();
                    },
                    11});

  claims.push_back({"D23",
                    "sharing best practice eases the tension with field sales",
                    "ostara",
                    "tension after a year, not shared against shared, points",
                    {textbook([](Textbook& book) { book.shares_practice = false; }), quiet},
                    {textbook(), quiet},
                    [](const Course& course) { return points(course.at(12).get(tension)); },
                    5.0,
                    [](Case& the_case) {
                      for (Action& action : the_case.dossier.actions)
                        if (action.key == "share-practice") action.effects.clear();
                    },
                    12});
  claims.push_back({"D23",
                    "sharing best practice lifts satisfaction",
                    "ostara",
                    "satisfaction after a year, points",
                    {textbook(), quiet},
                    {textbook([](Textbook& book) { book.shares_practice = false; }), quiet},
                    [](const Course& course) { return points(course.at(12).get(satisfaction)); },
                    0.2,
                    [](Case& the_case) {
                      the_case.dossier.parameters.tension_harm_bp = 0;
                      for (Action& action : the_case.dossier.actions)
                        if (action.key == "share-practice") action.effects.clear();
                    },
                    12});
  claims.push_back({"D25",
                    "an account held by many survives the departure of an ally better",
                    "aeronova",
                    "ties of ours after the departure, in sum, textbook against lone-wolf, points",
                    {textbook(), ally_leaves(true)},
                    {policy("lone-wolf"), ally_leaves(true)},
                    ties_kept,
                    20.0,
                    [](Case& the_case) {
                      // Ties that neither grow nor fade leave nothing to compare.
                      for (Action& action : the_case.dossier.actions)
                        std::erase_if(action.effects, [](const Effect& effect) {
                          return effect.kind == EffectKind::tie || effect.kind == EffectKind::introduce ||
                                 effect.kind == EffectKind::hand_over;
                        });
                      the_case.dossier.parameters.tie_fade_bp = 0;
                      the_case.dossier.parameters.pair_work_bp = 0;
                    },
                    12});
  check_claims(claims);
}
