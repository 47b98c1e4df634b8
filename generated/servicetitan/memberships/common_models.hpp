// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::memberships {

/// `Memberships.V2.CustomFieldResponse`.
struct CustomFieldResponse {
  std::int64_t type_id{};
  std::string name{};
  std::optional<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomFieldResponse&) const = default;
};

/// `Memberships.V2.DefaultSortingFields`.
enum class DefaultSortingFields : std::int32_t {
  kId,
  kCreatedOn,
  kModifiedOn,
};
const detail::EnumTable& enum_table(DefaultSortingFields) noexcept;

/// `Memberships.V2.DiscountMode`.
enum class DiscountMode : std::int32_t {
  kBasic,
  kUnits,
  kCategories,
};
const detail::EnumTable& enum_table(DiscountMode) noexcept;

/// `Memberships.V2.SkuType`.
enum class SkuType : std::int32_t {
  kService,
  kMaterial,
  kEquipment,
  kPriceModifier,
};
const detail::EnumTable& enum_table(SkuType) noexcept;

/// `Memberships.V2.InvoiceTemplateItemResponse`.
struct InvoiceTemplateItemResponse {
  std::int64_t id{};
  std::int64_t sku_id{};
  OpenEnum<SkuType> sku_type{};
  Decimal quantity{};
  Decimal unit_price{};
  bool is_add_on{};
  std::optional<std::string> import_id{};
  std::optional<std::int64_t> workflow_action_item_id{};
  /// Format: html.
  std::optional<std::string> description{};
  std::optional<Decimal> cost{};
  std::optional<Decimal> hours{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InvoiceTemplateItemResponse&) const = default;
};

/// `Memberships.V2.MembershipLocationTarget`.
enum class MembershipLocationTarget : std::int32_t {
  kAllLocations,
  kSingleLocation,
};
const detail::EnumTable& enum_table(MembershipLocationTarget) noexcept;

/// `Memberships.V2.MembershipRecurrenceType`.
enum class MembershipRecurrenceType : std::int32_t {
  kOneTime,
  kMonthly,
  kEveryOtherMonth,
  kQuarterly,
  kBiAnnual,
  kAnnual,
};
const detail::EnumTable& enum_table(MembershipRecurrenceType) noexcept;

/// `Memberships.V2.MembershipStatus`.
enum class MembershipStatus : std::int32_t {
  kActive,
  kSuspended,
  kExpired,
  kCanceled,
  kDeleted,
};
const detail::EnumTable& enum_table(MembershipStatus) noexcept;

/// `Memberships.V2.MembershipTypeDiscountEntry`.
struct MembershipTypeDiscountEntry {
  std::int64_t target_id{};
  Decimal discount{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MembershipTypeDiscountEntry&) const = default;
};

/// `Memberships.V2.MembershipTypeDurationBillingEntry`.
struct MembershipTypeDurationBillingEntry {
  std::optional<std::int32_t> duration{};
  OpenEnum<MembershipRecurrenceType> billing_frequency{};
  Decimal sale_price{};
  Decimal billing_price{};
  Decimal renewal_price{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MembershipTypeDurationBillingEntry&) const = default;
};

/// `Memberships.V2.OffsetType`.
enum class OffsetType : std::int32_t {
  kWeeks,
  kMonths,
};
const detail::EnumTable& enum_table(OffsetType) noexcept;

/// `Memberships.V2.MembershipTypeRecurringServiceEntry`.
struct MembershipTypeRecurringServiceEntry {
  std::int64_t membership_type_id{};
  std::int64_t recurring_service_type_id{};
  std::int32_t offset{};
  OpenEnum<OffsetType> offset_type{};
  Decimal allocation{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MembershipTypeRecurringServiceEntry&) const = default;
};

/// `Memberships.V2.Month`.
enum class Month : std::int32_t {
  kJanuary,
  kFebruary,
  kMarch,
  kApril,
  kMay,
  kJune,
  kJuly,
  kAugust,
  kSeptember,
  kOctober,
  kNovember,
  kDecember,
};
const detail::EnumTable& enum_table(Month) noexcept;

/// `Memberships.V2.OpportunityStatus`.
enum class OpportunityStatus : std::int32_t {
  kNotAttempted,
  kUnreachable,
  kContacted,
  kWon,
  kDismissed,
};
const detail::EnumTable& enum_table(OpportunityStatus) noexcept;

/// `OrderByItem_Of_Memberships.V2.DefaultSortingFields`.
struct OrderByItemOfDefaultSortingFields {
  OpenEnum<DefaultSortingFields> field{};
  bool is_descending{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const OrderByItemOfDefaultSortingFields&) const = default;
};

/// `Memberships.V2.Priority`.
enum class Priority : std::int32_t {
  kLow,
  kNormal,
  kHigh,
  kUrgent,
};
const detail::EnumTable& enum_table(Priority) noexcept;

/// `Memberships.V2.RevenueRecognitionMode`.
enum class RevenueRecognitionMode : std::int32_t {
  kPointOfSale,
  kDeferred,
};
const detail::EnumTable& enum_table(RevenueRecognitionMode) noexcept;

/// `Memberships.V2.ServiceRecurrenceDuration`.
enum class ServiceRecurrenceDuration : std::int32_t {
  kContinuous,
  kNumberOfVisits,
};
const detail::EnumTable& enum_table(ServiceRecurrenceDuration) noexcept;

/// `Memberships.V2.ServiceRecurrenceType`.
enum class ServiceRecurrenceType : std::int32_t {
  kWeekly,
  kMonthly,
  kSeasonal,
  kDaily,
  kNthWeekdayOfMonth,
};
const detail::EnumTable& enum_table(ServiceRecurrenceType) noexcept;

/// `Memberships.V2.WeekDay`.
enum class WeekDay : std::int32_t {
  kSunday,
  kMonday,
  kTuesday,
  kWednesday,
  kThursday,
  kFriday,
  kSaturday,
};
const detail::EnumTable& enum_table(WeekDay) noexcept;

/// `Memberships.V2.WeekOfMonth`.
enum class WeekOfMonth : std::int32_t {
  kNone,
  kFirst,
  kSecond,
  kThird,
  kFourth,
  kLast,
};
const detail::EnumTable& enum_table(WeekOfMonth) noexcept;

}  // namespace servicetitan::memberships
