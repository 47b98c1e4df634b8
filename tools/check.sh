# ./dev check: what must be green besides the tests. Quick; --full is for the patient.

. tools/fuzz.sh

# Pinned tools in a folder of their own, so that any Debian gives the same answers.
prepare_tools() {
  VENV=build/venv
  if ! cmp -s tools/check-requirements.txt "$VENV/requirements.txt"; then
    say "installing the pinned checkers into $VENV"
    rm -rf "$VENV"
    "$PYTHON" -m venv "$VENV"
    "$VENV/bin/pip" install -q --disable-pip-version-check -r tools/check-requirements.txt ||
      die "pip could not install the checkers"
    cp tools/check-requirements.txt "$VENV/requirements.txt"
  fi
}

handwritten_cpp() {
  git ls-files 'runtime/*.[ch]pp' 'sandbox/*.[ch]pp' 'examples/*.cpp' 'bench/*.[ch]pp' \
    'cli/*.[ch]pp' 'tests/*.[ch]pp' ':!tests/golden' ':!tests/standalone/hostile.hpp'
}

check_python() {
  say "ruff, mypy, pytest"
  local folders="bench generator tests/browser tests/generator tests/support tools"
  # shellcheck disable=SC2086
  "$VENV/bin/ruff" format --check -q $folders || die "run: ruff format"
  # shellcheck disable=SC2086
  "$VENV/bin/ruff" check -q $folders || die "ruff found something"
  "$VENV/bin/mypy" --no-error-summary || die "mypy found something"
  "$VENV/bin/python" -m pytest -q -p no:cacheprovider tests/generator || die "the generator tests failed"
}

check_format() {
  say "clang-format on the handwritten C++"
  handwritten_cpp | xargs -r "$VENV/bin/clang-format" --dry-run -Werror || die "run: clang-format -i"
}

# The first code block of the README is the quickstart, which is compiled.
check_readme() {
  diff <(sed -n '/^```cpp$/,/^```$/p' README.md | sed '1d; /^```$/,$d') \
    <(sed 1d examples/quickstart.cpp) || die "README.md and examples/quickstart.cpp differ"
}

check_drift() {
  say "drift: regenerate twice, from shuffled keys, and without the lock"
  "$PYTHON" -m generator regenerate --check || die "generated/ is not what specs/ give"
  "$PYTHON" tools/drift.py || die "the generator's output depends on what it must not depend on"
}

# Each public header alone, with and without hostile macros.
check_headers() {
  local headers
  headers=$(git ls-files 'runtime/include/servicetitan/*.hpp' 'sandbox/include/servicetitan/*.hpp' \
    'generated/servicetitan/*.hpp' | grep -Ev '/(src|boost_json|multiprecision)\.hpp$')
  say "standalone headers, with hostile macros: $(wc -l <<<"$headers")"
  xargs -P "$(nproc)" -I{} sh -c '
    printf "#include \"tests/standalone/hostile.hpp\"\n#include \"%s\"\n" "{}" |
      g++ -std=c++20 -fsyntax-only -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -I. \
        -Iruntime/include -Isandbox/include -Igenerated -x c++ - || exit 255' <<<"$headers" ||
    die "a public header does not compile alone"
}

# The consumer projects build the library themselves, without sanitizers.
sanitize() { # PRESET "CMAKE-OPTION..." TARGET...
  local preset=$1 options=$2
  shift 2
  # shellcheck disable=SC2086
  configure "$preset" $options
  build "$preset" "$@"
  TSAN_OPTIONS="suppressions=$PWD/tests/tsan.supp" run_ctest "$preset" -E '^consume'
}

run_check() {
  install_packages build generator yaml test check
  prepare_tools
  check_python
  check_format
  check_readme
  check_drift
  check_headers
  if [ "${1:-}" = --full ]; then
    check_full
  else
    say "address and undefined behaviour sanitizers: runtime, sandbox, two modules"
    sanitize asan "-DST_TEST_MODULES=crm;accounting" \
      runtime_tests sandbox_tests integration_tests chaos generated_tests golden_compile
  fi
  say "check passed"
}

# The HTML report of ./dev diff, opened and used in a headless browser.
check_browser() {
  install_packages browser
  say "the HTML report in Chromium"
  "$VENV/bin/python" -m pytest -q -p no:cacheprovider tests/browser || die "the report is broken"
}

check_full() {
  install_packages full
  check_browser
  say "all sanitizers over every test"
  sanitize asan "-DST_TEST_MODULES=" all
  sanitize tsan "-DST_TEST_MODULES=" all
  say "fuzzers, 5 s each"
  # shellcheck disable=SC2086
  fuzz 5 $FUZZERS
  say "clang-tidy on the runtime"
  configure test -DCMAKE_EXPORT_COMPILE_COMMANDS=ON
  git ls-files 'runtime/src/*.cpp' | xargs -P "$(nproc)" -n 1 clang-tidy -p build/test --quiet ||
    die "clang-tidy found something"
  say "a build without unity"
  cmake --preset test -B build/no-unity -DST_UNITY=OFF -DST_PCH=OFF >/dev/null
  build no-unity all
}
