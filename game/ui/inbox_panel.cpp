#include "ui/inbox_panel.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "ui/actions_panel.hpp"
#include "ui/cards.hpp"
#include "ui/plan_panel.hpp"
#include "ui/widgets.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

constexpr std::size_t k_news_shown = 4;  // before more of it is asked for
// At 100 %. With less room the letters scroll together with the word of guidance: what asks for an answer shows its
// buttons first.
constexpr float k_least_letters = 200;
constexpr float k_least_with_request = 340;
constexpr float k_above_hint = 8;

bool waits_for_an_answer(const InboxItem& item) { return item.request.open && !item.request.answered_in_draft; }

void draw_part(Painter& painter, const Text& title, Hue hue) {
  text(painter, TextStyle::small_strong, painter.say(title), hue);
  rule_line(painter);
}

Hue edge_of(const InboxItem& item) {
  switch (item.kind) {
    case InboxKind::request: return Hue::theirs;
    case InboxKind::rival: return Hue::warn;
    case InboxKind::board: return Hue::ours;
    case InboxKind::event: break;
  }
  return item.sender.valid() ? Hue::theirs : Hue::accent;
}

void draw_sender(Painter& painter, const InboxItem& item, const MapView& map, CommandSink& sink) {
  if (!item.sender.valid()) {
    text(painter, TextStyle::small_strong, item.from, Hue::quiet);
    return;
  }
  const float side = painter.px(34);
  portrait(painter, look_of(map, item.sender, painter.theme), side);
  ImGui::SameLine(0, painter.px(10));
  ImGui::BeginGroup();
  const std::size_t comma = item.from.find(',');
  if (link(painter, "sender", item.from.substr(0, comma), TextStyle::strong)) sink.person = item.sender;
  if (comma != std::string::npos) text(painter, TextStyle::small, item.from.substr(comma + 2), Hue::quiet);
  ImGui::EndGroup();
}

/// "New", or the month it is of, at the end of the first line. Answers the room it takes there.
float draw_date(Painter& painter, const InboxItem& item) {
  const std::string words = item.unread ? painter.say({"New", "Nouveau"})
                                        : painter.say({"month ", "mois\u00A0"}) + std::to_string(item.month);
  const TextStyle style = item.unread ? TextStyle::small_strong : TextStyle::small;
  const Size size = measure(painter, style, words);
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  text_in(painter, style, words, {pen.x + room_of(painter) - size.width, pen.y, size.width + 1, size.height + 1},
          item.unread ? Hue::accent : Hue::quiet);
  return size.width + painter.px(10);
}

void draw_stop(Painter& painter, const RequestDetail& request, InboxState& state, CommandSink& sink) {
  text(painter, TextStyle::small_strong, painter.say({"STOP, for which reason?", "STOP, pour quelle raison\u00A0?"}));
  text(painter, TextStyle::small, request.reason_known);
  text(painter, TextStyle::small, request.reason_general, Hue::quiet);
  for (const ReasonChoice& reason : request.stop_reasons) {
    if (button(painter, reason.key, capitalised(reason.words), {ButtonKind::plain, room_of(painter)})) {
      sink.planned.push_back(answer_stop(request.id, reason.reason));
      state.answering = InboxState::Answering::none;
    }
    text(painter, TextStyle::small, reason.means, Hue::quiet);
  }
}

void draw_wait(Painter& painter, const RequestDetail& request, std::int32_t month, InboxState& state,
               CommandSink& sink) {
  text(painter, TextStyle::small_strong,
       painter.say({"WAIT: delivered by which month?", "WAIT\u00A0: livré pour quel mois\u00A0?"}));
  text(painter, TextStyle::small,
       painter.say({"Beside each month stands what the promise still counts for when it is kept then: whoever waits is "
                    "less pleased (D16).",
                    "À côté de chaque mois, ce que la promesse compte encore si elle est tenue alors\u00A0: qui attend "
                    "est moins satisfait (D16)."}),
       Hue::quiet);
  for (std::int32_t ahead = 1; ahead <= request.furthest_promise_months; ++ahead) {
    const std::string label = painter.say({"month ", "mois\u00A0"}) + std::to_string(month + ahead);
    const std::int32_t percent = request.promise_percent[static_cast<std::size_t>(ahead - 1)];
    const std::string words = label + " · " + std::to_string(percent) + painter.say({"%", "\u00A0%"});
    if (ahead > 1) same_line_if(painter, button_size(painter, words).width, 6);
    if (button(painter, label, words)) {
      sink.planned.push_back(answer_wait(request.id, ahead));
      state.answering = InboxState::Answering::none;
    }
  }
}

/// What each of the three buttons above does, in a word.
void draw_what_they_do(Painter& painter, float width) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  float left = pen.x;
  float height = 0;
  for (const Text& words : {Text{"refuse", "refuser"}, Text{"promise", "promettre"}, Text{"do it now", "faire"}}) {
    height = std::max(height, text_in(painter, TextStyle::small, painter.say(words),
                                      {left, pen.y, width, painter.px(40)}, Hue::quiet, Align::centre));
    left += width + painter.px(6);
  }
  ImGui::SetCursorScreenPos(pen);
  ImGui::Dummy({width, height});
}

void draw_answers(Painter& painter, const RequestDetail& request, std::int32_t month, InboxState& state,
                  CommandSink& sink) {
  using Answering = InboxState::Answering;
  const bool here = state.request == request.id;
  // The terms of the method, the same in both languages.
  const std::string wait = "WAIT";
  const float third = std::min((room_of(painter) - painter.px(12)) / 3, painter.px(110));
  const bool in_a_row = measure(painter, TextStyle::strong, wait).width + painter.px(10) <= third;
  const float width = in_a_row ? third : room_of(painter);
  const auto next = [&] {
    if (in_a_row) ImGui::SameLine(0, painter.px(6));
  };
  const auto toggle = [&](Answering to) {
    state.answering = here && state.answering == to ? Answering::none : to;
    state.request = request.id;
    state.has_just_opened = state.answering != Answering::none;
  };
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const bool stops = here && state.answering == Answering::stop;
  const bool waits = here && state.answering == Answering::wait;
  if (button(painter, "stop", "STOP", {ButtonKind::bad, width, true, stops})) toggle(Answering::stop);
  tip(painter, request.stop_means);
  next();
  if (button(painter, "wait", wait, {ButtonKind::warn, width, request.furthest_promise_months > 0, waits}))
    toggle(Answering::wait);
  tip(painter, request.wait_means);
  next();
  if (button(painter, "go", "GO", {ButtonKind::good, width})) sink.planned.push_back(answer_go(request.id));
  tip(painter, request.go_means);
  if (in_a_row) draw_what_they_do(painter, width);
  if (stops) draw_stop(painter, request, state, sink);
  if (waits) draw_wait(painter, request, month, state, sink);
  const Box all{pen.x, pen.y, room_of(painter), ImGui::GetItemRectMax().y - pen.y};
  if ((stops || waits) && std::exchange(state.has_just_opened, false)) bring_into_sight(painter, all);
  if (painter.points_at == "answers") point_at(painter, all);
}

void draw_request(Painter& painter, const InboxItem& item, InboxState& state, CommandSink& sink) {
  const RequestDetail& request = item.request;
  if (!request.open) return text(painter, TextStyle::small, request.state, Hue::quiet);
  if (request.answered_in_draft) {
    gap(painter, 2);
    signed_line(painter, Sign::tick, Hue::accent, request.answer_in_draft, TextStyle::small_strong);
    return text(painter, TextStyle::small,
                painter.say({"It stands under This month and can be taken back there.",
                             "La réponse figure sous Ce mois, où l’on peut la reprendre."}),
                Hue::quiet);
  }
  text(painter, TextStyle::small, request.cost_of_go, Hue::quiet);
  if (item.month >= request.latest_answer_month)
    note_box(painter, painter.say({"Last month to answer", "Dernier mois pour répondre"}), Hue::bad, Hue::bad_soft,
             true);
  else
    text(painter, TextStyle::small, request.deadline, Hue::warn);
  gap(painter, 2);
  draw_answers(painter, request, item.month, state, sink);
  text(painter, TextStyle::small, request.waiting);
  text(painter, TextStyle::small, request.at_stake, Hue::quiet);
}

void draw_item(Painter& painter, const InboxItem& item, const MapView& map, std::int32_t month, InboxState& state,
               CommandSink& sink) {
  Row::Look look = Row::still(edge_of(item));
  // What waits for an answer stands out from what is only to be read.
  look.selected = waits_for_an_answer(item);
  const Row row{painter, item.title, item.title, look};
  const float beside = draw_date(painter, item);
  painter.inset += beside;
  // Where nobody speaks the title is the first line.
  const bool has_sender = item.sender.valid() || !item.from.empty();
  if (has_sender)
    draw_sender(painter, item, map, sink);
  else
    text(painter, TextStyle::strong, item.title);
  painter.inset -= beside;
  if (has_sender) text(painter, TextStyle::strong, item.title);
  text(painter, item.sender.valid() ? TextStyle::quote : TextStyle::body, item.quote);
  // Who asks and what stands above already.
  if (item.kind != InboxKind::request) text(painter, TextStyle::small, item.note, Hue::quiet);
  if (item.situation.valid()) draw_way_to_answers(painter, sink);
  if (item.remedy.action.valid() && link(painter, "remedy", painter.say({"Find its cause…", "Remonter à la cause…"})))
    sink.composed = item.remedy;
  if (item.kind == InboxKind::request) {
    InboxItem now = item;
    now.month = month;
    draw_request(painter, now, state, sink);
  }
}

const HintLine* hint_that_holds(const std::vector<HintLine>& hints, const ActionsView& actions) {
  const auto hint = std::find_if(hints.begin(), hints.end(), [&](const HintLine& line) {
    return !line.command.action.valid() || line_of(actions, line.command.action).possible;
  });
  return hint == hints.end() ? nullptr : &*hint;
}

void draw_hint(Painter& painter, const HintLine& hint, CommandSink& sink) {
  Row row{painter, "hint", hint.words, Row::still(Hue::accent)};
  text(painter, TextStyle::small, hint.words);
  if (hint.command.action.valid() && link(painter, "do it", painter.say({"Do it…", "Le faire…"}))) {
    sink.composed = hint.command;
    sink.to_stage = true;  // it is about whom it names, not about who was looked at last
  }
  row.end();
}

void draw_letters(Painter& painter, const InboxView& inbox, const MapView& map, InboxState& state, CommandSink& sink) {
  if (inbox.items.empty()) text(painter, TextStyle::body, inbox.empty, Hue::quiet);
  const auto open_requests = static_cast<std::size_t>(
      std::count_if(inbox.items.begin(), inbox.items.end(), [](const InboxItem& item) { return item.request.open; }));
  const std::size_t news = inbox.items.size() - open_requests;
  const std::size_t hidden = state.shows_all_news || news <= k_news_shown ? 0 : news - k_news_shown;
  for (std::size_t at = 0; at < inbox.items.size() - hidden; ++at) {
    if (at == 0 && open_requests > 0) draw_part(painter, {"Asked of you", "On vous demande"}, Hue::theirs);
    if (at == open_requests) draw_part(painter, {"News", "Nouvelles"}, Hue::quiet);
    ImGui::PushID(static_cast<int>(at));
    draw_item(painter, inbox.items[at], map, inbox.month, state, sink);
    ImGui::PopID();
    gap(painter, 6);
  }
  if (hidden > 0 &&
      button(painter, "more news", std::to_string(hidden) + painter.say({" more", " de plus"}), ButtonKind::quiet))
    state.shows_all_news = true;
}

}  // namespace

PortraitLook look_of(const MapView& map, StakeholderId person, ThemeKind theme) {
  const auto found = std::find_if(map.theirs.begin(), map.theirs.end(),
                                  [&](const MapPerson& entry) { return entry.line.id == person; });
  PortraitLook look;
  look.theme = theme;
  look.unknown = found == map.theirs.end();
  if (look.unknown) return look;
  look.key = found->line.key;
  look.feminine = found->gender == Gender::feminine;
  look.mood = found->mood;
  look.met = found->mood >= 0;
  return look;
}

bool asks_for_an_answer(const InboxView& inbox) {
  return std::any_of(inbox.items.begin(), inbox.items.end(), waits_for_an_answer);
}

std::ptrdiff_t waiting_in(const InboxView& inbox) {
  return std::count_if(inbox.items.begin(), inbox.items.end(), [](const InboxItem& item) {
    return item.kind == InboxKind::request ? waits_for_an_answer(item) : item.unread;
  });
}

void draw_inbox(Painter& painter, const InboxView& inbox, const MapView& map, const ActionsView& actions,
                InboxState& state, CommandSink& sink) {
  heading_with_count(painter, painter.say({"Inbox", "Courrier"}), waiting_in(inbox));
  const HintLine* hint = hint_that_holds(inbox.hints, actions);
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float left_for_letters = ImGui::GetContentRegionAvail().y - state.hint_height - painter.px(k_above_hint);
  const float least = painter.px(asks_for_an_answer(inbox) ? k_least_with_request : k_least_letters);
  if (hint == nullptr || left_for_letters < least) {
    draw_letters(painter, inbox, map, state, sink);
    if (hint != nullptr) draw_hint(painter, *hint, sink);
    return;
  }
  {
    // As wide as the word of guidance: what a pane keeps free around it lies in the card's padding.
    const float around = painter.px(4);
    const float width = room_of(painter) + 2 * around + ImGui::GetStyle().ScrollbarSize;
    const Pane letters{painter, "letters", {pen.x - around, pen.y, width, left_for_letters}, Pane::Kind::plain};
    draw_letters(painter, inbox, map, state, sink);
  }
  const float top = pen.y + left_for_letters + painter.px(k_above_hint);
  ImGui::SetCursorScreenPos({pen.x, top});
  draw_hint(painter, *hint, sink);
  const float height = ImGui::GetItemRectMax().y - top;
  if (std::exchange(state.hint_height, height) != height) painter.wants_frame = true;
}

}  // namespace diapason
