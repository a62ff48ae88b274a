#include "view/happenings.hpp"

#include <algorithm>
#include <map>

#include <doctest/doctest.h>

#include "shipped_case.hpp"
#include "view/names.hpp"
#include "view/people.hpp"
#include "view/random_play.hpp"
#include "view/rich_case.hpp"
#include "view/text_checks.hpp"

namespace diapason {
namespace {

using test::has;
using test::report_on;
using test::tells;
using test::Told;

Told told() { return Told{test::rich_case()}; }

}  // namespace

TEST_CASE("a hand-over made too early is told as one, and the person says so") {
  Told run = told();
  run.plan("do hand-over claire-duval with samir-benali");
  const MonthReportView view = run.end_month();
  const PersonReport* claire = report_on(view, test::k_claire);
  REQUIRE(claire != nullptr);
  CHECK(has(claire->happened, "Handing Claire Duval over to Samir Benali came too early"));
  CHECK(claire->occasion == Occasion::handed_over_badly);
  CHECK(claire->quote == "“Who is he?”");
}

TEST_CASE("a hand-over on trust and competence works, and the person turns to the colleague") {
  Case the_case = test::rich_case();
  the_case.opening.people[test::k_claire].trust_bp = {8'000, 8'000, 8'000, 1'500};
  Told run{std::move(the_case)};
  run.plan("do hand-over claire-duval with samir-benali");
  const MonthReportView view = run.end_month();
  const PersonReport* claire = report_on(view, test::k_claire);
  REQUIRE(claire != nullptr);
  CHECK(has(claire->happened, "Claire Duval turns to Samir Benali first from now on"));
  CHECK(claire->occasion == Occasion::handed_over);
  const auto more_autonomous = [](const Movement& movement) {
    return movement.line.starts_with("Autonomy of Samir Benali with Claire Duval 20 → ");
  };
  CHECK(std::any_of(claire->movements.begin(), claire->movements.end(), more_autonomous));
}

TEST_CASE("a trouble is told from its beginning to its end, with days and money that it takes") {
  Told run = told();
  run.end_months(1);
  const MonthReportView begun = run.end_month();
  CHECK(begun.headline == "Month 2: a trouble begins (*An acid leak*).");
  CHECK(tells(begun, "A trouble begins (*An acid leak*): left alone, it lasts 4 months"));
  const PersonReport* luc = report_on(begun, test::k_luc);
  REQUIRE(luc != nullptr);
  CHECK(luc->occasion == Occasion::trouble);
  CHECK(luc->quote == "“It smells.”");
  run.plan("do quick-fix an acid leak");
  CHECK(tells(run.end_month(), "Mended for now, its cause still there: *An acid leak*"));
  run.end_months(1);
  CHECK(tells(run.end_month(), "A trouble that was only mended has come back (*An acid leak*)"));
  run.plan("do root-cause acid-leak with samir");
  CHECK(tells(run.end_month(), "Taken to its root and settled for good: *An acid leak*"));
}

TEST_CASE("an answer that was ready is told, and so is one that didn't suit") {
  Case the_case = test::rich_case();
  const std::size_t situation = the_case.plot.events[test::k_leak_of_acid].situation.index();
  the_case.dossier.responses[0].suits_bp[situation] = 9'000;
  the_case.dossier.responses[1].suits_bp[situation] = 0;
  const std::string key = the_case.dossier.situations[situation].key;
  for (const std::size_t response : {std::size_t{0}, std::size_t{1}}) {
    Told run{the_case};
    run.plan("do prepare-answer " + key + " by " + the_case.dossier.responses[response].key);
    CHECK(tells(run.end_month(), "An answer stands ready for *"));
    CHECK(tells(run.end_month(), response == 0 ? "You had an answer ready, and it told (*An acid leak*)"
                                               : "The answer you had ready didn’t suit"));
  }
}

TEST_CASE("who leaves says goodbye and is shown among the people no more, but is remembered") {
  Told run = told();
  run.end_months(3);
  const MonthReportView view = run.end_month();
  const PersonReport* claire = report_on(view, test::k_claire);
  REQUIRE(claire != nullptr);
  CHECK(claire->occasion == Occasion::left);
  CHECK(has(claire->happened, "Claire Duval has left the client"));
  for (const PersonLine& line : people_view(run.session, Language::english).people) CHECK(line.name != "Claire Duval");
  const PersonView gone = person_view(run.session, Language::english, StakeholderId{test::k_claire});
  CHECK(gone.line.line.ends_with("no longer at the client"));
  CHECK(has(run.refused("do meet claire about delivery"), "Claire Duval isn’t at the client now"));
  run.end_months(1);
  const MonthReportView again = month_report_view(run.session, Language::english, 4);
  REQUIRE(report_on(again, test::k_claire) != nullptr);
  CHECK(report_on(again, test::k_claire)->speech == claire->speech);
}

TEST_CASE("who arrives is introduced once, and isn't counted among those unheard of before") {
  Told run = told();
  const PeopleView before = people_view(run.session, Language::english);
  const auto& people = run.session.dossier().stakeholders;
  CHECK(before.people.size() == people.size() - 1);
  run.end_months(4);
  const MonthReportView view = run.end_month();
  const PersonReport* tom = report_on(view, test::k_tom);
  REQUIRE(tom != nullptr);
  CHECK(has(tom->happened, "Tom Weiss has arrived at the client"));
  CHECK_FALSE(has(tom->discoveries, "You have heard of Tom Weiss"));
  CHECK(tom->quote == "“Hello.”");
}

TEST_CASE("a promotion and a succession are told") {
  Told run = told();
  run.end_months(5);
  CHECK(tells(run.end_month(), "Luc Perrin has risen (director, D25)"));
  CHECK(people_view(run.session, Language::english).people[0].rank == "director");
  CHECK(tells(run.end_month(), "Somebody else takes the account over from you"));
}

TEST_CASE("a sponsor is won, meets somebody, and may give a word when nobody has briefed her") {
  Case the_case = test::rich_case();
  the_case.dossier.parameters.unbriefed_word_bp = k_whole_bp;
  Told run{std::move(the_case)};
  CHECK(has(run.refused("do sponsor-meets marc-valmont"), "nobody is in office"));
  run.plan("do ask-sponsor anne");
  CHECK(tells(run.end_month(), "Anne Roy agrees to be the sponsor of the account"));
  run.plan("do sponsor-meets marc-valmont");
  const MonthReportView view = run.end_month();
  const PersonReport* marc = report_on(view, test::k_marc);
  REQUIRE(marc != nullptr);
  CHECK(has(marc->happened, "Anne Roy, our sponsor, has met Marc Valmont"));
  CHECK(has(marc->happened, "Anne Roy has given Marc Valmont a word without a current brief"));
  run.end_months(1);
  CHECK(tells(run.end_month(), "Promise late: *the word given by Anne Roy*"));
  const MonthReportView broken = run.end_month();
  CHECK(broken.headline == "Month 5: a promise to Marc Valmont has been broken.");
}

TEST_CASE("a candidate who declines is told too") {
  Case the_case = test::rich_case();
  the_case.dossier.sponsors[1].keenness_bp = 0;
  the_case.opening.support_bp = 3'500;
  Told run{std::move(the_case)};
  run.plan("do ask-sponsor pierre-blanc");
  CHECK(tells(run.end_month(), "Pierre Blanc would rather not be the sponsor"));
}

TEST_CASE("a contract is signed by whoever trusts us, and not by whoever trusts us enough to talk about it only") {
  Case fair = test::rich_case();
  fair.dossier.clauses[0].lock_bp = 300;
  fair.dossier.clauses[0].ours_eur = 100;
  fair.dossier.clauses[0].theirs_eur = 300;
  fair.opening.people[test::k_luc].trust_bp = {8'000, 8'000, 8'000, 1'500};
  Case distant = fair;
  distant.opening.people[test::k_luc].trust_bp = {4'500, 4'500, 4'500, 5'500};
  for (const bool is_fair : {true, false}) {
    Told run{is_fair ? fair : distant};
    run.plan("do negotiate-clause " + run.session.dossier().clauses[0].key + " with luc");
    run.end_months(1);
    run.plan("do sign-contract luc-perrin");
    const MonthReportView view = run.end_month();
    const PersonReport* luc = report_on(view, test::k_luc);
    REQUIRE(luc != nullptr);
    CHECK(has(luc->happened, is_fair ? "Luc Perrin signs the framework contract: *"
                                     : "Luc Perrin doesn’t sign the draft as it stands"));
    CHECK((view.headline == "Month 2: Luc Perrin has signed the framework contract.") == is_fair);
  }
}

TEST_CASE("a clause is agreed, agreed on other terms or resisted, by trust and by whom it serves (D20)") {
  struct Row {
    std::int32_t trust_bp;
    std::int32_t ours_eur;
    std::int32_t theirs_eur;
    const char* told;
  };
  for (const Row& row : {Row{8'000, 100, 300, "Luc Perrin agrees as you proposed: *"},
                         Row{4'200, 100, 100, "Luc Perrin agrees on other terms: *"},
                         Row{2'500, 100, 100, "takes more trust than there is (D20)."},
                         Row{8'000, 4'000, -4'000, "would serve us alone, and that was noticed (D20)."}}) {
    Case the_case = test::rich_case();
    the_case.dossier.clauses[0].lock_bp = 0;
    the_case.dossier.clauses[0].ours_eur = row.ours_eur;
    the_case.dossier.clauses[0].theirs_eur = row.theirs_eur;
    const std::int32_t trust = row.trust_bp;
    the_case.opening.people[test::k_luc].trust_bp = {trust, trust, trust, 10'000 - trust};
    Told run{std::move(the_case)};
    run.plan("do negotiate-clause " + run.session.dossier().clauses[0].key + " with luc");
    const MonthReportView view = run.end_month();
    REQUIRE(report_on(view, test::k_luc) != nullptr);
    CHECK_MESSAGE(has(report_on(view, test::k_luc)->happened, row.told), row.told);
  }
}

TEST_CASE("a clause agreed on their terms gives them more and us less, and is taken out again at a price (D20)") {
  Case the_case = test::rich_case();
  the_case.dossier.clauses[0].lock_bp = 0;
  the_case.dossier.clauses[0].ours_eur = 3'000;
  the_case.dossier.clauses[0].theirs_eur = 3'000;
  the_case.opening.people[test::k_luc].trust_bp = {4'200, 4'200, 4'200, 5'800};
  Told run{std::move(the_case)};
  const std::string words = "do negotiate-clause " + run.session.dossier().clauses[0].key + " with luc";
  run.plan(words);
  run.end_months(1);
  const ContractView drafted = contract_view(run.session, Language::english);
  CHECK(drafted.clauses[0].ours_eur == 1'500);
  CHECK(drafted.clauses[0].theirs_eur == 4'500);
  CHECK(has(drafted.clauses[0].notes, "On their terms"));
  run.plan(words);
  const MonthReportView view = run.end_month();
  CHECK(tells(view, "Luc Perrin has learnt that *"));
  const std::vector<Movement>& moved = report_on(view, test::k_luc)->movements;
  CHECK(std::any_of(moved.begin(), moved.end(), [](const Movement& movement) {
    return movement.line.find("more self-interest seen (+") != std::string::npos &&
           movement.line.find("), the contract: *") != std::string::npos;
  }));
  CHECK(contract_view(run.session, Language::english).clauses[0].ours_eur == 3'000);
}

TEST_CASE("a clause is negotiated with somebody who has a say and a tie with us (D20)") {
  const Told run{test::rich_case()};
  const std::string clause = "do negotiate-clause " + run.session.dossier().clauses[0].key;
  CHECK(has(run.refused(clause + " with claire"), "takes somebody who buys, decides or approves"));
  CHECK(has(run.refused(clause + " with marc"), "introduc"));
  CHECK_FALSE(run.refused(clause).empty());
  CHECK(run.refused(clause + " with luc").empty());
}

TEST_CASE("a project is sold, worked on, and delivered to whoever said yes") {
  Told run = told();
  run.plan("do offer luc-perrin about short-cycle");
  const MonthReportView sold = run.end_month();
  CHECK(tells(sold, "a project is to deliver it by month 5"));
  CHECK(has(run.refused("do work-on-project short-cycle with paul-petit"), "has no use for Paul Petit’s trade"));
  MonthReportView view = sold;
  for (int month = 2; month <= 5 && !tells(view, "The project is delivered in time to Luc Perrin"); ++month) {
    run.plan("do work-on-project short-cycle with samir-benali");
    view = run.end_month();
  }
  CHECK(tells(view, "The project is delivered in time to Luc Perrin"));
}

TEST_CASE("a project that nobody works on is warned of, and late") {
  Told run = told();
  run.plan("do offer luc-perrin about short-cycle");
  run.end_months(4);
  CHECK(tells(run.end_month(), "A project was due in month 5 and is 0% done"));
}

TEST_CASE("an occasion is heard of in its month, and shown nowhere before") {
  Told run = told();
  const std::string name = run.session.dossier().offers[test::k_water_loop].name.en;
  const auto is_shown = [&] {
    const ChoicesView choices = choices_view(run.session, Language::english);
    return std::any_of(choices.offers.begin(), choices.offers.end(),
                       [&](const Choice& choice) { return choice.key == "water-loop"; });
  };
  CHECK_FALSE(is_shown());
  CHECK_FALSE(find_offer(run.session, Language::english, "water-loop").ok());
  run.end_months(7);
  CHECK(tells(run.end_month(), "An occasion is now known to everybody"));
  CHECK(is_shown());
}

TEST_CASE("the plan is told as it is chosen, written and reached") {
  Told run = told();
  run.plan("do decide-plan course-stay");
  run.plan("do write-plan");
  const MonthReportView view = run.end_month();
  CHECK(tells(view, "In the plan from now on: *"));
  CHECK(tells(view, "The account plan is written: quality"));
  run.plan("do decide-plan course-climb");
  const MonthReportView changed = run.end_month();
  CHECK(tells(changed, "In the plan from now on: *"));
  CHECK(tells(changed, "Out of the plan: *"));
}

TEST_CASE("support below its floor is counted down in the warnings") {
  Case the_case = test::rich_case();
  the_case.opening.support_bp = 1'000;
  the_case.opening.patience_bp = 1'500;
  Told run{std::move(the_case)};
  CHECK(tells(run.end_month(), "Support from the top has stood below 30 for 1 month: after 3 no stage above 2 stands"));
  run.end_months(1);
  CHECK(tells(run.end_month(), "for 3 months: no stage above 2 stands any more"));
}

TEST_CASE("what was said in confidence and comes out is told to whoever gave it") {
  Case the_case = test::rich_case();
  Effect leak;
  leak.kind = EffectKind::leak;
  the_case.plot.events[test::k_leak_of_acid].effects = {leak};
  Told run{std::move(the_case)};
  run.end_months(1);
  const MonthReportView view = run.end_month();
  REQUIRE(report_on(view, test::k_luc) != nullptr);
  CHECK(has(report_on(view, test::k_luc)->happened, "What Luc Perrin had told you in confidence has come out"));
}

TEST_CASE("what happens is well written in both languages, whoever plays") {
  for (const std::string_view name : {"orchestrator", "random", "dumper", "sponsor-leaner"}) {
    Session session{std::make_shared<const Case>(test::rich_case()), 3};
    const auto policy = make_policy(name, session.dossier());
    REQUIRE(policy != nullptr);
    while (!session.is_over()) {
      test::play_by_policy(session, *policy);
      for (const Language language : {Language::english, Language::french}) {
        const MonthReportView view = month_report_view(session, language, session.observation().get(Quantity::month));
        for (const PersonReport& person : view.people)
          for (const std::string& said : person.happened) CHECK(test::faults_line(said, language) == "");
        for (const ReportSection* section : {&view.our_side, &view.stage, &view.rival, &view.board})
          for (const std::string& said : section->happened) CHECK(test::faults_line(said, language) == "");
        for (const std::string& said : view.warnings) CHECK(test::faults_line(said, language) == "");
      }
    }
  }
}

TEST_CASE("no line is said twice within twelve months: the next one, the next occasion, or silence") {
  Case the_case = test::rich_case();
  the_case.plot.events.clear();
  the_case.dossier.horizon_months = 20;
  Told run{std::move(the_case)};
  std::map<int, std::string> heard;
  for (int month = 1; month <= 16; ++month) {
    if (month <= 3 || month == 13 || month == 14) run.plan("do follow-up luc-perrin");
    const MonthReportView view = run.end_month();
    const PersonReport* luc = report_on(view, test::k_luc);
    if (luc != nullptr && !luc->quote.empty()) heard[month] = luc->quote;
  }
  // "Two." stands under two occasions and is heard once; in month 3 nothing is left to say.
  CHECK(heard[1] == "“One.”");
  CHECK(heard[2] == "“Two.”");
  CHECK_FALSE(heard.contains(3));
  CHECK(heard[13] == "“One.”");
  CHECK(heard[14] == "“Two.”");
}

TEST_CASE("in no shipped case does anybody repeat a line within twelve months") {
  for (const std::string& key : test::cases_to_play()) {
    CAPTURE(key);
    Session session{test::shipped_case(key), 6};
    test::RandomPlay play{6};
    while (!session.is_over()) {
      play.plan_month(session, 80);
      REQUIRE(session.end_month().empty());
    }
    std::map<std::pair<std::size_t, std::string>, std::int32_t> last;
    for (std::int32_t month = 1; month <= session.observation().get(Quantity::month); ++month) {
      const Lens lens{session, Language::english};
      const auto speeches = speeches_of(lens, month);
      for (std::size_t person = 0; person < speeches.size(); ++person) {
        if (!speeches[person]) continue;
        const auto said = std::make_pair(person, speeches[person]->text);
        const auto before = last.find(said);
        CHECK((before == last.end() || month - before->second >= k_months_between_repeats));
        last[said] = month;
      }
    }
  }
}

}  // namespace diapason
