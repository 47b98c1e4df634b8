# ./dev test: everything is built and every test runs; ends with the summary of ctest.

run_test() {
  install_packages build generator yaml test
  say "generator tests"
  "$PYTHON" -m pytest -q -p no:cacheprovider tests/generator || die "the generator tests failed"
  say "configuring and building everything (build/test)"
  configure test
  build test all
  say "running the tests"
  run_ctest test "$@"
  say "all tests passed"
}
