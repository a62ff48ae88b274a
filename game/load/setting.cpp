#include "load/setting.hpp"

namespace diapason {

void check_somebody(ObjectReader& object, std::string_view key, Who who, const Setting& setting, const Text& advice) {
  if (who == Who::target && !setting.has_target && !setting.may_be_lenient)
    object.report(key,
                  fill({"{0} is nobody here: it stands for the person an action is aimed at, or the one in “from”. "
                        "Name somebody instead: {1}, \"person\": \"…\".",
                        "{0} ne désigne personne ici\u00A0: c’est la personne visée par une action, ou celle de "
                        "«\u00A0from\u00A0». Nommez plutôt quelqu’un\u00A0: {1}, \"person\": \"…\"."},
                       {quoted(Who::target), json_pair(key, "person")}));
  if (who == Who::second && !setting.has_second())
    object.report(key, fill({"{0} is nobody here: only an action with {1} has a second person.",
                             "{0} ne désigne personne ici\u00A0: seule une action avec {1} a une seconde personne."},
                            {quoted(Who::second), json_pair("aim", "introduction")}));
  if (who == Who::colleague && !setting.has_colleague())
    object.report(
        key, fill({"No colleague takes part here: only an action with {0}, {1} or {2} has one.",
                   "Aucun collègue ne participe ici\u00A0: seule une action avec {0}, {1} ou {2} en a un."},
                  {json_pair("company", "optional"), json_pair("company", "required"), json_pair("aim", "colleague")}) +
                 advice);
}

}  // namespace diapason
