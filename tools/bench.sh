# ./dev bench: the programs under bench/, of C++ and of Python. Each prints its own tables of ratios.

BENCH_TOPICS="decode encode memory calls instructions headers build size generator"

# The package of cpprestsdk wants another Boost than ours, so it is unpacked without being installed.
# Its rows say so when that does not work.
unpack_cpprest() {
  CPPREST_ROOT=
  command -v apt-get dpkg >/dev/null || return 0
  local folder=$PWD/build/peers
  if [ ! -e "$folder/usr/include/cpprest/json.h" ]; then
    mkdir -p "$folder"
    (cd "$folder" && apt-get download -qq libcpprest-dev libcpprest2.10 &&
      for package in ./*.deb; do dpkg -x "$package" .; done) >"$folder.log" 2>&1 || return 0
  fi
  CPPREST_ROOT=$folder
}

# What openapi-generator makes of the document of crm, where OPENAPI_GENERATOR_JAR names its program
# (openapi-generator-cli.jar, which needs Java). Its row of reading says so when it does not, and
# that of compiling is left out.
generate_openapi() {
  [ -n "${OPENAPI_GENERATOR_JAR-}" ] || return 0
  local folder=$PWD/build/peers/openapi-generator
  mkdir -p "$folder"
  java -jar "$OPENAPI_GENERATOR_JAR" generate -g cpp-boost-beast-client \
    -i generated/openapi/crm.json -o "$folder" >"$folder.log" 2>&1 ||
    die "openapi-generator failed; all of it is in $folder.log"
  export OPENAPI_ROOT=$folder
}

run_bench() {
  local topic topics=${*:-$BENCH_TOPICS}
  for topic in $topics; do
    [[ " $BENCH_TOPICS " == *" $topic "* ]] || die "bench has no topic '$topic', but: $BENCH_TOPICS"
  done
  install_packages build generator bench
  local programs=()
  OPENAPI_ROOT=
  case " $topics " in
    *" decode "* | *" build "*) generate_openapi ;;
  esac
  for topic in $topics; do
    case "$topic" in
      decode | encode | calls | instructions) programs+=("bench_$topic") ;;
      memory) programs+=(bench_memory bench_export) ;;
    esac
  done
  if [ ${#programs[@]} -gt 0 ]; then
    unpack_cpprest
    configure bench -DST_BENCH_CPPREST_ROOT="$CPPREST_ROOT" -DST_BENCH_OPENAPI_ROOT="$OPENAPI_ROOT"
    build bench "${programs[@]}"
  fi
  for topic in $topics; do
    say "$topic"
    case "$topic" in
      decode | encode | calls) build/bench/bench/bench_"$topic" ;;
      memory)
        build/bench/bench/bench_memory
        build/bench/bench/bench_export
        ;;
      instructions) bench/instructions.sh ;;
      headers | build | size | generator) "$PYTHON" -m "bench.$topic" ;;
    esac
  done
}
