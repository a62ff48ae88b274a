#include "view/situations.hpp"

#include <algorithm>

#include "view/board.hpp"

namespace diapason {

SituationPast past_of(const Lens& lens, SituationId situation, std::int32_t since) {
  const std::int32_t played = lens.get(Quantity::month);
  const std::int32_t first = std::max(1, since);
  SituationPast past;
  for (std::int32_t month = first; month <= played; ++month)
    for (const Change& change : lens.session.months()[static_cast<std::size_t>(month)].changes) {
      if (change.quantity != Quantity::event_count || change.delta <= 0) continue;
      const Event* event = lens.seen.event(EventId{change.subject});
      if (event == nullptr || event->situation != situation) continue;
      ++past.count;
      past.last_month = month;
    }
  for (std::size_t index = 0; index < k_max_attacks; ++index) {
    const Attack* move = lens.seen.attack(index);
    if (move == nullptr || lens.dossier.situations[situation.index()].move != move->attempt) continue;
    const std::int32_t lands = landing_month(lens, index, *move);
    if (lands > played) past.coming = past.coming == 0 ? lands : std::min(past.coming, lands);
    if (lands > played || lands < first) continue;
    ++past.count;
    past.last_month = std::max(past.last_month, lands);
  }
  return past;
}

SituationId situation_of(const Lens& lens, Attempt attempt) {
  const auto& all = lens.dossier.situations;
  const auto found =
      std::find_if(all.begin(), all.end(), [attempt](const Situation& entry) { return entry.move == attempt; });
  return found == all.end() ? SituationId{} : SituationId{static_cast<std::size_t>(found - all.begin())};
}

bool is_answered(const Lens& lens, SituationId situation) {
  const std::int32_t age = lens.month - lens.get(Quantity::rule_month, situation.index());
  return lens.get(Quantity::rule_response, situation.index()) != 0 && age <= lens.dossier.parameters.rule_stale_months;
}

std::string answer_words(const Lens& lens, SituationId situation, bool has_come) {
  if (!situation.valid()) return "";
  const Filler name{"situation", lens.in(lens.dossier.situations[situation.index()].name)};
  if (!is_answered(lens, situation))
    return lens.say(has_come ? Key::situation_was_bare : Key::situation_is_bare, {name});
  const auto response = static_cast<std::size_t>(lens.get(Quantity::rule_response, situation.index()));
  return lens.say(has_come ? Key::situation_was_answered : Key::situation_is_answered,
                  {name, {"response", lens.in(lens.dossier.responses[response - 1].name)}});
}

}  // namespace diapason
