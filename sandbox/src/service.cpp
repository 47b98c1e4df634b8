#include "service.hpp"

#include "multipart.hpp"
#include "parameters.hpp"
#include "text.hpp"

#include <cmath>

namespace servicetitan::sandbox {
namespace {

std::string bearer_of(const std::string& authorization) {
  const auto text = trim(authorization);
  if (text.size() > 7 && equal_ignoring_case(text.substr(0, 7), "bearer ")) {
    return std::string{trim(text.substr(7))};
  }
  return std::string{text};
}

std::string form_value(const Pairs& form, const std::string& name) {
  for (const auto& [key, value] : form) {
    if (key == name) return value;
  }
  return {};
}

Reply oauth_error(const std::string& error) {
  return json_reply(400, json::object{{"error", error}});
}

bool has_body(const std::string& method) { return method != "GET" && method != "HEAD"; }

}  // namespace

Service::Service(const Options& options)
    : options_{options},
      spec_{options.spec_folder},
      catalog_{spec_},
      store_{{options.seed, options.customers}},
      answers_{{options.page_size, options.max_page_size, options.export_batch}, catalog_, store_},
      tokens_{options.token_lifetime} {}

Reply Service::handle(const Request& request) {
  const auto question = request.target.find('?');
  const auto path = request.target.substr(0, question);
  const auto query =
      question == std::string::npos ? std::string{} : request.target.substr(question + 1);
  const std::scoped_lock lock{mutex_};
  if (path.starts_with("/__sandbox/")) return control(request, path);
  ++counters_.requests;
  auto reply = route(request, path, query);
  reply.delay += options_.latency;
  ++counters_.by_status[reply.status];
  return reply;
}

bool Service::resets(const std::string& method, const std::string& target) {
  const auto path = target.substr(0, target.find('?'));
  const std::scoped_lock lock{mutex_};
  const auto* operation = spec_.match(method, path).operation;
  const auto id = operation != nullptr ? operation->id : std::string{};
  return faults_.take(method, path, id, true).has_value();
}

// The scripted fault is looked up first: it may keep the request from being carried out.
Reply Service::route(const Request& request, const std::string& path, const std::string& query) {
  const bool for_token = path == "/connect/token";
  const auto match = for_token ? Match{} : spec_.match(request.method, path);
  const auto* operation = match.operation;
  if (!for_token) {
    const auto in_second = window_.add(Clock::now());
    counters_.max_requests_per_second =
        std::max<std::uint64_t>(counters_.max_requests_per_second, in_second);
  }
  if (operation != nullptr) ++counters_.by_operation[operation->module + '.' + operation->id];
  const auto fault =
      faults_.take(request.method, path, operation != nullptr ? operation->id : std::string{});
  if (fault) {
    if (fault->kind == FaultKind::kExpiredToken) tokens_.revoke(bearer_of(request.authorization));
    if (auto instead = reply_instead(*fault, request)) return *instead;
  }
  auto reply = for_token ? token(request) : api(request, match, query);
  if (fault) damage(*fault, operation, reply);
  return reply;
}

Reply Service::token(const Request& request) {
  if (request.method != "POST") return gateway_problem(405, "POST is expected.");
  if (lower(request.content_type).find("x-www-form-urlencoded") == std::string::npos) {
    return oauth_error("invalid_request");
  }
  const auto form = parse_form(request.body);
  if (form_value(form, "grant_type") != "client_credentials") {
    return oauth_error("unsupported_grant_type");
  }
  for (const auto& tenant : options_.tenants) {
    if (form_value(form, "client_id") != tenant.client_id ||
        form_value(form, "client_secret") != tenant.client_secret) {
      continue;
    }
    ++counters_.tokens_issued;
    auto reply =
        json_reply(200, json::object{{"access_token", tokens_.issue(tenant.id, Clock::now())},
                                     {"expires_in", options_.token_lifetime.count()},
                                     {"token_type", "Bearer"},
                                     {"scope", "sandbox"}});
    reply.headers.emplace_back("Cache-Control", "no-store");
    return reply;
  }
  return oauth_error("invalid_client");
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
  return limit(match.tenant);
}

std::optional<Reply> Service::limit(const std::string& tenant) {
  if (options_.rate_limit == 0) return std::nullopt;
  const auto now = Clock::now();
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

Reply Service::api(const Request& request, const Match& match, const std::string& query) {
  if (auto refused = refuse(request, match)) return *refused;
  const auto& operation = *match.operation;
  Problems problems;
  Call call{operation, catalog_.plan(operation), match.tenant, {}, {}, {}, {}, {}};
  for (const auto& [name, value] : match.values) {
    if (name != "tenant") call.keys.push_back(value);
  }
  call.path = read_path_values(match, problems);
  call.path.erase("tenant");
  call.query = read_query(operation, parse_form(query), problems);
  Reply failure;
  if (!read_body(request, call, problems, failure)) return failure;
  if (!problems.empty()) return invalid(operation, problems);
  auto reply = answers_.answer(call);
  for (auto& [name, value] : reply.headers) {
    if (name == "Location") value = files_url_ + value;
  }
  return reply;
}

// Three operations document a bare text for a bad request.
Reply Service::invalid(const Operation& operation, const Problems& problems) const {
  const auto* documented = operation.answer(400);
  if (documented == nullptr || !documented->schema || documented->schema->kind != Kind::string) {
    return api_problem(400, "The request is not valid.", problems);
  }
  const auto& [field, texts] = *problems.by_field().begin();
  return json_reply(400, text_value(field + ": " + texts.front()));
}

// False: `failure` says why the body cannot be read at all.
bool Service::read_body(const Request& request, Call& call, Problems& problems,
                        Reply& failure) const {
  const auto& operation = call.operation;
  if (operation.body_kind == BodyKind::none || !has_body(request.method)) return true;
  const auto type = lower(request.content_type);
  if (operation.body_kind == BodyKind::multipart) {
    const auto parts = read_multipart(request.content_type, request.body);
    if (type.find("multipart/form-data") == std::string::npos || !parts) {
      failure = api_problem(415, "A body of type multipart/form-data is expected.");
      return false;
    }
    const Part* file = nullptr;
    for (const auto& part : *parts) file = part.name == "file" ? &part : file;
    if (file == nullptr) problems.add("file", "a part of this name is required");
    if (file != nullptr) call.file_name = file->file_name.empty() ? "file" : file->file_name;
    return true;
  }
  if (trim(request.body).empty()) {
    if (operation.body_required) problems.add("", "a body is required");
    return true;
  }
  if (!type.empty() && type.find("json") == std::string::npos) {
    failure = api_problem(415, "A body of type application/json is expected.");
    return false;
  }
  try {
    call.body = parse_json(request.body);
  } catch (const JsonError& error) {
    problems.add("", error.what());
    return true;
  }
  validate(operation.body, call.body, "", Rules{options_.strict_bodies}, problems);
  return true;
}

Counters Service::counters() const {
  const std::scoped_lock lock{mutex_};
  return counters_;
}

void Service::reset_counters() {
  const std::scoped_lock lock{mutex_};
  counters_ = {};
}

void Service::count_connection(bool tls_resumed) {
  const std::scoped_lock lock{mutex_};
  ++counters_.connections;
  if (tls_resumed) ++counters_.tls_resumed;
}

void Service::set_files_url(std::string url) {
  const std::scoped_lock lock{mutex_};
  files_url_ = std::move(url);
}

void Service::script(Fault fault) {
  const std::scoped_lock lock{mutex_};
  faults_.add(std::move(fault));
}

void Service::clear_faults() {
  const std::scoped_lock lock{mutex_};
  faults_.clear();
}

void Service::expire_tokens() {
  const std::scoped_lock lock{mutex_};
  tokens_.revoke_all();
}

void Service::reset_data() {
  const std::scoped_lock lock{mutex_};
  store_.clear();
}

}  // namespace servicetitan::sandbox
