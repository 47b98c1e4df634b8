#include "sample.hpp"

#include "servicetitan/request.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace servicetitan {
namespace {

using detail::RequestBuilder;
using sample::Color;
using sample::Inner;
using sample::kQuery;
using sample::Patch;
using sample::Query;
using sample::Stars;

constexpr Operation kOperation{.name = "sample.things.update",
                               .method = Method::patch,
                               .path = "/sample/v2/tenant/{tenant}/things/{id}/parts/{part}"};
constexpr Operation kList{.name = "sample.things.get_list",
                          .path = "/sample/v2/tenant/{tenant}/things"};

using Parameters = std::vector<QueryParameter>;

Parameters query_of(const Query& query) {
  const auto request = RequestBuilder(kList).query(kQuery, query).returning<Json>();
  EXPECT_EQ(request.problem(), "");
  return request.query();
}

std::string problem_of(const Query& query) {
  return RequestBuilder(kList).query(kQuery, query).returning<Json>().problem();
}

TEST(RequestPath, IsFilledInOrderAndKeepsTheTenant) {
  const auto request = RequestBuilder(kOperation).path(42).path("a b").returning<void>();
  EXPECT_EQ(request.path(), "/sample/v2/tenant/{tenant}/things/42/parts/a%20b");
  EXPECT_EQ(request.method(), Method::patch);
  EXPECT_EQ(&request.operation(), &kOperation);
  EXPECT_EQ(request.result(), nullptr);
  EXPECT_EQ(request.problem(), "");
  EXPECT_TRUE(request.body().empty());
}

struct Encoded {
  std::string_view value;
  std::string_view path;
};

class RequestPathValue : public testing::TestWithParam<Encoded> {};

TEST_P(RequestPathValue, IsPercentEncodedButUnreservedCharacters) {
  const auto request = RequestBuilder(kOperation).path(1).path(GetParam().value).returning<void>();
  EXPECT_EQ(request.path(),
            "/sample/v2/tenant/{tenant}/things/1/parts/" + std::string(GetParam().path));
  EXPECT_EQ(request.problem(), "");
}

INSTANTIATE_TEST_SUITE_P(
    All, RequestPathValue,
    testing::Values(Encoded{"AZaz09-._~", "AZaz09-._~"}, Encoded{"a/b", "a%2Fb"},
                    Encoded{"?#&=+%", "%3F%23%26%3D%2B%25"}, Encoded{"../..", "..%2F.."},
                    Encoded{"{tenant}", "%7Btenant%7D"}, Encoded{"\u00e9", "%C3%A9"},
                    Encoded{"a\r\nb", "a%0D%0Ab"}, Encoded{"...", "..."}));

TEST(RequestPath, TakesGuids) {
  const auto request = RequestBuilder(kOperation)
                           .path(1)
                           .path(Guid("0f8FAD5B-d9cb-469f-a165-70867728950e"))
                           .returning<void>();
  EXPECT_NE(request.path().find("/parts/0f8FAD5B-d9cb-469f-a165-70867728950e"), std::string::npos);
}

TEST(RequestPath, RefusesValuesThatNameAnotherPath) {
  for (const std::string_view value : {"", ".", ".."}) {
    const auto request = RequestBuilder(kOperation).path(1).path(value).returning<void>();
    EXPECT_NE(request.problem().find("{part}"), std::string::npos) << value;
  }
  EXPECT_NE(RequestBuilder(kOperation).path(1).returning<void>().problem(), "");
  EXPECT_NE(RequestBuilder(kOperation).path(1).path(2).path(3).returning<void>().problem(), "");
}

TEST(RequestQuery, LeavesOutWhatIsAbsentOrEmpty) {
  EXPECT_EQ(query_of({}), Parameters{});
  EXPECT_EQ(query_of({.field = null}), Parameters{});
}

TEST(RequestQuery, WritesEachStyle) {
  EXPECT_EQ(query_of({.page = 2, .active = false}),
            (Parameters{{"page", "2"}, {"active", "false"}}));
  EXPECT_EQ(query_of({.ids = {1, 2, -3}}), (Parameters{{"ids", "1,2,-3"}}));
  EXPECT_EQ(query_of({.tags = {"a", "b,c"}}), (Parameters{{"tags", "a"}, {"tags", "b,c"}}));
  EXPECT_EQ(query_of({.since = parse_timestamp("2026-03-01T12:30:00+02:00")}),
            (Parameters{{"since", "2026-03-01T10:30:00Z"}}));
  EXPECT_EQ(query_of({.color = Color::kDarkBlue, .stars = Stars::kTen}),
            (Parameters{{"color", "DarkBlue"}, {"stars", "10"}}));
  EXPECT_EQ(query_of({.color = OpenEnum<Color>::from_text("Mauve")}),
            (Parameters{{"color", "Mauve"}}));
  EXPECT_EQ(query_of({.custom = {{"a", "1"}, {"b.c", "x y"}}}),
            (Parameters{{"custom.a", "1"}, {"custom.b.c", "x y"}}));
  EXPECT_EQ(query_of({.owners = {{.name = "n", .id = 1}, {.id = 2}}}),
            (Parameters{{"owners[0].name", "n"}, {"owners[0].id", "1"}, {"owners[1].id", "2"}}));
  EXPECT_EQ(query_of({.filter = Inner{.name = "n", .id = 5}}),
            (Parameters{{"filter.name", "n"}, {"filter.id", "5"}}));
  EXPECT_EQ(query_of({.factor = 0.1, .field = ""}), (Parameters{{"factor", "0.1"}, {"field", ""}}));
}

TEST(RequestQuery, NamesTheParameterThatHasNoText) {
  EXPECT_NE(problem_of({.factor = std::numeric_limits<double>::infinity()})
                .find("query parameter factor"),
            std::string::npos);
  EXPECT_NE(problem_of({.color = OpenEnum<Color>()}).find("query parameter color"),
            std::string::npos);
}

constexpr detail::QueryMember kNames[] = {
    {"names", 0, &detail::type_of<std::vector<std::string>>, detail::QueryStyle::comma}};

TEST(RequestQuery, RefusesListElementsThatTheSeparatorWouldSplit) {
  const auto problem = [](std::vector<std::string> names) {
    return RequestBuilder(kList).query(kNames, names).returning<Json>().problem();
  };
  EXPECT_EQ(problem({"a", "b c"}), "");
  EXPECT_NE(problem({"a", "b,c"}).find("query parameter names"), std::string::npos);
  EXPECT_NE(problem({""}), "");
}

TEST(RequestQuery, CanBeSetByName) {
  auto request =
      RequestBuilder(kList).query(kQuery, Query{.page = 1, .tags = {"a", "b"}}).returning<Json>();
  request.set_query("page", "2");
  request.set_query("tags", "c");
  request.set_query("new", "x");
  EXPECT_EQ(request.query(), (Parameters{{"page", "2"}, {"tags", "c"}, {"new", "x"}}));
  EXPECT_EQ(request.query_value("page"), "2");
  EXPECT_EQ(request.query_value("none"), "");
}

TEST(RequestBody, IsJson) {
  const auto request = RequestBuilder(kList)
                           .body(Patch{.name = "n", .title = null})
                           .returning<std::optional<std::int64_t>>();
  EXPECT_EQ(request.body(), R"({"name":"n","title":null})");
  EXPECT_EQ(request.content_type(), "application/json");
  EXPECT_EQ(request.result(), &detail::type_of<std::optional<std::int64_t>>);
}

TEST(RequestBody, ThatJsonCannotHoldIsAProblemOfTheRequest) {
  const auto request =
      RequestBuilder(kList)
          .body(Patch{.name = "n", .factor = std::numeric_limits<double>::infinity()})
          .returning<void>();
  EXPECT_EQ(request.problem(),
            "body: /factor: JSON cannot hold a number that is infinite or not a number");
}

TEST(RequestUpload, IsOnePartBetweenBoundaries) {
  const auto request = RequestBuilder(kList)
                           .upload({.bytes = std::string("a\0\r\n--b", 7),
                                    .file_name = "p\u00e9.png",
                                    .content_type = "image/png"})
                           .returning<void>();
  ASSERT_EQ(request.problem(), "");
  const std::string prefix = "multipart/form-data; boundary=";
  ASSERT_EQ(request.content_type().substr(0, prefix.size()), prefix);
  const std::string boundary = request.content_type().substr(prefix.size());
  EXPECT_EQ(request.body(), "--" + boundary +
                                "\r\nContent-Disposition: form-data; name=\"file\"; "
                                "filename=\"p\u00e9.png\"\r\nContent-Type: image/png\r\n\r\n" +
                                std::string("a\0\r\n--b", 7) + "\r\n--" + boundary + "--\r\n");
}

TEST(RequestUpload, HasABoundaryThatTheContentDoesNotHave) {
  const auto boundary_of = [](const std::string& bytes) {
    const auto request = RequestBuilder(kList).upload({.bytes = bytes}).returning<void>();
    return request.content_type().substr(request.content_type().find('=') + 1);
  };
  EXPECT_EQ(boundary_of("x"), boundary_of("x"));
  // A content that names all boundaries that could follow from a hash cannot be made; one that
  // names its own prefix can.
  const std::string hostile = "\r\n--servicetitan-" + boundary_of("x");
  EXPECT_EQ(hostile.find(boundary_of(hostile)), std::string::npos);
}

TEST(RequestUpload, RefusesNamesThatBreakOutOfTheirQuotes) {
  for (const std::string& name : {std::string(), std::string("a\"b"), std::string("a\r\nX: y"),
                                  std::string("a\\"), std::string("a\0b", 3)}) {
    EXPECT_NE(RequestBuilder(kList).upload({.file_name = name}).returning<void>().problem(), "");
    EXPECT_NE(RequestBuilder(kList).upload({.part_name = name}).returning<void>().problem(), "");
  }
  EXPECT_NE(RequestBuilder(kList).upload({.content_type = "a\r\nb: c"}).returning<void>().problem(),
            "");
}

TEST(RawRequest, SendsThePathAsItIs) {
  const Json body = Json::parse("{\"a\": 1}");
  const auto request =
      raw(Method::post, "/crm/v2/tenant/{tenant}/x%20y", {{"pageSize", "1"}}, &body);
  EXPECT_EQ(request.path(), "/crm/v2/tenant/{tenant}/x%20y");
  EXPECT_EQ(request.query(), (Parameters{{"pageSize", "1"}}));
  EXPECT_EQ(request.body(), "{\"a\":1}");
  EXPECT_EQ(request.method(), Method::post);
  EXPECT_EQ(request.operation().method, Method::post);
  EXPECT_FALSE(request.operation().idempotent);
  EXPECT_TRUE(raw(Method::get, "/x").operation().idempotent);
  EXPECT_EQ(request.problem(), "");
}

TEST(RawRequest, RefusesWhatIsNoPath) {
  for (const std::string_view path :
       {"", "x", "/a b", "/a?b=c", "/a#b", "/a\r\nb", "/\u00e9", "/a/{id}"}) {
    EXPECT_NE(raw(Method::get, path).problem(), "") << path;
  }
}

TEST(Method, HasAName) {
  EXPECT_EQ(to_string(Method::get), "GET");
  EXPECT_EQ(to_string(Method::post), "POST");
  EXPECT_EQ(to_string(Method::put), "PUT");
  EXPECT_EQ(to_string(Method::patch), "PATCH");
  EXPECT_EQ(to_string(Method::delete_), "DELETE");
}

}  // namespace
}  // namespace servicetitan
