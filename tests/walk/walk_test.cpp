// A random walk over every shipped case that checks the engine's contracts at each node (a month played).

#include <array>
#include <bit>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>

#include <doctest/doctest.h>
#include <unistd.h>

#include "bench/typical_case.hpp"
#include "coach/policy.hpp"
#include "session/replay.hpp"
#include "session/replay_words.hpp"
#include "session/session.hpp"
#include "shipped_case.hpp"

using namespace diapason;

namespace {

constexpr std::int64_t k_nodes = 100'000;

std::int64_t nodes_wanted() {
  const char* given = std::getenv("DIAPASON_WALK_NODES");
  return given == nullptr ? k_nodes : std::atoll(given);
}

std::uint64_t first_seed() {
  const char* given = std::getenv("DIAPASON_WALK_SEED");
  return given == nullptr ? 1 : std::strtoull(given, nullptr, 10);
}

struct Tally {
  std::int64_t nodes = 0;
  std::int64_t changes = 0;
  std::int64_t clamped = 0;
  std::int64_t allowed = 0;
  std::int64_t refused = 0;
  std::set<std::size_t> actions;
  std::set<std::size_t> events;
  std::set<std::size_t> requests;
  std::set<Answer> answers;
};

// Any command, sensible or not: what a script, a mutated replay or a face with a bug could send.
Command any_command(const Case& the_case, Noise luck, std::uint32_t draw) {
  const auto pick = [&](std::size_t end, std::uint32_t what) {
    return static_cast<std::uint8_t>(luck.below(static_cast<std::int32_t>(end), Purpose::policy, 9'000 + what, draw));
  };
  const auto maybe = [&](std::size_t end, std::uint32_t what) {
    return pick(2, what) == 0 ? Id<void>::k_none : pick(end + 1, what + 50);
  };
  const Dossier& dossier = the_case.dossier;
  Command command;
  command.verb = pick(5, 0) == 0 ? Verb::answer : Verb::act;
  command.action = ActionId{maybe(dossier.actions.size(), 1)};
  command.person = StakeholderId{maybe(dossier.stakeholders.size(), 2)};
  command.colleague = ColleagueId{maybe(dossier.colleagues.size(), 3)};
  command.topic = TopicId{maybe(dossier.topics.size(), 4)};
  command.object = maybe(12, 5);
  command.answer = static_cast<Answer>(pick(3, 6));
  command.detail = command.verb == Verb::answer ? pick(5, 7) : std::uint8_t{0};
  if (command.verb == Verb::act) command.answer = Answer::stop;
  return command;
}

void check_that_can_agrees_with_step(const Session& session, Noise luck, Tally& tally) {
  for (std::uint32_t draw = 0; draw < 4; ++draw) {
    const Command command = any_command(session.the_case(), luck, draw);
    const Observation seen = session.observation();
    const bool allowed = can(session.dossier(), seen, {}, command).empty();
    REQUIRE(Agenda{session.dossier(), seen}.allows(command) == allowed);  // a yes or no looks at other things first
    const Result<Step, Refusals> played =
        step(session.the_case(), session.state(), std::array{command}, Noise{session.seed()});
    REQUIRE(allowed == played.ok());
    ++(allowed ? tally.allowed : tally.refused);
  }
}

// Another command than one that was planned, by a single part: mostly nearly right.
Command nearly(Command command, Noise luck, std::uint32_t draw) {
  auto parts = std::bit_cast<std::array<std::uint8_t, sizeof(Command)>>(command);
  const auto part = static_cast<std::size_t>(luck.below(sizeof(Command) - 1, Purpose::policy, 9'200, draw)) + 1;
  const bool emptied = luck.below(4, Purpose::policy, 9'201, draw) == 0;
  const std::int32_t value = luck.below(part == offsetof(Command, answer) ? 3 : 16, Purpose::policy, 9'202, draw);
  parts[part] = emptied && part < offsetof(Command, answer) ? Id<void>::k_none : static_cast<std::uint8_t>(value);
  return std::bit_cast<Command>(parts);
}

// A yes or no is found by other ways than the reasons, with the cards of the case at hand by a third.
void check_that_yes_means_without_reasons(const Session& session, const Cards& cards, const Draft& planned,
                                          Noise luck) {
  const Observation seen = session.observation();
  Draft draft;
  Agenda plain{session.dossier(), seen};
  Agenda with_cards{session.dossier(), seen, &cards};
  std::uint32_t draw = 0;
  for (const Command& next : planned) {
    for (const Command& command : {next, nearly(next, luck, draw), any_command(session.the_case(), luck, 100 + draw)}) {
      const bool allowed = can(session.dossier(), seen, draft, command).empty();
      REQUIRE(plain.allows(command) == allowed);
      REQUIRE(with_cards.allows(command) == allowed);
    }
    plain.add(next);
    with_cards.add(next);
    draft.add(next);
    ++draw;
    REQUIRE(with_cards.allows(next) == can(session.dossier(), seen, draft, next).empty());
  }
}

void check_that_a_refused_command_changes_nothing(Session& session, Noise luck) {
  const Command command = any_command(session.the_case(), luck, 77);
  const Draft before = session.draft();
  const State state = session.state();
  const bool refused = !session.plan(command).empty();
  if (refused) {
    REQUIRE(session.draft().size() == before.size());
    REQUIRE(session.state() == state);
  } else {
    session.take_back(session.draft().size() - 1);
  }
}

void check_that_quantities_are_in_range(const Case& the_case, const State& state) {
  for (const QuantityInfo& entry : k_quantity_table)
    for (std::size_t subject = 0; subject < size_of(entry.subject); ++subject)
      for (std::size_t object = 0; object < size_of(entry.object); ++object) {
        const std::int32_t value = state.get(entry.quantity, subject, object);
        const bool used = subject < count_of(the_case, entry.subject) && object < count_of(the_case, entry.object);
        if (used)
          REQUIRE_MESSAGE((value >= entry.least && value <= entry.most), entry.name);
        else
          REQUIRE_MESSAGE(value == 0, entry.name);
      }
}

// Through a file and back: every kind of command has to be written and read.
void check_the_round_trip(const Session& session, const CaseFiles& files) {
  const std::string path =
      std::filesystem::temp_directory_path() / ("diapason-walk-" + std::to_string(::getpid()) + ".jsonl");
  {
    std::ofstream file{path, std::ios::binary};
    file << header_line(files, session.the_case(), session.seed()) << '\n';
    for (const PlayedMonth& month : session.months()) file << month_line(session.the_case(), month) << '\n';
  }
  const Result<Replay, std::vector<Problem>> replay = read_replay(path);
  std::filesystem::remove(path);
  REQUIRE(replay.ok());
  const Result<Session, std::vector<Problem>> again = play_again(*replay);
  REQUIRE(again.ok());
  REQUIRE(again->state() == session.state());
  REQUIRE(again->months().back().digest == session.months().back().digest);
}

void tell(const PlayedMonth& month, Tally& tally) {
  ++tally.nodes;
  tally.changes += static_cast<std::int64_t>(month.changes.size());
  tally.clamped += month.clamped;
  for (const Command& command : month.commands) {
    if (command.verb == Verb::act) tally.actions.insert(command.action.index());
    if (command.verb == Verb::answer) tally.answers.insert(command.answer);
  }
  for (const Change& change : month.changes) {
    if (change.quantity == Quantity::event_count) tally.events.insert(change.subject);
    if (change.quantity == Quantity::request_state) tally.requests.insert(change.subject);
  }
}

void walk_once(const std::shared_ptr<const Case>& the_case, const CaseFiles* files, const Policy& policy,
               std::uint64_t seed, Tally& tally) {
  Session session{the_case, seed};
  const Cards cards{the_case->dossier};
  tell(session.months().front(), tally);
  while (!session.is_over()) {
    const Noise luck = Noise{seed ^ 0x5EEDU}.in_month(static_cast<std::uint32_t>(session.month_number()));
    check_that_can_agrees_with_step(session, luck, tally);
    const Observation seen = session.observation();
    Agenda agenda{the_case->dossier, seen};
    policy.plan(seen, luck, agenda);
    if (tally.nodes % 16 == 0) check_that_yes_means_without_reasons(session, cards, agenda.draft(), luck);
    for (const Command& command : agenda.draft()) REQUIRE(session.plan(command).empty());
    check_that_a_refused_command_changes_nothing(session, luck);
    const State before = session.state();
    REQUIRE(session.end_month().empty());
    const PlayedMonth& month = session.months().back();
    REQUIRE(fold(before, month.changes) == month.after);
    check_that_quantities_are_in_range(*the_case, month.after);
    tell(month, tally);
  }
  if (files != nullptr && seed % 50 < 2) check_the_round_trip(session, *files);
}

}  // namespace

TEST_CASE("a random walk keeps the contracts of the engine at every node of every shipped case") {
  std::set<std::string> actions_taken;
  std::set<std::string> actions_known;
  const std::vector<std::string> cases = test::shipped_cases();
  for (const std::string& key : cases) {
    const std::shared_ptr<const Case> the_case = test::shipped_case(key);
    // The textbook walks along now and then: by luck alone nobody would ever reach what takes months to build.
    const std::unique_ptr<Policy> random = make_policy("random", the_case->dossier);
    const std::unique_ptr<Policy> orchestrator = make_policy("orchestrator", the_case->dossier);
    const CaseFiles files = test::shipped_files(key);
    Tally tally;
    std::uint64_t seed = first_seed();
    for (; tally.nodes < nodes_wanted() / static_cast<std::int64_t>(cases.size()); ++seed) {
      INFO(key, ", seed ", seed, "; repeat with DIAPASON_WALK_SEED=", seed, " DIAPASON_WALK_NODES=1");
      walk_once(the_case, &files, seed % 4 == 0 ? *orchestrator : *random, seed, tally);
    }
    std::printf(
        "walk in %s: seeds %llu to %llu, %lld nodes, %lld changes, %lld clamped, %lld commands allowed, %lld refused, "
        "%zu of %zu events\n",
        key.c_str(), static_cast<unsigned long long>(first_seed()), static_cast<unsigned long long>(seed - 1),
        static_cast<long long>(tally.nodes), static_cast<long long>(tally.changes),
        static_cast<long long>(tally.clamped), static_cast<long long>(tally.allowed),
        static_cast<long long>(tally.refused), tally.events.size(), the_case->plot.events.size());
    for (const Action& action : the_case->dossier.actions) actions_known.insert(action.key);
    for (const std::size_t action : tally.actions) actions_taken.insert(the_case->dossier.actions[action].key);
    if (tally.nodes < 3'000) continue;  // a single walk repeated says nothing about what occurs
    INFO(key);
    CHECK(tally.clamped * 100 < tally.changes);
    CHECK(tally.events.size() * 10 >= the_case->plot.events.size() * 8);
    CHECK(tally.requests.size() == the_case->plot.requests.size());
    CHECK(tally.answers.size() == 3);
    CHECK(tally.allowed > tally.nodes / 50);
    CHECK(tally.refused > tally.nodes);
  }
  if (nodes_wanted() < 100'000) return;
  for (const std::string& action : actions_known) CHECK_MESSAGE(actions_taken.contains(action), action);
}

TEST_CASE("the contracts hold in a case as large as a case may be") {
  const auto the_case = std::make_shared<const Case>(
      enlarged_case(*test::shipped_case("first-steps"), k_max_stakeholders, k_max_colleagues, k_max_months));
  const std::unique_ptr<Policy> random = make_policy("random", the_case->dossier);
  const std::unique_ptr<Policy> orchestrator = make_policy("orchestrator", the_case->dossier);
  Tally tally;
  for (std::uint64_t seed = first_seed(); tally.nodes < nodes_wanted() / 40; ++seed) {
    INFO("seed ", seed, "; repeat with DIAPASON_WALK_SEED=", seed, " DIAPASON_WALK_NODES=40");
    walk_once(the_case, nullptr, seed % 2 == 0 ? *orchestrator : *random, seed, tally);
  }
  CHECK(tally.clamped * 100 < tally.changes);
}
