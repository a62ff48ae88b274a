#include "session/saved_run.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <utility>

#include "load/json_tree.hpp"
#include "load/message.hpp"
#include "session/append_file.hpp"
#include "session/replay.hpp"

namespace diapason {
namespace {

using Trouble = AppendFile::Trouble;

Text explanation(Trouble trouble) {
  switch (trouble) {
    case Trouble::exists:
      return {"there is a file of this name already. Choose another name, or resume it",
              "il existe déjà un fichier de ce nom. Choisissez un autre nom, ou reprenez-le"};
    case Trouble::in_use:
      return {"another Diapason has this run open. Close it first",
              "un autre Diapason a ouvert cette partie. Fermez-le d’abord"};
    case Trouble::no_folder:
      return {"its folder doesn't exist and can't be made. Choose another place with --replay",
              "son dossier n’existe pas et ne peut être créé. Choisissez un autre endroit avec --replay"};
    case Trouble::no_access:
      return {"you may not write there. Choose another place with --replay",
              "vous n’avez pas le droit d’y écrire. Choisissez un autre endroit avec --replay"};
    case Trouble::no_space:
      return {"the disk is full. Make room, then save again",
              "le disque est plein. Faites de la place, puis enregistrez de nouveau"};
    case Trouble::other:
    case Trouble::none: break;
  }
  return {"the disk refuses it. Choose another place with --replay",
          "le disque refuse. Choisissez un autre endroit avec --replay"};
}

std::vector<Problem> cannot_save(const std::string& path, Trouble trouble) {
  return {{{path, 0, 0, {}},
           fill({"The run can't be saved here: {0}.", "La partie ne peut être enregistrée ici\u00A0: {0}."},
                {explanation(trouble)})}};
}

std::vector<Problem> too_large(const std::string& path) {
  return {
      {{path, 0, 0, {}},
       {"The case and its playbook are too large to be saved with the run (4 MiB together). Shorten their texts.",
        "Le cas et son livre de jeu sont trop volumineux pour être enregistrés avec la partie (4\u00A0Mio ensemble). "
        "Raccourcissez leurs textes."}}};
}

// What a crash cut off is kept beside the file, in case somebody wants to look at it.
std::vector<Text> put_aside(const Replay& replay) {
  if (replay.cut_line.empty()) return {};
  const std::string aside = replay.path + ".cut";
  std::ofstream{aside, std::ios::binary | std::ios::trunc} << replay.cut_line;
  return {
      fill({"The last line of this run was cut off while it was being written. Everything before it is there; the "
            "rest was put aside in {0}.",
            "La dernière ligne de cette partie a été coupée pendant son écriture. Tout ce qui précède est là\u00A0; le "
            "reste a été mis de côté dans {0}."},
           {same(aside)})};
}

}  // namespace

struct SavedRun::Parts {
  std::string path;
  Session session;
  AppendFile file;
  std::vector<Text> notices;
  std::string unsaved;               ///< whole lines that could not be written yet
  std::vector<Command> saved_draft;  ///< the draft as the file has it

  std::vector<Problem> flush() {
    if (unsaved.empty()) return {};
    const Trouble trouble = file.append(unsaved);
    if (trouble != Trouble::none) return cannot_save(path, trouble);
    unsaved.clear();
    return {};
  }
};

SavedRun::SavedRun(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
SavedRun::SavedRun(SavedRun&&) noexcept = default;
SavedRun& SavedRun::operator=(SavedRun&&) noexcept = default;
SavedRun::~SavedRun() = default;

Session& SavedRun::session() { return parts_->session; }
const std::string& SavedRun::path() const { return parts_->path; }
const std::vector<Text>& SavedRun::notices() const { return parts_->notices; }

Result<SavedRun, std::vector<Problem>> SavedRun::start(const std::string& path, const CaseFiles& files,
                                                       std::uint64_t seed) {
  Result<Case, std::vector<Problem>> loaded = load_case(files);
  if (!loaded) return loaded.problems();
  const auto the_case = std::make_shared<const Case>(std::move(loaded).value());
  auto parts = std::make_unique<Parts>(Parts{path, Session{the_case, seed}, {}, {}, {}, {}});
  const std::string header = header_line(files, *the_case, seed);
  if (header.size() > k_most_json_bytes) return too_large(path);
  const std::string content = header + '\n' + month_line(*the_case, parts->session.months().front()) + '\n';
  const Trouble trouble = parts->file.create(path, content);
  if (trouble != Trouble::none) return cannot_save(path, trouble);
  return SavedRun{std::move(parts)};
}

// The file is locked before it is read, so that nobody adds a month between the reading and the first writing.
Result<SavedRun, std::vector<Problem>> SavedRun::resume(const std::string& path) {
  AppendFile file;
  const Trouble opened = file.open(path);
  Result<Replay, std::vector<Problem>> replay = read_replay(path);
  if (!replay) return replay.problems();
  if (opened != Trouble::none) return cannot_save(path, opened);
  Result<Session, std::vector<Problem>> session = play_again(*replay);
  if (!session) return session.problems();
  std::vector<Text> notices = put_aside(*replay);
  if (session->draft().size() != replay->draft.size())
    notices.push_back({"The month that was being planned can't be planned so any more; it starts empty.",
                       "Le mois en préparation ne peut plus être planifié ainsi\u00A0; il repart de zéro."});
  const Trouble cut = file.cut(replay->whole_bytes);
  if (cut != Trouble::none) return cannot_save(path, cut);
  return SavedRun{std::make_unique<Parts>(
      Parts{path, std::move(session).value(), std::move(file), std::move(notices), {}, replay->draft})};
}

std::vector<Problem> SavedRun::end_month() {
  Session& session = parts_->session;
  if (!session.end_month().empty())
    return {{{parts_->path, 0, 0, {}},
             {"This run is over: no month can be played after its last.",
              "Cette partie est terminée\u00A0: aucun mois ne se joue après le dernier."}}};
  parts_->unsaved += month_line(session.the_case(), session.months().back()) + '\n';
  parts_->saved_draft.clear();
  return parts_->flush();
}

std::vector<Problem> SavedRun::save_draft() {
  const Session& session = parts_->session;
  const Draft& draft = session.draft();
  if (!std::equal(draft.begin(), draft.end(), parts_->saved_draft.begin(), parts_->saved_draft.end())) {
    parts_->unsaved += draft_line(session.the_case(), draft) + '\n';
    parts_->saved_draft.assign(draft.begin(), draft.end());
  }
  return parts_->flush();
}

std::vector<RunSummary> list_runs(const std::string& folder) {
  namespace fs = std::filesystem;
  std::vector<std::pair<fs::file_time_type, RunSummary>> found;
  std::error_code error;
  for (fs::directory_iterator place{folder, error}; !error && place != fs::directory_iterator{};
       place.increment(error)) {
    const fs::directory_entry& entry = *place;
    if (!entry.is_regular_file(error) || entry.path().extension() != ".jsonl") continue;
    std::optional<RunSummary> summary = read_summary(entry.path().string());
    if (!summary) continue;
    found.emplace_back(entry.last_write_time(error), std::move(*summary));
  }
  std::sort(found.begin(), found.end(), [](const auto& one, const auto& other) {
    return one.first != other.first ? one.first > other.first : one.second.path < other.second.path;
  });
  std::vector<RunSummary> runs;
  runs.reserve(found.size());
  for (auto& [time, summary] : found) runs.push_back(std::move(summary));
  return runs;
}

}  // namespace diapason
