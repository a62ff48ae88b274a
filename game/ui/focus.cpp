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
  if (now == on_top_.end()) {
    // What had the focus is gone: on from where it was.
    const std::size_t last = on_top_.size() - 1;
    if (move_ == FocusMove::previous) return &on_top_[order_ == 0 ? last : std::min(order_ - 1, last)];
    return &on_top_[order_ > last ? 0 : order_];
  }
  if (move_ == FocusMove::next) return now + 1 == on_top_.end() ? &on_top_.front() : &*(now + 1);
  if (move_ == FocusMove::previous) return now == on_top_.begin() ? &on_top_.back() : &*(now - 1);
  return nearest(*now, move_);
}

bool Focus::end_frame() {
  const int layer_before = top_layer_;
  top_layer_ = 0;
  for (const Place& place : places_) top_layer_ = std::max(top_layer_, place.layer);
  if (top_layer_ != layer_before) order_ = 0;
  on_top_.clear();
  std::copy_if(places_.begin(), places_.end(), std::back_inserter(on_top_),
               [&](const Place& place) { return place.layer == top_layer_; });
  has_moved_ = false;
  const auto here =
      std::find_if(on_top_.begin(), on_top_.end(), [&](const Place& place) { return place.id == focused_; });
  is_lost_ = here == on_top_.end();
  if (!is_lost_) order_ = static_cast<std::size_t>(here - on_top_.begin());
  if (move_ == FocusMove::none) return false;
  const Place* to = target();
  if (to == nullptr || to->id == focused_) return false;
  focused_ = to->id;
  order_ = static_cast<std::size_t>(to - on_top_.data());
  has_moved_ = true;
  is_lost_ = false;
  return true;
}

}  // namespace diapason
