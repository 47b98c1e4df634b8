#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace servicetitan {

/// A GUID in the text form `8-4-4-4-12`, kept with the case it came in and compared without it.
class Guid {
 public:
  static constexpr std::size_t kLength = 36;

  /// The nil GUID, all zeros.
  constexpr Guid() noexcept {
    for (std::size_t i = 0; i < kLength; ++i) text_[i] = is_dash(i) ? '-' : '0';
  }
  /// A literal, checked by the compiler.
  explicit consteval Guid(const char (&text)[kLength + 1])
      : Guid(check(std::string_view(text, kLength))) {}

  /// Empty when @p text is no GUID.
  static constexpr std::optional<Guid> parse(std::string_view text) noexcept {
    if (!is_valid(text)) return std::nullopt;
    Guid made;
    for (std::size_t i = 0; i < kLength; ++i) made.text_[i] = text[i];
    return made;
  }

  constexpr std::string_view text() const noexcept { return {text_.data(), kLength}; }

  friend constexpr bool operator==(const Guid& a, const Guid& b) noexcept {
    for (std::size_t i = 0; i < kLength; ++i) {
      if (lower(a.text_[i]) != lower(b.text_[i])) return false;
    }
    return true;
  }

 private:
  static constexpr bool is_dash(std::size_t i) noexcept {
    return i == 8 || i == 13 || i == 18 || i == 23;
  }
  static constexpr char lower(char c) noexcept {
    return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  static constexpr bool is_hex(char c) noexcept {
    return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'f');
  }
  static constexpr bool is_valid(std::string_view text) noexcept {
    if (text.size() != kLength) return false;
    for (std::size_t i = 0; i < kLength; ++i) {
      if (is_dash(i) ? text[i] != '-' : !is_hex(text[i])) return false;
    }
    return true;
  }
  static consteval Guid check(std::string_view text) {
    if (!is_valid(text)) throw "not a GUID of the form 8-4-4-4-12";
    return *parse(text);
  }

  std::array<char, kLength> text_{};
};

}  // namespace servicetitan
