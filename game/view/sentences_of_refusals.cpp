#include <array>

#include "view/sentence.hpp"

namespace diapason {
namespace {

// Why something can't be done, and what to do about it.
constexpr auto k_sentences_of_refusals = std::to_array<Sentence>({
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
     "Il n'y a pas de telle demande sur votre bureau. Voyez le courrier."},
    {Key::no_person_unknown,
     "Nobody has named this person to you yet. Listen, walk the site, map who decides: names will come.",
     "Personne ne vous a encore nommé cette personne. Écoutez, parcourez le site, cartographiez qui décide : les noms "
     "viendront."},
    {Key::no_person_not_met,
     "*{action}* isn't possible yet through {who}: you have never met. Go and meet {gender who:him|her} first.",
     "*{action}* : pas encore possible par {who}. Vous ne vous êtes jamais rencontrés. Commencez par là."},
    {Key::no_door_closed,
     "{who} doesn't receive strangers. Somebody who has {gender who:his|her} ear has to introduce you (D11).",
     "{who} ne reçoit pas d'inconnus. Quelqu'un qui a son oreille doit vous introduire (D11)."},
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
     "d'abord {gender colleague:ce collègue|cette collègue} à la cause (D13)."},
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
    {Key::no_stage_above, "There is no higher stage in this case: make the most of this one.",
     "Il n'y a pas d'étape plus haute dans ce cas : tirez le meilleur de celle-ci."},
    {Key::no_unasked, "*{action}* doesn't ask for all that: leave out what it has no use for.",
     "*{action}* ne demande pas tout cela : laissez de côté ce qui ne lui sert pas."},
    {Key::no_unasked_answer, "An answer is STOP with a reason, WAIT with a date, or GO: nothing else.",
     "Une réponse est STOP avec une raison, WAIT avec une date, ou GO : rien d'autre."},
    {Key::no_promises_full, "Your promise book is full: keep a promise before you give another.",
     "Votre carnet de promesses est plein : tenez une promesse avant d'en faire une autre."},
    {Key::no_person_gone, "{cap who} isn't at the client now. Look at the people for who is (D25).",
     "{cap who} n'est pas chez le client en ce moment. Voyez les interlocuteurs pour savoir qui y est (D25)."},
    {Key::no_sponsor, "*{action}* takes a sponsor, and nobody is in office. Ask a candidate first.",
     "*{action}* demande un sponsor, et personne n'est en fonction. Sollicitez d'abord un candidat."},
    {Key::no_sponsor_days,
     "It takes {need_n} {plural need_n:day|days} of {sponsor}'s and {have} {plural have:is|are} left this month. Keep "
     "it for next month.",
     "Il y faut {need_n} {plural need_n:jour|jours} {de sponsor} et il en reste {have} ce mois-ci. Gardez cela pour le "
     "mois prochain."},
    {Key::no_candidate, "*{action}* is put to a candidate for sponsor: say which.",
     "*{action}* s'adresse à un sponsor possible : dites lequel."},
    {Key::no_sponsor_in_office,
     "{sponsor} is our sponsor already. Talk with {gender sponsor:him|her}, or name another.",
     "{sponsor} est déjà notre sponsor. Échangez avec {gender sponsor:lui|elle}, ou nommez quelqu'un d'autre."},
    {Key::no_clause, "*{action}* is about a clause of the framework contract: say which (D20).",
     "*{action}* porte sur une clause du contrat cadre : dites laquelle (D20)."},
    {Key::no_contract_stands,
     "This clause is signed (*{clause}*), and what is signed can't be taken out. Negotiate another one (D20).",
     "Cette clause est signée (*{clause}*), et ce qui est signé ne se retire pas. Négociez-en une autre (D20)."},
    {Key::no_nothing_to_sign, "The draft holds nothing that isn't signed already. Negotiate a clause first (D20).",
     "Le projet de contrat ne contient rien qui ne soit déjà signé. Négociez d'abord une clause (D20)."},
    {Key::no_trouble, "*{action}* deals with a trouble that lasts: say which.",
     "*{action}* traite un problème en cours : dites lequel."},
    {Key::no_trouble_settled, "There is no such trouble, or not any more. Deal with one that lasts.",
     "Ce problème n'existe pas, ou plus. Traitez-en un qui soit en cours."},
    {Key::no_plan_item, "*{action}* takes an item of the plan: say which (D44).",
     "*{action}* demande un élément du plan : dites lequel (D44)."},
    {Key::no_plan_is_full, "The plan holds {need_n} of this kind at most. Take one out first (D44).",
     "Le plan en porte {need_n} de cette sorte au plus. Sortez-en d'abord un (D44)."},
    {Key::no_situation, "*{action}* prepares for a situation: say which (D26).",
     "*{action}* prépare à une situation : dites laquelle (D26)."},
    {Key::no_response, "*{action}* takes an answer too: after *by*, say what you would do (D26).",
     "*{action}* demande aussi une réponse : dites, après *par*, ce que vous feriez (D26)."},
    {Key::no_answers_full,
     "{need_n} prepared {plural need_n:answer|answers} at most: nobody foresees everything. Prepare one of yours anew, "
     "or let it be (D46).",
     "{need_n} {plural need_n:réponse préparée|réponses préparées} au plus : personne ne prévoit tout. Refaites-en une "
     "que vous avez, ou renoncez (D46)."},
    {Key::no_project, "*{action}* is work on an offer: say which (D50).",
     "*{action}* est un travail sur une offre : dites laquelle (D50)."},
    {Key::no_project_closed,
     "Nothing is to be done there now (*{offer}*): one prepares what is still to be offered, and works on what is sold "
     "and not delivered (D50).",
     "Il n'y a rien à y faire pour l'instant (*{offer}*) : on prépare ce qui reste à proposer, on travaille à ce qui "
     "est vendu et pas encore livré (D50)."},
    {Key::no_project_function,
     "The project has no use for {colleague}'s trade (*{offer}*). Bring somebody whose function it needs (D50).",
     "Ce projet n'a que faire du métier {de colleague} (*{offer}*). Amenez quelqu'un d'une fonction dont il a besoin "
     "(D50)."},
    {Key::no_offer_unheard,
     "You haven't heard of such an occasion. Watch and contacts at the top hear of them early (D52).",
     "Vous n'avez pas eu vent d'une telle occasion. La veille et les contacts haut placés en entendent parler tôt "
     "(D52)."},
    {Key::no_not_an_informant,
     "{cap who} tells you nothing in confidence. Win {gender who:him|her} as an informant first (D14).",
     "{cap who} ne vous confie rien pour l'instant. Nouez d'abord ce lien (D14)."},
    {Key::no_already_informant, "{cap who} keeps you informed already. Use it with discretion (D14).",
     "{cap who} vous informe déjà. Usez-en avec discrétion (D14)."},
    {Key::no_already_agreed, "The hierarchy has agreed to the account's strategy already. Carry it out (D49).",
     "La hiérarchie a déjà approuvé la stratégie du compte. Mettez-la en œuvre (D49)."},
    {Key::no_already_reference, "The client is our reference already. Take care to keep it (D24).",
     "Le client est déjà notre référence. Veillez à la garder (D24)."},
    {Key::no_stage_below, "There is no stage below the first. Make the most of it (D6).",
     "Il n'y a pas d'étape sous la première. Tirez-en le meilleur (D6)."},
    {Key::no_pair, "{colleague} and {who} have no tie to build on. Introduce them first (D12).",
     "{colleague} et {who} n'ont aucun lien sur lequel bâtir. Présentez-les d'abord (D12)."},
    {Key::no_pair_stands, "{who} turns to {colleague} first already: the hand-over is done (D12).",
     "{who} s'adresse déjà d'abord à {colleague} : le relais est passé (D12)."},

    {Key::cond_not_met, "*{action}* isn't possible yet: you have never met {who}. Meet {gender who:him|her} first.",
     "*{action}* : pas encore possible. Vous n'avez jamais rencontré {who}. Commencez par là."},
    {Key::cond_closeness,
     "*{action}* isn't possible yet: {who} isn't close enough to you, about {have} as you read it, and {need_n} is "
     "needed. Time together brings people closer: a lunch, a walk round the site.",
     "*{action}* : pas encore possible. {cap who} n'est pas assez proche de vous, environ {have} selon votre lecture, "
     "et il faut {need_n}. Le temps passé ensemble rapproche : un déjeuner, une visite du site."},
    {Key::cond_trust,
     "*{action}* isn't possible yet: {who} doesn't trust you enough, about {have} as you read it, and {need_n} is "
     "needed. Listen, keep your word, bring who knows the trade.",
     "*{action}* : pas encore possible. {cap who} ne vous fait pas assez confiance, environ {have} selon votre "
     "lecture, et il faut {need_n}. Écoutez, tenez parole, amenez qui connaît le métier."},
    {Key::cond_reliability,
     "*{action}* isn't possible yet: {who} hasn't seen you keep enough promises, about {have} as you read it, and "
     "{need_n} is needed. Follow up, and keep your word.",
     "*{action}* : pas encore possible. {cap who} ne vous a pas assez vu tenir parole, environ {have} selon votre "
     "lecture, et il faut {need_n}. Assurez le suivi, et tenez parole."},
    {Key::cond_this_tie,
     "*{action}* isn't possible yet: {colleague} and {who} hardly know each other, a tie of {have} where {need_n} is "
     "needed. Introduce them first.",
     "*{action}* : pas encore possible. {colleague} et {who} se connaissent à peine, un lien de {have} quand il faut "
     "{need_n}. Présentez-les d'abord."},
    {Key::cond_prepared,
     "*{action}* isn't possible yet: {colleague} isn't prepared for {who}, {have} where {need_n} is needed. Preparing "
     "{gender colleague:him|her} costs a day of yours and one of {gender colleague:his|hers}.",
     "*{action}* : pas encore possible. {colleague} n'est pas {gender colleague:préparé|préparée} à {who}, {have} "
     "quand il faut {need_n}. Une préparation coûte un de vos jours et un des siens."},
    {Key::cond_kam_tie,
     "*{action}* isn't possible yet: your tie with {who} is too thin, {have} where {need_n} is needed. Meet more "
     "often.",
     "*{action}* : pas encore possible. Votre lien avec {who} est trop ténu, {have} quand il faut {need_n}. Voyez-vous "
     "plus souvent."},
    {Key::cond_tie,
     "*{action}* isn't possible yet: none of us is close enough to {who}, a tie of {have} where {need_n} is needed. "
     "Meet more often.",
     "*{action}* : pas encore possible. Aucun de nous n'est assez proche {de who}, un lien de {have} quand il faut "
     "{need_n}. Rencontrez-vous plus souvent."},
    {Key::cond_colleague_tie,
     "*{action}* isn't possible yet: none of your colleagues knows {who} well enough, a tie of {have} where {need_n} "
     "is needed. Let people of the same trade meet.",
     "*{action}* : pas encore possible. Aucun de vos collègues ne connaît assez {who}, un lien de {have} quand il faut "
     "{need_n}. Faites se rencontrer des gens du même métier."},
    {Key::cond_insight,
     "*{action}* isn't possible yet: you understand {who} too little, {have} where {need_n} is needed. Listen first.",
     "*{action}* : pas encore possible. Vous comprenez trop peu {who}, {have} quand il faut {need_n}. Écoutez "
     "d'abord."},
    {Key::cond_willingness,
     "*{action}* isn't possible yet: {colleague} isn't willing enough, {have} where {need_n} is needed. Win {gender "
     "colleague:him|her} over first (D13).",
     "*{action}* : pas encore possible. {colleague} n'en a pas assez envie, {have} quand il faut {need_n}. Gagnez "
     "d'abord {gender colleague:ce collègue|cette collègue} à la cause (D13)."},
    {Key::cond_knowledge,
     "*{action}* isn't possible yet: you know too little of {area}, {have} where {need_n} is needed. Study it first.",
     "*{action}* : pas encore possible. Vous en savez trop peu ({area}), {have} quand il faut {need_n}. Étudiez "
     "d'abord."},
    {Key::cond_stage,
     "*{action}* isn't possible yet: it takes stage {need_n}, and the relationship is at stage {have}.",
     "*{action}* : pas encore possible. Il faut l'étape {need_n}, et la relation en est à l'étape {have}."},
    {Key::cond_month, "*{action}* isn't possible yet: not before month {need_n}, and this is month {have}.",
     "*{action}* : pas encore possible. Pas avant le mois {need_n}, et nous sommes au mois {have}."},
    {Key::cond_people_met,
     "*{action}* isn't possible yet: you have met {have} {plural have:person|people} and {need_n} are needed.",
     "*{action}* : pas encore possible. Vous avez rencontré {have} {plural have:personne|personnes} et il en faut "
     "{need_n}."},
    {Key::cond_offers_won,
     "*{action}* isn't possible yet: {have} {plural have:offer|offers} accepted so far, {need_n} needed.",
     "*{action}* : pas encore possible. {have} {plural have:offre acceptée|offres acceptées} à ce jour, il en faut "
     "{need_n}."},
    {Key::cond_rank,
     "*{action}* is meant for rank {need_n} and above (3 is a director, 4 the board), and {who} is of rank {have}. "
     "Name somebody higher up.",
     "*{action}* s'adresse au rang {need_n} et au-dessus (3 pour la direction, 4 pour la direction générale), et {who} "
     "est de rang {have}. Nommez quelqu'un de plus haut placé."},
    {Key::cond_has_say,
     "*{action}* takes somebody who buys, decides or approves, and {who} does none of these as far as you know. Name "
     "somebody else, or map their decision circuit first (D20).",
     "*{action}* demande quelqu'un qui achète, décide ou approuve, et à votre connaissance {who} ne fait rien de cela. "
     "Nommez quelqu'un d'autre, ou dressez d'abord leur circuit de décision (D20)."},
    {Key::cond_plan_quality,
     "*{action}* isn't possible yet: the account plan is too thin, {have} where {need_n} is needed. Write it first "
     "(D28).",
     "*{action}* : pas encore possible. Le plan compte clé est trop mince, {have} quand il faut {need_n}. Écrivez-le "
     "d'abord (D28)."},
    {Key::cond_autonomy,
     "*{action}* isn't possible yet: {colleague} and {who} haven't worked enough by themselves, {have} where {need_n} "
     "is needed. Hand over, and let them meet without you (D12).",
     "*{action}* : pas encore possible. {colleague} et {who} n'ont pas assez travaillé par eux-mêmes, {have} quand il "
     "faut {need_n}. Passez la main, et laissez-les se voir sans vous (D12)."},
    {Key::cond_satisfaction,
     "*{action}* isn't possible yet: the client isn't satisfied enough, {have} where {need_n} is needed. Keep your "
     "word, and show the value you bring (D39).",
     "*{action}* : pas encore possible. Le client n'est pas assez satisfait, {have} quand il faut {need_n}. Tenez "
     "parole, et montrez la valeur apportée (D39)."},
    {Key::cond_support,
     "*{action}* isn't possible yet: our top management doesn't back the account enough, {have} where {need_n} is "
     "needed. Win its support first (D8).",
     "*{action}* : pas encore possible. Notre direction ne soutient pas assez le compte, {have} quand il faut "
     "{need_n}. Gagnez d'abord son soutien (D8)."},
    {Key::cond_lacking, "*{action}* isn't possible yet: it takes {name}.",
     "*{action}* : pas encore possible. Il y faut {name}."},
    {Key::cond_no_more, "*{action}* isn't possible: {name}, it is so already.",
     "*{action}* : impossible. {cap name}, c'est déjà le cas."},
    {Key::cond_other, "*{action}* isn't possible yet: {name} stands at {have_text}, and {need_text} is needed.",
     "*{action}* : pas encore possible. {cap name}, {have_text} aujourd'hui, et il faut {need_text}."},
    {Key::cond_at_most,
     "*{action}* isn't possible any more: {name} stands at {have_text}, and {need_text} is the most.",
     "*{action}* : plus possible. {cap name}, {have_text} aujourd'hui, et {need_text} est le plus."},
    {Key::cond_circumstance, "*{action}* isn't possible yet: something has to happen first.",
     "*{action}* : pas encore possible. Quelque chose doit d'abord arriver."},
    {Key::cond_label, "*{action}* isn't possible yet. What it takes: {name}.",
     "*{action}* : pas encore possible. Voici ce qu'il y faut : {name}."},
    {Key::cond_label_count, "*{action}* isn't possible yet. What it takes: {name} (so far {have} of {need_n}).",
     "*{action}* : pas encore possible. Voici ce qu'il y faut : {name} (à ce jour {have} sur {need_n})."},
    {Key::cond_label_stands,
     "*{action}* isn't possible yet. What it takes: {name} ({have_text} today, {need_text} needed).",
     "*{action}* : pas encore possible. Voici ce qu'il y faut : {name} ({have_text} aujourd'hui, il faut "
     "{need_text})."},
    {Key::cond_label_at_most,
     "*{action}* isn't possible now. What it takes: {name} ({have_text} today, at most {need_text}).",
     "*{action}* : pas possible en ce moment. Voici ce qu'il y faut : {name} ({have_text} aujourd'hui, au "
     "plus {need_text})."},
    {Key::cond_label_read,
     "*{action}* isn't possible yet. What it takes: {name} (about {have_text} as you read it, {need_text} needed).",
     "*{action}* : pas encore possible. Voici ce qu'il y faut : {name} (environ {have_text} selon votre "
     "lecture, il faut {need_text})."},
    {Key::cond_label_stage,
     "*{action}* isn't possible yet. What it takes: {name} (stage {need_n}; the relationship is at stage {have}).",
     "*{action}* : pas encore possible. Voici ce qu'il y faut : {name} (étape {need_n} ; la relation en "
     "est à l'étape {have})."},
});

}  // namespace

std::span<const Sentence> sentences_of_refusals() { return k_sentences_of_refusals; }

}  // namespace diapason
