#include "ui/panel_names.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

#include "view/command_words.hpp"

namespace diapason {
namespace {

struct PagePanel {
  const char* verb;
  Page page;
};

const std::vector<PagePanel>& page_panels() {
  static const std::vector<PagePanel> panels{
      {"people", Page::map},        {"ties", Page::map},          {"pyramid", Page::stage},
      {"inbox", Page::inbox},       {"agenda", Page::month},      {"actions", Page::actions},
      {"team", Page::team},         {"sponsor", Page::team},      {"plan", Page::plan},
      {"contract", Page::business}, {"projects", Page::business}, {"sites", Page::business},
      {"account", Page::business},  {"promises", Page::promises}, {"money", Page::figures},
      {"dials", Page::figures},     {"profile", Page::profile},   {"review", Page::report},
      {"guide", Page::guide},       {"rules", Page::guide},       {"status", Page::map},
  };
  return panels;
}

}  // namespace

Sentences open_panel(Desk& desk, const std::string& verb, const std::string& words) {
  desk.show(Overlay::none);
  if (verb == "briefing") {
    desk.show(Overlay::briefing);
  } else if (verb == "why") {
    desk.show_why(words);
  } else if (verb == "who") {
    const Session& session = desk.run().session();
    const auto person = find_person(session, Language::english, words);
    if (!person) return person.problems();
    desk.look_at(*person);
  } else if (verb == "preview") {
    std::vector<std::string> typed = words_of(words);
    typed.insert(typed.begin(), "do");
    const auto command = parse_command(desk.run().session(), Language::english, typed);
    if (!command) return command.problems();
    desk.compose(*command);
  } else if (verb == "report") {
    std::int32_t month = static_cast<std::int32_t>(desk.run().session().months().size()) - 1;
    std::from_chars(words.data(), words.data() + words.size(), month);
    desk.show_report(month);
    desk.show(Overlay::report);
  } else {
    const auto& panels = page_panels();
    const auto panel =
        std::find_if(panels.begin(), panels.end(), [&](const PagePanel& row) { return verb == row.verb; });
    if (panel == panels.end()) return {"The window has no panel of the name " + verb + "."};
    desk.open(panel->page, verb);
  }
  return {};
}

}  // namespace diapason
