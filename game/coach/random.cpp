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
  }

  void plan(const Observation& seen, Noise luck, Agenda& agenda) const override {
    answer_at_random(seen, luck, agenda);
    std::uint32_t failures = 0;
    std::array<Words, k_drawn_together> words{};
    for (std::uint32_t draw = 0; failures < k_patience && agenda.kam_days_left() > 0 && !agenda.draft().full();
         ++draw) {
      const std::uint32_t place = draw % k_drawn_together;
      if (place == 0)
        for (std::uint32_t ahead = 0; ahead < k_drawn_together; ++ahead)
          words[ahead] = luck.words(Purpose::policy, 0, draw + ahead);
      const Command command = command_from(words[place], luck, draw);
      if (agenda.allows(command))
        agenda.add(command);
      else
        ++failures;
    }
  }

 private:
  static constexpr std::uint32_t k_patience = 24;
  // Draws don't depend on each other: taken some at a time, the processor works on all of them at once.
  static constexpr std::uint32_t k_drawn_together = 4;

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

  // How many there are to choose from for each thing that an action asks for; 0 where it asks for none.
  struct Choices {
    std::uint8_t people = 0;
    std::uint8_t colleagues = 0;
    std::uint8_t topics = 0;
    std::uint8_t objects = 0;
    std::uint8_t responses = 0;
    std::uint32_t may_go_alone = 0;  ///< 1 where a colleague comes along half of the time only
  };
  using Words = std::array<std::uint32_t, 4>;

  [[nodiscard]] static Choices choices_of(const Dossier& dossier, const Action& action) {
    const auto count = [](bool asked, std::size_t all) { return static_cast<std::uint8_t>(asked ? all : 0); };
    const bool has_person =
        action.aim == Aim::stakeholder || action.aim == Aim::offer || action.aim == Aim::introduction;
    const bool required = action.company == Company::required || action.aim == Aim::colleague;
    Choices choices;
    choices.people = count(has_person, dossier.stakeholders.size());
    choices.colleagues = count(required || action.company == Company::optional, dossier.colleagues.size());
    choices.topics = count(action.asks_topic, dossier.topics.size());
    choices.objects = count(true, objects_of(dossier, action));
    choices.responses = count(action.aim == Aim::situation, dossier.responses.size());
    choices.may_go_alone = required ? 0 : 1;
    return choices;
  }

  [[nodiscard]] Command command_from(const Words& bits, Noise luck, std::uint32_t draw) const {
    const auto pick = [](std::uint32_t from, std::uint32_t end) {
      const auto picked = static_cast<std::uint8_t>(scaled(from, static_cast<std::int32_t>(end)));
      return end == 0 ? Id<void>::k_none : picked;
    };
    Command command;
    command.action = ActionId{pick(bits[0], static_cast<std::uint32_t>(choices_.size()))};
    const Choices& choices = choices_[command.action.index()];
    const bool alone = (bits[2] & choices.may_go_alone) != 0;
    command.person = StakeholderId{pick(bits[1], choices.people)};
    command.colleague = ColleagueId{pick(bits[2], alone ? 0U : choices.colleagues)};
    command.topic = TopicId{pick(bits[3], choices.topics)};
    if (choices.responses > 0) command.detail = static_cast<std::uint8_t>(1 + pick(bits[1], choices.responses));
    const bool both = choices.topics > 0 && choices.objects > 0;
    command.object = pick(both ? luck.bits(Purpose::policy, 1, draw) : bits[3], choices.objects);
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

  std::vector<Choices> choices_;  ///< of each action
};

}  // namespace

std::unique_ptr<Policy> make_idle(const Dossier&) { return std::make_unique<Idle>(); }
std::unique_ptr<Policy> make_random(const Dossier& dossier) { return std::make_unique<Random>(dossier); }

}  // namespace diapason
