#pragma once

#include <string>
#include <vector>

#include "session/session.hpp"
#include "view/hint.hpp"

namespace diapason {

enum class InboxKind : std::uint8_t { event, request, rival, board };

/// A reason that a STOP may give: what to type, and its words.
struct ReasonChoice {
  Reason reason = Reason::capacity;
  std::string key;
  std::string words;
  std::string means;  ///< for the relation (D16)
};

/// What it takes to answer a request, and what it may bring (D16). Filled for requests only.
struct RequestDetail {
  RequestId id;
  std::string key;    ///< what to type
  std::string state;  ///< "waits for your answer", "promised for month 4" …
  bool open = false;  ///< may still be answered
  bool answered_in_draft = false;
  std::string answer_in_draft;  ///< "WAIT to Luc Perrin, …: promised for month 3."; empty without one
  std::string cost_of_go;       ///< "GO takes 1 day of yours, 2 of Ana Rocha's and €600, this month."
  std::int32_t latest_answer_month = 0;
  std::string deadline;  ///< "Answer by month 3; silence weighs more than a no (D16)."
  std::int32_t furthest_promise_months = 0;
  std::vector<std::int32_t> promise_percent;  ///< what a promise kept after 1, 2 … months still counts for (D16)
  std::string promise_limit;                  ///< "WAIT: a date up to month 5, 3 months ahead."
  std::vector<ReasonChoice> stop_reasons;
  std::string go_means;  ///< what each answer is, in a sentence
  std::string wait_means;
  std::string stop_means;
  std::string reason_general;  ///< what a reason does, whichever it is (D16)
  std::string reason_known;    ///< what counts for the person, as far as we know; may be empty
  std::string at_stake;        ///< what each answer does to trust, in words
  std::string waiting;         ///< whether it presses, and what a promise counts for; empty where none can be given
};

struct InboxItem {
  InboxKind kind = InboxKind::event;
  std::int32_t month = 0;  ///< the month in which it lay on the desk
  bool unread = false;     ///< arrived for the month being planned
  StakeholderId sender;    ///< who speaks, when it is somebody at the client whom we have heard of
  std::string from;        ///< who speaks, with title; may be empty
  std::string title;
  std::string quote;      ///< what is said, in quotation marks when a person says it
  std::string note;       ///< what it is about, in a sentence; may be empty
  SituationId situation;  ///< of the plan, that a rival's move is; not valid otherwise
  Command remedy;         ///< of a trouble that lasts: what finds its cause; its action is not valid otherwise
  RequestDetail request;
};

/// All that lies on the desk: open requests first, the most urgent before the others, then newest first. What is
/// answered in the draft keeps its place until the month ends.
struct InboxView {
  std::int32_t month = 1;  ///< being planned
  std::string title;
  std::vector<InboxItem> items;
  std::vector<HintLine> hints;  ///< words of guidance of the case that hold now
  std::string empty;            ///< said when nothing is there
};

[[nodiscard]] InboxView inbox_view(const Session& session, Language language);

}  // namespace diapason
