#include <array>

#include "view/sentence.hpp"

namespace diapason {
namespace {

// Why something can't be done, and what to do about it.
constexpr auto k_table = std::to_array<Sentence>({
    {Key::no_run_is_over, "The run is over: nothing more can be decided. The review tells what became of it.",
     "La partie est finie : plus rien ne peut se décider. Le bilan dit ce qu'il en est advenu."},
    {Key::no_month_is_full, "The month is full: {have} decisions are planned. Take one back first.",
     "Le mois est plein : {have} décisions sont prévues. Reprenez-en une d'abord."},
    {Key::no_unknown_action, "That isn't something you can do here. Look at the list of actions.",
     "Cela ne fait pas partie de ce que vous pouvez faire ici. Voyez la liste des actions."},
    {Key::no_person, "*{action}* is aimed at somebody: name a person.",
     "*{action}* vise quelqu'un : nommez une personne."},
    {Key::no_colleague, "*{action}* takes one of your colleagues: say who.",
     "*{action}* demande l'un de vos collègues : dites lequel."},
    {Key::no_takes_no_colleague, "*{action}* takes nobody along: leave {colleague} out.",
     "*{action}* se fait sans collègue : laissez {colleague} de côté."},
    {Key::no_topic, "*{action}* needs a topic: what will you talk about?",
     "*{action}* demande un sujet : de quoi parlerez-vous ?"},
    {Key::no_area, "*{action}* is about one of the four parts of the analysis: say which.",
     "*{action}* porte sur l'une des quatre parties de l'analyse : dites laquelle."},
    {Key::no_offer, "*{action}* needs something to offer: name it.", "*{action}* demande une offre : nommez-la."},
    {Key::no_promise, "*{action}* is about a promise: give its number in the promise book.",
     "*{action}* porte sur une promesse : donnez son numéro dans le carnet."},
    {Key::no_second, "*{action}* leads from one person to another: say to whom you want to be introduced.",
     "*{action}* mène d'une personne à une autre : dites auprès de qui vous voulez être introduit."},
    {Key::no_request, "There is no such request on your desk. Look at the inbox.",
     "Il n'y a pas de telle demande sur votre bureau. Voyez la boîte de réception."},
    {Key::no_person_unknown,
     "Nobody has named this person to you yet. Listen, walk the site, map who decides: names will come.",
     "Personne ne vous a encore nommé cette personne. Écoutez, parcourez le site, cartographiez qui décide : les noms "
     "viendront."},
    {Key::no_person_not_met,
     "*{action}* isn't possible yet through {who}: you have never met. Go and meet {gender who:him|her} first.",
     "L'action *{action}* n'est pas encore possible par {who} : vous ne vous êtes jamais rencontrés. Commencez par "
     "là."},
    {Key::no_door_closed,
     "{who} doesn't receive strangers: {title}. Somebody who has {gender who:his|her} ear has to introduce you (D11).",
     "{who} ne reçoit pas d'inconnus : {title}. Quelqu'un qui a son oreille doit vous introduire (D11)."},
    {Key::no_already_met, "You know {second} already: no introduction is needed, go and meet {gender second:him|her}.",
     "Vous connaissez déjà {second} : nul besoin d'introduction, prenez rendez-vous."},
    {Key::no_same_person, "{who} can't introduce you to {gender who:himself|herself}. Name somebody else.",
     "{who} ne peut vous introduire auprès {gender who:de lui-même|d'elle-même}. Nommez quelqu'un d'autre."},
    {Key::no_already_planned, "You have planned that already this month.", "Vous l'avez déjà prévu ce mois-ci."},
    {Key::no_too_often, "*{action}*: {need_n} {plural need_n:time|times} a month at most. Keep it for next month.",
     "*{action}* : {need_n} fois par mois au plus. Gardez-le pour le mois prochain."},
    {Key::no_kam_days,
     "It takes {need_n} of your days and you have {have} left this month. Take something back, or wait for next month.",
     "Il y faut {need_n} de vos jours et il vous en reste {have} ce mois-ci. Reprenez quelque chose, ou attendez le "
     "mois prochain."},
    {Key::no_colleague_days,
     "It takes {need_n} {plural need_n:day|days} of {colleague}'s and {have} {plural have:is|are} left this month.",
     "Il y faut {need_n} {plural need_n:jour|jours} {de colleague} et il en reste {have} ce mois-ci."},
    {Key::no_unwilling,
     "{colleague} won't help: willingness {have}, {need_n} needed. You can't give orders: win {gender "
     "colleague:him|her} over first (D13).",
     "{colleague} refuse d'aider : bonne volonté {have}, il faut {need_n}. Vous ne pouvez pas donner d'ordres : gagnez "
     "d'abord "
     "{gender colleague:ce collègue|cette collègue} à la cause (D13)."},
    {Key::no_budget, "It takes {need_eur} and {have_eur} is left of the budget.",
     "Il y faut {need_eur} et il reste {have_eur} de budget."},
    {Key::no_offer_closed, "This offer has had its answer (*{offer}*): an offer has one chance only (D19).",
     "Cette offre a déjà eu sa réponse (*{offer}*) : une offre n'a qu'une chance (D19)."},
    {Key::no_promise_closed, "This promise is settled. Look at the promise book.",
     "Cette promesse est réglée. Voyez le carnet de promesses."},
    {Key::no_request_closed, "This request has had its answer already: *{request}*.",
     "Cette demande a déjà eu sa réponse : *{request}*."},
    {Key::no_already_answered, "You have planned an answer to *{request}* this month: take it back first.",
     "Vous avez déjà prévu de répondre à *{request}* ce mois-ci : reprenez d'abord cette réponse."},
    {Key::no_date_too_far,
     "{who} won't wait {have} {plural have:month|months} for *{request}*: promise between 1 and {need_n}.",
     "{who} n'attendra pas {have} mois pour *{request}* : promettez entre 1 et {need_n}."},
    {Key::no_helper, "Nobody on our side has the trade that *{request}* takes. STOP or WAIT are left.",
     "Personne chez nous n'a le métier que demande *{request}*. Restent STOP ou WAIT."},
    {Key::no_step_paused,
     "The client declined lately: the step can be proposed again in {have} {plural have:month|months} (D3).",
     "Le client a décliné il y a peu : le pas pourra être reproposé dans {have} mois (D3)."},
    {Key::no_stage_above, "There is no higher stage in this case: make the most of this one.",
     "Il n'y a pas d'étape plus haute dans ce cas : tirez le meilleur de celle-ci."},
    {Key::no_unasked, "*{action}* doesn't ask for all that: leave out what it has no use for.",
     "*{action}* ne demande pas tout cela : laissez de côté ce qui ne lui sert pas."},
    {Key::no_unasked_answer, "An answer is STOP with a reason, WAIT with a date, or GO: nothing else.",
     "Une réponse est STOP avec une raison, WAIT avec une date, ou GO : rien d'autre."},
    {Key::no_promises_full, "Your promise book is full: keep a promise before you give another.",
     "Votre carnet de promesses est plein : tenez une promesse avant d'en faire une autre."},

    {Key::cond_not_met, "*{action}* isn't possible yet: you have never met {who}. Meet {gender who:him|her} first.",
     "L'action *{action}* n'est pas encore possible : vous n'avez jamais rencontré {who}. Commencez par là."},
    {Key::cond_closeness,
     "*{action}* isn't possible yet: {who} isn't close enough to you, about {have} as you read it, and {need_n} is "
     "needed. "
     "Time together brings people closer: a lunch, a walk round the site.",
     "L'action *{action}* n'est pas encore possible : {who} n'est pas assez proche de vous, environ {have} selon votre "
     "lecture, "
     "et il faut {need_n}. Le temps passé ensemble rapproche : un déjeuner, une visite du site."},
    {Key::cond_trust,
     "*{action}* isn't possible yet: {who} doesn't trust you enough, about {have} as you read it, and {need_n} is "
     "needed. "
     "Listen, keep your word, bring who knows the trade.",
     "L'action *{action}* n'est pas encore possible : {who} ne vous fait pas assez confiance, environ {have} selon "
     "votre "
     "lecture, et il faut {need_n}. Écoutez, tenez parole, amenez qui connaît le métier."},
    {Key::cond_reliability,
     "*{action}* isn't possible yet: {who} hasn't seen you keep enough promises, about {have} as you read it, and "
     "{need_n} "
     "is needed. Follow up, and keep your word.",
     "L'action *{action}* n'est pas encore possible : {who} ne vous a pas assez vu tenir parole, environ {have} selon "
     "votre "
     "lecture, et il faut {need_n}. Assurez le suivi, et tenez parole."},
    {Key::cond_this_tie,
     "*{action}* isn't possible yet: {colleague} and {who} hardly know each other, a tie of {have} where {need_n} is "
     "needed. Introduce them first.",
     "L'action *{action}* n'est pas encore possible : {colleague} et {who} se connaissent à peine, un lien de {have} "
     "quand il "
     "faut {need_n}. Présentez-les d'abord."},
    {Key::cond_prepared,
     "*{action}* isn't possible yet: {colleague} isn't prepared for {who}, {have} where {need_n} is needed. Preparing "
     "{gender colleague:him|her} costs a day of yours and one of {gender colleague:his|hers}.",
     "L'action *{action}* n'est pas encore possible : {colleague} n'est pas {gender colleague:préparé|préparée} à "
     "{who}, {have} "
     "quand il faut {need_n}. Une préparation coûte un de vos jours et un des siens."},
    {Key::cond_kam_tie,
     "*{action}* isn't possible yet: your tie with {who} is too thin, {have} where {need_n} is needed. Meet more "
     "often.",
     "L'action *{action}* n'est pas encore possible : votre lien avec {who} est trop ténu, {have} quand il faut "
     "{need_n}. "
     "Voyez-vous plus souvent."},
    {Key::cond_tie,
     "*{action}* isn't possible yet: none of us is close enough to {who}, a tie of {have} where {need_n} is needed. "
     "Meet "
     "more often.",
     "L'action *{action}* n'est pas encore possible : aucun de nous n'est assez proche {de who}, un lien de {have} "
     "quand il "
     "faut {need_n}. Rencontrez-vous plus souvent."},
    {Key::cond_colleague_tie,
     "*{action}* isn't possible yet: none of your colleagues knows {who} well enough, a tie of {have} where {need_n} "
     "is "
     "needed. Let people of the same trade meet.",
     "L'action *{action}* n'est pas encore possible : aucun de vos collègues ne connaît assez {who}, un lien de {have} "
     "quand il "
     "faut {need_n}. Faites se rencontrer des gens du même métier."},
    {Key::cond_insight,
     "*{action}* isn't possible yet: you understand {who} too little, {have} where {need_n} is needed. Listen first.",
     "L'action *{action}* n'est pas encore possible : vous comprenez trop peu {who}, {have} quand il faut {need_n}. "
     "Écoutez "
     "d'abord."},
    {Key::cond_willingness,
     "*{action}* isn't possible yet: {colleague} isn't willing enough, {have} where {need_n} is needed. Win {gender "
     "colleague:him|her} over first (D13).",
     "L'action *{action}* n'est pas encore possible : {colleague} n'en a pas assez envie, {have} quand il faut "
     "{need_n}. Gagnez "
     "d'abord {gender colleague:ce collègue|cette collègue} à la cause (D13)."},
    {Key::cond_knowledge,
     "*{action}* isn't possible yet: you know too little of {area}, {have} where {need_n} is needed. Study it first.",
     "L'action *{action}* n'est pas encore possible : vous en savez trop peu ({area}), {have} quand il faut {need_n}. "
     "Étudiez "
     "d'abord."},
    {Key::cond_stage,
     "*{action}* isn't possible yet: it takes stage {need_n}, and the relationship is at stage {have}.",
     "L'action *{action}* n'est pas encore possible : il faut l'étape {need_n}, et la relation en est à l'étape "
     "{have}."},
    {Key::cond_month, "*{action}* isn't possible yet: not before month {need_n}, and this is month {have}.",
     "L'action *{action}* n'est pas encore possible : pas avant le mois {need_n}, et nous sommes au mois {have}."},
    {Key::cond_people_met,
     "*{action}* isn't possible yet: you have met {have} {plural have:person|people} and {need_n} are needed.",
     "L'action *{action}* n'est pas encore possible : vous avez rencontré {have} {plural have:personne|personnes} et "
     "il en faut "
     "{need_n}."},
    {Key::cond_offers_won,
     "*{action}* isn't possible yet: {have} {plural have:offer|offers} accepted so far, {need_n} needed.",
     "L'action *{action}* n'est pas encore possible : {have} {plural have:offre acceptée|offres acceptées} à ce jour, "
     "il en "
     "faut {need_n}."},
    {Key::cond_other, "*{action}* isn't possible yet: {name} stands at {have_text}, and {need_text} is needed.",
     "L'action *{action}* n'est pas encore possible : {name}, {have_text} aujourd'hui, et il faut {need_text}."},
    {Key::cond_at_most,
     "*{action}* isn't possible any more: {name} stands at {have_text}, and {need_text} is the most.",
     "L'action *{action}* n'est plus possible : {name}, {have_text} aujourd'hui, et {need_text} est le plus."},
    {Key::cond_circumstance, "*{action}* isn't possible yet: something has to happen first.",
     "L'action *{action}* n'est pas encore possible : quelque chose doit d'abord arriver."},
    {Key::cond_label, "*{action}* isn't possible yet: {name}.",
     "L'action *{action}* n'est pas encore possible : {name}."},
});

}  // namespace

std::span<const Sentence> sentences_of_refusals() { return k_table; }

}  // namespace diapason
