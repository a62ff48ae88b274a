#include "view/sentence.hpp"

#include <map>
#include <set>

#include <doctest/doctest.h>

#include "shipped_case.hpp"
#include "view/format.hpp"
#include "view/names.hpp"
#include "view/rich_case.hpp"
#include "view/text_checks.hpp"

namespace diapason {
namespace {

using test::faults_line;
using Candidates = std::vector<Filler>;

// The names of all places of a sentence, in both languages: "{plural n:a|b}" is a place for n.
std::set<std::string> places_of(std::string_view pattern) {
  std::set<std::string> names;
  for (std::size_t open = pattern.find('{'); open != std::string_view::npos; open = pattern.find('{', open + 1)) {
    std::string_view place = pattern.substr(open + 1, pattern.find('}', open) - open - 1);
    place = place.substr(0, place.find(':'));
    const std::size_t space = place.find(' ');
    if (space != std::string_view::npos) place = place.substr(space + 1);
    names.insert(std::string{place});
  }
  return names;
}

FillerKind kind_of(std::string_view name) {
  for (const FillerName& entry : filler_names())
    if (entry.name == name) return entry.kind;
  return FillerKind::text;
}

// Everybody of the first case, and names that French treats in its own ways.
Candidates everybody(std::string_view name, const Dossier& dossier) {
  Candidates people;
  for (const Stakeholder& person : dossier.stakeholders) people.emplace_back(name, person);
  for (const Colleague& person : dossier.colleagues) people.emplace_back(name, person);
  for (const Sponsor& person : dossier.sponsors) people.emplace_back(name, person);
  people.emplace_back(name, "Hélène Arnaud", Gender::feminine);
  people.emplace_back(name, "Yves Hardy", Gender::masculine);
  people.emplace_back(name, "Émile Horn", Gender::masculine);
  people.emplace_back(name, "Hans Wolf", Gender::masculine);
  return people;
}

template <class Table>
Candidates names_in(std::string_view name, const Table& table, Language language) {
  Candidates names;
  for (const auto& entry : table) names.emplace_back(name, in(entry.name, language));
  return names;
}

Candidates texts(std::string_view name, const Case& the_case, Language language) {
  const Dossier& dossier = the_case.dossier;
  if (name == "action") return names_in(name, dossier.actions, language);
  if (name == "topic") return names_in(name, dossier.topics, language);
  if (name == "need") return names_in(name, dossier.needs, language);
  if (name == "offer") return names_in(name, dossier.offers, language);
  if (name == "function") return names_in(name, dossier.functions, language);
  if (name == "clause") return names_in(name, dossier.clauses, language);
  if (name == "item") return names_in(name, dossier.plan_items, language);
  if (name == "situation") return names_in(name, dossier.situations, language);
  if (name == "response") return names_in(name, dossier.responses, language);
  if (name == "site") return names_in(name, dossier.sites, language);
  if (name == "circuit") return names_in(name, dossier.circuits, language);
  if (name == "rule") return {{name, cited(0)}, {name, cited(17)}};
  Candidates result;
  if (name == "request")
    for (const Request& request : the_case.plot.requests) result.emplace_back(name, in(request.title, language));
  if (name == "area")
    for (const Named<Area>& area : words<Area>()) result.emplace_back(name, area_name(area.value, language));
  if (name == "reason")
    for (const Named<Reason>& reason : words<Reason>()) result.emplace_back(name, reason_words(reason.value, language));
  if (name == "event")
    for (const Event& event : the_case.plot.events) result.emplace_back(name, in(event.title, language));
  if (name == "part")
    for (const Named<PlanPart>& part : words<PlanPart>())
      result.emplace_back(name, plan_part_name(part.value, language));
  if (name == "text")
    for (const Named<Seat>& seat : words<Seat>())
      result.emplace_back(name, seat_name(seat.value, Gender::feminine, language));
  if (name == "eur" || name == "ours" || name == "theirs")
    return {{name, money(1'234, language)}, {name, money(-5, language)}};
  if (result.empty()) result.emplace_back(name, "42");
  return result;
}

Candidates candidates_for(const std::string& name, const Case& the_case, Language language) {
  switch (kind_of(name)) {
    case FillerKind::person: return everybody(name, the_case.dossier);
    case FillerKind::count: return {{name, 0}, {name, 1}, {name, 2}, {name, 21}};
    case FillerKind::text: return texts(name, the_case, language);
  }
  return {};
}

void check_rendered(const Sentence& sentence, const std::string& text, Language language) {
  const std::string faults = faults_line(text, language);
  CHECK_MESSAGE(faults.empty(), faults);
  const std::string_view pattern = language == Language::french ? sentence.fr : sentence.en;
  const bool is_whole = pattern.ends_with('.') || pattern.ends_with('!') || pattern.ends_with('?');
  const bool starts_small = text[0] >= 'a' && text[0] <= 'z';
  CHECK_MESSAGE(!(is_whole && starts_small), text);
}

// Places are filled independently of one another: it is enough that each meets all of its candidates.
void check_sentence(const Sentence& sentence, const Case& the_case, Language language) {
  std::vector<Candidates> places;
  // Copies keep the views of the fillers' names alive.
  const std::set<std::string> english = places_of(sentence.en);
  std::set<std::string> names = places_of(sentence.fr);
  names.insert(english.begin(), english.end());
  std::size_t most = 1;
  for (const std::string& name : names) {
    places.push_back(candidates_for(name, the_case, language));
    most = std::max(most, places.back().size());
  }
  for (std::size_t turn = 0; turn < most; ++turn)
    for (std::size_t shift = 0; shift < (places.size() > 1 ? 3U : 1U); ++shift) {
      std::vector<Filler> fillers;
      for (std::size_t place = 0; place < places.size(); ++place)
        fillers.push_back(places[place][(turn + shift * place) % places[place].size()]);
      check_rendered(sentence, say(sentence.key, language, fillers), language);
    }
}

}  // namespace

TEST_CASE("every sentence has its words in both languages, under its own key") {
  std::size_t place = 0;
  for (const Sentence& sentence : sentences()) {
    CHECK(static_cast<std::size_t>(sentence.key) == place++);
    CHECK_FALSE(sentence.en.empty());
    CHECK_FALSE(sentence.fr.empty());
  }
  CHECK(place == k_keys);
}

TEST_CASE("every sentence is well written with everything that may fill it") {
  Case the_case = test::rich_case();
  the_case.plot.requests = test::shipped_case("first-steps")->plot.requests;
  for (const Sentence& sentence : sentences())
    for (const Language language : {Language::english, Language::french}) check_sentence(sentence, the_case, language);
}

TEST_CASE("a sentence that ends in one language ends in the other") {
  const auto ends = [](std::string_view text) {
    return text.ends_with('.') || text.ends_with('!') || text.ends_with('?');
  };
  for (const Sentence& sentence : sentences()) CHECK_MESSAGE(ends(sentence.en) == ends(sentence.fr), sentence.en);
}

TEST_CASE("French elides de and que before a vowel and a mute h only") {
  CHECK(elides("Ana"));
  CHECK(elides("Émile"));
  CHECK(elides("Hélène"));
  CHECK(elides("Yves"));
  CHECK_FALSE(elides("Hans"));
  CHECK_FALSE(elides("Claire"));
  CHECK_FALSE(elides("Yann"));
}

}  // namespace diapason
