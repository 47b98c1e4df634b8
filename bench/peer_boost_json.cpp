#include "fill.hpp"
#include "peers.hpp"

#include <boost/json.hpp>
#include <boost/version.hpp>

#include <memory>

namespace bench {
namespace {

namespace json = boost::json;

struct Api {
  static bool is_null(const json::value& v) { return v.is_null(); }
  static bool boolean(const json::value& v) { return v.as_bool(); }
  static std::int64_t integer(const json::value& v) { return v.as_int64(); }
  static double real(const json::value& v) { return v.to_number<double>(); }
  static st::Decimal decimal(const json::value& v) {
    return v.is_int64() ? st::Decimal(v.get_int64()) : decimal_from(v.as_double());
  }
  static std::string_view text(const json::value& v) { return v.as_string(); }
  static const json::object& object(const json::value& v) { return v.as_object(); }
  template <class F>
  static void member(const json::object& object, std::string_view name, F&& f) {
    if (const auto* value = object.if_contains(name)) f(*value);
  }
  template <class F>
  static void element(const json::value& v, F&& f) {
    for (const auto& item : v.as_array()) f(item);
  }
};

// The fastest of its ways to hold memory.
std::size_t parse(std::string_view text) {
  json::monotonic_resource resource;
  return json::parse(text, &resource).as_object().size();
}

CustomerPage fill(std::string_view text) {
  json::monotonic_resource resource;
  CustomerPage page;
  Fill<Api>::read(json::parse(text, &resource), page);
  return page;
}

std::function<std::size_t()> writer(std::string_view text) {
  const auto tree = std::make_shared<json::value>(json::parse(text));
  return [tree] { return json::serialize(*tree).size(); };
}

}  // namespace

Peer boost_json_peer() {
  return {.name = "Boost.JSON",
          .version = "Boost " + std::to_string(BOOST_VERSION / 100'000) + '.' +
                     std::to_string(BOOST_VERSION / 100 % 1'000),
          .parse = parse,
          .fill = fill,
          .writer = writer,
          .parse_name = "parse to DOM, monotonic resource",
          .fill_name = "DOM, then fill",
          .write_name = "serialize the DOM",
          .parse_target = 1.3,
          .write_target = 3};
}

}  // namespace bench
