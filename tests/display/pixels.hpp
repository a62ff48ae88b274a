#pragma once

#include <string>

namespace diapason::from_outside {

/// The pixels and the pointer of a display.
class Pixels {
 public:
  explicit Pixels(const std::string& display);
  ~Pixels();
  Pixels(const Pixels&) = delete;
  Pixels& operator=(const Pixels&) = delete;

  void move_pointer(int x, int y);
  [[nodiscard]] unsigned long at(int x, int y);
  /// Waits until a pixel differs from `before`; false after some seconds.
  [[nodiscard]] bool changes(int x, int y, unsigned long before);
  /// Waits until a pixel has stayed the same for a fifth of a second.
  [[nodiscard]] bool settles(int x, int y);

 private:
  void* display_;
};

}  // namespace diapason::from_outside
