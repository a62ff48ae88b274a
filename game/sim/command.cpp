#include "sim/command.hpp"

#include <algorithm>

#include "sim/order.hpp"

namespace diapason {
namespace {

Command answer_to(RequestId request, Answer answer, std::uint8_t detail) {
  Command command;
  command.verb = Verb::answer;
  command.object = request.raw();
  command.answer = answer;
  command.detail = detail;
  return command;
}

}  // namespace

Command answer_stop(RequestId request, Reason reason) {
  return answer_to(request, Answer::stop, static_cast<std::uint8_t>(reason));
}

Command answer_wait(RequestId request, int months) {
  return answer_to(request, Answer::wait, static_cast<std::uint8_t>(months));
}

Command answer_go(RequestId request) { return answer_to(request, Answer::go, 0); }

void Draft::remove(std::size_t place) {
  count(commands_[place], -1);
  std::copy(commands_.begin() + static_cast<std::ptrdiff_t>(place) + 1,
            commands_.begin() + static_cast<std::ptrdiff_t>(size_),
            commands_.begin() + static_cast<std::ptrdiff_t>(place));
  --size_;
}

void Draft::sort() {
  const std::array<Command, k_most> unsorted = commands_;
  std::array<std::uint64_t, k_most> orders{};
  for (std::size_t place = 0; place < size_; ++place) orders[place] = numbered(unsorted[place].order(), place);
  const auto places = places_in_order<k_most>({orders.data(), size_});
  for (std::size_t place = 0; place < size_; ++place) commands_[places[place]] = unsorted[place];
}

}  // namespace diapason
