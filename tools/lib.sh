# Shared by ./dev and tools/*.sh. Everything is relative to the root of the project.

# Not `python3`: a version manager may have put another one before the system's.
PYTHON=/usr/bin/python3

die() {
  printf '%s\n' "dev: $*" >&2
  exit 1
}

# say TEXT: a line with the seconds since ./dev started.
say() { printf '[%4ds] %s\n' "$SECONDS" "$*"; }

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    die "needs root (or sudo) to run: $*"
  fi
}

# Lists may name a package that they do not have, so `apt-cache show` would not do.
has_candidate() {
  local policy
  policy=$(LC_ALL=C apt-cache policy "$1" 2>/dev/null)
  grep -q 'Candidate: [0-9]' <<<"$policy"
}

# The Boost that this release has at 1.81 or newer.
boost_packages() {
  if has_candidate libboost1.81-dev; then
    echo "libboost1.81-dev libboost-json1.81-dev"
  else
    echo "libboost-dev libboost-json-dev"
  fi
}

# packages_for GROUP
packages_for() {
  case "$1" in
    build) echo "g++ cmake ninja-build ccache libssl-dev $(boost_packages)" ;;
    test) echo "libgtest-dev python3-pytest git openssl" ;;
    generator) echo "python3 python3-jinja2" ;;
    yaml) echo "python3-yaml" ;;
    check) echo "git python3-venv" ;;
    full) echo "clang clang-tidy libclang-rt-dev" ;;
    fuzz) echo "clang libclang-rt-dev" ;;
    bench)
      echo "valgrind libsimdjson-dev nlohmann-json3-dev rapidjson-dev libcurl4-openssl-dev binutils openssl"
      ;;
    browser) echo "chromium" ;;
  esac
}

is_installed() {
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# install_packages GROUP...: installs what is missing, and says so.
install_packages() {
  command -v apt-get >/dev/null || {
    say "no apt-get here: taking what is installed (README.md lists what is needed)"
    return 0
  }
  local group package missing=()
  # On a fresh machine the lists are empty, and the Boost to take is looked up in them.
  if ! has_candidate cmake; then
    say "apt-get update"
    as_root apt-get update -qq
  fi
  for group in "$@"; do
    for package in $(packages_for "$group"); do
      is_installed "$package" || missing+=("$package")
    done
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  say "installing with apt: ${missing[*]}"
  local log
  log=$(mktemp)
  if ! { as_root env DEBIAN_FRONTEND=noninteractive \
           apt-get install -y -qq --no-install-recommends "${missing[@]}" >"$log" 2>&1 ||
         { as_root apt-get update -qq &&
           as_root env DEBIAN_FRONTEND=noninteractive \
             apt-get install -y -qq --no-install-recommends "${missing[@]}" >"$log" 2>&1; }; }; then
    tail -20 "$log" >&2
    die "apt-get could not install: ${missing[*]}"
  fi
  rm -f "$log"
}

# configure PRESET [CMAKE-OPTION...]
configure() {
  local preset=$1 log
  shift
  mkdir -p build
  log=build/configure-$preset.log
  cmake --preset "$preset" "$@" >"$log" 2>&1 || {
    cat "$log" >&2
    die "cmake could not configure the preset $preset"
  }
}

# Of the lines of ninja one in ten seconds, of the others those that tell of trouble. (Not in awk:
# Debian's reads ahead.)
show_progress() {
  local line next=0
  while IFS= read -r line; do
    if [[ $line == \[* ]]; then
      ((SECONDS >= next)) || continue
      printf '        %.90s\n' "$line"
      next=$((SECONDS + 10))
    elif [[ $line =~ error|warning|FAILED|fatal|undefined ]]; then
      printf '%s\n' "$line"
    fi
  done
}

# ccache keeps what was compiled with precompiled headers only when it is told so.
export CCACHE_SLOPPINESS="${CCACHE_SLOPPINESS:+$CCACHE_SLOPPINESS,}pch_defines,time_macros"

# build PRESET TARGET...: quiet but alive: on a terminal ninja's own line, elsewhere one line every
# ten seconds. The whole log is in build/build-PRESET.log.
build() {
  local preset=$1 log=build/build-$1.log
  shift
  export NINJA_STATUS="[%f/%t, %es] "
  if [ -t 1 ]; then
    cmake --build "build/$preset" --target "$@" 2>&1 | tee "$log" || die "the build failed"
    return 0
  fi
  cmake --build "build/$preset" --target "$@" 2>&1 | tee "$log" | show_progress || {
    tail -40 "$log" >&2
    die "the build failed; all of it is in $log"
  }
}

# run_ctest PRESET [CTEST-OPTION...]: the whole log is in build/ctest-PRESET.log; what failed is shown
# whole, and the summary of ctest.
run_ctest() {
  local preset=$1 log=build/ctest-$1.log
  shift
  if ! ctest --test-dir "build/$preset" --output-on-failure --timeout 900 -j "$(nproc)" "$@" \
    >"$log" 2>&1; then
    grep -vE '^ *Start |   Passed  ' "$log" | tail -150 >&2
    die "tests failed; the whole log is in $log"
  fi
  tail -3 "$log"
}
