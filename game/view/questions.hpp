#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "sim/dials.hpp"
#include "sim/measure.hpp"
#include "view/lens.hpp"

namespace diapason {

/// What a question is asked of, and so what has to be named with it.
enum class Of : std::uint8_t {
  account,
  person,
  tie,
  colleague,
  pair,
  area,
  sponsor,
  site,
  offer,
  trouble,
  clause,
  account_row,
  level,  ///< from which strength on a tie counts; may be left out
  dial,
  mark
};

/// A number that can be asked why: a quantity of the state, what a measure counts, or what is worked out.
struct Question {
  std::string_view word;    ///< what to type in English
  std::string_view french;  ///< and in French
  Of of = Of::account;
  std::optional<Quantity> quantity;  ///< none for what isn't a quantity of the state
  Key name{};
  std::optional<Measure> measure = {};  ///< by which a condition asks about the same number
};

/// The question that a word begins, in either language; nullptr where it begins none, or several.
[[nodiscard]] const Question* question_of(std::string_view typed);
/// The question about a number that a measure reads; nullptr where it can't be asked why.
[[nodiscard]] const Question* question_of(Measure measure);

/// What is to be typed for a question, and for all of them: "trust PERSON".
[[nodiscard]] std::string what_it_asks(const Question& question, Language language);
[[nodiscard]] std::string all_questions(Language language);

/// The words of the question why a tie is as firm as it is.
[[nodiscard]] std::string question_about_tie(const Lens& lens, OwnPersonId own, StakeholderId person);
/// The words of the question why the figure of a condition stands where it stands; empty where there is no answer.
[[nodiscard]] std::string question_behind(const Lens& lens, const Condition& condition, const Subjects& subjects = {});

/// The dial that a question is about.
[[nodiscard]] Dial dial_of(const Question& question);

}  // namespace diapason
