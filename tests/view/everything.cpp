#include "view/everything.hpp"

#include <doctest/doctest.h>

#include "view/account.hpp"
#include "view/account_plan.hpp"
#include "view/actions.hpp"
#include "view/contract.hpp"
#include "view/guide.hpp"
#include "view/inbox.hpp"
#include "view/month_report.hpp"
#include "view/people.hpp"
#include "view/plan.hpp"
#include "view/profile.hpp"
#include "view/projects.hpp"
#include "view/pyramid.hpp"
#include "view/serving.hpp"
#include "view/sites.hpp"
#include "view/sponsors.hpp"
#include "view/targets.hpp"
#include "view/team.hpp"

namespace diapason::test {
namespace {

class Reader {
 public:
  Reader(const Session& session, Language language) : session_(session), language_(language) {}

  std::vector<std::string> read_all() {
    desk();
    people();
    account();
    our_work();
    profile();
    actions();
    if (session_.observation().get(Quantity::month) > 0) report();
    return std::move(texts_);
  }

 private:
  void take(const std::string& text) {
    if (!text.empty()) texts_.push_back(text);
  }
  void take(const std::vector<std::string>& list) {
    for (const std::string& text : list) take(text);
  }

  void desk() {
    const InboxView inbox = inbox_view(session_, language_);
    for (const InboxItem& item : inbox.items) {
      for (const std::string& text :
           {item.from, item.title, item.quote, item.note, item.request.state, item.request.cost_of_go,
            item.request.deadline, item.request.promise_limit, item.request.at_stake, item.request.waiting,
            item.request.reason_known, item.request.go_means, item.request.wait_means, item.request.stop_means,
            item.request.reason_general})
        take(text);
      for (const ReasonChoice& reason : item.request.stop_reasons) take(reason.means);
    }
    const AgendaView agenda = agenda_view(session_, language_);
    for (const auto* lines : {&agenda.lines, &agenda.again})
      for (const AgendaLine& line : *lines) take({line.sentence, line.cost});
    take(agenda.reminders);
    take(agenda.kam_days_since);
    for (const OwnDays& own : agenda.colleagues) take(own.words);
    const PromisesView promises = promises_view(session_, language_);
    for (const PromiseLine& line : promises.lines) take(line.sentence);
    take({promises.record, promises.empty});
    const StatusView status = status_view(session_, language_);
    take({status.month, status.stage, status.days, status.budget, status.patience, status.unread});
    for (const Suggestion& suggestion : guide_view(session_, language_).suggestions) take(suggestion.words);
  }

  void people() {
    const PeopleView all = people_view(session_, language_);
    take(all.unheard_of);
    for (const PersonLine& line : all.people) {
      take(line.line);
      if (!line.id.valid()) continue;
      const PersonView person = person_view(session_, language_, line.id);
      take({person.about, person.style, person.silence});
      take(person.known);
      take(person.not_known);
      take(person.ties);
      take(person.pending);
      for (const MovementLine& movement : person.history) take(movement.words);
    }
    const TiesView ties = ties_view(session_, language_);
    take(ties.lone_ties);
    for (const TieRow& row : ties.rows) take({row.name, row.held_by});
    const TeamView team = team_view(session_, language_);
    take(team.kam_causes);
    take({team.kam_line, team.kam_mastery, team.size, team.director});
    take(team.sponsor);
    take({team.pairs.title, team.pairs.legend, team.pairs.alone, team.pairs.lone_ties});
    for (const PairRow& row : team.pairs.rows)
      for (const PairCell& cell : row.cells) take(cell.words);
    for (const ColleagueLine& line : team.colleagues) {
      take({line.line, line.mastery, line.load_words});
      take(line.prepared);
      take(line.ties);
      take(line.standing);
    }
  }

  void account() {
    const PyramidView pyramid = pyramid_view(session_, language_);
    take({pyramid.title, pyramid.meaning, pyramid.months_here, pyramid.gate_title, pyramid.why_not, pyramid.joint_step,
          pyramid.staying, pyramid.climbing, pyramid.at_risk, pyramid.pause});
    for (const GateCondition& condition : pyramid.up) take(condition.sentence);
    for (const GateCondition& condition : pyramid.kept) take(condition.sentence);
    const MoneyView money = money_view(session_, language_);
    take({money.period, money.expectation, money.budget, money.patience_words});
    for (const MoneyLine& line : money.ours) take(line.name);
    const AccountView standing = account_view(session_, language_);
    for (const auto* lines : {&standing.knowledge, &standing.contract, &standing.plan, &standing.answers,
                              &standing.troubles, &standing.firm, &standing.firm_facts, &standing.sites})
      take(*lines);
    for (const OfferLine& offer : standing.offers) take({offer.name, offer.words});
    const DialsView dials = dials_view(session_, language_);
    for (const DialLine& dial : dials.dials) take(dial.words);
    take(dials.mark_words);
  }

  void take(const PanelActions& actions) {
    take(actions.planned);
    bool possible = true;
    for (const ActionLine& line : actions.lines) {
      take({line.name, line.cost, line.usage});
      take(line.why_not);
      CHECK_MESSAGE((possible || !line.possible), "what is possible comes first");
      possible = line.possible;
    }
  }

  void take(const TandemView& tandem) {
    take({tandem.title, tandem.words});
    for (const TandemLine& part : tandem.parts) take(part.words);
    take(tandem.results);
  }

  void profile() {
    const ProfileView view = profile_view(session_, language_);
    take({view.title, view.days, view.selling, view.sent, view.untouched, view.yardstick, view.recipe});
    for (const auto* shares : {&view.roles, &view.activities})
      for (const ShareLine& share : *shares) take(share.words);
    for (const AptitudeLine& aptitude : view.aptitudes) take(aptitude.words);
    take(view.tandem);
  }

  void plan() {
    const AccountPlanView view = account_plan_view(session_, language_);
    take({view.title, view.state, view.worth, view.revision, view.where_title, view.clarity, view.aims_title,
          view.ways_title, view.missing, view.contingency_title, view.contingency_help, view.how_to_choose, view.room});
    for (const PlanGroup& group : view.menu) {
      take({group.title, group.help});
      for (const PlanChoice& choice : group.choices) {
        take(choice.state);
        take({choice.name, choice.about, choice.use, choice.cost, choice.mark_words, choice.why_not, choice.too_far});
      }
    }
    take(view.analysis);
    for (const auto* items : {&view.aims, &view.ways})
      for (const PlanItemLine& item : *items) {
        take({item.words, item.about, item.too_far});
        take(item.state);
      }
    for (const UnansweredLine& line : view.unanswered) take({line.words});
    for (const ContingencyLine& rule : view.rules) take({rule.words, rule.use});
    take(view.actions);
  }

  void our_work() {
    const SponsorsView sponsors = sponsors_view(session_, language_);
    take({sponsors.title, sponsors.state});
    for (const SignedFact& fact : sponsors.standing) take(fact.words);
    take(sponsors.tandem);
    for (const CandidateLine& candidate : sponsors.candidates) {
      take({candidate.line, candidate.about});
      for (const SignedFact& fact : candidate.facts) take(fact.words);
    }
    take(sponsors.actions);
    plan();
    const ContractView contract = contract_view(session_, language_);
    take({contract.title, contract.state});
    for (const ContractSum* sum : {&contract.in_force, &contract.with_draft})
      take({sum->words, sum->local_costs, sum->balance});
    for (const ClauseLine& clause : contract.clauses) {
      take(clause.words);
      take(clause.notes);
    }
    take(contract.actions);
    const ProjectsView projects = projects_view(session_, language_);
    take({projects.title, projects.state});
    for (const ProjectLine& line : projects.lines) take({line.words, line.takes, line.worked, line.brings});
    take(projects.actions);
    const SitesView sites = sites_view(session_, language_);
    take({sites.title, sites.state, sites.price});
    for (const SiteLine& line : sites.lines) take({line.words, line.met, line.people, line.ties});
    take(sites.actions);
  }

  void actions() {
    const ActionsView view = actions_view(session_, language_);
    for (const ActivityGroup& group : view.groups)
      for (const ActionLine& line : group.actions) {
        take({line.name, line.help, line.cost, line.short_cost, line.asks_for, line.usage});
        take(line.why_not);
        CHECK_MESSAGE(line.possible == line.why_not.empty(), line.key);
      }
    const ChoicesView choices = choices_view(session_, language_);
    for (const auto* list : {&choices.people, &choices.colleagues, &choices.offers, &choices.promises,
                             &choices.requests, &choices.sponsors, &choices.clauses, &choices.troubles, &choices.items,
                             &choices.situations, &choices.responses, &choices.projects})
      for (const Choice& choice : *list) take({choice.name, choice.note});
    const NextStageView next = next_stage_view(session_, language_);
    take({next.label, next.hold_title, next.up_title});
    for (const auto* list : {&next.hold, &next.up})
      for (const ServedCondition& line : *list) take({line.condition.name, line.condition.progress});
    targets(view);
  }

  void targets(const ActionsView& view) {
    for (const ActivityGroup& group : view.groups)
      for (const ActionLine& line : group.actions) {
        Command chosen;
        chosen.action = line.id;
        if (line.asks_topic) chosen.topic = TopicId{std::size_t{0}};
        const TargetsView targets = targets_view(session_, language_, chosen);
        for (const auto* list : {&targets.people, &targets.seconds, &targets.colleagues})
          for (const Target& target : *list)
            take({target.name, target.role, target.standing, target.fit, target.why_not});
      }
  }

  void take(const ReportSection& section) {
    take(section.happened);
    for (const Movement& movement : section.movements) take(movement.line);
  }

  void report() {
    const MonthReportView view = month_report_view(session_, language_, session_.observation().get(Quantity::month));
    take({view.headline, view.ending, view.profile});
    for (const ReportTile& tile : view.tiles) take({tile.name, tile.value, tile.change, tile.note});
    for (const PersonReport& person : view.people) {
      take(person.speech);
      take(person.happened);
      take(person.discoveries);
      for (const Movement& movement : person.movements) take({movement.head, movement.change, movement.line});
    }
    for (const ReportSection* section : {&view.our_side, &view.stage, &view.rival, &view.money, &view.board})
      take(*section);
    take(view.discoveries);
    take(view.warnings);
  }

  const Session& session_;
  Language language_;
  std::vector<std::string> texts_;
};

}  // namespace

std::vector<std::string> read_everything(const Session& session, Language language) {
  return Reader{session, language}.read_all();
}

}  // namespace diapason::test
