// Scripted faults: which one strikes, and what it does to a request or an answer.
#pragma once

#include "reply.hpp"
#include "spec.hpp"

#include "servicetitan/sandbox.hpp"

#include <deque>
#include <optional>
#include <string>

namespace servicetitan::sandbox {

class Faults {
 public:
  void add(Fault fault) { queue_.push_back(std::move(fault)); }
  void strike_at_random(RandomFaults faults);
  void clear();
  [[nodiscard]] std::size_t size() const { return queue_.size(); }
  /// The first fault for this request, counted down. Those that strike before the body of the
  /// request is read are asked for with @p early.
  std::optional<Fault> take(const std::string& method, const std::string& path,
                            const std::string& operation_id, bool early = false);

 private:
  std::optional<Fault> draw(const std::string& method, const std::string& path,
                            const std::string& operation_id, bool early);

  std::deque<Fault> queue_;
  RandomFaults random_;
  std::uint64_t drawn_{};
};

/// The answer of a fault that keeps the request from being carried out; nullopt = carry it out.
std::optional<Reply> reply_instead(const Fault& fault, const Request& request);

/// What a fault does to a finished answer.
void damage(const Fault& fault, const Operation* operation, Reply& reply);

/// "server-error", ...
std::string_view name_of(FaultKind kind);

/// The JSON forms of POST /__sandbox/faults; throw JsonError with what is wrong. One with a rate is
/// about faults that strike by chance.
std::vector<Fault> read_faults(const json::value& value);
std::optional<RandomFaults> read_random_faults(const json::value& value);

}  // namespace servicetitan::sandbox
