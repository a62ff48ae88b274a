#include "cli/numbers.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <system_error>

#include "load/message.hpp"

namespace diapason {
namespace {

bool all_digits(std::string_view word) {
  return !word.empty() &&
         std::all_of(word.begin(), word.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
}

NumberFault fault_of_spelling(std::string_view typed) {
  if (typed.starts_with('-') && all_digits(typed.substr(1))) return NumberFault::negative;
  const std::size_t point = typed.find_first_of(".,");
  const bool is_fraction =
      point != std::string_view::npos && all_digits(typed.substr(0, point)) && all_digits(typed.substr(point + 1));
  return is_fraction ? NumberFault::fraction : NumberFault::not_a_number;
}

Text what_is_wrong(NumberFault fault) {
  switch (fault) {
    case NumberFault::negative: return {"is negative", "est négatif"};
    case NumberFault::fraction: return {"is not a whole number", "n’est pas un nombre entier"};
    case NumberFault::too_small: return {"is too small", "est trop petit"};
    case NumberFault::too_large: return {"is too large", "est trop grand"};
    case NumberFault::not_a_number:
    case NumberFault::none: break;
  }
  return {"is not a number", "n’est pas un nombre"};
}

}  // namespace

WholeNumber read_whole_number(std::string_view typed, std::uint64_t least, std::uint64_t most) {
  if (!all_digits(typed)) return {0, fault_of_spelling(typed)};
  WholeNumber number;
  const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number.value);
  if (error == std::errc::result_out_of_range || number.value > most) return {0, NumberFault::too_large};
  if (number.value < least) return {0, NumberFault::too_small};
  return number;
}

Text number_complaint(std::string_view typed, NumberFault fault, std::uint64_t least, std::uint64_t most) {
  return fill({"{0} {1}; give a whole number from {2} to {3}.", "{0} {1}\u00A0; donnez un nombre entier de {2} à {3}."},
              {in_quotes(typed), what_is_wrong(fault), same(std::to_string(least)), same(std::to_string(most))});
}

}  // namespace diapason
