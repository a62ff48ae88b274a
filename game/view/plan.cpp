#include "view/plan.hpp"

#include <algorithm>

#include "sim/measure.hpp"
#include "view/board.hpp"
#include "view/command_words.hpp"
#include "view/costs.hpp"
#include "view/deeds.hpp"
#include "view/format.hpp"
#include "view/inbox.hpp"
#include "view/kam_days.hpp"
#include "view/names.hpp"
#include "view/promises.hpp"
#include "view/risks.hpp"

namespace diapason {
namespace {

bool is_planned(const Lens& lens, PromiseId promise) {
  for (const Command& command : lens.session.draft())
    if (command.verb == Verb::act && lens.dossier.actions[command.action.index()].aim == Aim::promise &&
        command.promise() == promise)
      return true;
  return false;
}

PromiseLine promise_line(const Lens& lens, std::size_t promise) {
  const PromiseAbout about = promise_about(lens, promise);
  PromiseLine line;
  line.id = PromiseId{promise};
  line.number = static_cast<std::int32_t>(promise) + 1;
  line.title = lens.in(about.title);
  line.to = lens.person(about.to).name;
  line.due_month = lens.get(Quantity::promise_due, promise);
  line.late = lens.get(Quantity::promise_state, promise) == static_cast<int>(PromiseState::late);
  line.due_now = line.due_month <= lens.month;
  const Key key = line.late ? Key::promise_line_late : line.due_now ? Key::promise_line_now : Key::promise_line;
  line.sentence = lens.say(key, {{"n", line.number},
                                 {"request", line.title},
                                 {"who", lens.person(about.to)},
                                 {"month", line.due_month},
                                 {"cost", cost_words(lens, about.cost)}});
  line.is_planned = is_planned(lens, line.id);
  if (const Action* deliver = deliver_action(lens); deliver != nullptr) {
    line.keep.action = ActionId{static_cast<std::size_t>(deliver - lens.dossier.actions.data())};
    line.keep.object = static_cast<std::uint8_t>(promise);
  }
  return line;
}

void remind_of_requests(const Lens& lens, std::vector<std::string>& reminders) {
  const InboxView inbox = inbox_view(lens.session, lens.language);
  for (const InboxItem& item : inbox.items) {
    if (!item.request.open || item.request.answered_in_draft) continue;
    const Request& request = *lens.seen.request(item.request.id);
    reminders.push_back(lens.say(Key::remind_request, {{"who", lens.person(request.from)},
                                                       {"request", lens.in(request.title)},
                                                       {"month", item.request.latest_answer_month}}));
  }
}

void remind_of_promises(const Lens& lens, std::vector<std::string>& reminders) {
  for (std::size_t promise = 0; promise < k_max_promises; ++promise) {
    if (!promise_stands(lens, promise) || is_planned(lens, PromiseId{promise})) continue;
    const PromiseLine line = promise_line(lens, promise);
    if (!line.due_now) continue;
    reminders.push_back(lens.say(line.late ? Key::remind_late : Key::remind_promise,
                                 {{"who", line.to, Gender::feminine}, {"request", line.title}}));
  }
}

AgendaLine agenda_line(const Lens& lens, const Command& command, std::size_t place) {
  AgendaLine line;
  line.number = place + 1;
  line.command = command;
  line.sentence = command_sentence(lens.session, lens.language, command);
  line.words = command_words(lens.session, command);
  const Cost cost = cost_of(lens.dossier, lens.seen, command);
  if (!is_free(cost)) line.cost = cost_words(lens, cost);
  const Action* action = action_of(lens, command);
  if (action != nullptr && has_effect(*action, EffectKind::write_plan) && plan_is_empty(lens))
    line.warning = lens.say(Key::risk_empty_plan);
  if (action != nullptr && action->aim == Aim::plan_item && line.cost.empty())
    line.plan_item = lens.in(lens.dossier.plan_items[command.plan_item().index()].name);
  return line;
}

// Most months repeat some of the month before. A promise is kept once, and the plan's choices stand until changed.
std::vector<AgendaLine> lines_of_last_month(const Lens& lens) {
  const std::vector<Command>& played = lens.session.months().back().commands;
  const Draft& draft = lens.session.draft();
  std::vector<AgendaLine> lines;
  lines.reserve(played.size());
  for (std::size_t place = 0; place < played.size(); ++place) {
    const Command& command = played[place];
    const Action* action = action_of(lens, command);
    if (action == nullptr || action->aim == Aim::promise || action->aim == Aim::plan_item) continue;
    if (std::find(draft.begin(), draft.end(), command) != draft.end()) continue;
    if (!can(lens.dossier, lens.seen, draft, command).empty()) continue;
    lines.push_back(agenda_line(lens, command, place));
  }
  return lines;
}

// Days that something else takes now and didn't, or not as many, a month ago.
std::string days_taken_since(const Lens& lens) {
  if (lens.month < 2) return "";
  const std::vector<TakenDays> before = days_taken(Lens{lens.session, lens.language, lens.month - 2});
  std::vector<std::string> lines;
  for (const TakenDays& taken : days_taken(lens)) {
    const auto is_same = [&](const TakenDays& old) { return old.cause == taken.cause && old.days == taken.days; };
    if (std::none_of(before.begin(), before.end(), is_same))
      lines.push_back(signed_number(taken.days, lens.language) + " " + taken.cause);
  }
  return lines.empty() ? "" : lens.say(Key::days_taken_since, {{"list", join(lines, lens.language)}});
}

template <class OwnPerson>
OwnDays own_days(const Lens& lens, const OwnPerson& person, std::int32_t left, std::int32_t days) {
  const std::string words =
      days == 0 ? lens.say(Key::colleague_no_days) : lens.say(Key::colleague_days_left, {{"left", left}, {"n", days}});
  return {person.key, person.name, left, days,
          lens.say(Key::colleague_line, {{"colleague", person}, {"words", words}})};
}

std::string month_title(const Lens& lens) {
  return lens.say(Key::month_of, {{"n", lens.month}, {"m", lens.dossier.horizon_months}});
}

}  // namespace

AgendaView agenda_view(const Session& session, Language language) {
  const Lens lens{session, language};
  const Agenda agenda = agenda_of(lens);
  AgendaView view;
  view.title = month_title(lens);
  const std::span<const Command> planned = session.draft().commands();
  for (std::size_t place = 0; place < planned.size(); ++place)
    view.lines.push_back(agenda_line(lens, planned[place], place));
  if (view.lines.empty()) view.empty = lens.say(Key::agenda_empty);
  view.kam_days = kam_days(lens.dossier, lens.seen.seen());
  view.kam_days_left = agenda.kam_days_left();
  view.budget_left_eur = agenda.budget_left();
  view.kam_days_since = days_taken_since(lens);
  view.kam_days_words = lens.say(Key::kam_days_left, {{"left", view.kam_days_left}, {"n", view.kam_days}});
  view.budget_words = lens.say(Key::budget_left, {{"eur", money(view.budget_left_eur, language)}});
  for (std::size_t index = 0; index < lens.dossier.colleagues.size(); ++index) {
    const ColleagueId id{index};
    view.colleagues.push_back(own_days(lens, lens.colleague(id), agenda.colleague_days_left(id),
                                       colleague_days(lens.dossier, lens.seen.seen(), id)));
  }
  if (const SponsorId sponsor = lens.sponsor(); sponsor.valid())
    view.colleagues.push_back(own_days(lens, lens.dossier.sponsors[sponsor.index()], agenda.sponsor_days_left(),
                                       sponsor_days(lens.dossier, lens.seen.seen())));
  if (session.is_over()) return view;
  view.again = lines_of_last_month(lens);
  remind_of_requests(lens, view.reminders);
  remind_of_promises(lens, view.reminders);
  if (view.kam_days_left > 0) view.reminders.push_back(lens.say(Key::remind_days, {{"left", view.kam_days_left}}));
  return view;
}

PromisesView promises_view(const Session& session, Language language) {
  const Lens lens{session, language};
  PromisesView view;
  view.title = lens.say(Key::promises_title);
  for (std::size_t promise = 0; promise < k_max_promises; ++promise)
    if (promise_stands(lens, promise)) view.lines.push_back(promise_line(lens, promise));
  if (view.lines.empty()) view.empty = lens.say(Key::promises_empty);
  view.can_keep = !session.is_over() && deliver_action(lens) != nullptr;
  view.record = lens.say(Key::promise_record, {{"kept", lens.get(Quantity::promises_kept)},
                                               {"late", lens.get(Quantity::promises_late)},
                                               {"broken", lens.get(Quantity::promises_broken)}});
  return view;
}

StatusView status_view(const Session& session, Language language) {
  const Lens lens{session, language};
  const Agenda agenda = agenda_of(lens);
  const std::int32_t stage = lens.get(Quantity::stage);
  StatusView view;
  view.month = month_title(lens);
  view.stage = lens.say(Key::stage_line, {{"stage_n", stage}, {"name", stage_name(stage, language)}});
  view.days =
      lens.say(Key::days_short, {{"left", agenda.kam_days_left()}, {"n", kam_days(lens.dossier, lens.seen.seen())}});
  view.budget = lens.say(Key::budget_short, {{"eur", money(agenda.budget_left(), language)}});
  view.patience = lens.say(Key::patience_short, {Lens::points_of("n", lens.get(Quantity::patience))});
  view.over = session.is_over();
  std::int32_t unread = 0;
  std::int32_t waiting = 0;
  const InboxView inbox = inbox_view(session, language);
  for (const InboxItem& item : inbox.items) {
    unread += item.unread ? 1 : 0;
    waiting += !item.unread && item.request.open && !view.over ? 1 : 0;
  }
  if (waiting > 0) view.waiting = lens.say(Key::inbox_waiting, {{"n", waiting}});
  if (unread > 0) view.unread = lens.say(Key::inbox_unread, {{"n", unread}});
  return view;
}

}  // namespace diapason
