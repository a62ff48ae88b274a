#include "view/movements.hpp"

#include <algorithm>
#include <array>

#include "view/conditions.hpp"
#include "view/format.hpp"
#include "view/quantities.hpp"

namespace diapason {
namespace {

bool is_gain(Quantity quantity, std::int64_t moved) { return less_is_better(quantity) ? moved < 0 : moved > 0; }

std::string dated(const Lens& lens, const LedgerLine& line, std::int32_t month) {
  const std::string words = amount_and_cause(lens, line);
  return line.month == month ? words : lens.say(Key::dated_cause, {{"words", words}, {"month", line.month}});
}

std::string whole_line(const Lens& lens, const std::string& head, const std::vector<std::string>& causes) {
  if (causes.empty()) return head;
  return lens.say(Key::movement_line, {{"head", head}, {"list", side_by_side(causes)}});
}

// What has happened since the last reading isn't in it: told, and counted when we read them anew.
std::optional<Movement> pending_movement(const Lens& lens, StakeholderId person, const Ledgers& ledgers,
                                         std::int32_t month) {
  Movement movement;
  for (const LedgerLine& line : ledgers.pending)
    if (line.month == month && line.amount != 0) movement.causes.push_back(amount_and_cause(lens, line));
  if (movement.causes.empty()) return {};
  movement.name = lens.say(Key::trust_name);
  movement.before = movement.after = ledgers.segments.empty() ? ledgers.start : ledgers.segments.back().after;
  const std::int32_t read = Lens{lens.session, lens.language, month}.get(Quantity::read_month, person.index());
  movement.head = read == 0 ? lens.say(Key::pending_head_start) : lens.say(Key::pending_head, {{"month", read}});
  movement.line = whole_line(lens, movement.head, movement.causes);
  return movement;
}

// Half the width of the band around our reading of somebody's trust, as it was after a month.
std::int64_t band_after(const Lens& lens, StakeholderId person, std::int32_t month) {
  return points(trust_band_bp(Lens{lens.session, lens.language, month}, person.index()));
}

Movement first_movement(const Lens& lens, StakeholderId person, const FirstReading& first) {
  Movement movement;
  movement.name = lens.say(Key::trust_name);
  movement.before = movement.after = first.value;
  for (const LedgerLine& line : first.known)
    if (line.amount != 0) movement.causes.push_back(amount_and_cause(lens, line));
  movement.head =
      lens.say(Key::movement_first, {{"have", first.value}, {"band", band_after(lens, person, first.month)}});
  movement.line =
      movement.causes.empty()
          ? movement.head
          : lens.say(Key::first_reading_known, {{"head", movement.head}, {"list", side_by_side(movement.causes)}});
  return movement;
}

}  // namespace

std::optional<Movement> movement_of(const Lens& lens, Quantity quantity, std::size_t subject, std::size_t object,
                                    std::int32_t month) {
  const Ledgers ledgers = exact_ledger(lens, quantity, subject, object, shown_unit(quantity));
  const LedgerSegment* segment = segment_of(ledgers, month);
  if (segment == nullptr || segment->before == segment->after) return {};
  Movement movement;
  for (const LedgerLine& line : segment->lines)
    if (line.amount != 0) movement.causes.push_back(signed_words(lens, quantity, line.amount) + " " + line.cause);
  if (movement.causes.empty()) return {};
  movement.name = capitalised(quantity_name(lens, quantity, subject, object));
  movement.before = segment->before;
  movement.after = segment->after;
  movement.head = lens.say(Key::movement, {{"name", movement.name},
                                           {"before", amount_words(lens, quantity, movement.before)},
                                           {"after", amount_words(lens, quantity, movement.after)}});
  movement.change = signed_words(lens, quantity, movement.after - movement.before);
  movement.is_gain = is_gain(quantity, movement.after - movement.before);
  movement.in_points = info(quantity).most == 100 * shown_unit(quantity);
  movement.line = whole_line(lens, movement.head, movement.causes);
  return movement;
}

std::optional<Movement> trust_movement(const Lens& lens, StakeholderId person, std::int32_t month) {
  const Ledgers ledgers = trust_ledger(lens, person, {}, month);
  if (ledgers.first && ledgers.first->month == month) return first_movement(lens, person, *ledgers.first);
  const LedgerSegment* segment = segment_of(ledgers, month);
  if (segment == nullptr) return pending_movement(lens, person, ledgers, month);
  if (segment->before == segment->after) return {};  // `why` tells what made up for what
  Movement movement;
  for (const LedgerLine& line : segment->lines)
    if (line.amount != 0) movement.causes.push_back(dated(lens, line, month));
  movement.name = lens.say(Key::trust_name);
  movement.before = segment->before;
  movement.after = segment->after;
  movement.head = lens.say(Key::movement_trust, {{"before", whole_number(movement.before, lens.language)},
                                                 {"after", whole_number(movement.after, lens.language)},
                                                 {"band", band_after(lens, person, month)}});
  movement.change = signed_number(movement.after - movement.before, lens.language);
  movement.is_gain = movement.after > movement.before;
  movement.in_points = true;
  movement.line = whole_line(lens, movement.head, movement.causes);
  return movement;
}

}  // namespace diapason
