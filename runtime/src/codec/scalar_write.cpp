#include "../types/text.hpp"
#include "scalar.hpp"

#include <charconv>
#include <cmath>

namespace servicetitan::detail {

namespace scalar_write_impl {

template <class T>
bool append_number(Sink& out, T value) {
  char* const at = out.room(kMostText);
  out.advance(std::to_chars(at, at + kMostText, value).ptr);
  return true;
}

template <class T>
bool append_text(Sink& out, const T& value) {
  out.advance(write_text(out.room(kMostText), value));
  return true;
}

inline bool append_enum(const EnumTable& table, const OpenEnumState& state, Sink& out,
                        std::string& problem) {
  if (state.form == OpenEnumState::Form::documented && table.integers) {
    return append_number(out, state.value);
  }
  const std::string_view text = state.text(table);
  if (text.empty() && state.form != OpenEnumState::Form::text) {
    problem = "a value of " + std::string(table.name) + " is not set";
    return false;
  }
  out += text;
  return true;
}

inline bool append_double(double value, Sink& out, std::string& problem) {
  if (!std::isfinite(value)) {
    problem = "JSON cannot hold a number that is infinite or not a number";
    return false;
  }
  return append_text(out, value);
}

inline bool append_time(Timestamp value, Sink& out, std::string& problem) {
  if (!has_text(value)) {
    problem = "a date-time outside of the years 1 to 9999";
    return false;
  }
  return append_text(out, value);
}

inline bool append_date(Date value, Sink& out, std::string& problem) {
  const int year = static_cast<int>(value.year());
  if (!value.ok() || year < 1 || year > 9999) {
    problem = "a date that does not exist or is outside of the years 1 to 9999";
    return false;
  }
  return append_text(out, value);
}

}  // namespace scalar_write_impl

bool append_scalar(const Type& type, const void* value, Sink& out, std::string& problem) {
  namespace impl = scalar_write_impl;
  switch (type.kind) {
    case Kind::boolean:
      out +=
          *static_cast<const bool*>(value) ? std::string_view("true") : std::string_view("false");
      return true;
    case Kind::int32:
      return impl::append_number(out, *static_cast<const std::int32_t*>(value));
    case Kind::int64:
      return impl::append_number(out, *static_cast<const std::int64_t*>(value));
    case Kind::float64:
      return impl::append_double(*static_cast<const double*>(value), out, problem);
    case Kind::decimal:
      return impl::append_text(out, *static_cast<const Decimal*>(value));
    case Kind::string:
      out += *static_cast<const std::string*>(value);
      return true;
    case Kind::timestamp:
      return impl::append_time(*static_cast<const Timestamp*>(value), out, problem);
    case Kind::date:
      return impl::append_date(*static_cast<const Date*>(value), out, problem);
    case Kind::duration:
      return impl::append_text(out, *static_cast<const Duration*>(value));
    case Kind::guid:
      out += static_cast<const Guid*>(value)->text();
      return true;
    case Kind::enumeration:
      return impl::append_enum(type.enumeration(), *static_cast<const OpenEnumState*>(value), out,
                               problem);
    default:
      problem = "not a single value";
      return false;
  }
}

bool append_scalar(const Type& type, const void* value, std::string& out, std::string& problem) {
  Sink sink(out);
  const bool good = append_scalar(type, value, sink, problem);
  sink.finish();
  return good;
}

}  // namespace servicetitan::detail
