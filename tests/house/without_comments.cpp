#include <cctype>
#include <cstddef>
#include <utility>

#include "house/house_rules.hpp"

namespace diapason::house {
namespace {

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

// Copies code, blanking what is asked for; every line feed survives.
class Blanker {
 public:
  Blanker(std::string_view code, Quoted quoted) : code_(code), quoted_(quoted) {}

  std::string run() {
    while (at_ < code_.size()) next();
    return std::move(out_);
  }

 private:
  void next() {
    if (starts("//")) return take(end_of_line(), true);
    if (starts("/*")) return take(after("*/", at_ + 2), true);
    if (starts("R\"") && !after_word()) return take(end_of_raw_string(), quoted_ == Quoted::blank);
    if (code_[at_] == '"') return take(end_of_quoted('"'), quoted_ == Quoted::blank);
    // Between digits it separates thousands.
    if (code_[at_] == '\'' && !after_word()) return take(end_of_quoted('\''), quoted_ == Quoted::blank);
    take(at_ + 1, false);
  }

  bool starts(std::string_view what) const { return code_.substr(at_, what.size()) == what; }
  bool after_word() const { return at_ > 0 && is_word(code_[at_ - 1]); }

  std::size_t after(std::string_view what, std::size_t from) const {
    const std::size_t found = code_.find(what, from);
    return found == std::string_view::npos ? code_.size() : found + what.size();
  }

  std::size_t end_of_line() const {
    const std::size_t found = code_.find('\n', at_);
    return found == std::string_view::npos ? code_.size() : found;
  }

  std::size_t end_of_quoted(char mark) const {
    for (std::size_t i = at_ + 1; i < code_.size(); ++i) {
      if (code_[i] == '\\') {
        ++i;
      } else if (code_[i] == mark || code_[i] == '\n') {
        return i + (code_[i] == mark ? 1 : 0);
      }
    }
    return code_.size();
  }

  std::size_t end_of_raw_string() const {
    const std::size_t open = code_.find('(', at_);
    if (open == std::string_view::npos) return code_.size();
    const std::string close = ")" + std::string(code_.substr(at_ + 2, open - at_ - 2)) + "\"";
    return after(close, open);
  }

  void take(std::size_t end, bool blank) {
    for (; at_ < end; ++at_) out_ += blank && code_[at_] != '\n' ? ' ' : code_[at_];
  }

  std::string_view code_;
  Quoted quoted_;
  std::size_t at_ = 0;
  std::string out_;
};

}  // namespace

std::string without_comments(std::string_view code, Quoted quoted) { return Blanker(code, quoted).run(); }

}  // namespace diapason::house
