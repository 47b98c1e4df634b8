// Names and texts that would break code if they came through as they are.
#include "servicetitan/evil.hpp"
#include "servicetitan/evil/src.hpp"
#include <servicetitan/codec.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace st = servicetitan;
namespace evil = servicetitan::evil;

namespace {

TEST(GoldenHostile, StringsReachTheWireUnchanged) {
  const auto request = evil::things::operator_2(
      "x", {.a_b = "1", .t = "2", .query = "3", .detail = "4"},
      {.n1st = "a", .delete_ = "b", .quote_back_slash = "c", .unnamed_2 = "d"});
  EXPECT_EQ(request.path(), "/evil\"/v2/tenant/{tenant}/things/x");
  EXPECT_EQ(request.query_value("a\"b"), "1");
  EXPECT_EQ(request.query_value("query"), "3");
  EXPECT_EQ(request.body(), R"({"1st":"a","delete":"b","quote\"back\\slash":"c","?)"
                            R"(?/":"d"})");
}

TEST(GoldenHostile, EnumTextsAreKept) {
  EXPECT_EQ(st::OpenEnum<evil::EvilNone>(evil::EvilNone::kUnnamed_).text(), "\"");
  EXPECT_EQ(st::OpenEnum<evil::EvilNone>(evil::EvilNone::kUnnamed_2).text(), "\\");
  EXPECT_EQ(st::OpenEnum<evil::EvilNone>(evil::EvilNone::kUnnamed_3).text(), "\xC3\xA9");
}

TEST(GoldenHostile, NamesThatDifferInCaseOnlyAreApart) {
  const evil::EvilThing thing{.delete_ = "d", .name = "1", .name_ = "2", .name_2 = "3"};
  EXPECT_EQ(st::encode(thing), R"({"delete":"d","Name":"1","name":"2","NAME":"3"})");
  EXPECT_EQ(st::encode(evil::EvilThing2{.n = 1}), R"({"n":1})");
  EXPECT_EQ(st::OpenEnum<evil::EvilNone>(evil::EvilNone::kDEFAULT).text(), "DEFAULT");
  EXPECT_EQ(st::OpenEnum<evil::EvilNone>(evil::EvilNone::kDefault_).text(), "Default");
  EXPECT_EQ(evil::things::operator_("o").operation().operation_id, "THINGS_Operator");
}

TEST(GoldenHostile, DeepAndRecursiveValuesAreValues) {
  const evil::Tree leaf{.children = std::vector<evil::Tree>{}, .id = 2};
  const evil::Tree tree{.children = std::vector<evil::Tree>{leaf}, .id = 1};
  EXPECT_EQ(st::encode(tree), R"({"children":[{"children":[],"id":2}],"id":1})");
  const std::string deep = std::string(10, '[') + "1" + std::string(10, ']');
  const auto thing = st::decode<evil::EvilThing>(R"({"delete":"d","deep":)" + deep + "}");
  EXPECT_EQ(st::encode(thing), R"({"delete":"d","deep":)" + deep + "}");
}

TEST(GoldenHostile, NamespacesAndFunctionsHideNothingOfOurs) {
  EXPECT_EQ(evil::detail_::tables_("o").operation().operation_id, "detail_tables");
  const evil::Switch body{.detail = evil::Detail{.min_ = 1}, .std = evil::Std::kSwitch};
  EXPECT_EQ(evil::detail_::detail_({.std = "s"}, body).body(),
            R"({"detail":{"min":1},"std":"Switch"})");
  EXPECT_EQ(evil::std_::std({.std = "s"}).query_value("std"), "s");
  EXPECT_EQ(evil::evil_models_::new_("t", "c", 1).path(), "/evil\"/v2/tenant/{tenant}/x/t/c/1");
}

}  // namespace
