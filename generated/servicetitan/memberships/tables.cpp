// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/memberships.hpp"

namespace servicetitan::memberships {

namespace customer_memberships::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kGetCustomFields;
extern const detail::QueryMember kGetCustomFieldsQuery[];
extern const Operation kCreate;
extern const Operation kGet;
extern const Operation kUpdate;
extern const Operation kGetStatusChanges;
}  // namespace customer_memberships::tables

namespace exports::tables {
extern const Operation kInvoiceTemplates;
extern const detail::QueryMember kInvoiceTemplatesQuery[];
extern const Operation kMembershipStatusChanges;
extern const detail::QueryMember kMembershipStatusChangesQuery[];
extern const Operation kMembershipTypes;
extern const detail::QueryMember kMembershipTypesQuery[];
extern const Operation kMemberships;
extern const detail::QueryMember kMembershipsQuery[];
extern const Operation kRecurringServiceEvents;
extern const detail::QueryMember kRecurringServiceEventsQuery[];
extern const Operation kRecurringServiceTypes;
extern const detail::QueryMember kRecurringServiceTypesQuery[];
extern const Operation kRecurringServices;
extern const detail::QueryMember kRecurringServicesQuery[];
}  // namespace exports::tables

namespace invoice_templates::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGet;
extern const Operation kUpdate;
}  // namespace invoice_templates::tables

namespace location_recurring_service_events::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kMarkComplete;
extern const Operation kMarkIncomplete;
}  // namespace location_recurring_service_events::tables

namespace location_recurring_services::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kGet;
extern const Operation kUpdate;
}  // namespace location_recurring_services::tables

namespace membership_types::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kGet;
extern const Operation kGetDiscountsList;
extern const Operation kGetDurationBillingList;
extern const detail::QueryMember kGetDurationBillingListQuery[];
extern const Operation kGetRecurringServiceItems;
}  // namespace membership_types::tables

namespace recurring_service_types::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kGet;
}  // namespace recurring_service_types::tables

namespace tables {

void make_invoice_templates_get_list_query(void* place);
void make_invoice_templates_get_list_query(void* place) {
  ::new (place) invoice_templates::GetListQuery{.ids = detail::unset};
}
extern const detail::PathMember kInvoiceTemplatesGetPath[];
const detail::PathMember kInvoiceTemplatesGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kInvoiceTemplatesUpdatePath[];
const detail::PathMember kInvoiceTemplatesUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kMembershipTypesGetPath[];
const detail::PathMember kMembershipTypesGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kMembershipTypesGetDiscountsListPath[];
const detail::PathMember kMembershipTypesGetDiscountsListPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kMembershipTypesGetDurationBillingListPath[];
const detail::PathMember kMembershipTypesGetDurationBillingListPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kMembershipTypesGetRecurringServiceItemsPath[];
const detail::PathMember kMembershipTypesGetRecurringServiceItemsPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kCustomerMembershipsGetPath[];
const detail::PathMember kCustomerMembershipsGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kCustomerMembershipsUpdatePath[];
const detail::PathMember kCustomerMembershipsUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kCustomerMembershipsGetStatusChangesPath[];
const detail::PathMember kCustomerMembershipsGetStatusChangesPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kLocationRecurringServiceEventsMarkCompletePath[];
const detail::PathMember kLocationRecurringServiceEventsMarkCompletePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kLocationRecurringServiceEventsMarkIncompletePath[];
const detail::PathMember kLocationRecurringServiceEventsMarkIncompletePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kRecurringServiceTypesGetPath[];
const detail::PathMember kRecurringServiceTypesGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kLocationRecurringServicesGetPath[];
const detail::PathMember kLocationRecurringServicesGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kLocationRecurringServicesUpdatePath[];
const detail::PathMember kLocationRecurringServicesUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&exports::tables::kInvoiceTemplates,
     nullptr, 0,
     &detail::any_query<exports::InvoiceTemplatesQuery>,
     exports::tables::kInvoiceTemplatesQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportInvoiceTemplateResponse>>},
    {&exports::tables::kMembershipStatusChanges,
     nullptr, 0,
     &detail::any_query<exports::MembershipStatusChangesQuery>,
     exports::tables::kMembershipStatusChangesQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportCustomerMembershipStatusChangesResponse>>},
    {&exports::tables::kMembershipTypes,
     nullptr, 0,
     &detail::any_query<exports::MembershipTypesQuery>,
     exports::tables::kMembershipTypesQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportMembershipTypeResponse>>},
    {&exports::tables::kMemberships,
     nullptr, 0,
     &detail::any_query<exports::MembershipsQuery>,
     exports::tables::kMembershipsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportCustomerMembershipResponse>>},
    {&exports::tables::kRecurringServiceEvents,
     nullptr, 0,
     &detail::any_query<exports::RecurringServiceEventsQuery>,
     exports::tables::kRecurringServiceEventsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportLocationRecurringServiceEventResponse>>},
    {&exports::tables::kRecurringServiceTypes,
     nullptr, 0,
     &detail::any_query<exports::RecurringServiceTypesQuery>,
     exports::tables::kRecurringServiceTypesQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportRecurringServiceTypeResponse>>},
    {&exports::tables::kRecurringServices,
     nullptr, 0,
     &detail::any_query<exports::RecurringServicesQuery>,
     exports::tables::kRecurringServicesQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportLocationRecurringServiceResponse>>},
    {&invoice_templates::tables::kGetList,
     nullptr, 0,
     &detail::any_query<invoice_templates::GetListQuery, &make_invoice_templates_get_list_query>,
     invoice_templates::tables::kGetListQuery, 1,
     nullptr,
     &detail::any_type<Page<InvoiceTemplateResponse>>},
    {&invoice_templates::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<InvoiceTemplateCreateRequest>,
     &detail::any_type<ModificationResponse>},
    {&invoice_templates::tables::kGet,
     kInvoiceTemplatesGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<InvoiceTemplateResponse>},
    {&invoice_templates::tables::kUpdate,
     kInvoiceTemplatesUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<InvoiceTemplateUpdateRequest>,
     &detail::any_type<ModificationResponse>},
    {&membership_types::tables::kGetList,
     nullptr, 0,
     &detail::any_query<membership_types::GetListQuery>,
     membership_types::tables::kGetListQuery, 16,
     nullptr,
     &detail::any_type<Page<MembershipTypeResponse>>},
    {&membership_types::tables::kGet,
     kMembershipTypesGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<MembershipTypeResponse>},
    {&membership_types::tables::kGetDiscountsList,
     kMembershipTypesGetDiscountsListPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<std::vector<MembershipTypeDiscountItemResponse>>},
    {&membership_types::tables::kGetDurationBillingList,
     kMembershipTypesGetDurationBillingListPath, 1,
     &detail::any_query<membership_types::GetDurationBillingListQuery>,
     membership_types::tables::kGetDurationBillingListQuery, 1,
     nullptr,
     &detail::any_type<std::vector<MembershipTypeDurationBillingItemResponse>>},
    {&membership_types::tables::kGetRecurringServiceItems,
     kMembershipTypesGetRecurringServiceItemsPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<std::vector<MembershipTypeRecurringServiceItemResponse>>},
    {&customer_memberships::tables::kGetList,
     nullptr, 0,
     &detail::any_query<customer_memberships::GetListQuery>,
     customer_memberships::tables::kGetListQuery, 14,
     nullptr,
     &detail::any_type<Page<CustomerMembershipResponse>>},
    {&customer_memberships::tables::kGetCustomFields,
     nullptr, 0,
     &detail::any_query<customer_memberships::GetCustomFieldsQuery>,
     customer_memberships::tables::kGetCustomFieldsQuery, 8,
     nullptr,
     &detail::any_type<Page<CustomFieldTypeResponse>>},
    {&customer_memberships::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<MembershipSaleInvoiceCreateRequest>,
     &detail::any_type<MembershipSaleInvoiceCreateResponse>},
    {&customer_memberships::tables::kGet,
     kCustomerMembershipsGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<CustomerMembershipResponse>},
    {&customer_memberships::tables::kUpdate,
     kCustomerMembershipsUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<CustomerMembershipUpdateRequest>,
     &detail::any_type<ModificationResponse>},
    {&customer_memberships::tables::kGetStatusChanges,
     kCustomerMembershipsGetStatusChangesPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<std::vector<CustomerMembershipStatusChangeItemResponse>>},
    {&location_recurring_service_events::tables::kGetList,
     nullptr, 0,
     &detail::any_query<location_recurring_service_events::GetListQuery>,
     location_recurring_service_events::tables::kGetListQuery, 12,
     nullptr,
     &detail::any_type<Page<LocationRecurringServiceEventResponse>>},
    {&location_recurring_service_events::tables::kMarkComplete,
     kLocationRecurringServiceEventsMarkCompletePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<MarkEventCompletedStatusUpdateRequest>,
     &detail::any_type<ModificationResponse>},
    {&location_recurring_service_events::tables::kMarkIncomplete,
     kLocationRecurringServiceEventsMarkIncompletePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<MarkEventCompletedStatusUpdateRequest>,
     &detail::any_type<ModificationResponse>},
    {&recurring_service_types::tables::kGetList,
     nullptr, 0,
     &detail::any_query<recurring_service_types::GetListQuery>,
     recurring_service_types::tables::kGetListQuery, 13,
     nullptr,
     &detail::any_type<Page<RecurringServiceTypeResponse>>},
    {&recurring_service_types::tables::kGet,
     kRecurringServiceTypesGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<RecurringServiceTypeResponse>},
    {&location_recurring_services::tables::kGetList,
     nullptr, 0,
     &detail::any_query<location_recurring_services::GetListQuery>,
     location_recurring_services::tables::kGetListQuery, 13,
     nullptr,
     &detail::any_type<Page<LocationRecurringServiceResponse>>},
    {&location_recurring_services::tables::kGet,
     kLocationRecurringServicesGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<LocationRecurringServiceResponse>},
    {&location_recurring_services::tables::kUpdate,
     kLocationRecurringServicesUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<LocationRecurringServiceUpdateRequest>,
     &detail::any_type<ModificationResponse>},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<CustomFieldResponse>,
    &detail::any_type<CustomFieldTypeResponse>,
    &detail::any_type<CustomerMembershipResponse>,
    &detail::any_type<CustomerMembershipStatusChangeItemResponse>,
    &detail::any_type<CustomerMembershipUpdateRequest>,
    &detail::any_type<ExportCustomerMembershipResponse>,
    &detail::any_type<ExportCustomerMembershipStatusChangesResponse>,
    &detail::any_type<ExportInvoiceTemplateResponse>,
    &detail::any_type<ExportLocationRecurringServiceEventResponse>,
    &detail::any_type<ExportLocationRecurringServiceResponse>,
    &detail::any_type<ExportMembershipTypeResponse>,
    &detail::any_type<ExportRecurringServiceTypeResponse>,
    &detail::any_type<InvoiceTemplateCreateRequest>,
    &detail::any_type<InvoiceTemplateItemCreateRequest>,
    &detail::any_type<InvoiceTemplateItemResponse>,
    &detail::any_type<InvoiceTemplateItemUpdateRequest>,
    &detail::any_type<InvoiceTemplateResponse>,
    &detail::any_type<InvoiceTemplateUpdateRequest>,
    &detail::any_type<LocationRecurringServiceEventResponse>,
    &detail::any_type<LocationRecurringServiceResponse>,
    &detail::any_type<LocationRecurringServiceUpdateRequest>,
    &detail::any_type<MarkEventCompletedStatusUpdateRequest>,
    &detail::any_type<MembershipSaleInvoiceCreateRequest>,
    &detail::any_type<MembershipSaleInvoiceCreateResponse>,
    &detail::any_type<MembershipTypeDiscountEntry>,
    &detail::any_type<MembershipTypeDiscountItemResponse>,
    &detail::any_type<MembershipTypeDurationBillingEntry>,
    &detail::any_type<MembershipTypeDurationBillingItemResponse>,
    &detail::any_type<MembershipTypeRecurringServiceEntry>,
    &detail::any_type<MembershipTypeRecurringServiceItemResponse>,
    &detail::any_type<MembershipTypeResponse>,
    &detail::any_type<ModificationResponse>,
    &detail::any_type<OrderByItemOfDefaultSortingFields>,
    &detail::any_type<RecurringServiceTypeResponse>,
};

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "memberships", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::memberships
