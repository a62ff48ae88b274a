#include "ui/composition.hpp"

#include <algorithm>

namespace diapason {
namespace {

struct AskRow {
  Ask ask;
  bool ActionLine::*flag;
  std::vector<Choice> ChoicesView::*choices;
  Text question;
};

const std::vector<AskRow>& ask_rows() {
  static const std::vector<AskRow> rows{
      // What it is about comes before whom it suits.
      {Ask::offer, &ActionLine::asks_offer, &ChoicesView::offers, {"Which offer?", "Quelle offre\u00A0?"}},
      {Ask::clause, &ActionLine::asks_clause, &ChoicesView::clauses, {"Which clause?", "Quelle clause\u00A0?"}},
      {Ask::person, &ActionLine::asks_person, &ChoicesView::people, {"Who?", "Qui\u00A0?"}},
      {Ask::second, &ActionLine::asks_second, &ChoicesView::people, {"To whom?", "Auprès de qui\u00A0?"}},
      {Ask::trouble, &ActionLine::asks_trouble, &ChoicesView::troubles, {"Which trouble?", "Quel problème\u00A0?"}},
      {Ask::project, &ActionLine::asks_project, &ChoicesView::projects, {"Which project?", "Quel projet\u00A0?"}},
      {Ask::topic, &ActionLine::asks_topic, &ChoicesView::topics, {"About what?", "À quel sujet\u00A0?"}},
      {Ask::colleague,
       &ActionLine::asks_colleague,
       &ChoicesView::colleagues,
       {"Which of our people?", "Lequel des nôtres\u00A0?"}},
      {Ask::area, &ActionLine::asks_area, &ChoicesView::areas, {"Which part?", "Quelle partie\u00A0?"}},
      {Ask::promise, &ActionLine::asks_promise, &ChoicesView::promises, {"Which promise?", "Quelle promesse\u00A0?"}},
      {Ask::sponsor, &ActionLine::asks_sponsor, &ChoicesView::sponsors, {"Which sponsor?", "Quel sponsor\u00A0?"}},
      {Ask::item, &ActionLine::asks_item, &ChoicesView::items, {"Which item?", "Quel élément\u00A0?"}},
      {Ask::situation,
       &ActionLine::asks_situation,
       &ChoicesView::situations,
       {"If what happens?", "Si quoi arrive\u00A0?"}},
      {Ask::response,
       &ActionLine::asks_situation,
       &ChoicesView::responses,
       {"What do we do?", "Que faisons-nous\u00A0?"}},
  };
  return rows;
}

const AskRow& row_of(Ask ask) {
  const auto& rows = ask_rows();
  return *std::find_if(rows.begin(), rows.end(), [&](const AskRow& row) { return row.ask == ask; });
}

}  // namespace

Composition::Composition(const ActionLine& action)
    : action_(action.id), colleague_is_optional_(action.takes_colleague && !action.asks_colleague) {
  for (const AskRow& row : ask_rows())
    if (action.*row.flag || (row.ask == Ask::colleague && action.takes_colleague)) asks_.push_back(row.ask);
}

bool Composition::asks_for(Ask ask) const { return std::find(asks_.begin(), asks_.end(), ask) != asks_.end(); }

bool Composition::is_complete() const {
  return std::all_of(asks_.begin(), asks_.end(), [&](Ask ask) { return is_optional(ask) || chosen(ask).has_value(); });
}

Command Composition::command() const {
  Command command;
  command.action = action_;
  for (const Ask ask : asks_) {
    const auto id = chosen(ask);
    if (!id) continue;
    switch (ask) {
      case Ask::person: command.person = StakeholderId{*id}; break;
      case Ask::colleague: command.colleague = ColleagueId{*id}; break;
      case Ask::topic: command.topic = TopicId{*id}; break;
      case Ask::response: command.detail = static_cast<std::uint8_t>(*id + 1); break;
      default: command.object = *id; break;
    }
  }
  return command;
}

void Composition::take(const Command& command) {
  const auto choose = [&](Ask ask, auto id) {
    if (id.valid()) set(ask, static_cast<std::uint8_t>(id.index()));
  };
  for (const Ask ask : asks_) switch (ask) {
      case Ask::person: choose(ask, command.person); break;
      case Ask::colleague: choose(ask, command.colleague); break;
      case Ask::topic: choose(ask, command.topic); break;
      case Ask::response: choose(ask, command.response()); break;
      default:
        if (command.has_object()) set(ask, command.object);
        break;
    }
}

const std::vector<Choice>& choices_for(const ChoicesView& choices, Ask ask) { return choices.*row_of(ask).choices; }

Text question_of(Ask ask) { return row_of(ask).question; }

}  // namespace diapason
