#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "model/dossier.hpp"
#include "view/sentence_keys.hpp"

namespace diapason {

/// A sentence, or a name, in both languages, with places to fill in. Sentences are never glued from parts: each stands
/// whole in a table, so that a translator sees all of it. The marks are few:
///
///   {name}                   the filler of that name
///   {cap name}               the same, its first letter a capital
///   {de name} {que name}     French: de or d’, que or qu’ before it
///   {gender name:m|f}        by the gender of a person
///   {plural name:one|many}   by a count
struct Sentence {
  Key key{};
  std::string_view en;
  std::string_view fr;
};

/// All sentences, in the order of their keys.
[[nodiscard]] std::span<const Sentence> sentences();

/// What the fillers of a name are: the same name means the same kind in every sentence.
enum class FillerKind : std::uint8_t { person, count, text };
struct FillerName {
  std::string_view name;
  FillerKind kind;
};
[[nodiscard]] std::span<const FillerName> filler_names();

/// What fills a place.
class Filler {
 public:
  Filler(std::string_view name, std::string text) : name_(name), text_(std::move(text)) {}
  Filler(std::string_view name, std::int64_t count) : name_(name), count_(count), is_count_(true) {}
  Filler(std::string_view name, std::string text, Gender gender)
      : name_(name), text_(std::move(text)), gender_(gender) {}
  Filler(std::string_view name, const Stakeholder& person) : Filler(name, person.name, person.gender) {}
  Filler(std::string_view name, const Colleague& person) : Filler(name, person.name, person.gender) {}
  Filler(std::string_view name, const Sponsor& person) : Filler(name, person.name, person.gender) {}
  Filler(std::string_view name, const Head& person) : Filler(name, person.name, person.gender) {}

  [[nodiscard]] std::string_view name() const { return name_; }
  [[nodiscard]] std::string text(Language language) const;
  [[nodiscard]] Gender gender() const { return gender_; }
  [[nodiscard]] std::int64_t count() const { return count_; }
  [[nodiscard]] bool is_count() const { return is_count_; }

 private:
  std::string_view name_;
  std::string text_;
  std::int64_t count_ = 0;
  Gender gender_ = Gender::feminine;
  bool is_count_ = false;
};

/// The sentence with its places filled, typeset. A missing filler is a bug.
[[nodiscard]] std::string say(Key key, Language language, std::span<const Filler> fillers);
[[nodiscard]] inline std::string say(Key key, Language language, std::initializer_list<Filler> fillers = {}) {
  return say(key, language, std::span<const Filler>{fillers.begin(), fillers.size()});
}

/// Whether de and que lose their e before this: a vowel or a mute h.
[[nodiscard]] bool elides(std::string_view word);

// The tables, by what they speak about.
[[nodiscard]] std::span<const Sentence> sentences_of_causes();
[[nodiscard]] std::span<const Sentence> sentences_of_people();
[[nodiscard]] std::span<const Sentence> sentences_of_refusals();
[[nodiscard]] std::span<const Sentence> sentences_of_conditions();
[[nodiscard]] std::span<const Sentence> sentences_of_plans();
[[nodiscard]] std::span<const Sentence> sentences_of_choices();
[[nodiscard]] std::span<const Sentence> sentences_of_happenings();
[[nodiscard]] std::span<const Sentence> sentences_of_measures();
[[nodiscard]] std::span<const Sentence> sentences_of_months();
[[nodiscard]] std::span<const Sentence> sentences_of_reviews();
[[nodiscard]] std::span<const Sentence> sentences_of_profiles();
[[nodiscard]] std::span<const Sentence> sentences_of_panels();
[[nodiscard]] std::span<const Sentence> sentences_of_names();
[[nodiscard]] std::span<const Sentence> sentences_of_whys();

}  // namespace diapason
