// A refresh of the documents may make a member of a request optional or nullable. `./dev diff`
// calls that additive, because what writes the member compiles in each of its wrappers and means
// the same.

#include "sample.hpp"

#include "servicetitan/types.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace servicetitan {
namespace {

struct Inner {
  int number{};
};

template <template <class> class Wrapper>
struct Body {
  Wrapper<std::string> text;
  Wrapper<std::int64_t> number;
  Wrapper<OpenEnum<sample::Color>> color;
  Wrapper<std::vector<std::int64_t>> list;
  Wrapper<Inner> inner;
};

template <class T>
using Optional = std::optional<T>;

template <template <class> class Wrapper>
void expect_written() {
  const std::string name = "name";
  Body<Wrapper> body{.text = "text",
                     .number = 1,
                     .color = sample::Color::kRed,
                     .list = {{1, 2}},
                     .inner = Inner{.number = 3}};
  EXPECT_EQ(*body.text, "text");
  EXPECT_EQ(*body.number, 1);
  EXPECT_EQ(*body.color, sample::Color::kRed);
  EXPECT_EQ(*body.list, (std::vector<std::int64_t>{1, 2}));
  EXPECT_EQ(body.inner->number, 3);
  body.text = name;
  body.number = 5;
  body.color = sample::Color::kDarkBlue;
  body.list = {{4}};
  EXPECT_EQ(*body.text, "name");
  EXPECT_EQ(*body.number, 5);
  EXPECT_EQ(*body.color, sample::Color::kDarkBlue);
  EXPECT_EQ(body.list->size(), 1U);
}

TEST(Wrappers, AreWrittenAlike) {
  expect_written<Required>();
  expect_written<Optional>();
  expect_written<Field>();
}

}  // namespace
}  // namespace servicetitan
