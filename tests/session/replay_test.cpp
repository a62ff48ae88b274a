#include "session/replay.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "session/saved_run.hpp"
#include "shipped_case.hpp"
#include "sim/dials.hpp"

using namespace diapason;
namespace fs = std::filesystem;

namespace {

// A folder that lasts as long as a test.
class Folder {
 public:
  Folder()
      : path_(fs::temp_directory_path() /
              ("diapason-test-" + std::to_string(::getpid()) + "-" + std::to_string(++count_))) {
    fs::create_directories(path_);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path_); }
  [[nodiscard]] std::string file(const char* name) const { return (path_ / name).string(); }
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  static inline int count_ = 0;
  fs::path path_;
};

std::string content_of(const std::string& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

void write(const std::string& path, const std::string& content) { std::ofstream{path, std::ios::binary} << content; }

Command meet_luc(const Session& session) {
  Command command;
  const Dossier& dossier = session.dossier();
  for (std::size_t index = 0; index < dossier.actions.size(); ++index)
    if (dossier.actions[index].key == "meet") command.action = ActionId{index};
  command.person = StakeholderId{std::size_t{0}};
  command.topic = TopicId{std::size_t{0}};
  return command;
}

SavedRun started(const std::string& path) {
  Result<SavedRun, std::vector<Problem>> run = SavedRun::start(path, test::shipped_files("first-steps"), 42);
  REQUIRE(run.ok());
  return std::move(run).value();
}

void play_two_months_and_plan_a_third(const std::string& path) {
  SavedRun run = started(path);
  for (int month = 0; month < 2; ++month) {
    REQUIRE(run.session().plan(meet_luc(run.session())).empty());
    REQUIRE(run.end_month().empty());
  }
  REQUIRE(run.session().plan(meet_luc(run.session())).empty());
  REQUIRE(run.save_draft().empty());
}

std::string message_of_resuming(const std::string& path) {
  const Result<SavedRun, std::vector<Problem>> run = SavedRun::resume(path);
  return run.ok() ? "" : format(run.problems().front(), Language::english);
}

bool contains(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a run resumes where it was left, the month being planned included") {
  const Folder folder;
  const std::string path = folder.file("run.jsonl");
  play_two_months_and_plan_a_third(path);
  Result<SavedRun, std::vector<Problem>> again = SavedRun::resume(path);
  REQUIRE(again.ok());
  CHECK(again->session().month_number() == 3);
  CHECK(again->session().draft().size() == 1);
  CHECK(again->notices().empty());
  REQUIRE(again->end_month().empty());
  CHECK(again->session().month_number() == 4);
}

TEST_CASE("a run of the same case, seed and decisions is the same to the last digest") {
  const Folder folder;
  play_two_months_and_plan_a_third(folder.file("one.jsonl"));
  play_two_months_and_plan_a_third(folder.file("other.jsonl"));
  CHECK(content_of(folder.file("one.jsonl")) == content_of(folder.file("other.jsonl")));
}

TEST_CASE("a last line that was cut off costs only that line, and is put aside") {
  const Folder folder;
  const std::string path = folder.file("run.jsonl");
  play_two_months_and_plan_a_third(path);
  const std::string whole = content_of(path);
  const std::size_t last_line = whole.rfind('\n', whole.size() - 2) + 1;
  for (const std::size_t kept : {last_line + 1, last_line + 10, whole.size() - 1}) {
    write(path, whole.substr(0, kept));
    Result<SavedRun, std::vector<Problem>> run = SavedRun::resume(path);
    REQUIRE(run.ok());
    CHECK(run->session().month_number() == 3);
    CHECK(run->session().draft().empty());
    REQUIRE(run->notices().size() == 1);
    CHECK(content_of(path + ".cut") == whole.substr(last_line, kept - last_line));
    REQUIRE(run->end_month().empty());
  }
}

TEST_CASE("a replay cut at any byte opens with every month that is whole, or says that nothing was played") {
  const Folder folder;
  const std::string path = folder.file("run.jsonl");
  play_two_months_and_plan_a_third(path);
  const std::string whole = content_of(path);
  for (std::size_t kept = 0; kept < whole.size(); kept += 1'499) {
    const std::string part = whole.substr(0, kept);
    write(path, part);
    const auto whole_lines = std::count(part.begin(), part.end(), '\n');
    Result<SavedRun, std::vector<Problem>> run = SavedRun::resume(path);
    REQUIRE(run.ok() == (whole_lines >= 2));
    if (run.ok()) CHECK(run->session().month_number() == std::min<std::ptrdiff_t>(whole_lines - 1, 3));
  }
}

TEST_CASE("a replay that was edited is told apart, with the first month that differs") {
  const Folder folder;
  const std::string path = folder.file("run.jsonl");
  play_two_months_and_plan_a_third(path);
  const std::string whole = content_of(path);
  const auto edited = [&](const std::string& old_text, const std::string& new_text, std::size_t from) {
    std::string changed = whole;
    const std::size_t place = changed.find(old_text, from);
    REQUIRE(place != std::string::npos);
    changed.replace(place, old_text.size(), new_text);
    write(path, changed);
    return message_of_resuming(path);
  };
  const std::size_t month_2 = whole.find("{\"month\":2");
  CHECK(contains(edited("\"about\":\"price\"", "\"about\":\"people\"", month_2),
                 "Month 2 of this replay doesn't say what"));
  CHECK(contains(edited("\"satisfaction\":[", "\"satisfaction\":[1", month_2),
                 "Month 2 of this replay doesn't say what"));
  CHECK(contains(edited("{\"month\":2", "{\"month\":4", month_2), "isn't the month that should stand here"));
  CHECK(contains(edited("\"person\":\"luc-perrin\"", "\"person\":\"marc-valmont\"", month_2),
                 "decisions that the game refuses"));
  CHECK(contains(edited("\"seed\":\"42\"", "\"seed\":\"43\"", 0), "The opening of this replay"));
  CHECK(contains(edited("\"rules\":1", "\"rules\":2", 0), "played with rules version 2"));
  CHECK(contains(edited("Valmont brews in one place", "Valmont brews in two places", 0),
                 "isn't the one it was played with"));
}

TEST_CASE("what is no replay says so and is left alone") {
  const Folder folder;
  const std::string path = folder.file("letter.txt");
  for (const char* content :
       {"", "Dear Luc,\n", "{}\n", "[1,2,3]\n", "{\"diapason\":\"replay\"}\n", "\xff\xfe\n", "{\"diapason\""}) {
    write(path, content);
    CHECK(contains(message_of_resuming(path), "isn't a replay of Diapason"));
    CHECK(content_of(path) == content);
  }
  CHECK(contains(message_of_resuming(folder.file("nothing.jsonl")), "can't be read"));
  CHECK(contains(message_of_resuming(folder.path()), "can't be read"));
}

TEST_CASE("a replay nested without end is refused, not followed") {
  const Folder folder;
  const std::string path = folder.file("deep.jsonl");
  write(path, std::string(200'000, '[') + "\n");
  CHECK(contains(message_of_resuming(path), "isn't a replay"));
}

TEST_CASE("a new run overwrites nothing, and two programs can't play the same run") {
  const Folder folder;
  const std::string path = folder.file("run.jsonl");
  const SavedRun run = started(path);
  const Result<SavedRun, std::vector<Problem>> second = SavedRun::start(path, test::shipped_files("first-steps"), 1);
  REQUIRE_FALSE(second.ok());
  CHECK(contains(format(second.problems().front(), Language::english), "a file of this name already"));
  CHECK(contains(message_of_resuming(path), "another Diapason has this run open"));
}

TEST_CASE("a run that is open elsewhere is left alone, its cut line too") {
  const Folder folder;
  const std::string path = folder.file("run.jsonl");
  const SavedRun run = started(path);
  std::ofstream{path, std::ios::binary | std::ios::app} << "{\"dra";
  CHECK(contains(message_of_resuming(path), "another Diapason has this run open"));
  CHECK_FALSE(fs::exists(path + ".cut"));
}

TEST_CASE("a case written on one line can be saved and resumed") {
  const Folder folder;
  CaseFiles files = test::shipped_files("first-steps");
  std::string one_line;
  std::istringstream lines{files.the_case.text};
  for (std::string line; std::getline(lines, line);)
    if (!line.substr(std::min(line.find_first_not_of(' '), line.size())).starts_with("//")) one_line += line;
  files.the_case.text = one_line;
  const std::string path = folder.file("run.jsonl");
  REQUIRE(SavedRun::start(path, files, 1).ok());
  const Result<SavedRun, std::vector<Problem>> again = SavedRun::resume(path);
  REQUIRE(again.ok());
}

TEST_CASE("a device or a pipe is no replay, and is not waited for") {
  CHECK(contains(message_of_resuming("/dev/zero"), "can't be read"));
  const Folder folder;
  const std::string pipe = folder.file("pipe");
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  CHECK(contains(message_of_resuming(pipe), "can't be read"));
}

TEST_CASE("a place that can't be written is named with what to do") {
  const Folder folder;
  write(folder.file("file"), "x");
  const Result<SavedRun, std::vector<Problem>> run =
      SavedRun::start(folder.file("file") + "/run.jsonl", test::shipped_files("first-steps"), 1);
  REQUIRE_FALSE(run.ok());
  CHECK(contains(format(run.problems().front(), Language::english), "Choose another place with --replay"));
}

TEST_CASE("a program killed while it plays leaves a run that opens") {
  const Folder folder;
  int left = 0;
  for (int attempt = 0; attempt < 12; ++attempt) {
    const std::string path = folder.file(("killed-" + std::to_string(attempt) + ".jsonl").c_str());
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      Result<SavedRun, std::vector<Problem>> run = SavedRun::start(path, test::shipped_files("first-steps"), 7);
      if (!run.ok()) ::_exit(1);
      for (;;) {
        static_cast<void>(run->session().plan(meet_luc(run->session())));
        static_cast<void>(run->save_draft());
        if (run->session().month_number() < 6) static_cast<void>(run->end_month());
        run->session().clear_draft();
      }
    }
    ::usleep(static_cast<useconds_t>(3'000 << std::min(attempt, 9)));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!fs::exists(path)) continue;
    ++left;
    CHECK(SavedRun::resume(path).ok());
  }
  CHECK(left > 0);
}

TEST_CASE("runs are listed newest first, whatever else lies in the folder") {
  const Folder folder;
  play_two_months_and_plan_a_third(folder.file("first.jsonl"));
  write(folder.file("letter.jsonl"), "Dear Luc,\n");
  const std::vector<RunSummary> runs = list_runs(folder.path());
  REQUIRE(runs.size() == 1);
  CHECK(runs[0].case_key == "first-steps");
  CHECK(runs[0].months_played == 2);
  CHECK(runs[0].horizon_months == 6);
  CHECK_FALSE(runs[0].over);
  CHECK(runs[0].case_title.en == test::shipped_case("first-steps")->dossier.title.en);
  CHECK(list_runs(folder.file("nowhere")).empty());
}

TEST_CASE("a run played to its end is listed with its mark, though its last line was cut") {
  const Folder folder;
  const std::string path = folder.file("over.jsonl");
  std::int32_t mark = 0;
  {
    SavedRun run = started(path);
    while (!run.session().is_over()) REQUIRE(run.end_month().empty());
    const Session& session = run.session();
    mark = mark_of(dials_of(session.dossier(), session.state(), session.the_case().plot.worth_stage));
  }
  CHECK(mark > 0);
  std::ofstream{path, std::ios::binary | std::ios::app} << "{\"dra";
  const std::vector<RunSummary> runs = list_runs(folder.path());
  REQUIRE(runs.size() == 1);
  CHECK(runs[0].over);
  CHECK(runs[0].months_played == runs[0].horizon_months);
  CHECK(runs[0].mark_bp == mark);
  CHECK(SavedRun::resume(path).ok());
}

TEST_CASE("a run saved before runs told their title and mark was called edited, and left out of lists") {
  const Folder folder;
  const std::string path = folder.file("old.jsonl");
  {
    SavedRun run = started(path);
    while (!run.session().is_over()) REQUIRE(run.end_month().empty());
  }
  const RunSummary now = list_runs(folder.path()).at(0);
  std::string content = content_of(path);
  const auto cut = [&](const std::string& from, const std::string& to) {
    const std::size_t begin = content.find(from);
    REQUIRE(begin != std::string::npos);
    content.erase(begin, content.find(to, begin) - begin);
  };
  cut("\"title\":", "\"case_digest\":");
  cut("\"mark_bp\":", "\"digest\":");
  write(path, content);
  const std::vector<RunSummary> runs = list_runs(folder.path());
  REQUIRE(runs.size() == 1);
  CHECK(runs[0].case_title.en == now.case_title.en);
  CHECK(runs[0].horizon_months == now.horizon_months);
  CHECK(runs[0].over);
  CHECK(runs[0].mark_bp == now.mark_bp);
  CHECK(SavedRun::resume(path).ok());
}
