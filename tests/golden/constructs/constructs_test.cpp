// Every construct of generated code, used as a program would: the headers of two modules and their
// sources in one translation unit.
#include "servicetitan/shop.hpp"
#include "servicetitan/shop/fwd.hpp"
#include "servicetitan/shop/src.hpp"
#include "servicetitan/shop_items.hpp"
#include "servicetitan/shop_items/src.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace st = servicetitan;
namespace shop = servicetitan::shop;

namespace {

TEST(Golden, QueryParametersAreWrittenInTheirStyles) {
  const auto request = shop::orders::get_list({
      .page = 2,
      .ids = {1, 2},
      .codes = {"a", "b"},
      .kinds = {shop::Kind::kNew, shop::Kind::kNone},
      .days = {shop::Days::kMon, shop::Days::kTue},
      .active = st::Active::kAny,
      .custom_field_fields = {{"color", "red"}},
      .owners = {{.type = shop::Kind::kCall_center, .id = 7}},
      .price = st::Decimal("12.50"),
  });
  const std::vector<st::QueryParameter> expected = {
      {"page", "2"},
      {"ids", "1,2"},
      {"codes", "a,b"},
      {"kinds", "New"},
      {"kinds", "None"},
      {"days", "Mon,Tue"},
      {"active", "Any"},
      {"customField.color", "red"},
      {"owners[0].type", "call_center"},
      {"owners[0].id", "7"},
      {"price", "12.50"},
  };
  EXPECT_EQ(request.query(), expected);
  EXPECT_EQ(request.problem(), "");
}

TEST(Golden, PathParametersComeInTheOrderOfTheTemplate) {
  const auto request = shop::orders::find(
      "a b", st::Guid("01234567-89ab-cdef-0123-456789abcdef"), "New",
      {.day = st::Date{std::chrono::year{2026}, std::chrono::March, std::chrono::day{1}},
       .tags = std::vector<std::string>{"x"}});
  EXPECT_EQ(request.path(),
            "/shop/v2/tenant/{tenant}/orders/a%20b/lines/01234567-89ab-cdef-0123-456789abcdef/by/"
            "New");
  const std::vector<st::QueryParameter> expected = {{"day", "2026-03-01"}, {"tags", "x"}};
  EXPECT_EQ(request.query(), expected);
}

TEST(Golden, RequestStructsSayWhatIsSetClearedAndLeft) {
  const auto request = shop::orders::update(5, {.id = 6}, {.note = st::null});
  EXPECT_EQ(request.path(), "/shop/v2/tenant/{tenant}/orders/5");
  EXPECT_EQ(request.query_value("id"), "6");
  EXPECT_EQ(request.body(), R"({"note":null})");
}

TEST(Golden, RequiredMembersMustBeGiven) {
  const shop::CreateOrder order{
      .number = "A1",
      .kind = shop::Kind::kNew,
      .lines = {{{.sku = "s", .count = 2}}},
      .contact = shop::Contact{.name = "Ann"},
      .levels = {{shop::Named::kHigh}},
  };
  EXPECT_EQ(shop::orders::create(order).body(),
            R"({"number":"A1","kind":"New","lines":[{"sku":"s","count":2}],)"
            R"("contact":{"name":"Ann"},"levels":[2]})");
  static_assert(!std::is_default_constructible_v<shop::CreateOrder>);
  static_assert(std::is_default_constructible_v<shop::Order>);
}

TEST(Golden, ResultsHaveTheirTypes) {
  using shop::orders::get_favourite;
  static_assert(
      std::is_same_v<decltype(get_favourite(1)), st::Request<std::optional<std::int64_t>>>);
  static_assert(std::is_same_v<decltype(shop::orders::download(1)), st::Request<st::Download>>);
  static_assert(std::is_same_v<decltype(shop::orders::picture(1)), st::Request<st::Redirect>>);
  static_assert(
      std::is_same_v<decltype(shop::reviews::get_list()), st::Request<st::Page<shop::Order>>>);
  static_assert(std::is_same_v<decltype(shop::exports::orders_archive({})),
                               st::Request<st::ExportPage<shop::Order>>>);
  static_assert(std::is_same_v<decltype(shop::orders::delete_(1, {.reason = shop::Kind::kNew})),
                               st::Request<void>>);
  static_assert(std::is_same_v<shop::ApiError, st::shop_items::ApiError>);
  EXPECT_EQ(shop::orders::upload(1, {}, {.bytes = "x"}).operation().request_content,
            st::Content::multipart);
}

TEST(Golden, OperationsSayWhatTheDocumentsSay) {
  const st::Operation& operation = shop::snapshots::get_data("s", {}, {.name = "n"}).operation();
  EXPECT_EQ(operation.name, "shop.snapshots.get_data");
  EXPECT_EQ(operation.operation_id, "Snapshots_GetData");
  EXPECT_EQ(operation.method, st::Method::post);
  EXPECT_EQ(operation.rate_class, st::RateClass::report);
  EXPECT_TRUE(operation.idempotent);
  EXPECT_EQ(operation.retained, "2025-12");
  EXPECT_EQ(operation.scopes, "tn.shop.r");
  EXPECT_EQ(operation.paging, st::Paging::none);
  EXPECT_EQ(shop::orders::get_list().operation().paging, st::Paging::page);
  EXPECT_EQ(shop::exports::orders_archive().operation().paging, st::Paging::export_feed);
}

TEST(Golden, TablesListEverything) {
  const st::detail::ModuleTable& table = shop::module_table();
  EXPECT_EQ(table.name, "shop");
  EXPECT_EQ(table.operation_count, 14u);
  bool has_event = false;
  for (std::uint32_t i = 0; i < table.struct_count; ++i) {
    has_event = has_event || table.structs[i]->type->object->name == "CloudEvent";
  }
  EXPECT_TRUE(has_event);
  EXPECT_EQ(st::shop_items::module_table().operation_count, 1u);
}

TEST(Golden, EnumsKnowTheirWireForms) {
  EXPECT_EQ(st::OpenEnum<shop::Kind>(shop::Kind::kCall_center).text(), "call_center");
  EXPECT_EQ(st::OpenEnum<shop::LevelInt32>(shop::LevelInt32::kValue5).text(), "5");
  EXPECT_EQ(st::OpenEnum<shop::Named>::from_integer(2), shop::Named::kHigh);
  static_assert(static_cast<int>(shop::LevelInt32::kValue5) == 5);
}

TEST(Golden, UnionsNameTheirAlternatives) {
  static_assert(std::is_same_v<shop::OrderPiece,
                               std::variant<st::Unknown, shop::SquareDto, shop::CircleDto>>);
  const st::detail::VariantTable& inferred =
      variant_table(static_cast<const shop::OrderPiece*>(nullptr));
  EXPECT_EQ(inferred.member, "type");
  EXPECT_EQ(inferred.alternatives[1].discriminator, "Circle");
  const st::detail::VariantTable& mapped =
      variant_table(static_cast<const shop::CellShape*>(nullptr));
  EXPECT_EQ(mapped.member, "shape");
  EXPECT_EQ(mapped.alternatives[0].discriminator, "round");
}

}  // namespace
