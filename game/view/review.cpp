#include "view/review.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "sim/measure.hpp"
#include "sim/profile.hpp"
#include "view/format.hpp"
#include "view/names.hpp"
#include "view/reading.hpp"
#include "view/turning_points.hpp"

namespace diapason {
namespace {

constexpr std::int32_t k_read_well_points = 7;
constexpr std::int32_t k_yardstick_bp = 2'000;  // D10

// The debrief alone may look at the truth; the lens still gives what was believed.
class Review {
 public:
  Review(const Session& session, Language language) : lens_(session, language), truth_(session.state()) {}

  ReviewView write() {
    ending();
    relation();
    view_.dials = dials_view(lens_.session, lens_.language);
    shares();
    aptitudes();
    for (std::size_t person = 0; person < lens_.people(); ++person)
      if (truth_.get(Quantity::present, person) != 0 || lens_.heard_of(person)) view_.people.push_back(unveil(person));
    view_.luck = luck_sentences(lens_);
    view_.turning_points = turning_points(lens_);
    view_.lesson = lens_.say(Key::lesson_is, {{"text", lens_.in(plot().lesson)}});
    diagnosis();
    return std::move(view_);
  }

 private:
  [[nodiscard]] const Plot& plot() const { return lens_.session.the_case().plot; }

  void ending() {
    const Ending& ending = plot().endings[static_cast<std::size_t>(truth_.get(Quantity::ending)) - 1];
    view_.title = lens_.in(ending.title);
    view_.text = lens_.in(ending.text);
  }

  void relation() {
    std::int32_t met = 0;
    std::int32_t tied = 0;
    for (std::size_t person = 0; person < lens_.people(); ++person) {
      met += lens_.met(person) ? 1 : 0;
      tied += is_held(lens_, strongest_tie_bp(lens_.dossier, truth_, person, false)) ? 1 : 0;
    }
    const std::int32_t stage = truth_.get(Quantity::stage);
    view_.relation = lens_.say(Key::review_relation, {{"n", truth_.get(Quantity::month)},
                                                      {"stage_n", stage},
                                                      {"name", stage_name(stage, lens_.language)},
                                                      {"have", met},
                                                      {"need_n", static_cast<std::int32_t>(lens_.people())},
                                                      {"m", tied}});
  }

  // Shares in whole percent that add up to 100.
  template <class Name>
  [[nodiscard]] std::vector<ShareLine> share_lines(Quantity quantity, std::size_t count, Name name) const {
    std::vector<std::int64_t> days;
    std::int64_t all = 0;
    for (std::size_t index = 0; index < count; ++index) {
      days.push_back(truth_.get(quantity, index));
      all += days.back();
    }
    std::vector<std::int64_t> hundredths;
    hundredths.reserve(count);
    for (const std::int64_t share : days) hundredths.push_back(share * 100);
    const std::vector<std::int64_t> percents =
        all == 0 ? std::vector<std::int64_t>(count) : apportion(hundredths, all, 100);
    std::vector<ShareLine> lines;
    for (std::size_t index = 0; index < count; ++index) {
      ShareLine line;
      line.name = name(index);
      line.days = static_cast<std::int32_t>(days[index]);
      line.percent = static_cast<std::int32_t>(percents[index]);
      line.words =
          lens_.say(Key::review_share, {{"name", line.name},
                                        {"days", line.days},
                                        {"percent", percent(std::int64_t{line.percent} * 100, lens_.language)}});
      lines.push_back(std::move(line));
    }
    return lines;
  }

  void shares() {
    const Language language = lens_.language;
    view_.activities = share_lines(Quantity::days_by_activity, k_activities, [&](std::size_t index) {
      return activity_name(static_cast<Activity>(index + 1), language);
    });
    view_.roles = share_lines(Quantity::days_by_role, k_roles,
                              [&](std::size_t index) { return role_name(static_cast<Role>(index), language); });
    const std::int32_t given = truth_.get(Quantity::days_by_role, static_cast<std::size_t>(Role::relationships));
    std::int32_t all = 0;
    for (const ShareLine& role : view_.roles) all += role.days;
    const std::int32_t working = lens_.dossier.parameters.kam_days_month;
    const std::int32_t yardstick = times_bp(working, k_yardstick_bp);
    const bool met = given >= yardstick * truth_.get(Quantity::month);
    view_.yardstick = lens_.say(met ? Key::review_yardstick_met : Key::review_yardstick_missed,
                                {{"days", given},
                                 {"n", all},
                                 {"percent", percent(all == 0 ? 0 : given * k_whole_bp / all, language)},
                                 {"have", yardstick},
                                 {"need_n", working}});
  }

  // [T]: what was done, and what came of it.
  void aptitudes() {
    struct Row {
      Aptitude aptitude;
      Key name;
      Key outcome;
    };
    constexpr auto k_rows = std::to_array<Row>({
        {Aptitude::customer_centred, Key::aptitude_customer, Key::outcome_needs},
        {Aptitude::accountable, Key::aptitude_accountable, Key::outcome_margin},
        {Aptitude::provoking_change, Key::aptitude_change, Key::outcome_offers},
        {Aptitude::team_builder, Key::aptitude_team, Key::outcome_pairs},
        {Aptitude::problem_solver, Key::aptitude_problems, Key::outcome_settled},
    });
    const Profile profile = profile_of(lens_.dossier, truth_);
    for (const Row& row : k_rows) {
      const AptitudeReading& reading = profile.aptitudes[static_cast<std::size_t>(row.aptitude)];
      const std::string outcome =
          lens_.say(row.outcome, {{"n", reading.count}, {"eur", short_money(reading.count, lens_.language)}});
      view_.aptitudes.push_back(lens_.say(
          Key::review_aptitude,
          {{"name", lens_.say(row.name)}, {"percent", percent(reading.days_bp, lens_.language)}, {"text", outcome}}));
    }
  }

  [[nodiscard]] UnveiledPerson unveil(std::size_t person) const {
    const Filler who{"who", lens_.dossier.stakeholders[person]};
    UnveiledPerson unveiled;
    unveiled.id = StakeholderId{person};
    unveiled.name = lens_.dossier.stakeholders[person].name;
    unveiled.believed = static_cast<std::int32_t>(points(trust_bp(lens_.dossier, lens_.seen.seen(), person)));
    unveiled.truth = static_cast<std::int32_t>(points(trust_bp(lens_.dossier, truth_, person)));
    unveiled.trust =
        lens_.say(key_of_gap(person, unveiled), {who, {"have", unveiled.believed}, {"need_n", unveiled.truth}});
    if (!lens_.here(person) && lens_.heard_of(person)) {
      unveiled.trust = lens_.say(Key::unveiled_left, {who});
      return unveiled;
    }
    const std::int32_t found = truth_.get(Quantity::found_needs, person);
    const std::int32_t missed = truth_.get(Quantity::latent_needs, person) & ~found;
    if (found != 0) unveiled.needs.push_back(needs_line(Key::unveiled_needs_found, who, found));
    if (missed != 0) unveiled.needs.push_back(needs_line(Key::unveiled_needs_missed, who, missed));
    for (std::size_t on = 0; on < lens_.people(); ++on) add_influence(person, on, unveiled);
    return unveiled;
  }

  [[nodiscard]] Key key_of_gap(std::size_t person, const UnveiledPerson& unveiled) const {
    if (!lens_.met(person)) return Key::unveiled_never_met;
    if (std::abs(unveiled.believed - unveiled.truth) <= k_read_well_points) return Key::unveiled_close;
    return unveiled.believed > unveiled.truth ? Key::unveiled_over : Key::unveiled_under;
  }

  [[nodiscard]] std::string needs_line(Key key, const Filler& who, std::int32_t bits) const {
    return lens_.say(key, {who, {"list", join(needs_in(lens_, bits), lens_.language)}});
  }

  void add_influence(std::size_t from, std::size_t on, UnveiledPerson& unveiled) const {
    const std::int32_t weight = truth_.get(Quantity::influence, from, on);
    if (weight == 0) return;
    const bool known = truth_.get(Quantity::influence_known, from, on) != 0;
    unveiled.influence.push_back(lens_.say(known ? Key::unveiled_influence_known : Key::unveiled_influence_unknown,
                                           {{"who", lens_.dossier.stakeholders[from]},
                                            {"whom", lens_.dossier.stakeholders[on]},
                                            {"text", influence_words(lens_, weight)}}));
  }

  void diagnosis() {
    const std::int32_t worth = plot().worth_stage;
    const std::int32_t stage = truth_.get(Quantity::stage);
    const Key key = stage == worth ? Key::diagnosis_suits : stage < worth ? Key::diagnosis_below : Key::diagnosis_above;
    view_.diagnosis = lens_.say(key, {{"stage_n", worth}, {"name", stage_name(worth, lens_.language)}});
  }

  Lens lens_;
  const State& truth_;
  ReviewView view_;
};

}  // namespace

ReviewView review_view(const Session& session, Language language) {
  if (!session.is_over()) return {};
  return Review{session, language}.write();
}

}  // namespace diapason
