#include <array>

#include "coach/policy.hpp"
#include "coach/ways.hpp"

namespace diapason {
namespace {

const std::array<PolicyInfo, 5> k_policies{{
    {"idle", {"does nothing at all", "ne fait rien du tout"}, make_idle},
    {"random", {"does anything that is allowed", "fait n’importe quoi de permis"}, make_random},
    {"hunter", {"sells every month, to the buyer", "vend chaque mois, à l’acheteur"}, make_hunter},
    {"lone-wolf",
     {"knows everybody, does all alone, shares nothing", "connaît tout le monde, fait tout seul, ne partage rien"},
     make_lone_wolf},
    {"orchestrator",
     {"listens, brings people of one trade together, keeps promises, shares, then takes the step",
      "écoute, réunit les gens d’un même métier, tient parole, partage, puis fait le pas"},
     make_orchestrator},
}};

}  // namespace

std::span<const PolicyInfo> policies() { return k_policies; }

std::unique_ptr<Policy> make_policy(std::string_view name, const Dossier& dossier) {
  for (const PolicyInfo& policy : k_policies)
    if (policy.name == name) return policy.make(dossier);
  return nullptr;
}

}  // namespace diapason
