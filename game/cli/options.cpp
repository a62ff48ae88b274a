#include "cli/options.hpp"

#include <algorithm>
#include <utility>

#include "cli/language.hpp"
#include "cli/numbers.hpp"
#include "load/message.hpp"
#include "load/nearest.hpp"

namespace diapason {

Option a_switch(std::string name, Text help) {
  Option option;
  option.name = std::move(name);
  option.help = std::move(help);
  return option;
}

Option takes_words(std::string name, Text placeholder, Text help, std::string short_name) {
  Option option = a_switch(std::move(name), std::move(help));
  option.value = OptionValue::words;
  option.placeholder = std::move(placeholder);
  option.short_name = std::move(short_name);
  return option;
}

Option takes_number(std::string name, std::uint64_t least, std::uint64_t most, Text help) {
  Option option = a_switch(std::move(name), std::move(help));
  option.value = OptionValue::number;
  option.placeholder = same("N");
  option.least = least;
  option.most = most;
  return option;
}

Option takes_choice(std::string name, std::vector<std::string> choices, Text help) {
  Option option = a_switch(std::move(name), std::move(help));
  option.value = OptionValue::choice;
  for (const std::string& choice : choices) {
    option.placeholder = option.placeholder + same((option.placeholder.en.empty() ? "" : "|") + choice);
  }
  option.choices = std::move(choices);
  return option;
}

const std::vector<Option>& common_options() {
  static const std::vector<Option> options{
      takes_choice("--lang", {"en", "fr"},
                   {"The language; without it DIAPASON_LANG decides, then the locale.",
                    "La langue\u00A0; sans elle, DIAPASON_LANG décide, puis les paramètres régionaux."}),
      a_switch("--help", {"This text.", "Ce texte."}),
  };
  return options;
}

std::optional<std::string> Arguments::words(std::string_view option) const {
  const auto found = values_.find(option);
  if (found == values_.end()) return std::nullopt;
  return found->second;
}

std::string Arguments::words_or(std::string_view option, std::string otherwise) const {
  return words(option).value_or(std::move(otherwise));
}

std::optional<std::uint64_t> Arguments::number(std::string_view option) const {
  const auto found = values_.find(option);
  if (found == values_.end()) return std::nullopt;
  return read_whole_number(found->second, 0, std::numeric_limits<std::uint64_t>::max()).value;
}

std::uint64_t Arguments::number_or(std::string_view option, std::uint64_t otherwise) const {
  return number(option).value_or(otherwise);
}

/// Goes once through what was typed and notes all that is wrong.
class ArgumentReader {
 public:
  ArgumentReader(std::span<const std::string> typed, std::span<const Option> options)
      : typed_(typed), options_(options) {}

  Result<Arguments, std::vector<Text>> read(const Positionals& positionals) {
    for (; at_ < typed_.size(); ++at_) read_one(typed_[at_]);
    count_positionals(positionals);
    if (!complaints_.empty()) return std::move(complaints_);
    return std::move(arguments_);
  }

 private:
  void read_one(const std::string& word) {
    if (only_positionals_ || word.size() < 2 || word[0] != '-') {
      arguments_.positional_.push_back(word);
    } else if (word == "--") {
      only_positionals_ = true;
    } else {
      read_option(word);
    }
  }

  void read_option(const std::string& word) {
    const std::size_t equals = word.starts_with("--") ? word.find('=') : std::string::npos;
    const std::string name = word.substr(0, equals);
    const Option* option = find(name);
    if (option == nullptr) {
      complain(fill({"There is no option {0}.", "Il n’y a pas d’option {0}."}, {in_quotes(name)}) +
               did_you_mean(nearest_option(name)));
    } else if (option->value == OptionValue::none) {
      if (equals == std::string::npos) return keep(*option, "");
      complain(fill({"{0} takes no value.", "{0} ne prend pas de valeur."}, {same(name)}));
    } else if (equals != std::string::npos) {
      check(*option, word.substr(equals + 1));
    } else if (at_ + 1 < typed_.size() && !typed_[at_ + 1].starts_with("--")) {
      check(*option, typed_[++at_]);
    } else {
      complain(fill({"{0} needs a value: {0} {1}.", "{0} demande une valeur\u00A0: {0} {1}."},
                    {same(option->name), option->placeholder}));
    }
  }

  void check(const Option& option, const std::string& value) {
    if (option.value == OptionValue::number) {
      const NumberFault fault = read_whole_number(value, option.least, option.most).fault;
      if (fault == NumberFault::none) return keep(option, value);
      complain(fill({"{0}: {1}", "{0}\u00A0: {1}"},
                    {same(option.name), number_complaint(value, fault, option.least, option.most)}));
    } else if (option.value == OptionValue::choice &&
               std::count(option.choices.begin(), option.choices.end(), value) == 0) {
      const std::vector<std::string_view> choices(option.choices.begin(), option.choices.end());
      complain(fill({"{0}: {1} is not known; give {2}.", "{0}\u00A0: {1} n’est pas connu\u00A0; donnez {2}."},
                    {same(option.name), in_quotes(value), listed(choices)}));
    } else if (value.empty()) {
      complain(fill({"{0} needs a value: {0} {1}.", "{0} demande une valeur\u00A0: {0} {1}."},
                    {same(option.name), option.placeholder}));
    } else {
      keep(option, value);
    }
  }

  void keep(const Option& option, const std::string& value) {
    const auto [at, is_new] = arguments_.values_.emplace(option.name, value);
    if (!is_new && at->second != value) {
      complain(fill({"{0} is given twice, with {1} and {2}.", "{0} est donné deux fois, avec {1} et {2}."},
                    {same(option.name), in_quotes(at->second), in_quotes(value)}));
    }
  }

  void count_positionals(const Positionals& positionals) {
    const std::vector<std::string>& given = arguments_.positional_;
    if (given.size() < positionals.least) {
      complain(fill({"{0} is missing.", "Il manque {0}."}, {positionals.name}));
    } else if (given.size() > positionals.most) {
      complain(fill({"{0} is one argument too many.", "{0} est un argument de trop."},
                    {in_quotes(given[positionals.most])}));
    }
  }

  [[nodiscard]] const Option* find(std::string_view name) const {
    for (const std::span<const Option> table : {options_, std::span<const Option>{common_options()}}) {
      for (const Option& option : table) {
        if (name == option.name || (!option.short_name.empty() && name == option.short_name)) return &option;
      }
    }
    return name == "-h" ? find("--help") : nullptr;
  }

  [[nodiscard]] std::string_view nearest_option(std::string_view name) const {
    std::vector<std::string_view> names;
    for (const Option& option : options_) names.push_back(option.name);
    for (const Option& option : common_options()) names.push_back(option.name);
    for (const std::string_view known : names) {
      if (name.size() >= 4 && known.starts_with(name)) return known;
    }
    return nearest(name, names);
  }

  void complain(Text complaint) { complaints_.push_back(std::move(complaint)); }

  std::span<const std::string> typed_;
  std::span<const Option> options_;
  std::size_t at_ = 0;
  bool only_positionals_ = false;
  Arguments arguments_;
  std::vector<Text> complaints_;
};

Result<Arguments, std::vector<Text>> read_arguments(std::span<const std::string> typed, std::span<const Option> options,
                                                    const Positionals& positionals) {
  return ArgumentReader{typed, options}.read(positionals);
}

std::optional<Language> language_asked_for(std::span<const std::string> typed) {
  std::optional<Language> asked;
  for (std::size_t at = 0; at < typed.size() && typed[at] != "--"; ++at) {
    constexpr std::string_view with_value = "--lang=";
    if (typed[at].starts_with(with_value)) asked = language_named(typed[at].substr(with_value.size()));
    if (typed[at] == "--lang" && at + 1 < typed.size()) asked = language_named(typed[at + 1]);
  }
  return asked;
}

}  // namespace diapason
