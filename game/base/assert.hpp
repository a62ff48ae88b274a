#pragma once

namespace diapason {

/// Called before the program ends on a bug, so that a face can put its terminal or window in order. The run is
/// already on disk: every month is appended to its replay when it is played.
using BugHandler = void (*)();
void on_bug(BugHandler handler);

/// Reports a bug (file, line, the condition that should have held) on standard error and ends the program.
[[noreturn]] void report_bug(const char* condition, const char* file, int line);

}  // namespace diapason

/// A bug asserts, in release builds too. What a person or a file can cause is a Result, never this.
#define DIAPASON_ASSERT(condition) \
  ((condition) ? static_cast<void>(0) : ::diapason::report_bug(#condition, __FILE__, __LINE__))
