#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "bench/figures.hpp"
#include "cli/case_library.hpp"
#include "cli/commands.hpp"

namespace diapason {
namespace {

void print_json(const BenchFigures& figures, Streams& streams) {
  nlohmann::ordered_json json{{"months_per_second", figures.months_per_second},
                              {"playthroughs_per_second", figures.playthroughs_per_second},
                              {"reference_months_per_second", figures.reference_months_per_second},
                              {"ratio_to_reference", figures.ratio_to_reference},
                              {"ledger_ratio", figures.ledger_ratio},
                              {"state_bytes", figures.state_bytes},
                              {"clone_ns", figures.clone_ns},
                              {"load_ms", figures.load_ms},
                              {"load_bytes", figures.load_bytes},
                              {"policies", nlohmann::ordered_json::object()}};
  for (const auto& [name, rate] : figures.policies) json["policies"][name] = rate;
  streams.out << json.dump(2) << '\n';
}

void print_text(const BenchFigures& figures, Streams& streams) {
  const auto row = [&](const Text& label, const std::string& value) {
    streams.out << fmt::format("{:<58}{:>14}\n", streams.say(label), value);
  };
  const auto rate = [](double value) { return fmt::format("{:.0f}", value); };
  row({"reference kernel, months a second", "noyau de référence, mois par seconde"},
      rate(figures.reference_months_per_second));
  row({"random in rollout mode, months a second", "random sans registre, mois par seconde"},
      rate(figures.months_per_second));
  row({"ratio to the reference", "rapport à la référence"}, fmt::format("{:.3f}", figures.ratio_to_reference));
  row({"speed with the ledger, against without", "vitesse avec le registre, rapportée à sans"},
      fmt::format("{:.3f}", figures.ledger_ratio));
  row({"whole runs of 24 months a second", "parties entières de 24 mois par seconde"},
      rate(figures.playthroughs_per_second));
  row({"a state, bytes", "un état, octets"}, std::to_string(figures.state_bytes));
  row({"copying a state, nanoseconds", "copier un état, nanosecondes"}, fmt::format("{:.0f}", figures.clone_ns));
  row({"reading and checking a case, milliseconds", "lire et vérifier un cas, millisecondes"},
      fmt::format("{:.2f}", figures.load_ms));
  row({"the text of that case, bytes", "le texte de ce cas, octets"}, std::to_string(figures.load_bytes));
  for (const auto& [name, speed] : figures.policies)
    row({"policy " + name + ", months a second", "politique " + name + ", mois par seconde"}, rate(speed));
}

Exit run_bench(const Arguments& arguments, Streams& streams) {
  const auto opened = open_case(CaseLibrary{}, "first-steps");
  if (!opened) {
    for (const Problem& problem : opened.problems()) streams.error << format(problem, streams.language) << '\n';
    return Exit::problem;
  }
  const BenchFigures figures = measure_engine(opened->files, *opened->the_case);
  if (arguments.words_or("--format", "text") == "json")
    print_json(figures, streams);
  else
    print_text(figures, streams);
  return Exit::done;
}

}  // namespace

ProgramCommand bench_command() {
  ProgramCommand command;
  command.name = "bench";
  command.run = run_bench;
  command.summary = {"Measure the engine's own speed, for some seconds.",
                     "Mesurer la vitesse du moteur, quelques secondes."};
  command.usage = {"[--format text|json]", "[--format text|json]"};
  command.example = "diapason bench --format json";
  command.options = {
      takes_choice("--format", {"text", "json"},
                   {"text: a table; json: one object.", "text\u00A0: un tableau\u00A0; json\u00A0: un objet."})};
  return command;
}

}  // namespace diapason
