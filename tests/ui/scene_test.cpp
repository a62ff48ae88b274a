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
    map.ties.push_back({1, at, 50, 0});
  }
  map.ties.push_back({0, people - 1, 60, 0});
  map.ties.push_back({2, 0, 60, 0});
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
  map.ties.push_back({2, 5, 90, 0});
  map.ties.push_back({0, 0, 90, 0});
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

}  // namespace diapason::test
