#include "ui/layout_file.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>

#include <imgui.h>

namespace diapason {
namespace {

std::string one_line(std::string words) {
  std::replace_if(
      words.begin(), words.end(), [](char letter) { return letter == '\n' || letter == '\t'; }, ' ');
  return words;
}

void put_box(std::ostream& out, const Box& box) {
  out << std::lround(box.left) << '\t' << std::lround(box.top) << '\t' << std::lround(box.width) << '\t'
      << std::lround(box.height);
}

}  // namespace

void write_layout(const std::string& path, const LayoutLog& log, Stage& stage, long inputs) {
  const std::string fresh = path + ".new";
  {
    std::ofstream out{fresh};
    out << "inputs\t" << inputs << '\n';
    if (Desk* desk = stage.desk(); desk != nullptr) {
      const Session& session = desk->run().session();
      out << "month\t" << session.month_number() << "\tdraft\t" << session.draft().size() << "\tdigest\t"
          << to_hex(session.months().back().digest) << '\n';
    }
    for (const DrawnControl& control : log.controls()) {
      out << "control\t" << one_line(control.panel) << '\t' << one_line(control.label) << '\t';
      put_box(out, control.at);
      out << '\t' << (control.enabled ? "on" : "off") << '\t' << (control.focused ? "focused" : "-") << '\n';
    }
    for (const DrawnText& drawn : log.texts()) {
      out << "text\t" << one_line(drawn.panel) << '\t' << one_line(drawn.text) << '\t';
      put_box(out, drawn.at);
      out << '\t' << (drawn.is_cut() ? "cut" : "whole") << '\n';
    }
  }
  static_cast<void>(std::rename(fresh.c_str(), path.c_str()));
}

void style_for(float scale) {
  ImGuiStyle& style = ImGui::GetStyle();
  style = ImGuiStyle{};
  style.ItemSpacing = {8 * scale, 4 * scale};
  style.ScrollbarSize = 10 * scale;
  style.ScrollbarRounding = 5 * scale;
  style.AntiAliasedLinesUseTex = true;
  style.CircleTessellationMaxError = 0.2F;
  style.Colors[ImGuiCol_ScrollbarBg] = {0, 0, 0, 0};
  style.Colors[ImGuiCol_ScrollbarGrab] = {0.5F, 0.5F, 0.5F, 0.35F};
  style.Colors[ImGuiCol_ScrollbarGrabHovered] = {0.5F, 0.5F, 0.5F, 0.55F};
  style.Colors[ImGuiCol_ScrollbarGrabActive] = {0.5F, 0.5F, 0.5F, 0.7F};
}

}  // namespace diapason
