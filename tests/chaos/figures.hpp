#pragma once

// What a caller counts. Each has its own; they are added up in the end.

#include "servicetitan/error.hpp"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace servicetitan::chaos {

using Micros = std::chrono::microseconds;

// Durations, each known to about a tenth.
class Histogram {
 public:
  void add(Micros time);
  void add(const Histogram& other);
  Micros quantile(double part) const;

 private:
  std::array<std::uint64_t, 256> counts_{};
};

struct Figures {
  std::uint64_t reads{};
  std::uint64_t reads_failed{};
  std::uint64_t writes{};
  std::uint64_t writes_failed{};
  std::map<std::string, std::uint64_t> read_errors{};
  std::map<std::string, std::uint64_t> write_errors{};
  Histogram latency{};
  Micros latest{};       // how long after its deadline a call came back
  std::uint64_t late{};  // by more than 50 ms

  std::uint64_t lists{};
  std::uint64_t feeds{};
  std::uint64_t feeds_resumed{};
  std::uint64_t repeated{};  // and taken out by the Deduplicator
  std::uint64_t given_up{};  // lists and feeds, after many errors
  std::uint64_t expected{};
  std::uint64_t missing{};
  std::uint64_t doubled{};
  std::uint64_t wrong{};  // answers to something else
  std::vector<std::string>
      dishonest{};  // errors that no fault explains, and those that tell a secret

  void add(const Figures& other);
};

}  // namespace servicetitan::chaos
