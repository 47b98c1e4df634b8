// Generated from specs/service-agreements.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/service_agreements/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::service_agreements {

namespace tables::agreement_origin {
using T = AgreementOrigin;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Initial", static_cast<std::int32_t>(T::kInitial)},
    {"AutoRenew", static_cast<std::int32_t>(T::kAutoRenew)},
    {"ManualRenew", static_cast<std::int32_t>(T::kManualRenew)},
};
}  // namespace tables::agreement_origin
const detail::EnumTable& enum_table(AgreementOrigin) noexcept {
  static constexpr detail::EnumTable table{
      "AgreementOrigin", tables::agreement_origin::kValues,
      std::size(tables::agreement_origin::kValues)};
  return table;
}

namespace tables::agreement_status {
using T = AgreementStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Draft", static_cast<std::int32_t>(T::kDraft)},
    {"Sent", static_cast<std::int32_t>(T::kSent)},
    {"Rejected", static_cast<std::int32_t>(T::kRejected)},
    {"Accepted", static_cast<std::int32_t>(T::kAccepted)},
    {"Activated", static_cast<std::int32_t>(T::kActivated)},
    {"Canceled", static_cast<std::int32_t>(T::kCanceled)},
    {"Expired", static_cast<std::int32_t>(T::kExpired)},
    {"AutoRenew", static_cast<std::int32_t>(T::kAutoRenew)},
};
}  // namespace tables::agreement_status
const detail::EnumTable& enum_table(AgreementStatus) noexcept {
  static constexpr detail::EnumTable table{
      "AgreementStatus", tables::agreement_status::kValues,
      std::size(tables::agreement_status::kValues)};
  return table;
}

namespace tables::billing_schedule_type {
using T = BillingScheduleType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Upfront", static_cast<std::int32_t>(T::kUpfront)},
    {"Monthly", static_cast<std::int32_t>(T::kMonthly)},
    {"EveryOtherMonth", static_cast<std::int32_t>(T::kEveryOtherMonth)},
    {"Quarterly", static_cast<std::int32_t>(T::kQuarterly)},
    {"Biannual", static_cast<std::int32_t>(T::kBiannual)},
    {"Annual", static_cast<std::int32_t>(T::kAnnual)},
    {"TimeOfService", static_cast<std::int32_t>(T::kTimeOfService)},
    {"Custom", static_cast<std::int32_t>(T::kCustom)},
};
}  // namespace tables::billing_schedule_type
const detail::EnumTable& enum_table(BillingScheduleType) noexcept {
  static constexpr detail::EnumTable table{
      "BillingScheduleType", tables::billing_schedule_type::kValues,
      std::size(tables::billing_schedule_type::kValues)};
  return table;
}

namespace tables::cancellation_invoice_mode {
using T = CancellationInvoiceMode;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"AskToCreateInvoice", static_cast<std::int32_t>(T::kAskToCreateInvoice)},
    {"AlwaysCreateInvoice", static_cast<std::int32_t>(T::kAlwaysCreateInvoice)},
    {"NeverCreateInvoice", static_cast<std::int32_t>(T::kNeverCreateInvoice)},
};
}  // namespace tables::cancellation_invoice_mode
const detail::EnumTable& enum_table(CancellationInvoiceMode) noexcept {
  static constexpr detail::EnumTable table{
      "CancellationInvoiceMode", tables::cancellation_invoice_mode::kValues,
      std::size(tables::cancellation_invoice_mode::kValues)};
  return table;
}

namespace tables::custom_field_response {
using T = CustomFieldResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
}  // namespace tables::custom_field_response
constinit const detail::Object CustomFieldResponse::kObject{
    "CustomFieldResponse", tables::custom_field_response::kMembers,
    std::size(tables::custom_field_response::kMembers), offsetof(CustomFieldResponse, extra),
    &detail::construct<CustomFieldResponse>};

namespace tables::pricing_strategy_type {
using T = PricingStrategyType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"PerVisitCostBasedGrossMarginTarget",
     static_cast<std::int32_t>(T::kPerVisitCostBasedGrossMarginTarget)},
    {"PerVisitCostBasedMarkupAndSurcharge",
     static_cast<std::int32_t>(T::kPerVisitCostBasedMarkupAndSurcharge)},
    {"PerVisitFlatPrice", static_cast<std::int32_t>(T::kPerVisitFlatPrice)},
    {"PerVisitEvenDistributionGrossMarginTarget",
     static_cast<std::int32_t>(T::kPerVisitEvenDistributionGrossMarginTarget)},
    {"TotalAgreementGrossMarginTarget",
     static_cast<std::int32_t>(T::kTotalAgreementGrossMarginTarget)},
    {"TotalAgreementFlatPrice", static_cast<std::int32_t>(T::kTotalAgreementFlatPrice)},
    {"TotalAgreementMarkupAndSurcharge",
     static_cast<std::int32_t>(T::kTotalAgreementMarkupAndSurcharge)},
};
}  // namespace tables::pricing_strategy_type
const detail::EnumTable& enum_table(PricingStrategyType) noexcept {
  static constexpr detail::EnumTable table{
      "PricingStrategyType", tables::pricing_strategy_type::kValues,
      std::size(tables::pricing_strategy_type::kValues)};
  return table;
}

namespace tables::revenue_recognition_mode {
using T = RevenueRecognitionMode;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Immediate", static_cast<std::int32_t>(T::kImmediate)},
    {"Deferred", static_cast<std::int32_t>(T::kDeferred)},
    {"DeferredStraightLine", static_cast<std::int32_t>(T::kDeferredStraightLine)},
};
}  // namespace tables::revenue_recognition_mode
const detail::EnumTable& enum_table(RevenueRecognitionMode) noexcept {
  static constexpr detail::EnumTable table{
      "RevenueRecognitionMode", tables::revenue_recognition_mode::kValues,
      std::size(tables::revenue_recognition_mode::kValues)};
  return table;
}

namespace tables::target_margin_value_type {
using T = TargetMarginValueType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"PercentageMargin", static_cast<std::int32_t>(T::kPercentageMargin)},
    {"DollarAmount", static_cast<std::int32_t>(T::kDollarAmount)},
};
}  // namespace tables::target_margin_value_type
const detail::EnumTable& enum_table(TargetMarginValueType) noexcept {
  static constexpr detail::EnumTable table{
      "TargetMarginValueType", tables::target_margin_value_type::kValues,
      std::size(tables::target_margin_value_type::kValues)};
  return table;
}

namespace tables::service_agreement_template_fields_response {
using T = ServiceAgreementTemplateFieldsResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"originalTemplateId", offsetof(T, original_template_id),
     &detail::type_of<decltype(T::original_template_id)>, true},
    {"revenueRecognitionMode", offsetof(T, revenue_recognition_mode),
     &detail::type_of<decltype(T::revenue_recognition_mode)>, true},
    {"generalLedgerAccountId", offsetof(T, general_ledger_account_id),
     &detail::type_of<decltype(T::general_ledger_account_id)>},
    {"invoiceCancellationMode", offsetof(T, invoice_cancellation_mode),
     &detail::type_of<decltype(T::invoice_cancellation_mode)>},
    {"billingServiceId", offsetof(T, billing_service_id),
     &detail::type_of<decltype(T::billing_service_id)>, true},
    {"billingScheduleType", offsetof(T, billing_schedule_type),
     &detail::type_of<decltype(T::billing_schedule_type)>},
    {"negativeLiabilityServiceId", offsetof(T, negative_liability_service_id),
     &detail::type_of<decltype(T::negative_liability_service_id)>},
    {"positiveIncomeServiceId", offsetof(T, positive_income_service_id),
     &detail::type_of<decltype(T::positive_income_service_id)>},
    {"defaultLaborCostPerHour", offsetof(T, default_labor_cost_per_hour),
     &detail::type_of<decltype(T::default_labor_cost_per_hour)>},
    {"defaultExtraTravelCostPerHour", offsetof(T, default_extra_travel_cost_per_hour),
     &detail::type_of<decltype(T::default_extra_travel_cost_per_hour)>},
    {"defaultPricingStrategy", offsetof(T, default_pricing_strategy),
     &detail::type_of<decltype(T::default_pricing_strategy)>},
    {"defaultTargetMarginValue", offsetof(T, default_target_margin_value),
     &detail::type_of<decltype(T::default_target_margin_value)>},
    {"defaultTargetMarginValueType", offsetof(T, default_target_margin_value_type),
     &detail::type_of<decltype(T::default_target_margin_value_type)>},
    {"defaultFlatPrice", offsetof(T, default_flat_price),
     &detail::type_of<decltype(T::default_flat_price)>},
    {"defaultMarkupPercentage", offsetof(T, default_markup_percentage),
     &detail::type_of<decltype(T::default_markup_percentage)>},
    {"defaultSurcharge", offsetof(T, default_surcharge),
     &detail::type_of<decltype(T::default_surcharge)>},
    {"defaultLaborMarkupPercentage", offsetof(T, default_labor_markup_percentage),
     &detail::type_of<decltype(T::default_labor_markup_percentage)>},
    {"defaultMaterialMarkupPercentage", offsetof(T, default_material_markup_percentage),
     &detail::type_of<decltype(T::default_material_markup_percentage)>},
    {"defaultLaborSurcharge", offsetof(T, default_labor_surcharge),
     &detail::type_of<decltype(T::default_labor_surcharge)>},
    {"defaultMaterialSurcharge", offsetof(T, default_material_surcharge),
     &detail::type_of<decltype(T::default_material_surcharge)>},
    {"defaultRateSheetId", offsetof(T, default_rate_sheet_id),
     &detail::type_of<decltype(T::default_rate_sheet_id)>},
    {"defaultCampaignId", offsetof(T, default_campaign_id),
     &detail::type_of<decltype(T::default_campaign_id)>},
    {"defaultDocumentTemplateId", offsetof(T, default_document_template_id),
     &detail::type_of<decltype(T::default_document_template_id)>},
    {"defaultAutoRenew", offsetof(T, default_auto_renew),
     &detail::type_of<decltype(T::default_auto_renew)>},
};
}  // namespace tables::service_agreement_template_fields_response
constinit const detail::Object ServiceAgreementTemplateFieldsResponse::kObject{
    "ServiceAgreementTemplateFieldsResponse",
    tables::service_agreement_template_fields_response::kMembers,
    std::size(tables::service_agreement_template_fields_response::kMembers),
    offsetof(ServiceAgreementTemplateFieldsResponse, extra),
    &detail::construct<ServiceAgreementTemplateFieldsResponse>};

}  // namespace servicetitan::service_agreements
