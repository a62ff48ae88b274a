#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include <doctest/doctest.h>

#include "load/case_fixtures.hpp"
#include "load/condition_reader.hpp"
#include "load/effect_reader.hpp"
#include "load/json_texts.hpp"
#include "load/json_tree.hpp"
#include "model/parameters.hpp"

// scenarios/README.md is what a trainer writes a case from, without asking anybody. What it says is compared here with
// what the loader takes.

namespace diapason {
namespace {

std::string text_of(const std::filesystem::path& path) {
  std::ifstream file{path, std::ios::binary};
  CAPTURE(path.string());
  REQUIRE(file.good());
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::filesystem::path source_folder() { return DIAPASON_SOURCE_DIR; }

const std::string& guide() {
  static const std::string k_guide = text_of(source_folder() / "scenarios/README.md");
  return k_guide;
}

std::string code(std::string_view word) { return "`" + std::string{word} + "`"; }

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// What stands under a heading, up to the next one as high.
std::string_view section(std::string_view heading) {
  const std::string title = "\n" + std::string{heading} + "\n";
  const std::string next = "\n" + std::string{heading.substr(0, heading.find(' ') + 1)};
  const std::string_view text = guide();
  const std::size_t begin = text.find(title);
  CAPTURE(heading);
  REQUIRE(begin != std::string_view::npos);
  const std::size_t end = text.find(next, begin + title.size());
  return text.substr(begin, end == std::string_view::npos ? end : end - begin);
}

/// The row of a table that has the word in its first cell; empty when there is none.
std::string_view row_of(std::string_view table, std::string_view word) {
  for (const std::string_view line : lines_of(table)) {
    if (!line.starts_with("| ")) continue;
    if (holds(line.substr(0, line.find('|', 1)), code(word))) return line;
  }
  return {};
}

std::string range(std::int64_t least, std::int64_t most) {
  return "| " + std::to_string(least) + " to " + std::to_string(most) + " |";
}

/// The examples of the guide that carry a label: ```json LABEL.
std::vector<std::string> examples(const std::string& label) {
  std::vector<std::string> found;
  const std::string begin = "```json " + label + "\n";
  for (std::size_t at = guide().find(begin); at != std::string::npos; at = guide().find(begin, at + 1)) {
    const std::size_t from = at + begin.size();
    found.push_back(guide().substr(from, guide().find("```", from) - from));
  }
  return found;
}

std::string example(const std::string& label) {
  const std::vector<std::string> found = examples(label);
  CAPTURE(label);
  REQUIRE(found.size() == 1);
  return found.front();
}

/// What stands between the braces of an object.
std::string members_of(const std::string& object) {
  const std::size_t begin = object.find('{') + 1;
  return object.substr(begin, object.rfind('}') - begin);
}

/// The small case of the guide with something replaced, on the playbook that is shipped.
CaseFiles guide_case(const std::vector<Edit>& edits = {}) {
  return {{"my-case.json", edited(example("case"), edits)}, first_steps().playbook};
}

std::string_view argument_words(Argument argument) {
  switch (argument) {
    case Argument::nothing: return "| nothing |";
    case Argument::person: return "| person |";
    case Argument::person_and_colleague: return "| person and colleague |";
    case Argument::colleague: return "| colleague |";
    case Argument::area: return "| `area` |";
    case Argument::offer: return "| `offer` |";
    case Argument::request: return "| `request` |";
    case Argument::event: return "| `event` |";
    case Argument::flag: return "| `flag` |";
    case Argument::plan_item: return "| `plan_item` |";
    case Argument::clause: return "| `clause` |";
  }
  return {};
}

std::string_view reach_words(Reach reach) {
  switch (reach) {
    case Reach::account: return "| account |";
    case Reach::people: return "| people |";
    case Reach::team: return "| colleague or team |";
  }
  return {};
}

std::string amount_words(Amount amount) {
  switch (amount) {
    case Amount::none: return "| none |";
    case Amount::bp: return range(-k_most_bp, k_most_bp);
    case Amount::share: return range(0, k_most_bp);
    case Amount::euros: return range(-k_most_eur, k_most_eur);
    case Amount::acquaintance: return range(1, 2);
    case Amount::ranks: return range(-3, 3);
    case Amount::days: return range(-k_most_days, k_most_days);
    case Amount::accounts: return range(-k_most_accounts, k_most_accounts);
  }
  return {};
}

std::string place_words(const EffectPlace& place) {
  if (place.aim) return "only with `\"aim\": \"" + std::string{spelling(*place.aim)} + "\"`";
  return place.only_in_actions ? "only in actions" : "";
}

struct TopLevelKey {
  std::string_view key;
  std::size_t most = 0;  ///< entries, of a list that has an end
};

constexpr auto k_top_level_keys = std::to_array<TopLevelKey>({
    {"format"},
    {"id"},
    {"title"},
    {"client"},
    {"situation"},
    {"briefing"},
    {"months", k_max_months},
    {"difficulty", 3},
    {"highest_stage", 4},
    {"worth_stage"},
    {"lesson"},
    {"rules"},
    {"economy"},
    {"opening"},
    {"kam_mastery"},
    {"gates"},
    {"rival"},
    {"hints"},
    {"head"},
    {"sites", k_max_sites},
    {"circuits", k_max_circuits},
    {"sponsors", k_max_sponsors},
    {"stakeholders", k_max_stakeholders},
    {"colleagues", k_max_colleagues},
    {"offers", k_max_offers},
    {"requests", k_max_requests},
    {"events", k_max_events},
    {"flags", k_max_flags},
    {"endings", k_max_endings},
    {"functions"},
    {"topics"},
    {"needs"},
    {"styles"},
    {"actions"},
    {"situations"},
    {"responses"},
    {"plan_items"},
    {"clauses"},
});

/// The first text between quotation marks among the arguments of a call, if it looks like a key.
std::string key_asked_for(std::string_view call) {
  constexpr std::string_view k_letters_of_keys = "abcdefghijklmnopqrstuvwxyz0123456789_-";
  const std::string_view arguments = call.substr(0, call.find_first_of(");"));
  const std::size_t begin = arguments.find('"') + 1;
  if (begin == 0) return {};
  const std::string_view key = arguments.substr(begin, arguments.find('"', begin) - begin);
  return key.find_first_not_of(k_letters_of_keys) == std::string_view::npos ? std::string{key} : std::string{};
}

/// Every key that the readers of a case ask for by name.
std::set<std::string> keys_asked_for() {
  std::set<std::string> keys;
  for (const auto& file : std::filesystem::directory_iterator{source_folder() / "game/load"}) {
    const std::string name = file.path().filename().string();
    if (!name.ends_with("_reader.cpp") || name.starts_with("json_") || name.starts_with("object_")) continue;
    const std::string source = text_of(file.path());
    for (const std::string_view reading : {"required_", "optional_", "each", "require", "read_"})
      for (std::size_t at = source.find(reading); at != std::string::npos; at = source.find(reading, at + 1))
        if (const std::string key = key_asked_for(std::string_view{source}.substr(at)); !key.empty()) keys.insert(key);
  }
  return keys;
}

/// Every key of a value and of all that is in it.
void collect_keys(const JsonNode& node, std::set<std::string>& keys) {
  for (const JsonNode& item : node.items()) collect_keys(item, keys);
  for (const JsonMember& member : node.members()) {
    // What stands under these are ids, and the rules are compared one by one.
    constexpr auto k_by_id =
        std::to_array<std::string_view>({"fit", "mastery", "kam_mastery", "rules", "suits", "circuits"});
    keys.insert(member.key);
    if (std::find(k_by_id.begin(), k_by_id.end(), member.key) == k_by_id.end()) collect_keys(member.value, keys);
  }
}

/// What everybody gets wrong once, in the case of the guide; the guide quotes what is said of each.
std::vector<std::vector<Edit>> typical_mistakes() {
  return {
      {{R"("months": 6, "highest_stage")", R"("months": 6 "highest_stage")"}},
      {{R"("id": "my-case")", R"("id": "first-steps")"}},
      {{R"("margin": 2200)", R"("margin": "2200")"}},
      {{R"("margin": 2200)", R"("margin": 22.5)"}},
      {{R"("lesson": {)", R"("lessen": {)"}},
      {{R"("rank": 2, )", ""}},
      {{R"({"en": "engineer", "fr": "ingénieur"})", R"({"en": "engineer"})"}},
      {{R"("id": "freeze", "from": "luc")", R"("id": "freeze", "from": "lucc")"}},
      {{R"("answers": "budget-certainty")", R"("answers": "price")"}},
      {{R"("level": 2200, "at_least": 1})", R"("level": 2200})"}},
      {{R"({"do": "flag", "flag": "wet"})", R"({"do": "satisfaction", "who": "met", "by": 1})"}},
      {{R"("id": "storm", "from": "marc")", R"("id": "storm")"},
       {R"({"do": "flag", "flag": "wet"})", R"({"do": "insight", "by": 600})"}},
      {{R"("teaches": "budget-certainty")", R"("teaches": "lower-cost")"}},
      {{R"("highest_stage": 2)", R"("highest_stage": 3)"}},
      {{R"("stakeholders": [)",
        "\"stakeholders\": [" +
            edited(example("person"), {{R"("known": "unknown")", R"("known": "unknown", "present": false)"}}) + ","}},
      {{R"({"do": "flag", "flag": "wet"})", R"({"do": "brief"})"}},
      {{R"("answers": "budget-certainty")", R"("answers": "budget-certainty", "shares": "growth")"}},
      {{R"("difficulty": 5600)", R"("difficulty": 5600, "project": {"months": 3, "functions": ["quality"]})"}},
      {{R"({"month": 4, "strength")", R"({"strength")"}},
      {{R"([{"measure": "month", "at_most": 1}])", R"([{"measure": "rival_pressure", "at_least": 1}])"}},
      {{R"("Rien n'a bougé."}, "when": [])", R"("Rien n'a bougé."}, "when": [{"measure": "stage", "at_least": 1}])"}},
  };
}

TEST_SUITE("the trainers' guide") {
  TEST_CASE("names every key at the top of a case, with how many entries it takes") {
    const std::string_view table = section("### The whole file");
    for (const TopLevelKey& key : k_top_level_keys) {
      CAPTURE(key.key);
      const std::string_view row = row_of(table, key.key);
      CHECK_FALSE(row.empty());
      CHECK((key.most == 0 || holds(row, " to " + std::to_string(key.most) + " ")));
    }
    CHECK(holds(row_of(table, "actions"), "16, 16, 15, 8, 64"));
    CHECK(std::array{k_max_functions, k_max_topics, k_max_needs, k_max_styles, k_max_actions} ==
          std::array<std::size_t, 5>{16, 16, 15, 8, 64});
    CHECK(holds(row_of(table, "clauses"), "12, 12, 30, 12"));
    CHECK(std::array{k_max_situations, k_max_responses, k_max_plan_items, k_max_clauses} ==
          std::array<std::size_t, 4>{12, 12, 30, 12});
  }

  TEST_CASE("its list of keys is the loader's own") {
    for (const TopLevelKey& key : k_top_level_keys) {
      const CaseFiles files{{"a.json", R"({"format": 1, ")" + std::string{key.key} + "\": 0}"}, first_steps().playbook};
      for (const std::string& line : problem_lines(files)) CHECK_FALSE(holds(line, "is not known here"));
    }
    const auto root = parse_json("first-steps.json", first_steps().the_case.text).root;
    REQUIRE(root.has_value());
    for (const JsonMember& member : root->members()) {
      CAPTURE(member.key);
      CHECK(std::any_of(k_top_level_keys.begin(), k_top_level_keys.end(),
                        [&](const TopLevelKey& key) { return key.key == member.key; }));
    }
  }

  TEST_CASE("names every key that a reader asks for or that a shipped file uses") {
    std::set<std::string> keys = keys_asked_for();
    CHECK(keys.size() > 90);
    for (const SourceFile& file : {first_steps().the_case, first_steps().playbook, full_case().the_case}) {
      const auto root = parse_json(file.name, file.text).root;
      REQUIRE(root.has_value());
      collect_keys(*root, keys);
    }
    for (const std::string& key : keys) {
      CAPTURE(key);
      CHECK((holds(guide(), code(key)) || key == "en" || key == "fr"));
    }
  }

  TEST_CASE("says of every measure what it needs and its range") {
    const std::string_view table = section("## Conditions");
    for (const Named<Measure>& word : words<Measure>()) {
      CAPTURE(word.name);
      const std::string_view row = row_of(table, word.name);
      const MeasureInfo& info = info_of(word.value);
      CHECK(holds(row, range(info.least, info.most)));
      CHECK(holds(row, info.has_level ? "| `level` in bp |" : argument_words(info.argument)));
    }
  }

  TEST_CASE("says of every effect whom it reaches and how much it may be") {
    const std::string_view table = section("## Effects");
    for (const Named<EffectKind>& word : words<EffectKind>()) {
      CAPTURE(word.name);
      const std::string_view row = row_of(table, word.name);
      const EffectInfo& info = info_of(word.value);
      CHECK(holds(row, reach_words(info.reach)));
      CHECK(holds(row, amount_words(info.amount)));
      CHECK(holds(row, place_words(place_of(word.value))));
    }
    for (const Named<Who>& word : words<Who>()) {
      CAPTURE(word.name);
      CHECK(holds(table, code(word.name)));
    }
  }

  TEST_CASE("says of every parameter its default, its range and its meaning") {
    const std::string_view table = section("## Parameters");
    const std::vector<std::string_view> lines = lines_of(table);
    const auto rows = std::count_if(lines.begin(), lines.end(), [](auto line) { return line.starts_with("| `"); });
    CHECK(rows == std::ssize(parameters()));
    for (const ParameterInfo& info : parameters()) {
      const std::string row = "| " + code(info.name) + " | " + std::to_string(Parameters{}.*info.member) + " " +
                              range(info.least, info.most) + " " + std::string{info.meaning} + " |\n";
      CAPTURE(row);
      CHECK(holds(table, row));
    }
  }

  TEST_CASE("names every occasion and every other word of the vocabulary") {
    const auto all_named = [](std::string_view text, const auto& vocabulary) {
      for (const auto& word : vocabulary) {
        CAPTURE(word.name);
        CHECK(holds(text, code(word.name)));
      }
    };
    all_named(section("## How to make a person feel real"), words<Occasion>());
    all_named(section("## How to make a person feel real"), words<TrustPart>());
    all_named(section("### economy and opening"), words<Area>());
    all_named(section("### colleagues and stakeholders"), words<Gender>());
    all_named(section("### colleagues and stakeholders"), words<Seat>());
    const std::string_view happenings = section("### gates, offers, requests, events, rival, endings, hints");
    all_named(happenings, words<Reason>());
    all_named(happenings, words<Attempt>());
    const std::string_view playbook = section("## The playbook");
    all_named(playbook, words<Provenance>());
    all_named(playbook, words<Activity>());
    all_named(playbook, words<Role>());
    all_named(playbook, words<Aptitude>());
    all_named(playbook, words<Aim>());
    all_named(playbook, words<Company>());
    all_named(playbook, words<PlanPart>());
  }

  TEST_CASE("gives examples that can be read, each with a label") {
    std::size_t labelled = 0;
    for (const char* label : {"case", "sections", "event", "conditions", "effects", "person", "action"})
      for (const std::string& text : examples(label)) {
        ++labelled;
        for (const Problem& problem : parse_json(label, text).problems) FAIL_CHECK(format(problem, Language::english));
      }
    std::size_t all = 0;
    for (std::size_t at = guide().find("```json"); at != std::string::npos; at = guide().find("```json", at + 1)) ++all;
    CHECK(labelled == all);
  }

  TEST_CASE("begins with a case that is one") {
    for (const std::string& line : problem_lines(guide_case())) FAIL_CHECK(line);
  }

  TEST_CASE("gives examples that fit into that case") {
    const CaseFiles files = guide_case({
        {R"("when": [{"measure": "month", "at_least": 3}])", "\"when\": " + example("conditions")},
        {R"("effects": [{"do": "flag", "flag": "wet"}])", "\"effects\": " + example("effects")},
        {R"("stakeholders": [)", "\"stakeholders\": [" + example("person") + ","},
        {R"("flags": ["wet"])", R"("flags": ["wet"], "actions": [)" + example("action") + "]"},
        {R"("format": 1,)", R"("format": 1,)" + members_of(example("sections")) + ","},
        {R"("events": [)", R"("events": [)" + example("event") + ","},
    });
    for (const std::string& line : problem_lines(files)) FAIL_CHECK(line);
  }

  TEST_CASE("quotes what is said of typical mistakes") {
    const std::string_view table = section("## Typical mistakes");
    for (const std::vector<Edit>& mistake : typical_mistakes()) {
      const auto result = load_case(guide_case(mistake));
      REQUIRE_FALSE(result.ok());
      const std::string message = result.problems().front().message.en;
      CAPTURE(message);
      CHECK(result.problems().size() == 1);
      CHECK(holds(table, "| " + message + " |"));
    }
  }
}

}  // namespace
}  // namespace diapason
