#include "view/account_news.hpp"

#include <algorithm>

#include "sim/measure.hpp"
#include "view/causes.hpp"
#include "view/deeds.hpp"
#include "view/format.hpp"
#include "view/names.hpp"

namespace diapason {
namespace {

// Reads the changes of one month, one kind of change a function. `then_` is what the player saw when it had been
// played.
class AccountReader {
 public:
  AccountReader(const Lens& lens, std::int32_t month)
      : lens_(lens),
        then_(lens.session, lens.language, month),
        played_(lens.session.months()[static_cast<std::size_t>(month)]),
        before_(lens.session.months()[static_cast<std::size_t>(month) - 1].after),
        causes_(lens, month),
        month_(month) {}

  AccountNews read() {
    read_plan();
    for (const Change& change : played_.changes) read_change(change);
    read_candidates();
    read_stage();
    return std::move(news_);
  }

 private:
  using Fillers = std::initializer_list<Filler>;
  void our_side(Key key, Fillers fillers = {}) { news_.our_side.push_back(lens_.say(key, fillers)); }
  void relation(Key key, Fillers fillers = {}) { news_.relation.push_back(lens_.say(key, fillers)); }
  [[nodiscard]] std::int32_t then(Quantity quantity, std::size_t subject = 0) const {
    return played_.after.get(quantity, subject);
  }
  [[nodiscard]] Filler offer_named(std::size_t offer) const {
    return {"offer", lens_.in(lens_.dossier.offers[offer].name)};
  }

  void read_change(const Change& change) {
    switch (change.quantity) {
      case Quantity::sponsor: read_sponsor(change); break;
      case Quantity::client_reviews: relation(Key::client_calls_review); break;
      case Quantity::rule_month: read_answer(change.subject); break;
      case Quantity::successions: our_side(Key::kam_succeeded); break;
      case Quantity::event_count: read_event(change.subject); break;
      case Quantity::trouble_left: read_trouble(change); break;
      case Quantity::offer_heard: read_occasion(change.subject); break;
      case Quantity::site_known: read_site(change.subject); break;
      case Quantity::reference: read_reference(change.delta > 0); break;
      case Quantity::agreed:
        news_.board.push_back(lens_.say(change.delta > 0 ? Key::agreement_given : Key::agreement_lost));
        break;
      default: break;
    }
  }

  // [S]. Somebody new in office is told once, though the one before has stepped back in the same month.
  void read_sponsor(const Change& change) {
    const std::int32_t now = then(Quantity::sponsor);
    const std::int32_t old = before_.get(Quantity::sponsor);
    if (change.delta > 0 && now != 0)
      our_side(Key::sponsor_accepted, {lens_.sponsor_named("sponsor", SponsorId{static_cast<std::size_t>(now) - 1})});
    if (change.delta < 0 && old != 0)
      our_side(Key::sponsor_gone, {lens_.sponsor_named("sponsor", SponsorId{static_cast<std::size_t>(old) - 1})});
  }

  void read_candidates() {
    for (const Command& command : played_.commands) {
      const Action* action = action_of(lens_, command);
      if (action == nullptr || !has_effect(*action, EffectKind::appoint)) continue;
      const bool accepted = then(Quantity::sponsor) == static_cast<std::int32_t>(command.sponsor().index()) + 1;
      if (!accepted) our_side(Key::sponsor_refused, {lens_.sponsor_named("sponsor", command.sponsor())});
    }
  }

  // D26: what stands ready, and what was.
  void read_answer(std::size_t situation) {
    const std::int32_t response = then(Quantity::rule_response, situation);
    if (response == 0) return;
    our_side(Key::answer_prepared, {{"situation", lens_.in(lens_.dossier.situations[situation].name)},
                                    {"response", response_name(response)}});
  }

  [[nodiscard]] std::string response_name(std::int32_t response) const {
    return lens_.in(lens_.dossier.responses[static_cast<std::size_t>(response) - 1].name);
  }

  // D26: an event for which an answer was ready.
  void read_event(std::size_t index) {
    const Event* event = then_.seen.event(EventId{index});
    if (event == nullptr || !event->situation.valid()) return;
    const std::int32_t suits = prepared_answer_bp(lens_.dossier, played_.after, event->situation);
    const std::int32_t response = then(Quantity::rule_response, event->situation.index());
    if (response == 0) return;
    relation(suits > 0 ? Key::answer_used : Key::answer_useless,
             {{"event", lens_.in(event->title)}, {"response", response_name(response)}});
  }

  // D40.
  void read_trouble(const Change& change) {
    const Event* event = then_.seen.event(EventId{change.subject});
    if (event == nullptr) return;
    const bool lasted = before_.get(Quantity::trouble_left, change.subject) > 0;
    const std::int32_t left = then(Quantity::trouble_left, change.subject);
    const Filler title{"event", lens_.in(event->title)};
    if (!lasted && left > 0)
      relation(change.cause.source == Source::trouble ? Key::trouble_came_back : Key::trouble_began,
               {title, {"n", left}});
    if (!lasted || left > 0) return;
    const Command* command = causes_.command_of(change.cause);
    const Action* action = command == nullptr ? nullptr : action_of(lens_, *command);
    const bool at_the_root = action != nullptr && has_effect(*action, EffectKind::root_cause);
    const bool mended = action != nullptr && has_effect(*action, EffectKind::fix);
    relation(at_the_root ? Key::trouble_at_the_root : mended ? Key::trouble_mended : Key::trouble_over, {title});
  }

  // D52.
  void read_occasion(std::size_t offer) {
    const bool early = then(Quantity::offer_heard, offer) == static_cast<int>(Hearing::early);
    relation(early ? Key::occasion_early : Key::occasion_public, {offer_named(offer)});
  }

  // D51.
  void read_site(std::size_t site) {
    relation(Key::site_surveyed, {{"site", lens_.in(lens_.dossier.sites[site].name)},
                                  {"eur", money(then(Quantity::site_cost, site), lens_.language)}});
  }

  // D24.
  void read_reference(bool won) {
    if (won) return relation(Key::reference_won);
    relation(Key::reference_lost, {{"eur", money(lens_.dossier.economy.reference_loss_eur, lens_.language)}});
  }

  [[nodiscard]] std::vector<std::string> items_in(std::int32_t bits) const {
    std::vector<std::string> names;
    for (std::size_t item = 0; item < lens_.dossier.plan_items.size(); ++item)
      if ((bits >> item & 1) != 0) names.push_back("*" + lens_.in(lens_.dossier.plan_items[item].name) + "*");
    return names;
  }

  // D27, D38, D44: what was written, chosen, dropped and reached.
  void read_plan() {
    if (then(Quantity::plan_month) == month_)
      our_side(before_.get(Quantity::plan_month) == 0 ? Key::plan_was_written : Key::plan_was_revised,
               {Lens::points_of("n", then(Quantity::plan_quality))});
    const std::int32_t chosen = then(Quantity::plan_chosen);
    const std::int32_t had = before_.get(Quantity::plan_chosen);
    tell_items(Key::plan_takes_in, chosen & ~had);
    tell_items(Key::plan_leaves_out, had & ~chosen);
    tell_items(Key::plan_has_reached, then(Quantity::plan_reached) & ~before_.get(Quantity::plan_reached));
  }

  void tell_items(Key key, std::int32_t bits) {
    const std::vector<std::string> names = items_in(bits);
    if (!names.empty())
      our_side(key, {{"list", join(names, lens_.language)}, {"n", static_cast<std::int64_t>(names.size())}});
  }

  // D3, D5, D8: why the relationship has gone down, and what it cost.
  void read_stage() {
    const auto down = std::find_if(played_.changes.begin(), played_.changes.end(), [](const Change& change) {
      return change.quantity == Quantity::stage && change.delta < 0;
    });
    if (down == played_.changes.end()) return;
    std::int64_t written_off = 0;
    for (const Change& change : played_.changes)
      if (change.quantity == Quantity::total_margin && change.cause.source == Source::stage &&
          change.cause.rule == Rule{5})
        written_off -= change.delta;
    const Filler eur{"eur", money(written_off, lens_.language)};
    const Filler why{"cause", causes_.words(*down)};
    const bool planned = down->cause.source == Source::stage && down->cause.rule == Rule{5};
    relation(planned ? Key::stage_stepped_down : written_off > 0 ? Key::stage_lost_with : Key::stage_lost, {why, eur});
  }

  const Lens& lens_;
  Lens then_;
  const PlayedMonth& played_;
  const State& before_;
  Causes causes_;
  std::int32_t month_;
  AccountNews news_;
};

}  // namespace

AccountNews account_news_of(const Lens& lens, std::int32_t month) { return AccountReader{lens, month}.read(); }

}  // namespace diapason
