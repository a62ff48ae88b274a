#include "sim/fit.hpp"

#include <algorithm>
#include <bit>

#include "base/fixed.hpp"

namespace diapason {

std::int32_t Fit::factor_bp() const {
  const std::int32_t interest = std::min(k_whole_bp, topic_bp + (meets_known_need ? 4'000 : 0));
  const std::int32_t raw = ramp(interest, -k_whole_bp, -6'000, k_whole_bp, 13'000);
  return raw <= 0 ? raw : times_bp(raw, ramp(mastery_bp, 0, 3'000, k_whole_bp, 11'000));
}

Fit fit_of(const Dossier& dossier, const State& state, const Action& action, const Command& command) {
  Fit fit;
  if (!command.topic.valid() || !command.person.valid()) {
    fit.mastery_bp = k_whole_bp;
    return fit;
  }
  const std::size_t person = command.person.index();
  const std::size_t topic = command.topic.index();
  fit.topic_bp = dossier.topics[topic].fit_bp[dossier.stakeholders[person].function.index()];
  if (action.kam_attends) fit.mastery_bp = dossier.kam_mastery_bp[topic];
  if (command.colleague.valid())
    fit.mastery_bp = std::max<std::int32_t>(
        fit.mastery_bp, std::min(k_whole_bp, dossier.colleagues[command.colleague.index()].mastery_bp[topic] +
                                                 state.get(Quantity::trained, command.colleague.index()) * 100));

  const auto found = static_cast<std::uint32_t>(state.get(Quantity::found_needs, person));
  const auto known = static_cast<std::uint32_t>(state.get(Quantity::stated_needs, person)) | found;
  const auto hidden = static_cast<std::uint32_t>(state.get(Quantity::latent_needs, person)) & ~found;
  const std::uint32_t touched = dossier.topics[topic].needs;
  fit.meets_known_need = (known & touched) != 0;
  if ((hidden & touched) != 0) fit.latent_need = NeedId{static_cast<std::size_t>(std::countr_zero(hidden & touched))};
  return fit;
}

}  // namespace diapason
