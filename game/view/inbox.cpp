#include "view/inbox.hpp"

#include <algorithm>
#include <array>

#include "sim/measure.hpp"
#include "view/board.hpp"
#include "view/command_words.hpp"
#include "view/costs.hpp"
#include "view/deeds.hpp"
#include "view/format.hpp"
#include "view/guidance.hpp"
#include "view/names.hpp"
#include "view/promises.hpp"
#include "view/reading.hpp"
#include "view/situations.hpp"

namespace diapason {
namespace {

constexpr auto k_request_states =
    std::to_array({Key::request_open, Key::request_open, Key::request_stopped, Key::request_promised,
                   Key::request_granted, Key::request_unanswered, Key::request_kept, Key::request_broken});

constexpr auto k_reason_means = std::to_array({Key::reason_capacity, Key::reason_cost, Key::reason_their_interest});

// Playing month m brings what lies on the desk in month m + 1.
template <class Visit>
void for_each_month(const Lens& lens, Visit visit) {
  const auto months = lens.session.months();
  for (std::size_t played = 0; played < months.size(); ++played)
    visit(months[played], static_cast<std::int32_t>(played) + 1);
}

InboxItem event_item(const Lens& lens, const Event& event, std::int32_t month) {
  InboxItem item;
  item.kind = InboxKind::event;
  item.month = month;
  item.title = lens.in(event.title);
  const bool speaks = event.from.valid() && lens.heard_of(event.from.index());
  if (speaks) {
    item.sender = event.from;
    item.from = name_and_title(lens, event.from);
  }
  item.quote = speaks ? quoted(lens.in(event.text), lens.language) : lens.in(event.text);
  return item;
}

// D40: to find its root cause, where the playbook knows how.
Command remedy_for(const Lens& lens, EventId trouble) {
  Command command;
  command.action = action_that(lens, EffectKind::root_cause);
  command.object = trouble.raw();
  return command;
}

void add_events(const Lens& lens, std::vector<InboxItem>& items) {
  for_each_month(lens, [&](const PlayedMonth& played, std::int32_t month) {
    for (const Change& change : played.changes) {
      if (change.quantity != Quantity::event_count) continue;
      const Event* event = lens.seen.event(EventId{change.subject});
      if (event == nullptr) continue;
      items.push_back(event_item(lens, *event, month));
      if (lens.trouble(change.subject) == nullptr) continue;
      items.back().note = lens.say(Key::fit_trouble, {{"n", lens.get(Quantity::trouble_left, change.subject)}});
      items.back().remedy = remedy_for(lens, EventId{change.subject});
    }
  });
}

std::string stake_of(const Lens& lens, const Request& request) {
  if (request.weight_bp < 9'000) return lens.say(Key::stake_light);
  return lens.say(request.weight_bp > 11'000 ? Key::stake_heavy : Key::stake_normal);
}

// D16: how much less a promise counts for the wait, when it is kept next month and when at the latest date.
void tell_of_waiting(const Lens& lens, const Request& request, RequestDetail& detail) {
  if (detail.furthest_promise_months == 0) return;
  for (std::int32_t months = 1; months <= detail.furthest_promise_months; ++months) {
    const std::int32_t waited = lens.month + months - lens.get(Quantity::request_month, detail.id.index());
    detail.promise_percent.push_back(pleased_bp(lens.dossier.parameters, request, waited) / 100);
  }
  constexpr std::int32_t k_presses_percent = 80;
  const std::int32_t next = detail.promise_percent.front();
  detail.waiting = lens.say(
      next < k_presses_percent ? Key::wait_presses : Key::wait_can,
      {{"n", next}, {"m", detail.promise_percent.back()}, {"month", lens.month + detail.furthest_promise_months}});
}

// D18: a reason is chosen for somebody, by what is known of them: what they asked for, and what we found out.
std::string known_of(const Lens& lens, StakeholderId person) {
  const std::int32_t known =
      lens.get(Quantity::stated_needs, person.index()) | lens.get(Quantity::found_needs, person.index());
  if (known == 0 || !lens.met(person.index())) return "";
  return lens.say(Key::reason_known,
                  {{"who", lens.person(person)}, {"list", join(needs_in(lens, known), lens.language)}});
}

// By how much the request, granted, moves something for good: the price of all we sell them, bp, or the days that it
// takes of each month.
std::int32_t moved_for_good(const Request& request, EffectKind kind) {
  std::int32_t moved = 0;
  for (const Effect& effect : request.done)
    if (effect.kind == kind) moved += effect.by;
  return moved;
}

// What going along costs from then on, beside what it costs now.
std::string lasting_cost(const Lens& lens, const Request& request) {
  std::string words;
  if (const std::int32_t price = moved_for_good(request, EffectKind::price); price < 0)
    words += " " + lens.say(Key::go_lowers_price,
                            {{"eur", money(-times_bp(lens.get(Quantity::revenue_month), price), lens.language)}});
  if (const std::int32_t days = moved_for_good(request, EffectKind::duties); days > 0)
    words += " " + lens.say(Key::go_takes_days, {{"n", days}});
  return words;
}

// What became of a promised request: still in the book, done, or broken.
RequestDetail detail_of(const Lens& lens, RequestId id, const Request& request) {
  RequestDetail detail;
  detail.id = id;
  detail.key = request.key;
  const std::int32_t state = lens.get(Quantity::request_state, id.index());
  detail.open = state == static_cast<int>(RequestState::open);
  detail.state = lens.say(k_request_states[static_cast<std::size_t>(state)]);
  if (!detail.open) return detail;
  for (const Command& command : lens.session.draft()) {
    if (command.verb != Verb::answer || command.request() != id) continue;
    detail.answered_in_draft = true;
    detail.answer_in_draft = command_sentence(lens, command);
  }
  const Cost cost = cost_of_request(lens, request);
  detail.cost_of_go =
      is_free(cost) ? lens.say(Key::go_costs_nothing) : lens.say(Key::go_costs, {{"cost", cost_words(lens, cost)}});
  detail.cost_of_go += lasting_cost(lens, request);
  detail.latest_answer_month =
      std::min(lens.get(Quantity::request_month, id.index()) + request.answer_months, lens.dossier.horizon_months);
  detail.deadline = detail.latest_answer_month <= lens.month
                        ? lens.say(Key::answer_now)
                        : lens.say(Key::answer_by, {{"month", detail.latest_answer_month}});
  detail.furthest_promise_months = furthest_wait(lens.dossier, lens.seen, request);
  const Action* deliver = deliver_action(lens);
  detail.promise_limit =
      detail.furthest_promise_months == 0
          ? lens.say(Key::wait_no_more)
          : lens.say(Key::wait_until, {{"month", lens.month + detail.furthest_promise_months},
                                       {"n", detail.furthest_promise_months},
                                       {"action", deliver == nullptr ? "" : lens.in(deliver->name)}});
  for (const Named<Reason>& reason : words<Reason>())
    detail.stop_reasons.push_back({reason.value, std::string{reason.name}, reason_words(reason.value, lens.language),
                                   lens.say(k_reason_means[static_cast<std::size_t>(reason.value)])});
  detail.go_means = lens.say(Key::go_means);
  detail.wait_means = lens.say(detail.furthest_promise_months == 0 ? Key::wait_no_more : Key::wait_means);
  detail.stop_means = lens.say(Key::stop_means);
  detail.reason_general = lens.say(Key::reason_general);
  detail.reason_known = known_of(lens, request.from);
  detail.at_stake = stake_of(lens, request);
  tell_of_waiting(lens, request, detail);
  return detail;
}

void add_requests(const Lens& lens, std::vector<InboxItem>& items) {
  for (std::size_t index = 0; index < k_max_requests; ++index) {
    const RequestId id{index};
    const Request* request = lens.seen.request(id);
    if (request == nullptr) continue;
    InboxItem item;
    item.kind = InboxKind::request;
    item.month = lens.get(Quantity::request_month, index);
    item.sender = request->from;
    item.from = name_and_title(lens, request->from);
    item.title = capitalised(lens.in(request->title));
    item.quote = quoted(lens.in(request->text), lens.language);
    item.note =
        lens.say(Key::request_asks, {{"who", lens.person(request->from)}, {"request", lens.in(request->title)}});
    item.request = detail_of(lens, id, *request);
    items.push_back(std::move(item));
  }
}

// A month in which the watch saw a move coming.
std::int32_t month_seen(const Lens& lens, std::size_t index, std::int32_t lands) {
  std::int32_t found = lands;
  for_each_month(lens, [&](const PlayedMonth& played, std::int32_t month) {
    if (played.after.get(Quantity::attack_seen, index) != 0) found = std::min(found, month);
  });
  return found;
}

// A move that has happened tells how it ended.
void add_rival(const Lens& lens, std::vector<InboxItem>& items) {
  const std::int32_t played = lens.get(Quantity::month);
  for (std::size_t index = 0; index < k_max_attacks; ++index) {
    const Attack* attack = lens.seen.attack(index);
    if (attack == nullptr) continue;
    const std::int32_t lands = landing_month(lens, index, *attack);
    InboxItem item;
    item.kind = InboxKind::rival;
    item.title = lens.in(attack->title);
    item.situation = situation_of(lens, attack->attempt);
    if (lands <= played) {
      item.month = lands + 1;
      item.from = lens.dossier.rival.name;
      item.quote = lens.in(attack_won(lens, index) ? attack->won : attack->lost);
      item.note = answer_words({lens.session, lens.language, lands}, item.situation, true);
    } else {
      item.month = month_seen(lens, index, lands);
      item.from = lens.say(Key::from_watch);
      item.quote = lens.say(Key::rival_seen, {{"month", lands}, {"title", item.title}});
      item.note = attack_note(lens, index, *attack);
      if (item.situation.valid()) item.note += " " + answer_words(lens, item.situation, false);
    }
    items.push_back(std::move(item));
  }
}

// The board speaks when its patience has changed its name.
void add_board(const Lens& lens, std::vector<InboxItem>& items) {
  std::int32_t before = lens.session.months()[0].after.get(Quantity::patience);
  for_each_month(lens, [&](const PlayedMonth& played, std::int32_t month) {
    const std::int32_t now = played.after.get(Quantity::patience);
    if (patience_key(now) != patience_key(before)) {
      InboxItem item;
      item.kind = InboxKind::board;
      item.month = month;
      item.from = lens.say(Key::from_board);
      item.title = lens.say(Key::patience_title, {Lens::points_of("n", now)});
      item.quote = lens.say(patience_key(now));
      items.push_back(std::move(item));
    }
    before = now;
  });
}

}  // namespace

InboxView inbox_view(const Session& session, Language language) {
  const Lens lens{session, language};
  InboxView view;
  view.month = lens.month;
  view.title = lens.say(Key::inbox_title, {{"n", lens.month}});
  add_requests(lens, view.items);
  add_events(lens, view.items);
  add_rival(lens, view.items);
  add_board(lens, view.items);
  for (InboxItem& item : view.items) item.unread = item.month == lens.month && !session.is_over();
  std::stable_sort(view.items.begin(), view.items.end(), [](const InboxItem& left, const InboxItem& right) {
    if (left.request.open != right.request.open) return left.request.open;
    if (left.request.open && left.request.latest_answer_month != right.request.latest_answer_month)
      return left.request.latest_answer_month < right.request.latest_answer_month;
    return left.month > right.month;
  });
  view.hints = current_hints(lens);
  if (view.items.empty()) view.empty = lens.say(Key::inbox_empty);
  return view;
}

}  // namespace diapason
