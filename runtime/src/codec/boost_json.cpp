#include "servicetitan/boost_json.hpp"

#include "servicetitan/error.hpp"

#include <cmath>

namespace servicetitan {

namespace detail::boost_json_impl {

inline bool is_finite(const boost::json::value& value) {
  if (value.is_double()) return std::isfinite(value.get_double());
  if (value.is_array()) {
    for (const auto& element : value.get_array()) {
      if (!is_finite(element)) return false;
    }
  }
  if (value.is_object()) {
    for (const auto& member : value.get_object()) {
      if (!is_finite(member.value())) return false;
    }
  }
  return true;
}

}  // namespace detail::boost_json_impl

boost::json::value to_boost_json(const Json& json) {
  boost::json::parse_options options;
  options.max_depth = 512;  // as deep as a Json can be
  boost::system::error_code code;
  boost::json::value value = boost::json::parse(json.text(), code, {}, options);
  if (code || !detail::boost_json_impl::is_finite(value)) {
    throw Error(ErrorCode::bad_payload, "the JSON text has a number that no double can hold");
  }
  return value;
}

Json from_boost_json(const boost::json::value& value) {
  if (!detail::boost_json_impl::is_finite(value)) {
    throw Error(ErrorCode::bad_payload,
                "JSON cannot hold a number that is infinite or not a number");
  }
  return Json::parse(boost::json::serialize(value));
}

}  // namespace servicetitan
