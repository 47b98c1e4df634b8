// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/memberships.hpp"

namespace servicetitan::memberships {

namespace exports::tables::invoice_templates {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::membership_status_changes {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::membership_types {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::memberships {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::recurring_service_events {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::recurring_service_types {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::recurring_services {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace invoice_templates::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace invoice_templates::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace invoice_templates::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace invoice_templates::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace membership_types::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace membership_types::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace membership_types::tables::get_discounts_list {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace membership_types::tables::get_duration_billing_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace membership_types::tables::get_recurring_service_items {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace customer_memberships::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace customer_memberships::tables::get_custom_fields {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace customer_memberships::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace customer_memberships::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace customer_memberships::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace customer_memberships::tables::get_status_changes {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace location_recurring_service_events::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace location_recurring_service_events::tables::mark_complete {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace location_recurring_service_events::tables::mark_incomplete {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace recurring_service_types::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace recurring_service_types::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace location_recurring_services::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace location_recurring_services::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace location_recurring_services::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}

namespace tables {

namespace invoice_templates::get_list {
void make_query(void* place);
void make_query(void* place) {
  ::new (place) servicetitan::memberships::invoice_templates::GetListQuery{.ids = detail::unset};
}
}  // namespace invoice_templates::get_list

namespace invoice_templates::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace invoice_templates::get

namespace invoice_templates::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace invoice_templates::update

namespace membership_types::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace membership_types::get

namespace membership_types::get_discounts_list {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace membership_types::get_discounts_list

namespace membership_types::get_duration_billing_list {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace membership_types::get_duration_billing_list

namespace membership_types::get_recurring_service_items {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace membership_types::get_recurring_service_items

namespace customer_memberships::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace customer_memberships::get

namespace customer_memberships::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace customer_memberships::update

namespace customer_memberships::get_status_changes {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace customer_memberships::get_status_changes

namespace location_recurring_service_events::mark_complete {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace location_recurring_service_events::mark_complete

namespace location_recurring_service_events::mark_incomplete {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace location_recurring_service_events::mark_incomplete

namespace recurring_service_types::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace recurring_service_types::get

namespace location_recurring_services::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace location_recurring_services::get

namespace location_recurring_services::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace location_recurring_services::update

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&exports::tables::invoice_templates::kOperation, nullptr, 0,
     &detail::any_query<exports::InvoiceTemplatesQuery>, exports::tables::invoice_templates::kQuery,
     2, nullptr, &exports::tables::invoice_templates::kResult},
    {&exports::tables::membership_status_changes::kOperation, nullptr, 0,
     &detail::any_query<exports::MembershipStatusChangesQuery>,
     exports::tables::membership_status_changes::kQuery, 2, nullptr,
     &exports::tables::membership_status_changes::kResult},
    {&exports::tables::membership_types::kOperation, nullptr, 0,
     &detail::any_query<exports::MembershipTypesQuery>, exports::tables::membership_types::kQuery,
     2, nullptr, &exports::tables::membership_types::kResult},
    {&exports::tables::memberships::kOperation, nullptr, 0,
     &detail::any_query<exports::MembershipsQuery>, exports::tables::memberships::kQuery, 2,
     nullptr, &exports::tables::memberships::kResult},
    {&exports::tables::recurring_service_events::kOperation, nullptr, 0,
     &detail::any_query<exports::RecurringServiceEventsQuery>,
     exports::tables::recurring_service_events::kQuery, 2, nullptr,
     &exports::tables::recurring_service_events::kResult},
    {&exports::tables::recurring_service_types::kOperation, nullptr, 0,
     &detail::any_query<exports::RecurringServiceTypesQuery>,
     exports::tables::recurring_service_types::kQuery, 2, nullptr,
     &exports::tables::recurring_service_types::kResult},
    {&exports::tables::recurring_services::kOperation, nullptr, 0,
     &detail::any_query<exports::RecurringServicesQuery>,
     exports::tables::recurring_services::kQuery, 2, nullptr,
     &exports::tables::recurring_services::kResult},
    {&invoice_templates::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<invoice_templates::GetListQuery,
     &tables::invoice_templates::get_list::make_query>, invoice_templates::tables::get_list::kQuery,
     1, nullptr, &invoice_templates::tables::get_list::kResult},
    {&invoice_templates::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<InvoiceTemplateCreateRequest>, &invoice_templates::tables::create::kResult},
    {&invoice_templates::tables::get::kOperation, tables::invoice_templates::get::kPath, 1, nullptr,
     nullptr, 0, nullptr, &invoice_templates::tables::get::kResult},
    {&invoice_templates::tables::update::kOperation, tables::invoice_templates::update::kPath, 1,
     nullptr, nullptr, 0, &detail::any_type<InvoiceTemplateUpdateRequest>,
     &invoice_templates::tables::update::kResult},
    {&membership_types::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<membership_types::GetListQuery>, membership_types::tables::get_list::kQuery,
     16, nullptr, &membership_types::tables::get_list::kResult},
    {&membership_types::tables::get::kOperation, tables::membership_types::get::kPath, 1, nullptr,
     nullptr, 0, nullptr, &membership_types::tables::get::kResult},
    {&membership_types::tables::get_discounts_list::kOperation,
     tables::membership_types::get_discounts_list::kPath, 1, nullptr, nullptr, 0, nullptr,
     &membership_types::tables::get_discounts_list::kResult},
    {&membership_types::tables::get_duration_billing_list::kOperation,
     tables::membership_types::get_duration_billing_list::kPath, 1,
     &detail::any_query<membership_types::GetDurationBillingListQuery>,
     membership_types::tables::get_duration_billing_list::kQuery, 1, nullptr,
     &membership_types::tables::get_duration_billing_list::kResult},
    {&membership_types::tables::get_recurring_service_items::kOperation,
     tables::membership_types::get_recurring_service_items::kPath, 1, nullptr, nullptr, 0, nullptr,
     &membership_types::tables::get_recurring_service_items::kResult},
    {&customer_memberships::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<customer_memberships::GetListQuery>,
     customer_memberships::tables::get_list::kQuery, 14, nullptr,
     &customer_memberships::tables::get_list::kResult},
    {&customer_memberships::tables::get_custom_fields::kOperation, nullptr, 0,
     &detail::any_query<customer_memberships::GetCustomFieldsQuery>,
     customer_memberships::tables::get_custom_fields::kQuery, 8, nullptr,
     &customer_memberships::tables::get_custom_fields::kResult},
    {&customer_memberships::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<MembershipSaleInvoiceCreateRequest>,
     &customer_memberships::tables::create::kResult},
    {&customer_memberships::tables::get::kOperation, tables::customer_memberships::get::kPath, 1,
     nullptr, nullptr, 0, nullptr, &customer_memberships::tables::get::kResult},
    {&customer_memberships::tables::update::kOperation, tables::customer_memberships::update::kPath,
     1, nullptr, nullptr, 0, &detail::any_type<CustomerMembershipUpdateRequest>,
     &customer_memberships::tables::update::kResult},
    {&customer_memberships::tables::get_status_changes::kOperation,
     tables::customer_memberships::get_status_changes::kPath, 1, nullptr, nullptr, 0, nullptr,
     &customer_memberships::tables::get_status_changes::kResult},
    {&location_recurring_service_events::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<location_recurring_service_events::GetListQuery>,
     location_recurring_service_events::tables::get_list::kQuery, 12, nullptr,
     &location_recurring_service_events::tables::get_list::kResult},
    {&location_recurring_service_events::tables::mark_complete::kOperation,
     tables::location_recurring_service_events::mark_complete::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<MarkEventCompletedStatusUpdateRequest>,
     &location_recurring_service_events::tables::mark_complete::kResult},
    {&location_recurring_service_events::tables::mark_incomplete::kOperation,
     tables::location_recurring_service_events::mark_incomplete::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<MarkEventCompletedStatusUpdateRequest>,
     &location_recurring_service_events::tables::mark_incomplete::kResult},
    {&recurring_service_types::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<recurring_service_types::GetListQuery>,
     recurring_service_types::tables::get_list::kQuery, 13, nullptr,
     &recurring_service_types::tables::get_list::kResult},
    {&recurring_service_types::tables::get::kOperation, tables::recurring_service_types::get::kPath,
     1, nullptr, nullptr, 0, nullptr, &recurring_service_types::tables::get::kResult},
    {&location_recurring_services::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<location_recurring_services::GetListQuery>,
     location_recurring_services::tables::get_list::kQuery, 13, nullptr,
     &location_recurring_services::tables::get_list::kResult},
    {&location_recurring_services::tables::get::kOperation,
     tables::location_recurring_services::get::kPath, 1, nullptr, nullptr, 0, nullptr,
     &location_recurring_services::tables::get::kResult},
    {&location_recurring_services::tables::update::kOperation,
     tables::location_recurring_services::update::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<LocationRecurringServiceUpdateRequest>,
     &location_recurring_services::tables::update::kResult},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
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

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "memberships", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::memberships
