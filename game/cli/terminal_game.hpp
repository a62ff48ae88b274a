#pragma once

#include <string>
#include <vector>

#include "cli/game_run.hpp"
#include "cli/sheet.hpp"
#include "cli/streams.hpp"
#include "view/actions.hpp"

namespace diapason {

/// The game as the verbs see it.
struct TerminalGame {
  GameRun& run;
  Streams& streams;
  LineSource& input;
  std::vector<std::string> shown = {};  ///< the words of the last `show`: the panel a window opens on
  bool asked_before_ending = false;     ///< what would be forgotten has been said, and nothing planned since

  [[nodiscard]] Session& session() const { return run.session(); }
  [[nodiscard]] Language language() const { return streams.language; }
};

/// What may be chosen where a part of a command is missing.
struct ChoiceList {
  Text name;
  std::vector<Choice> choices;
};

/// How a verb ended. Without complaints, it was understood and done.
struct Reply {
  std::vector<std::string> complaints;
  std::vector<ChoiceList> choices;
  std::string usage;  ///< what to type instead, may be empty
  bool leaves = false;
};

/// Why a game in the terminal came to its end.
enum class Left : std::uint8_t {
  by_choice,
  at_end_of_input,
  by_signal,
  refused,  ///< a line of a script was refused
};

/// Plays until the player leaves, the input ends or a line of a script is refused. Saving is the caller's.
[[nodiscard]] Left play_in_terminal(TerminalGame& game);

/// One line, as typed.
[[nodiscard]] Reply answer_line(TerminalGame& game, std::string_view line);

/// Says on the error stream what kept a run from being saved.
void tell_problems(const std::vector<Problem>& problems, Streams& streams);

/// A line that was not typed at a terminal, shown so that a transcript can be read.
void echo(std::string_view line, Streams& streams);

}  // namespace diapason
