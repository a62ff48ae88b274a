#include "ui/tour.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "ui/widgets.hpp"

namespace diapason {
namespace {

struct TourStep {
  const char* target = "";
  Text words;
  bool (*is_done)(const TourFacts&) = nullptr;
};

const std::array<TourStep, 6>& tour_steps() {
  static const std::array<TourStep, 6> table{{
      {"",
       {"Each face is somebody at the client. Press one to see what you know of them. Codes such as (D18) cite a rule "
        "of "
        "the trade: rest the pointer on one to read it.",
        "Chaque visage est un interlocuteur du client. Cliquez sur l’un d’eux pour voir ce que vous en savez. Un code "
        "comme (D18) cite une règle du métier\u00A0: laissez-y le pointeur pour la lire."},
       [](const TourFacts& facts) { return facts.person_looked_at || facts.months_played > 0; }},
      {"answers",
       {"This one asks for an answer. GO: you do it now. WAIT: you promise it for a later month. STOP: you refuse, "
        "and say why. Weigh what it takes, then choose.",
        "Cette demande veut une réponse. GO\u00A0: vous le faites tout de suite. WAIT\u00A0: vous le promettez pour "
        "un autre mois. STOP\u00A0: vous refusez, en disant pourquoi. Pesez ce qu’elle coûte, puis choisissez."},
       [](const TourFacts& facts) { return !facts.request_open || facts.actions_open || facts.months_played > 0; }},
      {"page actions",
       {"Everything you can do stands here. Open it.", "Tout ce que vous pouvez faire est ici. Ouvrez."},
       [](const TourFacts& facts) { return facts.actions_open || facts.something_planned || facts.months_played > 0; }},
      {"",
       {"Choose an action in the list. It says what it takes and what may come of it before you plan it.",
        "Choisissez une action dans la liste. Elle dit ce qu’elle demande et ce qui peut en sortir, avant que vous la "
        "planifiiez."},
       [](const TourFacts& facts) { return facts.something_planned || facts.months_played > 0; }},
      {"end month",
       {"Plan what your days allow, then end the month: the account answers. A day left over isn’t kept for later; a "
        "day "
        "spent is charged to the margin, the budget pays for the rest.",
        "Planifiez ce que vos jours permettent, puis terminez le mois\u00A0: le compte répond. Un jour non utilisé ne "
        "se reporte pas\u00A0; un jour passé pèse sur la marge, le budget paie le reste."},
       [](const TourFacts& facts) { return facts.months_played > 0; }},
      {"why",
       {"Any number can be asked why. Try it on somebody you have met.",
        "On peut demander pourquoi à chaque chiffre. Essayez sur quelqu’un que vous avez rencontré."},
       [](const TourFacts& facts) { return facts.why_open || facts.months_played > 1; }},
  }};
  return table;
}

}  // namespace

void Tour::look(const TourFacts& facts) {
  waits_ = facts.overlay_open;
  while (is_on_ && step_ < tour_steps().size() && tour_steps()[step_].is_done(facts)) ++step_;
  if (step_ == tour_steps().size()) is_on_ = false;
}

std::string Tour::target() const { return is_on_ && !waits_ ? tour_steps()[step_].target : ""; }

void Tour::draw(Painter& painter) {
  if (!is_on_ || waits_) return;
  const TourStep& step = tour_steps()[step_];
  const std::string panel = std::exchange(painter.panel, "tour");
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  const float width = std::min(painter.px(320), screen.x - painter.px(32));
  const float pad = painter.px(14);
  const std::string progress = std::to_string(step_ + 1) + " / " + std::to_string(tour_steps().size());
  const std::string skip = painter.say({"Skip the tour", "Passer la visite"});
  const float height = pad * 2 + measure(painter, TextStyle::small, progress).height +
                       measure(painter, TextStyle::body, painter.say(step.words), width - 2 * pad).height +
                       button_size(painter, skip).height + painter.px(18);
  const Box& at = painter.pointed;
  const bool points = at.width > 0 && step.target[0] != '\0';
  ImVec2 place{painter.px(12), screen.y - height - painter.px(12)};
  if (points) {
    const float below = at.bottom() + painter.px(14);
    place.y = below + height < screen.y ? below : std::max(at.top - height - painter.px(14), 0.0F);
    place.x = std::clamp(at.left, painter.px(8), std::max(screen.x - width - painter.px(8), painter.px(8)));
    // Beside it where there is room, so that what it opens stays in sight.
    if (at.right() + width + painter.px(24) < screen.x && at.top > painter.px(120)) {
      place.x = at.right() + painter.px(16);
      place.y = std::min(at.top, screen.y - height - painter.px(12));
    }
    const float out = painter.px(5);
    ImGui::GetForegroundDrawList()->AddRect({at.left - out, at.top - out}, {at.right() + out, at.bottom() + out},
                                            paint(painter, Hue::accent), painter.px(10), 0, painter.px(3));
  }
  ImGui::SetNextWindowPos(place);
  ImGui::SetNextWindowSize({width, height});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, painter.px(10));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {pad, pad});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 2);
  ImGui::PushStyleColor(ImGuiCol_WindowBg, paint(painter, Hue::card));
  ImGui::PushStyleColor(ImGuiCol_Border, paint(painter, Hue::accent));
  ImGui::Begin("tour", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoFocusOnAppearing);
  text(painter, TextStyle::small, progress, Hue::quiet);
  text(painter, TextStyle::body, painter.say(step.words));
  gap(painter, 4);
  if (button(painter, "skip", skip, ButtonKind::quiet)) stop();
  ImGui::End();
  ImGui::PopStyleColor(2);
  ImGui::PopStyleVar(3);
  painter.panel = panel;
}

}  // namespace diapason
