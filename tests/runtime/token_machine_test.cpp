#include "src/auth/token_machine.hpp"

#include <gtest/gtest.h>

#include <chrono>

namespace {

using namespace std::chrono_literals;
using servicetitan::detail::TokenMachine;
using Advice = TokenMachine::Advice;

constexpr TokenMachine::Time kStart{1000s};

TEST(TokenMachine, HasNoneAtFirst) { EXPECT_EQ(TokenMachine().advise(kStart), Advice::fetch); }

TEST(TokenMachine, RenewsAMinuteBeforeTheEnd) {
  TokenMachine machine;
  machine.granted("a", 900s, kStart);
  EXPECT_EQ(machine.token().text, "a");
  EXPECT_EQ(machine.advise(kStart), Advice::use);
  EXPECT_EQ(machine.advise(kStart + 839s), Advice::use);
  EXPECT_EQ(machine.advise(kStart + 840s), Advice::use_and_renew);
  EXPECT_EQ(machine.advise(kStart + 889s), Advice::use_and_renew);
  EXPECT_EQ(machine.advise(kStart + 890s), Advice::fetch);
}

TEST(TokenMachine, RenewsShortLivesAtTwoThirds) {
  TokenMachine machine;
  machine.granted("a", 30s, kStart);
  EXPECT_EQ(machine.advise(kStart + 19s), Advice::use);
  EXPECT_EQ(machine.advise(kStart + 20s), Advice::use_and_renew);
  EXPECT_EQ(machine.advise(kStart + 29s), Advice::fetch);
}

TEST(TokenMachine, DoesNotKeepATokenWithoutALife) {
  for (const auto life : {0s, -5s}) {
    TokenMachine machine;
    machine.granted("a", life, kStart);
    EXPECT_EQ(machine.advise(kStart), Advice::fetch);
  }
}

TEST(TokenMachine, SurvivesAbsurdLives) {
  TokenMachine machine;
  machine.granted("a", std::chrono::seconds::max(), kStart);
  EXPECT_EQ(machine.advise(kStart), Advice::use);
  EXPECT_EQ(machine.advise(kStart + 25h), Advice::fetch);
}

TEST(TokenMachine, ForgetsOnlyTheTokenThatWasRefused) {
  TokenMachine machine;
  machine.granted("a", 900s, kStart);
  const auto first = machine.token().generation;
  machine.granted("b", 900s, kStart);
  machine.refused(first);
  EXPECT_EQ(machine.advise(kStart), Advice::use) << "the 401 was for the token before";
  machine.refused(machine.token().generation);
  EXPECT_EQ(machine.advise(kStart), Advice::fetch);
}

}  // namespace
