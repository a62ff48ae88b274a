#include "cli/panels.hpp"
#include "load/message.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

/// Words of guidance, each with what to type for it.
std::vector<std::string> hints_to_type(const std::vector<HintLine>& hints, const Sheet& sheet) {
  std::vector<std::string> lines;
  lines.reserve(hints.size());
  for (const HintLine& hint : hints)
    lines.push_back(hint.typed.empty() ? hint.words
                                       : hint.words + sheet.streams().say({" Type: ", " Tapez\u00A0: "}) + hint.typed);
  return lines;
}

void print_request(const RequestDetail& request, Sheet& sheet) {
  sheet.under(capitalised(request.state));
  if (!request.open) return;
  sheet.under(request.deadline);
  sheet.under(request.cost_of_go);
  sheet.under(request.promise_limit);
  sheet.under(request.at_stake);
  sheet.under(request.waiting);
  sheet.under(request.reason_known);
  std::string reasons;
  for (const ReasonChoice& reason : request.stop_reasons)
    reasons += (reasons.empty() ? "" : " | ") + reason.key + " (" + reason.words + ")";
  const Text with_wait{"Type: answer {0} go, answer {0} wait MONTHS, or answer {0} stop {1}",
                       "Tapez\u00A0: answer {0} go, answer {0} wait MOIS, ou answer {0} stop {1}"};
  const Text without{"Type: answer {0} go, or answer {0} stop {1}",
                     "Tapez\u00A0: answer {0} go, ou answer {0} stop {1}"};
  const Text& pattern = request.furthest_promise_months > 0 ? with_wait : without;
  sheet.under(sheet.streams().say(fill(pattern, {same(request.key), same(reasons)})));
}

void print_movements(const std::vector<Movement>& movements, Sheet& sheet) {
  for (const Movement& movement : movements) sheet.item(movement.line);
}

void print_section(const ReportSection& section, Sheet& sheet) {
  if (section.happened.empty() && section.movements.empty()) return;
  sheet.heading(section.title);
  sheet.say(section.happened);
  print_movements(section.movements, sheet);
}

void print_person(const PersonReport& person, Sheet& sheet) {
  // Who says nothing is named by the first line all the same.
  sheet.heading(person.speech.empty() ? person.name + ", " + person.function : person.speech);
  sheet.say(person.happened);
  print_movements(person.movements, sheet);
  sheet.items(person.discoveries);
}

}  // namespace

void print(const BriefingView& view, Sheet& sheet) {
  sheet.heading(view.title);
  sheet.say(view.client);
  sheet.say(view.situation);
  sheet.blank();
  sheet.say(view.briefing);
  sheet.blank();
  sheet.say(view.horizon);
  sheet.say(view.expectation);
  sheet.say(view.judged_by);
  sheet.say(view.rival);
  if (!view.colleagues.empty()) sheet.heading(sheet.streams().say({"On your side", "À vos côtés"}));
  for (const ColleagueIntroduction& colleague : view.colleagues) {
    sheet.item(colleague.name + ", " + colleague.title);
    sheet.under(colleague.about);
  }
  sheet.blank();
  sheet.say(view.how_to_begin);
}

void print(const InboxView& view, Sheet& sheet) {
  sheet.heading(view.title);
  if (view.items.empty()) sheet.say(view.empty);
  for (const InboxItem& item : view.items) {
    if (item.kind == InboxKind::request && !item.request.open && !item.unread) {
      sheet.item(item.title + (item.from.empty() ? "" : " (" + item.from + ")"));
      sheet.under(capitalised(item.request.state));
      continue;
    }
    const Text waiting = item.request.open ? Text{" (still waiting)", " (toujours en attente)"} : Text{};
    const Text unread = item.unread ? Text{" (new)", " (nouveau)"} : waiting;
    sheet.item(item.title + sheet.streams().say(unread));
    sheet.under(item.from);
    sheet.under(item.quote);
    sheet.under(item.note);
    if (item.kind == InboxKind::request) print_request(item.request, sheet);
  }
  sheet.list({"A word of guidance", "Un conseil"}, hints_to_type(view.hints, sheet));
}

void print(const AgendaView& view, Sheet& sheet) {
  sheet.heading(view.title);
  if (view.lines.empty()) sheet.say(view.empty);
  for (const AgendaLine& line : view.lines) {
    sheet.numbered(line.number, line.sentence);
    print_cost(line, sheet);
  }
  sheet.say(view.kam_days_words);
  sheet.say(view.budget_words);
  for (const OwnDays& own : view.colleagues) sheet.item(own.words);
  sheet.list({"Not forgotten?", "Rien d’oublié\u00A0?"}, view.reminders);
}

void print_cost(const AgendaLine& line, Sheet& sheet) {
  if (!line.cost.empty()) sheet.under(sheet.streams().say({"Takes: ", "Demande\u00A0: "}) + line.cost);
}

void print(const PromisesView& view, Sheet& sheet) {
  sheet.heading(view.title);
  if (view.lines.empty()) sheet.say(view.empty);
  for (const PromiseLine& line : view.lines) sheet.numbered(static_cast<std::size_t>(line.number), line.sentence);
  sheet.say(view.record);
}

void print(const MonthReportView& view, Sheet& sheet) {
  sheet.heading(view.headline);
  for (const PersonReport& person : view.people) print_person(person, sheet);
  for (const ReportSection* section : {&view.our_side, &view.stage, &view.rival, &view.money, &view.board}) {
    print_section(*section, sheet);
  }
  sheet.list({"To watch", "À surveiller"}, view.warnings);
  sheet.blank();
  sheet.say(view.profile);
  sheet.heading(view.ending);
}

void print(const GuideView& view, Sheet& sheet) {
  sheet.heading(view.title);
  sheet.items(hints_to_type(view.hints, sheet));
  for (const Suggestion& suggestion : view.suggestions) sheet.item(suggestion.words);
}

void print(const StatusView& view, Sheet& sheet) {
  std::string line;
  for (const std::string* part :
       {&view.month, &view.stage, &view.days, &view.budget, &view.patience, &view.unread, &view.waiting}) {
    if (part->empty()) continue;
    line += (line.empty() ? "" : ". ") + capitalised(*part);
  }
  if (!line.empty() && !line.ends_with('.')) line += '.';
  sheet.say(line);
}

}  // namespace diapason
