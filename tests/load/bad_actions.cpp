#include "load/bad_cases.hpp"

namespace diapason {
namespace {

/// The small case's own action with something replaced.
BadCase of_work(std::string_view what, std::vector<Edit> edits, std::string_view phrase) {
  return {what, std::move(edits), phrase};
}

constexpr std::string_view k_effects = R"("effects": [{"do": "prepare", "by": 500}, {"do": "willingness", "by": 100}])";
constexpr std::string_view k_needs = R"("needs": [{"measure": "this_tie", "of": "target", "at_least": 800}])";

BadCase with_effect(std::string_view what, std::string effect, std::string_view phrase) {
  return {what, {{k_effects, "\"effects\": [" + std::move(effect) + "]"}}, phrase};
}
BadCase with_need(std::string_view what, std::string condition, std::string_view phrase) {
  return {what, {{k_needs, "\"needs\": [" + std::move(condition) + "]"}}, phrase};
}

}  // namespace

std::vector<BadCase> bad_actions() {
  return {
      of_work("a rule beyond the list", {{R"("id": "work", "rule": 17)", R"("id": "work", "rule": §100)"}},
              "100 is too large."),
      of_work(
          "an unknown aptitude",
          {{R"("role": "projects", "aptitude": "accountable")", R"("role": "projects", "aptitude": §"accounting")"}},
          "“accounting” is not known here."),
      of_work("an unknown aim is one problem, whatever depends on it",
              {{R"("aim": "stakeholder")", R"("aim": §"person")"}}, "“person” is not known here."),
      of_work("an unknown company is one problem, whatever depends on it",
              {{R"("company": "required")", R"("company": §"needed")"}}, "“needed” is not known here."),
      of_work("a contact with nobody",
              {{R"("aim": "stakeholder", "company": "required", "contact": true)",
                R"("aim": "account", "company": "required", "contact": §true)"},
               {k_needs, R"("needs": [])"},
               {k_effects, R"("effects": [{"do": "willingness", "by": 100}])"}},
              "There is nobody to speak to in an action with \"aim\": \"account\"."),
      of_work("a topic for nobody",
              {{R"("aim": "stakeholder", "company": "required", "contact": true)",
                R"("aim": "promise", "company": "required", "topic": §true)"},
               {k_needs, R"("needs": [])"},
               {k_effects, R"("effects": [{"do": "deliver"}])"}},
              "There is nobody to speak to in an action with \"aim\": \"promise\"."),
      of_work("nobody goes",
              {{R"("company": "required", "contact": true, "kam_attends": false)",
                R"("company": "optional", "contact": true, "kam_attends": §false)"}},
              "Without the KAM somebody else must go."),
      of_work("days of nobody",
              {{R"("company": "required", "contact": true, "kam_attends": false)", R"("contact": true)"},
               {R"("cost": {"colleague_days": 1})", R"("cost": {"colleague_days": §1})"},
               {k_needs, R"("needs": [])"},
               {k_effects, R"("effects": [{"do": "tie", "by": 1}])"}},
              "Nobody gives these days"),
      of_work("an area that changes nothing",
              {{R"("contact": true, "kam_attends": false)", R"("contact": true, "kam_attends": false, "area": §true)"}},
              "The player is asked for an area that changes nothing."),
      of_work("an area beside an offer",
              {{R"("aim": "stakeholder", "company": "required", "contact": true)",
                R"("aim": "offer", "company": "required", "contact": true, "area": §true)"},
               {k_effects, R"("effects": [{"do": "offer"}, {"do": "knowledge", "by": 1}])"}},
              "An action with \"aim\": \"offer\" can’t ask for an area too."),
      of_work("no effects", {{k_effects, R"("effects": §[])"}}, "This list is empty."),
      of_work("a cost that doesn't exist",
              {{R"("cost": {"colleague_days": 1})", R"("cost": {"colleague_days": 1, §"budget": 5})"}},
              "Possible here: “kam_days”, “colleague_days” or “budget_eur”."),

      with_effect("an unknown effect", R"({"do": §"sell", "by": 1, "flag": "wet"})", "“sell” is not known here."),
      with_effect("a mistyped key of an effect", R"({§"doo": "tie", "by": 1})", "Did you mean “do”?"),
      with_effect("an effect without an amount", R"(§{"do": "tie"})", "The key “by” is missing here."),
      with_effect("an amount too much", R"({"do": "circuit", "by": §1})",
                  "The key “by” has no meaning beside “circuit”."),
      with_effect("an effect beyond the whole", R"({"do": "tie", "by": §10001})", "10001 is too large."),
      with_effect("euros beyond ten million", R"({"do": "revenue", "by": §10000001})", "10000001 is too large."),
      with_effect("trust without its part", R"(§{"do": "trust", "by": 1})", "The key “part” is missing here."),
      with_effect("a part for a tie", R"({"do": "tie", "part": §"closeness", "by": 1})",
                  "The key “part” has no meaning beside “tie”."),
      with_effect("a fit without a topic", R"({"do": "trust", "part": "closeness", "by": 1, "by_fit": §true})",
                  "Give the action \"topic\": true, or remove by_fit."),
      with_effect("knowledge of no area", R"(§{"do": "knowledge", "by": 1})", "The key “area” is missing here."),
      with_effect("an acquaintance beyond a meeting", R"({"do": "meet", "by": §3})", "3 is too large."),
      with_effect("a flag that isn't declared", R"({"do": "flag", "flag": §"dry"})", "“dry” is not declared (flag)."),
      with_effect("people for the account", R"({"do": "satisfaction", "who": §"met", "by": 1})",
                  "The key “who” has no meaning beside “satisfaction”."),
      with_effect("a named person without a name", R"(§{"do": "tie", "who": "person", "by": 1})",
                  "The key “person” is missing here."),
      with_effect("a name for the buyers", R"({"do": "tie", "who": "buyer", "person": §"luc", "by": 1})",
                  "The key “person” has no meaning beside “buyer”."),
      with_effect("a function that isn't declared",
                  R"({"do": "tie", "who": "function", "function": §"sales", "by": 1})",
                  "“sales” is not declared (function)."),
      with_effect("a second person where there is one", R"({"do": "tie", "who": §"second", "by": 1})",
                  "“second” is nobody here: only an action with \"aim\": \"introduction\" has a second person."),
      with_effect("an offer where none is aimed at", R"({"do": §"offer"})",
                  "The effect “offer” only works in an action with \"aim\": \"offer\"."),
      with_effect("a delivery of no promise", R"({"do": §"deliver"})",
                  "only works in an action with \"aim\": \"promise\"."),
      with_effect("an introduction to nobody", R"({"do": §"introduce"})",
                  "only works in an action with \"aim\": \"introduction\"."),
      {"a step proposed to nobody",
       {{R"("effects": [{"do": "knowledge", "by": 3000}])",
         R"("effects": [{"do": "knowledge", "by": 3000}, {"do": §"propose_step"}])"}},
       "only works in an action with \"aim\": \"stakeholder\".",
       InFile::playbook},
      {"a colleague who isn't taken along",
       {{R"("effects": [{"do": "knowledge", "by": 3000}])",
         R"("effects": [{"do": "knowledge", "by": 3000}, {"do": §"willingness", "by": 1}])"}},
       "No colleague takes part here",
       InFile::playbook},
      {"a target where there is none",
       {{R"("effects": [{"do": "knowledge", "by": 3000}])",
         R"("effects": [{"do": "knowledge", "by": 3000}, {"do": "tie", "who": §"target", "by": 1}])"}},
       "“target” is nobody here",
       InFile::playbook},

      with_need("an unknown measure", R"({"measure": §"truts", "of": "target", "at_least": 1})",
                "Did you mean “trust”?"),
      with_need("a measure that doesn't say whose", R"(§{"measure": "trust", "at_least": 1})",
                "The key “of” is missing here."),
      with_need("somebody for a measure of the account", R"({"measure": "stage", "of": §"target", "at_least": 1})",
                "The key “of” has no meaning beside “stage”."),
      with_need("a level for a measure that has none", R"({"measure": "stage", "level": §1, "at_least": 1})",
                "The key “level” has no meaning beside “stage”."),
      with_need("an area missing", R"(§{"measure": "knowledge", "at_least": 1})", "The key “area” is missing here."),
      with_need("a named person without a name", R"(§{"measure": "trust", "of": "person", "at_least": 1})",
                "The key “person” is missing here."),
      with_need("a name beside target", R"({"measure": "trust", "of": "target", "person": §"luc", "at_least": 1})",
                "The key “person” has no meaning beside “target”."),
      with_need("no bound", R"(§{"measure": "stage"})", "This condition needs a bound."),
      with_need("bounds exchanged", R"({"measure": "stage", "at_least": 3, "at_most": §2})",
                "Nothing is at least 3 and at most 2"),
      with_need("a bound that can't be", R"({"measure": "stage", "at_least": §5})", "5 is too large."),
      with_need("a slack outside a gate", R"({"measure": "stage", "at_least": 2, "slack": §1})",
                "Only the conditions of a gate have a slack."),
      with_need("two choices",
                R"({"any": [{"measure": "stage", "at_least": 2}]}, {"any": §[{"measure": "month", "at_least": 2}]})",
                "\"any\" can’t stand here"),
      with_need("a choice within a choice", R"({"any": [{"any": §[{"measure": "stage", "at_least": 2}]}]})",
                "\"any\" can’t stand here"),
      with_need("a choice of nothing", R"({"any": §[]})", "This list is empty."),
      with_need("the willingness of a stakeholder",
                R"({"measure": "willingness", "of": "person", "person": §"luc", "at_least": 2})",
                "“luc” is declared, but as another kind of thing (stakeholder). Expected here: colleague."),
      with_need("the willingness of the target", R"({"measure": "willingness", "of": §"target", "at_least": 2})",
                "Possible: “colleague” or “person”."),
  };
}

}  // namespace diapason
