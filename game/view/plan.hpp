#pragma once

#include <string>
#include <vector>

#include "session/session.hpp"

namespace diapason {

struct AgendaLine {
  std::size_t number = 1;  ///< place in the month plus 1, for `undo` where it is the draft
  Command command;
  std::string sentence;
  std::string words;      ///< what to type to plan it again
  std::string cost;       ///< empty where it takes nothing
  std::string warning;    ///< empty unless it would come to nothing: a plan that holds nothing
  std::string plan_item;  ///< of a choice for the plan that takes nothing: the item's name; else empty
};

/// The days of a colleague, or of the sponsor in office.
struct OwnDays {
  std::string key;
  std::string name;
  std::int32_t left = 0;  ///< after the draft
  std::int32_t days = 0;  ///< given this month
  std::string words;      ///< "Malik Sané: 2 of 4 days left."
};

/// The month being planned.
struct AgendaView {
  std::string title;  ///< "Month 2 of 6"
  std::vector<AgendaLine> lines;
  std::vector<AgendaLine> again;  ///< of last month's actions, what can be done as it was then and isn't planned yet
  std::string empty;              ///< said while nothing is planned
  std::int32_t kam_days_left = 0;
  std::int32_t kam_days = 0;
  std::int32_t budget_left_eur = 0;
  std::string kam_days_words;
  std::string kam_days_since;  ///< what takes days of the KAM's since last month; empty where that is as it was
  std::string budget_words;
  std::vector<OwnDays> colleagues;     ///< the sponsor in office last
  std::vector<std::string> reminders;  ///< open requests without an answer, promises due this month, days unspent
};

[[nodiscard]] AgendaView agenda_view(const Session& session, Language language);

struct PromiseLine {
  PromiseId id;
  std::int32_t number = 1;  ///< what to type
  std::string title;
  std::string to;  ///< who was promised
  std::int32_t due_month = 0;
  bool late = false;
  bool due_now = false;
  std::string sentence;  ///< what, to whom, for when, what it takes
  Command keep;          ///< what keeps it
  bool is_planned = false;
};

/// The promise book (D17).
struct PromisesView {
  std::string title;
  std::vector<PromiseLine> lines;
  std::string empty;
  std::string record;     ///< kept, late and broken so far
  bool can_keep = false;  ///< the run goes on and the playbook knows how a promise is kept
};

[[nodiscard]] PromisesView promises_view(const Session& session, Language language);

/// The briefest view there is: for a prompt or a title bar.
struct StatusView {
  std::string month;  ///< "Month 2 of 6"
  std::string stage;
  std::string days;
  std::string budget;
  std::string patience;
  std::string unread;   ///< "2 new in the inbox"; empty when nothing is
  std::string waiting;  ///< "1 older request still waiting"; empty when none is
  bool over = false;
};

[[nodiscard]] StatusView status_view(const Session& session, Language language);

}  // namespace diapason
