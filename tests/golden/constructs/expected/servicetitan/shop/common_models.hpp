// Generated from specs/shop.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::shop {

/// `Shop.V2.CircleDto`.
struct CircleDto {
  std::string type{};
  std::optional<double> radius{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CircleDto&) const = default;
};

/// `Shop.V2.SquareDto`.
struct SquareDto {
  std::string type{};
  double side{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SquareDto&) const = default;
};

/// One of several structs, chosen by `shape`.
using CellShape = std::variant<Unknown, CircleDto, SquareDto>;
const detail::VariantTable& variant_table(const CellShape*) noexcept;

/// `Shop.V2.Cell`.
struct Cell {
  std::int32_t x{};
  std::optional<std::vector<CellShape>> shapes{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Cell&) const = default;
};

/// `Shop.V2.Contact`.
struct Contact {
  Required<std::string> name;
  /// Format: email.
  Field<std::string> email{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Contact&) const = default;
};

/// `Shop.V2.Kind`.
enum class Kind : std::int32_t {
  kNone,
  kNew,
  kCall_center,
};
const detail::EnumTable& enum_table(Kind) noexcept;

/// `Shop.V2.Level_Int32`.
enum class LevelInt32 : std::int32_t {
  kValue0 = 0,
  kValue2 = 2,
  kValue5 = 5,
};
const detail::EnumTable& enum_table(LevelInt32) noexcept;

/// `Shop.V2.Parts.Part`.
struct PartsPart {
  std::int64_t id{};
  std::optional<std::vector<PartsPart>> subparts{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PartsPart&) const = default;
};

/// `Shop.V2.Date`.
struct V2Date {
  std::int32_t year{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const V2Date&) const = default;
};

/// One of several structs, chosen by `type`. Which text names which struct is inferred from the
/// names of the structs.
using OrderPiece = std::variant<Unknown, SquareDto, CircleDto>;
const detail::VariantTable& variant_table(const OrderPiece*) noexcept;

/// `Shop.V2.Order`.
struct Order {
  std::int64_t id{};
  std::optional<std::string> number{};
  OpenEnum<Kind> kind{};
  std::optional<OpenEnum<LevelInt32>> level{};
  Decimal total{};
  std::optional<double> weight{};
  Timestamp created_on{};
  std::optional<Date> day{};
  Duration took{};
  Guid key{};
  bool paid{};
  /// Format: html.
  std::string note{};
  /// At most 10 characters. Pattern: `^[A-Z]+$`.
  std::string code{};
  std::vector<std::string> tags{};
  std::optional<std::vector<std::optional<std::string>>> labels{};
  std::vector<std::vector<Cell>> grid{};
  std::optional<Map<std::optional<std::string>>> fields{};
  Map<Json> data{};
  Json anything{};
  /// Deprecated.
  std::string status{};
  std::string class_{};
  std::optional<std::string> extra_{};
  std::int32_t average_cpc{};
  std::optional<PartsPart> parts{};
  std::vector<OrderPiece> pieces{};
  std::optional<V2Date> more{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Order&) const = default;
};

}  // namespace servicetitan::shop
