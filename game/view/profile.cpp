#include "view/profile.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "sim/measure.hpp"
#include "sim/profile.hpp"
#include "view/deeds.hpp"
#include "view/format.hpp"
#include "view/lens.hpp"
#include "view/names.hpp"
#include "view/reading.hpp"

namespace diapason {
namespace {

constexpr std::int32_t k_points_of_a_part = 100 / static_cast<std::int32_t>(k_tandem_parts);
constexpr std::int32_t k_high_rank = 3;  // the client's executives, as D35 counts meetings with them

std::int32_t days_in_all(const std::vector<ShareLine>& lines) {
  std::int32_t all = 0;
  for (const ShareLine& line : lines) all += line.days;
  return all;
}

// Shares in whole percent that add up to 100.
template <std::size_t count, class Name>
std::vector<ShareLine> share_lines(const Lens& lens, const std::array<std::int32_t, count>& days, Name name) {
  std::vector<std::int64_t> hundredths;
  hundredths.reserve(count);
  std::int64_t all = 0;
  for (const std::int32_t share : days) {
    hundredths.push_back(std::int64_t{share} * 100);
    all += share;
  }
  const std::vector<std::int64_t> percents =
      all == 0 ? std::vector<std::int64_t>(count) : apportion(hundredths, all, 100);
  std::vector<ShareLine> lines;
  lines.reserve(count);
  for (std::size_t index = 0; index < count; ++index) {
    ShareLine line;
    line.name = name(index);
    line.days = days[index];
    line.percent = static_cast<std::int32_t>(percents[index]);
    line.words = lens.say(Key::profile_share, {{"name", line.name},
                                               {"days", line.days},
                                               {"percent", percent(std::int64_t{line.percent} * 100, lens.language)}});
    lines.push_back(std::move(line));
  }
  return lines;
}

template <std::size_t count>
std::array<std::int32_t, count> days_by(const Lens& lens, Quantity quantity) {
  std::array<std::int32_t, count> days{};
  for (std::size_t index = 0; index < count; ++index) days[index] = lens.get(quantity, index);
  return days;
}

// D12: what is delegated takes no day of the KAM's, so that those of whoever was sent alone stand for it.
std::array<std::int32_t, k_activities> days_of_those_sent(const Lens& lens) {
  std::array<std::int32_t, k_activities> days{};
  for (const PlayedMonth& played : lens.session.months())
    for (const Command& command : played.commands) {
      const Action* action = action_of(lens, command);
      if (action == nullptr || action->kam_days > 0 || !command.colleague.valid()) continue;
      days[static_cast<std::size_t>(action->activity) - 1] += action->colleague_days;
    }
  return days;
}

std::vector<ShareLine> role_lines(const Lens& lens) {
  return share_lines(lens, days_by<k_roles>(lens, Quantity::days_by_role),
                     [&](std::size_t index) { return role_name(static_cast<Role>(index), lens.language); });
}

std::vector<ShareLine> activity_lines(const Lens& lens, const std::array<std::int32_t, k_activities>& sent) {
  auto days = days_by<k_activities>(lens, Quantity::days_by_activity);
  for (std::size_t index = 0; index < k_activities; ++index) days[index] += sent[index];
  return share_lines(lens, days,
                     [&](std::size_t index) { return activity_name(static_cast<Activity>(index + 1), lens.language); });
}

// D10 [T]: relations, being active and knowledge each deserve more time than selling.
std::string selling(const Lens& lens, const std::vector<ShareLine>& roles) {
  const std::int32_t sold = roles[static_cast<std::size_t>(Role::business)].days;
  std::vector<std::string> starved;
  for (const Role role : {Role::relationships, Role::projects, Role::knowledge})
    if (roles[static_cast<std::size_t>(role)].days < sold)
      starved.push_back(roles[static_cast<std::size_t>(role)].name);
  if (starved.empty()) return lens.say(Key::profile_selling_least);
  return lens.say(Key::profile_selling_more, {{"list", join(starved, lens.language)}});
}

std::string untouched(const Lens& lens, const std::vector<ShareLine>& activities) {
  std::vector<std::string> names;
  for (const ShareLine& line : activities)
    if (line.days == 0) names.push_back(line.name);
  return names.empty() ? "" : lens.say(Key::profile_untouched, {{"list", side_by_side(names)}});
}

// D10: a fifth of working time a month, in days.
std::int32_t days_for_relationships(const Lens& lens) {
  return times_bp(lens.dossier.parameters.kam_days_month, k_relationship_yardstick_bp);
}

// The same since the start.
std::int32_t days_aimed_at(const Lens& lens) { return days_for_relationships(lens) * lens.get(Quantity::month); }

bool meets_the_yardstick(const Lens& lens) {
  return lens.get(Quantity::days_by_role, static_cast<std::size_t>(Role::relationships)) >= days_aimed_at(lens);
}

// Its share is told as the bar of the role tells it.
std::string yardstick(const Lens& lens, std::int32_t all, const std::vector<ShareLine>& roles) {
  const std::int32_t given = lens.get(Quantity::days_by_role, static_cast<std::size_t>(Role::relationships));
  return lens.say(meets_the_yardstick(lens) ? Key::profile_yardstick_met : Key::profile_yardstick_missed,
                  {{"days", given},
                   {"n", all},
                   {"percent", percent(std::int64_t{roles[static_cast<std::size_t>(Role::relationships)].percent} * 100,
                                       lens.language)},
                   {"have", days_for_relationships(lens)},
                   {"need_n", lens.dossier.parameters.kam_days_month}});
}

struct AptitudeWords {
  Aptitude aptitude;
  Key name;
  Key words;
};
constexpr auto k_aptitude_words = std::to_array<AptitudeWords>({
    {Aptitude::customer_centred, Key::aptitude_customer, Key::did_find_needs},
    {Aptitude::accountable, Key::aptitude_accountable, Key::did_earn_margin},
    {Aptitude::provoking_change, Key::aptitude_change, Key::did_win_offers},
    {Aptitude::team_builder, Key::aptitude_team, Key::did_pair_people},
    {Aptitude::problem_solver, Key::aptitude_problems, Key::did_settle},
});

AptitudeLine aptitude_line(const Lens& lens, const AptitudeWords& row, const AptitudeReading& reading) {
  AptitudeLine line;
  line.aptitude = row.aptitude;
  line.name = lens.say(row.name);
  line.points = static_cast<std::int32_t>(points(reading.value_bp));
  line.note = lens.say(row.words, {{"percent", percent(reading.days_bp, lens.language)},
                                   {"have", reading.count},
                                   {"need_n", reading.enough},
                                   {"have_text", short_money(reading.count, lens.language)},
                                   {"need_text", short_money(reading.enough, lens.language)}});
  line.words = lens.say(Key::aptitude_stands, {{"name", line.name}, {"n", line.points}}) + " " + line.note;
  return line;
}

// What each part adds, in whole points that make the pair's.
void add_parts(const Lens& lens, TandemView& view) {
  constexpr std::array<Key, k_tandem_parts> k_words{Key::tandem_talks, Key::tandem_meetings, Key::tandem_reviews,
                                                    Key::tandem_commitment};
  constexpr std::array<const char*, k_tandem_parts> k_questions{"sponsor-talks", "sponsor-meetings", "client-reviews",
                                                                "commitment"};
  const Tandem tandem = tandem_of(lens.seen.seen());
  std::vector<std::int64_t> exact;
  exact.reserve(tandem.size());
  for (const TandemPart& part : tandem) exact.push_back(part.value_bp);
  const std::vector<std::int64_t> adds =
      apportion(exact, std::int64_t{100} * static_cast<std::int64_t>(k_tandem_parts), view.points);
  for (std::size_t place = 0; place < k_tandem_parts; ++place) {
    const bool in_points = k_words[place] == Key::tandem_commitment;
    const std::int64_t have = in_points ? points(tandem[place].count) : tandem[place].count;
    view.parts.push_back({static_cast<std::int32_t>(adds[place]),
                          lens.say(k_words[place], {lens.sponsor_named("sponsor", lens.sponsor()),
                                                    {"have", have},
                                                    {"need_n", tandem[place].enough},
                                                    {"n", adds[place]},
                                                    {"m", k_points_of_a_part}}),
                          k_questions[place]});
  }
}

// D35: growth, satisfaction, relations with the client's executives, how early one gets in.
void add_results(const Lens& lens, TandemView& view) {
  const Lens opening{lens.session, lens.language, 0};
  view.results.push_back(
      lens.say(Key::tandem_growth, {{"eur", money(lens.get(Quantity::revenue_month), lens.language)},
                                    {"text", money(opening.get(Quantity::revenue_month), lens.language)}}));
  view.results.push_back(
      lens.say(Key::tandem_satisfaction, {Lens::points_of("n", lens.get(Quantity::satisfaction)),
                                          Lens::points_of("m", opening.get(Quantity::satisfaction))}));
  std::int32_t known = 0;
  std::int32_t tied = 0;
  for (std::size_t person = 0; person < lens.people(); ++person) {
    if (!lens.here(person) || lens.get(Quantity::rank, person) < k_high_rank) continue;
    ++known;
    tied += is_held(lens, strongest_tie_bp(lens.dossier, lens.seen.seen(), person, false)) ? 1 : 0;
  }
  view.results.push_back(
      lens.say(Key::tandem_executives,
               {{"have", tied}, {"need_n", known}, Lens::points_of("tie", lens.dossier.parameters.lone_tie_level_bp)}));
  std::int32_t early = 0;
  for (std::size_t offer = 0; offer < lens.dossier.offers.size(); ++offer)
    early += lens.dossier.offers[offer].opens_month > 1 &&
                     lens.get(Quantity::offer_heard, offer) == static_cast<int>(Hearing::early)
                 ? 1
                 : 0;
  view.results.push_back(lens.say(Key::tandem_early, {{"n", early}}));
}

}  // namespace

TandemView tandem_view(const Session& session, Language language) {
  const Lens lens{session, language};
  TandemView view;
  view.title = lens.say(Key::tandem_title);
  view.in_office = lens.sponsor().valid();
  if (!view.in_office) {
    view.words = lens.say(lens.dossier.sponsors.empty() ? Key::none_candidate : Key::tandem_none);
    return view;
  }
  view.points = static_cast<std::int32_t>(points(profile_of(lens.dossier, lens.seen.seen()).tandem_bp));
  view.words = lens.say(Key::tandem_is,
                        {lens.sponsor_named("sponsor", lens.sponsor()), {"n", view.points}, {"m", k_points_of_a_part}});
  add_parts(lens, view);
  add_results(lens, view);
  return view;
}

ProfileView profile_view(const Session& session, Language language) {
  const Lens lens{session, language};
  ProfileView view;
  view.title = lens.say(Key::profile_title);
  view.roles = role_lines(lens);
  const auto sent = days_of_those_sent(lens);
  view.activities = activity_lines(lens, sent);
  const std::int32_t days_sent = std::accumulate(sent.begin(), sent.end(), 0);
  if (days_sent > 0) view.sent = lens.say(Key::profile_sent, {{"n", days_sent}});
  const std::int32_t all = days_in_all(view.roles);
  view.days = all == 0 ? lens.say(Key::profile_no_days) : lens.say(Key::profile_days, {{"n", all}});
  if (all > 0) {
    view.selling = selling(lens, view.roles);
    view.untouched = untouched(lens, view.activities);
    view.yardstick_percent = static_cast<std::int32_t>(divide_rounded(std::int64_t{days_aimed_at(lens)} * 100, all));
    view.yardstick = yardstick(lens, all, view.roles);
    view.recipe = lens.say(Key::profile_recipe);
  }
  const Profile profile = profile_of(lens.dossier, lens.seen.seen());
  for (const AptitudeWords& row : k_aptitude_words)
    if (all > 0)
      view.aptitudes.push_back(aptitude_line(lens, row, profile.aptitudes[static_cast<std::size_t>(row.aptitude)]));
  view.tandem = tandem_view(session, language);
  return view;
}

std::string profile_in_brief(const Session& session, Language language, std::int32_t after_month) {
  constexpr std::array<Key, k_roles> k_words{Key::brief_knowledge, Key::brief_business, Key::brief_projects,
                                             Key::brief_relationships};
  const Lens lens{session, language, after_month};
  const std::vector<ShareLine> roles = role_lines(lens);
  const std::int32_t all = days_in_all(roles);
  if (all == 0) return "";
  std::vector<std::size_t> order;
  for (std::size_t role = 0; role < roles.size(); ++role)
    if (roles[role].days > 0) order.push_back(role);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t left, std::size_t right) { return roles[left].days > roles[right].days; });
  std::vector<std::string> parts;
  parts.reserve(order.size());
  for (const std::size_t role : order)
    parts.push_back(lens.say(k_words[role], {{"percent", percent(std::int64_t{roles[role].percent} * 100, language)}}));
  return lens.say(meets_the_yardstick(lens) ? Key::profile_brief : Key::profile_brief_starved,
                  {{"n", all}, {"list", join(parts, language)}});
}

}  // namespace diapason
