#include "bench/typical_case.hpp"

#include <algorithm>

namespace diapason {
namespace {

template <class Item>
Item numbered_copy(const std::vector<Item>& items, std::size_t originals, std::size_t number) {
  Item copy = items[number % originals];
  copy.key += "-" + std::to_string(number);
  return copy;
}

}  // namespace

Case enlarged_case(const Case& original, std::size_t people, std::size_t colleagues, std::int32_t months) {
  constexpr std::size_t k_links = 3;
  Case result = original;
  Dossier& dossier = result.dossier;
  dossier.horizon_months = months;
  const std::size_t first_people = dossier.stakeholders.size();
  for (std::size_t person = first_people; person < people; ++person) {
    dossier.stakeholders.push_back(numbered_copy(dossier.stakeholders, first_people, person));
    result.opening.people.push_back(original.opening.people[person % first_people]);
    for (std::size_t link = 1; link <= k_links; ++link)
      result.opening.influence.push_back({StakeholderId{person}, StakeholderId{(person + link) % people}, 25, false});
  }
  const std::size_t first_colleagues = dossier.colleagues.size();
  for (std::size_t colleague = first_colleagues; colleague < colleagues; ++colleague)
    dossier.colleagues.push_back(numbered_copy(dossier.colleagues, first_colleagues, colleague));
  std::erase_if(result.plot.endings, [](const Ending& ending) { return ending.early; });
  complete(result);
  return result;
}

Case typical_case(const Case& original) { return enlarged_case(original, 12, original.dossier.colleagues.size(), 24); }

}  // namespace diapason
