#include "ui/stage.hpp"

#include <algorithm>

#include "ui/menu_screen.hpp"
#include "ui/widgets.hpp"

namespace diapason {

Stage::Stage(Program& program, const WindowSettings& settings) : program_(program), settings_(settings) {}

void Stage::take(std::unique_ptr<OpenRun> run) {
  desk_.emplace(std::move(run), settings_.language);
  overlay_ = Overlay::none;
}

Sentences Stage::leave() { return desk_ ? desk_->save() : Sentences{}; }

void Stage::open(Result<std::unique_ptr<OpenRun>, Sentences> run) {
  if (run) return take(std::move(run).value());
  complaints_ = run.problems();
  overlay_ = Overlay::message;
}

void Stage::back_to_menu() {
  // What wasn't saved is told over the menu; the run is gone with its desk.
  complaints_ = leave();
  if (!complaints_.empty()) overlay_ = Overlay::message;
  desk_.reset();
  is_gathered_ = false;
}

void Stage::draw_menu_screen(Painter& painter, CommandSink& sink) {
  if (!is_gathered_) {
    cases_ = program_.cases();
    runs_ = program_.runs();
    is_gathered_ = true;
  }
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  const float width = std::min(screen.x - painter.px(24), painter.px(1320));
  const Pane pane{
      painter, "menu", {(screen.x - width) / 2, painter.px(12), width, screen.y - painter.px(24)}, Pane::Kind::bare};
  draw_menu(painter, cases_, runs_, sink);
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
    default: paragraphs(painter, complaints_); break;
  }
  dialogue.foot();
  if (button(painter, "close", painter.say({"Close", "Fermer"}), ButtonKind::primary)) sink.overlay = Overlay::none;
}

void Stage::obey(CommandSink& sink, const Keys& keys) {
  if (keys.language) {
    settings_.language = settings_.language == Language::english ? Language::french : Language::english;
    program_.keep(settings_);
  }
  const bool covered = overlay_ != Overlay::none;
  Keys left = keys;
  if (covered) {
    if (keys.escape || keys.help || keys.settings) overlay_ = Overlay::none;
    left = {};
  } else if (keys.help || keys.settings) {
    overlay_ = keys.help ? Overlay::help : Overlay::settings;
    left.help = left.settings = false;
  }
  if (sink.overlay) {
    const bool is_ours =
        *sink.overlay == Overlay::settings || *sink.overlay == Overlay::help || *sink.overlay == Overlay::credits;
    if (is_ours || covered) {
      overlay_ = *sink.overlay;
      sink.overlay.reset();
      if (desk_ && is_ours) sink.overlay = Overlay::none;
    }
  }
  if (desk_) {
    desk_->obey(sink, left);
    desk_->speak(settings_.language);
  }
  if (sink.to_menu) back_to_menu();
  if (sink.start_case) open(program_.start(*sink.start_case, settings_.language));
  if (sink.resume_run) open(program_.resume(*sink.resume_run, settings_.language));
  if (sink.quit) quits_ = true;
}

void Stage::draw(Painter& painter, const Keys& keys, double seconds) {
  painter.theme = settings_.theme;
  painter.language = settings_.language;
  painter.wants_frame = false;
  if (rules_language_ != settings_.language) {
    rules_ = rules_view(settings_.language);
    rules_language_ = settings_.language;
  }
  painter.rules = rules_;
  painter.log.begin_frame();
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
  ImGui::End();
  painter.from_the_top.clear();
  const bool moved = painter.focus.end_frame();
  const bool had_desk = desk_.has_value();
  const WindowSettings before = settings_;
  obey(sink, keys);
  if (desk_.has_value() != had_desk || !(settings_ == before)) painter.focus.clear();
  for (const std::string& panel : sink.from_the_top) painter.from_the_top.insert(panel);
  painter.wants_frame = painter.wants_frame || moved || !painter.from_the_top.empty();
}

}  // namespace diapason
