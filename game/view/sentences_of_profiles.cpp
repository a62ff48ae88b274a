#include <array>

#include "view/sentence.hpp"

namespace diapason {
namespace {

// What the player did, and the pair of sponsor and KAM.
constexpr auto k_sentences_of_profiles = std::to_array<Sentence>({
    {Key::profile_title, "What you did, and what came of it", "Ce que vous avez fait, et ce qui en est sorti"},
    {Key::profile_no_days, "You have spent no day on this account yet: there is nothing to tell.",
     "Vous n'avez encore passé aucun jour sur ce compte : il n'y a rien à raconter."},
    {Key::profile_days,
     "You have spent {n} {plural n:day|days} on this account; each counts for one role, one activity and one aptitude.",
     "Vous avez passé {n} {plural n:jour|jours} sur ce compte ; chacun compte pour un rôle, une activité et une "
     "aptitude."},
    {Key::profile_sent,
     "To your days, {n} {plural n:day|days} of colleagues whom you sent alone {plural n:is|are} added here (D12).",
     "À vos jours {plural n:s'ajoute|s'ajoutent} ici {n} {plural n:jour|jours} de collègues envoyés seuls (D12)."},
    {Key::profile_share, "{cap name}: {days} {plural days:day|days}, {percent}",
     "{cap name} : {days} {plural days:jour|jours}, {percent}"},
    {Key::profile_selling_least,
     "Relationships, projects and knowledge each deserve more time than selling, and none had less (D10).",
     "Les relations, les projets et la connaissance méritent chacun plus de temps que la vente, et aucun n'en a eu "
     "moins (D10)."},
    {Key::profile_selling_more, "You gave business more days than roles that deserve more of them (D10): {list}.",
     "Vous avez donné plus de jours aux affaires qu'à des rôles qui en méritent davantage (D10) : {list}."},
    {Key::profile_untouched, "Without a day so far: {list}.", "Sans un seul jour encore : {list}."},
    {Key::profile_yardstick_met,
     "Days given to relationships: {days} of {n}, {percent}; the yardstick is a fifth of working time, {have} of "
     "{need_n} days a month (D10).",
     "Jours donnés aux relations : {days} sur {n}, soit {percent} ; le repère est d'un cinquième du temps de travail, "
     "{have} jours sur {need_n} par mois (D10)."},
    {Key::profile_yardstick_missed,
     "Days given to relationships: {days} of {n}, {percent}; the yardstick is a fifth of working time, {have} of "
     "{need_n} days a month, and ties left alone fade (D10).",
     "Jours donnés aux relations : {days} sur {n}, soit {percent} ; le repère est d'un cinquième du temps de travail, "
     "{have} jours sur {need_n} par mois, et les liens délaissés s'effacent (D10)."},
    {Key::profile_recipe,
     "Half of each figure is your days, of which a fifth counts fully, and half what came of them. It tells what you "
     "did, not who you are.",
     "Chaque chiffre tient pour moitié à vos jours, dont un cinquième compte pleinement, et pour moitié à ce qui en "
     "est sorti. Il dit ce que vous avez fait, non qui vous êtes."},
    {Key::profile_brief, "Your {n} {plural n:day|days} on this account so far: {list}.",
     "{plural n:Votre|Vos} {n} {plural n:jour|jours} sur ce compte à ce jour : {list}."},
    {Key::profile_brief_starved,
     "Your {n} {plural n:day|days} on this account so far: {list}. Relationships have had less than a fifth of working "
     "time (D10).",
     "{plural n:Votre|Vos} {n} {plural n:jour|jours} sur ce compte à ce jour : {list}. Les relations ont eu moins d'un "
     "cinquième du temps de travail (D10)."},
    {Key::brief_knowledge, "{percent} on knowledge", "{percent} pour la connaissance"},
    {Key::brief_business, "{percent} on business", "{percent} pour les affaires"},
    {Key::brief_projects, "{percent} on projects", "{percent} pour les projets"},
    {Key::brief_relationships, "{percent} on relationships", "{percent} pour les relations"},

    {Key::aptitude_customer, "Putting the client at the centre", "Mettre le client au centre"},
    {Key::aptitude_accountable, "Answering for results", "Répondre des résultats"},
    {Key::aptitude_change, "Provoking change", "Provoquer le changement"},
    {Key::aptitude_team, "Building a team", "Bâtir une équipe"},
    {Key::aptitude_problems, "Solving problems", "Résoudre des problèmes"},
    {Key::aptitude_stands, "{name}: {n} in 100.", "{name} : {n} sur 100."},
    {Key::did_find_needs,
     "You gave it {percent} of your days and found {have} unspoken {plural have:need|needs}; "
     "{need_n} count fully (D19).",
     "Vous y avez mis {percent} de vos jours et découvert {have} {plural have:besoin non "
     "dit|besoins non dits} ; {need_n} comptent pleinement (D19)."},
    {Key::did_earn_margin,
     "You gave it {percent} of your days, and the account has earned {have_text} of margin of the "
     "{need_text} aimed at by now.",
     "Vous y avez mis {percent} de vos jours, et le compte a rapporté {have_text} de marge sur "
     "les {need_text} visés à ce jour."},
    {Key::did_win_offers,
     "You gave it {percent} of your days, and {have} {plural have:offer was|offers were} accepted; "
     "{need_n} count fully (D19).",
     "Vous y avez mis {percent} de vos jours, et {have} {plural have:offre a été "
     "acceptée|offres ont été acceptées} ; {need_n} comptent pleinement (D19)."},
    {Key::did_pair_people,
     "You gave it {percent} of your days, and {have} {plural have:pair works|pairs work} without "
     "you; {need_n} count fully (D12).",
     "Vous y avez mis {percent} de vos jours, et {have} {plural have:binôme se passe|binômes se "
     "passent} de vous ; {need_n} comptent pleinement (D12)."},
    {Key::did_settle,
     "You gave it {percent} of your days; requests granted and promises kept, less the troubles "
     "that last, come to {have}; {need_n} count fully (D16, D17, D40).",
     "Vous y avez mis {percent} de vos jours ; les demandes accordées et les promesses tenues, "
     "moins les problèmes en cours, font {have} ; {need_n} comptent pleinement (D16, D17, D40)."},

    {Key::tandem_title, "You and the sponsor as a pair", "Vous et le sponsor en binôme"},
    {Key::tandem_none, "Nobody is in office: there is no pair to look at (D35).",
     "Personne n'est en fonction : il n'y a pas de binôme à regarder (D35)."},
    {Key::tandem_is, "You and {sponsor} stand at {n} in 100, by four means of {m} points each (D35).",
     "Votre binôme avec {sponsor} est à {n} sur 100, par quatre moyens de {m} points chacun (D35)."},
    {Key::tandem_talks,
     "Talks and briefings between you and {sponsor}: {have}; one every three months makes {need_n} by now. {n} of {m} "
     "points.",
     "Échanges et briefings entre vous et {sponsor} : {have} ; un tous les trois mois en ferait {need_n} à ce jour. "
     "{n} {plural "
     "n:point|points} sur {m}."},
    {Key::tandem_meetings,
     "Appearances of {sponsor} before directors of the client and above: {have}; one every four months makes {need_n} "
     "by now. {n} of {m} "
     "points.",
     "Passages {de sponsor} devant des directeurs du client ou plus haut : {have} ; un tous les quatre mois en ferait "
     "{need_n} à ce "
     "jour. {n} {plural n:point|points} sur {m}."},
    {Key::tandem_reviews,
     "Strategic reviews launched by the client: {have}; {need_n} in the whole run count fully. {n} of {m} points.",
     "Revues stratégiques lancées par le client : {have} ; {need_n} sur toute la partie comptent pleinement. {n} "
     "{plural n:point|points} sur {m}."},
    {Key::tandem_commitment, "Commitment of {sponsor}: {have} in 100. {n} of {m} points.",
     "Implication {de sponsor} : {have} sur 100. {n} {plural n:point|points} sur {m}."},
    {Key::tandem_growth, "Revenue a month: {eur}, after {text} at the start.",
     "Chiffre d'affaires mensuel : {eur}, contre {text} au début."},
    {Key::tandem_satisfaction, "Satisfaction of the client: {n} in 100, after {m} at the start.",
     "Satisfaction du client : {n} sur 100, contre {m} au début."},
    {Key::tandem_executives,
     "Executives of the client tied to one of us (a tie of {tie} counts): {have} of the {need_n} heard of.",
     "Dirigeants du client liés à l'un de nous (à partir d'un lien de {tie}) : {have} sur {need_n} {plural "
     "need_n:connu|connus} de nom."},
    {Key::tandem_early, "Occasions heard of before everybody: {n}.", "Occasions connues avant tout le monde : {n}."},
});

}  // namespace

std::span<const Sentence> sentences_of_profiles() { return k_sentences_of_profiles; }

}  // namespace diapason
