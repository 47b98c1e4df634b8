#!/usr/bin/env bash
# Instructions for decoding and encoding a page of 5,000 customers, for each byte of it, next to what
# bench/instructions.txt says. Exits 1 when there are over 3 % more or fewer: a loss to mend, or a
# gain (or a loss that is worth it) to keep with --accept.
set -euo pipefail
cd "$(dirname "$0")/.."
program=build/bench/bench/bench_instructions
known=bench/instructions.txt
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

built_with=$("$program" make "$folder/page.json")

count() { # TOPIC: the instructions and the bytes
  local bytes
  bytes=$(valgrind --tool=callgrind --callgrind-out-file=/dev/null --collect-atstart=no \
    --toggle-collect="bench_counted_$1" "$program" "$1" "$folder/page.json" 2>"$folder/log") || {
    cat "$folder/log" >&2
    return 1
  }
  echo "$(awk '/Collected *:/ { print $NF }' "$folder/log") $bytes"
}

for topic in decode encode; do
  echo "$built_with $topic $(count "$topic")" >>"$folder/new"
done
if [ "${1:-}" = --accept ]; then
  {
    grep -v "^$built_with " "$known" || true
    cat "$folder/new"
  } >"$folder/known"
  cp "$folder/known" "$known"
fi
awk -v built_with="$built_with" '
  BEGIN { printf "%s\n%-8s %10s %10s %8s  instructions a byte\n", built_with, "", "old", "new", "ratio" }
  /^#/ { next }
  FNR == NR { if ($1 == built_with) old[$2] = $3 / $4; next }
  {
    new = $3 / $4
    if (!($2 in old)) { printf "%-8s %10s %10.3f\n", $2, "none", new; next }
    ratio = new / old[$2]
    bad = ratio > 1.03 || ratio < 0.97
    printf "%-8s %10.3f %10.3f %8.3f  %s\n", $2, old[$2], new, ratio, bad ? "beyond 3 %" : "as before"
    if (bad) status = 1
  }
  END { exit status }' "$known" "$folder/new"
