#include "load/json_slips.hpp"

#include <array>
#include <cstdint>

#include "load/identifier.hpp"
#include "load/message.hpp"
#include "load/source_text.hpp"

namespace diapason {
namespace {

/// The four hexadecimal digits at `offset`, if they are.
std::optional<std::uint32_t> hexadecimal_at(std::string_view text, std::size_t offset) {
  if (offset + 4 > text.size()) return std::nullopt;
  std::uint32_t value = 0;
  for (const char character : text.substr(offset, 4)) {
    const char lower = character >= 'A' && character <= 'F' ? static_cast<char>(character - 'A' + 'a') : character;
    const std::size_t digit = std::string_view{"0123456789abcdef"}.find(lower);
    if (digit == std::string_view::npos) return std::nullopt;
    value = value * 16 + static_cast<std::uint32_t>(digit);
  }
  return value;
}

bool is_high_surrogate(std::uint32_t unit) { return unit >= 0xD800 && unit <= 0xDBFF; }
bool is_low_surrogate(std::uint32_t unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

std::optional<Slip> find_slip_in_unicode_escape(std::string_view text, std::size_t backslash) {
  const auto first = hexadecimal_at(text, backslash + 2);
  if (!first)
    return Slip{backslash,
                {"After \\u JSON expects four hexadecimal digits, as in \\u00e9. Type the character itself instead.",
                 "Après \\u, JSON attend quatre chiffres hexadécimaux, comme dans \\u00e9. Tapez plutôt le caractère "
                 "lui-même."}};
  const bool has_partner = text.substr(backslash + 6, 2) == "\\u";
  const auto second = has_partner ? hexadecimal_at(text, backslash + 8) : std::nullopt;
  const bool is_half =
      is_low_surrogate(*first) || (is_high_surrogate(*first) && !(second && is_low_surrogate(*second)));
  if (!is_half) return std::nullopt;
  return Slip{backslash,
              fill({"{0} is only half of a character (a lone surrogate). Type the character itself instead.",
                    "{0} n’est que la moitié d’un caractère (un demi-codet isolé). Tapez plutôt le caractère "
                    "lui-même."},
                   {in_quotes(text.substr(backslash, 6))})};
}

/// `length` receives how many bytes of a good escape to step over.
std::optional<Slip> find_slip_in_escape(std::string_view text, std::size_t backslash, std::size_t& length) {
  length = 2;
  if (backslash + 1 >= text.size()) return std::nullopt;  // the file ends: told as an unclosed text
  const char kind = text[backslash + 1];
  if (kind == 'u') {
    const auto unit = hexadecimal_at(text, backslash + 2);
    length = unit && is_high_surrogate(*unit) ? 12 : 6;
    return find_slip_in_unicode_escape(text, backslash);
  }
  if (std::string_view{"\"\\/bfnrt"}.find(kind) != std::string_view::npos) return std::nullopt;
  return Slip{backslash,
              {"A backslash has a special meaning within a text. To show one, write it twice: \\\\. For a line break "
               "write \\n.",
               "La barre oblique inverse a un sens particulier dans un texte. Pour en afficher une, doublez-la\u00A0: "
               "\\\\. Pour aller à la ligne, écrivez \\n."}};
}

Slip unclosed_string(std::string_view text, std::size_t start, std::size_t end) {
  const Text begins = in_quotes(text.substr(start + 1, end - start - 1));
  return {start,
          fill({"The text {0} opens here but isn’t closed on the same line. Add a closing quotation mark (\") where "
                "it ends; for a line break within a text write \\n.",
                "Le texte {0} s’ouvre ici mais n’est pas fermé sur la même ligne. Ajoutez un guillemet droit (\") "
                "là où il finit\u00A0; pour aller à la ligne dans un texte, écrivez \\n."},
               {begins})};
}

Slip control_character(std::string_view text, std::size_t offset) {
  if (text[offset] == '\t')
    return {offset,
            {"A tab can’t stand within a text. Replace it by spaces, or write \\t.",
             "Une tabulation ne peut pas figurer dans un texte. Remplacez-la par des espaces, ou écrivez \\t."}};
  return {offset,
          fill({"An invisible control character ({0}) stands within this text. Delete it and type the text anew here.",
                "Un caractère de contrôle invisible ({0}) se trouve dans ce texte. Effacez-le et retapez le texte "
                "à cet endroit."},
               {same(code_point_name(text.substr(offset, 1)))})};
}

std::size_t skip_digits(std::string_view word, std::size_t at) {
  while (at < word.size() && is_digit(word[at])) ++at;
  return at;
}

/// Whether this is a number after the grammar of JSON (RFC 8259 §6).
bool is_json_number(std::string_view word) {
  std::size_t at = word.starts_with('-') ? 1 : 0;
  const std::size_t whole = at;
  at = skip_digits(word, at);
  if (at == whole || (word[whole] == '0' && at > whole + 1)) return false;
  if (at < word.size() && word[at] == '.') {
    const std::size_t fraction = at + 1;
    at = skip_digits(word, fraction);
    if (at == fraction) return false;
  }
  if (at < word.size() && (word[at] == 'e' || word[at] == 'E')) {
    ++at;
    if (at < word.size() && (word[at] == '+' || word[at] == '-')) ++at;
    const std::size_t exponent = at;
    at = skip_digits(word, exponent);
    if (at == exponent) return false;
  }
  return at == word.size();
}

std::string lower_case(std::string_view word) {
  std::string lower{word};
  for (char& letter : lower)
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  return lower;
}

bool starts_like_number(std::string_view word) {
  const std::string_view unsigned_part = word.starts_with('-') || word.starts_with('+') ? word.substr(1) : word;
  return !unsigned_part.empty() && (is_digit(unsigned_part[0]) || unsigned_part[0] == '.');
}

bool starts_with_foreign_quote(std::string_view word) {
  for (const std::string_view mark : {"'", "`", "‘", "’", "“", "”", "„", "«", "»"})
    if (word.starts_with(mark)) return true;
  return false;
}

bool is_not_a_number(std::string_view word) {
  const std::string lower = lower_case(word.starts_with('-') || word.starts_with('+') ? word.substr(1) : word);
  return lower == "nan" || lower == "infinity" || lower == "inf";
}

Text explain_word(std::string_view word, bool follows_quote) {
  const Text shown = in_quotes(word);
  const std::string lower = lower_case(word);
  if (lower == "true" || lower == "false" || lower == "null")
    return fill({"Write {0} in lower case: {1}.", "Écrivez {0} en minuscules\u00A0: {1}."}, {shown, same(lower)});
  if (is_not_a_number(word))
    return fill({"{0} is not a number of a case. Write an ordinary number, such as 0 or 12.",
                 "{0} n’est pas un nombre admis dans un cas. Écrivez un nombre ordinaire, comme 0 ou 12."},
                {shown});
  if (starts_with_foreign_quote(word))
    return fill({"Only straight double quotation marks (\") hold a text. Replace the marks around {0}.",
                 "Seuls les guillemets droits (\") encadrent un texte. Remplacez les marques autour de {0}."},
                {shown});
  if (starts_like_number(word))
    return fill(
        {"{0} isn’t written as a number of JSON: digits only, no unit, no leading zero or plus sign, and a point "
         "between digits for decimals (0.5).",
         "{0} n’est pas écrit comme un nombre JSON\u00A0: des chiffres seulement, sans unité, sans zéro ni signe "
         "plus en tête, et un point entre deux chiffres pour les décimales (0.5)."},
        {shown});
  if (word.starts_with('/'))
    return fill(
        {"{0} can’t stand here. A comment begins with // and ends with the line, or stands between /* and */.",
         "{0} ne peut pas se trouver ici. Un commentaire commence par // et va jusqu’à la fin de la ligne, ou se "
         "place entre /* et */."},
        {shown});
  if (follows_quote)
    return fill(
        {"{0} stands outside the quotation marks. A quotation mark within a text is written \\\"; two texts are "
         "separated by a comma.",
         "{0} se trouve hors des guillemets. Un guillemet droit à l’intérieur d’un texte s’écrit \\\"\u00A0; deux "
         "textes sont séparés par une virgule."},
        {shown});
  return fill({"{0} must stand between double quotation marks, like every key and every text.",
               "{0} doit être placé entre guillemets droits (\"), comme toute clé et tout texte."},
              {shown});
}

Text explain_invisible(std::string_view character) {
  return fill(
      {"An invisible character ({0}) stands here, perhaps pasted from elsewhere. Delete it and type a space instead.",
       "Un caractère invisible ({0}) se trouve ici, sans doute venu d’un copier-coller. Effacez-le et tapez une "
       "espace ordinaire."},
      {same(code_point_name(character))});
}

}  // namespace

std::optional<Slip> find_slip_in_string(std::string_view text, std::size_t start) {
  std::size_t at = start + 1;
  while (at < text.size() && text[at] != '"' && text[at] != '\n' && text[at] != '\r') {
    std::size_t length = 1;
    if (text[at] == '\\') {
      if (auto slip = find_slip_in_escape(text, at, length)) return slip;
    } else if (static_cast<unsigned char>(text[at]) < 0x20) {
      return control_character(text, at);
    }
    at += length;
  }
  if (at < text.size() && text[at] == '"') return std::nullopt;
  return unclosed_string(text, start, at < text.size() ? at : text.size());
}

std::optional<Slip> find_slip_in_word(std::string_view text, std::size_t start) {
  const std::string_view character = text.substr(start, code_point_length(text, start));
  if (is_invisible(character)) return Slip{start, explain_invisible(character)};
  // A lone slash begins neither a word nor a comment; the word it spoils includes it.
  const std::size_t end = end_of_word(text, text[start] == '/' ? start + 1 : start);
  const std::string_view word = text.substr(start, end - start);
  if (word == "true" || word == "false" || word == "null" || is_json_number(word)) return std::nullopt;
  const bool follows_quote = start > 0 && text[start - 1] == '"';
  return Slip{start, explain_word(word, follows_quote)};
}

Slip unclosed_comment(std::size_t start) {
  return {start,
          {"The comment that begins here with /* has no end. Add */ where it should end.",
           "Le commentaire qui commence ici par /* n’a pas de fin. Ajoutez */ là où il doit finir."}};
}

}  // namespace diapason
