#pragma once

#include <cstdint>

#include "base/id.hpp"

namespace diapason {

/// A rule of the domain by its number: D17 is Rule{17}. 0 means that no rule of the domain is at work, only
/// bookkeeping.
struct Rule {
  std::uint8_t number = 0;

  bool operator==(const Rule&) const = default;
};

/// What kind of thing set a change in motion.
enum class Source : std::uint8_t {
  action,       ///< an action of the player; index = action
  latent_need,  ///< a latent need touched by an action; index = need
  answer,       ///< an answer to a request; index = request
  promise,      ///< a commitment kept, late or broken; index = request
  request,      ///< a request that arrives, lapses or teaches; index = request
  event,        ///< index = event
  influence,    ///< what somebody else at the client thinks; index = that stakeholder
  silence,      ///< no contact
  chance,       ///< how the day went
  rival,        ///< index = attack
  offer,        ///< index = offer
  stage,        ///< the stage of the relationship and its joint step
  books,        ///< the month's accounts
  drift,        ///< people and knowledge going their own way
  reading,      ///< we read somebody anew, or our reading ages
  discovery,    ///< understanding that has become enough to see something
  calendar,     ///< the month itself
  ending,       ///< index = ending
  sponsor,      ///< the sponsor in office; index = sponsor
  plan,         ///< the account plan; index = item or none
  contingency,  ///< a prepared answer; index = situation
  contract,     ///< index = clause or none
  project,      ///< index = offer
  trouble,      ///< index = event
  pair,         ///< a mirror pair at work; index = colleague
  team,         ///< recognition, load and days of a colleague; index = colleague
  site,         ///< index = site
  leak,         ///< a confidence that came out; index = the person who gave it
  board,        ///< support of our top management
  succession,   ///< somebody else takes the KAM's place
  word,         ///< a word given by an executive without a brief; index = sponsor
};

/// Why a number moved: there is no default cause and no "other". `actor` is one of ours or 255, `command` the place in
/// the month's sorted commands or 255, `parent` the change that led to this one or -1.
struct Cause {
  Rule rule;
  Source source;
  std::uint8_t index = Id<void>::k_none;
  std::uint8_t actor = Id<void>::k_none;
  std::uint8_t command = Id<void>::k_none;
  std::uint8_t unused = 0;  ///< keeps the value free of padding
  std::int16_t parent = -1;

  constexpr Cause(Rule the_rule, Source the_source, std::uint8_t the_index = Id<void>::k_none)
      : rule(the_rule), source(the_source), index(the_index) {}

  [[nodiscard]] constexpr Cause as(Rule other_rule, Source other_source, std::uint8_t other_index) const {
    Cause changed = *this;
    changed.rule = other_rule;
    changed.source = other_source;
    changed.index = other_index;
    return changed;
  }

  bool operator==(const Cause&) const = default;
};

}  // namespace diapason
