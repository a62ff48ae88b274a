#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "load/setting.hpp"

namespace diapason {

/// Whom an effect may name: nobody (it moves the account), people of the client, or a colleague, the one of the action
/// or one by name, or all colleagues mobilised for the account.
enum class Reach : std::uint8_t { account, people, team };

/// What an effect counts in.
enum class Amount : std::uint8_t { none, bp, share, euros, acquaintance, ranks, days, accounts };

/// What else an effect takes.
enum class Detail : std::uint8_t { nothing, trust_part, area, flag, seats, whose };

/// What an effect takes in a case.
struct EffectInfo {
  EffectKind kind = EffectKind::trust;
  Reach reach = Reach::account;
  Amount amount = Amount::none;
  Detail detail = Detail::nothing;
  bool needs_colleague = false;
  std::int32_t usual = 0;  ///< meant where `by` is left out; 0: it may not be
};

[[nodiscard]] const EffectInfo& info_of(EffectKind kind);

/// Where an effect may stand: anywhere, or in actions only, of which it may ask for an aim.
struct EffectPlace {
  bool only_in_actions = false;
  std::optional<Aim> aim;
};

[[nodiscard]] EffectPlace place_of(EffectKind kind);

/// The list of effects at a key; none when it is absent and `count` allows it. The reading remembers whether all could
/// be read.
[[nodiscard]] std::vector<Effect> read_effects(CaseReading& reading, ObjectReader& object, std::string_view key,
                                               Count count, const Setting& setting);

}  // namespace diapason
