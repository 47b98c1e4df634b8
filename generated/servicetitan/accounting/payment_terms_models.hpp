// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::accounting {

/// `Accounting.V2.DiscountAppliedBy`.
enum class DiscountAppliedBy : std::int32_t {
  kNumberOfDays,
  kDayOfMonth,
  kDayOfFollowingMonth,
};
const detail::EnumTable& enum_table(DiscountAppliedBy) noexcept;

/// `Accounting.V2.InterestChargeFrequency`.
enum class InterestChargeFrequency : std::int32_t {
  kOnce,
  kDaily,
  kMonthly,
};
const detail::EnumTable& enum_table(InterestChargeFrequency) noexcept;

/// `Accounting.V2.InterestChargeMethod`.
enum class InterestChargeMethod : std::int32_t {
  kPrincipalOnly,
  kTotal,
};
const detail::EnumTable& enum_table(InterestChargeMethod) noexcept;

/// `Accounting.V2.InterestRateType`.
enum class InterestRateType : std::int32_t {
  kFlat,
  kPercentage,
  kMaxOfFlatAndPercentage,
};
const detail::EnumTable& enum_table(InterestRateType) noexcept;

/// `Accounting.V2.InterestTargetInvoice`.
enum class InterestTargetInvoice : std::int32_t {
  kJobInvoices,
  kMembershipInvoices,
  kProgressInvoices,
  kPointOfSalesInvoices,
};
const detail::EnumTable& enum_table(InterestTargetInvoice) noexcept;

/// `Accounting.V2.InterestSettingsAPIModel`.
struct InterestSettingsAPIModel {
  std::optional<std::int64_t> id{};
  OpenEnum<InterestRateType> rate_type{};
  std::optional<Decimal> flat_rate_value{};
  std::optional<Decimal> percentage_rate_value{};
  std::optional<OpenEnum<InterestChargeMethod>> charge_method{};
  OpenEnum<InterestChargeFrequency> frequency{};
  std::optional<std::int32_t> grace_period{};
  std::vector<OpenEnum<InterestTargetInvoice>> target_invoices{};
  std::int64_t task_id{};
  std::string task_display_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InterestSettingsAPIModel&) const = default;
};

/// `Accounting.V2.PaymentTermApplyTo`.
enum class PaymentTermApplyTo : std::int32_t {
  kApplyToTotalAmount,
  kApplyToSubtotalAmount,
  kApplyToRemainingBalance,
};
const detail::EnumTable& enum_table(PaymentTermApplyTo) noexcept;

/// `Accounting.V2.PaymentTermValueType`.
enum class PaymentTermValueType : std::int32_t {
  kFixed,
  kPercent,
};
const detail::EnumTable& enum_table(PaymentTermValueType) noexcept;

/// `Accounting.V2.PaymentTermDiscountAPIModel`.
struct PaymentTermDiscountAPIModel {
  std::optional<std::int64_t> id{};
  std::optional<OpenEnum<PaymentTermApplyTo>> discount_apply_to{};
  std::optional<Decimal> discount{};
  std::optional<OpenEnum<PaymentTermValueType>> discount_type{};
  std::optional<std::string> account{};
  std::optional<OpenEnum<DiscountAppliedBy>> apply_by{};
  std::optional<std::int32_t> apply_by_value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PaymentTermDiscountAPIModel&) const = default;
};

/// `Accounting.V2.PaymentTermDueDayType`.
enum class PaymentTermDueDayType : std::int32_t {
  kNumberOfDays,
  kCertainDayOfCurrentMonth,
  kCertainDayOfFollowingMonth,
};
const detail::EnumTable& enum_table(PaymentTermDueDayType) noexcept;

/// `Accounting.V2.PaymentTermAPIModel`.
struct PaymentTermAPIModel {
  std::optional<std::int64_t> id{};
  std::optional<std::string> name{};
  OpenEnum<PaymentTermDueDayType> due_day_type{};
  std::optional<std::int32_t> due_day{};
  bool is_customer_default{};
  bool is_vendor_default{};
  bool active{};
  std::optional<bool> in_use{};
  Timestamp modified_on{};
  Timestamp created_on{};
  PaymentTermDiscountAPIModel payment_term_discount_model{};
  InterestSettingsAPIModel interest_settings{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PaymentTermAPIModel&) const = default;
};

}  // namespace servicetitan::accounting
