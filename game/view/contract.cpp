#include "view/contract.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "sim/measure.hpp"
#include "view/deeds.hpp"
#include "view/format.hpp"
#include "view/reach.hpp"

namespace diapason {
namespace {

constexpr std::int32_t k_one_sided_bp = 400;  // beyond it a contract is resented, as the books weigh it

bool has_bit(std::int32_t bits, std::size_t index) { return (bits >> index & 1) != 0; }

// Whom a clause serves, by what it gives either side.
Key serves(const ClauseTerms& terms) {
  if (terms.ours_eur > 0) return terms.theirs_eur > 0 ? Key::clause_serves_both : Key::clause_serves_us;
  return terms.theirs_eur > 0 ? Key::clause_serves_them : Key::clause_serves_nobody;
}

ClauseLine clause_line(const Lens& lens, std::size_t index) {
  const Clause& clause = lens.dossier.clauses[index];
  ClauseLine line;
  line.id = ClauseId{index};
  line.key = clause.key;
  line.why_ours = "clause-ours " + clause.key;
  line.why_theirs = "clause-theirs " + clause.key;
  if (has_bit(lens.get(Quantity::clauses_drafted), index)) line.state = ClauseState::drafted;
  if (has_bit(lens.get(Quantity::clauses_signed), index)) line.state = ClauseState::in_force;
  const ClauseTerms terms = terms_of(lens.dossier, lens.seen.seen(), index);
  line.ours_eur = terms.ours_eur;
  line.theirs_eur = terms.theirs_eur;
  line.barrier = static_cast<std::int32_t>(points(clause.lock_bp));
  line.name = capitalised(lens.in(clause.name));
  line.words = lens.say(serves(terms), {{"clause", lens.in(clause.name)},
                                        {"ours", signed_money(terms.ours_eur, lens.language)},
                                        {"theirs", signed_money(terms.theirs_eur, lens.language)},
                                        Lens::points_of("n", clause.lock_bp)});
  if (const std::string about = lens.in(clause.about); !about.empty()) line.notes.push_back(about);
  if (has_bit(lens.get(Quantity::clauses_conceded), index))
    line.notes.push_back(capitalised(lens.say(Key::clause_conceded)));
  if (clause.one_price) line.notes.push_back(lens.say(Key::risk_one_price));
  return line;
}

// D51: at one price for all, what the sites cost comes out of ours; those not surveyed aren't counted.
std::string local_costs(const Lens& lens, std::int32_t clauses) {
  const auto& all = lens.dossier.clauses;
  std::int64_t prices = 0;
  for (std::size_t index = 0; index < all.size(); ++index)
    prices += has_bit(clauses, index) && all[index].one_price ? 1 : 0;
  if (prices == 0) return "";
  std::int64_t cost = 0;
  std::int64_t known = 0;
  for (std::size_t site = 0; site < lens.dossier.sites.size(); ++site) {
    known += lens.get(Quantity::site_known, site);
    cost += prices * lens.get(Quantity::site_cost, site);
  }
  return lens.say(
      Key::contract_local_costs,
      {{"eur", money(cost, lens.language)}, {"n", known}, {"m", static_cast<std::int64_t>(lens.dossier.sites.size())}});
}

ContractSum sum_of(const Lens& lens, std::int32_t clauses, Key words) {
  ContractSum sum;
  if (clauses == 0) return sum;
  for (std::size_t index = 0; index < lens.dossier.clauses.size(); ++index) {
    if (!has_bit(clauses, index)) continue;
    const ClauseTerms terms = terms_of(lens.dossier, lens.seen.seen(), index);
    sum.ours_eur += terms.ours_eur;
    sum.theirs_eur += terms.theirs_eur;
  }
  sum.barrier = static_cast<std::int32_t>(points(lock_bp(lens.dossier, clauses)));
  sum.words = lens.say(words, {{"ours", signed_money(sum.ours_eur, lens.language)},
                               {"theirs", signed_money(sum.theirs_eur, lens.language)},
                               {"n", sum.barrier}});
  sum.local_costs = local_costs(lens, clauses);
  const std::int32_t balance = balance_bp(lens.dossier, lens.seen.seen(), clauses);
  constexpr auto k_words = std::to_array({Key::contract_is_fair, Key::contract_serves_us, Key::contract_serves_them});
  if (balance > k_one_sided_bp) sum.tilt = Tilt::ours;
  if (balance < -k_one_sided_bp) sum.tilt = Tilt::theirs;
  sum.balance = lens.say(k_words[static_cast<std::size_t>(sum.tilt)]);
  return sum;
}

std::string state_of(const Lens& lens, std::int32_t in_force) {
  if (in_force == 0) return lens.say(Key::account_no_contract);
  const Filler count{"n", std::int64_t{std::popcount(static_cast<std::uint32_t>(in_force))}};
  const std::int32_t since = lens.get(Quantity::contract_month);
  const bool was_there = since == lens.session.months().front().after.get(Quantity::contract_month);
  return was_there ? lens.say(Key::contract_from_before, {count})
                   : lens.say(Key::contract_since, {count, {"month", since}});
}

bool is_about_the_contract(const Action& action) {
  return has_effect(action, EffectKind::clause) || has_effect(action, EffectKind::sign);
}

}  // namespace

ContractView contract_view(const Session& session, Language language) {
  const Lens lens{session, language};
  ContractView view;
  view.title = lens.say(Key::contract_title);
  view.has_clauses = !lens.dossier.clauses.empty();
  if (!view.has_clauses) {
    view.state = lens.say(Key::none_clause);
    return view;
  }
  const std::int32_t in_force = lens.get(Quantity::clauses_signed);
  const std::int32_t drafted = lens.get(Quantity::clauses_drafted);
  view.state = state_of(lens, in_force);
  view.in_force = sum_of(lens, in_force, Key::contract_brings);
  view.in_force.why_ours = "contract-ours";
  view.in_force.why_theirs = "contract-theirs";
  view.in_force.why_barrier = "barrier";
  if ((drafted & ~in_force) != 0) view.with_draft = sum_of(lens, drafted | in_force, Key::contract_would_bring);
  view.with_draft.why_ours = "draft-ours";
  view.with_draft.why_theirs = "draft-theirs";
  view.with_draft.why_barrier = "draft-barrier";
  for (std::size_t index = 0; index < lens.dossier.clauses.size(); ++index)
    if (is_offered(lens, ClauseId{index})) view.clauses.push_back(clause_line(lens, index));
  std::stable_sort(view.clauses.begin(), view.clauses.end(),
                   [](const ClauseLine& left, const ClauseLine& right) { return left.state > right.state; });
  view.actions = actions_about(session, language, is_about_the_contract);
  return view;
}

}  // namespace diapason
