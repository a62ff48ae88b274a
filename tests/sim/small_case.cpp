#include "sim/small_case.hpp"

#include <doctest/doctest.h>

namespace diapason::test {
namespace {

Effect effect(EffectKind kind, std::int32_t by = 0) {
  Effect result;
  result.kind = kind;
  result.by = by;
  return result;
}

Effect trust(TrustPart part, std::int32_t by, bool by_fit = false) {
  Effect result = effect(EffectKind::trust, by);
  result.part = part;
  result.by_fit = by_fit;
  return result;
}

Action action(const char* key, Aim aim, std::int32_t days, std::vector<Effect> effects) {
  Action result;
  result.key = key;
  result.rule = 18;
  result.aim = aim;
  result.kam_days = days;
  result.effects = std::move(effects);
  return result;
}

std::vector<Action> actions() {
  Action meet = action(
      "meet", Aim::stakeholder, 2,
      {trust(TrustPart::credibility, 1'000, true), trust(TrustPart::closeness, 500), effect(EffectKind::tie, 1'500)});
  meet.company = Company::optional;
  meet.colleague_days = 1;
  meet.asks_topic = meet.is_contact = true;
  Action listen = action("listen", Aim::stakeholder, 2,
                         {trust(TrustPart::self_interest, -800), effect(EffectKind::insight, 4'000)});
  listen.asks_topic = listen.is_contact = true;
  Action send =
      action("send", Aim::stakeholder, 0, {trust(TrustPart::credibility, 1'000, true), effect(EffectKind::tie, 1'500)});
  send.company = Company::required;
  send.colleague_days = 1;
  send.asks_topic = send.is_contact = true;
  send.kam_attends = false;
  Action introduce = action("introduce", Aim::stakeholder, 1, {effect(EffectKind::tie, 2'000)});
  introduce.company = Company::required;
  introduce.colleague_days = 1;
  introduce.asks_topic = introduce.is_contact = true;
  Action propose = action("propose", Aim::stakeholder, 2, {effect(EffectKind::propose_step)});
  propose.is_contact = true;
  propose.per_month = 1;
  Action prepare = action("prepare", Aim::stakeholder, 1, {effect(EffectKind::prepare, 8'000)});
  prepare.company = Company::required;
  prepare.colleague_days = 1;
  return {meet, listen, send, introduce, action("offer", Aim::offer, 3, {effect(EffectKind::offer)}),
          action("deliver", Aim::promise, 0, {effect(EffectKind::deliver)}), propose,
          action("share", Aim::account, 2, {effect(EffectKind::share, 8'000)}),
          action("ask-in", Aim::introduction, 1, {effect(EffectKind::introduce)}), prepare,
          // The best reliability work of the standard playbook: a follow-up and a working session a month.
          action("follow", Aim::stakeholder, 1, {trust(TrustPart::reliability, 1'050)}),
          action("together", Aim::stakeholder, 2, {trust(TrustPart::reliability, 900)})};
}

Stakeholder person(const char* key, std::size_t function, std::int32_t rank) {
  Stakeholder result;
  result.key = result.name = key;
  result.function = FunctionId{function};
  result.site = SiteId{std::size_t{0}};
  result.rank = rank;
  result.style = StyleId{std::size_t{0}};
  return result;
}

Colleague colleague(const char* key, std::size_t function, std::size_t topic) {
  Colleague result;
  result.key = result.name = key;
  result.function = FunctionId{function};
  result.days_month = 4;
  result.willingness_bp = 7'000;
  result.mastery_bp[topic] = 9'500;
  return result;
}

PersonOpening opening(std::int32_t trust_bp, std::int32_t acquaintance, Seat seat) {
  PersonOpening result;
  result.trust_bp = {trust_bp, trust_bp, trust_bp, k_whole_bp - trust_bp};
  result.acquaintance = acquaintance;
  result.seats[0] = static_cast<std::uint8_t>(1U << static_cast<unsigned>(seat));
  result.seats_known = acquaintance == 2;
  return result;
}

Gate gate() {
  Gate result;
  Condition ties;
  ties.measure = Measure::functions_tied;
  ties.level = 2'000;
  ties.at_least = 1;
  Condition trusted;
  trusted.measure = Measure::trust;
  trusted.of = Who::person;
  trusted.subject = k_buyer;
  trusted.at_least = 4'500;
  trusted.slack = 500;
  result.conditions = {ties, trusted};
  result.hold_months = 2;
  result.lose_months = 2;
  result.accept_bp = 4'500;
  return result;
}

Request request() {
  Request result;
  result.key = "help";
  result.from = StakeholderId{k_producer};
  Condition from_month_two;
  from_month_two.measure = Measure::month;
  from_month_two.at_least = 2;
  result.when.all = {from_month_two};
  result.kam_days = 2;
  result.teaches = NeedId{std::size_t{1}};
  return result;
}

Dossier dossier() {
  Dossier result;
  result.key = "small";
  result.horizon_months = 24;
  result.functions = {{"purchasing", {}}, {"production", {}}, {"technical", {}}, {"general-management", {}}};
  result.sites = {{"site", {}}};
  result.circuits = {{"main", {}}};
  Topic price{"price", {}, {7'000, -5'000, -5'000, 0}};
  Topic process{"process", {}, {-4'000, 8'000, 9'000, -2'000}};
  result.topics = {price, process};
  result.needs = {{"lower-cost", {}, TopicId{std::size_t{0}}}, {"fewer-stoppages", {}, TopicId{std::size_t{1}}}};
  result.styles = {{"plain", {}, {k_whole_bp, k_whole_bp, k_whole_bp, k_whole_bp}}};
  result.stakeholders = {person("buyer", 0, 2), person("producer", 1, 2), person("expert", 2, 1),
                         person("director", 3, 4)};
  result.colleagues = {colleague("engineer", 2, 1), colleague("planner", 1, 0)};
  result.actions = actions();
  Offer offer;
  offer.key = "short-cycle";
  offer.answers = NeedId{std::size_t{1}};
  offer.topic = TopicId{std::size_t{1}};
  offer.revenue_month_eur = 8'000;
  offer.margin_bp = 4'000;
  offer.client_value_eur = 9'000;
  offer.difficulty_bp = 5'500;
  result.offers = {offer};
  result.gates[0] = gate();
  result.highest_stage = 2;
  result.kam_mastery_bp = {8'000, 3'000};
  result.economy.revenue_month_eur = 50'000;
  result.economy.client_value_month_eur = 4'000;
  result.economy.budget_eur = 5'000;
  result.economy.target_margin_eur = result.economy.target_client_value_eur = 100'000;
  return result;
}

}  // namespace

Case small_case() {
  Case result;
  result.dossier = dossier();
  result.opening.people = {opening(5'000, 2, Seat::buyer), opening(4'500, 2, Seat::user),
                           opening(4'000, 1, Seat::influencer), opening(4'000, 1, Seat::decider)};
  result.opening.people[k_producer].latent_needs = 2;  // fewer stoppages
  result.opening.influence = {{StakeholderId{k_producer}, StakeholderId{k_director}, 50, false}};
  result.plot.requests = {request()};
  result.plot.endings = {{"over", {}, {}, false, {}}};
  complete(result);
  return result;
}

Life::Life(Case a_case, std::uint64_t seed)
    : the_case(std::move(a_case)), noise(seed), state(begin(the_case, noise).next) {}

void Life::month(std::initializer_list<Command> commands) {
  const Result<Step, Refusals> result = step(the_case, state, {commands.begin(), commands.size()}, noise);
  REQUIRE(result.ok());
  state = result->next;
  changes = result->changes;
}

std::int32_t Life::moved(Quantity quantity, std::size_t subject, Source source) const {
  std::int32_t sum = 0;
  for (const Change& change : changes)
    if (change.quantity == quantity && change.subject == subject && change.cause.source == source) sum += change.delta;
  return sum;
}

Command deed(Deeds action, Person person) {
  Command command;
  command.action = ActionId{action};
  command.person = StakeholderId{person};
  return command;
}

Command talk(Deeds action, Person person, Subject topic) {
  Command command = deed(action, person);
  command.topic = TopicId{topic};
  return command;
}

Command together(Deeds action, Person person, Helper colleague, Subject topic) {
  Command command = talk(action, person, topic);
  command.colleague = ColleagueId{colleague};
  return command;
}

}  // namespace diapason::test
