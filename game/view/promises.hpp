#pragma once

#include "sim/agenda.hpp"
#include "view/lens.hpp"

namespace diapason {

/// A commitment of the promise book: the work of a request, or a word that an executive gave without a brief (D33).
struct PromiseAbout {
  StakeholderId to;  ///< who was promised
  Text title;
  std::string key;  ///< what may be typed for it, beside its number
  Cost cost;        ///< what delivering it takes
};

/// Whether a place of the promise book holds something.
[[nodiscard]] bool promise_stands(const Lens& lens, std::size_t promise);

/// What a commitment that stands is about.
[[nodiscard]] PromiseAbout promise_about(const Lens& lens, std::size_t promise);

/// What a word given by one of ours is called; "our sponsor" where the sponsor can't be told.
[[nodiscard]] Text title_of_word(const Lens& lens, OwnPersonId giver);

/// The action that works off a commitment; nullptr where the case has none.
[[nodiscard]] const Action* deliver_action(const Lens& lens);

/// The sponsor among our people of that index; not valid for anybody else.
[[nodiscard]] SponsorId sponsor_of_ours(OwnPersonId person);

}  // namespace diapason
