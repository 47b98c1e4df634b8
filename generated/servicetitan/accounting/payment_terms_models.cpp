// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/payment_terms_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables {

extern const detail::EnumValue kDiscountAppliedBy[];
const detail::EnumValue kDiscountAppliedBy[] = {
    {"NumberOfDays", static_cast<std::int32_t>(DiscountAppliedBy::kNumberOfDays)},
    {"DayOfMonth", static_cast<std::int32_t>(DiscountAppliedBy::kDayOfMonth)},
    {"DayOfFollowingMonth", static_cast<std::int32_t>(DiscountAppliedBy::kDayOfFollowingMonth)},
};

extern const detail::EnumValue kInterestChargeFrequency[];
const detail::EnumValue kInterestChargeFrequency[] = {
    {"Once", static_cast<std::int32_t>(InterestChargeFrequency::kOnce)},
    {"Daily", static_cast<std::int32_t>(InterestChargeFrequency::kDaily)},
    {"Monthly", static_cast<std::int32_t>(InterestChargeFrequency::kMonthly)},
};

extern const detail::EnumValue kInterestChargeMethod[];
const detail::EnumValue kInterestChargeMethod[] = {
    {"PrincipalOnly", static_cast<std::int32_t>(InterestChargeMethod::kPrincipalOnly)},
    {"Total", static_cast<std::int32_t>(InterestChargeMethod::kTotal)},
};

extern const detail::EnumValue kInterestRateType[];
const detail::EnumValue kInterestRateType[] = {
    {"Flat", static_cast<std::int32_t>(InterestRateType::kFlat)},
    {"Percentage", static_cast<std::int32_t>(InterestRateType::kPercentage)},
    {"MaxOfFlatAndPercentage",
     static_cast<std::int32_t>(InterestRateType::kMaxOfFlatAndPercentage)},
};

extern const detail::EnumValue kInterestTargetInvoice[];
const detail::EnumValue kInterestTargetInvoice[] = {
    {"JobInvoices", static_cast<std::int32_t>(InterestTargetInvoice::kJobInvoices)},
    {"MembershipInvoices", static_cast<std::int32_t>(InterestTargetInvoice::kMembershipInvoices)},
    {"ProgressInvoices", static_cast<std::int32_t>(InterestTargetInvoice::kProgressInvoices)},
    {"PointOfSalesInvoices",
     static_cast<std::int32_t>(InterestTargetInvoice::kPointOfSalesInvoices)},
};

extern const detail::Member kInterestSettingsAPIModel[];
const detail::Member kInterestSettingsAPIModel[] = {
    {"id", offsetof(InterestSettingsAPIModel, id),
     &detail::type_of<decltype(InterestSettingsAPIModel::id)>},
    {"rateType", offsetof(InterestSettingsAPIModel, rate_type),
     &detail::type_of<decltype(InterestSettingsAPIModel::rate_type)>, true},
    {"flatRateValue", offsetof(InterestSettingsAPIModel, flat_rate_value),
     &detail::type_of<decltype(InterestSettingsAPIModel::flat_rate_value)>},
    {"percentageRateValue", offsetof(InterestSettingsAPIModel, percentage_rate_value),
     &detail::type_of<decltype(InterestSettingsAPIModel::percentage_rate_value)>},
    {"chargeMethod", offsetof(InterestSettingsAPIModel, charge_method),
     &detail::type_of<decltype(InterestSettingsAPIModel::charge_method)>},
    {"frequency", offsetof(InterestSettingsAPIModel, frequency),
     &detail::type_of<decltype(InterestSettingsAPIModel::frequency)>, true},
    {"gracePeriod", offsetof(InterestSettingsAPIModel, grace_period),
     &detail::type_of<decltype(InterestSettingsAPIModel::grace_period)>},
    {"targetInvoices", offsetof(InterestSettingsAPIModel, target_invoices),
     &detail::type_of<decltype(InterestSettingsAPIModel::target_invoices)>, true},
    {"taskId", offsetof(InterestSettingsAPIModel, task_id),
     &detail::type_of<decltype(InterestSettingsAPIModel::task_id)>, true},
    {"taskDisplayName", offsetof(InterestSettingsAPIModel, task_display_name),
     &detail::type_of<decltype(InterestSettingsAPIModel::task_display_name)>, true},
};

extern const detail::EnumValue kPaymentTermApplyTo[];
const detail::EnumValue kPaymentTermApplyTo[] = {
    {"ApplyToTotalAmount", static_cast<std::int32_t>(PaymentTermApplyTo::kApplyToTotalAmount)},
    {"ApplyToSubtotalAmount",
     static_cast<std::int32_t>(PaymentTermApplyTo::kApplyToSubtotalAmount)},
    {"ApplyToRemainingBalance",
     static_cast<std::int32_t>(PaymentTermApplyTo::kApplyToRemainingBalance)},
};

extern const detail::EnumValue kPaymentTermValueType[];
const detail::EnumValue kPaymentTermValueType[] = {
    {"Fixed", static_cast<std::int32_t>(PaymentTermValueType::kFixed)},
    {"Percent", static_cast<std::int32_t>(PaymentTermValueType::kPercent)},
};

extern const detail::Member kPaymentTermDiscountAPIModel[];
const detail::Member kPaymentTermDiscountAPIModel[] = {
    {"id", offsetof(PaymentTermDiscountAPIModel, id),
     &detail::type_of<decltype(PaymentTermDiscountAPIModel::id)>},
    {"discountApplyTo", offsetof(PaymentTermDiscountAPIModel, discount_apply_to),
     &detail::type_of<decltype(PaymentTermDiscountAPIModel::discount_apply_to)>},
    {"discount", offsetof(PaymentTermDiscountAPIModel, discount),
     &detail::type_of<decltype(PaymentTermDiscountAPIModel::discount)>},
    {"discountType", offsetof(PaymentTermDiscountAPIModel, discount_type),
     &detail::type_of<decltype(PaymentTermDiscountAPIModel::discount_type)>},
    {"account", offsetof(PaymentTermDiscountAPIModel, account),
     &detail::type_of<decltype(PaymentTermDiscountAPIModel::account)>},
    {"applyBy", offsetof(PaymentTermDiscountAPIModel, apply_by),
     &detail::type_of<decltype(PaymentTermDiscountAPIModel::apply_by)>},
    {"applyByValue", offsetof(PaymentTermDiscountAPIModel, apply_by_value),
     &detail::type_of<decltype(PaymentTermDiscountAPIModel::apply_by_value)>},
};

extern const detail::EnumValue kPaymentTermDueDayType[];
const detail::EnumValue kPaymentTermDueDayType[] = {
    {"NumberOfDays", static_cast<std::int32_t>(PaymentTermDueDayType::kNumberOfDays)},
    {"CertainDayOfCurrentMonth",
     static_cast<std::int32_t>(PaymentTermDueDayType::kCertainDayOfCurrentMonth)},
    {"CertainDayOfFollowingMonth",
     static_cast<std::int32_t>(PaymentTermDueDayType::kCertainDayOfFollowingMonth)},
};

extern const detail::Member kPaymentTermAPIModel[];
const detail::Member kPaymentTermAPIModel[] = {
    {"id", offsetof(PaymentTermAPIModel, id), &detail::type_of<decltype(PaymentTermAPIModel::id)>},
    {"name", offsetof(PaymentTermAPIModel, name),
     &detail::type_of<decltype(PaymentTermAPIModel::name)>},
    {"dueDayType", offsetof(PaymentTermAPIModel, due_day_type),
     &detail::type_of<decltype(PaymentTermAPIModel::due_day_type)>, true},
    {"dueDay", offsetof(PaymentTermAPIModel, due_day),
     &detail::type_of<decltype(PaymentTermAPIModel::due_day)>},
    {"isCustomerDefault", offsetof(PaymentTermAPIModel, is_customer_default),
     &detail::type_of<decltype(PaymentTermAPIModel::is_customer_default)>, true},
    {"isVendorDefault", offsetof(PaymentTermAPIModel, is_vendor_default),
     &detail::type_of<decltype(PaymentTermAPIModel::is_vendor_default)>, true},
    {"active", offsetof(PaymentTermAPIModel, active),
     &detail::type_of<decltype(PaymentTermAPIModel::active)>, true},
    {"inUse", offsetof(PaymentTermAPIModel, in_use),
     &detail::type_of<decltype(PaymentTermAPIModel::in_use)>},
    {"modifiedOn", offsetof(PaymentTermAPIModel, modified_on),
     &detail::type_of<decltype(PaymentTermAPIModel::modified_on)>, true},
    {"createdOn", offsetof(PaymentTermAPIModel, created_on),
     &detail::type_of<decltype(PaymentTermAPIModel::created_on)>, true},
    {"paymentTermDiscountModel", offsetof(PaymentTermAPIModel, payment_term_discount_model),
     &detail::type_of<decltype(PaymentTermAPIModel::payment_term_discount_model)>, true},
    {"interestSettings", offsetof(PaymentTermAPIModel, interest_settings),
     &detail::type_of<decltype(PaymentTermAPIModel::interest_settings)>, true},
};

}  // namespace tables

const detail::EnumTable& enum_table(DiscountAppliedBy) noexcept {
  static constexpr detail::EnumTable table{
      "DiscountAppliedBy", tables::kDiscountAppliedBy, std::size(tables::kDiscountAppliedBy),
      false};
  return table;
}

const detail::EnumTable& enum_table(InterestChargeFrequency) noexcept {
  static constexpr detail::EnumTable table{
      "InterestChargeFrequency", tables::kInterestChargeFrequency, std::size(tables::kInterestChargeFrequency),
      false};
  return table;
}

const detail::EnumTable& enum_table(InterestChargeMethod) noexcept {
  static constexpr detail::EnumTable table{
      "InterestChargeMethod", tables::kInterestChargeMethod, std::size(tables::kInterestChargeMethod),
      false};
  return table;
}

const detail::EnumTable& enum_table(InterestRateType) noexcept {
  static constexpr detail::EnumTable table{
      "InterestRateType", tables::kInterestRateType, std::size(tables::kInterestRateType),
      false};
  return table;
}

const detail::EnumTable& enum_table(InterestTargetInvoice) noexcept {
  static constexpr detail::EnumTable table{
      "InterestTargetInvoice", tables::kInterestTargetInvoice, std::size(tables::kInterestTargetInvoice),
      false};
  return table;
}

const detail::Object InterestSettingsAPIModel::kObject{
    "InterestSettingsAPIModel", tables::kInterestSettingsAPIModel,
    std::size(tables::kInterestSettingsAPIModel), offsetof(InterestSettingsAPIModel, extra),
    &detail::construct<InterestSettingsAPIModel>};

const detail::EnumTable& enum_table(PaymentTermApplyTo) noexcept {
  static constexpr detail::EnumTable table{
      "PaymentTermApplyTo", tables::kPaymentTermApplyTo, std::size(tables::kPaymentTermApplyTo),
      false};
  return table;
}

const detail::EnumTable& enum_table(PaymentTermValueType) noexcept {
  static constexpr detail::EnumTable table{
      "PaymentTermValueType", tables::kPaymentTermValueType, std::size(tables::kPaymentTermValueType),
      false};
  return table;
}

const detail::Object PaymentTermDiscountAPIModel::kObject{
    "PaymentTermDiscountAPIModel", tables::kPaymentTermDiscountAPIModel,
    std::size(tables::kPaymentTermDiscountAPIModel), offsetof(PaymentTermDiscountAPIModel, extra),
    &detail::construct<PaymentTermDiscountAPIModel>};

const detail::EnumTable& enum_table(PaymentTermDueDayType) noexcept {
  static constexpr detail::EnumTable table{
      "PaymentTermDueDayType", tables::kPaymentTermDueDayType, std::size(tables::kPaymentTermDueDayType),
      false};
  return table;
}

const detail::Object PaymentTermAPIModel::kObject{
    "PaymentTermAPIModel", tables::kPaymentTermAPIModel, std::size(tables::kPaymentTermAPIModel),
    offsetof(PaymentTermAPIModel, extra), &detail::construct<PaymentTermAPIModel>};

}  // namespace servicetitan::accounting
