#include "ui/inbox_panel.hpp"

#include <algorithm>
#include <string>

#include "ui/widgets.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

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

void draw_stop(Painter& painter, const RequestDetail& request, InboxState& state, CommandSink& sink) {
  text(painter, TextStyle::small_strong, painter.say({"STOP, for which reason?", "STOP, pour quelle raison\u00A0?"}));
  for (const ReasonChoice& reason : request.stop_reasons)
    if (button(painter, reason.key, capitalised(reason.words), {ButtonKind::plain, room_of(painter)})) {
      sink.planned.push_back(answer_stop(request.id, reason.reason));
      state.answering = InboxState::Answering::none;
    }
}

void draw_wait(Painter& painter, const RequestDetail& request, std::int32_t month, InboxState& state,
               CommandSink& sink) {
  text(painter, TextStyle::small_strong,
       painter.say({"WAIT: delivered by which month?", "WAIT\u00A0: livré pour quel mois\u00A0?"}));
  for (std::int32_t ahead = 1; ahead <= request.furthest_promise_months; ++ahead) {
    const std::string label = painter.say({"month ", "mois\u00A0"}) + std::to_string(month + ahead);
    if (ahead > 1) same_line_if(painter, button_size(painter, label).width, 6);
    if (button(painter, label, label)) {
      sink.planned.push_back(answer_wait(request.id, ahead));
      state.answering = InboxState::Answering::none;
    }
  }
}

void draw_answers(Painter& painter, const RequestDetail& request, std::int32_t month, InboxState& state,
                  CommandSink& sink) {
  using Answering = InboxState::Answering;
  const bool here = state.request == request.id;
  const float width = std::min((room_of(painter) - painter.px(12)) / 3, painter.px(110));
  const auto toggle = [&](Answering to) {
    state.answering = here && state.answering == to ? Answering::none : to;
    state.request = request.id;
  };
  const bool stops = here && state.answering == Answering::stop;
  const bool waits = here && state.answering == Answering::wait;
  if (button(painter, "stop", "Stop", {ButtonKind::bad, width, true, stops})) toggle(Answering::stop);
  ImGui::SameLine(0, painter.px(6));
  if (button(painter, "wait", "Wait", {ButtonKind::warn, width, request.furthest_promise_months > 0, waits}))
    toggle(Answering::wait);
  ImGui::SameLine(0, painter.px(6));
  if (button(painter, "go", "Go", {ButtonKind::good, width})) sink.planned.push_back(answer_go(request.id));
  if (stops) draw_stop(painter, request, state, sink);
  if (waits) draw_wait(painter, request, month, state, sink);
}

void draw_request(Painter& painter, const InboxItem& item, InboxState& state, CommandSink& sink) {
  const RequestDetail& request = item.request;
  text(painter, TextStyle::small, request.state, Hue::quiet);
  if (!request.open) return;
  text(painter, TextStyle::small, request.cost_of_go, Hue::quiet);
  text(painter, TextStyle::small, request.deadline, Hue::warn);
  gap(painter, 2);
  if (request.answered_in_draft)
    text(painter, TextStyle::small_strong,
         painter.say({"Answered this month: see the agenda to take it back.",
                      "Répondu ce mois-ci\u00A0: voyez l’agenda pour revenir dessus."}),
         Hue::good);
  else
    draw_answers(painter, request, item.month, state, sink);
  tip(painter, request.at_stake);
}

void draw_item(Painter& painter, const InboxItem& item, const MapView& map, std::int32_t month, InboxState& state,
               CommandSink& sink) {
  Row::Look look;
  look.edge = edge_of(item);
  look.pressable = false;
  const Row row{painter, item.title, item.title, look};
  draw_sender(painter, item, map, sink);
  if (item.unread) {
    text(painter, TextStyle::small_strong, painter.say({"New", "Nouveau"}), Hue::accent);
  } else {
    text(painter, TextStyle::small, painter.say({"month ", "mois\u00A0"}) + std::to_string(item.month), Hue::quiet);
  }
  text(painter, TextStyle::strong, item.title);
  text(painter, item.sender.valid() ? TextStyle::quote : TextStyle::body, item.quote);
  text(painter, TextStyle::small, item.note, Hue::quiet);
  if (item.kind == InboxKind::request) {
    InboxItem now = item;
    now.month = month;
    draw_request(painter, now, state, sink);
  }
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
  return look;
}

void draw_inbox(Painter& painter, const InboxView& inbox, const MapView& map, InboxState& state, CommandSink& sink) {
  const auto unread = std::count_if(inbox.items.begin(), inbox.items.end(), [](const InboxItem& item) {
    return item.unread || (item.kind == InboxKind::request && item.request.open && !item.request.answered_in_draft);
  });
  heading_with_count(painter, painter.say({"Inbox", "Courrier"}), unread);
  for (const std::string& hint : inbox.hints) {
    note_box(painter, hint, Hue::accent, Hue::accent_soft, false);
    gap(painter, 6);
  }
  if (inbox.items.empty()) text(painter, TextStyle::body, inbox.empty, Hue::quiet);
  for (std::size_t at = 0; at < inbox.items.size(); ++at) {
    ImGui::PushID(static_cast<int>(at));
    draw_item(painter, inbox.items[at], map, inbox.month, state, sink);
    ImGui::PopID();
    gap(painter, 6);
  }
}

}  // namespace diapason
