#include "view/month_report.hpp"

#include <algorithm>
#include <optional>

#include "sim/stage.hpp"
#include "view/account_news.hpp"
#include "view/board.hpp"
#include "view/causes.hpp"
#include "view/format.hpp"
#include "view/joint_steps.hpp"
#include "view/month_tiles.hpp"
#include "view/movements.hpp"
#include "view/names.hpp"
#include "view/people_news.hpp"
#include "view/profile.hpp"
#include "view/pyramid.hpp"
#include "view/reading.hpp"
#include "view/situations.hpp"
#include "view/warnings.hpp"

namespace diapason {
namespace {

// The report of one month, section by section. `now` knows all that has been found since, `then` how things stood.
class Report {
 public:
  Report(const Session& session, Language language, std::int32_t month)
      : now_(session, language),
        then_(session, language, month),
        before_(session, language, month - 1),
        month_(month),
        played_(session.months()[static_cast<std::size_t>(month)]),
        news_(account_news_of(now_, month)) {
    view_.month = month;
  }

  MonthReportView write() {
    people();
    our_side();
    stage();
    rival();
    money();
    board();
    view_.warnings = warnings_after(now_.session, now_.language, month_);
    view_.profile = profile_in_brief(now_.session, now_.language, month_);
    headline();
    view_.tiles = month_tiles(now_.session, now_.language, month_);
    if (played_.after.get(Quantity::ending) != 0) end_of_run();
    return std::move(view_);
  }

 private:
  void add(ReportSection& section, Quantity quantity, std::size_t subject = 0, std::size_t object = 0) const {
    if (auto movement = movement_of(now_, quantity, subject, object, month_))
      section.movements.push_back(std::move(*movement));
  }

  // What fades a little every month is left to `why`.
  void add_if_it_rises(ReportSection& section, Quantity quantity, std::size_t subject) const {
    auto movement = movement_of(now_, quantity, subject, 0, month_);
    if (movement && movement->after > movement->before) section.movements.push_back(std::move(*movement));
  }

  void people() {
    const std::vector<Happenings> happenings = happenings_of(now_, month_);
    const auto speeches = speeches_of(now_, month_);
    for (std::size_t person = 0; person < now_.people(); ++person) {
      if (!then_.heard_of(person)) continue;
      PersonReport report = person_report(StakeholderId{person}, happenings[person], speeches[person]);
      for (const std::string& discovery : report.discoveries) view_.discoveries.push_back(discovery);
      if (!report.only_moved() || !report.movements.empty()) view_.people.push_back(std::move(report));
    }
    std::stable_sort(view_.people.begin(), view_.people.end(), [](const PersonReport& left, const PersonReport& right) {
      return weight_of(left) > weight_of(right);
    });
  }

  [[nodiscard]] PersonReport person_report(StakeholderId id, const Happenings& happenings,
                                           const std::optional<Speech>& speech) const {
    PersonReport report;
    report.id = id;
    report.name = now_.person(id).name;
    report.function = now_.function(now_.person(id).function);
    report.happened = happenings.happened;
    report.discoveries = happenings.discoveries;
    if (speech) {
      report.occasion = speech->occasion;
      report.quote = quoted(speech->text, now_.language);
      report.speech =
          now_.say(Key::speech, {{"name", report.name}, {"function", report.function}, {"quote", report.quote}});
    }
    if (then_.met(id.index()))
      if (auto movement = trust_movement(now_, id, month_)) report.movements.push_back(std::move(*movement));
    // Whoever has left takes every tie along: that they have left says it all (D25).
    if (!then_.here(id.index())) return report;
    const auto add_movement = [&](Quantity quantity, std::size_t subject, std::size_t object) {
      if (auto movement = movement_of(now_, quantity, subject, object, month_))
        report.movements.push_back(std::move(*movement));
    };
    for (const OwnPersonId own : own_people_of_the_month())
      if (!only_fades(own, id)) add_movement(Quantity::tie, own.index(), id.index());
    for (std::size_t colleague = 0; colleague < now_.dossier.colleagues.size(); ++colleague)
      add_movement(Quantity::autonomy, colleague, id.index());
    add_movement(Quantity::insight, id.index(), 0);
    add_movement(Quantity::exposure, id.index(), 0);
    return report;
  }

  // A sponsor who has stepped back this month is among them still.
  [[nodiscard]] std::vector<OwnPersonId> own_people_of_the_month() const {
    std::vector<OwnPersonId> people_of_ours = then_.own_people();
    if (before_.sponsor().valid() && before_.sponsor() != then_.sponsor())
      people_of_ours.push_back(own_person(before_.sponsor()));
    return people_of_ours;
  }

  // Without a meeting a tie fades a little: that is told of all such ties at once.
  [[nodiscard]] bool only_fades(OwnPersonId own, StakeholderId person) const {
    return std::all_of(played_.changes.begin(), played_.changes.end(), [&](const Change& change) {
      const bool of_this_tie =
          change.quantity == Quantity::tie && change.subject == own.index() && change.object == person.index();
      return !of_this_tie || change.cause.source == Source::silence;
    });
  }

  void fading_ties() {
    std::vector<std::string> fading;
    for (const OwnPersonId own : own_people_of_the_month()) {
      const std::vector<std::string> people_less_close = fading_with(own);
      if (people_less_close.empty()) continue;
      fading.push_back(now_.say(Key::ties_fade_of, {{"name", own_person_name(now_.dossier, own, now_.language)},
                                                    {"list", join(people_less_close, now_.language)}}));
    }
    if (!fading.empty()) view_.our_side.happened.push_back(now_.say(Key::ties_fade, {{"list", side_by_side(fading)}}));
  }

  [[nodiscard]] std::vector<std::string> fading_with(OwnPersonId own) const {
    std::vector<std::string> fading;
    for (std::size_t person = 0; person < now_.people(); ++person) {
      if (!then_.here(person) || !only_fades(own, StakeholderId{person})) continue;
      const auto movement = movement_of(now_, Quantity::tie, own.index(), person, month_);
      if (!movement) continue;
      fading.push_back(now_.say(Key::tie_fades, {{"who", now_.dossier.stakeholders[person]},
                                                 {"before", whole_number(movement->before, now_.language)},
                                                 {"after", whole_number(movement->after, now_.language)}}));
    }
    return fading;
  }

  // Who spoke comes first, then those with whom something happened, then those who only moved.
  static int weight_of(const PersonReport& report) {
    return (report.quote.empty() ? 0 : 4) + (report.happened.empty() ? 0 : 2) + (report.discoveries.empty() ? 0 : 1);
  }

  void our_side() {
    view_.our_side.title = now_.say(Key::section_our_side);
    view_.our_side.happened = news_.our_side;
    fading_ties();
    for (std::size_t colleague = 0; colleague < now_.dossier.colleagues.size(); ++colleague) {
      for (const Quantity quantity : {Quantity::willingness, Quantity::trained, Quantity::native})
        add(view_.our_side, quantity, colleague);
      add_if_it_rises(view_.our_side, Quantity::recognition, colleague);
      for (std::size_t person = 0; person < now_.people(); ++person)
        if (then_.heard_of(person)) add(view_.our_side, Quantity::prepared, colleague, person);
    }
    for (const Quantity quantity : {Quantity::commitment, Quantity::brief, Quantity::drift, Quantity::plan_quality,
                                    Quantity::adherence, Quantity::tension})
      add(view_.our_side, quantity);
    for (std::size_t area = 0; area < k_areas; ++area) {
      add(view_.our_side, Quantity::knowledge, area);
      add(view_.our_side, Quantity::shared_knowledge, area);
    }
  }

  void stage() {
    ReportSection& section = view_.stage;
    section.title = now_.say(Key::section_stage);
    const std::int32_t stands = then_.get(Quantity::stage);
    const Filler number{"stage_n", stands};
    const Filler name{"name", stage_name(stands, now_.language)};
    add(section, Quantity::stage);
    if (const Gate* gate = gate_up(then_.dossier, then_.seen.seen())) {
      const GateStanding standing_now = standing(then_.dossier, then_.seen.seen(), *gate);
      section.happened.push_back(
          now_.say(Key::stage_stands, {number, name, {"have", standing_now.held}, {"need_n", standing_now.all}}));
    } else {
      section.happened.push_back(now_.say(Key::stage_stands_top, {number, name}));
    }
    section.happened.insert(section.happened.end(), news_.relation.begin(), news_.relation.end());
    if (std::string pause = step_declined_news(then_); !pause.empty()) section.happened.push_back(std::move(pause));
    add(section, Quantity::satisfaction);
    add(section, Quantity::value_shown);
    for (std::size_t offer = 0; offer < now_.dossier.offers.size(); ++offer)
      if (then_.heard_of_offer(offer))
        for (const Quantity quantity : {Quantity::offer_prepared, Quantity::project_done})
          add(section, quantity, offer);
    for (std::size_t site = 0; site < now_.dossier.sites.size(); ++site)
      if (before_.get(Quantity::site_known, site) != 0) add(section, Quantity::site_cost, site);
  }

  void rival() {
    view_.rival.title = now_.say(Key::section_rival);
    for (std::size_t index = 0; index < k_max_attacks; ++index) {
      const Attack* attack = then_.seen.attack(index);
      if (attack == nullptr) continue;
      const std::int32_t lands = landing_month(now_, index, *attack);
      const SituationId situation = situation_of(now_, attack->attempt);
      if (lands == month_) {
        view_.rival.happened.push_back(now_.in(attack_won(now_, index) ? attack->won : attack->lost));
        tell_answer(situation, true);
      } else if (lands > month_ && before_.seen.attack(index) == nullptr) {
        view_.rival.happened.push_back(
            now_.say(Key::rival_seen, {{"month", lands}, {"title", now_.in(attack->title)}}));
        view_.rival.happened.push_back(attack_note(then_, index, *attack));
        tell_answer(situation, false);
      }
    }
  }

  // D26: as the answers stood when the month was over.
  void tell_answer(SituationId situation, bool has_come) {
    if (!situation.valid()) return;
    view_.rival.happened.push_back(answer_words(then_, situation, has_come));
    view_.rival.leads_to_answers = !now_.session.is_over();
  }

  [[nodiscard]] std::int32_t moved(Quantity quantity) const { return then_.get(quantity) - before_.get(quantity); }

  void money() {
    view_.money.title = now_.say(Key::section_money);
    const auto written = [&](Quantity quantity) { return diapason::money(moved(quantity), now_.language); };
    view_.money.happened.push_back(now_.say(Key::month_money, {{"revenue", written(Quantity::total_revenue)},
                                                               {"margin", written(Quantity::total_margin)},
                                                               {"text", written(Quantity::total_client_value)}}));
    for (const Quantity quantity : {Quantity::total_margin, Quantity::revenue_month, Quantity::margin_rate,
                                    Quantity::client_value_month, Quantity::budget})
      add(view_.money, quantity);
  }

  void board() {
    view_.board.title = now_.say(Key::section_board);
    view_.board.happened.push_back(now_.say(patience_key(then_.get(Quantity::patience))));
    view_.board.happened.insert(view_.board.happened.end(), news_.board.begin(), news_.board.end());
    add(view_.board, Quantity::patience);
    add(view_.board, Quantity::support);
  }

  void headline() {
    const Filler n{"n", month_};
    const std::int32_t stands = then_.get(Quantity::stage);
    const std::int32_t stood = before_.get(Quantity::stage);
    if (stands != stood) {
      view_.headline = now_.say(stands > stood ? Key::headline_up : Key::headline_down,
                                {n, {"stage_n", stands}, {"name", stage_name(stands, now_.language)}});
      return;
    }
    const Command* proposal = proposed_step(now_, month_);
    if (proposal != nullptr) {
      view_.headline = now_.say(Key::headline_declined, {n, {"who", now_.person(proposal->person)}});
      return;
    }
    if (headline_of_change(n, Quantity::promises_broken) || headline_of_loss(n) || headline_of_change(n)) return;
    const std::int32_t seen_by = people_contacted();
    view_.headline =
        seen_by == 0 ? now_.say(Key::headline_quiet, {n}) : now_.say(Key::headline_met, {n, {"m", seen_by}});
  }

  // A tenth of the monthly revenue gone, to a rival or otherwise, is no month of meetings.
  bool headline_of_loss(const Filler& n) {
    constexpr std::int32_t k_much = 10;
    const std::int32_t lost = -moved(Quantity::revenue_month);
    if (lost <= 0 || std::int64_t{lost} * k_much < before_.get(Quantity::revenue_month)) return false;
    const Change* main = nullptr;
    for (const Change& change : played_.changes)
      if (change.quantity == Quantity::revenue_month && (main == nullptr || change.delta < main->delta)) main = &change;
    // The figure of the month and that of its main cause, where others moved it too.
    view_.headline = now_.say(main->delta == -lost ? Key::headline_lost : Key::headline_lost_all_told,
                              {n,
                               {"eur", diapason::money(lost, now_.language)},
                               {"cause", Causes{now_, month_}.words(*main)},
                               {"text", signed_money(main->delta, now_.language)}});
    return true;
  }

  bool headline_of_change(const Filler& n, std::optional<Quantity> only = {}) {
    const Causes causes{now_, month_};
    for (const Change& change : played_.changes) {
      if (only && change.quantity != *only) continue;
      view_.headline = headline_of(change, causes.command_of(change.cause), n);
      if (!view_.headline.empty()) return true;
    }
    return false;
  }

  // What a change makes of the month's headline; empty for most.
  [[nodiscard]] std::string headline_of(const Change& change, const Command* command, const Filler& n) const {
    switch (change.quantity) {
      case Quantity::offer_state:
        if (change.delta != 1 || command == nullptr) return "";
        return now_.say(
            Key::headline_won,
            {n, {"who", now_.person(command->person)}, {"offer", now_.in(now_.dossier.offers[change.subject].name)}});
      case Quantity::contract_month:
        if (command == nullptr || !command->person.valid()) return "";
        return now_.say(Key::headline_signed, {n, {"who", now_.person(command->person)}});
      case Quantity::promises_broken: {
        const Request* request = now_.seen.request(RequestId{change.cause.index});
        const StakeholderId to =
            change.cause.source == Source::word ? promised_person(played_, change.cause) : request->from;
        return now_.say(Key::headline_broken, {n, {"who", now_.person(to)}});
      }
      case Quantity::trouble_left: {
        const Event* event = then_.seen.event(EventId{change.subject});
        const bool begins = change.delta > 0 && before_.get(Quantity::trouble_left, change.subject) == 0;
        if (!begins || event == nullptr) return "";
        return now_.say(Key::headline_trouble, {n, {"event", now_.in(event->title)}});
      }
      default: return "";
    }
  }

  [[nodiscard]] std::int32_t people_contacted() const {
    std::int32_t contacted = 0;
    for (std::size_t person = 0; person < now_.people(); ++person)
      contacted += then_.met(person) && then_.get(Quantity::silence, person) == 0 ? 1 : 0;
    return contacted;
  }

  void end_of_run() {
    const auto index = static_cast<std::size_t>(played_.after.get(Quantity::ending)) - 1;
    const Ending& ending = now_.session.the_case().plot.endings[index];
    view_.ending = now_.say(Key::run_ended, {{"title", now_.in(ending.title)}});
  }

  Lens now_;
  Lens then_;
  Lens before_;
  std::int32_t month_;
  const PlayedMonth& played_;
  AccountNews news_;
  MonthReportView view_;
};

}  // namespace

MonthReportView month_report_view(const Session& session, Language language, std::int32_t month) {
  return Report{session, language, month}.write();
}

}  // namespace diapason
