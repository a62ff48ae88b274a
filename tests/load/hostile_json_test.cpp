#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "load/json_texts.hpp"
#include "load/json_tree.hpp"

namespace diapason {
namespace {

using Kind = JsonNode::Kind;

std::string repeated(std::string_view part, std::size_t times) {
  std::string text;
  for (std::size_t time = 0; time < times; ++time) text += part;
  return text;
}

TEST_SUITE("files made to do harm") {
  TEST_CASE("lists nested 100,000 deep are refused at the depth allowed") {
    CHECK(starts(problem_of(std::string(100'000, '[')), "case.json:1:33: Lists and objects stand within each other"));
    CHECK(
        starts(problem_of(repeated("{\"a\":", 100'000)), "case.json:1:161: Lists and objects stand within each other"));
    CHECK(root_of(std::string(32, '[') + std::string(32, ']')).is(Kind::array));
  }

  TEST_CASE("a file of 5 MiB is refused unread") {
    CHECK(starts(problem_of(std::string(std::size_t{5} << 20U, '[')),
                 "case.json:1:1: This file is larger than 4,194,304 bytes."));
  }

  TEST_CASE("more values than any case needs are refused") {
    CHECK(starts(problem_of("[" + repeated("1,", 250'000) + "1]"),
                 "case.json:1:400000: This file holds more than 200,000 values"));
  }

  TEST_CASE("texts and keys have a longest length, in characters") {
    CHECK(root_of("[\"" + repeated("é", 20'000) + "\"]").items()[0].string().size() == 40'000);
    const ParsedJson parsed = parse("[\"" + repeated("é", 20'001) + "\", 2]");
    REQUIRE(parsed.problems.size() == 1);
    CHECK(starts(format(parsed.problems[0], Language::english),
                 "case.json:1:2: This text has more than 20,000 characters."));
    REQUIRE(parsed.root.has_value());
    CHECK(parsed.root->items()[0].is(Kind::broken));
    CHECK(starts(problem_of("{\"" + std::string(201, 'k') + "\": 1}"),
                 "case.json:1:2: This key has more than 200 characters."));
  }

  TEST_CASE("a flood of mistakes ends in one that says so") {
    const ParsedJson parsed = parse("{" + repeated("\"a\":1,", 90'000) + "}");
    REQUIRE(parsed.problems.size() == k_most_problems + 1);
    CHECK(starts(parsed.problems.back().message.en, "There are more problems than can be shown."));
  }

  TEST_CASE("a long file on one line is read in reasonable time") {
    const JsonNode root = root_of("[" + repeated("\"é\",", 190'000) + "]");
    CHECK(root.items().back().position() == Position{1, 2 + 4 * 189'999});
  }
}

/// A small generator of our own, so that every machine makes the same mutations (splitmix64).
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  std::size_t below(std::size_t bound) {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = (state_ ^ (state_ >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return static_cast<std::size_t>((mixed ^ (mixed >> 31U)) % bound);
  }

 private:
  std::uint64_t state_;
};

constexpr std::string_view k_sample = R"({
  // A case for mutations: « accents », 😀 and /* everything */
  "$schema": "case.schema.json",
  "id": "sample", "name": {"en": "Sample \"one\"", "fr": "Échantillon\u00a0\ud83d\ude00"},
  "list": [1, -2.5, 3e2, true, false, null, [], {}, [[{"deep": [0.125,],},],],], /* 9 */
  "months": 18, "text": "// no comment, /* neither */ ]}",
})";

std::string mutate(std::string text, Dice& dice) {
  constexpr std::string_view k_bytes = "{}[],:\"\\/*-+.019eEtnu \n\r\t\0\x01\x7F\xC3\xA9\xED\xA0\xF0\xFF";
  for (std::size_t changes = 1 + dice.below(4); changes > 0 && !text.empty(); --changes) {
    const std::size_t at = dice.below(text.size());
    switch (dice.below(5)) {
      case 0: text[at] = k_bytes[dice.below(k_bytes.size())]; break;
      case 1: text.erase(at, 1 + dice.below(3)); break;
      case 2: text.insert(at, 1, k_bytes[dice.below(k_bytes.size())]); break;
      case 3: text.insert(at, text.substr(dice.below(text.size()), dice.below(20))); break;
      default: text.resize(at); break;
    }
  }
  return text;
}

std::vector<int> lengths_of_lines(std::string_view text) {
  PositionFinder positions{text};
  std::vector<int> lengths{0};
  for (std::size_t offset = 0; offset <= text.size(); ++offset) {
    const Position position = positions.at(offset);
    lengths.resize(static_cast<std::size_t>(position.line));
    lengths.back() = std::max(lengths.back(), position.column);
  }
  return lengths;
}

void check_inside(const std::vector<int>& lengths, int line, int column) {
  REQUIRE(line >= 1);
  REQUIRE(static_cast<std::size_t>(line) <= lengths.size());
  CHECK(column >= 1);
  CHECK(column <= lengths[static_cast<std::size_t>(line) - 1]);
}

void check_nodes(const JsonNode& node, const std::vector<int>& lengths) {
  check_inside(lengths, node.position().line, node.position().column);
  for (const JsonNode& item : node.items()) check_nodes(item, lengths);
  for (const JsonMember& member : node.members()) {
    check_inside(lengths, member.key_position.line, member.key_position.column);
    check_nodes(member.value, lengths);
  }
}

TEST_CASE("a damaged file never crashes the parser, and all places lie inside it") {
  constexpr std::uint64_t k_seed = 20'260'101;
  MESSAGE("seed " << k_seed);
  Dice dice{k_seed};
  REQUIRE(parse(k_sample).problems.empty());
  int with_problem = 0;
  for (int mutation = 0; mutation < 5'000; ++mutation) {
    const std::string text = mutate(std::string{k_sample}, dice);
    CAPTURE(mutation);
    CAPTURE(text);
    const ParsedJson parsed = parse(text);
    CHECK((parsed.root.has_value() || !parsed.problems.empty()));
    const std::vector<int> lengths = lengths_of_lines(text);
    for (const Problem& problem : parsed.problems) {
      check_inside(lengths, problem.place.line, problem.place.column);
      CHECK_FALSE(first_invalid_utf8(problem.message.en + problem.message.fr + problem.place.pointer).has_value());
    }
    if (parsed.root) check_nodes(*parsed.root, lengths);
    with_problem += parsed.problems.empty() ? 0 : 1;
  }
  CHECK(with_problem > 2'500);
}

TEST_CASE("every beginning of a file is either whole or told what it lacks") {
  for (std::size_t length = 0; length <= k_sample.size(); ++length) {
    CAPTURE(length);
    const ParsedJson parsed = parse(k_sample.substr(0, length));
    CHECK((parsed.root.has_value() ? parsed.problems.empty() : parsed.problems.size() == 1));
  }
}

}  // namespace
}  // namespace diapason
