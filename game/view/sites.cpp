#include "view/sites.hpp"

#include <algorithm>

#include "view/deeds.hpp"
#include "view/format.hpp"
#include "view/names.hpp"
#include "view/reading.hpp"

namespace diapason {
namespace {

// What a site cost when we first knew it: since then it has been brought down.
std::int32_t first_known_cost(const Lens& lens, std::size_t site) {
  for (const PlayedMonth& played : lens.session.months())
    if (played.after.get(Quantity::site_known, site) != 0) return played.after.get(Quantity::site_cost, site);
  return 0;
}

SiteState state_of(const Lens& lens, std::size_t site) {
  if (lens.get(Quantity::site_known, site) == 0) return SiteState::unknown;
  const std::int32_t now = lens.get(Quantity::site_cost, site);
  if (now == 0) return SiteState::free;
  return now < first_known_cost(lens, site) ? SiteState::brought_down : SiteState::not_aligned;
}

// The strongest tie that one of ours has at a site.
std::int32_t tie_at(const Lens& lens, OwnPersonId own, std::size_t site) {
  std::int32_t strongest = 0;
  for (std::size_t person = 0; person < lens.people(); ++person)
    if (lens.dossier.stakeholders[person].site == SiteId{site} && lens.here(person))
      strongest = std::max(strongest, lens.get(Quantity::tie, own.index(), person));
  return strongest;
}

// Everybody of ours counts, colleagues too; who holds a tie is named before it is said that all are thin.
std::string tie_sentence(const Lens& lens, std::size_t site) {
  std::vector<std::string> holding;
  std::vector<std::string> weakly;
  for (const OwnPersonId own : lens.own_people()) {
    const std::int32_t tie = tie_at(lens, own, site);
    if (tie_cell(lens, tie).points == 0) continue;
    (is_held(lens, tie) ? holding : weakly).push_back(own_person_name(lens.dossier, own, lens.language));
  }
  if (!holding.empty()) return lens.say(Key::site_tied, {{"list", join(holding, lens.language)}});
  if (!weakly.empty()) return lens.say(Key::site_tied_weakly, {{"list", join(weakly, lens.language)}});
  return lens.say(Key::site_untied);
}

void add_people(const Lens& lens, std::size_t site, SiteLine& line) {
  std::vector<std::string> met;
  std::vector<std::string> heard_of;
  for (std::size_t person = 0; person < lens.people(); ++person) {
    const Stakeholder& entry = lens.dossier.stakeholders[person];
    if (entry.site != SiteId{site} || !lens.here(person)) continue;
    (lens.met(person) ? met : heard_of).push_back(entry.name);
  }
  if (met.empty() && heard_of.empty()) {
    line.people = lens.say(Key::site_nobody);
    return;
  }
  if (!met.empty()) line.met = lens.say(Key::site_people_met, {{"list", join(met, lens.language)}});
  if (!heard_of.empty()) line.people = lens.say(Key::site_people, {{"list", join(heard_of, lens.language)}});
  line.ties = tie_sentence(lens, site);
}

SiteLine site_line(const Lens& lens, std::size_t index) {
  constexpr auto k_words =
      std::to_array({Key::site_unknown, Key::site_free, Key::site_not_aligned, Key::site_brought_down});
  const Site& site = lens.dossier.sites[index];
  SiteLine line;
  line.id = SiteId{index};
  line.key = site.key;
  line.state = state_of(lens, index);
  line.cost_eur = lens.get(Quantity::site_cost, index);
  line.words = lens.say(k_words[static_cast<std::size_t>(line.state)],
                        {{"site", lens.in(site.name)},
                         {"eur", money(line.cost_eur, lens.language)},
                         {"text", money(first_known_cost(lens, index), lens.language)}});
  add_people(lens, index, line);
  return line;
}

// D51: local costs come out of our margin once the price is the same everywhere.
std::string price_for_all(const Lens& lens) {
  std::int32_t one_price = 0;
  for (std::size_t index = 0; index < lens.dossier.clauses.size(); ++index)
    if (lens.dossier.clauses[index].one_price) one_price |= 1 << index;
  if (one_price == 0) return "";
  if ((lens.get(Quantity::clauses_signed) & one_price) != 0) return lens.say(Key::sites_price_signed);
  const bool drafted = (lens.get(Quantity::clauses_drafted) & one_price) != 0;
  return lens.say(drafted ? Key::sites_price_drafted : Key::sites_price_open);
}

// What is dear comes first, then what nobody knows.
std::int32_t weight_of(const SiteLine& line) {
  if (line.state == SiteState::unknown) return 1;
  return line.cost_eur == 0 ? 0 : 1 + line.cost_eur;
}

bool is_about_sites(const Action& action) {
  return has_effect(action, EffectKind::survey_site) || has_effect(action, EffectKind::align_site);
}

}  // namespace

SitesView sites_view(const Session& session, Language language) {
  const Lens lens{session, language};
  SitesView view;
  view.title = lens.say(Key::sites_title);
  view.has_several = lens.dossier.sites.size() > 1;
  if (!view.has_several) {
    view.state = lens.say(Key::sites_single);
    return view;
  }
  std::int32_t known = 0;
  for (std::size_t index = 0; index < lens.dossier.sites.size(); ++index) {
    view.lines.push_back(site_line(lens, index));
    known += view.lines.back().state == SiteState::unknown ? 0 : 1;
    view.cost_eur += view.lines.back().cost_eur;
  }
  std::stable_sort(view.lines.begin(), view.lines.end(),
                   [](const SiteLine& left, const SiteLine& right) { return weight_of(left) > weight_of(right); });
  view.state = lens.say(known == 0 ? Key::sites_unsurveyed : Key::sites_now,
                        {{"n", known},
                         {"m", static_cast<std::int64_t>(lens.dossier.sites.size())},
                         {"eur", money(view.cost_eur, language)}});
  view.price = price_for_all(lens);
  view.actions = actions_about(session, language, is_about_sites);
  return view;
}

}  // namespace diapason
