#include "cli/script.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <string_view>
#include <utility>

#include "cli/terminal.hpp"
#include "load/message.hpp"

namespace diapason {
namespace {

/// Nobody types more; a device that never ends must not fill the memory.
constexpr std::size_t k_largest_script = 1 << 20;

std::string_view without_spaces_around(std::string_view line) {
  constexpr std::string_view spaces = " \t\r";
  const std::size_t first = line.find_first_not_of(spaces);
  if (first == std::string_view::npos) return {};
  return line.substr(first, line.find_last_not_of(spaces) - first + 1);
}

Problem unreadable(const std::string& path, const Text& why) {
  return {{path, 0, 0, {}},
          fill({"This script can't be read: {0}. Check its path.",
                "Ce script ne peut être lu\u00A0: {0}. Vérifiez son chemin."},
               {why})};
}

}  // namespace

Script::Script(std::string name, std::string_view text) : name_(std::move(name)) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::size_t end = text.find('\n');
    const std::string_view line = without_spaces_around(text.substr(0, end));
    if (!line.empty() && !line.starts_with('#')) lines_.push_back({number, std::string{line}});
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
}

Heard Script::next(std::string& line) {
  if (stop_was_asked()) return Heard::stopped;
  if (next_ == lines_.size()) return Heard::end;
  line = lines_[next_++].words;
  return Heard::line;
}

std::string Script::place() const {
  return visible(name_) + ":" + std::to_string(next_ == 0 ? 0 : lines_[next_ - 1].number);
}

Result<std::string, std::vector<Problem>> read_script(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::vector<Problem>{unreadable(path, same(std::strerror(errno)))};
  std::string text(k_largest_script + 1, '\0');
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (file.bad() || (file.fail() && !file.eof()))
    return std::vector<Problem>{unreadable(path, {"it is no file", "ce n’est pas un fichier"})};
  text.resize(static_cast<std::size_t>(file.gcount()));
  if (text.size() > k_largest_script)
    return std::vector<Problem>{unreadable(path, {"it is too large", "il est trop grand"})};
  return text;
}

}  // namespace diapason
