#include "view/command_words.hpp"
#include "view/deeds.hpp"
#include "view/format.hpp"
#include "view/lens.hpp"
#include "view/promises.hpp"

namespace diapason {
namespace {

std::string answer_sentence(const Lens& lens, const Command& command) {
  const Request* request = command.request().valid() ? lens.seen.request(command.request()) : nullptr;
  if (request == nullptr) return lens.say(Key::parse_no_answer);
  const Filler who{"who", lens.person(request->from)};
  const Filler title{"request", lens.in(request->title)};
  switch (command.answer) {
    case Answer::stop: {
      const std::string reason = reason_words(static_cast<Reason>(command.detail), lens.language);
      return lens.say(Key::answer_stop_said, {who, title, {"reason", reason}});
    }
    case Answer::wait: return lens.say(Key::answer_wait_said, {who, title, {"month", lens.month + command.detail}});
    case Answer::go: return lens.say(Key::answer_go_said, {who, title});
  }
  return "";
}

// Who comes along, where the action has somebody come: the colleague named, the sponsor in office.
std::vector<std::string> companions(const Lens& lens, const Action& action, const Command& command) {
  std::vector<std::string> names;
  if (command.colleague.valid()) names.push_back(lens.colleague(command.colleague).name);
  const SponsorId sponsor = action.sponsor_attends ? lens.sponsor() : SponsorId{};
  if (sponsor.valid()) names.push_back(lens.dossier.sponsors[sponsor.index()].name);
  return names;
}

Filler with_companions(const Lens& lens, const std::vector<std::string>& names) {
  return {"colleague", join(names, lens.language), Gender::masculine};
}

std::string promise_sentence(const Lens& lens, const Filler& name, std::size_t promise) {
  if (promise >= k_max_promises || !promise_stands(lens, promise)) return lens.say(Key::do_account, {name});
  const PromiseAbout about = promise_about(lens, promise);
  return lens.say(Key::do_promise, {name, {"request", lens.in(about.title)}, {"who", lens.person(about.to)}});
}

std::string introduction_sentence(const Lens& lens, const Action& action, const Command& command) {
  const bool introduces = has_effect(action, EffectKind::introduce);
  return lens.say(introduces ? Key::do_introduction : Key::do_advocacy, {{"action", lens.in(action.name)},
                                                                         {"who", lens.person(command.person)},
                                                                         {"second", lens.person(command.second())}});
}

std::string offer_sentence(const Lens& lens, const Action& action, const Command& command) {
  const Filler name{"action", lens.in(action.name)};
  const Filler who{"who", lens.person(command.person)};
  const Filler offer{"offer", lens.name_in(lens.dossier.offers, command.object)};
  const auto along = companions(lens, action, command);
  if (along.empty()) return lens.say(Key::do_offer, {name, who, offer});
  return lens.say(Key::do_offer_with, {name, who, offer, with_companions(lens, along)});
}

std::string name_of_thing(const Lens& lens, const Action& action, const Command& command) {
  const Dossier& dossier = lens.dossier;
  switch (action.aim) {
    case Aim::clause: return lens.name_in(dossier.clauses, command.object);
    case Aim::plan_item: return lens.name_in(dossier.plan_items, command.object);
    case Aim::situation: return lens.name_in(dossier.situations, command.object);
    case Aim::project: return lens.name_in(dossier.offers, command.object);
    default: break;
  }
  const Event* event = lens.seen.event(command.trouble());
  return event == nullptr ? "" : lens.in(event->title);
}

// What is in the plan or in the draft already is taken out by naming it again.
bool is_taken_out(const Lens& lens, const Action& action, const Command& command) {
  if (action.aim == Aim::plan_item) return (lens.get(Quantity::plan_chosen) >> command.object & 1) != 0;
  return action.aim == Aim::clause && (lens.get(Quantity::clauses_drafted) >> command.object & 1) != 0;
}

std::string thing_sentence(const Lens& lens, const Action& action, const Command& command) {
  const Filler name{"action", lens.in(action.name)};
  if (action.aim == Aim::sponsor)
    return lens.say(Key::do_candidate, {name, lens.sponsor_named("sponsor", command.sponsor())});
  const Filler thing{"name", name_of_thing(lens, action, command)};
  if (thing.text(lens.language).empty()) return lens.say(Key::do_account, {name});
  if (action.aim == Aim::situation && command.response().valid())
    return lens.say(Key::do_situation,
                    {name, thing, {"response", lens.name_in(lens.dossier.responses, command.response().index())}});
  const bool out = is_taken_out(lens, action, command);
  if (action.aim == Aim::clause && command.person.valid())
    return lens.say(out ? Key::do_clause_out : Key::do_clause, {name, thing, {"who", lens.person(command.person)}});
  if (out) return lens.say(Key::do_item_out, {name, thing});
  const auto along = companions(lens, action, command);
  if (along.empty()) return lens.say(Key::do_thing, {name, thing});
  return lens.say(Key::do_thing_with, {name, thing, with_companions(lens, along)});
}

std::string person_sentence(const Lens& lens, const Action& action, const Command& command) {
  const Filler name{"action", lens.in(action.name)};
  const Filler who{"who", lens.person(command.person)};
  const Filler topic{"topic", command.topic.valid() ? lens.topic(command.topic) : ""};
  const auto along = companions(lens, action, command);
  if (along.empty())
    return command.topic.valid() ? lens.say(Key::do_person_topic, {name, who, topic})
                                 : lens.say(Key::do_person, {name, who});
  const Filler company = with_companions(lens, along);
  return command.topic.valid() ? lens.say(Key::do_person_topic_with, {name, who, topic, company})
                               : lens.say(Key::do_person_with, {name, who, company});
}

std::string object_sentence(const Lens& lens, const Action& action, const Command& command) {
  const Filler name{"action", lens.in(action.name)};
  switch (action.aim) {
    case Aim::promise: return promise_sentence(lens, name, command.object);
    case Aim::introduction:
      return command.person.valid() ? introduction_sentence(lens, action, command) : lens.say(Key::do_account, {name});
    case Aim::offer:
      return command.person.valid() ? offer_sentence(lens, action, command) : lens.say(Key::do_account, {name});
    case Aim::sponsor:
    case Aim::clause:
    case Aim::trouble:
    case Aim::plan_item:
    case Aim::situation:
    case Aim::project: return thing_sentence(lens, action, command);
    default: break;
  }
  if (action.asks_area) return lens.say(Key::do_area, {name, {"area", area_name(command.area(), lens.language)}});
  return command.person.valid() ? person_sentence(lens, action, command) : lens.say(Key::do_account, {name});
}

}  // namespace

std::string command_sentence(const Session& session, Language language, const Command& command) {
  return command_sentence(Lens{session, language}, command);
}

std::string command_sentence(const Lens& lens, const Command& command) {
  if (command.verb == Verb::answer) return answer_sentence(lens, command);
  if (!command.action.valid()) return lens.say(Key::parse_no_action);
  const Action& action = lens.dossier.actions[command.action.index()];
  const Filler name{"action", lens.in(action.name)};
  if (command.has_object()) return object_sentence(lens, action, command);
  if (command.person.valid()) return person_sentence(lens, action, command);
  if (action.aim == Aim::colleague && command.colleague.valid())
    return lens.say(Key::do_colleague, {name, {"colleague", lens.colleague(command.colleague)}});
  const auto along = companions(lens, action, command);
  if (along.empty()) return lens.say(Key::do_account, {name});
  return lens.say(Key::do_with, {name, with_companions(lens, along)});
}

}  // namespace diapason
