#include "load/json_tree.hpp"

#include <utility>

#include "base/assert.hpp"

namespace diapason {
namespace {

/// What a node answers when asked for what it isn't.
template <class Value>
const Value& get_or_nothing(const JsonNode::Value& value) {
  static const Value k_nothing{};
  const Value* found = std::get_if<Value>(&value);
  return found == nullptr ? k_nothing : *found;
}

}  // namespace

JsonNode::JsonNode(Position position, Value value) : position_(position), value_(std::move(value)) {}
JsonNode::JsonNode(const JsonNode& other) = default;
JsonNode::JsonNode(JsonNode&& other) noexcept = default;
JsonNode& JsonNode::operator=(const JsonNode& other) = default;
JsonNode& JsonNode::operator=(JsonNode&& other) noexcept = default;
JsonNode::~JsonNode() = default;

bool JsonNode::boolean() const { return get_or_nothing<bool>(value_); }
std::int64_t JsonNode::integer() const { return get_or_nothing<std::int64_t>(value_); }
double JsonNode::number() const {
  return is(Kind::integer) ? static_cast<double>(integer()) : get_or_nothing<double>(value_);
}
const std::string& JsonNode::string() const { return get_or_nothing<std::string>(value_); }
const std::vector<JsonNode>& JsonNode::items() const { return get_or_nothing<std::vector<JsonNode>>(value_); }
const std::vector<JsonMember>& JsonNode::members() const { return get_or_nothing<std::vector<JsonMember>>(value_); }

const JsonNode* JsonNode::find(std::string_view key) const {
  for (const JsonMember& member : members())
    if (member.key == key) return &member.value;
  return nullptr;
}

bool is_comment_key(std::string_view key) { return key.starts_with("//") || key.starts_with("_comment"); }

void add_problem(std::vector<Problem>& problems, Problem problem) {
  if (problems.size() > k_most_problems) return;
  if (problems.size() == k_most_problems)
    problem = {{problem.place.file, 0, 0, {}},
               {"There are more problems than can be shown. Correct these first.",
                "Il y a plus de problèmes qu’il n’est possible d’en montrer. Corrigez d’abord ceux-ci."}};
  problems.push_back(std::move(problem));
}

}  // namespace diapason
