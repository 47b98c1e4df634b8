#pragma once

// Tells hooks, logger and telemetry of the attempts of one call.

#include "../error/redact.hpp"
#include "../retry/decide.hpp"

#include "servicetitan/observe.hpp"
#include "servicetitan/request.hpp"

#include <chrono>
#include <memory>
#include <optional>
#include <string_view>

namespace servicetitan::detail {

class Core;

class Observer {
 public:
  // All three must outlive it. @p http may be filled in later, but before begin.
  Observer(const Core& core, const AnyRequest& request, const HttpRequest& http);

  // Attempt @p number, 1 for the first, is about to be sent.
  void begin(int number);
  // It ended so. @p token is kept out of all texts.
  void end(const Attempt& attempt, const Outcome& outcome, std::string_view trace_id,
           std::string_view token);
  // The attempt that began is given up.
  void canceled();
  // There is no token, so nothing was sent.
  void no_token(const Attempt& attempt, const Outcome& outcome);

 private:
  void tell(const AttemptEnd& end);
  void tell_telemetry(const AttemptEnd& end);
  void tell_logger(const AttemptEnd& end) const;

  const Core& core_;
  const HttpRequest& http_;
  AttemptStart start_;
  bool on_;
  std::chrono::steady_clock::time_point began_{};
  std::unique_ptr<Span> span_{};
};

}  // namespace servicetitan::detail
