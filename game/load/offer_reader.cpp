#include "load/offer_reader.hpp"

#include "load/condition_reader.hpp"

namespace diapason {
namespace {

constexpr std::int32_t k_most_project_months = 24;

void read_business(ObjectReader& object, Offer& offer) {
  offer.revenue_month_eur = object.required_integer("revenue_month_eur", 0, k_most_eur);
  offer.margin_bp = object.required_integer("margin", 0, k_most_bp);
  offer.client_value_eur = object.required_integer("client_value_eur", 0, k_most_eur);
  offer.difficulty_bp = object.required_integer("difficulty", 0, k_most_bp);
}

/// What an offer shares is held for its own sake: a plain need is answered, not shared (D19).
void check_is_value(ObjectReader& object, int need, const List& needs) {
  if (need == k_unresolved) return;
  const JsonNode* value = needs.entries[static_cast<std::size_t>(need)].node->find("value");
  const bool is_misread = value != nullptr && !value->is(JsonNode::Kind::boolean);
  if (is_misread || (value != nullptr && value->boolean())) return;
  object.report("shares", fill({"{0} is a need to be answered, not a value to be shared. Name a need with \"value\": "
                                "true, or add that to this one.",
                                "{0} est un besoin auquel on répond, pas une valeur que l’on partage. Nommez un besoin "
                                "avec \"value\": true, ou ajoutez cela à celui-ci."},
                               {in_quotes(needs.id(static_cast<std::size_t>(need)))}));
}

void read_occasion(ObjectReader& object, const CaseReading& reading, Offer& offer) {
  constexpr auto k_most_months = static_cast<std::int32_t>(k_max_months);
  const std::int32_t horizon = reading.result.dossier.horizon_months;
  offer.opens_month = object.optional_integer("opens_month", 1, k_most_months, 1);
  if (offer.opens_month > horizon) report_month_beyond(object, "opens_month", offer.opens_month, horizon);
}

/// A project takes colleagues of each function named (D50).
void read_project(ObjectReader& object, const CaseReading& reading, Offer& offer) {
  ObjectReader project = object.optional_object("project");
  if (!project.present()) return;
  const NameTable& functions = reading.lists.functions.names;
  offer.project_months = project.required_integer("months", 1, k_most_project_months);
  unsigned bits = 0;
  for (const int function : project.references("functions", functions, {1}))
    if (function < static_cast<int>(k_max_functions)) bits |= 1U << static_cast<unsigned>(function);
  offer.functions = static_cast<std::uint16_t>(bits);
  const JsonNode* named = project.find("functions");
  std::size_t index = 0;
  if (named != nullptr)
    for (const JsonNode& item : named->items())
      check_colleague_of(project.reader(), item, child_pointer(project.pointer_of("functions"), index++), reading);
}

}  // namespace

void read_offers(CaseReading& reading) {
  const Lists& lists = reading.lists;
  const Setting setting = Setting{lists}.as_seen();
  for_each_entry(lists.offers, [&](ObjectReader& object, std::size_t index) {
    Offer& offer = reading.dossier().offers.emplace_back();
    offer.key = lists.offers.id(index);
    offer.name = required_prose(object, "name");
    offer.about = required_prose(object, "about");
    offer.topic = to_id<TopicId>(object.required_reference("topic", lists.topics.names));
    offer.answers = to_id<NeedId>(object.required_reference("answers", lists.needs.names));
    read_business(object, offer);
    if (object.find("circuit") != nullptr)
      offer.circuit = to_id<CircuitId>(object.required_reference("circuit", lists.circuits.names));
    const int shared = object.optional_reference("shares", lists.needs.names);
    offer.shares = to_id<NeedId>(shared);
    check_is_value(object, shared, lists.needs);
    offer.aligned = object.optional_boolean("aligned", offer.aligned);
    read_occasion(object, reading, offer);
    read_project(object, reading, offer);
    offer.needs = read_conditions(object, "needs", setting);
  });
}

}  // namespace diapason
