#include "ui/focus.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace diapason {
namespace {

float middle_x(const Box& box) { return box.left + box.width / 2; }
float middle_y(const Box& box) { return box.top + box.height / 2; }

/// How far `to` lies from `from` in a direction; what lies aside counts double. Negative when it lies elsewhere.
float distance(const Box& from, const Box& to, FocusMove move) {
  const float x = middle_x(to) - middle_x(from);
  const float y = middle_y(to) - middle_y(from);
  float along = 0;
  float aside = 0;
  switch (move) {
    case FocusMove::left: along = -x, aside = y; break;
    case FocusMove::right: along = x, aside = y; break;
    case FocusMove::up: along = -y, aside = x; break;
    default: along = y, aside = x; break;
  }
  constexpr float least = 2;
  return along < least ? -1 : along + 2 * std::abs(aside);
}

}  // namespace

void Focus::begin_frame(FocusMove move, bool press) {
  places_.clear();
  move_ = move;
  press_ = press;
  if (move != FocusMove::none || press) is_visible_ = true;
  layer_ = 0;
}

Focus::Answer Focus::add(Id id, const Box& at, bool leads_on) {
  places_.push_back({id, at, layer_});
  const bool here = id == focused_ && is_top_layer();
  Answer answer;
  answer.focused = here && is_visible_;
  answer.pressed = press_ && (here || (is_lost_ && leads_on && is_top_layer()));
  answer.scroll_to = here && has_moved_;
  return answer;
}

const Focus::Place* Focus::nearest(const Place& from, FocusMove move) const {
  const Place* best = nullptr;
  float least = std::numeric_limits<float>::max();
  for (const Place& place : on_top_) {
    const float far = distance(from.at, place.at, move);
    if (place.id == from.id || far < 0 || far >= least) continue;
    least = far;
    best = &place;
  }
  return best;
}

const Focus::Place* Focus::target() const {
  if (on_top_.empty()) return nullptr;
  const auto now =
      std::find_if(on_top_.begin(), on_top_.end(), [&](const Place& place) { return place.id == focused_; });
  if (now == on_top_.end()) return move_ == FocusMove::previous ? &on_top_.back() : &on_top_.front();
  if (move_ == FocusMove::next) return now + 1 == on_top_.end() ? &on_top_.front() : &*(now + 1);
  if (move_ == FocusMove::previous) return now == on_top_.begin() ? &on_top_.back() : &*(now - 1);
  return nearest(*now, move_);
}

bool Focus::end_frame() {
  top_layer_ = 0;
  for (const Place& place : places_) top_layer_ = std::max(top_layer_, place.layer);
  on_top_.clear();
  std::copy_if(places_.begin(), places_.end(), std::back_inserter(on_top_),
               [&](const Place& place) { return place.layer == top_layer_; });
  has_moved_ = false;
  is_lost_ = std::none_of(on_top_.begin(), on_top_.end(), [&](const Place& place) { return place.id == focused_; });
  if (move_ == FocusMove::none) return false;
  const Place* to = target();
  if (to == nullptr || to->id == focused_) return false;
  focused_ = to->id;
  has_moved_ = true;
  is_lost_ = false;
  return true;
}

}  // namespace diapason
