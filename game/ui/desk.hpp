#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "ui/actions_panel.hpp"
#include "ui/desk_views.hpp"
#include "ui/forecasts.hpp"
#include "ui/inbox_panel.hpp"
#include "ui/keys.hpp"
#include "ui/map_page.hpp"
#include "ui/movement_rows.hpp"
#include "ui/program.hpp"
#include "ui/tour.hpp"
#include "view/why.hpp"

namespace diapason {

class Dialogue;

/// The words of a line.
[[nodiscard]] std::vector<std::string> words_of(const std::string& line);

/// One run on the screen: the pages around it, what is open, and what the player's wishes do to it.
class Desk {
 public:
  /// A run that begins opens on its briefing, one that goes on opens on its map, one that is over on its review.
  Desk(std::unique_ptr<OpenRun> run, Language language);

  void draw(Painter& painter, const WindowSettings& settings, double seconds, CommandSink& sink);
  /// Carries out what was asked for; wishes that are not the desk's are left in `sink`.
  void obey(CommandSink& sink, const Keys& keys);
  void speak(Language language);
  /// Takes in what was worked out beside the window. True when there is something new to show.
  bool take_answers();
  /// Something is being worked out: look again soon.
  [[nodiscard]] bool is_waiting() const { return actions_.waits_for_ranges; }

  void open(Page page) { page_ = page; }
  /// The same, scrolled to one of its parts where it has it.
  void open(Page page, const std::string& part);
  void show(Overlay overlay) { overlay_ = overlay; }
  void show_why(const std::string& words);
  void look_at(StakeholderId person) { person_ = person; }
  void compose(ActionId action);
  void compose(const Command& command);
  void search(const std::string& words) { actions_.search = words; }
  void show_report(std::int32_t month);
  [[nodiscard]] Page page() const { return page_; }
  [[nodiscard]] Overlay overlay() const { return overlay_; }
  [[nodiscard]] OpenRun& run() { return *run_; }
  /// Saves the month being planned; what kept it from being saved comes back.
  [[nodiscard]] Sentences save() { return run_->save(language_); }

 private:
  void draw_header(Painter& painter, const Box& at, CommandSink& sink);
  [[nodiscard]] float header_height(const Painter& painter, float width);
  void draw_tabs(Painter& painter, const Box& at, CommandSink& sink);
  void draw_page_tabs(Painter& painter, CommandSink& sink);
  [[nodiscard]] TourFacts tour_facts();
  /// Inbox and pyramid at the left, somebody's card or the gates at the right; what is left of the room comes back.
  [[nodiscard]] Box draw_inbox_side(Painter& painter, const Box& body, CommandSink& sink);
  [[nodiscard]] Box draw_other_side(Painter& painter, const Box& body, CommandSink& sink);
  void draw_page(Painter& painter, const WindowSettings& settings, double seconds, CommandSink& sink);
  void draw_actions_page(Painter& painter, CommandSink& sink);
  void draw_composition_in(Painter& painter, const Box& at, bool with_way_back, CommandSink& sink);
  void draw_what_next(Painter& painter, CommandSink& sink);
  void draw_report_page(Painter& painter, CommandSink& sink);
  void draw_person_side(Painter& painter, CommandSink& sink);
  void draw_stage(Painter& painter, CommandSink& sink);
  void draw_overlay(Painter& painter, CommandSink& sink);
  void draw_confirm_end(Painter& painter, Dialogue& dialogue, CommandSink& sink);
  [[nodiscard]] std::vector<Page> pages() const;
  void begin_composition(ActionId action);
  void plan(const Command& command);
  void end_month();
  void obey_keys(const Keys& keys, CommandSink& sink);
  void turn_to(StakeholderId person, CommandSink& sink);
  void refresh();
  void ask_for_preview();
  void close_overlay();
  void back_to_last_why();
  void look_for_targets();
  void complain(Sentences sentences);
  [[nodiscard]] const Session& session() const { return run_->session(); }

  std::unique_ptr<OpenRun> run_;
  Language language_;
  DeskViews views_;
  Page page_ = Page::map;
  std::string part_;  ///< of the page, to be scrolled to in the next frame
  Overlay overlay_ = Overlay::none;
  bool is_narrow_ = false;  ///< one column: the side panels are pages
  bool is_medium_ = false;  ///< two columns: the inbox is a page
  bool is_low_ = false;     ///< the month being planned is a page
  StakeholderId person_;
  InboxState inbox_;
  ActionsState actions_;
  std::optional<Command> previewed_;
  MapState map_;
  std::unique_ptr<Forecasts> forecasts_;
  std::optional<WhyView> why_;
  std::vector<std::string> why_path_;  ///< the questions that led here, the last one open
  bool asked_from_report_ = false;     ///< the first of them, in the dialogue of the month's report: it is gone back to
  std::int32_t report_month_ = 0;
  ReportState reports_;
  Sentences message_;
  Tour tour_;
};

}  // namespace diapason
