#include <limits>

#include "view/happenings.hpp"

namespace diapason {
namespace {

constexpr std::int32_t k_never = std::numeric_limits<std::int32_t>::min() / 2;

// What one person has said so far: the month in which each of their lines was heard last.
class Memory {
 public:
  explicit Memory(const Stakeholder& person) : lines_(person.lines), heard_(person.lines.size(), k_never) {}

  // The line of an occasion that may be said in a month; nullptr when all have been heard too lately.
  const Line* choose(Occasion occasion, std::int32_t month) {
    std::size_t best = lines_.size();
    for (std::size_t place = 0; place < lines_.size(); ++place) {
      const bool may_be_said = month - heard_[place] >= k_months_between_repeats;
      if (lines_[place].occasion != occasion || !may_be_said) continue;
      if (best == lines_.size() || heard_[place] < heard_[best]) best = place;
    }
    if (best == lines_.size()) return nullptr;
    // The same words may stand under several occasions: they are heard once.
    for (std::size_t place = 0; place < lines_.size(); ++place)
      if (lines_[place].text == lines_[best].text) heard_[place] = month;
    return &lines_[best];
  }

 private:
  const std::vector<Line>& lines_;
  std::vector<std::int32_t> heard_;
};

}  // namespace

std::vector<std::optional<Speech>> speeches_of(const Lens& lens, std::int32_t month) {
  std::vector<Memory> memories;
  for (const Stakeholder& person : lens.dossier.stakeholders) memories.emplace_back(person);
  std::vector<std::optional<Speech>> speeches;
  for (std::int32_t earlier = 1; earlier <= month; ++earlier) {
    speeches.assign(lens.people(), std::nullopt);
    const std::vector<Happenings> happenings = happenings_of(lens, earlier);
    for (std::size_t person = 0; person < lens.people(); ++person)
      for (const Occasion occasion : happenings[person].occasions) {
        const Line* line = memories[person].choose(occasion, earlier);
        if (line == nullptr) continue;
        speeches[person] = Speech{occasion, lens.in(line->text)};
        break;
      }
  }
  return speeches;
}

}  // namespace diapason
