#pragma once

// One call done without blocking: the loop of perform.cpp, with the waiting left to Asio.

#include "../call/call.hpp"
#include "../call/turn.hpp"

#include "servicetitan/async.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

#include <cstdint>
#include <memory>
#include <optional>

namespace servicetitan::detail {

// Owned by whatever it waits for. All its functions run on its strand.
class AsyncCall : public std::enable_shared_from_this<AsyncCall> {
 public:
  AsyncCall(std::shared_ptr<Core> core, const boost::asio::any_io_executor& executor,
            const CallOptions& options, std::unique_ptr<AsyncJob> job);
  ~AsyncCall();  // NOLINT(bugprone-exception-escape)
  AsyncCall(const AsyncCall&) = delete;
  AsyncCall& operator=(const AsyncCall&) = delete;

  // From any thread.
  void post_start();
  void post_cancel(boost::asio::cancellation_type type);

 private:
  using Failure = std::optional<TransportFailure>;
  using Handle = std::shared_ptr<AsyncCall>;

  void start();
  // Whether the service may act on a request that changes something.
  bool is_changing() const noexcept;
  void cancel(boost::asio::cancellation_type type);
  void run(Step step);
  void get_token();
  void fetch_token(const TokenStore::Fetching& fetching);
  void on_token_fetched(const Failure& failure);
  void wait_for_token(const TokenStore::Waiting& waiting, std::uint64_t number);
  // False when it does not wait for a token or a turn.
  bool stop_waiting();
  void wait();
  void take_turn();
  void send();
  void on_sent(const Failure& failure);
  void exchange(const HttpRequest& request, AnswerSink& sink, Call::Clock::time_point deadline,
                void (AsyncCall::*next)(const Failure&));
  void finish(std::optional<Error> error);

  std::shared_ptr<Core> core_;
  boost::asio::any_io_executor executor_;
  // Holds the executor at work while the call waits.
  boost::asio::strand<boost::asio::any_io_executor> strand_;
  boost::asio::steady_timer timer_;
  boost::asio::cancellation_signal signal_{};
  std::unique_ptr<AsyncJob> job_;
  Call call_;
  std::shared_ptr<AsyncTransport> transport_{};

  HttpRequest token_request_{};
  std::optional<TokenSink> token_sink_{};
  std::optional<TokenStore::Fetching> fetching_{};
  std::optional<TokenStore::Waiting> waiting_{};
  // What the last wait gave, for the next claim.
  std::optional<TokenStore::Waiting> waited_{};
  Turn turn_;
  bool waiting_for_turn_ = false;
  // Tells the current wait, for a token or a turn, from those before.
  std::uint64_t wait_ = 0;

  bool sending_ = false;
  bool canceled_ = false;
  // Cancels when the attempt under way has come to its end.
  bool cancel_next_ = false;
};

}  // namespace servicetitan::detail
