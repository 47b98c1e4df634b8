#pragma once

#include "servicetitan/detail/module.hpp"

#include <cstdint>
#include <memory>
#include <random>
#include <string_view>

namespace servicetitan::testing {

// A value of a type known only by its table.
class Value {
 public:
  explicit Value(const detail::AnyType& type);
  Value(const Value&) = delete;
  Value& operator=(const Value&) = delete;
  ~Value();

  void* get() noexcept { return place_.get(); }
  const void* get() const noexcept { return place_.get(); }

 private:
  struct Free {
    std::size_t align;
    void operator()(std::byte* place) const noexcept {
      ::operator delete (place, std::align_val_t{align});
    }
  };

  const detail::AnyType& type_;
  std::unique_ptr<std::byte, Free> place_;
};

// Sets every member to a value that a service which follows the documents accepts.
void fill_plain(const detail::Type& type, void* value, std::string_view name);

// Sets members at random: absent, null, unknown members, undocumented enum values, 19-digit
// decimals, 7-digit fractions, year 1, text that needs escapes, ...
void fill_random(const detail::Type& type, void* value, std::mt19937& random, int depth = 0);

}  // namespace servicetitan::testing
