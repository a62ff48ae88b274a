#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "view/action_words.hpp"
#include "view/command_words.hpp"
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

// A response is what a situation is met by.
constexpr auto k_before_a_response = std::to_array<std::string_view>({"by", "par", "with", "avec"});

Preposition preposition_of(std::string_view word) {
  const std::string typed = folded(word);
  for (const PrepositionWord& entry : k_prepositions)
    if (entry.word == typed) return entry.preposition;
  return Preposition::none;
}

using Words = std::span<const std::string>;

std::string responses_to_choose(const Session& session, Language language) {
  std::vector<std::string> names;
  for (const auto& response : session.dossier().responses)
    names.push_back(language == Language::french ? "*" + in(response.name, language) + "*" : response.key);
  return join_or(names, language);
}

// Reads the words after an action: collects everything that isn't understood, never only the first.
class DoReader {
 public:
  DoReader(const Session& session, Language language) : session_(session), language_(language) {}

  /// `rest` is what stands after the action.
  Result<Command, Sentences> read(ActionId action_meant, Words rest) {
    command_.action = action_meant;
    if (is_the_name_of_a_thing(rest) || is_a_clause_and_a_person(rest)) return command_;
    split(without_response(rest));
    read_head();
    if (after(Preposition::to)) read_second();
    if (after(Preposition::with)) read_company(text(Preposition::with));
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

  [[nodiscard]] bool aims_at_a_person() const { return aims_at_person(action().aim); }

  // What is no person: its name may hold any words, prepositions too.
  [[nodiscard]] bool aims_at_a_thing() const {
    switch (action().aim) {
      case Aim::sponsor:
      case Aim::clause:
      case Aim::trouble:
      case Aim::plan_item:
      case Aim::situation:
      case Aim::project: return true;
      default: return false;
    }
  }

  [[nodiscard]] Result<std::uint8_t, Sentences> find_thing(const std::string& typed) const {
    switch (action().aim) {
      case Aim::sponsor: return raw(find_sponsor(session_, language_, typed));
      case Aim::clause: return raw(find_clause(session_, language_, typed));
      case Aim::trouble: return raw(find_trouble(session_, language_, typed));
      case Aim::plan_item: return raw(find_plan_item(session_, language_, typed));
      case Aim::situation: return raw(find_situation(session_, language_, typed));
      default: return raw(find_offer(session_, language_, typed));
    }
  }

  template <class Id>
  static Result<std::uint8_t, Sentences> raw(const Found<Id>& found) {
    if (!found) return found.problems();
    return found.value().raw();
  }

  [[nodiscard]] bool is_the_name_of_a_thing(Words words) {
    if (!aims_at_a_thing() || words.empty()) return false;
    const auto found = find_thing(join_words(words));
    if (found) command_.object = found.value();
    return found.ok();
  }

  // "negotiate-clause CLAUSE with PERSON" or "PERSON about CLAUSE": the names of clauses hold prepositions themselves.
  [[nodiscard]] bool is_a_clause_and_a_person(Words words) {
    if (action().aim != Aim::clause) return false;
    for (std::size_t place = 1; place + 1 < words.size(); ++place) {
      if (preposition_of(words[place]) == Preposition::none) continue;
      const bool person_first = preposition_of(words[place]) == Preposition::about;
      const std::string before = join_words(words.subspan(0, place));
      const std::string after_it = join_words(words.subspan(place + 1));
      const auto person = find_person(session_, language_, person_first ? before : after_it);
      const auto clause = find_clause(session_, language_, person_first ? after_it : before);
      if (!person || !clause) continue;
      command_.person = person.value();
      command_.object = clause.value().raw();
      return true;
    }
    return false;
  }

  // "prepare-answer SITUATION by RESPONSE": the response is taken off the end.
  Words without_response(Words words) {
    if (action().aim != Aim::situation) return words;
    const auto by = std::find_if(words.rbegin(), words.rend(), [](const std::string& word) {
      return std::find(k_before_a_response.begin(), k_before_a_response.end(), folded(word)) !=
             k_before_a_response.end();
    });
    if (by == words.rend()) return words;
    const auto place = static_cast<std::size_t>(words.rend() - by) - 1;
    const std::string typed = join_words(words.subspan(place + 1));
    if (typed.empty()) {
      const std::string all = responses_to_choose(session_, language_);
      problems_.push_back(say(Key::parse_no_response, language_, {{"typed", *by}, {"list", all}}));
      return words.subspan(0, place);
    }
    ResponseId response;
    take(find_response(session_, language_, typed), response);
    if (response.valid()) command_.detail = static_cast<std::uint8_t>(response.index() + 1);
    return words.subspan(0, place);
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
    if (!words.empty()) part = join_words(words);
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
    const std::string whole = join_words(head_);
    const bool about_something = action().asks_area || action().aim == Aim::promise || aims_at_a_thing();
    if (action().aim == Aim::colleague) return take(find_colleague(session_, language_, whole), command_.colleague);
    if (action().aim == Aim::clause && find_person(session_, language_, whole))
      return take(find_person(session_, language_, whole), command_.person);
    if (about_something && !after(Preposition::about)) return read_about(whole);
    if (!aims_at_a_person()) return leave_out(whole);
    read_person(whole);
  }

  [[nodiscard]] bool may_take_a_colleague() const {
    return action().company != Company::none && !after(Preposition::with);
  }

  // "do prepare karim diarra", in either order: one at the client and one of ours.
  bool read_pair() {
    for (std::size_t length = head_.size() - 1; length > 0; --length) {
      const std::string first = join_words(head_.subspan(0, length));
      const std::string second = join_words(head_.subspan(length));
      for (const bool person_first : {true, false}) {
        const auto person = find_person(session_, language_, person_first ? first : second);
        const auto colleague = find_colleague(session_, language_, person_first ? second : first);
        if (!person || !colleague) continue;
        command_.person = person.value();
        command_.colleague = colleague.value();
        return true;
      }
    }
    return false;
  }

  // "do introduce-colleague farid to claire": one of ours, and then the person.
  bool read_colleague_before_person(const std::string& whole) {
    if (action().aim != Aim::stakeholder || !after(Preposition::to)) return false;
    const auto colleague = find_colleague(session_, language_, whole);
    if (colleague) command_.colleague = colleague.value();
    return colleague.ok();
  }

  // "do listen luc price": what follows the longest name of a person is what it is about.
  void read_person(const std::string& whole) {
    const auto found = find_person(session_, language_, whole);
    if (!found && may_take_a_colleague() && (read_pair() || read_colleague_before_person(whole))) return;
    for (std::size_t length = head_.size() - 1; !found && length > 0 && !after(Preposition::about); --length) {
      const auto person = find_person(session_, language_, join_words(head_.subspan(0, length)));
      if (!person) continue;
      command_.person = person.value();
      return read_about(join_words(head_.subspan(length)));
    }
    take(found, command_.person);
  }

  // A clause is negotiated with somebody of the client, all else is done with one of ours.
  void read_company(const std::string& typed) {
    if (action().aim == Aim::clause) return take(find_person(session_, language_, typed), command_.person);
    take(find_colleague(session_, language_, typed), command_.colleague);
  }

  void read_second() {
    if (!aims_at_a_person() || (action().aim != Aim::introduction && command_.person.valid()))
      leave_out(text(Preposition::to));
    else if (action().aim == Aim::introduction)
      take_object(find_person(session_, language_, text(Preposition::to)));
    else
      take(find_person(session_, language_, text(Preposition::to)), command_.person);
  }

  void read_thing(const std::string& typed) {
    const auto found = find_thing(typed);
    if (found)
      command_.object = found.value();
    else
      problems_.insert(problems_.end(), found.problems().begin(), found.problems().end());
  }

  void read_about(const std::string& typed) {
    if (aims_at_a_thing()) return read_thing(typed);
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

// What several actions make of the same words.
struct Readings {
  std::vector<ActionTyped> understood;
  std::vector<Command> commands;
  std::vector<ActionTyped> tried;
  std::vector<Sentences> problems;
};

Readings read_as(const Session& session, Language language, Words words, std::span<const ActionTyped> actions) {
  Readings readings;
  for (const ActionTyped& typed : actions) {
    const auto command = DoReader{session, language}.read(typed.action, words.subspan(typed.used));
    readings.tried.push_back(typed);
    readings.problems.push_back(command ? Sentences{} : command.problems());
    if (!command) continue;
    readings.understood.push_back(typed);
    readings.commands.push_back(command.value());
  }
  return readings;
}

// The only one, or the only one whose whole name was typed; else the size of the list.
std::size_t the_one(std::span<const ActionTyped> actions) {
  if (actions.size() == 1) return 0;
  const auto is_whole = [](const ActionTyped& typed) { return typed.is_whole; };
  if (std::count_if(actions.begin(), actions.end(), is_whole) != 1) return actions.size();
  return static_cast<std::size_t>(std::find_if(actions.begin(), actions.end(), is_whole) - actions.begin());
}

// "prepare" is an id and the beginning of names: as an id it is taken wherever the other words fit.
std::optional<Command> read_with_id(const Session& session, Language language, Words words) {
  const std::vector<Action>& actions = session.dossier().actions;
  const auto named = std::find_if(actions.begin(), actions.end(),
                                  [&](const Action& action) { return folded(action.key) == folded(words[0]); });
  if (named == actions.end()) return {};
  const ActionId id{static_cast<std::size_t>(named - actions.begin())};
  const auto command = DoReader{session, language}.read(id, words.subspan(1));
  if (!command) return {};
  return command.value();
}

// Of the actions that the first words may mean, the one for which the other words make sense.
Result<Command, Sentences> read_do(const Session& session, Language language, Words words) {
  if (words.empty()) return Sentences{say(Key::parse_no_action, language)};
  if (const auto command = read_with_id(session, language, words)) return *command;
  const Dossier& dossier = session.dossier();
  const std::vector<ActionTyped> all = actions_typed(dossier, words);
  if (all.empty()) return find_action(session, language, words[0]).problems();
  std::optional<Readings> best;
  for (std::span<const ActionTyped> left{all}; !left.empty();) {
    std::size_t alike = 1;
    while (alike < left.size() && left[alike].used == left[0].used && left[alike].match == left[0].match) ++alike;
    Readings readings = read_as(session, language, words, left.first(alike));
    left = left.subspan(alike);
    const std::size_t one = the_one(readings.understood);
    if (one < readings.understood.size()) return readings.commands[one];
    if (!readings.understood.empty()) return which_action(dossier, language, words, readings.understood);
    if (!best) best = std::move(readings);
  }
  const std::size_t one = the_one(best->tried);
  if (one < best->tried.size()) return best->problems[one];
  return which_action(dossier, language, words, best->tried);
}

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
  const auto reason = find_reason(language, join_words(rest));
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
    return Sentences{say(Key::parse_unasked, language, {{"action", "WAIT"}, {"typed", join_words(rest.subspan(1))}})};
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
  const auto request = find_request(session, language, join_words(words.subspan(0, place)));
  if (!request) return request.problems();
  const Words rest = words.subspan(place + 1);
  const std::string answer = folded(*verb);
  if (answer == "stop") return read_stop(language, request.value(), rest);
  if (answer == "wait") return read_wait(language, request.value(), rest);
  if (!rest.empty()) return Sentences{say(Key::parse_go_alone, language, {{"typed", join_words(rest)}})};
  return answer_go(request.value());
}

}  // namespace

Result<Command, Sentences> parse_command(const Session& session, Language language, Words words) {
  if (words.empty()) return Sentences{say(Key::parse_empty, language)};
  const std::string verb = folded(words[0]);
  if (verb == "do") return read_do(session, language, words.subspan(1));
  if (verb == "answer") return read_answer(session, language, words.subspan(1));
  return Sentences{say(Key::parse_empty, language)};
}

}  // namespace diapason
