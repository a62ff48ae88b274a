#include "ui/stage.hpp"

#include <algorithm>
#include <utility>

#include "ui/menu_screen.hpp"

namespace diapason {
namespace {

// What is read faster shows no dialogue that would only flicker, seconds.
constexpr double k_loading_shows_after = 0.15;

}  // namespace

Stage::Stage(Program& program, const WindowSettings& settings) : program_(program), settings_(settings) {}

void Stage::take(std::unique_ptr<OpenRun> run) {
  desk_.emplace(std::move(run), settings_.language);
  overlay_ = Overlay::none;
}

Sentences Stage::leave() { return desk_ ? desk_->save() : Sentences{}; }

void Stage::open_beside(std::function<Opened()> work) {
  opening_since_ = now_;
  opening_.begin(std::move(work));
}

void Stage::take_what_was_loaded() {
  if (std::optional<Gathered> gathered = gathering_.take()) gathered_ = std::move(*gathered);
  std::optional<Opened> opened = opening_.take();
  if (!opened) return;
  if (*opened) return take(std::move(*opened).value());
  complaints_ = opened->problems();
  overlay_ = Overlay::message;
}

void Stage::leave_for(Exit exit) {
  complaints_ = leave();
  if (complaints_.empty()) return go(exit);
  exit_ = exit;
  desk_->show(Overlay::none);
  overlay_ = Overlay::unsaved;
}

void Stage::go(Exit exit) {
  overlay_ = Overlay::none;
  if (exit == Exit::window) {
    quits_ = true;
    return;
  }
  desk_.reset();
  is_gathered_ = false;
}

void Stage::draw_menu_screen(Painter& painter, CommandSink& sink) {
  if (!is_gathered_) {
    gathering_.begin([&program = program_] { return Gathered{program.cases(), program.runs()}; });
    is_gathered_ = true;
  }
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  const float width = std::min(screen.x - painter.px(24), painter.px(1320));
  const Pane pane{
      painter, "menu", {(screen.x - width) / 2, painter.px(12), width, screen.y - painter.px(24)}, Pane::Kind::bare};
  draw_menu(painter, gathered_.cases, gathered_.runs, sink);
}

void Stage::draw_loading(Painter& painter, CommandSink& sink) {
  if (!opening_.is_under_way() || now_ - opening_since_ < k_loading_shows_after) return;
  Dialogue dialogue{painter, "loading", {painter.px(420), painter.px(220)}};
  text(painter, TextStyle::strong, painter.say({"Reading the run…", "Lecture de la partie…"}));
  text(painter, TextStyle::body,
       painter.say({"Every month is played again from what was decided.",
                    "Chaque mois est rejoué à partir de ce qui a été décidé."}),
       Hue::quiet);
  dialogue.foot();
  if (button(painter, "give up", painter.say({"Cancel", "Annuler"}), ButtonKind::plain)) sink.overlay = Overlay::none;
}

void Stage::draw_unsaved(Painter& painter, Dialogue& dialogue, CommandSink& sink) {
  text(painter, TextStyle::heading,
       painter.say({"The month being planned is not saved", "Le mois en préparation n’est pas enregistré"}));
  paragraphs(painter, complaints_);
  text(painter, TextStyle::body,
       painter.say({"Stay, put it right and leave again; or leave all the same, and what isn’t saved is lost.",
                    "Restez, remédiez-y et repartez\u00A0; ou partez quand même, et ce qui n’est pas enregistré est "
                    "perdu."}));
  dialogue.foot();
  if (button(painter, "stay", painter.say({"Stay", "Rester"}), ButtonKind::primary)) sink.overlay = Overlay::none;
  const std::string all_the_same = painter.say({"Leave without saving", "Partir sans enregistrer"});
  same_line_if(painter, button_size(painter, all_the_same).width);
  if (button(painter, "leave", all_the_same, ButtonKind::plain)) sink.leaves_unsaved = true;
}

void Stage::draw_overlay(Painter& painter, CommandSink& sink) {
  if (overlay_ == Overlay::none) return;
  const float tall = ImGui::GetIO().DisplaySize.y - painter.px(60);
  Dialogue dialogue{painter, "overlay", {painter.px(600), tall}};
  switch (overlay_) {
    case Overlay::settings:
      if (draw_settings(painter, settings_)) {
        program_.keep(settings_);
        painter.wants_frame = true;
      }
      break;
    case Overlay::help: draw_help(painter); break;
    case Overlay::credits: draw_credits(painter); break;
    case Overlay::unsaved: return draw_unsaved(painter, dialogue, sink);
    default: paragraphs(painter, complaints_); break;
  }
  dialogue.foot();
  if (button(painter, "close", painter.say({"Close", "Fermer"}), ButtonKind::primary)) sink.overlay = Overlay::none;
}

void Stage::obey_overlays(CommandSink& sink, Keys& keys) {
  const bool covered = overlay_ != Overlay::none;
  if (covered) {
    if (keys.escape || keys.help || keys.settings) overlay_ = Overlay::none;
    keys = {};
  } else if (keys.help || keys.settings) {
    overlay_ = keys.help ? Overlay::help : Overlay::settings;
    keys.help = keys.settings = false;
  }
  if (!sink.overlay) return;
  const bool is_ours =
      *sink.overlay == Overlay::settings || *sink.overlay == Overlay::help || *sink.overlay == Overlay::credits;
  if (!is_ours && !covered) return;
  overlay_ = *sink.overlay;
  sink.overlay.reset();
  if (desk_ && is_ours) sink.overlay = Overlay::none;
}

void Stage::obey(CommandSink& sink, const Keys& keys) {
  if (keys.language) {
    settings_.language = settings_.language == Language::english ? Language::french : Language::english;
    program_.keep(settings_);
  }
  if (opening_.is_under_way()) {
    // What was pressed meanwhile was meant for a screen that is about to go; only giving up counts.
    if (keys.escape || sink.overlay == Overlay::none) opening_.give_up();
    return;
  }
  Keys left = keys;
  obey_overlays(sink, left);
  if (desk_) {
    desk_->obey(sink, left);
    desk_->speak(settings_.language);
  }
  if (sink.leaves_unsaved) return go(exit_);
  if (sink.to_menu) leave_for(Exit::menu);
  const Language language = settings_.language;
  if (sink.start_case)
    open_beside([&program = program_, id = *sink.start_case, language] { return program.start(id, language); });
  if (sink.resume_run)
    open_beside([&program = program_, path = *sink.resume_run, language] { return program.resume(path, language); });
  if (sink.quit) ask_to_quit();
}

void Stage::draw(Painter& painter, const Keys& keys, double seconds) {
  painter.theme = settings_.theme;
  painter.language = settings_.language;
  painter.wants_frame = false;
  now_ = seconds;
  take_what_was_loaded();
  if (rules_language_ != settings_.language) {
    rules_ = rules_view(settings_.language);
    rules_language_ = settings_.language;
  }
  painter.rules = rules_;
  painter.log.begin_frame();
  painter.focused_at = {};
  painter.focus.begin_frame(keys.move, keys.press);
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(screen);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
  ImGui::PushStyleColor(ImGuiCol_WindowBg, paint(painter, Hue::paper));
  ImGui::Begin("stage", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoNav);
  ImGui::PopStyleVar(2);
  ImGui::PopStyleColor();
  CommandSink sink;
  if (desk_)
    desk_->draw(painter, settings_, seconds, sink);
  else
    draw_menu_screen(painter, sink);
  draw_overlay(painter, sink);
  draw_loading(painter, sink);
  ImGui::End();
  painter.from_the_top.clear();
  const bool moved = painter.focus.end_frame();
  const bool had_desk = desk_.has_value();
  const WindowSettings before = settings_;
  obey(sink, keys);
  if (desk_.has_value() != had_desk || !(settings_ == before)) painter.focus.clear();
  for (const std::string& panel : sink.from_the_top) painter.from_the_top.insert(panel);
  painter.wants_frame = painter.wants_frame || moved || is_loading() || !painter.from_the_top.empty();
}

}  // namespace diapason
