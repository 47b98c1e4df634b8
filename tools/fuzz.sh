# ./dev fuzz [SECONDS] [NAME...]: libFuzzer on everything that reads texts from outside. A finding
# stops it; the input is then in build/fuzz/.

FUZZERS="cursor decimal decode duration request retry_after timestamp webhook"

# libFuzzer comes with clang; Debian calls an older one by its version only.
find_clang() {
  local name
  for name in clang++ clang++-{22,21,20,19,18,17,16,15,14}; do
    command -v "$name" >/dev/null && { echo "$name"; return; }
  done
  die "no clang++ here: the fuzzers need it, with its compiler-rt"
}

# fuzz SECONDS NAME...: each from the committed corpus; what it learns is kept in build/fuzz/.
fuzz() {
  local seconds=$1 name log clang
  shift
  clang=$(find_clang) || exit 1
  configure fuzz -DCMAKE_CXX_COMPILER="$clang"
  build fuzz fuzzers
  for name in "$@"; do
    log=build/fuzz/$name.log
    mkdir -p "build/fuzz/learned/$name"
    "build/fuzz/tests/fuzz/fuzz_$name" "build/fuzz/learned/$name" "tests/fuzz/corpus/$name" \
      -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
      -artifact_prefix="build/fuzz/$name-" >"$log" 2>&1 || {
      tail -40 "$log" >&2
      die "the fuzzer $name found something: $log"
    }
    say "$name: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") executions"
  done
}

run_fuzz() {
  local seconds=${1:-10}
  [ $# -gt 0 ] && shift
  [[ $seconds =~ ^[1-9][0-9]*$ ]] || die "usage: ./dev fuzz [SECONDS] [NAME...] ($FUZZERS)"
  install_packages build fuzz
  # shellcheck disable=SC2086
  fuzz "$seconds" ${@:-$FUZZERS}
  say "no findings"
}
