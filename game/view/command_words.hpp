#pragma once

#include <span>
#include <string>

#include "view/names.hpp"

namespace diapason {

class Lens;

/// What a player types to decide something, made out word by word:
///
///   do ACTION [PERSON] [to SECOND] [with COLLEAGUE] [about TOPIC | AREA | OFFER | CLAUSE]
///   do ACTION COLLEAGUE | AREA | OFFER | PROMISE      where the action is aimed at one
///   do ACTION SPONSOR | ITEM
///   do ACTION CLAUSE with PERSON                      as well as PERSON about CLAUSE
///   do ACTION SITUATION by RESPONSE
///   do ACTION TROUBLE | OFFER [with COLLEAGUE]
///   answer REQUEST stop REASON | wait MONTHS | go
///
/// `words` starts with "do" or "answer". "à", "avec", "sur" and "par" are understood for to, with, about and by. A
/// command that is understood may still be refused by the month. What is missing altogether is left for `can` to
/// refuse.
[[nodiscard]] Result<Command, Sentences> parse_command(const Session& session, Language language,
                                                       std::span<const std::string> words);

/// The words for a command that `parse_command` understands as the same command, made of keys: for scripts, for
/// completion and to be read back.
[[nodiscard]] std::string command_words(const Session& session, const Command& command);

/// The command as a sentence: "Listen and diagnose: Claire Duval, about price and terms, with Samir Benali."
[[nodiscard]] std::string command_sentence(const Session& session, Language language, const Command& command);
/// The same, of a command of the month that the lens looks at.
[[nodiscard]] std::string command_sentence(const Lens& lens, const Command& command);

}  // namespace diapason
