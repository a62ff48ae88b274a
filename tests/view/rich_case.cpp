#include "view/rich_case.hpp"

#include <algorithm>
#include <sstream>

#include "shipped_case.hpp"
#include "view/command_words.hpp"

namespace diapason::test {
namespace {

Conditions in_month(std::int32_t month) {
  Condition reached;
  reached.measure = Measure::month;
  reached.at_least = month;
  Conditions when;
  when.all = {reached};
  return when;
}

Effect effect(EffectKind kind, std::int32_t by = 0) {
  Effect result;
  result.kind = kind;
  result.by = by;
  return result;
}

Event event(const char* key, Text title, PersonOfValmont from, std::int32_t month, std::vector<Effect> effects) {
  Event result;
  result.key = key;
  result.title = std::move(title);
  result.text = {"It has happened.", "C’est arrivé."};
  result.from = StakeholderId{from};
  result.when = in_month(month);
  result.rule = 25;
  result.effects = std::move(effects);
  return result;
}

Event leak_of_acid() {
  Effect harm = effect(EffectKind::satisfaction, -2'000);
  Event result = event("acid-leak", {"An acid leak", "Une fuite d’acide"}, k_luc, 3, {harm});
  result.rule = 40;
  result.situation = SituationId{std::size_t{1}};
  result.trouble_months = 4;
  result.trouble_kam_days = 2;
  result.trouble_budget_eur = 500;
  result.returns_after_months = 3;
  result.meanwhile = {effect(EffectKind::satisfaction, -300)};
  return result;
}

Sponsor sponsor(const char* key, const char* name, Gender gender) {
  Sponsor result;
  result.key = key;
  result.name = name;
  result.gender = gender;
  result.function = FunctionId{std::size_t{0}};
  result.title = {"chief financial officer", "direction financière"};
  result.about = {"Counts before speaking.", "Compte avant de parler."};
  result.days_month = 3;
  result.keenness_bp = 8'000;
  return result;
}

void add_events(Plot& plot) {
  plot.events = {
      leak_of_acid(),
      event("claire-leaves", {"A farewell drink", "Un pot de départ"}, k_claire, 5, {effect(EffectKind::leave)}),
      event("tom-arrives", {"A new face", "Un nouveau visage"}, k_tom, 6, {effect(EffectKind::arrive, 1)}),
      event("luc-rises", {"A nameplate", "Une plaque"}, k_luc, 7, {effect(EffectKind::promote, 1)}),
      event("succession", {"A letter", "Une lettre"}, k_luc, 8, {effect(EffectKind::succeed)})};
}

void add_lines(Dossier& dossier) {
  dossier.stakeholders[k_luc].lines = {{Occasion::good_meeting, {"One.", "Un."}},
                                       {Occasion::good_meeting, {"Two.", "Deux."}},
                                       {Occasion::neglected, {"Two.", "Deux."}},
                                       {Occasion::trouble, {"It smells.", "Cela sent."}}};
  dossier.stakeholders[k_claire].lines = {{Occasion::left, {"Goodbye.", "Au revoir."}},
                                          {Occasion::handed_over_badly, {"Who is he?", "Qui est-ce ?"}},
                                          {Occasion::handed_over, {"He will do.", "Il fera l’affaire."}}};
  dossier.stakeholders[k_tom].lines = {{Occasion::arrived, {"Hello.", "Bonjour."}}};
}

}  // namespace

Case rich_case() {
  Case result = *shipped_case("first-steps");
  Dossier& dossier = result.dossier;
  dossier.horizon_months = 12;
  dossier.economy.budget_eur = 60'000;
  dossier.economy.expected_margin_month_eur = 0;
  dossier.sponsors = {sponsor("anne-roy", "Anne Roy", Gender::feminine),
                      sponsor("pierre-blanc", "Pierre Blanc", Gender::masculine)};
  dossier.sponsors[1].line_of_command = true;
  dossier.sponsors[1].accounts = 5;
  dossier.head = {"Hélène Arnaud", Gender::feminine, {"Settles quarrels.", "Règle les conflits."}};
  dossier.offers[k_short_cycle].project_months = 4;
  dossier.offers[k_short_cycle].functions =
      static_cast<std::uint16_t>(1U << dossier.colleagues[k_samir].function.index());
  dossier.offers[k_short_cycle].difficulty_bp = 0;
  dossier.offers[k_water_loop].opens_month = 9;
  dossier.circuits.resize(1);
  result.opening.people[k_claire].acquaintance = 2;
  result.opening.people[k_claire].kam_tie_bp = 3'000;
  result.opening.people[k_tom].present = false;
  result.opening.people[k_tom].acquaintance = 0;
  result.opening.ties.push_back({ColleagueId{k_samir}, StakeholderId{k_claire}, 2'500, 2'000});
  add_events(result.plot);
  result.plot.requests.clear();
  add_lines(dossier);
  for (Ending& ending : result.plot.endings) ending.early = false;
  complete(result);
  return result;
}

Told::Told(Case the_case, std::uint64_t seed) : session(std::make_shared<const Case>(std::move(the_case)), seed) {}

void Told::plan(const std::string& text) {
  const auto command = parse_command(session, Language::english, split(text));
  REQUIRE_MESSAGE(command.ok(), text);
  const Refusals refusals = session.plan(command.value());
  for (const Refusal& refusal : refusals) MESSAGE(refusal_sentence(session, Language::english, refusal));
  REQUIRE_MESSAGE(refusals.empty(), text);
}

MonthReportView Told::end_month(Language language) {
  REQUIRE(session.end_month().empty());
  return month_report_view(session, language, session.observation().get(Quantity::month));
}

void Told::end_months(int count) {
  for (int month = 0; month < count; ++month) REQUIRE(session.end_month().empty());
}

std::vector<std::string> Told::refused(const std::string& text) const {
  const auto command = parse_command(session, Language::english, split(text));
  REQUIRE_MESSAGE(command.ok(), text);
  return refusal_sentences(session, Language::english,
                           can(session.dossier(), session.observation(), session.draft(), command.value()));
}

const PersonReport* report_on(const MonthReportView& view, std::size_t person) {
  const auto found = std::find_if(view.people.begin(), view.people.end(),
                                  [&](const PersonReport& report) { return report.id == StakeholderId{person}; });
  return found == view.people.end() ? nullptr : &*found;
}

bool has(const std::vector<std::string>& lines, std::string_view part) {
  return std::any_of(lines.begin(), lines.end(),
                     [&](const std::string& line) { return line.find(part) != std::string::npos; });
}

bool tells(const MonthReportView& view, std::string_view part) {
  for (const PersonReport& person : view.people)
    if (has(person.happened, part) || has(person.discoveries, part)) return true;
  for (const ReportSection* section : {&view.our_side, &view.stage, &view.rival, &view.money, &view.board})
    if (has(section->happened, part)) return true;
  return has(view.warnings, part) || view.headline.find(part) != std::string::npos;
}

std::vector<std::string> split(const std::string& text) {
  std::istringstream stream{text};
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

}  // namespace diapason::test
