#include "peers.hpp"

#include <algorithm>

namespace bench {

std::vector<Peer> all_peers() {
  std::vector<Peer> peers{boost_json_peer()};
#ifdef BENCH_SIMDJSON
  peers.push_back(simdjson_native_peer());
  peers.push_back(simdjson_peer());
#endif
#ifdef BENCH_RAPIDJSON
  peers.push_back(rapidjson_peer());
#endif
#ifdef BENCH_NLOHMANN
  peers.push_back(nlohmann_peer());
#endif
#ifdef BENCH_CPPREST
  peers.push_back(cpprest_peer());
#endif
#ifndef BENCH_SIMDJSON
  peers.push_back({.name = "simdjson", .version = {}, .missing = "libsimdjson-dev"});
#endif
#ifndef BENCH_RAPIDJSON
  peers.push_back({.name = "rapidjson", .version = {}, .missing = "rapidjson-dev"});
#endif
#ifndef BENCH_NLOHMANN
  peers.push_back({.name = "nlohmann", .version = {}, .missing = "nlohmann-json3-dev"});
#endif
#ifndef BENCH_CPPREST
  peers.push_back({.name = "cpprestsdk", .version = {}, .missing = "libcpprest-dev"});
#endif
  return peers;
}

#ifndef BENCH_OPENAPI
Peer openapi_peer() {
  return {.name = "openapi-generator's Beast client",
          .version = {},
          .missing = "openapi-generator-cli.jar, which OPENAPI_GENERATOR_JAR is to name,"};
}
#endif

std::string note_of(const Peer& peer) { return "not here: " + peer.missing + " is not installed"; }

Entrant without_figures(const Peer& peer) {
  return {.what = peer.name, .role = Role::peer, .bytes = 0, .work = {}, .note = note_of(peer)};
}

std::vector<std::string> versions_of(const std::vector<Peer>& peers) {
  std::vector<std::string> versions;
  for (const Peer& peer : peers) {
    const bool known = std::find(versions.begin(), versions.end(), peer.version) != versions.end();
    if (!peer.version.empty() && !known) versions.push_back(peer.version);
  }
  return versions;
}

}  // namespace bench
