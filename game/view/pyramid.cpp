#include "view/pyramid.hpp"

#include <algorithm>
#include <array>

#include "sim/stage.hpp"
#include "view/conditions.hpp"
#include "view/format.hpp"
#include "view/joint_steps.hpp"
#include "view/names.hpp"

namespace diapason {
namespace {

struct StageRow {
  Key meaning;
  Key trap;
  std::int32_t Parameters::*cost_eur;
  std::int32_t Parameters::*barrier_bp;
};

constexpr auto k_stages = std::to_array<StageRow>({
    {Key::stage_meaning_1, Key::staying_trap_1, &Parameters::stage_cost_1_eur, &Parameters::stage_barrier_1_bp},
    {Key::stage_meaning_2, Key::staying_trap_2, &Parameters::stage_cost_2_eur, &Parameters::stage_barrier_2_bp},
    {Key::stage_meaning_3, Key::staying_trap_3, &Parameters::stage_cost_3_eur, &Parameters::stage_barrier_3_bp},
    {Key::stage_meaning_4, Key::staying_trap_4, &Parameters::stage_cost_4_eur, &Parameters::stage_barrier_4_bp},
});

const StageRow& row_of(std::int32_t stage) { return k_stages[static_cast<std::size_t>(std::clamp(stage, 1, 4)) - 1]; }

std::string stage_line(const Lens& lens, std::int32_t stage) {
  const bool here = stage == lens.get(Quantity::stage);
  const Key key = here                                 ? Key::stage_line_here
                  : stage > lens.dossier.highest_stage ? Key::stage_line_not_played
                                                       : Key::stage_line;
  return lens.say(key, {{"stage_n", stage}, {"name", stage_name(stage, lens.language)}});
}

std::string cost_and_barrier(const Lens& lens, Key key, std::int32_t stage) {
  const Parameters& rules = lens.dossier.parameters;
  return lens.say(key, {{"cost", money(rules.*row_of(stage).cost_eur, lens.language)},
                        Lens::points_of("n", rules.*row_of(stage).barrier_bp)});
}

// All conditions of a gate; those of which one is enough come last, as one.
std::vector<GateCondition> conditions_of(const Lens& lens, const Gate& gate, bool with_slack) {
  std::vector<GateCondition> lines;
  lines.reserve(gate.conditions.size() + 1);
  for (const Condition& condition : gate.conditions) lines.push_back(gate_condition(lens, condition, with_slack));
  if (!gate.any.empty()) lines.push_back(gate_alternative(lens, gate.any, with_slack));
  return lines;
}

void show_way_up(const Lens& lens, PyramidView& view) {
  const Gate* gate = gate_up(lens.dossier, lens.seen.seen());
  if (gate == nullptr || (gate->conditions.empty() && gate->any.empty())) {
    view.why_not = lens.say(Key::why_not_top);
    return;
  }
  view.has_gate_up = true;
  view.up = conditions_of(lens, *gate, false);
  const auto held = static_cast<std::int32_t>(std::count_if(
      view.up.begin(), view.up.end(), [](const GateCondition& line) { return line.standing == Standing::met; }));
  const auto all = static_cast<std::int32_t>(view.up.size());
  view.gate_title = lens.say(Key::gate_title, {{"stage_n", view.stage + 1},
                                               {"name", stage_name(view.stage + 1, lens.language)},
                                               {"have", held},
                                               {"need_n", all}});
  if (held < all)
    view.why_not = lens.say(Key::why_not_missing, {{"left", all - held}});
  else if (view.pause.empty())
    view.why_not = lens.say(Key::why_not_propose, {{"n", gate->hold_months}});
  view.joint_step =
      lens.say(Key::joint_step_is, {{"step", lens.in(gate->joint_step)}}) + " " + step_takes_words(lens, *gate);
  view.climbing = cost_and_barrier(lens, Key::climbing_is, view.stage + 1);
}

void show_what_holds(const Lens& lens, PyramidView& view) {
  const Gate* gate = gate_kept(lens.dossier, lens.seen.seen());
  if (gate == nullptr) return;
  view.kept = conditions_of(lens, *gate, true);
  const std::int32_t lost = lens.get(Quantity::months_lost);
  if (lost > 0) view.at_risk = lens.say(Key::at_risk, {{"n", lost}, {"m", gate->lose_months}});
}

}  // namespace

PyramidView pyramid_view(const Session& session, Language language) {
  const Lens lens{session, language};
  PyramidView view;
  view.stage = lens.get(Quantity::stage);
  view.title =
      lens.say(Key::stage_title, {{"stage_n", view.stage}, {"n", 4}, {"name", stage_name(view.stage, language)}});
  view.meaning = lens.say(row_of(view.stage).meaning);
  const std::int32_t months = lens.get(Quantity::months_at_stage);
  view.months_here = months == 0 ? lens.say(Key::stage_months_new) : lens.say(Key::stage_months, {{"n", months}});
  for (std::int32_t stage = 1; stage <= 4; ++stage) view.stages.push_back(stage_line(lens, stage));
  view.staying = cost_and_barrier(lens, Key::staying_is, view.stage) + " " + lens.say(row_of(view.stage).trap);
  view.pause = step_pause_words(lens);
  show_way_up(lens, view);
  show_what_holds(lens, view);
  return view;
}

}  // namespace diapason
