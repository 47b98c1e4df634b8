# ./dev demo: the whole experience without credentials, or a read-only tour with them.

stop_sandbox() {
  [ -n "${sandbox_pid:-}" ] && kill "$sandbox_pid" 2>/dev/null && wait "$sandbox_pid" 2>/dev/null
  rm -rf "${demo_folder:-}"
  return 0
}

run_demo() {
  install_packages build generator
  say "building the library, the modules that the tour uses, the sandbox and the tour"
  configure demo
  build demo servicetitan-sandbox tour

  if [ -n "${SERVICETITAN_CLIENT_ID:-}${ST_CLIENT_ID:-}" ]; then
    say "credentials found in the environment: a read-only tour against the real service"
    build/demo/examples/tour --read-only
    return
  fi

  demo_folder=$(mktemp -d)
  trap stop_sandbox EXIT
  say "starting the sandbox on a free port of the loopback interface"
  build/demo/sandbox/servicetitan-sandbox --ready-file "$demo_folder/env.sh" \
    --state-dir "$demo_folder" >"$demo_folder/sandbox.log" 2>&1 &
  sandbox_pid=$!
  local waited=0
  until [ -s "$demo_folder/env.sh" ]; do
    kill -0 "$sandbox_pid" 2>/dev/null || { cat "$demo_folder/sandbox.log" >&2; die "the sandbox stopped"; }
    [ $((waited += 1)) -le 300 ] || die "the sandbox does not listen after 30 s"
    sleep 0.1
  done
  # shellcheck disable=SC1091
  . "$demo_folder/env.sh"
  say "the tour"
  echo
  (cd "$demo_folder" && "$OLDPWD/build/demo/examples/tour")
  echo
  say "regenerating the bindings from specs/ (they are committed, so nothing may change)"
  "$PYTHON" -m generator regenerate --check || die "generated/ is not what specs/ give"
  cat <<'EOT'

Next, with a real tenant:

  export SERVICETITAN_ENVIRONMENT=integration       # or production
  export SERVICETITAN_TENANT_ID=...  SERVICETITAN_APP_KEY=...
  export SERVICETITAN_CLIENT_ID=...  SERVICETITAN_CLIENT_SECRET=...
  ./dev demo                                        # the same tour, read-only

  ./dev sandbox                                     # a sandbox to write your own program against
  examples/quickstart.cpp                           # fifteen lines to start from
EOT
}
