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
    for (std::uint32_t draw = 0; failures < k_patience && agenda.kam_days_left() > 0; ++draw) {
      const Command command = draw_command(luck, draw);
      if (agenda.allows(command))
        agenda.add(command);
      else
        ++failures;
    }
  }

 private:
  static constexpr std::uint32_t k_patience = 60;

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
    const auto pick = [&](std::size_t end, std::uint32_t what) {
      return static_cast<std::size_t>(luck.below(static_cast<std::int32_t>(end), Purpose::policy, what, draw));
    };
    Command command;
    command.action = ActionId{pick(dossier_.actions.size(), 0)};
    const Action& action = dossier_.actions[command.action.index()];
    const bool has_person =
        action.aim == Aim::stakeholder || action.aim == Aim::offer || action.aim == Aim::introduction;
    if (has_person) command.person = StakeholderId{pick(dossier_.stakeholders.size(), 1)};
    const bool alone = action.company == Company::none && action.aim != Aim::colleague;
    if (!alone && !dossier_.colleagues.empty() && (action.company != Company::optional || pick(2, 2) == 0))
      command.colleague = ColleagueId{pick(dossier_.colleagues.size(), 3)};
    if (action.asks_topic) command.topic = TopicId{pick(dossier_.topics.size(), 4)};
    if (action.asks_area) command.object = static_cast<std::uint8_t>(pick(k_areas, 5));
    if (action.aim == Aim::offer && !dossier_.offers.empty())
      command.object = static_cast<std::uint8_t>(pick(dossier_.offers.size(), 5));
    if (action.aim == Aim::introduction)
      command.object = static_cast<std::uint8_t>(pick(dossier_.stakeholders.size(), 5));
    if (action.aim == Aim::promise) command.object = static_cast<std::uint8_t>(pick(k_max_promises, 5));
    return command;
  }

  const Dossier& dossier_;
};

}  // namespace

std::unique_ptr<Policy> make_idle(const Dossier&) { return std::make_unique<Idle>(); }
std::unique_ptr<Policy> make_random(const Dossier& dossier) { return std::make_unique<Random>(dossier); }

}  // namespace diapason
