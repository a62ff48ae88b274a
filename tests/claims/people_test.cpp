// What people take in and what they don't forgive: D10, D11, D14, D17, D18, D19, D36, D39, D42.

#include <doctest/doctest.h>

#include "claims/experiment.hpp"
#include "sim/measure.hpp"
#include "sim/mechanisms.hpp"

using namespace diapason;
using namespace diapason::test;
using enum diapason::Quantity;

namespace {

// Somebody whom we have met and who doesn't buy, the same in every arm of a case.
// Every meeting about one topic, by the KAM, with the one partner.
MakePolicy talks_about(bool suits, bool with_specialist) {
  return scripted([=](const Dossier& dossier, const Observation& seen, Agenda& agenda) {
    const std::size_t person = somebody_met(dossier, seen.seen());
    const std::size_t function = dossier.stakeholders[person].function.index();
    std::size_t chosen = 0;
    for (std::size_t topic = 1; topic < dossier.topics.size(); ++topic) {
      const bool more = dossier.topics[topic].fit_bp[function] > dossier.topics[chosen].fit_bp[function];
      if (more == suits && dossier.topics[topic].fit_bp[function] != dossier.topics[chosen].fit_bp[function])
        chosen = topic;
    }
    Command command = command_of(dossier, "meet", person);
    command.topic = TopicId{chosen};
    if (with_specialist) {
      std::size_t best = 0;
      for (std::size_t colleague = 1; colleague < dossier.colleagues.size(); ++colleague)
        if (dossier.colleagues[colleague].mastery_bp[chosen] > dossier.colleagues[best].mastery_bp[chosen])
          best = colleague;
      command.colleague = ColleagueId{best};
    }
    try_add(agenda, command);
  });
}

void nothing_mastered_by_the_kam(Case& the_case) { the_case.dossier.kam_mastery_bp.fill(1'000); }

// A commitment of two weights stands in the book towards the partner and falls due at once; nobody will keep it.
void owe_a_word(const Dossier& dossier, State& state) {
  acquaint(dossier, state);
  StateAccess::set(state, promise_state, 0, 0, static_cast<std::int32_t>(PromiseState::open));
  StateAccess::set(state, promise_kind, 0, 0, static_cast<std::int32_t>(CommitmentKind::word));
  StateAccess::set(state, promise_person, 0, 0, static_cast<std::int32_t>(somebody_met(dossier, state)));
  StateAccess::set(state, promise_owner, 0, 0,
                   static_cast<std::int32_t>(own_person(SponsorId{std::size_t{0}}).index()));
  StateAccess::set(state, promise_due, 0, 0, 1);
}

// Somebody else whom we know, who neither buys nor is the ally.
std::size_t second_of(const Dossier& dossier, const State& state, std::size_t ally) {
  const std::size_t buyer = the_buyer(dossier, state);
  for (std::size_t person = dossier.stakeholders.size(); person-- > 0;)
    if (person != ally && person != buyer && state.get(present, person) != 0) return person;
  return ally;
}

}  // namespace

TEST_CASE("claims about people") {
  const auto reliability_at = [](std::int32_t month) {
    return [month](const Course& course) { return points(course.at(month).get(reliability, partner_of(course))); };
  };
  const auto credibility_at = [](std::int32_t month) {
    return [month](const Course& course) { return points(course.at(month).get(credibility, partner_of(course))); };
  };

  std::vector<Claim> claims;

  claims.push_back({"D10",
                    "ties that nobody tends fade, and the second stage with them",
                    "belcour",
                    "stage after twelve months",
                    {policy("orchestrator"),
                     {},
                     [](const Dossier& dossier, State& state) {
                       acquaint(dossier, state);
                       StateAccess::set(state, stage, 0, 0, 2);
                     }},
                    {policy("idle"),
                     {},
                     [](const Dossier& dossier, State& state) {
                       acquaint(dossier, state);
                       StateAccess::set(state, stage, 0, 0, 2);
                     }},
                    [](const Course& course) { return course.at(12).get(stage); },
                    0.5,
                    [](Case& the_case) {
                      the_case.dossier.gates[0].conditions.clear();
                      the_case.dossier.gates[0].any.clear();
                      the_case.dossier.parameters.tie_fade_bp = 0;
                      the_case.dossier.highest_stage = 2;
                    },
                    12,
                    2});

  claims.push_back({"D17",
                    "one broken commitment costs more than three months of the best reliability work bring",
                    "aeronova",
                    "reliability after five months, untouched against broken and then worked for, points",
                    {policy("idle"), quiet, acquaint},
                    {scripted([](const Dossier& dossier, const Observation& seen, Agenda& agenda) {
                       const std::size_t person = somebody_met(dossier, seen.seen());
                       if (seen.get(month) >= 2) try_add(agenda, command_of(dossier, "follow-up", person));
                     }),
                     quiet, owe_a_word},
                    reliability_at(5),
                    0.5,
                    [](Case& the_case) {
                      the_case.dossier.parameters.late_bp = 0;
                      the_case.dossier.parameters.broken_bp = 0;
                    },
                    5});

  claims.push_back({"D17",
                    "a store of trust softens a shock",
                    "aeronova",
                    "share of trust kept after the shock, %",
                    {policy("idle"), quiet,
                     [](const Dossier& dossier, State& state) {
                       acquaint(dossier, state);
                       set_trust(dossier, state, 8'000);
                     }},
                    {policy("idle"), quiet,
                     [](const Dossier& dossier, State& state) {
                       acquaint(dossier, state);
                       set_trust(dossier, state, 4'000);
                     }},
                    [](const Course& course) {
                      // The shock is applied to a copy of the state after a month, as an event would.
                      State state = course.at(1);
                      Month month{*course.dossier, *course.plot, state, Noise{1}, nullptr};
                      const std::size_t person = partner_of(course);
                      const std::int32_t before = month.get(reliability, person);
                      shock(month, person, 2'500, Cause{Rule{17}, Source::event, 0});
                      return 100.0 * month.get(reliability, person) / before;
                    },
                    10.0,
                    [](Case& the_case) { the_case.dossier.parameters.store_bp = 0; },
                    1});

  claims.push_back({"D18",
                    "a topic that suits the function beats one that doesn't",
                    "aeronova",
                    "credibility after three meetings, points",
                    {talks_about(true, false), quiet, acquaint},
                    {talks_about(false, false), quiet, acquaint},
                    credibility_at(3),
                    5.0,
                    [](Case& the_case) {
                      for (Topic& topic : the_case.dossier.topics) topic.fit_bp.fill(3'000);
                      for (PersonOpening& person : the_case.opening.people) {
                        person.stated_needs = 0;
                        person.latent_needs = 0;
                      }
                      the_case.dossier.kam_mastery_bp.fill(5'000);
                    },
                    3});

  claims.push_back({"D18",
                    "where the KAM lacks the trade, the right specialist restores the fit",
                    "aeronova",
                    "credibility after three meetings, points",
                    {talks_about(true, true),
                     [](Case& the_case) {
                       quiet(the_case);
                       nothing_mastered_by_the_kam(the_case);
                     },
                     acquaint},
                    {talks_about(true, false),
                     [](Case& the_case) {
                       quiet(the_case);
                       nothing_mastered_by_the_kam(the_case);
                     },
                     acquaint},
                    credibility_at(3),
                    3.0,
                    [](Case& the_case) {
                      the_case.dossier.kam_mastery_bp.fill(5'000);
                      for (Colleague& colleague : the_case.dossier.colleagues) colleague.mastery_bp.fill(5'000);
                    },
                    3});
  // An ally reaches whom a direct request doesn't: the closed door of somebody high up.
  const auto closed_door = [](const Dossier& dossier, State& state) {
    acquaint(dossier, state);
    const std::size_t ally = somebody_met(dossier, state);
    const std::size_t second = second_of(dossier, state, ally);
    StateAccess::set(state, acquaintance, second, 0, 1);
    StateAccess::set(state, rank, second, 0, 4);
    StateAccess::set(state, tie, k_kam.index(), second, 0);
    set_trust_of(state, ally, 7'000);
    StateAccess::set(state, influence, ally, second, 60);
    StateAccess::set(state, influence_known, ally, second, 1);
  };
  const auto speaks_for_us = scripted([](const Dossier& dossier, const Observation& seen, Agenda& agenda) {
    const std::size_t ally = somebody_met(dossier, seen.seen());
    Command command = command_of(dossier, "lobby-through", ally);
    command.object = static_cast<std::uint8_t>(second_of(dossier, seen.seen(), ally));
    if (seen.get(month) % 3 == 0) try_add(agenda, command);
  });
  const auto asks_directly = scripted([](const Dossier& dossier, const Observation& seen, Agenda& agenda) {
    Command command = command_of(dossier, "meet", second_of(dossier, seen.seen(), somebody_met(dossier, seen.seen())));
    command.topic = TopicId{std::size_t{0}};
    try_add(agenda, command);
  });
  const auto second_credibility = [](std::int32_t at) {
    return [at](const Course& course) {
      const State& first = course.states.front();
      return points(
          course.at(at).get(credibility, second_of(*course.dossier, first, somebody_met(*course.dossier, first))));
    };
  };
  claims.push_back({"D11",
                    "an ally reaches whom a direct request doesn't",
                    "aeronova",
                    "credibility with the one behind a closed door after six months, points",
                    {speaks_for_us, quiet, closed_door},
                    {asks_directly, quiet, closed_door},
                    second_credibility(6),
                    2.0,
                    [](Case& the_case) {
                      for (Action& action : the_case.dossier.actions)
                        if (action.key == "lobby-through") action.effects.front().by = 0;
                    },
                    6});
  claims.push_back({"D11",
                    "overdone, lobbying shows what we are after",
                    "aeronova",
                    "self-interest that the ally sees, points",
                    {scripted([](const Dossier& dossier, const Observation& seen, Agenda& agenda) {
                       const std::size_t ally = somebody_met(dossier, seen.seen());
                       Command command = command_of(dossier, "lobby-through", ally);
                       command.object = static_cast<std::uint8_t>(second_of(dossier, seen.seen(), ally));
                       try_add(agenda, command);
                     }),
                     quiet, closed_door},
                    {speaks_for_us, quiet, closed_door},
                    [](const Course& course) { return points(course.at(6).get(self_interest, partner_of(course))); },
                    5.0,
                    [](Case& the_case) { the_case.dossier.parameters.favour_cost_bp = 0; },
                    6});

  const auto an_informant = [](const Dossier& dossier, State& state) {
    acquaint(dossier, state);
    StateAccess::set(state, informant, somebody_met(dossier, state), 0, 1);
  };
  claims.push_back(
      {"D14",
       "what was said in confidence and comes out destroys the trust of those concerned",
       "aeronova",
       "trust of the one who confided, never used against used each month, points",
       {each_month({"follow-up"}), quiet, an_informant},
       {each_month({"follow-up", "use-confidence"}), quiet, an_informant},
       [](const Course& course) { return points(trust_bp(*course.dossier, course.at(8), partner_of(course))); },
       10.0,
       [](Case& the_case) { the_case.dossier.parameters.leak_bp = 0; },
       8});

  // D19: the same offer, put to the same person, answers what somebody needs, shares what somebody holds dear, or not.
  const auto needed = [](const Dossier& dossier, State& state) {
    acquaint(dossier, state);
    StateAccess::set(state, latent_needs, somebody_met(dossier, state), 0, 1);
  };
  claims.push_back({"D19",
                    "an offer that answers a latent need is received better than the same without",
                    "belcour",
                    "accepted, %",
                    {offers_once(), plain_offer, needed},
                    {offers_once(), plain_offer, acquaint},
                    first_offer_won,
                    30.0,
                    [](Case& the_case) {
                      the_case.dossier.parameters.need_there_bp = 0;
                      the_case.dossier.parameters.need_known_bp = 0;
                    },
                    1,
                    0});
  claims.push_back({"D19",
                    "an offer that shares the client's values is received better than the same without",
                    "belcour",
                    "accepted, %",
                    {offers_once(),
                     [](Case& the_case) {
                       plain_offer(the_case);
                       the_case.dossier.offers[0].answers = NeedId{std::size_t{1}};
                       the_case.dossier.offers[0].shares = NeedId{std::size_t{0}};
                     },
                     needed},
                    {offers_once(),
                     [](Case& the_case) {
                       plain_offer(the_case);
                       the_case.dossier.offers[0].answers = NeedId{std::size_t{1}};
                     },
                     needed},
                    first_offer_won,
                    30.0,
                    [](Case& the_case) { the_case.dossier.parameters.shared_value_bp = 0; },
                    1,
                    0});
  const auto aligned_offer = [](Case& the_case) {
    plain_offer(the_case);
    the_case.dossier.offers[0].aligned = true;
  };
  const auto strategy_clear = [](std::int32_t how_clear) {
    return [how_clear](const Dossier& dossier, State& state) {
      acquaint(dossier, state);
      StateAccess::set(state, knowledge, static_cast<std::size_t>(Area::strategy), 0, 6'000);
      StateAccess::set(state, clarity, 0, 0, how_clear);
    };
  };
  claims.push_back({"D43",
                    "an aligned offer needs a client who has a strategy to align with",
                    "belcour",
                    "accepted, %",
                    {offers_once(), aligned_offer, strategy_clear(9'000)},
                    {offers_once(), aligned_offer, strategy_clear(500)},
                    first_offer_won,
                    20.0,
                    [](Case& the_case) { the_case.dossier.parameters.aligned_bonus_bp = 0; },
                    1,
                    0});

  claims.push_back({"D39",
                    "value shown earns more than the same value not shown",
                    "aeronova",
                    "satisfaction of the client after a year, points",
                    {each_month({"show-value", "follow-up"}), quiet, acquaint},
                    {each_month({"follow-up"}), quiet, acquaint},
                    [](const Course& course) { return points(course.at(12).get(satisfaction)); },
                    3.0,
                    [](Case& the_case) {
                      for (Action& action : the_case.dossier.actions)
                        if (action.key == "show-value") action.effects.clear();
                    },
                    12});

  // D42: a refused request still teaches what is behind it.
  const auto refuses = scripted([](const Dossier&, const Observation& seen, Agenda& agenda) {
    for (std::size_t request = 0; request < k_max_requests; ++request)
      if (seen.request(RequestId{request}) != nullptr)
        try_add(agenda, answer_stop(RequestId{request}, Reason::capacity));
  });
  claims.push_back({"D42",
                    "a request that is refused still teaches",
                    "aeronova",
                    "latent needs found after a year",
                    {refuses},
                    {policy("idle")},
                    [](const Course& course) {
                      Condition found;
                      found.measure = Measure::needs_found;
                      return static_cast<double>(measure(*course.dossier, course.at(12), found));
                    },
                    0.9,
                    [](Case& the_case) {
                      for (Request& request : the_case.plot.requests) request.teaches = {};
                    },
                    12,
                    2});
  check_claims(claims);
}
