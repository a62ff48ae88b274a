#include "ui/page_names.hpp"

#include <algorithm>
#include <vector>

namespace diapason {
namespace {

const std::vector<PageName>& page_names() {
  static const std::vector<PageName> names{
      {Page::map, "page map", {"Account", "Compte"}},
      {Page::inbox, "page inbox", {"Inbox", "Courrier"}},
      {Page::person, "page person", {"Person", "Personne"}},
      {Page::stage, "page stage", {"Stage", "Étape"}},
      {Page::month, "page month", {"This month", "Ce mois"}},
      {Page::actions, "page actions", {"Actions", "Actions"}},
      {Page::team, "page team", {"Team", "Équipe"}},
      {Page::plan, "page plan", {"Plan", "Plan"}},
      {Page::business, "page business", {"Business", "Affaires"}},
      {Page::promises, "page promises", {"Promises", "Promesses"}},
      {Page::figures, "page figures", {"Figures", "Chiffres"}},
      {Page::profile, "page profile", {"Profile", "Profil"}},
      {Page::report, "page report", {"Reports", "Bilans"}},
      {Page::guide, "page guide", {"Guide", "Guide"}},
  };
  return names;
}

}  // namespace

const PageName& name_of(Page page) {
  const auto& names = page_names();
  return *std::find_if(names.begin(), names.end(), [&](const PageName& entry) { return entry.page == page; });
}

}  // namespace diapason
