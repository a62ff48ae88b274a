#pragma once

#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace diapason {

/// A 64-bit digest (XXH3) for telling two states, cases or histories apart. It finds accidents and edits, it is not a
/// cryptographic signature.
struct Digest {
  std::uint64_t value = 0;

  auto operator<=>(const Digest&) const = default;
};

[[nodiscard]] Digest digest_of(std::span<const std::byte> bytes, Digest previous = {});
[[nodiscard]] Digest digest_of(std::string_view text, Digest previous = {});

/// The digest of a value without padding; its memory is its canonical encoding on little-endian machines.
template <class Value>
requires std::has_unique_object_representations_v<Value> && std::is_trivially_copyable_v<Value>
[[nodiscard]] Digest digest_of_value(const Value& value, Digest previous = {}) {
  static_assert(std::endian::native == std::endian::little, "digests are defined on little-endian machines");
  return digest_of(std::as_bytes(std::span{&value, 1}), previous);
}

/// Sixteen lower-case hexadecimal digits.
[[nodiscard]] std::string to_hex(Digest digest);
[[nodiscard]] std::optional<Digest> digest_from_hex(std::string_view text);

}  // namespace diapason
