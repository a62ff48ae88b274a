#include "load/playbook_reader.hpp"

#include <array>

namespace diapason {
namespace {

/// In JSON the parts of a style are keys and hence written with a hyphen.
constexpr std::array<std::string_view, k_trust_parts> k_style_keys{"credibility", "reliability", "closeness",
                                                                   "self_interest"};
constexpr std::int32_t k_most_style_factor_bp = 30'000;

void read_fit(ObjectReader& object, Topic& topic, const List& functions) {
  ObjectReader fit = object.optional_object("fit");
  each_by_id(fit, functions, -k_most_bp, k_most_bp, [&](std::size_t function, std::int32_t value) {
    if (function < topic.fit_bp.size()) topic.fit_bp[function] = static_cast<std::int16_t>(value);
  });
}

}  // namespace

void read_playbook(CaseReading& reading) {
  const Lists& lists = reading.lists;
  Dossier& dossier = reading.dossier();
  for_each_entry(lists.functions, [&](ObjectReader& object, std::size_t index) {
    dossier.functions.push_back({lists.functions.id(index), required_prose(object, "name")});
  });
  for_each_entry(lists.topics, [&](ObjectReader& object, std::size_t index) {
    Topic topic{lists.topics.id(index), required_prose(object, "name"), {}};
    read_fit(object, topic, lists.functions);
    dossier.topics.push_back(topic);
  });
  for_each_entry(lists.needs, [&](ObjectReader& object, std::size_t index) {
    Need& need = dossier.needs.emplace_back();
    need.key = lists.needs.id(index);
    need.name = required_prose(object, "name");
    need.topic = to_id<TopicId>(object.required_reference("topic", lists.topics.names));
    need.is_value = object.optional_boolean("value", false);
  });
  for_each_entry(lists.styles, [&](ObjectReader& object, std::size_t index) {
    Style style{lists.styles.id(index), required_prose(object, "name")};
    for (std::size_t part = 0; part < k_style_keys.size(); ++part)
      style.factor_bp[part] = object.optional_integer(k_style_keys[part], 0, k_most_style_factor_bp, k_whole_bp);
    dossier.styles.push_back(style);
  });
}

}  // namespace diapason
