# shellcheck shell=bash disable=SC2154
# What game/play and tests/run share: installing, configuring, building. Source it with `root` (the folder of the
# repository) and `assume_yes` (true or false) set. Everything it says goes to stderr.

say() { printf '%s\n' "$*" >&2; }

die() {
  say "$@"
  exit 1
}

# ensure_packages KIND...: installs the packages of these kinds (see game/packages) that are missing, or stops.
ensure_packages() {
  command -v dpkg-query >/dev/null || return 0  # not Debian: a missing package shows when the build is configured
  local kinds=" $* " kind name installed wanted=() missing=()
  while read -r kind name; do
    if [[ $kinds == *" $kind "* ]]; then wanted+=("$name"); fi
  done <"$root/game/packages"
  # Fails as soon as one is unknown, and still lists the others.
  installed=$(dpkg-query -W -f '${Package} ${db:Status-Status};' "${wanted[@]}" 2>/dev/null || true)
  for name in "${wanted[@]}"; do
    if [[ ";$installed" != *";$name installed;"* ]]; then missing+=("$name"); fi
  done
  if ((${#missing[@]} > 0)); then install_packages "${missing[@]}"; fi
}

install_packages() {
  local as_root=() on_terminal=false answer
  local by_hand="Install them by hand:"$'\n'"  sudo apt-get install $*"
  say "Missing packages: $*"
  if [[ -t 0 && -t 2 ]]; then on_terminal=true; fi
  if ((EUID != 0)); then
    command -v sudo >/dev/null || die "$by_hand"
    if $on_terminal; then as_root=(sudo); else as_root=(sudo -n); fi
  fi
  if ! $assume_yes; then
    if $on_terminal; then
      read -r -p "Install them with apt-get now? [Y/n] " answer || answer=n
      case $answer in '' | [yYoO]*) ;; *) die "$by_hand" ;; esac
    elif ((EUID != 0)); then
      die "$by_hand"
    fi
  fi

  local log
  log=$(mktemp)
  local install=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@")
  say "Installing…"
  # A package list that is out of date, or absent, is refreshed once.
  if ! "${install[@]}" >"$log" 2>&1 </dev/null; then
    if ! { "${as_root[@]}" apt-get update && "${install[@]}"; } >>"$log" 2>&1 </dev/null; then
      tail -n 20 "$log" >&2
      rm -f "$log"
      die "The packages could not be installed. $by_hand"
    fi
  fi
  rm -f "$log"
}

# build PRESET FOLDER TARGET... [-- CMAKE_OPTION...]: brings targets up to date in FOLDER (the preset's own, below the root).
# Quick when nothing has changed: the build files look after themselves once they exist. Returns 1 when it fails.
build() {
  local preset=$1 folder=$2 targets=() options=()
  shift 2
  while (($# > 0)) && [[ $1 != -- ]]; do
    targets+=("$1")
    shift
  done
  options=("${@:2}")
  mkdir -p "$root/$folder" 2>/dev/null || true
  [[ -w $root/$folder ]] || die "The folder $root/$folder cannot be written."
  (
    if ! flock -n 9; then
      say "Another build is running in $folder: waiting for it."
      flock 9
    fi
    if ! configured_here "$folder"; then options+=(--fresh); fi
    if ! configured_with "$folder" "${options[@]}"; then
      logged "$folder" "Configuring $preset" cmake -S "$root" --preset "$preset" "${options[@]}" || exit 1
    fi
    logged "$folder" "Building $preset" ninja -C "$root/$folder" "${targets[@]}"
  ) 9>"$root/$folder/.lock"
}

# False in a copied or moved tree, whose build files still speak of the old place.
configured_here() {
  local cache="$root/$1/CMakeCache.txt"
  [[ ! -f $cache ]] || grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"
}

configured_with() {
  local folder="$root/$1" option
  [[ -f $folder/build.ninja && -f $folder/CMakeCache.txt ]] || return 1
  [[ ! $root/CMakePresets.json -nt $folder/build.ninja ]] || return 1
  for option in "${@:2}"; do
    grep -qxF -- "${option#-D}" "$folder/CMakeCache.txt" || return 1
  done
}

# logged FOLDER WHAT COMMAND...: runs a command quietly, its output in FOLDER/build.log; shows the end of it on failure.
logged() {
  local log="$root/$1/build.log" what=$2 status
  shift 2
  set +e
  (cd "$root" && exec "$@" 2>&1) | tee "$log" | show_progress "$what"
  status=${PIPESTATUS[0]}
  set -e
  ((status == 0)) && return 0
  say "$what failed. The end of $log:" ""
  tail -n 40 "$log" >&2
  return 1
}

# Reads a build's output. On a terminal it keeps one line up to date; elsewhere it says once that there is work.
show_progress() {
  local what=$1 line shown=false
  while IFS= read -r line; do
    # Ninja's look at the folders comes with every build, work or not.
    [[ $line =~ ^\[([0-9]+)/([0-9]+)\]\  && $line != *Re-checking* || $line == "-- The CXX compiler"* ]] || continue
    if [[ -t 2 ]]; then
      printf '\r\033[K%s… %s' "$what" "${BASH_REMATCH[1]:-}${BASH_REMATCH[2]:+/${BASH_REMATCH[2]}}" >&2
    elif ! $shown; then
      say "$what…"
    fi
    shown=true
  done
  if $shown && [[ -t 2 ]]; then printf '\r\033[K' >&2; fi
}

# arguments_of_the_program ARGUMENT...: a line each, with `play` before a case or its options.
arguments_of_the_program() {
  (($# > 0)) || return 0
  case $1 in
    *.json | --text | --seed* | --replay* | --script*) printf 'play\n' ;;
    *) if [[ -f $root/scenarios/$1.json ]]; then printf 'play\n'; fi ;;
  esac
  printf '%s\n' "$@"
}
