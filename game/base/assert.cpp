#include "base/assert.hpp"

#include <cstdio>
#include <cstdlib>

namespace diapason {
namespace {
BugHandler the_handler = nullptr;
}

void on_bug(BugHandler handler) { the_handler = handler; }

void report_bug(const char* condition, const char* file, int line) {
  if (the_handler != nullptr) the_handler();
  std::fprintf(
      stderr, "diapason: a bug in the program: \"%s\" does not hold (%s:%d). Your run is saved up to the last month.\n",
      condition, file, line);
  std::_Exit(70);
}

}  // namespace diapason
