#include "bench/typical_case.hpp"

#include <algorithm>

namespace diapason {

Case typical_case(const Case& original) {
  constexpr std::size_t k_people = 12;
  constexpr std::size_t k_links = 3;
  Case result = original;
  result.dossier.horizon_months = 24;
  const std::size_t people = original.dossier.stakeholders.size();
  for (std::size_t person = people; person < k_people; ++person) {
    Stakeholder copy = original.dossier.stakeholders[person % people];
    copy.key += "-" + std::to_string(person);
    result.dossier.stakeholders.push_back(std::move(copy));
    result.opening.people.push_back(original.opening.people[person % people]);
    for (std::size_t link = 1; link <= k_links; ++link)
      result.opening.influence.push_back({StakeholderId{person}, StakeholderId{(person + link) % k_people}, 25, false});
  }
  std::erase_if(result.plot.endings, [](const Ending& ending) { return ending.early; });
  return result;
}

}  // namespace diapason
