#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "load/json_reader.hpp"
#include "session/replay.hpp"
#include "sim/dials.hpp"

namespace diapason {
namespace {

const Text k_not_a_replay{
    "This isn't a replay of Diapason. Give the path of a file that the game has saved.",
    "Ce n’est pas une partie enregistrée de Diapason. Indiquez un fichier enregistré par le jeu."};

Problem problem_at(const std::string& path, int line, Text message) {
  return {{path, line, line == 0 ? 0 : 1, {}}, std::move(message)};
}

// Every line is a text of its own, so its problems are moved to where the line stands in the file.
void move_to_line(std::vector<Problem>& problems, std::size_t first, int line) {
  for (std::size_t index = first; index < problems.size(); ++index)
    if (problems[index].place.line > 0) problems[index].place.line = line;
}

template <class Item>
std::uint8_t index_of(const std::vector<Item>& items, std::string_view key) {
  for (std::size_t index = 0; index < items.size(); ++index)
    if (items[index].key == key) return static_cast<std::uint8_t>(index);
  return Id<void>::k_none;
}

template <class AnId, class Item>
AnId id_of(const std::vector<Item>& items, const std::string& key) {
  const std::uint8_t index = index_of(items, key);
  return index == Id<void>::k_none ? AnId{} : AnId{index};
}

Command read_answer(const Case& the_case, ObjectReader& line) {
  Command command;
  command.verb = Verb::answer;
  command.object = index_of(the_case.plot.requests, line.required_string("answer"));
  command.answer = line.required_choice("as", words<Answer>());
  if (command.answer == Answer::stop)
    command.detail = static_cast<std::uint8_t>(line.required_choice("reason", words<Reason>()));
  if (command.answer == Answer::wait)
    command.detail = static_cast<std::uint8_t>(line.required_integer("months", 1, 100));
  return command;
}

std::uint8_t read_object(const Case& the_case, const Action& action, ObjectReader& line) {
  const Dossier& dossier = the_case.dossier;
  if (action.asks_area) return static_cast<std::uint8_t>(line.required_choice("area", words<Area>()));
  switch (action.aim) {
    case Aim::offer: return index_of(dossier.offers, line.required_string("offer"));
    case Aim::introduction: return index_of(dossier.stakeholders, line.required_string("to"));
    case Aim::promise: return static_cast<std::uint8_t>(line.required_integer("promise", 1, int{k_max_promises}) - 1);
    case Aim::sponsor: return index_of(dossier.sponsors, line.required_string("sponsor"));
    case Aim::clause: return index_of(dossier.clauses, line.required_string("clause"));
    case Aim::trouble: return index_of(the_case.plot.events, line.required_string("trouble"));
    case Aim::plan_item: return index_of(dossier.plan_items, line.required_string("item"));
    case Aim::situation: return index_of(dossier.situations, line.required_string("situation"));
    case Aim::project: return index_of(dossier.offers, line.required_string("project"));
    case Aim::account:
    case Aim::stakeholder:
    case Aim::colleague: break;
  }
  return Id<void>::k_none;
}

// The response prepared for a situation; 0 for none.
std::uint8_t read_response(const Dossier& dossier, ObjectReader& line) {
  const auto response = id_of<ResponseId>(dossier.responses, line.optional_string("response"));
  return response.valid() ? static_cast<std::uint8_t>(response.index() + 1) : std::uint8_t{0};
}

Command read_action(const Case& the_case, ObjectReader& line) {
  const Dossier& dossier = the_case.dossier;
  Command command;
  command.action = id_of<ActionId>(dossier.actions, line.required_string("do"));
  command.person = id_of<StakeholderId>(dossier.stakeholders, line.optional_string("person"));
  command.colleague = id_of<ColleagueId>(dossier.colleagues, line.optional_string("with"));
  command.topic = id_of<TopicId>(dossier.topics, line.optional_string("about"));
  if (!command.action.valid()) {
    line.ignore_rest();
    return command;
  }
  const Action& action = dossier.actions[command.action.index()];
  command.object = read_object(the_case, action, line);
  if (action.aim == Aim::situation) command.detail = read_response(dossier, line);
  return command;
}

std::vector<Command> read_commands(const Case& the_case, ObjectReader& line, std::string_view key) {
  std::vector<Command> commands;
  line.each_object(key, {0, Draft::k_most}, [&](ObjectReader& item) {
    commands.push_back(item.find("answer") != nullptr ? read_answer(the_case, item) : read_action(the_case, item));
  });
  return commands;
}

std::vector<SeenQuantity> read_seen(ObjectReader& line) {
  std::vector<SeenQuantity> quantities;
  ObjectReader seen = line.required_object("seen");
  seen.each_member([&](const JsonMember& member, const std::string&) {
    SeenQuantity quantity{member.key, {}};
    for (const JsonNode& value : member.value.items())
      quantity.values.push_back(static_cast<std::int32_t>(value.integer()));
    quantities.push_back(std::move(quantity));
  });
  return quantities;
}

SourceFile read_file(ObjectReader& header, std::string_view key) {
  SourceFile file;
  ObjectReader object = header.required_object(key);
  file.name = object.required_string("name");
  object.each("pieces", [&](const JsonNode& piece, const std::string&) { file.text += piece.string(); });
  return file;
}

// Reads the lines of one file one after the other into a Replay.
class ReplayReader {
 public:
  explicit ReplayReader(const std::string& path) { replay_.path = path; }

  void read_line(std::string_view text, int line) {
    const std::size_t first = problems_.size();
    ParsedJson parsed = parse_json(replay_.path, text);
    problems_.insert(problems_.end(), parsed.problems.begin(), parsed.problems.end());
    if (parsed.root && parsed.problems.empty()) {
      Reader reader{replay_.path, problems_};
      if (line == 1)
        read_header(reader, *parsed.root);
      else if (replay_.the_case)
        read_month_or_draft(reader, *parsed.root, std::string{text}, line);
    }
    move_to_line(problems_, first, line);
    if (line == 1 && !is_replay_) problems_.insert(problems_.begin(), problem_at(replay_.path, 1, k_not_a_replay));
  }

  Result<Replay, std::vector<Problem>> finish() && {
    if (problems_.empty() && replay_.months.empty())
      problems_.push_back(
          problem_at(replay_.path, 0,
                     {"The replay ends before its first month: nothing was played. Start the case anew.",
                      "La partie s’arrête avant son premier mois\u00A0: rien n’a été joué. Recommencez le cas."}));
    if (!problems_.empty()) return problems_;
    return std::move(replay_);
  }

  Replay& replay() { return replay_; }

 private:
  void read_header(Reader& reader, const JsonNode& root) {
    ObjectReader header = reader.object(root);
    is_replay_ = header.required_string("diapason") == "replay" && header.find("seed") != nullptr;
    const int format = header.required_integer("format", 1, k_replay_format);
    replay_.rules_version = header.required_integer("rules", 1, 1'000'000);
    static_cast<void>(header.required_string("case"));
    for (const std::string_view key : {"title", "horizon_months"}) static_cast<void>(header.find(key));
    const std::string digest = header.required_string("case_digest");
    const std::string seed = header.required_string("seed");
    const auto [end, error] = std::from_chars(seed.data(), seed.data() + seed.size(), replay_.seed);
    if (error != std::errc{} || end != seed.data() + seed.size())
      header.report("seed", {"The seed should be a whole number. This replay was edited.",
                             "La graine devrait être un nombre entier. Cette partie a été modifiée."});
    replay_.files = {read_file(header, "case_file"), read_file(header, "playbook_file")};
    if (format == k_replay_format) load(digest);
  }

  void load(const std::string& digest) {
    Result<Case, std::vector<Problem>> loaded = load_case(replay_.files);
    if (!loaded) {
      for (const Problem& problem : loaded.problems()) problems_.push_back(problem);
      return;
    }
    replay_.the_case = std::make_shared<const Case>(std::move(loaded).value());
    if (to_hex(replay_.the_case->digest) != digest)
      problems_.push_back(
          problem_at(replay_.path, 1,
                     {"The case in this replay isn't the one it was played with: it was edited. Use an "
                      "unchanged copy of the file.",
                      "Le cas contenu dans cette partie n’est pas celui qui a été joué\u00A0: il a été modifié. "
                      "Prenez une copie intacte du fichier."}));
  }

  void read_month_or_draft(Reader& reader, const JsonNode& root, std::string text, int line) {
    ObjectReader object = reader.object(root);
    if (object.find("draft") != nullptr) {
      replay_.draft = read_commands(*replay_.the_case, object, "draft");
      return;
    }
    ReplayMonth month;
    month.month = object.required_integer("month", 0, int{k_max_months});
    month.line = line;
    month.commands = read_commands(*replay_.the_case, object, "commands");
    object.each("changes", [](const JsonNode&, const std::string&) {});
    month.tells_mark = object.find("mark_bp") != nullptr;
    month.seen = read_seen(object);
    month.digest = digest_from_hex(object.required_string("digest")).value_or(Digest{});
    month.text = std::move(text);
    replay_.draft.clear();
    replay_.months.push_back(std::move(month));
  }

  Replay replay_;
  std::vector<Problem> problems_;
  bool is_replay_ = false;
};

constexpr std::size_t k_most_replay_bytes = std::size_t{256} << 20U;
constexpr std::string_view k_draft_begins = "{\"draft\":";

// The lines that have an end: what follows the last one was being written when the program was stopped.
std::vector<std::string_view> whole_lines(std::string_view bytes) {
  std::vector<std::string_view> lines;
  while (true) {
    const std::size_t end = bytes.find('\n');
    if (end == std::string_view::npos) return lines;
    lines.push_back(bytes.substr(0, end));
    bytes.remove_prefix(end + 1);
  }
}

/// All that stands in a file that may be a replay.
Result<std::string, std::vector<Problem>> read_bytes(const std::string& path) {
  std::error_code error;
  const bool readable = std::filesystem::is_regular_file(path, error);
  if (readable && std::filesystem::file_size(path, error) > k_most_replay_bytes)
    return std::vector{problem_at(path, 0, k_not_a_replay)};
  std::ifstream file;
  if (readable) file.open(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>{file}, {}};
  if (!file.is_open() || file.bad())
    return std::vector{problem_at(path, 0,
                                  {"This file can't be read. Check the path and that it is a file you may read.",
                                   "Ce fichier ne peut pas être lu. Vérifiez le chemin et vos droits de lecture."})};
  return bytes;
}

/// Reads one line of a replay with `read`, which takes its ObjectReader; what is left of it is nobody's business.
/// False where anything read of it is wrong.
template <class Read>
bool reads(const std::string& path, std::string_view line, Read&& read) {
  ParsedJson parsed = parse_json(path, line);
  if (!parsed.root || !parsed.problems.empty()) return false;
  Reader reader{path, parsed.problems};
  ObjectReader object = reader.object(*parsed.root);
  read(object);
  object.ignore_rest();
  object.finish();
  return parsed.problems.empty();
}

/// Of a run saved before its header told what lists need: read and played again as a whole, once for each list.
std::optional<RunSummary> summary_of_whole(const std::string& path) {
  const Result<Replay, std::vector<Problem>> replay = read_replay(path);
  if (!replay) return std::nullopt;
  const Result<Session, std::vector<Problem>> session = play_again(*replay);
  if (!session) return std::nullopt;
  const Case& the_case = *replay->the_case;
  RunSummary summary{path,
                     the_case.dossier.key,
                     the_case.dossier.title,
                     replay->months.back().month,
                     the_case.dossier.horizon_months,
                     session->is_over(),
                     0};
  if (summary.over) summary.mark_bp = mark_of(dials_of(the_case.dossier, session->state(), the_case.plot.worth_stage));
  return summary;
}

}  // namespace

Result<Replay, std::vector<Problem>> read_replay(const std::string& path) {
  const Result<std::string, std::vector<Problem>> bytes = read_bytes(path);
  if (!bytes) return bytes.problems();
  const std::vector<std::string_view> lines = whole_lines(*bytes);
  if (lines.empty()) return std::vector{problem_at(path, bytes->empty() ? 0 : 1, k_not_a_replay)};
  const auto whole_bytes = static_cast<std::size_t>(lines.back().end() - bytes->data()) + 1;
  ReplayReader reader{path};
  reader.read_line(lines.front(), 1);
  const std::size_t count = reader.replay().the_case ? lines.size() : 1;
  for (std::size_t line = 1; line < count; ++line) reader.read_line(lines[line], static_cast<int>(line) + 1);
  reader.replay().cut_line = bytes->substr(whole_bytes);
  reader.replay().whole_bytes = whole_bytes;
  return std::move(reader).finish();
}

std::optional<RunSummary> read_summary(const std::string& path) {
  const Result<std::string, std::vector<Problem>> bytes = read_bytes(path);
  if (!bytes) return std::nullopt;
  std::vector<std::string_view> lines = whole_lines(*bytes);
  while (lines.size() > 1 && lines.back().starts_with(k_draft_begins)) lines.pop_back();
  if (lines.size() < 2) return std::nullopt;
  RunSummary summary;
  summary.path = path;
  bool tells_title = true;
  const bool header = reads(path, lines.front(), [&](ObjectReader& line) {
    tells_title = line.find("title") != nullptr;
    if (!tells_title) return;
    summary.case_key = line.required_string("case");
    summary.case_title = line.required_text("title");
    summary.horizon_months = line.required_integer("horizon_months", 1, int{k_max_months});
  });
  if (header && !tells_title) return summary_of_whole(path);
  const bool month = reads(path, lines.back(), [&](ObjectReader& line) {
    summary.months_played = line.required_integer("month", 0, int{k_max_months});
    summary.over = line.find("mark_bp") != nullptr;
    summary.mark_bp = line.optional_integer("mark_bp", 0, 10'000, 0);
  });
  if (!header || !month) return std::nullopt;
  return summary;
}

}  // namespace diapason
