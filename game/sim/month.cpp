#include "sim/month.hpp"

namespace diapason {

void Month::note(const Change& change) { ledger_->push_back(change); }

}  // namespace diapason
