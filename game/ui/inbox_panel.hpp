#pragma once

#include <cstddef>
#include <optional>

#include "ui/command_sink.hpp"
#include "ui/desk_views.hpp"
#include "ui/painter.hpp"

namespace diapason {

/// What of the inbox is open on the screen.
struct InboxState {
  enum class Answering : std::uint8_t { none, stop, wait };
  RequestId request;  ///< being answered
  Answering answering = Answering::none;
  bool has_just_opened = false;  ///< what it takes to answer is to be brought into sight
  bool shows_all_news = false;
  float hint_height = 0;  ///< of the word of guidance at the foot, as drawn last
};

/// What asks for us: requests with STOP, WAIT and GO first, then what has happened. At the foot, where it moves nothing
/// when it goes, the first word of guidance that holds now and leads to something possible.
void draw_inbox(Painter& painter, const InboxView& inbox, const MapView& map, const ActionsView& actions,
                InboxState& state, CommandSink& sink);

/// Whether a request waits for an answer that isn't planned.
[[nodiscard]] bool asks_for_an_answer(const InboxView& inbox);
/// Requests without an answer and news not read yet.
[[nodiscard]] std::ptrdiff_t waiting_in(const InboxView& inbox);

/// The face of somebody at the client; a neutral one where nobody is known.
[[nodiscard]] PortraitLook look_of(const MapView& map, StakeholderId person, ThemeKind theme);

}  // namespace diapason
