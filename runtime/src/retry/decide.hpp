#pragma once

// Whether a failed attempt is followed by another: a pure function.

#include "servicetitan/config.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace servicetitan::detail {

// How an attempt ended.
struct Outcome {
  bool success = false;
  // 0 when no answer came.
  int status = 0;
  // Of a failure.
  ErrorCode code = ErrorCode::transport;
  // Certainly the service did not see the request.
  bool not_sent = false;
  // A 409 that means the service is suspended for a while.
  bool maintenance = false;
  std::optional<std::chrono::milliseconds> retry_after{};
  // The body can be sent once more.
  bool repeatable = true;
  // For the list of attempts.
  std::string text{};
};

struct RetryQuestion {
  bool idempotent = false;
  // 1 for the first.
  int attempt = 1;
  std::chrono::milliseconds remaining{0};
  // Whether the stock of retries has one left.
  bool in_budget = true;
  // 0 to 1, evenly.
  double jitter = 0;
};

struct RetryAnswer {
  bool retry = false;
  std::chrono::milliseconds delay{0};
  // For the list of attempts.
  std::string reason{};
};

// Whether the same call may succeed later, and whether a write may be sent again after it.
bool is_transient(const Outcome& outcome) noexcept;
bool is_safe_for_writes(const Outcome& outcome) noexcept;
// Whether the service may have done what an attempt asked for that failed.
bool may_be_done(const Outcome& outcome) noexcept;

RetryAnswer decide(const RetryPolicy& policy, const Outcome& outcome,
                   const RetryQuestion& question);

}  // namespace servicetitan::detail
