#include "servicetitan/field.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace servicetitan {
namespace {

using Text = Field<std::string>;

const std::string kLong(40, 'x');  // has memory of its own

// Each state by each way to make, copy, move and assign it: sanitizers see what is lost or freed
// twice.
std::vector<Text> all_states() { return {Text(), Text(null), Text(kLong), Text("short")}; }

void expect_absent(const Text& field) {
  EXPECT_TRUE(field.is_absent());
  EXPECT_FALSE(field.is_null());
  EXPECT_FALSE(field.has_value());
}

TEST(Field, HasThreeStates) {
  expect_absent(Text());
  const Text nothing = null;
  EXPECT_TRUE(nothing.is_null());
  EXPECT_FALSE(nothing.is_absent());
  EXPECT_FALSE(nothing);
  const Text value = kLong;
  EXPECT_TRUE(value);
  EXPECT_FALSE(value.is_absent());
  EXPECT_FALSE(value.is_null());
  EXPECT_EQ(*value, kLong);
  EXPECT_EQ(value->size(), kLong.size());
}

TEST(Field, IsEqualInStateAndValueOnly) {
  const std::vector<Text> states = all_states();
  for (std::size_t i = 0; i < states.size(); ++i) {
    for (std::size_t k = 0; k < states.size(); ++k) {
      EXPECT_EQ(states[i] == states[k], i == k) << i << ' ' << k;
    }
  }
}

TEST(Field, AssignsEachStateToEach) {
  for (const Text& from : all_states()) {
    for (Text to : all_states()) {
      Text moved = to;
      to = from;
      EXPECT_EQ(to, from);
      moved = Text(from);
      EXPECT_EQ(moved, from);
    }
  }
}

TEST(Field, AssignsItselfAndWhatItHolds) {
  for (Text field : all_states()) {
    const Text before = field;
    const Text& same = field;
    field = same;
    EXPECT_EQ(field, before);
  }
  Field<std::vector<std::string>> list = std::vector<std::string>{kLong, "b"};
  list = std::vector<std::string>{list->front()};
  EXPECT_EQ(*list, std::vector<std::string>{kLong});
  Text text = kLong;
  text = *text;
  EXPECT_EQ(*text, kLong);
}

TEST(Field, BecomesAbsentNullOrAnotherValue) {
  for (Text field : all_states()) {
    field.set_null();
    EXPECT_EQ(field, Text(null));
    field.emplace(3U, 'a');
    EXPECT_EQ(*field, "aaa");
    field = null;
    EXPECT_TRUE(field.is_null());
    field = kLong;
    field.reset();
    expect_absent(field);
    field = kLong;
    field = {};
    expect_absent(field);
  }
}

TEST(Field, TakesAnOptionalAsAbsentOrValue) {
  EXPECT_EQ(Text(std::optional<std::string>(kLong)), Text(kLong));
  expect_absent(Text(std::optional<std::string>()));
  const std::optional<const char*> other = "text";
  EXPECT_EQ(*Text(other), "text");
}

TEST(Field, GivesAnotherValueWhereItHasNone) {
  EXPECT_EQ(Text(kLong).value_or("other"), kLong);
  EXPECT_EQ(Text(null).value_or("other"), "other");
  EXPECT_EQ(Text().value_or("other"), "other");
}

TEST(Field, MovesWhatCannotBeCopied) {
  Field<std::unique_ptr<int>> from = std::make_unique<int>(7);
  Field<std::unique_ptr<int>> to = std::move(from);
  EXPECT_EQ(**to, 7);
  Field<std::unique_ptr<int>> assigned;
  assigned = std::move(to);
  EXPECT_EQ(**assigned, 7);
}

TEST(Field, MovesWithoutExceptionsWhereItsValueDoes) {
  struct Careless {
    Careless() = default;
    Careless(Careless&&) {}
  };
  static_assert(std::is_nothrow_move_constructible_v<Text>);
  static_assert(std::is_nothrow_move_constructible_v<Field<std::int64_t>>);
  static_assert(!std::is_nothrow_move_constructible_v<Field<Careless>>);
}

struct Refused {
  explicit Refused(bool refuse) {
    if (refuse) throw std::runtime_error("refused");
  }
  Refused(const Refused&) { throw std::runtime_error("no copies"); }
  Refused(Refused&&) noexcept {}
  std::string text = kLong;
};

TEST(Field, KeepsItsValueWhenACopyFails) {
  Field<Refused> from;
  from.emplace(false);
  Field<Refused> to;
  to.emplace(false);
  EXPECT_THROW(to = from, std::runtime_error);
  ASSERT_TRUE(to);
  EXPECT_EQ(to->text, kLong);
}

TEST(Field, IsAbsentWhenAValueCannotBeMade) {
  Field<Refused> field;
  field.emplace(false);
  EXPECT_THROW(field.emplace(true), std::runtime_error);
  EXPECT_TRUE(field.is_absent());
}

}  // namespace
}  // namespace servicetitan
