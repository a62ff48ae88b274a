#include "view/command_words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "view/format.hpp"
#include "view/lens.hpp"

namespace diapason {
namespace {

enum class Preposition : std::uint8_t { none, to, with, about };

struct PrepositionWord {
  std::string_view word;
  Preposition preposition;
};
constexpr auto k_prepositions = std::to_array<PrepositionWord>({
    {"to", Preposition::to},
    {"a", Preposition::to},
    {"chez", Preposition::to},
    {"with", Preposition::with},
    {"avec", Preposition::with},
    {"about", Preposition::about},
    {"sur", Preposition::about},
    {"on", Preposition::about},
});

Preposition preposition_of(std::string_view word) {
  const std::string typed = folded(word);
  for (const PrepositionWord& entry : k_prepositions)
    if (entry.word == typed) return entry.preposition;
  return Preposition::none;
}

using Words = std::span<const std::string>;

std::string spaced(Words words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

// Reads the words after "do": collects everything that isn't understood, never only the first.
class DoReader {
 public:
  DoReader(const Session& session, Language language) : session_(session), language_(language) {}

  Result<Command, Sentences> read(Words words) {
    if (words.empty()) return Sentences{say(Key::parse_no_action, language_)};
    const auto action = find_action(session_, language_, words[0]);
    if (!action) return action.problems();
    command_.action = action.value();
    split(words.subspan(1));
    read_head();
    if (after(Preposition::to)) read_second();
    if (after(Preposition::with))
      take(find_colleague(session_, language_, text(Preposition::with)), command_.colleague);
    if (after(Preposition::about)) read_about(text(Preposition::about));
    if (!problems_.empty()) return problems_;
    return command_;
  }

 private:
  // What an action has no use for is named, so that it can be left out.
  void leave_out(const std::string& typed) {
    problems_.push_back(
        say(Key::parse_unasked, language_, {{"action", in(action().name, language_)}, {"typed", typed}}));
  }

  [[nodiscard]] bool aims_at_a_person() const {
    const Aim aim = action().aim;
    return aim == Aim::stakeholder || aim == Aim::introduction || aim == Aim::offer;
  }

  [[nodiscard]] const Action& action() const { return session_.dossier().actions[command_.action.index()]; }
  [[nodiscard]] bool after(Preposition which) const { return parts_[static_cast<std::size_t>(which)].has_value(); }
  [[nodiscard]] std::string text(Preposition which) const { return *parts_[static_cast<std::size_t>(which)]; }

  void split(Words words) {
    std::size_t start = 0;
    auto now = Preposition::none;
    for (std::size_t place = 0; place <= words.size(); ++place) {
      const Preposition next = place < words.size() ? preposition_of(words[place]) : Preposition::none;
      if (place < words.size() && next == Preposition::none) continue;
      keep(now, words.subspan(start, place - start), start == 0 ? "" : words[start - 1]);
      if (now == Preposition::none) head_ = words.subspan(0, place);
      now = next;
      start = place + 1;
    }
  }

  void keep(Preposition which, Words words, const std::string& preposition) {
    std::optional<std::string>& part = parts_[static_cast<std::size_t>(which)];
    if (which == Preposition::none && words.empty()) return;
    if (words.empty()) problems_.push_back(say(Key::parse_nothing_after, language_, {{"typed", preposition}}));
    if (part) problems_.push_back(say(Key::parse_twice, language_, {{"typed", preposition}}));
    if (!words.empty()) part = spaced(words);
  }

  template <class Id>
  void take(const Found<Id>& found, Id& place) {
    if (found)
      place = found.value();
    else
      problems_.insert(problems_.end(), found.problems().begin(), found.problems().end());
  }

  template <class Id>
  void take_object(const Found<Id>& found) {
    Id id;
    take(found, id);
    if (id.valid()) command_.object = id.raw();
  }

  void read_head() {
    if (head_.empty()) return;
    const std::string whole = spaced(head_);
    const bool about_something = action().asks_area || action().aim == Aim::promise;
    if (action().aim == Aim::colleague) return take(find_colleague(session_, language_, whole), command_.colleague);
    if (about_something && !after(Preposition::about)) return read_about(whole);
    if (!aims_at_a_person()) return leave_out(whole);
    read_person(whole);
  }

  // "do listen luc price": what follows the longest name of a person is what it is about.
  void read_person(const std::string& whole) {
    const auto found = find_person(session_, language_, whole);
    for (std::size_t length = head_.size() - 1; !found && length > 0 && !after(Preposition::about); --length) {
      const auto person = find_person(session_, language_, spaced(head_.subspan(0, length)));
      if (!person) continue;
      command_.person = person.value();
      return read_about(spaced(head_.subspan(length)));
    }
    take(found, command_.person);
  }

  void read_second() {
    if (!aims_at_a_person() || (action().aim != Aim::introduction && command_.person.valid()))
      leave_out(text(Preposition::to));
    else if (action().aim == Aim::introduction)
      take_object(find_person(session_, language_, text(Preposition::to)));
    else
      take(find_person(session_, language_, text(Preposition::to)), command_.person);
  }

  void read_about(const std::string& typed) {
    if (action().aim == Aim::offer) return take_object(find_offer(session_, language_, typed));
    if (action().aim == Aim::promise) return take_object(find_promise(session_, language_, typed));
    if (!action().asks_area && !action().asks_topic) return leave_out(typed);
    if (!action().asks_area) return take(find_topic(session_, language_, typed), command_.topic);
    const auto area = find_area(session_, language_, typed);
    if (area)
      command_.object = static_cast<std::uint8_t>(area.value());
    else
      problems_.insert(problems_.end(), area.problems().begin(), area.problems().end());
  }

  const Session& session_;
  Language language_;
  Command command_;
  Words head_;
  std::array<std::optional<std::string>, 4> parts_;
  Sentences problems_;
};

std::string open_requests(const Session& session, Language language) {
  const Lens lens{session, language};
  std::vector<std::string> keys;
  for (std::size_t index = 0; index < k_max_requests; ++index)
    if (lens.get(Quantity::request_state, index) == static_cast<int>(RequestState::open))
      keys.push_back(lens.seen.request(RequestId{index})->key);
  return keys.empty() ? lens.say(Key::none_yet) : join(keys, language);
}

std::string all_reasons(Language language) {
  std::vector<std::string> keys;
  for (const Named<Reason>& reason : words<Reason>())
    keys.push_back(std::string{reason.name} + " (" + reason_words(reason.value, language) + ")");
  return join_or(keys, language);
}

Result<Command, Sentences> read_stop(Language language, RequestId request, Words rest) {
  if (rest.empty()) return Sentences{say(Key::parse_no_reason, language, {{"list", all_reasons(language)}})};
  const auto reason = find_reason(language, spaced(rest));
  if (!reason) return reason.problems();
  return answer_stop(request, reason.value());
}

Result<Command, Sentences> read_wait(Language language, RequestId request, Words rest) {
  int months = 0;
  const std::string typed = rest.empty() ? "" : rest[0];
  const auto parsed = std::from_chars(typed.data(), typed.data() + typed.size(), months);
  const bool is_number = parsed.ec == std::errc{} && parsed.ptr == typed.data() + typed.size();
  if (!is_number || months < 1 || months > 99) return Sentences{say(Key::parse_no_months, language)};
  if (rest.size() > 1)
    return Sentences{say(Key::parse_unasked, language, {{"action", "WAIT"}, {"typed", spaced(rest.subspan(1))}})};
  return answer_wait(request, months);
}

Result<Command, Sentences> read_answer(const Session& session, Language language, Words words) {
  const auto verb = std::find_if(words.rbegin(), words.rend(), [](const std::string& word) {
    const std::string verb_typed = folded(word);
    return verb_typed == "stop" || verb_typed == "wait" || verb_typed == "go";
  });
  if (verb == words.rend()) return Sentences{say(Key::parse_no_answer, language)};
  const auto place = static_cast<std::size_t>(words.rend() - verb) - 1;
  if (place == 0) return Sentences{say(Key::parse_no_request, language, {{"list", open_requests(session, language)}})};
  const auto request = find_request(session, language, spaced(words.subspan(0, place)));
  if (!request) return request.problems();
  const Words rest = words.subspan(place + 1);
  const std::string answer = folded(*verb);
  if (answer == "stop") return read_stop(language, request.value(), rest);
  if (answer == "wait") return read_wait(language, request.value(), rest);
  if (!rest.empty()) return Sentences{say(Key::parse_go_alone, language, {{"typed", spaced(rest)}})};
  return answer_go(request.value());
}

std::string answer_in_words(const Session& session, const Command& command) {
  const Observation seen = session.observation();
  const Request* request = command.request().valid() ? seen.request(command.request()) : nullptr;
  std::string text = "answer " + (request == nullptr ? std::string{"?"} : request->key) + " ";
  text += spelling(command.answer);
  if (command.answer == Answer::stop) text += " " + std::string{spelling(static_cast<Reason>(command.detail))};
  if (command.answer == Answer::wait) text += " " + std::to_string(command.detail);
  return text;
}

std::string object_in_words(const Dossier& dossier, const Action& action, const Command& command) {
  switch (action.aim) {
    case Aim::offer: return " about " + dossier.offers[command.object].key;
    case Aim::promise: return " " + std::to_string(command.object + 1);
    case Aim::introduction: return " to " + dossier.stakeholders[command.object].key;
    default: return action.asks_area ? " about " + std::string{spelling(command.area())} : "";
  }
}

}  // namespace

Result<Command, Sentences> parse_command(const Session& session, Language language, Words words) {
  if (words.empty()) return Sentences{say(Key::parse_empty, language)};
  const std::string verb = folded(words[0]);
  if (verb == "do") return DoReader{session, language}.read(words.subspan(1));
  if (verb == "answer") return read_answer(session, language, words.subspan(1));
  return Sentences{say(Key::parse_empty, language)};
}

std::string command_words(const Session& session, const Command& command) {
  if (command.verb == Verb::answer) return answer_in_words(session, command);
  const Dossier& dossier = session.dossier();
  if (!command.action.valid()) return "do";
  const Action& action = dossier.actions[command.action.index()];
  std::string text = "do " + action.key;
  if (command.person.valid()) text += " " + dossier.stakeholders[command.person.index()].key;
  if (command.has_object()) text += object_in_words(dossier, action, command);
  if (command.colleague.valid()) text += " with " + dossier.colleagues[command.colleague.index()].key;
  if (command.topic.valid()) text += " about " + dossier.topics[command.topic.index()].key;
  return text;
}

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

std::string object_sentence(const Lens& lens, const Action& action, const Command& command) {
  const Filler name{"action", lens.in(action.name)};
  if (action.aim == Aim::promise) {
    const auto index = static_cast<std::size_t>(lens.get(Quantity::promise_request, command.object));
    const Request* request = lens.seen.request(RequestId{index});
    if (request == nullptr) return lens.say(Key::do_account, {name});
    return lens.say(Key::do_promise, {name, {"request", lens.in(request->title)}, {"who", lens.person(request->from)}});
  }
  if (action.asks_area) return lens.say(Key::do_area, {name, {"area", area_name(command.area(), lens.language)}});
  if (!command.person.valid()) return lens.say(Key::do_account, {name});
  const Filler who{"who", lens.person(command.person)};
  if (action.aim == Aim::introduction)
    return lens.say(Key::do_introduction, {name, who, {"second", lens.person(command.second())}});
  if (action.aim != Aim::offer) return lens.say(Key::do_person, {name, who});
  const Filler offer{"offer", lens.in(lens.dossier.offers[command.object].name)};
  if (!command.colleague.valid()) return lens.say(Key::do_offer, {name, who, offer});
  return lens.say(Key::do_offer_with, {name, who, offer, {"colleague", lens.colleague(command.colleague)}});
}

std::string person_sentence(const Lens& lens, const Action& action, const Command& command) {
  const Filler name{"action", lens.in(action.name)};
  const Filler who{"who", lens.person(command.person)};
  const Filler topic{"topic", command.topic.valid() ? lens.topic(command.topic) : ""};
  if (!command.colleague.valid())
    return command.topic.valid() ? lens.say(Key::do_person_topic, {name, who, topic})
                                 : lens.say(Key::do_person, {name, who});
  const Filler colleague{"colleague", lens.colleague(command.colleague)};
  return command.topic.valid() ? lens.say(Key::do_person_topic_with, {name, who, topic, colleague})
                               : lens.say(Key::do_person_with, {name, who, colleague});
}

}  // namespace

std::string command_sentence(const Session& session, Language language, const Command& command) {
  const Lens lens{session, language};
  if (command.verb == Verb::answer) return answer_sentence(lens, command);
  if (!command.action.valid()) return lens.say(Key::parse_no_action);
  const Action& action = session.dossier().actions[command.action.index()];
  const Filler name{"action", lens.in(action.name)};
  if (command.has_object()) return object_sentence(lens, action, command);
  if (command.person.valid()) return person_sentence(lens, action, command);
  if (!command.colleague.valid()) return lens.say(Key::do_account, {name});
  const Filler colleague{"colleague", lens.colleague(command.colleague)};
  return lens.say(action.aim == Aim::colleague ? Key::do_colleague : Key::do_with, {name, colleague});
}

}  // namespace diapason
