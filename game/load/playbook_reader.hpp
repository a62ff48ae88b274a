#pragma once

#include "load/case_reading.hpp"

namespace diapason {

/// Reads functions, topics, needs and styles of both files into the dossier.
void read_playbook(CaseReading& reading);

/// Reads the actions of both files into the dossier (action_reader.cpp).
void read_actions(CaseReading& reading);

}  // namespace diapason
