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

/// The kinds that need anything of their own: most actions have none of them.
inline constexpr EffectKinds k_demanding = [] {
  using enum EffectKind;
  return bit_of(propose_step) | bit_of(informant) | bit_of(confide) | bit_of(agreement) | bit_of(refer) | bit_of(sign) |
         bit_of(step_down) | bit_of(hand_over);
}();

/// What a command takes and what is left of it, side by side: the KAM's days, a colleague's, the sponsor's, euros.
using Means [[gnu::vector_size(16)]] = std::int32_t;
enum class Mean : std::uint8_t { kam_days, colleague_days, sponsor_days, budget_eur };
[[nodiscard]] inline std::int32_t amount_of(const Means& means, Mean mean) {
  return means[static_cast<unsigned>(mean)];
}
[[nodiscard]] inline bool suffice(const Means& left, const Means& taken) {
  using Halves = std::array<std::uint64_t, 2>;
  const auto missing = std::bit_cast<Halves>(taken > left);
  return (missing[0] | missing[1]) == 0;
}

/// Whom an action may concern, as far as that is the same for all actions: those known to us, those who would receive
/// us, those whom we have met; and of these, while a sponsor is in office, those whom the sponsor sees with us.
enum class Circle : std::uint8_t {
  anybody,  ///< the action isn't about a person
  known,
  receiving,
  met,
  nobody,
  anybody_with_sponsor,
  known_with_sponsor,
  met_with_sponsor
};
inline constexpr std::size_t k_circles = static_cast<std::size_t>(Circle::met_with_sponsor) + 1;

/// What planning asks of an action for every command that is considered, together in one line of the processor's
/// memory.
struct alignas(64) Card {
  Card() = default;  ///< of no action: no command fits it
  Card(const Dossier& dossier, const Action& action);

  /// Whether the command names all that the action asks for, of what there is in the case, and nothing else.
  [[nodiscard]] bool fits(const Command& command) const {
    const auto parts = std::bit_cast<Parts>(command);
    const Parts named = (parts >= least) & (parts <= most);
    return std::bit_cast<std::uint64_t>(named | (parts == otherwise)) == ~std::uint64_t{0};
  }

  // One byte for each part of a command, in its order: compared all at once.
  using Parts [[gnu::vector_size(8)]] = std::uint8_t;

  Parts least = Parts{} + 1;      ///< from this value on
  Parts most{};                   ///< up to this one a part is in order,
  Parts otherwise = Parts{} - 1;  ///< or with this one: where it may be left empty
  EffectKinds kinds = 0;
  Means takes{};  ///< of the colleague who is named, if any
  std::int32_t per_month = 0;
  Aim aim = Aim::account;
  Circle circle = Circle::nobody;
  bool has_needs = false;  ///< conditions of its own, beside what its circle stands for
  bool asks_more = false;  ///< to be complete, within reach and within our means isn't all that it takes
};

/// The cards of all actions of a case, made once for the many months of its runs. They stand for the dossier as it is
/// when they are made.
class Cards {
 public:
  explicit Cards(const Dossier& dossier);

  /// What isn't an action of the case has a card as well, which no command fits.
  [[nodiscard]] const Card& operator[](ActionId action) const { return cards_[action.index()]; }

 private:
  std::vector<Card> cards_{Id<void>::k_none + 1U};
};

}  // namespace diapason
