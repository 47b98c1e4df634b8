#include "servicetitan/detail/paging.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using servicetitan::detail::ExportMachine;
using servicetitan::detail::kMaxEmptyPages;
using servicetitan::detail::PageMachine;

TEST(PageMachine, CountsFromTheFirstPage) {
  PageMachine machine("", "");
  EXPECT_EQ(machine.page(), 1);
  EXPECT_EQ(machine.accept({1, 50, true, 50}), "");
  EXPECT_EQ(machine.page(), 2);
  EXPECT_FALSE(machine.is_done());
  EXPECT_EQ(machine.accept({2, 50, false, 10}), "");
  EXPECT_TRUE(machine.is_done());
}

TEST(PageMachine, StartsWhereTheRequestSays) {
  PageMachine zero("0", "");
  EXPECT_EQ(zero.page(), 0);
  EXPECT_EQ(zero.accept({0, 50, true, 50}), "");
  EXPECT_EQ(zero.page(), 1);
  EXPECT_EQ(PageMachine("7", "").page(), 7);
  EXPECT_EQ(PageMachine("x", "").page(), 1);
}

TEST(PageMachine, TakesAFullPageForMoreWhenTheAnswerDoesNotSay) {
  const struct {
    const char* asked;
    std::int32_t echoed;
    std::size_t count;
    bool done;
  } cases[] = {{"", 50, 50, false},  {"", 50, 49, true},  {"", 0, 50, false}, {"", 0, 49, true},
               {"10", 0, 10, false}, {"10", 5, 5, false}, {"10", 0, 0, true}};
  for (const auto& test : cases) {
    PageMachine machine("", test.asked);
    EXPECT_EQ(machine.accept({1, test.echoed, std::nullopt, test.count}), "");
    EXPECT_EQ(machine.is_done(), test.done)
        << test.asked << ' ' << test.echoed << ' ' << test.count;
  }
}

TEST(PageMachine, HasMoreWinsOverTheCount) {
  PageMachine machine("", "");
  EXPECT_EQ(machine.accept({1, 50, true, 3}), "");
  EXPECT_FALSE(machine.is_done());
  EXPECT_EQ(machine.accept({2, 50, false, 50}), "");
  EXPECT_TRUE(machine.is_done());
}

TEST(PageMachine, DoesNotLoopOverEmptyPages) {
  PageMachine machine("", "");
  for (int i = 1; i < kMaxEmptyPages; ++i) EXPECT_EQ(machine.accept({i, 50, true, 0}), "");
  EXPECT_NE(machine.accept({kMaxEmptyPages, 50, true, 0}), "");
}

TEST(PageMachine, ForgivesASingleEmptyPage) {
  PageMachine machine("", "");
  for (int i = 1; i < 20; ++i) {
    EXPECT_EQ(machine.accept({i, 50, true, i % 2 == 0 ? 50U : 0U}), "") << i;
  }
}

TEST(PageMachine, NoticesThatItGetsTheSamePageAgain) {
  PageMachine machine("", "");
  EXPECT_EQ(machine.accept({1, 50, true, 50}), "");
  EXPECT_NE(machine.accept({1, 50, true, 50}), "");
  EXPECT_EQ(machine.page(), 2) << "what is wrong is not counted";
}

TEST(PageMachine, BelievesAnswersThatDoNotTellTheirPage) {
  PageMachine machine("", "");
  EXPECT_EQ(machine.accept({0, 0, true, 50}), "");
  EXPECT_EQ(machine.accept({0, 0, false, 50}), "");
  EXPECT_TRUE(machine.is_done());
}

TEST(ExportMachine, FollowsTheTokenAndKeepsTheLast) {
  ExportMachine machine("");
  EXPECT_EQ(machine.accept(true, "a", 100), "");
  EXPECT_EQ(machine.from(), "a");
  EXPECT_EQ(machine.accept(false, "b", 5), "");
  EXPECT_EQ(machine.from(), "b");
  EXPECT_TRUE(machine.is_done());
  machine.restart();
  EXPECT_FALSE(machine.is_done());
  EXPECT_EQ(machine.accept(false, "b", 0), "") << "nothing new";
  EXPECT_EQ(machine.from(), "b");
}

TEST(ExportMachine, KeepsItsPlaceWhenTheLastAnswerNamesNone) {
  ExportMachine machine("a");
  EXPECT_EQ(machine.accept(false, "", 0), "");
  EXPECT_EQ(machine.from(), "a");
}

TEST(ExportMachine, NoticesThatTheFeedStandsStill) {
  ExportMachine machine("a");
  EXPECT_NE(machine.accept(true, "a", 100), "");
  EXPECT_NE(machine.accept(true, "", 100), "");
  EXPECT_EQ(machine.from(), "a");
}

TEST(ExportMachine, DoesNotLoopOverEmptyBatches) {
  ExportMachine machine("");
  for (int i = 1; i < kMaxEmptyPages; ++i) {
    EXPECT_EQ(machine.accept(true, "t" + std::to_string(i), 0), "");
  }
  EXPECT_NE(machine.accept(true, "last", 0), "");
}

}  // namespace
