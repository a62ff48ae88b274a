#include "ui/scene.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "ui/headless.hpp"

namespace diapason::test {
namespace {

/// A client of so many people, tied to the KAM and two colleagues.
MapView map_of(std::size_t people, std::int32_t stage) {
  MapView map;
  map.stage = stage;
  map.ours.resize(3);
  map.ours[0].key = map.ours[0].name = "Ann";
  map.ours[1].key = map.ours[1].name = "You";
  map.ours[1].is_kam = true;
  map.ours[2].key = map.ours[2].name = "Ben";
  for (std::size_t at = 0; at < people; ++at) {
    MapPerson person;
    person.line.id = StakeholderId{at};
    person.line.key = person.line.name = "Person " + std::to_string(at);
    person.line.function = "quality";
    person.line.acquaintance = Acquaintance::met;
    map.theirs.push_back(person);
    map.ties.push_back({1, at, 50, false});
  }
  map.ties.push_back({0, people - 1, 60, false});
  map.ties.push_back({2, 0, 60, false});
  return map;
}

struct Drawn {
  HeadlessWindow window{{}, 1600, 900};
  SceneLayout lay(const MapView& map, float width, float height) {
    window.settle();
    return lay_out(map, window.painter(), width, height);
  }
};

float reach(const SceneLayout& layout) { return layout.theirs.front().x - layout.ours.front().x; }

}  // namespace

TEST_CASE("the KAM stands out towards the client in the bow-tie and steps back as it opens") {
  Drawn drawn;
  const SceneLayout bow_tie = drawn.lay(map_of(6, 1), 800, 600);
  const SceneLayout opening = drawn.lay(map_of(6, 2), 800, 600);
  const SceneLayout diamond = drawn.lay(map_of(6, 4), 800, 600);
  const auto out = [](const SceneLayout& layout) { return layout.ours[1].x - layout.ours[0].x; };
  CHECK(out(bow_tie) > out(opening));
  CHECK(out(opening) > 0);
  CHECK(out(diamond) == 0);
}

TEST_CASE("the two sides come closer with each stage and nearly touch on the fourth") {
  Drawn drawn;
  float before = 1e9F;
  for (std::int32_t stage = 1; stage <= 4; ++stage) {
    const float now = reach(drawn.lay(map_of(6, stage), 800, 600));
    CHECK(now < before);
    before = now;
  }
  CHECK(before < 200);
}

TEST_CASE("our people keep their places whoever they come to know") {
  Drawn drawn;
  MapView map = map_of(6, 2);
  const SceneLayout before = drawn.lay(map, 800, 600);
  map.ties.push_back({2, 5, 90, false});
  map.ties.push_back({0, 0, 90, false});
  const SceneLayout after = drawn.lay(map, 800, 600);
  for (std::size_t at = 0; at < before.ours.size(); ++at) CHECK(before.ours[at].y == after.ours[at].y);
}

TEST_CASE("faces and labels of a full house overlap nobody's, and stand within the picture") {
  Drawn drawn;
  for (const std::int32_t stage : {1, 2, 3, 4})
    for (const std::size_t people : {2U, 8U, 14U, 20U}) {
      const SceneLayout layout = drawn.lay(map_of(people, stage), 620, 480);
      for (const auto& [nodes, labels] :
           {std::pair{&layout.theirs, &layout.their_labels}, std::pair{&layout.ours, &layout.our_labels}}) {
        std::vector<Box> boxes;
        for (const SceneLabel& label : *labels) boxes.push_back(label.at);
        std::sort(boxes.begin(), boxes.end(), [](const Box& left, const Box& right) { return left.top < right.top; });
        for (std::size_t at = 0; at + 1 < boxes.size(); ++at) CHECK(boxes[at].bottom() <= boxes[at + 1].top + 0.5F);
        for (const Box& box : boxes) {
          CHECK(box.left >= 0);
          CHECK(box.right() <= 620);
          CHECK(box.bottom() <= layout.height);
        }
        for (const SceneNode& one : *nodes)
          for (const SceneNode& other : *nodes)
            if (&one != &other) CHECK(std::hypot(one.x - other.x, one.y - other.y) >= one.radius + other.radius);
      }
    }
}

TEST_CASE("a layout between two others moves everybody from the one to the other") {
  Drawn drawn;
  const SceneLayout from = drawn.lay(map_of(6, 1), 800, 600);
  const SceneLayout to = drawn.lay(map_of(6, 3), 800, 600);
  CHECK(between(from, to, 0).theirs[2].x == doctest::Approx(from.theirs[2].x));
  CHECK(between(from, to, 1).theirs[2].x == doctest::Approx(to.theirs[2].x));
  const float middle = between(from, to, 0.5F).theirs[2].x;
  CHECK(middle > std::min(from.theirs[2].x, to.theirs[2].x));
  CHECK(middle < std::max(from.theirs[2].x, to.theirs[2].x));
}

TEST_CASE("ties that concern nobody looked at step back") {
  Drawn drawn;
  const MapView map = map_of(4, 2);
  const SceneLayout layout = drawn.lay(map, 800, 600);
  const ScenePicture nobody = picture_of(map, layout, 99, 99, drawn.window.painter(), 800);
  CHECK(std::none_of(nobody.ties.begin(), nobody.ties.end(), [](const SceneTie& tie) { return tie.faint; }));
  const ScenePicture second = picture_of(map, layout, 1, 99, drawn.window.painter(), 800);
  CHECK(std::count_if(second.ties.begin(), second.ties.end(), [](const SceneTie& tie) { return !tie.faint; }) == 1);
}

TEST_CASE("arrows keep to lanes of their own, right of all words and within the picture") {
  Drawn drawn;
  for (const std::size_t people : {4U, 9U, 20U})
    for (const std::int32_t stage : {1, 4}) {
      MapView map = map_of(people, stage);
      for (std::size_t on = 0; on + 1 < people; ++on) map.influences.push_back({people - 1, on, 40});
      map.influences.push_back({0, people - 1, 90});
      map.influences.push_back({1, 2, 20});
      const SceneLayout layout = drawn.lay(map, 800, 600);
      const std::size_t looked_at = stage == 1 ? 99 : people - 1;
      const ScenePicture picture = picture_of(map, layout, looked_at, 99, drawn.window.painter(), 800);
      REQUIRE(picture.arrows.size() == (stage == 1 ? std::min(people + 1, k_arrows_at_rest) : people));
      for (const SceneArrow& one : picture.arrows) {
        for (std::size_t at = 0; at < people; ++at) {
          const SceneLabel& label = layout.their_labels[at];
          for (const std::string& line : label_lines(map.theirs[at], layout.density))
            CHECK(one.x > label.at.left + measure(drawn.window.painter(), TextStyle::small, line).width);
        }
        CHECK(one.lane_x > one.x + one.head);
        CHECK(one.lane_x < 800);
        CHECK(one.from_y != one.to_y);
        for (const SceneArrow& other : picture.arrows) {
          if (&one == &other || one.lane_x != other.lane_x) continue;
          const auto [top, bottom] = std::minmax(one.from_y, one.to_y);
          const auto [other_top, other_bottom] = std::minmax(other.from_y, other.to_y);
          CHECK((bottom < other_top || other_bottom < top));
        }
      }
    }
}

TEST_CASE("with nobody looked at the strongest arrows are drawn, else all of whoever is, and they stand out") {
  Drawn drawn;
  MapView map = map_of(20, 2);
  for (std::size_t from = 1; from < 20; ++from) map.influences.push_back({from, 0, static_cast<std::int32_t>(from)});
  map.influences.push_back({1, 2, 90});
  const SceneLayout layout = drawn.lay(map, 800, 600);
  const auto arrows = [&](std::size_t looked_at, std::size_t hovered) {
    return picture_of(map, layout, looked_at, hovered, drawn.window.painter(), 800).arrows;
  };
  CHECK(arrows(99, 99).size() == k_arrows_at_rest);
  CHECK(influences_drawn(map, 99).front().percent == 90);
  for (const SceneArrow& arrow : arrows(99, 99)) CHECK_FALSE(arrow.stands_out);
  CHECK(arrows(0, 99).size() == 19);
  CHECK(arrows(0, 1).size() == 2);
  for (const SceneArrow& arrow : arrows(0, 1)) CHECK(arrow.stands_out);
}

TEST_CASE("only pairs that manage without the KAM bear a lozenge, and none lies on another") {
  Drawn drawn;
  for (const std::int32_t stage : {1, 2, 3, 4}) {
    MapView map = map_of(6, stage);
    map.ties.clear();
    for (const std::size_t own : {0U, 2U})
      for (std::size_t person = 0; person < 6; ++person) map.ties.push_back({own, person, 60, person < 4});
    const SceneLayout layout = drawn.lay(map, 800, 600);
    const ScenePicture picture = picture_of(map, layout, 99, 99, drawn.window.painter(), 800);
    CHECK(picture.lozenges.size() == 8);
    for (const SceneLozenge& one : picture.lozenges)
      for (const SceneLozenge& other : picture.lozenges)
        if (&one != &other) CHECK(std::hypot(one.x - other.x, one.y - other.y) >= 2 * one.side);
  }
}

}  // namespace diapason::test
