# ./dev chaos [OPTION...]: many callers, many tenants, faults at random; see docs/reliability.md.

run_chaos() {
  install_packages build test
  configure test
  build test chaos
  build/test/tests/chaos/chaos "$@"
}
