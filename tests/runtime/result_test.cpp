#include "servicetitan/result.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace {

using servicetitan::Error;
using servicetitan::ErrorCode;
using servicetitan::Result;

const Error kLate(ErrorCode::timeout, "too late");

TEST(Result, HasAValueOrAnError) {
  const Result<std::string> good = "text";
  EXPECT_TRUE(good.has_value());
  EXPECT_TRUE(good);
  EXPECT_EQ(*good, "text");
  EXPECT_EQ(good->size(), 4U);
  EXPECT_EQ(good.value(), "text");
  const Result<std::string> bad = kLate;
  EXPECT_FALSE(bad.has_value());
  EXPECT_FALSE(bad);
  EXPECT_EQ(bad.error().code(), ErrorCode::timeout);
}

TEST(Result, ThrowsItsErrorWhereAValueIsWanted) {
  const Result<int> bad = kLate;
  try {
    (void)bad.value();
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.client_text(), "too late");
  }
  EXPECT_THROW((void)Result<int>(kLate).value(), Error);
}

TEST(Result, GivesAnotherValueInstead) {
  EXPECT_EQ(Result<int>(5).value_or(7), 5);
  EXPECT_EQ(Result<int>(kLate).value_or(7), 7);
  const Result<std::string> bad = kLate;
  EXPECT_EQ(bad.value_or("other"), "other");
}

TEST(Result, MovesWhatCannotBeCopied) {
  Result<std::unique_ptr<int>> made = std::make_unique<int>(5);
  Result<std::unique_ptr<int>> moved = std::move(made);
  EXPECT_EQ(**moved, 5);
  const std::unique_ptr<int> taken = std::move(moved).value();
  EXPECT_EQ(*taken, 5);
  moved = kLate;
  EXPECT_FALSE(moved);
  EXPECT_EQ(std::move(moved).error().code(), ErrorCode::timeout);
}

TEST(Result, OfNothingSucceedsOrThrows) {
  EXPECT_TRUE(Result<void>());
  Result<void>().value();
  const Result<void> bad = kLate;
  EXPECT_FALSE(bad.has_value());
  EXPECT_EQ(bad.error().code(), ErrorCode::timeout);
  EXPECT_THROW(bad.value(), Error);
}

}  // namespace
