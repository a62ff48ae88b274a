#include "sim/mechanisms.hpp"
#include "sim/trust.hpp"

namespace diapason {
namespace {

using enum Quantity;

constexpr std::int32_t k_delivered_bp = 900;

// Whoever masters the subject of the offer works better on it (D50).
std::int32_t work_factor_bp(const Month& month, const Deed& deed, const Offer& offer) {
  if (!deed.command.colleague.valid()) return times_bp(deed.quality_bp, 5'000);
  const std::size_t colleague = deed.command.colleague.index();
  const std::int32_t mastery =
      month.dossier.colleagues[colleague].mastery_bp[offer.topic.index()] + month.get(trained, colleague) * 100;
  return times_bp(deed.quality_bp, ramp(mastery, 0, 5'000, k_whole_bp, 12'000));
}

bool runs(const Month& month, std::size_t offer) {
  return month.get(project_due, offer) > 0 && month.get(project_done, offer) < 100;
}

// Those who buy and decide in the circuit of the offer.
template <class Does>
void for_each_concerned(const Month& month, const Offer& offer, Does does) {
  for (std::size_t person = 0; person < month.people(); ++person) {
    const auto held = static_cast<std::uint32_t>(month.get(seats, person, offer.circuit.index()));
    if (month.get(acquaintance, person) == 2 && (held & (k_buying_seats | k_deciding_seats)) != 0) does(person);
  }
}

// What was promised to one serves all: whether anybody whom we have met needs it.
bool is_welcome(const Month& month, const Offer& offer) {
  for (std::size_t person = 0; person < month.people(); ++person) {
    const auto needs = static_cast<std::uint32_t>(month.get(stated_needs, person) | month.get(latent_needs, person));
    if (month.get(acquaintance, person) == 2 && (needs >> offer.answers.index() & 1U) != 0) return true;
  }
  return false;
}

}  // namespace

void prepare_offer(Month& month, const Deed& deed, std::int32_t by) {
  const OfferId id = deed.command.offer();
  const Offer& offer = month.dossier.offers[id.index()];
  const std::int32_t room = 100 - month.get(offer_prepared, id.index());
  month.add(offer_prepared, id.index(), times_bp(room, times_bp(by, work_factor_bp(month, deed, offer))), deed.cause);
}

void work_on_project(Month& month, const Deed& deed, std::int32_t by) {
  const OfferId id = deed.command.offer();
  if (!runs(month, id.index())) return;
  const Offer& offer = month.dossier.offers[id.index()];
  const std::int32_t done = times_bp(100, times_bp(by, work_factor_bp(month, deed, offer)));
  month.add(project_done, id.index(), std::min(done, 100 - month.get(project_done, id.index())), deed.cause);
}

// D50: what comes after the sale decides it. Delivered, the business begins; late, everybody concerned minds.
void settle_projects(Month& month) {
  for (std::size_t index = 0; index < month.dossier.offers.size(); ++index) {
    const std::int32_t due = month.get(project_due, index);
    if (due == 0) continue;
    const Offer& offer = month.dossier.offers[index];
    const Cause cause{Rule{50}, Source::project, static_cast<std::uint8_t>(index)};
    if (month.get(project_done, index) >= 100) {
      month.put(project_due, index, 0, cause);
      start_business(month, OfferId{index}, is_welcome(month, offer), cause);
      for_each_concerned(month, offer, [&](std::size_t person) {
        move_trust(month, person, TrustPart::reliability, k_delivered_bp, cause);
      });
    } else if (month.number() > due) {
      for_each_concerned(month, offer, [&](std::size_t person) {
        move_trust(month, person, TrustPart::reliability, -month.rules.late_bp / 2, cause);
      });
    }
  }
}

}  // namespace diapason
