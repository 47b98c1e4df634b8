// Generated from specs/service-agreements.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/service_agreements/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::service_agreements {

namespace tables {

extern const detail::EnumValue kAgreementOrigin[];
const detail::EnumValue kAgreementOrigin[] = {
    {"Initial", static_cast<std::int32_t>(AgreementOrigin::kInitial)},
    {"AutoRenew", static_cast<std::int32_t>(AgreementOrigin::kAutoRenew)},
    {"ManualRenew", static_cast<std::int32_t>(AgreementOrigin::kManualRenew)},
};

extern const detail::EnumValue kAgreementStatus[];
const detail::EnumValue kAgreementStatus[] = {
    {"Draft", static_cast<std::int32_t>(AgreementStatus::kDraft)},
    {"Sent", static_cast<std::int32_t>(AgreementStatus::kSent)},
    {"Rejected", static_cast<std::int32_t>(AgreementStatus::kRejected)},
    {"Accepted", static_cast<std::int32_t>(AgreementStatus::kAccepted)},
    {"Activated", static_cast<std::int32_t>(AgreementStatus::kActivated)},
    {"Canceled", static_cast<std::int32_t>(AgreementStatus::kCanceled)},
    {"Expired", static_cast<std::int32_t>(AgreementStatus::kExpired)},
    {"AutoRenew", static_cast<std::int32_t>(AgreementStatus::kAutoRenew)},
};

extern const detail::EnumValue kBillingScheduleType[];
const detail::EnumValue kBillingScheduleType[] = {
    {"Upfront", static_cast<std::int32_t>(BillingScheduleType::kUpfront)},
    {"Monthly", static_cast<std::int32_t>(BillingScheduleType::kMonthly)},
    {"EveryOtherMonth", static_cast<std::int32_t>(BillingScheduleType::kEveryOtherMonth)},
    {"Quarterly", static_cast<std::int32_t>(BillingScheduleType::kQuarterly)},
    {"Biannual", static_cast<std::int32_t>(BillingScheduleType::kBiannual)},
    {"Annual", static_cast<std::int32_t>(BillingScheduleType::kAnnual)},
    {"TimeOfService", static_cast<std::int32_t>(BillingScheduleType::kTimeOfService)},
    {"Custom", static_cast<std::int32_t>(BillingScheduleType::kCustom)},
};

extern const detail::EnumValue kCancellationInvoiceMode[];
const detail::EnumValue kCancellationInvoiceMode[] = {
    {"AskToCreateInvoice", static_cast<std::int32_t>(CancellationInvoiceMode::kAskToCreateInvoice)},
    {"AlwaysCreateInvoice",
     static_cast<std::int32_t>(CancellationInvoiceMode::kAlwaysCreateInvoice)},
    {"NeverCreateInvoice", static_cast<std::int32_t>(CancellationInvoiceMode::kNeverCreateInvoice)},
};

extern const detail::Member kCustomFieldResponse[];
const detail::Member kCustomFieldResponse[] = {
    {"typeId", offsetof(CustomFieldResponse, type_id),
     &detail::type_of<decltype(CustomFieldResponse::type_id)>, true},
    {"name", offsetof(CustomFieldResponse, name),
     &detail::type_of<decltype(CustomFieldResponse::name)>, true},
    {"value", offsetof(CustomFieldResponse, value),
     &detail::type_of<decltype(CustomFieldResponse::value)>},
};

extern const detail::EnumValue kPricingStrategyType[];
const detail::EnumValue kPricingStrategyType[] = {
    {"PerVisitCostBasedGrossMarginTarget",
     static_cast<std::int32_t>(PricingStrategyType::kPerVisitCostBasedGrossMarginTarget)},
    {"PerVisitCostBasedMarkupAndSurcharge",
     static_cast<std::int32_t>(PricingStrategyType::kPerVisitCostBasedMarkupAndSurcharge)},
    {"PerVisitFlatPrice", static_cast<std::int32_t>(PricingStrategyType::kPerVisitFlatPrice)},
    {"PerVisitEvenDistributionGrossMarginTarget",
     static_cast<std::int32_t>(PricingStrategyType::kPerVisitEvenDistributionGrossMarginTarget)},
    {"TotalAgreementGrossMarginTarget",
     static_cast<std::int32_t>(PricingStrategyType::kTotalAgreementGrossMarginTarget)},
    {"TotalAgreementFlatPrice",
     static_cast<std::int32_t>(PricingStrategyType::kTotalAgreementFlatPrice)},
    {"TotalAgreementMarkupAndSurcharge",
     static_cast<std::int32_t>(PricingStrategyType::kTotalAgreementMarkupAndSurcharge)},
};

extern const detail::EnumValue kRevenueRecognitionMode[];
const detail::EnumValue kRevenueRecognitionMode[] = {
    {"Immediate", static_cast<std::int32_t>(RevenueRecognitionMode::kImmediate)},
    {"Deferred", static_cast<std::int32_t>(RevenueRecognitionMode::kDeferred)},
    {"DeferredStraightLine",
     static_cast<std::int32_t>(RevenueRecognitionMode::kDeferredStraightLine)},
};

extern const detail::EnumValue kTargetMarginValueType[];
const detail::EnumValue kTargetMarginValueType[] = {
    {"PercentageMargin", static_cast<std::int32_t>(TargetMarginValueType::kPercentageMargin)},
    {"DollarAmount", static_cast<std::int32_t>(TargetMarginValueType::kDollarAmount)},
};

extern const detail::Member kServiceAgreementTemplateFieldsResponse[];
const detail::Member kServiceAgreementTemplateFieldsResponse[] = {
    {"originalTemplateId", offsetof(ServiceAgreementTemplateFieldsResponse, original_template_id),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::original_template_id)>,
     true},
    {"revenueRecognitionMode",
     offsetof(ServiceAgreementTemplateFieldsResponse, revenue_recognition_mode),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::revenue_recognition_mode)>,
     true},
    {"generalLedgerAccountId",
     offsetof(ServiceAgreementTemplateFieldsResponse, general_ledger_account_id),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::general_ledger_account_id)>},
    {"invoiceCancellationMode",
     offsetof(ServiceAgreementTemplateFieldsResponse, invoice_cancellation_mode),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::invoice_cancellation_mode)>},
    {"billingServiceId", offsetof(ServiceAgreementTemplateFieldsResponse, billing_service_id),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::billing_service_id)>, true},
    {"billingScheduleType",
     offsetof(ServiceAgreementTemplateFieldsResponse, billing_schedule_type),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::billing_schedule_type)>},
    {"negativeLiabilityServiceId",
     offsetof(ServiceAgreementTemplateFieldsResponse, negative_liability_service_id),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::negative_liability_service_id)>},
    {"positiveIncomeServiceId",
     offsetof(ServiceAgreementTemplateFieldsResponse, positive_income_service_id),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::positive_income_service_id)>},
    {"defaultLaborCostPerHour",
     offsetof(ServiceAgreementTemplateFieldsResponse, default_labor_cost_per_hour),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::default_labor_cost_per_hour)>},
    {"defaultExtraTravelCostPerHour",
     offsetof(ServiceAgreementTemplateFieldsResponse, default_extra_travel_cost_per_hour),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::default_extra_travel_cost_per_hour)>},
    {"defaultPricingStrategy",
     offsetof(ServiceAgreementTemplateFieldsResponse, default_pricing_strategy),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::default_pricing_strategy)>},
    {"defaultTargetMarginValue",
     offsetof(ServiceAgreementTemplateFieldsResponse, default_target_margin_value),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::default_target_margin_value)>},
    {"defaultTargetMarginValueType",
     offsetof(ServiceAgreementTemplateFieldsResponse, default_target_margin_value_type),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::default_target_margin_value_type)>},
    {"defaultFlatPrice", offsetof(ServiceAgreementTemplateFieldsResponse, default_flat_price),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::default_flat_price)>},
    {"defaultMarkupPercentage",
     offsetof(ServiceAgreementTemplateFieldsResponse, default_markup_percentage),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::default_markup_percentage)>},
    {"defaultSurcharge", offsetof(ServiceAgreementTemplateFieldsResponse, default_surcharge),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::default_surcharge)>},
    {"defaultLaborMarkupPercentage",
     offsetof(ServiceAgreementTemplateFieldsResponse, default_labor_markup_percentage),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::default_labor_markup_percentage)>},
    {"defaultMaterialMarkupPercentage",
     offsetof(ServiceAgreementTemplateFieldsResponse, default_material_markup_percentage),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::default_material_markup_percentage)>},
    {"defaultLaborSurcharge",
     offsetof(ServiceAgreementTemplateFieldsResponse, default_labor_surcharge),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::default_labor_surcharge)>},
    {"defaultMaterialSurcharge",
     offsetof(ServiceAgreementTemplateFieldsResponse, default_material_surcharge),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::default_material_surcharge)>},
    {"defaultRateSheetId", offsetof(ServiceAgreementTemplateFieldsResponse, default_rate_sheet_id),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::default_rate_sheet_id)>},
    {"defaultCampaignId", offsetof(ServiceAgreementTemplateFieldsResponse, default_campaign_id),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::default_campaign_id)>},
    {"defaultDocumentTemplateId",
     offsetof(ServiceAgreementTemplateFieldsResponse, default_document_template_id),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::default_document_template_id)>},
    {"defaultAutoRenew", offsetof(ServiceAgreementTemplateFieldsResponse, default_auto_renew),
     &detail::type_of<decltype(ServiceAgreementTemplateFieldsResponse::default_auto_renew)>},
};

}  // namespace tables

const detail::EnumTable& enum_table(AgreementOrigin) noexcept {
  static constexpr detail::EnumTable table{
      "AgreementOrigin", tables::kAgreementOrigin, std::size(tables::kAgreementOrigin),
      false};
  return table;
}

const detail::EnumTable& enum_table(AgreementStatus) noexcept {
  static constexpr detail::EnumTable table{
      "AgreementStatus", tables::kAgreementStatus, std::size(tables::kAgreementStatus),
      false};
  return table;
}

const detail::EnumTable& enum_table(BillingScheduleType) noexcept {
  static constexpr detail::EnumTable table{
      "BillingScheduleType", tables::kBillingScheduleType, std::size(tables::kBillingScheduleType),
      false};
  return table;
}

const detail::EnumTable& enum_table(CancellationInvoiceMode) noexcept {
  static constexpr detail::EnumTable table{
      "CancellationInvoiceMode", tables::kCancellationInvoiceMode, std::size(tables::kCancellationInvoiceMode),
      false};
  return table;
}

const detail::Object CustomFieldResponse::kObject{
    "CustomFieldResponse", tables::kCustomFieldResponse, std::size(tables::kCustomFieldResponse),
    offsetof(CustomFieldResponse, extra), &detail::construct<CustomFieldResponse>};

const detail::EnumTable& enum_table(PricingStrategyType) noexcept {
  static constexpr detail::EnumTable table{
      "PricingStrategyType", tables::kPricingStrategyType, std::size(tables::kPricingStrategyType),
      false};
  return table;
}

const detail::EnumTable& enum_table(RevenueRecognitionMode) noexcept {
  static constexpr detail::EnumTable table{
      "RevenueRecognitionMode", tables::kRevenueRecognitionMode, std::size(tables::kRevenueRecognitionMode),
      false};
  return table;
}

const detail::EnumTable& enum_table(TargetMarginValueType) noexcept {
  static constexpr detail::EnumTable table{
      "TargetMarginValueType", tables::kTargetMarginValueType, std::size(tables::kTargetMarginValueType),
      false};
  return table;
}

const detail::Object ServiceAgreementTemplateFieldsResponse::kObject{
    "ServiceAgreementTemplateFieldsResponse", tables::kServiceAgreementTemplateFieldsResponse,
    std::size(tables::kServiceAgreementTemplateFieldsResponse),
    offsetof(ServiceAgreementTemplateFieldsResponse, extra),
    &detail::construct<ServiceAgreementTemplateFieldsResponse>};

}  // namespace servicetitan::service_agreements
