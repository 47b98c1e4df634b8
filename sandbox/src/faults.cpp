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

bool is_early(const Fault& fault) { return fault.kind == FaultKind::kResetRequest; }

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

}  // namespace

void Faults::strike_at_random(RandomFaults faults) {
  random_ = std::move(faults);
  drawn_ = 0;
}

void Faults::clear() {
  queue_.clear();
  random_ = {};
}

std::optional<Fault> Faults::draw(const std::string& method, const std::string& path,
                                  const std::string& operation_id, bool early) {
  if (random_.rate <= 0) return std::nullopt;
  std::vector<const Fault*> fitting;
  double others = 0;
  for (const auto& fault : random_.faults) {
    if (!matches(fault, method, path, operation_id)) continue;
    if (early == is_early(fault)) {
      fitting.push_back(&fault);
    } else {
      ++others;
    }
  }
  if (fitting.empty()) return std::nullopt;
  // A request is asked about twice, early and late: then those are left that the early ones spared.
  const double each = random_.rate / (static_cast<double>(fitting.size()) + others);
  const double left = early ? 1 : 1 - each * others;
  const double chance = static_cast<double>(mix(random_.seed + ++drawn_) >> 11U) * 0x1.0p-53;
  const double place = chance * left / each;
  if (place >= static_cast<double>(fitting.size())) return std::nullopt;
  return *fitting[static_cast<std::size_t>(place)];
}

std::optional<Fault> Faults::take(const std::string& method, const std::string& path,
                                  const std::string& operation_id, bool early) {
  for (auto at = queue_.begin(); at != queue_.end(); ++at) {
    if (early != is_early(*at)) continue;
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
  return draw(method, path, operation_id, early);
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
    case FaultKind::kResetAfter:
      reply.ending = Ending::reset_before;
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

}  // namespace servicetitan::sandbox
