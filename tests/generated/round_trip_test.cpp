// Every struct of every module: what is encoded decodes to an equal value.
#include "fill.hpp"
#include "modules.hpp"

#include "servicetitan/codec.hpp"

#include <gtest/gtest.h>

#include <string>

namespace servicetitan::testing {
namespace {

constexpr int kRounds = 40;

class RoundTrip : public ::testing::TestWithParam<const detail::ModuleTable*> {};

void round_trip(const detail::AnyType& type, std::mt19937& random) {
  const Value value(type);
  fill_random(*type.type, const_cast<void*>(value.get()), random);
  std::string text;
  const auto encoded = detail::encode_text(*type.type, value.get(), text);
  ASSERT_FALSE(encoded) << encoded->to_string();

  Value back(type);
  Notes notes;
  const DecodeOptions options{.strictness = Strictness::standard, .keep_unknown = true};
  const auto decoded = detail::decode_text(*type.type, back.get(), text, options, &notes);
  ASSERT_FALSE(decoded) << decoded->to_string() << "\n" << text;
  for (const Note& note : notes) ADD_FAILURE() << note.pointer << ' ' << note.detail;
  ASSERT_TRUE(detail::equal(*type.type, value.get(), back.get())) << text;

  std::string again;
  ASSERT_FALSE(detail::encode_text(*type.type, back.get(), again));
  ASSERT_EQ(text, again);
}

TEST_P(RoundTrip, EveryStructComesBackEqual) {
  std::mt19937 random(20260301);
  for (std::uint32_t i = 0; i < GetParam()->struct_count; ++i) {
    const detail::AnyType& type = *GetParam()->structs[i];
    SCOPED_TRACE(std::string(type.type->object->name));
    for (int round = 0; round < kRounds; ++round) {
      round_trip(type, random);
      if (HasFatalFailure() || HasNonfatalFailure()) return;
    }
  }
}

// Of two equal values the second gets another value for one member, until it differs.
void expect_member_counts(const detail::AnyType& type, const detail::Member& member,
                          std::mt19937& random) {
  const Value one(type);
  Value other(type);
  const detail::Type& json = *type.type;
  ASSERT_TRUE(detail::equal(json, one.get(), other.get()));
  void* const place = static_cast<std::byte*>(other.get()) + member.offset;
  for (int i = 0; i < kRounds && detail::equal(json, one.get(), other.get()); ++i) {
    fill_random(*member.type, place, random);
  }
  EXPECT_FALSE(detail::equal(json, one.get(), other.get())) << member.name;
  EXPECT_FALSE(detail::equal(json, other.get(), one.get())) << member.name;
}

TEST_P(RoundTrip, EveryMemberCountsInAComparison) {
  std::mt19937 random(20260302);
  for (std::uint32_t i = 0; i < GetParam()->struct_count; ++i) {
    const detail::AnyType& type = *GetParam()->structs[i];
    SCOPED_TRACE(std::string(type.type->object->name));
    for (std::uint32_t k = 0; k < type.type->object->count; ++k) {
      expect_member_counts(type, type.type->object->members[k], random);
    }
  }
}

// A table that lists a member twice, or at the place of another, would pass a round trip.
TEST_P(RoundTrip, NoTwoMembersShareANameOrAPlace) {
  for (std::uint32_t s = 0; s < GetParam()->struct_count; ++s) {
    const detail::Object& object = *GetParam()->structs[s]->type->object;
    for (std::uint32_t i = 0; i < object.count; ++i) {
      for (std::uint32_t k = i + 1; k < object.count; ++k) {
        EXPECT_NE(object.members[i].name, object.members[k].name) << object.name;
        EXPECT_NE(object.members[i].offset, object.members[k].offset) << object.name;
      }
    }
  }
}

std::string name_of(const ::testing::TestParamInfo<const detail::ModuleTable*>& info) {
  std::string name(info.param->name);
  for (char& c : name) c = c == '-' ? '_' : c;
  return name;
}

INSTANTIATE_TEST_SUITE_P(Modules, RoundTrip, ::testing::ValuesIn(all_modules()), name_of);

}  // namespace
}  // namespace servicetitan::testing
