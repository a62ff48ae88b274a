#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/terminal_game.hpp"

namespace diapason {

using Words = std::span<const std::string>;

/// What verbs are for: the parts of their list.
enum class VerbGroup : std::uint8_t { read, decide, understand, program };

/// A verb of the terminal. Verbs are the same in both languages; each also has names that a French player would type,
/// with or without their accents.
struct GameVerb {
  std::string name;
  std::vector<std::string> aliases;
  std::vector<std::string> french;
  VerbGroup group = VerbGroup::read;
  Text usage;  ///< what follows it
  Text help;
  std::string example;
  Reply (*run)(TerminalGame&, Words) = nullptr;
  bool is_panel = false;            ///< may be opened with `show`
  bool in_full = false;             ///< a beginning of it is not enough
  std::string french_example = {};  ///< the example in French words; empty where it is the same
};

[[nodiscard]] const std::vector<GameVerb>& game_verbs();

/// The verb meant by a word: its name, an alias, or a beginning that only one has. Else what to say, with the nearest.
[[nodiscard]] Result<const GameVerb*, std::vector<Text>> find_verb(std::string_view typed, bool only_panels = false);

/// Does what the verb does, unless more words follow it than it takes: then the first one too many is named.
[[nodiscard]] Reply run_verb(const GameVerb& verb, TerminalGame& game, Words words);

/// A reply that only complains.
[[nodiscard]] Reply refuse(const TerminalGame& game, const Text& why);

/// The words of a line.
[[nodiscard]] std::vector<std::string> split_words(std::string_view line);

// What the verbs do: reading (reading_verbs.cpp), deciding (planning_verbs.cpp), the program itself
// (program_verbs.cpp).

[[nodiscard]] Reply show_briefing(TerminalGame& game, Words words);
[[nodiscard]] Reply show_inbox(TerminalGame& game, Words words);
[[nodiscard]] Reply show_people(TerminalGame& game, Words words);
[[nodiscard]] Reply show_person(TerminalGame& game, Words words);
[[nodiscard]] Reply show_ties(TerminalGame& game, Words words);
[[nodiscard]] Reply show_team(TerminalGame& game, Words words);
[[nodiscard]] Reply show_pyramid(TerminalGame& game, Words words);
[[nodiscard]] Reply show_promises(TerminalGame& game, Words words);
[[nodiscard]] Reply show_money(TerminalGame& game, Words words);
[[nodiscard]] Reply show_account(TerminalGame& game, Words words);
[[nodiscard]] Reply show_sponsor(TerminalGame& game, Words words);
[[nodiscard]] Reply show_plan(TerminalGame& game, Words words);
[[nodiscard]] Reply show_contract(TerminalGame& game, Words words);
[[nodiscard]] Reply show_projects(TerminalGame& game, Words words);
[[nodiscard]] Reply show_sites(TerminalGame& game, Words words);
[[nodiscard]] Reply show_dials(TerminalGame& game, Words words);
[[nodiscard]] Reply show_profile(TerminalGame& game, Words words);
[[nodiscard]] Reply show_report(TerminalGame& game, Words words);
[[nodiscard]] Reply show_review(TerminalGame& game, Words words);
[[nodiscard]] Reply show_status(TerminalGame& game, Words words);
[[nodiscard]] Reply show_guide(TerminalGame& game, Words words);
[[nodiscard]] Reply show_rules(TerminalGame& game, Words words);
[[nodiscard]] Reply explain_why(TerminalGame& game, Words words);

[[nodiscard]] Reply show_actions(TerminalGame& game, Words words);
[[nodiscard]] Reply preview(TerminalGame& game, Words words);
[[nodiscard]] Reply plan_action(TerminalGame& game, Words words);
[[nodiscard]] Reply plan_answer(TerminalGame& game, Words words);
[[nodiscard]] Reply show_agenda(TerminalGame& game, Words words);
[[nodiscard]] Reply take_back(TerminalGame& game, Words words);
[[nodiscard]] Reply end_the_month(TerminalGame& game, Words words);

[[nodiscard]] Reply show_help(TerminalGame& game, Words words);
[[nodiscard]] Reply show_panel(TerminalGame& game, Words words);
[[nodiscard]] Reply change_language(TerminalGame& game, Words words);
[[nodiscard]] Reply save_the_run(TerminalGame& game, Words words);
[[nodiscard]] Reply leave(TerminalGame& game, Words words);

}  // namespace diapason
