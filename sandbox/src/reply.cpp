#include "reply.hpp"

#include "text.hpp"

#include <atomic>

namespace servicetitan::sandbox {
namespace {

// Unique within the process, shaped like the trace ids of .NET.
std::string new_trace_id() {
  static constinit std::atomic<std::uint64_t> counter{1};
  const auto n = counter.fetch_add(1);
  return "00-" + hex(mix(n), 16) + hex(mix(n + 7), 16) + '-' + hex(mix(n + 13), 16) + "-00";
}

json::object problem(unsigned status, const std::string& title) {
  return {{"type", "https://tools.ietf.org/html/rfc9110#section-15"},
          {"title", title},
          {"status", std::int64_t{status}},
          {"traceId", new_trace_id()}};
}

}  // namespace

Reply json_reply(unsigned status, const json::value& value) {
  Reply reply;
  reply.status = status;
  reply.body = print_json(value);
  return reply;
}

Reply gateway_problem(unsigned status, const std::string& title) {
  auto reply = json_reply(status, problem(status, title));
  reply.content_type = "application/problem+json; charset=utf-8";
  return reply;
}

Reply api_problem(unsigned status, const std::string& title, const Problems& problems) {
  auto body = problem(status, title);
  json::object errors;
  for (const auto& [field, texts] : problems.by_field()) {
    json::array list;
    for (const auto& text : texts) list.push_back(text_value(text));
    errors[field] = std::move(list);
  }
  body["errors"] = std::move(errors);
  body["data"] = json::object{};
  return json_reply(status, body);
}

}  // namespace servicetitan::sandbox
