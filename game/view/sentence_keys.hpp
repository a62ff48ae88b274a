#pragma once

#include <cstddef>
#include <cstdint>

namespace diapason {

/// The name of every sentence of the game; its words stand in the tables of `sentences_of_*.cpp`.
// A list of names by table, several to a line.
// clang-format off
enum class Key : std::uint16_t {
  // causes
  cause_action, cause_action_topic, cause_action_with, cause_action_topic_with, cause_action_through,
  cause_action_for, cause_door_shut, cause_door_opened, cause_latent, cause_stop, cause_wait, cause_go, cause_lapsed,
  cause_taught, cause_kept, cause_delivered_late, cause_late, cause_broken, cause_witness, cause_event,
  cause_influence, cause_silence, cause_tie_silence, cause_chance, cause_unknown, cause_first_reading,
  cause_offer_won, cause_offer_refused, cause_step_early, cause_step_taken, cause_stage_lost, cause_stage_cost,
  cause_satisfaction, cause_content, cause_discontent, cause_month_revenue, cause_month_margin, cause_month_value,
  cause_kam_days, cause_colleague_days, cause_spent, cause_spent_on_request, cause_margin_met, cause_margin_missed,
  cause_knowledge_ages, cause_own_worries, cause_tired, cause_value_fades, cause_rival, cause_rival_drift,
  cause_reading, cause_discovery, cause_calendar, cause_ending, cause_base_days, cause_other_duties, cause_overload,
  cause_planned, part_moved, less_self_interest, more_self_interest,
  // conditions
  measure_month, measure_stage, measure_trust, measure_closeness, measure_reliability, measure_median_trust,
  measure_tie, measure_kam_tie, measure_colleague_tie, measure_this_tie, measure_functions_tied, measure_pairs_tied,
  measure_acquaintance, measure_people_met, measure_insight, measure_needs_found, measure_knowledge,
  measure_shared_knowledge, measure_satisfaction, measure_value_shown, measure_revenue, measure_margin,
  measure_client_value, measure_budget, measure_patience, measure_rival_pressure, measure_willingness,
  measure_prepared, measure_silence, measure_offers_won, measure_offer, measure_circumstance, measure_promises_open,
  measure_promises_broken, measure_relationship_days, somebody_unheard_of, progress_count, progress_points,
  progress_belief, progress_just_under, progress_belief_just_under, progress_at_most, progress_text,
  progress_belief_at_most, certainty_sure, certainty_likely, certainty_uncertain, gate_met, gate_missing,
  gate_met_believed, gate_missing_believed, stage_title, stage_line, stage_line_here, stage_line_not_played,
  stage_meaning_1, stage_meaning_2, stage_meaning_3, stage_meaning_4, stage_months, stage_months_new, gate_title,
  why_not_missing, why_not_propose, why_not_top, joint_step_is, staying_is, staying_trap_1, staying_trap_2,
  staying_trap_3, staying_trap_4, climbing_is, at_risk, step_pause,
  // months
  quantity_trust, quantity_credibility, quantity_reliability, quantity_closeness, quantity_self_interest,
  quantity_insight, quantity_kam_tie, quantity_colleague_tie, quantity_prepared, quantity_willingness,
  quantity_knowledge, quantity_shared_knowledge, quantity_satisfaction, quantity_value_shown, quantity_patience,
  quantity_revenue, quantity_client_value, quantity_total_revenue, quantity_total_margin,
  quantity_total_client_value, quantity_budget, quantity_margin_rate, quantity_stage, quantity_days, money_title,
  money_period, money_none_yet, money_revenue, money_cost_of_sales, money_kam_days, money_colleagues, money_spent,
  money_stage, money_margin, money_client_value, money_price_of_days, money_expected, money_expected_first, account_title,
  account_satisfaction, account_value_shown, account_knowledge, account_offer_open, account_offer_won,
  account_offer_refused, dials_title, dial_stage, dial_reach, dial_value, dial_own_side, dial_preparedness,
  dial_line, dial_at_the_end, dial_lacking, dial_part, part_stage_suited, part_mean_trust, part_doors_open,
  part_satisfaction, part_value_shown, part_our_margin, part_client_value, part_knowledge_shared, part_willingness,
  part_ties_shared, part_knowledge, part_promises_kept, part_needs_found, dial_aim, dial_poorer, mark_line, mark_part, dials_as_believed,
  dials_as_true, why_start, why_now, why_now_reading, why_line, why_line_plain, why_not_met, why_pending,
  why_unknown, why_ask_what, why_missing, why_trust_note, why_nothing_moved, why_first_reading, headline_quiet, headline_met,
  headline_up, headline_down, headline_won, headline_broken, movement_trust, movement, movement_line, movement_still, movement_first, first_reading, first_reading_known,
  pending_line, pending_line_start, dated_cause, speech, said_stop, said_wait, said_go, was_unanswered, was_kept,
  was_kept_late, was_late, was_broken, offer_was_won, offer_was_refused, step_was_taken, step_was_declined,
  was_introduced, was_not_introduced, found_need, found_need_in_request, found_seats, found_no_seat, found_influence, heard_of_person,
  met_person, section_our_side, section_stage, section_rival, section_money, section_board, stage_stands,
  stage_stands_top, month_money, warn_silence, warn_lone_ties, warn_unwilling, warn_promise, run_ended,
  // names
  unknown_person, unknown_colleague, unknown_action, unknown_topic, unknown_area, unknown_offer, unknown_request,
  unknown_promise, unknown_reason, unknown_own_person, ambiguous, did_you_mean_one, is_a_colleague, is_at_the_client, why_suggest, nothing_to_name, none_yet, parse_empty,
  parse_no_action, parse_twice, parse_nothing_after, parse_no_answer, parse_no_request, parse_no_reason,
  parse_no_months, parse_go_alone, parse_unasked, do_account, do_with, do_area, do_person, do_person_topic, do_person_with,
  do_person_topic_with, do_colleague, do_offer, do_offer_with, do_promise, do_introduction, answer_stop_said,
  answer_wait_said, answer_go_said,
  // people
  people_title, people_met, people_unheard_of, rank_1, rank_2, rank_3, rank_4, standing_met, standing_by_name, belief,
  belief_at_start, belief_none, trust_name, trust_is, mood_0, mood_1, mood_2, mood_3, mood_4, mood_5, mood_6,
  seats_unknown, seats_none, tie_0, tie_1, tie_2, tie_3, tie_4, tie_nobody, tie_is, tie_is_alone, tie_is_shared,
  person_style, person_stated, person_found, person_seats, person_no_seat, person_influences, influence_0, influence_1, influence_2, person_understanding,
  not_known_needs, not_known_seats, not_known_influence, not_known_trust, own_tie_you, own_tie_colleague,
  silence_none, silence_months, silence_one, silence_never, ties_title, held_by_nobody, held_by_you_alone, held_by,
  lone_ties_none, lone_ties_free, lone_ties_cost, team_title, kam_days_left, colleague_days_left, colleague_no_days,
  willing_0, willing_1, willing_2, willing_3, willing_4, prepared_little, prepared_half, prepared_well, tie_with,
  mastery_0, mastery_1, mastery_2, mastery_3,
  // plans
  horizon, expectation, rival_is, how_to_begin, month_of, inbox_title, inbox_empty, inbox_unread, inbox_waiting, request_asks,
  request_open, request_stopped, request_promised, request_granted, request_kept, request_broken, request_unanswered,
  go_costs, go_costs_nothing, answer_by, answer_now, wait_until, wait_no_more, stake_normal, stake_light, stake_heavy, rival_seen,
  rival_seen_note, from_watch, from_board, patience_0, patience_1, patience_2, patience_3, patience_title,
  patience_short, cost_kam, cost_colleague, cost_some_colleague, cost_with_optional, cost_to_account, cost_nothing, costs_nothing, cost_of_promise, cost_line, left_line,
  agenda_empty, budget_left, days_short, budget_short, colleague_line, remind_request, remind_promise, remind_late,
  remind_days, promises_title, promises_empty, promise_line, promise_line_now, promise_line_late, promise_record,
  actions_title, asks_person, asks_ally, asks_second, asks_colleague, takes_colleague, asks_topic, asks_area,
  asks_offer, asks_promise, asks_nothing, asks_for, use_person, use_second, use_colleague, use_topic, use_area,
  use_offer, use_promise, reaches_nobody, reaches, reaches_deciders, reaches_buyer, reaches_met, fit_trade,
  fit_cares, fit_neutral, fit_bores, fit_need, fit_offer, fit_mastery_you, fit_mastery_colleague, risk_fit, risk_self_interest,
  risk_offer, risk_step, risk_introduction, risk_unprepared, risk_repeat, risk_promise, risk_stop, range,
  range_certain, chance_small, chance_some, chance_great, chance_offer, chance_step, chance_door, choice_promise,
  choice_offer, choice_offer_topic,
  // refusals
  no_run_is_over, no_month_is_full, no_unknown_action, no_person, no_colleague, no_takes_no_colleague, no_topic,
  no_area, no_offer, no_promise, no_second, no_request, no_person_unknown, no_person_not_met, no_door_closed,
  no_already_met, no_same_person, no_already_planned, no_too_often, no_kam_days, no_colleague_days, no_unwilling,
  no_budget, no_offer_closed, no_promise_closed, no_request_closed, no_already_answered, no_date_too_far, no_helper,
  no_step_paused, no_stage_above, no_unasked, no_unasked_answer, no_promises_full, cond_not_met, cond_closeness,
  cond_trust, cond_reliability, cond_this_tie, cond_prepared, cond_kam_tie, cond_tie, cond_colleague_tie,
  cond_insight, cond_willingness, cond_knowledge, cond_stage, cond_month, cond_people_met, cond_offers_won,
  cond_other, cond_at_most, cond_circumstance, cond_label,
  // reviews
  review_relation, review_share, review_yardstick_met, review_yardstick_missed, unveiled_close, unveiled_over,
  unveiled_under, unveiled_never_met, unveiled_needs_found, unveiled_needs_missed, unveiled_influence_known,
  unveiled_influence_unknown, luck_trust_good, luck_trust_bad, luck_trust_none, luck_judgement,
  luck_offer_judged_won, luck_offer_close_won, luck_offer_close_lost, luck_offer_judged_lost, turn_trust_up,
  turn_trust_down, turn_stage_up, turn_stage_down, turn_revenue, lesson_is, diagnosis_suits, diagnosis_below,
  diagnosis_above, provenance_source, provenance_inferred, provenance_design, provenance_research, rule_line,
  guide_title, suggest_answer, suggest_promise, suggest_meet, suggest_door, suggest_silence, suggest_share_tie,
  suggest_listen, suggest_write, suggest_nothing,
};
// clang-format on
inline constexpr std::size_t k_keys = static_cast<std::size_t>(Key::suggest_nothing) + 1;

}  // namespace diapason
