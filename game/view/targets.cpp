#include "view/targets.hpp"

#include <algorithm>

#include "sim/fit.hpp"
#include "sim/measure.hpp"
#include "view/action_judging.hpp"
#include "view/costs.hpp"
#include "view/deeds.hpp"
#include "view/format.hpp"
#include "view/reading.hpp"

namespace diapason {
namespace {

constexpr std::int32_t k_masters_bp = 5'000;    // as good as many who do it daily
constexpr std::int32_t k_own_trade_bp = 6'500;  // what a preview calls their trade, too
constexpr std::int32_t k_knows_bp = 200;        // the least tie that is shown anywhere

// A target with how much speaks for it.
struct Ranked {
  Target target;
  std::int64_t fit = 0;
};

class Targets {
 public:
  Targets(const Lens& lens, const Command& chosen) : lens_(lens), agenda_(agenda_of(lens)), chosen_(chosen) {
    fill_what_is_asked(action(), line_);
    line_.id = chosen.action;
  }

  TargetsView collect() const {
    TargetsView view;
    if (line_.asks_person) view.people = people(false);
    if (line_.asks_second) view.seconds = people(true);
    if (line_.asks_colleague || line_.takes_colleague) view.colleagues = colleagues();
    if (line_.asks_topic) view.topics = topics();
    return view;
  }

 private:
  [[nodiscard]] const Action& action() const { return lens_.dossier.actions[chosen_.action.index()]; }

  // With this one named, whether something can be done with the action.
  void judge(const Command& command, Target& target) const {
    const Verdict verdict = verdict_on(lens_, agenda_, line_, command);
    target.possible = verdict.possible;
    if (!verdict.why_not.empty()) target.why_not = verdict.why_not.front();
  }

  static std::vector<Target> in_order(std::vector<Ranked> ranked) {
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& one, const Ranked& other) {
      return std::pair{one.target.possible, one.fit} > std::pair{other.target.possible, other.fit};
    });
    std::vector<Target> targets;
    targets.reserve(ranked.size());
    for (Ranked& one : ranked) targets.push_back(std::move(one.target));
    return targets;
  }

  std::vector<Target> people(bool second) const {
    std::vector<Ranked> ranked;
    ranked.reserve(lens_.people());
    for (std::size_t index = 0; index < lens_.people(); ++index)
      if (lens_.here(index)) ranked.push_back(person(index, second));
    return in_order(std::move(ranked));
  }

  template <class Person>
  void introduce(std::size_t index, const Person& person, Target& target) const {
    target.id = static_cast<std::uint8_t>(index);
    target.key = person.key;
    target.name = person.name;
    target.role = lens_.function(person.function);
    target.gender = person.gender;
  }

  Ranked person(std::size_t index, bool second) const {
    const StakeholderId id{index};
    const Stakeholder& entry = lens_.person(id);
    Ranked ranked;
    Target& target = ranked.target;
    introduce(index, entry, target);
    target.mood = mood_level(lens_, id);
    const BeliefLine trust = trust_belief(lens_, id);
    if (lens_.met(index)) target.trust = trust.points;
    target.standing = lens_.met(index) ? lens_.say(Key::target_trust, {{"n", trust.points}}) : trust.words;
    Command command = chosen_;
    command.colleague = {};  // who comes along is asked after, and can still be another
    if (second) {
      command.object = target.id;
    } else {
      command.person = id;
      if (line_.asks_second) command.object = Id<void>::k_none;
    }
    judge(command, target);
    if (!second && chosen_.topic.valid()) add_topic(command, ranked);
    if (!second) add_offer(id, ranked);
    return ranked;
  }

  // The offer that is chosen already, if one is.
  [[nodiscard]] const Offer* offer() const {
    const bool of_offers = line_.asks_offer || line_.asks_project;
    return of_offers && chosen_.object < lens_.dossier.offers.size() ? &lens_.dossier.offers[chosen_.object] : nullptr;
  }

  // D19: whether the offer answers a need of theirs that we know of.
  void add_offer(StakeholderId id, Ranked& ranked) const {
    const std::int32_t known =
        lens_.get(Quantity::stated_needs, id.index()) | lens_.get(Quantity::found_needs, id.index());
    if (offer() == nullptr || !offer()->answers.valid() || (known >> offer()->answers.index() & 1) == 0) return;
    ranked.fit += k_whole_bp;
    ranked.target.fit = lens_.say(Key::fits_known_need);
  }

  // The topics that suit whoever is named, with why.
  [[nodiscard]] std::string topics() const {
    if (!chosen_.person.valid() || chosen_.person.index() >= lens_.people()) return "";
    std::vector<std::string> suiting;
    for (std::size_t topic = 0; topic < lens_.dossier.topics.size(); ++topic) {
      Command command = chosen_;
      command.topic = TopicId{topic};
      Ranked ranked;
      add_topic(command, ranked);
      if (!ranked.target.fit.empty())
        suiting.push_back(
            lens_.say(Key::topic_that_suits, {{"topic", lens_.topic(command.topic)}, {"text", ranked.target.fit}}));
    }
    if (suiting.empty()) return "";
    return lens_.say(Key::topics_that_suit,
                     {{"who", lens_.person(chosen_.person)}, {"list", join(suiting, lens_.language)}});
  }

  // D18: what the topic is to them.
  void add_topic(const Command& command, Ranked& ranked) const {
    const Fit fit = fit_of(lens_.dossier, lens_.seen.seen(), action(), command);
    ranked.fit = fit.topic_bp;
    if (fit.meets_known_need) {
      ranked.fit += k_whole_bp;
      ranked.target.fit = lens_.say(Key::fits_known_need);
    } else if (fit.topic_bp >= k_own_trade_bp) {
      ranked.target.fit = lens_.say(Key::fits_topic, {{"who", lens_.person(command.person)}});
    }
  }

  std::vector<Target> colleagues() const {
    std::vector<Ranked> ranked;
    ranked.reserve(lens_.dossier.colleagues.size());
    for (std::size_t index = 0; index < lens_.dossier.colleagues.size(); ++index) ranked.push_back(colleague(index));
    return in_order(std::move(ranked));
  }

  Ranked colleague(std::size_t index) const {
    const ColleagueId id{index};
    const Colleague& entry = lens_.colleague(id);
    Ranked ranked;
    Target& target = ranked.target;
    introduce(index, entry, target);
    target.theirs = false;
    target.standing = lens_.say(Key::target_days, {{"left", agenda_.colleague_days_left(id)},
                                                   {"n", colleague_days(lens_.dossier, lens_.seen.seen(), id)}});
    Command command = chosen_;
    command.colleague = id;
    judge(command, target);
    add_why(id, ranked);
    return ranked;
  }

  // D12, D18: who masters the topic, knows the person, has been prepared or is of the same trade.
  void add_why(ColleagueId id, Ranked& ranked) const {
    std::vector<std::string> why;
    const Colleague& entry = lens_.colleague(id);
    const TopicId topic = offer() != nullptr ? offer()->topic : chosen_.topic;
    if (topic.valid()) {
      const std::int32_t mastery = entry.mastery_bp[topic.index()];
      ranked.fit += mastery;
      if (mastery >= k_masters_bp) why.push_back(lens_.say(Key::fits_masters, {Lens::points_of("n", mastery)}));
    }
    if (chosen_.person.valid() && chosen_.person.index() < lens_.people()) {
      const Stakeholder& person = lens_.person(chosen_.person);
      const std::int32_t tie = lens_.get(Quantity::tie, own_person(id).index(), chosen_.person.index());
      const std::int32_t ready = lens_.get(Quantity::prepared, id.index(), chosen_.person.index());
      const bool same_trade = entry.function == person.function;
      ranked.fit += tie + ready + (same_trade ? k_masters_bp : 0);
      if (same_trade) why.push_back(lens_.say(Key::fits_trade));
      if (tie >= k_knows_bp) why.push_back(lens_.say(Key::fits_knows, {{"who", person}, Lens::points_of("n", tie)}));
      if (ready > 0) why.push_back(lens_.say(Key::fits_prepared, {Lens::points_of("n", ready)}));
    }
    ranked.target.fit = side_by_side(why);
  }

  const Lens& lens_;
  const Agenda agenda_;
  const Command chosen_;
  ActionLine line_;
};

}  // namespace

TargetsView targets_view(const Session& session, Language language, const Command& chosen) {
  const Lens lens{session, language};
  if (action_of(lens, chosen) == nullptr) return {};
  return Targets{lens, chosen}.collect();
}

}  // namespace diapason
