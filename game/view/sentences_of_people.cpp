#include <array>

#include "view/sentence.hpp"

namespace diapason {
namespace {

// People at the client, ties, and our own side.
constexpr auto k_sentences_of_people = std::to_array<Sentence>({
    {Key::people_title, "People at the client", "Les interlocuteurs"},
    {Key::people_met, "You have met {have} of the {need_n} people you have heard of.",
     "Vous avez rencontré {have} {plural have:personne|personnes} sur les {need_n} dont vous avez entendu parler."},
    {Key::people_unheard_of, "{n} more {plural n:person|people} you haven't heard of.",
     "{n} {plural n:autre personne dont|autres personnes dont} vous n'avez pas entendu parler."},
    {Key::rank_1, "operations", "opérationnel"},
    {Key::rank_2, "middle management", "encadrement"},
    {Key::rank_3, "director", "direction"},
    {Key::rank_4, "board", "direction générale"},
    {Key::standing_met, "met", "{gender who:rencontré|rencontrée}"},
    {Key::standing_by_name, "known by name", "{gender who:connu|connue} de nom"},
    {Key::standing_gone, "no longer at the client", "n'est plus chez le client"},
    {Key::belief, "about {have} (±{band}, month {month})", "environ {have} (±{band}, mois {month})"},
    {Key::belief_at_start, "about {have} (±{band}, at the start)", "environ {have} (±{band}, au départ)"},
    {Key::belief_none, "not met yet", "pas encore {gender who:rencontré|rencontrée}"},
    {Key::trust_name, "trust", "confiance"},
    {Key::trust_is, "trust {belief}", "confiance : {belief}"},
    {Key::mood_0, "shut", "{gender who:fermé|fermée}"},
    {Key::mood_1, "wary", "{gender who:méfiant|méfiante}"},
    {Key::mood_2, "reserved", "{gender who:réservé|réservée}"},
    {Key::mood_3, "open", "{gender who:ouvert|ouverte}"},
    {Key::mood_4, "well disposed", "bien {gender who:disposé|disposée}"},
    {Key::mood_5, "trusting", "{gender who:confiant|confiante}"},
    {Key::mood_6, "a firm ally", "{gender who:un allié sûr|une alliée sûre}"},
    {Key::seats_unknown, "seat in decisions unknown", "rôle dans les décisions inconnu"},
    {Key::seats_none, "no seat in decisions", "aucun rôle dans les décisions"},
    {Key::seats_in_circuit, "{list} on *{circuit}*", "{list} (*{circuit}*)"},
    {Key::tie_0, "none", "aucun"},
    {Key::tie_1, "thin", "ténu"},
    {Key::tie_2, "growing", "naissant"},
    {Key::tie_3, "firm", "solide"},
    {Key::tie_4, "strong", "fort"},
    {Key::tie_nobody, "no tie yet", "aucun lien"},
    {Key::tie_is, "tie {tie}", "lien {tie}"},
    {Key::tie_is_alone, "tie {tie}, held by you alone", "lien {tie}, tenu par vous seul"},
    {Key::tie_is_shared, "tie {tie}, held by {list}", "lien {tie}, tenu par {list}"},

    {Key::person_style, "Style: {style}.", "Style : {style}."},
    {Key::person_stated, "{who} says openly what matters to {gender who:him|her}: {list}.",
     "{who} dit ouvertement ce qui compte : {list}."},
    {Key::person_found, "You have found out what {who} had not said: {list}.",
     "Vous avez découvert ce {que who} ne disait pas : {list}."},
    {Key::person_seats, "{who}'s role in decisions: {list}.", "Rôle {de who} dans les décisions : {list}."},
    {Key::person_seats_in, "{who}'s role in decisions on *{circuit}*: {list}.",
     "Rôle {de who} dans les décisions (*{circuit}*) : {list}."},
    {Key::person_informs, "{who} keeps you informed in confidence (D14).", "{who} vous informe en confidence (D14)."},
    {Key::person_exposed,
     "{who} keeps you informed in confidence; the next use of it has {n} {plural n:chance|chances} in 100 to come out "
     "(D14).",
     "{who} vous informe en confidence ; la prochaine utilisation a {n} {plural n:chance|chances} sur 100 de "
     "s'ébruiter "
     "(D14)."},
    {Key::person_favours, "{who} has done you favours lately ({n}): let some time pass before the next (D11).",
     "{who} vous a rendu service récemment ({n}) : laissez passer un peu de temps avant de redemander (D11)."},
    {Key::person_no_seat, "{who} holds no seat in decisions.", "{who} ne tient aucun rôle dans les décisions."},
    {Key::person_influences, "{whom} listens to {who} {text}.", "{whom} écoute {text} {who}."},
    {Key::influence_0, "a little", "un peu"},
    {Key::influence_1, "quite a bit", "assez"},
    {Key::influence_2, "a lot", "beaucoup"},
    {Key::person_understanding, "You understand {who} to {n} in 100.", "Vous comprenez {who} à {n} sur 100."},
    {Key::not_known_needs,
     "There may be more that matters to {who} and that nobody has named: listening finds it (D19).",
     "Il peut y avoir autre chose qui compte pour {who} et que personne n'a nommé : l'écoute le révèle (D19)."},
    {Key::not_known_seats,
     "What {who} has to say in decisions isn't known: mapping the circuit, or listening, shows it.",
     "Ce que pèse {who} dans les décisions n'est pas connu : cartographier le circuit, ou écouter, le montre."},
    {Key::not_known_influence,
     "Whom else {who} listens to, and who listens to {gender who:him|her}, may be more than you know.",
     "Qui d'autre {who} écoute, et qui l'écoute, dépasse peut-être ce que vous savez."},
    {Key::not_known_trust, "What {who} thinks of you can't be told before you meet.",
     "Ce {que who} pense de vous ne peut se dire avant une rencontre."},
    {Key::own_tie_you, "With you: {tie} ({n}).", "Avec vous : {tie} ({n})."},
    {Key::own_tie_colleague, "With {colleague}: {tie} ({n}).", "Avec {colleague} : {tie} ({n})."},
    {Key::own_tie_pair, "With {colleague}: {tie} ({n}), autonomy {m} in 100 (D12).",
     "Avec {colleague} : {tie} ({n}), autonomie {m} sur 100 (D12)."},
    {Key::silence_none, "You have been in contact lately.", "Vous avez été en contact récemment."},
    {Key::silence_months, "No contact for {n} {plural n:month|months}; closeness fades (D10).",
     "Aucun contact depuis {n} mois ; la proximité s'efface (D10)."},
    {Key::silence_one, "No contact last month.", "Pas de contact le mois dernier."},
    {Key::silence_never, "You have never met.", "Vous ne vous êtes jamais rencontrés."},

    {Key::ties_title, "Who is tied to whom", "Qui est lié à qui"},
    {Key::held_by_nobody, "nobody holds this tie", "personne ne tient ce lien"},
    {Key::held_by_you_alone, "held by you alone", "tenu par vous seul"},
    {Key::held_by, "held by {list}", "tenu par {list}"},
    {Key::lone_ties_none, "You hold no tie alone.", "Vous ne tenez aucun lien à vous seul."},
    {Key::lone_ties_free,
     "You hold {n} {plural n:tie|ties} alone (a tie of {need_n} counts). Up to {m} cost nothing; each one more takes "
     "days (D7).",
     "Vous tenez {n} {plural n:lien|liens} à vous seul (un lien de {need_n} compte). Jusqu'à {m}, cela ne coûte rien ; "
     "chacun de plus prend des "
     "jours (D7)."},
    {Key::lone_ties_cost,
     "You hold {n} {plural n:tie|ties} alone (a tie of {need_n} counts), {m} more than one can carry: {days} {plural "
     "days:day|days} a month go to "
     "being the only door (D7).",
     "Vous tenez {n} {plural n:lien|liens} à vous seul (un lien de {need_n} compte), {m} de plus qu'on n'en peut "
     "porter : {days} {plural "
     "days:jour|jours} par mois passent à être la seule porte (D7)."},

    {Key::team_title, "Our side", "Notre équipe"},
    {Key::kam_days_left, "{left} of your {n} {plural n:day|days} left this month.",
     "Il vous reste {left} {plural left:jour|jours} sur {n} ce mois-ci."},
    {Key::colleague_days_left, "{left} of {n} {plural n:day|days} left",
     "reste {left} {plural left:jour|jours} sur {n}"},
    {Key::colleague_no_days, "no day for you this month", "aucun jour pour vous ce mois-ci"},
    {Key::willing_0, "won't help ({n})", "refuse d'aider ({n})"},
    {Key::willing_1, "reluctant ({n})", "{gender who:réticent|réticente} ({n})"},
    {Key::willing_2, "helps when asked ({n})", "aide quand on le demande ({n})"},
    {Key::willing_3, "willing ({n})", "volontaire ({n})"},
    {Key::willing_4, "one of the team ({n})", "pleinement de l'équipe ({n})"},
    {Key::load_and_credit, "load {n} in 100 · recognition {m} in 100 (D13)",
     "charge {n} sur 100 · reconnaissance {m} sur 100 (D13)"},
    {Key::goes_native, "{n} in 100 on the client's side (D9)",
     "{gender who:passé|passée} à {n} sur 100 du côté du client (D9)"},
    {Key::has_trained, "trained: +{n} on every topic", "{gender who:formé|formée} : +{n} sur chaque sujet"},
    {Key::is_mobilised, "counts as mobilised for {n} {plural n:month|months} yet (D41)",
     "compte comme {gender who:mobilisé|mobilisée} pour {n} mois encore (D41)"},
    {Key::tie_of_pair, "{who}: {tie} ({n}), autonomy {m} in 100", "{who} : {tie} ({n}), autonomie {m} sur 100"},
    {Key::director_is, "{director}, head of key accounts: {about}", "{director}, direction comptes clés : {about}"},
    {Key::no_sponsor_yet, "Nobody of the executive committee backs the account yet. Candidates: {list}.",
     "Personne au comité de direction ne soutient encore le compte. Sponsors possibles : {list}."},
    {Key::team_of, "{n} {plural n:colleague|colleagues} mobilised for the account (D41).",
     "{n} {plural n:collègue mobilisé|collègues mobilisés} pour le compte (D41)."},
    {Key::prepared_little, "hardly prepared for {who} ({n})",
     "à peine {gender colleague:préparé|préparée} à {who} ({n})"},
    {Key::prepared_half, "half prepared for {who} ({n})", "à demi {gender colleague:préparé|préparée} à {who} ({n})"},
    {Key::prepared_well, "well prepared for {who} ({n})", "bien {gender colleague:préparé|préparée} à {who} ({n})"},
    {Key::tie_with, "{who}: {tie} ({n})", "{who} : {tie} ({n})"},
    {Key::mastery_0, "knows nothing of {topic}", "ne connaît rien à : {topic}"},
    {Key::mastery_1, "some notions of {topic}", "quelques notions : {topic}"},
    {Key::mastery_2, "at ease with {topic}", "à l'aise : {topic}"},
    {Key::mastery_3, "masters {topic}", "maîtrise : {topic}"},
});

}  // namespace

std::span<const Sentence> sentences_of_people() { return k_sentences_of_people; }

}  // namespace diapason
