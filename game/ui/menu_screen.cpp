#include "ui/menu_screen.hpp"

#include <algorithm>
#include <array>

#include "ui/cards.hpp"
#include "ui/widgets.hpp"

namespace diapason {
namespace {

std::string months_of(const Painter& painter, std::int32_t months) {
  return std::to_string(months) +
         painter.say(months == 1 ? Text{" month", "\u00A0mois"} : Text{" months", "\u00A0mois"});
}

std::string difficulty_of(const Painter& painter, std::int32_t difficulty) {
  static const std::array<Text, 4> words{
      {{"", ""}, {"easy to begin with", "facile pour commencer"}, {"demanding", "exigeant"}, {"hard", "difficile"}}};
  return painter.say(words[static_cast<std::size_t>(std::clamp(difficulty, 0, 3))]);
}

std::string out_of_100(const Painter& painter, std::int32_t mark) {
  return std::to_string(mark) + painter.say({" of 100", " sur 100"});
}

std::string progress_of(const Painter& painter, const CaseCard& card) {
  if (card.ended == 0 && card.under_way == 0) return painter.say({"not played yet", "pas encore joué"});
  std::string words;
  if (card.ended == 1) words = painter.say({"played to the end once", "joué jusqu’au bout une fois"});
  if (card.ended > 1)
    words = painter.say({"played to the end ", "joué jusqu’au bout "}) + std::to_string(card.ended) +
            painter.say({" times", " fois"});
  if (card.ended > 0)
    words += " · " +
             (card.ended > 1 ? painter.say({"best mark ", "meilleure note "}) : painter.say({"mark ", "note "})) +
             out_of_100(painter, card.best_mark);
  if (card.under_way > 0) {
    if (!words.empty()) words += " · ";
    words += painter.say({"under way: ", "en cours\u00A0: "}) + std::to_string(card.under_way);
  }
  return words;
}

std::string advice_words(const Painter& painter, Advice advice) {
  return painter.say(advice == Advice::begin_here ? Text{"Begin here", "Commencez ici"} : Text{"Next", "À suivre"});
}

void draw_case(Painter& painter, const CaseCard& card, float width, float height, CommandSink& sink) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const Box box{pen.x, pen.y, width, height};
  const Touch result = touch(painter, card.id, painter.say(card.title), box, card.problem.en.empty());
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled(pen, {box.right(), box.bottom()}, paint(painter, result.hovered ? Hue::hover : Hue::card),
                     painter.px(10));
  list.AddRect(pen, {box.right(), box.bottom()}, paint(painter, Hue::hairline), painter.px(10));
  list.AddRectFilled(pen, {pen.x + painter.px(5), box.bottom()},
                     paint(painter, card.ended > 0 ? Hue::accent : Hue::theirs), painter.px(10),
                     ImDrawFlags_RoundCornersLeft);
  const float pad = painter.px(16);
  float y = pen.y + painter.px(12);
  const auto put = [&](TextStyle style, const std::string& words, Hue hue) {
    y += text_in(painter, style, words, {pen.x + pad, y, width - 2 * pad, box.bottom() - y}, hue) + painter.px(2);
  };
  if (card.advice != Advice::none) {
    const std::string advice = advice_words(painter, card.advice);
    ImGui::SetCursorScreenPos({pen.x + pad, y});
    tag(painter, advice, Hue::accent);
    y += tag_size(painter, advice).height + painter.px(6);
  }
  put(TextStyle::heading, painter.say(card.title), Hue::ink);
  if (!card.problem.en.empty()) {
    put(TextStyle::small, painter.say(card.problem), Hue::bad);
  } else {
    put(TextStyle::small_strong, painter.say(card.client), Hue::theirs);
    put(TextStyle::body, painter.say(card.situation), Hue::ink);
    std::string facts = months_of(painter, card.horizon_months);
    if (card.difficulty > 0) facts += " · " + difficulty_of(painter, card.difficulty);
    put(TextStyle::small, facts + " · " + progress_of(painter, card), Hue::quiet);
  }
  if (result.pressed) sink.start_case = card.id;
  ImGui::SetCursorScreenPos(pen);
  ImGui::Dummy({width, height});
}

float case_height(const Painter& painter, const CaseCard& card, float width) {
  const float inner = width - painter.px(32);
  float height = painter.px(24) + measure(painter, TextStyle::heading, painter.say(card.title), inner).height;
  if (card.advice != Advice::none)
    height += tag_size(painter, advice_words(painter, card.advice)).height + painter.px(6);
  if (!card.problem.en.empty())
    return height + measure(painter, TextStyle::small, painter.say(card.problem), inner).height + painter.px(6);
  std::string facts = months_of(painter, card.horizon_months);
  if (card.difficulty > 0) facts += " · " + difficulty_of(painter, card.difficulty);
  for (const auto& [style, words] : {std::pair{TextStyle::small_strong, painter.say(card.client)},
                                     {TextStyle::body, painter.say(card.situation)},
                                     {TextStyle::small, facts + " · " + progress_of(painter, card)}})
    height += measure(painter, style, words, inner).height + painter.px(2);
  return height + painter.px(4);
}

void draw_cases(Painter& painter, const std::vector<CaseCard>& cases, CommandSink& sink) {
  const float room = room_of(painter);
  const float between = painter.px(12);
  const auto columns = static_cast<std::size_t>(std::clamp(room / painter.px(400), 1.0F, 3.0F));
  const float width = (room - between * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  for (std::size_t first = 0; first < cases.size(); first += columns) {
    const std::size_t past = std::min(first + columns, cases.size());
    float height = 0;
    for (std::size_t at = first; at < past; ++at) height = std::max(height, case_height(painter, cases[at], width));
    for (std::size_t at = first; at < past; ++at) {
      if (at > first) ImGui::SameLine(0, between);
      draw_case(painter, cases[at], width, height, sink);
    }
    gap(painter, 6);
  }
}

void draw_runs(Painter& painter, const Text& title, const std::vector<RunCard>& runs, CommandSink& sink) {
  if (runs.empty()) return;
  heading(painter, painter.say(title));
  for (const RunCard& run : runs) {
    Row row{painter, run.path, painter.say(run.case_title)};
    text(painter, TextStyle::strong, painter.say(run.case_title));
    std::string facts = painter.say({"months ", "mois\u00A0"}) + std::to_string(run.months_played) + " / " +
                        std::to_string(run.horizon_months);
    if (run.over) facts += painter.say({" · mark ", " · note "}) + out_of_100(painter, run.mark);
    if (!run.played.en.empty()) facts += " · " + painter.say(run.played);
    text(painter, TextStyle::small, facts, Hue::quiet);
    if (row.end()) sink.resume_run = run.path;
    gap(painter, 4);
  }
  gap(painter, 6);
}

/// The runs under way or over, from the newest, as many as `most` after passing over `first`.
std::vector<RunCard> runs_that(const std::vector<RunCard>& runs, bool over, std::size_t first, std::size_t most) {
  std::vector<RunCard> some;
  for (const RunCard& run : runs) {
    if (run.over != over) continue;
    if (first > 0)
      --first;
    else if (some.size() < most)
      some.push_back(run);
  }
  return some;
}

constexpr std::size_t k_runs_on_top = 2;

struct KeyLine {
  const char* keys = "";
  Text does;
};

}  // namespace

void draw_menu(Painter& painter, const std::vector<CaseCard>& cases, const std::vector<RunCard>& runs,
               CommandSink& sink) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  draw_logo(painter, {pen.x, pen.y, painter.px(44), painter.px(56)});
  ImGui::SetCursorScreenPos({pen.x + painter.px(60), pen.y});
  ImGui::BeginGroup();
  text(painter, TextStyle::title, "Diapason");
  text(painter, TextStyle::body,
       painter.say({"A simulation of key account management: two organisations to be brought in tune.",
                    "Une simulation de gestion de comptes clés\u00A0: deux organisations à accorder."}),
       Hue::quiet);
  ImGui::EndGroup();
  gap(painter, 8);
  if (button(painter, "settings", painter.say({"Settings", "Réglages"}))) sink.overlay = Overlay::settings;
  for (const auto& [id, words, overlay] : {std::tuple{"help", Text{"Keys", "Touches"}, Overlay::help},
                                           std::tuple{"credits", Text{"Credits", "Crédits"}, Overlay::credits}}) {
    same_line_if(painter, button_size(painter, painter.say(words)).width);
    if (button(painter, id, painter.say(words))) sink.overlay = overlay;
  }
  const std::string quit = painter.say({"Quit", "Quitter"});
  same_line_if(painter, button_size(painter, quit).width);
  if (button(painter, "quit", quit)) sink.quit = true;
  gap(painter, 8);
  draw_runs(painter, {"Go on with", "Reprendre"}, runs_that(runs, false, 0, k_runs_on_top), sink);
  heading(painter, painter.say({"Cases", "Cas"}));
  if (cases.empty())
    text(painter, TextStyle::body,
         painter.say({"No case was found. Set DIAPASON_SCENARIOS to the folder of the cases.",
                      "Aucun cas n’a été trouvé. Donnez à DIAPASON_SCENARIOS le dossier des cas."}),
         Hue::bad);
  draw_cases(painter, cases, sink);
  gap(painter, 8);
  draw_runs(painter, {"Other runs under way", "Autres parties en cours"},
            runs_that(runs, false, k_runs_on_top, runs.size()), sink);
  draw_runs(painter, {"Look back on", "Revoir"}, runs_that(runs, true, 0, runs.size()), sink);
}

bool draw_settings(Painter& painter, WindowSettings& settings) {
  const WindowSettings before = settings;
  text(painter, TextStyle::title, painter.say({"Settings", "Réglages"}));
  gap(painter, 4);
  const auto ask = [&](const char* id, const Text& title, std::vector<std::string> labels, std::size_t taken) {
    text(painter, TextStyle::strong, painter.say(title));
    const std::size_t now = choice(painter, id, labels, taken);
    gap(painter, 6);
    return now;
  };
  settings.language = ask("language", {"Language", "Langue"}, {"English", "Français"},
                          settings.language == Language::french ? 1 : 0) == 1
                          ? Language::french
                          : Language::english;
  constexpr std::array<std::int32_t, 5> sizes{100, 125, 150, 175, 200};
  std::size_t size = 0;
  while (size + 1 < sizes.size() && sizes[size] < settings.text_percent) ++size;
  settings.text_percent = sizes[ask("size", {"Text size", "Taille du texte"},
                                    {"100\u00A0%", "125\u00A0%", "150\u00A0%", "175\u00A0%", "200\u00A0%"}, size)];
  settings.theme = ask("theme", {"Theme", "Thème"}, {painter.say({"Light", "Clair"}), painter.say({"Dark", "Sombre"})},
                       settings.theme == ThemeKind::dark ? 1 : 0) == 1
                       ? ThemeKind::dark
                       : ThemeKind::light;
  settings.animations =
      ask("animations", {"Animations", "Animations"}, {painter.say({"On", "Oui"}), painter.say({"Off", "Non"})},
          settings.animations ? 0 : 1) == 0;
  return !(settings == before);
}

void draw_help(Painter& painter) {
  static const std::array<KeyLine, 12> lines{{
      {"Tab, Shift+Tab", {"to the next or the previous control", "à l’élément suivant ou précédent"}},
      {"\u2190 \u2191 \u2192 \u2193", {"to the nearest in that direction", "au plus proche dans cette direction"}},
      {"Enter, Space", {"press what the ring is on", "activer ce qui est entouré"}},
      {"Esc", {"close, go back", "fermer, revenir"}},
      {"1 … 9, 0", {"open a page, from Account (1) to Guide (0)", "ouvrir une page, de Compte (1) à Guide (0)"}},
      {"/", {"search the playbook", "chercher une action"}},
      {"U, Ctrl+Z", {"take back the last decision of this month", "reprendre la dernière décision du mois"}},
      {"E", {"end the month (asks first)", "finir le mois (demande d’abord)"}},
      {"F1", {"this list", "cette liste"}},
      {"F2", {"settings", "réglages"}},
      {"F3", {"English or French", "anglais ou français"}},
      {"Page \u2191, Page \u2193", {"scroll what is under the pointer", "faire défiler ce qui est sous le pointeur"}},
  }};
  text(painter, TextStyle::title, painter.say({"Keys", "Touches"}));
  gap(painter, 4);
  for (const KeyLine& line : lines) {
    const ImVec2 pen = ImGui::GetCursorScreenPos();
    const float keys = std::min(painter.px(150), room_of(painter) * 0.42F);
    const float height = text_in(painter, TextStyle::strong, line.keys,
                                 {pen.x, pen.y, keys - painter.px(8), painter.px(80)}, Hue::accent);
    ImGui::SetCursorScreenPos({pen.x + keys, pen.y});
    ImGui::BeginGroup();
    text(painter, TextStyle::body, painter.say(line.does));
    ImGui::EndGroup();
    const float used = ImGui::GetItemRectMax().y - pen.y;
    if (height > used) gap(painter, (height - used) / painter.scale);
  }
}

void draw_credits(Painter& painter) {
  static const std::array<const char*, 9> sources{{
      "[P] « Orchestrer des relations durables avec un Key Account ».",
      "[A] « Gestion des comptes clés ».",
      "[L] « Comment définir la Planification Compte Clé, une approche simple tri-dimensionnelle », 14/11/2017.",
      "[T] « Le profil idéal d’un Key Account Manager existe-t-il ? (2/3) ».",
      "[S] Aude David, « Key Account Manager : comment établir un plan de sponsorship efficace », Action Commerciale, "
      "sur E. Pinard & F. Vendeuvre, Key Account Manager, Dunod.",
      "M. McDonald & B. Rogers, Key Account Management: Learning from Supplier and Customer Perspectives.",
      "M. McDonald & D. Woodburn, Key Account Management: The Definitive Guide, 2nd ed.",
      "J. von Neumann & O. Morgenstern, Theory of Games and Economic Behavior, 1944.",
      "[R] D. Maister (trust equation); F. Webster & Y. Wind (buying centre); W. Poortinga & N. Pidgeon (trust "
      "asymmetry); J. Salmon et al., “Parallel random numbers: as easy as 1, 2, 3”, 2011.",
  }};
  text(painter, TextStyle::title, painter.say({"Credits", "Crédits"}));
  text(painter, TextStyle::body,
       painter.say({"All cases, companies and people are fictional. What the simulation holds true of key accounts "
                    "rests on these texts; each rule says which, or that it is our own modelling choice.",
                    "Tous les cas, entreprises et personnes sont fictifs. Ce que la simulation tient pour vrai des "
                    "comptes clés s’appuie sur ces textes\u00A0; chaque règle dit lequel, ou qu’elle est notre propre "
                    "choix de modélisation."}));
  gap(painter, 4);
  for (const char* source : sources) bullet(painter, source);
  gap(painter, 4);
  text(painter, TextStyle::small,
       painter.say({"Built with SFML, Dear ImGui, nlohmann_json, fmt and xxHash; set in Inter.",
                    "Construit avec SFML, Dear ImGui, nlohmann_json, fmt et xxHash\u00A0; composé en Inter."}),
       Hue::quiet);
}

}  // namespace diapason
