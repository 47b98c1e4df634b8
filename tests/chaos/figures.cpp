#include "figures.hpp"

#include <algorithm>
#include <cmath>

namespace servicetitan::chaos {
namespace {

constexpr double kPerOctave = 8;

}  // namespace

void Histogram::add(Micros time) {
  const auto micros = std::max<double>(1, static_cast<double>(time.count()));
  const auto place = static_cast<std::size_t>(std::log2(micros) * kPerOctave);
  ++counts_[std::min(place, counts_.size() - 1)];
}

void Histogram::add(const Histogram& other) {
  for (std::size_t i = 0; i < counts_.size(); ++i) counts_[i] += other.counts_[i];
}

Micros Histogram::quantile(double part) const {
  std::uint64_t all = 0;
  for (const auto count : counts_) all += count;
  double left = part * static_cast<double>(all);
  std::size_t at = 0;
  while (at + 1 < counts_.size() && (left -= static_cast<double>(counts_[at])) > 0) ++at;
  return Micros(std::llround(std::exp2(static_cast<double>(at + 1) / kPerOctave)));
}

void Figures::add(const Figures& other) {
  for (const auto member :
       {&Figures::reads, &Figures::reads_failed, &Figures::writes, &Figures::writes_failed,
        &Figures::late, &Figures::lists, &Figures::feeds, &Figures::feeds_resumed,
        &Figures::repeated, &Figures::given_up, &Figures::expected, &Figures::missing,
        &Figures::doubled, &Figures::wrong}) {
    this->*member += other.*member;
  }
  for (const auto& [code, count] : other.read_errors) read_errors[code] += count;
  for (const auto& [code, count] : other.write_errors) write_errors[code] += count;
  latency.add(other.latency);
  latest = std::max(latest, other.latest);
  dishonest.insert(dishonest.end(), other.dishonest.begin(), other.dishonest.end());
}

}  // namespace servicetitan::chaos
