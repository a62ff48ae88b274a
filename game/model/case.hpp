#pragma once

#include "base/digest.hpp"
#include "model/dossier.hpp"
#include "model/plot.hpp"

namespace diapason {

/// A case, complete and checked. What a player may know (`dossier`) is apart from what only the simulation may know.
struct Case {
  Dossier dossier;
  Plot plot;
  Opening opening;
  Digest digest;  ///< of the files it was read from
};

/// Works out what follows from the rest of a case: everybody's chance, keyed to their id, so that adding or moving
/// somebody reshuffles nobody else's luck, and which needs a topic touches.
void complete(Case& the_case);

}  // namespace diapason
