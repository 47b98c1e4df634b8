#include "servicetitan/open_enum.hpp"

#include "servicetitan/detail/table.hpp"

#include <charconv>

namespace servicetitan::detail {

namespace open_enum_impl {

inline char lower(char c) noexcept {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

inline bool equal_without_case(std::string_view a, std::string_view b) noexcept {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (lower(a[i]) != lower(b[i])) return false;
  }
  return true;
}

// The documented value that @p text means, in another form than the documented one; else null.
inline const EnumValue* find_lenient(const EnumTable& table, std::string_view text) noexcept {
  for (std::uint32_t i = 0; i < table.count; ++i) {
    if (equal_without_case(table.values[i].text, text)) return &table.values[i];
  }
  return nullptr;
}

inline const EnumValue* find_value(const EnumTable& table, std::int32_t value) noexcept {
  for (std::uint32_t i = 0; i < table.count; ++i) {
    if (table.values[i].value == value) return &table.values[i];
  }
  return nullptr;
}

inline const EnumValue* find_digits(const EnumTable& table, std::string_view digits) noexcept {
  std::int32_t value = 0;
  const char* const end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, value);
  if (read.ec != std::errc{} || read.ptr != end) return nullptr;
  return find_value(table, value);
}

}  // namespace open_enum_impl

void OpenEnumState::assign_text(const EnumTable& table, std::string_view text) {
  if (!table.integers) {
    for (std::uint32_t i = 0; i < table.count; ++i) {
      if (table.values[i].text == text) {
        raw.clear();
        value = table.values[i].value;
        form = Form::documented;
        return;
      }
    }
  }
  const EnumValue* found = open_enum_impl::find_lenient(table, text);
  if (found == nullptr && table.integers) found = open_enum_impl::find_digits(table, text);
  raw = text;
  value = found != nullptr ? found->value : kUnknown;
  form = Form::text;
}

void OpenEnumState::assign_integer(const EnumTable& table, std::string_view digits) {
  // The numbers behind a documented text are not documented: such a value stays unknown.
  const EnumValue* found = table.integers ? open_enum_impl::find_digits(table, digits) : nullptr;
  if (found != nullptr) {
    raw.clear();
    value = found->value;
    form = Form::documented;
    return;
  }
  raw = digits;
  value = kUnknown;
  form = Form::integer;
}

std::string_view OpenEnumState::text(const EnumTable& table) const noexcept {
  if (form != Form::documented) return raw;
  const EnumValue* found = open_enum_impl::find_value(table, value);
  return found != nullptr ? found->text : std::string_view{};
}

bool OpenEnumState::is_integer(const EnumTable& table) const noexcept {
  return form == Form::integer || (form == Form::documented && table.integers);
}

}  // namespace servicetitan::detail
