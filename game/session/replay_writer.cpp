#include <nlohmann/json.hpp>

#include "session/replay.hpp"
#include "session/replay_words.hpp"
#include "sim/dials.hpp"

namespace diapason {
namespace {

using Json = nlohmann::ordered_json;

std::string line_of(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

// A file in pieces that follow each other, a line each where lines are short, so that no text of a replay grows long.
Json pieces_of(const SourceFile& file) {
  constexpr std::size_t k_longest_piece = 4'000;
  Json pieces = Json::array();
  std::size_t begin = 0;
  while (begin < file.text.size()) {
    std::size_t end = std::min({file.text.find('\n', begin), file.text.size() - 1, begin + k_longest_piece}) + 1;
    while (end < file.text.size() && (static_cast<unsigned char>(file.text[end]) & 0xC0U) == 0x80U)
      ++end;  // whole characters
    pieces.push_back(file.text.substr(begin, end - begin));
    begin = end;
  }
  return {{"name", file.name}, {"pieces", std::move(pieces)}};
}

Json json_of_answer(const Case& the_case, const Command& command) {
  Json json{{"answer", the_case.plot.requests[command.request().index()].key}, {"as", spelling(command.answer)}};
  if (command.answer == Answer::stop) json["reason"] = spelling(static_cast<Reason>(command.detail));
  if (command.answer == Answer::wait) json["months"] = command.detail;
  return json;
}

// What an action is aimed at beside a person: an id, or the number of a promise.
void add_object(const Case& the_case, const Action& action, const Command& command, Json& json) {
  const Dossier& dossier = the_case.dossier;
  switch (action.aim) {
    case Aim::offer: json["offer"] = dossier.offers[command.offer().index()].key; break;
    case Aim::introduction: json["to"] = dossier.stakeholders[command.second().index()].key; break;
    case Aim::promise: json["promise"] = command.object + 1; break;
    case Aim::sponsor: json["sponsor"] = dossier.sponsors[command.sponsor().index()].key; break;
    case Aim::clause: json["clause"] = dossier.clauses[command.clause().index()].key; break;
    case Aim::trouble: json["trouble"] = the_case.plot.events[command.trouble().index()].key; break;
    case Aim::plan_item: json["item"] = dossier.plan_items[command.plan_item().index()].key; break;
    case Aim::situation:
      json["situation"] = dossier.situations[command.situation().index()].key;
      if (command.response().valid()) json["response"] = dossier.responses[command.response().index()].key;
      break;
    case Aim::project: json["project"] = dossier.offers[command.offer().index()].key; break;
    case Aim::account:
    case Aim::stakeholder:
    case Aim::colleague: break;
  }
}

Json json_of_action(const Case& the_case, const Command& command) {
  const Dossier& dossier = the_case.dossier;
  const Action& action = dossier.actions[command.action.index()];
  Json json{{"do", action.key}};
  if (command.person.valid()) json["person"] = dossier.stakeholders[command.person.index()].key;
  if (command.colleague.valid()) json["with"] = dossier.colleagues[command.colleague.index()].key;
  if (command.topic.valid()) json["about"] = dossier.topics[command.topic.index()].key;
  if (action.asks_area) json["area"] = spelling(command.area());
  add_object(the_case, action, command, json);
  return json;
}

Json json_of(const Case& the_case, std::span<const Command> commands) {
  Json list = Json::array();
  for (const Command& command : commands)
    list.push_back(command.verb == Verb::answer ? json_of_answer(the_case, command)
                                                : json_of_action(the_case, command));
  return list;
}

Json json_of(const Changes& changes) {
  Json list = Json::array();
  for (const Change& change : changes)
    list.push_back({info(change.quantity).name, change.subject, change.object, change.delta, change.cause.rule.number,
                    spelling_of(change.cause.source), change.cause.index, change.cause.actor, change.cause.command,
                    change.cause.parent});
  return list;
}

Json json_of_seen(const Case& the_case, const State& state) {
  const Observation seen = observe(the_case.dossier, the_case.plot, state);
  Json json = Json::object();
  for (const QuantityInfo& entry : k_quantity_table) {
    if (entry.knowing == Knowing::secret) continue;
    Json values = Json::array();
    for (std::size_t subject = 0; subject < count_of(the_case, entry.subject); ++subject)
      for (std::size_t object = 0; object < count_of(the_case, entry.object); ++object)
        values.push_back(seen.get(entry.quantity, subject, object));
    json[std::string{entry.name}] = std::move(values);
  }
  return json;
}

}  // namespace

std::string header_line(const CaseFiles& files, const Case& the_case, std::uint64_t seed) {
  return line_of({{"diapason", "replay"},
                  {"format", k_replay_format},
                  {"rules", k_rules_version},
                  {"case", the_case.dossier.key},
                  {"title", {{"en", the_case.dossier.title.en}, {"fr", the_case.dossier.title.fr}}},
                  {"horizon_months", the_case.dossier.horizon_months},
                  {"case_digest", to_hex(the_case.digest)},
                  {"seed", std::to_string(seed)},
                  {"case_file", pieces_of(files.the_case)},
                  {"playbook_file", pieces_of(files.playbook)}});
}

std::string month_line(const Case& the_case, const PlayedMonth& month, bool with_mark) {
  Json line{{"month", month.after.get(Quantity::month)},
            {"commands", json_of(the_case, month.commands)},
            {"changes", json_of(month.changes)},
            {"seen", json_of_seen(the_case, month.after)}};
  if (with_mark && month.after.get(Quantity::ending) != 0)
    line["mark_bp"] = mark_of(dials_of(the_case.dossier, month.after, the_case.plot.worth_stage));
  line["digest"] = to_hex(month.digest);
  return line_of(line);
}

std::string draft_line(const Case& the_case, const Draft& draft) {
  return line_of({{"draft", json_of(the_case, draft.commands())}});
}

}  // namespace diapason
