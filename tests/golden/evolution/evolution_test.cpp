// A later document, whose lock is of an earlier one: what a program wrote before still compiles.
#include "servicetitan/depot.hpp"
#include "servicetitan/depot/src.hpp"

#include <gtest/gtest.h>

namespace st = servicetitan;
namespace depot = servicetitan::depot;

namespace {

TEST(GoldenEvolution, MembersKeepTheirOrder) {
  // In the newer document `label` comes before `id`, and `size` before `label`.
  const depot::Box box{.id = 1, .size = 2, .added = {.label = "a"}, .label = "x"};
  EXPECT_EQ(box.id, 1);
  const auto request = depot::boxes::get_list({.size = 1, .label = "x"});
  EXPECT_EQ(request.query_value("size"), "1");
  EXPECT_EQ(depot::boxes::add({.label = "x", .size = 3}).body(), R"({"label":"x","size":3})");
}

TEST(GoldenEvolution, AStructOfRequestsStaysOneWhenAnAnswerHoldsIt) {
  static_assert(std::is_same_v<decltype(depot::AddBox::label), st::Required<std::string>>);
  static_assert(!std::is_default_constructible_v<depot::Box>);
  EXPECT_EQ(st::detail::make<depot::Box>().id, 0);
}

TEST(GoldenEvolution, NewValuesComeAfterTheirPredecessors) {
  static_assert(depot::State::kOpen < depot::State::kMoved);
  static_assert(depot::State::kMoved < depot::State::kClosed);
  EXPECT_EQ(st::OpenEnum<depot::State>(depot::State::kMoved).text(), "Moved");
}

TEST(GoldenEvolution, NamesThatOnlyDifferInCaseAreTwoFunctions) {
  EXPECT_EQ(depot::boxes::add2({.id = 1}).operation().operation_id, "Boxes_add");
}

}  // namespace
