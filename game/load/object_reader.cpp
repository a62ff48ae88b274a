#include <algorithm>

#include "load/expectation.hpp"
#include "load/json_reader.hpp"
#include "load/message.hpp"
#include "load/name_table.hpp"
#include "load/nearest.hpp"

namespace diapason {
namespace {

/// Takes note of a value and says whether it was there before.
template <class Value>
bool is_repeated(std::vector<Value>& seen, Value value) {
  if (std::find(seen.begin(), seen.end(), value) != seen.end()) return true;
  seen.push_back(value);
  return false;
}

Text named_twice(const JsonNode& item) {
  return fill(
      {"{0} is already in this list. Keep it once.", "{0} figure déjà dans cette liste. Ne le gardez qu’une fois."},
      {in_quotes(item.string())});
}

Text unknown_key(std::string_view key, std::string_view suggestion, std::span<const std::string_view> known) {
  const Text advice = !suggestion.empty() ? did_you_mean(suggestion)
                      : known.empty()     ? Text{}
                                      : fill({" Possible here: {0}.", " Possible ici\u00A0: {0}."}, {one_of(known)});
  return fill({"The key {0} is not known here.{1}", "La clé {0} n’est pas connue ici.{1}"}, {in_quotes(key), advice});
}

}  // namespace

ObjectReader::ObjectReader(Reader& reader, const JsonNode* node, std::string pointer)
    : reader_(&reader), node_(node), pointer_(std::move(pointer)) {
  if (node_ == nullptr || node_->is(JsonNode::Kind::object)) return;
  reader.report(*node, pointer_, expected_but_found(any_object(), *node));
  node_ = nullptr;
}

std::string ObjectReader::required_id(std::string_view key) {
  const JsonNode* node = require(key, any_identifier);
  return node == nullptr ? std::string{} : reader_->id(*node, pointer_of(key)).value_or("");
}

std::string ObjectReader::optional_id(std::string_view key, const std::string& fallback) {
  const JsonNode* node = find(key);
  return node == nullptr ? fallback : reader_->id(*node, pointer_of(key)).value_or(fallback);
}

std::string ObjectReader::required_string(std::string_view key) {
  const JsonNode* node = require(key, any_string);
  return node == nullptr ? std::string{} : reader_->string(*node, pointer_of(key)).value_or("");
}

std::string ObjectReader::optional_string(std::string_view key, const std::string& fallback) {
  const JsonNode* node = find(key);
  return node == nullptr ? fallback : reader_->string(*node, pointer_of(key)).value_or(fallback);
}

Text ObjectReader::required_text(std::string_view key) {
  const JsonNode* node = require(key, text_in_both_languages);
  return node == nullptr ? Text{} : reader_->text(*node, pointer_of(key)).value_or(Text{});
}

Text ObjectReader::optional_text(std::string_view key, const Text& fallback) {
  const JsonNode* node = find(key);
  return node == nullptr ? fallback : reader_->text(*node, pointer_of(key)).value_or(fallback);
}

Text ObjectReader::required_name(std::string_view key) {
  const JsonNode* node = require(key, proper_name);
  return node == nullptr ? Text{} : reader_->name(*node, pointer_of(key)).value_or(Text{});
}

Text ObjectReader::optional_name(std::string_view key, const Text& fallback) {
  const JsonNode* node = find(key);
  return node == nullptr ? fallback : reader_->name(*node, pointer_of(key)).value_or(fallback);
}

bool ObjectReader::required_boolean(std::string_view key) {
  const JsonNode* node = require(key, any_boolean);
  return node != nullptr && reader_->boolean(*node, pointer_of(key)).value_or(false);
}

bool ObjectReader::optional_boolean(std::string_view key, bool fallback) {
  const JsonNode* node = find(key);
  return node == nullptr ? fallback : reader_->boolean(*node, pointer_of(key)).value_or(fallback);
}

std::int64_t ObjectReader::integer(std::string_view key, std::int64_t least, std::int64_t most,
                                   std::optional<std::int64_t> fallback) {
  const JsonNode* node = fallback ? find(key) : require(key, [&] { return whole_number(least, most); });
  const std::int64_t harmless = fallback.value_or(least);
  return node == nullptr ? harmless : reader_->integer(*node, pointer_of(key), least, most).value_or(harmless);
}

std::int64_t ObjectReader::decimal(std::string_view key, int places, std::int64_t least, std::int64_t most,
                                   std::optional<std::int64_t> fallback) {
  const JsonNode* node = fallback ? find(key) : require(key, [&] { return decimal_number(places, least, most); });
  const std::int64_t harmless = fallback.value_or(least);
  return node == nullptr ? harmless : reader_->decimal(*node, pointer_of(key), places, least, most).value_or(harmless);
}

std::optional<std::size_t> ObjectReader::choice(std::string_view key, std::span<const std::string_view> words,
                                                bool is_required) {
  const JsonNode* node = is_required ? require(key, [&] { return one_of(words); }) : find(key);
  return node == nullptr ? std::nullopt : reader_->choice(*node, pointer_of(key), words);
}

std::vector<std::size_t> ObjectReader::choice_list(std::string_view key, Count count,
                                                   std::span<const std::string_view> words) {
  std::vector<std::size_t> rows;
  each(key, count, [&](const JsonNode& item, const std::string& pointer) {
    const std::optional<std::size_t> row = reader_->choice(item, pointer, words);
    if (row && is_repeated(rows, *row)) reader_->report(item, pointer, named_twice(item));
  });
  return rows;
}

ObjectReader ObjectReader::required_object(std::string_view key) {
  return ObjectReader{*reader_, require(key, any_object), pointer_of(key)};
}

ObjectReader ObjectReader::optional_object(std::string_view key) {
  return ObjectReader{*reader_, find(key), pointer_of(key)};
}

std::span<const JsonNode> ObjectReader::list(std::string_view key, Count count) {
  const JsonNode* node = count.least > 0 ? require(key, any_list) : find(key);
  if (node == nullptr) return {};
  return reader_->items(*node, pointer_of(key), count);
}

int ObjectReader::required_reference(std::string_view key, const NameTable& names) {
  const JsonNode* node = require(key, [&] { return names.reference(); });
  return node == nullptr ? k_unresolved : names.resolve(*reader_, *node, pointer_of(key));
}

int ObjectReader::optional_reference(std::string_view key, const NameTable& names) {
  const JsonNode* node = find(key);
  return node == nullptr ? k_unresolved : names.resolve(*reader_, *node, pointer_of(key));
}

std::vector<int> ObjectReader::references(std::string_view key, const NameTable& names, Count count) {
  std::vector<int> indices;
  each(key, count, [&](const JsonNode& item, const std::string& pointer) {
    const int index = names.resolve(*reader_, item, pointer);
    if (index != k_unresolved && is_repeated(indices, index)) reader_->report(item, pointer, named_twice(item));
  });
  return indices;
}

const JsonNode* ObjectReader::find(std::string_view key) {
  if (std::find(asked_.begin(), asked_.end(), key) == asked_.end()) asked_.emplace_back(key);
  return node_ == nullptr ? nullptr : node_->find(key);
}

Text ObjectReader::key_is_missing(std::string_view key, const Text& expected) {
  return fill({"The key {0} is missing here. Expected: {1}.", "La clé {0} manque ici. Attendu\u00A0: {1}."},
              {in_quotes(key), expected});
}

void ObjectReader::report(std::string_view key, Text message) {
  const JsonNode* value = node_ == nullptr ? nullptr : node_->find(key);
  if (value == nullptr)
    report(std::move(message));
  else
    reader_->report(*value, pointer_of(key), std::move(message));
}

void ObjectReader::report(Text message) {
  if (node_ != nullptr) reader_->report(*node_, pointer_, std::move(message));
}

void ObjectReader::finish() {
  if (is_finished_) return;
  is_finished_ = true;
  if (node_ == nullptr) return;
  if (!is_open_) report_unknown_keys();
  for (Missing& missing : missing_) report(std::move(missing.message));
}

/// A key written instead of a missing one is one mistake, not two: the missing one is then not reported again.
void ObjectReader::report_unknown_keys() {
  const std::vector<std::string_view> asked{asked_.begin(), asked_.end()};
  std::vector<std::string_view> absent;
  for (const std::string_view key : asked)
    if (node_->find(key) == nullptr) absent.push_back(key);
  for (const JsonMember& member : node_->members()) {
    const bool is_asked = std::find(asked.begin(), asked.end(), member.key) != asked.end();
    if (is_asked || is_ignored(member.key)) continue;
    std::vector<std::string_view> lacking;
    for (const Missing& missing : missing_) lacking.push_back(missing.key);
    std::string suggestion{nearest(member.key, lacking)};
    if (suggestion.empty()) suggestion = nearest(member.key, absent);
    reader_->report(member.key_position, pointer_of(member.key), unknown_key(member.key, suggestion, asked));
    std::erase_if(missing_, [&](const Missing& missing) { return missing.key == suggestion; });
  }
}

bool ObjectReader::is_ignored(std::string_view key) { return is_comment_key(key) || key == "$schema"; }

}  // namespace diapason
