#include "view/command_words.hpp"

namespace diapason {
namespace {

std::string answer_in_words(const Session& session, const Command& command) {
  const Observation seen = session.observation();
  const Request* request = command.request().valid() ? seen.request(command.request()) : nullptr;
  std::string text = "answer " + (request == nullptr ? std::string{"?"} : request->key) + " ";
  text += spelling(command.answer);
  if (command.answer == Answer::stop) text += " " + std::string{spelling(static_cast<Reason>(command.detail))};
  if (command.answer == Answer::wait) text += " " + std::to_string(command.detail);
  return text;
}

std::string trouble_in_words(const Session& session, const Command& command) {
  const Observation seen = session.observation();
  const Event* event = seen.event(command.trouble());
  return event == nullptr ? " ?" : " " + event->key;
}

std::string situation_in_words(const Dossier& dossier, const Command& command) {
  std::string situation = " " + dossier.situations[command.object].key;
  if (!command.response().valid()) return situation;
  return situation + " by " + dossier.responses[command.response().index()].key;
}

std::string object_in_words(const Session& session, const Action& action, const Command& command) {
  const Dossier& dossier = session.dossier();
  switch (action.aim) {
    case Aim::sponsor: return " " + dossier.sponsors[command.object].key;
    case Aim::clause: return " about " + dossier.clauses[command.object].key;
    case Aim::trouble: return trouble_in_words(session, command);
    case Aim::plan_item: return " " + dossier.plan_items[command.object].key;
    case Aim::situation: return situation_in_words(dossier, command);
    case Aim::project: return " " + dossier.offers[command.object].key;
    case Aim::offer: return " about " + dossier.offers[command.object].key;
    case Aim::promise: return " " + std::to_string(command.object + 1);
    case Aim::introduction: return " to " + dossier.stakeholders[command.object].key;
    default: return action.asks_area ? " about " + std::string{spelling(command.area())} : "";
  }
}

}  // namespace

std::string command_words(const Session& session, const Command& command) {
  if (command.verb == Verb::answer) return answer_in_words(session, command);
  const Dossier& dossier = session.dossier();
  if (!command.action.valid()) return "do";
  const Action& action = dossier.actions[command.action.index()];
  std::string text = "do " + action.key;
  if (command.person.valid()) text += " " + dossier.stakeholders[command.person.index()].key;
  if (command.has_object()) text += object_in_words(session, action, command);
  if (command.colleague.valid()) text += " with " + dossier.colleagues[command.colleague.index()].key;
  if (command.topic.valid()) text += " about " + dossier.topics[command.topic.index()].key;
  return text;
}

}  // namespace diapason
