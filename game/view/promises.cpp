#include "view/promises.hpp"

#include "view/costs.hpp"

namespace diapason {
namespace {

// What delivering takes is asked of the agenda, as the month will ask it.
Cost cost_of_delivery(const Lens& lens, std::size_t promise) {
  for (std::size_t index = 0; index < lens.dossier.actions.size(); ++index) {
    if (lens.dossier.actions[index].aim != Aim::promise) continue;
    Command command;
    command.action = ActionId{index};
    command.object = static_cast<std::uint8_t>(promise);
    return cost_of(lens.dossier, lens.seen, command);
  }
  return {};
}

}  // namespace

bool promise_stands(const Lens& lens, std::size_t promise) {
  return lens.get(Quantity::promise_state, promise) != static_cast<int>(PromiseState::none);
}

PromiseAbout promise_about(const Lens& lens, std::size_t promise) {
  PromiseAbout about;
  about.cost = cost_of_delivery(lens, promise);
  if (lens.get(Quantity::promise_kind, promise) == static_cast<int>(CommitmentKind::word)) {
    about.to = StakeholderId{static_cast<std::size_t>(lens.get(Quantity::promise_person, promise))};
    about.title =
        title_of_word(lens, OwnPersonId{static_cast<std::size_t>(lens.get(Quantity::promise_owner, promise))});
    about.key = "word-" + lens.person(about.to).key;
    return about;
  }
  const RequestId id{static_cast<std::size_t>(lens.get(Quantity::promise_request, promise))};
  const Request& request = *lens.seen.request(id);
  about.to = request.from;
  about.title = request.title;
  about.key = request.key;
  return about;
}

Text title_of_word(const Lens& lens, OwnPersonId giver) {
  const Filler sponsor = lens.sponsor_named("sponsor", sponsor_of_ours(giver));
  return {say(Key::word_title, Language::english, {sponsor}), say(Key::word_title, Language::french, {sponsor})};
}

const Action* deliver_action(const Lens& lens) {
  for (const Action& action : lens.dossier.actions)
    if (action.aim == Aim::promise) return &action;
  return nullptr;
}

SponsorId sponsor_of_ours(OwnPersonId person) {
  const std::size_t first = own_person(SponsorId{std::size_t{0}}).index();
  const bool is_sponsor = person.index() >= first && person.index() < first + k_max_sponsors;
  return is_sponsor ? SponsorId{person.index() - first} : SponsorId{};
}

}  // namespace diapason
