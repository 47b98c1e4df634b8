// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::memberships {

enum class CustomFieldDataType : std::int32_t;
struct CustomFieldResponse;
struct CustomFieldTypeResponse;
struct CustomerMembershipResponse;
struct CustomerMembershipStatusChangeItemResponse;
struct CustomerMembershipUpdateRequest;
enum class DefaultSortingFields : std::int32_t;
enum class DiscountMode : std::int32_t;
struct ExportCustomerMembershipResponse;
struct ExportCustomerMembershipStatusChangesResponse;
struct ExportInvoiceTemplateResponse;
struct ExportLocationRecurringServiceEventResponse;
struct ExportLocationRecurringServiceResponse;
struct ExportMembershipTypeResponse;
struct ExportRecurringServiceTypeResponse;
struct InvoiceTemplateCreateRequest;
struct InvoiceTemplateItemCreateRequest;
struct InvoiceTemplateItemResponse;
struct InvoiceTemplateItemUpdateRequest;
struct InvoiceTemplateResponse;
struct InvoiceTemplateUpdateRequest;
struct LocationRecurringServiceEventResponse;
struct LocationRecurringServiceResponse;
struct LocationRecurringServiceUpdateRequest;
struct MarkEventCompletedStatusUpdateRequest;
enum class MembershipLocationTarget : std::int32_t;
enum class MembershipRecurrenceType : std::int32_t;
struct MembershipSaleInvoiceCreateRequest;
struct MembershipSaleInvoiceCreateResponse;
enum class MembershipStatus : std::int32_t;
struct MembershipTypeDiscountEntry;
struct MembershipTypeDiscountItemResponse;
struct MembershipTypeDurationBillingEntry;
struct MembershipTypeDurationBillingItemResponse;
struct MembershipTypeRecurringServiceEntry;
struct MembershipTypeRecurringServiceItemResponse;
struct MembershipTypeResponse;
enum class Month : std::int32_t;
enum class OffsetType : std::int32_t;
enum class OpportunityStatus : std::int32_t;
struct OrderByItemOfDefaultSortingFields;
enum class Priority : std::int32_t;
enum class RecurringServiceAction : std::int32_t;
struct RecurringServiceTypeResponse;
enum class RevenueRecognitionMode : std::int32_t;
enum class ServiceRecurrenceDuration : std::int32_t;
enum class ServiceRecurrenceType : std::int32_t;
enum class SkuType : std::int32_t;
enum class WeekDay : std::int32_t;
enum class WeekOfMonth : std::int32_t;

}  // namespace servicetitan::memberships
