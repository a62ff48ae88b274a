#include "model/case.hpp"

namespace diapason {
namespace {

template <class Items>
void key_luck_of(Items& items) {
  for (auto& item : items) item.luck = static_cast<std::uint32_t>(digest_of(item.key).value);
}

void note_needs_of_topics(Dossier& dossier) {
  for (Topic& topic : dossier.topics) topic.needs = 0;
  for (std::size_t need = 0; need < dossier.needs.size(); ++need)
    if (const TopicId topic = dossier.needs[need].topic; topic.index() < dossier.topics.size())
      dossier.topics[topic.index()].needs |= 1U << need;
}

}  // namespace

void complete(Case& the_case) {
  note_needs_of_topics(the_case.dossier);
  key_luck_of(the_case.dossier.stakeholders);
  key_luck_of(the_case.dossier.actions);
  key_luck_of(the_case.dossier.offers);
  key_luck_of(the_case.dossier.clauses);
  key_luck_of(the_case.plot.events);
  key_luck_of(the_case.plot.requests);
}

}  // namespace diapason
