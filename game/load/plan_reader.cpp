#include "load/plan_reader.hpp"

#include <algorithm>
#include <array>

#include "base/fixed.hpp"
#include "load/condition_reader.hpp"

namespace diapason {
namespace {

constexpr std::int32_t k_most_lock_bp = 5'000;
constexpr std::int32_t k_worth_step_eur = 10;  // what a clause is worth is told in round figures

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

/// What a clause gives one side each month: a share of what the account sells a month at the start, or plain euros.
std::int32_t read_worth(ObjectReader& object, std::string_view share_key, std::string_view euros_key,
                        std::int32_t revenue_month_eur) {
  const std::int32_t share = object.optional_integer(share_key, -k_most_bp, k_most_bp, 0);
  const std::int32_t euros = object.optional_integer(euros_key, -k_most_eur, k_most_eur, 0);
  if (object.find(euros_key) == nullptr)
    return static_cast<std::int32_t>(
        divide_rounded(times_bp(revenue_month_eur, share), std::int64_t{k_worth_step_eur}) * k_worth_step_eur);
  if (object.find(share_key) != nullptr)
    object.report(share_key, fill({"{0} and {1} say the same thing twice: a share of the monthly revenue, or euros. "
                                   "Keep one of them.",
                                   "{0} et {1} disent deux fois la même chose\u00A0: une part du chiffre d’affaires "
                                   "mensuel, ou des euros. Gardez l’une des deux."},
                                  {in_quotes(share_key), in_quotes(euros_key)}));
  return euros;
}

void read_clause(ObjectReader& object, std::int32_t revenue_month_eur, Clause& clause) {
  clause.name = required_prose(object, "name");
  clause.about = required_prose(object, "about");
  clause.lock_bp = object.optional_integer("lock", 0, k_most_lock_bp, clause.lock_bp);
  clause.ours_eur = read_worth(object, "ours", "ours_eur", revenue_month_eur);
  clause.theirs_eur = read_worth(object, "theirs", "theirs_eur", revenue_month_eur);
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
}

void read_clauses(CaseReading& reading) {
  const List& clauses = reading.lists.clauses;
  Dossier& dossier = reading.dossier();
  for_each_entry(clauses, [&](ObjectReader& object, std::size_t index) {
    Clause& clause = dossier.clauses.emplace_back();
    clause.key = clauses.id(index);
    read_clause(object, dossier.economy.revenue_month_eur, clause);
    check_one_price(object, clause, reading);
  });
}

}  // namespace diapason
