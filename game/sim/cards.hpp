#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <vector>

#include "model/dossier.hpp"
#include "sim/command.hpp"

namespace diapason {

/// The kinds of effect that an action has, as a bit set. There are more kinds than bits: the last ones share theirs
/// with the first, which nobody who judges asks about.
using EffectKinds = std::uint64_t;
constexpr EffectKinds bit_of(EffectKind kind) { return EffectKinds{1} << (static_cast<unsigned>(kind) % 64U); }
static_assert(static_cast<unsigned>(EffectKind::rival_tie) < 64U + static_cast<unsigned>(EffectKind::propose_step));
[[nodiscard]] EffectKinds kinds_of(const Action& action);

/// What planning asks of an action for every command that is considered, together in one line of the processor's
/// memory.
struct alignas(64) Card {
  Card(const Dossier& dossier, const Action& action);

  /// Whether the command names all that the action asks for, of what there is in the case, and nothing else.
  [[nodiscard]] bool fits(const Command& command) const {
    const auto parts = std::bit_cast<Parts>(command);
    const Parts named = (parts >= least) & (parts <= most);
    return std::bit_cast<std::uint64_t>(named | (parts == otherwise)) == ~std::uint64_t{0};
  }

  // One byte for each part of a command, in its order: compared all at once.
  using Parts [[gnu::vector_size(8)]] = std::uint8_t;

  Parts least{};      ///< from this value on
  Parts most{};       ///< up to this one a part is in order,
  Parts otherwise{};  ///< or with this one: where it may be left empty
  EffectKinds kinds = 0;
  std::int32_t kam_days = 0;
  std::int32_t colleague_days = 0;  ///< of the colleague who is named, if any
  std::int32_t sponsor_days = 0;
  std::int32_t budget_eur = 0;
  std::int32_t per_month = 0;
  Aim aim = Aim::account;
  bool at_the_door = false;  ///< whoever has never met us and is of high rank won't receive us
  bool sponsor_attends = false;
  bool has_needs = false;  ///< conditions of its own
};

/// The cards of all actions of a case, made once for the many months of its runs. They stand for the dossier as it is
/// when they are made.
class Cards {
 public:
  explicit Cards(const Dossier& dossier);

  /// Whether the command is an action of the case.
  [[nodiscard]] bool have(const Command& command) const {
    return command.verb == Verb::act && command.action.raw() < cards_.size();
  }
  [[nodiscard]] const Card& operator[](ActionId action) const { return cards_[action.index()]; }

 private:
  std::vector<Card> cards_;
};

}  // namespace diapason
