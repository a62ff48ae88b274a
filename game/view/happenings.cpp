#include "view/happenings.hpp"

#include <algorithm>
#include <array>

#include "sim/measure.hpp"
#include "view/causes.hpp"
#include "view/deeds.hpp"
#include "view/format.hpp"
#include "view/joint_steps.hpp"
#include "view/names.hpp"
#include "view/people_news.hpp"
#include "view/promises.hpp"
#include "view/reading.hpp"

namespace diapason {
namespace {

// What is told first when several things happened with one person.
constexpr auto k_weightiest_first = std::to_array<Occasion>({Occasion::left,
                                                             Occasion::step_accepted,
                                                             Occasion::step_declined,
                                                             Occasion::promise_broken,
                                                             Occasion::contract_signed,
                                                             Occasion::contract_declined,
                                                             Occasion::offer_accepted,
                                                             Occasion::offer_declined,
                                                             Occasion::delivered,
                                                             Occasion::handed_over_badly,
                                                             Occasion::trouble,
                                                             Occasion::arrived,
                                                             Occasion::first_meeting,
                                                             Occasion::introduced,
                                                             Occasion::handed_over,
                                                             Occasion::trouble_settled,
                                                             Occasion::promise_kept,
                                                             Occasion::promise_late,
                                                             Occasion::need_told,
                                                             Occasion::sponsor_met,
                                                             Occasion::refused,
                                                             Occasion::granted,
                                                             Occasion::asked_to_wait,
                                                             Occasion::lobbied,
                                                             Occasion::poor_meeting,
                                                             Occasion::good_meeting,
                                                             Occasion::neglected});
static_assert(k_weightiest_first.size() == static_cast<std::size_t>(Occasion::delivered) + 1);

// Reads the changes of one month, one kind of change a function.
class MonthReader {
 public:
  MonthReader(const Lens& lens, std::int32_t month)
      : lens_(lens),
        played_(lens.session.months()[static_cast<std::size_t>(month)]),
        causes_(lens, month),
        month_(month),
        people_(lens.people()),
        met_how_(lens.people(), 0) {}

  std::vector<Happenings> read() {
    for (const Change& change : played_.changes) read_change(change);
    read_meetings();
    read_step();
    return std::move(people_);
  }

 private:
  void read_change(const Change& change) {
    switch (change.quantity) {
      case Quantity::request_state: read_request(change); break;
      case Quantity::promises_kept: read_promise(change, Occasion::promise_kept, Key::was_kept); break;
      case Quantity::promises_late: read_promise(change, Occasion::promise_late, Key::was_late); break;
      case Quantity::promises_broken: read_promise(change, Occasion::promise_broken, Key::was_broken); break;
      case Quantity::promise_state: read_settled(change); break;
      case Quantity::offer_state: read_offer(change); break;
      case Quantity::found_needs: read_need(change); break;
      case Quantity::seats_known: read_seats(change); break;
      case Quantity::influence_known: read_influence(change); break;
      case Quantity::acquaintance: read_acquaintance(change); break;
      case Quantity::silence: read_silence(change); break;
      default: break;
    }
  }

  void note(StakeholderId person, Occasion occasion) { people_[person.index()].occasions.push_back(occasion); }
  void tell(StakeholderId person, std::string sentence) {
    people_[person.index()].happened.push_back(std::move(sentence));
  }
  void discover(std::size_t person, std::string sentence) {
    if (lens_.heard_of(person)) people_[person].discoveries.push_back(std::move(sentence));
  }

  void read_request(const Change& change) {
    const Request* request = lens_.seen.request(RequestId{change.subject});
    if (request == nullptr) return;
    const Filler title{"request", lens_.in(request->title)};
    const Command* command = causes_.command_of(change.cause);
    switch (static_cast<RequestState>(played_.after.get(Quantity::request_state, change.subject))) {
      case RequestState::stopped:
        note(request->from, Occasion::refused);
        if (command != nullptr)
          tell(request->from, lens_.say(refusal_key(change, request->from),
                                        {title,
                                         {"reason", reason_words(static_cast<Reason>(command->detail), lens_.language)},
                                         {"best", reason_words(request->best_reason, lens_.language)},
                                         {"who", lens_.person(request->from)}}));
        break;
      case RequestState::promised:
        note(request->from, Occasion::asked_to_wait);
        if (command != nullptr)
          tell(request->from, lens_.say(Key::said_wait, {title, {"month", month_ + command->detail}}));
        break;
      case RequestState::granted:
        note(request->from, Occasion::granted);
        tell(request->from, lens_.say(Key::said_go, {title}));
        break;
      case RequestState::unanswered: tell(request->from, lens_.say(Key::was_unanswered, {title})); break;
      default: break;
    }
  }

  // D16: a reason that convinces shows that we don't serve ourselves, any other costs reliability. Where neither moved,
  // whether it did can't be told.
  [[nodiscard]] Key refusal_key(const Change& stopped, StakeholderId person) const {
    const auto moved = [&](Quantity part) {
      return std::any_of(played_.changes.begin(), played_.changes.end(), [&](const Change& change) {
        return change.quantity == part && change.subject == person.raw() && change.cause.source == Source::answer &&
               change.cause.index == stopped.cause.index;
      });
    };
    if (moved(Quantity::self_interest)) return Key::said_stop_convincing;
    return moved(Quantity::reliability) ? Key::said_stop_in_vain : Key::said_stop;
  }

  // What was promised and to whom: the work of a request, or a word that an executive gave (D33).
  struct Promised {
    StakeholderId to;
    std::string title;
  };
  [[nodiscard]] Promised promised(const Cause& cause) const {
    if (cause.source == Source::word)
      return {promised_person(played_, cause),
              lens_.in(title_of_word(lens_, own_person(SponsorId{std::size_t{cause.index}})))};
    const Request* request = lens_.seen.request(RequestId{cause.index});
    if (request == nullptr) return {};
    return {request->from, lens_.in(request->title)};
  }

  void read_promise(const Change& change, Occasion occasion, Key sentence) {
    const Promised about = promised(change.cause);
    if (!about.to.valid()) return;
    note(about.to, occasion);
    tell(about.to, lens_.say(sentence, {{"request", about.title}, {"who", lens_.person(about.to)}}));
  }

  // A promise that leaves the book neither kept in time nor broken was kept late.
  void read_settled(const Change& change) {
    const bool closed = played_.after.get(Quantity::promise_state, change.subject) == 0;
    const Cause& cause = change.cause;
    if (!closed || causes_.has(Quantity::promises_kept, cause.source, cause.index) ||
        causes_.has(Quantity::promises_broken, cause.source, cause.index))
      return;
    const Promised about = promised(cause);
    if (about.to.valid()) tell(about.to, lens_.say(Key::was_kept_late, {{"request", about.title}}));
  }

  void read_offer(const Change& change) {
    const Command* command = causes_.command_of(change.cause);
    if (command == nullptr || !command->person.valid()) return;
    const Offer& offer = lens_.dossier.offers[change.subject];
    const bool won = played_.after.get(Quantity::offer_state, change.subject) == static_cast<int>(OfferState::won);
    note(command->person, won ? Occasion::offer_accepted : Occasion::offer_declined);
    const Key key = !won                       ? Key::offer_was_refused
                    : offer.project_months > 0 ? Key::offer_starts_project
                                               : Key::offer_was_won;
    tell(command->person, lens_.say(key, {{"who", lens_.person(command->person)},
                                          {"offer", lens_.in(offer.name)},
                                          {"month", month_ + offer.project_months},
                                          {"eur", money(offer.revenue_month_eur, lens_.language)}}));
  }

  void read_need(const Change& change) {
    if (change.delta <= 0) return;
    const bool in_a_request = change.cause.source == Source::request;
    if (!in_a_request) note(StakeholderId{change.subject}, Occasion::need_told);
    for (std::size_t need = 0; need < lens_.dossier.needs.size(); ++need)
      if ((change.delta >> need & 1) != 0)
        discover(change.subject, lens_.say(in_a_request ? Key::found_need_in_request : Key::found_need,
                                           {{"who", lens_.dossier.stakeholders[change.subject]},
                                            {"need", lens_.need(NeedId{need})},
                                            {"rule", cited(change.cause.rule.number)}}));
  }

  // As they were when they were found: events may have moved them since.
  void read_seats(const Change& change) {
    const Filler who{"who", lens_.dossier.stakeholders[change.subject]};
    const auto held = seats_in(lens_, played_.after.get(Quantity::seats, change.subject, change.object),
                               lens_.dossier.stakeholders[change.subject].gender);
    const Filler list{"list", join(held, lens_.language)};
    const Filler circuit{"circuit", circuit_name(lens_, change.object)};
    if (!has_several_circuits(lens_))
      return discover(change.subject, lens_.say(held.empty() ? Key::found_no_seat : Key::found_seats, {who, list}));
    if (!held.empty()) discover(change.subject, lens_.say(Key::found_seats_in, {who, list, circuit}));
  }

  void read_influence(const Change& change) {
    if (!lens_.heard_of(change.object) ||
        played_.after.get(Quantity::influence_known, change.subject, change.object) == 0)
      return;
    discover(change.subject, lens_.say(Key::found_influence, {{"who", lens_.dossier.stakeholders[change.subject]},
                                                              {"whom", lens_.dossier.stakeholders[change.object]}}));
  }

  void read_acquaintance(const Change& change) {
    const Stakeholder& person = lens_.dossier.stakeholders[change.subject];
    const std::int32_t level = played_.after.get(Quantity::acquaintance, change.subject);
    if (change.delta < 0 || has_just_arrived(change.subject)) return;
    if (level < 2) {
      discover(change.subject, lens_.say(Key::heard_of_person, {{"who", person}, {"title", lens_.in(person.title)}}));
      return;
    }
    const Command* command = causes_.command_of(change.cause);
    const bool through_an_ally =
        command != nullptr && command->person.valid() && command->person != StakeholderId{change.subject};
    met_how_[change.subject] = 1;
    if (through_an_ally) {
      note(StakeholderId{change.subject}, Occasion::introduced);
      return tell(StakeholderId{change.subject},
                  lens_.say(Key::was_introduced, {{"who", person}, {"whom", lens_.person(command->person)}}));
    }
    const Key key = key_of_first_contact(command);
    if (key != Key::sponsor_met_first) note(StakeholderId{change.subject}, Occasion::first_meeting);
    tell(StakeholderId{change.subject},
         lens_.say(key, {{"who", person},
                         lens_.sponsor_named("sponsor", sponsor_of_the_month()),
                         lens_.colleague_named("colleague", command == nullptr ? ColleagueId{} : command->colleague)}));
  }

  // Who was there: the KAM, or somebody of ours alone, or nobody, where an event or a message made the two acquainted.
  [[nodiscard]] Key key_of_first_contact(const Command* command) const {
    const Action* action = command == nullptr ? nullptr : action_of(lens_, *command);
    if (action == nullptr || !action->is_contact) return Key::may_be_spoken_to;
    if (action->kam_attends) return Key::met_person;
    if (command->colleague.valid()) return Key::colleague_met_first;
    return action->sponsor_attends ? Key::sponsor_met_first : Key::may_be_spoken_to;
  }

  [[nodiscard]] SponsorId sponsor_of_the_month() const {
    const State& before = lens_.session.months()[static_cast<std::size_t>(std::max(1, month_)) - 1].after;
    const std::int32_t sponsor = before.get(Quantity::sponsor);
    return sponsor == 0 ? SponsorId{} : SponsorId{static_cast<std::size_t>(sponsor) - 1};
  }

  // Told as an arrival, by name and title (D25).
  [[nodiscard]] bool has_just_arrived(std::size_t person) const {
    return std::any_of(played_.changes.begin(), played_.changes.end(), [&](const Change& change) {
      return change.quantity == Quantity::present && change.subject == person && change.delta > 0;
    });
  }

  void read_silence(const Change& change) {
    const bool neglected = change.delta > 0 && lens_.met(change.subject) &&
                           silent_months(lens_.session, StakeholderId{change.subject}, month_) ==
                               lens_.dossier.parameters.silence_grace_months + 1 &&
                           !was_dealt_with(lens_.session, StakeholderId{change.subject}, month_);
    if (neglected) note(StakeholderId{change.subject}, Occasion::neglected);
  }

  // Where something is asked or handed over, that is what is spoken of; where only the sponsor came, the sponsor is.
  [[nodiscard]] static bool is_a_meeting(const Action& action) {
    const bool asks = has_effect(action, EffectKind::propose_step) || has_effect(action, EffectKind::sign) ||
                      has_effect(action, EffectKind::hand_over) || action.aim == Aim::clause;
    return action.is_contact && !asks && (action.kam_attends || !action.sponsor_attends);
  }

  // How the meetings of the month went, all told, by what they applied to trust.
  void read_meetings() {
    for (const Command& command : played_.commands) {
      if (command.verb != Verb::act) continue;
      const Action& action = lens_.dossier.actions[command.action.index()];
      if (has_effect(action, EffectKind::introduce) && met_how_[command.object] == 0)
        tell(command.person, lens_.say(Key::was_not_introduced, {{"who", lens_.person(command.person)}}));
      if (!is_a_meeting(action) || !command.person.valid()) continue;
      note(command.person, moved_by_meetings(command.person) > 0 ? Occasion::good_meeting : Occasion::poor_meeting);
    }
  }

  [[nodiscard]] std::int64_t moved_by_meetings(StakeholderId person) const {
    std::int64_t sum = 0;
    for (const Change& change : played_.changes) {
      const Source source = change.cause.source;
      const bool of_a_meeting = source == Source::action || source == Source::latent_need || source == Source::chance;
      if (change.subject != person.index() || !of_a_meeting) continue;
      for (const Named<TrustPart>& part : words<TrustPart>())
        if (change.quantity == quantity_of(part.value))
          sum += std::int64_t{change.delta} * trust_weight_bp(lens_.dossier, part.value) *
                 (part.value == TrustPart::self_interest ? -1 : 1);
    }
    return sum;
  }

  void read_step() {
    const Command* proposal = proposed_step(lens_, month_);
    if (proposal == nullptr) return;
    const StakeholderId person = proposal->person;
    if (!was_step_taken(lens_, month_)) {
      // Their lines say that it is too early: where nothing seems to be missing they would contradict what is seen.
      if (declined_as_known(lens_, month_).reason != StepReason::chance) note(person, Occasion::step_declined);
      tell(person, declined_in_words(lens_, month_));
      return;
    }
    note(person, Occasion::step_accepted);
    const std::int32_t before = lens_.session.months()[static_cast<std::size_t>(month_) - 1].after.get(Quantity::stage);
    const std::string step =
        lens_.in(lens_.dossier.gates[static_cast<std::size_t>(std::min(before, 3)) - 1].joint_step);
    tell(person, lens_.say(Key::step_was_taken, {{"who", lens_.person(person)}, {"step", step}}));
  }

  const Lens& lens_;
  const PlayedMonth& played_;
  Causes causes_;
  std::int32_t month_;
  std::vector<Happenings> people_;
  std::vector<char> met_how_;
};

}  // namespace

std::vector<Happenings> happenings_of(const Lens& lens, std::int32_t month) {
  std::vector<Happenings> people = MonthReader{lens, month}.read();
  add_people_news(lens, month, people);
  for (Happenings& person : people)
    std::stable_sort(person.occasions.begin(), person.occasions.end(), [](Occasion left, Occasion right) {
      return std::find(k_weightiest_first.begin(), k_weightiest_first.end(), left) <
             std::find(k_weightiest_first.begin(), k_weightiest_first.end(), right);
    });
  return people;
}

}  // namespace diapason
