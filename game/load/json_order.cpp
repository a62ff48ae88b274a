#include "load/json_order.hpp"

#include <utility>

#include "load/message.hpp"

namespace diapason {
namespace {

using After = Standstill::After;

/// What the grammar awaits at the misplaced thing.
enum class Awaited : std::uint8_t { outermost_value, nothing_more, key, colon, value_of_key, item, comma_or_end };

struct Misplaced {
  std::size_t offset = 0;
  Awaited awaited = Awaited::outermost_value;
  bool after_comma = false;
};

std::size_t skip_spaces(std::string_view json, std::size_t offset) {
  while (offset < json.size() && is_json_space(json[offset])) ++offset;
  return offset;
}

char character_at(std::string_view json, std::size_t offset) { return offset < json.size() ? json[offset] : '\0'; }

/// Steps over the one comma or colon that may follow the last thing understood.
Misplaced locate(std::string_view json, const Standstill& standstill) {
  std::size_t offset = skip_spaces(json, standstill.end);
  const bool in_object = standstill.bracket == '{';
  const Awaited next = in_object ? Awaited::key : Awaited::item;
  switch (standstill.after) {
    case After::nothing: return {offset, Awaited::outermost_value, false};
    case After::opening: return {offset, next, false};
    case After::key:
      if (character_at(json, offset) != ':') return {offset, Awaited::colon, false};
      return {skip_spaces(json, offset + 1), Awaited::value_of_key, false};
    case After::value: break;
  }
  if (standstill.bracket == 0) return {offset, Awaited::nothing_more, false};
  if (character_at(json, offset) != ',') return {offset, Awaited::comma_or_end, false};
  return {skip_spaces(json, offset + 1), next, true};
}

std::size_t end_of_string(std::string_view json, std::size_t start) {
  std::size_t end = start + 1;
  while (end < json.size() && json[end] != '"') end += json[end] == '\\' ? 2U : 1U;
  return end;
}

/// Names what stands at an offset, as a noun.
Text name_thing(std::string_view json, std::size_t offset) {
  switch (character_at(json, offset)) {
    case '\0': return {"the end of the file", "la fin du fichier"};
    case '"': {
      const std::size_t end = end_of_string(json, offset);
      return in_quotes(json.substr(offset + 1, end - offset - 1));
    }
    case ',': return {"a comma", "une virgule"};
    case ':': return {"a colon", "un deux-points"};
    case '{':
    case '[':
    case '}':
    case ']': return in_quotes(json.substr(offset, 1));
    default: return in_quotes(json.substr(offset, end_of_word(json, offset) - offset));
  }
}

/// The thing just before the misplaced one: a closing bracket for a list or an object, else the value itself.
Text name_previous(std::string_view json, const Standstill& standstill) {
  const bool is_container = standstill.end > 0 && (json[standstill.end - 1] == '}' || json[standstill.end - 1] == ']');
  return name_thing(json, is_container && json[standstill.begin] != '"' ? standstill.end - 1 : standstill.begin);
}

Text explain_end_of_file(const Standstill& standstill) {
  const bool in_object = standstill.bracket == '{';
  return fill(
      {"The file ends, but the {0} opened in line {1} isn’t closed. Add the missing {2} at its end.",
       "Le fichier se termine, mais le {0} ouvert à la ligne {1} n’est pas fermé. Ajoutez le {2} manquant à sa fin."},
      {in_quotes(in_object ? "{" : "["), same(std::to_string(standstill.bracket_line)),
       in_quotes(in_object ? "}" : "]")});
}

Text explain_wrong_bracket(const Standstill& standstill) {
  const bool in_object = standstill.bracket == '{';
  return fill(
      {"{0} can’t close the {1} opened in line {2}. Write {3} here, or check the brackets in between.",
       "{0} ne peut pas fermer le {1} ouvert à la ligne {2}. Écrivez ici {3}, ou vérifiez les crochets et accolades "
       "entre les deux."},
      {in_quotes(in_object ? "]" : "}"), in_quotes(in_object ? "{" : "["),
       same(std::to_string(standstill.bracket_line)), in_quotes(in_object ? "}" : "]")});
}

Text explain_extra_comma() {
  return {"There is a comma too many here. Remove it, or write what is missing before it.",
          "Il y a ici une virgule de trop. Retirez-la, ou écrivez ce qui manque avant elle."};
}

Text explain_key(std::string_view json, const Misplaced& misplaced) {
  if (character_at(json, misplaced.offset) == ',') return explain_extra_comma();
  if (character_at(json, misplaced.offset) == ':')
    return {"A key is missing before this colon. Write it between double quotation marks, as in \"id\": \"anna\".",
            "Il manque une clé avant ce deux-points. Écrivez-la entre guillemets droits, comme dans \"id\": \"anna\"."};
  return fill(
      {"A key between double quotation marks was expected, as in \"id\": \"anna\"; {0} was found.",
       "Une clé entre guillemets droits était attendue, comme dans \"id\": \"anna\"\u00A0; {0} se trouve à sa place."},
      {name_thing(json, misplaced.offset)});
}

Text explain_value_of_key(std::string_view json, const Misplaced& misplaced, const std::string& key) {
  const char found = character_at(json, misplaced.offset);
  if (found == ':')
    return fill({"There is a colon too many after the key {0}. Remove it.",
                 "Il y a un deux-points de trop après la clé {0}. Retirez-le."},
                {in_quotes(key)});
  return fill({"The key {0} has no value: {1} was found instead. Write one after the colon, or remove the key.",
               "La clé {0} n’a pas de valeur\u00A0: {1} se trouve à sa place. Écrivez-en une après le deux-points, ou "
               "retirez la clé."},
              {in_quotes(key), name_thing(json, misplaced.offset)});
}

Text explain_colon(std::string_view json, const Misplaced& misplaced, const std::string& key) {
  const char found = character_at(json, misplaced.offset);
  if (found == ',' || found == '}' || found == ']')
    return fill({"The key {0} has no value. Write a colon and the value, as in \"id\": \"anna\".",
                 "La clé {0} n’a pas de valeur. Écrivez un deux-points puis la valeur, comme dans \"id\": \"anna\"."},
                {in_quotes(key)});
  return fill({"A colon is missing between the key {0} and {1}.", "Il manque un deux-points entre la clé {0} et {1}."},
              {in_quotes(key), name_thing(json, misplaced.offset)});
}

Text explain_item(std::string_view json, const Misplaced& misplaced) {
  if (character_at(json, misplaced.offset) == ',') return explain_extra_comma();
  return fill({"A value of the list was expected; {0} was found.",
               "Une valeur de la liste était attendue\u00A0; {0} se trouve à sa place."},
              {name_thing(json, misplaced.offset)});
}

Text explain_missing_comma(std::string_view json, const Misplaced& misplaced, const Standstill& standstill) {
  return fill({"A comma is missing between {0} and {1}. Add it here.",
               "Il manque une virgule entre {0} et {1}. Ajoutez-la ici."},
              {name_previous(json, standstill), name_thing(json, misplaced.offset)});
}

Text explain_stray_colon(std::string_view json, const Standstill& standstill) {
  if (standstill.bracket == '[')
    return {"Within a list [ ] values have no keys. Put the key and its value between { and }.",
            "Dans une liste [ ], les valeurs n’ont pas de clé. Placez la clé et sa valeur entre { et }."};
  return fill({"The colon after {0} can’t stand here: {0} already is the value of the key {1}. Is a comma missing?",
               "Le deux-points après {0} ne peut pas se trouver ici\u00A0: {0} est déjà la valeur de la clé {1}. "
               "Manque-t-il une virgule\u00A0?"},
              {name_previous(json, standstill), in_quotes(standstill.key)});
}

Text explain_outermost(std::string_view json, const Misplaced& misplaced) {
  if (misplaced.offset >= json.size())
    return {"The file is empty. The content of a case stands between { and }.",
            "Le fichier est vide. Le contenu d’un cas se place entre { et }."};
  return fill({"The file should begin with {0}; {1} was found.",
               "Le fichier devrait commencer par {0}\u00A0; {1} se trouve à sa place."},
              {in_quotes("{"), name_thing(json, misplaced.offset)});
}

Text explain_what_follows_end(std::string_view json, const Misplaced& misplaced) {
  return fill(
      {"The content of the file is already closed, but {0} follows. Remove it, or look for a bracket closed too early.",
       "Le contenu du fichier est déjà fermé, mais {0} vient encore après. Retirez-le, ou cherchez plus haut une "
       "accolade ou un crochet fermé trop tôt."},
      {name_thing(json, misplaced.offset)});
}

bool is_wrong_bracket(char found, char bracket) {
  return (found == ']' && bracket == '{') || (found == '}' && bracket == '[');
}

}  // namespace

Slip explain_order(std::string_view json, const Standstill& standstill) {
  const Misplaced misplaced = locate(json, standstill);
  const char found = character_at(json, misplaced.offset);
  const bool awaits_entry = misplaced.awaited == Awaited::key || misplaced.awaited == Awaited::item ||
                            misplaced.awaited == Awaited::comma_or_end;
  if (found == '\0' && standstill.bracket != 0) return {misplaced.offset, explain_end_of_file(standstill)};
  if (awaits_entry && is_wrong_bracket(found, standstill.bracket))
    return {misplaced.offset, explain_wrong_bracket(standstill)};
  switch (misplaced.awaited) {
    case Awaited::outermost_value: return {misplaced.offset, explain_outermost(json, misplaced)};
    case Awaited::nothing_more: return {misplaced.offset, explain_what_follows_end(json, misplaced)};
    case Awaited::key: return {misplaced.offset, explain_key(json, misplaced)};
    case Awaited::colon: return {misplaced.offset, explain_colon(json, misplaced, standstill.key)};
    case Awaited::value_of_key: return {misplaced.offset, explain_value_of_key(json, misplaced, standstill.key)};
    case Awaited::item: return {misplaced.offset, explain_item(json, misplaced)};
    case Awaited::comma_or_end: break;
  }
  if (found == ':') return {misplaced.offset, explain_stray_colon(json, standstill)};
  return {standstill.end, explain_missing_comma(json, misplaced, standstill)};
}

}  // namespace diapason
