#include "load/case_loader.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include <doctest/doctest.h>

#include "load/case_fixtures.hpp"
#include "load/condition_reader.hpp"
#include "load/effect_reader.hpp"

namespace diapason {
namespace {

template <class Row>
std::size_t index_of(const std::vector<Row>& rows, std::string_view key) {
  const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row& each) { return each.key == key; });
  REQUIRE(row != rows.end());
  return static_cast<std::size_t>(row - rows.begin());
}

std::uint16_t bits(std::initializer_list<std::size_t> indices) {
  unsigned sum = 0;
  for (const std::size_t index : indices) sum |= 1U << index;
  return static_cast<std::uint16_t>(sum);
}

TEST_SUITE("the case shipped first") {
  TEST_CASE("it loads without a problem") { CHECK(problem_lines(first_steps()).empty()); }

  TEST_CASE("its people are those of the file") {
    const Case the_case = loaded(first_steps());
    const Dossier& dossier = the_case.dossier;
    CHECK(dossier.key == "first-steps");
    CHECK(dossier.stakeholders.size() == 6);
    const std::size_t luc = index_of(dossier.stakeholders, "luc-perrin");
    const Stakeholder& buyer = dossier.stakeholders[luc];
    CHECK(buyer.name == "Luc Perrin");
    CHECK(buyer.gender == Gender::masculine);
    CHECK(dossier.functions[buyer.function.index()].key == "purchasing");
    CHECK(dossier.sites[buyer.site.index()].key == "brewery");
    CHECK(dossier.styles[buyer.style.index()].key == "driving");
    CHECK(buyer.lines.front().occasion == Occasion::good_meeting);

    const PersonOpening& opening = the_case.opening.people[luc];
    CHECK(opening.acquaintance == 2);
    CHECK(opening.seats[0] ==
          bits({static_cast<std::size_t>(Seat::buyer), static_cast<std::size_t>(Seat::gatekeeper)}));
    CHECK(opening.seats_known);
    CHECK(opening.stated_needs == bits({index_of(dossier.needs, "lower-cost")}));
    CHECK(opening.latent_needs ==
          bits({index_of(dossier.needs, "budget-certainty"), index_of(dossier.needs, "fewer-stockouts")}));
    CHECK(the_case.opening.people[index_of(dossier.stakeholders, "tom-weiss")].acquaintance == 0);
  }

  TEST_CASE("who listens to whom") {
    const Case the_case = loaded(first_steps());
    const StakeholderId tom{index_of(the_case.dossier.stakeholders, "tom-weiss")};
    const StakeholderId claire{index_of(the_case.dossier.stakeholders, "claire-duval")};
    std::vector<StakeholderId> listeners;
    for (const InfluenceOpening& influence : the_case.opening.influence)
      if (influence.from == tom) listeners.push_back(influence.on);
    CHECK(listeners == std::vector<StakeholderId>{claire});
  }

  TEST_CASE("the gate, the requests and the endings") {
    const Case the_case = loaded(first_steps());
    const Gate& gate = the_case.dossier.gates[0];
    const auto trusted = std::find_if(gate.conditions.begin(), gate.conditions.end(),
                                      [](const Condition& condition) { return condition.measure == Measure::trust; });
    REQUIRE(trusted != gate.conditions.end());
    CHECK(trusted->of == Who::person);
    CHECK(trusted->subject == index_of(the_case.dossier.stakeholders, "luc-perrin"));
    CHECK(trusted->at_most == std::numeric_limits<std::int32_t>::max());
    CHECK(trusted->slack > 0);
    CHECK(gate.conditions[0].level == 2500);

    const Request& saturday = the_case.plot.requests[index_of(the_case.plot.requests, "saturday-start")];
    CHECK(the_case.dossier.functions[saturday.helper.index()].key == "technical");
    CHECK(saturday.done[1].who == Who::target);
    CHECK(the_case.plot.endings.back().when.empty());
    CHECK(the_case.plot.endings.front().early);
  }

  TEST_CASE("French texts are set in French typography, English ones in English") {
    const Case the_case = loaded(first_steps());
    const std::vector<Line>& lines = the_case.dossier.stakeholders[0].lines;
    CHECK(std::any_of(lines.begin(), lines.end(), [](const Line& line) {
      return line.text.fr == "Et qu’est-ce que cela change à ma ligne 14\u00A0? Rien. Alors pourquoi suis-je là\u00A0?";
    }));
    CHECK(the_case.dossier.styles[0].name.fr == "analytique\u00A0: veut des faits et du temps");
    for (const Line& line : lines) CHECK(line.text.en.find('\'') == std::string::npos);
  }
}

TEST_SUITE("reading a case") {
  TEST_CASE("what is left out has its usual value") {
    const Case the_case = loaded(small_case());
    const PersonOpening& anna = the_case.opening.people[1];
    CHECK(anna.kam_tie_bp == 0);
    CHECK_FALSE(anna.seats_known);
    CHECK(the_case.opening.satisfaction_bp == Opening{}.satisfaction_bp);
    CHECK(the_case.dossier.parameters.loss_ratio_bp == Parameters{}.loss_ratio_bp);
    CHECK(the_case.dossier.parameters.kam_day_cost_eur == 350);
    const Request& freeze = the_case.plot.requests[0];
    CHECK(freeze.chance_bp == 10'000);
    CHECK(freeze.weight_bp == 10'000);
    CHECK(freeze.wait_months == Request{}.wait_months);
    const Action& meet = the_case.dossier.actions[0];
    CHECK(meet.kam_attends);
    CHECK(meet.per_month == 20);
    CHECK(the_case.dossier.styles[0].factor_bp ==
          std::array<std::int32_t, k_trust_parts>{11'000, 10'000, 10'000, 9'000});
  }

  TEST_CASE("conditions and effects mean what they say") {
    const Case the_case = loaded(small_case());
    const Conditions& good = the_case.plot.endings[0].when;
    REQUIRE(good.all.size() == 1);
    CHECK(good.all[0].measure == Measure::flag);
    CHECK(good.all[0].subject == 0);
    CHECK(good.all[0].of == Who::nobody);
    REQUIRE(good.any.size() == 2);
    CHECK(good.any[1].measure == Measure::margin);
    CHECK(good.any[1].at_least == 100);

    const std::vector<Effect>& storm = the_case.plot.events[0].effects;
    CHECK(storm[0].who == Who::target);
    CHECK(storm[0].part == TrustPart::closeness);
    CHECK(storm[1].kind == EffectKind::flag);
    CHECK(storm[1].subject == 0);
    CHECK(the_case.dossier.actions[2].effects[1].who == Who::colleague);
    CHECK(the_case.dossier.actions[1].effects[0].subject == Id<void>::k_none);
  }

  TEST_CASE("a case adds to the playbook") {
    const Case the_case = loaded(small_case());
    CHECK(the_case.dossier.topics.size() == 2);
    CHECK(the_case.dossier.topics[1].key == "future");
    CHECK(the_case.dossier.topics[1].fit_bp[1] == 5'000);
    CHECK(the_case.dossier.actions[2].key == "work");
    CHECK(the_case.dossier.colleagues[0].mastery_bp[0] == 1'000);
  }

  TEST_CASE("an entry of the same id replaces the playbook's as a whole, in its place") {
    const Case the_case = loaded(small_case_with({{R"("actions": [)", R"("actions": [
      {"id": "meet", "rule": 40, "provenance": "design", "activity": "field", "role": "projects", "aptitude": "accountable",
       "name": {"en": "See", "fr": "Voir"}, "help": {"en": "See them.", "fr": "Les voir."}, "aim": "stakeholder",
       "cost": {"kam_days": 3}, "effects": [{"do": "tie", "by": 1}]},)"}}));
    CHECK(the_case.dossier.actions.size() == 3);
    const Action& meet = the_case.dossier.actions[0];
    CHECK(meet.key == "meet");
    CHECK(meet.name.en == "See");
    CHECK(meet.kam_days == 3);
    CHECK_FALSE(meet.asks_topic);
    CHECK(meet.needs.empty());
    CHECK(the_case.dossier.hints[0].action == ActionId{std::size_t{0}});
  }

  TEST_CASE("a colleague may be named where willingness is asked for") {
    const Case the_case =
        loaded(small_case_with({{R"({"measure": "stage", "at_least": 2})",
                                 R"({"measure": "willingness", "of": "person", "person": "samir", "at_least": 2})"}}));
    const Condition& willing = the_case.plot.endings[0].when.any[0];
    CHECK(willing.of == Who::person);
    CHECK(willing.subject == 0);
  }

  TEST_CASE("an area that is asked for needs no name, another may still be named") {
    const Case the_case = loaded(small_case_with({{R"("actions": [)", R"("actions": [
      {"id": "study", "rule": 27, "provenance": "source", "activity": "inform", "role": "knowledge", "aptitude": "accountable",
       "name": {"en": "Study", "fr": "Étudier"}, "help": {"en": "Read.", "fr": "Lire."}, "aim": "account", "area": true,
       "cost": {}, "effects": [{"do": "knowledge", "by": 1}, {"do": "knowledge", "area": "rivals", "by": 1}]},)"}}));
    const std::vector<Effect>& effects = the_case.dossier.actions[1].effects;
    CHECK(effects[0].subject == Id<void>::k_none);
    CHECK(effects[1].subject == static_cast<std::uint8_t>(Area::rivals));
  }

  TEST_CASE("a case of one stage has no gates") {
    const CaseFiles files = small_case_with({{R"("highest_stage": 2)", R"("highest_stage": 1)"},
                                             {R"("worth_stage": 2)", R"("worth_stage": 1)"},
                                             {R"("gates")", R"("_comment gates")"}});
    CHECK(loaded(files).dossier.highest_stage == 1);
  }

  TEST_CASE("the digest tells two texts apart, of the case and of the playbook") {
    CaseFiles files = small_case();
    const Digest digest = loaded(files).digest;
    CHECK(loaded(files).digest == digest);
    files.the_case.text += "\n";
    CHECK(loaded(files).digest != digest);
    files = small_case();
    files.playbook.text += "\n";
    CHECK(loaded(files).digest != digest);
  }

  TEST_CASE("every measure and every effect has its row") {
    for (const Named<Measure>& word : words<Measure>()) CHECK(info_of(word.value).least <= info_of(word.value).most);
    for (const Named<EffectKind>& word : words<EffectKind>()) CHECK(info_of(word.value).kind == word.value);
  }
}

TEST_SUITE("files of a case") {
  namespace fs = std::filesystem;

  /// A folder that is gone after the test.
  struct Folder {
    fs::path path = fs::temp_directory_path() / "diapason-case-files-test";
    Folder() {
      fs::remove_all(path);
      fs::create_directories(path);
    }
    Folder(const Folder&) = delete;
    Folder(Folder&&) = delete;
    Folder& operator=(const Folder&) = delete;
    Folder& operator=(Folder&&) = delete;
    ~Folder() { fs::remove_all(path); }
    [[nodiscard]] std::string write(const std::string& name, std::string_view text) const {
      fs::create_directories((path / name).parent_path());
      std::ofstream{path / name} << text;
      return (path / name).string();
    }
  };

  std::vector<std::string> lines_of(const Result<CaseFiles, std::vector<Problem>>& result) {
    std::vector<std::string> lines;
    if (!result)
      for (const Problem& problem : result.problems()) lines.push_back(format(problem, Language::english));
    return lines;
  }

  TEST_CASE("the playbook beside the case comes first, then that of the scenarios") {
    const Folder folder;
    const std::string path = folder.write("mine/a.json", "{}");
    const std::string shared = folder.write("scenarios/playbook/standard.json", "shared");
    auto files = read_case_files(path, (folder.path / "scenarios").string());
    REQUIRE(files.ok());
    CHECK(files->the_case.text == "{}");
    CHECK(files->playbook.name == shared);
    const std::string own = folder.write("mine/playbook/standard.json", "own");
    files = read_case_files(path, (folder.path / "scenarios").string());
    REQUIRE(files.ok());
    CHECK(files->playbook.name == own);
    CHECK(files->playbook.text == "own");
  }

  TEST_CASE("what can't be read is told with its path and what to do") {
    const Folder folder;
    const std::string here = folder.path.string();
    CHECK(lines_of(read_case_files(here, here)) ==
          std::vector<std::string>{here + ": This is a folder, not a file. Name the .json file of a case."});
    CHECK(lines_of(read_case_files(here + "/nobody.json", here)) ==
          std::vector<std::string>{here +
                                   "/nobody.json: There is no file of this name. Check the spelling and the folder."});
    const std::string path = folder.write("a.json", "{}");
    const std::vector<std::string> lines = lines_of(read_case_files(path, here));
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].starts_with(path + ": The playbook that every case starts from is missing."));
  }
}

}  // namespace
}  // namespace diapason
