// Generated from specs/service-agreements.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::service_agreements {

/// `ServiceAgreements.V2.AgreementOrigin`.
enum class AgreementOrigin : std::int32_t {
  kInitial,
  kAutoRenew,
  kManualRenew,
};
const detail::EnumTable& enum_table(AgreementOrigin) noexcept;

/// `ServiceAgreements.V2.AgreementStatus`.
enum class AgreementStatus : std::int32_t {
  kDraft,
  kSent,
  kRejected,
  kAccepted,
  kActivated,
  kCanceled,
  kExpired,
  kAutoRenew,
};
const detail::EnumTable& enum_table(AgreementStatus) noexcept;

/// `ServiceAgreements.V2.BillingScheduleType`.
enum class BillingScheduleType : std::int32_t {
  kUpfront,
  kMonthly,
  kEveryOtherMonth,
  kQuarterly,
  kBiannual,
  kAnnual,
  kTimeOfService,
  kCustom,
};
const detail::EnumTable& enum_table(BillingScheduleType) noexcept;

/// `ServiceAgreements.V2.CancellationInvoiceMode`.
enum class CancellationInvoiceMode : std::int32_t {
  kAskToCreateInvoice,
  kAlwaysCreateInvoice,
  kNeverCreateInvoice,
};
const detail::EnumTable& enum_table(CancellationInvoiceMode) noexcept;

/// `ServiceAgreements.V2.CustomFieldResponse`.
struct CustomFieldResponse {
  std::int64_t type_id{};
  std::string name{};
  std::optional<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomFieldResponse&) const = default;
};

/// `ServiceAgreements.V2.PricingStrategyType`.
enum class PricingStrategyType : std::int32_t {
  kPerVisitCostBasedGrossMarginTarget,
  kPerVisitCostBasedMarkupAndSurcharge,
  kPerVisitFlatPrice,
  kPerVisitEvenDistributionGrossMarginTarget,
  kTotalAgreementGrossMarginTarget,
  kTotalAgreementFlatPrice,
  kTotalAgreementMarkupAndSurcharge,
};
const detail::EnumTable& enum_table(PricingStrategyType) noexcept;

/// `ServiceAgreements.V2.RevenueRecognitionMode`.
enum class RevenueRecognitionMode : std::int32_t {
  kImmediate,
  kDeferred,
  kDeferredStraightLine,
};
const detail::EnumTable& enum_table(RevenueRecognitionMode) noexcept;

/// `ServiceAgreements.V2.TargetMarginValueType`.
enum class TargetMarginValueType : std::int32_t {
  kPercentageMargin,
  kDollarAmount,
};
const detail::EnumTable& enum_table(TargetMarginValueType) noexcept;

/// `ServiceAgreements.V2.ServiceAgreementTemplateFieldsResponse`.
struct ServiceAgreementTemplateFieldsResponse {
  std::int64_t original_template_id{};
  OpenEnum<RevenueRecognitionMode> revenue_recognition_mode{};
  std::optional<std::int64_t> general_ledger_account_id{};
  std::optional<OpenEnum<CancellationInvoiceMode>> invoice_cancellation_mode{};
  std::int64_t billing_service_id{};
  std::optional<OpenEnum<BillingScheduleType>> billing_schedule_type{};
  std::optional<std::int64_t> negative_liability_service_id{};
  std::optional<std::int64_t> positive_income_service_id{};
  std::optional<Decimal> default_labor_cost_per_hour{};
  std::optional<Decimal> default_extra_travel_cost_per_hour{};
  std::optional<OpenEnum<PricingStrategyType>> default_pricing_strategy{};
  std::optional<Decimal> default_target_margin_value{};
  std::optional<OpenEnum<TargetMarginValueType>> default_target_margin_value_type{};
  std::optional<Decimal> default_flat_price{};
  std::optional<Decimal> default_markup_percentage{};
  std::optional<Decimal> default_surcharge{};
  std::optional<Decimal> default_labor_markup_percentage{};
  std::optional<Decimal> default_material_markup_percentage{};
  std::optional<Decimal> default_labor_surcharge{};
  std::optional<Decimal> default_material_surcharge{};
  std::optional<std::int64_t> default_rate_sheet_id{};
  std::optional<std::int64_t> default_campaign_id{};
  std::optional<std::int64_t> default_document_template_id{};
  std::optional<bool> default_auto_renew{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ServiceAgreementTemplateFieldsResponse&) const = default;
};

}  // namespace servicetitan::service_agreements
