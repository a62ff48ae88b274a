// Whether a case leaves room for more than one plan: in each, two plans that do without different things end nearly as
// well as each other, and elsewhere.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

#include "coach/simulate.hpp"
#include "coach/textbook.hpp"
#include "shipped_case.hpp"

using namespace diapason;

namespace {

constexpr std::uint64_t k_plans_series = 20'260'404;
constexpr std::int32_t k_plans_runs = 400;

struct Plan {
  const char* name;
  Textbook book;
};

struct TwoPlans {
  std::string key;
  Plan one;
  Plan other;
};

Textbook without(const std::vector<bool Textbook::*>& parts, Textbook book = {}) {
  for (bool Textbook::*const part : parts) book.*part = false;
  return book;
}

Textbook keeping_contacts(Textbook book) {
  book.hand_over = Textbook::HandOver::never;
  return book;
}

Textbook unsigned_by_both(Textbook book) {
  book.contract = Textbook::Contract::none;
  return book;
}

Textbook making_for(std::int32_t stage, Textbook book) {
  book.aims_at = stage;
  return book;
}

std::vector<TwoPlans> plans_of_the_cases() {
  using Book = Textbook;
  return {
      {"first-steps",
       {"climbs on what shows", without({&Book::watches, &Book::listens})},
       {"stays and is known", making_for(1, {})}},
      {"belcour",
       {"no sponsor, nothing written", without({&Book::shares_review, &Book::finds_sponsor})},
       {"a team uncredited, nothing signed",
        unsigned_by_both(keeping_contacts(without({&Book::credits_team, &Book::listens})))}},
      {"aeronova",
       {"nothing signed, no sponsor", unsigned_by_both(without({&Book::finds_sponsor, &Book::goes_to_the_root}))},
       {"a team uncredited", without({&Book::shares_review, &Book::credits_team, &Book::asks_agreement})}},
      {"helvia",
       {"no sponsor, nothing signed", unsigned_by_both(without({&Book::finds_sponsor, &Book::listens}))},
       {"all in the KAM's hands", keeping_contacts(without({&Book::asks_agreement, &Book::credits_team}))}},
      {"norvik",
       {"alone", without({&Book::brings_colleagues, &Book::finds_sponsor})},
       {"without a plan", keeping_contacts(without({&Book::plans, &Book::watches}))}},
      {"primarket",
       {"alone", without({&Book::brings_colleagues, &Book::finds_sponsor, &Book::asks_agreement})},
       {"no plan, the buyer left alone", without({&Book::plans, &Book::cares_for_buyer})}},
      {"ostara",
       {"without the top", without({&Book::finds_sponsor, &Book::listens})},
       {"all in the KAM's head", keeping_contacts(without({&Book::plans, &Book::shares_review}))}},
      {"omnia",
       {"nothing written, nothing shown", without({&Book::shares_review, &Book::shows_value})},
       {"all in the KAM's hands", keeping_contacts(without({&Book::credits_team, &Book::goes_to_the_root}))}},
  };
}

struct Lives {
  double mark = 0;
  std::size_t ending = 0;    ///< the most frequent one
  double ending_share = 0;   ///< of the runs
  std::vector<double> time;  ///< share of each action
};

Lives lives_of(const Case& the_case, const Textbook& book) {
  const auto policy = make_textbook(the_case.dossier, book);
  const std::vector<Outcome> outcomes = simulate(the_case, *policy, k_plans_runs, k_plans_series,
                                                 static_cast<std::int32_t>(std::thread::hardware_concurrency()));
  Lives lives;
  lives.time.resize(the_case.dossier.actions.size());
  std::vector<int> endings(the_case.plot.endings.size() + 1);
  double all = 0;
  for (const Outcome& outcome : outcomes) {
    lives.mark += outcome.mark_bp / 100.0 / k_plans_runs;
    ++endings[static_cast<std::size_t>(outcome.ending)];
    for (std::size_t action = 0; action < lives.time.size(); ++action) {
      lives.time[action] += outcome.actions[action];
      all += outcome.actions[action];
    }
  }
  for (double& share : lives.time) share /= all;
  lives.ending = static_cast<std::size_t>(std::max_element(endings.begin(), endings.end()) - endings.begin());
  lives.ending_share = static_cast<double>(endings[lives.ending]) / k_plans_runs;
  return lives;
}

double done_alike(const Lives& one, const Lives& other) {
  double alike = 0;
  for (std::size_t action = 0; action < one.time.size(); ++action)
    alike += std::min(one.time[action], other.time[action]);
  return alike;
}

}  // namespace

TEST_CASE("in every case two different plans end within five marks of each other, and elsewhere") {
  const std::vector<TwoPlans> plans = plans_of_the_cases();
  CHECK(plans.size() == test::shipped_cases().size());
  for (const auto& [key, one, other] : plans) {
    INFO(key);
    const auto the_case = test::shipped_case(key);
    const Lives first = lives_of(*the_case, one.book);
    const Lives second = lives_of(*the_case, other.book);
    const auto ending = [&](const Lives& lives) { return the_case->plot.endings[lives.ending].key.c_str(); };
    std::printf("%s: %s %.1f, %s (%.0f %%); %s %.1f, %s (%.0f %%); %.0f %% done alike\n", key.c_str(), one.name,
                first.mark, ending(first), 100 * first.ending_share, other.name, second.mark, ending(second),
                100 * second.ending_share, 100 * done_alike(first, second));
    CHECK(std::abs(first.mark - second.mark) < 5);
    CHECK(first.ending != second.ending);
    CHECK(first.ending_share > 0.5);
    CHECK(second.ending_share > 0.5);
    CHECK(done_alike(first, second) < 0.8);
    // Both are serious: far above whoever plays anyhow.
    const double best = lives_of(*the_case, {}).mark;
    CHECK(std::min(first.mark, second.mark) > best - 10);
  }
}
