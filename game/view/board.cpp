#include "view/board.hpp"

#include <algorithm>
#include <array>

#include "view/reading.hpp"

namespace diapason {
namespace {

constexpr auto k_patience_bounds_bp = std::to_array<std::int32_t>({2'500, 4'500, 6'500});
constexpr auto k_patience_words = std::to_array({Key::patience_0, Key::patience_1, Key::patience_2, Key::patience_3});

}  // namespace

Key patience_key(std::int32_t patience_bp) { return word_for(patience_bp, k_patience_bounds_bp, k_patience_words); }

bool attack_won(const Lens& lens, std::size_t index) {
  const auto is_a_gain = [&](const Change& change) {
    if (change.cause.source != Source::rival || change.cause.index != index) return false;
    const bool about_trust = info(change.quantity).knowing == Knowing::reading;
    return about_trust || change.quantity == Quantity::revenue_month || change.quantity == Quantity::offer_state;
  };
  return std::any_of(lens.session.months().begin(), lens.session.months().end(), [&](const PlayedMonth& played) {
    return std::any_of(played.changes.begin(), played.changes.end(), is_a_gain);
  });
}

std::int32_t landing_month(const Lens& lens, std::size_t index, const Attack& attack) {
  if (attack.month > 0) return attack.month;
  std::int32_t lands = 0;
  for (const PlayedMonth& played : lens.session.months())
    lands = std::max(lands, played.after.get(Quantity::attack_lands, index));
  return lands;
}

std::string attack_note(const Lens& lens, std::size_t index, const Attack& attack) {
  const auto target = static_cast<std::size_t>(lens.get(Quantity::attack_target, index));
  const bool courts = attack.attempt == Attempt::courtship && target < lens.people() && lens.heard_of(target);
  if (courts) return lens.say(Key::rival_seen_person, {{"who", lens.dossier.stakeholders[target]}});
  const bool poaches =
      attack.attempt == Attempt::poaching && target < lens.dossier.offers.size() && lens.heard_of_offer(target);
  if (poaches) return lens.say(Key::rival_seen_offer, {{"offer", lens.in(lens.dossier.offers[target].name)}});
  return lens.say(Key::rival_seen_note);
}

std::string director_words(const Lens& lens, const Head& head) {
  const std::string& about = head.about.en;
  const bool says_so = about.starts_with("Head of key accounts") || about.starts_with("Our head of key accounts");
  return lens.say(says_so ? Key::director_says_so : Key::director_is,
                  {{"director", head}, {"about", lens.in(head.about)}});
}

}  // namespace diapason
