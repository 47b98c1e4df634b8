// Generated from specs/shop.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/shop/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::shop {

/// `Shop.V2.Cancel_Of_Shop.V2.Kind`.
struct CancelOfKind {
  Required<OpenEnum<Kind>> reason;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CancelOfKind&) const = default;
};

/// `Shop.V2.Days`. Values can be combined.
enum class Days : std::int32_t {
  kMon,
  kTue,
};
const detail::EnumTable& enum_table(Days) noexcept;

/// `Shop.V2.Part`.
struct Part {
  Required<std::int64_t> id;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Part&) const = default;
};

/// `Shop.V2.Line`.
struct Line {
  Required<std::string> sku;
  Required<Decimal> count;
  std::optional<Part> part{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Line&) const = default;
};

/// `Shop.V2.Named`.
enum class Named : std::int32_t {
  kLow = 1,
  kHigh = 2,
};
const detail::EnumTable& enum_table(Named) noexcept;

/// `Shop.V2.CreateOrder`.
struct CreateOrder {
  Required<std::string> number;
  Required<OpenEnum<Kind>> kind;
  Required<std::vector<Line>> lines;
  Required<Contact> contact;
  Field<std::string> note{};
  Field<Contact> ship{};
  std::optional<Timestamp> due{};
  std::optional<OpenEnum<Days>> days{};
  Field<std::vector<OpenEnum<Named>>> levels{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateOrder&) const = default;
};

/// `Shop.V2.Owner`.
struct Owner {
  Required<OpenEnum<Kind>> type;
  Required<std::int64_t> id;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Owner&) const = default;
};

/// `Shop.V2.UpdateOrder`.
struct UpdateOrder {
  std::optional<std::string> number{};
  Field<std::string> note{};
  Field<Contact> contact{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateOrder&) const = default;
};

}  // namespace servicetitan::shop
