#pragma once

#include <string_view>
#include <vector>

#include "load/setting.hpp"

namespace diapason {

/// Whom an effect may name: nobody (it moves the account), people of the client, or the colleague of the action.
enum class Reach : std::uint8_t { account, people, colleague };

/// What an effect counts in.
enum class Amount : std::uint8_t { none, bp, share, euros, acquaintance };

/// What else an effect takes.
enum class Detail : std::uint8_t { nothing, trust_part, area, flag };

/// What an effect takes in a case.
struct EffectInfo {
  EffectKind kind = EffectKind::trust;
  Reach reach = Reach::account;
  Amount amount = Amount::none;
  Detail detail = Detail::nothing;
  bool needs_colleague = false;
};

[[nodiscard]] const EffectInfo& info_of(EffectKind kind);

/// The list of effects at a key; none when it is absent and `count` allows it.
[[nodiscard]] std::vector<Effect> read_effects(ObjectReader& object, std::string_view key, Count count,
                                               const Setting& setting);

}  // namespace diapason
