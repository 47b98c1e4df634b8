#include "measure.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>

namespace bench {
namespace {

constexpr std::size_t kLeastBytes = 2'000'000;  // in one measurement: the clock is coarse

std::string cpu_model() {
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("model name")) return line.substr(line.find(": ") + 2);
  }
  return "unknown processor";
}

std::string compiler() {
#if defined(__clang__)
  return "clang " __clang_version__;
#elif defined(__GNUC__)
  return "g++ " __VERSION__;
#else
  return "unknown compiler";
#endif
}

std::string number(double value, int digits) {
  char text[40];
  std::snprintf(text, sizeof text, "%.*f", digits, value);
  return text;
}

double seconds_of(const Entrant& entrant) {
  const std::size_t passes = 1 + kLeastBytes / entrant.bytes;
  static volatile std::size_t sink = 0;
  const std::clock_t start = std::clock();
  for (std::size_t i = 0; i < passes; ++i) sink = sink + entrant.work();
  const auto ticks = static_cast<double>(std::clock() - start);
  return ticks / CLOCKS_PER_SEC / static_cast<double>(passes);
}

}  // namespace

void print_table(const std::string& title, const std::string& unit, const std::vector<Row>& rows) {
  std::printf("\n%s\n%-46s %18s %8s %8s  reached\n", title.c_str(), "", unit.c_str(), "ratio",
              "target");
  for (const Row& row : rows) {
    std::string line = row.what;
    line.resize(std::max<std::size_t>(46, line.size()), ' ');
    if (row.value.empty()) {
      std::printf("%s %s\n", line.c_str(), row.note.c_str());
      continue;
    }
    std::string target;
    std::string reached;
    if (row.target) {
      const bool good = row.at_most ? *row.ratio <= *row.target : *row.ratio >= *row.target;
      target = (row.at_most ? "<= " : ">= ") + number(*row.target, 2);
      reached = good ? "yes" : "NO";
    }
    std::printf("%s %18s %8s %8s  %s\n", line.c_str(), row.value.c_str(),
                row.ratio ? number(*row.ratio, 2).c_str() : "", target.c_str(), reached.c_str());
  }
  std::fflush(stdout);
}

void print_header(const std::vector<std::string>& libraries) {
  std::printf("machine    %s\ncompiler   %s\nlibraries ", cpu_model().c_str(), compiler().c_str());
  const char* between = " ";
  for (const auto& library : libraries) {
    std::printf("%s%s", between, library.c_str());
    between = ", ";
  }
  std::printf("\n");
}

std::vector<double> medians_in_turn(const std::vector<std::function<double()>>& entrants,
                                    int rounds) {
  std::vector<std::vector<double>> given(entrants.size());
  for (int round = 0; round < rounds; ++round) {
    for (std::size_t i = 0; i < entrants.size(); ++i) {
      if (entrants[i]) given[i].push_back(entrants[i]());
    }
  }
  std::vector<double> medians;
  for (auto& all : given) {
    std::sort(all.begin(), all.end());
    medians.push_back(all.empty() ? 0 : all[all.size() / 2]);
  }
  return medians;
}

void contest(const std::string& title, const std::vector<Entrant>& entrants, int rounds) {
  std::vector<std::function<double()>> measured;
  for (const Entrant& entrant : entrants) {
    measured.emplace_back();
    if (entrant.work) measured.back() = [&entrant] { return seconds_of(entrant); };
  }
  const auto seconds = medians_in_turn(measured, rounds);
  std::vector<Row> rows;
  for (std::size_t i = 0; i < entrants.size(); ++i) {
    const Entrant& entrant = entrants[i];
    Row row{.what = entrant.what, .value = {}, .target = entrant.target, .note = entrant.note};
    if (entrant.work) {
      row.value = number(static_cast<double>(entrant.bytes) / 1e6 / seconds[i], 1);
      if (entrant.role == Role::variant) row.ratio = seconds[0] / seconds[i];
      if (entrant.role == Role::peer) row.ratio = seconds[i] / seconds[0];
    }
    rows.push_back(std::move(row));
  }
  print_table(title, "MB/s", rows);
}

int rounds_from(int argc, char** argv) {
  const int rounds = argc > 1 ? std::atoi(argv[1]) : 11;
  return std::max(rounds, 1);
}

}  // namespace bench
