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

/// Keys everybody's chance to their id, so that adding or moving somebody in a case reshuffles nobody else's luck.
void key_luck(Case& the_case);

}  // namespace diapason
