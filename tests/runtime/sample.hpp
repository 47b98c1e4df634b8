#pragma once

// Structs by hand, in the form of generated ones, that have every kind of member.

#include "servicetitan/detail/builder.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace servicetitan::sample {

enum class Color : std::int32_t { kRed, kDarkBlue, kNone };
const detail::EnumTable& enum_table(Color) noexcept;

enum class Stars : std::int32_t { kOne = 1, kTwo = 2, kTen = 10 };
const detail::EnumTable& enum_table(Stars) noexcept;

struct Inner {
  std::optional<std::string> name{};
  std::int64_t id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  friend bool operator==(const Inner&, const Inner&) = default;
};

struct Node {
  std::int64_t id{};
  std::optional<std::vector<Node>> nodes{};
  Map<Json> extra{};

  static const detail::Object kObject;
  friend bool operator==(const Node&, const Node&) = default;
};

struct Everything {
  bool boolean{};
  std::int32_t int32{};
  std::int64_t int64{};
  double float64{};
  Decimal decimal{};
  std::string string{};
  Timestamp timestamp{};
  Date date{};
  Duration duration{};
  Guid guid{};
  OpenEnum<Color> color{};
  OpenEnum<Stars> stars{};
  Json json{};
  Inner object{};
  std::vector<std::int64_t> array{};
  Map<Decimal> map{};
  std::optional<std::string> text{};
  std::optional<Inner> inner{};
  std::optional<std::vector<Inner>> inners{};
  std::vector<std::optional<std::int32_t>> holes{};
  std::vector<std::vector<std::string>> rows{};
  Map<Json> extra{};

  static const detail::Object kObject;
  friend bool operator==(const Everything&, const Everything&) = default;
};

// A request body: absent, null or a value.
struct Patch {
  Required<std::string> name;
  Field<std::string> title{};
  Field<std::vector<Inner>> lines{};
  std::optional<Decimal> amount{};
  std::optional<double> factor{};
  Map<Json> extra{};

  static const detail::Object kObject;
  friend bool operator==(const Patch&, const Patch&) = default;
};

struct Envelope {
  Required<Patch> patch;
  std::vector<Patch> patches{};
  Map<Json> extra{};

  static const detail::Object kObject;
  friend bool operator==(const Envelope&, const Envelope&) = default;
};

// 70 members: more than the bits of one word.
struct Wide {
  std::optional<std::int32_t> members[70]{};
  Map<Json> extra{};

  static const detail::Object kObject;
  friend bool operator==(const Wide&, const Wide&) = default;
};

struct TextUnit {
  std::optional<std::string> type{};
  std::optional<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  friend bool operator==(const TextUnit&, const TextUnit&) = default;
};

struct NumberUnit;
struct GroupUnit;
using Unit = std::variant<Unknown, TextUnit, NumberUnit, GroupUnit>;

// Does not have the discriminating member itself.
struct NumberUnit {
  std::optional<Decimal> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  friend bool operator==(const NumberUnit&, const NumberUnit&) = default;
};

struct GroupUnit {
  std::optional<std::string> type{};
  std::vector<Unit> units{};
  Map<Json> extra{};

  static const detail::Object kObject;
  friend bool operator==(const GroupUnit& a, const GroupUnit& b);
};

const detail::VariantTable& variant_table(const Unit*) noexcept;

// Query parameters in every style.
struct Query {
  std::optional<std::int32_t> page{};
  std::optional<bool> active{};
  std::vector<std::int64_t> ids{};
  std::vector<std::string> tags{};
  std::optional<Timestamp> since{};
  std::optional<OpenEnum<Color>> color{};
  std::optional<OpenEnum<Stars>> stars{};
  Map<std::string> custom{};
  std::vector<Inner> owners{};
  std::optional<Inner> filter{};
  std::optional<double> factor{};
  Field<std::string> field{};
};
extern const detail::QueryMember kQuery[12];

}  // namespace servicetitan::sample
