#include "display/screen.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <thread>

#include <doctest/doctest.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "display/close_window.hpp"

namespace diapason::from_outside {
namespace {

using namespace std::chrono_literals;

// Patience, not a promise: a busy machine may take seconds for what is drawn in milliseconds.
constexpr auto k_patience = 30s;

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream stream{line};
  for (std::string cell; std::getline(stream, cell, '\t');) cells.push_back(cell);
  return cells;
}

void read_line(const std::string& line, Shown& shown) {
  const std::vector<std::string> cells = cells_of(line);
  if (cells.empty()) return;
  if (cells[0] == "inputs") shown.inputs = std::stol(cells.at(1));
  if (cells[0] == "month") shown.state = line;
  if (cells[0] == "control")
    shown.controls.push_back({cells.at(1), cells.at(2), std::stoi(cells.at(3)), std::stoi(cells.at(4)),
                              std::stoi(cells.at(5)), std::stoi(cells.at(6)), cells.at(7) == "on",
                              cells.at(8) == "focused"});
  if (cells[0] == "text") {
    shown.texts.push_back(cells.at(2));
    if (cells.at(7) == "cut") shown.cut.push_back(cells.at(2));
  }
}

}  // namespace

Screen::Screen(const std::string& pixels) : pixels_(pixels + "x24") {
  // Xvfb now and then fails to start; nothing has been tested yet, so it is started again.
  for (int attempt = 0; attempt < 3; ++attempt)
    if (start()) return;
  FAIL("no Xvfb: install the package xvfb");
}

bool Screen::start() {
  std::array<int, 2> ends{};
  REQUIRE(pipe(ends.data()) == 0);
  process_ = fork();
  REQUIRE(process_ >= 0);
  if (process_ == 0) {
    ::close(ends[0]);
    const int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, STDERR_FILENO);
    const std::string number = std::to_string(ends[1]);
    execlp("Xvfb", "Xvfb", "-displayfd", number.c_str(), "-screen", "0", pixels_.c_str(), "-nolisten", "tcp", nullptr);
    _exit(127);
  }
  ::close(ends[1]);
  std::string number;
  char letter = 0;
  while (read(ends[0], &letter, 1) == 1 && letter != '\n') number += letter;
  ::close(ends[0]);
  if (number.empty()) {
    waitpid(process_, nullptr, 0);
    process_ = -1;
    return false;
  }
  name_ = ":" + number;
  return true;
}

void Screen::end() {
  if (process_ <= 0) return;
  kill(process_, SIGTERM);
  waitpid(process_, nullptr, 0);
  process_ = -1;
}

Screen::~Screen() { end(); }

const ShownControl* Shown::control(const std::string& label) const {
  // The last one drawn lies on top.
  const auto found =
      std::find_if(controls.rbegin(), controls.rend(), [&](const ShownControl& entry) { return entry.label == label; });
  return found == controls.rend() ? nullptr : &*found;
}

bool Shown::says(const std::string& words) const {
  return std::any_of(texts.begin(), texts.end(),
                     [&](const std::string& text) { return text.find(words) != std::string::npos; });
}

PlayedWindow::PlayedWindow(const Screen& screen, const TemporaryFolder& home, std::vector<std::string> arguments)
    : display_(screen.name()), layout_(home.file("layout")), program_([&] {
        arguments.insert(arguments.begin(), "play");
        arguments.insert(arguments.end(), {"--layout", layout_});
        std::remove(layout_.c_str());
        return Start{arguments,
                     {{"XDG_DATA_HOME", home.path()}, {"XDG_CONFIG_HOME", home.path()}, {"DISPLAY", screen.name()}}};
      }()) {}

std::optional<Shown> PlayedWindow::shown() const {
  std::ifstream in{layout_};
  if (!in) return std::nullopt;
  Shown shown;
  for (std::string line; std::getline(in, line);) read_line(line, shown);
  return shown;
}

Shown PlayedWindow::wait(const std::string& what, const std::function<bool(const Shown&)>& until) {
  const auto begun = std::chrono::steady_clock::now();
  while (std::chrono::steady_clock::now() - begun < k_patience) {
    if (const auto now = shown(); now && until(*now)) return *now;
    std::this_thread::sleep_for(10ms);
  }
  std::string labels;
  if (const auto now = shown()) {
    labels = " (" + now->state + ")";
    for (const ShownControl& control : now->controls)
      labels += "\n  " + control.panel + ": " + control.label + (control.enabled ? "" : " (off)") +
                (control.focused ? " (focused)" : "");
  }
  program_.send(SIGKILL);
  const Outcome outcome = program_.finish();
  FAIL("waited in vain for " << what << "; on the screen:" << labels << "\nsaid: " << outcome.error);
  return {};
}

Shown PlayedWindow::wait_for(const std::string& label) {
  return wait(label, [&](const Shown& now) { return now.control(label) != nullptr; });
}

Shown PlayedWindow::wait_for_state_other_than(const std::string& state) {
  return wait("another state than " + state, [&](const Shown& now) { return now.state != state; });
}

void PlayedWindow::xdotool(const std::string& words) const {
  const std::string line = "DISPLAY=" + display_ + " xdotool " + words;
  REQUIRE(std::system(line.c_str()) == 0);
}

void PlayedWindow::point_and_click(const std::string& label) {
  const Shown before = wait(label, [&](const Shown& now) {
    const ShownControl* control = now.control(label);
    return control != nullptr && control->enabled;
  });
  const ShownControl& control = *before.control(label);
  xdotool("mousemove " + std::to_string(control.x + control.width / 2) + " " +
          std::to_string(control.y + control.height / 2));
  std::this_thread::sleep_for(60ms);
  xdotool("click 1");
}

/// Until what was sent last is on the screen.
void PlayedWindow::wait_for_input() {
  ++inputs_;
  static_cast<void>(wait("the answer to an input", [&](const Shown& now) { return now.inputs >= inputs_; }));
}

void PlayedWindow::key(const std::string& name) {
  static_cast<void>(wait("a window", [](const Shown&) { return true; }));
  xdotool("key " + name);
  wait_for_input();
}

void PlayedWindow::tab_to(const std::string& label) {
  static_cast<void>(wait_for(label));
  constexpr int most = 150;
  for (int count = 0; count < most; ++count) {
    key("Tab");
    const ShownControl* control = wait("a window", [](const Shown&) { return true; }).control(label);
    if (control != nullptr && control->focused) return;
  }
  FAIL("the keyboard does not reach " << label);
}

void PlayedWindow::type(const std::string& words) {
  for (const char letter : words) key(std::string{letter});
}

void PlayedWindow::resize(int width, int height) {
  xdotool("search --name '^Diapason$' windowsize --sync " + std::to_string(width) + " " + std::to_string(height));
}

void PlayedWindow::close() { REQUIRE(ask_window_to_close(display_, "Diapason")); }

PngSize png_size(const std::string& path) {
  std::ifstream in{path, std::ios::binary};
  std::array<unsigned char, 24> head{};
  in.read(reinterpret_cast<char*>(head.data()), head.size());
  REQUIRE(in.gcount() == 24);
  REQUIRE(head[1] == 'P');
  const auto number = [&](std::size_t at) {
    return static_cast<unsigned>(head[at]) << 24U | static_cast<unsigned>(head[at + 1]) << 16U |
           static_cast<unsigned>(head[at + 2]) << 8U | static_cast<unsigned>(head[at + 3]);
  };
  return {number(16), number(20)};
}

}  // namespace diapason::from_outside
