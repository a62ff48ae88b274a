#include "load/typography.hpp"

#include <doctest/doctest.h>

namespace diapason {
namespace {

TEST_SUITE("French typography") {
  std::string fr(std::string_view words) { return with_french_typography(words); }

  TEST_CASE("a space before a high mark doesn't break, and is added where it is missing") {
    CHECK(fr("Vrai ? Non ! Soit ; donc :") == "Vrai\u00A0? Non\u00A0! Soit\u00A0; donc\u00A0:");
    CHECK(fr("Vrai? Non! Soit; donc: oui") == "Vrai\u00A0? Non\u00A0! Soit\u00A0; donc\u00A0: oui");
    CHECK(fr("Été?") == "Été\u00A0?");
    CHECK(fr("En 2024: 12 %;") == "En 2024\u00A0: 12 %\u00A0;");
    CHECK(fr("(oui)!") == "(oui)\u00A0!");
    CHECK(fr("mot   !") == "mot\u00A0!");
  }

  TEST_CASE("marks in a row stay together") {
    CHECK(fr("Quoi ?!") == "Quoi\u00A0?!");
    CHECK(fr("Quoi?!") == "Quoi\u00A0?!");
    CHECK(fr("Bon... !") == "Bon…\u00A0!");
  }

  TEST_CASE("times, web addresses and double colons stay as they are") {
    CHECK(fr("À 10:30, puis à 14:00.") == "À 10:30, puis à 14:00.");
    CHECK(fr("Voir https://exemple.fr/a?b=1;c ou www.exemple.fr/x:y ?") ==
          "Voir https://exemple.fr/a?b=1;c ou www.exemple.fr/x:y\u00A0?");
    CHECK(fr("(voir http://exemple.fr): oui") == "(voir http://exemple.fr)\u00A0: oui");
    CHECK(fr("base::texte") == "base::texte");
  }

  TEST_CASE("guillemets hold on to their words") {
    CHECK(fr("« oui »") == "«\u00A0oui\u00A0»");
    CHECK(fr("«oui»") == "«\u00A0oui\u00A0»");
    CHECK(fr("Il dit «  oui. » Bien") == "Il dit «\u00A0oui.\u00A0» Bien");
    CHECK(fr("« Vraiment ? »") == "«\u00A0Vraiment\u00A0?\u00A0»");
    CHECK(fr("«oui»?") == "«\u00A0oui\u00A0»\u00A0?");
  }

  TEST_CASE("straight quotation marks become guillemets") {
    CHECK(fr("Un \"oui\", dit-il") == "Un «\u00A0oui\u00A0», dit-il");
    CHECK(fr("\"Oui ?\"") == "«\u00A0Oui\u00A0?\u00A0»");
    CHECK(fr("d'\"amis\"") == "d’«\u00A0amis\u00A0»");
  }

  TEST_CASE("apostrophes between letters, and three dots") {
    CHECK(fr("L'été d'Ana, aujourd'hui") == "L’été d’Ana, aujourd’hui");
    CHECK(fr("plus d'1 an, l'«ami»") == "plus d’1 an, l’«\u00A0ami\u00A0»");
    CHECK(fr("'a' et 5' ") == "'a' et 5' ");
    CHECK(fr("Bon...") == "Bon…");
  }

  TEST_CASE("what is right already stays so, and doing it twice changes nothing") {
    for (const std::string_view words :
         {"Vrai\u00A0?", "Vrai\u202F?", "«\u00A0oui\u00A0»", "« oui » : \"non\"... l'été ?! 10:30", "", " : ", "\n! a",
          "»", "«", "a « b", ": a"})
      CHECK(fr(fr(words)) == fr(words));
    CHECK(fr("Vrai\u00A0?") == "Vrai\u00A0?");
    CHECK(fr("Vrai\u202F?") == "Vrai\u202F?");
    CHECK(fr("«\u202Foui\u202F»") == "«\u202Foui\u202F»");
  }

  TEST_CASE("bytes that are no text do no harm") { CHECK(fr("a\xFF'b\xC3") == "a\xFF'b\xC3"); }
}

TEST_SUITE("English typography") {
  TEST_CASE("apostrophes and quotation marks are curly, the rest stays") {
    CHECK(with_english_typography("It's \"soon\", she said: \"Don't!\"") == "It’s “soon”, she said: “Don’t!”");
    CHECK(with_english_typography("(\"yes\") 'no' 5'") == "(“yes”) 'no' 5'");
    CHECK(with_english_typography("Why ? ... at https://a.example/it's") == "Why ? ... at https://a.example/it's");
  }

  TEST_CASE("each language of a text gets its own") {
    CHECK(typeset({"It's so: \"a\"", "C'est ainsi: \"a\""}) ==
          Text{"It’s so: “a”", "C’est ainsi\u00A0: «\u00A0a\u00A0»"});
  }
}

}  // namespace
}  // namespace diapason
