#pragma once

#include "load/case_reading.hpp"

namespace diapason {

/// Reads sites, circuits, the people of both sides and our head of key accounts into the dossier, and what is true of
/// them at the start into the opening.
void read_people(CaseReading& reading);

/// What the KAM masters, by topic.
void read_kam_mastery(CaseReading& reading);

}  // namespace diapason
