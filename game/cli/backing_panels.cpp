#include "cli/panels.hpp"
#include "load/message.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

// What can be done comes last: with what to type, or with what stands in the way.
void print_actions(const PanelActions& actions, Sheet& sheet) {
  sheet.list({"Planned this month, not done yet", "Prévu ce mois-ci, pas encore fait"}, actions.planned);
  if (actions.lines.empty()) return;
  sheet.heading(sheet.streams().say({"What can be done", "Ce qui peut se faire"}));
  for (const ActionLine& action : actions.lines) {
    sheet.item(action.is_free ? action.name : action.name + ". " + action.cost);
    if (action.possible)
      sheet.under(sheet.streams().say({"Type: ", "Tapez\u00A0: "}) + action.usage);
    else
      sheet.under(action.why_not);
  }
  sheet.say(Text{"Typed without what it asks for, an action lists what can be named.",
                 "Tapée sans ce qu’elle demande, une action donne la liste de ce qu’on peut nommer."});
}

std::vector<std::string> words_of(const std::vector<ShareLine>& shares) {
  std::vector<std::string> words;
  for (const ShareLine& share : shares)
    if (share.days > 0) words.push_back(share.words);
  return words;
}

void print_items(const std::string& title, const std::vector<PlanItemLine>& items, Sheet& sheet) {
  if (items.empty()) return;
  sheet.heading(title);
  for (const PlanItemLine& item : items) {
    sheet.item(item.words);
    sheet.under(item.about);
    sheet.under(item.state);
    sheet.under(item.too_far);
  }
}

void print_sum(const ContractSum& sum, Sheet& sheet) {
  sheet.say(sum.words);
  sheet.say(sum.local_costs);
  sheet.say(sum.balance);
}

void print_clauses(const Text& name, ClauseState state, const std::vector<ClauseLine>& clauses, Sheet& sheet) {
  bool is_first = true;
  for (const ClauseLine& clause : clauses) {
    if (clause.state != state) continue;
    if (is_first) sheet.heading(sheet.streams().say(name));
    is_first = false;
    sheet.item(clause.words);
    sheet.under(clause.notes);
  }
}

}  // namespace

void print(const AccountView& view, Sheet& sheet) {
  sheet.heading(view.title);
  sheet.say(view.satisfaction);
  sheet.say(view.value_shown);
  sheet.list({"Troubles that last", "Problèmes en cours"}, view.troubles);
  sheet.list({"Our own firm", "Notre maison"}, view.firm);
  sheet.items(view.firm_facts);
  std::vector<std::string> offers;
  for (const OfferLine& offer : view.offers) offers.push_back(offer.words);
  sheet.list({"Offers", "Offres"}, offers);
  sheet.blank();
  sheet.say(Text{"More: plan, contract, projects, sites, sponsor.",
                 "Pour aller plus loin\u00A0: plan, contrat, projets, sites, sponsor."});
}

void print(const TandemView& view, Sheet& sheet) {
  sheet.heading(view.title);
  sheet.say(view.words);
  for (const TandemLine& part : view.parts) sheet.item(part.words);
}

void print(const SponsorsView& view, Sheet& sheet) {
  sheet.heading(view.title);
  sheet.say(view.state);
  for (const SignedFact& fact : view.standing) sheet.item(fact.words);
  if (view.tandem.in_office) print(view.tandem, sheet);
  sheet.list({"What came of it (D35)", "Ce qui en est sorti (D35)"}, view.tandem.results);
  if (!view.candidates.empty())
    sheet.heading(sheet.streams().say({"On our executive committee", "À notre comité de direction"}));
  for (const CandidateLine& candidate : view.candidates) {
    sheet.item(candidate.line);
    sheet.under(candidate.about);
  }
  print_actions(view.actions, sheet);
}

void print(const AccountPlanView& view, Sheet& sheet) {
  sheet.heading(view.title);
  sheet.say(view.state);
  sheet.say(view.worth);
  sheet.say(view.revision);
  print_items(view.aims_title, view.aims, sheet);
  print_items(view.ways_title, view.ways, sheet);
  sheet.say(view.missing);
  sheet.heading(view.where_title);
  sheet.items(view.analysis);
  sheet.say(view.clarity);
  sheet.heading(view.contingency_title);
  for (const UnansweredLine& line : view.unanswered) sheet.item(line.words);
  for (const ContingencyLine& rule : view.rules) {
    sheet.item(rule.words);
    sheet.under(rule.use);
  }
  sheet.say(view.room);
  print_actions(view.actions, sheet);
}

void print(const ContractView& view, Sheet& sheet) {
  sheet.heading(view.title);
  sheet.say(view.state);
  print_sum(view.in_force, sheet);
  print_sum(view.with_draft, sheet);
  print_clauses({"In force", "En vigueur"}, ClauseState::in_force, view.clauses, sheet);
  print_clauses({"In the draft, not signed", "Au projet, non signé"}, ClauseState::drafted, view.clauses, sheet);
  print_clauses({"Could be negotiated", "Négociable"}, ClauseState::open, view.clauses, sheet);
  print_actions(view.actions, sheet);
}

void print(const ProjectsView& view, Sheet& sheet) {
  sheet.heading(view.title);
  sheet.say(view.state);
  for (const ProjectLine& line : view.lines) {
    sheet.item(line.words);
    sheet.under(line.brings);
    sheet.under(line.takes);
    sheet.under(line.worked);
  }
  print_actions(view.actions, sheet);
}

void print(const SitesView& view, Sheet& sheet) {
  sheet.heading(view.title);
  sheet.say(view.state);
  sheet.say(view.price);
  for (const SiteLine& line : view.lines) {
    sheet.item(line.words);
    sheet.under(line.met);
    sheet.under(line.people);
    sheet.under(line.ties);
  }
  print_actions(view.actions, sheet);
}

void print(const ProfileView& view, Sheet& sheet) {
  sheet.heading(view.title);
  sheet.say(view.days);
  sheet.say(view.yardstick);
  const std::vector<std::string> roles = words_of(view.roles);
  sheet.list({"Four roles", "Quatre rôles"}, roles);
  sheet.say(view.selling);
  const std::vector<std::string> activities = words_of(view.activities);
  sheet.list({"Nine activities", "Neuf activités"}, activities);
  sheet.say(view.sent);
  sheet.say(view.untouched);
  if (!view.aptitudes.empty()) sheet.heading(sheet.streams().say({"Five aptitudes", "Cinq aptitudes"}));
  for (const AptitudeLine& aptitude : view.aptitudes) sheet.item(aptitude.words);
  sheet.say(view.recipe);
  print(view.tandem, sheet);
}

}  // namespace diapason
