#include "text.hpp"

namespace servicetitan::detail {

namespace text_impl {

constexpr std::string_view kBlank = " \t\r\n\f\v";

inline char lower(char c) noexcept {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

inline int hex_digit(char c) noexcept {
  if (c >= '0' && c <= '9') return c - '0';
  if (lower(c) >= 'a' && lower(c) <= 'f') return lower(c) - 'a' + 10;
  return -1;
}

}  // namespace text_impl

std::string_view trim(std::string_view text) noexcept {
  const std::size_t first = text.find_first_not_of(text_impl::kBlank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(text_impl::kBlank) - first + 1);
}

bool equal_ignoring_case(std::string_view a, std::string_view b) noexcept {
  return a.size() == b.size() && starts_with_ignoring_case(a, b);
}

bool starts_with_ignoring_case(std::string_view text, std::string_view start) noexcept {
  if (text.size() < start.size()) return false;
  for (std::size_t i = 0; i < start.size(); ++i) {
    if (text_impl::lower(text[i]) != text_impl::lower(start[i])) return false;
  }
  return true;
}

std::size_t find_ignoring_case(std::string_view text, std::string_view part) noexcept {
  for (std::size_t at = 0; at + part.size() <= text.size(); ++at) {
    if (starts_with_ignoring_case(text.substr(at), part)) return at;
  }
  return std::string_view::npos;
}

std::string percent_decoded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int high = text[i] == '%' && i + 2 < text.size() ? text_impl::hex_digit(text[i + 1]) : -1;
    const int low = high >= 0 ? text_impl::hex_digit(text[i + 2]) : -1;
    if (low >= 0) {
      out += static_cast<char>(high * 16 + low);
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

}  // namespace servicetitan::detail
