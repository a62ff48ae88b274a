#include <filesystem>
#include <fstream>
#include <iterator>

#include <doctest/doctest.h>
#include <signal.h>

#include "play/program.hpp"

namespace diapason::from_outside {
namespace {

namespace fs = std::filesystem;

constexpr const char* k_plan = "do listen luc about price\n";

Start starting(const TemporaryFolder& home, std::vector<std::string> arguments) {
  return {std::move(arguments), {{"XDG_DATA_HOME", home.path()}}};
}

std::vector<std::string> runs_in(const TemporaryFolder& home) {
  std::vector<std::string> names;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator{home.file("diapason"), error}) {
    names.push_back(entry.path().filename().string());
  }
  return names;
}

/// What the verb agenda printed last.
std::string last_agenda(const std::string& out) {
  const std::size_t at = out.rfind("> agenda\n");
  REQUIRE(at != std::string::npos);
  return out.substr(at);
}

std::string text_of(const std::string& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
}

TEST_SUITE("saving") {
  TEST_CASE("a run whose input ends mid-month goes on with the same agenda") {
    const TemporaryFolder home;
    const Outcome before = run_in(home, {"play", "first-steps", "--seed", "7"}, std::string{k_plan} + "agenda");
    CHECK(before.exit == 0);
    CHECK(has(before.error, "Seed 7"));
    CHECK(has(before.error, "Saved in " + home.file("diapason/first-steps-")));
    const Outcome after = run_in(home, {"play"}, "agenda\n");
    CHECK(after.exit == 0);
    CHECK(last_agenda(after.out) == last_agenda(before.out));
    CHECK(runs_in(home).size() == 1);
  }

  TEST_CASE("closed input starts a run, saves it and leaves") {
    const TemporaryFolder home;
    Start start = starting(home, {"play", "first-steps"});
    start.stdin_closed = true;
    CHECK(run(start).exit == 0);
    CHECK(runs_in(home).size() == 1);
  }

  TEST_CASE("each signal that asks to leave saves the month being planned") {
    for (const int signal_number : {SIGTERM, SIGHUP, SIGINT}) {
      CAPTURE(signal_number);
      const TemporaryFolder home;
      Program program{starting(home, {"play", "first-steps"})};
      program.type(k_plan);
      REQUIRE(program.wait_for("Planned:\n1. "));
      program.send(signal_number);
      const Outcome outcome = program.finish();
      CHECK(outcome.exit == 0);
      CHECK(has(outcome.error, "Saved in "));
      CHECK(has(last_agenda(run_in(home, {"play"}, "agenda\n").out), "1. "));
    }
  }

  TEST_CASE("quitting saves, and starting a case again makes another file") {
    const TemporaryFolder home;
    CHECK(run_in(home, {"play", "first-steps", "--seed", "7"}, "quit\n").exit == 0);
    CHECK(run_in(home, {"play", "first-steps", "--seed", "7"}, "quit\n").exit == 0);
    CHECK(runs_in(home).size() == 2);
  }

  TEST_CASE("a run is kept in the file that was asked for, and goes on there") {
    const TemporaryFolder home;
    const std::string file = home.file("mine.jsonl");
    CHECK(run_in(home, {"play", "first-steps", "--replay", file}, "end\n").exit == 0);
    const Outcome again = run_in(home, {"play", "--replay", file}, "quit\n");
    CHECK(again.exit == 0);
    CHECK(has(again.out, "Month 2 of 6"));
    CHECK(has(run_in(home, {"play", "first-steps", "--replay", file}).out, "Month 2 of 6"));
  }

  TEST_CASE("a file that holds another run than the one asked for is left alone") {
    const TemporaryFolder home;
    const std::string file = home.file("mine.jsonl");
    CHECK(run_in(home, {"play", "first-steps", "--seed", "7", "--replay", file}).exit == 0);
    CHECK(run_in(home, {"play", "first-steps", "--seed", "7", "--replay", file}).exit == 0);
    const Outcome other = run_in(home, {"play", "first-steps", "--seed", "8", "--replay", file});
    CHECK(other.exit == 1);
    CHECK(has(other.error, "with seed 7"));
  }

  TEST_CASE("the saved month is there for a reader before the program ends") {
    const TemporaryFolder home;
    const std::string file = home.file("mine.jsonl");
    Program program{starting(home, {"play", "first-steps", "--replay", file})};
    program.type("end\nagenda\n");
    REQUIRE(program.wait_for("> agenda"));
    const std::string kept = text_of(file);
    program.send(SIGKILL);
    CHECK(program.finish().exit == 128 + SIGKILL);
    const Outcome again = run_in(home, {"play", "--replay", file}, "quit\n");
    CHECK(again.exit == 0);
    CHECK(has(again.out, "Month 2 of 6"));
    CHECK_FALSE(kept.empty());
  }

  TEST_CASE("a folder that can't be written is said at the start and at the end, and the game goes on") {
    const TemporaryFolder home;
    const std::string file = home.write("a-file", "");
    const Outcome outcome = run({{"play", "first-steps"}, {{"XDG_DATA_HOME", file}}}, "end\nsave\nquit\n");
    CHECK(outcome.exit == 1);
    CHECK(has(outcome.error, "in memory only"));
    CHECK(has(outcome.error, "is not saved"));
    CHECK(has(outcome.out, "Month 2 of 6"));
    CHECK(has(outcome.out, "only in memory"));
  }

  TEST_CASE("a home that is named nowhere is said too") {
    const Outcome outcome = run({{"play", "first-steps"}, {}}, "quit\n");
    CHECK(outcome.exit == 1);
    CHECK(has(outcome.error, "XDG_DATA_HOME"));
  }

  TEST_CASE("a file that is no run is left as it is") {
    const TemporaryFolder home;
    const std::string file = home.write("letter.txt", "Dear Claire,\n");
    const Outcome outcome = run_in(home, {"play", "--replay", file});
    CHECK(outcome.exit == 1);
    CHECK(has(outcome.error, "letter.txt"));
    CHECK(text_of(file) == "Dear Claire,\n");
  }

  TEST_CASE("output that fills up ends the game, saved") {
    const TemporaryFolder home;
    Start start = starting(home, {"play", "first-steps"});
    start.output_file = "/dev/full";
    const Outcome outcome = run(start, k_plan);
    CHECK(outcome.exit == 1);
    CHECK(has(outcome.error, "Saved in "));
  }
}

TEST_SUITE("scripts") {
  TEST_CASE("a script is typed line by line, and its end saves") {
    const TemporaryFolder home;
    const std::string script = home.write("script.txt", std::string{"# how it begins\n\ninbox\n"} + k_plan);
    const Outcome outcome = run_in(home, {"play", "first-steps", "--script", script});
    CHECK(outcome.exit == 0);
    CHECK(has(outcome.out, "> inbox\n"));
    CHECK_FALSE(has(outcome.out, "how it begins"));
    CHECK(has(last_agenda(run_in(home, {"play"}, "agenda\n").out), "1. "));
  }

  TEST_CASE("a line that is refused or not understood stops the script with its place, saved up to there") {
    for (const char* wrong : {"do listen nobody", "xyzzy", "do", "undo 7", "who", "show xyzzy"}) {
      CAPTURE(wrong);
      const TemporaryFolder home;
      const std::string script = home.write("script.txt", std::string{k_plan} + wrong + "\nend\n");
      const Outcome outcome = run_in(home, {"play", "first-steps", "--script", script});
      CHECK(outcome.exit == 1);
      CHECK(has(outcome.error, script + ":2: "));
      CHECK_FALSE(has(outcome.out, "> end"));
      CHECK(has(last_agenda(run_in(home, {"play"}, "agenda\n").out), "1. "));
    }
  }

  TEST_CASE("a script that isn't there is a problem") {
    const TemporaryFolder home;
    const Outcome outcome = run_in(home, {"play", "first-steps", "--script", home.file("nowhere.txt")});
    CHECK(outcome.exit == 1);
    CHECK(has(outcome.error, "nowhere.txt"));
  }
}

}  // namespace
}  // namespace diapason::from_outside
