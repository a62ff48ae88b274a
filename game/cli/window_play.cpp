#include "cli/window_play.hpp"

#include <algorithm>
#include <charconv>

#include "cli/terminal.hpp"
#include "cli/terminal_game.hpp"
#include "cli/text_wrap.hpp"
#include "cli/window_program.hpp"
#include "cli/window_settings.hpp"
#include "load/message.hpp"
#include "ui/display.hpp"
#include "ui/window.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

constexpr unsigned k_most_side = 8192;

struct WindowSize {
  unsigned width = 1600;
  unsigned height = 900;
};

/// "1600x900"; nothing for anything else, and for less than the window can be.
std::optional<WindowSize> size_of(const std::string& words) {
  WindowSize size;
  const std::size_t by = words.find('x');
  if (by == std::string::npos) return std::nullopt;
  const char* middle = words.data() + by;
  const char* end = words.data() + words.size();
  const auto width = std::from_chars(words.data(), middle, size.width);
  const auto height = std::from_chars(middle + 1, end, size.height);
  const bool read = width.ec == std::errc{} && width.ptr == middle && height.ec == std::errc{} && height.ptr == end;
  const bool fits = size.width >= k_least_width && size.height >= k_least_height && size.width <= k_most_side &&
                    size.height <= k_most_side;
  return read && fits ? std::optional{size} : std::nullopt;
}

/// As large as usual, as far as the desktop holds it.
WindowSize usual_size() {
  WindowSize size;
  if (const auto room = desktop_room()) {
    size.width = std::clamp(room->width, k_least_width, size.width);
    size.height = std::clamp(room->height, k_least_height, size.height);
  }
  return size;
}

void complain(const Sentences& sentences, Streams& streams) {
  streams.out.flush();
  for (const std::string& sentence : sentences) print_message(streams.error, sentence, output_columns());
}

WindowSettings settings_of(const Arguments& arguments, Language language) {
  WindowSettings otherwise;
  otherwise.language = language;
  const auto percent = static_cast<std::int32_t>(desktop_scale() * 4) * 25;
  otherwise.text_percent = std::clamp(percent, k_least_text_percent, k_most_text_percent);
  WindowSettings settings = read_window_settings(otherwise);
  if (arguments.has("--lang")) settings.language = language;
  if (const auto size = arguments.number("--text-size")) settings.text_percent = static_cast<std::int32_t>(*size);
  return settings;
}

std::unique_ptr<OpenRun> window_run(StartedRun started, Language language) {
  return std::make_unique<WindowRun>(std::move(started), language);
}

}  // namespace

std::vector<Option> window_options() {
  const Text file{"FILE", "FICHIER"};
  return {
      takes_words(
          "--screenshot", file,
          {"Draws the window into this picture, then leaves.", "Dessine la fenêtre dans cette image, puis quitte."}),
      takes_words(
          "--size", {"WxH", "LxH"},
          {"Size of the window, from 1024x640; without it 1600x900, or what the desktop holds.",
           "Taille de la fenêtre, à partir de 1024x640\u00A0; sans elle 1600x900, ou ce que le bureau contient."}),
      takes_number("--text-size", static_cast<std::uint64_t>(k_least_text_percent),
                   static_cast<std::uint64_t>(k_most_text_percent),
                   {"Size of the window's text, in percent.", "Taille du texte de la fenêtre, en pour cent."}),
      takes_words("--layout", file,
                  {"Writes what stands on the screen to this file, for tests.",
                   "Écrit dans ce fichier ce qui est à l’écran, pour des essais."}),
  };
}

bool wants_window(const Arguments& arguments) {
  if (arguments.has("--screenshot")) return true;
  return !arguments.has("--text") && !arguments.has("--script") && has_display();
}

std::optional<Text> window_complaint(const Arguments& arguments) {
  if (const auto size = arguments.words("--size"); size && !size_of(*size))
    return fill({"{0} is no size of a window: write it as 1600x900, from {1} by {2} pixels.",
                 "{0} n’est pas une taille de fenêtre\u00A0: écrivez par exemple 1600x900, à partir de {1} sur {2} "
                 "pixels."},
                {in_quotes(*size), same(std::to_string(k_least_width)), same(std::to_string(k_least_height))});
  return std::nullopt;
}

Exit play_in_window(const OpenedCase* opened, const PlaySettings& settings, const Arguments& arguments,
                    Streams& streams) {
  if (!has_display()) {
    complain({streams.say({"There is no display to draw on: set DISPLAY, or run under xvfb-run.",
                           "Il n’y a pas d’écran où dessiner\u00A0: donnez DISPLAY, ou lancez sous xvfb-run."})},
             streams);
    return Exit::problem;
  }
  heed_signals();
  WindowProgram program;
  const WindowSettings window = settings_of(arguments, streams.language);
  WindowStart start;
  std::optional<StartedRun> run;
  if (opened != nullptr) {
    run.emplace(start_game(*opened, settings));
  } else if (!settings.path.empty()) {
    auto resumed = open_run(settings);
    if (!resumed) {
      tell_problems(resumed.problems(), streams);
      return Exit::problem;
    }
    run.emplace(StartedRun{std::move(resumed).value(), {}});
  }
  if (run && settings.script != nullptr) {
    std::vector<std::string> shown;
    const Exit exit = play_open_run(run->run, settings, streams, shown);
    if (exit != Exit::done) return exit;
    if (!shown.empty()) {
      start.panel = shown.front();
      start.panel_words = join_words(std::span{shown}.subspan(1));
    }
  }
  if (run) start.run = window_run(std::move(*run), window.language);
  WindowOptions options;
  const auto asked = arguments.words("--size");
  const WindowSize size = asked ? size_of(*asked).value_or(WindowSize{}) : usual_size();
  options.width = size.width;
  options.height = size.height;
  options.screenshot = arguments.words_or("--screenshot", "");
  options.layout = arguments.words_or("--layout", "");
  const Sentences problems = run_window(program, window, std::move(start), options, stop_was_asked);
  complain(problems, streams);
  return problems.empty() ? Exit::done : Exit::problem;
}

}  // namespace diapason
