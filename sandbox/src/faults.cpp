#include "faults.hpp"

#include "text.hpp"

#include <algorithm>

namespace servicetitan::sandbox {
namespace {

bool matches(const Fault& fault, const std::string& method, const std::string& path,
             const std::string& operation_id) {
  return (fault.method.empty() || fault.method == method) &&
         (fault.operation_id.empty() || fault.operation_id == operation_id) &&
         path.starts_with(fault.path_prefix);
}

// Walks an answer with its schema until a change was made. Lists count as their first record.
class Spoiler {
 public:
  explicit Spoiler(const Fault& fault) : fault_{fault} {}

  bool spoil(const SchemaUse& use, json::value& value) {
    if (!use) return false;
    if (use->kind == Kind::array) {
      auto* items = value.if_array();
      return items != nullptr && !items->empty() && spoil(use->items, items->front());
    }
    auto* members = value.if_object();
    if (use->kind != Kind::object || members == nullptr) return false;
    // The records of an envelope come first, so that the fault shows where users look.
    if (const auto* data = use->find("data"); data != nullptr && members->contains("data")) {
      if (spoil(data->use, members->at("data"))) return true;
    }
    return spoil_members(use, *members);
  }

 private:
  bool spoil_members(const SchemaUse& use, json::object& members) {
    if (fault_.kind == FaultKind::kUnknownField) {
      members[fault_.member.empty() ? "sandboxUnknownField" : fault_.member] =
          json::object{{"from", "sandbox"}};
      return true;
    }
    for (const auto& property : use->properties) {
      auto* member = members.if_contains(property.name);
      if (member != nullptr && spoil_member(property, *member)) return true;
    }
    return false;
  }

  bool spoil_member(const Property& property, json::value& member) {
    const bool named = fault_.member.empty() || property.name == fault_.member;
    if (fault_.kind == FaultKind::kNullRequired) {
      const bool fits = named && property.required && !allows_null(property.use) &&
                        (!fault_.member.empty() || property.name != "id");
      if (fits) member = nullptr;
      return fits;
    }
    if (fault_.kind == FaultKind::kUnknownEnum && named && property.use->is_enum()) {
      member = property.use->enum_texts.empty() ? json::value(987654) : json::value("SandboxNew");
      return true;
    }
    if (fault_.kind == FaultKind::kInvalidUtf8 && named && is_text(member) &&
        property.use->kind == Kind::string && property.use->format == Format::none &&
        !property.use->is_enum()) {
      member = "\xC3\x28";
      return true;
    }
    return spoil(property.use, member);
  }

  const Fault& fault_;
};

void spoil_body(const Fault& fault, const Operation* operation, Reply& reply) {
  if (operation == nullptr || reply.body.empty() || reply.status >= 300) return;
  auto value = parse_json(reply.body);
  if (Spoiler{fault}.spoil(operation->good().schema, value)) reply.body = print_json(value);
}

FaultKind kind_from(const std::string& name) {
  static constexpr std::pair<std::string_view, FaultKind> kNames[] = {
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
  };
  std::string known;
  for (const auto& [text, kind] : kNames) {
    if (text == name) return kind;
    known += (known.empty() ? "" : ", ") + std::string{text};
  }
  throw JsonError{"unknown kind of fault \"" + name + "\"; known are " + known};
}

Fault read_fault(const json::object& source) {
  Fault fault;
  for (const auto& member : source) {
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

std::optional<Fault> Faults::take(const std::string& method, const std::string& path,
                                  const std::string& operation_id, bool early) {
  for (auto at = queue_.begin(); at != queue_.end(); ++at) {
    if (early != (at->kind == FaultKind::kResetRequest)) continue;
    if (!matches(*at, method, path, operation_id)) continue;
    if (at->skip > 0) {
      --at->skip;
      continue;
    }
    Fault fault = *at;
    if (at->count <= 1) {
      queue_.erase(at);
    } else {
      --at->count;
    }
    return fault;
  }
  return std::nullopt;
}

std::optional<Reply> reply_instead(const Fault& fault, const Request& request) {
  Reply reply;
  switch (fault.kind) {
    case FaultKind::kResetBefore:
      reply.ending = Ending::reset_before;
      return reply;
    case FaultKind::kServerError:
      return api_problem(fault.status != 0 ? fault.status : 500, "The sandbox was told to fail.");
    case FaultKind::kHtmlError:
      reply.status = fault.status != 0 ? fault.status : 503;
      reply.content_type = "text/html";
      reply.body =
          "<!DOCTYPE html><html><head><title>Service Unavailable</title></head>"
          "<body><h1>503</h1><p>The sandbox was told to fail.</p></body></html>\n";
      return reply;
    case FaultKind::kExpiredToken:
      return gateway_problem(401, "The access token has expired.");
    case FaultKind::kRateLimited: {
      const auto seconds = fault.retry_after.value_or("1");
      reply =
          api_problem(429, "The sandbox limits requests. Try again in " + seconds + " seconds.");
      if (fault.retry_after) reply.headers.emplace_back("Retry-After", *fault.retry_after);
      return reply;
    }
    case FaultKind::kMaintenance:
      return api_problem(409, "The service is suspended for maintenance.");
    case FaultKind::kRaw:
      reply.body = fault.text;
      reply.ending = Ending::raw;
      return reply;
    case FaultKind::kBody:
      reply.status = fault.status != 0 ? fault.status : 200;
      reply.body = fault.text;
      return reply;
    case FaultKind::kFlood:
      reply.ending = Ending::flood;
      reply.flood_size = fault.size;
      return reply;
    case FaultKind::kEcho:
      return api_problem(
          fault.status != 0 ? fault.status : 400,
          "You sent " + request.authorization + ", " + request.app_key + ", " + request.body);
    default:
      return std::nullopt;
  }
}

void damage(const Fault& fault, const Operation* operation, Reply& reply) {
  switch (fault.kind) {
    case FaultKind::kDelay:
      reply.delay += fault.delay;
      break;
    case FaultKind::kResetDuring:
      reply.ending = Ending::reset_during;
      break;
    case FaultKind::kTruncated:
      reply.ending = Ending::truncated;
      break;
    case FaultKind::kWrongContentLength:
      reply.ending = Ending::wrong_length;
      break;
    case FaultKind::kHalfClose:
      reply.ending = Ending::half_close;
      break;
    case FaultKind::kSlowHead:
      reply.ending = Ending::slow_head;
      reply.pace = fault.delay;
      break;
    case FaultKind::kSlowBody:
      reply.ending = Ending::slow;
      reply.pace = fault.delay;
      break;
    case FaultKind::kNullRequired:
    case FaultKind::kUnknownEnum:
    case FaultKind::kUnknownField:
    case FaultKind::kInvalidUtf8:
      spoil_body(fault, operation, reply);
      break;
    default:
      break;
  }
}

std::vector<Fault> read_faults(const std::string& body) {
  const auto value = parse_json(body);
  std::vector<Fault> faults;
  if (value.is_object()) {
    faults.push_back(read_fault(value.get_object()));
  } else if (value.is_array()) {
    for (const auto& item : value.get_array()) {
      if (!item.is_object()) throw JsonError{"a list of faults is expected"};
      faults.push_back(read_fault(item.get_object()));
    }
  } else {
    throw JsonError{"a fault or a list of faults is expected"};
  }
  return faults;
}

}  // namespace servicetitan::sandbox
