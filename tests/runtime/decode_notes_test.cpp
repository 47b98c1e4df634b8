#include "sample.hpp"

#include "servicetitan/codec.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace servicetitan {
namespace {

using sample::Everything;
using sample::Inner;
using sample::Node;
using sample::Patch;

std::vector<std::string> summaries(const Notes& notes) {
  std::vector<std::string> made;
  for (const Note& note : notes)
    made.push_back(std::string(to_string(note.kind)) + ' ' + note.pointer);
  return made;
}

using Lines = std::vector<std::string>;

TEST(Notes, NameRequiredMembersThatAreMissing) {
  Notes notes;
  const auto read =
      decode<Page<Inner>>(R"({"page":1,"data":[{"id":1},{"name":"x"},{}]})", {}, &notes);
  EXPECT_EQ(read.data.size(), 3u);
  EXPECT_EQ(summaries(notes),
            (Lines{"missing /data/1/id", "missing /data/2/id", "missing /pageSize"}));
  EXPECT_EQ(notes[0].detail, "expected an integer of 64 bits, found nothing");
}

TEST(Notes, NameNullsWhereAValueIsRequired) {
  Notes notes;
  const auto read = decode<Page<Inner>>(
      R"({"page":null,"pageSize":5,"data":[{"id":null,"name":null},null,{"id":3}]})", {}, &notes);
  EXPECT_EQ(read.page, 0);
  EXPECT_EQ(read.data, (std::vector<Inner>{{}, {}, {.id = 3}}));
  EXPECT_EQ(summaries(notes), (Lines{"null /page", "null /data/0/id", "null /data/1"}));
  EXPECT_EQ(notes[0].detail, "expected an integer of 32 bits, found null");
}

TEST(Notes, NameMembersThatComeTwice) {
  Notes notes;
  const auto read = decode<Patch>(
      R"({"name":"a","lines":[{"id":1}],"title":"t","lines":[{"id":2}],"name":"b","title":null})",
      {}, &notes);
  EXPECT_EQ(*read.name, "b");
  EXPECT_EQ(*read.lines, (std::vector<Inner>{{.id = 2}}));
  EXPECT_TRUE(read.title.is_null());
  EXPECT_EQ(summaries(notes), (Lines{"duplicate /lines", "duplicate /name", "duplicate /title"}));
}

TEST(Notes, AMemberThatComesTwiceKeepsNothingOfTheFirst) {
  const auto read = decode<Everything>(
      R"({"object":{"id":1,"name":"x"},"array":[1],"map":{"a":1},"text":"t","inner":{"id":5},)"
      R"("object":{"id":2},"array":[],"map":{},"text":null,"inner":{"name":"y"}})");
  EXPECT_EQ(read.object, (Inner{.id = 2}));
  EXPECT_TRUE(read.array.empty());
  EXPECT_TRUE(read.map.empty());
  EXPECT_FALSE(read.text);
  EXPECT_EQ(read.inner, (Inner{.name = "y"}));
}

TEST(Notes, CountMembersBeyondThe64th) {
  Notes notes;
  (void)decode<sample::Wide>(R"({"m01":1})", {}, &notes);
  EXPECT_EQ(summaries(notes), (Lines{"missing /m00", "missing /m69"}));
  notes.clear();
  (void)decode<sample::Wide>(R"({"m69":1,"m00":null,"m69":2})", {}, &notes);
  EXPECT_EQ(summaries(notes), (Lines{"null /m00", "duplicate /m69"}));
}

TEST(Notes, AreBoundedAndCounted) {
  std::string text = R"({"id":1,"nodes":[)";
  for (int i = 0; i < 1000; ++i) text += i > 0 ? ",{}" : "{}";
  Notes notes;
  (void)decode<Node>(text + "]}", {}, &notes);
  EXPECT_EQ(notes.size(), Notes::kMost);
  EXPECT_EQ(notes.total(), 1000u);
  EXPECT_EQ(notes[31].pointer, "/nodes/31/id");
}

TEST(Notes, HoldWhatDidNotFitWhenTolerant) {
  Notes notes;
  const auto read = decode<Everything>(
      R"({"timestamp":"soon","text":["a",{"b":"c"}],"inners":[{"id":"x"},{"id":2},7],"int64":3})",
      {.strictness = Strictness::tolerant}, &notes);
  EXPECT_EQ(read.int64, 3);
  EXPECT_EQ(read.timestamp, Timestamp());
  EXPECT_FALSE(read.text);
  EXPECT_EQ(read.inners, (std::vector<Inner>{{}, {.id = 2}, {}}));
  EXPECT_EQ(notes[0].pointer, "/timestamp");
  EXPECT_EQ(notes[0].detail, "expected a date-time text, found the text \"soon\"");
  EXPECT_EQ(notes[1].pointer, "/text");
  EXPECT_EQ(notes[1].detail, R"(expected a text, found ["a",{"b":"c"}])");
  EXPECT_EQ(notes[2].pointer, "/inners/0/id");
  EXPECT_EQ(notes[3].pointer, "/inners/2");
}

TEST(Notes, BoundTheTextOfWhatDidNotFit) {
  Notes notes;
  std::string text = R"({"text":[)";
  for (int i = 0; i < 10'000; ++i) text += "\"long element\",";
  (void)decode<Everything>(text + "0]}", {.strictness = Strictness::tolerant}, &notes);
  EXPECT_LT(notes[0].detail.size(), 200u);
}

TEST(Notes, AMismatchLeavesAFieldAbsent) {
  const auto read = decode<Patch>(R"({"name":"n","title":{"a":1},"lines":5,"amount":"x"})",
                                  {.strictness = Strictness::tolerant});
  EXPECT_TRUE(read.title.is_absent());
  EXPECT_TRUE(read.lines.is_absent());
  EXPECT_FALSE(read.amount);
}

TEST(Notes, AreErrorsWhenStrict) {
  const DecodeOptions strict{.strictness = Strictness::strict};
  for (const std::string_view text :
       {R"({"name":"x"})", R"({"id":null})", R"({"id":1,"id":2})", R"({"id":"x"})"}) {
    EXPECT_FALSE(try_decode<Inner>(text, strict)) << text;
  }
  EXPECT_EQ(try_decode<Inner>(R"({"name":"x"})", strict).error().pointer(), "/id");
  EXPECT_FALSE(try_decode<std::vector<std::int64_t>>("[1,null]", strict));
  EXPECT_TRUE(try_decode<Inner>(R"({"id":"1","name":null,"new":[]})", strict));
}

TEST(Unknown, MembersAreIgnoredUnlessKept) {
  constexpr std::string_view kText =
      R"({"new":{"a":[1.50,"x"]},"id":1,"b":null,"c":"\u00e9","d":12345678901234567890123,"c":true})";
  EXPECT_TRUE(decode<Inner>(kText).extra.empty());
  const auto kept = decode<Inner>(kText, {.keep_unknown = true});
  EXPECT_EQ(kept.extra.size(), 5u);
  EXPECT_EQ(kept.extra.find("new")->text(), R"({"a":[1.50,"x"]})");
  EXPECT_TRUE(kept.extra.find("b")->is_null());
  EXPECT_EQ(encode(kept),
            "{\"id\":1,\"new\":{\"a\":[1.50,\"x\"]},\"b\":null,\"c\":\"\u00e9\","
            "\"d\":12345678901234567890123,\"c\":true}");
  EXPECT_EQ(decode<Inner>(encode(kept), {.keep_unknown = true}), kept);
}

}  // namespace
}  // namespace servicetitan
