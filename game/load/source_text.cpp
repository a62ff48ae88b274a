#include "load/source_text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace diapason {
namespace {

std::uint32_t byte_at(std::string_view text, std::size_t offset) { return static_cast<unsigned char>(text[offset]); }

bool is_continuation(std::string_view text, std::size_t offset) {
  return offset < text.size() && (byte_at(text, offset) & 0xC0U) == 0x80U;
}

/// The code point of a valid character.
std::uint32_t decode(std::string_view character) {
  constexpr std::array<std::uint32_t, 5> k_lead_masks{0, 0x7F, 0x1F, 0x0F, 0x07};
  std::uint32_t code_point = byte_at(character, 0) & k_lead_masks[character.size()];
  for (std::size_t at = 1; at < character.size(); ++at)
    code_point = (code_point << 6U) | (byte_at(character, at) & 0x3FU);
  return code_point;
}

std::string hexadecimal(std::uint32_t value, std::size_t digits) {
  std::string shown;
  for (; value > 0 || shown.size() < digits; value >>= 4U)
    shown.insert(shown.begin(), "0123456789ABCDEF"[value & 0xFU]);
  return shown;
}

}  // namespace

Position PositionFinder::at(std::size_t offset) {
  if (offset < offset_) {
    offset_ = 0;
    position_ = {1, 1};
  }
  for (const std::size_t end = std::min(offset, text_.size()); offset_ < end; ++offset_) {
    const char character = text_[offset_];
    const bool is_cr_of_crlf = character == '\r' && offset_ + 1 < text_.size() && text_[offset_ + 1] == '\n';
    if (character == '\n' || (character == '\r' && !is_cr_of_crlf))
      position_ = {position_.line + 1, 1};
    else if (!is_continuation(text_, offset_ + 1))
      ++position_.column;
  }
  return position_;
}

std::size_t code_point_length(std::string_view text, std::size_t offset) {
  const std::uint32_t lead = byte_at(text, offset);
  if (lead < 0x80) return 1;
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4) return 0;  // a stray continuation, an overlong pair or beyond Unicode
  for (std::size_t at = 1; at < length; ++at)
    if (!is_continuation(text, offset + at)) return 0;
  const std::uint32_t code_point = decode(text.substr(offset, length));
  constexpr std::array<std::uint32_t, 5> k_smallest{0, 0, 0x80, 0x800, 0x10000};
  const bool is_surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
  return code_point < k_smallest[length] || code_point > 0x10FFFF || is_surrogate ? 0 : length;
}

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t length = code_point_length(text, offset);
    if (length == 0) return offset;
    offset += length;
  }
  return std::nullopt;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t offset = 0; offset < text.size(); ++offset)
    if (!is_continuation(text, offset)) ++count;
  return count;
}

bool is_invisible(std::string_view character) {
  if (character.empty() || code_point_length(character, 0) != character.size()) return false;
  const std::uint32_t code_point = decode(character);
  if (code_point < 0x20 || (code_point >= 0x7F && code_point <= 0xA0) || code_point == 0xAD) return true;
  return (code_point >= 0x2000 && code_point <= 0x200F) || (code_point >= 0x2028 && code_point <= 0x202F) ||
         (code_point >= 0x205F && code_point <= 0x206F) || code_point == 0x3000 || code_point == 0xFEFF;
}

std::string code_point_name(std::string_view character) {
  if (character.empty()) return {};
  if (code_point_length(character, 0) != character.size()) return "byte " + hexadecimal(byte_at(character, 0), 2);
  return "U+" + hexadecimal(decode(character), 4);
}

}  // namespace diapason
