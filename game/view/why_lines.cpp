#include "view/why_lines.hpp"

namespace diapason {

WhyLine line_of_month(const Lens& lens, std::int32_t month, std::int64_t amount, std::string amount_words,
                      std::string cause) {
  WhyLine line = line_without_month(amount, std::move(amount_words), std::move(cause));
  line.month = month;
  line.when = lens.say(Key::why_month, {{"month", month}});
  line.line = lens.say(Key::why_line, {{"month", month}, {"words", line.line}});
  return line;
}

WhyLine line_since(const Lens& lens, std::int32_t month, std::int64_t amount, std::string amount_words,
                   std::string cause) {
  WhyLine line = line_without_month(amount, std::move(amount_words), std::move(cause));
  line.month = month;
  line.when = lens.say(month == 0 ? Key::why_from_start : Key::why_since, {{"month", month}});
  line.line =
      lens.say(month == 0 ? Key::why_line_from_start : Key::why_line_since, {{"month", month}, {"words", line.line}});
  return line;
}

WhyLine line_without_month(std::int64_t amount, std::string amount_words, std::string cause) {
  WhyLine line;
  line.amount = amount;
  line.line = amount_words.empty() ? cause : amount_words + " " + cause;
  line.amount_words = std::move(amount_words);
  line.cause = std::move(cause);
  return line;
}

}  // namespace diapason
