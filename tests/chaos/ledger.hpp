#pragma once

// What callers were told about their writes, to be held against what the sandbox did.

#include <boost/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace servicetitan::chaos {

enum class Told : std::uint8_t {
  done,
  // An error that says the service may have done it.
  unknown,
  // An error that says it was not done.
  not_done,
};

struct Audit {
  std::uint64_t done{};
  std::uint64_t unknown{};
  std::uint64_t unknown_but_done{};
  std::uint64_t not_done{};
  // Broken promises:
  std::uint64_t doubled{};
  std::uint64_t lost{};               // told as done, and was not
  std::uint64_t done_all_the_same{};  // told as not done, and was
  std::uint64_t strangers{};          // nobody asked for it
};

class Ledger {
 public:
  // @p key: tells the write from all others.
  void note(std::string key, Told told) { entries_.push_back({std::move(key), told}); }
  void add(const Ledger& other) {
    entries_.insert(entries_.end(), other.entries_.begin(), other.entries_.end());
  }
  const std::vector<std::pair<std::string, Told>>& entries() const noexcept { return entries_; }
  // @p writes: what the sandbox says that it did.
  Audit audit(const boost::json::array& writes) const;

 private:
  std::vector<std::pair<std::string, Told>> entries_{};
};

// The marker in a text, such as that of a body; empty where there is none.
std::string_view marker_in(std::string_view text);

}  // namespace servicetitan::chaos
