// What is asked for tells, as a rule, which refusal convinces; where it doesn't, the text and the person do (D16).

#include <algorithm>

#include <doctest/doctest.h>

#include "coach/moves.hpp"
#include "shipped_case.hpp"

using namespace diapason;

namespace {

Reason told_by_what_is_asked(const Request& request) {
  constexpr std::int32_t k_dear_eur = 15'000;
  const bool harms = !request.fair || work_moves(request, EffectKind::client_value, false) ||
                     work_moves(request, EffectKind::duties, true) ||
                     work_moves(request, EffectKind::project_setback, true);
  if (harms) return Reason::their_interest;
  if (costs_margin_for_good(request) || request.budget_eur >= k_dear_eur) return Reason::cost;
  return request.helper.valid() ? Reason::capacity : Reason::their_interest;
}

}  // namespace

TEST_CASE("what is asked for tells which refusal convinces, in every case far more often than chance") {
  std::size_t told = 0;
  std::size_t all = 0;
  for (const std::string& key : test::shipped_cases()) {
    const auto the_case = test::shipped_case(key);
    const std::vector<Request>& requests = the_case->plot.requests;
    const auto here =
        static_cast<std::size_t>(std::count_if(requests.begin(), requests.end(), [](const Request& request) {
          return told_by_what_is_asked(request) == request.best_reason;
        }));
    CHECK_MESSAGE(here * 2 >= requests.size(), key, ": ", here, " of ", requests.size());
    told += here;
    all += requests.size();
  }
  CHECK_MESSAGE(told * 4 >= all * 3, told, " of ", all);
}
