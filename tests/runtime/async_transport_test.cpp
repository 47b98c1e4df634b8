#include "src/async/async_transport.hpp"

#include "servicetitan/async.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <string_view>

namespace {

namespace st = servicetitan;
namespace asio = boost::asio;
using namespace std::chrono_literals;

class NoSink : public st::AnswerSink {
 public:
  bool on_head(st::HttpHead) override { return false; }
  bool on_body(std::string_view) override { return false; }
};

// There is no time for a connection, which shows at once.
TEST(AsyncTransport, DoesNotEndWithinTheFunctionThatStartsIt) {
  const auto transport =
      st::detail::make_async_transport(st::detail::WireSetup::make({}).value(), {});
  asio::io_context context;
  NoSink sink;
  st::HttpRequest request;
  request.endpoint = {"127.0.0.1", 1};
  bool returned = false;
  bool early = false;
  std::optional<st::TransportFailure> failure;
  asio::post(context, [&] {
    transport->async_exchange(context.get_executor(), request, sink,
                              st::AsyncTransport::Clock::now() - 1s, {},
                              [&](const std::optional<st::TransportFailure>& end) {
                                early = !returned;
                                failure = end;
                              });
    returned = true;
  });
  context.run();
  ASSERT_TRUE(failure);
  EXPECT_EQ(failure->code, st::ErrorCode::timeout) << failure->text;
  EXPECT_FALSE(early);
}

}  // namespace
