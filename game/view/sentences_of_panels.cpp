#include <array>

#include "view/sentence.hpp"

namespace diapason {
namespace {

// The sponsor, the account plan, the contract, projects and sites.
constexpr auto k_sentences_of_panels = std::to_array<Sentence>({
    {Key::sponsors_title, "Who backs the account", "Qui soutient le compte"},
    {Key::sponsors_nobody,
     "No sponsor is in office yet. Look for somebody keen, with time, and outside your line of command (D31, D32).",
     "Aucun sponsor n'est encore en fonction. Cherchez quelqu'un qui en ait l'envie et le temps, hors de votre ligne "
     "hiérarchique (D31, D32)."},
    {Key::sponsor_keeps_place, "{sponsor} leaves you your place: overstepping at {n} in 100 (D32).",
     "{sponsor} vous laisse votre place : empiètement de {n} sur 100 (D32)."},
    {Key::sponsor_days_left, "Days of {sponsor}'s left this month: {left} of {n}.",
     "Jours {de sponsor} encore libres ce mois-ci : {left} sur {n}."},
    {Key::sponsor_has_room, "{sponsor} carries {n} {plural n:account|accounts}, ours included; {m} is the most (D31).",
     "{sponsor} porte {n} {plural n:compte|comptes}, le nôtre compris ; le maximum est de {m} (D31)."},
    {Key::sponsor_overcommitted,
     "{sponsor} carries {n} accounts, ours included, and {m} is the most: little help is left for ours (D31).",
     "{sponsor} porte {n} comptes, le nôtre compris, et le maximum est de {m} : il reste peu d'aide pour le nôtre "
     "(D31)."},
    {Key::sponsor_out_of_line, "{sponsor} stands outside your line of command, as a sponsor should (D32).",
     "{sponsor} est hors de votre ligne hiérarchique, comme il convient (D32)."},

    {Key::account_plan_title, "The account plan", "Le plan compte clé"},
    {Key::plan_where, "Where are we? (D27)", "Où en sommes-nous ? (D27)"},
    {Key::plan_aims, "Where do we want to go? (D38, D44)", "Où voulons-nous aller ? (D38, D44)"},
    {Key::plan_ways, "How do we get there? (D28)", "Comment y parvenir ? (D28)"},
    {Key::plan_contingency, "If X happens, we do Y (D26)", "Si X survient, nous faisons Y (D26)"},
    {Key::plan_revised, "Written or revised {n} {plural n:month|months} ago; beyond {m} months a plan misleads (D29).",
     "Écrit ou révisé il y a {n} mois ; au-delà de {m} mois, un plan égare (D29)."},
    {Key::plan_missing, "Nothing chosen yet (D44): {list}.", "Rien de choisi encore (D44) : {list}."},
    {Key::analysis_0, "{cap area}: still dark, {n} in 100 known, {m} of it written and shared (D22).",
     "{cap area} : encore obscur, {n} sur 100 connu, dont {m} écrit et partagé (D22)."},
    {Key::analysis_1, "{cap area}: clear in part, {n} in 100 known, {m} of it written and shared (D22).",
     "{cap area} : clair en partie, {n} sur 100 connu, dont {m} écrit et partagé (D22)."},
    {Key::analysis_2, "{cap area}: clear, {n} in 100 known, {m} of it written and shared (D22).",
     "{cap area} : clair, {n} sur 100 connu, dont {m} écrit et partagé (D22)."},
    {Key::strategy_is_clear,
     "Their own strategy is clear to {n} in 100: the clearer, the more our offers can align with (D43).",
     "Leur propre stratégie est claire à {n} sur 100 : plus elle l'est, plus nos offres ont à quoi s'aligner (D43)."},
    {Key::programme_followed, "Followed last month: {have} {plural have:day|days} for the {need_n} it asks for (D28).",
     "Suivi le mois dernier : {have} {plural have:jour|jours} pour {need_n} à y consacrer (D28)."},
    {Key::programme_neglected,
     "Not followed last month: {have} {plural have:day|days} of the {need_n} it asks for (D28).",
     "Pas suivi le mois dernier : {have} {plural have:jour|jours} sur {need_n} à y consacrer (D28)."},
    {Key::programme_to_come, "It asks for {need_n} {plural need_n:day|days} a month (D28).",
     "Il demande {need_n} {plural need_n:jour|jours} par mois (D28)."},
    {Key::rule_ready, "If it comes to *{situation}*, then *{response}*; ready since month {month}.",
     "Si survient *{situation}*, alors *{response}* ; réponse prête depuis le mois {month}."},
    {Key::rule_stale, "If it comes to *{situation}*, then *{response}*; of month {month}, out of date (D29).",
     "Si survient *{situation}*, alors *{response}* ; réponse du mois {month}, périmée (D29)."},
    {Key::rule_unused, "Not needed so far.", "Elle n'a pas encore servi."},
    {Key::rule_used, "Used {n} {plural n:time|times}, last in month {month}.",
     "Elle a servi {n} fois, la dernière au mois {month}."},
    {Key::rule_useless, "It came {n} {plural n:time|times}, last in month {month}, and this answer didn't suit it.",
     "Le cas s'est présenté {n} fois, la dernière au mois {month}, et cette réponse n'y convenait pas."},
    {Key::rules_of_most, "{n} of {m} answers prepared: nobody foresees everything (D46).",
     "Réponses préparées : {n} sur {m}. Nul ne prévoit tout (D46)."},

    {Key::contract_title, "The framework contract", "Le contrat cadre"},
    {Key::contract_since,
     "A framework contract is in force since month {month}, with {n} {plural n:clause|clauses} (D20).",
     "Un contrat cadre est en vigueur depuis le mois {month}, avec {n} {plural n:clause|clauses} (D20)."},
    {Key::contract_from_before,
     "A framework contract is in force since before you came, with {n} {plural n:clause|clauses} (D20).",
     "Un contrat cadre est en vigueur depuis avant votre arrivée, avec {n} {plural n:clause|clauses} (D20)."},
    {Key::contract_brings, "It brings us {ours} a month and them {theirs}, and keeps rivals out by {n} in 100.",
     "Il nous rapporte {ours} par mois et leur rapporte {theirs}, et écarte les concurrents à hauteur de {n} sur 100."},
    {Key::contract_would_bring,
     "With the draft signed it would bring us {ours} a month and them {theirs}, and keep rivals out by {n} in 100.",
     "Le projet signé, il nous rapporterait {ours} par mois et leur rapporterait {theirs}, et écarterait les "
     "concurrents à hauteur de {n} sur 100."},
    {Key::contract_local_costs,
     "One price for all sites stands in it: of ours, local costs take {eur} a month, as far as {n} of {m} sites tell "
     "(D51).",
     "Un prix unique y figure : de notre part, les coûts locaux retirent {eur} par mois, d'après {n} {plural n:site "
     "relevé|sites relevés} sur {m} (D51)."},
    {Key::contract_is_fair, "Neither side takes clearly more than the other: it is fair (D20).",
     "Aucun des deux n'y prend nettement plus que l'autre : il est équitable (D20)."},
    {Key::contract_serves_us, "It gives us clearly more than them: such a contract is resented (D20).",
     "Il nous donne nettement plus qu'à eux : un tel contrat laisse de l'amertume (D20)."},
    {Key::contract_serves_them, "It gives them clearly more than us: both sides must earn (D20).",
     "Il leur donne nettement plus qu'à nous : les deux doivent y gagner (D20)."},
    {Key::clause_serves_both,
     "*{cap clause}*: in favour of both, {ours} a month for us, {theirs} for them; keeps rivals out by {n} in 100.",
     "*{cap clause}* : en faveur des deux, {ours} par mois pour nous, {theirs} pour eux ; écarte les concurrents à "
     "hauteur de {n} sur 100."},
    {Key::clause_serves_us,
     "*{cap clause}*: in our favour, {ours} a month for us, {theirs} for them; keeps rivals out by {n} in 100.",
     "*{cap clause}* : en notre faveur, {ours} par mois pour nous, {theirs} pour eux ; écarte les concurrents à "
     "hauteur de {n} sur 100."},
    {Key::clause_serves_them,
     "*{cap clause}*: in their favour, {ours} a month for us, {theirs} for them; keeps rivals out by {n} in 100.",
     "*{cap clause}* : en leur faveur, {ours} par mois pour nous, {theirs} pour eux ; écarte les concurrents à hauteur "
     "de {n} sur 100."},
    {Key::clause_serves_nobody,
     "*{cap clause}*: in favour of neither, {ours} a month for us, {theirs} for them; keeps rivals out by {n} in 100.",
     "*{cap clause}* : en faveur de personne, {ours} par mois pour nous, {theirs} pour eux ; écarte les concurrents à "
     "hauteur de {n} sur 100."},

    {Key::projects_title, "Bespoke offers and joint projects", "Offres sur mesure et projets communs"},
    {Key::projects_none, "This case knows no bespoke offer and no joint project (D50).",
     "Ce cas ne connaît ni offre sur mesure ni projet commun (D50)."},
    {Key::projects_none_now, "No project runs, and no bespoke offer is in preparation (D50).",
     "Aucun projet n'est en cours, et aucune offre sur mesure n'est en préparation (D50)."},
    {Key::projects_now, "Running: {n}. To be offered: {m}. Delivered: {have}. Declined: {left} (D50).",
     "En cours : {n}. À proposer : {m}. Livrés : {have}. Déclinés : {left} (D50)."},
    {Key::project_runs,
     "*{cap offer}*: project {n}% done, due in month {month}; {left} {plural left:month|months} left, this one "
     "counted.",
     "*{cap offer}* : projet fait à {n}\u00A0%, attendu pour le mois {month} ; encore {left} mois, celui-ci compris."},
    {Key::project_runs_late,
     "*{cap offer}*: project {n}% done; it was due in month {month}, and everybody concerned minds.",
     "*{cap offer}* : projet fait à {n}\u00A0% ; il était attendu pour le mois {month}, et tous ceux qu'il concerne en "
     "souffrent."},
    {Key::project_to_offer,
     "*{cap offer}*: not offered yet, prepared to {n}%; accepted, it becomes a project of {m} {plural m:month|months}.",
     "*{cap offer}* : pas encore proposé, préparé à {n}\u00A0% ; accepté, ce sera un projet de {m} mois."},
    {Key::offer_in_preparation, "*{cap offer}*: not offered yet, prepared to {n}%.",
     "*{cap offer}* : pas encore proposé, préparé à {n}\u00A0%."},
    {Key::project_is_delivered, "*{cap offer}*: project delivered.", "*{cap offer}* : projet livré."},
    {Key::project_takes, "Functions of ours that it takes: {list}.", "Fonctions de chez nous qu'il y faut : {list}."},
    {Key::project_worked_on, "Worked on so far by: {list}.", "Y ont travaillé à ce jour : {list}."},
    {Key::project_untouched, "Nobody has worked on it yet.", "Personne n'y a encore travaillé."},
    {Key::project_will_bring,
     "It would bring us {eur} of revenue a month at {percent} margin, and them {text} a month where it answers a need.",
     "Il nous rapporterait {eur} de chiffre d'affaires par mois à {percent} de marge, et leur vaudrait {text} par mois "
     "là où un besoin l'attend."},
    {Key::project_brings_now, "It brings us {eur} of revenue a month.",
     "Il nous rapporte {eur} de chiffre d'affaires par mois."},

    {Key::sites_title, "Their sites", "Leurs sites"},
    {Key::sites_single, "This client has one site only: no local cost stands against one price for all (D51).",
     "Ce client n'a qu'un site : aucun coût local ne pèse face à un prix unique (D51)."},
    {Key::sites_unsurveyed, "None of their {m} sites has been surveyed yet (D51).",
     "Aucun de leurs {m} sites n'a encore été relevé (D51)."},
    {Key::sites_now, "Surveyed: {n} of {m}. Local costs known so far: {eur} a month (D51).",
     "Sites relevés : {n} sur {m}. Coûts locaux connus à ce jour : {eur} par mois (D51)."},
    {Key::sites_price_signed, "One price for all sites is signed: local costs come out of our margin each month (D51).",
     "Un prix unique est signé : les coûts locaux pèsent chaque mois sur notre marge (D51)."},
    {Key::sites_price_drafted,
     "One price for all sites is in the draft: once signed, local costs come out of our margin each month (D51).",
     "Un prix unique figure au projet de contrat : une fois signé, les coûts locaux pèseront chaque mois sur notre "
     "marge (D51)."},
    {Key::sites_price_open, "No price for all sites is signed: until one is, local costs don't touch our margin (D51).",
     "Aucun prix unique n'est signé : tant qu'il ne l'est pas, les coûts locaux n'entament pas notre marge (D51)."},
    {Key::site_unknown, "{cap site}: local costs not known yet", "{cap site} : coûts locaux encore inconnus"},
    {Key::site_free, "{cap site}: no local costs", "{cap site} : aucun coût local"},
    {Key::site_not_aligned, "{cap site}: {eur} a month of local costs, not aligned",
     "{cap site} : {eur} de coûts locaux par mois, non aligné"},
    {Key::site_brought_down, "{cap site}: {eur} a month of local costs, brought down from {text}",
     "{cap site} : {eur} de coûts locaux par mois, contre {text} avant alignement"},
    {Key::site_people, "Heard of there: {list}.", "Connus de nom sur place : {list}."},
    {Key::site_nobody, "Nobody there has been heard of yet.", "Personne n'y est encore connu de vous."},
    {Key::site_tied, "One of us holds a tie there.", "L'un de nous y a un lien."},
    {Key::site_untied, "None of us holds a tie there yet.", "Aucun de nous n'y a encore de lien."},
});

}  // namespace

std::span<const Sentence> sentences_of_panels() { return k_sentences_of_panels; }

}  // namespace diapason
