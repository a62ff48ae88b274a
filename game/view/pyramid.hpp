#pragma once

#include <string>
#include <vector>

#include "session/session.hpp"

namespace diapason {

enum class Standing : std::uint8_t { met, missing };
/// How sure we are of `Standing`: what can be counted is sure; what is in people's hearts is believed.
enum class Certainty : std::uint8_t { counted, sure, likely, uncertain };

/// One condition of a gate.
struct GateCondition {
  std::string name;          ///< "Functions, purchasing apart, that know one of us well"
  std::string progress;      ///< "2 of 3", "about 49, 50 needed"
  std::string sentence;      ///< the whole: "2 of 3 functions …: one is missing."
  std::int32_t percent = 0;  ///< of the way to what it takes, as counted or believed: 100 where it holds, else less
  Standing standing = Standing::missing;
  Certainty certainty = Certainty::counted;
  std::string certainty_words;  ///< "as you believe it, likely"; empty when it is counted
  std::string why;              ///< the words of its question for `why_view`; empty where there is no answer
};

struct PyramidView {
  std::int32_t stage = 1;
  std::string title;    ///< "Stage 1 of 4: face-to-face"
  std::string meaning;  ///< what this stage is like, in a sentence
  std::string months_here;
  std::vector<std::string> stages;  ///< names of all four, those not played in this case marked
  bool has_gate_up = false;
  std::string gate_title;  ///< "Towards stage 2, collaborative: 2 of 4 conditions, as you believe it"
  std::vector<GateCondition> up;
  std::string why_not;              ///< "why not the next stage?"
  std::string joint_step;           ///< what would be proposed to the client
  std::string staying;              ///< what staying would bring
  std::string climbing;             ///< what the next stage would bring and cost (D4)
  std::vector<GateCondition> kept;  ///< what holds the present stage, slack counted; empty at stage 1
  std::string at_risk;              ///< countdown when the stage is about to be lost; empty otherwise
  std::string pause;                ///< after a declined step; empty otherwise
};

[[nodiscard]] PyramidView pyramid_view(const Session& session, Language language);

}  // namespace diapason
