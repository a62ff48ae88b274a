#include "cli/window_program.hpp"

#include <algorithm>
#include <array>
#include <ctime>
#include <tuple>

#include <sys/stat.h>

#include "cli/play.hpp"
#include "cli/run_folder.hpp"
#include "cli/window_settings.hpp"
#include "load/message.hpp"

namespace diapason {
namespace {

CaseCard card_of(const CaseLibrary& library, const std::string& id, const std::vector<RunSummary>& runs) {
  CaseCard card;
  card.id = id;
  const auto opened = open_case(library, id);
  if (!opened) {
    card.title = {id, id};
    card.problem = {"This case has problems and can't be played. For its author: diapason check " + id,
                    "Ce cas a des problèmes et ne peut pas se jouer. Pour son auteur\u00A0: diapason check " + id};
    return card;
  }
  const Dossier& dossier = opened->the_case->dossier;
  card.title = dossier.title;
  card.client = dossier.client;
  card.situation = dossier.situation;
  card.horizon_months = dossier.horizon_months;
  card.difficulty = dossier.difficulty;
  card.is_guided = !dossier.hints.empty();
  const CaseProgress progress = progress_in(runs, dossier.key);
  card.ended = progress.ended;
  card.best_mark = progress.best_mark;
  card.under_way = progress.under_way;
  return card;
}

/// The day a file was written last, "23 Nov 2026" or "23/11/2026"; empty where that can't be told.
Text day_of(const std::string& path) {
  struct stat about {};
  std::tm date{};
  if (stat(path.c_str(), &about) != 0 || localtime_r(&about.st_mtime, &date) == nullptr) return {};
  std::array<char, 16> english{};
  std::array<char, 16> french{};
  const std::size_t of_english = std::strftime(english.data(), english.size(), "%d %b %Y", &date);
  const std::size_t of_french = std::strftime(french.data(), french.size(), "%d/%m/%Y", &date);
  return {{english.data(), of_english}, {french.data(), of_french}};
}

std::vector<RunSummary> runs_on_disk() {
  const std::string folder = runs_folder();
  return folder.empty() ? std::vector<RunSummary>{} : list_runs(folder);
}

}  // namespace

Sentences sentences_of(const std::vector<Problem>& problems, Language language) {
  Sentences sentences;
  for (const Problem& problem : problems) sentences.push_back(format(problem, language));
  return sentences;
}

void advise(std::vector<CaseCard>& cards) {
  const bool is_first_time =
      std::none_of(cards.begin(), cards.end(), [](const CaseCard& card) { return card.ended > 0; });
  const auto guided = std::find_if(cards.begin(), cards.end(), [](const CaseCard& card) { return card.is_guided; });
  if (is_first_time && guided != cards.end()) {
    guided->advice = Advice::begin_here;
    return;
  }
  // A case that says nothing of its difficulty comes after those that do.
  const auto effort = [](const CaseCard& card) {
    return std::tuple{card.ended > 0 || !card.problem.en.empty(), card.difficulty == 0, card.difficulty,
                      card.horizon_months};
  };
  const auto next = std::min_element(cards.begin(), cards.end(), [&](const CaseCard& one, const CaseCard& other) {
    return effort(one) < effort(other);
  });
  if (next != cards.end() && next->ended == 0 && next->problem.en.empty()) next->advice = Advice::next;
}

WindowRun::WindowRun(StartedRun started, Language language) : run_(std::move(started.run)) {
  if (started.problems.empty()) return;
  notices_ = sentences_of(started.problems, language);
  notices_.push_back(in({"The run is played all the same, in memory only: it will be lost when you leave.",
                         "La partie se joue quand même, en mémoire seulement\u00A0: elle sera perdue quand vous "
                         "quitterez."},
                        language));
}

Sentences WindowRun::end_month(Language language) { return sentences_of(run_.end_month(), language); }

Sentences WindowRun::save(Language language) { return sentences_of(run_.save(), language); }

Sentences WindowRun::notices(Language language) const {
  Sentences sentences = notices_;
  for (const Text& notice : run_.notices()) sentences.push_back(in(notice, language));
  return sentences;
}

std::vector<CaseCard> WindowProgram::cases() {
  const std::vector<RunSummary> runs = runs_on_disk();
  std::vector<CaseCard> cards;
  for (const std::string& id : library_.ids()) cards.push_back(card_of(library_, id, runs));
  // The shortest first: the guided one before those that ask for an afternoon.
  std::stable_sort(cards.begin(), cards.end(), [](const CaseCard& left, const CaseCard& right) {
    return left.horizon_months < right.horizon_months;
  });
  advise(cards);
  return cards;
}

std::vector<RunCard> WindowProgram::runs() {
  std::vector<RunCard> cards;
  for (RunSummary& run : runs_on_disk())
    cards.push_back({run.path, run.case_title, run.months_played, run.horizon_months, run.over, mark_in_points(run),
                     day_of(run.path)});
  return cards;
}

Result<std::unique_ptr<OpenRun>, Sentences> WindowProgram::start(const std::string& case_id, Language language) {
  const auto opened = open_case(library_, case_id);
  if (!opened) return sentences_of(opened.problems(), language);
  return std::unique_ptr<OpenRun>{std::make_unique<WindowRun>(start_game(*opened, {}), language)};
}

Result<std::unique_ptr<OpenRun>, Sentences> WindowProgram::resume(const std::string& path, Language language) {
  auto saved = SavedRun::resume(path);
  if (!saved) return sentences_of(saved.problems(), language);
  return std::unique_ptr<OpenRun>{std::make_unique<WindowRun>(GameRun{std::move(saved).value()})};
}

void WindowProgram::keep(const WindowSettings& settings) { write_window_settings(settings); }

}  // namespace diapason
