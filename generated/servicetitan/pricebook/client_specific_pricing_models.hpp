// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/pricebook/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::pricebook {

/// `Pricing.RateSheets.Services.MarkupType`.
enum class MarkupType : std::int32_t {
  kPercent,
  kDollar,
  kMultiplier,
  kFlatPrice,
  kDiscountPercent,
};
const detail::EnumTable& enum_table(MarkupType) noexcept;

/// `Estimates.V2.ClientSpecificPricingExceptionRequest`.
struct ClientSpecificPricingExceptionRequest {
  Required<std::int64_t> sku_id;
  Required<Decimal> value;
  Required<OpenEnum<MarkupType>> value_type;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ClientSpecificPricingExceptionRequest&) const = default;
};

/// `Estimates.V2.ClientSpecificPricingExceptionResponse`.
struct ClientSpecificPricingExceptionResponse {
  std::int64_t sku_id{};
  OpenEnum<SkuType> sku_type{};
  Decimal value{};
  OpenEnum<MarkupType> value_type{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ClientSpecificPricingExceptionResponse&) const = default;
};

/// `Estimates.V2.ClientSpecificPricingResponse`.
struct ClientSpecificPricingResponse {
  std::int64_t id{};
  std::vector<ClientSpecificPricingExceptionResponse> exceptions{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ClientSpecificPricingResponse&) const = default;
};

/// `Estimates.V2.UpdateClientSpecificPricingExceptionResponse`.
struct UpdateClientSpecificPricingExceptionResponse {
  std::int64_t sku_id{};
  Decimal value{};
  OpenEnum<MarkupType> value_type{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateClientSpecificPricingExceptionResponse&) const = default;
};

/// `Estimates.V2.UpdateClientSpecificPricingRequest`.
struct UpdateClientSpecificPricingRequest {
  Field<std::vector<ClientSpecificPricingExceptionRequest>> exceptions{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateClientSpecificPricingRequest&) const = default;
};

/// `Estimates.V2.UpdateClientSpecificPricingResponse`.
struct UpdateClientSpecificPricingResponse {
  std::vector<UpdateClientSpecificPricingExceptionResponse> exceptions{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateClientSpecificPricingResponse&) const = default;
};

}  // namespace servicetitan::pricebook
