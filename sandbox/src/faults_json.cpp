// Faults as they are sent to POST /__sandbox/faults.
#include "faults.hpp"
#include "text.hpp"

#include <array>

namespace servicetitan::sandbox {
namespace {

constexpr std::array<std::pair<std::string_view, FaultKind>, 23> kNames{{
    {"delay", FaultKind::kDelay},
    {"reset-before", FaultKind::kResetBefore},
    {"reset-during", FaultKind::kResetDuring},
    {"truncated", FaultKind::kTruncated},
    {"slow-body", FaultKind::kSlowBody},
    {"server-error", FaultKind::kServerError},
    {"html-error", FaultKind::kHtmlError},
    {"expired-token", FaultKind::kExpiredToken},
    {"null-required", FaultKind::kNullRequired},
    {"unknown-enum", FaultKind::kUnknownEnum},
    {"unknown-field", FaultKind::kUnknownField},
    {"rate-limited", FaultKind::kRateLimited},
    {"wrong-content-length", FaultKind::kWrongContentLength},
    {"invalid-utf8", FaultKind::kInvalidUtf8},
    {"maintenance", FaultKind::kMaintenance},
    {"reset-request", FaultKind::kResetRequest},
    {"half-close", FaultKind::kHalfClose},
    {"slow-head", FaultKind::kSlowHead},
    {"raw", FaultKind::kRaw},
    {"body", FaultKind::kBody},
    {"flood", FaultKind::kFlood},
    {"echo", FaultKind::kEcho},
    {"reset-after", FaultKind::kResetAfter},
}};

FaultKind kind_from(const std::string& name) {
  std::string known;
  for (const auto& [text, kind] : kNames) {
    if (text == name) return kind;
    known += (known.empty() ? "" : ", ") + std::string{text};
  }
  throw JsonError{"unknown kind of fault \"" + name + "\"; known are " + known};
}

Fault read_fault(const json::value& source) {
  if (!source.is_object()) throw JsonError{"a fault or a list of faults is expected"};
  Fault fault;
  for (const auto& member : source.get_object()) {
    const std::string name{member.key()};
    const auto text = scalar_text(member.value());
    const auto number = to_int64(text).value_or(0);
    if (name == "kind")
      fault.kind = kind_from(text);
    else if (name == "count")
      fault.count = static_cast<unsigned>(number);
    else if (name == "skip")
      fault.skip = static_cast<unsigned>(number);
    else if (name == "method")
      fault.method = text;
    else if (name == "path")
      fault.path_prefix = text;
    else if (name == "operationId")
      fault.operation_id = text;
    else if (name == "delayMs")
      fault.delay = std::chrono::milliseconds{number};
    else if (name == "status")
      fault.status = static_cast<unsigned>(number);
    else if (name == "retryAfter")
      fault.retry_after = text;
    else if (name == "text")
      fault.text = text;
    else if (name == "size")
      fault.size = static_cast<std::size_t>(number);
    else if (name == "member")
      fault.member = text;
    else
      throw JsonError{"a fault has no member \"" + name + "\""};
  }
  return fault;
}

}  // namespace

std::string_view name_of(FaultKind kind) {
  for (const auto& [text, named] : kNames) {
    if (named == kind) return text;
  }
  return {};
}

std::vector<Fault> read_faults(const json::value& value) {
  std::vector<Fault> faults;
  const auto* list = value.if_array();
  if (list == nullptr) {
    faults.push_back(read_fault(value));
  } else {
    for (const auto& item : *list) faults.push_back(read_fault(item));
  }
  return faults;
}

std::optional<RandomFaults> read_random_faults(const json::value& value) {
  const auto* members = value.if_object();
  if (members == nullptr || !members->contains("rate")) return std::nullopt;
  RandomFaults faults;
  for (const auto& member : *members) {
    const std::string_view name{member.key()};
    if (name == "rate") {
      faults.rate = is_number(member.value()) ? number_value(member.value()) : -1;
    } else if (name == "seed") {
      faults.seed = static_cast<std::uint64_t>(to_int64(scalar_text(member.value())).value_or(1));
    } else if (name == "faults") {
      faults.faults = read_faults(member.value());
    } else {
      throw JsonError{"faults at random have no member \"" + std::string{name} + "\""};
    }
  }
  if (!(faults.rate >= 0 && faults.rate <= 1)) throw JsonError{"a rate from 0 to 1 is expected"};
  return faults;
}

}  // namespace servicetitan::sandbox
