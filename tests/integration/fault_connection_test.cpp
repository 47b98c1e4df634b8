#include "fault_support.hpp"

namespace {

namespace st = servicetitan;
using namespace std::chrono_literals;
using st::ErrorCode;
using st::sandbox::FaultKind;
using st::test::kLate;
using st::test::lateness;
using st::test::Listener;
using st::test::quickest_of_ten;
using FaultConnection = st::test::FaultSuite;

TEST_F(FaultConnection, RefusedIsTriedAgainAlsoForAWrite) {
  const Listener nobody;
  auto config = this->config();
  config.api_url = nobody.url();
  expect(failure(config, read()), {.code = ErrorCode::connect, .attempts = 4});
  expect(failure(config, write()), {.code = ErrorCode::connect, .attempts = 4});
  EXPECT_EQ(writes(), 0U);
}

TEST_F(FaultConnection, ResetBeforeTlsIsTriedAgainAlsoForAWrite) {
  const Listener rude([](int taken) {
    const linger at_once{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(taken, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
  });
  auto config = this->config();
  config.api_url = rude.url();
  expect(failure(config, read()), {.code = ErrorCode::connect, .attempts = 4});
  expect(failure(config, write()), {.code = ErrorCode::connect, .attempts = 4});
  EXPECT_EQ(rude.accepted(), 8U);
}

TEST_F(FaultConnection, ResetBeforeTheAnswer) {
  script({.kind = FaultKind::kResetBefore});
  expect_success(2);
  script({.kind = FaultKind::kResetBefore, .count = 100});
  expect(failure(read()), {.attempts = 4});
  expect(failure(write()), {.attempts = 1});
  EXPECT_EQ(writes(), 1U) << "sent once";
}

TEST_F(FaultConnection, ResetDuringTheRequest) {
  script({.kind = FaultKind::kResetRequest});
  expect_success(2);
  script({.kind = FaultKind::kResetRequest, .count = 100});
  expect(failure(read()), {.attempts = 4});
  // Long enough to be cut in the middle.
  expect(failure(write(std::string(8U << 20U, 'x'))), {.attempts = 1});
  expect(failure(write()), {.attempts = 1});
  EXPECT_EQ(writes(), 0U) << "none arrived whole";
}

// The service counted the request that was reset; sending it again at once would be one too many.
TEST_F(FaultConnection, ADeadConnectionDoesNotBreakTheLimit) {
  auto config = SandboxTest::config();
  config.rate_limit.per_second = 2;
  const st::Client client{config};
  client.send(read());
  script({.kind = FaultKind::kResetRequest});
  const auto answer = client.try_send(read());
  ASSERT_TRUE(answer) << answer.error().to_string();
  EXPECT_EQ(answer->attempts().size(), 2U);
  EXPECT_EQ(server().counters().max_requests_per_second, 2U);
}

TEST_F(FaultConnection, ResetDuringTheAnswer) {
  script({.kind = FaultKind::kResetDuring});
  expect_success(2);
  script({.kind = FaultKind::kResetDuring, .count = 100});
  expect(failure(read()), {.attempts = 4, .status = 200});
  expect(failure(write()), {.attempts = 1, .status = 200});
  EXPECT_EQ(writes(), 1U) << "done, and not done again";
}

TEST_F(FaultConnection, ResetOfAConnectionFromThePool) {
  const st::Client client{SandboxTest::config()};
  client.send(read());
  script({.kind = FaultKind::kResetBefore});
  const auto response = client.try_send(read());
  ASSERT_TRUE(response);
  EXPECT_EQ(response->attempts().size(), 1U) << "it may have died idle: a new one, at once";
  script({.kind = FaultKind::kResetBefore});
  const auto result = client.try_send(write());
  ASSERT_FALSE(result);
  expect(result.error(), {.attempts = 1});
}

// After the answer: the connection rests in the pool when it dies.
TEST_F(FaultConnection, ResetAfterTheAnswer) {
  const st::Client client{SandboxTest::config()};
  client.send(read());
  server().stop();
  const auto result = client.try_send(read());
  ASSERT_FALSE(result);
  // The old connection was found dead, and the new one refused.
  EXPECT_EQ(result.error().code(), ErrorCode::connect) << result.error().to_string();
  EXPECT_EQ(result.error().attempts().size(), 4U);
  st::test::expect_no_secret(result.error(), client.config());
}

TEST_F(FaultConnection, HalfCloseIsNotTheEndOfTheAnswer) {
  script({.kind = FaultKind::kHalfClose});
  expect_success(2);
  script({.kind = FaultKind::kHalfClose, .count = 100});
  const auto took = quickest_of_ten(3s, [&] {
    const auto before = writes();
    expect(failure(read()), {.attempts = 4, .status = 200});
    expect(failure(write()), {.attempts = 1, .status = 200});
    EXPECT_EQ(writes(), before + 1);
  });
  EXPECT_LT(took, 3s) << "the end of the stream is seen at once";
}

TEST_F(FaultConnection, TruncatedBodyIsNeverTakenForWhole) {
  for (const FaultKind kind : {FaultKind::kTruncated, FaultKind::kWrongContentLength}) {
    script({.kind = kind});
    expect_success(2);
    script({.kind = kind, .count = 5});
    const auto before = writes();
    expect(failure(read()), {.attempts = 4, .status = 200});
    expect(failure(write()), {.attempts = 1, .status = 200});
    EXPECT_EQ(writes(), before + 1);
  }
}

TEST_F(FaultConnection, SlowHeadEndsAtTheDeadline) {
  const st::Client client{config()};
  client.send(read());
  const auto late = lateness(400ms, [&] {
    server().clear_faults();
    script({.kind = FaultKind::kSlowHead, .delay = 100ms});
    const st::test::Stopwatch watch;
    const auto result = client.try_send(read(), {.deadline = 400ms});
    EXPECT_GE(watch.elapsed(), 400ms) << "not before it";
    ASSERT_FALSE(result);
    expect(result.error(), {.code = ErrorCode::timeout});
  });
  EXPECT_LE(late, kLate);
}

TEST_F(FaultConnection, SlowBodyEndsAtTheDeadline) {
  const st::Client client{config()};
  client.send(read());
  const auto late = lateness(400ms, [&] {
    server().clear_faults();
    script({.kind = FaultKind::kSlowBody, .delay = 100ms});
    const auto result = client.try_send(read(), {.deadline = 400ms});
    ASSERT_FALSE(result);
    expect(result.error(), {.code = ErrorCode::timeout, .status = 200});
  });
  EXPECT_LE(late, kLate);
}

TEST_F(FaultConnection, SlowButSteadyIsServed) {
  script({.kind = FaultKind::kSlowHead, .delay = 20ms});
  expect_success(1);
  script({.kind = FaultKind::kSlowBody, .delay = 20ms});
  expect_success(1);
}

TEST_F(FaultConnection, SilenceIsRetriedForAReadOnly) {
  auto config = this->config();
  config.timeouts.idle = 150ms;
  const auto took = quickest_of_ten(2s, [&] {
    script({.kind = FaultKind::kDelay, .count = 5, .delay = 700ms});
    const auto before = writes();
    expect(failure(config, read()), {.attempts = 4});
    expect(failure(config, write()), {.attempts = 1});
    EXPECT_EQ(writes(), before + 1);
  });
  EXPECT_LT(took, 2s);
}

}  // namespace
