// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::accounting {

/// `Accounting.V2.TaxBaseTypeNames`.
enum class TaxBaseTypeNames : std::int32_t {
  kSubtotal,
  kLabor,
  kMaterial,
};
const detail::EnumTable& enum_table(TaxBaseTypeNames) noexcept;

/// `Accounting.V2.TaxRateResponse`.
struct TaxRateResponse {
  std::optional<std::int64_t> id{};
  std::optional<std::string> tax_name{};
  std::vector<OpenEnum<TaxBaseTypeNames>> tax_base_type{};
  Decimal tax_rate{};
  std::optional<std::string> sales_tax_item{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TaxRateResponse&) const = default;
};

/// `Accounting.V2.TaxZoneResponse`.
struct TaxZoneResponse {
  std::int64_t id{};
  std::optional<std::string> name{};
  std::optional<std::int32_t> color{};
  bool is_tax_rate_separated{};
  bool is_multiple_tax_zone{};
  std::vector<TaxRateResponse> rates{};
  Timestamp created_on{};
  Timestamp modified_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TaxZoneResponse&) const = default;
};

}  // namespace servicetitan::accounting
