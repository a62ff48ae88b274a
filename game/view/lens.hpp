#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

#include "session/session.hpp"
#include "view/format.hpp"
#include "view/sentence.hpp"

namespace diapason {

/// Whether somebody was known to us in one of the months up to `month_played`.
[[nodiscard]] inline bool was_heard_of(const Session& session, std::size_t person, std::int32_t month_played) {
  const auto months = session.months().first(static_cast<std::size_t>(month_played) + 1);
  return std::any_of(months.begin(), months.end(),
                     [&](const PlayedMonth& played) { return played.after.get(Quantity::acquaintance, person) > 0; });
}

/// What every view looks through: a session as its player sees it, in a language. Of the truth it lets nothing pass.
class Lens {
 public:
  Lens(const Session& the_session, Language the_language)
      : session(the_session),
        language(the_language),
        dossier(the_session.dossier()),
        seen(the_session.observation()),
        month(the_session.month_number()) {}

  /// The same, as things stood when `month_played` had been played; 0 is the opening.
  Lens(const Session& the_session, Language the_language, std::int32_t month_played)
      : session(the_session),
        language(the_language),
        dossier(the_session.dossier()),
        seen(observe(the_session.dossier(), the_session.the_case().plot,
                     the_session.months()[static_cast<std::size_t>(month_played)].after)),
        month(month_played + 1) {}

  [[nodiscard]] std::string say(Key key, std::initializer_list<Filler> fillers = {}) const {
    return diapason::say(key, language, fillers);
  }
  /// A text of the case, typeset.
  [[nodiscard]] std::string in(const Text& text) const { return typeset(diapason::in(text, language), language); }

  [[nodiscard]] std::int32_t get(Quantity quantity, std::size_t subject = 0, std::size_t object = 0) const {
    return seen.get(quantity, subject, object);
  }
  [[nodiscard]] const Stakeholder& person(StakeholderId id) const { return dossier.stakeholders[id.index()]; }
  [[nodiscard]] const Colleague& colleague(ColleagueId id) const { return dossier.colleagues[id.index()]; }
  [[nodiscard]] std::string topic(TopicId id) const { return in(dossier.topics[id.index()].name); }
  [[nodiscard]] std::string need(NeedId id) const { return in(dossier.needs[id.index()].name); }
  /// The name of a row of a table of the case; empty where there is no such row.
  template <class Table>
  [[nodiscard]] std::string name_in(const Table& table, std::size_t index) const {
    return index < table.size() ? in(table[index].name) : "";
  }
  [[nodiscard]] std::string function(FunctionId id) const { return in(dossier.functions[id.index()].name); }
  /// Somebody whose name has come to our ears, whoever has left since too.
  [[nodiscard]] bool heard_of(std::size_t person) const {
    return get(Quantity::acquaintance, person) > 0 ||
           (get(Quantity::present, person) == 0 && was_heard_of(session, person, get(Quantity::month)));
  }
  [[nodiscard]] bool met(std::size_t person) const { return get(Quantity::acquaintance, person) == 2; }
  [[nodiscard]] std::size_t people() const { return dossier.stakeholders.size(); }
  /// Heard of, and at the client: who has left isn't shown among the people any more (D25).
  [[nodiscard]] bool here(std::size_t person) const { return get(Quantity::acquaintance, person) > 0; }
  /// An offer whose occasion has come to our ears: the others are shown nowhere (D52).
  [[nodiscard]] bool heard_of_offer(std::size_t offer) const { return get(Quantity::offer_heard, offer) != 0; }
  /// A trouble that lasts, as its event; nullptr when it doesn't.
  [[nodiscard]] const Event* trouble(std::size_t event) const {
    return get(Quantity::trouble_left, event) > 0 ? seen.event(EventId{event}) : nullptr;
  }
  /// The sponsor in office; not valid when nobody is.
  [[nodiscard]] SponsorId sponsor() const {
    const std::int32_t now = get(Quantity::sponsor);
    return now == 0 ? SponsorId{} : SponsorId{static_cast<std::size_t>(now) - 1};
  }
  /// Those of ours who may hold a tie: the KAM, the colleagues, the sponsor in office.
  [[nodiscard]] std::vector<OwnPersonId> own_people() const {
    std::vector<OwnPersonId> people_of_ours{k_kam};
    for (std::size_t index = 0; index < dossier.colleagues.size(); ++index)
      people_of_ours.push_back(own_person(ColleagueId{index}));
    if (sponsor().valid()) people_of_ours.push_back(own_person(sponsor()));
    return people_of_ours;
  }

  /// A sponsor or a colleague named for a sentence; "our sponsor", "a colleague" where there is none of that index.
  [[nodiscard]] Filler sponsor_named(std::string_view name, SponsorId id) const {
    if (id.index() < dossier.sponsors.size()) return {name, dossier.sponsors[id.index()]};
    return {name, say(Key::our_sponsor), Gender::masculine};
  }
  [[nodiscard]] Filler colleague_named(std::string_view name, ColleagueId id) const {
    if (id.index() < dossier.colleagues.size()) return {name, dossier.colleagues[id.index()]};
    return {name, say(Key::asks_colleague), Gender::masculine};
  }

  /// A number of basis points, named for a sentence, as the 0 to 100 that is shown.
  [[nodiscard]] static Filler points_of(std::string_view name, std::int64_t bp) {
    return {name, divide_rounded(bp, 100)};
  }

  const Session& session;
  const Language language;
  const Dossier& dossier;
  const Observation seen;
  const std::int32_t month;  ///< the month being planned
};

}  // namespace diapason
