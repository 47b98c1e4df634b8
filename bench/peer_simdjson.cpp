// Compiled twice: as all the rest, where the processor's vectors stay unused, and for this
// processor.

#include "fill.hpp"
#include "peers.hpp"

#include <simdjson.h>

namespace bench {
namespace {

static_assert(kRoomBehind >= simdjson::SIMDJSON_PADDING);

struct Api {
  template <class V>
  static bool is_null(V& v) {
    return v.is_null();
  }
  template <class V>
  static bool boolean(V& v) {
    return v.get_bool();
  }
  template <class V>
  static std::int64_t integer(V& v) {
    return v.get_int64();
  }
  template <class V>
  static double real(V& v) {
    return v.get_double();
  }
  template <class V>
  static st::Decimal decimal(V& v) {
    std::string_view token = v.raw_json_token();
    while (!token.empty() && static_cast<unsigned char>(token.back()) <= ' ') {
      token.remove_suffix(1);
    }
    return st::Decimal::parse(token).value();
  }
  template <class V>
  static std::string_view text(V& v) {
    return v.get_string();
  }
  template <class V>
  static simdjson::ondemand::object object(V& v) {
    return v.get_object();
  }
  // Quick while members come in the order in which they are asked for; right in any order.
  template <class F>
  static void member(simdjson::ondemand::object& object, std::string_view name, F&& f) {
    simdjson::ondemand::value found;
    if (object.find_field_unordered(name).get(found) == simdjson::SUCCESS) f(found);
  }
  template <class V, class F>
  static void element(V& v, F&& f) {
    for (simdjson::ondemand::value item : v.get_array()) f(item);
  }
};

// The parser is kept, as its manual advises.
CustomerPage fill(std::string_view text) {
  static simdjson::ondemand::parser parser;
  const simdjson::padded_string_view padded(text, text.size() + kRoomBehind);
  simdjson::ondemand::document document = parser.iterate(padded);
  CustomerPage page;
  Fill<Api>::read(document, page);
  return page;
}

}  // namespace

Peer BENCH_SIMDJSON_NAME() {
  return {.name = "simdjson",
          .version = "simdjson " + std::to_string(simdjson::SIMDJSON_VERSION_MAJOR) + '.' +
                     std::to_string(simdjson::SIMDJSON_VERSION_MINOR) + '.' +
                     std::to_string(simdjson::SIMDJSON_VERSION_REVISION),
          .fill = fill,
          .fill_name = "on-demand, fill " BENCH_SIMDJSON_HOW,
          .fill_target = 1};
}

}  // namespace bench
