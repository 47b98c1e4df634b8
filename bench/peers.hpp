// Other libraries that read and write JSON, each behind the same few functions.
#pragma once

#include "data.hpp"
#include "measure.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

// Texts handed to peers can be read this far behind their end, so that simdjson needs no copy.
inline constexpr std::size_t kRoomBehind = 64;

struct Peer {
  std::string name;
  std::string version;
  std::string missing{};  // the package, where it is not installed; there are no functions then
  // Each may be empty.
  std::function<std::size_t(std::string_view)> parse{};  // to the tree of the library
  std::function<CustomerPage(std::string_view)> fill{};  // to our structs
  std::function<std::function<std::size_t()>(std::string_view)> writer{};  // of the tree of a text
  std::string parse_name{};
  std::string fill_name{};
  std::string write_name{};
  // How many times as fast we are to be, where that is a target.
  std::optional<double> parse_target{};
  std::optional<double> fill_target{};
  std::optional<double> write_target{};
};

Peer boost_json_peer();
Peer cpprest_peer();
Peer nlohmann_peer();
Peer rapidjson_peer();
Peer simdjson_peer();         // built as all the rest is
Peer simdjson_native_peer();  // built for the processor that it runs on

// Fills structs of its own. Not one of all: it cannot read null, nor any text of an enumeration.
Peer openapi_peer();

// Those that are installed first, in the order of the tables.
std::vector<Peer> all_peers();
// Why a table has no figures for it.
std::string note_of(const Peer& peer);
// The row that says so.
Entrant without_figures(const Peer& peer);
std::vector<std::string> versions_of(const std::vector<Peer>& peers);

}  // namespace bench
