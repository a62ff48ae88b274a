#include "load/economy_reader.hpp"

#include <array>
#include <utility>

#include "load/condition_reader.hpp"
#include "load/identifier.hpp"
#include "load/opening_reader.hpp"

namespace diapason {
namespace {

constexpr std::int32_t k_full_trust_weight_bp = k_whole_bp;

void check_weights(ObjectReader& rules, const Parameters& parameters) {
  const std::int32_t sum = parameters.weight_credibility_bp + parameters.weight_reliability_bp +
                           parameters.weight_closeness_bp + parameters.weight_self_interest_bp;
  if (sum != k_full_trust_weight_bp)
    rules.report(
        fill({"The four weights of trust (weight_credibility_bp, weight_reliability_bp, weight_closeness_bp, "
              "weight_self_interest_bp) sum to {0}; they must sum to {1}. A weight that is not given keeps its "
              "usual value.",
              "Les quatre poids de la confiance (weight_credibility_bp, weight_reliability_bp, "
              "weight_closeness_bp, weight_self_interest_bp) totalisent {0}\u00A0; il faut {1}. Un poids qui "
              "n’est pas donné garde sa valeur habituelle."},
             {grouped(sum), grouped(k_full_trust_weight_bp)}));
  const bool has_dial = parameters.dial_stage_weight > 0 || parameters.dial_reach_weight > 0 ||
                        parameters.dial_value_weight > 0 || parameters.dial_own_weight > 0 ||
                        parameters.dial_prepared_weight > 0;
  if (!has_dial)
    rules.report({"No dial counts in the mark: every dial weight is 0. Give one of them at least a weight above 0.",
                  "Aucun cadran ne compte dans la note\u00A0: tous les poids sont à 0. Donnez à l’un d’eux au moins un "
                  "poids supérieur à 0."});
}

void read_rules(CaseReading& reading) {
  ObjectReader rules = reading.root.optional_object("rules");
  const std::size_t problems_before = reading.problems.size();
  Parameters& parameters = reading.dossier().parameters;
  for (const ParameterInfo& info : diapason::parameters())
    parameters.*info.member =
        rules.optional_integer(info.name, info.least, info.most, std::int32_t{parameters.*info.member});
  rules.finish();
  reading.rules_are_sound = reading.problems.size() == problems_before;
  if (reading.rules_are_sound) check_weights(rules, parameters);
}

void read_figures(CaseReading& reading) {
  ObjectReader figures = reading.root.required_object("economy");
  Economy& economy = reading.dossier().economy;
  economy.revenue_month_eur = figures.required_integer("revenue_month_eur", 0, k_most_eur);
  economy.margin_bp = figures.required_integer("margin", 0, k_most_bp);
  economy.client_value_month_eur = figures.required_integer("client_value_month_eur", 0, k_most_eur);
  economy.budget_eur = figures.required_integer("budget_eur", 0, k_most_eur);
  economy.undifferentiated_margin_month_eur =
      figures.optional_integer("undifferentiated_margin_month_eur", 0, k_most_eur, 0);
  economy.reference_month_eur = figures.optional_integer("reference_month_eur", 0, k_most_eur, 0);
  economy.reference_loss_eur = figures.optional_integer("reference_loss_eur", 0, k_most_eur, 0);
  economy.expected_margin_month_eur = figures.required_integer("expected_margin_month_eur", 0, k_most_eur);
  economy.target_margin_eur = figures.required_integer("target_margin_eur", 1, k_most_target_eur);
  economy.target_client_value_eur = figures.required_integer("target_client_value_eur", 1, k_most_target_eur);
}

void read_gate(ObjectReader& object, Gate& gate, const Setting& setting) {
  Conditions conditions = read_gate_conditions(object, "conditions", setting);
  gate.conditions = std::move(conditions.all);
  gate.any = std::move(conditions.any);
  gate.hold_months = object.optional_integer("hold_months", 1, k_most_patience_months, gate.hold_months);
  gate.lose_months = object.optional_integer("lose_months", 1, k_most_patience_months, gate.lose_months);
  gate.accept_bp = object.optional_integer("accept", 0, k_most_bp, gate.accept_bp);
  gate.joint_step = required_prose(object, "joint_step");
}

void read_gates(CaseReading& reading) {
  constexpr std::array<std::string_view, 3> k_steps{"1-2", "2-3", "3-4"};
  const Setting setting{reading.lists};
  const std::int32_t highest = reading.dossier().highest_stage;
  const bool is_needed = highest > 1 && reading.stages_are_sound;
  ObjectReader gates = is_needed ? reading.root.required_object("gates") : reading.root.optional_object("gates");
  for (std::size_t step = 0; step < k_steps.size(); ++step) {
    const bool is_played = static_cast<std::int32_t>(step) + 1 < highest;
    ObjectReader gate =
        is_played && is_needed ? gates.required_object(k_steps[step]) : gates.optional_object(k_steps[step]);
    read_gate(gate, reading.dossier().gates[step], setting);
    if (!is_played && gate.present())
      gates.report(k_steps[step],
                   fill({"This case goes no higher than stage {0}. Remove this gate, or raise highest_stage.",
                         "Ce cas ne va pas au-delà de l’étape {0}. Retirez ce seuil, ou augmentez "
                         "highest_stage."},
                        {same(std::to_string(highest))}));
  }
}

void check_id(ObjectReader& root, const std::string& id, std::string_view file_name) {
  constexpr std::string_view k_extension = ".json";
  std::string_view stem = file_name.substr(file_name.find_last_of("/\\") + 1);
  if (!stem.ends_with(k_extension)) return;
  stem.remove_suffix(k_extension.size());
  if (!is_identifier(stem) || id.empty() || id == stem) return;
  root.report("id",
              fill({"The id {0} and the file name {1}.json differ. Write the id {1}, or rename the file {0}.json.",
                    "L’identifiant {0} et le nom de fichier {1}.json diffèrent. Écrivez l’identifiant {1}, ou "
                    "renommez le fichier {0}.json."},
                   {same(id), same(stem)}));
}

/// A number that others are judged by: nullopt when it can't be read, so that nothing is reported because of it.
std::optional<std::int32_t> read_yardstick(ObjectReader& root, std::string_view key, std::int32_t most) {
  const JsonNode* node = root.require(key, [&] { return whole_number(1, most); });
  if (node == nullptr) return std::nullopt;
  const std::optional<std::int64_t> value = root.reader().integer(*node, root.pointer_of(key), 1, most);
  return value ? std::optional{static_cast<std::int32_t>(*value)} : std::nullopt;
}

void read_horizon_and_stages(CaseReading& reading) {
  constexpr auto k_most_months = static_cast<std::int32_t>(k_max_months);
  Dossier& dossier = reading.dossier();
  dossier.horizon_months = read_yardstick(reading.root, "months", k_most_months).value_or(k_most_months);
  dossier.difficulty = reading.root.optional_integer("difficulty", 1, 3, dossier.difficulty);
  const std::optional<std::int32_t> highest = read_yardstick(reading.root, "highest_stage", k_highest_stage);
  reading.stages_are_sound = highest.has_value();
  dossier.highest_stage = highest.value_or(k_highest_stage);
  reading.plot().worth_stage = read_stage(reading.root, "worth_stage", dossier);
}

}  // namespace

void read_heading(CaseReading& reading, std::string_view file_name) {
  ObjectReader& root = reading.root;
  Dossier& dossier = reading.dossier();
  dossier.key = root.required_id("id");
  check_id(root, dossier.key, file_name);
  dossier.title = required_prose(root, "title");
  dossier.client = required_prose(root, "client");
  dossier.situation = required_prose(root, "situation");
  dossier.briefing = required_prose(root, "briefing");
  read_horizon_and_stages(reading);
  reading.plot().lesson = required_prose(root, "lesson");
}

void read_economy(CaseReading& reading) {
  read_rules(reading);
  read_figures(reading);
  read_opening(reading);
  read_gates(reading);
}

}  // namespace diapason
