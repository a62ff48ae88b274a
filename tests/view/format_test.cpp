#include "view/format.hpp"

#include <array>

#include <doctest/doctest.h>

namespace diapason {

TEST_CASE("numbers are written as the language writes them") {
  CHECK(whole_number(1'234'567, Language::english) == "1,234,567");
  CHECK(whole_number(1'234, Language::french) == "1\u202F234");
  CHECK(signed_number(11, Language::english) == "+11");
  CHECK(signed_number(-2, Language::french) == "\u22122");
  CHECK(signed_number(0, Language::english) == "±0");
  CHECK(money(1'234, Language::english) == "€1,234");
  CHECK(money(-1'234, Language::french) == "\u22121\u202F234\u00A0€");
  CHECK(short_money(4'200, Language::english) == "€4.2k");
  CHECK(short_money(4'200, Language::french) == "4,2\u00A0k€");
  CHECK(short_money(9'000, Language::french) == "9\u00A0k€");
  CHECK(short_money(850, Language::english) == "€850");
  CHECK(percent(7'500, Language::english) == "75%");
  CHECK(percent(7'500, Language::french) == "75\u00A0%");
}

TEST_CASE("French counts nought in the singular, English doesn't") {
  CHECK_FALSE(is_plural(0, Language::french));
  CHECK(is_plural(0, Language::english));
  CHECK_FALSE(is_plural(1, Language::french));
  CHECK_FALSE(is_plural(1, Language::english));
  CHECK(is_plural(2, Language::french));
}

TEST_CASE("lists end with a word") {
  const std::vector<std::string> three{"a", "b", "c"};
  CHECK(join(three, Language::english) == "a, b and c");
  CHECK(join(three, Language::french) == "a, b et c");
  CHECK(join_or(three, Language::french) == "a, b ou c");
  CHECK(join(std::vector<std::string>{}, Language::french).empty());
}

TEST_CASE("French typography is put where it is missing and left where it is") {
  const std::string typed = typeset("Qui ? « L'autre » : voilà !", Language::french);
  CHECK(typed == "Qui\u00A0? «\u00A0L’autre\u00A0»\u00A0: voilà\u00A0!");
  CHECK(typeset(typed, Language::french) == typed);
  CHECK(quoted("Tiens !", Language::french) == "«\u00A0Tiens\u00A0!\u00A0»");
  CHECK(quoted("Well, well.", Language::english) == "“Well, well.”");
}

TEST_CASE("a quotation inside a quotation has the inner marks of its language") {
  CHECK(quoted("Il a dit « jamais » hier.", Language::french) == "«\u00A0Il a dit “jamais” hier.\u00A0»");
  CHECK(quoted("« Oui », dit-il.", Language::french) == "«\u00A0“Oui”, dit-il.\u00A0»");
  CHECK(quoted("« Oui. »", Language::french) == "«\u00A0Oui.\u00A0»");
  CHECK(quoted("He said “never” again.", Language::english) == "“He said ‘never’ again.”");
  CHECK(typeset("« Un » et « deux »", Language::french) == "«\u00A0Un\u00A0» et «\u00A0deux\u00A0»");
  const std::string once = quoted("Il a dit « jamais » hier.", Language::french);
  CHECK(typeset(once, Language::french) == once);
}

TEST_CASE("a first letter becomes a capital, with its accent") {
  CHECK(capitalised("étape") == "Étape");
  CHECK(capitalised("a") == "A");
  CHECK(capitalised("").empty());
  CHECK(uncapitalised("Étape") == "étape");
  CHECK(uncapitalised("A") == "a");
  CHECK(uncapitalised("").empty());
}

TEST_CASE("rounded parts add up to the rounded whole") {
  const auto amounts = std::to_array<std::int64_t>({140, -60, 130, -45});
  const std::vector<std::int64_t> shares = apportion(amounts, 100, 2);
  std::int64_t sum = 0;
  for (std::size_t place = 0; place < shares.size(); ++place) {
    sum += shares[place];
    CHECK(shares[place] * 100 - amounts[place] > -100);
    CHECK(shares[place] * 100 - amounts[place] < 100);
  }
  CHECK(sum == 2);
  CHECK(apportion({}, 100, 0).empty());
}

TEST_CASE("words are joined as they are typed") {
  CHECK(join_words(std::vector<std::string>{"claire", "duval"}) == "claire duval");
  CHECK(join_words({}).empty());
}

}  // namespace diapason
