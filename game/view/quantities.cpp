#include "view/quantities.hpp"

#include <algorithm>
#include <array>

#include "view/format.hpp"
#include "view/names.hpp"

namespace diapason {
namespace {

struct QuantityRow {
  Quantity quantity;
  Key name;
  Unit unit;
};

constexpr auto k_quantity_names = [] {
  using enum Quantity;
  return std::to_array<QuantityRow>({
      {credibility, Key::quantity_credibility, Unit::points},
      {reliability, Key::quantity_reliability, Unit::points},
      {closeness, Key::quantity_closeness, Unit::points},
      {self_interest, Key::quantity_self_interest, Unit::points},
      {insight, Key::quantity_insight, Unit::points},
      {tie, Key::quantity_colleague_tie, Unit::points},
      {prepared, Key::quantity_prepared, Unit::points},
      {willingness, Key::quantity_willingness, Unit::points},
      {knowledge, Key::quantity_knowledge, Unit::points},
      {shared_knowledge, Key::quantity_shared_knowledge, Unit::points},
      {satisfaction, Key::quantity_satisfaction, Unit::points},
      {value_shown, Key::quantity_value_shown, Unit::points},
      {patience, Key::quantity_patience, Unit::points},
      {margin_rate, Key::quantity_margin_rate, Unit::share},
      {revenue_month, Key::quantity_revenue, Unit::euros},
      {client_value_month, Key::quantity_client_value, Unit::euros},
      {total_revenue, Key::quantity_total_revenue, Unit::euros},
      {total_margin, Key::quantity_total_margin, Unit::euros},
      {total_client_value, Key::quantity_total_client_value, Unit::euros},
      {budget, Key::quantity_budget, Unit::euros},
      {stage, Key::quantity_stage, Unit::count},
  });
}();

const QuantityRow* row_of(Quantity quantity) {
  const auto* const row = std::find_if(k_quantity_names.begin(), k_quantity_names.end(),
                                       [&](const QuantityRow& entry) { return entry.quantity == quantity; });
  return row == k_quantity_names.end() ? nullptr : row;
}

}  // namespace

std::string quantity_name(const Lens& lens, Quantity quantity, std::size_t subject, std::size_t object) {
  const QuantityRow* row = row_of(quantity);
  if (row == nullptr) return std::string{info(quantity).name};
  switch (info(quantity).subject) {
    case Kind::stakeholder: return lens.say(row->name, {{"who", lens.dossier.stakeholders[subject]}});
    case Kind::own_person:
      if (subject == k_kam.index())
        return lens.say(Key::quantity_kam_tie, {{"who", lens.dossier.stakeholders[object]}});
      return lens.say(
          row->name, {{"colleague", lens.dossier.colleagues[subject - 1]}, {"who", lens.dossier.stakeholders[object]}});
    case Kind::colleague:
      if (info(quantity).object == Kind::stakeholder)
        return lens.say(row->name,
                        {{"colleague", lens.dossier.colleagues[subject]}, {"who", lens.dossier.stakeholders[object]}});
      return lens.say(row->name, {{"colleague", lens.dossier.colleagues[subject]}});
    case Kind::area: return lens.say(row->name, {{"area", area_name(static_cast<Area>(subject), lens.language)}});
    default: return lens.say(row->name);
  }
}

Unit unit_of(Quantity quantity) {
  const QuantityRow* row = row_of(quantity);
  return row == nullptr ? Unit::count : row->unit;
}

std::int64_t shown_unit(Quantity quantity) {
  const Unit unit = unit_of(quantity);
  return unit == Unit::points || unit == Unit::share ? 100 : 1;
}

std::string amount_words(const Lens& lens, Quantity quantity, std::int64_t amount) {
  switch (unit_of(quantity)) {
    case Unit::euros: return money(amount, lens.language);
    case Unit::share: return percent(amount * 100, lens.language);
    default: return whole_number(amount, lens.language);
  }
}

std::string signed_words(const Lens& lens, Quantity quantity, std::int64_t amount) {
  return unit_of(quantity) == Unit::euros ? signed_money(amount, lens.language) : signed_number(amount, lens.language);
}

std::string chance_in_words(const Lens& lens, std::int32_t chance_bp) {
  const Key size = chance_bp < 500 ? Key::chance_small : chance_bp > 9'500 ? Key::chance_great : Key::chance_some;
  return lens.say(size, {{"n", std::clamp<std::int64_t>(divide_rounded(chance_bp, 1'000), 1, 9)}});
}

}  // namespace diapason
