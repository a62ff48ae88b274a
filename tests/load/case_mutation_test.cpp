#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "base/noise.hpp"
#include "load/case_fixtures.hpp"
#include "load/source_text.hpp"
#include "shipped_case.hpp"

namespace diapason {
namespace {

constexpr std::uint32_t k_rounds = test::k_sanitized ? 400 : 2'000;

using Tokens = std::vector<std::string>;

bool is_word(char character) {
  return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') || character == '-' ||
         character == '_' || character == '.';
}

/// Texts, words and numbers, runs of blanks, and every other character by itself.
Tokens tokens_of(std::string_view text) {
  Tokens tokens;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at + 1;
    if (text[at] == '"') {
      while (end < text.size() && (text[end] != '"' || text[end - 1] == '\\')) ++end;
      end = std::min(end + 1, text.size());
    } else if (is_word(text[at])) {
      while (end < text.size() && is_word(text[end])) ++end;
    } else if (text[at] == ' ' || text[at] == '\n') {
      while (end < text.size() && (text[end] == ' ' || text[end] == '\n')) ++end;
    }
    tokens.emplace_back(text.substr(at, end - at));
    at = end;
  }
  return tokens;
}

/// One edit such as a tired author or a broken disk makes.
void edit(Tokens& tokens, const Noise& noise, std::uint32_t number) {
  auto draw = [&, next = number * 8](std::size_t end) mutable {
    return static_cast<std::size_t>(noise.below(static_cast<std::int32_t>(end), Purpose::seeds, 0, next++));
  };
  constexpr std::array<std::string_view, 16> k_others{
      "-1", "99999999999999999999", "0.5", "\"\"", "null", "true", "[]", "{}", "{", "]", ",", "\"any\"", "\\u", "\xFF",
      "//", "\"luc-perrin\""};
  const std::size_t place = draw(tokens.size());
  std::string& token = tokens[place];
  switch (draw(6)) {
    case 0: token.clear(); break;
    case 1: token += token; break;
    case 2: token = k_others[draw(k_others.size())]; break;
    case 3: token = tokens[draw(tokens.size())]; break;
    case 4: std::swap(token, tokens[draw(tokens.size())]); break;
    default:
      if (!token.empty()) token[draw(token.size())] = static_cast<char>(32 + draw(95));
  }
}

std::string joined(const Tokens& tokens) {
  std::string text;
  for (const std::string& token : tokens) text += token;
  return text;
}

/// The length of each line, in characters.
std::vector<int> line_lengths(std::string_view text) {
  std::vector<int> lengths{0};
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = code_point_length(text, at);
    if (text[at] == '\n')
      lengths.push_back(0);
    else
      ++lengths.back();
    at += length == 0 ? 1 : length;
  }
  return lengths;
}

void check_within(const Problem& problem, const CaseFiles& files, const std::vector<int>& lengths) {
  CAPTURE(format(problem, Language::english));
  CHECK_FALSE(problem.message.en.empty());
  CHECK_FALSE(problem.message.fr.empty());
  CHECK_FALSE(format(problem, Language::french).empty());
  REQUIRE(problem.place.file == files.the_case.name);
  if (problem.place.line == 0) return;
  REQUIRE(problem.place.line <= static_cast<int>(lengths.size()));
  CHECK(problem.place.column >= 1);
  CHECK(problem.place.column <= lengths[static_cast<std::size_t>(problem.place.line) - 1] + 1);
}

/// Changes the case `rounds` times and reads each; says how many were refused.
std::uint32_t refused_of(const CaseFiles& good, std::uint32_t rounds, std::uint64_t seed) {
  const Tokens original = tokens_of(good.the_case.text);
  REQUIRE(joined(original) == good.the_case.text);
  CaseFiles files = good;
  std::uint32_t refused = 0;
  for (std::uint32_t round = 0; round < rounds; ++round) {
    INFO("seed " << seed << ", round " << round << "; repeat with DIAPASON_SEED=" << seed);
    const Noise noise = Noise{seed}.in_month(round);
    Tokens tokens = original;
    for (std::uint32_t number = 0; number <= round % 3; ++number) edit(tokens, noise, number);
    files.the_case.text = joined(tokens);
    const auto result = load_case(files);
    if (result) continue;
    ++refused;
    REQUIRE_FALSE(result.problems().empty());
    const std::vector<int> lengths = line_lengths(files.the_case.text);
    for (const Problem& problem : result.problems()) check_within(problem, files, lengths);
  }
  return refused;
}

TEST_SUITE("mutations") {
  TEST_CASE("whatever is done to a case file, reading it ends in a case or in problems within the file") {
    const char* given = std::getenv("DIAPASON_SEED");
    const std::uint64_t seed = given == nullptr ? 20'251 : std::strtoull(given, nullptr, 10);
    for (const CaseFiles& good : {first_steps(), full_case()}) {
      const std::uint32_t refused = refused_of(good, k_rounds, seed);
      MESSAGE(good.the_case.name << ", seed " << seed << ": " << refused << " of " << k_rounds << " refused");
      CHECK(refused > k_rounds / 4);
    }
  }
}

}  // namespace
}  // namespace diapason
