#include <array>

#include "view/sentence.hpp"

namespace diapason {
namespace {

// What may be chosen, what it is worth, and what it risks.
constexpr auto k_sentences_of_choices = std::to_array<Sentence>({
    {Key::asks_candidate, "a candidate for sponsor", "un sponsor possible"},
    {Key::asks_clause, "a clause of the contract", "une clause du contrat"},
    {Key::asks_trouble, "a trouble that lasts", "un problème en cours"},
    {Key::asks_item, "an item of the plan", "un élément du plan"},
    {Key::asks_situation, "a situation and the answer to it", "une situation et la réponse à y faire"},
    {Key::asks_project, "an offer to prepare or a project to work on",
     "une offre à préparer ou un projet auquel travailler"},
    {Key::use_sponsor, "SPONSOR", "SPONSOR"},
    {Key::use_clause, "CLAUSE", "CLAUSE"},
    {Key::use_trouble, "TROUBLE", "PROBLÈME"},
    {Key::use_item, "ITEM", "ÉLÉMENT"},
    {Key::use_situation, "SITUATION", "SITUATION"},
    {Key::use_response, "ANSWER", "RÉPONSE"},
    {Key::use_site, "SITE", "SITE"},
    {Key::none_to_name, "There is nobody and nothing to name for it now.",
     "Il n'y a personne ni rien à nommer pour cela en ce moment."},
    {Key::none_allows,
     "Not possible yet with anybody or anything you could name: preview one of them for what it takes.",
     "Pas encore possible, qui ou quoi que vous nommiez : voyez l'aperçu de l'un d'eux pour ce qu'il y faut."},
    {Key::none_trouble, "No trouble lasts at the moment.", "Aucun problème n'est en cours."},
    {Key::none_offer, "You have heard of no occasion for an offer yet.",
     "Vous n'avez encore eu vent d'aucune occasion de faire une offre."},
    {Key::none_candidate, "Nobody on our executive committee could be asked in this case.",
     "Personne, à notre comité de direction, ne peut être sollicité dans ce cas."},
    {Key::none_clause, "This case knows no framework contract.", "Ce cas ne connaît pas de contrat cadre."},
    {Key::none_item, "This case has no menu for the plan.", "Ce cas n'a pas de menu pour le plan."},
    {Key::none_situation, "This case names no situation to prepare for.",
     "Ce cas ne nomme aucune situation à laquelle se préparer."},
    {Key::cost_sponsor, "{n} {plural n:day|days} of {sponsor}'s", "{n} {plural n:jour|jours} {de sponsor}"},

    {Key::choice_offer_project, "a project of {n} {plural n:month|months} (D50)", "un projet de {n} mois (D50)"},
    {Key::choice_project, "{n}% done, due in month {month}; it takes: {list}",
     "fait à {n}\u00A0%, pour le mois {month} ; il y faut : {list}"},
    {Key::choice_prepared, "prepared to {n}%", "préparée à {n}\u00A0%"},
    {Key::choice_trouble, "lasts {n} more {plural n:month|months} if nothing is done",
     "durera encore {n} mois si rien n'est fait"},
    {Key::choice_clause, "{ours} a month for us, {theirs} for them; keeps rivals out by {n} in 100",
     "{ours} par mois pour nous, {theirs} pour eux ; écarte les concurrents à hauteur de {n} sur 100"},
    {Key::clause_signed, "signed", "signée"},
    {Key::clause_drafted, "in the draft", "dans le projet"},
    {Key::clause_one_price, "one price at every site: local costs come out of our margin (D51)",
     "un seul prix sur tous les sites : les coûts locaux pèsent sur notre marge (D51)"},
    {Key::item_chosen, "in the plan", "inscrit au plan"},
    {Key::item_reached, "reached", "atteint"},
    {Key::item_days, "asks for {n} of your days a month", "demande {n} de vos jours par mois"},
    {Key::situation_prepared, "ready since month {month}: *{response}*",
     "réponse prête depuis le mois {month} : *{response}*"},
    {Key::situation_stale, "out of date, of month {month}: *{response}* (D29)",
     "réponse périmée, du mois {month} : *{response}* (D29)"},
    {Key::situation_unprepared, "nothing ready", "rien de prêt"},

    {Key::sponsor_in_office, "our sponsor", "notre sponsor"},
    {Key::sponsor_carries, "{n} {plural n:account|accounts} to carry", "{n} {plural n:compte|comptes} en charge"},
    {Key::sponsor_too_many, "{n} {plural n:account|accounts} to carry, too many to help (D31)",
     "{n} {plural n:compte|comptes} en charge, trop pour bien aider (D31)"},
    {Key::sponsor_in_line, "your own line of command (D32)", "dans votre ligne hiérarchique (D32)"},
    {Key::keen_0, "not keen", "peu enthousiaste"},
    {Key::keen_1, "willing", "{gender sponsor:disposé|disposée} à aider"},
    {Key::keen_2, "keen on the account", "très {gender sponsor:attaché|attachée} au compte"},
    {Key::sponsor_knows, "knows {who}", "connaît {who}"},
    {Key::sponsor_committed, "{sponsor} is our sponsor: commitment {n} in 100 (D35).",
     "{sponsor} est notre sponsor : implication de {n} sur 100 (D35)."},
    {Key::brief_0, "{sponsor} has no brief to go by (D33).", "{sponsor} n'a aucun brief sur lequel s'appuyer (D33)."},
    {Key::brief_1, "{sponsor}'s brief is getting old: {n} in 100 (D33).",
     "Le brief {de sponsor} date : {n} sur 100 (D33)."},
    {Key::brief_2, "{sponsor}'s brief is current: {n} in 100 (D33).",
     "Le brief {de sponsor} est à jour : {n} sur 100 (D33)."},
    {Key::sponsor_record,
     "As a pair: {n} {plural n:talk or briefing|talks and briefings}, {m} {plural m:appearance|appearances} before "
     "directors of the client and above, {have} strategic "
     "{plural have:review|reviews} launched by the client (D35).",
     "En binôme : {n} {plural n:échange ou briefing|échanges et briefings}, {m} {plural m:passage|passages} devant des "
     "directeurs du client ou plus haut, "
     "{have} {plural have:revue stratégique lancée|revues stratégiques lancées} par le client (D35)."},
    {Key::sponsor_drifting, "{sponsor} is taking your place, {n} in 100: talk it over (D32).",
     "{sponsor} prend votre place, {n} sur 100 : parlez-en ensemble (D32)."},

    {Key::reaches_team, "the account team", "l'équipe compte"},
    {Key::reaches_board, "our top management", "notre direction"},
    {Key::reaches_sales, "field sales", "la force de vente"},
    {Key::fit_clause, "A month it brings us {ours} and them {theirs}, and keeps rivals out by {n} in 100 (D20).",
     "Par mois, cela nous rapporte {ours} et leur rapporte {theirs}, et écarte les concurrents à hauteur de {n} sur "
     "100 (D20)."},
    {Key::fit_draft, "A month the draft brings us {ours} and them {theirs}, and keeps rivals out by {n} in 100 (D20).",
     "Par mois, le projet nous rapporte {ours} et leur rapporte {theirs}, et écarte les concurrents à hauteur de {n} "
     "sur 100 (D20)."},
    {Key::fit_trouble, "It would last {n} more {plural n:month|months} if nothing were done.",
     "Cela durerait encore {n} mois si rien n'était fait."},

    {Key::risk_favour,
     "{who} has done you a favour lately ({n}): asked again too soon, it shows what you are after (D11).",
     "{who} vous a rendu service récemment ({n}) : redemander trop tôt montre ce que vous cherchez (D11)."},
    {Key::risk_unagreed,
     "The hierarchy hasn't agreed to the account's strategy: {colleague} joins in half-heartedly (D49).",
     "La hiérarchie n'a pas approuvé la stratégie du compte : {colleague} s'y met à contrecœur (D49)."},
    {Key::risk_hand_over_trust,
     "Perhaps too early: a hand-over takes trust of {need_n}, and you read {who} at about {have} (±{band}). Too early, "
     "both lose (D12).",
     "Peut-être trop tôt : passer la main demande une confiance de {need_n}, et vous lisez {who} à environ {have} "
     "(±{band}). Trop tôt, chacun y perd (D12)."},
    {Key::risk_hand_over_competence,
     "Too early: {colleague} masters what {who} cares about to {have}, and {need_n} is needed. Train first (D12).",
     "Trop tôt : {colleague} maîtrise à {have} ce qui intéresse {who}, et il faut {need_n}. Formez d'abord (D12)."},
    {Key::risk_buyer_blocks, "As you read it, the buyer feels left out, and holds the pairs back (D36).",
     "D'après votre lecture, l'acheteur se sent laissé de côté et freine les binômes (D36)."},
    {Key::risk_confidence_first, "What {who} told you in confidence may come out if you use it again (D14).",
     "Ce {que who} vous a confié peut s'ébruiter si vous vous en servez encore (D14)."},
    {Key::risk_confidence,
     "What {who} told you in confidence has {n} {plural n:chance|chances} in 100 to come out this time (D14).",
     "Ce {que who} vous a confié a, cette fois, {n} {plural n:chance|chances} sur 100 de s'ébruiter (D14)."},
    {Key::risk_overcommitted,
     "{sponsor} would carry {n} accounts, {m} is the most: little help is left for each (D31).",
     "{sponsor} porterait {n} comptes, et {m} est le plus : il reste peu d'aide pour chacun (D31)."},
    {Key::risk_in_line, "{sponsor} stands in your line of command, and oversteps more easily (D32).",
     "{sponsor} est dans votre ligne hiérarchique, et déborde plus facilement (D32)."},
    {Key::risk_candidate, "Asked and declined, it gets about: support at the top suffers a little (D8).",
     "Demandé et décliné, cela se sait : le soutien de la direction en souffre un peu (D8)."},
    {Key::risk_unbriefed,
     "{sponsor}'s brief stands at {n} in 100: without a current one less good is done, and a word too many may be "
     "given "
     "(D33).",
     "Le brief {de sponsor} est à {n} sur 100 : sans brief à jour, on fait moins de bien et l'on promet parfois trop "
     "(D33)."},
    {Key::risk_empty_plan,
     "The plan holds nothing yet: choose a course, objectives and programmes first, or the plan says nothing (D44).",
     "Le plan ne contient encore rien : choisissez d'abord un cap, des objectifs et des programmes, sinon il ne dira "
     "rien (D44)."},
    {Key::risk_one_sided, "The draft gives us clearly more than them: such a contract is resented (D20).",
     "Le projet nous donne nettement plus qu'à eux : un tel contrat laisse de l'amertume (D20)."},
    {Key::risk_gives_away, "The draft gives them clearly more than us: both sides must earn (D20).",
     "Le projet leur donne nettement plus qu'à nous : les deux doivent y gagner (D20)."},
    {Key::risk_one_price, "One price at every site: what a site costs locally comes out of our margin (D51).",
     "Un seul prix sur tous les sites : ce qu'un site coûte localement pèse sur notre marge (D51)."},
    {Key::risk_fix, "A quick fix comes back; only work at the root settles it (D40).",
     "Une rustine ne tient pas : seul un travail de fond règle le problème (D40)."},
    {Key::risk_step_down, "A stage given up has to be climbed again; planned, it costs less than a fall (D5).",
     "Une étape abandonnée devra être remontée ; préparée, elle coûte moins qu'une chute (D5)."},
    {Key::risk_reference,
     "Asked too early, it shows what we want; and a reference lost hurts more than it has brought (D24).",
     "Demandé trop tôt, cela montre ce que nous cherchons ; et une référence perdue fait plus de mal qu'elle n'a fait "
     "de bien (D24)."},
    {Key::chance_sign, "{cap chance} that {who} signs the draft, from what you know.",
     "{cap chance} {que who} signe le projet, d'après ce que vous savez."},
    {Key::chance_sponsor, "{cap chance} that {sponsor} accepts, from what you know.",
     "{cap chance} {que sponsor} accepte, d'après ce que vous savez."},
    {Key::chance_reference, "{cap chance} that {who} agrees, from what you know.",
     "{cap chance} {que who} accepte, d'après ce que vous savez."},
    {Key::rival_seen_person, "You have been warned: it is after {who} (D21).",
     "Vous voilà prévenu : la cible est {who} (D21)."},
    {Key::rival_seen_offer, "You have been warned: it is after *{offer}* (D21).",
     "Vous voilà prévenu : la cible est l'offre en cours (*{offer}*) (D21)."},
});

}  // namespace

std::span<const Sentence> sentences_of_choices() { return k_sentences_of_choices; }

}  // namespace diapason
