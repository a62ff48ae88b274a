#include "ui/desk.hpp"

#include <algorithm>
#include <array>

#include "ui/page_names.hpp"
#include "view/command_words.hpp"

namespace diapason {
std::vector<std::string> words_of(const std::string& line) {
  std::vector<std::string> words;
  std::size_t at = 0;
  while (at < line.size()) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    if (end > at) words.push_back(line.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

Desk::Desk(std::unique_ptr<OpenRun> run, Language language)
    : run_(std::move(run)),
      language_(language),
      views_(run_->session(), language),
      forecasts_(std::make_unique<Forecasts>()) {
  const std::int32_t played = static_cast<std::int32_t>(session().months().size()) - 1;
  report_month_ = played;
  if (played == 0 && session().draft().empty()) {
    overlay_ = Overlay::briefing;
    if (!session().dossier().hints.empty()) tour_.begin();
  }
  if (session().is_over()) page_ = Page::report;
  complain(run_->notices(language));
}

void Desk::refresh() {
  views_.forget();
  previewed_.reset();
  actions_.preview.reset();
  actions_.targets_for.reset();
  ask_for_preview();
}

void Desk::speak(Language language) {
  if (language == language_) return;
  language_ = language;
  views_ = DeskViews{session(), language};
  why_.reset();
  if (overlay_ == Overlay::why) overlay_ = Overlay::none;
  refresh();
}

void Desk::complain(Sentences sentences) {
  if (sentences.empty()) return;
  message_ = std::move(sentences);
  overlay_ = Overlay::message;
}

void Desk::open(Page page, const std::string& part) {
  page_ = page;
  part_ = part;
}

void Desk::show_why(const std::string& words) {
  const auto why = why_view(session(), language_, words_of(words));
  if (!why) return complain(why.problems());
  if (overlay_ != Overlay::why) {
    why_path_.clear();
    asked_from_report_ = overlay_ == Overlay::report;
  }
  why_path_.push_back(words);
  why_ = *why;
  overlay_ = Overlay::why;
}

void Desk::close_overlay() {
  const bool leads_back = overlay_ == Overlay::why && asked_from_report_;
  overlay_ = leads_back ? Overlay::report : Overlay::none;
}

void Desk::back_to_last_why() {
  if (why_path_.size() < 2) return;
  why_path_.pop_back();
  const std::string words = why_path_.back();
  why_path_.pop_back();
  show_why(words);
}

void Desk::show_report(std::int32_t month) {
  report_month_ = std::clamp(month, 0, static_cast<std::int32_t>(session().months().size()) - 1);
}

void Desk::compose(ActionId action) {
  Command command;
  command.action = action;
  compose(command);
}

void Desk::compose(const Command& command) {
  if (session().is_over()) return;
  // Items of the plan are chosen where they are read.
  if (!command.has_object() && line_of(views_.actions(), command.action).asks_item) return open(Page::plan);
  begin_composition(command.action);
  actions_.composition->take(command);
  ask_for_preview();
}

void Desk::begin_composition(ActionId action) {
  page_ = Page::actions;
  actions_.composition.emplace(line_of(views_.actions(), action));
  actions_.open_ask.reset();
  if (person_.valid() && actions_.composition->asks_for(Ask::person))
    actions_.composition->set(Ask::person, static_cast<std::uint8_t>(person_.index()));
  // What can only be one thing is chosen already.
  for (const Ask ask : actions_.composition->asks()) {
    const auto& choices = choices_for(views_.choices(), ask);
    if (choices.size() == 1 && !actions_.composition->is_optional(ask))
      actions_.composition->set(ask, choices.front().id);
  }
  previewed_.reset();
}

void Desk::look_for_targets() {
  if (!actions_.composition || session().is_over()) return;
  const Command command = actions_.composition->command();
  if (actions_.targets_for == command) return;
  actions_.targets_for = command;
  actions_.targets = targets_view(session(), language_, command);
}

void Desk::ask_for_preview() {
  look_for_targets();
  if (!actions_.composition || !actions_.composition->is_complete() || session().is_over()) {
    actions_.preview.reset();
    actions_.waits_for_ranges = false;
    previewed_.reset();
    forecasts_->cancel();
    return;
  }
  const Command command = actions_.composition->command();
  if (previewed_ == command) return;
  previewed_ = command;
  actions_.preview = preview_view(session(), language_, command, false);
  actions_.waits_for_ranges = actions_.preview->allowed;
  if (actions_.preview->allowed)
    forecasts_->ask(session(), language_, command);
  else
    forecasts_->cancel();
}

bool Desk::take_answers() {
  auto answer = forecasts_->answer();
  if (!answer) return false;
  actions_.waits_for_ranges = false;
  if (actions_.preview) actions_.preview = std::move(*answer);
  return true;
}

void Desk::plan(const Command& command) {
  const Refusals refusals = run_->session().plan(command);
  if (!refusals.empty()) return complain(refusal_sentences(session(), language_, refusals));
  if (command.verb == Verb::act) {
    actions_.composition.reset();
    actions_.search.clear();
  }
  refresh();
}

void Desk::end_month() {
  overlay_ = Overlay::none;
  Sentences problems = run_->end_month(language_);
  actions_.composition.reset();
  inbox_ = {};
  map_.motion.month_ended();
  report_month_ = static_cast<std::int32_t>(session().months().size()) - 1;
  refresh();
  page_ = session().is_over() ? Page::report : Page::map;
  overlay_ = Overlay::report;
  complain(std::move(problems));
}

void Desk::obey_keys(const Keys& keys, CommandSink& sink) {
  if (keys.help) sink.overlay = overlay_ == Overlay::help ? Overlay::none : Overlay::help;
  if (keys.settings) sink.overlay = overlay_ == Overlay::settings ? Overlay::none : Overlay::settings;
  if (keys.escape) {
    if (overlay_ != Overlay::none)
      close_overlay();
    else if (actions_.composition)
      actions_.composition.reset();
    else if (person_.valid() && page_ == Page::map)
      person_ = {};
    else if (page_ != Page::map)
      page_ = Page::map;
    ask_for_preview();
  }
  if (overlay_ != Overlay::none) return;
  if (keys.undo && !session().draft().empty()) sink.take_back_last = true;
  if (keys.end_month && !session().is_over()) sink.overlay = Overlay::confirm_end;
  if (keys.search) page_ = Page::actions;
  // The same digit whatever the width of the window.
  constexpr auto k_by_digit = std::to_array({Page::map, Page::actions, Page::team, Page::plan, Page::business,
                                             Page::promises, Page::figures, Page::profile, Page::report, Page::guide});
  if (keys.page > 0 && static_cast<std::size_t>(keys.page) <= k_by_digit.size())
    page_ = k_by_digit[static_cast<std::size_t>(keys.page) - 1];
}

void Desk::turn_to(StakeholderId person, CommandSink& sink) {
  person_ = person;
  sink.from_the_top.emplace_back("person");
  if (is_narrow_) page_ = Page::person;
  if (overlay_ == Overlay::report) overlay_ = Overlay::none;
  if (actions_.composition && page_ == Page::actions && actions_.composition->asks_for(Ask::person))
    actions_.composition->set(Ask::person, static_cast<std::uint8_t>(person_.index()));
}

void Desk::obey(CommandSink& sink, const Keys& keys) {
  obey_keys(keys, sink);
  ask_for_preview();
  // First what is taken back: it may make room for what is planned.
  if (sink.take_back_last) sink.taken_back = session().draft().size();
  if (sink.taken_back && run_->session().take_back(*sink.taken_back - 1)) refresh();
  for (const Command& command : sink.planned) plan(command);
  if (sink.person) turn_to(*sink.person, sink);
  if (sink.to_stage) person_ = {};
  if (sink.action) compose(*sink.action);
  if (sink.composed) {
    actions_.taken_under.clear();
    compose(*sink.composed);
  }
  if (sink.why) show_why(*sink.why);
  if (sink.why_back) back_to_last_why();
  if (sink.report_month) {
    show_report(*sink.report_month);
    sink.from_the_top.emplace_back(name_of(Page::report).id);
  }
  if (sink.page) {
    actions_.only_with_people = sink.with_person;
    if (sink.with_person) actions_.search.clear();
    open(*sink.page, sink.part);
    overlay_ = Overlay::none;
  }
  if (sink.overlay == Overlay::none)
    close_overlay();
  else if (sink.overlay)
    overlay_ = *sink.overlay;
  if (sink.end_month && !session().is_over()) {
    end_month();
    for (const char* panel : {"inbox", "person", "gates"}) sink.from_the_top.emplace_back(panel);
  }
}

std::vector<Page> Desk::pages() const {
  std::vector<Page> list{Page::map};
  if (is_narrow_ || is_medium_) list.push_back(Page::inbox);
  if (is_narrow_) list.push_back(Page::person);
  if (is_narrow_) list.push_back(Page::stage);
  if (is_narrow_ || is_medium_ || is_low_) list.push_back(Page::month);
  for (const Page page : {Page::actions, Page::team, Page::plan, Page::business, Page::promises, Page::figures,
                          Page::profile, Page::report, Page::guide})
    list.push_back(page);
  return list;
}

}  // namespace diapason
