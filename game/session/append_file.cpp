#include "session/append_file.hpp"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace diapason {
namespace {

using Trouble = AppendFile::Trouble;

Trouble trouble_of(int error) {
  switch (error) {
    case EEXIST: return Trouble::exists;
    case EWOULDBLOCK: return Trouble::in_use;
    case ENOENT:
    case ENOTDIR: return Trouble::no_folder;
    case EACCES:
    case EPERM:
    case EROFS: return Trouble::no_access;
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return Trouble::no_space;
    default: return Trouble::other;
  }
}

bool write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

// Gives a file its name unless the name is taken; some file systems can't do that in one step.
bool rename_to_new(const std::string& aside, const std::string& path) {
  if (::renameat2(AT_FDCWD, aside.c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE) == 0) return true;
  if (errno != EINVAL && errno != ENOSYS) return false;
  if (::access(path.c_str(), F_OK) == 0) {
    errno = EEXIST;
    return false;
  }
  return std::rename(aside.c_str(), path.c_str()) == 0;
}

// A new name is safe only when the folder that holds it is on the disk too.
void flush_folder(const std::filesystem::path& folder) {
  const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  static_cast<void>(::fsync(descriptor));
  ::close(descriptor);
}

}  // namespace

AppendFile::AppendFile(AppendFile&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), length_(other.length_) {}

AppendFile& AppendFile::operator=(AppendFile&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  std::swap(length_, other.length_);
  return *this;
}

AppendFile::~AppendFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

Trouble AppendFile::lock() {
  if (::flock(descriptor_, LOCK_EX | LOCK_NB) == 0) return Trouble::none;
  const Trouble trouble = trouble_of(errno);
  ::close(std::exchange(descriptor_, -1));
  return trouble;
}

Trouble AppendFile::create(const std::string& path, std::string_view content) {
  const std::filesystem::path folder = std::filesystem::path{path}.parent_path();
  std::error_code error;
  if (!folder.empty()) std::filesystem::create_directories(folder, error);
  if (error) return trouble_of(error.value());

  const std::string aside = path + ".new-" + std::to_string(::getpid());
  descriptor_ = ::open(aside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0644);
  if (descriptor_ < 0) return trouble_of(errno);
  // The lock belongs to the file, not to its name: it is held before anybody can see the file.
  const Trouble locked = lock();
  if (locked != Trouble::none) return locked;
  if (!write_all(descriptor_, content) || ::fsync(descriptor_) != 0 || !rename_to_new(aside, path)) {
    const Trouble trouble = trouble_of(errno);
    ::unlink(aside.c_str());
    ::close(std::exchange(descriptor_, -1));
    return trouble;
  }
  flush_folder(folder);
  length_ = content.size();
  return Trouble::none;
}

Trouble AppendFile::open(const std::string& path) {
  descriptor_ = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NONBLOCK);
  return descriptor_ < 0 ? trouble_of(errno) : lock();
}

Trouble AppendFile::cut(std::size_t length) {
  if (::ftruncate(descriptor_, static_cast<off_t>(length)) != 0) return trouble_of(errno);
  length_ = length;
  return Trouble::none;
}

Trouble AppendFile::append(std::string_view text) {
  const off_t size = ::lseek(descriptor_, 0, SEEK_END);
  if (size < 0) return trouble_of(errno);
  if (static_cast<std::size_t>(size) != length_) {  // a failed append that could not be taken back
    const Trouble trouble = cut(length_);
    if (trouble != Trouble::none) return trouble;
  }
  if (!write_all(descriptor_, text) || ::fsync(descriptor_) != 0) {
    const Trouble trouble = trouble_of(errno);
    static_cast<void>(::ftruncate(descriptor_, static_cast<off_t>(length_)));
    return trouble;
  }
  length_ += text.size();
  return Trouble::none;
}

}  // namespace diapason
