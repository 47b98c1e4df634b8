// Requests and replies as plain data, and the error bodies of the service.
#pragma once

#include "json.hpp"
#include "validate.hpp"

#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace servicetitan::sandbox {

struct Request {
  std::string method;
  std::string target;  // path and query
  std::string authorization;
  std::string app_key;
  std::string content_type;
  std::string body;
  std::chrono::steady_clock::time_point arrived{};
};

/// How the bytes leave: mostly at once, else with a scripted fault.
enum class Ending : std::uint8_t {
  keep,
  reset_before,
  reset_during,
  truncated,
  slow,
  wrong_length,
  half_close,
  slow_head,
  raw,
  flood
};

struct Reply {
  unsigned status{200};
  std::string content_type{"application/json; charset=utf-8"};
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers;
  Ending ending{Ending::keep};
  std::chrono::milliseconds delay{0};
  std::chrono::milliseconds pace{0};
  std::size_t flood_size{0};
};

Reply json_reply(unsigned status, const json::value& value);

/// {type, title, status, traceId}: what stands in front of the API answers with.
Reply gateway_problem(unsigned status, const std::string& title);
/// ApiErrorResponse: the same with errors by field and data.
Reply api_problem(unsigned status, const std::string& title, const Problems& problems = {});

}  // namespace servicetitan::sandbox
