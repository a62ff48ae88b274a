#include "view/guide.hpp"

#include <algorithm>
#include <array>

#include "view/format.hpp"
#include "view/guidance.hpp"
#include "view/lens.hpp"
#include "view/rules_table.hpp"

namespace diapason {
namespace {

Key provenance_key(Provenance provenance) {
  switch (provenance) {
    case Provenance::source: return Key::provenance_source;
    case Provenance::inferred: return Key::provenance_inferred;
    case Provenance::design: return Key::provenance_design;
    case Provenance::research: return Key::provenance_research;
  }
  return Key::provenance_design;
}

RuleLine rule_line(const RuleRow& row, Language language) {
  RuleLine line;
  line.number = row.number;
  line.name = "D" + std::to_string(row.number);
  line.sentence = typeset(std::string{language == Language::french ? row.fr : row.en}, language);
  line.provenance = say(provenance_key(row.provenance), language);
  line.line =
      say(Key::rule_line, language, {{"name", line.name}, {"text", line.sentence}, {"provenance", line.provenance}});
  return line;
}

// The engine and the sentences of every view cite these in any case.
constexpr auto k_always_cited =
    std::to_array<std::uint8_t>({2, 3, 4, 6, 7, 10, 11, 12, 13, 15, 16, 17, 18, 19, 21, 22, 25, 30, 38, 39, 42});
constexpr std::size_t k_rule_numbers = 256;

// "… (D18, D25)": the rules that a text names.
void add_rules_in(std::string_view text, std::vector<bool>& cited) {
  for (std::size_t at = text.find('D'); at != std::string_view::npos; at = text.find('D', at + 1)) {
    std::size_t number = 0;
    for (std::size_t place = at + 1; place < text.size() && text[place] >= '0' && text[place] <= '9'; ++place)
      number = std::min(k_rule_numbers - 1, number * 10 + static_cast<std::size_t>(text[place] - '0'));
    cited[number] = true;
  }
}

// What a mechanism cites, where the case has what it works on.
void cite_what_is_there(const Case& the_case, std::vector<bool>& cited) {
  const Dossier& dossier = the_case.dossier;
  const auto cite = [&](bool is_there, std::initializer_list<std::size_t> rules) {
    for (const std::size_t rule : rules) cited[rule] = cited[rule] || is_there;
  };
  const auto& offers = dossier.offers;
  const auto& events = the_case.plot.events;
  cite(dossier.highest_stage >= 3, {8, 36});
  cite(dossier.highest_stage >= 4, {5, 9});
  cite(!dossier.sponsors.empty(), {31, 32, 33, 34, 35});
  cite(!dossier.plan_items.empty(), {27, 28, 29, 38, 44});
  cite(!dossier.situations.empty(), {26, 46});
  cite(!dossier.clauses.empty(), {20});
  cite(dossier.sites.size() > 1, {51});
  cite(dossier.economy.reference_month_eur != 0, {24});
  cite(dossier.economy.undifferentiated_margin_month_eur != 0, {54});
  cite(std::any_of(offers.begin(), offers.end(), [](const Offer& offer) { return offer.project_months > 0; }), {50});
  cite(std::any_of(offers.begin(), offers.end(), [](const Offer& offer) { return offer.opens_month > 1; }), {52});
  cite(std::any_of(offers.begin(), offers.end(), [](const Offer& offer) { return offer.aligned; }), {43});
  cite(std::any_of(events.begin(), events.end(), [](const Event& event) { return event.trouble_months > 0; }), {40});
}

std::vector<bool> rules_cited(const Case& the_case) {
  std::vector<bool> cited(k_rule_numbers);
  for (const std::uint8_t rule : k_always_cited) cited[rule] = true;
  cite_what_is_there(the_case, cited);
  for (const Action& action : the_case.dossier.actions) {
    cited[action.rule] = true;
    add_rules_in(action.help.en, cited);
  }
  for (const Event& event : the_case.plot.events) cited[event.rule] = true;
  return cited;
}

}  // namespace

std::vector<RuleLine> rules_view(Language language) {
  std::vector<RuleLine> lines;
  for (const RuleRow& row : rule_rows()) lines.push_back(rule_line(row, language));
  return lines;
}

std::vector<RuleLine> rules_of_case_view(const Session& session, Language language) {
  const std::vector<bool> cited = rules_cited(session.the_case());
  std::vector<RuleLine> lines;
  for (const RuleRow& row : rule_rows())
    if (cited[row.number]) lines.push_back(rule_line(row, language));
  return lines;
}

RuleLine rule_view(std::uint8_t number, Language language) {
  for (const RuleRow& row : rule_rows())
    if (row.number == number) return rule_line(row, language);
  return {};
}

GuideView guide_view(const Session& session, Language language) {
  const Lens lens{session, language};
  GuideView view;
  view.title = lens.say(Key::guide_title);
  view.hints = current_hints(lens);
  if (!session.is_over()) view.suggestions = suggestions_beside(lens, view.hints);
  return view;
}

}  // namespace diapason
