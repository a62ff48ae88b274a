#include "model/vocabulary.hpp"

#include <array>

namespace diapason {
namespace {

constexpr auto k_genders_named = std::to_array<Named<Gender>>({
    {"feminine", Gender::feminine},
    {"masculine", Gender::masculine},
});

constexpr auto k_seats_named = std::to_array<Named<Seat>>({
    {"initiator", Seat::initiator},
    {"user", Seat::user},
    {"influencer", Seat::influencer},
    {"decider", Seat::decider},
    {"approver", Seat::approver},
    {"buyer", Seat::buyer},
    {"gatekeeper", Seat::gatekeeper},
});

constexpr auto k_trust_parts_named = std::to_array<Named<TrustPart>>({
    {"credibility", TrustPart::credibility},
    {"reliability", TrustPart::reliability},
    {"closeness", TrustPart::closeness},
    {"self_interest", TrustPart::self_interest},
});

constexpr auto k_activities_named = std::to_array<Named<Activity>>({
    {"contact", Activity::contact},
    {"field", Activity::field},
    {"lobby", Activity::lobby},
    {"trust", Activity::trust},
    {"delegate", Activity::delegate},
    {"circuits", Activity::circuits},
    {"interactions", Activity::interactions},
    {"mobilise", Activity::mobilise},
    {"inform", Activity::inform},
});

constexpr auto k_roles_named = std::to_array<Named<Role>>({
    {"knowledge", Role::knowledge},
    {"business", Role::business},
    {"projects", Role::projects},
    {"relationships", Role::relationships},
});

constexpr auto k_aptitudes_named = std::to_array<Named<Aptitude>>({
    {"customer_centred", Aptitude::customer_centred},
    {"accountable", Aptitude::accountable},
    {"provoking_change", Aptitude::provoking_change},
    {"team_builder", Aptitude::team_builder},
    {"problem_solver", Aptitude::problem_solver},
});

constexpr auto k_provenances_named = std::to_array<Named<Provenance>>({
    {"source", Provenance::source},
    {"inferred", Provenance::inferred},
    {"design", Provenance::design},
    {"research", Provenance::research},
});

constexpr auto k_areas_named = std::to_array<Named<Area>>({
    {"strategy", Area::strategy},
    {"needs", Area::needs},
    {"history", Area::history},
    {"rivals", Area::rivals},
});

constexpr auto k_aims_named = std::to_array<Named<Aim>>({
    {"account", Aim::account},
    {"stakeholder", Aim::stakeholder},
    {"colleague", Aim::colleague},
    {"offer", Aim::offer},
    {"promise", Aim::promise},
    {"introduction", Aim::introduction},
    {"sponsor", Aim::sponsor},
    {"clause", Aim::clause},
    {"trouble", Aim::trouble},
    {"plan_item", Aim::plan_item},
    {"situation", Aim::situation},
    {"project", Aim::project},
});

constexpr auto k_companies_named = std::to_array<Named<Company>>({
    {"none", Company::none},
    {"optional", Company::optional},
    {"required", Company::required},
});

constexpr auto k_answers_named = std::to_array<Named<Answer>>({
    {"stop", Answer::stop},
    {"wait", Answer::wait},
    {"go", Answer::go},
});

constexpr auto k_reasons_named = std::to_array<Named<Reason>>({
    {"capacity", Reason::capacity},
    {"cost", Reason::cost},
    {"their_interest", Reason::their_interest},
});

constexpr auto k_measures_named = std::to_array<Named<Measure>>({
    {"month", Measure::month},
    {"stage", Measure::stage},
    {"trust", Measure::trust},
    {"closeness", Measure::closeness},
    {"reliability", Measure::reliability},
    {"median_trust", Measure::median_trust},
    {"tie", Measure::tie},
    {"kam_tie", Measure::kam_tie},
    {"colleague_tie", Measure::colleague_tie},
    {"this_tie", Measure::this_tie},
    {"functions_tied", Measure::functions_tied},
    {"pairs_tied", Measure::pairs_tied},
    {"acquaintance", Measure::acquaintance},
    {"people_met", Measure::people_met},
    {"insight", Measure::insight},
    {"needs_found", Measure::needs_found},
    {"knowledge", Measure::knowledge},
    {"shared_knowledge", Measure::shared_knowledge},
    {"satisfaction", Measure::satisfaction},
    {"value_shown", Measure::value_shown},
    {"revenue", Measure::revenue},
    {"margin", Measure::margin},
    {"client_value", Measure::client_value},
    {"budget", Measure::budget},
    {"patience", Measure::patience},
    {"rival_pressure", Measure::rival_pressure},
    {"willingness", Measure::willingness},
    {"prepared", Measure::prepared},
    {"silence", Measure::silence},
    {"offers_won", Measure::offers_won},
    {"offer", Measure::offer},
    {"request", Measure::request},
    {"event", Measure::event},
    {"flag", Measure::flag},
    {"promises_open", Measure::promises_open},
    {"promises_broken", Measure::promises_broken},
    {"relationship_days", Measure::relationship_days},
    {"rank", Measure::rank},
    {"present", Measure::present},
    {"buyer_trust", Measure::buyer_trust},
    {"buyer_tie", Measure::buyer_tie},
    {"deciders_met", Measure::deciders_met},
    {"pairs_autonomous", Measure::pairs_autonomous},
    {"autonomy", Measure::autonomy},
    {"lone_ties", Measure::lone_ties},
    {"bus_factor", Measure::bus_factor},
    {"sites_tied", Measure::sites_tied},
    {"favours", Measure::favours},
    {"informants", Measure::informants},
    {"exposure", Measure::exposure},
    {"recognition", Measure::recognition},
    {"load", Measure::load},
    {"native", Measure::native},
    {"team_size", Measure::team_size},
    {"support", Measure::support},
    {"agreed", Measure::agreed},
    {"tension", Measure::tension},
    {"sponsored", Measure::sponsored},
    {"commitment", Measure::commitment},
    {"brief", Measure::brief},
    {"drift", Measure::drift},
    {"sponsor_talks", Measure::sponsor_talks},
    {"sponsor_meetings", Measure::sponsor_meetings},
    {"client_reviews", Measure::client_reviews},
    {"plan_quality", Measure::plan_quality},
    {"plan_age", Measure::plan_age},
    {"adherence", Measure::adherence},
    {"plan_item", Measure::plan_item},
    {"objectives_reached", Measure::objectives_reached},
    {"rules_ready", Measure::rules_ready},
    {"troubles", Measure::troubles},
    {"trouble", Measure::trouble},
    {"project", Measure::project},
    {"projects_done", Measure::projects_done},
    {"heard", Measure::heard},
    {"contract", Measure::contract},
    {"clause", Measure::clause},
    {"lock", Measure::lock},
    {"balance", Measure::balance},
    {"reference", Measure::reference},
    {"extra_margin", Measure::extra_margin},
    {"unsupported", Measure::unsupported},
    {"months_at_stage", Measure::months_at_stage},
    {"rival_moves_seen", Measure::rival_moves_seen},
    {"has_say", Measure::has_say},
});

constexpr auto k_effect_kinds_named = std::to_array<Named<EffectKind>>({
    {"trust", EffectKind::trust},
    {"tie", EffectKind::tie},
    {"insight", EffectKind::insight},
    {"meet", EffectKind::meet},
    {"circuit", EffectKind::circuit},
    {"knowledge", EffectKind::knowledge},
    {"share", EffectKind::share},
    {"willingness", EffectKind::willingness},
    {"prepare", EffectKind::prepare},
    {"satisfaction", EffectKind::satisfaction},
    {"show_value", EffectKind::show_value},
    {"revenue", EffectKind::revenue},
    {"price", EffectKind::price},
    {"sale", EffectKind::sale},
    {"client_value", EffectKind::client_value},
    {"pressure", EffectKind::pressure},
    {"watch", EffectKind::watch},
    {"patience", EffectKind::patience},
    {"flag", EffectKind::flag},
    {"offer", EffectKind::offer},
    {"deliver", EffectKind::deliver},
    {"propose_step", EffectKind::propose_step},
    {"introduce", EffectKind::introduce},
    {"budget", EffectKind::budget},
    {"hand_over", EffectKind::hand_over},
    {"autonomy", EffectKind::autonomy},
    {"recognise", EffectKind::recognise},
    {"train", EffectKind::train},
    {"native", EffectKind::native},
    {"support", EffectKind::support},
    {"agreement", EffectKind::agreement},
    {"tension", EffectKind::tension},
    {"appoint", EffectKind::appoint},
    {"commitment", EffectKind::commitment},
    {"brief", EffectKind::brief},
    {"talk", EffectKind::talk},
    {"drift", EffectKind::drift},
    {"escalate", EffectKind::escalate},
    {"write_plan", EffectKind::write_plan},
    {"plan_item", EffectKind::plan_item},
    {"rule", EffectKind::rule},
    {"prepare_offer", EffectKind::prepare_offer},
    {"work", EffectKind::work},
    {"clause", EffectKind::clause},
    {"sign", EffectKind::sign},
    {"fix", EffectKind::fix},
    {"root_cause", EffectKind::root_cause},
    {"advocate", EffectKind::advocate},
    {"informant", EffectKind::informant},
    {"confide", EffectKind::confide},
    {"leak", EffectKind::leak},
    {"hear", EffectKind::hear},
    {"refer", EffectKind::refer},
    {"step_down", EffectKind::step_down},
    {"survey_site", EffectKind::survey_site},
    {"align_site", EffectKind::align_site},
    {"leave", EffectKind::leave},
    {"arrive", EffectKind::arrive},
    {"promote", EffectKind::promote},
    {"seat", EffectKind::seat},
    {"succeed", EffectKind::succeed},
    {"shock", EffectKind::shock},
    {"duties", EffectKind::duties},
    {"sponsor_accounts", EffectKind::sponsor_accounts},
    {"client_review", EffectKind::client_review},
    {"project_setback", EffectKind::project_setback},
    {"rival_tie", EffectKind::rival_tie},
});

constexpr auto k_whos_named = std::to_array<Named<Who>>({
    {"target", Who::target},
    {"second", Who::second},
    {"buyer", Who::buyer},
    {"deciders", Who::deciders},
    {"met", Who::met},
    {"function", Who::function},
    {"person", Who::person},
    {"colleague", Who::colleague},
    {"nobody", Who::nobody},
    {"team", Who::team},
});

constexpr auto k_occasions_named = std::to_array<Named<Occasion>>({
    {"first_meeting", Occasion::first_meeting},
    {"good_meeting", Occasion::good_meeting},
    {"poor_meeting", Occasion::poor_meeting},
    {"need_told", Occasion::need_told},
    {"promise_kept", Occasion::promise_kept},
    {"promise_late", Occasion::promise_late},
    {"promise_broken", Occasion::promise_broken},
    {"refused", Occasion::refused},
    {"asked_to_wait", Occasion::asked_to_wait},
    {"granted", Occasion::granted},
    {"offer_accepted", Occasion::offer_accepted},
    {"offer_declined", Occasion::offer_declined},
    {"step_accepted", Occasion::step_accepted},
    {"step_declined", Occasion::step_declined},
    {"neglected", Occasion::neglected},
    {"introduced", Occasion::introduced},
    {"handed_over", Occasion::handed_over},
    {"handed_over_badly", Occasion::handed_over_badly},
    {"left", Occasion::left},
    {"arrived", Occasion::arrived},
    {"contract_signed", Occasion::contract_signed},
    {"contract_declined", Occasion::contract_declined},
    {"sponsor_met", Occasion::sponsor_met},
    {"trouble", Occasion::trouble},
    {"trouble_settled", Occasion::trouble_settled},
    {"lobbied", Occasion::lobbied},
    {"delivered", Occasion::delivered},
});

constexpr auto k_plan_parts_named = std::to_array<Named<PlanPart>>({
    {"diagnosis", PlanPart::diagnosis},
    {"course", PlanPart::course},
    {"orientation", PlanPart::orientation},
    {"objective", PlanPart::objective},
    {"contractual", PlanPart::contractual},
    {"relational", PlanPart::relational},
});

constexpr auto k_attempts_named = std::to_array<Named<Attempt>>({
    {"price", Attempt::price},
    {"courtship", Attempt::courtship},
    {"poaching", Attempt::poaching},
});

}  // namespace

template <>
std::span<const Named<PlanPart>> words<PlanPart>() {
  return k_plan_parts_named;
}

template <>
std::span<const Named<Attempt>> words<Attempt>() {
  return k_attempts_named;
}

template <>
std::span<const Named<Gender>> words<Gender>() {
  return k_genders_named;
}

template <>
std::span<const Named<Seat>> words<Seat>() {
  return k_seats_named;
}

template <>
std::span<const Named<TrustPart>> words<TrustPart>() {
  return k_trust_parts_named;
}

template <>
std::span<const Named<Activity>> words<Activity>() {
  return k_activities_named;
}

template <>
std::span<const Named<Role>> words<Role>() {
  return k_roles_named;
}

template <>
std::span<const Named<Aptitude>> words<Aptitude>() {
  return k_aptitudes_named;
}

template <>
std::span<const Named<Provenance>> words<Provenance>() {
  return k_provenances_named;
}

template <>
std::span<const Named<Area>> words<Area>() {
  return k_areas_named;
}

template <>
std::span<const Named<Aim>> words<Aim>() {
  return k_aims_named;
}

template <>
std::span<const Named<Company>> words<Company>() {
  return k_companies_named;
}

template <>
std::span<const Named<Answer>> words<Answer>() {
  return k_answers_named;
}

template <>
std::span<const Named<Reason>> words<Reason>() {
  return k_reasons_named;
}

template <>
std::span<const Named<Measure>> words<Measure>() {
  return k_measures_named;
}

template <>
std::span<const Named<EffectKind>> words<EffectKind>() {
  return k_effect_kinds_named;
}

template <>
std::span<const Named<Who>> words<Who>() {
  return k_whos_named;
}

template <>
std::span<const Named<Occasion>> words<Occasion>() {
  return k_occasions_named;
}

}  // namespace diapason
