# ./dev bench: the programs under bench/. Each prints its own table of ratios.

run_bench() {
  install_packages build
  configure bench
  build bench bench_decode
  say "decode and encode of a page of customers, next to Boost.JSON"
  build/bench/bench/bench_decode "$@"
  say "what a consumer's file costs to compile"
  bench/headers.sh
}
