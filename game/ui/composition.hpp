#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/text.hpp"
#include "view/actions.hpp"

namespace diapason {

/// One thing that an action asks for.
enum class Ask : std::uint8_t {
  person,
  second,
  colleague,
  topic,
  area,
  offer,
  promise,
  sponsor,
  clause,
  trouble,
  item,
  situation,
  response,
  project,
};
inline constexpr std::size_t k_asks = 14;

/// An action being put together: what it asks for and what has been chosen so far.
class Composition {
 public:
  explicit Composition(const ActionLine& action);

  [[nodiscard]] ActionId action() const { return action_; }
  /// In the order in which they are asked.
  [[nodiscard]] const std::vector<Ask>& asks() const { return asks_; }
  /// May be left open: somebody who may come along.
  [[nodiscard]] bool is_optional(Ask ask) const { return ask == Ask::colleague && colleague_is_optional_; }
  [[nodiscard]] std::optional<std::uint8_t> chosen(Ask ask) const { return chosen_[static_cast<std::size_t>(ask)]; }
  void set(Ask ask, std::optional<std::uint8_t> id) { chosen_[static_cast<std::size_t>(ask)] = id; }
  [[nodiscard]] bool asks_for(Ask ask) const;
  /// Everything that must be chosen is.
  [[nodiscard]] bool is_complete() const;
  [[nodiscard]] Command command() const;
  /// Chooses what a command of this action names; the rest stays as it is.
  void take(const Command& command);

 private:
  ActionId action_;
  bool colleague_is_optional_ = false;
  std::vector<Ask> asks_;
  std::array<std::optional<std::uint8_t>, k_asks> chosen_{};
};

/// What can be chosen for it.
[[nodiscard]] const std::vector<Choice>& choices_for(const ChoicesView& choices, Ask ask);
/// "Who?", "About what?" …
[[nodiscard]] Text question_of(Ask ask);

}  // namespace diapason
