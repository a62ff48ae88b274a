#include "ui/theme.hpp"

#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace diapason::test {

TEST_CASE("contrast is that of the guidelines: 21 for black on white, 1 for a colour on itself") {
  CHECK(contrast({0, 0, 0}, {255, 255, 255}) == doctest::Approx(21.0));
  CHECK(contrast({14, 114, 104}, {14, 114, 104}) == doctest::Approx(1.0));
  CHECK(contrast({255, 255, 255}, {119, 119, 119}) == doctest::Approx(4.48).epsilon(0.01));
}

TEST_CASE("words reach a contrast of 4.5 on every ground they stand on, in both themes") {
  const std::vector<Hue> words{Hue::ink,    Hue::quiet, Hue::ours, Hue::theirs,
                               Hue::accent, Hue::good,  Hue::warn, Hue::bad};
  const std::vector<Hue> grounds{Hue::paper, Hue::card, Hue::raised, Hue::hover};
  const std::vector<std::pair<Hue, Hue>> pairs{{Hue::on_accent, Hue::accent}, {Hue::accent, Hue::accent_soft},
                                               {Hue::warn, Hue::warn_soft},   {Hue::bad, Hue::bad_soft},
                                               {Hue::card, Hue::ink},         {Hue::card, Hue::theirs},
                                               {Hue::ink, Hue::hairline}};
  for (const ThemeKind theme : {ThemeKind::light, ThemeKind::dark}) {
    const auto check = [&](Hue word, Hue ground) {
      CAPTURE(static_cast<int>(theme));
      CAPTURE(static_cast<int>(word));
      CAPTURE(static_cast<int>(ground));
      CHECK(contrast(colour_of(theme, word), colour_of(theme, ground)) >= 4.5);
    };
    for (const Hue word : words)
      for (const Hue ground : grounds) check(word, ground);
    for (const auto& [word, ground] : pairs) check(word, ground);
  }
}

}  // namespace diapason::test
