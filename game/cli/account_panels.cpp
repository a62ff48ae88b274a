#include "cli/panels.hpp"
#include "load/message.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

void print_beliefs(const std::vector<BeliefLine>& beliefs, Sheet& sheet) {
  const std::string colon = sheet.streams().say({": ", "\u00A0: "});
  for (const BeliefLine& belief : beliefs) sheet.item(belief.name + colon + belief.words);
}

void print_gate(const std::vector<GateCondition>& conditions, Sheet& sheet) {
  for (const GateCondition& condition : conditions) sheet.item(condition.sentence);
}

void print_money(const Text& name, const std::vector<MoneyLine>& lines, Sheet& sheet) {
  const Text pattern{"{0}: {1} this month, {2} so far", "{0}\u00A0: {1} ce mois, {2} jusqu’ici"};
  sheet.heading(sheet.streams().say(name));
  for (const MoneyLine& line : lines) {
    sheet.item(sheet.streams().say(fill(pattern, {same(line.name), same(line.month), same(line.total)})));
  }
}

}  // namespace

void print(const PeopleView& view, Sheet& sheet) {
  sheet.heading(view.title);
  for (const PersonLine& person : view.people) {
    if (person.acquaintance != Acquaintance::unknown) sheet.item(person.line);
  }
  sheet.say(view.met);
  sheet.say(view.unheard_of);
}

void print(const PersonView& view, Sheet& sheet) {
  sheet.heading(view.line.line);
  sheet.say(view.about);
  sheet.say(view.style);
  sheet.say(view.silence);
  if (!view.parts.empty())
    sheet.heading(capitalised(view.trust.name) + sheet.streams().say({": ", "\u00A0: "}) + view.trust.words);
  print_beliefs(view.parts, sheet);
  sheet.list({"What we know", "Ce que nous savons"}, view.known);
  sheet.list({"What we don't know", "Ce que nous ne savons pas"}, view.not_known);
  sheet.list({"Ties with us", "Liens avec nous"}, view.ties);
  std::vector<std::string> history;
  if (!view.first_reading.empty()) history.push_back(view.first_reading);
  for (const MovementLine& movement : view.history) history.push_back(movement.words);
  sheet.list({"How trust came here", "Comment la confiance en est là"}, history);
  sheet.list({"Since our last reading", "Depuis notre dernière lecture"}, view.pending);
}

void print(const TiesView& view, Sheet& sheet) {
  sheet.heading(view.title);
  for (const TieRow& row : view.rows) {
    sheet.item(row.name + (row.held_by.empty() ? "" : sheet.streams().say({": ", "\u00A0: "}) + row.held_by));
    std::string cells;
    for (std::size_t at = 0; at < row.cells.size() && at < view.ours.size(); ++at) {
      if (row.cells[at].points == 0) continue;
      const std::string points = std::to_string(row.cells[at].points);
      const Text is{": ", row.cells[at].points > 1 ? "\u00A0: lien " : "\u00A0: "};
      cells += (cells.empty() ? "" : ", ") + view.ours[at] + sheet.streams().say(is) + row.cells[at].word + " (" +
               points + ")";
    }
    sheet.under(cells);
  }
  sheet.say(view.lone_ties);
}

void print(const TeamView& view, Sheet& sheet) {
  sheet.heading(view.title);
  sheet.say(view.kam_line);
  sheet.items(view.kam_causes);
  sheet.say(capitalised(view.kam_mastery));
  for (const ColleagueLine& colleague : view.colleagues) {
    sheet.heading(colleague.line);
    sheet.say(colleague.about);
    sheet.say(capitalised(colleague.mastery));
    sheet.item(capitalised(colleague.load_words));
    for (const std::string& line : colleague.standing) sheet.item(capitalised(line));
    sheet.items(colleague.ties);
    sheet.items(colleague.prepared);
  }
  sheet.blank();
  sheet.say(view.size);
  sheet.say(view.director);
}

void print(const PyramidView& view, Sheet& sheet) {
  sheet.heading(view.title);
  sheet.say(view.meaning);
  sheet.say(view.months_here);
  sheet.items(view.stages);
  if (view.has_gate_up) {
    sheet.heading(view.gate_title);
    print_gate(view.up, sheet);
    sheet.say(view.why_not);
    sheet.say(view.joint_step);
  }
  sheet.say(view.pause);
  sheet.say(view.staying);
  sheet.say(view.climbing);
  if (!view.kept.empty()) sheet.heading(sheet.streams().say({"What holds this stage", "Ce qui tient cette étape"}));
  print_gate(view.kept, sheet);
  sheet.say(view.at_risk);
}

void print(const MoneyView& view, Sheet& sheet) {
  sheet.heading(view.title);
  sheet.say(view.period);
  print_money({"Our account", "Notre compte"}, view.ours, sheet);
  print_money({"Their account", "Leur compte"}, view.theirs, sheet);
  sheet.blank();
  sheet.say(view.expectation);
  sheet.say(view.budget);
  sheet.say(view.price_of_days);
  sheet.say(view.patience_words);
}

void print(const DialsView& view, Sheet& sheet) {
  sheet.heading(view.title);
  for (const DialLine& dial : view.dials) {
    sheet.item(dial.words);
    for (const DialPartLine& part : dial.parts) sheet.under(part.words);
    sheet.under(dial.note);
  }
  sheet.say(view.mark_words);
  sheet.say(view.note);
}

void print(const WhyView& view, Sheet& sheet) {
  sheet.heading(view.title);
  sheet.say(view.start);
  for (const WhyLine& line : view.lines) sheet.item(line.line);
  sheet.say(view.now);
  sheet.list({"Not in it yet", "Pas encore compté"}, view.pending);
  if (!view.beside.empty()) sheet.heading(view.beside_title);
  for (const WhyLine& line : view.beside) sheet.item(line.line);
  sheet.say(view.note);
}

void print(const ReviewView& view, Sheet& sheet) {
  sheet.heading(view.title);
  sheet.say(view.text);
  sheet.say(view.relation);
  std::vector<std::string> turning_points;
  for (const TurningPoint& point : view.turning_points) turning_points.push_back(point.sentence);
  sheet.list({"Moments that decided", "Moments décisifs"}, turning_points);
  print(view.dials, sheet);
  std::vector<std::string> left;
  for (const MarkLeft& mark : view.left) left.push_back(mark.words);
  sheet.list({"Where marks were left", "Ce qui restait à gagner"}, left);
  if (!view.people.empty())
    sheet.heading(
        sheet.streams().say({"What you believed, and what was true", "Ce que vous croyiez, et ce qui était vrai"}));
  for (const UnveiledPerson& person : view.people) {
    sheet.item(person.trust);
    sheet.under(person.needs);
    sheet.under(person.influence);
  }
  sheet.list({"Influence you never learnt of", "Des influences restées cachées"}, view.unknown_links);
  sheet.list({"Luck", "La chance"}, view.luck);
  sheet.heading(sheet.streams().say({"To take home", "À retenir"}));
  sheet.say(view.lesson);
  sheet.say(view.diagnosis);
  print(view.profile, sheet);
}

void print(const PreviewView& view, Sheet& sheet) {
  sheet.heading(view.title);
  if (!view.allowed) sheet.list({"What stands in the way", "Ce qui s’y oppose"}, view.refusals);
  sheet.say(view.cost);
  sheet.say(view.left);
  sheet.say(view.reaches);
  sheet.items(view.fit);
  sheet.list({"Risks", "Risques"}, view.risks);
  sheet.list({"What it may bring", "Ce que cela peut apporter"}, view.ranges);
  sheet.say(view.chance);
}

void print_briefly(const ActionLine& action, Sheet& sheet) {
  sheet.item(action.key + sheet.streams().say({": ", "\u00A0: "}) + action.name + ". " + action.cost);
  if (!action.possible && !action.why_not.empty()) sheet.under(action.why_not);
}

void print(const ActionLine& action, Sheet& sheet) {
  sheet.heading(action.name);
  sheet.say(action.help);
  sheet.say(action.cost);
  sheet.say(action.asks_for);
  sheet.say(sheet.streams().say({"Type: ", "Tapez\u00A0: "}) + action.usage);
  sheet.items(action.why_not);
}

void print_choices(const Text& name, const std::vector<Choice>& choices, Sheet& sheet) {
  std::vector<std::string> lines;
  for (const Choice& choice : choices) {
    std::string line = choice.key + sheet.streams().say({": ", "\u00A0: "}) + choice.name;
    if (!choice.note.empty()) line += ", " + choice.note;
    lines.push_back(line);
  }
  sheet.list(name, lines);
}

}  // namespace diapason
