#pragma once

#include <cstdint>

#include "base/digest.hpp"

namespace diapason {

/// A minimal kernel of the size of a typical case, written by hand for speed: what a month would cost if the engine had
/// no cases, no rules and no causes worth the name. The engine's speed is told as a ratio to it, measured in the same
/// run, so that the ratio means the same on every machine.
///
/// A month of it, for 12 stakeholders: six actions drawn by rejection (one block of Philox each try), each moving
/// one part of one person's trust with diminishing returns and one tie; attitudes travelling along a dense matrix of
/// influence in fixed point; ties and closeness fading; a ledger entry of 16 bytes for every change; a digest of the
/// state and of the ledger. Returns the digest of all months, so that nothing can be left out.
[[nodiscard]] Digest run_reference(std::uint64_t seed, std::int32_t months);

}  // namespace diapason
