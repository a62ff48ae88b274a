#include "sim/insight.hpp"
#include "sim/mechanisms.hpp"
#include "sim/trust.hpp"

namespace diapason {
namespace {

using enum Quantity;

constexpr std::int32_t k_eased_share_bp = 5'000;  // what is left of a trouble with a prepared answer or a sponsor
constexpr std::int32_t k_root_trust_bp = 1'100;
constexpr std::int32_t k_root_knowledge_bp = 900;
constexpr std::int32_t k_root_tie_bp = 900;
constexpr std::int32_t k_mended_bp = 300;

Cause cause_of(std::size_t event, Rule rule) { return Cause{rule, Source::trouble, static_cast<std::uint8_t>(event)}; }

std::int32_t days_taken(const Event& event, bool eased) {
  return eased ? event.trouble_kam_days / 2 : event.trouble_kam_days;
}

void settle(Month& month, std::size_t event, const Cause& cause) {
  month.put(trouble_left, event, 0, cause);
  month.add(extra_duties, -days_taken(month.plot.events[event], month.get(trouble_eased, event) != 0), cause);
  month.put(trouble_eased, event, 0, cause);
}

void ease(Month& month, std::size_t event, const Cause& cause) {
  if (month.get(trouble_eased, event) != 0) return;
  month.put(trouble_eased, event, 1, cause);
  const Event& the_event = month.plot.events[event];
  month.add(extra_duties, days_taken(the_event, true) - days_taken(the_event, false), cause);
}

bool lasts(const Month& month, EventId event) {
  return event.valid() && event.index() < month.plot.events.size() && month.get(trouble_left, event.index()) > 0;
}

// Mended or taken to the root, the person whom the trouble concerns hears of it.
void tell(Month& month, const Event& event) {
  if (event.from.valid()) month.encounters[event.from.index()].heard = true;
}

void suffer(Month& month, std::size_t index) {
  const Event& event = month.plot.events[index];
  const Cause cause = cause_of(index, Rule{event.rule});
  const bool eased = month.get(trouble_eased, index) != 0;
  const std::int32_t spent =
      std::min(month.get(budget), eased ? event.trouble_budget_eur / 2 : event.trouble_budget_eur);
  month.add(budget, -spent, cause);
  month.add(total_margin, -spent, cause);
  Command on_behalf;
  on_behalf.person = event.from;
  apply_softened(month, event.meanwhile, {cause, on_behalf, {}, 0}, eased ? k_whole_bp - k_eased_share_bp : 0);
  if (month.get(trouble_left, index) == 1)
    settle(month, index, cause);
  else
    month.add(trouble_left, index, -1, cause);
}

}  // namespace

void start_trouble(Month& month, std::size_t event, bool eased, const Cause& cause) {
  const Event& the_event = month.plot.events[event];
  if (the_event.trouble_months == 0) return;
  const bool lasted = month.get(trouble_left, event) > 0;
  // D26: with an answer prepared it is over sooner, and costs less.
  const std::int32_t months = eased ? std::max(1, the_event.trouble_months - 1) : the_event.trouble_months;
  month.put(trouble_left, event, months, cause);
  month.put(trouble_back, event, 0, cause);
  if (lasted) return;
  month.add(extra_duties, days_taken(the_event, false), cause);
  if (eased) ease(month, event, cause.as(Rule{26}, Source::contingency, the_event.situation.raw()));
}

// D40: mended, it is quiet for some months and comes back.
void fix_trouble(Month& month, const Deed& deed) {
  const EventId id = deed.command.trouble();
  if (!lasts(month, id)) return;
  const Event& event = month.plot.events[id.index()];
  settle(month, id.index(), deed.cause);
  month.put(trouble_back, id.index(), event.returns_after_months, deed.cause);
  if (event.from.valid()) move_trust(month, event.from.index(), TrustPart::reliability, k_mended_bp, deed.cause);
  tell(month, event);
}

// D40: at the root it is settled for good, teaches, and brings those who worked on it closer.
void take_to_the_root(Month& month, const Deed& deed) {
  const EventId id = deed.command.trouble();
  if (!lasts(month, id)) return;
  const Event& event = month.plot.events[id.index()];
  settle(month, id.index(), deed.cause);
  month.put(trouble_back, id.index(), 0, deed.cause);
  const auto needs = static_cast<std::size_t>(Area::needs);
  month.add(knowledge, needs, towards_end(month.get(knowledge, needs), k_root_knowledge_bp), deed.cause);
  tell(month, event);
  if (!event.from.valid()) return;
  const std::size_t person = event.from.index();
  for (const TrustPart part : {TrustPart::credibility, TrustPart::reliability})
    move_trust(month, person, part, times_bp(k_root_trust_bp, deed.quality_bp), deed.cause);
  deepen_insight(month, person, k_root_knowledge_bp, deed.cause);
  if (month.get(acquaintance, person) < 2) return;
  for (std::size_t own = 0; own < k_max_own_people; ++own)
    if ((deed.participants >> own & 1U) != 0)
      month.add(tie, own, person, towards_end(month.get(tie, own, person), k_root_tie_bp), deed.cause);
  month.encounters[person].touched_by |= deed.participants;
  month.encounters[person].served = true;
}

// D34: through the sponsor a trouble is eased, shortened, and doesn't stick to the KAM.
void escalate_trouble(Month& month, const Deed& deed) {
  const EventId id = deed.command.trouble();
  if (!lasts(month, id)) return;
  ease(month, id.index(), deed.cause);
  const bool helped = sponsor_help_bp(month.dossier, month.state()) >= k_eased_share_bp;
  if (helped && month.get(trouble_left, id.index()) > 1) month.add(trouble_left, id.index(), -1, deed.cause);
  const StakeholderId from = month.plot.events[id.index()].from;
  if (from.valid() && month.get(acquaintance, from.index()) == 2) note_appearance(month, from.index(), deed.cause);
}

void live_through_troubles(Month& month) {
  for (std::size_t event = 0; event < month.plot.events.size(); ++event) {
    if (month.get(trouble_left, event) > 0) {
      suffer(month, event);
    } else if (month.get(trouble_back, event) > 0) {
      const Cause cause = cause_of(event, Rule{40});
      month.add(trouble_back, event, -1, cause);
      if (month.get(trouble_back, event) == 0) start_trouble(month, event, false, cause);
    }
  }
}

}  // namespace diapason
