#include "load/expectation.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>
#include <limits>

#include "load/message.hpp"

namespace diapason {
namespace {

constexpr std::size_t k_most_listed = 12;

/// A double without trailing zeros, as an author may have written it.
std::string shortest(double number) {
  std::array<char, 32> digits{};
  const int length = std::snprintf(digits.data(), digits.size(), "%.12g", number);
  return {digits.data(), static_cast<std::size_t>(std::max(length, 0))};
}

Text range(std::int64_t least, std::int64_t most, int places) {
  const Text low = same(json_number(least, places));
  const Text high = same(json_number(most, places));
  const bool is_open_below = least == std::numeric_limits<std::int64_t>::min();
  const bool is_open_above = most == std::numeric_limits<std::int64_t>::max();
  if (is_open_below && is_open_above) return {};
  if (is_open_above) return fill({", at least {0}", " d’au moins {0}"}, {low});
  if (is_open_below) return fill({", at most {0}", " d’au plus {0}"}, {high});
  return fill({" from {0} to {1}", " de {0} à {1}"}, {low, high});
}

}  // namespace

Text name_of(const JsonNode& node) {
  switch (node.kind()) {
    case JsonNode::Kind::boolean: return same(node.boolean() ? "true" : "false");
    case JsonNode::Kind::integer:
    case JsonNode::Kind::decimal: return fill({"the number {0}", "le nombre {0}"}, {number_of(node)});
    case JsonNode::Kind::string: return fill({"the text {0}", "le texte {0}"}, {in_quotes(node.string())});
    case JsonNode::Kind::array: return {"a list", "une liste"};
    case JsonNode::Kind::object: return {"an object with keys", "un objet avec des clés"};
    case JsonNode::Kind::broken:
    case JsonNode::Kind::null: break;
  }
  return same("null");
}

Text number_of(const JsonNode& node) {
  return same(node.is(JsonNode::Kind::integer) ? std::to_string(node.integer()) : shortest(node.number()));
}

std::string json_number(std::int64_t scaled, int places) {
  std::string digits = std::to_string(scaled);
  if (places == 0) return digits;
  const std::size_t sign = scaled < 0 ? 1 : 0;
  const auto decimals = static_cast<std::size_t>(places);
  while (digits.size() - sign <= decimals) digits.insert(sign, "0");
  digits.insert(digits.size() - decimals, ".");
  while (digits.ends_with('0')) digits.pop_back();
  if (digits.ends_with('.')) digits.pop_back();
  return digits;
}

Text any_object() { return {"an object, with its keys between { and }", "un objet, avec ses clés entre { et }"}; }
Text any_list() { return {"a list, with its values between [ and ]", "une liste, avec ses valeurs entre [ et ]"}; }
Text any_boolean() { return {"true or false, without quotation marks", "true ou false, sans guillemets"}; }
Text any_string() { return {"a text between quotation marks", "un texte entre guillemets"}; }
Text any_identifier() {
  return {"an id such as \"claire-morel\" (small letters, digits, hyphens)",
          "un identifiant comme \"claire-morel\" (minuscules sans accent, chiffres, tirets)"};
}
Text text_in_both_languages() {
  return {"a text in both languages, {\"en\": \"…\", \"fr\": \"…\"}",
          "un texte dans les deux langues, {\"en\": \"…\", \"fr\": \"…\"}"};
}
Text proper_name() {
  return {"a name between quotation marks, or {\"en\": \"…\", \"fr\": \"…\"}",
          "un nom entre guillemets, ou {\"en\": \"…\", \"fr\": \"…\"}"};
}

Text whole_number(std::int64_t least, std::int64_t most) {
  return Text{"a whole number", "un nombre entier"} + range(least, most, 0);
}

Text decimal_number(int places, std::int64_t least, std::int64_t most) {
  const Text decimals = places == 1 ? Text{"decimal", "décimale"} : Text{"decimals", "décimales"};
  return Text{"a number", "un nombre"} + range(least, most, places) +
         fill({" with at most {0} {1}", " avec au plus {0} {1}"}, {same(std::to_string(places)), decimals});
}

Text one_of(std::span<const std::string_view> words) {
  if (words.size() > k_most_listed)
    return {"one of the words that scenarios/README.md lists", "l’un des mots que donne scenarios/README.md"};
  return listed(words);
}

Text expected_but_found(const Text& expected, const JsonNode& found) {
  return fill({"Expected here: {0}; found: {1}.", "Attendu ici\u00A0: {0}\u00A0; trouvé\u00A0: {1}."},
              {expected, name_of(found)});
}

}  // namespace diapason
