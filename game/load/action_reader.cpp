#include <algorithm>

#include "load/condition_reader.hpp"
#include "load/effect_reader.hpp"
#include "load/playbook_reader.hpp"

namespace diapason {
namespace {

void read_words(ObjectReader& object, Action& action) {
  action.name = required_prose(object, "name");
  action.help = required_prose(object, "help");
  action.rule = static_cast<std::uint8_t>(object.required_integer("rule", 1, k_most_rule));
  action.provenance = object.required_choice("provenance", words<Provenance>());
  action.activity = object.required_choice("activity", words<Activity>());
  action.role = object.required_choice("role", words<Role>());
  action.aptitude = object.required_choice("aptitude", words<Aptitude>());
}

/// A boolean of which something else depends; `is_sound` falls when it can't be read.
bool read_switch(ObjectReader& object, std::string_view key, bool fallback, bool& is_sound) {
  const JsonNode* node = object.find(key);
  if (node != nullptr && !node->is(JsonNode::Kind::boolean)) is_sound = false;
  return object.optional_boolean(key, fallback);
}

/// What an action is aimed at and asks for; false when something of it can't be read.
bool read_shape(ObjectReader& object, Action& action) {
  const std::optional<Aim> aim = required_word(object, "aim", words<Aim>());
  const bool has_company = object.find("company") != nullptr;
  const std::optional<Company> company =
      has_company ? required_word(object, "company", words<Company>()) : std::optional{Company::none};
  action.aim = aim.value_or(Aim::account);
  action.company = company.value_or(Company::none);
  action.asks_topic = object.optional_boolean("topic", false);
  action.asks_area = object.optional_boolean("area", false);
  action.is_contact = object.optional_boolean("contact", false);
  bool is_sound = aim && company;
  action.kam_attends = read_switch(object, "kam_attends", true, is_sound);
  action.sponsor_attends = read_switch(object, "sponsor", false, is_sound);
  return is_sound;
}

void check_aim_of_flag(ObjectReader& object, std::string_view key, bool is_set, const Action& action) {
  if (!is_set || aims_at_person(action.aim)) return;
  object.report(key, fill({"There is nobody to speak to in an action with {0}. Choose another aim, or remove {1}.",
                           "Il n’y a personne à qui parler dans une action avec {0}. Choisissez une autre cible, ou "
                           "retirez {1}."},
                          {json_pair("aim", spelling(action.aim)), in_quotes(key)}));
}

void check_shape(ObjectReader& object, const Action& action) {
  check_aim_of_flag(object, "topic", action.asks_topic, action);
  check_aim_of_flag(object, "contact", action.is_contact, action);
  if (!action.kam_attends && action.company != Company::required && !action.sponsor_attends)
    object.report("kam_attends",
                  fill({"Without the KAM somebody else must go. Add {0} or \"sponsor\": true, or remove kam_attends.",
                        "Sans le KAM, quelqu’un d’autre doit y aller. Ajoutez {0} ou \"sponsor\": true, ou retirez "
                        "kam_attends."},
                       {json_pair("company", "required")}));
  // A command names one object only: an area, or an offer, a promise, a second person, a clause …
  const bool is_free = action.aim == Aim::account || action.aim == Aim::stakeholder || action.aim == Aim::colleague;
  if (action.asks_area && !is_free)
    object.report("area", fill({"An action with {0} can’t ask for an area too. Name the area in its effects instead.",
                                "Une action avec {0} ne peut pas demander aussi un domaine. Nommez plutôt le domaine "
                                "dans ses effets."},
                               {json_pair("aim", spelling(action.aim))}));
}

void check_area_is_used(ObjectReader& object, const Action& action) {
  const auto takes_the_players = [](const Effect& effect) {
    return effect.kind == EffectKind::knowledge && effect.subject == Id<void>::k_none;
  };
  if (!action.asks_area || std::any_of(action.effects.begin(), action.effects.end(), takes_the_players)) return;
  object.report("area",
                {"The player is asked for an area that changes nothing. Let an effect \"knowledge\" leave its area "
                 "out, or remove \"area\": true.",
                 "On demande au joueur un domaine qui ne change rien. Laissez un effet \"knowledge\" sans "
                 "domaine, ou retirez \"area\": true."});
}

void read_cost(ObjectReader& object, Action& action, bool is_sound) {
  ObjectReader cost = object.required_object("cost");
  action.kam_days = cost.optional_integer("kam_days", 0, k_most_days, 0);
  action.colleague_days = cost.optional_integer("colleague_days", 0, k_most_days, 0);
  action.sponsor_days = cost.optional_integer("sponsor_days", 0, k_most_days, 0);
  action.budget_eur = cost.optional_integer("budget_eur", 0, k_most_eur, 0);
  const bool takes_colleague = action.company != Company::none || action.aim == Aim::colleague;
  if (action.colleague_days > 0 && !takes_colleague && is_sound)
    cost.report(
        "colleague_days",
        fill({"Nobody gives these days: the action takes no colleague along. Remove them, or add {0}.",
              "Personne ne donne ces jours\u00A0: l’action n’emmène aucun collègue. Retirez-les, ou ajoutez {0}."},
             {json_pair("company", "required")}));
  if (action.sponsor_days > 0 && !action.sponsor_attends && is_sound)
    cost.report(
        "sponsor_days",
        {"No sponsor gives these days: the action goes without the sponsor. Remove them, or add \"sponsor\": true "
         "to the action.",
         "Aucun sponsor ne donne ces jours\u00A0: l’action se fait sans lui. Retirez-les, ou ajoutez à "
         "l’action \"sponsor\": true."});
}

Action read_action(ObjectReader& object, CaseReading& reading) {
  Action action;
  read_words(object, action);
  const bool is_sound = read_shape(object, action);
  if (is_sound) check_shape(object, action);
  read_cost(object, action, is_sound);
  action.per_month = object.optional_integer("per_month", 1, 20, 20);
  const Setting setting{reading.lists, &action, aims_at_person(action.aim), !is_sound};
  Conditions needs = read_conditions(object, "needs", setting.as_seen());
  std::vector<Effect> effects = read_effects(reading, object, "effects", {1}, setting);
  action.needs = std::move(needs);
  action.effects = std::move(effects);
  if (is_sound) check_area_is_used(object, action);
  return action;
}

}  // namespace

void read_actions(CaseReading& reading) {
  const List& actions = reading.lists.actions;
  for_each_entry(actions, [&](ObjectReader& object, std::size_t index) {
    reading.dossier().actions.push_back(read_action(object, reading));
    reading.dossier().actions.back().key = actions.id(index);
  });
}

}  // namespace diapason
