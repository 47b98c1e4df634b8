#include "core.hpp"

#include "../share/digest.hpp"

#include "servicetitan/client.hpp"

#include <random>
#include <utility>

namespace servicetitan::detail {

namespace core_impl {

inline std::string digest_of(const Endpoint& endpoint, std::string_view first,
                             std::string_view second) {
  return detail::digest_of({endpoint.host, std::to_string(endpoint.port), first, second});
}

inline SharedLimiter make_limiter(const Config& config, const Endpoint& api) {
  auto budget = config.budget ? config.budget : std::make_shared<MemoryBudget>(config.rate_limit);
  return {std::move(budget), digest_of(api, config.app_key.reveal(), ""), config.tenant};
}

}  // namespace core_impl

Core::Core(Config config, const Endpoints& endpoints, std::shared_ptr<Transports> transports)
    : config_(std::move(config)),
      endpoints_(endpoints),
      transports_(std::move(transports)),
      cache_(config_.tokens ? config_.tokens : std::make_shared<TokenCache>()),
      tokens_(cache_->store_of(
          core_impl::digest_of(endpoints.auth, config_.client_id, config_.client_secret.reveal()))),
      limiter_(core_impl::make_limiter(config_, endpoints.api)),
      budget_(config_.retry.budget, config_.retry.budget_refill),
      jitter_state_(std::random_device{}()) {
  redactor_.add(config_.client_secret.reveal());
  redactor_.add(config_.app_key.reveal());
}

double Core::jitter() noexcept {
  // SplitMix64: one addition is all that threads share.
  std::uint64_t bits = jitter_state_.fetch_add(0x9e3779b97f4a7c15U) + 0x9e3779b97f4a7c15U;
  bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9U;
  bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebU;
  bits ^= bits >> 31;
  return static_cast<double>(bits >> 11) * 0x1.0p-53;
}

void Core::tell_notes(const AnyRequest& request, const ResponseHead& head) const {
  if (config_.on_notes && !head.notes.empty()) config_.on_notes(request.operation(), head.notes);
}

Result<std::shared_ptr<Core>> make_core(Config config) {
  return make_core(std::move(config), nullptr);
}

Result<std::shared_ptr<Core>> make_core(Config config, std::shared_ptr<Transports> transports) {
  auto endpoints = prepare_config(config);
  if (!endpoints) return endpoints.error();
  if (!transports) {
    auto made = Transports::make(config);
    if (!made) return made.error();
    transports = *std::move(made);
  }
  return std::make_shared<Core>(std::move(config), *endpoints, std::move(transports));
}

std::shared_ptr<Core> make_core_or_throw(Config config) {
  return make_core(std::move(config)).value();
}

const Config& config_of(const Core& core) noexcept { return core.config(); }

Result<Cursor> start_feed(const Core& core, const AnyRequest& request, const Cursor& cursor) {
  const std::string operation(request.operation().name);
  const std::int64_t tenant = core.config().tenant;
  if (!cursor.operation().empty() && cursor.operation() != operation) {
    return Error(ErrorCode::file, "the cursor belongs to " + cursor.operation() + ", not to " +
                                      operation + "; use one file per feed");
  }
  if (cursor.tenant() != 0 && cursor.tenant() != tenant) {
    return Error(ErrorCode::file, "the cursor belongs to tenant " +
                                      std::to_string(cursor.tenant()) + ", not to " +
                                      std::to_string(tenant) + "; use one file per tenant");
  }
  const Cursor start =
      cursor.is_beginning() ? Cursor::from_token(std::string(request.query_value("from"))) : cursor;
  return start.bound_to(operation, tenant);
}

Cursor start_feed_or_throw(const Core& core, const AnyRequest& request, const Cursor& cursor) {
  return start_feed(core, request, cursor).value();
}

Error paging_error(const AnyRequest& request, const ResponseHead& head, std::string problem) {
  ErrorInfo info;
  info.code = ErrorCode::bad_payload;
  info.status = head.status;
  info.operation = request.operation().name;
  info.client_text = "the list does not go on as it should: " + std::move(problem);
  info.trace_id = head.trace_id;
  info.attempts = head.attempts;
  return Error(std::move(info));
}

}  // namespace servicetitan::detail

namespace servicetitan {

Result<Client> Client::try_make(Config config) {
  auto core = detail::make_core(std::move(config));
  if (!core) return core.error();
  return Client(*std::move(core));
}

}  // namespace servicetitan
