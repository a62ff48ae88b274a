#include <algorithm>
#include <chrono>
#include <optional>
#include <thread>

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include "cli/case_library.hpp"
#include "cli/commands.hpp"
#include "coach/simulate.hpp"
#include "load/case_loader.hpp"
#include "load/message.hpp"

namespace diapason {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, k_dials> k_dial_names{"stage", "reach", "value", "own_side", "preparedness"};

/// A series of runs with the words it was asked for in.
struct Series {
  std::string case_key;
  std::string policy;
  std::uint64_t seed = 0;
  std::int32_t runs = 0;
  std::int32_t months = 0;
  const Case& the_case;
  std::vector<Outcome> outcomes{};
};

template <class Field>
Distribution spread(const Series& series, Field field) {
  std::vector<double> values;
  for (const Outcome& outcome : series.outcomes) values.push_back(field(outcome));
  return distribution_of(std::move(values));
}

double points(std::int32_t value_bp) { return value_bp / 100.0; }

Json json_of(const Distribution& spread) {
  return {
      {"mean", spread.mean}, {"sd", spread.deviation}, {"q05", spread.q05}, {"q50", spread.q50}, {"q95", spread.q95}};
}

// Every figure of a series with its name, in the order of the contract.
std::vector<std::pair<std::string, Distribution>> figures_of(const Series& series) {
  std::vector<std::pair<std::string, Distribution>> figures;
  figures.emplace_back("mark", spread(series, [](const Outcome& outcome) { return points(outcome.mark_bp); }));
  for (std::size_t dial = 0; dial < k_dials; ++dial)
    figures.emplace_back(k_dial_names[dial],
                         spread(series, [dial](const Outcome& outcome) { return points(outcome.dials_bp[dial]); }));
  figures.emplace_back("revenue_eur", spread(series, [](const Outcome& outcome) { return outcome.revenue_eur; }));
  figures.emplace_back("margin_eur", spread(series, [](const Outcome& outcome) { return outcome.margin_eur; }));
  figures.emplace_back("client_value_eur",
                       spread(series, [](const Outcome& outcome) { return outcome.client_value_eur; }));
  return figures;
}

std::array<std::int32_t, 4> stages_of(const Series& series) {
  std::array<std::int32_t, 4> stages{};
  for (const Outcome& outcome : series.outcomes) ++stages[static_cast<std::size_t>(outcome.final_stage) - 1];
  return stages;
}

std::vector<std::int32_t> endings_of(const Series& series) {
  std::vector<std::int32_t> endings(series.the_case.plot.endings.size());
  for (const Outcome& outcome : series.outcomes) ++endings[static_cast<std::size_t>(outcome.ending)];
  return endings;
}

void print_json(const Series& series, Streams& streams) {
  const auto figures = figures_of(series);
  Json json{{"case", series.case_key}, {"policy", series.policy}, {"runs", series.outcomes.size()},
            {"seed", series.seed},     {"months", series.months}, {"mark", json_of(figures[0].second)}};
  const std::array<std::int32_t, 4> stages = stages_of(series);
  for (std::size_t stage = 0; stage < stages.size(); ++stage)
    json["final_stage"][std::to_string(stage + 1)] = stages[stage];
  for (std::size_t row = 1; row <= k_dials; ++row) json["dials"][figures[row].first] = json_of(figures[row].second);
  for (std::size_t row = k_dials + 1; row < figures.size(); ++row)
    json[figures[row].first] = json_of(figures[row].second);
  const std::vector<std::int32_t> endings = endings_of(series);
  for (std::size_t ending = 0; ending < endings.size(); ++ending)
    json["endings"][series.the_case.plot.endings[ending].key] = endings[ending];
  streams.out << json.dump(2) << '\n';
}

constexpr std::string_view k_csv_head =
    "case,policy,run,seed,mark,stage,reach,value,own_side,preparedness,final_stage,revenue_eur,margin_eur,"
    "client_value_eur,ending,months\n";

void print_row(const Series& series, std::int32_t run, const Outcome& outcome, Streams& streams) {
  streams.out << fmt::format("{},{},{},{},{:.2f}", series.case_key, series.policy, run + 1,
                             seed_of_run(series.seed, static_cast<std::uint32_t>(run)), points(outcome.mark_bp));
  for (const std::int32_t dial : outcome.dials_bp) streams.out << fmt::format(",{:.2f}", points(dial));
  streams.out << fmt::format(
      ",{},{},{},{},{},{}\n", outcome.final_stage, outcome.revenue_eur, outcome.margin_eur, outcome.client_value_eur,
      series.the_case.plot.endings[static_cast<std::size_t>(outcome.ending)].key, outcome.months);
}

// Everything but the figures: printed before the first run is played.
void print_heading(const Series& series, Streams& streams) {
  streams.out << streams.say(fill({"{0}, policy {1}: {2} runs from seed {3}",
                                   "{0}, politique {1}\u00A0: {2} parties depuis la graine {3}"},
                                  {same(series.case_key), same(series.policy), same(std::to_string(series.runs)),
                                   same(std::to_string(series.seed))}))
              << "\n\n";
  streams.out << fmt::format("{:<18}{:>12}{:>12}{:>12}{:>12}{:>12}\n", "", streams.say({"mean", "moyenne"}),
                             streams.say({"deviation", "écart type"}), "5 %", "50 %", "95 %");
}

void print_figures(const Series& series, Streams& streams) {
  for (const auto& [name, spread] : figures_of(series))
    streams.out << fmt::format("{:<18}{:>12.1f}{:>12.1f}{:>12.1f}{:>12.1f}{:>12.1f}\n", name, spread.mean,
                               spread.deviation, spread.q05, spread.q50, spread.q95);
  const auto share = [&](std::int32_t count) { return 100.0 * count / static_cast<double>(series.outcomes.size()); };
  streams.out << '\n';
  const std::array<std::int32_t, 4> stages = stages_of(series);
  for (std::size_t stage = 0; stage < stages.size(); ++stage)
    if (stages[stage] > 0)
      streams.out << fmt::format("{} {}: {:.1f} %\n", streams.say({"ended on stage", "terminé à l’étape"}), stage + 1,
                                 share(stages[stage]));
  const std::vector<std::int32_t> endings = endings_of(series);
  for (std::size_t ending = 0; ending < endings.size(); ++ending)
    if (endings[ending] > 0)
      streams.out << fmt::format("{}: {:.1f} %\n", streams.say(series.the_case.plot.endings[ending].title),
                                 share(endings[ending]));
}

/// Says that it is time when a while has passed since it last did, and the first time it is asked.
class NowAndThen {
 public:
  [[nodiscard]] bool is_time() {
    const auto now = std::chrono::steady_clock::now();
    if (last_ && now - *last_ < std::chrono::milliseconds{100}) return false;
    last_ = now;
    return true;
  }

 private:
  std::optional<std::chrono::steady_clock::time_point> last_;
};

/// The mark as far as the runs have come, for whoever waits at a terminal: nothing of it goes anywhere else.
class Estimate {
 public:
  Estimate(std::int32_t runs, Streams& streams) : runs_(runs), streams_(streams) {}

  void take(std::int32_t done, const Outcome& outcome) {
    sum_bp_ += outcome.mark_bp;
    if (done == runs_) return erase();
    if (!pace_.is_time()) return;
    const std::string words =
        streams_.say(fill({"{0} of {1} runs, mark so far {2}", "{0} parties sur {1}, note jusqu’ici\u00A0: {2}"},
                          {same(std::to_string(done)), same(std::to_string(runs_)),
                           same(fmt::format("{:.1f}", static_cast<double>(sum_bp_) / done / 100))}));
    erase();
    streams_.error << words << std::flush;
    width_ = words.size();
  }

 private:
  void erase() {
    if (width_ > 0) streams_.error << '\r' << std::string(width_, ' ') << '\r' << std::flush;
  }

  std::int32_t runs_;
  Streams& streams_;
  std::int64_t sum_bp_ = 0;
  std::size_t width_ = 0;
  NowAndThen pace_;
};

// A row is printed as soon as its run and those before it are done. Whoever has stopped reading ends the series.
Witness rows_as_they_come(const Series& series, Streams& streams) {
  return [&series, &streams, pace = NowAndThen{}](std::int32_t run, const Outcome& outcome) mutable {
    print_row(series, run, outcome, streams);
    if (pace.is_time()) streams.out << std::flush;
    return static_cast<bool>(streams.out);
  };
}

Witness estimate_on_terminal(const Series& series, Streams& streams) {
  if (::isatty(STDERR_FILENO) == 0) return {};
  return [estimate = Estimate{series.runs, streams}](std::int32_t run, const Outcome& outcome) mutable {
    estimate.take(run + 1, outcome);
    return true;
  };
}

// What can be told is told at once: the heading before the first run, a row when its run is done.
void play_and_print(Series& series, const Policy& policy, std::int32_t jobs, const std::string& form,
                    Streams& streams) {
  const bool in_rows = form == "csv";
  if (in_rows) streams.out << k_csv_head;
  if (form == "text") print_heading(series, streams);
  streams.out << std::flush;
  series.outcomes = simulate(series.the_case, policy, series.runs, series.seed, jobs,
                             in_rows ? rows_as_they_come(series, streams) : estimate_on_terminal(series, streams));
  if (form == "json") print_json(series, streams);
  if (form == "text") print_figures(series, streams);
}

Exit complain_of_policy(const std::string& name, Streams& streams) {
  std::vector<std::string_view> names;
  for (const PolicyInfo& policy : policies()) names.push_back(policy.name);
  const Text missing =
      fill({"Say which policy plays: --policy {0}.", "Indiquez quelle politique joue\u00A0: --policy {0}."},
           {listed(names)});
  const Text unknown =
      fill({"There is no policy {0}. Known: {1}.", "Il n’y a pas de politique {0}. Connues\u00A0: {1}."},
           {in_quotes(name), listed(names)});
  const Text& message = name.empty() ? missing : unknown;
  return complain_of_usage("simulate", std::array{message}, streams);
}

Exit run_simulate(const Arguments& arguments, Streams& streams) {
  const std::optional<std::string> policy_name = arguments.words("--policy");
  if (!policy_name) return complain_of_policy({}, streams);
  const auto opened = open_case(CaseLibrary{}, arguments.positional().front());
  if (!opened) return complain(opened.problems(), streams);
  const Case& the_case = *opened->the_case;
  const std::unique_ptr<Policy> policy = make_policy(*policy_name, the_case.dossier);
  if (policy == nullptr) return complain_of_policy(*policy_name, streams);

  const auto runs = static_cast<std::int32_t>(arguments.number_or("--runs", 1'000));
  const auto jobs =
      static_cast<std::int32_t>(arguments.number_or("--jobs", std::max(1U, std::thread::hardware_concurrency())));
  Series series{the_case.dossier.key,
                *policy_name,
                arguments.number_or("--seed", 1),
                runs,
                the_case.dossier.horizon_months,
                the_case};
  play_and_print(series, *policy, jobs, arguments.words_or("--format", "text"), streams);
  return Exit::done;
}

}  // namespace

ProgramCommand simulate_command() {
  ProgramCommand command;
  command.name = "simulate";
  command.run = run_simulate;
  command.summary = {"Play a case many times by a policy and tell what comes of it.",
                     "Jouer un cas de nombreuses fois selon une politique et dire ce qu’il en advient."};
  command.usage = {"CASE --policy NAME [--runs N] [--seed S] [--jobs J] [--format text|json|csv]",
                   "CAS --policy NOM [--runs N] [--seed S] [--jobs J] [--format text|json|csv]"};
  command.example = "diapason simulate first-steps --policy hunter --runs 1000";
  command.positionals = {1, 1, {"A CASE", "un CAS"}};
  command.options = {
      takes_words("--policy", {"NAME", "NOM"}, {"The way of playing.", "La façon de jouer."}),
      takes_number("--runs", 1, 1'000'000,
                   {"How many runs; 1,000 unless given.", "Le nombre de parties\u00A0; 1\u00A0000 par défaut."}),
      takes_number("--seed", 0, std::numeric_limits<std::uint64_t>::max(),
                   {"The same seed gives the same runs; 1 unless given.",
                    "La même graine donne les mêmes parties\u00A0; 1 par défaut."}),
      takes_number("--jobs", 1, 256,
                   {"How many at a time; it changes nothing but the time.",
                    "Combien à la fois\u00A0; cela ne change que la durée."}),
      takes_choice("--format", {"text", "json", "csv"},
                   {"text: a table; json: one object; csv: a line for each run.",
                    "text\u00A0: un tableau\u00A0; json\u00A0: un objet\u00A0; csv\u00A0: une ligne par partie."})};
  return command;
}

}  // namespace diapason
