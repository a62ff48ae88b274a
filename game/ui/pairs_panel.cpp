#include "ui/pairs_panel.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "ui/cards.hpp"
#include "ui/inbox_panel.hpp"
#include "ui/widgets.hpp"

namespace diapason {
namespace {

// At 100 %: room for two figures of three digits and the diamond between them.
constexpr float k_least_column = 70;
constexpr float k_widest_column = 112;
constexpr float k_face = 30;
constexpr float k_cell_height = 36;
constexpr float k_between_rows = 4;

struct Table {
  float head = 0;         ///< how wide the names of ours stand
  float column = 0;       ///< how wide a person of theirs stands
  float head_height = 0;  ///< of the names of theirs
  float row_height = 0;
  std::size_t per_band = 1;         ///< people side by side; the others stand in a table below
  std::vector<std::string> ours;    ///< names, as short as there is room for
  std::vector<std::string> theirs;  ///< the same
};

/// "M.-A. D." of "Marc-Antoine Delorme".
std::string initials_of(const std::string& name) {
  std::string letters;
  for (std::size_t at = 0; at < name.size(); ++at) {
    const bool joins = name[at] == ' ' || name[at] == '-';
    if (joins) letters += name[at];
    if (joins || (at > 0 && name[at - 1] != ' ' && name[at - 1] != '-')) continue;
    letters += name[at];
    // The rest of a letter of several bytes.
    while (at + 1 < name.size() && (static_cast<unsigned char>(name[at + 1]) & 0xC0U) == 0x80U) letters += name[++at];
    letters += '.';
  }
  return letters;
}

/// "M.-A. Delorme"
std::string short_name(const std::string& name) {
  const std::size_t last = name.rfind(' ');
  return last == std::string::npos ? name : initials_of(name.substr(0, last)) + name.substr(last);
}

float widest_word(const Painter& painter, TextStyle style, const std::string& words) {
  float widest = 0;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    widest = std::max(widest, measure(painter, style, words.substr(at, end - at)).width);
    at = end + 1;
  }
  return widest;
}

/// Names in full where every word fits, else shortened, else initials.
std::vector<std::string> that_fit(const Painter& painter, TextStyle style, const std::vector<std::string>& names,
                                  float room) {
  std::vector<std::string> shaped = names;
  for (const auto shape : {short_name, initials_of}) {
    if (std::all_of(shaped.begin(), shaped.end(),
                    [&](const std::string& name) { return widest_word(painter, style, name) <= room; }))
      break;
    std::transform(names.begin(), names.end(), shaped.begin(), shape);
  }
  return shaped;
}

/// The tallest of names in a column.
float tallest(const Painter& painter, TextStyle style, const std::vector<std::string>& names, float room) {
  float height = 0;
  for (const std::string& name : names) height = std::max(height, measure(painter, style, name, room).height);
  return height;
}

template <class Line>
std::vector<std::string> names_of(const std::vector<Line>& lines) {
  std::vector<std::string> names;
  names.reserve(lines.size());
  for (const Line& line : lines) names.push_back(line.name);
  return names;
}

Table lay_out(const Painter& painter, const PairsView& pairs, float room) {
  Table table;
  const std::vector<std::string> rows = names_of(pairs.rows);
  const float face = painter.px(k_face + 8);
  const float apart = painter.px(8);
  float widest = 0;
  for (const std::string& name : rows)
    widest = std::max(widest, measure(painter, TextStyle::small_strong, name).width + 1);
  table.head = std::min(face + widest + apart, std::max(room * 0.3F, face + painter.px(80)));
  const float row_room = table.head - face - apart;
  table.ours = that_fit(painter, TextStyle::small_strong, rows, row_room);
  table.row_height =
      std::max(painter.px(k_cell_height), tallest(painter, TextStyle::small_strong, table.ours, row_room)) +
      painter.px(k_between_rows);
  const float left = std::max(room - table.head, painter.px(k_least_column));
  const std::size_t most = std::max<std::size_t>(1, static_cast<std::size_t>(left / painter.px(k_least_column)));
  const std::size_t bands = (pairs.people.size() + most - 1) / most;
  table.per_band = (pairs.people.size() + bands - 1) / bands;
  table.column = std::floor(std::min(left / static_cast<float>(table.per_band), painter.px(k_widest_column)));
  const float column_room = table.column - painter.px(6);
  table.theirs = that_fit(painter, TextStyle::small, names_of(pairs.people), column_room);
  table.head_height = painter.px(k_face + 10) + tallest(painter, TextStyle::small, table.theirs, column_room);
  return table;
}

void draw_face(Painter& painter, const PortraitLook& look, float left, float top) {
  ImGui::SetCursorScreenPos({left, top});
  portrait(painter, look, painter.px(k_face));
}

void draw_person_head(Painter& painter, const PairPerson& person, const std::string& name, const Table& table,
                      const MapView& map, const ImVec2& at, CommandSink& sink) {
  draw_face(painter, look_of(map, person.id, painter.theme), at.x + (table.column - painter.px(k_face)) / 2, at.y);
  const float pad = painter.px(3);
  text_in(painter, TextStyle::small, name,
          {at.x + pad, at.y + painter.px(k_face + 4), table.column - 2 * pad + 1,
           table.head_height - painter.px(k_face + 4)},
          Hue::ink, Align::centre);
  const Touch result =
      touch(painter, person.name, person.name, {at.x, at.y, table.column, table.head_height - painter.px(4)});
  tip(painter, person.name);
  if (result.pressed) sink.person = person.id;
}

/// The tie's figure and bar; at the right the diamond of a mirror pair with its autonomy.
void draw_cell(Painter& painter, const PairCell& cell, const std::string& label, Hue hue, const Box& at,
               CommandSink& sink) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  if (cell.points == 0) {
    list.AddCircleFilled({at.left + at.width / 2, at.top + at.height / 2}, painter.px(1.5F),
                         paint(painter, Hue::hairline));
    return;
  }
  const Touch result = touch(painter, cell.why, label, at);
  if (result.pressed) sink.why = cell.why;
  tip(painter, cell.words + "\n" + painter.say({"Press for its causes.", "Cliquez pour ses causes."}));
  // Corners stay square: a full house has 260 cells, and a list of shapes has room for 65,536 corners.
  list.AddRectFilled({at.left, at.top}, {at.right(), at.bottom()},
                     paint(painter, result.hovered ? Hue::hover : Hue::raised));
  const float pad = painter.px(5);
  const float inner = at.width - 2 * pad;
  const float figure_height = painter.px(24);
  if (cell.autonomy > 0) {
    const std::string figure = std::to_string(cell.autonomy);
    const Size size = measure(painter, TextStyle::small, figure);
    text_in(painter, TextStyle::small, figure,
            {at.right() - pad - size.width, at.top + painter.px(2), size.width + 1, figure_height}, Hue::ink,
            Align::left, true);
    diamond(painter, {at.right() - pad - size.width - painter.px(7), at.top + painter.px(2) + figure_height / 2},
            painter.px(4.5F), hue, cell.works_alone);
  }
  text_in(painter, TextStyle::figure, std::to_string(cell.points),
          {at.left + pad, at.top + painter.px(2), inner, figure_height}, Hue::ink, Align::left, true);
  const ImVec2 from{at.left + pad, at.bottom() - painter.px(10)};
  const float bottom = from.y + painter.px(6);
  list.AddRectFilled(from, {from.x + inner, bottom}, paint(painter, Hue::hairline));
  list.AddRectFilled(from, {from.x + inner * static_cast<float>(cell.points) / 100, bottom}, paint(painter, hue));
}

void draw_row(Painter& painter, const PairsView& pairs, std::size_t place, const Table& table, std::size_t first,
              const MapView& map, const ImVec2& at, CommandSink& sink) {
  const PairRow& row = pairs.rows[place];
  const float face = painter.px(k_face);
  PortraitLook look = look_of_own(map, row.key, painter.theme);
  look.is_player = row.is_kam;
  draw_face(painter, look, at.x, at.y + (table.row_height - face) / 2);
  const float name = at.x + face + painter.px(8);
  text_in(painter, TextStyle::small_strong, table.ours[place],
          {name, at.y, at.x + table.head - painter.px(8) - name + 1, table.row_height}, Hue::ink, Align::left, true);
  const float top = at.y + (table.row_height - painter.px(k_cell_height)) / 2;
  const Hue hue = row.is_kam ? Hue::alone : Hue::ours;
  const std::size_t end = std::min(first + table.per_band, pairs.people.size());
  for (std::size_t person = first; person < end; ++person) {
    const float left = at.x + table.head + table.column * static_cast<float>(person - first);
    const std::string label = painter.say({"Why: ", "Pourquoi\u00A0: "}) + row.name + " – " + pairs.people[person].name;
    draw_cell(painter, row.cells[person], label, hue,
              {left + painter.px(2), top, table.column - painter.px(4), painter.px(k_cell_height)}, sink);
  }
}

void draw_band(Painter& painter, const PairsView& pairs, const Table& table, std::size_t first, const MapView& map,
               CommandSink& sink) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const std::size_t end = std::min(first + table.per_band, pairs.people.size());
  const float width = table.head + table.column * static_cast<float>(end - first);
  for (std::size_t person = first; person < end; ++person)
    draw_person_head(painter, pairs.people[person], table.theirs[person], table, map,
                     {pen.x + table.head + table.column * static_cast<float>(person - first), pen.y}, sink);
  float y = pen.y + table.head_height;
  for (std::size_t place = 0; place < pairs.rows.size(); ++place) {
    ImGui::GetWindowDrawList()->AddLine({pen.x, y}, {pen.x + width, y}, paint(painter, Hue::hairline));
    draw_row(painter, pairs, place, table, first, map, {pen.x, y}, sink);
    y += table.row_height;
  }
  ImGui::SetCursorScreenPos(pen);
  ImGui::Dummy({width, y - pen.y});
}

}  // namespace

PortraitLook look_of_own(const MapView& map, const std::string& key, ThemeKind theme) {
  PortraitLook look{key, true, false, false, false, -1, theme};
  const auto found = std::find_if(map.ours.begin(), map.ours.end(), [&](const MapOwn& own) { return own.key == key; });
  if (found != map.ours.end()) look.feminine = found->gender == Gender::feminine;
  return look;
}

void draw_pairs(Painter& painter, const PairsView& pairs, const MapView& map, CommandSink& sink) {
  heading(painter, pairs.title, "pairs");
  if (!pairs.people.empty()) {
    const Table table = lay_out(painter, pairs, room_of(painter));
    for (std::size_t first = 0; first < pairs.people.size(); first += table.per_band) {
      draw_band(painter, pairs, table, first, map, sink);
      gap(painter, 4);
    }
    text(painter, TextStyle::small, pairs.legend, Hue::quiet);
  }
  text(painter, TextStyle::small_strong, pairs.alone);
  text(painter, TextStyle::small, pairs.lone_ties, Hue::quiet);
  if (const auto asked = why_links(painter, {{{"pairs without you", "binômes sans vous"}, "pairs-alone"},
                                             {{"ties held alone", "liens tenus seul"}, "lone-ties"}}))
    sink.why = *asked;
}

}  // namespace diapason
