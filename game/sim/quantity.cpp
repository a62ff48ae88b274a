#include "sim/quantity.hpp"

namespace diapason {

std::size_t quantity_named(std::string_view name) {
  std::size_t row = 0;
  while (row < k_quantities && k_quantity_table[row].name != name) ++row;
  return row;
}

}  // namespace diapason
