#include "view/briefing.hpp"

#include <string>
#include <vector>

#include "view/account.hpp"
#include "view/board.hpp"
#include "view/format.hpp"
#include "view/lens.hpp"

namespace diapason {
namespace {

// What the mark is made of, and how much of each: nobody should learn only at the end what counted.
std::string judged_by(const Lens& lens) {
  std::vector<std::string> parts;
  for (const DialLine& dial : dials_view(lens.session, lens.language).dials)
    if (dial.weight > 0)
      parts.push_back(lens.say(Key::judged_part, {{"name", uncapitalised(dial.name)}, {"n", dial.weight}}));
  return lens.say(Key::judged_by, {{"list", join(parts, lens.language)}});
}

}  // namespace

BriefingView briefing_view(const Session& session, Language language) {
  const Lens lens{session, language};
  const Dossier& dossier = lens.dossier;
  BriefingView view;
  view.title = lens.in(dossier.title);
  view.client = lens.in(dossier.client);
  view.situation = lens.in(dossier.situation);
  view.briefing = lens.in(dossier.briefing);
  view.horizon = lens.say(Key::horizon, {{"n", dossier.horizon_months}});
  const std::string margin = short_money(dossier.economy.expected_margin_month_eur, language);
  view.expectation = lens.say(Key::expectation, {{"eur", margin}});
  view.judged_by = judged_by(lens);
  if (!dossier.rival.name.empty())
    view.rival = lens.say(Key::rival_is, {{"name", dossier.rival.name}, {"about", lens.in(dossier.rival.about)}});
  for (const Colleague& colleague : dossier.colleagues)
    view.colleagues.push_back({colleague.key, colleague.name, lens.in(colleague.title), lens.in(colleague.about)});
  for (const Sponsor& sponsor : dossier.sponsors)
    view.sponsors.push_back({sponsor.key, sponsor.name, lens.in(sponsor.title), lens.in(sponsor.about)});
  if (!dossier.head.name.empty()) view.director = director_words(lens, dossier.head);
  view.how_to_begin = lens.say(Key::how_to_begin);
  return view;
}

}  // namespace diapason
