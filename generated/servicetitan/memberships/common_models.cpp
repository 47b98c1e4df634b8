// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::memberships {

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

namespace tables::default_sorting_fields {
using T = DefaultSortingFields;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Id", static_cast<std::int32_t>(T::kId)},
    {"CreatedOn", static_cast<std::int32_t>(T::kCreatedOn)},
    {"ModifiedOn", static_cast<std::int32_t>(T::kModifiedOn)},
};
}  // namespace tables::default_sorting_fields
const detail::EnumTable& enum_table(DefaultSortingFields) noexcept {
  static constexpr detail::EnumTable table{
      "DefaultSortingFields", tables::default_sorting_fields::kValues,
      std::size(tables::default_sorting_fields::kValues)};
  return table;
}

namespace tables::discount_mode {
using T = DiscountMode;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Basic", static_cast<std::int32_t>(T::kBasic)},
    {"Units", static_cast<std::int32_t>(T::kUnits)},
    {"Categories", static_cast<std::int32_t>(T::kCategories)},
};
}  // namespace tables::discount_mode
const detail::EnumTable& enum_table(DiscountMode) noexcept {
  static constexpr detail::EnumTable table{
      "DiscountMode", tables::discount_mode::kValues, std::size(tables::discount_mode::kValues)};
  return table;
}

namespace tables::sku_type {
using T = SkuType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Service", static_cast<std::int32_t>(T::kService)},
    {"Material", static_cast<std::int32_t>(T::kMaterial)},
    {"Equipment", static_cast<std::int32_t>(T::kEquipment)},
    {"PriceModifier", static_cast<std::int32_t>(T::kPriceModifier)},
};
}  // namespace tables::sku_type
const detail::EnumTable& enum_table(SkuType) noexcept {
  static constexpr detail::EnumTable table{
      "SkuType", tables::sku_type::kValues, std::size(tables::sku_type::kValues)};
  return table;
}

namespace tables::invoice_template_item_response {
using T = InvoiceTemplateItemResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"skuType", offsetof(T, sku_type), &detail::type_of<decltype(T::sku_type)>, true},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>, true},
    {"unitPrice", offsetof(T, unit_price), &detail::type_of<decltype(T::unit_price)>, true},
    {"isAddOn", offsetof(T, is_add_on), &detail::type_of<decltype(T::is_add_on)>, true},
    {"importId", offsetof(T, import_id), &detail::type_of<decltype(T::import_id)>},
    {"workflowActionItemId", offsetof(T, workflow_action_item_id),
     &detail::type_of<decltype(T::workflow_action_item_id)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>},
    {"hours", offsetof(T, hours), &detail::type_of<decltype(T::hours)>},
};
}  // namespace tables::invoice_template_item_response
constinit const detail::Object InvoiceTemplateItemResponse::kObject{
    "InvoiceTemplateItemResponse", tables::invoice_template_item_response::kMembers,
    std::size(tables::invoice_template_item_response::kMembers),
    offsetof(InvoiceTemplateItemResponse, extra), &detail::construct<InvoiceTemplateItemResponse>};

namespace tables::membership_location_target {
using T = MembershipLocationTarget;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"AllLocations", static_cast<std::int32_t>(T::kAllLocations)},
    {"SingleLocation", static_cast<std::int32_t>(T::kSingleLocation)},
};
}  // namespace tables::membership_location_target
const detail::EnumTable& enum_table(MembershipLocationTarget) noexcept {
  static constexpr detail::EnumTable table{
      "MembershipLocationTarget", tables::membership_location_target::kValues,
      std::size(tables::membership_location_target::kValues)};
  return table;
}

namespace tables::membership_recurrence_type {
using T = MembershipRecurrenceType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"OneTime", static_cast<std::int32_t>(T::kOneTime)},
    {"Monthly", static_cast<std::int32_t>(T::kMonthly)},
    {"EveryOtherMonth", static_cast<std::int32_t>(T::kEveryOtherMonth)},
    {"Quarterly", static_cast<std::int32_t>(T::kQuarterly)},
    {"BiAnnual", static_cast<std::int32_t>(T::kBiAnnual)},
    {"Annual", static_cast<std::int32_t>(T::kAnnual)},
};
}  // namespace tables::membership_recurrence_type
const detail::EnumTable& enum_table(MembershipRecurrenceType) noexcept {
  static constexpr detail::EnumTable table{
      "MembershipRecurrenceType", tables::membership_recurrence_type::kValues,
      std::size(tables::membership_recurrence_type::kValues)};
  return table;
}

namespace tables::membership_status {
using T = MembershipStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Active", static_cast<std::int32_t>(T::kActive)},
    {"Suspended", static_cast<std::int32_t>(T::kSuspended)},
    {"Expired", static_cast<std::int32_t>(T::kExpired)},
    {"Canceled", static_cast<std::int32_t>(T::kCanceled)},
    {"Deleted", static_cast<std::int32_t>(T::kDeleted)},
};
}  // namespace tables::membership_status
const detail::EnumTable& enum_table(MembershipStatus) noexcept {
  static constexpr detail::EnumTable table{
      "MembershipStatus", tables::membership_status::kValues,
      std::size(tables::membership_status::kValues)};
  return table;
}

namespace tables::membership_type_discount_entry {
using T = MembershipTypeDiscountEntry;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"targetId", offsetof(T, target_id), &detail::type_of<decltype(T::target_id)>, true},
    {"discount", offsetof(T, discount), &detail::type_of<decltype(T::discount)>, true},
};
}  // namespace tables::membership_type_discount_entry
constinit const detail::Object MembershipTypeDiscountEntry::kObject{
    "MembershipTypeDiscountEntry", tables::membership_type_discount_entry::kMembers,
    std::size(tables::membership_type_discount_entry::kMembers),
    offsetof(MembershipTypeDiscountEntry, extra), &detail::construct<MembershipTypeDiscountEntry>};

namespace tables::membership_type_duration_billing_entry {
using T = MembershipTypeDurationBillingEntry;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>},
    {"billingFrequency", offsetof(T, billing_frequency),
     &detail::type_of<decltype(T::billing_frequency)>, true},
    {"salePrice", offsetof(T, sale_price), &detail::type_of<decltype(T::sale_price)>, true},
    {"billingPrice", offsetof(T, billing_price), &detail::type_of<decltype(T::billing_price)>,
     true},
    {"renewalPrice", offsetof(T, renewal_price), &detail::type_of<decltype(T::renewal_price)>,
     true},
};
}  // namespace tables::membership_type_duration_billing_entry
constinit const detail::Object MembershipTypeDurationBillingEntry::kObject{
    "MembershipTypeDurationBillingEntry", tables::membership_type_duration_billing_entry::kMembers,
    std::size(tables::membership_type_duration_billing_entry::kMembers),
    offsetof(MembershipTypeDurationBillingEntry, extra),
    &detail::construct<MembershipTypeDurationBillingEntry>};

namespace tables::offset_type {
using T = OffsetType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Weeks", static_cast<std::int32_t>(T::kWeeks)},
    {"Months", static_cast<std::int32_t>(T::kMonths)},
};
}  // namespace tables::offset_type
const detail::EnumTable& enum_table(OffsetType) noexcept {
  static constexpr detail::EnumTable table{
      "OffsetType", tables::offset_type::kValues, std::size(tables::offset_type::kValues)};
  return table;
}

namespace tables::membership_type_recurring_service_entry {
using T = MembershipTypeRecurringServiceEntry;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"membershipTypeId", offsetof(T, membership_type_id),
     &detail::type_of<decltype(T::membership_type_id)>, true},
    {"recurringServiceTypeId", offsetof(T, recurring_service_type_id),
     &detail::type_of<decltype(T::recurring_service_type_id)>, true},
    {"offset", offsetof(T, offset), &detail::type_of<decltype(T::offset)>, true},
    {"offsetType", offsetof(T, offset_type), &detail::type_of<decltype(T::offset_type)>, true},
    {"allocation", offsetof(T, allocation), &detail::type_of<decltype(T::allocation)>, true},
};
}  // namespace tables::membership_type_recurring_service_entry
constinit const detail::Object MembershipTypeRecurringServiceEntry::kObject{
    "MembershipTypeRecurringServiceEntry",
    tables::membership_type_recurring_service_entry::kMembers,
    std::size(tables::membership_type_recurring_service_entry::kMembers),
    offsetof(MembershipTypeRecurringServiceEntry, extra),
    &detail::construct<MembershipTypeRecurringServiceEntry>};

namespace tables::month {
using T = Month;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"January", static_cast<std::int32_t>(T::kJanuary)},
    {"February", static_cast<std::int32_t>(T::kFebruary)},
    {"March", static_cast<std::int32_t>(T::kMarch)},
    {"April", static_cast<std::int32_t>(T::kApril)},
    {"May", static_cast<std::int32_t>(T::kMay)},
    {"June", static_cast<std::int32_t>(T::kJune)},
    {"July", static_cast<std::int32_t>(T::kJuly)},
    {"August", static_cast<std::int32_t>(T::kAugust)},
    {"September", static_cast<std::int32_t>(T::kSeptember)},
    {"October", static_cast<std::int32_t>(T::kOctober)},
    {"November", static_cast<std::int32_t>(T::kNovember)},
    {"December", static_cast<std::int32_t>(T::kDecember)},
};
}  // namespace tables::month
const detail::EnumTable& enum_table(Month) noexcept {
  static constexpr detail::EnumTable table{
      "Month", tables::month::kValues, std::size(tables::month::kValues)};
  return table;
}

namespace tables::opportunity_status {
using T = OpportunityStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"NotAttempted", static_cast<std::int32_t>(T::kNotAttempted)},
    {"Unreachable", static_cast<std::int32_t>(T::kUnreachable)},
    {"Contacted", static_cast<std::int32_t>(T::kContacted)},
    {"Won", static_cast<std::int32_t>(T::kWon)},
    {"Dismissed", static_cast<std::int32_t>(T::kDismissed)},
};
}  // namespace tables::opportunity_status
const detail::EnumTable& enum_table(OpportunityStatus) noexcept {
  static constexpr detail::EnumTable table{
      "OpportunityStatus", tables::opportunity_status::kValues,
      std::size(tables::opportunity_status::kValues)};
  return table;
}

namespace tables::order_by_item_of_default_sorting_fields {
using T = OrderByItemOfDefaultSortingFields;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"field", offsetof(T, field), &detail::type_of<decltype(T::field)>, true},
    {"isDescending", offsetof(T, is_descending), &detail::type_of<decltype(T::is_descending)>,
     true},
};
}  // namespace tables::order_by_item_of_default_sorting_fields
constinit const detail::Object OrderByItemOfDefaultSortingFields::kObject{
    "OrderByItemOfDefaultSortingFields", tables::order_by_item_of_default_sorting_fields::kMembers,
    std::size(tables::order_by_item_of_default_sorting_fields::kMembers),
    offsetof(OrderByItemOfDefaultSortingFields, extra),
    &detail::construct<OrderByItemOfDefaultSortingFields>};

namespace tables::priority {
using T = Priority;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Low", static_cast<std::int32_t>(T::kLow)},
    {"Normal", static_cast<std::int32_t>(T::kNormal)},
    {"High", static_cast<std::int32_t>(T::kHigh)},
    {"Urgent", static_cast<std::int32_t>(T::kUrgent)},
};
}  // namespace tables::priority
const detail::EnumTable& enum_table(Priority) noexcept {
  static constexpr detail::EnumTable table{
      "Priority", tables::priority::kValues, std::size(tables::priority::kValues)};
  return table;
}

namespace tables::revenue_recognition_mode {
using T = RevenueRecognitionMode;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"PointOfSale", static_cast<std::int32_t>(T::kPointOfSale)},
    {"Deferred", static_cast<std::int32_t>(T::kDeferred)},
};
}  // namespace tables::revenue_recognition_mode
const detail::EnumTable& enum_table(RevenueRecognitionMode) noexcept {
  static constexpr detail::EnumTable table{
      "RevenueRecognitionMode", tables::revenue_recognition_mode::kValues,
      std::size(tables::revenue_recognition_mode::kValues)};
  return table;
}

namespace tables::service_recurrence_duration {
using T = ServiceRecurrenceDuration;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Continuous", static_cast<std::int32_t>(T::kContinuous)},
    {"NumberOfVisits", static_cast<std::int32_t>(T::kNumberOfVisits)},
};
}  // namespace tables::service_recurrence_duration
const detail::EnumTable& enum_table(ServiceRecurrenceDuration) noexcept {
  static constexpr detail::EnumTable table{
      "ServiceRecurrenceDuration", tables::service_recurrence_duration::kValues,
      std::size(tables::service_recurrence_duration::kValues)};
  return table;
}

namespace tables::service_recurrence_type {
using T = ServiceRecurrenceType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Weekly", static_cast<std::int32_t>(T::kWeekly)},
    {"Monthly", static_cast<std::int32_t>(T::kMonthly)},
    {"Seasonal", static_cast<std::int32_t>(T::kSeasonal)},
    {"Daily", static_cast<std::int32_t>(T::kDaily)},
    {"NthWeekdayOfMonth", static_cast<std::int32_t>(T::kNthWeekdayOfMonth)},
};
}  // namespace tables::service_recurrence_type
const detail::EnumTable& enum_table(ServiceRecurrenceType) noexcept {
  static constexpr detail::EnumTable table{
      "ServiceRecurrenceType", tables::service_recurrence_type::kValues,
      std::size(tables::service_recurrence_type::kValues)};
  return table;
}

namespace tables::week_day {
using T = WeekDay;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Sunday", static_cast<std::int32_t>(T::kSunday)},
    {"Monday", static_cast<std::int32_t>(T::kMonday)},
    {"Tuesday", static_cast<std::int32_t>(T::kTuesday)},
    {"Wednesday", static_cast<std::int32_t>(T::kWednesday)},
    {"Thursday", static_cast<std::int32_t>(T::kThursday)},
    {"Friday", static_cast<std::int32_t>(T::kFriday)},
    {"Saturday", static_cast<std::int32_t>(T::kSaturday)},
};
}  // namespace tables::week_day
const detail::EnumTable& enum_table(WeekDay) noexcept {
  static constexpr detail::EnumTable table{
      "WeekDay", tables::week_day::kValues, std::size(tables::week_day::kValues)};
  return table;
}

namespace tables::week_of_month {
using T = WeekOfMonth;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"None", static_cast<std::int32_t>(T::kNone)},
    {"First", static_cast<std::int32_t>(T::kFirst)},
    {"Second", static_cast<std::int32_t>(T::kSecond)},
    {"Third", static_cast<std::int32_t>(T::kThird)},
    {"Fourth", static_cast<std::int32_t>(T::kFourth)},
    {"Last", static_cast<std::int32_t>(T::kLast)},
};
}  // namespace tables::week_of_month
const detail::EnumTable& enum_table(WeekOfMonth) noexcept {
  static constexpr detail::EnumTable table{
      "WeekOfMonth", tables::week_of_month::kValues, std::size(tables::week_of_month::kValues)};
  return table;
}

}  // namespace servicetitan::memberships
