#pragma once

#include <new>
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
  Field() noexcept {}
  Field(Null) noexcept : state_{State::kNull} {}
  template <class U = T>
  requires(!std::is_same_v<std::remove_cvref_t<U>, Field> &&
           !std::is_same_v<std::remove_cvref_t<U>, Null> && std::is_convertible_v<U&&, T>)
      Field(U&& value)
      : value_(std::forward<U>(value)), state_{State::kValue} {}
  /// An empty optional is absent, not null. (A template, so that braces never mean it.)
  template <class U>
  requires(std::is_convertible_v<std::optional<U>, std::optional<T>>)
      Field(std::optional<U> value) {
    if (value) emplace(*std::move(value));
  }
  Field(const Field& other) : state_{other.state_} {
    if (other) ::new (&value_) T(other.value_);
  }
  Field(Field&& other) noexcept(std::is_nothrow_move_constructible_v<T>) : state_{other.state_} {
    if (other) ::new (&value_) T(std::move(other.value_));
  }
  Field& operator=(Field other) noexcept(std::is_nothrow_move_constructible_v<T>) {
    if (other) {
      emplace(std::move(other.value_));
    } else {
      become(other.state_);
    }
    return *this;
  }
  ~Field() { reset(); }

  bool is_absent() const noexcept { return state_ == State::kAbsent; }
  bool is_null() const noexcept { return state_ == State::kNull; }
  bool has_value() const noexcept { return state_ == State::kValue; }
  explicit operator bool() const noexcept { return has_value(); }

  /// @pre has_value()
  const T& operator*() const noexcept { return value_; }
  T& operator*() noexcept { return value_; }
  const T* operator->() const noexcept { return &value_; }
  T* operator->() noexcept { return &value_; }
  template <class U>
  T value_or(U&& other) const {
    return has_value() ? value_ : static_cast<T>(std::forward<U>(other));
  }

  /// Makes the member hold a value made from @p args.
  template <class... Args>
  T& emplace(Args&&... args) {
    reset();
    ::new (&value_) T(std::forward<Args>(args)...);
    state_ = State::kValue;
    return value_;
  }
  void set_null() noexcept { become(State::kNull); }
  /// Back to absent.
  void reset() noexcept { become(State::kAbsent); }

  friend bool operator==(const Field& a, const Field& b) {
    return a.state_ == b.state_ && (!a || a.value_ == b.value_);
  }

 private:
  enum class State : unsigned char { kAbsent, kNull, kValue };

  void become(State state) noexcept {
    if (has_value()) destroy();
    state_ = state;
  }
  // Not inline: g++ 12 with sanitizers warns of a value that it thinks is destroyed before it is
  // made.
  [[gnu::noinline]] void destroy() noexcept { value_.~T(); }

  // Not a std::optional, which compilers take longer for than for all else here.
  union {
    T value_;
  };
  State state_ = State::kAbsent;
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
