#include "session/append_file.hpp"

#include <cerrno>
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

// A new name is safe only when the folder that holds it is on the disk too.
void flush_folder(const std::filesystem::path& folder) {
  const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  static_cast<void>(::fsync(descriptor));
  ::close(descriptor);
}

}  // namespace

AppendFile::AppendFile(AppendFile&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

AppendFile& AppendFile::operator=(AppendFile&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
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
  if (!write_all(descriptor_, content) || ::fsync(descriptor_) != 0 || ::link(aside.c_str(), path.c_str()) != 0) {
    const Trouble trouble = trouble_of(errno);
    ::unlink(aside.c_str());
    ::close(std::exchange(descriptor_, -1));
    return trouble;
  }
  ::unlink(aside.c_str());
  flush_folder(folder);
  return lock();
}

Trouble AppendFile::open(const std::string& path, std::size_t length) {
  descriptor_ = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
  if (descriptor_ < 0) return trouble_of(errno);
  const Trouble trouble = lock();
  if (trouble != Trouble::none) return trouble;
  return ::ftruncate(descriptor_, static_cast<off_t>(length)) == 0 ? Trouble::none : trouble_of(errno);
}

Trouble AppendFile::append(std::string_view text) const {
  const off_t before = ::lseek(descriptor_, 0, SEEK_END);
  if (before < 0) return trouble_of(errno);
  if (write_all(descriptor_, text) && ::fsync(descriptor_) == 0) return Trouble::none;
  const Trouble trouble = trouble_of(errno);
  static_cast<void>(::ftruncate(descriptor_, before));
  return trouble;
}

}  // namespace diapason
