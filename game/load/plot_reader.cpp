#include "load/plot_reader.hpp"

#include <array>

#include "load/condition_reader.hpp"
#include "load/effect_reader.hpp"

namespace diapason {
namespace {

constexpr auto k_most_months = static_cast<std::int32_t>(k_max_months);
constexpr std::int32_t k_most_weight_bp = 30'000;
constexpr std::int32_t k_most_lead_months = 6;

void read_work(ObjectReader& object, const Lists& lists, Request& request) {
  request.kam_days = object.optional_integer("kam_days", 0, k_most_days, request.kam_days);
  request.helper = to_id<FunctionId>(object.optional_reference("helper", lists.functions.names));
  request.helper_days = object.optional_integer("helper_days", 0, k_most_days, 0);
  request.budget_eur = object.optional_integer("budget_eur", 0, k_most_eur, 0);
}

void check_helper(ObjectReader& object, const Request& request, const CaseReading& reading) {
  const JsonNode* helper = object.find("helper");
  if (helper == nullptr && request.helper_days > 0)
    object.report("helper_days",
                  {"Nobody gives these days. Add \"helper\": \"…\" with the function of a colleague, or remove "
                   "helper_days.",
                   "Personne ne donne ces jours. Ajoutez \"helper\": \"…\" avec la fonction d’un collègue, "
                   "ou retirez helper_days."});
  if (helper != nullptr) check_colleague_of(object.reader(), *helper, object.pointer_of("helper"), reading);
}

void check_lesson(ObjectReader& object, const Request& request, const CaseReading& reading) {
  if (!request.teaches.valid() || !request.from.valid() || request.teaches.index() >= k_max_needs) return;
  const std::size_t person = request.from.index();
  if (!reading.needs_are_sound.at(person)) return;
  const unsigned latent = reading.result.opening.people.at(person).latent_needs;
  if ((latent >> request.teaches.index() & 1U) != 0) return;
  object.report("teaches",
                fill({"{0} is no latent need of {1}, so that nothing can be learnt. Add it to their latent needs, or "
                      "name one of those.",
                      "{0} n’est pas un besoin latent de {1}\u00A0: il n’y a rien à apprendre. Ajoutez-le à ses "
                      "besoins latents, ou nommez l’un de ceux-ci."},
                     {in_quotes(reading.lists.needs.id(request.teaches.index())),
                      in_quotes(reading.lists.stakeholders.id(person))}));
}

void read_request(ObjectReader& object, CaseReading& reading, Request& request) {
  const Lists& lists = reading.lists;
  const Setting setting{lists, nullptr, true};
  request.title = required_prose(object, "title");
  request.text = required_prose(object, "text");
  request.from = to_id<StakeholderId>(object.required_reference("from", lists.stakeholders.names));
  object.require("when", any_list);
  request.when = read_conditions(object, "when", setting);
  request.chance_bp = object.optional_integer("chance", 0, k_most_bp, request.chance_bp);
  request.answer_months = object.optional_integer("answer_months", 0, k_most_patience_months, request.answer_months);
  request.wait_months = object.optional_integer("wait_months", 1, k_most_patience_months, request.wait_months);
  read_work(object, lists, request);
  request.teaches = to_id<NeedId>(object.optional_reference("teaches", lists.needs.names));
  request.best_reason = object.required_choice("best_reason", words<Reason>());
  request.fair = object.optional_boolean("fair", request.fair);
  request.weight_bp = object.optional_integer("weight", 0, k_most_weight_bp, request.weight_bp);
  request.done = read_effects(reading, object, "done", {}, setting);
  check_helper(object, request, reading);
  check_lesson(object, request, reading);
}

void read_trouble(ObjectReader& object, CaseReading& reading, Event& event, const Setting& setting) {
  ObjectReader trouble = object.optional_object("trouble");
  if (!trouble.present()) return;
  event.trouble_months = trouble.required_integer("months", 1, k_most_trouble_months);
  event.trouble_kam_days = trouble.optional_integer("kam_days", 0, k_most_days, event.trouble_kam_days);
  event.trouble_budget_eur = trouble.optional_integer("budget_eur", 0, k_most_eur, event.trouble_budget_eur);
  event.returns_after_months =
      trouble.optional_integer("returns_after", 1, k_most_trouble_months, event.returns_after_months);
  event.meanwhile = read_effects(reading, trouble, "meanwhile", {}, setting);
}

/// What an event waits for: another event, or a flag, and how long after it.
void read_after(ObjectReader& object, const Lists& lists, Event& event) {
  ObjectReader after = object.optional_object("after");
  if (!after.present()) return;
  event.after_months = after.required_integer("months", 1, k_most_patience_months);
  const bool one = (after.find("event") != nullptr) != (after.find("flag") != nullptr);
  event.after = to_id<EventId>(after.optional_reference("event", lists.events.names));
  event.after_flag = to_id<FlagId>(after.optional_reference("flag", lists.flags.names));
  if (one) return;
  event.after = {};  // it waits for itself or not: one mistake is one problem
  after.report({"An event waits for one thing. Give either \"event\": … or \"flag\": ….",
                "Un événement attend une seule chose. Donnez soit \"event\": …, soit \"flag\": …."});
}

/// Reports an event that waits for itself.
void check_after(ObjectReader& object, const Event& event, std::size_t index) {
  if (!event.after.valid() || event.after.index() != index) return;
  object.report("after", {"This event waits for itself, so it never happens. Name another event, or remove \"after\".",
                          "Cet événement s’attend lui-même\u00A0: il n’arrive jamais. Nommez-en un autre, ou retirez "
                          "\"after\"."});
}

void read_event(ObjectReader& object, CaseReading& reading, Event& event) {
  const Lists& lists = reading.lists;
  const Setting setting{lists, nullptr, object.find("from") != nullptr};
  event.title = required_prose(object, "title");
  event.text = required_prose(object, "text");
  event.from = to_id<StakeholderId>(object.optional_reference("from", lists.stakeholders.names));
  object.require("when", any_list);
  event.when = read_conditions(object, "when", setting);
  read_after(object, lists, event);
  event.chance_bp = object.optional_integer("chance", 0, k_most_bp, event.chance_bp);
  event.at_most = object.optional_integer("at_most", 1, k_most_months, event.at_most);
  event.rule = static_cast<std::uint8_t>(object.optional_integer("rule", 1, k_most_rule, 0));
  event.effects = read_effects(reading, object, "effects", {}, setting);
  event.situation = to_id<SituationId>(object.optional_reference("situation", lists.situations.names));
  read_trouble(object, reading, event, setting);
}

/// What a move goes for. Only one on the price has a share of the revenue at stake.
void read_attempt(ObjectReader& object, Attack& attack) {
  const bool is_said = object.find("attempt") != nullptr;
  const std::optional<Attempt> attempt =
      is_said ? required_word(object, "attempt", words<Attempt>()) : std::optional{Attempt::price};
  attack.attempt = attempt.value_or(Attempt::price);
  attack.loss_bp = 0;
  if (attempt == Attempt::price)
    attack.loss_bp = object.required_integer("loss", 0, k_most_bp);
  else if (attempt)
    refuse_superfluous(object, std::array<std::string_view, 1>{"loss"}, {}, spelling(*attempt));
  else
    object.find("loss");
}

/// Without a month the rival waits for its chance, and takes one only where it is bold.
void check_boldness(ObjectReader& object, CaseReading& reading) {
  const bool waits = object.find("month") == nullptr;
  if (!waits || !reading.rules_are_sound || reading.dossier().parameters.boldness_bp > 0) return;
  object.report(
      {"This move never comes: without \"month\" the rival waits for its chance, and with boldness_bp 0 it takes "
       "none. Add \"month\": …, or set boldness_bp in \"rules\".",
       "Ce mouvement ne vient jamais\u00A0: sans \"month\", le concurrent attend son heure, et avec "
       "boldness_bp à 0 il ne la saisit pas. Ajoutez \"month\": …, ou donnez boldness_bp dans \"rules\"."});
}

void read_attack(ObjectReader& object, std::int32_t horizon, Attack& attack) {
  read_attempt(object, attack);
  attack.month = object.optional_integer("month", 1, k_most_months, attack.month);
  attack.lead_months = object.optional_integer("lead_months", 1, k_most_lead_months, attack.lead_months);
  attack.strength_bp = object.required_integer("strength", 0, k_most_bp);
  attack.title = required_prose(object, "title");
  attack.won = required_prose(object, "won");
  attack.lost = required_prose(object, "lost");
  if (attack.month > horizon) report_month_beyond(object, "month", attack.month, horizon);
}

void read_rival(CaseReading& reading) {
  ObjectReader rival = reading.root.required_object("rival");
  reading.dossier().rival.name = with_english_typography(rival.required_string("name"));
  reading.dossier().rival.about = required_prose(rival, "about");
  rival.each_object("attacks", Count{0, k_max_attacks}, [&](ObjectReader& attack) {
    const std::size_t problems_before = reading.problems.size();
    read_attack(attack, reading.dossier().horizon_months, reading.plot().attacks.emplace_back());
    attack.finish();
    if (attack.present() && reading.problems.size() == problems_before) check_boldness(attack, reading);
  });
}

void check_ending(ObjectReader& object, const Ending& ending, bool is_last) {
  if (is_last && !ending.when.empty())
    object.report("when",
                  {"The last ending is the one that remains: it may have no conditions. Remove them, or add an ending "
                   "without any after it.",
                   "La dernière fin est celle qui reste\u00A0: elle ne peut pas avoir de conditions. Retirez-les, ou "
                   "ajoutez après elle une fin qui n’en a pas."});
  if (is_last && ending.early)
    object.report("early",
                  {"The last ending is for the end of the horizon. Remove \"early\", or move this ending up.",
                   "La dernière fin vaut pour le terme du cas. Retirez \"early\", ou placez cette fin plus haut."});
  if (!is_last && ending.when.empty())
    object.report(
        {"Nothing comes after an ending without conditions: those below never happen. Give it conditions, or move it "
         "to the end.",
         "Rien ne vient après une fin sans conditions\u00A0: les suivantes n’arrivent jamais. Donnez-lui des "
         "conditions, ou placez-la à la fin."});
}

void read_endings(CaseReading& reading) {
  const List& endings = reading.lists.endings;
  const Setting setting{reading.lists};
  for_each_entry(endings, [&](ObjectReader& object, std::size_t index) {
    Ending& ending = reading.plot().endings.emplace_back();
    ending.key = endings.id(index);
    ending.title = required_prose(object, "title");
    ending.text = required_prose(object, "text");
    ending.early = object.optional_boolean("early", false);
    const std::size_t problems_before = reading.problems.size();
    ending.when = read_conditions(object, "when", setting);
    if (object.present() && reading.problems.size() == problems_before)
      check_ending(object, ending, index + 1 == endings.entries.size());
  });
}

void read_hints(CaseReading& reading) {
  const Setting setting = Setting{reading.lists}.as_seen();
  reading.root.each_object("hints", [&](ObjectReader& object) {
    Hint& hint = reading.dossier().hints.emplace_back();
    object.require("when", any_list);
    hint.when = read_conditions(object, "when", setting);
    hint.text = required_prose(object, "text");
    hint.typed = object.optional_string("type");
    hint.action = to_id<ActionId>(object.optional_reference("action", reading.lists.actions.names));
  });
}

}  // namespace

void read_plot(CaseReading& reading) {
  const Lists& lists = reading.lists;
  for_each_entry(lists.requests, [&](ObjectReader& object, std::size_t index) {
    Request& request = reading.plot().requests.emplace_back();
    request.key = lists.requests.id(index);
    read_request(object, reading, request);
  });
  for_each_entry(lists.events, [&](ObjectReader& object, std::size_t index) {
    Event& event = reading.plot().events.emplace_back();
    event.key = lists.events.id(index);
    read_event(object, reading, event);
    check_after(object, event, index);
  });
  read_rival(reading);
  read_endings(reading);
  read_hints(reading);
  for (std::size_t flag = 0; flag < lists.flags.entries.size(); ++flag)
    reading.dossier().flags.push_back(lists.flags.id(flag));
}

}  // namespace diapason
