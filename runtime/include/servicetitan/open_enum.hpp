#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace servicetitan {

namespace detail {

struct EnumTable;

// What all open enums share, so that the codec needs no template. `raw` is empty for a known value
// that came in its documented form.
struct OpenEnumState {
  enum class Form : std::uint8_t { unset, documented, text, integer };

  // The smallest integer, spelt without the `min` that windows.h defines.
  static constexpr std::int32_t kUnknown = -2'147'483'647 - 1;

  std::string raw{};
  std::int32_t value = kUnknown;
  Form form = Form::unset;

  void assign_text(const EnumTable& table, std::string_view text);
  void assign_integer(const EnumTable& table, std::string_view digits);
  // The text on the wire without quotes; empty when unset.
  std::string_view text(const EnumTable& table) const noexcept;
  // True when it is written as a JSON number.
  bool is_integer(const EnumTable& table) const noexcept;

  bool is_known() const noexcept { return value != kUnknown; }
  friend bool operator==(const OpenEnumState& a, const OpenEnumState& b) noexcept {
    if (a.is_known() || b.is_known()) return a.value == b.value;
    return a.raw == b.raw && a.form == b.form;
  }
};

}  // namespace detail

/// An enumeration value as the service sends it: a documented one, or the text or integer it came
/// with. New values appear every month, so an unknown one is kept and written back unchanged.
///
/// `switch (status.known()) { case BookingStatus::kNew: ...; default: ...; }`
template <class E>
class OpenEnum {
 public:
  using enum_type = E;

  /// No value yet: `text()` is empty, `is_known()` false.
  OpenEnum() = default;
  OpenEnum(E value) noexcept {
    state_.value = static_cast<std::int32_t>(value);
    state_.form = detail::OpenEnumState::Form::documented;
  }
  /// From the text on the wire, documented or not.
  static OpenEnum from_text(std::string_view text) {
    OpenEnum made;
    made.state_.assign_text(enum_table(E{}), text);
    return made;
  }
  /// From the integer on the wire, documented or not.
  static OpenEnum from_integer(std::int64_t value) {
    OpenEnum made;
    made.state_.assign_integer(enum_table(E{}), std::to_string(value));
    return made;
  }

  /// The documented value; for an unknown one a value that equals no enumerator.
  E known() const noexcept { return static_cast<E>(state_.value); }
  bool is_known() const noexcept { return state_.is_known(); }
  /// The text on the wire (the digits, where it is an integer).
  std::string_view text() const noexcept { return state_.text(enum_table(E{})); }

  friend bool operator==(const OpenEnum& a, const OpenEnum& b) noexcept {
    return a.state_ == b.state_;
  }
  friend bool operator==(const OpenEnum& a, E b) noexcept { return a.known() == b; }

 private:
  detail::OpenEnumState state_{};
};

}  // namespace servicetitan
