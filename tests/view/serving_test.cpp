#include "view/serving.hpp"

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "shipped_case.hpp"
#include "sim/measure.hpp"
#include "sim/mechanisms.hpp"
#include "view/rich_case.hpp"
#include "view/targets.hpp"

namespace diapason::test {
namespace {

bool lists(const Session& session, const std::vector<ActionId>& actions, std::string_view key) {
  return std::any_of(actions.begin(), actions.end(),
                     [&](ActionId id) { return session.dossier().actions[id.index()].key == key; });
}

Condition about(Measure measure, std::int32_t at_least) {
  Condition condition;
  condition.measure = measure;
  condition.at_least = at_least;
  return condition;
}

Command command_of(const Session& session, std::string_view key) {
  Command command;
  for (std::size_t index = 0; index < session.dossier().actions.size(); ++index)
    if (session.dossier().actions[index].key == key) command.action = ActionId{index};
  return command;
}

// Commands that could be planned with the action now.
std::vector<Command> commands_of(const Session& session, ActionId action) {
  const Dossier& dossier = session.dossier();
  std::vector<Command> found;
  for (std::size_t person = 0; person <= dossier.stakeholders.size(); ++person)
    for (std::size_t colleague = 0; colleague <= dossier.colleagues.size(); ++colleague)
      for (std::size_t topic = 0; topic <= dossier.topics.size(); ++topic) {
        Command command;
        command.action = action;
        if (person < dossier.stakeholders.size()) command.person = StakeholderId{person};
        if (colleague < dossier.colleagues.size()) command.colleague = ColleagueId{colleague};
        if (topic < dossier.topics.size()) command.topic = TopicId{topic};
        if (can(dossier, session.observation(), session.draft(), command).empty()) found.push_back(command);
      }
  return found;
}

Session after_month(Session session, const std::vector<Command>& commands) {
  for (const Command& command : commands) REQUIRE(session.plan(command).empty());
  REQUIRE(session.end_month().empty());
  return session;
}

// All ties with those who don't buy, in truth.
std::int32_t ties_beside_the_buyer(const Session& session) {
  std::int32_t sum = 0;
  for (std::size_t own = 0; own < k_max_own_people; ++own)
    for (std::size_t person = 0; person < session.dossier().stakeholders.size(); ++person)
      if (person != k_luc) sum += session.state().get(Quantity::tie, own, person);
  return sum;
}

std::int32_t autonomy_of_all_pairs(const Session& session) {
  std::int32_t sum = 0;
  for (std::size_t colleague = 0; colleague < session.dossier().colleagues.size(); ++colleague)
    for (std::size_t person = 0; person < session.dossier().stakeholders.size(); ++person)
      sum += session.state().get(Quantity::autonomy, colleague, person);
  return sum;
}

// Whether a measure comes to more in one run than in another, in truth. Where it counts who has come up to a level,
// what has to come up to it.
bool is_more(const Session& one, const Session& other, Condition condition) {
  if (condition.measure == Measure::pairs_autonomous) return autonomy_of_all_pairs(one) > autonomy_of_all_pairs(other);
  if (condition.measure == Measure::functions_tied) return ties_beside_the_buyer(one) > ties_beside_the_buyer(other);
  for (condition.level = 100; condition.level < 10'000; condition.level += 100)
    if (measure(one.dossier(), one.state(), condition) > measure(other.dossier(), other.state(), condition))
      return true;
  return false;
}

}  // namespace

TEST_CASE("every condition of every gate of every case is served by some action") {
  for (const std::string& key : shipped_cases()) {
    const Session session{shipped_case(key), 7};
    for (std::int32_t stage = 1; stage < session.dossier().highest_stage; ++stage)
      for (const Condition& condition : session.dossier().gates[static_cast<std::size_t>(stage) - 1].conditions)
        CHECK_MESSAGE(!actions_serving(session, condition).empty(),
                      key << ", gate " << stage << ", measure " << static_cast<int>(condition.measure));
  }
}

TEST_CASE("an action that is said to serve a condition moves what it measures") {
  Told told{rich_case()};
  told.plan("do meet claire about delivery");
  static_cast<void>(told.end_month());
  const Session& session = told.session;
  const Session idle = after_month(session, {});
  const std::vector<Condition> conditions{
      about(Measure::functions_tied, 9),   about(Measure::pairs_tied, 9),  about(Measure::median_trust, 9'000),
      about(Measure::buyer_trust, 9'000),  about(Measure::people_met, 9),  about(Measure::value_shown, 9'000),
      about(Measure::pairs_autonomous, 9), about(Measure::support, 9'000), about(Measure::sponsored, 1)};
  int tried = 0;
  for (const Condition& condition : conditions) {
    for (const ActionId action : actions_serving(session, condition)) {
      std::vector<Command> commands = commands_of(session, action);
      // The buyer's function doesn't count there.
      if (condition.measure == Measure::functions_tied)
        std::erase_if(commands,
                      [](const Command& command) { return command.person == StakeholderId{std::size_t{k_luc}}; });
      if (commands.empty()) continue;
      ++tried;
      const bool moves = std::any_of(commands.begin(), commands.end(), [&](const Command& command) {
        return is_more(after_month(session, {command}), idle, condition);
      });
      CHECK_MESSAGE(moves, session.dossier().actions[action.index()].key << " for measure "
                                                                         << static_cast<int>(condition.measure));
    }
  }
  CHECK(tried > 15);
}

TEST_CASE("what serves is what the effects of the case do, and nothing else") {
  const Session session{shipped_case("belcour"), 7};
  const auto serves = [&](Measure measure, std::string_view key) {
    return lists(session, actions_serving(session, about(measure, 1)), key);
  };
  CHECK(serves(Measure::pairs_autonomous, "hand-over"));
  CHECK(serves(Measure::pairs_autonomous, "send-colleague"));
  CHECK_FALSE(serves(Measure::pairs_autonomous, "lunch"));
  CHECK(serves(Measure::contract, "sign-contract"));
  CHECK(serves(Measure::sponsored, "ask-sponsor"));
  CHECK(serves(Measure::agreed, "ask-agreement"));
  CHECK_FALSE(serves(Measure::pairs_tied, "lunch"));
  CHECK(serves(Measure::buyer_trust, "listen"));
  CHECK_FALSE(serves(Measure::buyer_trust, "promotion"));
}

TEST_CASE("an action serves through its effects: without them it is no longer named") {
  Case changed = *shipped_case("first-steps");
  const Condition trust = about(Measure::median_trust, 9'000);
  CHECK(lists(Session{std::make_shared<const Case>(changed), 7},
              actions_serving(Session{std::make_shared<const Case>(changed), 7}, trust), "lunch"));
  for (Action& action : changed.dossier.actions)
    if (action.key == "lunch") action.effects.clear();
  const Session session{std::make_shared<const Case>(changed), 7};
  CHECK_FALSE(lists(session, actions_serving(session, trust), "lunch"));
}

TEST_CASE("the way to the next stage lists what is missing, with somebody to aim at where it is about one person") {
  const Session session{shipped_case("first-steps"), 7};
  const NextStageView view = next_stage_view(session, Language::english);
  CHECK(view.label == "For stage 2");
  CHECK(view.hold.empty());
  REQUIRE_FALSE(view.up.empty());
  for (const ServedCondition& line : view.up) {
    CHECK(line.condition.standing == Standing::missing);
    CHECK_FALSE(line.actions.empty());
  }
}

TEST_CASE("what is missing to hold the present stage is listed too, and names the list where no stage lies above") {
  Case risky = *shipped_case("first-steps");
  risky.opening.stage = 2;
  const Session session{std::make_shared<const Case>(risky), 7};
  const NextStageView view = next_stage_view(session, Language::english);
  CHECK(view.label == "To hold stage 2");
  REQUIRE_FALSE(view.hold.empty());
  for (const ServedCondition& line : view.hold) CHECK_FALSE(line.actions.empty());
  CHECK(view.up.empty());
}

TEST_CASE("once every condition holds, the way on is to propose the joint step") {
  Case easy = *shipped_case("first-steps");
  for (Gate& gate : easy.dossier.gates)
    for (Condition& condition : gate.conditions) condition.at_least = 0;
  const Session session{std::make_shared<const Case>(easy), 7};
  const NextStageView view = next_stage_view(session, Language::english);
  REQUIRE_FALSE(view.up.empty());
  CHECK(lists(session, view.up.front().actions, "propose-step"));
}

TEST_CASE("where one of several conditions is enough and none holds, the way on is what serves any of them") {
  Case open = *shipped_case("belcour");
  Gate& gate = open.dossier.gates[0];
  for (Condition& condition : gate.conditions) condition.at_least = 0;
  gate.any = {about(Measure::sponsored, 1), about(Measure::contract, 1)};
  const Session session{std::make_shared<const Case>(open), 7};
  const NextStageView view = next_stage_view(session, Language::english);
  REQUIRE(view.up.size() == 1);
  CHECK(view.up.front().condition.standing == Standing::missing);
  CHECK(lists(session, view.up.front().actions, "ask-sponsor"));
  CHECK(lists(session, view.up.front().actions, "sign-contract"));
  CHECK_FALSE(lists(session, view.up.front().actions, "propose-step"));
}

TEST_CASE("while a yes isn't sure, what raises trust with whoever comes closest stands beside the step") {
  // What the step asks for beyond the trust that is believed of the only one who was met.
  const auto next_stage = [](std::int32_t beyond_bp) {
    Case open = *shipped_case("first-steps");
    open.dossier.gates[0].accept_bp = 0;
    for (Condition& condition : open.dossier.gates[0].conditions) condition.at_least = 0;
    const Session known{std::make_shared<const Case>(open), 7};
    open.dossier.gates[0].accept_bp =
        step_readiness_bp(known.dossier(), known.observation().seen(), StakeholderId{std::size_t{k_luc}}) + beyond_bp;
    return next_stage_view(Session{std::make_shared<const Case>(open), 7}, Language::english).up;
  };
  for (const std::int32_t beyond_bp : {500, -100, -k_step_luck_bp}) {
    const std::vector<ServedCondition> list = next_stage(beyond_bp);
    REQUIRE(list.size() == 2);
    CHECK(list[1].condition.name == "A surer yes: trust of Luc Perrin");
    CHECK(list[1].person == StakeholderId{std::size_t{k_luc}});
    const Session session{shipped_case("first-steps"), 7};
    CHECK(lists(session, list[1].actions, "lunch"));
    CHECK_FALSE(lists(session, list[1].actions, "promotion"));
  }
  CHECK(next_stage(-k_step_luck_bp - 1).size() == 1);
}

TEST_CASE("whoever can't be named now is listed last, with what stands in the way") {
  const Told told{rich_case()};
  const Command chosen = command_of(told.session, "follow-up");
  const TargetsView view = targets_view(told.session, Language::english, chosen);
  REQUIRE_FALSE(view.people.empty());
  CHECK(view.people.front().possible);
  CHECK_FALSE(view.people.back().possible);
  for (const Target& target : view.people) CHECK(target.possible == target.why_not.empty());
  CHECK(std::is_partitioned(view.people.begin(), view.people.end(),
                            [](const Target& target) { return target.possible; }));
}

TEST_CASE("what only the draft stands in the way of is told from what can't be done at all") {
  Told told{*shipped_case("first-steps")};
  const auto lines = [&] {
    std::vector<ActionLine> all;
    for (const ActivityGroup& group : actions_view(told.session, Language::english).groups)
      all.insert(all.end(), group.actions.begin(), group.actions.end());
    return all;
  };
  const std::vector<ActionLine> before = lines();
  for (const ActionLine& line : before) CHECK_FALSE(line.crowded_out);
  for (const ActivityGroup& group : actions_view(told.session, Language::english).groups)
    for (const ActionLine& line : group.actions)
      for (const Command& command : commands_of(told.session, line.id)) static_cast<void>(told.session.plan(command));
  const std::vector<ActionLine> after = lines();
  int crowded_out = 0;
  for (std::size_t at = 0; at < after.size(); ++at) {
    CAPTURE(after[at].key);
    CHECK((after[at].possible || after[at].crowded_out) == before[at].possible);
    crowded_out += after[at].crowded_out ? 1 : 0;
  }
  CHECK(crowded_out > 0);
}

// Of the audit: whoever has said, or let us find, that it answers a need of theirs.
TEST_CASE("whoever has a need that the chosen offer answers comes first, and it is said") {
  Case the_case = rich_case();
  const NeedId answered = the_case.dossier.offers[k_audit].answers;
  for (PersonOpening& person : the_case.opening.people) person.stated_needs = person.latent_needs = 0;
  for (const PersonOfValmont index : {k_luc, k_claire, k_ines}) the_case.opening.people[index].acquaintance = 2;
  the_case.opening.people[k_ines].stated_needs = static_cast<std::uint16_t>(1U << answered.index());
  the_case.opening.people[k_claire].latent_needs = the_case.opening.people[k_ines].stated_needs;
  const Told told{the_case};
  Command chosen = command_of(told.session, "offer");
  const auto with_a_need = [&] {
    std::vector<std::string> names;
    for (const Target& target : targets_view(told.session, Language::english, chosen).people)
      if (target.fit == "has a need there") names.push_back(target.name);
    return names;
  };
  CHECK(with_a_need().empty());
  chosen.object = k_audit;
  CHECK(with_a_need() == std::vector<std::string>{"Ines Haddad"});
  const TargetsView view = targets_view(told.session, Language::english, chosen);
  const auto open_to_it = [](const Target& target) { return target.possible; };
  const auto first = std::find_if(view.people.begin(), view.people.end(), open_to_it);
  if (first != view.people.end()) CHECK(first->name == "Ines Haddad");
}

TEST_CASE("once somebody is named, the topics of their trade and of needs we know of are told, and no others") {
  const Told told{*shipped_case("first-steps")};
  const Dossier& dossier = told.session.dossier();
  Command chosen;
  for (std::size_t index = 0; index < dossier.actions.size(); ++index)
    if (dossier.actions[index].key == "meet") chosen.action = ActionId{index};
  CHECK(targets_view(told.session, Language::english, chosen).topics.empty());
  chosen.person = StakeholderId{std::size_t{k_claire}};
  const std::string words = targets_view(told.session, Language::english, chosen).topics;
  CHECK(words.starts_with("What suits Claire Duval: "));
  for (std::size_t topic = 0; topic < dossier.topics.size(); ++topic) {
    chosen.topic = TopicId{topic};
    const TargetsView view = targets_view(told.session, Language::english, chosen);
    const auto claire = std::find_if(view.people.begin(), view.people.end(),
                                     [](const Target& target) { return target.id == k_claire; });
    REQUIRE(claire != view.people.end());
    CHECK((words.find(dossier.topics[topic].name.en + " (") != std::string::npos) == !claire->fit.empty());
  }
}

TEST_CASE("of the colleagues the one who masters what an offer is about is told when it is prepared") {
  const Told told{rich_case()};
  const Dossier& dossier = told.session.dossier();
  Command chosen = command_of(told.session, "prepare-offer");
  chosen.object = k_audit;
  const std::size_t topic = dossier.offers[k_audit].topic.index();
  int masters = 0;
  for (const Target& target : targets_view(told.session, Language::english, chosen).colleagues) {
    const bool does = dossier.colleagues[target.id].mastery_bp[topic] >= 5'000;
    CHECK((target.fit.find("masters the topic") != std::string::npos) == does);
    masters += does ? 1 : 0;
  }
  CHECK(masters > 0);
}

TEST_CASE("of the colleagues the one who masters the topic comes first, and it is said why") {
  const Told told{rich_case()};
  const Dossier& dossier = told.session.dossier();
  Command chosen = command_of(told.session, "introduce-colleague");
  for (std::size_t topic = 0; topic < dossier.topics.size(); ++topic) {
    chosen.topic = TopicId{topic};
    const TargetsView view = targets_view(told.session, Language::english, chosen);
    REQUIRE_FALSE(view.colleagues.empty());
    const auto mastery = [&](const Target& target) { return dossier.colleagues[target.id].mastery_bp[topic]; };
    for (const Target& target : view.colleagues) {
      if (target.possible == view.colleagues.front().possible)
        CHECK(mastery(target) <= mastery(view.colleagues.front()));
      CHECK((target.fit.find("masters the topic") != std::string::npos) == (mastery(target) >= 5'000));
    }
  }
}

}  // namespace diapason::test
