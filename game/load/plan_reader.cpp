#include "load/plan_reader.hpp"

#include <algorithm>
#include <array>

#include "load/condition_reader.hpp"

namespace diapason {
namespace {

constexpr std::int32_t k_most_lock_bp = 5'000;

constexpr auto k_item_keys = std::to_array<std::string_view>({"stage", "climb", "activities", "days_month", "reached"});

/// What an item of the plan takes by its part, beside its name: all of it is required.
struct PartKeys {
  PlanPart part;
  std::array<std::string_view, 2> keys;
};
constexpr auto k_part_keys = std::to_array<PartKeys>({
    {PlanPart::diagnosis, {"stage"}},
    {PlanPart::course, {"climb"}},
    {PlanPart::orientation, {"activities"}},
    {PlanPart::objective, {"reached"}},
    {PlanPart::contractual, {"activities", "days_month"}},
    {PlanPart::relational, {"activities", "days_month"}},
});

std::uint16_t read_activities(ObjectReader& object) {
  unsigned bits = 0;
  object.each_choice("activities", Count{1}, words<Activity>(),
                     [&](Activity activity) { bits |= 1U << static_cast<unsigned>(activity); });
  return static_cast<std::uint16_t>(bits);
}

void read_part(ObjectReader& object, const Lists& lists, PlanItem& item) {
  const std::optional<PlanPart> part = required_word(object, "part", words<PlanPart>());
  if (!part) {
    for (const std::string_view key : k_item_keys) object.find(key);
    return;
  }
  item.part = *part;
  const auto* const row =
      std::find_if(k_part_keys.begin(), k_part_keys.end(), [&](const PartKeys& other) { return other.part == *part; });
  const auto takes = [&](std::string_view key) {
    return std::find(row->keys.begin(), row->keys.end(), key) != row->keys.end();
  };
  if (takes("stage")) item.stage = object.required_integer("stage", 1, k_highest_stage);
  if (takes("climb")) item.climb = object.required_boolean("climb");
  if (takes("activities")) item.activities = read_activities(object);
  if (takes("days_month")) item.days_month = object.required_integer("days_month", 1, k_most_days);
  if (takes("reached")) item.reached = read_conditions(object, "reached", Setting{lists}, {1});
  refuse_superfluous(object, k_item_keys, row->keys, spelling(*part));
}

void read_plan_item(ObjectReader& object, const Lists& lists, PlanItem& item) {
  item.name = required_prose(object, "name");
  item.about = optional_prose(object, "about");
  read_part(object, lists, item);
}

void read_response(ObjectReader& object, const List& situations, Response& response) {
  response.name = required_prose(object, "name");
  ObjectReader suits = object.optional_object("suits");
  each_by_id(suits, situations, 0, k_most_bp, [&](std::size_t situation, std::int32_t value) {
    if (situation < response.suits_bp.size()) response.suits_bp[situation] = static_cast<std::int16_t>(value);
  });
}

void read_clause(ObjectReader& object, Clause& clause) {
  clause.name = required_prose(object, "name");
  clause.about = required_prose(object, "about");
  clause.lock_bp = object.optional_integer("lock", 0, k_most_lock_bp, clause.lock_bp);
  clause.ours_eur = object.optional_integer("ours_eur", -k_most_eur, k_most_eur, clause.ours_eur);
  clause.theirs_eur = object.optional_integer("theirs_eur", -k_most_eur, k_most_eur, clause.theirs_eur);
  clause.one_price = object.optional_boolean("one_price", clause.one_price);
}

/// A case of its own that asks for one price at its only site; a clause of the playbook is for other cases too (D51).
void check_one_price(ObjectReader& object, const Clause& clause, CaseReading& reading) {
  const bool is_of_case = &object.reader() == &reading.root.reader();
  if (!clause.one_price || !is_of_case || reading.lists.sites.entries.size() != 1) return;
  object.report("one_price",
                {"One price for all sites means nothing here: this case has one site. Add a site, or remove "
                 "one_price.",
                 "Un prix unique pour tous les sites ne veut rien dire ici\u00A0: ce cas n’a qu’un site. "
                 "Ajoutez un site, ou retirez one_price."});
}

}  // namespace

void read_plan(CaseReading& reading) {
  const Lists& lists = reading.lists;
  Dossier& dossier = reading.dossier();
  for_each_entry(lists.situations, [&](ObjectReader& object, std::size_t index) {
    Situation& situation = dossier.situations.emplace_back();
    situation.key = lists.situations.id(index);
    situation.name = required_prose(object, "name");
    if (object.find("move") != nullptr) situation.move = required_word(object, "move", words<Attempt>());
  });
  for_each_entry(lists.responses, [&](ObjectReader& object, std::size_t index) {
    Response& response = dossier.responses.emplace_back();
    response.key = lists.responses.id(index);
    read_response(object, lists.situations, response);
  });
  for_each_entry(lists.plan_items, [&](ObjectReader& object, std::size_t index) {
    PlanItem& item = dossier.plan_items.emplace_back();
    item.key = lists.plan_items.id(index);
    read_plan_item(object, lists, item);
  });
  for_each_entry(lists.clauses, [&](ObjectReader& object, std::size_t index) {
    Clause& clause = dossier.clauses.emplace_back();
    clause.key = lists.clauses.id(index);
    read_clause(object, clause);
    check_one_price(object, clause, reading);
  });
}

}  // namespace diapason
