#include "view/review.hpp"

#include <algorithm>
#include <cstdlib>

#include "sim/measure.hpp"
#include "view/format.hpp"
#include "view/names.hpp"
#include "view/reading.hpp"
#include "view/turning_points.hpp"

namespace diapason {
namespace {

constexpr std::int32_t k_read_well_points = 7;
constexpr std::size_t k_most_unknown_links = 6;
constexpr std::size_t k_most_marks_left = 3;

// The debrief alone may look at the truth; the lens still gives what was believed.
class Review {
 public:
  Review(const Session& session, Language language) : lens_(session, language), truth_(session.state()) {}

  ReviewView write() {
    ending();
    relation();
    view_.at_start = map_after(lens_.session, lens_.language, 0);
    view_.at_end = map_view(lens_.session, lens_.language);
    timeline();
    view_.dials = dials_view(lens_.session, lens_.language);
    marks_left();
    view_.profile = profile_view(lens_.session, lens_.language);
    for (std::size_t person = 0; person < lens_.people(); ++person)
      if (truth_.get(Quantity::present, person) != 0 || lens_.heard_of(person)) view_.people.push_back(unveil(person));
    unveil_links();
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

  // The mark is the mean of the dials by weight, a dial that of its parts by share: what each lacks of its 100.
  void marks_left() {
    std::int64_t weights = 0;
    for (const DialLine& dial : view_.dials.dials) weights += dial.shown ? dial.weight : 0;
    for (const DialLine& dial : view_.dials.dials) {
      if (!dial.shown) continue;
      for (const DialPartLine& part : dial.parts) {
        const std::int64_t lacks = std::int64_t{100 - part.points} * part.share_percent * dial.weight;
        const auto points = static_cast<std::int32_t>(divide_rounded(lacks, weights * 100));
        if (points == 0) continue;
        view_.left.push_back({lens_.say(Key::mark_left, {{"name", part.name}, {"n", part.points}, {"m", points}}),
                              points, dial.question});
      }
    }
    std::stable_sort(view_.left.begin(), view_.left.end(),
                     [](const MarkLeft& one, const MarkLeft& other) { return one.points > other.points; });
    if (view_.left.size() > k_most_marks_left) view_.left.resize(k_most_marks_left);
  }

  void relation() {
    std::int32_t met = 0;
    std::int32_t tied = 0;
    for (std::size_t person = 0; person < lens_.people(); ++person) {
      met += lens_.met(person) ? 1 : 0;
      tied += is_held(lens_, strongest_tie_bp(lens_.dossier, truth_, person, false)) ? 1 : 0;
    }
    const std::int32_t stage = truth_.get(Quantity::stage);
    view_.relation =
        lens_.say(Key::review_relation, {{"n", truth_.get(Quantity::month)},
                                         {"stage_n", stage},
                                         {"name", stage_name(stage, lens_.language)},
                                         {"have", met},
                                         {"need_n", static_cast<std::int32_t>(lens_.people())},
                                         {"m", tied},
                                         Lens::points_of("tie", lens_.dossier.parameters.lone_tie_level_bp)});
  }

  void timeline() {
    ReviewTimeline& line = view_.timeline;
    line.mark_name = lens_.say(Key::timeline_mark);
    line.satisfaction_name = lens_.say(Key::timeline_satisfaction);
    for (const PlayedMonth& played : lens_.session.months()) {
      line.mark.push_back(points(mark_of(dials_of(lens_.dossier, played.after, plot().worth_stage))));
      line.satisfaction.push_back(points(played.after.get(Quantity::satisfaction)));
      line.stage.push_back(played.after.get(Quantity::stage));
    }
  }

  [[nodiscard]] UnveiledPerson unveil(std::size_t person) const {
    const Filler who{"who", lens_.dossier.stakeholders[person]};
    UnveiledPerson unveiled;
    unveiled.id = StakeholderId{person};
    unveiled.name = lens_.dossier.stakeholders[person].name;
    unveiled.met = lens_.met(person);
    unveiled.believed = static_cast<std::int32_t>(points(trust_bp(lens_.dossier, lens_.seen.seen(), person)));
    unveiled.truth = static_cast<std::int32_t>(points(trust_bp(lens_.dossier, truth_, person)));
    unveiled.trust =
        lens_.say(key_of_gap(person, unveiled), {who, {"have", unveiled.believed}, {"need_n", unveiled.truth}});
    unveiled.left = !lens_.here(person) && lens_.heard_of(person);
    if (unveiled.left) {
      unveiled.trust = lens_.say(Key::unveiled_left, {who});
      return unveiled;
    }
    const std::int32_t found = truth_.get(Quantity::found_needs, person);
    const std::int32_t missed = truth_.get(Quantity::latent_needs, person) & ~found;
    unveiled.found_needs = needs_in(lens_, found);
    unveiled.missed_needs = needs_in(lens_, missed);
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
    if (weight == 0 || truth_.get(Quantity::influence_known, from, on) == 0) return;
    unveiled.influence.push_back(link_line(Key::unveiled_influence_known, {from, on, weight}));
  }

  struct Link {
    std::size_t from;
    std::size_t on;
    std::int32_t weight;
  };
  [[nodiscard]] std::string link_line(Key key, const Link& link) const {
    return lens_.say(key, {{"who", lens_.dossier.stakeholders[link.from]},
                           {"whom", lens_.dossier.stakeholders[link.on]},
                           {"text", influence_words(lens_, link.weight)}});
  }

  // Dozens of them would bury the lesson: the strongest are told, the others counted.
  void unveil_links() {
    std::vector<Link> unknown;
    for (const UnveiledPerson& person : view_.people)
      for (std::size_t on = 0; on < lens_.people(); ++on) {
        const std::size_t from = person.id.index();
        const std::int32_t weight = truth_.get(Quantity::influence, from, on);
        const bool told = weight == 0 || truth_.get(Quantity::influence_known, from, on) != 0;
        if (!told && truth_.get(Quantity::present, from) != 0) unknown.push_back({from, on, weight});
      }
    std::stable_sort(unknown.begin(), unknown.end(), [](const Link& left, const Link& right) {
      return std::abs(left.weight) > std::abs(right.weight);
    });
    const std::size_t told = std::min(unknown.size(), k_most_unknown_links);
    for (std::size_t place = 0; place < told; ++place)
      view_.unknown_links.push_back(link_line(Key::unveiled_influence_unknown, unknown[place]));
    if (told < unknown.size())
      view_.unknown_links.push_back(
          lens_.say(Key::unveiled_influence_more, {{"n", static_cast<std::int64_t>(unknown.size() - told)}}));
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
