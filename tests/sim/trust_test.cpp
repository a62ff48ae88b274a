#include "sim/trust.hpp"

#include <doctest/doctest.h>

#include "sim/measure.hpp"
#include "sim/small_case.hpp"

using namespace diapason;
using namespace diapason::test;
using enum diapason::Quantity;

TEST_CASE("trust is the weighted mean of three parts and of what is not self-interest") {
  Life life{small_case()};
  life.set(credibility, k_buyer, 8'000);
  life.set(reliability, k_buyer, 6'000);
  life.set(closeness, k_buyer, 4'000);
  life.set(self_interest, k_buyer, 2'000);
  // 0.25 · 80 + 0.30 · 60 + 0.20 · 40 + 0.25 · (100 − 20)
  CHECK(trust_bp(life.the_case.dossier, life.state, k_buyer) == 6'600);
}

TEST_CASE("trust grows with diminishing returns") {
  const Dossier dossier = small_case().dossier;
  const auto gain = [&](std::int32_t now) {
    return trust_movement_bp(dossier, k_buyer, TrustPart::credibility, now, 1'000);
  };
  CHECK(gain(0) == 1'000);
  CHECK(gain(5'000) == 500);
  CHECK(gain(9'000) == 100);
  CHECK(gain(10'000) == 0);
}

TEST_CASE("trust falls two to three times faster than it grows, at the same height") {
  const Dossier dossier = small_case().dossier;
  for (const TrustPart part : {TrustPart::credibility, TrustPart::reliability, TrustPart::closeness}) {
    const std::int32_t gain = trust_movement_bp(dossier, k_buyer, part, 5'000, 400);
    const std::int32_t loss = -trust_movement_bp(dossier, k_buyer, part, 5'000, -400);
    CHECK(loss >= 2 * gain);
    CHECK(loss <= 3 * gain);
  }
  // Perceived self-interest is the other way round: raising it is the loss.
  const std::int32_t gain = -trust_movement_bp(dossier, k_buyer, TrustPart::self_interest, 5'000, -400);
  const std::int32_t loss = trust_movement_bp(dossier, k_buyer, TrustPart::self_interest, 5'000, 400);
  CHECK(loss >= 2 * gain);
  CHECK(loss <= 3 * gain);
}

TEST_CASE("how a person takes things scales what trust gains, not what it loses") {
  Dossier dossier = small_case().dossier;
  dossier.styles[0].factor_bp[0] = 12'000;
  CHECK(trust_movement_bp(dossier, k_buyer, TrustPart::credibility, 5'000, 1'000) == 600);
  CHECK(trust_movement_bp(dossier, k_buyer, TrustPart::credibility, 5'000, -400) == -500);
}

TEST_CASE("the second meeting with one person in a month brings less than the first") {
  Life once{small_case()};
  Life twice{small_case()};
  once.month({talk(k_meet, k_producer, k_process)});
  twice.month({talk(k_meet, k_producer, k_process), talk(k_listen, k_producer, k_process)});
  const std::int32_t first = 4'500 + once.moved(closeness, k_producer, Source::action);
  const std::int32_t both = 4'500 + twice.moved(closeness, k_producer, Source::action);
  CHECK(first == both);  // listening doesn't move closeness in this case …
  Life alone{small_case()};
  alone.month({talk(k_listen, k_producer, k_process)});
  const std::int32_t full = alone.moved(insight, k_producer, Source::action);
  const std::int32_t repeated = twice.moved(insight, k_producer, Source::action);
  CHECK(full > 0);
  CHECK(repeated < full * 6 / 10);  // … but what it teaches is less than half
}
