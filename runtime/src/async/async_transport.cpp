#include "async_transport.hpp"

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

}  // namespace async_transport_impl

std::shared_ptr<AsyncTransport> make_async_transport(const WireSetup& setup, const Pool& pool) {
  return std::make_shared<async_transport_impl::BeastAsyncTransport>(
      std::make_shared<AsyncParts>(setup, pool));
}

}  // namespace servicetitan::detail
