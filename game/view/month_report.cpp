#include "view/month_report.hpp"

#include <algorithm>
#include <array>

#include "sim/measure.hpp"
#include "sim/stage.hpp"
#include "view/board.hpp"
#include "view/causes.hpp"
#include "view/format.hpp"
#include "view/happenings.hpp"
#include "view/movements.hpp"
#include "view/names.hpp"
#include "view/plan.hpp"
#include "view/pyramid.hpp"
#include "view/reading.hpp"

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
        played_(session.months()[static_cast<std::size_t>(month)]) {
    view_.month = month;
  }

  MonthReportView write() {
    people();
    our_side();
    stage();
    rival();
    money();
    board();
    warnings();
    headline();
    if (played_.after.get(Quantity::ending) != 0) end_of_run();
    return std::move(view_);
  }

 private:
  void add(ReportSection& section, Quantity quantity, std::size_t subject = 0, std::size_t object = 0) const {
    if (auto movement = movement_of(now_, quantity, subject, object, month_))
      section.movements.push_back(std::move(*movement));
  }

  void people() {
    const std::vector<Happenings> happenings = happenings_of(now_, month_);
    const auto speeches = speeches_of(now_, month_);
    for (std::size_t person = 0; person < now_.people(); ++person) {
      if (!then_.heard_of(person)) continue;
      PersonReport report = person_report(StakeholderId{person}, happenings[person], speeches[person]);
      for (const std::string& discovery : report.discoveries) view_.discoveries.push_back(discovery);
      const bool quiet =
          report.quote.empty() && report.happened.empty() && report.movements.empty() && report.discoveries.empty();
      if (!quiet) view_.people.push_back(std::move(report));
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
    for (std::size_t own = 0; own <= now_.dossier.colleagues.size(); ++own)
      if (auto movement = movement_of(now_, Quantity::tie, own, id.index(), month_))
        report.movements.push_back(std::move(*movement));
    if (auto movement = movement_of(now_, Quantity::insight, id.index(), 0, month_))
      report.movements.push_back(std::move(*movement));
    return report;
  }

  // Who spoke comes first, then those with whom something happened, then those who only moved.
  static int weight_of(const PersonReport& report) {
    return (report.quote.empty() ? 0 : 4) + (report.happened.empty() ? 0 : 2) + (report.discoveries.empty() ? 0 : 1);
  }

  void our_side() {
    view_.our_side.title = now_.say(Key::section_our_side);
    for (std::size_t colleague = 0; colleague < now_.dossier.colleagues.size(); ++colleague) {
      add(view_.our_side, Quantity::willingness, colleague);
      for (std::size_t person = 0; person < now_.people(); ++person)
        add(view_.our_side, Quantity::prepared, colleague, person);
    }
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
    const std::int32_t pause = then_.get(Quantity::decline_pause);
    if (pause > 0) section.happened.push_back(now_.say(Key::step_pause, {{"n", pause}}));
    add(section, Quantity::satisfaction);
    add(section, Quantity::value_shown);
  }

  void rival() {
    view_.rival.title = now_.say(Key::section_rival);
    for (std::size_t index = 0; index < k_max_months; ++index) {
      const Attack* attack = then_.seen.attack(index);
      if (attack == nullptr) continue;
      if (attack->month == month_)
        view_.rival.happened.push_back(now_.in(attack_won(now_, index) ? attack->won : attack->lost));
      else if (attack->month > month_ && before_.seen.attack(index) == nullptr)
        view_.rival.happened.push_back(
            now_.say(Key::rival_seen, {{"month", attack->month}, {"title", now_.in(attack->title)}}));
    }
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
    add(view_.board, Quantity::patience);
  }

  void warnings() {
    for (std::size_t person = 0; person < now_.people(); ++person) {
      const std::int32_t months = silent_months(now_.session, StakeholderId{person}, month_);
      if (then_.met(person) && months > then_.dossier.parameters.silence_grace_months)
        view_.warnings.push_back(
            now_.say(Key::warn_silence, {{"who", now_.dossier.stakeholders[person]}, {"n", months}}));
    }
    const std::int32_t alone = lone_ties(then_.dossier, then_.seen.seen());
    if (alone > then_.dossier.parameters.lone_ties_free)
      view_.warnings.push_back(now_.say(
          Key::warn_lone_ties, {{"n", alone}, Lens::points_of("need_n", then_.dossier.parameters.lone_tie_level_bp)}));
    for (std::size_t index = 0; index < now_.dossier.colleagues.size(); ++index) {
      const std::int32_t willing = then_.get(Quantity::willingness, index);
      if (willing < now_.dossier.parameters.willing_floor_bp)
        view_.warnings.push_back(now_.say(
            Key::warn_unwilling, {{"colleague", now_.dossier.colleagues[index]}, Lens::points_of("n", willing)}));
    }
    warn_of_promises();
    const Gate* gate = gate_kept(then_.dossier, then_.seen.seen());
    const std::int32_t lost = then_.get(Quantity::months_lost);
    if (gate != nullptr && lost > 0)
      view_.warnings.push_back(now_.say(Key::at_risk, {{"n", lost}, {"m", gate->lose_months}}));
  }

  // What the next month is the last chance for.
  void warn_of_promises() {
    for (std::size_t promise = 0; promise < k_max_promises; ++promise) {
      const auto state = static_cast<PromiseState>(then_.get(Quantity::promise_state, promise));
      if (state == PromiseState::none || then_.get(Quantity::promise_due, promise) > month_ + 1) continue;
      const RequestId id{static_cast<std::size_t>(then_.get(Quantity::promise_request, promise))};
      const Request& request = *now_.seen.request(id);
      view_.warnings.push_back(
          now_.say(Key::warn_promise,
                   {{"who", now_.person(request.from)}, {"request", now_.in(request.title)}, {"month", month_ + 1}}));
    }
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
    if (headline_of_change(n)) return;
    const std::int32_t seen_by = people_contacted();
    view_.headline =
        seen_by == 0 ? now_.say(Key::headline_quiet, {n}) : now_.say(Key::headline_met, {n, {"m", seen_by}});
  }

  bool headline_of_change(const Filler& n) {
    const Causes causes{now_, month_};
    for (const Change& change : played_.changes) {
      const Command* command = causes.command_of(change.cause);
      if (change.quantity == Quantity::offer_state && change.delta == 1 && command != nullptr) {
        view_.headline = now_.say(
            Key::headline_won,
            {n, {"who", now_.person(command->person)}, {"offer", now_.in(now_.dossier.offers[change.subject].name)}});
        return true;
      }
      if (change.quantity != Quantity::promises_broken) continue;
      const Request* request = now_.seen.request(RequestId{change.cause.index});
      view_.headline = now_.say(Key::headline_broken, {n, {"who", now_.person(request->from)}});
      return true;
    }
    return false;
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
  MonthReportView view_;
};

}  // namespace

MonthReportView month_report_view(const Session& session, Language language, std::int32_t month) {
  return Report{session, language, month}.write();
}

}  // namespace diapason
