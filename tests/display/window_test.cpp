#include <algorithm>
#include <csignal>
#include <filesystem>

#include <doctest/doctest.h>

#include "display/screen.hpp"

namespace diapason::from_outside {
namespace {

std::string only_run_in(const TemporaryFolder& home) {
  std::string path;
  for (const auto& entry : std::filesystem::directory_iterator{home.path() + "/diapason"})
    if (entry.path().extension() == ".jsonl") {
      REQUIRE(path.empty());
      path = entry.path();
    }
  REQUIRE(!path.empty());
  return path;
}

/// From the menu to the first month of first-steps, the tour sent away.
Shown begin_first_steps(PlayedWindow& window) {
  window.press("First steps at Valmont");
  window.press("To the first month");
  window.press("Skip the tour");
  return window.wait("a run", [](const Shown& now) { return !now.state.empty(); });
}

void plan_by_mouse(PlayedWindow& window) {
  window.press("Actions");
  window.press("All");
  static_cast<void>(window.wait_for("Follow up"));
  window.press("Search the playbook");
  window.type("meet");
  static_cast<void>(
      window.wait("one action left", [](const Shown& now) { return now.control("Follow up") == nullptr; }));
  window.press("Meet");
  const Shown before = window.wait_for("Who? To be chosen");
  window.press("Luc Perrin");
  window.press("Price and terms");
  window.press("Plan it this month");
  static_cast<void>(window.wait_for_state_other_than(before.state));
}

}  // namespace

TEST_CASE("menu, a month by mouse, a month by keyboard, quit, resume: the same state") {
  const Screen screen;
  const TemporaryFolder home;
  std::string left;
  {
    PlayedWindow window{screen, home, {"--lang", "en", "--size", "1600x900"}};
    Shown now = begin_first_steps(window);
    plan_by_mouse(window);
    window.press("End month");
    now = window.wait_for("End the month");
    window.press("End the month");
    window.press("To the next month");
    now = window.wait("month 2", [](const Shown& shown) { return shown.state.starts_with("month\t2\t"); });

    window.press("Actions");
    window.tab_to("Search the playbook");
    for (int letter = 0; letter < 4; ++letter) window.key("BackSpace");
    window.tab_to("Follow up");
    window.key("Return");
    window.tab_to("Luc Perrin");
    window.key("Return");
    window.tab_to("Plan it this month");
    window.key("Return");
    now = window.wait_for_state_other_than(now.state);
    window.key("Escape");
    window.key("e");
    static_cast<void>(window.wait_for("End the month"));
    window.key("Return");
    static_cast<void>(window.wait_for("To the next month"));
    window.key("Return");
    now = window.wait("month 3", [](const Shown& shown) { return shown.state.starts_with("month\t3\t"); });
    plan_by_mouse(window);
    left = window.wait("a plan", [](const Shown& shown) { return shown.state.find("draft\t1") != std::string::npos; })
               .state;
    window.press("Menu");
    window.press("Save and go to the menu");
    window.press_to_leave("Quit");
    CHECK(window.finish().exit == 0);
  }
  PlayedWindow window{screen, home, {"--lang", "en"}};
  const Shown menu = window.wait_for("First steps at Valmont");
  CHECK(menu.says("Go on with"));
  // The first of that name is the run to go on with.
  const auto run = std::find_if(menu.controls.begin(), menu.controls.end(),
                                [](const ShownControl& control) { return control.label == "First steps at Valmont"; });
  REQUIRE(run != menu.controls.end());
  window.key("Tab");
  window.key("Tab");
  window.key("Tab");
  window.key("Tab");
  window.key("Tab");
  window.key("Return");
  const Shown resumed = window.wait("the run", [](const Shown& now) { return !now.state.empty(); });
  CHECK(resumed.state == left);
  window.close();
  CHECK(window.finish().exit == 0);
  const Outcome verified = run_in(home, {"replay", "verify", only_run_in(home)});
  CHECK_MESSAGE(verified.exit == 0, verified.error);
}

TEST_CASE("the language, the size of the text and of the window change, and no text is cut") {
  const Screen screen;
  const TemporaryFolder home;
  PlayedWindow window{screen, home, {"aeronova", "--seed", "7", "--lang", "en", "--size", "1280x720"}};
  window.press("To the first month");
  static_cast<void>(window.wait("English", [](const Shown& now) { return now.says("Our team"); }));
  window.key("F3");
  Shown now = window.wait("French", [](const Shown& shown) { return shown.says("Notre équipe"); });
  CHECK(now.cut.empty());
  window.key("F2");
  window.press("200\u00A0%");
  window.press("Fermer");
  now = window.wait("one page at a time", [](const Shown& shown) {
    return std::any_of(shown.controls.begin(), shown.controls.end(),
                       [](const ShownControl& control) { return control.label.starts_with("Compte ↓"); });
  });
  CHECK(now.cut.empty());
  window.resize(1900, 1200);
  now = window.wait("room for more", [](const Shown& shown) { return shown.says("Étape 2 sur 4"); });
  CHECK(now.cut.empty());
  window.resize(1024, 640);
  now = window.wait("one page again", [](const Shown& shown) { return !shown.says("Étape 2 sur 4"); });
  CHECK(now.cut.empty());
}

TEST_CASE("on a small desktop all of the window is seen, and --size has its way") {
  const Screen screen{"1280x800"};
  const TemporaryFolder home;
  const std::map<std::string, std::string> environment{
      {"XDG_DATA_HOME", home.path()}, {"XDG_CONFIG_HOME", home.path()}, {"DISPLAY", screen.name()}};
  const std::string script = home.write("script", "show people\n");
  const auto drawn = [&](std::vector<std::string> more) {
    const std::string picture = home.file("picture.png");
    std::vector<std::string> words{"play", "first-steps", "--script", script, "--screenshot", picture};
    words.insert(words.end(), more.begin(), more.end());
    const Outcome outcome = run({words, environment});
    CHECK_MESSAGE(outcome.exit == 0, outcome.error);
    return png_size(picture);
  };
  const PngSize usual = drawn({});
  CHECK(usual.width == 1280);
  CHECK(usual.height < 800);
  CHECK(usual.height >= 640);
  CHECK(drawn({"--size", "1024x640"}).width == 1024);
}

TEST_CASE("closing the window and being told to stop save the month being typed") {
  for (const bool by_signal : {false, true}) {
    const Screen screen;
    const TemporaryFolder home;
    PlayedWindow window{screen, home, {"--lang", "en"}};
    static_cast<void>(begin_first_steps(window));
    plan_by_mouse(window);
    if (by_signal)
      window.send(SIGTERM);
    else
      window.close();
    CHECK(window.finish().exit == 0);
    const Outcome agenda = run({{"play", "--replay", only_run_in(home), "--text", "--lang", "en"}}, "agenda\n");
    CHECK(has(agenda.out, "Meet: Luc Perrin"));
  }
}

TEST_CASE("a display that goes away or a kill loses at most the month being typed") {
  for (const bool by_kill : {false, true}) {
    Screen screen;
    const TemporaryFolder home;
    PlayedWindow window{screen, home, {"--lang", "en"}};
    static_cast<void>(begin_first_steps(window));
    plan_by_mouse(window);
    window.press("End month");
    window.press("End the month");
    static_cast<void>(window.wait_for("To the next month"));
    if (by_kill)
      window.send(SIGKILL);
    else
      screen.end();
    CHECK(window.finish().exit != 0);
    const std::string path = only_run_in(home);
    CHECK(run_in(home, {"replay", "verify", path}).exit == 0);
    const Outcome status = run({{"play", "--replay", path, "--text", "--lang", "en"}}, "status\n");
    CHECK(has(status.out, "Month 2 of 6"));
  }
}

TEST_CASE("a script and a picture: any screen of any month, in the size that was asked for") {
  const Screen screen;
  const TemporaryFolder home;
  const std::map<std::string, std::string> environment{
      {"XDG_DATA_HOME", home.path()}, {"XDG_CONFIG_HOME", home.path()}, {"DISPLAY", screen.name()}};
  const std::string script = home.write("script", "end\nend\nend\nend\nshow report\n");
  const std::string picture = home.file("report.png");
  const Outcome drawn = run({{"play", "aeronova", "--seed", "7", "--script", script, "--screenshot", picture, "--size",
                              "1280x720", "--text-size", "150", "--lang", "fr"},
                             environment});
  CHECK_MESSAGE(drawn.exit == 0, drawn.error);
  const PngSize size = png_size(picture);
  CHECK(size.width == 1280);
  CHECK(size.height == 720);
  CHECK(std::filesystem::file_size(picture) > 20'000);  // a screen full of one colour is far smaller

  const std::string wrong = home.write("wrong", "end\nfly away\n");
  const Outcome refused =
      run({{"play", "aeronova", "--script", wrong, "--screenshot", home.file("none.png")}, environment});
  CHECK(refused.exit == 1);
  CHECK(has(refused.error, "wrong:2"));
  CHECK(!std::filesystem::exists(home.file("none.png")));
}

}  // namespace diapason::from_outside
