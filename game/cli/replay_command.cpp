#include <algorithm>

#include "cli/commands.hpp"
#include "cli/replay_pages.hpp"
#include "load/message.hpp"
#include "session/replay.hpp"

namespace diapason {
namespace {

// Whether the file says what its decisions lead to; the first month that differs is named.
Exit verify(const std::string& path, Streams& streams) {
  const Result<Replay, std::vector<Problem>> replay = read_replay(path);
  if (!replay) return complain(replay.problems(), streams);
  const Result<Session, std::vector<Problem>> session = play_again(*replay);
  if (!session) return complain(session.problems(), streams);
  const Text cut = replay->cut_line.empty() ? Text{}
                                            : Text{" Its last line was cut off and doesn't count.",
                                                   " Sa dernière ligne a été coupée et ne compte pas."};
  streams.out << streams.say(fill({"{0}: {1} months, every one as it was played.{2}",
                                   "{0}\u00A0: {1} mois, chacun tel qu’il a été joué.{2}"},
                                  {same(visible(path)), same(std::to_string(replay->months.size() - 1)), cut}))
              << '\n';
  return replay->cut_line.empty() ? Exit::done : Exit::problem;
}

Exit show(const std::string& path, const Arguments& arguments, Streams& streams) {
  const Result<Replay, std::vector<Problem>> replay = read_replay(path);
  if (!replay) return complain(replay.problems(), streams);
  const std::optional<std::uint64_t> wanted = arguments.number("--month");
  const std::uint64_t last = replay->months.size() - 1;
  if (wanted && *wanted > last)
    return complain({{{path, 0, 0, {}},
                      fill({"This replay has months 0 to {0}; month {1} isn't in it.",
                            "Cette partie a les mois 0 à {0}\u00A0; le mois {1} n’y est pas."},
                           {same(std::to_string(last)), same(std::to_string(*wanted))})}},
                    streams);
  show_replay(*replay, wanted ? std::optional{static_cast<std::size_t>(*wanted)} : std::nullopt, streams);
  return Exit::done;
}

Exit run_replay(const Arguments& arguments, Streams& streams) {
  const std::vector<std::string>& words = arguments.positional();
  if (words[0] != "show" && words[0] != "verify")
    return complain_of_usage("replay",
                             std::array{fill({"What to do with the replay: show or verify, not {0}.",
                                              "Que faire de la partie\u00A0: show ou verify, et non {0}."},
                                             {in_quotes(words[0])})},
                             streams);
  Exit worst = Exit::done;
  for (std::size_t file = 1; file < words.size(); ++file)
    worst =
        std::max(worst, words[0] == "verify" ? verify(words[file], streams) : show(words[file], arguments, streams));
  return worst;
}

}  // namespace

ProgramCommand replay_command() {
  ProgramCommand command;
  command.name = "replay";
  command.run = run_replay;
  command.summary = {"Show what was played, or verify that it was played so.",
                     "Montrer ce qui a été joué, ou vérifier que cela l’a été ainsi."};
  command.usage = {"show|verify REPLAY... [--month N]", "show|verify PARTIE... [--month N]"};
  command.example = "diapason replay verify run.jsonl";
  command.positionals = {2, 1'000, {"show or verify and a REPLAY", "show ou verify et une PARTIE"}};
  command.options = {takes_number(
      "--month", 0, k_max_months,
      {"Only this month, in full; 0 is the opening.", "Ce mois seulement, en entier\u00A0; 0 est l’ouverture."})};
  return command;
}

}  // namespace diapason
