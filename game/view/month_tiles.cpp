#include "view/month_tiles.hpp"

#include <array>
#include <cstdlib>

#include "sim/agenda.hpp"
#include "sim/measure.hpp"
#include "sim/stage.hpp"
#include "view/format.hpp"
#include "view/lens.hpp"
#include "view/names.hpp"

namespace diapason {
namespace {

// How things stood when a month had been played, and what was spent in it.
class Tiles {
 public:
  Tiles(const Session& session, Language language, std::int32_t month)
      : session_(session),
        language_(language),
        month_(month),
        then_(session, language, month),
        before_(session, language, month - 1) {}

  [[nodiscard]] std::vector<ReportTile> all() const {
    return {stage(), satisfaction(), margin(), total_margin(), days(), trust()};
  }

 private:
  [[nodiscard]] ReportTile tile(Key name, std::string value, std::string note) const {
    ReportTile made;
    made.name = then_.say(name);
    made.value = std::move(value);
    made.note = std::move(note);
    return made;
  }

  static void compare(ReportTile& tile, std::int64_t change, std::string words) {
    tile.change = std::move(words);
    tile.direction = change > 0 ? 1 : change < 0 ? -1 : 0;
  }

  [[nodiscard]] static GateStanding conditions(const Lens& lens) {
    const Gate* gate = gate_up(lens.dossier, lens.seen.seen());
    return gate == nullptr ? GateStanding{} : standing(lens.dossier, lens.seen.seen(), *gate);
  }

  [[nodiscard]] ReportTile stage() const {
    const std::int32_t stands = then_.get(Quantity::stage);
    const std::int32_t climbed = stands - before_.get(Quantity::stage);
    const GateStanding next = conditions(then_);
    const Filler name{"name", capitalised(stage_name(stands, language_))};
    ReportTile made =
        tile(Key::tile_stage, whole_number(stands, language_),
             next.all == 0 ? then_.say(Key::tile_stage_top, {name})
                           : then_.say(Key::tile_stage_note, {name, {"have", next.held}, {"need_n", next.all}}));
    const std::int32_t change = climbed != 0 ? climbed : next.held - conditions(before_).held;
    compare(made, change,
            then_.say(climbed != 0 ? Key::tile_stage_change : Key::tile_conditions_change,
                      {{"n", std::abs(change)}, {"text", signed_number(change, language_)}}));
    made.why = "stage";
    return made;
  }

  [[nodiscard]] ReportTile satisfaction() const {
    const std::int64_t now = points(then_.get(Quantity::satisfaction));
    const std::int64_t change = now - points(before_.get(Quantity::satisfaction));
    ReportTile made =
        tile(Key::tile_satisfaction, whole_number(now, language_), then_.say(Key::tile_satisfaction_note));
    compare(made, change, signed_number(change, language_));
    made.why = "satisfaction";
    return made;
  }

  // Beside euros at a glance stand euros at a glance.
  [[nodiscard]] std::string signed_short(std::int64_t eur) const {
    return (eur > 0 ? "+" : "") + short_money(eur, language_);
  }

  [[nodiscard]] std::int64_t margin_of(std::int32_t month) const {
    const auto after = [&](std::int32_t played) {
      return session_.months()[static_cast<std::size_t>(played)].after.get(Quantity::total_margin);
    };
    return std::int64_t{after(month)} - after(month - 1);
  }

  [[nodiscard]] ReportTile margin() const {
    const std::int32_t expected = then_.dossier.economy.expected_margin_month_eur;
    ReportTile made =
        tile(Key::tile_margin, short_money(margin_of(month_), language_),
             expected > 0 ? then_.say(Key::tile_margin_note, {{"eur", short_money(expected, language_)}}) : "");
    if (month_ > 1) {
      const std::int64_t change = margin_of(month_) - margin_of(month_ - 1);
      compare(made, change, signed_short(change));
    }
    made.why = "margin";
    return made;
  }

  // The aim of the whole run, pro rata of the months played, as the dial counts it.
  [[nodiscard]] ReportTile total_margin() const {
    const std::int64_t aim =
        std::int64_t{then_.dossier.economy.target_margin_eur} * month_ / then_.dossier.horizon_months;
    ReportTile made =
        tile(Key::tile_total_margin, short_money(then_.get(Quantity::total_margin), language_),
             aim > 0 ? then_.say(Key::tile_total_margin_note, {{"eur", short_money(aim, language_)}}) : "");
    compare(made, margin_of(month_), signed_short(margin_of(month_)));
    made.why = "margin";
    return made;
  }

  [[nodiscard]] static std::int32_t days_used(const Session& session, const Lens& planned_from) {
    std::int32_t used = 0;
    for (const Command& command : session.months()[static_cast<std::size_t>(planned_from.month)].commands)
      used += cost_of(planned_from.dossier, planned_from.seen, command).kam_days;
    return used;
  }

  [[nodiscard]] ReportTile days() const {
    const std::int32_t used = days_used(session_, before_);
    const std::int32_t given = kam_days(before_.dossier, before_.seen.seen());
    ReportTile made =
        tile(Key::tile_days, then_.say(Key::tile_days_value, {{"have", used}, {"need_n", given}}),
             given == used ? then_.say(Key::tile_days_all) : then_.say(Key::tile_days_note, {{"left", given - used}}));
    if (month_ > 1) {
      const std::int32_t change = used - days_used(session_, Lens{session_, language_, month_ - 2});
      compare(made, change, signed_number(change, language_));
    }
    made.more_is_better = false;
    made.why = "days-used";
    return made;
  }

  [[nodiscard]] static std::int32_t people_met(const Lens& lens) {
    std::int32_t met = 0;
    for (std::size_t person = 0; person < lens.people(); ++person) met += lens.met(person) ? 1 : 0;
    return met;
  }

  [[nodiscard]] ReportTile trust() const {
    const std::int32_t met = people_met(then_);
    if (met == 0) return tile(Key::tile_trust, "–", then_.say(Key::tile_trust_none));
    const auto median = [](const Lens& lens) { return points(median_trust_bp(lens.dossier, lens.seen.seen())); };
    ReportTile made =
        tile(Key::tile_trust, whole_number(median(then_), language_), then_.say(Key::tile_trust_note, {{"n", met}}));
    made.why = "median-trust";
    if (people_met(before_) == 0) return made;
    const std::int64_t change = median(then_) - median(before_);
    compare(made, change, signed_number(change, language_));
    return made;
  }

  const Session& session_;
  Language language_;
  std::int32_t month_;
  Lens then_;
  Lens before_;
};

}  // namespace

std::vector<ReportTile> month_tiles(const Session& session, Language language, std::int32_t month) {
  return Tiles{session, language, month}.all();
}

}  // namespace diapason
