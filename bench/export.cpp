// A million records of an export, one page of 5,000 after the other, as the client decodes them:
// the memory of the program must not grow with the number of pages.

#include "chunks.hpp"
#include "data.hpp"
#include "measure.hpp"

#include "servicetitan/crm/exports_models.hpp"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <malloc.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

using namespace bench;
using Export = st::ExportPage<st::crm::ExportCustomerResponse>;

constexpr std::size_t kPage = 5'000;
constexpr std::size_t kEarly = 10'000;
constexpr std::size_t kAll = 1'000'000;

// Of the memory that the program holds, what is in the machine's.
double resident_megabytes() {
  std::ifstream file("/proc/self/statm");
  std::size_t size = 0;
  std::size_t resident = 0;
  file >> size >> resident;
  return static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

// Pages of other records each, so that no string finds the room of the one before. Another process
// makes them: what it needs for that is no room for the decoder to find.
std::vector<std::string> make_pages() {
  constexpr std::uint64_t kPages = 8;
  int ends[2];
  if (pipe(ends) != 0) fail("no pipe");
  const pid_t child = fork();
  if (child == 0) {
    std::FILE* out = fdopen(ends[1], "w");
    for (std::uint64_t seed = 1; seed <= kPages; ++seed) {
      const auto page = make_export_page(kPage, seed) + '\n';
      std::fwrite(page.data(), 1, page.size(), out);
    }
    std::fclose(out);
    _exit(0);
  }
  close(ends[1]);
  std::FILE* in = fdopen(ends[0], "r");
  std::vector<std::string> pages(1);
  for (int c = std::fgetc(in); c != EOF; c = std::fgetc(in)) {
    if (c == '\n') {
      pages.back().shrink_to_fit();
      pages.emplace_back();
    } else {
      pages.back() += static_cast<char>(c);
    }
  }
  std::fclose(in);
  pages.pop_back();
  if (child < 0 || waitpid(child, nullptr, 0) != child || pages.size() != kPages) fail("no pages");
  return pages;
}

Row row_of(const std::string& what, double megabytes) {
  char value[40];
  std::snprintf(value, sizeof value, "%.1f", megabytes);
  return {.what = what, .value = value};
}

}  // namespace

int main() {
  const auto pages = make_pages();
  const double before = resident_megabytes();
  double early = 0;
  double now = before;
  double most = 0;
  std::size_t records = 0;
  for (std::size_t i = 0; records < kAll; ++i) {
    const auto page = decode_in_chunks<Export>(pages[i % pages.size()]);
    if (page.data.size() != kPage || !page.has_more) fail("a page of the export is not whole");
    records += page.data.size();
    now = resident_megabytes();
    if (records == kEarly) early = now;
    most = std::max(most, now);
  }
  std::vector<Row> rows{row_of("before the first, with 8 pages of text", before),
                        row_of("at record 10,000", early), row_of("at record 1,000,000", now),
                        row_of("the most", most)};
  for (Row& row : rows) row.ratio = std::stod(row.value) / early;
  rows[2].target = 1.05;
  rows[2].at_most = true;
  print_table("memory: one million customers of an export (ratio: to record 10,000)", "RSS, MB",
              rows);
}
