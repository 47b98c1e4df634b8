#pragma once

// One exchange without blocking: an idle connection or a new one, and once more where an idle one
// turns out to be dead.

#include "shelf.hpp"

#include "servicetitan/async.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <cstdint>
#include <memory>
#include <optional>

namespace servicetitan::detail {

// What all exchanges of a transport share.
struct AsyncParts {
  AsyncParts(WireSetup with, const Pool& pool) : setup(std::move(with)), shelves(pool) {}

  WireSetup setup;
  Shelves shelves;
};

// Owned by whatever it waits for. All its functions but start() run on its strand, which is that of
// its connection.
class AsyncExchange : public std::enable_shared_from_this<AsyncExchange> {
 public:
  using Clock = Transport::Clock;

  AsyncExchange(std::shared_ptr<AsyncParts> parts, const boost::asio::any_io_executor& executor,
                const HttpRequest& request, AnswerSink& sink, Clock::time_point deadline,
                AsyncTransport::Done done);

  void start(boost::asio::cancellation_slot cancel);

 private:
  void begin();
  void cancel();
  void resolve();
  void on_resolved(const boost::system::error_code& failed,
                   const boost::asio::ip::tcp::resolver::results_type& found);
  void connect();
  void exchange();
  // Runs @p operation; @p next: what follows.
  void run(wire::Operation& operation,
           void (AsyncExchange::*next)(const boost::system::error_code&));
  void go_on();
  void wait(wire::Want want);
  void end_operation(const boost::system::error_code& failed);
  void on_connected(const boost::system::error_code& failed);
  void on_exchanged(const boost::system::error_code& failed);
  void finish(const std::optional<TransportFailure>& failure);

  std::shared_ptr<AsyncParts> parts_;
  const HttpRequest& request_;
  AnswerSink& sink_;
  Clock::time_point deadline_;
  AsyncTransport::Done done_;
  std::shared_ptr<AsyncPool> pool_;
  std::unique_ptr<AsyncConnection> connection_;
  Strand strand_;
  boost::asio::steady_timer timer_;
  boost::asio::ip::tcp::resolver resolver_;
  wire::Opening opening_{};
  std::optional<wire::Exchange> exchange_{};
  std::optional<wire::ConnectOp> connect_op_{};
  std::optional<wire::ExchangeOp> exchange_op_{};
  // The one under way.
  wire::Operation* operation_ = nullptr;
  void (AsyncExchange::*next_)(const boost::system::error_code&) = nullptr;
  // Tells the current wait of the operation from those before.
  std::uint64_t wait_ = 0;
  // The connection comes from the pool.
  bool used_ = false;
  bool resolving_ = false;
  // Within begin().
  bool starting_ = false;
  bool canceled_ = false;
};

}  // namespace servicetitan::detail
