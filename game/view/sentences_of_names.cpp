#include <array>

#include "view/sentence.hpp"

namespace diapason {
namespace {

// What wasn't understood, and the decisions of a month in words.
constexpr auto k_table = std::to_array<Sentence>({
    {Key::unknown_person, "No person you have heard of is called *{typed}*. You may name: {list}.",
     "Aucune personne connue de vous ne s'appelle *{typed}*. Vous pouvez nommer : {list}."},
    {Key::unknown_colleague, "No colleague is called *{typed}*. You may name: {list}.",
     "Aucun collègue ne s'appelle *{typed}*. Vous pouvez nommer : {list}."},
    {Key::unknown_action, "No action is called *{typed}*. You may do: {list}.",
     "Aucune action ne s'appelle *{typed}*. Vous pouvez faire : {list}."},
    {Key::unknown_topic, "No topic is called *{typed}*. You may talk about: {list}.",
     "Aucun sujet ne s'appelle *{typed}*. Vous pouvez parler de : {list}."},
    {Key::unknown_area, "No part of the analysis is called *{typed}*. The four are: {list}.",
     "Aucune partie de l'analyse ne s'appelle *{typed}*. Les quatre sont : {list}."},
    {Key::unknown_offer, "No offer is called *{typed}*. You may offer: {list}.",
     "Aucune offre ne s'appelle *{typed}*. Vous pouvez proposer : {list}."},
    {Key::unknown_request, "No request that has reached you is called *{typed}*. You have: {list}.",
     "Aucune demande reçue ne s'appelle *{typed}*. Vous avez : {list}."},
    {Key::unknown_promise, "No promise is called *{typed}*. In the book stand: {list}.",
     "Aucune promesse ne s'appelle *{typed}*. Au carnet figurent : {list}."},
    {Key::unknown_reason, "*{typed}* is no reason for a STOP. The reasons are: {list}.",
     "*{typed}* n'est pas une raison de dire STOP. Les raisons sont : {list}."},
    {Key::unknown_own_person, "Nobody of ours is called *{typed}*. You may name: {list}.",
     "Personne chez nous ne s'appelle *{typed}*. Vous pouvez nommer : {list}."},
    {Key::ambiguous, "*{typed}* could be {list}: say a little more.",
     "*{typed}* pourrait être {list} : précisez un peu."},
    {Key::did_you_mean_one, "{words} Did you mean *{typed}*?", "{words} Vouliez-vous dire *{typed}* ?"},
    {Key::is_a_colleague,
     "{colleague} is a colleague of yours, not somebody at the client. To take {gender colleague:him|her} along, add: "
     "with {typed}.",
     "{colleague} est {gender colleague:un de vos collègues|une de vos collègues}, et non quelqu'un du client. Pour "
     "l'emmener, ajoutez : avec {typed}."},
    {Key::is_at_the_client, "{who} is at the client, not a colleague of yours. Your colleagues: {list}.",
     "{who} est chez le client, et non parmi vos collègues. Vos collègues : {list}."},
    {Key::why_suggest, "Why what about {typed}? For instance: why {words}.",
     "Pourquoi quoi, à propos : {typed} ? Par exemple : pourquoi {words}."},
    {Key::nothing_to_name, "There is none at the moment.", "Il n'y en a aucune pour le moment."},
    {Key::none_yet, "none yet", "rien encore"},

    {Key::parse_empty, "Say what to do: do ACTION …, or answer REQUEST stop REASON | wait MONTHS | go.",
     "Dites quoi faire : do ACTION …, ou answer DEMANDE stop RAISON | wait MOIS | go."},
    {Key::parse_no_action, "Which action? For instance: do listen …", "Quelle action ? Par exemple : do listen …"},
    {Key::parse_twice, "*{typed}* comes twice: once is enough.", "*{typed}* vient deux fois : une suffit."},
    {Key::parse_nothing_after, "Something is missing after *{typed}*.", "Il manque quelque chose après *{typed}*."},
    {Key::parse_no_answer, "How do you answer? STOP with a reason, WAIT with a number of months, or GO.",
     "Que répondez-vous ? STOP avec une raison, WAIT avec un nombre de mois, ou GO."},
    {Key::parse_no_request, "Which request do you answer? You have: {list}.",
     "À quelle demande répondez-vous ? Vous avez : {list}."},
    {Key::parse_no_reason, "A STOP needs a reason: {list}.", "Un STOP veut une raison : {list}."},
    {Key::parse_no_months, "A WAIT promises a date: say in how many months, 1 for next month.",
     "Un WAIT promet une date : dites dans combien de mois, 1 pour le mois prochain."},
    {Key::parse_go_alone, "GO stands alone: leave out *{typed}*.", "GO se suffit : enlevez *{typed}*."},
    {Key::parse_unasked, "*{action}* has no use for *{typed}*: leave it out.",
     "*{action}* n'a que faire de *{typed}* : enlevez ces mots."},

    {Key::do_account, "{action}.", "{action}."},
    {Key::do_with, "{action}, with {colleague}.", "{action}, avec {colleague}."},
    {Key::do_area, "{action}: {area}.", "{action} : {area}."},
    {Key::do_person, "{action}: {who}.", "{action} : {who}."},
    {Key::do_person_topic, "{action}: {who}, about {topic}.", "{action} : {who}, sujet : {topic}."},
    {Key::do_person_with, "{action}: {who}, with {colleague}.", "{action} : {who}, avec {colleague}."},
    {Key::do_person_topic_with, "{action}: {who}, with {colleague}, about {topic}.",
     "{action} : {who}, avec {colleague}, sujet : {topic}."},
    {Key::do_colleague, "{action}: {colleague}.", "{action} : {colleague}."},
    {Key::do_offer, "{action}: {who}, *{offer}*.", "{action} : {who}, *{offer}*."},
    {Key::do_offer_with, "{action}: {who}, *{offer}*, with {colleague}.",
     "{action} : {who}, *{offer}*, avec {colleague}."},
    {Key::do_promise, "{action}: *{request}*, for {who}.", "{action} : *{request}*, pour {who}."},
    {Key::do_introduction, "{action}: through {who}, to {second}.", "{action} : par {who}, auprès {de second}."},
    {Key::answer_stop_said, "STOP to {who}, *{request}*: {reason}.", "STOP à {who}, *{request}* : {reason}."},
    {Key::answer_wait_said, "WAIT to {who}, *{request}*: promised for month {month}.",
     "WAIT à {who}, *{request}* : promis pour le mois {month}."},
    {Key::answer_go_said, "GO to {who}, *{request}*: done this month.", "GO à {who}, *{request}* : fait ce mois-ci."},
});

}  // namespace

std::span<const Sentence> sentences_of_names() { return k_table; }

}  // namespace diapason
