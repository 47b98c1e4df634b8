#pragma once

// A call that is canceled after a while.

#include "sandbox_test.hpp"

#include "servicetitan/async.hpp"
#include "servicetitan/crm/customers.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace servicetitan::test {

// How late a call may come back.
constexpr std::chrono::milliseconds kSlack(50);
constexpr boost::asio::cancellation_type kTypes[] = {boost::asio::cancellation_type::terminal,
                                                     boost::asio::cancellation_type::partial,
                                                     boost::asio::cancellation_type::total};

class AsyncCancelTest : public SandboxTest {
 public:
  using Answer = Result<Response<crm::CustomerResponse>>;

 protected:
  using Cancellation = boost::asio::cancellation_type;
  using Clock = std::chrono::steady_clock;

  // Sends a request, cancels it after a while; gives the answer and how long it then took.
  template <class T>
  Result<Response<T>> cancel(const Client& client, Request<T> request,
                             std::chrono::milliseconds after, Cancellation type) {
    boost::asio::io_context context;
    boost::asio::cancellation_signal signal;
    std::optional<Result<Response<T>>> answer;
    Clock::time_point canceled{};
    async_send(client, std::move(request),
               boost::asio::bind_cancellation_slot(
                   signal.slot(), boost::asio::bind_executor(context, [&](Result<Response<T>> got) {
                     late_ = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() -
                                                                                   canceled);
                     answer = std::move(got);
                     if (on_answer_) on_answer_();
                   })));
    boost::asio::steady_timer timer(context, after);
    std::function<void(boost::system::error_code)> on_time = [&](auto) {
      if (is_time_ && !is_time_() && !answer) {
        timer.expires_after(std::chrono::milliseconds(5));
        return timer.async_wait(on_time);
      }
      canceled = Clock::now();
      signal.emit(type);
    };
    timer.async_wait(on_time);
    context.run();
    return answer.value_or(Error());
  }

  void expect_canceled(const Client& client, std::chrono::milliseconds after, Cancellation type) {
    const Answer answer = cancel(client, crm::customers::get(1), after, type);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code(), ErrorCode::canceled) << answer.error().to_string();
    EXPECT_EQ(answer.error().operation(), "crm.customers.get");
    EXPECT_FALSE(answer.error().is_retryable());
    EXPECT_LT(late_, kSlack);
  }

  std::chrono::milliseconds late_{};
  // Puts the cancellation off until it is true.
  std::function<bool()> is_time_{};
  // Called when the answer is there, before the context ends.
  std::function<void()> on_answer_{};
};

}  // namespace servicetitan::test
