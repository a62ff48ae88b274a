#include "ui/person_panel.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "ui/inbox_panel.hpp"
#include "ui/widgets.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

void draw_head(Painter& painter, const PersonView& person, const PortraitLook& look) {
  portrait(painter, look, painter.px(56));
  ImGui::SameLine(0, painter.px(12));
  ImGui::BeginGroup();
  text(painter, TextStyle::heading, person.line.name);
  text(painter, TextStyle::small, person.line.title, Hue::quiet);
  std::string place = person.line.rank;
  if (!person.line.seats.empty()) place += " · " + person.line.seats;
  text(painter, TextStyle::small, place, Hue::quiet);
  ImGui::EndGroup();
}

void draw_trust(Painter& painter, const PersonView& person, CommandSink& sink) {
  if (person.line.acquaintance != Acquaintance::met) {
    text(painter, TextStyle::body, person.trust.words, Hue::quiet);
    return;
  }
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float room = room_of(painter);
  text(painter, TextStyle::body, capitalised(person.trust.name));
  const std::string figure = std::to_string(person.trust.points);
  text_in(painter, TextStyle::figure_large, figure, {pen.x, pen.y - painter.px(5), room, painter.px(34)}, Hue::theirs,
          Align::right);
  text(painter, TextStyle::small, person.trust.words, Hue::quiet);
  gap(painter, 2);
  // In the order of the parts of trust.
  constexpr std::array<const char*, 4> questions{"credibility", "reliability", "closeness", "self-interest"};
  for (std::size_t part = 0; part < std::min(person.parts.size(), questions.size()); ++part) {
    const bool is_self_interest = part + 1 == questions.size();
    const BeliefLine& belief = person.parts[part];
    const std::string words = std::to_string(belief.points) + "\u00A0±" + std::to_string(belief.band);
    if (gauge(painter, questions[part], capitalised(belief.name), belief.points, words,
              is_self_interest ? Hue::warn : Hue::theirs))
      sink.why = questions[part] + (" " + person.line.key);
  }
  if (link(painter, "why", painter.say({"Why this trust?", "Pourquoi cette confiance\u00A0?"})))
    sink.why = "trust " + person.line.key;
}

void draw_list(Painter& painter, const Text& title, const std::vector<std::string>& lines, Hue hue) {
  if (lines.empty()) return;
  gap(painter, 4);
  text(painter, TextStyle::small_strong, painter.say(title), Hue::accent);
  for (const std::string& line : lines) bullet(painter, line, hue, TextStyle::small);
}

void draw_history(Painter& painter, const PersonView& person) {
  if (person.history.empty() && person.first_reading.empty()) return;
  gap(painter, 4);
  text(painter, TextStyle::small_strong, painter.say({"How it came to that", "Comment on en est là"}), Hue::accent);
  if (person.first_reading.empty()) {
    text(painter, TextStyle::small,
         painter.say({"At the start: ", "Au début\u00A0: "}) + std::to_string(person.trust_at_start), Hue::quiet);
  } else {
    text(painter, TextStyle::small, person.first_reading, Hue::quiet);
  }
  std::vector<MovementLine> newest_first{person.history.rbegin(), person.history.rend()};
  for (const MovementLine& line : newest_first) {
    const std::string month = painter.say({"month ", "mois\u00A0"}) + std::to_string(line.month) + " · ";
    bullet(painter, month + line.words, line.amount < 0 ? Hue::bad : Hue::ink, TextStyle::small);
  }
}

}  // namespace

void draw_person(Painter& painter, const PersonView& person, const PortraitLook& look, CommandSink& sink) {
  draw_head(painter, person, look);
  gap(painter, 4);
  draw_trust(painter, person, sink);
  text(painter, TextStyle::small, person.silence, Hue::quiet);
  if (button(painter, "do", painter.say({"Do something with…", "Agir avec…"}),
             {ButtonKind::primary, room_of(painter)})) {
    sink.page = Page::actions;
    sink.with_person = true;
  }
  gap(painter, 2);
  text(painter, TextStyle::small, person.about);
  text(painter, TextStyle::small, person.style, Hue::quiet);
  draw_list(painter, {"What we know", "Ce que nous savons"}, person.known, Hue::ink);
  draw_list(painter, {"What we don't know", "Ce que nous ne savons pas"}, person.not_known, Hue::quiet);
  draw_list(painter, {"Ties with us", "Liens avec nous"}, person.ties, Hue::ink);
  if (person.line.acquaintance == Acquaintance::met)
    if (const auto asked =
            why_links(painter, {{{"your tie", "votre lien"}, "tie " + person.line.key},
                                {{"understanding", "compréhension"}, "understanding " + person.line.key}}))
      sink.why = *asked;
  draw_history(painter, person);
  draw_list(painter, {"Since our last reading", "Depuis notre dernière impression"}, person.pending, Hue::quiet);
}

void draw_people(Painter& painter, const PeopleView& people, const MapView& map, CommandSink& sink) {
  heading(painter, people.title);
  text(painter, TextStyle::small, people.met, Hue::quiet);
  for (const PersonLine& line : people.people) {
    if (!line.id.valid()) continue;
    Row row{painter, line.key, line.name};
    portrait(painter, look_of(map, line.id, painter.theme), painter.px(36));
    ImGui::SameLine(0, painter.px(10));
    ImGui::BeginGroup();
    text(painter, TextStyle::strong, line.name);
    text(painter, TextStyle::small, line.title, Hue::quiet);
    ImGui::EndGroup();
    if (row.end()) sink.person = line.id;
    gap(painter, 4);
  }
  text(painter, TextStyle::small, people.unheard_of, Hue::quiet);
}

}  // namespace diapason
