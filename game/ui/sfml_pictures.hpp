#pragma once

#include <list>
#include <memory>
#include <utility>

#include "ui/pictures.hpp"
#include "ui/scene.hpp"

namespace sf {
class RenderTexture;
}

namespace diapason {

/// Draws portraits and the scene with SFML into textures, and keeps them until they change.
class SfmlPictures final : public Pictures {
 public:
  SfmlPictures();
  ~SfmlPictures() override;
  SfmlPictures(const SfmlPictures&) = delete;
  SfmlPictures(SfmlPictures&&) = delete;
  SfmlPictures& operator=(const SfmlPictures&) = delete;
  SfmlPictures& operator=(SfmlPictures&&) = delete;

  [[nodiscard]] Picture portrait(const PortraitLook& look, float side) override;
  [[nodiscard]] Picture scene(const ScenePicture& scene) override;

 private:
  struct KeptPortrait {
    PortraitLook look;
    unsigned side;
    std::unique_ptr<sf::RenderTexture> texture;
  };
  struct KeptScene {
    ScenePicture drawn;
    std::unique_ptr<sf::RenderTexture> texture;
  };
  std::list<KeptPortrait> portraits_;
  std::list<KeptScene> scenes_;  ///< shown last comes last
};

}  // namespace diapason
