#include "ui/contract_panel.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/actions_panel.hpp"
#include "ui/cards.hpp"
#include "ui/widgets.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

/// How euros become lengths, the same for everything on a pair of scales.
struct Scale {
  std::int32_t most_eur = 1;
  float figure = 0;  ///< room of the widest amount, in pixels
};

Scale scale_of(const Painter& painter, const ContractView& contract) {
  Scale scale;
  const auto take = [&](std::int32_t ours, std::int32_t theirs) {
    for (const std::int32_t eur : {ours, theirs}) {
      scale.most_eur = std::max(scale.most_eur, std::abs(eur));
      const std::string words = signed_money(eur, painter.language);
      scale.figure = std::max(scale.figure, measure(painter, TextStyle::figure, words).width + 1);
    }
  };
  for (const ContractSum* sum : {&contract.in_force, &contract.with_draft}) take(sum->ours_eur, sum->theirs_eur);
  for (const ClauseLine& clause : contract.clauses) take(clause.ours_eur, clause.theirs_eur);
  return scale;
}

/// A bar away from the middle; what costs is hollow, and its figure has the sign.
void draw_arm(Painter& painter, std::int32_t eur, const Scale& scale, float middle, float top, float length,
              float height, Hue hue) {
  if (eur == 0) return;
  const float share = static_cast<float>(std::abs(eur)) / static_cast<float>(scale.most_eur);
  const float reach = std::copysign(std::max(std::abs(length) * share, painter.px(2)), length);
  const ImVec2 from{std::min(middle, middle + reach), top};
  const ImVec2 to{std::max(middle, middle + reach), top + height};
  ImDrawList& list = *ImGui::GetWindowDrawList();
  if (eur > 0)
    list.AddRectFilled(from, to, paint(painter, hue), painter.px(2));
  else
    list.AddRect(from, to, paint(painter, Hue::bad), painter.px(2), 0, painter.px(1.5F));
}

/// What each side gains or gives a month, of what, and the words of the questions why.
struct Weighed {
  std::int32_t ours = 0;
  std::int32_t theirs = 0;
  std::string of;
  std::string why_ours;
  std::string why_theirs;
};

/// Ours to the left of the middle, theirs to the right, with their figures, which are asked why.
void draw_scales(Painter& painter, const Weighed& weighed, const Scale& scale, float height, CommandSink& sink) {
  const float room = room_of(painter);
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float line = std::max(painter.px(24), height + painter.px(4));
  const float between = painter.px(8);
  const float length = std::max((room - 2 * scale.figure) / 2 - between, painter.px(8));
  const float middle = pen.x + room / 2;
  const float top = pen.y + (line - height) / 2;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddLine({middle - length, pen.y + line / 2}, {middle + length, pen.y + line / 2}, paint(painter, Hue::hairline),
               painter.px(1));
  const float apart = painter.px(1.5F);
  draw_arm(painter, weighed.ours, scale, middle - apart, top, -length, height, Hue::ours);
  draw_arm(painter, weighed.theirs, scale, middle + apart, top, length, height, Hue::theirs);
  list.AddLine({middle, pen.y}, {middle, pen.y + line}, paint(painter, Hue::quiet), painter.px(1));
  if (asked_figure(painter, weighed.why_ours, weighed.of + painter.say({", for us", ", pour nous"}),
                   signed_money(weighed.ours, painter.language), {pen.x, pen.y, scale.figure, line}, Align::right))
    sink.why = weighed.why_ours;
  if (asked_figure(painter, weighed.why_theirs, weighed.of + painter.say({", for them", ", pour eux"}),
                   signed_money(weighed.theirs, painter.language),
                   {pen.x + room - scale.figure, pen.y, scale.figure, line}, Align::left))
    sink.why = weighed.why_theirs;
  ImGui::SetCursorScreenPos(pen);
  ImGui::Dummy({room, line});
}

void draw_sides(Painter& painter) {
  const float room = room_of(painter);
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float half = room / 2 - painter.px(8);
  const float left = text_in(painter, TextStyle::small_strong, painter.say({"for us, a month", "pour nous, par mois"}),
                             {pen.x, pen.y, half, painter.px(60)}, Hue::ours, Align::right);
  const float right =
      text_in(painter, TextStyle::small_strong, painter.say({"for them, a month", "pour eux, par mois"}),
              {pen.x + room - half, pen.y, half, painter.px(60)}, Hue::theirs);
  ImGui::Dummy({room, std::max(left, right)});
}

/// The barrier of a clause is the case's own figure; that of a contract is asked why.
[[nodiscard]] bool draw_barrier(Painter& painter, std::string_view why, std::int32_t points) {
  return gauge(painter, why, painter.say({"Barrier against rivals", "Barrière aux concurrents"}), points,
               std::to_string(points), Hue::accent);
}

void draw_balance(Painter& painter, const Text& title, const ContractSum& sum, const Scale& scale, CommandSink& sink) {
  if (sum.words.empty()) return;
  const bool fair = sum.tilt == Tilt::fair;
  Row row{painter, painter.say(title), painter.say(title), Row::still(fair ? Hue::good : Hue::warn)};
  text(painter, TextStyle::strong, painter.say(title));
  draw_sides(painter);
  draw_scales(
      painter,
      {sum.ours_eur, sum.theirs_eur, painter.say(title), std::string{sum.why_ours}, std::string{sum.why_theirs}}, scale,
      painter.px(16), sink);
  if (draw_barrier(painter, sum.why_barrier, sum.barrier)) sink.why = sum.why_barrier;
  signed_line(painter, fair ? Sign::tick : Sign::warning, fair ? Hue::good : Hue::warn, sum.balance);
  text(painter, TextStyle::small, sum.local_costs, Hue::quiet);
}

struct StateLook {
  Text words;
  Hue hue = Hue::ink;
};

StateLook look_of(ClauseState state) {
  switch (state) {
    case ClauseState::in_force: return {{"in force", "en vigueur"}, Hue::good};
    case ClauseState::drafted: return {{"in the draft", "au projet"}, Hue::warn};
    case ClauseState::open: break;
  }
  return {{"open", "à négocier"}, Hue::ink};
}

void draw_clause(Painter& painter, const ClauseLine& clause, const Scale& scale, CommandSink& sink) {
  const StateLook look = look_of(clause.state);
  Row row{painter, clause.key, clause.words, Row::still(look.hue == Hue::ink ? Hue::hairline : look.hue)};
  text(painter, TextStyle::strong, clause.name);
  const std::string state = painter.say(look.words);
  same_line_if(painter, tag_size(painter, state).width);
  tag(painter, state, look.hue);
  draw_scales(painter, {clause.ours_eur, clause.theirs_eur, clause.name, clause.why_ours, clause.why_theirs}, scale,
              painter.px(10), sink);
  static_cast<void>(draw_barrier(painter, "", clause.barrier));
  for (const std::string& note : clause.notes) text(painter, TextStyle::small, note, Hue::quiet);
}

/// A name and an amount at the right edge, in one line; the amount is asked why with these words, where there are any.
void draw_amount(Painter& painter, TextStyle style, const std::string& name, const std::string& amount, Hue hue,
                 const std::string& why, CommandSink& sink) {
  const float room = room_of(painter);
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const Size size = measure(painter, TextStyle::figure, amount);
  const float height =
      text_in(painter, style, name, {pen.x, pen.y, room - size.width - painter.px(12), painter.px(200)}, hue);
  if (asked_figure(painter, amount.empty() ? "" : why, name, amount,
                   {pen.x + room - size.width, pen.y, size.width + 1, size.height}, Align::left))
    sink.why = why;
  ImGui::SetCursorScreenPos(pen);
  ImGui::Dummy({room, std::max(height, painter.px(20))});
}

void draw_offer(Painter& painter, const OfferLine& offer, std::int32_t most_eur, CommandSink& sink) {
  const std::string revenue = offer.revenue_month_eur == 0 ? "" : money(offer.revenue_month_eur, painter.language);
  draw_amount(painter, TextStyle::body, offer.name, revenue, Hue::ink, offer.why, sink);
  const float width = room_of(painter);
  if (offer.stage == OfferStage::accepted)
    bar(painter, static_cast<float>(offer.revenue_month_eur) / static_cast<float>(most_eur), Hue::ours, width,
        painter.px(5));
  if (offer.stage == OfferStage::open) text(painter, TextStyle::small, offer.about, Hue::quiet);
  if (offer.stage != OfferStage::running) return;
  bar(painter, static_cast<float>(offer.done_percent) / 100, Hue::accent, width, painter.px(5));
  const std::string done = percent(std::int64_t{offer.done_percent} * 100, painter.language);
  const std::string due = std::to_string(offer.due_month);
  text(painter, TextStyle::small,
       painter.say({done + " of the project done, due in month " + due + " (D50)",
                    "projet fait à " + done + ", attendu pour le mois " + due + " (D50)"}),
       Hue::quiet);
}

struct OfferGroup {
  OfferStage stage = OfferStage::open;
  Text name;
};

}  // namespace

void draw_contract(Painter& painter, const ContractView& contract, CommandSink& sink) {
  heading(painter, contract.title, "contract");
  text(painter, TextStyle::body, contract.state);
  if (!contract.has_clauses) return;
  const Scale scale = scale_of(painter, contract);
  constexpr float k_least_card = 330;
  text(painter, TextStyle::small,
       painter.say(
           {"Left of the middle stands what a clause brings us, right of it what it brings them; a hollow bar "
            "is what it costs.",
            "À gauche du milieu, ce qu’une clause nous rapporte\u00A0; à droite, ce qu’elle leur rapporte\u00A0; "
            "une barre creuse est ce qu’elle coûte."}),
       Hue::quiet);
  {
    Columns columns{painter, k_least_card,
                    contract.in_force.words.empty() || contract.with_draft.words.empty() ? 1U : 2U};
    if (!contract.in_force.words.empty())
      columns.put([&] { draw_balance(painter, {"In force", "En vigueur"}, contract.in_force, scale, sink); });
    if (!contract.with_draft.words.empty())
      columns.put([&] {
        draw_balance(painter, {"With the draft signed", "Une fois le projet signé"}, contract.with_draft, scale, sink);
      });
  }
  {
    Columns columns{painter, k_least_card};
    for (const ClauseLine& clause : contract.clauses) columns.put([&] { draw_clause(painter, clause, scale, sink); });
  }
  draw_panel_actions(painter, contract.actions, sink);
}

void draw_offers(Painter& painter, const std::vector<OfferLine>& offers, CommandSink& sink) {
  if (offers.empty()) return;
  gap(painter, 4);
  heading(painter, painter.say({"Offers", "Offres"}), "offers");
  const std::array<OfferGroup, 4> groups{{
      {OfferStage::running, {"Sold, and being worked on", "Vendues, en cours de réalisation"}},
      {OfferStage::accepted, {"Accepted", "Acceptées"}},
      {OfferStage::open, {"Not offered yet", "Pas encore proposées"}},
      {OfferStage::declined, {"Declined", "Déclinées"}},
  }};
  std::int32_t most_eur = 1;
  for (const OfferLine& offer : offers) most_eur = std::max(most_eur, offer.revenue_month_eur);
  for (const OfferGroup& group : groups) {
    std::int32_t count = 0;
    std::int64_t sum_eur = 0;
    for (const OfferLine& offer : offers) {
      if (offer.stage != group.stage) continue;
      ++count;
      sum_eur += offer.revenue_month_eur;
    }
    if (count == 0) continue;
    const std::string head = painter.say(group.name) + " · " + std::to_string(count);
    if (sum_eur == 0)
      text(painter, TextStyle::small_strong, head, Hue::accent);
    else
      draw_amount(painter, TextStyle::small_strong,
                  head + " · " + painter.say({"revenue a month", "chiffre d’affaires par mois"}),
                  money(sum_eur, painter.language), Hue::accent,
                  group.stage == OfferStage::accepted ? "offers-revenue" : "", sink);
    Columns columns{painter, 300};
    for (const OfferLine& offer : offers)
      if (offer.stage == group.stage) columns.put([&] { draw_offer(painter, offer, most_eur, sink); });
  }
}

}  // namespace diapason
