#include "load/bad_cases.hpp"

namespace diapason {

namespace {

std::vector<BadCase> bad_requests() {
  return {
      {"a request from nobody",
       {{"{\n      \"id\": \"freeze\", \"from\": \"luc\",", "§{\n      \"id\": \"freeze\","}},
       "The key “from” is missing here."},
      {"a request from a colleague", {{R"("from": "luc")", R"("from": §"samir")"}}, "Expected here: stakeholder."},
      {"a request without a time",
       {{"{\n      \"id\": \"freeze\"", "§{\n      \"id\": \"freeze\""},
        {R"("when": [{"measure": "month", "at_least": 1}],)", ""}},
       "The key “when” is missing here."},
      {"a reason that doesn't exist",
       {{R"("best_reason": "cost")", R"("best_reason": §"money")"}},
       "Possible: “capacity”, “cost” or “their_interest”."},
      {"days without a helper",
       {{R"("helper": "technical", "helper_days": 1)", R"("helper_days": §1)"}},
       "Nobody gives these days."},
      {"a helper of a function that we don't have",
       {{R"("helper": "technical")", R"("helper": §"purchasing")"}},
       "No colleague has the function “purchasing”"},
      {"a lesson that is no latent need of theirs",
       {{R"("teaches": "less-waste")", R"("teaches": §"lower-cost")"}},
       "“lower-cost” is no latent need of “luc”"},
      {"a request whose work is an offer",
       {{R"({"do": "client_value", "by": 500})", R"({"do": §"offer"})"}},
       "only works in an action with \"aim\": \"offer\""},
      {"a request with a second person",
       {{R"({"do": "client_value", "by": 500})", R"({"do": "insight", "who": §"second", "by": 500})"}},
       "“second” is nobody here"},
      {"a tie without anybody of ours",
       {{R"({"do": "client_value", "by": 500})", R"({"do": §"tie", "by": 500})"}},
       "Nobody of ours takes part here"},
      {"a request that suits by a topic",
       {{R"({"do": "client_value", "by": 500})", R"({"do": "trust", "part": "closeness", "by": 1, "by_fit": §true})"}},
       "Nothing is talked about here"},
      {"a promise in no time",
       {{R"("best_reason": "cost")", R"("best_reason": "cost", "wait_months": §0)"}},
       "0 is too small."},
      {"the tie of a colleague whom nobody named",
       {{R"("when": [{"measure": "month", "at_most": 3}])",
         R"("when": [{"measure": §"this_tie", "of": "target", "at_most": 3}])"}},
       "No colleague takes part here"},
      {"the willingness of a colleague whom nobody named",
       {{R"("when": [{"measure": "month", "at_most": 3}])",
         R"("when": [{"measure": "willingness", "of": §"colleague", "at_most": 3}])"}},
       "No colleague takes part here"},
  };
}

std::vector<BadCase> bad_events() {
  return {
      {"an event that concerns nobody and moves them",
       {{R"("id": "storm", "from": "anna")", R"("id": "storm")"},
        {R"({"do": "trust", "part")", R"(§{"do": "trust", "part")"}},
       "“target” is nobody here"},
      {"an event that raises an unknown flag",
       {{R"({"do": "flag", "flag": "wet"})", R"({"do": "flag", "flag": §"wett"})"}},
       "Did you mean “wet”?"},
      {"an event more certain than certain",
       {{R"("from": "anna", "rule": 25)", R"("from": "anna", "chance": §10001)"}},
       "10001 is too large."},
      {"an event that never may happen",
       {{R"("from": "anna", "rule": 25)", R"("from": "anna", "at_most": §0)"}},
       "0 is too small."},
      {"a condition on an unknown event",
       {{R"("when": [{"measure": "month", "at_most": 3}])",
         R"("when": [{"measure": "event", "event": §"rain", "at_most": 0}])"}},
       "“rain” is not declared (event)."},
      {"a condition on an event called a request",
       {{R"("when": [{"measure": "month", "at_most": 3}])",
         R"("when": [{"measure": "request", "request": §"storm", "at_most": 0}])"}},
       "“storm” is declared, but as another kind of thing (event). Expected here: request."},
      {"an event that writes our plan",
       {{R"({"do": "flag", "flag": "wet"})", R"({"do": §"write_plan"})"}},
       "The effect “write_plan” is something that we do: it only works in an action."},
      {"a request whose work makes a pair autonomous",
       {{R"({"do": "client_value", "by": 500})", R"({"do": §"autonomy", "by": 500})"}},
       "The effect “autonomy” is something that we do"},
      {"an event from nobody with an informant is one problem",
       {{R"("id": "storm", "from": "anna")", R"("id": "storm")"},
        {R"({"do": "trust", "part": "closeness", "by": 100})", R"({"do": §"informant"})"}},
       "only works in an action with \"aim\": \"stakeholder\"."},
      {"an event that hands a contact over is one problem",
       {{R"({"do": "flag", "flag": "wet"})", R"({"do": §"hand_over"})"}},
       "only works in an action with \"aim\": \"stakeholder\"."},
      {"an event that rewards a colleague whom nobody named",
       {{R"({"do": "flag", "flag": "wet"})", R"({"do": §"recognise", "by": 500})"}},
       "No colleague takes part here"},
      {"an event in an unknown situation",
       {{R"("from": "anna", "rule": 25)", R"("from": "anna", "situation": §"flood", "rule": 25)"}},
       "“flood” is not declared: this case declares none of that kind (situation)."},
      {"a trouble in no time",
       {{R"("from": "anna", "rule": 25)", R"("from": "anna", "trouble": {"months": §0}, "rule": 25)"}},
       "0 is too small."},
      {"a trouble that doesn't say how long it lasts",
       {{R"("from": "anna", "rule": 25)", R"("from": "anna", "trouble": §{"kam_days": 1}, "rule": 25)"}},
       "The key “months” is missing here."},
      {"a trouble that comes back at once",
       {{R"("from": "anna", "rule": 25)",
         R"("from": "anna", "trouble": {"months": 2, "returns_after": §0}, "rule": 25)"}},
       "0 is too small."},
      {"a trouble of nobody that moves somebody",
       {{R"("id": "storm", "from": "anna")",
         R"("id": "storm", "trouble": {"months": 2, "meanwhile": [§{"do": "insight", "by": 1}]})"},
        {R"({"do": "trust", "part": "closeness", "by": 100}, )", ""}},
       "“target” is nobody here"},
      {"a trouble that is mended by itself",
       {{R"("from": "anna", "rule": 25)",
         R"("from": "anna", "trouble": {"months": 2, "meanwhile": [{"do": §"fix"}]}, "rule": 25)"}},
       "only works in an action with \"aim\": \"trouble\"."},
  };
}

std::vector<BadCase> bad_rivals() {
  return {
      {"an attack after the end",
       {{R"("month": 4, "strength")", R"("month": §7, "strength")"}},
       "Month 7 never comes: the case ends after month 6."},
      {"an attack without a month by a rival who isn't bold",
       {{R"({
        "month": 4, "strength": 3200)",
         R"(§{
        "strength": 3200)"}},
       "This move never comes: without \"month\" the rival waits for its chance"},
      {"an attack whose month is mistyped is one problem",
       {{R"("month": 4, "strength")", R"(§"mont": 4, "strength")"}},
       "Did you mean “month”?"},
      {"an attack prepared for seven months",
       {{R"("month": 4, "strength")", R"("month": 4, "lead_months": §7, "strength")"}},
       "7 is too large."},
      {"an attack on the price that costs nothing",
       {{R"({
        "month": 4, "strength": 3200, "loss": 1800)",
         R"(§{
        "month": 4, "strength": 3200)"}},
       "The key “loss” is missing here."},
      {"a courtship that costs revenue",
       {{R"("loss": 1800)", R"("attempt": "courtship", "loss": §1800)"}},
       "The key “loss” has no meaning beside “courtship”."},
      {"an attempt that doesn't exist is one problem, whatever it costs",
       {{R"("month": 4, "strength")", R"("attempt": §"seduction", "month": 4, "strength")"}},
       "Possible: “price”, “courtship” or “poaching”."},
      {"an attack in no month", {{R"("month": 4, "strength")", R"("month": §0, "strength")"}}, "0 is too small."},
      {"a horizon that can't be read is one problem, whatever lies beyond it",
       {{R"("months": 6)", R"("months": §"six")"}},
       "found: the text “six”."},
      {"no rival",
       {{"{\n  \"format\": 1,", "§{\"format\": 1,"}, {R"("rival": {)", R"("_comment": {)"}},
       "The key “rival” is missing here."},
  };
}

std::vector<BadCase> bad_endings_and_hints() {
  return {
      {"a last ending with conditions",
       {{R"("fr": "Voilà."}, "when": []})", R"("fr": "Voilà."}, "when": §[{"measure": "stage", "at_least": 1}]})"}},
       "The last ending is the one that remains"},
      {"a last ending before the end",
       {{R"("fr": "Voilà."}, "when": []})", R"("fr": "Voilà."}, "early": §true})"}},
       "The last ending is for the end of the horizon."},
      {"an ending that hides the others",
       {{R"(    {"id": "plain")",
         R"(    §{"id": "none", "title": {"en": "a", "fr": "a"}, "text": {"en": "a", "fr": "a"}},
    {"id": "plain")"}},
       "those below never happen"},
      {"an ending about somebody who isn't there",
       {{R"({"measure": "stage", "at_least": 2})", R"({"measure": "trust", "of": §"target", "at_least": 2})"}},
       "“target” is nobody here"},
      {"a hint about the pressure of the rival, which no player sees",
       {{R"("hints": [
    {"when": [{"measure": "month", "at_most": 1}])",
         R"("hints": [
    {"when": [{"measure": §"rival_pressure", "at_least": 1}])"}},
       "The player never sees “rival_pressure”"},
      {"an offer that hangs on the pressure of the rival",
       {{R"("difficulty": 5600)",
         R"("difficulty": 5600, "needs": [{"any": [{"measure": §"rival_pressure", "at_most": 1}]}])"}},
       "The player never sees “rival_pressure”"},
      {"a hint on an unknown action", {{R"("action": "meet")", R"("action": §"met")"}}, "Did you mean “meet”?"},
      {"hints that are no list",
       {{R"("hints": [)", R"("hints": §{"list": [)"},
        {R"("fr": "Rencontrez-les."}}
  ])",
         R"("fr": "Rencontrez-les."}}
  ]})"}},
       "Expected here: a list"},
  };
}

}  // namespace

std::vector<BadCase> bad_plots() {
  return joined({bad_requests(), bad_events(), bad_rivals(), bad_endings_and_hints()});
}

}  // namespace diapason
