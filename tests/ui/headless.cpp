#include "ui/headless.hpp"

#include <algorithm>
#include <chrono>
#include <thread>

#include <doctest/doctest.h>
#include <imgui.h>
#include <imgui_internal.h>

#include "shipped_case.hpp"
#include "ui/layout_file.hpp"

namespace diapason::test {
namespace {

constexpr std::uint64_t k_seed = 7;

CaseCard card_of(const std::string& key) {
  const auto the_case = shipped_case(key);
  CaseCard card;
  card.id = key;
  card.title = the_case->dossier.title;
  card.client = the_case->dossier.client;
  card.situation = the_case->dossier.situation;
  card.horizon_months = the_case->dossier.horizon_months;
  return card;
}

}  // namespace

MemoryRun::MemoryRun(const std::string& case_key, std::uint64_t seed) : session_(shipped_case(case_key), seed) {}

Sentences MemoryRun::end_month(Language) {
  const Refusals refusals = session_.end_month();
  REQUIRE(refusals.empty());
  return {};
}

std::vector<CaseCard> MemoryProgram::cases() {
  std::vector<CaseCard> cards{card_of("first-steps"), card_of("aeronova")};
  cards.front().advice = Advice::begin_here;
  cards.back().ended = 2;
  return cards;
}

std::vector<RunCard> MemoryProgram::runs() {
  const Text title = shipped_case("belcour")->dossier.title;
  return {{"belcour", title, 3, 18, false, 0, {"02 Nov 2026", "02/11/2026"}},
          {"norvik", title, 18, 18, true, 63, {"01 Nov 2026", "01/11/2026"}}};
}

Result<std::unique_ptr<OpenRun>, Sentences> MemoryProgram::start(const std::string& case_id, Language) {
  const std::lock_guard lock{gate};
  return std::unique_ptr<OpenRun>{std::make_unique<MemoryRun>(case_id, k_seed)};
}

Result<std::unique_ptr<OpenRun>, Sentences> MemoryProgram::resume(const std::string& path, Language) {
  return std::unique_ptr<OpenRun>{std::make_unique<MemoryRun>(path, k_seed)};
}

HeadlessWindow::HeadlessWindow(const WindowSettings& settings, float width, float height) : stage_(program_, settings) {
  ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.DisplaySize = {width, height};
  const std::string problem = fonts_.load(static_cast<float>(settings.text_percent) / 100);
  REQUIRE_MESSAGE(problem.empty(), problem);
  unsigned char* pixels = nullptr;
  io.Fonts->GetTexDataAsAlpha8(&pixels, nullptr, nullptr);
  painter_.fonts = &fonts_;
  painter_.pictures = &pictures_;
  painter_.scale = fonts_.scale();
  painter_.keeps_log = true;
  style_for(painter_.scale);
}

HeadlessWindow::~HeadlessWindow() { ImGui::DestroyContext(); }

void HeadlessWindow::frame(const Keys& keys) {
  constexpr double step = 0.05;
  seconds_ += step;
  ImGui::GetIO().DeltaTime = static_cast<float>(step);
  ImGui::NewFrame();
  stage_.draw(painter_, keys, seconds_);
  ImGui::Render();
}

void HeadlessWindow::settle() {
  constexpr int most = 40;
  constexpr int least = 4;
  for (int count = 0; count < most && (count < least || painter_.wants_frame); ++count) {
    frame({});
    // What is read beside the window takes its time, whatever the number of frames.
    for (; stage_.is_loading(); frame({})) std::this_thread::sleep_for(std::chrono::milliseconds{1});
  }
}

void HeadlessWindow::key(const Keys& keys) {
  frame(keys);
  settle();
}

bool HeadlessWindow::press(const std::string& label) {
  settle();
  const bool is_there = press_now(label);
  settle();
  return is_there;
}

float HeadlessWindow::tip_hidden_at(std::size_t control) {
  constexpr int frames_to_settle = 4;
  const DrawnControl& on = painter_.log.controls()[control];
  ImGui::GetIO().MousePos = {on.at.left + on.at.width / 2, on.at.top + on.at.height / 2};
  for (int count = 0; count < frames_to_settle; ++count) frame({});
  const ImGuiWindow* tip = ImGui::FindWindowByName("##Tooltip_00");
  const float hidden = tip != nullptr && tip->WasActive ? tip->ScrollMax.y : -1;
  ImGui::GetIO().MousePos = {-1, -1};
  settle();
  return hidden;
}

void HeadlessWindow::pass(double seconds, const Keys& keys) {
  const double until = seconds_ + seconds;
  frame(keys);
  while (seconds_ < until) frame({});
}

bool HeadlessWindow::press_now(const std::string& label) {
  const auto& controls = painter_.log.controls();
  // The last one drawn lies on top.
  const auto found = std::find_if(controls.rbegin(), controls.rend(), [&](const DrawnControl& control) {
    return control.label == label && control.enabled;
  });
  if (found == controls.rend()) return false;
  ImGuiIO& io = ImGui::GetIO();
  io.MousePos = {found->at.left + found->at.width / 2, found->at.top + found->at.height / 2};
  frame({});
  io.MouseDown[0] = true;
  frame({});
  io.MouseDown[0] = false;
  frame({});
  io.MousePos = {-1, -1};
  return true;
}

bool HeadlessWindow::focus_and_press(const std::string& label) {
  constexpr int most = 250;
  Keys tab;
  tab.move = FocusMove::next;
  for (int count = 0; count < most; ++count) {
    key(tab);
    const auto& controls = painter_.log.controls();
    const bool here = std::any_of(controls.begin(), controls.end(), [&](const DrawnControl& control) {
      return control.focused && control.enabled && control.label == label;
    });
    if (!here) continue;
    Keys press;
    press.press = true;
    key(press);
    return true;
  }
  return false;
}

bool HeadlessWindow::shows(const std::string& words) const {
  const auto& texts = painter_.log.texts();
  return std::any_of(texts.begin(), texts.end(),
                     [&](const DrawnText& text) { return text.text.find(words) != std::string::npos; });
}

float HeadlessWindow::top_of(const std::string& words, const std::string& panel) const {
  for (const DrawnText& text : painter_.log.texts())
    if ((panel.empty() || text.panel == panel) && text.text.find(words) != std::string::npos) return text.at.top;
  return -1;
}

void start_first_steps(HeadlessWindow& window) {
  window.settle();
  REQUIRE(window.press(window.program().cases().front().title.en));
  REQUIRE(window.stage().desk() != nullptr);
}

}  // namespace diapason::test
