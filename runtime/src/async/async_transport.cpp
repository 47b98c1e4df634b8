#include "../call/core.hpp"
#include "async_exchange.hpp"

#include <utility>

namespace servicetitan::detail {

namespace async_transport_impl {

// HTTPS over pooled keep-alive connections.
class BeastAsyncTransport : public AsyncTransport {
 public:
  explicit BeastAsyncTransport(std::shared_ptr<AsyncParts> parts) : parts_(std::move(parts)) {}

  void async_exchange(const boost::asio::any_io_executor& executor, const HttpRequest& request,
                      AnswerSink& sink, Clock::time_point deadline,
                      boost::asio::cancellation_slot cancel, Done done) override {
    std::make_shared<AsyncExchange>(parts_, executor, request, sink, deadline, std::move(done))
        ->start(cancel);
  }

 private:
  std::shared_ptr<AsyncParts> parts_;
};

inline Result<std::shared_ptr<AsyncTransport>> make(const Config& config) {
  if (config.async_transport) return config.async_transport;
  if (config.transport) {
    return Error(ErrorCode::config,
                 "asynchronous calls need async_transport where transport is set");
  }
  auto tls = TlsContext::make(config.tls);
  if (!tls) return tls.error();
  const WireLimits limits{config.timeouts, config.limits};
  return std::shared_ptr<AsyncTransport>(std::make_shared<BeastAsyncTransport>(
      std::make_shared<AsyncParts>(*std::move(tls), limits, config.pool)));
}

}  // namespace async_transport_impl

const Result<std::shared_ptr<AsyncTransport>>& Core::async_transport() {
  std::call_once(async_once_, [this] { async_transport_ = async_transport_impl::make(config_); });
  return async_transport_;
}

}  // namespace servicetitan::detail
