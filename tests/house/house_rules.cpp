#include "house/house_rules.hpp"

#include <array>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <utility>

namespace diapason::house {
namespace {

constexpr int k_longest_file = 450;

using Rooms = std::set<std::string, std::less<>>;

// What a room uses itself; "and what those use" follows from it. CMakeLists.txt holds the same table.
const std::map<std::string, Rooms, std::less<>> k_uses{
    {"base", {}},
    {"model", {"base"}},
    {"load", {"model"}},
    {"sim", {"model"}},
    {"session", {"sim", "load"}},
    {"coach", {"session"}},
    {"bench", {"coach"}},
    {"view", {"coach"}},
    {"report", {"view"}},
    {"ui", {"view"}},
    {"cli", {"bench", "report", "ui", "view"}},
};

// These see what a person sees: the view, and base's ids, Result and Text, which its structs are made of.
const Rooms k_faces{"report", "ui"};
const Rooms k_for_faces{"view", "base"};

const Rooms k_may_use_json{"load", "session", "cli", "report"};

// Everything whose outcome depends on the machine, the moment or the library at hand.
const Rooms k_not_in_sim{"chrono",   "random",     "unordered_map", "unordered_set", "fstream",
                         "iostream", "filesystem", "thread",        "cmath",         "ctime"};

void add_with_what_it_uses(const std::string& room, Rooms& rooms) {
  for (const std::string& used : k_uses.at(room)) {
    rooms.insert(used);
    add_with_what_it_uses(used, rooms);
  }
}

Rooms may_use(const std::string& room) {
  Rooms rooms{room};
  if (k_faces.contains(room)) {
    rooms.insert(k_for_faces.begin(), k_for_faces.end());
  } else {
    add_with_what_it_uses(room, rooms);
  }
  return rooms;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

// "game/sim/trust.cpp" → "sim"; empty for a file that stands in no folder of game/.
std::string room_of(const std::string& path) {
  constexpr std::string_view game = "game/";
  if (!path.starts_with(game)) return "";
  const std::size_t slash = path.find('/', game.size());
  return slash == std::string::npos ? "" : path.substr(game.size(), slash - game.size());
}

bool is_code(const std::string& path) { return path.ends_with(".cpp") || path.ends_with(".hpp"); }

std::string joined(const Rooms& rooms) {
  std::string text;
  for (const std::string& room : rooms) text += (text.empty() ? "" : ", ") + room;
  return text;
}

class HouseCheck {
 public:
  std::vector<Finding> run(const std::vector<SourceFile>& files) {
    std::set<std::string> readmes;
    for (const SourceFile& file : files) {
      if (file.path == "game/" + room_of(file.path) + "/README.md") readmes.insert(room_of(file.path));
    }
    for (const SourceFile& file : files) check_file(file, readmes);
    return std::move(findings_);
  }

 private:
  void check_file(const SourceFile& file, std::set<std::string>& readmes) {
    path_ = file.path;
    const std::string room = room_of(file.path);
    const std::vector<std::string> lines = lines_of(file.text);
    check_leftovers(lines);
    if (file.path == ".clang-tidy") check_disabled_checks(lines);
    if (k_uses.contains(room) && readmes.insert(room).second) {
      add(0, "the room " + room + " has no README.md: its purpose, what it may use, what it must not use");
    }
    if (!is_code(file.path)) return;

    check_layout(lines);
    if (room.empty()) return;
    if (!k_uses.contains(room)) return add(0, "game/" + room + " holds code but is no room of the house");
    check_includes(room, lines_of(without_comments(file.text, Quoted::keep)));
    if (room == "sim") check_floating_point(lines_of(without_comments(file.text, Quoted::blank)));
  }

  void check_leftovers(const std::vector<std::string>& lines) {
    static const std::regex leftover("\\b([T]ODO|[F]IXME)\\b");
    for_each_match(lines, leftover,
                   [](const std::smatch& match) { return "\"" + match.str(1) + "\": do it, or leave it out"; });
  }

  void check_layout(const std::vector<std::string>& lines) {
    const int count = static_cast<int>(lines.size());
    if (count > k_longest_file) {
      add(k_longest_file + 1,
          std::to_string(count) + " lines, " + std::to_string(k_longest_file) + " at most: it has become two things");
    }
    static const std::regex tab("\t");
    for_each_match(lines, tab, [](const std::smatch&) { return std::string("a tab: indent with spaces"); });
  }

  void check_includes(const std::string& room, const std::vector<std::string>& lines) {
    static const std::regex include("^\\s*#\\s*include\\s*([<\"])([^>\"]*)[>\"].*");
    const Rooms allowed = may_use(room);
    std::smatch match;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (!std::regex_match(lines[i], match, include)) continue;
      const std::string header = match.str(2);
      const std::string first = header.substr(0, header.find('/'));
      const int line = static_cast<int>(i) + 1;
      if (k_uses.contains(first) || match.str(1) == "\"") {
        check_own_include(room, allowed, first, match.str(0), line);
      } else if (first == "nlohmann") {
        check_json(room, line);
      } else if (room == "sim" && k_not_in_sim.contains(header)) {
        add(line, "sim/ must not include <" + header + ">: the same run must give the same bits everywhere");
      }
    }
  }

  void check_own_include(const std::string& room, const Rooms& allowed, const std::string& first,
                         const std::string& text, int line) {
    if (!k_uses.contains(first) || text.find('"') == std::string::npos) {
      add(line, "write it from game/ and in quotes: #include \"room/file.hpp\"");
    } else if (!allowed.contains(first)) {
      add(line, room + "/ must not include " + first + "/: it may use " + joined(allowed));
    }
  }

  void check_json(const std::string& room, int line) {
    if (!k_may_use_json.contains(room)) {
      add(line, room + "/ must not include nlohmann_json: only " + joined(k_may_use_json) + " may");
    } else if (path_.ends_with(".hpp")) {
      add(line, "nlohmann_json belongs in a .cpp file: its header is slow to compile");
    }
  }

  void check_floating_point(const std::vector<std::string>& lines) {
    static const std::regex floating("\\b((?:float|double)\\b|[0-9][0-9']*\\.[0-9]*|\\.[0-9]+)");
    for_each_match(lines, floating, [](const std::smatch& match) {
      return "\"" + match.str(1) + "\": sim/ counts in whole numbers and fixed point";
    });
  }

  // A check of clang-tidy that is switched off is named in a comment above, with the reason.
  void check_disabled_checks(const std::vector<std::string>& lines) {
    static const std::regex reason("^# (-[a-z0-9.*-]+): .+");
    static const std::regex disabled("^ +(-[a-z0-9.-]+\\*?),?$");
    std::set<std::string> explained;
    std::smatch match;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (std::regex_match(lines[i], match, reason)) explained.insert(match.str(1));
      if (!std::regex_match(lines[i], match, disabled) || match.str(1) == "-*") continue;
      if (!explained.contains(match.str(1))) {
        add(static_cast<int>(i) + 1, match.str(1) + " is off without a reason (\"# " + match.str(1) + ": why\")");
      }
    }
  }

  template <typename Message>
  void for_each_match(const std::vector<std::string>& lines, const std::regex& what, Message message) {
    std::smatch match;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (std::regex_search(lines[i], match, what)) add(static_cast<int>(i) + 1, message(match));
    }
  }

  void add(int line, const std::string& message) { findings_.push_back({path_, line, message}); }

  std::string path_;
  std::vector<Finding> findings_;
};

}  // namespace

std::string to_string(const Finding& finding) {
  const std::string line = finding.line > 0 ? ":" + std::to_string(finding.line) : "";
  return finding.path + line + ": " + finding.message;
}

std::vector<Finding> check_house(const std::vector<SourceFile>& files) { return HouseCheck().run(files); }

}  // namespace diapason::house
