// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/payment_terms_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables::discount_applied_by {
using T = DiscountAppliedBy;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"NumberOfDays", static_cast<std::int32_t>(T::kNumberOfDays)},
    {"DayOfMonth", static_cast<std::int32_t>(T::kDayOfMonth)},
    {"DayOfFollowingMonth", static_cast<std::int32_t>(T::kDayOfFollowingMonth)},
};
}  // namespace tables::discount_applied_by
const detail::EnumTable& enum_table(DiscountAppliedBy) noexcept {
  static constexpr detail::EnumTable table{
      "DiscountAppliedBy", tables::discount_applied_by::kValues,
      std::size(tables::discount_applied_by::kValues)};
  return table;
}

namespace tables::interest_charge_frequency {
using T = InterestChargeFrequency;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Once", static_cast<std::int32_t>(T::kOnce)},
    {"Daily", static_cast<std::int32_t>(T::kDaily)},
    {"Monthly", static_cast<std::int32_t>(T::kMonthly)},
};
}  // namespace tables::interest_charge_frequency
const detail::EnumTable& enum_table(InterestChargeFrequency) noexcept {
  static constexpr detail::EnumTable table{
      "InterestChargeFrequency", tables::interest_charge_frequency::kValues,
      std::size(tables::interest_charge_frequency::kValues)};
  return table;
}

namespace tables::interest_charge_method {
using T = InterestChargeMethod;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"PrincipalOnly", static_cast<std::int32_t>(T::kPrincipalOnly)},
    {"Total", static_cast<std::int32_t>(T::kTotal)},
};
}  // namespace tables::interest_charge_method
const detail::EnumTable& enum_table(InterestChargeMethod) noexcept {
  static constexpr detail::EnumTable table{
      "InterestChargeMethod", tables::interest_charge_method::kValues,
      std::size(tables::interest_charge_method::kValues)};
  return table;
}

namespace tables::interest_rate_type {
using T = InterestRateType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Flat", static_cast<std::int32_t>(T::kFlat)},
    {"Percentage", static_cast<std::int32_t>(T::kPercentage)},
    {"MaxOfFlatAndPercentage", static_cast<std::int32_t>(T::kMaxOfFlatAndPercentage)},
};
}  // namespace tables::interest_rate_type
const detail::EnumTable& enum_table(InterestRateType) noexcept {
  static constexpr detail::EnumTable table{
      "InterestRateType", tables::interest_rate_type::kValues,
      std::size(tables::interest_rate_type::kValues)};
  return table;
}

namespace tables::interest_target_invoice {
using T = InterestTargetInvoice;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"JobInvoices", static_cast<std::int32_t>(T::kJobInvoices)},
    {"MembershipInvoices", static_cast<std::int32_t>(T::kMembershipInvoices)},
    {"ProgressInvoices", static_cast<std::int32_t>(T::kProgressInvoices)},
    {"PointOfSalesInvoices", static_cast<std::int32_t>(T::kPointOfSalesInvoices)},
};
}  // namespace tables::interest_target_invoice
const detail::EnumTable& enum_table(InterestTargetInvoice) noexcept {
  static constexpr detail::EnumTable table{
      "InterestTargetInvoice", tables::interest_target_invoice::kValues,
      std::size(tables::interest_target_invoice::kValues)};
  return table;
}

namespace tables::interest_settings_api_model {
using T = InterestSettingsAPIModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
    {"rateType", offsetof(T, rate_type), &detail::type_of<decltype(T::rate_type)>, true},
    {"flatRateValue", offsetof(T, flat_rate_value), &detail::type_of<decltype(T::flat_rate_value)>},
    {"percentageRateValue", offsetof(T, percentage_rate_value),
     &detail::type_of<decltype(T::percentage_rate_value)>},
    {"chargeMethod", offsetof(T, charge_method), &detail::type_of<decltype(T::charge_method)>},
    {"frequency", offsetof(T, frequency), &detail::type_of<decltype(T::frequency)>, true},
    {"gracePeriod", offsetof(T, grace_period), &detail::type_of<decltype(T::grace_period)>},
    {"targetInvoices", offsetof(T, target_invoices), &detail::type_of<decltype(T::target_invoices)>,
     true},
    {"taskId", offsetof(T, task_id), &detail::type_of<decltype(T::task_id)>, true},
    {"taskDisplayName", offsetof(T, task_display_name),
     &detail::type_of<decltype(T::task_display_name)>, true},
};
}  // namespace tables::interest_settings_api_model
constinit const detail::Object InterestSettingsAPIModel::kObject{
    "InterestSettingsAPIModel", tables::interest_settings_api_model::kMembers,
    std::size(tables::interest_settings_api_model::kMembers),
    offsetof(InterestSettingsAPIModel, extra), &detail::construct<InterestSettingsAPIModel>};

namespace tables::payment_term_apply_to {
using T = PaymentTermApplyTo;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"ApplyToTotalAmount", static_cast<std::int32_t>(T::kApplyToTotalAmount)},
    {"ApplyToSubtotalAmount", static_cast<std::int32_t>(T::kApplyToSubtotalAmount)},
    {"ApplyToRemainingBalance", static_cast<std::int32_t>(T::kApplyToRemainingBalance)},
};
}  // namespace tables::payment_term_apply_to
const detail::EnumTable& enum_table(PaymentTermApplyTo) noexcept {
  static constexpr detail::EnumTable table{
      "PaymentTermApplyTo", tables::payment_term_apply_to::kValues,
      std::size(tables::payment_term_apply_to::kValues)};
  return table;
}

namespace tables::payment_term_value_type {
using T = PaymentTermValueType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Fixed", static_cast<std::int32_t>(T::kFixed)},
    {"Percent", static_cast<std::int32_t>(T::kPercent)},
};
}  // namespace tables::payment_term_value_type
const detail::EnumTable& enum_table(PaymentTermValueType) noexcept {
  static constexpr detail::EnumTable table{
      "PaymentTermValueType", tables::payment_term_value_type::kValues,
      std::size(tables::payment_term_value_type::kValues)};
  return table;
}

namespace tables::payment_term_discount_api_model {
using T = PaymentTermDiscountAPIModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
    {"discountApplyTo", offsetof(T, discount_apply_to),
     &detail::type_of<decltype(T::discount_apply_to)>},
    {"discount", offsetof(T, discount), &detail::type_of<decltype(T::discount)>},
    {"discountType", offsetof(T, discount_type), &detail::type_of<decltype(T::discount_type)>},
    {"account", offsetof(T, account), &detail::type_of<decltype(T::account)>},
    {"applyBy", offsetof(T, apply_by), &detail::type_of<decltype(T::apply_by)>},
    {"applyByValue", offsetof(T, apply_by_value), &detail::type_of<decltype(T::apply_by_value)>},
};
}  // namespace tables::payment_term_discount_api_model
constinit const detail::Object PaymentTermDiscountAPIModel::kObject{
    "PaymentTermDiscountAPIModel", tables::payment_term_discount_api_model::kMembers,
    std::size(tables::payment_term_discount_api_model::kMembers),
    offsetof(PaymentTermDiscountAPIModel, extra), &detail::construct<PaymentTermDiscountAPIModel>};

namespace tables::payment_term_due_day_type {
using T = PaymentTermDueDayType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"NumberOfDays", static_cast<std::int32_t>(T::kNumberOfDays)},
    {"CertainDayOfCurrentMonth", static_cast<std::int32_t>(T::kCertainDayOfCurrentMonth)},
    {"CertainDayOfFollowingMonth", static_cast<std::int32_t>(T::kCertainDayOfFollowingMonth)},
};
}  // namespace tables::payment_term_due_day_type
const detail::EnumTable& enum_table(PaymentTermDueDayType) noexcept {
  static constexpr detail::EnumTable table{
      "PaymentTermDueDayType", tables::payment_term_due_day_type::kValues,
      std::size(tables::payment_term_due_day_type::kValues)};
  return table;
}

namespace tables::payment_term_api_model {
using T = PaymentTermAPIModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"dueDayType", offsetof(T, due_day_type), &detail::type_of<decltype(T::due_day_type)>, true},
    {"dueDay", offsetof(T, due_day), &detail::type_of<decltype(T::due_day)>},
    {"isCustomerDefault", offsetof(T, is_customer_default),
     &detail::type_of<decltype(T::is_customer_default)>, true},
    {"isVendorDefault", offsetof(T, is_vendor_default),
     &detail::type_of<decltype(T::is_vendor_default)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"inUse", offsetof(T, in_use), &detail::type_of<decltype(T::in_use)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"paymentTermDiscountModel", offsetof(T, payment_term_discount_model),
     &detail::type_of<decltype(T::payment_term_discount_model)>, true},
    {"interestSettings", offsetof(T, interest_settings),
     &detail::type_of<decltype(T::interest_settings)>, true},
};
}  // namespace tables::payment_term_api_model
constinit const detail::Object PaymentTermAPIModel::kObject{
    "PaymentTermAPIModel", tables::payment_term_api_model::kMembers,
    std::size(tables::payment_term_api_model::kMembers), offsetof(PaymentTermAPIModel, extra),
    &detail::construct<PaymentTermAPIModel>};

}  // namespace servicetitan::accounting
