#include <array>

#include "coach/policy.hpp"
#include "coach/textbook.hpp"
#include "coach/ways.hpp"

namespace diapason {
namespace {

std::unique_ptr<Policy> make_orchestrator(const Dossier& dossier) { return make_textbook(dossier, {}); }

std::unique_ptr<Policy> make_yes_man(const Dossier& dossier) {
  Textbook book;
  book.answers = Textbook::Answers::always_go;
  return make_textbook(dossier, book);
}

std::unique_ptr<Policy> make_no_man(const Dossier& dossier) {
  Textbook book;
  book.answers = Textbook::Answers::always_stop;
  return make_textbook(dossier, book);
}

std::unique_ptr<Policy> make_climber(const Dossier& dossier) {
  Textbook book;
  book.climbs_at_any_price = true;
  return make_textbook(dossier, book);
}

const std::array<PolicyInfo, 12> k_policies{{
    {"idle", {"does nothing at all", "ne fait rien du tout"}, make_idle},
    {"random", {"does anything that is allowed", "fait n’importe quoi de permis"}, make_random},
    {"hunter", {"sells every month, to the buyer", "vend chaque mois, à l’acheteur"}, make_hunter},
    {"lone-wolf",
     {"knows everybody, does all alone, shares nothing", "connaît tout le monde, fait tout seul, ne partage rien"},
     make_lone_wolf},
    {"scatter", {"meets anyone, with no plan", "rencontre n’importe qui, sans plan"}, make_scatter},
    {"yes-man",
     {"plays by the book and grants every request", "joue selon les règles et accorde toute demande"},
     make_yes_man},
    {"no-man",
     {"plays by the book and refuses every request", "joue selon les règles et refuse toute demande"},
     make_no_man},
    {"planner", {"analyses and plans for ever", "analyse et planifie sans fin"}, make_planner},
    {"climber",
     {"plays by the book, and climbs at any price", "joue selon les règles, et monte à tout prix"},
     make_climber},
    {"dumper", {"hands every contact over at once", "délègue tout contact tout de suite"}, make_dumper},
    {"sponsor-leaner", {"has the sponsor do it all", "laisse tout faire au sponsor"}, make_sponsor_leaner},
    {"orchestrator",
     {"analyses, plans, wins sponsor and team, brings people of one trade together, lets go, and stops at the stage "
      "that suits",
      "analyse, planifie, gagne sponsor et équipe, réunit les gens d’un même métier, lâche prise, et s’arrête à "
      "l’étape "
      "qui convient"},
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
