#pragma once

#include <optional>
#include <type_traits>
#include <utility>

namespace servicetitan {

/// The JSON `null` of a three-state member: `.title = servicetitan::null` clears it on the server.
struct Null {
  friend constexpr bool operator==(Null, Null) noexcept { return true; }
};
inline constexpr Null null{};

/// A member of a request that may be absent (left alone), null (cleared) or hold a value (set).
///
/// Only members that the documents call optional and nullable have this type, so that what cannot
/// be cleared cannot be cleared by mistake.
template <class T>
class Field {
 public:
  using value_type = T;

  /// Absent: the member is not written.
  constexpr Field() = default;
  constexpr Field(Null) noexcept : null_{true} {}
  template <class U = T>
  requires(std::is_convertible_v<U&&, T> && !std::is_same_v<std::remove_cvref_t<U>, Field> &&
           !std::is_same_v<std::remove_cvref_t<U>, Null>) constexpr Field(U&& value)
      : value_(std::in_place, std::forward<U>(value)) {}
  /// An empty optional is absent, not null. (A template, so that braces never mean it.)
  template <class U>
  requires(std::is_convertible_v<std::optional<U>, std::optional<T>>) constexpr Field(
      std::optional<U> value)
      : value_(std::move(value)) {}

  constexpr bool is_absent() const noexcept { return !value_ && !null_; }
  constexpr bool is_null() const noexcept { return null_; }
  constexpr bool has_value() const noexcept { return value_.has_value(); }
  constexpr explicit operator bool() const noexcept { return has_value(); }

  /// @pre has_value()
  constexpr const T& operator*() const noexcept { return *value_; }
  constexpr T& operator*() noexcept { return *value_; }
  constexpr const T* operator->() const noexcept { return &*value_; }
  constexpr T* operator->() noexcept { return &*value_; }
  template <class U>
  constexpr T value_or(U&& other) const {
    return value_.value_or(std::forward<U>(other));
  }

  /// Makes the member hold a value made from @p args.
  template <class... Args>
  constexpr T& emplace(Args&&... args) {
    null_ = false;
    return value_.emplace(std::forward<Args>(args)...);
  }
  constexpr void set_null() noexcept {
    value_.reset();
    null_ = true;
  }
  /// Back to absent.
  constexpr void reset() noexcept {
    value_.reset();
    null_ = false;
  }

  friend constexpr bool operator==(const Field& a, const Field& b) {
    return a.null_ == b.null_ && a.value_ == b.value_;
  }

 private:
  std::optional<T> value_{};
  bool null_ = false;
};

namespace detail {
struct Unset;
}

/// A member that a request must have: it has no default, so leaving it out does not compile.
template <class T>
class Required {
 public:
  using value_type = T;

  template <class U = T>
  requires(std::is_convertible_v<U&&, T> && !std::is_same_v<std::remove_cvref_t<U>, Required> &&
           !std::is_same_v<std::remove_cvref_t<U>, detail::Unset>) constexpr Required(U&& value)
      : value_(std::forward<U>(value)) {}

  constexpr operator const T&() const noexcept { return value_; }
  constexpr const T& get() const noexcept { return value_; }
  constexpr T& get() noexcept { return value_; }
  constexpr const T& operator*() const noexcept { return value_; }
  constexpr T& operator*() noexcept { return value_; }
  constexpr const T* operator->() const noexcept { return &value_; }
  constexpr T* operator->() noexcept { return &value_; }

  friend constexpr bool operator==(const Required& a, const Required& b) {
    return a.value_ == b.value_;
  }

 private:
  T value_;
};

}  // namespace servicetitan
