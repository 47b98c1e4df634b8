#include "fill.hpp"
#include "peers.hpp"

#include <memory>
#include <nlohmann/json.hpp>

namespace bench {
namespace {

using Tree = nlohmann::json;

struct Api {
  static bool is_null(const Tree& v) { return v.is_null(); }
  static bool boolean(const Tree& v) { return v.get<bool>(); }
  static std::int64_t integer(const Tree& v) { return v.get<std::int64_t>(); }
  static double real(const Tree& v) { return v.get<double>(); }
  static st::Decimal decimal(const Tree& v) {
    return v.is_number_float() ? decimal_from(v.get<double>()) : st::Decimal(integer(v));
  }
  static std::string_view text(const Tree& v) { return v.get_ref<const std::string&>(); }
  static const Tree& object(const Tree& v) { return v; }
  template <class F>
  static void member(const Tree& object, std::string_view name, F&& f) {
    if (const auto found = object.find(name); found != object.end()) f(*found);
  }
  template <class F>
  static void element(const Tree& v, F&& f) {
    for (const auto& item : v) f(item);
  }
};

CustomerPage fill(std::string_view text) {
  CustomerPage page;
  Fill<Api>::read(Tree::parse(text), page);
  return page;
}

std::function<std::size_t()> writer(std::string_view text) {
  const auto tree = std::make_shared<Tree>(Tree::parse(text));
  return [tree] { return tree->dump().size(); };
}

}  // namespace

Peer nlohmann_peer() {
  return {.name = "nlohmann",
          .version = "nlohmann " + std::to_string(NLOHMANN_JSON_VERSION_MAJOR) + '.' +
                     std::to_string(NLOHMANN_JSON_VERSION_MINOR) + '.' +
                     std::to_string(NLOHMANN_JSON_VERSION_PATCH),
          .parse = [](std::string_view text) { return Tree::parse(text).size(); },
          .fill = fill,
          .writer = writer,
          .parse_name = "parse",
          .fill_name = "parse, then fill",
          .write_name = "dump",
          .parse_target = 10};
}

}  // namespace bench
