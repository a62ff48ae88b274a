#pragma once

#include <cstdint>
#include <string>

#include "ui/theme.hpp"

namespace diapason {

/// A picture ready to be shown: a texture of the graphics card and the part of it to use.
struct Picture {
  std::uintptr_t texture = 0;  ///< 0: nothing to show
  float left = 0;
  float top = 0;
  float right = 1;
  float bottom = 1;
};

/// What a portrait shows.
struct PortraitLook {
  std::string key;  ///< of the person: the same key is the same face
  bool feminine = true;
  bool theirs = true;      ///< which side's colour they wear
  bool unknown = false;    ///< a question mark instead of a face
  bool is_player = false;  ///< the KAM, who is whoever plays: a figure without a face
  std::int32_t mood = -1;  ///< 0 to 6, as believed; -1 for a neutral face
  ThemeKind theme = ThemeKind::light;
  bool met = true;  ///< who hasn't been met is a pale face
  bool operator==(const PortraitLook&) const = default;
};

struct ScenePicture;

/// Makes pictures where there is a graphics card; a window without one shows none.
class Pictures {
 public:
  Pictures() = default;
  Pictures(const Pictures&) = delete;
  Pictures(Pictures&&) = delete;
  Pictures& operator=(const Pictures&) = delete;
  Pictures& operator=(Pictures&&) = delete;
  virtual ~Pictures() = default;

  /// A face in a circle of that many pixels across.
  [[nodiscard]] virtual Picture portrait(const PortraitLook& look, float side) = 0;
  /// The account as a picture.
  [[nodiscard]] virtual Picture scene(const ScenePicture& scene) = 0;
};

}  // namespace diapason
