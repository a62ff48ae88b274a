#include "session/replay_words.hpp"

#include <array>

namespace diapason {
namespace {

constexpr auto k_sources = std::to_array<std::string_view>(
    {"action", "latent_need", "answer", "promise", "request", "event", "influence", "silence", "chance", "rival",
     "offer", "stage", "books", "drift", "reading", "discovery", "calendar", "ending"});
static_assert(k_sources.size() == static_cast<std::size_t>(Source::ending) + 1);

}  // namespace

std::string_view spelling_of(Source source) { return k_sources[static_cast<std::size_t>(source)]; }

std::size_t count_of(const Case& the_case, Kind kind) {
  const Dossier& dossier = the_case.dossier;
  switch (kind) {
    case Kind::stakeholder: return dossier.stakeholders.size();
    case Kind::own_person: return dossier.colleagues.size() + 1;
    case Kind::colleague: return dossier.colleagues.size();
    case Kind::request: return the_case.plot.requests.size();
    case Kind::event: return the_case.plot.events.size();
    case Kind::offer: return dossier.offers.size();
    case Kind::flag: return dossier.flags.size();
    case Kind::attack: return the_case.plot.attacks.size();
    default: return size_of(kind);
  }
}

}  // namespace diapason
