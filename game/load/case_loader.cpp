#include "load/case_loader.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "load/case_check.hpp"
#include "load/case_reading.hpp"
#include "load/economy_reader.hpp"
#include "load/offer_reader.hpp"
#include "load/people_reader.hpp"
#include "load/plan_reader.hpp"
#include "load/playbook_reader.hpp"
#include "load/plot_reader.hpp"

namespace diapason {
namespace {

constexpr std::int64_t k_format = 1;

/// Whether this program knows how the file is written; what follows from another format is not worth telling.
bool has_known_format(ObjectReader& root) {
  const JsonNode* node = root.require("format", [] { return same(std::to_string(k_format)); });
  if (node == nullptr || !root.present()) return true;
  if (node->is(JsonNode::Kind::integer) && node->integer() == k_format) return true;
  const bool is_newer = node->is(JsonNode::Kind::integer) && node->integer() > k_format;
  if (is_newer)
    root.report("format",
                fill({"This file is written in format {0}; this program reads format {1}. Open it with a newer "
                      "version of the program.",
                      "Ce fichier est écrit au format {0}\u00A0; ce programme lit le format {1}. Ouvrez-le avec "
                      "une version plus récente du programme."},
                     {number_of(*node), same(std::to_string(k_format))}));
  else
    root.report("format", expected_but_found(same(std::to_string(k_format)), *node));
  return !is_newer;
}

void read_sections(CaseReading& reading, std::string_view file_name) {
  read_heading(reading, file_name);
  read_playbook(reading);
  read_plan(reading);
  read_actions(reading);
  read_people(reading);
  read_kam_mastery(reading);
  read_economy(reading);
  read_clauses(reading);
  read_offers(reading);
  read_plot(reading);
  check_case(reading);
}

/// Reads both trees; whatever is wrong is added to the problems.
Case read_case(const CaseFiles& files, const JsonNode& playbook_root, const JsonNode& case_root,
               std::vector<Problem>& problems) {
  Reader playbook_reader{files.playbook.name, problems};
  Reader case_reader{files.the_case.name, problems};
  ObjectReader playbook = playbook_reader.object(playbook_root);
  ObjectReader root = case_reader.object(case_root);
  const bool playbook_is_known = has_known_format(playbook);
  const bool case_is_known = has_known_format(root);
  if (!playbook_is_known || !case_is_known) {
    playbook.ignore_rest();
    root.ignore_rest();
    return {};
  }
  const Lists lists = declare_lists(playbook, root);
  CaseReading reading{root, lists, problems, {}};
  read_sections(reading, files.the_case.name);
  return std::move(reading.result);
}

}  // namespace

Result<Case, std::vector<Problem>> load_case(const CaseFiles& files) {
  ParsedJson playbook = parse_json(files.playbook.name, files.playbook.text);
  ParsedJson the_case = parse_json(files.the_case.name, files.the_case.text);
  std::vector<Problem> problems = std::move(playbook.problems);
  for (Problem& problem : the_case.problems) add_problem(problems, std::move(problem));
  Case result;
  if (playbook.root && the_case.root) result = read_case(files, *playbook.root, *the_case.root, problems);
  if (!problems.empty()) {
    sort_by_place(problems);
    return problems;
  }
  result.digest = digest_of(files.the_case.text, digest_of(files.playbook.text));
  complete(result);
  return result;
}

}  // namespace diapason
