#include <utility>

#include <nlohmann/json.hpp>

#include "cli/case_library.hpp"
#include "cli/commands.hpp"
#include "load/case_loader.hpp"
#include "load/message.hpp"

namespace diapason {
namespace {

/// Every problem of a case, those of finding and reading it included.
std::vector<Problem> problems_of(const std::string& word) {
  const CaseLibrary library;
  const auto path = library.find(word);
  if (!path) return path.problems();
  const auto files = read_case_files(*path, library.folder());
  if (!files) return files.problems();
  const auto loaded = load_case(*files);
  if (loaded) return {};
  return loaded.problems();
}

nlohmann::ordered_json as_json(const Problem& problem) {
  return {{"file", problem.place.file},
          {"line", problem.place.line},
          {"column", problem.place.column},
          {"pointer", problem.place.pointer},
          {"message", {{"en", problem.message.en}, {"fr", problem.message.fr}}}};
}

void print_json(const std::vector<Problem>& problems, Streams& streams) {
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  for (const Problem& problem : problems) list.push_back(as_json(problem));
  // A file's name may be no UTF-8: it is shown as well as can be, and never stops the output.
  streams.out << list.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
}

Exit run_check(const Arguments& arguments, Streams& streams) {
  const bool is_json = arguments.words_or("--format", "text") == "json";
  std::vector<Problem> all;
  for (const std::string& word : arguments.positional()) {
    std::vector<Problem> problems = problems_of(word);
    if (!is_json) {
      for (const Problem& problem : problems) streams.out << format(problem, streams.language) << '\n';
      if (problems.empty()) {
        streams.out << streams.say(fill({"{0}: no problems", "{0}\u00A0: aucun problème"}, {same(visible(word))}))
                    << '\n';
      }
    }
    all.insert(all.end(), std::make_move_iterator(problems.begin()), std::make_move_iterator(problems.end()));
  }
  if (is_json) print_json(all, streams);
  return all.empty() ? Exit::done : Exit::problem;
}

}  // namespace

ProgramCommand check_command() {
  ProgramCommand command;
  command.name = "check";
  command.run = run_check;
  command.summary = {"Find what is wrong in the files of cases, with line and column.",
                     "Trouver ce qui ne va pas dans les fichiers de cas, avec ligne et colonne."};
  command.usage = {"CASE... [--format text|json]", "CAS... [--format text|json]"};
  command.example = "diapason check scenarios/first-steps.json";
  command.positionals = {1, 1000, {"A CASE", "un CAS"}};
  command.options = {
      takes_choice("--format", {"text", "json"},
                   {"text: a line for each problem; json: a list for programs.",
                    "text\u00A0: une ligne par problème\u00A0; json\u00A0: une liste pour les programmes."})};
  return command;
}

}  // namespace diapason
