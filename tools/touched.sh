#!/usr/bin/env bash
# touched.sh MODULE...: builds the libraries of these modules and runs their tests, in a folder of
# its own, so that what `./dev test` has configured stays as it is.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
. tools/lib.sh

install_packages build test
modules=$(IFS=';' && echo "$*")
say "building ${modules//;/, } and their tests (build/touched)"
configure test -B build/touched "-DST_TEST_MODULES=$modules" -DST_BENCH=OFF
build touched generated_tests
say "running their tests"
log=build/touched.log
build/touched/tests/generated/generated_tests --gtest_brief=1 >"$log" 2>&1 || {
  tail -100 "$log" >&2
  die "tests failed; the whole log is in $log"
}
tail -1 "$log"
