#include "src/net/resolver.hpp"

#include <gtest/gtest.h>

#include <chrono>

namespace {

using servicetitan::detail::Resolver;
using Clock = std::chrono::steady_clock;

TEST(Resolver, TakesAddressesAsTheyAre) {
  Resolver resolver;
  for (const char* host : {"127.0.0.1", "::1", "2001:db8::1"}) {
    const auto answer = resolver.resolve(host, Clock::now() - std::chrono::hours(1));
    ASSERT_EQ(answer.addresses.size(), 1U) << "no look-up, so no deadline";
    EXPECT_EQ(answer.addresses[0], host);
  }
}

TEST(Resolver, KnowsThisMachine) {
  Resolver resolver;
  const auto answer = resolver.resolve("localhost", Clock::now() + std::chrono::minutes(1));
  ASSERT_FALSE(answer.addresses.empty()) << answer.problem;
  for (const auto& address : answer.addresses) {
    EXPECT_TRUE(address == "127.0.0.1" || address == "::1") << address;
  }
}

}  // namespace
