#include "model/case.hpp"

namespace diapason {
namespace {

template <class Items>
void key_luck_of(Items& items) {
  for (auto& item : items) item.luck = static_cast<std::uint32_t>(digest_of(item.key).value);
}

}  // namespace

void key_luck(Case& the_case) {
  key_luck_of(the_case.dossier.stakeholders);
  key_luck_of(the_case.dossier.actions);
  key_luck_of(the_case.dossier.offers);
  key_luck_of(the_case.dossier.clauses);
  key_luck_of(the_case.plot.events);
  key_luck_of(the_case.plot.requests);
}

}  // namespace diapason
