#!/usr/bin/env bash
# Seconds of processor time for one file of a consumer: the std headers alone, our headers, ours with
# one call, and everything. Medians of interleaved runs; the ratio is to the std headers.
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-9}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cat >"$folder/std.cpp" <<'EOT'
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>
EOT
cat >"$folder/include.cpp" <<'EOT'
#include <servicetitan/client.hpp>
#include <servicetitan/crm/customers.hpp>
EOT
cat >"$folder/one.cpp" <<'EOT'
#include <servicetitan/client.hpp>
#include <servicetitan/crm/customers.hpp>
std::size_t use(const servicetitan::Client& client) {
  return client.send(servicetitan::crm::customers::get_list({.page_size = 1}))->data.size();
}
EOT
{
  echo '#include <servicetitan/client.hpp>'
  for header in generated/servicetitan/*.hpp; do
    echo "#include <servicetitan/$(basename "$header")>"
  done
} >"$folder/all.cpp"

seconds() { # of processor time for one compilation
  local TIMEFORMAT='%U %S'
  { time g++ -std=c++20 -O1 -Iruntime/include -Igenerated -c "$1" -o "$folder/out.o"; } 2>&1 |
    awk '{ print $1 + $2 }'
}
for ((run = 0; run < runs; ++run)); do
  for file in std include one all; do seconds "$folder/$file.cpp" >>"$folder/$file.txt"; done
done
median() { sort -n "$1" | awk '{ at[NR] = $1 } END { print at[int((NR + 1) / 2)] }'; }
base=$(median "$folder/std.txt")
for file in std include one all; do
  awk -v name="$file" -v base="$base" -v here="$(median "$folder/$file.txt")" '
    BEGIN {
      label["std"] = "std headers alone"
      label["include"] = "client.hpp and one tag header"
      label["one"] = "client.hpp, one tag header, one send"
      label["all"] = "client.hpp and all modules"
      printf "%-40s %6.2f s  %5.2fx\n", label[name], here, here / base
    }'
done
