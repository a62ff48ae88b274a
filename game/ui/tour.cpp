#include "ui/tour.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "ui/page_names.hpp"
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
       {"Each face is somebody at the client. Press one to see what you know of them. A small code like this (D18) "
        "cites "
        "a rule of the trade: rest the pointer on a sentence that has one to read it.",
        "Chaque visage est un interlocuteur du client. Cliquez sur l’un d’eux pour voir ce que vous en savez. Un petit "
        "code comme celui-ci (D18) cite une règle du métier\u00A0: laissez le pointeur sur sa phrase pour la lire."},
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

// At 100 %.
constexpr float k_pad_across = 16;
constexpr float k_pad_along = 8;
constexpr float k_between = 8;
// Of the width: with less than that the buttons stand below the words.
constexpr float k_least_words = 0.5F;

}  // namespace

void Tour::look(const TourFacts& facts) {
  waits_ = facts.overlay_open;
  while (is_on_ && step_ < tour_steps().size() && tour_steps()[step_].is_done(facts)) ++step_;
  if (step_ == tour_steps().size()) is_on_ = false;
}

std::string Tour::target() const { return shows() && !waits_ ? tour_steps()[step_].target : ""; }

std::string Tour::progress() const { return std::to_string(step_ + 1) + " / " + std::to_string(tour_steps().size()); }

std::string Tour::chip_words(const Painter& painter) const {
  return painter.say({"Guided month ", "Mois guidé "}) + progress();
}

Tour::Plan Tour::plan(const Painter& painter, float width) const {
  Plan plan;
  plan.labels = {painter.say({"Next", "Suivant"}), painter.say({"Later", "Plus tard"}),
                 painter.say({"Skip the tour", "Passer la visite"})};
  // Nothing comes after the last step.
  if (step_ + 1 == tour_steps().size()) plan.labels = {"", "", painter.say({"End of the tour", "Fin de la visite"})};
  const float between = painter.px(k_between);
  for (const std::string& label : plan.labels)
    if (!label.empty()) plan.buttons += button_size(painter, label).width + between;
  const float inner = width - 2 * painter.px(k_pad_across);
  const float beside = inner - plan.buttons - painter.px(k_pad_across);
  plan.in_a_row = beside > inner * k_least_words;
  plan.words = plan.in_a_row ? beside : inner;
  plan.words_height = measure(painter, TextStyle::small_strong, progress()).height +
                      measure(painter, TextStyle::body, painter.say(tour_steps()[step_].words), plan.words).height;
  const float buttons = button_size(painter, plan.labels.back()).height;
  const float content = plan.in_a_row ? std::max(plan.words_height, buttons) : plan.words_height + between + buttons;
  plan.height = content + 2 * painter.px(k_pad_along);
  return plan;
}

float Tour::height(const Painter& painter, float width) const { return plan(painter, width).height; }

// Who passes over "open this page" is led there all the same: the next words speak of what stands on it.
void Tour::pass_on(CommandSink& sink) {
  if (std::string_view{tour_steps()[step_].target} == name_of(Page::actions).id) sink.page = Page::actions;
  ++step_;
}

void Tour::draw(Painter& painter, const Box& at, CommandSink& sink) {
  if (waits_) return;
  const Plan plan = this->plan(painter, at.width);
  const Pane pane{painter, "tour", at, Pane::Kind::bare};
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float radius = painter.px(10);
  list.PushClipRect({at.left, at.top}, {at.right(), at.bottom()}, false);
  list.AddRectFilled({at.left, at.top}, {at.right(), at.bottom()}, paint(painter, Hue::card), radius);
  list.AddRect({at.left + 1, at.top + 1}, {at.right() - 1, at.bottom() - 1}, paint(painter, Hue::accent), radius, 0,
               painter.px(2));
  list.PopClipRect();
  const float left = at.left + painter.px(k_pad_across);
  const float top = at.top + painter.px(k_pad_along);
  const float content = at.height - 2 * painter.px(k_pad_along);
  ImGui::SetCursorScreenPos({left, plan.in_a_row ? top + (content - plan.words_height) / 2 : top});
  ImGui::BeginGroup();
  const float inset = std::exchange(painter.inset, room_of(painter) - plan.words);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
  text(painter, TextStyle::small_strong, progress(), Hue::accent);
  text(painter, TextStyle::body, painter.say(tour_steps()[step_].words));
  ImGui::PopStyleVar();
  painter.inset = inset;
  ImGui::EndGroup();
  const Size last = button_size(painter, plan.labels.back());
  ImVec2 pen = plan.in_a_row ? ImVec2{at.right() - painter.px(k_pad_across) - plan.buttons + painter.px(k_between),
                                      at.top + (at.height - last.height) / 2}
                             : ImVec2{left, at.bottom() - painter.px(k_pad_along) - last.height};
  const auto offer = [&](const char* id, const std::string& label, ButtonKind kind) {
    if (label.empty()) return false;
    ImGui::SetCursorScreenPos(pen);
    pen.x += button_size(painter, label).width + painter.px(k_between);
    return button(painter, id, label, kind);
  };
  const bool goes_on = offer("next", plan.labels[0], ButtonKind::plain);
  if (offer("later", plan.labels[1], ButtonKind::quiet)) is_folded_ = true;
  if (offer("skip", plan.labels[2], ButtonKind::quiet)) stop();
  if (goes_on) pass_on(sink);
}

void Tour::draw_ring(const Painter& painter) const {
  const Box& at = painter.pointed;
  if (target().empty() || at.width <= 0) return;
  // In a window of its own: above all panels and below tips.
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
  ImGui::Begin("tour ring", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoInputs |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoFocusOnAppearing | ImGuiWindowFlags_NoNav);
  const float out = painter.px(5);
  ImGui::GetWindowDrawList()->AddRect({at.left - out, at.top - out}, {at.right() + out, at.bottom() + out},
                                      paint(painter, Hue::accent), painter.px(10), 0, painter.px(3));
  ImGui::End();
}

}  // namespace diapason
