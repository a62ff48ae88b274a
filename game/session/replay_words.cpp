#include "session/replay_words.hpp"

#include <algorithm>
#include <array>

namespace diapason {
namespace {

constexpr auto k_sources = std::to_array<std::string_view>(
    {"action",   "latent_need", "answer",  "promise", "request",     "event",      "influence", "silence",
     "chance",   "rival",       "offer",   "stage",   "books",       "drift",      "reading",   "discovery",
     "calendar", "ending",      "sponsor", "plan",    "contingency", "contract",   "project",   "trouble",
     "pair",     "team",        "site",    "leak",    "board",       "succession", "word"});
static_assert(k_sources.size() == static_cast<std::size_t>(Source::word) + 1);

}  // namespace

std::string_view spelling_of(Source source) { return k_sources[static_cast<std::size_t>(source)]; }

std::size_t count_of(const Case& the_case, Kind kind) {
  const Dossier& dossier = the_case.dossier;
  switch (kind) {
    case Kind::stakeholder: return dossier.stakeholders.size();
    case Kind::own_person:
      // The sponsors stand behind the last place that a colleague may have.
      return dossier.sponsors.empty() ? 1 + dossier.colleagues.size() : 1 + k_max_colleagues + dossier.sponsors.size();
    case Kind::colleague: return dossier.colleagues.size();
    case Kind::request: return the_case.plot.requests.size();
    case Kind::event: return the_case.plot.events.size();
    case Kind::offer: return dossier.offers.size();
    case Kind::flag: return dossier.flags.size();
    case Kind::attack: return the_case.plot.attacks.size();
    case Kind::sponsor: return dossier.sponsors.size();
    case Kind::site: return dossier.sites.size();
    case Kind::situation: return dossier.situations.size();
    case Kind::circuit: return std::max<std::size_t>(1, dossier.circuits.size());
    default: return size_of(kind);
  }
}

}  // namespace diapason
