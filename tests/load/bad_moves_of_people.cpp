#include "load/bad_cases.hpp"

namespace diapason {
namespace {

std::vector<BadCase> bad_sponsors() {
  return {
      of_full(
          "a sponsor with the id of a stakeholder",
          {{R"("id": "hugo")", R"("id": "luc")"}, {R"("id": "luc", "name": "Luc")", R"("id": §"luc", "name": "Luc")"}},
          "The id “luc” also names a sponsor"),
      of_full("a sponsor with the id of a colleague", {{R"("id": "hugo")", R"("id": §"samir")"}},
              "The id “samir” also names a colleague"),
      of_full(
          "a sponsor too many",
          {{R"("sponsors": [)",
            R"("sponsors": [{"id": "s1", "name": "S", "gender": "feminine", "function": "technical", "title": {"en": "x", "fr": "x"},
        "about": {"en": "x", "fr": "x"}, "days_month": 1, "accounts": 1, "keenness": 1},
      {"id": "s2", "name": "S", "gender": "feminine", "function": "technical", "title": {"en": "x", "fr": "x"},
        "about": {"en": "x", "fr": "x"}, "days_month": 1, "accounts": 1, "keenness": 1},)"},
           {R"({
      "id": "hugo")",
            R"(§{
      "id": "hugo")"}},
          "There are 4 entries of this kind (sponsor); a case may hold 3."),
      of_full("a sponsor who carries thirteen accounts", {{R"("accounts": 4)", R"("accounts": §13)"}},
              "13 is too large."),
      of_full("a sponsor of whom nobody knows whether they are keen",
              {{R"({
      "id": "hugo")",
                R"(§{
      "id": "hugo")"},
               {R"("line_of_command": true, "keenness": 5000)", R"("line_of_command": true)"}},
              "The key “keenness” is missing here."),
      of_full("a bond with a colleague", {{R"("bond": {"with": "anna")", R"("bond": {"with": §"samir")"}},
              "“samir” is declared, but as another kind of thing (colleague). Expected here: stakeholder."),
      of_full("a bond of no strength", {{R"("bond": {"with": "anna", "tie": 3500})", R"("bond": §{"with": "anna"})"}},
              "The key “tie” is missing here."),
      of_full("a head without a gender",
              {{R"("head": {"name": "Odile", "gender": "feminine",)", R"("head": §{"name": "Odile",)"}},
              "The key “gender” is missing here."),
      of_full("a pair more than autonomous", {{R"("autonomy": 4500)", R"("autonomy": §10001)"}}, "10001 is too large."),
      of_full("a person closer to the rival than can be", {{R"("rival_tie": 2500)", R"("rival_tie": §-1)"}},
              "-1 is too small."),
  };
}

std::vector<BadCase> bad_circuits() {
  return {
      of_full("a seat in an unknown circuit",
              {
                  {R"("circuits": {"works": ["decider"]})", R"("circuits": {§"work": ["decider"]})"},
              },
              "“work” is not declared (circuit). Did you mean “works”?"),
      of_full(
          "a seat in the main circuit among the others",
          {{R"("circuits": {"works": ["decider"]})", R"("circuits": {"works": ["decider"], §"purchases": ["user"]})"}},
          "“purchases” is the main circuit: the seats in it stand under \"seats\"."),
      of_full("an unknown seat in another circuit", {{R"(["gatekeeper", "user"])", R"(["gatekeeper", §"owner"])"}},
              "“owner” is not known here."),
      of_full("a circuit in which nobody ever decides",
              {{R"("circuits": {"works": ["decider"]})", R"("circuits": {"works": ["initiator"]})"},
               {R"("seats": ["approver", "user"], "circuit": "works")", R"("seats": ["approver", "user"])"},
               {R"({"id": "works")", R"(§{"id": "works")"}},
              "Nobody ever decides in the circuit “works”."),
      of_full(
          "a circuit too many",
          {{R"("circuits": [)",
            R"("circuits": [{"id": "a", "name": {"en": "x", "fr": "x"}}, {"id": "b", "name": {"en": "x", "fr": "x"}},)"},
           {R"({"id": "works")", R"(§{"id": "works")"},
           {R"("circuits": {"works": ["gatekeeper", "user"]},)",
            R"("circuits": {"b": ["decider"], "purchases": ["decider"]},)"}},
          "There are 4 entries of this kind (circuit); a case may hold 3."),
      of_full(
          "nobody who decides from the start",
          {{R"("stakeholders": [)", R"("stakeholders": §[)"},
           {R"("seats": ["decider"])", R"("seats": ["user"])"},
           {R"("needs": {"stated": [], "latent": ["less-waste"]})",
            R"("seats": ["decider"], "needs": {"stated": [], "latent": ["less-waste"]})"}},
          "Nobody decides: give the seat \"decider\" or \"approver\" to a stakeholder who is there from the start."),
  };
}

std::vector<BadCase> bad_arrivals() {
  return {
      of_full("somebody known before they arrive", {{R"("known": "unknown")", R"("known": §"by_name")"}},
              "Somebody who arrives later can’t be known from the start."),
      of_full("somebody who never arrives",
              {{R"("present": false)", R"("present": §false)"},
               {R"({"do": "arrive", "who": "person", "person": "nora"})", R"({"do": "client_review"})"}},
              "Nothing ever brings “nora” here."),
      of_full(
          "an arrival of somebody else",
          {{R"("present": false)", R"("present": §false)"},
           {R"({"do": "arrive", "who": "person", "person": "nora"})",
            R"({"do": "arrive", "who": "person", "person": "luc"}, {"do": "leave", "who": "person", "person": "luc"})"}},
          "Nothing ever brings “nora” here."),
      of_full("an arrival of somebody who is there", {{R"({"do": "leak"})", R"(§{"do": "arrive"})"}},
              "Whoever this reaches is at the client from the start and never leaves"),
      of_full("an arrival of a function of which all are there",
              {{R"({"do": "leak"})", R"(§{"do": "arrive", "who": "function", "function": "technical"})"}},
              "Whoever this reaches is at the client from the start and never leaves"),
      of_full("an arrival in a trouble of somebody who is there",
              {{R"("meanwhile": [)", R"("meanwhile": [§{"do": "arrive", "who": "person", "person": "anna"}, )"}},
              "Whoever this reaches is at the client from the start and never leaves"),
      of_full("an arrival that names nobody known is one problem, whoever waits for it",
              {{R"({"do": "arrive", "who": "person", "person": "nora"})",
                R"({"do": "arrive", "who": "person", "person": §"norah"})"}},
              "Did you mean “nora”?"),
      of_full("a presence in words", {{R"("present": false)", R"("present": §"no")"}}, "Expected here: true or false"),
  };
}

}  // namespace

std::vector<BadCase> bad_moves_of_people() { return joined({bad_sponsors(), bad_circuits(), bad_arrivals()}); }

}  // namespace diapason
