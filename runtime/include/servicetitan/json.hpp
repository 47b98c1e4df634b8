#pragma once

#include <string>
#include <string_view>

namespace servicetitan {

namespace detail {
struct JsonAccess;
}

/// Any JSON value, kept as compact text: what came is what goes out, numbers digit by digit. To
/// look inside, include `servicetitan/boost_json.hpp` (a `boost::json::value`) or decode it into a
/// struct with `servicetitan/codec.hpp`.
class Json {
 public:
  /// `null`
  Json() = default;

  /// Checks @p text and keeps it without white space between tokens. Throws @ref Error
  /// (`bad_payload`) when it is not JSON.
  static Json parse(std::string_view text);

  const std::string& text() const noexcept { return text_; }
  bool is_null() const noexcept { return text_ == "null"; }

  /// Equal text after white space is taken out: member order and spelling of numbers count.
  friend bool operator==(const Json&, const Json&) = default;

 private:
  friend struct detail::JsonAccess;
  std::string text_ = "null";
};

}  // namespace servicetitan
