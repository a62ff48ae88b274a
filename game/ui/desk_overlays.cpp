#include <algorithm>

#include "ui/agenda_panel.hpp"
#include "ui/desk.hpp"
#include "ui/guidance_panel.hpp"
#include "ui/page_names.hpp"
#include "ui/report_panel.hpp"
#include "ui/widgets.hpp"

namespace diapason {

void Desk::draw_confirm_end(Painter& painter, Dialogue& dialogue, CommandSink& sink) {
  text(painter, TextStyle::title, painter.say({"End the month?", "Finir le mois\u00A0?"}));
  const AgendaView& agenda = views_.agenda();
  text(painter, TextStyle::body, agenda.kam_days_words);
  draw_agenda_lines(painter, agenda, TextStyle::body);
  for (const std::string& reminder : agenda.reminders) {
    note_box(painter, reminder, Hue::warn, Hue::warn_soft, true);
    gap(painter, 3);
  }
  dialogue.foot();
  if (button(painter, "confirm", painter.say({"End the month", "Finir le mois"}), ButtonKind::primary))
    sink.end_month = true;
  const std::string back = painter.say({"Not yet", "Pas encore"});
  same_line_if(painter, button_size(painter, back).width);
  if (button(painter, "back", back)) sink.overlay = Overlay::none;
}

void Desk::draw_overlay(Painter& painter, CommandSink& sink) {
  const float wide = painter.px(680);
  const float tall = ImGui::GetIO().DisplaySize.y - painter.px(60);
  const auto close = [&](Dialogue& dialogue, const Text& words) {
    dialogue.foot();
    if (button(painter, "close", painter.say(words), ButtonKind::primary)) sink.overlay = Overlay::none;
  };
  switch (overlay_) {
    case Overlay::briefing: {
      Dialogue dialogue{painter, "briefing", {wide, tall}};
      draw_briefing(painter, views_.briefing());
      close(dialogue, {"To the first month", "Au premier mois"});
      break;
    }
    case Overlay::report: {
      Dialogue dialogue{painter, "month report", {painter.px(980), tall}};
      draw_report(painter, views_.report(report_month_), views_.map(), reports_, sink);
      close(dialogue,
            session().is_over() ? Text{"To the review", "À la revue"} : Text{"To the next month", "Au mois suivant"});
      break;
    }
    case Overlay::why: {
      Dialogue dialogue{painter, "why", {wide, tall * 0.8F}};
      if (why_) draw_why(painter, *why_, sink);
      close(dialogue, {"Close", "Fermer"});
      if (why_path_.size() > 1) {
        const std::string back = painter.say({"Back", "Retour"});
        same_line_if(painter, button_size(painter, back).width);
        if (button(painter, "why back", back, ButtonKind::plain)) sink.why_back = true;
      }
      break;
    }
    case Overlay::confirm_end: {
      Dialogue dialogue{painter, "confirm end", {painter.px(560), tall * 0.75F}};
      draw_confirm_end(painter, dialogue, sink);
      break;
    }
    case Overlay::message: {
      Dialogue dialogue{painter, "message", {painter.px(520), tall * 0.5F}};
      paragraphs(painter, message_);
      close(dialogue, {"Close", "Fermer"});
      break;
    }
    case Overlay::pages: {
      Dialogue dialogue{painter, "pages", {painter.px(420), tall}};
      for (const Page page : pages())
        if (button(painter, name_of(page).id, painter.say(name_of(page).name),
                   {ButtonKind::plain, room_of(painter), true, page == page_}))
          sink.page = page;
      gap(painter, 6);
      if (button(painter, "settings", painter.say({"Settings (F2)", "Réglages (F2)"}),
                 {ButtonKind::plain, room_of(painter)}))
        sink.overlay = Overlay::settings;
      if (button(painter, "help", painter.say({"Keys (F1)", "Touches (F1)"}), {ButtonKind::plain, room_of(painter)}))
        sink.overlay = Overlay::help;
      if (button(painter, "to menu", painter.say({"Save and go to the menu", "Enregistrer et revenir au menu"}),
                 {ButtonKind::plain, room_of(painter)}))
        sink.to_menu = true;
      close(dialogue, {"Close", "Fermer"});
      break;
    }
    default: break;
  }
}

}  // namespace diapason
