#include "ui/window.hpp"

#include <chrono>
#include <cmath>
#include <span>
#include <thread>
#include <utility>

#include <SFML/Graphics.hpp>
#include <SFML/OpenGL.hpp>
#include <backends/imgui_impl_opengl2.h>
#include <imgui.h>

#include "base/digest.hpp"
#include "ui/display.hpp"
#include "ui/layout_file.hpp"
#include "ui/panel_names.hpp"
#include "ui/sfml_input.hpp"
#include "ui/sfml_pictures.hpp"
#include "ui/stage.hpp"

namespace diapason {
namespace {

using Clock = std::chrono::steady_clock;

// How often an idle window looks for events, and a moving one draws.
constexpr auto k_idle_wait = std::chrono::milliseconds{12};
// ImGui settles sizes and scrolling over some frames after an input: a few at least, then until two are alike.
constexpr int k_frames_after_input = 3;
constexpr int k_most_frames_to_settle = 12;

/// What tells a frame from one that looks otherwise.
Digest print_of(const ImDrawData& drawn) {
  Digest print;
  for (int list = 0; list < drawn.CmdListsCount; ++list) {
    const ImVector<ImDrawVert>& corners = drawn.CmdLists[list]->VtxBuffer;
    print = digest_of(std::as_bytes(std::span{corners.Data, static_cast<std::size_t>(corners.Size)}), print);
  }
  return print;
}

/// The stage of the window that is open: what is saved when the display goes away under it.
Stage* stage_to_save = nullptr;

void save_before_the_end() {
  if (stage_to_save != nullptr) static_cast<void>(std::exchange(stage_to_save, nullptr)->leave());
}

class Window {
 public:
  Window(Program& program, const WindowSettings& settings, WindowOptions options)
      : options_(std::move(options)), stage_(program, settings) {}
  ~Window() {
    stage_to_save = nullptr;
    if (is_open_) {
      pictures_.reset();
      window_.close();
      ImGui_ImplOpenGL2_Shutdown();
      ImGui::DestroyContext();
    }
  }
  Window(const Window&) = delete;
  Window(Window&&) = delete;
  Window& operator=(const Window&) = delete;
  Window& operator=(Window&&) = delete;

  Sentences open(WindowStart start);
  Sentences stay(bool (*is_stopped)());

 private:
  std::string load_fonts();
  void draw_frame();
  bool take_events();
  Sentences take_picture();
  [[nodiscard]] double seconds() const { return std::chrono::duration<double>(Clock::now() - begun_).count(); }

  WindowOptions options_;
  Stage stage_;
  sf::RenderWindow window_;
  Fonts fonts_;
  Painter painter_;
  std::unique_ptr<SfmlPictures> pictures_;
  SfmlInput input_;
  Clock::time_point begun_ = Clock::now();
  double last_frame_ = 0;
  int frames_due_ = k_frames_after_input;
  int frames_to_settle_ = k_most_frames_to_settle;  ///< left to be drawn because the last one differed
  Digest print_;                                    ///< of the last frame
  bool is_open_ = false;
};

std::string Window::load_fonts() {
  const float scale = static_cast<float>(stage_.settings().text_percent) / 100.0F;
  if (scale == fonts_.scale()) return {};
  std::string problem = fonts_.load(scale);
  if (!problem.empty()) return problem;
  ImGui_ImplOpenGL2_DestroyFontsTexture();
  ImGui_ImplOpenGL2_CreateFontsTexture();
  painter_.scale = scale;
  style_for(scale);
  return {};
}

Sentences Window::open(WindowStart start) {
  ImGui::CreateContext();
  ImGui::GetIO().IniFilename = nullptr;
  ImGui::GetIO().LogFilename = nullptr;
  window_.create(sf::VideoMode{options_.width, options_.height}, "Diapason", sf::Style::Default, sf::ContextSettings{});
  window_.setPosition({0, 0});
  window_.setVerticalSyncEnabled(false);
  window_.setKeyRepeatEnabled(true);
  if (!ImGui_ImplOpenGL2_Init()) return {"OpenGL could not be started."};
  is_open_ = true;
  stage_to_save = &stage_;
  before_display_is_lost(save_before_the_end);
  input_.begin();
  pictures_ = std::make_unique<SfmlPictures>();
  painter_.fonts = &fonts_;
  painter_.pictures = pictures_.get();
  painter_.keeps_log = !options_.layout.empty();
  if (std::string problem = load_fonts(); !problem.empty()) return {problem};
  if (start.run) {
    stage_.take(std::move(start.run));
    if (!start.panel.empty()) return open_panel(*stage_.desk(), start.panel, start.panel_words);
  }
  return {};
}

bool Window::take_events() {
  bool any = false;
  sf::Event event{};
  while (window_.pollEvent(event)) {
    any = true;
    if (event.type == sf::Event::Closed) stage_.ask_to_quit();
    if (event.type == sf::Event::Resized && (event.size.width < k_least_width || event.size.height < k_least_height))
      window_.setSize({std::max(event.size.width, k_least_width), std::max(event.size.height, k_least_height)});
    if (event.type == sf::Event::Resized)
      window_.setView(sf::View{{0, 0, static_cast<float>(event.size.width), static_cast<float>(event.size.height)}});
    input_.take(event);
  }
  return any;
}

void Window::draw_frame() {
  load_fonts();
  ImGuiIO& io = ImGui::GetIO();
  const sf::Vector2u size = window_.getSize();
  io.DisplaySize = {static_cast<float>(size.x), static_cast<float>(size.y)};
  const double now = seconds();
  io.DeltaTime = static_cast<float>(std::max(now - last_frame_, 0.001));
  last_frame_ = now;
  const Keys keys = input_.begin_frame();
  ImGui_ImplOpenGL2_NewFrame();
  ImGui::NewFrame();
  stage_.draw(painter_, keys, now);
  ImGui::Render();
  // Pictures are drawn in contexts of their own.
  window_.setActive(true);
  const Colour paper = colour_of(painter_.theme, Hue::paper);
  window_.clear({paper.red, paper.green, paper.blue});
  window_.pushGLStates();
  glViewport(0, 0, static_cast<GLsizei>(size.x), static_cast<GLsizei>(size.y));
  ImGui_ImplOpenGL2_RenderDrawData(ImGui::GetDrawData());
  window_.popGLStates();
  window_.display();
  if (const Digest print = print_of(*ImGui::GetDrawData()); !(print == print_) && frames_to_settle_ > 0) {
    print_ = print;
    --frames_to_settle_;
    frames_due_ = std::max(frames_due_, 2);
  }
  if (input_.has_more()) frames_due_ = std::max(frames_due_, 1);
  const bool settled = frames_due_ <= 1 && !painter_.wants_frame && !input_.has_more();
  if (!options_.layout.empty() && settled) write_layout(options_.layout, painter_.log, stage_, input_.handled());
}

Sentences Window::take_picture() {
  // A few frames, until sizes, ranges and movements have settled.
  for (int frame = 0; frame < 400; ++frame) {
    take_events();
    frames_due_ = 1;
    draw_frame();
    Desk* desk = stage_.desk();
    const bool waits = desk != nullptr && (desk->take_answers() || desk->is_waiting());
    if (frame > 4 && !waits && !painter_.wants_frame) break;
    std::this_thread::sleep_for(std::chrono::milliseconds{5});
  }
  sf::Texture texture;
  const sf::Vector2u size = window_.getSize();
  if (!texture.create(size.x, size.y)) return {"The picture could not be made: too large for the graphics card."};
  texture.update(window_);
  if (!texture.copyToImage().saveToFile(options_.screenshot)) return {options_.screenshot + " could not be written."};
  return {};
}

Sentences Window::stay(bool (*is_stopped)()) {
  if (!options_.screenshot.empty()) return take_picture();
  while (!is_stopped() && !stage_.wants_to_quit()) {
    if (take_events()) {
      frames_due_ = k_frames_after_input;
      frames_to_settle_ = k_most_frames_to_settle;
    }
    Desk* desk = stage_.desk();
    if (desk != nullptr && desk->take_answers()) frames_due_ = std::max(frames_due_, 2);
    if (painter_.wants_frame) frames_due_ = std::max(frames_due_, 1);
    if (input_.blinks(seconds())) frames_due_ = std::max(frames_due_, 1);
    if (frames_due_ == 0) {
      std::this_thread::sleep_for(k_idle_wait);
      continue;
    }
    draw_frame();
    --frames_due_;
  }
  return stage_.leave();
}

}  // namespace

Sentences run_window(Program& program, const WindowSettings& settings, WindowStart start, const WindowOptions& options,
                     bool (*is_stopped)()) {
  Window window{program, settings, options};
  if (Sentences problems = window.open(std::move(start)); !problems.empty()) return problems;
  return window.stay(is_stopped);
}

}  // namespace diapason
