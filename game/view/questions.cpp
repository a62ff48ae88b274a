#include "view/questions.hpp"

#include <algorithm>
#include <array>

#include "view/conditions.hpp"
#include "view/format.hpp"
#include "view/names.hpp"
#include "view/promises.hpp"
#include "view/why.hpp"

namespace diapason {
namespace {

constexpr auto k_questions = [] {
  using Q = Quantity;
  using M = Measure;
  return std::to_array<Question>({
      {"trust", "confiance", Of::person, {}, Key::quantity_trust, M::trust},
      {"credibility", "crédibilité", Of::person, Q::credibility, Key::quantity_credibility},
      {"reliability", "fiabilité", Of::person, Q::reliability, Key::quantity_reliability, M::reliability},
      {"closeness", "proximité", Of::person, Q::closeness, Key::quantity_closeness, M::closeness},
      {"self-interest", "intérêt", Of::person, Q::self_interest, Key::quantity_self_interest},
      {"understanding", "compréhension", Of::person, Q::insight, Key::quantity_insight, M::insight},
      {"tie", "lien", Of::tie, Q::tie, Key::quantity_kam_tie, M::tie},
      {"preparation", "préparation", Of::pair, Q::prepared, Key::quantity_prepared, M::prepared},
      {"willingness", "volonté", Of::colleague, Q::willingness, Key::quantity_willingness, M::willingness},
      {"knowledge", "connaissance", Of::area, Q::knowledge, Key::quantity_knowledge, M::knowledge},
      {"shared", "partagé", Of::area, Q::shared_knowledge, Key::quantity_shared_knowledge, M::shared_knowledge},
      {"satisfaction", "satisfaction", Of::account, Q::satisfaction, Key::quantity_satisfaction, M::satisfaction},
      {"value", "valeur", Of::account, Q::value_shown, Key::quantity_value_shown, M::value_shown},
      {"patience", "patience", Of::account, Q::patience, Key::quantity_patience, M::patience},
      {"revenue", "chiffre", Of::account, Q::revenue_month, Key::quantity_revenue, M::revenue},
      {"margin", "marge", Of::account, Q::total_margin, Key::quantity_total_margin, M::margin},
      {"margin-rate", "taux", Of::account, Q::margin_rate, Key::quantity_margin_rate},
      {"client-value", "valeur-client", Of::account, Q::client_value_month, Key::quantity_client_value},
      {"client-total", "cumul-client", Of::account, Q::total_client_value, Key::quantity_total_client_value,
       M::client_value},
      {"budget", "budget", Of::account, Q::budget, Key::quantity_budget, M::budget},
      {"stage", "étape", Of::account, Q::stage, Key::quantity_stage, M::stage},
      {"days", "jours", Of::account, {}, Key::quantity_days},
      {"days-used", "jours-employés", Of::account, {}, Key::quantity_days_used},
      {"median-trust", "confiance-médiane", Of::account, {}, Key::quantity_median_trust, M::median_trust},
      {"duties", "obligations", Of::account, Q::extra_duties, Key::quantity_extra_duties},
      {"autonomy", "autonomie", Of::pair, Q::autonomy, Key::quantity_autonomy, M::autonomy},
      {"rank", "rang", Of::person, Q::rank, Key::quantity_rank, M::rank},
      {"silence", "silence", Of::person, Q::silence, Key::quantity_silence, M::silence},
      {"favours", "services", Of::person, Q::favours, Key::quantity_favours, M::favours},
      {"exposure", "indiscrétion", Of::person, Q::exposure, Key::quantity_exposure, M::exposure},
      {"recognition", "reconnaissance", Of::colleague, Q::recognition, Key::quantity_recognition, M::recognition},
      {"load", "charge", Of::colleague, Q::load, Key::quantity_load, M::load},
      {"native", "glissement", Of::colleague, Q::native, Key::quantity_native, M::native},
      {"training", "formation", Of::colleague, Q::trained, Key::quantity_trained},
      {"mobilised", "mobilisation", Of::colleague, Q::mobilised, Key::quantity_mobilised},
      {"support", "soutien", Of::account, Q::support, Key::quantity_support, M::support},
      {"unsupported", "sans-soutien", Of::account, Q::months_unsupported, Key::quantity_unsupported, M::unsupported},
      {"agreement", "accord", Of::account, Q::agreed, Key::quantity_agreed, M::agreed},
      {"tension", "tension", Of::account, Q::tension, Key::quantity_tension, M::tension},
      {"commitment", "implication", Of::account, Q::commitment, Key::quantity_commitment, M::commitment},
      {"brief", "brief", Of::account, Q::brief, Key::quantity_brief, M::brief},
      {"drift", "empiètement", Of::account, Q::drift, Key::quantity_drift, M::drift},
      {"sponsor-accounts", "comptes-sponsor", Of::sponsor, Q::sponsor_accounts, Key::quantity_sponsor_accounts},
      {"sponsor-talks", "échanges", Of::account, Q::sponsor_talks, Key::quantity_sponsor_talks, M::sponsor_talks},
      {"sponsor-meetings", "rencontres", Of::account, Q::sponsor_meetings, Key::quantity_sponsor_meetings,
       M::sponsor_meetings},
      {"client-reviews", "revues-client", Of::account, Q::client_reviews, Key::quantity_client_reviews,
       M::client_reviews},
      {"plan", "plan", Of::account, Q::plan_quality, Key::quantity_plan_quality, M::plan_quality},
      {"adherence", "suivi", Of::account, Q::adherence, Key::quantity_adherence, M::adherence},
      {"clarity", "clarté", Of::account, Q::clarity, Key::quantity_clarity},
      {"reference", "référence", Of::account, Q::reference, Key::quantity_reference, M::reference},
      {"months-here", "mois-ici", Of::account, Q::months_at_stage, Key::quantity_months_at_stage, M::months_at_stage},
      {"offer-revenue", "chiffre-offre", Of::offer, Q::offer_revenue, Key::quantity_offer_revenue},
      {"offer-preparation", "préparation-offre", Of::offer, Q::offer_prepared, Key::quantity_offer_prepared},
      {"project", "projet", Of::offer, Q::project_done, Key::quantity_project, M::project},
      {"trouble", "problème", Of::trouble, Q::trouble_left, Key::quantity_trouble, M::trouble},
      {"local-costs", "coûts-locaux", Of::site, Q::site_cost, Key::quantity_site_cost},
      {"promises-kept", "promesses-tenues", Of::account, Q::promises_kept, Key::quantity_promises_kept},
      {"promises-late", "promesses-en-retard", Of::account, Q::promises_late, Key::quantity_promises_late},
      {"promises-broken", "promesses-rompues", Of::account, Q::promises_broken, Key::quantity_promises_broken,
       M::promises_broken},
      {"buyer-trust", "confiance-acheteurs", Of::account, {}, Key::measure_buyer_trust, M::buyer_trust},
      {"functions-tied", "fonctions-liées", Of::level, {}, Key::measure_functions_tied, M::functions_tied},
      {"sites-tied", "sites-liés", Of::level, {}, Key::measure_sites_tied, M::sites_tied},
      {"pairs-tied", "binômes-liés", Of::level, {}, Key::measure_pairs_tied, M::pairs_tied},
      {"pairs-alone", "binômes-autonomes", Of::account, {}, Key::measure_pairs_autonomous, M::pairs_autonomous},
      {"people-met", "personnes-rencontrées", Of::account, {}, Key::measure_people_met, M::people_met},
      {"deciders-met", "décideurs-rencontrés", Of::account, {}, Key::measure_deciders_met, M::deciders_met},
      {"needs-found", "besoins-trouvés", Of::account, {}, Key::measure_needs_found, M::needs_found},
      {"lone-ties", "liens-seuls", Of::account, {}, Key::measure_lone_ties, M::lone_ties},
      {"tie-holders", "porteurs-de-liens", Of::account, {}, Key::measure_bus_factor, M::bus_factor},
      {"informants", "informateurs", Of::account, {}, Key::measure_informants, M::informants},
      {"team", "équipe", Of::account, {}, Key::measure_team_size, M::team_size},
      {"promises-open", "promesses-ouvertes", Of::account, {}, Key::measure_promises_open, M::promises_open},
      {"offers-won", "offres-acceptées", Of::account, {}, Key::measure_offers_won, M::offers_won},
      {"projects-done", "projets-livrés", Of::account, {}, Key::measure_projects_done, M::projects_done},
      {"objectives", "objectifs", Of::account, {}, Key::measure_objectives, M::objectives_reached},
      {"answers-ready", "réponses-prêtes", Of::account, {}, Key::measure_rules_ready, M::rules_ready},
      {"troubles", "problèmes", Of::account, {}, Key::measure_troubles, M::troubles},
      {"sponsor", "sponsor", Of::account, {}, Key::measure_sponsored, M::sponsored},
      {"contract", "contrat", Of::account, {}, Key::measure_contract, M::contract},
      {"barrier", "barrière", Of::account, {}, Key::quantity_barrier, M::lock},
      {"contract-ours", "contrat-nous", Of::account, {}, Key::quantity_contract_ours},
      {"contract-theirs", "contrat-eux", Of::account, {}, Key::quantity_contract_theirs},
      {"draft-barrier", "projet-barrière", Of::account, {}, Key::quantity_draft_barrier},
      {"draft-ours", "projet-nous", Of::account, {}, Key::quantity_draft_ours},
      {"draft-theirs", "projet-eux", Of::account, {}, Key::quantity_draft_theirs},
      {"clause-ours", "clause-nous", Of::clause, {}, Key::quantity_clause_ours},
      {"clause-theirs", "clause-eux", Of::clause, {}, Key::quantity_clause_theirs},
      {"offers-revenue", "chiffre-offres", Of::account, {}, Key::quantity_offers_revenue},
      {"booked", "comptabilisé", Of::account_row, {}, Key::quantity_booked},
      {"managed-apart", "géré-à-part", Of::account, {}, Key::measure_extra_margin, M::extra_margin},
      {"colleague-days", "jours-collègue", Of::colleague, {}, Key::quantity_colleague_days},
      {"tandem", "tandem", Of::account, {}, Key::quantity_tandem},
      {"dial-stage", "cadran-étape", Of::dial, {}, Key::dial_stage},
      {"dial-reach", "cadran-confiance", Of::dial, {}, Key::dial_reach},
      {"dial-value", "cadran-valeur", Of::dial, {}, Key::dial_value},
      {"dial-own-side", "cadran-camp", Of::dial, {}, Key::dial_own_side},
      {"dial-preparedness", "cadran-préparation", Of::dial, {}, Key::dial_preparedness},
      {"mark", "note", Of::mark, {}, Key::mark_name},
  });
}();

// The questions about dials stand one after the other, in the order of the dials.
const Question* first_dial_question() {
  return std::find_if(k_questions.begin(), k_questions.end(),
                      [](const Question& question) { return question.of == Of::dial; });
}

std::vector<OwnPersonId> colleagues_of(const Lens& lens) {
  std::vector<OwnPersonId> colleagues;
  colleagues.reserve(lens.dossier.colleagues.size());
  for (std::size_t index = 0; index < lens.dossier.colleagues.size(); ++index)
    colleagues.push_back(own_person(ColleagueId{index}));
  return colleagues;
}

std::vector<StakeholderId> buyers_of(const Lens& lens) {
  std::vector<StakeholderId> buyers;
  for (std::size_t person = 0; person < lens.people(); ++person)
    if (buys(lens, person)) buyers.emplace_back(person);
  return buyers;
}

// The question about the firmest of these ties; empty where there is none.
std::string question_about_strongest(const Lens& lens, const std::vector<OwnPersonId>& ours,
                                     const std::vector<StakeholderId>& theirs) {
  std::string question;
  std::int32_t strongest = 0;
  for (const OwnPersonId own : ours)
    for (const StakeholderId person : theirs) {
      const std::int32_t tie = lens.get(Quantity::tie, own.index(), person.index());
      if (tie <= strongest) continue;
      strongest = tie;
      question = question_about_tie(lens, own, person);
    }
  return question;
}

}  // namespace

const Question* question_of(std::string_view typed) {
  const std::string wanted = folded(typed);
  const auto asked = [&](const Question& question) {
    return folded(question.word) == wanted || folded(question.french) == wanted;
  };
  const auto* const exact = std::find_if(k_questions.begin(), k_questions.end(), asked);
  if (exact != k_questions.end()) return exact;
  const auto begins = [&](const Question& question) {
    return folded(question.word).starts_with(wanted) || folded(question.french).starts_with(wanted);
  };
  const bool one = wanted.size() >= 3 && std::count_if(k_questions.begin(), k_questions.end(), begins) == 1;
  return one ? std::find_if(k_questions.begin(), k_questions.end(), begins) : nullptr;
}

const Question* question_of(Measure measure) {
  const auto* const found = std::find_if(k_questions.begin(), k_questions.end(),
                                         [&](const Question& question) { return question.measure == measure; });
  return found == k_questions.end() ? nullptr : found;
}

std::string question_about_tie(const Lens& lens, OwnPersonId own, StakeholderId person) {
  const std::string with = lens.person(person).key;
  if (own == k_kam) return "tie " + with;
  const SponsorId sponsor = sponsor_of_ours(own);
  return "tie " +
         (sponsor.valid() ? lens.dossier.sponsors[sponsor.index()].key : lens.dossier.colleagues[own.index() - 1].key) +
         " " + with;
}

std::string question_behind(const Lens& lens, const Condition& condition, const Subjects& subjects) {
  const StakeholderId person = person_of(condition, subjects);
  if (condition.measure == Measure::buyer_tie) return question_about_strongest(lens, {k_kam}, buyers_of(lens));
  if (person.valid() && !lens.heard_of(person.index())) return "";
  if (condition.measure == Measure::kam_tie) return question_about_tie(lens, k_kam, person);
  if (condition.measure == Measure::tie) return question_about_strongest(lens, lens.own_people(), {person});
  if (condition.measure == Measure::colleague_tie) return question_about_strongest(lens, colleagues_of(lens), {person});
  const Question* question = question_of(condition.measure);
  if (question == nullptr) return "";
  std::string word{question->word};
  const std::size_t subject = condition.subject;
  switch (question->of) {
    case Of::account: return word;
    case Of::level: return word + " " + std::to_string(points(condition.level));
    case Of::person: {
      const bool is_reading = !question->quantity || info(*question->quantity).knowing == Knowing::reading;
      return is_reading && !lens.met(person.index()) ? "" : word + " " + lens.person(person).key;
    }
    case Of::colleague:
      return subject < lens.dossier.colleagues.size() ? word + " " + lens.dossier.colleagues[subject].key : "";
    case Of::area: return subject < k_areas ? word + " " + std::string{words<Area>()[subject].name} : "";
    case Of::offer:
      return subject < lens.dossier.offers.size() && lens.heard_of_offer(subject)
                 ? word + " " + lens.dossier.offers[subject].key
                 : "";
    default: return "";
  }
}

std::string what_it_asks(const Question& question, Language language) {
  const bool french = language == Language::french;
  std::string text{french ? question.french : question.word};
  switch (question.of) {
    case Of::account:
    case Of::dial:
    case Of::mark: break;
    case Of::person: text += " " + say(Key::use_person, language); break;
    case Of::tie: text += " [" + say(Key::use_colleague, language) + "] " + say(Key::use_person, language); break;
    case Of::colleague: text += " " + say(Key::use_colleague, language); break;
    case Of::pair: text += " " + say(Key::use_colleague, language) + " " + say(Key::use_person, language); break;
    case Of::area: text += " " + say(Key::use_area, language); break;
    case Of::sponsor: text += " " + say(Key::use_sponsor, language); break;
    case Of::site: text += " " + say(Key::use_site, language); break;
    case Of::offer: text += " " + say(Key::use_offer, language); break;
    case Of::trouble: text += " " + say(Key::use_trouble, language); break;
    case Of::clause: text += " " + say(Key::use_clause, language); break;
    case Of::account_row: text += " " + say(Key::use_account_row, language); break;
    case Of::level: text += " [" + say(Key::use_level, language) + "]"; break;
  }
  return text;
}

std::string all_questions(Language language) {
  std::vector<std::string> list;
  list.reserve(std::size(k_questions));
  for (const Question& question : k_questions) list.push_back(what_it_asks(question, language));
  return join(list, language);
}

Dial dial_of(const Question& question) { return static_cast<Dial>(&question - first_dial_question()); }

std::string_view dial_question(Dial dial) { return first_dial_question()[static_cast<std::size_t>(dial)].word; }

std::vector<WhyQuestion> why_questions(Language language) {
  std::vector<WhyQuestion> questions;
  const Filler somebody{"who", say(Key::use_person, language), Gender::masculine};
  const Filler colleague{"colleague", say(Key::use_colleague, language), Gender::masculine};
  const Filler sponsor{"sponsor", say(Key::our_sponsor, language), Gender::masculine};
  for (const Question& question : k_questions) {
    const bool french = language == Language::french;
    const std::string meaning = say(question.name, language,
                                    {somebody,
                                     colleague,
                                     sponsor,
                                     {"area", say(Key::use_area, language)},
                                     {"site", say(Key::use_site, language)},
                                     {"offer", say(Key::use_offer, language)},
                                     {"event", say(Key::use_trouble, language)},
                                     {"clause", say(Key::use_clause, language)},
                                     {"m", say(Key::use_level, language)},
                                     {"name", say(Key::use_account_row, language)}});
    questions.push_back({what_it_asks(question, language), std::string{french ? question.word : question.french},
                         french ? meaning : capitalised(meaning)});
  }
  return questions;
}

}  // namespace diapason
