#pragma once

#include <string>
#include <string_view>

namespace diapason {

/// A file that only grows, line by line, each flushed to the disk before `append` returns. It is locked against a
/// second program while open.
class AppendFile {
 public:
  enum class Trouble { none, exists, in_use, no_folder, no_access, no_space, other };

  AppendFile() = default;
  AppendFile(AppendFile&& other) noexcept;
  AppendFile& operator=(AppendFile&& other) noexcept;
  AppendFile(const AppendFile&) = delete;
  AppendFile& operator=(const AppendFile&) = delete;
  ~AppendFile();

  /// Makes a new file that holds `content`: written aside, flushed, then given its name, so that no half file is ever
  /// seen under it. Missing folders are made.
  [[nodiscard]] Trouble create(const std::string& path, std::string_view content);

  /// Opens an existing file and locks it: what is read afterwards is what will be appended to.
  [[nodiscard]] Trouble open(const std::string& path);

  /// Cuts the open file to `length` bytes.
  [[nodiscard]] Trouble cut(std::size_t length);

  /// Appends a text as a whole, or leaves the file as it was.
  [[nodiscard]] Trouble append(std::string_view text);

 private:
  [[nodiscard]] Trouble lock();
  int descriptor_ = -1;
  std::size_t length_ = 0;  ///< of what is whole: a failed append may have left more
};

}  // namespace diapason
