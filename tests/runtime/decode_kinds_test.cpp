#include "sample.hpp"

#include "servicetitan/codec.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace servicetitan {
namespace {

using sample::Color;
using sample::Everything;
using sample::Inner;
using sample::Patch;
using sample::Stars;

TEST(Decode, ReadsEveryKindOfMember) {
  const auto read = decode<Everything>(R"({
    "boolean": true, "int32": -5, "int64": 9223372036854775807, "float64": 0.1,
    "decimal": 1.0000000000000000000, "string": "a\"\\\u00e9\ud83d\ude00\n",
    "timestamp": "2026-03-01T12:30:00.1234567Z", "date": "2026-03-01T00:00:00",
    "duration": "1.02:03:04", "guid": "0f8FAD5B-d9cb-469f-a165-70867728950e",
    "color": "DarkBlue", "stars": 10, "json": {"a": [1, 2.50]},
    "object": {"id": 1, "name": "one"}, "array": [1, 2, 3], "map": {"x": 1.5, "y": "2.50"},
    "text": "t", "inner": {"id": 2}, "inners": [{"id": 3}, {"id": 4, "name": null}],
    "holes": [1, null, 3], "rows": [["a", "b"], [], ["c"]]})");
  EXPECT_TRUE(read.boolean);
  EXPECT_EQ(read.int32, -5);
  EXPECT_EQ(read.int64, std::numeric_limits<std::int64_t>::max());
  EXPECT_EQ(read.float64, 0.1);
  EXPECT_EQ(read.decimal.to_string(), "1.0000000000000000000");
  EXPECT_EQ(read.string, "a\"\\\u00e9\U0001f600\n");
  EXPECT_EQ(to_string(read.timestamp), "2026-03-01T12:30:00.1234567Z");
  EXPECT_EQ(to_string(read.date), "2026-03-01");
  EXPECT_EQ(to_string(read.duration), "1.02:03:04");
  EXPECT_EQ(read.guid, Guid("0F8FAD5B-D9CB-469F-A165-70867728950E"));
  EXPECT_EQ(read.color, Color::kDarkBlue);
  EXPECT_EQ(read.stars, Stars::kTen);
  EXPECT_EQ(read.json.text(), R"({"a":[1,2.50]})");
  EXPECT_EQ(read.object, (Inner{.name = "one", .id = 1}));
  EXPECT_EQ(read.array, (std::vector<std::int64_t>{1, 2, 3}));
  EXPECT_EQ(read.map, (Map<Decimal>{{"x", Decimal("1.5")}, {"y", Decimal("2.50")}}));
  EXPECT_EQ(read.text, "t");
  EXPECT_EQ(read.inner, (Inner{.id = 2}));
  EXPECT_EQ(read.inners, (std::vector<Inner>{{.id = 3}, {.id = 4}}));
  EXPECT_EQ(read.holes, (std::vector<std::optional<std::int32_t>>{1, std::nullopt, 3}));
  EXPECT_EQ(read.rows, (std::vector<std::vector<std::string>>{{"a", "b"}, {}, {"c"}}));
}

TEST(Decode, TakesAnyTypeAtTheTop) {
  EXPECT_EQ(decode<std::int64_t>("42"), 42);
  EXPECT_EQ(decode<std::int64_t>(" 42 \r\n\t"), 42);
  EXPECT_EQ(decode<std::vector<std::int64_t>>("[1,2]"), (std::vector<std::int64_t>{1, 2}));
  EXPECT_EQ(decode<std::optional<std::int64_t>>("null"), std::nullopt);
  EXPECT_EQ(decode<std::optional<std::int64_t>>("7"), 7);
  EXPECT_EQ(decode<std::optional<Inner>>("null"), std::nullopt);
  EXPECT_EQ(decode<std::optional<Inner>>(R"({"id":7})"), (Inner{.id = 7}));
  EXPECT_EQ(decode<std::string>(R"("x")"), "x");
  EXPECT_EQ(decode<bool>("true"), true);
  EXPECT_EQ(decode<Map<std::string>>(R"({"a":"b"})"), (Map<std::string>{{"a", "b"}}));
  EXPECT_EQ(decode<Json>("[1, 2]").text(), "[1,2]");
}

TEST(Decode, ReadsTheEnvelopes) {
  const auto page = decode<Page<Inner>>(
      R"({"page":1,"pageSize":2,"hasMore":true,"totalCount":null,"data":[{"id":1},{"id":2}]})");
  EXPECT_EQ(page.page_size, 2);
  EXPECT_EQ(page.has_more, true);
  EXPECT_EQ(page.total_count, std::nullopt);
  EXPECT_EQ(page.data.size(), 2u);
  const auto feed =
      decode<ExportPage<Inner>>(R"({"hasMore":false,"continueFrom":"tok","data":[]})");
  EXPECT_FALSE(feed.has_more);
  EXPECT_EQ(feed.continue_from, "tok");
  const auto event = decode<CloudEvent<Inner>>(
      R"({"specversion":"1.0","id":"1","type":"t","time":"2026-03-01T00:00:00Z","source":"s",)"
      R"("userassignedid":"u","datacontenttype":"application/json","data":{"id":9}})");
  EXPECT_EQ(event.data.id, 9);
}

// What a page promises is taken as a hint, never as the truth.
TEST(Decode, PromisedSizeOfAPageIsAHint) {
  const auto full = decode<Page<Inner>>(
      R"({"page":1,"pageSize":40,"hasMore":true,"data":[{"id":1,"name":"a"}]})");
  EXPECT_EQ(full.data.size(), 1U);
  EXPECT_EQ(full.data.capacity(), 40U);
  const auto last = decode<Page<Inner>>(
      R"({"page":1,"pageSize":40,"hasMore":false,"data":[{"id":1,"name":"a"}]})");
  EXPECT_LT(last.data.capacity(), 40U);
  const auto lie = decode<Page<Inner>>(
      R"({"page":1,"pageSize":2147483647,"hasMore":true,"data":[{"id":1,"name":"a"}]})");
  EXPECT_LE(lie.data.capacity(), 5'000U);
  const auto negative = decode<Page<Inner>>(
      R"({"page":1,"pageSize":-1,"hasMore":true,"data":[{"id":1,"name":"a"}]})");
  EXPECT_EQ(negative.data.size(), 1U);
}

TEST(Decode, ReadsWhatRefersToItself) {
  const auto node =
      decode<sample::Node>(R"({"id":1,"nodes":[{"id":2,"nodes":[{"id":3}]},{"id":4}]})");
  EXPECT_EQ(node.nodes->at(0).nodes->at(0).id, 3);
  EXPECT_EQ(node.nodes->at(1).id, 4);
  EXPECT_EQ(decode<sample::Node>(encode(node)), node);
}

TEST(Decode, TellsAbsentFromNull) {
  const auto patch = decode<Patch>(R"({"name":"n","title":null})");
  EXPECT_TRUE(patch.title.is_null());
  EXPECT_TRUE(patch.lines.is_absent());
  EXPECT_EQ(*patch.name, "n");
  EXPECT_EQ(*decode<Patch>(R"({"name":"n","title":"t"})").title, "t");
}

TEST(Decode, MakesStructsThatHaveNoDefault) {
  const auto envelope = decode<sample::Envelope>(
      R"({"patch":{"name":"a"},"patches":[{"name":"b"},{"name":"c","lines":[{"id":1}]}]})");
  EXPECT_EQ(*envelope.patch->name, "a");
  ASSERT_EQ(envelope.patches.size(), 2u);
  EXPECT_EQ((*envelope.patches[1].lines)[0].id, 1);
}

TEST(Decode, FindsMembersInAnyOrder) {
  std::string text = "{";
  sample::Wide expected;
  for (int i = 69; i >= 0; --i) {
    expected.members[i] = i;
    text += (i < 69 ? "," : "") + std::string("\"m") + char('0' + i / 10) + char('0' + i % 10) +
            "\":" + std::to_string(i);
  }
  Notes notes;
  EXPECT_EQ(decode<sample::Wide>(text + '}', {}, &notes), expected);
  EXPECT_TRUE(notes.empty());
}

// Two types of the same layout, of which the second has but the first member of the same table.
struct Whole {
  std::optional<std::int64_t> a{};
  std::optional<std::int64_t> b{};
  Map<Json> extra{};

  static const detail::Object kObject;
};
struct Part : Whole {
  static const detail::Object kObject;
};
struct Both {
  Whole whole{};
  Part part{};
  Map<Json> extra{};

  static const detail::Object kObject;
};
constexpr detail::Member kAAndB[] = {
    {"a", offsetof(Whole, a), &detail::type_of<std::optional<std::int64_t>>},
    {"b", offsetof(Whole, b), &detail::type_of<std::optional<std::int64_t>>},
};
constexpr detail::Member kBoth[] = {
    {"whole", offsetof(Both, whole), &detail::type_of<Whole>},
    {"part", offsetof(Both, part), &detail::type_of<Part>},
};
const detail::Object Whole::kObject{"Whole", kAAndB, 2, offsetof(Whole, extra),
                                    &detail::construct<Whole>};
const detail::Object Part::kObject{"Part", kAAndB, 1, offsetof(Whole, extra),
                                   &detail::construct<Part>};
const detail::Object Both::kObject{"Both", kBoth, 2, offsetof(Both, extra),
                                   &detail::construct<Both>};

TEST(Decode, RemembersMembersOfTheirOwnObjectOnly) {
  const auto both =
      decode<Both>(R"({"whole":{"b":1,"a":2},"part":{"b":3,"a":4}})", {.keep_unknown = true});
  EXPECT_EQ(both.whole.b, 1);
  EXPECT_EQ(both.part.a, 4);
  EXPECT_FALSE(both.part.b);
  EXPECT_EQ(both.part.extra, (Map<Json>{{"b", Json::parse("3")}}));
}

// What is taken although the documents say something else.
struct Lenient {
  std::string_view json;
  std::function<bool(const Everything&)> holds;
};

TEST(Decode, TakesNumbersInQuotesAndScalarsForTexts) {
  const Lenient cases[] = {
      {R"({"int64":"123"})", [](const Everything& e) { return e.int64 == 123; }},
      {R"({"int64":"-9223372036854775808"})",
       [](const Everything& e) { return e.int64 == std::numeric_limits<std::int64_t>::min(); }},
      {R"({"int64":-9223372036854775808})",
       [](const Everything& e) { return e.int64 == std::numeric_limits<std::int64_t>::min(); }},
      {R"({"int64":5.0})", [](const Everything& e) { return e.int64 == 5; }},
      {R"({"int64":1.5e1})", [](const Everything& e) { return e.int64 == 15; }},
      {R"({"int32":"7"})", [](const Everything& e) { return e.int32 == 7; }},
      {R"({"float64":"2.5"})", [](const Everything& e) { return e.float64 == 2.5; }},
      {R"({"float64":3})", [](const Everything& e) { return e.float64 == 3; }},
      {R"({"float64":1e-400})", [](const Everything& e) { return e.float64 == 0; }},
      {R"({"float64":123456789012345678})",
       [](const Everything& e) { return e.float64 == 123456789012345678.0; }},
      {R"({"decimal":"0.00"})",
       [](const Everything& e) { return e.decimal.to_string() == "0.00"; }},
      {R"({"decimal":7})", [](const Everything& e) { return e.decimal == Decimal(7); }},
      {R"({"decimal":99999999999999999999999999999999999999})",
       [](const Everything& e) { return e.decimal.to_string().size() == 38; }},
      {R"({"string":1.50})", [](const Everything& e) { return e.string == "1.50"; }},
      {R"({"string":12345678901234567890})",
       [](const Everything& e) { return e.string == "12345678901234567890"; }},
      {R"({"string":true})", [](const Everything& e) { return e.string == "true"; }},
      {R"({"text":false})", [](const Everything& e) { return e.text == "false"; }},
      {R"({"color":4})", [](const Everything& e) { return e.color.text() == "4"; }},
      {R"({"stars":"2"})", [](const Everything& e) { return e.stars == Stars::kTwo; }},
      {R"({"json":"x"})", [](const Everything& e) { return e.json.text() == "\"x\""; }},
      {R"({"json":null})", [](const Everything& e) { return e.json.is_null(); }},
      {R"({"other":{"a":[{"int64":1}]},"int64":2})",
       [](const Everything& e) { return e.int64 == 2; }},
  };
  for (const Lenient& one : cases) EXPECT_TRUE(one.holds(decode<Everything>(one.json))) << one.json;
}

struct Misfit {
  std::string_view json;
  std::string_view pointer;
  std::string_view says;
};

class DecodeMisfit : public testing::TestWithParam<Misfit> {};

TEST_P(DecodeMisfit, IsAnErrorThatSaysWhatAndWhere) {
  const auto result = try_decode<Everything>(GetParam().json);
  ASSERT_FALSE(result) << GetParam().json;
  EXPECT_EQ(result.error().code(), ErrorCode::bad_payload);
  EXPECT_EQ(result.error().pointer(), GetParam().pointer);
  EXPECT_NE(result.error().client_text().find(GetParam().says), std::string::npos)
      << result.error().client_text();
}

TEST_P(DecodeMisfit, IsLeftOutWithANoteWhenTolerant) {
  Notes notes;
  const auto result =
      try_decode<Everything>(GetParam().json, {.strictness = Strictness::tolerant}, &notes);
  ASSERT_TRUE(result) << result.error().what();
  bool noted = false;
  for (const Note& note : notes) {
    noted = noted || (note.kind == NoteKind::mismatch && note.pointer == GetParam().pointer);
  }
  EXPECT_TRUE(noted);
  Everything cleared = *result;
  EXPECT_FALSE(cleared.text || cleared.inner || cleared.inners);
  EXPECT_EQ(cleared.int64, 0);
}

INSTANTIATE_TEST_SUITE_P(
    All, DecodeMisfit,
    testing::Values(
        Misfit{R"({"int64":"abc"})", "/int64",
               "expected an integer of 64 bits, found the text \"abc\""},
        Misfit{R"({"int64":""})", "/int64", "found the text \"\""},
        Misfit{R"({"int64":9223372036854775808})", "/int64", "9223372036854775808"},
        Misfit{R"({"int64":18446744073709551616})", "/int64", "18446744073709551616"},
        Misfit{R"({"int64":1.5})", "/int64", "the number 1.5"},
        Misfit{R"({"int64":1e400})", "/int64", "1e400"},
        Misfit{R"({"int64":true})", "/int64", "found true"},
        Misfit{R"({"int64":{"a":1}})", "/int64", ", found "},
        Misfit{R"({"int64":[1]})", "/int64", ", found "},
        Misfit{R"({"int32":2147483648})", "/int32", "an integer of 32 bits"},
        Misfit{R"({"float64":1e400})", "/float64", "the number 1e400"},
        Misfit{R"({"float64":"nan"})", "/float64", "\"nan\""},
        Misfit{R"({"float64":"0x10"})", "/float64", "\"0x10\""},
        Misfit{R"({"decimal":123456789012345678901234567890123456789})", "/decimal", "38 digits"},
        Misfit{R"({"decimal":"1,000.00"})", "/decimal", "1,000.00"},
        Misfit{R"({"boolean":"true"})", "/boolean", "expected true or false"},
        Misfit{R"({"boolean":1})", "/boolean", "the number 1"},
        Misfit{R"({"timestamp":"yesterday"})", "/timestamp", "a date-time text"},
        Misfit{R"({"timestamp":"2016-12-31T23:59:60Z"})", "/timestamp", ":60Z"},
        Misfit{R"({"timestamp":1700000000})", "/timestamp", "the number 1700000000"},
        Misfit{R"({"date":"2026-02-30"})", "/date", "a date text"},
        Misfit{R"({"duration":"soon"})", "/duration", "[d.]hh:mm:ss"},
        Misfit{R"({"guid":"no"})", "/guid", "a GUID text"},
        Misfit{R"({"color":true})", "/color", "found true"},
        Misfit{R"({"string":[]})", "/string", "expected a text"},
        Misfit{R"({"text":{"a":[1,2,{"b":3}]}})", "/text", "expected a text"},
        Misfit{R"({"inner":7})", "/inner", "expected an object"},
        Misfit{R"({"inner":[{"id":1}]})", "/inner", "expected an object"},
        Misfit{R"({"inners":{"id":1}})", "/inners", "expected an array"},
        Misfit{R"({"inners":"x"})", "/inners", "expected an array"},
        Misfit{R"({"map":[1]})", "/map", "expected an object"},
        Misfit{R"({"array":[1,2,"x"]})", "/array/2", "\"x\""},
        Misfit{R"({"map":{"a/b~c":"x"}})", "/map/a~1b~0c", "\"x\""},
        Misfit{R"({"object":{"id":1,"name":[1]}})", "/object/name", "expected a text"}));

TEST(Decode, BoundsWhatItShows) {
  const std::string text = R"({"int64":")" + std::string(100'000, 'x') + R"("})";
  const auto result = try_decode<Everything>(text);
  ASSERT_FALSE(result);
  EXPECT_LT(result.error().client_text().size(), 400u);
  EXPECT_LT(result.error().server_text().size(), 200u);
}

TEST(Decode, ThrowsInItsPlainForm) {
  EXPECT_THROW((void)decode<std::int64_t>("x"), Error);
  EXPECT_THROW((void)try_decode<std::int64_t>("x").value(), Error);
}

TEST(Decode, RefusesWhatIsNotJsonAtAll) {
  EXPECT_FALSE(try_decode<Download>("{}"));
  EXPECT_FALSE(try_decode<Redirect>("\"x\""));
}

}  // namespace
}  // namespace servicetitan
