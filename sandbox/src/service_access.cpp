// Who may come in, and how often: arrivals, tokens, refusals.
#include "parameters.hpp"
#include "service.hpp"
#include "text.hpp"

#include <cmath>

namespace servicetitan::sandbox {
namespace {

std::string form_value(const Pairs& form, const std::string& name) {
  for (const auto& [key, value] : form) {
    if (key == name) return value;
  }
  return {};
}

Reply oauth_error(const std::string& error) {
  return json_reply(400, json::object{{"error", error}});
}

}  // namespace

Arrival Service::arrive(const std::string& method, const std::string& target) {
  const auto path = target.substr(0, target.find('?'));
  if (path.starts_with("/__sandbox/")) return {Clock::now(), false};
  const auto match = spec_.match(method, path);
  const bool for_token = path == "/connect/token";
  const auto time = for_token ? Clock::now() : arrivals_.add(to_int64(match.tenant));
  const std::scoped_lock lock{mutex_};
  const auto id = match.operation != nullptr ? match.operation->id : std::string{};
  const auto fault = faults_.take(method, path, id, true);
  if (fault) ++counters_.by_fault[std::string{name_of(fault->kind)}];
  return {time, fault.has_value()};
}

Reply Service::token(const Request& request, const Fault* fault) {
  const auto form = parse_form(request.body);
  const auto* tenant = find_tenant(form);
  if (tenant != nullptr) ++counters_.by_tenant[tenant->id].token_requests;
  if (fault != nullptr) {
    if (auto instead = reply_instead(*fault, request)) return *instead;
  }
  if (request.method != "POST") return gateway_problem(405, "POST is expected.");
  if (lower(request.content_type).find("x-www-form-urlencoded") == std::string::npos) {
    return oauth_error("invalid_request");
  }
  if (form_value(form, "grant_type") != "client_credentials") {
    return oauth_error("unsupported_grant_type");
  }
  if (tenant == nullptr) return oauth_error("invalid_client");
  const auto now = Clock::now();
  auto& counted = counters_.by_tenant[tenant->id];
  if (tokens_.is_fresh(tenant->id, now)) ++counted.tokens_early;
  ++counted.tokens_issued;
  ++counters_.tokens_issued;
  auto reply = json_reply(200, json::object{{"access_token", tokens_.issue(tenant->id, now)},
                                            {"expires_in", options_.token_lifetime.count()},
                                            {"token_type", "Bearer"},
                                            {"scope", "sandbox"}});
  if (fault != nullptr) tokens_.lose_last(tenant->id);
  reply.headers.emplace_back("Cache-Control", "no-store");
  return reply;
}

const Tenant* Service::find_tenant(const Pairs& form) const {
  for (const auto& tenant : options_.tenants) {
    if (form_value(form, "client_id") == tenant.client_id &&
        form_value(form, "client_secret") == tenant.client_secret) {
      return &tenant;
    }
  }
  return nullptr;
}

// In the order of the service: application key, token, path, tenant.
std::optional<Reply> Service::refuse(const Request& request, const Match& match) {
  if (!match.known_module) return gateway_problem(404, "There is nothing at this path.");
  if (request.app_key != options_.app_key) {
    return gateway_problem(401, request.app_key.empty()
                                    ? "Application key not present, check ST-App-Key header value."
                                    : "Application key not known, check ST-App-Key header value.");
  }
  const auto tenant = tokens_.tenant_of(bearer_of(request.authorization), Clock::now());
  if (tenant == 0) return gateway_problem(401, "The access token is missing, unknown or expired.");
  if (match.operation == nullptr) {
    return match.other_method ? api_problem(405, "The path does not take this method.")
                              : api_problem(404, "There is nothing at this path.");
  }
  if (std::to_string(tenant) != match.tenant) {
    return api_problem(403, "The token is not for tenant " + match.tenant + '.');
  }
  return limit(match.tenant, request.arrived);
}

std::optional<Reply> Service::limit(const std::string& tenant, Clock::time_point now) {
  if (options_.rate_limit == 0) return std::nullopt;
  auto& window = limits_[tenant];
  if (window.size(now) < options_.rate_limit) {
    window.add(now);
    return std::nullopt;
  }
  const auto wait =
      std::max<long>(1, std::lround(std::ceil(double(window.until_free(now).count()) / 1000.0)));
  const auto seconds = std::to_string(wait);
  auto reply = api_problem(429, "The limit of " + std::to_string(options_.rate_limit) +
                                    " requests per second is exceeded. Try again in " + seconds +
                                    " seconds.");
  reply.headers.emplace_back("Retry-After", seconds);
  return reply;
}

}  // namespace servicetitan::sandbox
