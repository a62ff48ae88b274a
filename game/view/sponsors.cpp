#include "view/sponsors.hpp"

#include <array>

#include "view/format.hpp"
#include "view/reading.hpp"

namespace diapason {
namespace {

constexpr auto k_keen_bounds_bp = std::to_array<std::int32_t>({4'000, 6'500});
constexpr auto k_keen_words = std::to_array({Key::keen_0, Key::keen_1, Key::keen_2});

constexpr auto k_brief_bounds_bp = std::to_array<std::int32_t>({1'000, 5'000});
constexpr auto k_brief_words = std::to_array({Key::brief_0, Key::brief_1, Key::brief_2});

}  // namespace

std::vector<std::string> sponsor_facts(const Lens& lens, SponsorId id) {
  const Sponsor& entry = lens.dossier.sponsors[id.index()];
  const Filler sponsor{"sponsor", entry};
  std::vector<std::string> facts{lens.in(entry.title)};
  if (lens.sponsor() == id) facts.push_back(lens.say(Key::sponsor_in_office));
  const std::int32_t accounts = lens.get(Quantity::sponsor_accounts, id.index());
  const bool too_many = accounts > lens.dossier.parameters.sponsor_accounts_most;
  facts.push_back(lens.say(too_many ? Key::sponsor_too_many : Key::sponsor_carries, {{"n", accounts}}));
  if (entry.line_of_command) facts.push_back(lens.say(Key::sponsor_in_line));
  facts.push_back(lens.say(word_for(entry.keenness_bp, k_keen_bounds_bp, k_keen_words), {sponsor}));
  const StakeholderId known = entry.bond_with;
  if (known.index() < lens.people() && lens.heard_of(known.index()))
    facts.push_back(lens.say(Key::sponsor_knows, {{"who", lens.person(known)}}));
  return facts;
}

std::vector<std::string> sponsor_standing(const Lens& lens) {
  if (!lens.sponsor().valid()) return {};
  const Filler sponsor = lens.sponsor_named("sponsor", lens.sponsor());
  const std::int32_t brief = lens.get(Quantity::brief);
  const std::int32_t drift = lens.get(Quantity::drift);
  std::vector<std::string> lines{
      lens.say(Key::sponsor_committed, {sponsor, Lens::points_of("n", lens.get(Quantity::commitment))}),
      lens.say(word_for(brief, k_brief_bounds_bp, k_brief_words), {sponsor, Lens::points_of("n", brief)}),
      lens.say(Key::sponsor_record, {{"n", lens.get(Quantity::sponsor_talks)},
                                     {"m", lens.get(Quantity::sponsor_meetings)},
                                     {"have", lens.get(Quantity::client_reviews)}})};
  if (drift >= k_drift_shows_bp)
    lines.push_back(lens.say(Key::sponsor_drifting, {sponsor, Lens::points_of("n", drift)}));
  return lines;
}

}  // namespace diapason
