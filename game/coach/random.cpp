#include <array>
#include <vector>

#include "coach/ways.hpp"

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
    for (const Action& action : dossier.actions) choices_.push_back(choices_of(dossier, action));
    actions_.count = static_cast<std::uint8_t>(choices_.size());
  }

  void plan(const Observation& seen, Noise luck, Agenda& agenda) const override {
    answer_at_random(seen, luck, agenda);
    std::uint32_t failures = 0;
    std::array<std::array<Noise::Words, 4>, 2> words{};
    for (std::uint32_t draw = 0; failures < k_patience && agenda.kam_days_left() > 0 && !agenda.draft().full();
         ++draw) {
      const std::uint32_t place = draw % 8;
      if (place == 0)
        words = {luck.four_words(Purpose::policy, 0, draw), luck.four_words(Purpose::policy, 0, draw + 4)};
      const Command command = command_from(words[place / 4][place % 4], luck, draw);
      if (agenda.allows(command))
        agenda.add(command);
      else
        ++failures;
    }
  }

 private:
  static constexpr std::uint32_t k_patience = 24;

  void answer_at_random(const Observation& seen, Noise luck, Agenda& agenda) const {
    for (std::size_t index = 0; index < k_max_requests; ++index) {
      const RequestId id{index};
      const Request* request = seen.request(id);
      const bool open = seen.get(Quantity::request_state, index) == static_cast<int>(RequestState::open);
      if (request == nullptr || !open) continue;
      const auto subject = static_cast<std::uint32_t>(500 + index);
      const std::int32_t draw = luck.below(4, Purpose::policy, subject);  // 3: leave it for later
      const Command command =
          draw == 0   ? answer_stop(id, static_cast<Reason>(luck.below(3, Purpose::policy, subject, 1)))
          : draw == 1 ? answer_wait(id, 1 + luck.below(request->wait_months, Purpose::policy, subject, 2))
                      : answer_go(id);
      if (draw < 3 && agenda.allows(command)) agenda.add(command);
    }
  }

  // What there is to choose from: `count` numbers from `first` on. Where nothing is asked for there is one choice, so
  // that drawing needs no branch, which nobody could guess.
  struct Range {
    std::uint8_t first = 0;
    std::uint8_t count = 1;

    [[nodiscard]] std::uint8_t pick(std::uint32_t bits) const {
      return static_cast<std::uint8_t>(first + scaled(bits, count));
    }
  };
  static constexpr Range k_nothing{Id<void>::k_none, 1};

  // For each thing that an action asks for.
  struct Choices {
    Range people;
    std::array<Range, 2> colleagues;  ///< the second half of the time: nobody, where a colleague isn't required
    Range topics;
    Range objects;
    Range responses;
    bool draws_object_apart = false;  ///< with a topic besides, the words of one draw don't suffice
  };

  [[nodiscard]] static Choices choices_of(const Dossier& dossier, const Action& action) {
    const auto among = [](bool asked, std::size_t all) {
      return asked && all > 0 ? Range{0, static_cast<std::uint8_t>(all)} : k_nothing;
    };
    const bool has_person =
        action.aim == Aim::stakeholder || action.aim == Aim::offer || action.aim == Aim::introduction;
    const bool required = action.company == Company::required || action.aim == Aim::colleague;
    const std::size_t objects = objects_of(dossier, action);
    Choices choices;
    choices.people = among(has_person, dossier.stakeholders.size());
    const Range colleagues = among(required || action.company == Company::optional, dossier.colleagues.size());
    choices.colleagues = {colleagues, required ? colleagues : k_nothing};
    choices.topics = among(action.asks_topic, dossier.topics.size());
    choices.objects = among(true, objects);
    if (action.aim == Aim::situation && !dossier.responses.empty())
      choices.responses = Range{1, static_cast<std::uint8_t>(dossier.responses.size())};
    choices.draws_object_apart = action.asks_topic && !dossier.topics.empty() && objects > 0;
    return choices;
  }

  [[nodiscard]] Command command_from(const Noise::Words& bits, Noise luck, std::uint32_t draw) const {
    Command command;
    command.action = ActionId{std::size_t{actions_.pick(bits[0])}};
    const Choices& choices = choices_[command.action.index()];
    command.person = StakeholderId{std::size_t{choices.people.pick(bits[1])}};
    command.colleague = ColleagueId{std::size_t{choices.colleagues[bits[2] & 1U].pick(bits[2])}};
    command.topic = TopicId{std::size_t{choices.topics.pick(bits[3])}};
    command.detail = choices.responses.pick(bits[1]);
    command.object = choices.objects.pick(choices.draws_object_apart ? luck.bits(Purpose::policy, 1, draw) : bits[3]);
    return command;
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

  Range actions_;
  std::vector<Choices> choices_;  ///< of each action
};

}  // namespace

std::unique_ptr<Policy> make_idle(const Dossier&) { return std::make_unique<Idle>(); }
std::unique_ptr<Policy> make_random(const Dossier& dossier) { return std::make_unique<Random>(dossier); }

}  // namespace diapason
