#include "session/session.hpp"

#include <utility>

namespace diapason {

Digest chain(Digest previous, const State& after, std::span<const Change> changes) {
  static_assert(std::has_unique_object_representations_v<Change>);
  return digest_of(std::as_bytes(changes), digest_of_state(after, previous));
}

Session::Session(std::shared_ptr<const Case> the_case, std::uint64_t seed) : case_(std::move(the_case)), seed_(seed) {
  Step opening = begin(*case_, Noise{seed_});
  const Digest digest = chain(case_->digest, opening.next, opening.changes);
  months_.push_back({{}, std::move(opening.changes), opening.next, opening.clamped, digest});
}

std::int32_t Session::month_number() const {
  const std::int32_t played = state().get(Quantity::month);
  return is_over() ? played : played + 1;
}

Observation Session::observation() const { return observe(case_->dossier, case_->plot, state()); }

Refusals Session::plan(const Command& command) {
  Refusals refusals = can(case_->dossier, observation(), draft_, command);
  if (refusals.empty()) draft_.add(command);
  return refusals;
}

bool Session::take_back(std::size_t place) {
  if (place >= draft_.size()) return false;
  draft_.remove(place);
  return true;
}

Refusals Session::end_month() {
  const Observation seen = observation();
  if (seen.get(Quantity::ending) != 0) return {Refusal{}};
  Result<Step, Refusals> result = step(*case_, state(), draft_.commands(), Noise{seed_});
  if (!result) return result.problems();
  Step played = std::move(result).value();
  const Digest digest = chain(months_.back().digest, played.next, played.changes);
  months_.push_back({{draft_.begin(), draft_.end()}, std::move(played.changes), played.next, played.clamped, digest});
  draft_.clear();
  return {};
}

}  // namespace diapason
