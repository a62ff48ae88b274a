#pragma once

#include <span>
#include <string>
#include <vector>

#include "view/names.hpp"

namespace diapason {

/// How well the first words that a player typed name an action, the best first.
enum class ActionMatch : std::uint8_t { first_words, some_words, first_beginnings, some_beginnings };

/// An action that the first words may mean.
struct ActionTyped {
  ActionId action;
  std::size_t used = 0;  ///< how many of the words name it: the longest run that does
  ActionMatch match = ActionMatch::first_words;
  bool is_whole = false;  ///< its id, or all of its name
};

/// The actions that the first words may mean, by their ids and by their names in both languages, whatever the accents;
/// small words (the, à, with) count for nothing. The first words of a name come before any words of it, whole words
/// before beginnings, and within each a longer run before a shorter one; what is worse in every way is left out.
[[nodiscard]] std::vector<ActionTyped> actions_typed(const Dossier& dossier, std::span<const std::string> words);

/// The names of actions, one or the other.
[[nodiscard]] std::string actions_or(const Dossier& dossier, Language language, std::span<const ActionTyped> actions);

/// That several are meant: by their names.
[[nodiscard]] Sentences which_action(const Dossier& dossier, Language language, std::span<const std::string> words,
                                     std::span<const ActionTyped> actions);

}  // namespace diapason
