// Every case, played to its end in the terminal by typing: the textbook says what, the real program does it.

#include <filesystem>
#include <string>

#include <doctest/doctest.h>

#include "coach/policy.hpp"
#include "play/program.hpp"
#include "session/session.hpp"
#include "shipped_case.hpp"
#include "view/command_words.hpp"
#include "view/format.hpp"

namespace diapason::from_outside {
namespace {

constexpr std::uint64_t k_seed = 2'026;

struct Typed {
  std::string lines;
  Text ending;  ///< the title of the one that it leads to
};

Typed typed_by_the_textbook(const std::string& key) {
  Session session{test::shipped_case(key), k_seed};
  const std::unique_ptr<Policy> textbook = make_policy("orchestrator", session.dossier());
  Typed typed;
  while (!session.is_over()) {
    const Observation seen = session.observation();
    Agenda agenda{session.dossier(), seen};
    textbook->plan(seen, Noise{k_seed}.in_month(static_cast<std::uint32_t>(session.month_number())), agenda);
    for (const Command& command : agenda.draft()) {
      typed.lines += command_words(session, command) + "\n";
      REQUIRE(session.plan(command).empty());
    }
    typed.lines += "end\n";
    REQUIRE(session.end_month().empty());
  }
  typed.lines += "profile\nreview\nquit\n";
  const auto reached = static_cast<std::size_t>(session.months().back().after.get(Quantity::ending)) - 1;
  typed.ending = session.the_case().plot.endings[reached].title;
  return typed;
}

}  // namespace

TEST_CASE("every case is played to its end in the terminal, in both languages") {
  for (const std::string& key : test::shipped_cases()) {
    CAPTURE(key);
    const Typed typed = typed_by_the_textbook(key);
    for (const Language language : {Language::english, Language::french}) {
      const TemporaryFolder home;
      const std::string script = home.write("typed.txt", typed.lines);
      const std::string run = home.file("run.jsonl");
      // A script stops at the first line that is refused, and says which.
      const Outcome outcome =
          run_in(home, {"play", key, "--text", "--seed", std::to_string(k_seed), "--lang",
                        language == Language::french ? "fr" : "en", "--replay", run, "--script", script});
      INFO(outcome.error);
      CHECK(outcome.exit == 0);
      CHECK(has(outcome.out, typeset(in(typed.ending, language), language)));
      CHECK(run_in(home, {"replay", "verify", run}).exit == 0);
    }
  }
}

}  // namespace diapason::from_outside
