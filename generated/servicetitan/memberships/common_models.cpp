// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::memberships {

namespace tables {

extern const detail::Member kCustomFieldResponse[];
const detail::Member kCustomFieldResponse[] = {
    {"typeId", offsetof(CustomFieldResponse, type_id),
     &detail::type_of<decltype(CustomFieldResponse::type_id)>, true},
    {"name", offsetof(CustomFieldResponse, name),
     &detail::type_of<decltype(CustomFieldResponse::name)>, true},
    {"value", offsetof(CustomFieldResponse, value),
     &detail::type_of<decltype(CustomFieldResponse::value)>},
};

extern const detail::EnumValue kDefaultSortingFields[];
const detail::EnumValue kDefaultSortingFields[] = {
    {"Id", static_cast<std::int32_t>(DefaultSortingFields::kId)},
    {"CreatedOn", static_cast<std::int32_t>(DefaultSortingFields::kCreatedOn)},
    {"ModifiedOn", static_cast<std::int32_t>(DefaultSortingFields::kModifiedOn)},
};

extern const detail::EnumValue kDiscountMode[];
const detail::EnumValue kDiscountMode[] = {
    {"Basic", static_cast<std::int32_t>(DiscountMode::kBasic)},
    {"Units", static_cast<std::int32_t>(DiscountMode::kUnits)},
    {"Categories", static_cast<std::int32_t>(DiscountMode::kCategories)},
};

extern const detail::EnumValue kSkuType[];
const detail::EnumValue kSkuType[] = {
    {"Service", static_cast<std::int32_t>(SkuType::kService)},
    {"Material", static_cast<std::int32_t>(SkuType::kMaterial)},
    {"Equipment", static_cast<std::int32_t>(SkuType::kEquipment)},
    {"PriceModifier", static_cast<std::int32_t>(SkuType::kPriceModifier)},
};

extern const detail::Member kInvoiceTemplateItemResponse[];
const detail::Member kInvoiceTemplateItemResponse[] = {
    {"id", offsetof(InvoiceTemplateItemResponse, id),
     &detail::type_of<decltype(InvoiceTemplateItemResponse::id)>, true},
    {"skuId", offsetof(InvoiceTemplateItemResponse, sku_id),
     &detail::type_of<decltype(InvoiceTemplateItemResponse::sku_id)>, true},
    {"skuType", offsetof(InvoiceTemplateItemResponse, sku_type),
     &detail::type_of<decltype(InvoiceTemplateItemResponse::sku_type)>, true},
    {"quantity", offsetof(InvoiceTemplateItemResponse, quantity),
     &detail::type_of<decltype(InvoiceTemplateItemResponse::quantity)>, true},
    {"unitPrice", offsetof(InvoiceTemplateItemResponse, unit_price),
     &detail::type_of<decltype(InvoiceTemplateItemResponse::unit_price)>, true},
    {"isAddOn", offsetof(InvoiceTemplateItemResponse, is_add_on),
     &detail::type_of<decltype(InvoiceTemplateItemResponse::is_add_on)>, true},
    {"importId", offsetof(InvoiceTemplateItemResponse, import_id),
     &detail::type_of<decltype(InvoiceTemplateItemResponse::import_id)>},
    {"workflowActionItemId", offsetof(InvoiceTemplateItemResponse, workflow_action_item_id),
     &detail::type_of<decltype(InvoiceTemplateItemResponse::workflow_action_item_id)>},
    {"description", offsetof(InvoiceTemplateItemResponse, description),
     &detail::type_of<decltype(InvoiceTemplateItemResponse::description)>},
    {"cost", offsetof(InvoiceTemplateItemResponse, cost),
     &detail::type_of<decltype(InvoiceTemplateItemResponse::cost)>},
    {"hours", offsetof(InvoiceTemplateItemResponse, hours),
     &detail::type_of<decltype(InvoiceTemplateItemResponse::hours)>},
};

extern const detail::EnumValue kMembershipLocationTarget[];
const detail::EnumValue kMembershipLocationTarget[] = {
    {"AllLocations", static_cast<std::int32_t>(MembershipLocationTarget::kAllLocations)},
    {"SingleLocation", static_cast<std::int32_t>(MembershipLocationTarget::kSingleLocation)},
};

extern const detail::EnumValue kMembershipRecurrenceType[];
const detail::EnumValue kMembershipRecurrenceType[] = {
    {"OneTime", static_cast<std::int32_t>(MembershipRecurrenceType::kOneTime)},
    {"Monthly", static_cast<std::int32_t>(MembershipRecurrenceType::kMonthly)},
    {"EveryOtherMonth", static_cast<std::int32_t>(MembershipRecurrenceType::kEveryOtherMonth)},
    {"Quarterly", static_cast<std::int32_t>(MembershipRecurrenceType::kQuarterly)},
    {"BiAnnual", static_cast<std::int32_t>(MembershipRecurrenceType::kBiAnnual)},
    {"Annual", static_cast<std::int32_t>(MembershipRecurrenceType::kAnnual)},
};

extern const detail::EnumValue kMembershipStatus[];
const detail::EnumValue kMembershipStatus[] = {
    {"Active", static_cast<std::int32_t>(MembershipStatus::kActive)},
    {"Suspended", static_cast<std::int32_t>(MembershipStatus::kSuspended)},
    {"Expired", static_cast<std::int32_t>(MembershipStatus::kExpired)},
    {"Canceled", static_cast<std::int32_t>(MembershipStatus::kCanceled)},
    {"Deleted", static_cast<std::int32_t>(MembershipStatus::kDeleted)},
};

extern const detail::Member kMembershipTypeDiscountEntry[];
const detail::Member kMembershipTypeDiscountEntry[] = {
    {"targetId", offsetof(MembershipTypeDiscountEntry, target_id),
     &detail::type_of<decltype(MembershipTypeDiscountEntry::target_id)>, true},
    {"discount", offsetof(MembershipTypeDiscountEntry, discount),
     &detail::type_of<decltype(MembershipTypeDiscountEntry::discount)>, true},
};

extern const detail::Member kMembershipTypeDurationBillingEntry[];
const detail::Member kMembershipTypeDurationBillingEntry[] = {
    {"duration", offsetof(MembershipTypeDurationBillingEntry, duration),
     &detail::type_of<decltype(MembershipTypeDurationBillingEntry::duration)>},
    {"billingFrequency", offsetof(MembershipTypeDurationBillingEntry, billing_frequency),
     &detail::type_of<decltype(MembershipTypeDurationBillingEntry::billing_frequency)>, true},
    {"salePrice", offsetof(MembershipTypeDurationBillingEntry, sale_price),
     &detail::type_of<decltype(MembershipTypeDurationBillingEntry::sale_price)>, true},
    {"billingPrice", offsetof(MembershipTypeDurationBillingEntry, billing_price),
     &detail::type_of<decltype(MembershipTypeDurationBillingEntry::billing_price)>, true},
    {"renewalPrice", offsetof(MembershipTypeDurationBillingEntry, renewal_price),
     &detail::type_of<decltype(MembershipTypeDurationBillingEntry::renewal_price)>, true},
};

extern const detail::EnumValue kOffsetType[];
const detail::EnumValue kOffsetType[] = {
    {"Weeks", static_cast<std::int32_t>(OffsetType::kWeeks)},
    {"Months", static_cast<std::int32_t>(OffsetType::kMonths)},
};

extern const detail::Member kMembershipTypeRecurringServiceEntry[];
const detail::Member kMembershipTypeRecurringServiceEntry[] = {
    {"membershipTypeId", offsetof(MembershipTypeRecurringServiceEntry, membership_type_id),
     &detail::type_of<decltype(MembershipTypeRecurringServiceEntry::membership_type_id)>, true},
    {"recurringServiceTypeId",
     offsetof(MembershipTypeRecurringServiceEntry, recurring_service_type_id),
     &detail::type_of<decltype(MembershipTypeRecurringServiceEntry::recurring_service_type_id)>,
     true},
    {"offset", offsetof(MembershipTypeRecurringServiceEntry, offset),
     &detail::type_of<decltype(MembershipTypeRecurringServiceEntry::offset)>, true},
    {"offsetType", offsetof(MembershipTypeRecurringServiceEntry, offset_type),
     &detail::type_of<decltype(MembershipTypeRecurringServiceEntry::offset_type)>, true},
    {"allocation", offsetof(MembershipTypeRecurringServiceEntry, allocation),
     &detail::type_of<decltype(MembershipTypeRecurringServiceEntry::allocation)>, true},
};

extern const detail::EnumValue kMonth[];
const detail::EnumValue kMonth[] = {
    {"January", static_cast<std::int32_t>(Month::kJanuary)},
    {"February", static_cast<std::int32_t>(Month::kFebruary)},
    {"March", static_cast<std::int32_t>(Month::kMarch)},
    {"April", static_cast<std::int32_t>(Month::kApril)},
    {"May", static_cast<std::int32_t>(Month::kMay)},
    {"June", static_cast<std::int32_t>(Month::kJune)},
    {"July", static_cast<std::int32_t>(Month::kJuly)},
    {"August", static_cast<std::int32_t>(Month::kAugust)},
    {"September", static_cast<std::int32_t>(Month::kSeptember)},
    {"October", static_cast<std::int32_t>(Month::kOctober)},
    {"November", static_cast<std::int32_t>(Month::kNovember)},
    {"December", static_cast<std::int32_t>(Month::kDecember)},
};

extern const detail::EnumValue kOpportunityStatus[];
const detail::EnumValue kOpportunityStatus[] = {
    {"NotAttempted", static_cast<std::int32_t>(OpportunityStatus::kNotAttempted)},
    {"Unreachable", static_cast<std::int32_t>(OpportunityStatus::kUnreachable)},
    {"Contacted", static_cast<std::int32_t>(OpportunityStatus::kContacted)},
    {"Won", static_cast<std::int32_t>(OpportunityStatus::kWon)},
    {"Dismissed", static_cast<std::int32_t>(OpportunityStatus::kDismissed)},
};

extern const detail::Member kOrderByItemOfDefaultSortingFields[];
const detail::Member kOrderByItemOfDefaultSortingFields[] = {
    {"field", offsetof(OrderByItemOfDefaultSortingFields, field),
     &detail::type_of<decltype(OrderByItemOfDefaultSortingFields::field)>, true},
    {"isDescending", offsetof(OrderByItemOfDefaultSortingFields, is_descending),
     &detail::type_of<decltype(OrderByItemOfDefaultSortingFields::is_descending)>, true},
};

extern const detail::EnumValue kPriority[];
const detail::EnumValue kPriority[] = {
    {"Low", static_cast<std::int32_t>(Priority::kLow)},
    {"Normal", static_cast<std::int32_t>(Priority::kNormal)},
    {"High", static_cast<std::int32_t>(Priority::kHigh)},
    {"Urgent", static_cast<std::int32_t>(Priority::kUrgent)},
};

extern const detail::EnumValue kRevenueRecognitionMode[];
const detail::EnumValue kRevenueRecognitionMode[] = {
    {"PointOfSale", static_cast<std::int32_t>(RevenueRecognitionMode::kPointOfSale)},
    {"Deferred", static_cast<std::int32_t>(RevenueRecognitionMode::kDeferred)},
};

extern const detail::EnumValue kServiceRecurrenceDuration[];
const detail::EnumValue kServiceRecurrenceDuration[] = {
    {"Continuous", static_cast<std::int32_t>(ServiceRecurrenceDuration::kContinuous)},
    {"NumberOfVisits", static_cast<std::int32_t>(ServiceRecurrenceDuration::kNumberOfVisits)},
};

extern const detail::EnumValue kServiceRecurrenceType[];
const detail::EnumValue kServiceRecurrenceType[] = {
    {"Weekly", static_cast<std::int32_t>(ServiceRecurrenceType::kWeekly)},
    {"Monthly", static_cast<std::int32_t>(ServiceRecurrenceType::kMonthly)},
    {"Seasonal", static_cast<std::int32_t>(ServiceRecurrenceType::kSeasonal)},
    {"Daily", static_cast<std::int32_t>(ServiceRecurrenceType::kDaily)},
    {"NthWeekdayOfMonth", static_cast<std::int32_t>(ServiceRecurrenceType::kNthWeekdayOfMonth)},
};

extern const detail::EnumValue kWeekDay[];
const detail::EnumValue kWeekDay[] = {
    {"Sunday", static_cast<std::int32_t>(WeekDay::kSunday)},
    {"Monday", static_cast<std::int32_t>(WeekDay::kMonday)},
    {"Tuesday", static_cast<std::int32_t>(WeekDay::kTuesday)},
    {"Wednesday", static_cast<std::int32_t>(WeekDay::kWednesday)},
    {"Thursday", static_cast<std::int32_t>(WeekDay::kThursday)},
    {"Friday", static_cast<std::int32_t>(WeekDay::kFriday)},
    {"Saturday", static_cast<std::int32_t>(WeekDay::kSaturday)},
};

extern const detail::EnumValue kWeekOfMonth[];
const detail::EnumValue kWeekOfMonth[] = {
    {"None", static_cast<std::int32_t>(WeekOfMonth::kNone)},
    {"First", static_cast<std::int32_t>(WeekOfMonth::kFirst)},
    {"Second", static_cast<std::int32_t>(WeekOfMonth::kSecond)},
    {"Third", static_cast<std::int32_t>(WeekOfMonth::kThird)},
    {"Fourth", static_cast<std::int32_t>(WeekOfMonth::kFourth)},
    {"Last", static_cast<std::int32_t>(WeekOfMonth::kLast)},
};

}  // namespace tables

const detail::Object CustomFieldResponse::kObject{
    "CustomFieldResponse", tables::kCustomFieldResponse, std::size(tables::kCustomFieldResponse),
    offsetof(CustomFieldResponse, extra), &detail::construct<CustomFieldResponse>};

const detail::EnumTable& enum_table(DefaultSortingFields) noexcept {
  static constexpr detail::EnumTable table{
      "DefaultSortingFields", tables::kDefaultSortingFields, std::size(tables::kDefaultSortingFields),
      false};
  return table;
}

const detail::EnumTable& enum_table(DiscountMode) noexcept {
  static constexpr detail::EnumTable table{
      "DiscountMode", tables::kDiscountMode, std::size(tables::kDiscountMode),
      false};
  return table;
}

const detail::EnumTable& enum_table(SkuType) noexcept {
  static constexpr detail::EnumTable table{
      "SkuType", tables::kSkuType, std::size(tables::kSkuType),
      false};
  return table;
}

const detail::Object InvoiceTemplateItemResponse::kObject{
    "InvoiceTemplateItemResponse", tables::kInvoiceTemplateItemResponse,
    std::size(tables::kInvoiceTemplateItemResponse), offsetof(InvoiceTemplateItemResponse, extra),
    &detail::construct<InvoiceTemplateItemResponse>};

const detail::EnumTable& enum_table(MembershipLocationTarget) noexcept {
  static constexpr detail::EnumTable table{
      "MembershipLocationTarget", tables::kMembershipLocationTarget, std::size(tables::kMembershipLocationTarget),
      false};
  return table;
}

const detail::EnumTable& enum_table(MembershipRecurrenceType) noexcept {
  static constexpr detail::EnumTable table{
      "MembershipRecurrenceType", tables::kMembershipRecurrenceType, std::size(tables::kMembershipRecurrenceType),
      false};
  return table;
}

const detail::EnumTable& enum_table(MembershipStatus) noexcept {
  static constexpr detail::EnumTable table{
      "MembershipStatus", tables::kMembershipStatus, std::size(tables::kMembershipStatus),
      false};
  return table;
}

const detail::Object MembershipTypeDiscountEntry::kObject{
    "MembershipTypeDiscountEntry", tables::kMembershipTypeDiscountEntry,
    std::size(tables::kMembershipTypeDiscountEntry), offsetof(MembershipTypeDiscountEntry, extra),
    &detail::construct<MembershipTypeDiscountEntry>};

const detail::Object MembershipTypeDurationBillingEntry::kObject{
    "MembershipTypeDurationBillingEntry", tables::kMembershipTypeDurationBillingEntry,
    std::size(tables::kMembershipTypeDurationBillingEntry),
    offsetof(MembershipTypeDurationBillingEntry, extra),
    &detail::construct<MembershipTypeDurationBillingEntry>};

const detail::EnumTable& enum_table(OffsetType) noexcept {
  static constexpr detail::EnumTable table{
      "OffsetType", tables::kOffsetType, std::size(tables::kOffsetType),
      false};
  return table;
}

const detail::Object MembershipTypeRecurringServiceEntry::kObject{
    "MembershipTypeRecurringServiceEntry", tables::kMembershipTypeRecurringServiceEntry,
    std::size(tables::kMembershipTypeRecurringServiceEntry),
    offsetof(MembershipTypeRecurringServiceEntry, extra),
    &detail::construct<MembershipTypeRecurringServiceEntry>};

const detail::EnumTable& enum_table(Month) noexcept {
  static constexpr detail::EnumTable table{
      "Month", tables::kMonth, std::size(tables::kMonth),
      false};
  return table;
}

const detail::EnumTable& enum_table(OpportunityStatus) noexcept {
  static constexpr detail::EnumTable table{
      "OpportunityStatus", tables::kOpportunityStatus, std::size(tables::kOpportunityStatus),
      false};
  return table;
}

const detail::Object OrderByItemOfDefaultSortingFields::kObject{
    "OrderByItemOfDefaultSortingFields", tables::kOrderByItemOfDefaultSortingFields,
    std::size(tables::kOrderByItemOfDefaultSortingFields),
    offsetof(OrderByItemOfDefaultSortingFields, extra),
    &detail::construct<OrderByItemOfDefaultSortingFields>};

const detail::EnumTable& enum_table(Priority) noexcept {
  static constexpr detail::EnumTable table{
      "Priority", tables::kPriority, std::size(tables::kPriority),
      false};
  return table;
}

const detail::EnumTable& enum_table(RevenueRecognitionMode) noexcept {
  static constexpr detail::EnumTable table{
      "RevenueRecognitionMode", tables::kRevenueRecognitionMode, std::size(tables::kRevenueRecognitionMode),
      false};
  return table;
}

const detail::EnumTable& enum_table(ServiceRecurrenceDuration) noexcept {
  static constexpr detail::EnumTable table{
      "ServiceRecurrenceDuration", tables::kServiceRecurrenceDuration, std::size(tables::kServiceRecurrenceDuration),
      false};
  return table;
}

const detail::EnumTable& enum_table(ServiceRecurrenceType) noexcept {
  static constexpr detail::EnumTable table{
      "ServiceRecurrenceType", tables::kServiceRecurrenceType, std::size(tables::kServiceRecurrenceType),
      false};
  return table;
}

const detail::EnumTable& enum_table(WeekDay) noexcept {
  static constexpr detail::EnumTable table{
      "WeekDay", tables::kWeekDay, std::size(tables::kWeekDay),
      false};
  return table;
}

const detail::EnumTable& enum_table(WeekOfMonth) noexcept {
  static constexpr detail::EnumTable table{
      "WeekOfMonth", tables::kWeekOfMonth, std::size(tables::kWeekOfMonth),
      false};
  return table;
}

}  // namespace servicetitan::memberships
