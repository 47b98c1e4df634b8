#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace servicetitan {

/// A JSON object with free keys: flat, in the order in which its entries came. Look-up is linear.
/// A key that came twice is kept twice; `find` returns the first.
template <class T>
class Map {
 public:
  using value_type = std::pair<std::string, T>;
  using iterator = typename std::vector<value_type>::iterator;
  using const_iterator = typename std::vector<value_type>::const_iterator;

  // Not defaulted: compilers would evaluate that as a constant for each struct with a Map.
  Map() noexcept {}
  Map(std::initializer_list<value_type> entries) : entries_(entries) {}

  iterator begin() noexcept { return entries_.begin(); }
  iterator end() noexcept { return entries_.end(); }
  const_iterator begin() const noexcept { return entries_.begin(); }
  const_iterator end() const noexcept { return entries_.end(); }
  bool empty() const noexcept { return entries_.empty(); }
  std::size_t size() const noexcept { return entries_.size(); }
  void clear() noexcept { entries_.clear(); }

  /// The value of @p key, or null.
  const T* find(std::string_view key) const noexcept {
    for (const auto& [name, value] : entries_) {
      if (name == key) return &value;
    }
    return nullptr;
  }
  T* find(std::string_view key) noexcept {
    return const_cast<T*>(static_cast<const Map&>(*this).find(key));
  }
  bool contains(std::string_view key) const noexcept { return find(key) != nullptr; }
  /// The value of @p key, made if it is not there.
  T& operator[](std::string_view key) {
    if (T* found = find(key)) return *found;
    return append(std::string(key), T{});
  }
  /// Adds an entry at the end without looking whether the key is there.
  T& append(std::string key, T value) {
    return entries_.emplace_back(std::move(key), std::move(value)).second;
  }
  const value_type& entry(std::size_t index) const noexcept { return entries_[index]; }

  friend bool operator==(const Map&, const Map&) = default;

 private:
  std::vector<value_type> entries_{};
};

}  // namespace servicetitan
