#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "base/text.hpp"
#include "ui/theme.hpp"
#include "view/names.hpp"

namespace diapason {

/// How the window is set; kept from one start to the next.
struct WindowSettings {
  Language language = Language::english;
  std::int32_t text_percent = 100;  ///< 100 to 200
  ThemeKind theme = ThemeKind::light;
  bool animations = true;
  bool operator==(const WindowSettings&) const = default;
};

inline constexpr std::int32_t k_least_text_percent = 100;
inline constexpr std::int32_t k_most_text_percent = 200;

/// What the menu advises: the guided case to whoever has played nothing to the end yet, later the case to try next.
enum class Advice : std::uint8_t { none, begin_here, next };

/// A case as the menu shows it: never its lesson.
struct CaseCard {
  std::string id;
  Text title;
  Text client;
  Text situation;
  std::int32_t horizon_months = 0;
  std::int32_t difficulty = 0;  ///< 1 to 3; 0 where the case says none
  std::int32_t ended = 0;       ///< runs played to the end
  std::int32_t best_mark = 0;   ///< the best reached in them, 0 to 100
  std::int32_t under_way = 0;
  bool is_guided = false;  ///< its first month is
  Advice advice = Advice::none;
  Text problem;  ///< why it can't be played; empty for a sound case
};

/// A run that can be gone on with, or looked at once it is over.
struct RunCard {
  std::string path;
  Text case_title;
  std::int32_t months_played = 0;
  std::int32_t horizon_months = 0;
  bool over = false;
  std::int32_t mark = 0;  ///< the mark reached, 0 to 100; of runs that are over
  Text played;            ///< when it was played last, as a date
};

/// A run being played. What goes wrong in saving comes back as sentences; the run goes on in memory.
class OpenRun {
 public:
  OpenRun() = default;
  OpenRun(const OpenRun&) = delete;
  OpenRun(OpenRun&&) = delete;
  OpenRun& operator=(const OpenRun&) = delete;
  OpenRun& operator=(OpenRun&&) = delete;
  virtual ~OpenRun() = default;

  [[nodiscard]] virtual Session& session() = 0;
  [[nodiscard]] virtual Sentences end_month(Language language) = 0;
  [[nodiscard]] virtual Sentences save(Language language) = 0;
  /// What had to be put aside when the run was read back.
  [[nodiscard]] virtual Sentences notices(Language language) const = 0;
};

/// What the window asks of the program around it: cases, runs, settings. Files are the program's affair.
class Program {
 public:
  Program() = default;
  Program(const Program&) = delete;
  Program(Program&&) = delete;
  Program& operator=(const Program&) = delete;
  Program& operator=(Program&&) = delete;
  virtual ~Program() = default;

  [[nodiscard]] virtual std::vector<CaseCard> cases() = 0;
  /// Newest first.
  [[nodiscard]] virtual std::vector<RunCard> runs() = 0;
  [[nodiscard]] virtual Result<std::unique_ptr<OpenRun>, Sentences> start(const std::string& case_id,
                                                                          Language language) = 0;
  [[nodiscard]] virtual Result<std::unique_ptr<OpenRun>, Sentences> resume(const std::string& path,
                                                                           Language language) = 0;
  virtual void keep(const WindowSettings& settings) = 0;
};

}  // namespace diapason
