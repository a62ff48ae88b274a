#include <array>
#include <bit>
#include <cstddef>
#include <span>
#include <vector>

#include "coach/ways.hpp"
#include "sim/bits.hpp"

namespace diapason {
namespace {

class Idle final : public Policy {
 public:
  void plan(const Observation&, Noise, Agenda&) const override {}
};

// Draws commands and keeps those that are allowed. Listing every legal command first would cost many times more.
class Random final : public Policy {
 public:
  explicit Random(const Dossier& dossier) {
    choices_.reserve(dossier.actions.size());
    for (std::size_t action = 0; action < dossier.actions.size(); ++action)
      choices_.push_back(choices_of(dossier, ActionId{action}));
  }

  void plan(const Observation& seen, Noise luck, Agenda& agenda) const override {
    answer_at_random(seen, luck, agenda);
    std::uint32_t failures = 0;
    for (std::uint32_t draw = 0; has_room(agenda); draw += k_at_once) {
      const auto commands = commands_from(luck, draw);
      std::uint32_t promising = agenda.promising(commands);
      for (std::uint32_t tried = 0;; ++tried) {
        // Those that don't promise anything fail, one after the other, up to the next that does.
        const auto next = static_cast<std::uint32_t>(std::countr_zero(promising | 1U << k_at_once));
        failures += next - tried;
        tried = next;
        if (failures >= k_patience) return;
        if (next == k_at_once) break;
        promising &= promising - 1;
        if (agenda.allows(commands[next])) {
          agenda.add(commands[next]);
          if (!has_room(agenda)) return;
        } else if (++failures >= k_patience) {
          return;
        }
      }
    }
  }

 private:
  static constexpr std::uint32_t k_patience = 24;

  static constexpr std::uint32_t k_at_once = 8;  ///< draws taken together: none depends on another

  [[nodiscard]] static bool has_room(const Agenda& agenda) {
    return agenda.kam_days_left() > 0 && !agenda.draft().full();
  }

  [[nodiscard]] std::array<Command, k_at_once> commands_from(Noise luck, std::uint32_t first_draw) const {
    std::array<Command, k_at_once> commands;
    const std::span<const Halves> choices{choices_};
    for (std::uint32_t four = 0; four < k_at_once; four += 4) {
      const std::array<Noise::Words, 4> words = luck.four_words(Purpose::policy, 0, first_draw + four);
      for (std::uint32_t place = 0; place < 4; ++place)
        commands[four + place] = command_from(choices, words[place], luck, first_draw + four + place);
    }
    return commands;
  }

  void answer_at_random(const Observation& seen, Noise luck, Agenda& agenda) const {
    for_each_bit(static_cast<std::uint32_t>(seen.seen().bits_of_all<Quantity::request_state>()),
                 [&](std::size_t index) {
                   const RequestId id{index};
                   const Request* request = seen.request(id);
                   const bool open = seen.get(Quantity::request_state, index) == static_cast<int>(RequestState::open);
                   if (!open || request == nullptr) return;
                   const auto subject = static_cast<std::uint32_t>(500 + index);
                   const std::int32_t draw = luck.below(4, Purpose::policy, subject);  // 3: leave it for later
                   const Command command =
                       draw == 0   ? answer_stop(id, static_cast<Reason>(luck.below(3, Purpose::policy, subject, 1)))
                       : draw == 1 ? answer_wait(id, 1 + luck.below(request->wait_months, Purpose::policy, subject, 2))
                                   : answer_go(id);
                   if (draw < 3 && agenda.allows(command)) agenda.add(command);
                 });
  }

  // What there is to choose from for each part of a command: `count` values from `first` on. Where nothing is asked for
  // there is one choice, so that drawing needs no branch, which nobody could guess.
  struct Range {
    std::uint8_t first = Id<void>::k_none;
    std::uint32_t count = 1;
  };
  static Range among(bool asked, std::size_t all) {
    return asked && all > 0 ? Range{0, static_cast<std::uint32_t>(all)} : Range{};
  }

  // What a command may be.
  struct Choices {
    Command first;  ///< the command with the first choice for each part
    std::uint32_t colleagues = 1;
    std::uint32_t people = 1;
    std::uint32_t topics = 1;
    std::uint32_t objects = 1;
    std::uint32_t responses = 1;
    bool draws_object_apart = false;  ///< with a topic besides, the words of one draw don't suffice
  };

  // The choices of an action. Where a colleague may come along, half of the time nobody does: there are two of each.
  using Halves = std::array<Choices, 2>;

  [[nodiscard]] static Halves choices_of(const Dossier& dossier, ActionId id) {
    const Action& action = dossier.actions[id.index()];
    const bool required = action.company == Company::required || action.aim == Aim::colleague;
    const Range people = among(aims_at_person(action.aim), dossier.stakeholders.size());
    const Range along = among(required || action.company == Company::optional, dossier.colleagues.size());
    const Range topics = among(action.asks_topic, dossier.topics.size());
    const Range objects = among(true, objects_of(dossier, action));
    const bool answers = action.aim == Aim::situation && !dossier.responses.empty();
    const auto responses = answers ? static_cast<std::uint32_t>(dossier.responses.size()) : 1U;
    const bool draws_object_apart = topics.count > 1 && objects.first == 0;
    const auto with = [&](Range colleague) {
      const Command first{Verb::act,
                          id,
                          StakeholderId{std::size_t{people.first}},
                          ColleagueId{std::size_t{colleague.first}},
                          TopicId{std::size_t{topics.first}},
                          objects.first,
                          Answer::stop,
                          static_cast<std::uint8_t>(answers ? 1 : 0)};
      return Choices{first, colleague.count, people.count, topics.count, objects.count, responses, draws_object_apart};
    };
    return {with(along), with(required ? along : Range{})};
  }

  // A command is eight bytes, one for each part: what is drawn is added to the first choice of each, all in one number.
  [[nodiscard]] static Command command_from(std::span<const Halves> all, const Noise::Words& bits, Noise luck,
                                            std::uint32_t draw) {
    const auto drawn = [](std::uint32_t word, std::uint32_t count, unsigned part) {
      return (std::uint64_t{word} * count >> 32U) << (8U * part);
    };
    const Choices& choices = all[std::uint64_t{bits[0]} * all.size() >> 32U][bits[2] & 1U];
    const std::uint32_t for_object = choices.draws_object_apart ? luck.bits(Purpose::policy, 1, draw) : bits[3];
    static_assert(offsetof(Command, person) == 2 && offsetof(Command, colleague) == 3 &&
                  offsetof(Command, topic) == 4 && offsetof(Command, object) == 5 && offsetof(Command, detail) == 7);
    return std::bit_cast<Command>(std::bit_cast<std::uint64_t>(choices.first) + drawn(bits[1], choices.people, 2) +
                                  drawn(bits[2], choices.colleagues, 3) + drawn(bits[3], choices.topics, 4) +
                                  drawn(for_object, choices.objects, 5) + drawn(bits[1], choices.responses, 7));
  }

  // How many things the action's object may be; 0 when it has none.
  [[nodiscard]] static std::size_t objects_of(const Dossier& dossier, const Action& action) {
    if (action.asks_area) return k_areas;
    switch (action.aim) {
      case Aim::offer: return dossier.offers.size();
      case Aim::introduction: return dossier.stakeholders.size();
      case Aim::promise: return k_max_promises;
      case Aim::sponsor: return dossier.sponsors.size();
      case Aim::clause: return dossier.clauses.size();
      case Aim::trouble: return k_max_events;
      case Aim::plan_item: return dossier.plan_items.size();
      case Aim::situation: return dossier.situations.size();
      case Aim::project: return dossier.offers.size();
      default: return 0;
    }
  }

  std::vector<Halves> choices_;  ///< of each action
};

}  // namespace

std::unique_ptr<Policy> make_idle(const Dossier&) { return std::make_unique<Idle>(); }
std::unique_ptr<Policy> make_random(const Dossier& dossier) { return std::make_unique<Random>(dossier); }

}  // namespace diapason
