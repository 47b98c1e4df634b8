#include "world.hpp"

#include "servicetitan/crm/customers.hpp"

#include <stdexcept>

namespace servicetitan::chaos {
namespace {

using namespace std::chrono_literals;

// Those of the API alone would not reach the token endpoint; a token is expired only where one was
// sent.
constexpr const char* kFaults = R"([
  {"kind": "server-error"}, {"kind": "html-error"},
  {"kind": "rate-limited", "retryAfter": "1"},
  {"kind": "reset-request"}, {"kind": "reset-before"}, {"kind": "reset-during"},
  {"kind": "reset-after"}, {"kind": "half-close"}, {"kind": "truncated"},
  {"kind": "wrong-content-length"},
  {"kind": "slow-head", "delayMs": 50}, {"kind": "slow-body", "delayMs": 50},
  {"kind": "delay", "delayMs": 8000},
  {"kind": "raw", "text":
   "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"},
  {"kind": "maintenance", "path": "/crm"}, {"kind": "maintenance", "path": "/accounting"},
  {"kind": "expired-token", "path": "/crm"}, {"kind": "expired-token", "path": "/accounting"}
])";

}  // namespace

void CountingTokens::save(std::string_view key, const SharedToken&) {
  std::lock_guard lock(mutex_);
  auto found = tenants_.find(key);
  if (found == tenants_.end()) found = tenants_.emplace(std::string(key), expected_).first;
  ++arrived_[found->second];
}

void CountingTokens::expect(std::int64_t tenant) {
  std::lock_guard lock(mutex_);
  expected_ = tenant;
}

std::map<std::int64_t, std::uint64_t> CountingTokens::arrived() const {
  std::lock_guard lock(mutex_);
  return arrived_;
}

sandbox::Options World::sandbox_options(const Options& options) {
  sandbox::Options made;
  made.keep_writes = true;
  made.seed = options.seed;
  made.customers = options.customers;
  made.export_batch = 25;
  made.rate_limit = options.limit;
  made.token_lifetime = options.token_lifetime;
  made.tenants.clear();
  for (std::int64_t i = 0; i < options.tenants; ++i) {
    const auto number = std::to_string(i);
    made.tenants.push_back({kFirstTenant + i, "cid." + number, "cs1.number-" + number});
  }
  return made;
}

World::World(const Options& options, const SandboxProcess& sandbox)
    : options_(options), pool_(config(sandbox), 16) {
  for (const auto& tenant : sandbox_options(options).tenants) {
    pool_.add({tenant.id, tenant.client_id, tenant.client_secret});
  }
  learn_names();
}

Config World::config(const SandboxProcess& sandbox) {
  Config config;
  config.api_url = sandbox.url();
  config.auth_url = sandbox.url();
  config.app_key = sandbox::Options{}.app_key;
  config.tls.ca_file = sandbox.ca_file();
  config.rate_limit.per_second = options_.limit;
  config.timeouts.idle = 2s;
  config.limits.response_body = std::size_t{1} << 30U;
  config.tokens = tokens_;
  config.after_attempt = [this](const AttemptEnd& end) {
    if (end.start.number > 1) ++retries_;
  };
  return config;
}

void World::learn_names() {
  const auto list = crm::customers::get_list(
      {.page_size = 1000, .active = OpenEnum(crm::ActiveRequestArg::kAny)});
  for (std::int64_t tenant = kFirstTenant; tenant < kFirstTenant + options_.tenants; ++tenant) {
    tokens_->expect(tenant);
    auto& names = names_.emplace_back(options_.customers + 1);
    for (const auto& customer : client(tenant).items(list)) {
      names.at(static_cast<std::size_t>(customer.id)) = customer.name;
    }
  }
}

const std::string& World::name_of(std::int64_t tenant, std::int64_t customer) const {
  return names_.at(static_cast<std::size_t>(tenant - kFirstTenant))
      .at(static_cast<std::size_t>(customer));
}

void World::begin_faults() const {
  const auto body = Json::parse("{\"rate\":" + std::to_string(options_.fault_rate) + ",\"seed\":" +
                                std::to_string(options_.seed) + ",\"faults\":" + kFaults + "}");
  client(kFirstTenant).send(raw(Method::post, "/__sandbox/faults", {}, &body));
}

void World::end_faults() const {
  client(kFirstTenant).send(raw(Method::delete_, "/__sandbox/faults"));
}

boost::json::value World::ask_sandbox(std::string_view path) const {
  return boost::json::parse(client(kFirstTenant).send(raw(Method::get, path))->text());
}

}  // namespace servicetitan::chaos
