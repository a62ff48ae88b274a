#pragma once

#include "coach/moves.hpp"
#include "coach/textbook.hpp"

namespace diapason {

// The parts of a textbook month, each in the file that its heading names. They do what is allowed and what days and
// money are left for, the most urgent first.

// textbook_business.cpp
void answer_requests(Moves& moves, const Textbook& book);
void settle_troubles(Moves& moves, const Textbook& book);
void make_offers(Moves& moves);
void work_on_projects(Moves& moves);
void negotiate(Moves& moves, const Textbook& book);
void use_good_name(Moves& moves);

// textbook_people.cpp
void care_for_the_buyer(Moves& moves, const Textbook& book);
void bring_people_together(Moves& moves, const Textbook& book);
void get_to_know_people(Moves& moves, const Textbook& book);
void share_ties(Moves& moves, const Textbook& book);
void open_doors(Moves& moves);
void have_others_speak(Moves& moves);
void keep_contact(Moves& moves);

// textbook_own_side.cpp
void take_stock(Moves& moves);
void analyse(Moves& moves, std::int32_t enough_bp);
void plan_ahead(Moves& moves, const Textbook& book);
void prepare_for_what_may_come(Moves& moves);
void carry_the_hierarchy(Moves& moves, const Textbook& book);
void keep_the_team(Moves& moves, const Textbook& book);
void work_with_the_sponsor(Moves& moves, const Textbook& book);
void know_and_share(Moves& moves, const Textbook& book);

}  // namespace diapason
