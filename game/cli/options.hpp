#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "base/text.hpp"

namespace diapason {

/// What stands after an option.
enum class OptionValue : std::uint8_t { none, words, number, choice };

/// An option of a command. Make one with `a_switch`, `takes_words`, `takes_number` or `takes_choice`.
struct Option {
  std::string name;        ///< with its hyphens: "--seed"
  std::string short_name;  ///< "-o", or empty
  OptionValue value = OptionValue::none;
  Text placeholder;  ///< "N", "FILE"
  Text help;
  std::uint64_t least = 0;
  std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
  std::vector<std::string> choices;
};

[[nodiscard]] Option a_switch(std::string name, Text help);
[[nodiscard]] Option takes_words(std::string name, Text placeholder, Text help, std::string short_name = {});
[[nodiscard]] Option takes_number(std::string name, std::uint64_t least, std::uint64_t most, Text help);
[[nodiscard]] Option takes_choice(std::string name, std::vector<std::string> choices, Text help);
/// --help and --lang, which every command has.
[[nodiscard]] const std::vector<Option>& common_options();

/// What was typed after the name of a command, checked against its options.
class Arguments {
 public:
  /// What is no option, in order.
  [[nodiscard]] const std::vector<std::string>& positional() const { return positional_; }
  [[nodiscard]] bool has(std::string_view option) const { return values_.contains(option); }
  [[nodiscard]] std::optional<std::string> words(std::string_view option) const;
  [[nodiscard]] std::string words_or(std::string_view option, std::string otherwise) const;
  /// Numbers are within the limits of their option.
  [[nodiscard]] std::optional<std::uint64_t> number(std::string_view option) const;
  [[nodiscard]] std::uint64_t number_or(std::string_view option, std::uint64_t otherwise) const;

 private:
  friend class ArgumentReader;
  std::vector<std::string> positional_;
  std::map<std::string, std::string, std::less<>> values_;
};

/// How many positional arguments a command takes, and what they are called.
struct Positionals {
  std::size_t least = 0;
  std::size_t most = 0;
  Text name;  ///< of what is missing: "a CASE"
};

/// Reads what was typed, or everything that is wrong with it: whole sentences.
[[nodiscard]] Result<Arguments, std::vector<Text>> read_arguments(std::span<const std::string> typed,
                                                                  std::span<const Option> options,
                                                                  const Positionals& positionals);

/// The language asked for with --lang anywhere in a command line, so that a complaint about it is in that language too.
[[nodiscard]] std::optional<Language> language_asked_for(std::span<const std::string> typed);

}  // namespace diapason
