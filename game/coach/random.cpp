#include <array>

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
  explicit Random(const Dossier& dossier) : dossier_(dossier) {}

  void plan(const Observation& seen, Noise luck, Agenda& agenda) const override {
    answer_at_random(seen, luck, agenda);
    std::uint32_t failures = 0;
    for (std::uint32_t draw = 0; failures < k_patience && agenda.kam_days_left() > 0 && !agenda.draft().full();
         ++draw) {
      const Command command = draw_command(luck, draw);
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
      if (request == nullptr) continue;
      const auto subject = static_cast<std::uint32_t>(500 + index);
      const std::int32_t draw = luck.below(4, Purpose::policy, subject);  // 3: leave it for later
      const Command command =
          draw == 0   ? answer_stop(id, static_cast<Reason>(luck.below(3, Purpose::policy, subject, 1)))
          : draw == 1 ? answer_wait(id, 1 + luck.below(request->wait_months, Purpose::policy, subject, 2))
                      : answer_go(id);
      if (draw < 3 && agenda.allows(command)) agenda.add(command);
    }
  }

  [[nodiscard]] Command draw_command(Noise luck, std::uint32_t draw) const {
    const std::array<std::uint32_t, 4> bits = luck.words(Purpose::policy, 0, draw);
    const auto pick = [](std::uint32_t from, std::size_t end) {
      return static_cast<std::size_t>(scaled(from, static_cast<std::int32_t>(end)));
    };
    Command command;
    command.action = ActionId{pick(bits[0], dossier_.actions.size())};
    const Action& action = dossier_.actions[command.action.index()];
    const bool has_person =
        action.aim == Aim::stakeholder || action.aim == Aim::offer || action.aim == Aim::introduction;
    if (has_person) command.person = StakeholderId{pick(bits[1], dossier_.stakeholders.size())};
    const bool required = action.company == Company::required || action.aim == Aim::colleague;
    const bool joined = required || (action.company == Company::optional && (bits[2] & 1U) == 0);
    if (joined && !dossier_.colleagues.empty())
      command.colleague = ColleagueId{pick(bits[2], dossier_.colleagues.size())};
    if (action.asks_topic) command.topic = TopicId{pick(bits[3], dossier_.topics.size())};
    if (action.aim == Aim::situation && !dossier_.responses.empty())
      command.detail = static_cast<std::uint8_t>(1 + pick(bits[1], dossier_.responses.size()));
    const std::size_t objects = objects_of(action);
    if (objects > 0)
      command.object =
          static_cast<std::uint8_t>(pick(action.asks_topic ? luck.bits(Purpose::policy, 1, draw) : bits[3], objects));
    return command;
  }

  // How many things the action's object may be; 0 when it has none.
  [[nodiscard]] std::size_t objects_of(const Action& action) const {
    if (action.asks_area) return k_areas;
    switch (action.aim) {
      case Aim::offer: return dossier_.offers.size();
      case Aim::introduction: return dossier_.stakeholders.size();
      case Aim::promise: return k_max_promises;
      case Aim::sponsor: return dossier_.sponsors.size();
      case Aim::clause: return dossier_.clauses.size();
      case Aim::trouble: return k_max_events;
      case Aim::plan_item: return dossier_.plan_items.size();
      case Aim::situation: return dossier_.situations.size();
      case Aim::project: return dossier_.offers.size();
      default: return 0;
    }
  }

  const Dossier& dossier_;
};

}  // namespace

std::unique_ptr<Policy> make_idle(const Dossier&) { return std::make_unique<Idle>(); }
std::unique_ptr<Policy> make_random(const Dossier& dossier) { return std::make_unique<Random>(dossier); }

}  // namespace diapason
