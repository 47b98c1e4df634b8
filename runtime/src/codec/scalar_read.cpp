#include "number_text.hpp"
#include "scalar.hpp"

#include <charconv>
#include <limits>

namespace servicetitan::detail {

namespace scalar_read_impl {

template <class T>
ReadResult put(void* value, const std::optional<T>& read) {
  if (!read) return ReadResult::bad_value;
  *static_cast<T*>(value) = *read;
  return ReadResult::ok;
}

// `5.0` and `1e2` are integers too: a decimal of the service may be documented as one.
inline std::optional<std::int64_t> whole_part(const Decimal& decimal) noexcept {
  std::string text = decimal.to_string();
  const std::size_t point = text.find('.');
  if (point != std::string::npos) {
    if (text.find_first_not_of('0', point + 1) != std::string::npos) return std::nullopt;
    text.resize(point);
  }
  std::int64_t whole = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), whole);
  if (read.ec != std::errc{}) return std::nullopt;
  return whole;
}

inline std::optional<std::int64_t> read_int64(std::string_view text) noexcept {
  std::int64_t whole = 0;
  const char* const end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, whole);
  if (read.ec == std::errc{} && read.ptr == end) return whole;
  const auto decimal = Decimal::parse(text);
  return decimal ? whole_part(*decimal) : std::nullopt;
}

inline std::optional<std::int32_t> read_int32(std::string_view text) noexcept {
  const auto wide = read_int64(text);
  if (!wide || *wide < std::numeric_limits<std::int32_t>::min() ||
      *wide > std::numeric_limits<std::int32_t>::max()) {
    return std::nullopt;
  }
  return static_cast<std::int32_t>(*wide);
}

inline std::optional<double> read_double(std::string_view text) noexcept {
  double value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec == std::errc{}) return value;
  // Out of range is reported for both ends; too small to tell from zero is no loss.
  if (is_below_one(text)) return text.front() == '-' ? -0.0 : 0.0;
  return std::nullopt;
}

}  // namespace scalar_read_impl

ReadResult read_number(const Type& type, void* value, std::string_view text) {
  namespace impl = scalar_read_impl;
  switch (type.kind) {
    case Kind::int32:
      return impl::put(value, impl::read_int32(text));
    case Kind::int64:
      return impl::put(value, impl::read_int64(text));
    case Kind::float64:
      return impl::put(value, impl::read_double(text));
    case Kind::decimal:
      return impl::put(value, Decimal::parse(text));
    case Kind::string:
      *static_cast<std::string*>(value) = text;
      return ReadResult::ok;
    case Kind::enumeration:
      static_cast<OpenEnumState*>(value)->assign_integer(type.enumeration(), text);
      return ReadResult::ok;
    default:
      return ReadResult::wrong_kind;
  }
}

ReadResult read_text(const Type& type, void* value, std::string_view text) {
  namespace impl = scalar_read_impl;
  switch (type.kind) {
    case Kind::string:
      *static_cast<std::string*>(value) = text;
      return ReadResult::ok;
    case Kind::timestamp:
      return impl::put(value, parse_timestamp(text));
    case Kind::date:
      return impl::put(value, parse_date(text));
    case Kind::duration:
      return impl::put(value, parse_duration(text));
    case Kind::guid:
      return impl::put(value, Guid::parse(text));
    case Kind::enumeration:
      static_cast<OpenEnumState*>(value)->assign_text(type.enumeration(), text);
      return ReadResult::ok;
    case Kind::int32:
    case Kind::int64:
    case Kind::float64:
    case Kind::decimal:
      return is_number(text) ? read_number(type, value, text) : ReadResult::bad_value;
    default:
      return ReadResult::wrong_kind;
  }
}

ReadResult read_boolean(const Type& type, void* value, bool flag) {
  if (type.kind == Kind::boolean) {
    *static_cast<bool*>(value) = flag;
    return ReadResult::ok;
  }
  if (type.kind == Kind::string) {
    *static_cast<std::string*>(value) = flag ? "true" : "false";
    return ReadResult::ok;
  }
  return ReadResult::wrong_kind;
}

std::string_view expectation(const Type& type) noexcept {
  switch (type.kind) {
    case Kind::boolean:
      return "true or false";
    case Kind::int32:
      return "an integer of 32 bits";
    case Kind::int64:
      return "an integer of 64 bits";
    case Kind::float64:
      return "a number that a double can hold";
    case Kind::decimal:
      return "a number of at most 38 digits";
    case Kind::string:
      return "a text";
    case Kind::timestamp:
      return "a date-time text";
    case Kind::date:
      return "a date text";
    case Kind::duration:
      return "a text of the form [d.]hh:mm:ss";
    case Kind::guid:
      return "a GUID text";
    case Kind::enumeration:
      return "a text or an integer";
    case Kind::object:
    case Kind::map:
      return "an object";
    case Kind::array:
      return "an array";
    case Kind::download:
    case Kind::redirect:
      return "no JSON";
    case Kind::json:
    case Kind::variant:
    case Kind::optional:
    case Kind::field:
      break;
  }
  return "a value";
}

}  // namespace servicetitan::detail
