#include "load/json_reader.hpp"

#include <algorithm>
#include <cmath>

#include "load/expectation.hpp"
#include "load/identifier.hpp"
#include "load/message.hpp"
#include "load/nearest.hpp"

namespace diapason {
namespace {

using Kind = JsonNode::Kind;

/// Whole numbers up to here are exact in a double, however they were written (4.0, 1e3).
constexpr double k_exact_up_to = 9'007'199'254'740'992.0;

bool is_blank(std::string_view words) { return words.find_first_not_of(" \t\r\n") == std::string_view::npos; }

bool looks_like_number(std::string_view words) {
  return !words.empty() && words.find_first_not_of("0123456789.,+- ") == std::string_view::npos &&
         words.find_first_of("0123456789") != std::string_view::npos;
}

/// The value of a node that is a number without a fraction.
std::optional<std::int64_t> whole_value(const JsonNode& node) {
  if (node.is(Kind::integer)) return node.integer();
  const double number = node.number();
  if (std::abs(number) > k_exact_up_to || std::trunc(number) != number) return std::nullopt;
  return static_cast<std::int64_t>(number);
}

/// The value times ten to the power of `places`, if it has no more decimals than that.
std::optional<std::int64_t> scaled_value(const JsonNode& node, int places) {
  double scaled = node.number();
  for (int place = 0; place < places; ++place) scaled *= 10.0;
  if (std::abs(scaled) > k_exact_up_to) return std::nullopt;
  // 0.07 * 100 is 7.000000000000001: an author's decimal is never closer than this to another.
  const double rounded = std::round(scaled);
  if (std::abs(scaled - rounded) > 1e-6) return std::nullopt;
  return static_cast<std::int64_t>(rounded);
}

Text missing_language(const char* code) {
  const bool is_english = std::string_view{code} == "en";
  const Text language = is_english ? Text{"English", "anglais"} : Text{"French", "français"};
  return fill({"The {0} text is missing. Add \"{1}\": \"…\".", "Le texte {0} manque. Ajoutez \"{1}\": \"…\"."},
              {language, same(code)});
}

Text blank_text() {
  return {"This text is empty. Write it, or remove its key if it is optional.",
          "Ce texte est vide. Écrivez-le, ou retirez sa clé si elle est facultative."};
}

}  // namespace

Reader::Reader(std::string file, std::vector<Problem>& problems) : file_(std::move(file)), problems_(problems) {}

ObjectReader Reader::object(const JsonNode& node, std::string pointer) {
  return ObjectReader{*this, &node, std::move(pointer)};
}

void Reader::report_no_number(const JsonNode& node, const std::string& pointer, const Text& expected) {
  Text message = expected_but_found(expected, node);
  if (node.is(Kind::string) && looks_like_number(node.string()))
    message = message + Text{" Remove the quotation marks.", " Retirez les guillemets."};
  report(node, pointer, std::move(message));
}

void Reader::report_out_of_range(const JsonNode& node, const std::string& pointer, bool too_small,
                                 const Text& expected) {
  const Text how = too_small ? Text{"small", "petit"} : Text{"large", "grand"};
  report(node, pointer,
         fill({"{0} is too {1}. Write {2}.", "{0} est trop {1}. Écrivez {2}."}, {number_of(node), how, expected}));
}

std::optional<std::int64_t> Reader::integer(const JsonNode& node, const std::string& pointer, std::int64_t least,
                                            std::int64_t most) {
  if (node.is(Kind::broken)) return std::nullopt;
  const bool is_number = node.is(Kind::integer) || node.is(Kind::decimal);
  const std::optional<std::int64_t> value = is_number ? whole_value(node) : std::nullopt;
  if (value && *value >= least && *value <= most) return value;
  const Text expected = whole_number(least, most);
  if (!is_number) {
    report_no_number(node, pointer, expected);
    return std::nullopt;
  }
  if (value) {
    report_out_of_range(node, pointer, *value < least, expected);
    return std::nullopt;
  }
  report(node, pointer,
         fill({"{0} is not a whole number. Write {1}.", "{0} n’est pas entier. Écrivez {1}."},
              {number_of(node), expected}));
  return std::nullopt;
}

std::optional<std::int64_t> Reader::decimal(const JsonNode& node, const std::string& pointer, int places,
                                            std::int64_t least, std::int64_t most) {
  if (node.is(Kind::broken)) return std::nullopt;
  const bool is_number = node.is(Kind::integer) || node.is(Kind::decimal);
  const std::optional<std::int64_t> value = is_number ? scaled_value(node, places) : std::nullopt;
  if (value && *value >= least && *value <= most) return value;
  const Text expected = decimal_number(places, least, most);
  if (!is_number) {
    report_no_number(node, pointer, expected);
    return std::nullopt;
  }
  if (value) {
    report_out_of_range(node, pointer, *value < least, expected);
    return std::nullopt;
  }
  report(node, pointer,
         fill({"{0} is too long or too large. Write {1}.", "{0} est trop long ou trop grand. Écrivez {1}."},
              {number_of(node), expected}));
  return std::nullopt;
}

std::optional<bool> Reader::boolean(const JsonNode& node, const std::string& pointer) {
  if (node.is(Kind::boolean)) return node.boolean();
  report(node, pointer, expected_but_found(any_boolean(), node));
  return std::nullopt;
}

std::optional<std::string> Reader::string(const JsonNode& node, const std::string& pointer) {
  if (node.is(Kind::string) && !is_blank(node.string())) return node.string();
  report(node, pointer, node.is(Kind::string) ? blank_text() : expected_but_found(any_string(), node));
  return std::nullopt;
}

std::optional<std::string> Reader::id(const JsonNode& node, const std::string& pointer) {
  if (node.is(Kind::string) && is_identifier(node.string())) return node.string();
  if (!node.is(Kind::string)) {
    report(node, pointer, expected_but_found(any_identifier(), node));
    return std::nullopt;
  }
  const std::string suggestion = suggest_identifier(node.string());
  const Text advice =
      suggestion.empty() ? Text{} : fill({" For instance {0}.", " Par exemple {0}."}, {in_quotes(suggestion)});
  report(node, pointer,
         fill({"{0} can’t be an id: it begins with a small letter and holds small letters a to z, digits and "
               "hyphens only, 32 characters at most.{1}",
               "{0} ne peut pas être un identifiant\u00A0: il commence par une minuscule et ne contient que "
               "des minuscules de a à z, des chiffres et des tirets, 32 caractères au plus.{1}"},
              {in_quotes(node.string()), advice}));
  return std::nullopt;
}

std::optional<Text> Reader::text(const JsonNode& node, const std::string& pointer) {
  if (!node.is(Kind::object)) {
    report(node, pointer, expected_but_found(text_in_both_languages(), node));
    return std::nullopt;
  }
  ObjectReader languages{*this, &node, pointer};
  const auto read = [&](const char* code) {
    const JsonNode* words = languages.require_or_say(code, [&] { return missing_language(code); });
    return words == nullptr ? std::string{} : string(*words, child_pointer(pointer, code)).value_or("");
  };
  std::string english = read("en");
  std::string french = read("fr");
  return Text{std::move(english), std::move(french)};
}

std::optional<Text> Reader::name(const JsonNode& node, const std::string& pointer) {
  if (node.is(Kind::object)) return text(node, pointer);
  if (!node.is(Kind::string)) {
    report(node, pointer, expected_but_found(proper_name(), node));
    return std::nullopt;
  }
  const std::optional<std::string> plain = string(node, pointer);
  return plain ? std::optional{same(*plain)} : std::nullopt;
}

std::optional<std::size_t> Reader::choice(const JsonNode& node, const std::string& pointer,
                                          std::span<const std::string_view> words) {
  if (!node.is(Kind::string)) {
    report(node, pointer, expected_but_found(one_of(words), node));
    return std::nullopt;
  }
  const auto found = std::find(words.begin(), words.end(), node.string());
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  report_unknown_word(node, pointer, words);
  return std::nullopt;
}

void Reader::report_unknown_word(const JsonNode& node, const std::string& pointer,
                                 std::span<const std::string_view> words) {
  report(node, pointer,
         fill({"{0} is not known here.{1} Possible: {2}.", "{0} n’est pas connu ici.{1} Possible\u00A0: {2}."},
              {in_quotes(node.string()), did_you_mean(nearest(node.string(), words)), one_of(words)}));
}

std::span<const JsonNode> Reader::items(const JsonNode& node, const std::string& pointer, Count count) {
  if (!node.is(Kind::array)) {
    report(node, pointer, expected_but_found(any_list(), node));
    return {};
  }
  const std::span<const JsonNode> items = node.items();
  const Text found = same(std::to_string(items.size()));
  if (items.empty() && count.least == 1)
    report(
        node, pointer,
        {"This list is empty. It needs at least one entry.", "Cette liste est vide. Il y faut au moins un élément."});
  else if (items.size() < count.least)
    report(node, pointer,
           fill({"This list needs at least {1} entries; it has {0}.",
                 "Cette liste doit compter au moins {1} éléments\u00A0; elle en a {0}."},
                {found, same(std::to_string(count.least))}));
  if (items.size() > count.most)
    report(node, pointer,
           fill({"This list may have at most {1} entries; it has {0}.",
                 "Cette liste peut compter au plus {1} éléments\u00A0; elle en a {0}."},
                {found, same(std::to_string(count.most))}));
  return items.first(std::min(items.size(), count.most));
}

void Reader::report(const JsonNode& node, const std::string& pointer, Text message) {
  if (!node.is(Kind::broken)) report(node.position(), pointer, std::move(message));
}

void Reader::report(Position position, const std::string& pointer, Text message) {
  add_problem(problems_, {{file_, position.line, position.column, pointer}, std::move(message)});
}

const Text* Reader::kind_of(std::string_view id) const {
  const auto found = kinds_.find(id);
  return found == kinds_.end() ? nullptr : &found->second;
}

}  // namespace diapason
