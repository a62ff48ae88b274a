#include "sim/month.hpp"

namespace diapason {

void Month::note(const Change& change) {
  if (change.delta != 0) ledger_->push_back(change);
}

}  // namespace diapason
