#include "ui/team_panel.hpp"

#include "ui/backing_panel.hpp"
#include "ui/cards.hpp"
#include "ui/pairs_panel.hpp"
#include "ui/widgets.hpp"

namespace diapason {
namespace {

// A card narrower than this, at 100 %, has no room for names beside bars.
constexpr float k_least_card = 330;

void draw_head(Painter& painter, const PortraitLook& look, const std::string& name, const std::string& title,
               const std::string& state, Hue hue) {
  portrait(painter, look, painter.px(44));
  ImGui::SameLine(0, painter.px(12));
  ImGui::BeginGroup();
  text(painter, TextStyle::strong, name);
  if (!state.empty()) {
    same_line_if(painter, tag_size(painter, state).width);
    tag(painter, state, hue);
  }
  text(painter, TextStyle::small, title, Hue::quiet);
  ImGui::EndGroup();
}

void draw_topics(Painter& painter, const std::vector<Mastery>& topics) {
  bool is_first = true;
  for (const Mastery& mastery : topics) {
    if (!is_first) same_line_if(painter, tag_size(painter, mastery.topic, mastery.level).width, 6);
    is_first = false;
    tag(painter, mastery.topic, Hue::ink, mastery.level);
    tip(painter, mastery.words);
  }
}

/// Days left of those there are.
[[nodiscard]] bool draw_days(Painter& painter, std::string_view why, std::int32_t left, std::int32_t days) {
  return gauge(painter, why, painter.say({"Days left", "Jours restants"}), days == 0 ? 0 : left * 100 / days,
               std::to_string(left) + " / " + std::to_string(days), Hue::ours);
}

void draw_kam(Painter& painter, const TeamView& team, CommandSink& sink) {
  Row row{painter, "kam", team.kam_line, Row::still(Hue::accent)};
  draw_head(painter, {"kam", true, false, false, true, -1, painter.theme}, painter.say({"You", "Vous"}), "KAM", "",
            Hue::ink);
  gap(painter, 2);
  if (draw_days(painter, "days", team.kam_days_left, team.kam_days)) sink.why = "days";
  for (const std::string& cause : team.kam_causes) bullet(painter, cause, Hue::quiet, TextStyle::small);
  gap(painter, 2);
  draw_topics(painter, team.kam_topics);
}

void draw_colleague(Painter& painter, const ColleagueLine& line, const MapView& map, CommandSink& sink) {
  Row row{painter, line.key, line.name, Row::still()};
  draw_head(painter, look_of_own(map, line.key, painter.theme), line.name, line.title, line.willingness_words,
            line.helps ? Hue::ink : Hue::bad);
  gap(painter, 2);
  if (draw_days(painter, "colleague-days", line.days_left, line.days)) sink.why = "colleague-days " + line.key;
  const auto measure_of = [&](const char* why, const Text& name, std::int32_t points, Hue hue) {
    if (gauge(painter, why, painter.say(name), points, std::to_string(points), hue)) sink.why = why + (" " + line.key);
  };
  measure_of("willingness", {"Willingness", "Bonne volonté"}, line.willingness, Hue::accent);
  measure_of("recognition", {"Recognition", "Reconnaissance"}, line.recognition, Hue::accent);
  measure_of("load", {"Load", "Charge"}, line.load, Hue::warn);
  gap(painter, 2);
  draw_topics(painter, line.topics);
  if (line.days == 0) signed_line(painter, Sign::warning, Hue::warn, line.days_words);
  for (const std::string& words : line.prepared) bullet(painter, words, Hue::ink, TextStyle::small);
  for (const std::string& words : line.standing) bullet(painter, words, Hue::ink, TextStyle::small);
  text(painter, TextStyle::small, line.about, Hue::quiet);
}

}  // namespace

void draw_team(Painter& painter, const TeamView& team, const SponsorsView& sponsors, const MapView& map,
               CommandSink& sink) {
  draw_parts(painter);
  draw_pairs(painter, team.pairs, map, sink);
  gap(painter, 10);
  heading(painter, team.title, "our side");
  {
    Columns columns{painter, k_least_card};
    columns.put([&] { draw_kam(painter, team, sink); });
    for (const ColleagueLine& line : team.colleagues) columns.put([&] { draw_colleague(painter, line, map, sink); });
  }
  text(painter, TextStyle::small,
       painter.say({"Dots of a topic: one for some notions, two for at ease, three for mastery.",
                    "Points d’un sujet\u00A0: un pour quelques notions, deux pour l’aisance, trois pour la maîtrise."}),
       Hue::quiet);
  text(painter, TextStyle::small, team.size, Hue::quiet);
  if (const auto asked = why_links(painter, {{{"colleagues mobilised", "collègues mobilisés"}, "team"}}))
    sink.why = *asked;
  text(painter, TextStyle::small, team.director, Hue::quiet);
  gap(painter, 10);
  draw_sponsors(painter, sponsors, sink);
}

}  // namespace diapason
