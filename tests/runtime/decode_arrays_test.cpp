#include "sample.hpp"
#include "src/codec/decoder.hpp"

#include "servicetitan/codec.hpp"

#include <gtest/gtest.h>

#include <string>

namespace servicetitan {
namespace {

using detail::Decoder;
using sample::Everything;
using sample::Node;

// `[element,element,...]`
std::string list_of(const std::string& element, std::size_t count) {
  std::string text = "[";
  for (std::size_t i = 0; i < count; ++i) text += (i > 0 ? "," : "") + element;
  return text + ']';
}

TEST(DecodeArrays, TakeTheMemoryThatTheyNeed) {
  for (const std::size_t count : {1u, 2u, 3u, 5u, 17u, 100u}) {
    const auto value = decode<Everything>(R"({"array":)" + list_of("7", count) + R"(,"inners":)" +
                                          list_of(R"({"id":1})", count) + R"(,"rows":)" +
                                          list_of(list_of(R"("x")", count), count) + '}');
    EXPECT_EQ(value.array.size(), count);
    EXPECT_EQ(value.array.capacity(), count);
    ASSERT_TRUE(value.inners);
    EXPECT_EQ(value.inners->capacity(), count);
    ASSERT_EQ(value.rows.size(), count);
    EXPECT_EQ(value.rows.capacity(), count);
    for (const auto& row : value.rows) EXPECT_EQ(row, std::vector<std::string>(count, "x"));
  }
}

TEST(DecodeArrays, TakeNoneWhenTheyAreEmpty) {
  const auto value = decode<Everything>(R"({"array":[],"inners":[],"rows":[[],[]]})");
  EXPECT_EQ(value.array.capacity(), 0u);
  ASSERT_TRUE(value.inners);
  EXPECT_EQ(value.inners->capacity(), 0u);
  ASSERT_EQ(value.rows.size(), 2u);
  EXPECT_EQ(value.rows[1].capacity(), 0u);
}

TEST(DecodeArrays, MayBeInArraysOfTheirOwnType) {
  const std::string leaf = R"({"id":3,"nodes":[]})";
  const std::string branch = R"({"id":2,"nodes":)" + list_of(leaf, 3) + '}';
  const auto root = decode<Node>(R"({"id":1,"nodes":)" + list_of(branch, 2) + '}');
  ASSERT_EQ(root.nodes.value().size(), 2u);
  EXPECT_EQ(root.nodes->at(0), root.nodes->at(1));
  ASSERT_EQ(root.nodes->at(1).nodes.value().size(), 3u);
  EXPECT_EQ(root.nodes->at(1).nodes->at(2).id, 3);
}

TEST(DecodeArrays, MayBeLong) {
  constexpr std::size_t kMany = 20'000;
  const auto value = decode<Everything>(R"({"array":)" + list_of("7", kMany) + R"(,"inners":)" +
                                        list_of(R"({"id":1})", kMany) + '}');
  EXPECT_EQ(value.array, std::vector<std::int64_t>(kMany, 7));
  EXPECT_EQ(value.inners, std::vector<sample::Inner>(kMany, sample::Inner{.id = 1}));
}

TEST(DecodeArrays, KeepWhatCameBeforeAnError) {
  Everything value;
  Notes notes;
  Decoder decoder(detail::type_of<Everything>, &value, {}, notes);
  EXPECT_FALSE(decoder.write(R"({"array":[1,2],"rows":[["a"],["b","c",{}]]})"));
  EXPECT_EQ(decoder.error().pointer, "/rows/1/2");
  EXPECT_EQ(value.array, (std::vector<std::int64_t>{1, 2}));
  EXPECT_EQ(value.rows, (std::vector<std::vector<std::string>>{{"a"}, {"b", "c", ""}}));
}

TEST(DecodeArrays, MayBeLeftUnfinished) {
  Everything value;
  Notes notes;
  Decoder decoder(detail::type_of<Everything>, &value, {}, notes);
  EXPECT_TRUE(decoder.write(R"({"rows":[["a long text that has memory of its own"],["b)"));
}

TEST(DecodeArrays, TextsInPartsTakeTheMemoryThatTheyNeed) {
  const auto value = decode<Everything>(R"({"string":"twenty characters \u00e9\n and more\t."})");
  EXPECT_EQ(value.string, "twenty characters \u00e9\n and more\t.");
  EXPECT_EQ(value.string.capacity(), std::string(value.string.c_str()).capacity());
}

}  // namespace
}  // namespace servicetitan
