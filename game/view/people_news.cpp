#include "view/people_news.hpp"

#include <algorithm>
#include <array>

#include "sim/measure.hpp"
#include "view/causes.hpp"
#include "view/deeds.hpp"
#include "view/format.hpp"
#include "view/names.hpp"
#include "view/reading.hpp"

namespace diapason {
namespace {

// Reads one month for what happened around people, one kind of thing a function.
class PeopleNews {
 public:
  PeopleNews(const Lens& lens, std::int32_t month, std::vector<Happenings>& people)
      : lens_(lens),
        played_(lens.session.months()[static_cast<std::size_t>(month)]),
        before_(lens.session.months()[static_cast<std::size_t>(month) - 1].after),
        causes_(lens, month),
        month_(month),
        people_(people) {}

  void read() {
    for (const Change& change : played_.changes) read_change(change);
    for (const Command& command : played_.commands)
      if (const Action* action = action_of(lens_, command)) read_command(*action, command);
  }

 private:
  void note(StakeholderId person, Occasion occasion) { people_[person.index()].occasions.push_back(occasion); }
  void tell(StakeholderId person, Key key, std::initializer_list<Filler> fillers) {
    if (lens_.heard_of(person.index())) people_[person.index()].happened.push_back(lens_.say(key, fillers));
  }
  [[nodiscard]] Filler who(StakeholderId person) const { return {"who", lens_.person(person)}; }
  [[nodiscard]] Filler offer_named(std::size_t offer) const {
    return {"offer", lens_.in(lens_.dossier.offers[offer].name)};
  }

  void read_change(const Change& change) {
    const StakeholderId person{change.subject};
    switch (change.quantity) {
      case Quantity::present: read_presence(person, change.delta > 0); break;
      case Quantity::rank: read_rank(person, change.delta > 0); break;
      case Quantity::seats: read_seats(change); break;
      case Quantity::informant: read_informant(change); break;
      case Quantity::credibility: read_leak(change); break;
      case Quantity::promise_state: read_word(change); break;
      case Quantity::project_due: read_project(change); break;
      case Quantity::trouble_left: read_trouble(change); break;
      default: break;
    }
  }

  // D25. Who leaves is told of by name, though nothing else of them can be read any more.
  void read_presence(StakeholderId person, bool arrives) {
    if (!lens_.heard_of(person.index())) return;
    note(person, arrives ? Occasion::arrived : Occasion::left);
    tell(person, arrives ? Key::person_arrived : Key::person_left,
         {who(person), {"title", lens_.in(lens_.person(person).title)}});
  }

  void read_rank(StakeholderId person, bool rises) {
    tell(person, rises ? Key::person_promoted : Key::person_demoted,
         {who(person), {"text", rank_words(lens_, played_.after.get(Quantity::rank, person.index()))}});
  }

  // Seats that are moved by an event; those of somebody who leaves go without a word.
  void read_seats(const Change& change) {
    const std::size_t person = change.subject;
    const bool known = played_.after.get(Quantity::seats_known, person, change.object) != 0;
    if (!known || played_.after.get(Quantity::present, person) == 0 || change.cause.source != Source::event) return;
    const auto held = seats_in(lens_, played_.after.get(Quantity::seats, person, change.object),
                               lens_.dossier.stakeholders[person].gender);
    const Filler name = who(StakeholderId{person});
    const Filler list{"list", join(held, lens_.language)};
    const Filler circuit{"circuit", circuit_name(lens_, change.object)};
    if (held.empty()) return tell(StakeholderId{person}, Key::seats_lost, {name});
    tell(StakeholderId{person}, has_several_circuits(lens_) ? Key::seats_moved_in : Key::seats_moved,
         {name, list, circuit});
  }

  void read_informant(const Change& change) {
    if (change.delta > 0) tell(StakeholderId{change.subject}, Key::informant_won, {who(StakeholderId{change.subject})});
  }

  void read_leak(const Change& change) {
    if (change.cause.source == Source::leak && change.cause.index == change.subject)
      tell(StakeholderId{change.subject}, Key::confidence_leaked, {who(StakeholderId{change.subject})});
  }

  // D33: a word that an executive gave on the spot.
  void read_word(const Change& change) {
    const bool given = change.cause.source == Source::word &&
                       before_.get(Quantity::promise_state, change.subject) == 0 && change.delta > 0;
    if (!given) return;
    const StakeholderId person = promised_person(played_, change.cause);
    tell(person, Key::word_given,
         {lens_.sponsor_named("sponsor", SponsorId{change.cause.index}),
          who(person),
          {"month", played_.after.get(Quantity::promise_due, change.subject)}});
  }

  // The person who said yes to the offer that a project delivers.
  [[nodiscard]] StakeholderId who_said_yes(std::size_t offer) const {
    for (std::int32_t earlier = month_; earlier > 0; --earlier) {
      const Causes causes{lens_, earlier};
      for (const Change& change : lens_.session.months()[static_cast<std::size_t>(earlier)].changes) {
        const Command* command = causes.command_of(change.cause);
        if (change.quantity == Quantity::offer_state && change.subject == offer && command != nullptr)
          return command->person;
      }
    }
    return {};
  }

  // D50: a project leaves the list of those that run when it is delivered.
  void read_project(const Change& change) {
    const bool delivered = change.delta < 0 && played_.after.get(Quantity::project_done, change.subject) >= 100;
    const StakeholderId person = delivered ? who_said_yes(change.subject) : StakeholderId{};
    if (!person.valid() || played_.after.get(Quantity::present, person.index()) == 0) return;
    const bool late = month_ > before_.get(Quantity::project_due, change.subject);
    note(person, Occasion::delivered);
    tell(person, late ? Key::project_delivered_late : Key::project_delivered,
         {who(person), offer_named(change.subject)});
  }

  // Who is concerned by a trouble speaks of its beginning, of its return and of its end.
  void read_trouble(const Change& change) {
    const Event* event = lens_.seen.event(EventId{change.subject});
    if (event == nullptr || !event->from.valid() || !lens_.heard_of(event->from.index())) return;
    const bool lasted = before_.get(Quantity::trouble_left, change.subject) > 0;
    const bool lasts = played_.after.get(Quantity::trouble_left, change.subject) > 0;
    if (lasted == lasts) return;
    note(event->from, lasts ? Occasion::trouble : Occasion::trouble_settled);
  }

  void read_command(const Action& action, const Command& command) {
    if (has_effect(action, EffectKind::advocate)) read_advocacy(command);
    if (!command.person.valid()) return;
    if (has_effect(action, EffectKind::hand_over)) read_hand_over(command);
    if (action.aim == Aim::clause) read_clause(command);
    if (has_effect(action, EffectKind::sign)) read_signature(command);
    if (has_effect(action, EffectKind::refer)) read_reference(command);
    if (action.sponsor_attends && action.is_contact) read_sponsor(command);
  }

  // D11. Whom the ally spoke to says so, once we have met.
  void read_advocacy(const Command& command) {
    const StakeholderId second = command.second();
    tell(second, Key::was_lobbied, {who(second), {"whom", lens_.person(command.person)}});
    if (played_.after.get(Quantity::acquaintance, second.index()) == 2) note(second, Occasion::lobbied);
  }

  // D12: made too early, a hand-over costs credibility at once.
  void read_hand_over(const Command& command) {
    const bool badly = std::any_of(played_.changes.begin(), played_.changes.end(), [&](const Change& change) {
      const Command* led_to_it = causes_.command_of(change.cause);
      return change.quantity == Quantity::credibility && change.subject == command.person.index() && change.delta < 0 &&
             led_to_it != nullptr && *led_to_it == command && change.cause.source != Source::chance;
    });
    note(command.person, badly ? Occasion::handed_over_badly : Occasion::handed_over);
    tell(command.person, badly ? Key::was_handed_over_badly : Key::was_handed_over,
         {who(command.person), {"colleague", lens_.colleague(command.colleague)}});
  }

  // D20: agreed as proposed or on their terms, resisted, or taken out again.
  void read_clause(const Command& command) {
    const std::size_t index = command.object;
    const Clause& clause = lens_.dossier.clauses[index];
    const auto drafted = [&](const State& state) { return (state.get(Quantity::clauses_drafted) >> index & 1) != 0; };
    const bool conceded = (played_.after.get(Quantity::clauses_conceded) >> index & 1) != 0;
    const bool serves_us_alone = clause.ours_eur > clause.theirs_eur && clause.theirs_eur <= 0;
    Key key = serves_us_alone ? Key::clause_was_refused_us : Key::clause_was_resisted;
    if (drafted(played_.after)) key = conceded ? Key::clause_on_their_terms : Key::clause_was_agreed;
    if (drafted(before_)) key = Key::clause_was_taken_out;
    const ClauseTerms terms = terms_of(clause, conceded);
    tell(command.person, key,
         {who(command.person),
          {"clause", lens_.in(clause.name)},
          {"ours", signed_money(terms.ours_eur, lens_.language)},
          {"theirs", signed_money(terms.theirs_eur, lens_.language)}});
  }

  // D20.
  void read_signature(const Command& command) {
    const std::int32_t fresh = played_.after.get(Quantity::clauses_signed) & ~before_.get(Quantity::clauses_signed);
    const bool here = played_.after.get(Quantity::contract_month) == month_;
    note(command.person, here ? Occasion::contract_signed : Occasion::contract_declined);
    std::vector<std::string> clauses;
    for (std::size_t clause = 0; clause < lens_.dossier.clauses.size(); ++clause)
      if ((fresh >> clause & 1) != 0) clauses.push_back("*" + lens_.in(lens_.dossier.clauses[clause].name) + "*");
    tell(command.person, here ? Key::contract_was_signed : Key::contract_was_declined,
         {who(command.person), {"list", join(clauses, lens_.language)}});
  }

  // D24.
  void read_reference(const Command& command) {
    const bool won = before_.get(Quantity::reference) == 0 && played_.after.get(Quantity::reference) != 0;
    tell(command.person, won ? Key::reference_agreed : Key::reference_declined, {who(command.person)});
  }

  // D35: the pair of KAM and sponsor is judged by such meetings too.
  void read_sponsor(const Command& command) {
    const std::int32_t sponsor = before_.get(Quantity::sponsor);
    if (sponsor == 0) return;
    note(command.person, Occasion::sponsor_met);
    tell(command.person, Key::sponsor_has_met,
         {lens_.sponsor_named("sponsor", SponsorId{static_cast<std::size_t>(sponsor) - 1}), who(command.person)});
  }

  const Lens& lens_;
  const PlayedMonth& played_;
  const State& before_;
  Causes causes_;
  std::int32_t month_;
  std::vector<Happenings>& people_;
};

}  // namespace

void add_people_news(const Lens& lens, std::int32_t month, std::vector<Happenings>& people) {
  if (month > 0) PeopleNews{lens, month, people}.read();
}

StakeholderId promised_person(const PlayedMonth& played, const Cause& cause) {
  for (const Change& change : played.changes)
    if (change.quantity == Quantity::promise_state && change.cause.source == cause.source &&
        change.cause.index == cause.index)
      return StakeholderId{static_cast<std::size_t>(played.after.get(Quantity::promise_person, change.subject))};
  return {};
}

}  // namespace diapason
