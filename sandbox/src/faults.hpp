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
  void clear() { queue_.clear(); }
  [[nodiscard]] std::size_t size() const { return queue_.size(); }
  /// The first fault for this request, counted down. Those that strike before the body of the
  /// request is read are asked for with @p early.
  std::optional<Fault> take(const std::string& method, const std::string& path,
                            const std::string& operation_id, bool early = false);

 private:
  std::deque<Fault> queue_;
};

/// The answer of a fault that keeps the request from being carried out; nullopt = carry it out.
std::optional<Reply> reply_instead(const Fault& fault, const Request& request);

/// What a fault does to a finished answer.
void damage(const Fault& fault, const Operation* operation, Reply& reply);

/// The JSON form of POST /__sandbox/faults; throws JsonError with what is wrong.
std::vector<Fault> read_faults(const std::string& body);

}  // namespace servicetitan::sandbox
