#include <array>

#include "view/sentence.hpp"

namespace diapason {
namespace {

// The review at the end, rules and guidance.
constexpr auto k_sentences_of_reviews = std::to_array<Sentence>({
    {Key::tile_stage, "Stage", "Étape"},
    {Key::tile_stage_note, "{name}; {have} of {need_n} conditions of the next",
     "{name} ; {have} {plural have:condition|conditions} sur {need_n} pour la suivante"},
    {Key::tile_stage_top, "{name}; none is higher here", "{name} ; aucune n'est plus haute ici"},
    {Key::tile_stage_change, "{text} {plural n:stage|stages}", "{text} {plural n:étape|étapes}"},
    {Key::tile_conditions_change, "{text} {plural n:condition|conditions}", "{text} {plural n:condition|conditions}"},
    {Key::tile_satisfaction, "Satisfaction", "Satisfaction"},
    {Key::tile_satisfaction_note, "of the client, in 100", "du client, sur 100"},
    {Key::tile_margin, "Margin of the month", "Marge du mois"},
    {Key::tile_margin_note, "the board expects {eur}", "la direction attend {eur}"},
    {Key::tile_total_margin, "Margin so far", "Marge à ce jour"},
    {Key::tile_total_margin_note, "full marks from {eur} by now", "note pleine dès {eur} à cette date"},
    {Key::tile_days, "Your days used", "Vos jours employés"},
    {Key::tile_days_value, "{have} of {need_n}", "{have} sur {need_n}"},
    {Key::tile_days_note, "{left} {plural left:day|days} not used",
     "{left} {plural left:jour non employé|jours non employés}"},
    {Key::tile_days_all, "none left over", "pas un de reste"},
    {Key::tile_trust, "Median trust", "Confiance médiane"},
    {Key::tile_trust_note, "our reading of {n} {plural n:person|people}",
     "notre lecture de {n} {plural n:personne|personnes}"},
    {Key::tile_trust_none, "nobody met yet", "personne de rencontré encore"},

    {Key::turn_of_trust, "Trust of {who}, in truth", "La confiance {de who}, en vérité"},
    {Key::turn_of_stage, "Stage {stage_n}, {name}", "Étape {stage_n}, {name}"},
    {Key::turn_of_step, "A step proposed to {who}", "Un pas proposé à {who}"},
    {Key::turn_of_contract, "The framework contract", "Le contrat cadre"},
    {Key::turn_of_revenue, "Revenue a month", "Chiffre d'affaires mensuel"},
    {Key::turn_of_revenue_alone, "Revenue a month, by this alone; {text} all told that month",
     "Chiffre d'affaires mensuel, par cela seul ; {text} tout compté ce mois-là"},
    {Key::turn_step_declined, "declined", "décliné"},
    {Key::turn_signed, "signed", "signé"},
    {Key::timeline_mark, "Mark", "Note"},
    {Key::timeline_satisfaction, "Satisfaction", "Satisfaction"},

    {Key::review_relation,
     "After {n} {plural n:month|months} the relationship stands at stage {stage_n}, {name}. You have met {have} of "
     "{need_n} people; {m} of them {plural m:is|are} tied to one of us (a tie of {tie} counts).",
     "Après {n} mois, la relation en est à l'étape {stage_n}, {name}. Vous avez rencontré {have} {plural "
     "have:personne|personnes} sur {need_n} ; {m} {plural m:est liée|sont liées} à l'un de nous (à partir d'un lien "
     "de {tie})."},
    {Key::unveiled_close, "{who}: you believed {have}, the truth is {need_n}. You read {gender who:him|her} well.",
     "{who} : vous pensiez {have}, la vérité est {need_n}. Bonne lecture."},
    {Key::unveiled_over,
     "{who}: you believed {have}, the truth is {need_n}. You thought yourself better liked than you were.",
     "{who} : vous pensiez {have}, la vérité est {need_n}. Vous vous croyiez mieux vu que vous ne l'étiez."},
    {Key::unveiled_under, "{who}: you believed {have}, the truth is {need_n}. There was more trust than you thought.",
     "{who} : vous pensiez {have}, la vérité est {need_n}. Il y avait plus de confiance que vous ne pensiez."},
    {Key::unveiled_never_met, "{who}: you never met. What was thought of you there: {need_n}.",
     "{who} : vous ne vous êtes jamais rencontrés. Ce qu'on y pensait de vous : {need_n}."},
    {Key::unveiled_left, "{who}: left the client before the end (D25).",
     "{who} : a quitté le client avant la fin (D25)."},
    {Key::unveiled_needs_found, "You had found out what {who} didn't say: {list}.",
     "Vous aviez découvert ce {que who} ne disait pas : {list}."},
    {Key::unveiled_needs_missed, "What mattered to {who} and you never learnt: {list}.",
     "Ce qui comptait pour {who} et que vous n'avez jamais su : {list}."},
    {Key::unveiled_influence_known, "{whom} listens to {who} {text}, as you knew.",
     "{whom} écoute {text} {who}, comme vous le saviez."},
    {Key::unveiled_influence_unknown, "{whom} listens to {who} {text}, and you didn't know.",
     "{whom} écoute {text} {who}, et vous ne le saviez pas."},
    {Key::unveiled_influence_more, "{n} more such {plural n:link|links} stayed hidden from you.",
     "{n} {plural n:autre lien de ce genre vous est resté caché|autres liens de ce genre vous sont restés cachés}."},
    {Key::luck_trust_good,
     "Chance gave a little: {text} {plural n:point|points} of trust over all meetings taken together.",
     "Le hasard a un peu donné : {text} {plural n:point|points} de confiance sur l'ensemble des rendez-vous."},
    {Key::luck_trust_bad,
     "Chance took a little: {text} {plural n:point|points} of trust over all meetings taken together.",
     "Le hasard a un peu pris : {text} {plural n:point|points} de confiance sur l'ensemble des rendez-vous."},
    {Key::luck_trust_none, "Chance gave as much as it took in your meetings.",
     "Dans vos rendez-vous, le hasard a donné autant qu'il a pris."},
    {Key::luck_judgement,
     "What you did moved trust by {text} {plural n:point|points} in the same meetings: judgement, not luck.",
     "Ce que vous avez fait a déplacé la confiance de {text} {plural n:point|points} dans ces mêmes rendez-vous : du "
     "jugement, pas de la chance."},
    {Key::luck_offer_judged_won,
     "Offer *{offer}*, accepted by {who}: from what you knew it had {chance}; in truth it would have been accepted on "
     "most days. Well judged.",
     "Offre acceptée par {who} (*{offer}*) : d'après ce que vous saviez, elle avait {chance} ; en vérité, elle "
     "l'aurait "
     "été presque tous les jours. Bien jugé."},
    {Key::luck_offer_close_won,
     "Offer *{offer}*, accepted by {who}: from what you knew it had {chance}; in truth it was a close call, which "
     "chance decided your way.",
     "Offre acceptée par {who} (*{offer}*) : d'après ce que vous saviez, elle avait {chance} ; en vérité, il s'en est "
     "fallu de peu, et le hasard a tranché pour vous."},
    {Key::luck_offer_close_lost,
     "Offer *{offer}*, declined by {who}: from what you knew it had {chance}; in truth it was a close call, which "
     "chance decided against you.",
     "Offre déclinée par {who} (*{offer}*) : d'après ce que vous saviez, elle avait {chance} ; en vérité, il s'en est "
     "fallu de peu, et le hasard a tranché contre vous."},
    {Key::luck_offer_judged_lost,
     "Offer *{offer}*, declined by {who}: from what you knew it had {chance}; in truth it was too early, or answered "
     "no "
     "need, and another day would have changed nothing.",
     "Offre déclinée par {who} (*{offer}*) : d'après ce que vous saviez, elle avait {chance} ; en vérité, c'était trop "
     "tôt, ou sans besoin réel, et un autre jour n'y aurait rien changé."},
    {Key::luck_step_won,
     "Step agreed with {who} in month {month}: in truth it had {chance}; chance decided your way, and gave you a "
     "stage.",
     "Pas accepté par {who} au mois {month} : en vérité, il avait {chance} ; le hasard a tranché pour vous, et vous a "
     "donné une étape."},
    {Key::luck_step_lost,
     "Step declined by {who} in month {month}: in truth it had {chance}; chance decided against you, and cost you the "
     "stage that month.",
     "Pas décliné par {who} au mois {month} : en vérité, il avait {chance} ; le hasard a tranché contre vous, et vous "
     "a "
     "coûté l'étape ce mois-là."},
    {Key::turn_trust_up, "Month {month}: in truth, trust of {who} rises by {n}; above all {cause}.",
     "Mois {month} : en vérité, la confiance {de who} monte de {n} ; surtout : {cause}."},
    {Key::turn_trust_down, "Month {month}: in truth, trust of {who} falls by {n}; above all {cause}.",
     "Mois {month} : en vérité, la confiance {de who} baisse de {n} ; surtout : {cause}."},
    {Key::turn_trust_read, "You read {text} then.", "Vous lisiez alors {text}."},
    {Key::turn_step_early, "Month {month}: {who} declined the step; in truth this was still missing: {list} (D3).",
     "Mois {month} : {who} a décliné le pas ; en vérité, il manquait encore : {list} (D3)."},
    {Key::turn_step_soon,
     "Month {month}: {who} declined the step; all conditions were there, but had not yet held for {n} {plural "
     "n:month|months} (D3).",
     "Mois {month} : {who} a décliné le pas ; toutes les conditions y étaient, mais pas encore depuis {n} mois (D3)."},
    {Key::turn_step_unwilling,
     "Month {month}: {who} declined the step; all conditions held, but those who decide trusted us {have} in 100 where "
     "it took about {need_n} (D3).",
     "Mois {month} : {who} a décliné le pas ; toutes les conditions étaient réunies, mais ceux qui décident nous "
     "faisaient confiance à {have} sur 100, là où il fallait environ {need_n} (D3)."},
    {Key::turn_step_unsupported,
     "Month {month}: {who} declined the step; all conditions held, but without support from the top of our own firm "
     "nothing stands above stage 2 (D8).",
     "Mois {month} : {who} a décliné le pas ; toutes les conditions étaient réunies, mais sans soutien au sommet de "
     "notre maison, rien ne tient au-dessus de l'étape 2 (D8)."},
    {Key::turn_step_chance,
     "Month {month}: {who} declined the step; everything it takes was there, and in truth it had {chance}: it was "
     "chance (D3).",
     "Mois {month} : {who} a décliné le pas ; tout ce qu'il fallait y était, et en vérité il avait {chance} : c'était "
     "le hasard (D3)."},
    {Key::turn_stage_up, "Month {month}: the relationship climbs to stage {stage_n}, {name}; {cause}.",
     "Mois {month} : la relation monte à l'étape {stage_n}, {name} ; {cause}."},
    {Key::turn_stage_down, "Month {month}: the relationship falls back to stage {stage_n}, {name}; {cause}.",
     "Mois {month} : la relation retombe à l'étape {stage_n}, {name} ; {cause}."},
    {Key::turn_contract, "Month {month}: {who} signs the framework contract.",
     "Mois {month} : {who} signe le contrat cadre."},
    {Key::turn_revenue, "Month {month}: {eur} of revenue a month; {cause}.",
     "Mois {month} : {eur} de chiffre d'affaires mensuel ; {cause}."},
    {Key::turn_revenue_alone,
     "Month {month}: {eur} of revenue a month by this alone; {cause}. All told, {text} that month.",
     "Mois {month} : {eur} de chiffre d'affaires mensuel par cela seul ; {cause}. Tout compté, {text} ce mois-là."},
    {Key::mark_left, "{cap name}: {n} in 100. In full it would have brought {m} {plural m:point|points} more.",
     "{cap name} : {n} sur 100. En plein, {m} {plural m:point|points} de plus."},
    {Key::lesson_is, "What this account had to teach: {text}", "Ce que ce compte avait à apprendre : {text}"},
    {Key::diagnosis_suits,
     "This account was worth stage {stage_n}, {name}, and that is where you left it (D6). And your own account: on "
     "which stage does it stand, and would you make the most of it or climb (D38)?",
     "Ce compte valait l'étape {stage_n}, {name}, et c'est là que vous l'avez laissé (D6). Et votre propre compte : à "
     "quelle étape en est-il, et faut-il en tirer le meilleur ou monter (D38) ?"},
    {Key::diagnosis_below,
     "This account was worth stage {stage_n}, {name}, higher than where you left it (D6). And your own account: on "
     "which stage does it stand, and what keeps it from the next (D38)?",
     "Ce compte valait l'étape {stage_n}, {name}, plus haut que là où vous l'avez laissé (D6). Et votre propre compte "
     ": à quelle étape en est-il, et qu'est-ce qui le retient de monter (D38) ?"},
    {Key::diagnosis_above,
     "This account was worth stage {stage_n}, {name}, and you took it higher than it pays (D6). And your own account: "
     "on which stage does it stand, and is it the one it is worth (D38)?",
     "Ce compte valait l'étape {stage_n}, {name}, et vous l'avez mené plus haut qu'il ne rapporte (D6). Et votre "
     "propre compte : à quelle étape en est-il, et est-ce celle qu'il vaut (D38) ?"},

    {Key::provenance_source, "source: a text of the field says it", "source : un texte du métier le dit"},
    {Key::provenance_inferred, "inferred: it follows from what the texts say",
     "déduit : cela découle de ce que disent les textes"},
    {Key::provenance_design, "design: our modelling choice", "choix : c'est notre façon de modéliser"},
    {Key::provenance_research, "research: wider research says it", "recherche : des travaux plus larges le disent"},
    {Key::rule_line, "{name}. {text} ({provenance})", "{name}. {text} ({provenance})"},

    {Key::guide_title, "What to do now?", "Que faire maintenant ?"},
    {Key::suggest_answer, "{who} waits for an answer: *{request}*. A no with a reason is better than silence (D16).",
     "{who} attend une réponse : *{request}*. Un non motivé vaut mieux que le silence (D16)."},
    {Key::suggest_promise, "Keep your word to {who} this month: *{request}* (D17).",
     "Tenez parole envers {who} ce mois-ci : *{request}* (D17)."},
    {Key::suggest_meet,
     "You know {who} by name only, and {gender who:he|she} receives visitors: go and meet {gender who:him|her} on "
     "something of {gender who:his|her} trade (D18).",
     "Vous ne connaissez {who} que de nom, et {gender who:il|elle} reçoit : prenez rendez-vous sur un sujet de son "
     "métier (D18)."},
    {Key::suggest_door,
     "{who} doesn't receive strangers: who has {gender who:his|her} ear? An ally may open the door (D11).",
     "{who} ne reçoit pas d'inconnus : qui a son oreille ? Un allié peut ouvrir la porte (D11)."},
    {Key::suggest_silence,
     "{who} has seen none of you for {n} {plural n:month|months}: a follow-up or a lunch would do (D10).",
     "{who} n'a vu aucun de vous depuis {n} mois : un suivi ou un déjeuner suffirait (D10)."},
    {Key::suggest_share_tie,
     "You are alone with {who} (a tie of {n} counts): {colleague} is of the same trade and isn't known there yet (D12, "
     "D25).",
     "Vous êtes seul avec {who} (un lien de {n} compte) : {colleague} est du même métier et n'y a pas encore ses "
     "entrées (D12, D25)."},
    {Key::suggest_listen, "You understand {who} little: listening comes before proposing (D19).",
     "Vous comprenez peu {who} : écouter vient avant de proposer (D19)."},
    {Key::suggest_nothing,
     "Nothing presses. Make the most of where you are: see people before they miss you, and show the value you bring "
     "(D10, D39).",
     "Rien ne presse. Tirez le meilleur de là où vous en êtes : voyez les gens avant de leur manquer, et montrez la "
     "valeur apportée (D10, D39)."},
    {Key::suggest_no_means, "What else would be worth doing can't be done with what is left of this month.",
     "Ce qu'il serait utile de faire encore ne peut l'être avec ce qui reste de ce mois."},
    {Key::suggest_trouble, "A trouble lasts, and costs each month: *{event}*. Work at its root settles it (D40).",
     "Un problème dure, et coûte chaque mois : *{event}*. Le traiter à la racine le règle (D40)."},
    {Key::suggest_support,
     "Support from the top stands at {n} in 100, too little: report what the account brings, and who else there could "
     "back it (D8).",
     "Le soutien de la direction est à {n} sur 100, trop peu : rendez compte de ce qu'apporte le compte, et cherchez "
     "qui "
     "d'autre peut l'appuyer (D8)."},
    {Key::suggest_brief, "{sponsor} has no current brief: before the next meeting with the client, give one (D33).",
     "{sponsor} n'a pas de brief à jour : donnez-en un avant le prochain rendez-vous chez le client (D33)."},
    {Key::suggest_plan, "What the account plan is to hold is chosen: it counts once it is written (D27).",
     "Ce que le plan de compte doit contenir est choisi : il compte une fois écrit (D27)."},
    {Key::suggest_choose, "The account has no plan yet: choose what it aims at. It pays those who analyse early (D27).",
     "Le compte n'a pas encore de plan : choisissez ce qu'il vise. L'analyse paie ceux qui s'y mettent tôt (D27)."},
    {Key::suggest_revise, "The plan is {n} months old and misleads: revise it (D29).",
     "Le plan a {n} mois et finit par égarer : révisez-le (D29)."},
    {Key::suggest_write, "You know more than is written: share it in the account review (D22).",
     "Vous en savez plus qu'il n'est écrit : partagez-le dans la revue de compte (D22)."},
});

}  // namespace

std::span<const Sentence> sentences_of_reviews() { return k_sentences_of_reviews; }

}  // namespace diapason
