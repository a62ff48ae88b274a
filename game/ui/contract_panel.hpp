#pragma once

#include "ui/command_sink.hpp"
#include "ui/desk_views.hpp"
#include "ui/painter.hpp"

namespace diapason {

/// The framework contract as a pair of scales, as a whole and clause by clause (D20).
void draw_contract(Painter& painter, const ContractView& contract, CommandSink& sink);

/// What we have to offer, by what has become of it, with what each group brings.
void draw_offers(Painter& painter, const std::vector<OfferLine>& offers, CommandSink& sink);

}  // namespace diapason
