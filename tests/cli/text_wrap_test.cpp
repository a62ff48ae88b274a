#include "cli/text_wrap.hpp"

#include <sstream>

#include <doctest/doctest.h>

namespace diapason {
namespace {

using Lines = std::vector<std::string>;

std::string joined(const Lines& lines) {
  std::string text;
  for (const std::string& line : lines) text += (text.empty() ? "" : " ") + line;
  return text;
}

TEST_SUITE("wrapping") {
  TEST_CASE("lines break at spaces and are as long as fits") {
    CHECK(wrap("one two three", 7) == Lines{"one two", "three"});
    CHECK(wrap("one two three", 13) == Lines{"one two three"});
    CHECK(wrap("one two three", 12) == Lines{"one two", "three"});
    CHECK(wrap("  one   two ", 20) == Lines{"one two"});
    CHECK(wrap("", 20).empty());
  }

  TEST_CASE("accents and quotation marks count as one column each") {
    CHECK(text_width("« été »") == 7);
    CHECK(wrap("été où là", 6) == Lines{"été où", "là"});
  }

  TEST_CASE("a non-breaking space holds its words together") {
    CHECK(wrap("Vous aviez dit mars\u00A0: bien", 16) == Lines{"Vous aviez dit", "mars\u00A0: bien"});
  }

  TEST_CASE("a word is split only when it is longer than the line, and then at a non-breaking space") {
    CHECK(wrap("a supercalifragilistic word", 10) == Lines{"a", "supercalif", "ragilistic", "word"});
    CHECK(wrap("«\u00A0extraordinaire\u00A0»", 10) == Lines{"«\u00A0", "extraordin", "aire\u00A0»"});
    CHECK(wrap("éééééé", 4) == Lines{"éééé", "éé"});
  }

  TEST_CASE("no line is wider than asked for, at any width, and nothing is lost") {
    const std::string text =
        "Claire Morel, supply chain\u00A0: «\u00A0Vous aviez dit mars, et en mars c’était là. Je m’en "
        "souviendrai.\u00A0» "
        "Confiance 49 → 58 : +11 fiabilité, engagement livraisons bihebdomadaires tenu à temps (D17).";
    for (std::size_t width = 1; width <= 100; ++width) {
      CAPTURE(width);
      const Lines lines = wrap(text, width, {2, 4});
      for (const std::string& line : lines) CHECK(text_width(line) <= width);
      if (width >= 24) CHECK(joined(wrap(text, width)) == text);
    }
  }

  TEST_CASE("the lines of an item stand below its text, and the indent gives way where there is no room") {
    CHECK(wrap("- one two three", 10, {0, 2}) == Lines{"- one two", "  three"});
    CHECK(wrap("abcdefgh ijk", 10, {6, 6}) == Lines{"  abcdefgh", "  ijk"});
  }

  TEST_CASE("a text keeps its own lines") { CHECK(wrap("one\n\ntwo", 20) == Lines{"one", "", "two"}); }

  TEST_CASE("bytes that are no UTF-8 are counted one by one and do no harm") {
    CHECK(wrap("\xFF\xC3\xFF\xFF", 2).size() == 2);
  }

  TEST_CASE("a page writes what was wrapped") {
    std::ostringstream out;
    Page page{out, 20};
    page.item("one two three four five");
    page.entry("--seed N", "the luck of this run");
    CHECK(out.str() == "- one two three four\n  five\n  --seed N\n      the luck of\n      this run\n");
  }
}

}  // namespace
}  // namespace diapason
