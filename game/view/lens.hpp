#pragma once

#include <initializer_list>
#include <string>

#include "session/session.hpp"
#include "view/sentence.hpp"

namespace diapason {

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
  [[nodiscard]] const std::string& in(const Text& text) const { return diapason::in(text, language); }

  [[nodiscard]] std::int32_t get(Quantity quantity, std::size_t subject = 0, std::size_t object = 0) const {
    return seen.get(quantity, subject, object);
  }
  [[nodiscard]] const Stakeholder& person(StakeholderId id) const { return dossier.stakeholders[id.index()]; }
  [[nodiscard]] const Colleague& colleague(ColleagueId id) const { return dossier.colleagues[id.index()]; }
  [[nodiscard]] const std::string& topic(TopicId id) const { return in(dossier.topics[id.index()].name); }
  [[nodiscard]] const std::string& need(NeedId id) const { return in(dossier.needs[id.index()].name); }
  [[nodiscard]] const std::string& function(FunctionId id) const { return in(dossier.functions[id.index()].name); }
  [[nodiscard]] bool heard_of(std::size_t person) const { return get(Quantity::acquaintance, person) > 0; }
  [[nodiscard]] bool met(std::size_t person) const { return get(Quantity::acquaintance, person) == 2; }
  [[nodiscard]] std::size_t people() const { return dossier.stakeholders.size(); }

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
