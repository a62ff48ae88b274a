#pragma once

#include "base/text.hpp"
#include "ui/command_sink.hpp"

namespace diapason {

/// What a page is called, and the id of the control that opens it.
struct PageName {
  Page page = Page::map;
  const char* id = "";
  Text name;
};

[[nodiscard]] const PageName& name_of(Page page);

}  // namespace diapason
