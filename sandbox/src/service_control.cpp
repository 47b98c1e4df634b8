// What the sandbox offers beside the API: files that redirects lead to, faults, counters.
#include "service.hpp"
#include "text.hpp"

namespace servicetitan::sandbox {
namespace {

template <class Map>
json::object by_text(const Map& counts) {
  json::object object;
  for (const auto& [name, count] : counts) {
    if constexpr (std::is_same_v<typename Map::key_type, std::string>) {
      object[name] = count;
    } else {
      object[std::to_string(name)] = count;
    }
  }
  return object;
}

json::value to_json(const Counters& counters) {
  json::object by_tenant;
  for (const auto& [tenant, of] : counters.by_tenant) {
    by_tenant[std::to_string(tenant)] =
        json::object{{"requests", of.requests},
                     {"maxRequestsPerSecond", of.max_requests_per_second},
                     {"tokenRequests", of.token_requests},
                     {"tokensIssued", of.tokens_issued},
                     {"tokensEarly", of.tokens_early}};
  }
  return json::object{{"requests", counters.requests},
                      {"tokensIssued", counters.tokens_issued},
                      {"connections", counters.connections},
                      {"tlsResumed", counters.tls_resumed},
                      {"maxRequestsPerSecond", counters.max_requests_per_second},
                      {"byStatus", by_text(counters.by_status)},
                      {"byOperation", by_text(counters.by_operation)},
                      {"byFault", by_text(counters.by_fault)},
                      {"byTenant", std::move(by_tenant)}};
}

json::value to_json(const std::vector<Write>& writes) {
  json::array list;
  for (const auto& write : writes) {
    list.push_back(json::object{{"tenant", write.tenant},
                                {"operation", write.operation},
                                {"target", text_value(write.target)},
                                {"body", text_value(write.body)}});
  }
  return list;
}

}  // namespace

Reply Service::file(const Request& request, const std::string& path) const {
  // A storage host refuses credentials that are not its own; a client must not send ours there.
  if (!request.authorization.empty() || !request.app_key.empty()) {
    return gateway_problem(400, "Credentials of the API must not be sent to the file host.");
  }
  Reply reply;
  reply.content_type = "application/octet-stream";
  auto h = hash_text(path);
  while (reply.body.size() < 50'000) {
    h = mix(h);
    reply.body += hex(h, 16);
  }
  return reply;
}

Reply Service::control(const Request& request, const std::string& path) {
  if (path.starts_with("/__sandbox/files/")) return file(request, path);
  if (request.app_key != options_.app_key) {
    return gateway_problem(401, "The application key of the sandbox is expected in ST-App-Key.");
  }
  if (path == "/__sandbox/faults" && (request.method == "POST" || request.method == "DELETE")) {
    return faults(request);
  }
  if (path == "/__sandbox/counters" && request.method == "GET") {
    return json_reply(200, to_json(all_counters()));
  }
  if (path == "/__sandbox/writes" && request.method == "GET") {
    if (!options_.keep_writes) return gateway_problem(404, "The sandbox keeps no writes.");
    return json_reply(200, to_json(writes_));
  }
  if (path == "/__sandbox/reset" && request.method == "POST") {
    store_.clear();
    writes_.clear();
    faults_.clear();
    counters_ = {};
    arrivals_.reset();
    return json_reply(200, json::object{});
  }
  return gateway_problem(404, "The sandbox has no such control.");
}

Reply Service::faults(const Request& request) {
  if (request.method == "DELETE") faults_.clear();
  try {
    if (request.method == "POST") {
      const auto value = parse_json(request.body);
      if (auto random = read_random_faults(value)) {
        faults_.strike_at_random(*std::move(random));
      } else {
        for (auto& fault : read_faults(value)) faults_.add(std::move(fault));
      }
    }
  } catch (const JsonError& error) {
    Problems problems;
    problems.add("", error.what());
    return api_problem(400, "The faults are not valid.", problems);
  }
  return json_reply(200, json::object{{"queued", std::int64_t(faults_.size())}});
}

}  // namespace servicetitan::sandbox
