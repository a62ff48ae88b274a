#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "shipped_case.hpp"
#include "ui/headless.hpp"

namespace diapason::test {
namespace {

struct Room {
  float width;
  float height;
};

constexpr std::array<Room, 3> k_rooms{{{1024, 640}, {1280, 720}, {1920, 1080}}};

std::string words_for(const WindowSettings& settings, const Room& room, const std::string& screen) {
  return screen + ", " + (settings.language == Language::french ? "fr" : "en") + ", " +
         std::to_string(settings.text_percent) + " %, " + std::to_string(static_cast<int>(room.width)) + "x" +
         std::to_string(static_cast<int>(room.height));
}

/// How far two stretches of a line share it, from where either begins and ends.
float shared(float from, float to, float other_from, float other_to) {
  return std::min(to, other_to) - std::max(from, other_from);
}

/// No text of the inbox is written over another.
void check_apart(const HeadlessWindow& window, const std::string& what) {
  constexpr float least = 2;  // letters reach a little past their lines
  const auto& texts = window.log().texts();
  for (std::size_t one = 0; one < texts.size(); ++one)
    for (std::size_t other = one + 1; other < texts.size(); ++other) {
      const Box& here = texts[one].at;
      const Box& there = texts[other].at;
      if (texts[one].panel != "inbox" || texts[other].panel != "inbox") continue;
      const bool is_over = shared(here.left, here.right(), there.left, there.right()) > least &&
                           shared(here.top, here.bottom(), there.top, there.bottom()) > least;
      CHECK_MESSAGE(!is_over, what << ": \"" << texts[one].text << "\" and \"" << texts[other].text << "\"");
    }
}

/// No text is wider or taller than its room, or stands outside the window.
void check_fit(HeadlessWindow& window, const std::string& what) {
  window.settle();
  int cut = 0;
  for (const DrawnText& text : window.log().texts()) {
    if (!text.is_cut()) continue;
    ++cut;
    MESSAGE(what << ": " << text.panel << ": \"" << text.text << "\" needs " << text.at.width << "x" << text.at.height
                 << ", has " << text.room_width << "x" << text.room_height);
  }
  CHECK_MESSAGE(cut == 0, what);
  check_apart(window, what);
  CHECK_MESSAGE(!window.log().texts().empty(), what);
}

/// Some months played, so that every panel has something to say.
void play_months(Session& session, int months) {
  for (int month = 0; month < months && !session.is_over(); ++month) {
    const ChoicesView choices = choices_view(session, Language::english);
    for (const ActivityGroup& group : actions_view(session, Language::english).groups)
      for (const ActionLine& action : group.actions) {
        Composition composition{action};
        for (const Ask ask : composition.asks())
          if (!choices_for(choices, ask).empty()) composition.set(ask, choices_for(choices, ask).front().id);
        if (composition.is_complete()) static_cast<void>(session.plan(composition.command()));
      }
    REQUIRE(session.end_month().empty());
  }
}

constexpr std::array<Page, k_pages> k_all_pages{
    Page::map,  Page::inbox,    Page::person,   Page::stage,   Page::month,   Page::actions, Page::team,
    Page::plan, Page::business, Page::promises, Page::figures, Page::profile, Page::report,  Page::guide};

void check_desk(const WindowSettings& settings, const Room& room, const std::string& case_key, int months) {
  HeadlessWindow window{settings, room.width, room.height};
  auto run = std::make_unique<MemoryRun>(case_key, 7);
  play_months(run->session(), months);
  run->trouble = {"/home/claire.duval/.local/share/diapason/first-steps-2026-11-02.jsonl: no room left on the disk"};
  window.stage().take(std::move(run));
  Desk& desk = window.desk();
  desk.look_at(StakeholderId{std::size_t{0}});
  for (const Page page : k_all_pages) {
    desk.show(Overlay::none);
    desk.open(page);
    check_fit(window, words_for(settings, room, case_key + " page " + std::to_string(static_cast<int>(page))));
  }
  if (!desk.run().session().is_over()) {
    desk.compose(desk.run().session().dossier().actions.empty() ? ActionId{} : ActionId{std::size_t{0}});
    check_fit(window, words_for(settings, room, case_key + " composition"));
  }
  for (const std::string question : {"dial-reach", "dial-value", "functions-tied", "pairs-tied 60", "people-met",
                                     "buyer-trust", "contract-ours", "offers-revenue"}) {
    desk.show_why(question);
    check_fit(window, words_for(settings, room, case_key + " why " + question));
    desk.show(Overlay::none);
  }
  desk.show_why("trust " + desk.run().session().dossier().stakeholders.front().key);
  for (const Overlay overlay :
       {Overlay::why, Overlay::pages, Overlay::briefing, Overlay::report, Overlay::confirm_end}) {
    desk.show(overlay);
    check_fit(window, words_for(settings, room, case_key + " overlay " + std::to_string(static_cast<int>(overlay))));
  }
  window.stage().ask_to_quit();
  check_fit(window, words_for(settings, room, case_key + " not saved"));
}

std::vector<WindowSettings> all_settings() {
  std::vector<WindowSettings> list;
  for (const Language language : {Language::english, Language::french})
    for (const std::int32_t percent : {100, 150, 200}) list.push_back({language, percent, ThemeKind::light, false});
  return list;
}

/// Everything that can be unfolded is.
void unfold_all(HeadlessWindow& window) {
  window.settle();
  std::vector<std::string> labels;
  for (const DrawnControl& control : window.log().controls())
    if (control.id.starts_with("fold ")) labels.push_back(control.label);
  for (const std::string& label : labels) static_cast<void>(window.focus_and_press(label));
}

}  // namespace

TEST_CASE("no text of a desk is cut, in either language, at any size") {
  for (const WindowSettings& settings : all_settings())
    for (const Room& room : k_rooms) {
      check_desk(settings, room, "aeronova", 4);
      if (k_sanitized) return;
    }
}

TEST_CASE("no text of a run that is over is cut") {
  for (const WindowSettings& settings : all_settings()) {
    check_desk(settings, k_rooms[1], "first-steps", 6);
    if (k_sanitized) return;
  }
}

TEST_CASE("no text of a report or a review is cut when all is unfolded") {
  for (const WindowSettings& settings : all_settings()) {
    HeadlessWindow window{settings, k_rooms[0].width, k_rooms[0].height};
    auto run = std::make_unique<MemoryRun>("first-steps", 7);
    play_months(run->session(), 6);
    REQUIRE(run->session().is_over());
    window.stage().take(std::move(run));
    unfold_all(window);
    check_fit(window, words_for(settings, k_rooms[0], "all unfolded"));
    if (k_sanitized) return;
  }
}

TEST_CASE("no text of the menu and what lies over it is cut") {
  for (const WindowSettings& settings : all_settings())
    for (const Room& room : k_rooms)
      for (const Overlay overlay : {Overlay::none, Overlay::settings, Overlay::help, Overlay::credits}) {
        HeadlessWindow window{settings, room.width, room.height};
        window.stage().show(overlay);
        check_fit(window, words_for(settings, room, "menu " + std::to_string(static_cast<int>(overlay))));
        if (k_sanitized) return;
      }
}

}  // namespace diapason::test
