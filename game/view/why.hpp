#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sim/dials.hpp"
#include "view/names.hpp"

namespace diapason {

/// One dated, signed cause.
struct WhyLine {
  std::int32_t month = 0;    ///< the month that was played, 0 for the opening
  std::int64_t amount = 0;   ///< in the unit shown: points, euros, count
  std::string amount_words;  ///< "+11", "−€600"
  std::string cause;         ///< "reliability, commitment *deliveries twice a week* kept in time (D17)"
  bool known = true;         ///< false for "something we don't know yet"
  std::string when;          ///< "month 3", "since month 3", "from the start"; empty for what has no month
  std::string line;          ///< all of it: "Month 3: +11 reliability, …"
  std::string deeper;        ///< words of the question why the cause itself moved; empty where it is an act
};

/// Why a number stands where it stands: `start_value` plus all amounts of `lines` is `now_value`, exactly.
struct WhyView {
  std::string title;  ///< "Trust of Claire Duval"
  std::int64_t start_value = 0;
  std::int64_t now_value = 0;
  bool less_is_better = false;  ///< what lowers it is a gain
  std::string start;            ///< "At the start: 40"
  std::vector<WhyLine> lines;
  std::string now;                   ///< "Now: 49 (our reading of month 3, ±7)"
  std::vector<std::string> pending;  ///< for readings: what has happened since and isn't in it
  std::string beside_title;          ///< what `beside` is; empty where there is nothing
  std::vector<WhyLine> beside;       ///< what bears on the number and isn't part of it: what comes nearest to counting
  std::string note;                  ///< what the number means; may be empty
};

/// `words` without the "why" itself: "trust claire", "tie samir claire", "revenue", "knowledge rivals" … in either
/// language. What isn't understood comes back as sentences with what can be asked.
[[nodiscard]] Result<WhyView, Sentences> why_view(const Session& session, Language language,
                                                  std::span<const std::string> words);

/// Why a dial stands where it stands: what each of its parts added, month by month. A dial that isn't shown (yet) comes
/// back as the sentence that says so.
[[nodiscard]] Result<WhyView, Sentences> why_dial(const Session& session, Language language, Dial dial);
/// The same of the mark, by dials; only for a run that is over.
[[nodiscard]] Result<WhyView, Sentences> why_mark(const Session& session, Language language);
/// Words of the question about a dial, for `why_view`.
[[nodiscard]] std::string_view dial_question(Dial dial);

/// Something one can ask about: what to type, and what it is.
struct WhyQuestion {
  std::string words;    ///< "trust PERSON"
  std::string aliases;  ///< "confiance"
  std::string meaning;
};
[[nodiscard]] std::vector<WhyQuestion> why_questions(Language language);

}  // namespace diapason
