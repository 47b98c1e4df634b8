// What the sandbox offers beside the API: files that redirects lead to, faults, counters.
#include "service.hpp"
#include "text.hpp"

namespace servicetitan::sandbox {

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
  if (path == "/__sandbox/faults" && request.method == "POST") {
    try {
      for (auto& fault : read_faults(request.body)) faults_.add(std::move(fault));
    } catch (const JsonError& error) {
      Problems problems;
      problems.add("", error.what());
      return api_problem(400, "The faults are not valid.", problems);
    }
    return json_reply(200, json::object{{"queued", std::int64_t(faults_.size())}});
  }
  if (path == "/__sandbox/faults" && request.method == "DELETE") {
    faults_.clear();
    return json_reply(200, json::object{{"queued", 0}});
  }
  if (path == "/__sandbox/counters" && request.method == "GET") {
    return json_reply(200, counters_json());
  }
  if (path == "/__sandbox/reset" && request.method == "POST") {
    store_.clear();
    faults_.clear();
    counters_ = {};
    return json_reply(200, json::object{});
  }
  return gateway_problem(404, "The sandbox has no such control.");
}

json::value Service::counters_json() const {
  json::object by_status;
  for (const auto& [status, count] : counters_.by_status) by_status[std::to_string(status)] = count;
  json::object by_operation;
  for (const auto& [name, count] : counters_.by_operation) by_operation[name] = count;
  return json::object{{"requests", counters_.requests},
                      {"tokensIssued", counters_.tokens_issued},
                      {"connections", counters_.connections},
                      {"tlsResumed", counters_.tls_resumed},
                      {"maxRequestsPerSecond", counters_.max_requests_per_second},
                      {"byStatus", std::move(by_status)},
                      {"byOperation", std::move(by_operation)}};
}

}  // namespace servicetitan::sandbox
