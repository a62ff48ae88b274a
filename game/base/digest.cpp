#include "base/digest.hpp"

#define XXH_INLINE_ALL
#include <array>
#include <charconv>

#include <xxhash.h>

namespace diapason {

Digest digest_of(std::span<const std::byte> bytes, Digest previous) {
  return {XXH3_64bits_withSeed(bytes.data(), bytes.size(), previous.value)};
}

Digest digest_of(std::string_view text, Digest previous) {
  return digest_of(std::as_bytes(std::span{text.data(), text.size()}), previous);
}

std::string to_hex(Digest digest) {
  constexpr std::string_view k_digits = "0123456789abcdef";
  std::string text(16, '0');
  for (std::size_t place = 0; place < 16; ++place) text[15 - place] = k_digits[(digest.value >> (4 * place)) & 15U];
  return text;
}

std::optional<Digest> digest_from_hex(std::string_view text) {
  Digest digest;
  if (text.size() != 16) return std::nullopt;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), digest.value, 16);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return digest;
}

}  // namespace diapason
