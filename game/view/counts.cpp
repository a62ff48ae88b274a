#include "view/counts.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "sim/measure.hpp"
#include "sim/stage.hpp"
#include "view/conditions.hpp"
#include "view/format.hpp"
#include "view/names.hpp"
#include "view/promises.hpp"
#include "view/questions.hpp"
#include "view/why_lines.hpp"

namespace diapason {
namespace {

constexpr std::size_t k_nearest_shown = 3;

// One of those that a measure may count: of a pair the colleague and the person, of a need the person and the need,
// else a place alone.
struct Countable {
  std::size_t first = 0;
  std::size_t place = 0;
};

// What is to be said of one: how far it is, where it has come some way, and what may be asked about it.
struct Told {
  std::string words;
  std::string deeper;
  std::int32_t have = 0;
};

// Who of ours holds whom, and how firmly, bp.
struct Held {
  OwnPersonId own;
  std::size_t person = 0;
  std::int32_t tie_bp = 0;
};

class Counting {
 public:
  Counting(const Lens& lens, const Condition& condition)
      : lens_(lens), condition_(condition), measure_(condition.measure) {}

  WhyView tell() {
    const ConditionWords words = condition_words(lens_, condition_, {}, false);
    WhyView view;
    view.title = capitalised(words.name);
    view.less_is_better = measure_ == Measure::lone_ties || measure_ == Measure::troubles;
    keep_months();
    for (const Countable& one : all_counted()) {
      Told told = tell_counted(one);
      view.lines.push_back(line_since(lens_, since(one), 1, signed_number(1, lens_.language), std::move(told.words)));
      view.lines.back().deeper = std::move(told.deeper);
    }
    std::stable_sort(view.lines.begin(), view.lines.end(),
                     [](const WhyLine& left, const WhyLine& right) { return left.month < right.month; });
    view.now_value = std::ssize(view.lines);
    if (words.unit != Unit::yes_no)
      view.start = lens_.say(view.lines.empty() ? Key::why_none_counts : Key::why_each_counts);
    view.now = lens_.say(Key::why_now, {{"text", words.have}});
    tell_nearest(view);
    return view;
  }

 private:
  // Those of which the first of two is taken, one after the other.
  [[nodiscard]] std::size_t firsts() const {
    const bool is_pair = measure_ == Measure::pairs_tied || measure_ == Measure::pairs_autonomous;
    if (is_pair) return lens_.dossier.colleagues.size();
    return measure_ == Measure::needs_found ? lens_.people() : 1;
  }

  [[nodiscard]] std::vector<Countable> all_counted() const {
    std::vector<Countable> all;
    for (std::size_t first = 0; first < firsts(); ++first) {
      std::uint64_t bits = counted(lens_.dossier, lens_.seen.seen(), condition_, first);
      for (; bits != 0; bits &= bits - 1) all.push_back({first, static_cast<std::size_t>(std::countr_zero(bits))});
    }
    return all;
  }

  [[nodiscard]] bool counts(const Observation& seen, const Countable& one) const {
    return (counted(lens_.dossier, seen.seen(), condition_, one.first) >> one.place & 1) != 0;
  }

  // As the player saw each month after it was played.
  void keep_months() {
    const std::span<const PlayedMonth> months = lens_.session.months();
    months_.reserve(months.size());
    for (const PlayedMonth& played : months)
      months_.push_back(observe(lens_.dossier, lens_.session.the_case().plot, played.after));
  }

  [[nodiscard]] std::int32_t since(const Countable& one) const {
    std::size_t month = months_.size() - 1;
    while (month > 0 && counts(months_[month - 1], one)) --month;
    return static_cast<std::int32_t>(month);
  }

  // How much it takes for one of them to count, where that is a number.
  [[nodiscard]] std::int32_t needed_bp() const {
    switch (measure_) {
      case Measure::pairs_autonomous: return lens_.dossier.parameters.autonomous_bp;
      case Measure::lone_ties:
      case Measure::bus_factor: return lens_.dossier.parameters.lone_tie_level_bp;
      default: return condition_.level;
    }
  }

  template <class Takes>
  [[nodiscard]] Held strongest(Takes takes) const {
    Held best;
    for (const OwnPersonId own : lens_.own_people())
      for (std::size_t person = 0; person < lens_.people(); ++person) {
        const std::int32_t tie = lens_.get(Quantity::tie, own.index(), person);
        if (tie > best.tie_bp && takes(own, person)) best = {own, person, tie};
      }
    return best;
  }

  // The tie by which a function, a site, one of ours or a pair counts, or comes nearest to it.
  [[nodiscard]] Held tie_of(const Countable& one) const {
    const auto& people = lens_.dossier.stakeholders;
    switch (measure_) {
      case Measure::functions_tied:
        return strongest([&](OwnPersonId, std::size_t person) {
          return people[person].function.index() == one.place && !buys(lens_, person);
        });
      case Measure::sites_tied:
        return strongest([&](OwnPersonId, std::size_t person) { return people[person].site.index() == one.place; });
      case Measure::bus_factor:
        return strongest([&](OwnPersonId own, std::size_t) { return own.index() == one.place; });
      case Measure::lone_ties: return {k_kam, one.place, lens_.get(Quantity::tie, k_kam.index(), one.place)};
      default: {
        const OwnPersonId own = own_person(ColleagueId{one.first});
        return {own, one.place, lens_.get(Quantity::tie, own.index(), one.place)};
      }
    }
  }

  [[nodiscard]] Told tell_tie(const Countable& one, bool counts) const {
    const Held held = tie_of(one);
    if (held.tie_bp == 0) return {};
    const bool of_a_group = measure_ == Measure::functions_tied || measure_ == Measure::sites_tied;
    const std::int64_t left = points(needed_bp()) - points(held.tie_bp);
    const Key tied = of_a_group ? Key::count_group_tied : Key::count_tied;
    const Key near = of_a_group ? Key::count_group_near : Key::count_tie_near;
    const Key just_short = of_a_group ? Key::count_group_just_short : Key::count_tie_just_short;
    const std::string group = measure_ == Measure::functions_tied ? lens_.function(FunctionId{one.place})
                              : of_a_group                        ? lens_.name_in(lens_.dossier.sites, one.place)
                                                                  : "";
    return {lens_.say(counts     ? tied
                      : left > 0 ? near
                                 : just_short,
                      {{"name", group},
                       {"own", own_person_name(lens_.dossier, held.own, lens_.language)},
                       {"who", lens_.dossier.stakeholders[held.person]},
                       Lens::points_of("n", held.tie_bp),
                       {"left", left}}),
            question_about_tie(lens_, held.own, StakeholderId{held.person}), held.tie_bp};
  }

  // A pair that knows each other and has never met alone comes after all those that have.
  [[nodiscard]] Told tell_autonomy(const Countable& one, bool counts) const {
    const Colleague& colleague = lens_.colleague(ColleagueId{one.first});
    const Stakeholder& person = lens_.dossier.stakeholders[one.place];
    const OwnPersonId own = own_person(ColleagueId{one.first});
    const std::int32_t have = lens_.get(Quantity::autonomy, one.first, one.place);
    const std::int32_t tie = lens_.get(Quantity::tie, own.index(), one.place);
    if (have == 0 && tie == 0) return {};
    if (have == 0)
      return {lens_.say(Key::count_alone_none, {{"colleague", colleague}, {"who", person}, Lens::points_of("n", tie)}),
              question_about_tie(lens_, own, StakeholderId{one.place}), tie};
    return {lens_.say(counts ? Key::count_alone : Key::count_alone_near,
                      {{"colleague", colleague}, {"who", person}, {"n", have}, {"left", points(needed_bp()) - have}}),
            "autonomy " + colleague.key + " " + person.key, have * k_whole_bp};
  }

  // Somebody who counts by having been met, or may yet.
  [[nodiscard]] Told tell_person(std::size_t person, bool counts) const {
    const Stakeholder& who = lens_.dossier.stakeholders[person];
    if (counts) return {who.name, (measure_ == Measure::informants ? "exposure " : "trust ") + who.key, 1};
    if (!lens_.here(person) || lens_.met(person)) return {};
    const auto seats = static_cast<std::uint32_t>(lens_.get(Quantity::seats, person));
    if (measure_ == Measure::deciders_met && (seats & k_deciding_seats) == 0) return {};
    return {lens_.say(Key::count_by_name, {{"who", who}}), "", 1};
  }

  [[nodiscard]] Told tell_promise(std::size_t promise) const {
    const PromiseAbout about = promise_about(lens_, promise);
    return {lens_.say(Key::count_promise, {{"request", lens_.in(about.title)},
                                           {"who", lens_.person(about.to)},
                                           {"month", lens_.get(Quantity::promise_due, promise)}}),
            "", 1};
  }

  // What has a name alone.
  [[nodiscard]] Told tell_thing(const std::string& name, std::string deeper) const {
    return {lens_.say(Key::count_thing, {{"name", name}}), std::move(deeper), 1};
  }

  [[nodiscard]] Told tell_counted(const Countable& one) const {
    const Dossier& dossier = lens_.dossier;
    switch (measure_) {
      case Measure::pairs_autonomous: return tell_autonomy(one, true);
      case Measure::people_met:
      case Measure::deciders_met:
      case Measure::informants: return tell_person(one.place, true);
      case Measure::team_size: {
        const Colleague& colleague = dossier.colleagues[one.place];
        return {colleague.name, "mobilised " + colleague.key, 1};
      }
      case Measure::needs_found: {
        const Stakeholder& who = dossier.stakeholders[one.first];
        return {lens_.say(Key::count_need, {{"who", who}, {"need", lens_.need(NeedId{one.place})}}),
                "understanding " + who.key, 1};
      }
      case Measure::promises_open: return tell_promise(one.place);
      case Measure::offers_won:
        return tell_thing(lens_.in(dossier.offers[one.place].name), "offer-revenue " + dossier.offers[one.place].key);
      case Measure::projects_done:
        return tell_thing(lens_.in(dossier.offers[one.place].name), "project " + dossier.offers[one.place].key);
      case Measure::objectives_reached: return tell_thing(lens_.in(dossier.plan_items[one.place].name), "");
      case Measure::rules_ready: return tell_thing(lens_.in(dossier.situations[one.place].name), "");
      case Measure::troubles: {
        const Event* event = lens_.trouble(one.place);
        return event == nullptr ? Told{} : tell_thing(lens_.in(event->title), "trouble " + event->key);
      }
      case Measure::sponsored: return {dossier.sponsors[one.place].name, "commitment", 1};
      case Measure::contract:
        return {lens_.say(Key::count_clauses, {{"n", clauses_in(lens_.get(Quantity::clauses_signed))}}), "barrier", 1};
      default: return tell_tie(one, true);
    }
  }

  [[nodiscard]] static std::int64_t clauses_in(std::int32_t bits) {
    return std::popcount(static_cast<std::uint32_t>(bits));
  }

  // One that doesn't count yet: nothing to say where it isn't on its way.
  [[nodiscard]] Told tell_uncounted(const Countable& one) const {
    const Dossier& dossier = lens_.dossier;
    switch (measure_) {
      case Measure::pairs_autonomous: return tell_autonomy(one, false);
      case Measure::people_met:
      case Measure::deciders_met: return tell_person(one.place, false);
      case Measure::projects_done: {
        const std::int32_t done = lens_.get(Quantity::project_done, one.place);
        if (lens_.get(Quantity::project_due, one.place) == 0) return {};
        const Offer& offer = dossier.offers[one.place];
        return {lens_.say(Key::count_project_near, {{"offer", lens_.in(offer.name)}, {"n", done}}),
                "project " + offer.key, done};
      }
      case Measure::objectives_reached: {
        const bool chosen = (lens_.get(Quantity::plan_chosen) >> one.place & 1) != 0;
        const PlanItem& item = dossier.plan_items[one.place];
        if (!chosen || item.part != PlanPart::objective) return {};
        return {lens_.say(Key::count_item_near, {{"item", lens_.in(item.name)}}), "", 1};
      }
      case Measure::rules_ready:
        if (lens_.get(Quantity::rule_response, one.place) == 0) return {};
        return {lens_.say(Key::count_answer_old, {{"name", lens_.in(dossier.situations[one.place].name)}}), "", 1};
      case Measure::contract: {
        const std::int64_t drafted = clauses_in(lens_.get(Quantity::clauses_drafted));
        return drafted == 0 ? Told{} : Told{lens_.say(Key::count_draft, {{"n", drafted}}), "draft-barrier", 1};
      }
      case Measure::functions_tied:
      case Measure::sites_tied:
      case Measure::bus_factor:
      case Measure::pairs_tied: return tell_tie(one, false);
      // One that a colleague holds too isn't on the way: it has left.
      case Measure::lone_ties:
        return strongest_tie_bp(dossier, lens_.seen.seen(), one.place, true) < needed_bp() ? tell_tie(one, false)
                                                                                           : Told{};
      default: return {};
    }
  }

  [[nodiscard]] std::size_t places() const {
    const Dossier& dossier = lens_.dossier;
    switch (measure_) {
      case Measure::functions_tied: return dossier.functions.size();
      case Measure::sites_tied: return dossier.sites.size();
      case Measure::bus_factor: return k_max_own_people;
      case Measure::projects_done: return dossier.offers.size();
      case Measure::objectives_reached: return dossier.plan_items.size();
      case Measure::rules_ready: return dossier.situations.size();
      case Measure::contract: return 1;
      default: return dossier.stakeholders.size();
    }
  }

  void tell_nearest(WhyView& view) const {
    std::vector<Told> near;
    for (std::size_t first = 0; first < firsts(); ++first)
      for (std::size_t place = 0; place < places(); ++place) {
        if (counts(lens_.seen, {first, place})) continue;
        Told told = tell_uncounted({first, place});
        if (!told.words.empty()) near.push_back(std::move(told));
      }
    std::stable_sort(near.begin(), near.end(),
                     [](const Told& left, const Told& right) { return left.have > right.have; });
    near.resize(std::min(near.size(), k_nearest_shown));
    if (!near.empty()) view.beside_title = lens_.say(Key::why_nearest);
    for (Told& told : near) {
      view.beside.push_back(line_without_month(0, "", std::move(told.words)));
      view.beside.back().deeper = std::move(told.deeper);
    }
  }

  const Lens& lens_;
  const Condition& condition_;
  Measure measure_;
  std::vector<Observation> months_;
};

}  // namespace

bool is_count(Measure measure) {
  using M = Measure;
  constexpr auto k_counts = std::to_array<M>(
      {M::functions_tied, M::pairs_tied, M::people_met, M::needs_found, M::offers_won, M::promises_open,
       M::deciders_met, M::pairs_autonomous, M::lone_ties, M::bus_factor, M::sites_tied, M::informants, M::team_size,
       M::sponsored, M::objectives_reached, M::rules_ready, M::troubles, M::projects_done, M::contract});
  return std::find(k_counts.begin(), k_counts.end(), measure) != k_counts.end();
}

WhyView why_count(const Lens& lens, const Condition& condition) { return Counting{lens, condition}.tell(); }

Condition count_asked_about(const Lens& lens, Measure measure, std::optional<std::int32_t> level) {
  const auto is_meant = [&](const Condition& condition) {
    return condition.measure == measure && (!level || points(condition.level) == *level);
  };
  std::vector<const Gate*> gates{gate_up(lens.dossier, lens.seen.seen()), gate_kept(lens.dossier, lens.seen.seen())};
  for (const Gate& gate : lens.dossier.gates) gates.push_back(&gate);
  for (const Gate* gate : gates) {
    if (gate == nullptr) continue;
    for (const std::vector<Condition>* list : {&gate->conditions, &gate->any}) {
      const auto found = std::find_if(list->begin(), list->end(), is_meant);
      if (found != list->end()) return *found;
    }
  }
  Condition condition;
  condition.measure = measure;
  condition.level = level ? *level * 100 : lens.dossier.parameters.lone_tie_level_bp;
  return condition;
}

}  // namespace diapason
