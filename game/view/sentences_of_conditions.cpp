#include <array>

#include "view/sentence.hpp"

namespace diapason {
namespace {

// What is said of a condition of a gate, and of the stages.
constexpr auto k_sentences_of_conditions = std::to_array<Sentence>({
    {Key::somebody_unheard_of, "somebody you haven't heard of", "quelqu'un dont vous n'avez pas entendu parler"},

    {Key::progress_count, "{have} of {need_n}", "{have} sur {need_n}"},
    {Key::progress_points, "{have}, {need_n} needed", "{have}, il faut {need_n}"},
    {Key::progress_belief, "about {have} (±{band}), {need_n} needed", "environ {have} (±{band}), il faut {need_n}"},
    {Key::progress_just_under, "just under {need_n}", "juste en dessous de {need_n}"},
    {Key::progress_belief_just_under, "just under {need_n} (±{band})", "juste en dessous de {need_n} (±{band})"},
    {Key::progress_at_most, "{have}, at most {need_n}", "{have}, au plus {need_n}"},
    {Key::progress_text, "{have_text}, {need_text} needed", "{have_text}, il faut {need_text}"},
    {Key::progress_belief_at_most, "about {have} (±{band}), at most {need_n}",
     "environ {have} (±{band}), au plus {need_n}"},
    {Key::progress_text_at_most, "{have_text}, at most {need_text}", "{have_text}, au plus {need_text}"},
    {Key::progress_between, "{have_text}, at least {need_text} and at most {text}",
     "{have_text}, au moins {need_text} et au plus {text}"},
    {Key::progress_belief_between, "about {have_text} (±{band}), at least {need_text} and at most {text}",
     "environ {have_text} (±{band}), au moins {need_text} et au plus {text}"},
    {Key::progress_kept, "{have_text} ({text} to climb, {need_text} to stay)",
     "{have_text} ({text} pour monter, {need_text} pour rester)"},
    {Key::progress_kept_at_most, "{have_text} (at most {text} to climb, at most {need_text} to stay)",
     "{have_text} (au plus {text} pour monter, au plus {need_text} pour rester)"},
    {Key::progress_belief_kept, "about {have_text} (±{band}; {text} to climb, {need_text} to stay)",
     "environ {have_text} (±{band} ; {text} pour monter, {need_text} pour rester)"},
    {Key::progress_belief_kept_at_most,
     "about {have_text} (±{band}; at most {text} to climb, at most {need_text} to stay)",
     "environ {have_text} (±{band} ; au plus {text} pour monter, au plus {need_text} pour rester)"},

    {Key::certainty_sure, "almost certainly, as you read them", "presque certainement, selon votre lecture"},
    {Key::certainty_likely, "probably, as you read them", "probablement, selon votre lecture"},
    {Key::certainty_uncertain, "perhaps, as you read them", "peut-être, selon votre lecture"},
    {Key::gate_met, "{cap name}: {progress}. It holds.", "{cap name} : {progress}. C'est acquis."},
    {Key::gate_missing, "{cap name}: {progress}. Not yet.", "{cap name} : {progress}. Pas encore."},
    {Key::gate_met_believed, "{cap name}: {progress}. It holds, {certainty}.",
     "{cap name} : {progress}. C'est acquis, {certainty}."},
    {Key::gate_missing_believed, "{cap name}: {progress}. Not yet, {certainty}.",
     "{cap name} : {progress}. Pas encore, {certainty}."},

    {Key::gate_lost, "{cap name}: {progress}. It is missing.", "{cap name} : {progress}. Cela manque."},
    {Key::gate_lost_believed, "{cap name}: {progress}. It is missing, {certainty}.",
     "{cap name} : {progress}. Cela manque, {certainty}."},

    {Key::stage_title, "Stage {stage_n} of {n}: {name}", "Étape {stage_n} sur {n} : {name}"},
    {Key::stage_line, "{stage_n} {name}", "{stage_n} {name}"},
    {Key::stage_line_here, "{stage_n} {name} (here)", "{stage_n} {name} (ici)"},
    {Key::stage_line_not_played, "{stage_n} {name} (not played in this case)", "{stage_n} {name} (hors de ce cas)"},
    {Key::stage_meaning_1,
     "You and the buyer: two people who seem to decide everything. Fast and cheap, and you are one supplier among "
     "others.",
     "Vous et l'acheteur : deux personnes qui semblent décider de tout. Rapide et peu coûteux, et vous êtes un "
     "fournisseur parmi d'autres."},
    {Key::stage_meaning_2,
     "The functions begin to meet, under your control. You are becoming preferred, and in demand everywhere.",
     "Les fonctions commencent à se rencontrer, sous votre contrôle. Vous devenez préféré, et demandé partout."},
    {Key::stage_meaning_3,
     "Mirror teams work function with function, without passing through you. Trust is proven, information flows.",
     "Des équipes miroirs travaillent fonction avec fonction, sans passer par vous. La confiance est éprouvée, "
     "l'information circule."},
    {Key::stage_meaning_4,
     "The two organisations have all but merged: processes, risks and value are shared. Leaving would be dramatic.",
     "Les deux organisations ont presque fusionné : processus, risques et valeur sont partagés. Partir serait "
     "dramatique."},
    {Key::stage_months, "Here for {n} {plural n:month|months}.", "Ici depuis {n} mois."},
    {Key::stage_months_new, "You have just arrived here.", "Vous venez d'y arriver."},
    {Key::gate_title, "Towards stage {stage_n}, {name}: {have} of {need_n} conditions hold, as you believe it.",
     "Vers l'étape {stage_n}, {name} : {have} {plural have:condition acquise|conditions acquises} sur {need_n}, selon "
     "votre lecture."},
    {Key::why_not_missing,
     "Why not the next stage? {left} {plural left:condition is|conditions are} missing, as you believe it (D3).",
     "Pourquoi pas l'étape suivante ? Il manque {left} {plural left:condition|conditions}, selon votre lecture (D3)."},
    {Key::why_not_propose,
     "All conditions seem to hold. They must have held for {n} {plural n:month|months} first, and then it takes a step "
     "that the client may decline: propose it to somebody who would defend it (D3).",
     "Toutes les conditions semblent acquises. Il faut qu'elles tiennent {n} mois, puis un pas que le client peut "
     "décliner : proposez-le à quelqu'un qui le défendrait (D3)."},
    {Key::step_takes,
     "Their yes takes about {need_n} of trust: six tenths of it that of whoever you ask, the rest that of those who "
     "buy "
     "(D36).",
     "Leur oui demande environ {need_n} de confiance : six dixièmes celle de la personne sollicitée, le reste celle de "
     "ceux qui achètent (D36)."},
    {Key::step_takes_with,
     "Their yes takes about {need_n} of trust: six tenths of it that of whoever you ask, the rest that of those who "
     "buy. Closest today: {who}, with about {have} (D36).",
     "Leur oui demande environ {need_n} de confiance : six dixièmes celle de la personne sollicitée, le reste celle de "
     "ceux qui achètent. Aujourd'hui, le plus près : {who}, avec environ {have} (D36)."},
    {Key::why_not_top, "There is no higher stage in this case.", "Il n'y a pas d'étape plus haute dans ce cas."},
    {Key::joint_step_is, "The step you would propose: {step}.", "Le pas que vous proposeriez : {step}."},
    {Key::staying_is, "Staying keeps the cost at {cost} a month and the barrier against rivals at {n} in 100 (D4).",
     "Rester maintient le coût à {cost} par mois et la barrière face aux concurrents à {n} sur 100 (D4)."},
    {Key::staying_trap_1, "The risk of staying here is to be one among others for ever.",
     "Le risque, en restant ici, est de n'être jamais qu'un fournisseur parmi d'autres."},
    {Key::staying_trap_2, "The risk of staying here is to become the only switchboard (D7).",
     "Le risque, en restant ici, est de devenir le seul standard (D7)."},
    {Key::staying_trap_3, "The risk here is that you, or the buyer, keep the power to yourselves (D36).",
     "Le risque, ici, est que vous ou l'acheteur gardiez le pouvoir pour vous (D36)."},
    {Key::staying_trap_4, "The risk here is that our people grow closer to the client than to us (D9).",
     "Le risque, ici, est que les nôtres deviennent plus proches du client que de nous (D9)."},
    {Key::climbing_is,
     "The next stage costs {cost} a month and raises the barrier to {n} in 100; answers pass through more hands, so a "
     "plain demand takes longer (D4).",
     "L'étape suivante coûte {cost} par mois et porte la barrière à {n} sur 100 ; les réponses passent par plus de "
     "mains, une demande simple prend donc plus de temps (D4)."},
    {Key::at_risk,
     "This stage is at risk: what holds it has been missing for {n} {plural n:month|months}; after {m} it is lost "
     "(D3).",
     "Cette étape est menacée : ce qui la tient manque depuis {n} mois ; au bout de {m}, elle est perdue (D3)."},
    {Key::step_pause, "The step was declined in month {n}: it can be proposed again from month {month} on.",
     "Le pas a été décliné au mois {n} : il pourra être reproposé à partir du mois {month}."},
    {Key::step_pause_for_good, "The step was declined in month {n}: it can't be proposed again in this run.",
     "Le pas a été décliné au mois {n} : il ne pourra plus être reproposé dans cette partie."},
});

}  // namespace

std::span<const Sentence> sentences_of_conditions() { return k_sentences_of_conditions; }

}  // namespace diapason
