#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

#include "base/digest.hpp"
#include "sim/bits.hpp"
#include "sim/quantity.hpp"

namespace diapason {

class Month;
struct Change;

/// What became of a request.
enum class RequestState : std::uint8_t { not_yet, open, stopped, promised, granted, unanswered, kept, broken };
/// What became of a commitment.
enum class PromiseState : std::uint8_t { none, open, late };
/// What a commitment is: the work of a request, or a word given by an executive without a brief (D33).
enum class CommitmentKind : std::uint8_t { request, word };
/// How we know of an offer's occasion (D52).
enum class Hearing : std::uint8_t { no, publicly, early };
/// What became of an offer.
enum class OfferState : std::uint8_t { open, won, refused };

/// The whole truth about an account at the end of a month: a flat value of integers, compared, copied and digested as
/// such. It is read with `get`; only a `Month` writes it, with a cause.
class State {
 public:
  [[nodiscard, gnu::always_inline]] constexpr std::int32_t get(Quantity quantity, std::size_t subject = 0,
                                                               std::size_t object = 0) const {
    const std::size_t place = place_of(quantity, subject, object);
    switch (info(quantity).width) {
      case Width::wide: return wide_[place];
      case Width::middle: return middle_[place];
      case Width::narrow: return narrow_[place];
    }
    return 0;
  }

  /// A middle quantity of a subject for all objects, side by side as it is stored: the processor takes several at once.
  template <Quantity quantity>
  [[nodiscard]] std::span<const std::int16_t, size_of(info(quantity).object)> row(std::size_t subject) const {
    static_assert(info(quantity).width == Width::middle);
    return std::span<const std::int16_t, size_of(info(quantity).object)>{&middle_[place_of(quantity, subject, 0)],
                                                                         size_of(info(quantity).object)};
  }

  /// Bit set of the objects for which a narrow quantity of a subject isn't 0.
  template <Quantity quantity>
  [[nodiscard]] std::uint32_t bits_of(std::size_t subject) const {
    static_assert(size_of(info(quantity).object) <= 32);
    return static_cast<std::uint32_t>(bits_of_cells<quantity, size_of(info(quantity).object)>(subject));
  }

  /// Bit set of the subjects for which a narrow quantity without objects is `least` or more.
  template <Quantity quantity>
  [[nodiscard]] std::uint64_t bits_of_all(std::uint8_t least = 1) const {
    static_assert(info(quantity).object == Kind::one);
    return bits_of_cells<quantity, size_of(info(quantity).subject)>(0, least);
  }

  /// The state after `change`: how a ledger is folded.
  void apply(const Change& change);

  bool operator==(const State&) const = default;

 private:
  friend class Month;
  friend struct StateAccess;

  [[nodiscard]] static constexpr std::size_t place_of(Quantity quantity, std::size_t subject, std::size_t object) {
    return k_quantity_offsets[static_cast<std::size_t>(quantity)] + subject * size_of(info(quantity).object) + object;
  }

  template <Quantity quantity, std::size_t count>
  [[nodiscard]] std::uint64_t bits_of_cells(std::size_t subject, std::uint8_t least = 1) const {
    static_assert(info(quantity).width == Width::narrow && info(quantity).least >= 0);
    constexpr std::size_t k_last_row = size_of(info(quantity).subject) * size_of(info(quantity).object) - count;
    static_assert(place_of(quantity, 0, 0) + k_last_row + (count + 7) / 8 * 8 <= std::tuple_size_v<decltype(narrow_)>);
    return bits_of_bytes<count>(&narrow_[place_of(quantity, subject, 0)], least);
  }

  [[gnu::always_inline]] constexpr void set(Quantity quantity, std::size_t subject, std::size_t object,
                                            std::int32_t value) {
    const std::size_t place = place_of(quantity, subject, object);
    switch (info(quantity).width) {
      case Width::wide: wide_[place] = value; break;
      case Width::middle: middle_[place] = static_cast<std::int16_t>(value); break;
      case Width::narrow: narrow_[place] = static_cast<std::int8_t>(value); break;
    }
  }

  /// A narrow quantity becomes 0 wherever another one of the same shape is 0: cell by cell as they are stored, without
  /// a branch, so that the processor takes several at once.
  template <Quantity quantity, Quantity where>
  void clear_where_not() {
    constexpr std::size_t k_cells = size_of(info(quantity).subject) * size_of(info(quantity).object);
    static_assert(info(quantity).width == Width::narrow && info(where).width == Width::narrow);
    static_assert(info(quantity).subject == info(where).subject && info(quantity).object == info(where).object);
    std::int8_t* cells = &narrow_[place_of(quantity, 0, 0)];
    const std::int8_t* there = &narrow_[place_of(where, 0, 0)];
    for (std::size_t cell = 0; cell < k_cells; ++cell)
      cells[cell] = static_cast<std::int8_t>(there[cell] == 0 ? 0 : cells[cell]);
  }

  /// All of a quantity, of everybody, becomes 0.
  void clear(Quantity quantity) {
    const QuantityInfo& entry = info(quantity);
    const std::size_t first = place_of(quantity, 0, 0);
    const std::size_t count = size_of(entry.subject) * size_of(entry.object);
    switch (entry.width) {
      case Width::wide: std::fill_n(wide_.begin() + first, count, 0); break;
      case Width::middle: std::fill_n(middle_.begin() + first, count, std::int16_t{0}); break;
      case Width::narrow: std::fill_n(narrow_.begin() + first, count, std::int8_t{0}); break;
    }
  }

  // Rounded up to eight bytes each, so that the value has no padding.
  std::array<std::int32_t, (cells_of(Width::wide) + 1) / 2 * 2> wide_{};
  std::array<std::int16_t, (cells_of(Width::middle) + 3) / 4 * 4> middle_{};
  std::array<std::int8_t, (cells_of(Width::narrow) + 7) / 8 * 8> narrow_{};
};

static_assert(std::is_trivially_copyable_v<State> && std::has_unique_object_representations_v<State>);
static_assert(sizeof(State) <= 4096, "a state stays within 4 KB: rollouts copy millions of them");

/// The few places, beside a `Month`, that may write a state: the opening of a case, the mask of an observation, the
/// imagined worlds of a belief, and a test.
struct StateAccess {
  static void set(State& state, Quantity quantity, std::size_t subject, std::size_t object, std::int32_t value) {
    state.set(quantity, subject, object, value);
  }
  static void clear(State& state, Quantity quantity) { state.clear(quantity); }
  template <Quantity quantity, Quantity where>
  static void clear_where_not(State& state) {
    state.clear_where_not<quantity, where>();
  }
};

[[nodiscard]] inline Digest digest_of_state(const State& state, Digest previous = {}) {
  return digest_of_value(state, previous);
}

}  // namespace diapason
