#pragma once

#include <utility>
#include <variant>

#include "base/assert.hpp"

namespace diapason {

/// A value, or everything that stood in its way. `Problems` is a collection: all problems are reported, never only
/// the first.
template <class Value, class Problems>
class [[nodiscard]] Result {
 public:
  Result(Value value) : content_(std::in_place_index<0>, std::move(value)) {}  // NOLINT(google-explicit-constructor)
  Result(Problems problems)
      : content_(std::in_place_index<1>, std::move(problems)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] bool ok() const { return content_.index() == 0; }
  explicit operator bool() const { return ok(); }

  [[nodiscard]] const Value& value() const& {
    DIAPASON_ASSERT(ok());
    return std::get<0>(content_);
  }
  [[nodiscard]] Value& value() & {
    DIAPASON_ASSERT(ok());
    return std::get<0>(content_);
  }
  [[nodiscard]] Value&& value() && {
    DIAPASON_ASSERT(ok());
    return std::get<0>(std::move(content_));
  }
  [[nodiscard]] const Problems& problems() const {
    DIAPASON_ASSERT(!ok());
    return std::get<1>(content_);
  }

  const Value& operator*() const& { return value(); }
  Value& operator*() & { return value(); }
  const Value* operator->() const { return &value(); }
  Value* operator->() { return &value(); }

 private:
  std::variant<Value, Problems> content_;
};

}  // namespace diapason
