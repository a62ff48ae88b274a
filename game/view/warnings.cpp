#include "view/warnings.hpp"

#include <functional>
#include <map>

#include "sim/measure.hpp"
#include "sim/stage.hpp"
#include "view/format.hpp"
#include "view/promises.hpp"
#include "view/reading.hpp"
#include "view/sponsors.hpp"

namespace diapason {
namespace {

constexpr std::int32_t k_gone_native_bp = 4'000;
constexpr std::int32_t k_tense_bp = 6'000;

// Reads how things stood when the month had been played.
class Warnings {
 public:
  Warnings(const Session& session, Language language, std::int32_t month)
      : then_(session, language, month), month_(month), rules_(then_.dossier.parameters) {}

  std::vector<std::string> collect() {
    people();
    colleagues();
    promises();
    projects();
    troubles();
    top();
    stage();
    return std::move(lines_);
  }

 private:
  void add(Key key, std::initializer_list<Filler> fillers) { lines_.push_back(then_.say(key, fillers)); }

  void people() {
    // Those who have been forgotten for as long are named together.
    std::map<std::int32_t, std::vector<std::string>, std::greater<>> forgotten;
    for (std::size_t person = 0; person < then_.people(); ++person) {
      const std::int32_t months = silent_months(then_.session, StakeholderId{person}, month_);
      const bool is_forgotten =
          months > rules_.silence_grace_months && !was_dealt_with(then_.session, StakeholderId{person}, month_);
      if (then_.met(person) && is_forgotten) forgotten[months].push_back(then_.dossier.stakeholders[person].name);
    }
    for (const auto& [months, names] : forgotten)
      add(Key::warn_silence,
          {{"list", join(names, then_.language)}, {"m", static_cast<std::int64_t>(names.size())}, {"n", months}});
    const std::int32_t alone = lone_ties(then_.dossier, then_.seen.seen());
    if (alone > rules_.lone_ties_free)
      add(Key::warn_lone_ties, {{"n", alone}, Lens::points_of("need_n", rules_.lone_tie_level_bp)});
  }

  void colleagues() {
    for (std::size_t index = 0; index < then_.dossier.colleagues.size(); ++index) {
      const Filler colleague{"colleague", then_.dossier.colleagues[index]};
      const std::int32_t willing = then_.get(Quantity::willingness, index);
      if (willing < rules_.willing_floor_bp) add(Key::warn_unwilling, {colleague, Lens::points_of("n", willing)});
      const std::int32_t native = then_.get(Quantity::native, index);
      if (native >= k_gone_native_bp) add(Key::warn_native, {colleague, Lens::points_of("n", native)});
    }
  }

  // What the next month is the last chance for.
  void promises() {
    for (std::size_t promise = 0; promise < k_max_promises; ++promise) {
      if (!promise_stands(then_, promise) || then_.get(Quantity::promise_due, promise) > month_ + 1) continue;
      const PromiseAbout about = promise_about(then_, promise);
      add(Key::warn_promise,
          {{"who", then_.person(about.to)}, {"request", then_.in(about.title)}, {"month", month_ + 1}});
    }
  }

  // D50.
  void projects() {
    for (std::size_t index = 0; index < then_.dossier.offers.size(); ++index) {
      const std::int32_t due = then_.get(Quantity::project_due, index);
      const std::int32_t done = then_.get(Quantity::project_done, index);
      if (due == 0 || done >= 100 || due > month_ + 1) continue;
      add(due <= month_ ? Key::warn_project_late : Key::warn_project,
          {{"offer", then_.in(then_.dossier.offers[index].name)}, {"n", done}, {"month", due}});
    }
  }

  // D40.
  void troubles() {
    for (std::size_t index = 0; index < k_max_events; ++index)
      if (const Event* event = then_.trouble(index))
        add(Key::warn_trouble, {{"event", then_.in(event->title)}, {"n", then_.get(Quantity::trouble_left, index)}});
  }

  // D8, D23, D32.
  void top() {
    const std::int32_t unsupported = then_.get(Quantity::months_unsupported);
    if (unsupported > 0)
      add(unsupported < rules_.support_months ? Key::warn_support : Key::warn_no_support,
          {Lens::points_of("need_n", rules_.support_floor_bp), {"n", unsupported}, {"m", rules_.support_months}});
    const std::int32_t tension = then_.get(Quantity::tension);
    if (tension >= k_tense_bp) add(Key::warn_tension, {Lens::points_of("n", tension)});
    const std::int32_t drift = then_.get(Quantity::drift);
    if (then_.sponsor().valid() && drift >= k_drift_shows_bp)
      add(Key::sponsor_drifting, {then_.sponsor_named("sponsor", then_.sponsor()), Lens::points_of("n", drift)});
  }

  void stage() {
    const Gate* gate = gate_kept(then_.dossier, then_.seen.seen());
    const std::int32_t lost = then_.get(Quantity::months_lost);
    if (gate != nullptr && lost > 0) add(Key::at_risk, {{"n", lost}, {"m", gate->lose_months}});
  }

  Lens then_;
  std::int32_t month_;
  const Parameters& rules_;
  std::vector<std::string> lines_;
};

}  // namespace

std::vector<std::string> warnings_after(const Session& session, Language language, std::int32_t month) {
  return Warnings{session, language, month}.collect();
}

}  // namespace diapason
