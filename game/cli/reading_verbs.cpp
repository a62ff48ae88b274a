#include "cli/game_verbs.hpp"
#include "cli/numbers.hpp"
#include "cli/panels.hpp"
#include "load/message.hpp"
#include "view/names.hpp"

namespace diapason {
namespace {

template <class View>
Reply show(TerminalGame& game, const View& view) {
  Sheet sheet{game.streams};
  print(view, sheet);
  return {};
}

Reply refuse(std::vector<std::string> sentences) {
  Reply reply;
  reply.complaints = std::move(sentences);
  return reply;
}

}  // namespace

Reply show_briefing(TerminalGame& game, Words) { return show(game, briefing_view(game.session(), game.language())); }

Reply show_inbox(TerminalGame& game, Words) { return show(game, inbox_view(game.session(), game.language())); }

Reply show_people(TerminalGame& game, Words words) {
  if (!words.empty()) return show_person(game, words);
  return show(game, people_view(game.session(), game.language()));
}

Reply show_person(TerminalGame& game, Words words) {
  if (words.empty()) {
    Reply reply = refuse(game, {"Who? Give a name, or its beginning.", "Qui\u00A0? Donnez un nom, ou son début."});
    reply.choices = {{{"People", "Personnes"}, choices_view(game.session(), game.language()).people}};
    return reply;
  }
  const auto person = find_person(game.session(), game.language(), join_words(words));
  if (!person) return refuse(person.problems());
  return show(game, person_view(game.session(), game.language(), *person));
}

Reply show_ties(TerminalGame& game, Words) { return show(game, ties_view(game.session(), game.language())); }

Reply show_team(TerminalGame& game, Words) { return show(game, team_view(game.session(), game.language())); }

Reply show_pyramid(TerminalGame& game, Words) { return show(game, pyramid_view(game.session(), game.language())); }

Reply show_promises(TerminalGame& game, Words) { return show(game, promises_view(game.session(), game.language())); }

Reply show_money(TerminalGame& game, Words) { return show(game, money_view(game.session(), game.language())); }

Reply show_account(TerminalGame& game, Words) { return show(game, account_view(game.session(), game.language())); }

Reply show_sponsor(TerminalGame& game, Words) { return show(game, sponsors_view(game.session(), game.language())); }

Reply show_plan(TerminalGame& game, Words) { return show(game, account_plan_view(game.session(), game.language())); }

Reply show_contract(TerminalGame& game, Words) { return show(game, contract_view(game.session(), game.language())); }

Reply show_projects(TerminalGame& game, Words) { return show(game, projects_view(game.session(), game.language())); }

Reply show_sites(TerminalGame& game, Words) { return show(game, sites_view(game.session(), game.language())); }

Reply show_dials(TerminalGame& game, Words) { return show(game, dials_view(game.session(), game.language())); }

Reply show_profile(TerminalGame& game, Words) { return show(game, profile_view(game.session(), game.language())); }

Reply show_guide(TerminalGame& game, Words) { return show(game, guide_view(game.session(), game.language())); }

Reply show_report(TerminalGame& game, Words words) {
  const std::uint64_t played = game.session().months().size() - 1;
  if (played == 0) return refuse(game, {"No month has been played yet.", "Aucun mois n’a encore été joué."});
  std::uint64_t month = played;
  if (!words.empty()) {
    const WholeNumber number = read_whole_number(words[0], 1, played);
    if (number.fault != NumberFault::none) return refuse(game, number_complaint(words[0], number.fault, 1, played));
    month = number.value;
  }
  return show(game, month_report_view(game.session(), game.language(), static_cast<std::int32_t>(month)));
}

Reply show_review(TerminalGame& game, Words) {
  if (!game.session().is_over()) {
    return refuse(game, {"The review comes when the run has ended.", "Le bilan vient quand la partie est finie."});
  }
  return show(game, review_view(game.session(), game.language()));
}

Reply show_status(TerminalGame& game, Words) {
  Sheet sheet{game.streams};
  print(status_view(game.session(), game.language()), sheet);
  if (game.session().is_over()) {
    sheet.say(Text{"The run is over: review shows what became of it.",
                   "La partie est finie\u00A0: review montre ce qu’il en est advenu."});
  } else {
    sheet.items(agenda_view(game.session(), game.language()).reminders);
    sheet.say(Text{"Type help for what can be typed, guide for advice.",
                   "Tapez help pour savoir que taper, guide pour un conseil."});
  }
  return {};
}

Reply show_rules(TerminalGame& game, Words words) {
  Sheet sheet{game.streams};
  const std::string all = words.empty() ? "" : folded(words[0]);
  if (words.empty() || all == "all" || all == "tout" || all == "toutes") {
    const std::vector<RuleLine> rules =
        words.empty() ? rules_of_case_view(game.session(), game.language()) : rules_view(game.language());
    for (const RuleLine& rule : rules) sheet.item(rule.line);
    return {};
  }
  constexpr std::uint64_t last_rule = 99;
  std::string_view typed = words[0];
  if (typed.starts_with('D') || typed.starts_with('d')) typed.remove_prefix(1);
  const WholeNumber number = read_whole_number(typed, 1, last_rule);
  const RuleLine rule = number.fault == NumberFault::none
                            ? rule_view(static_cast<std::uint8_t>(number.value), game.language())
                            : RuleLine{};
  if (rule.sentence.empty()) {
    return refuse(game, fill({"The game cites no rule {0}; rules all lists those it cites.",
                              "Le jeu ne cite pas de règle {0}\u00A0; règles tout donne celles qu’il cite."},
                             {in_quotes(words[0])}));
  }
  sheet.say(std::string_view{rule.line});
  return {};
}

Reply explain_why(TerminalGame& game, Words words) {
  if (words.empty()) {
    Sheet sheet{game.streams};
    sheet.say(Text{"Why what? Type why and one of these:", "Pourquoi quoi\u00A0? Tapez why et l’un de ceux-ci\u00A0:"});
    for (const WhyQuestion& question : why_questions(game.language())) {
      sheet.item(question.words + game.streams.say({": ", "\u00A0: "}) + question.meaning);
    }
    return {};
  }
  const auto why = why_view(game.session(), game.language(), words);
  if (!why) return refuse(why.problems());
  return show(game, *why);
}

}  // namespace diapason
