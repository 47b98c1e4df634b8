// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::memberships::exports {

namespace tables::invoice_templates {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.exports.invoice_templates",
    .operation_id = "Export_InvoiceTemplates",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/export/invoice-templates",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.mem.invoicetemplates:r",
};
using T = InvoiceTemplatesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportInvoiceTemplateResponse>>;
}  // namespace tables::invoice_templates
Request<ExportPage<ExportInvoiceTemplateResponse>> invoice_templates(
    const InvoiceTemplatesQuery& query) {
  return detail::RequestBuilder(tables::invoice_templates::kOperation)
      .query(tables::invoice_templates::kQuery, query)
      .returning<ExportPage<ExportInvoiceTemplateResponse>>();
}

namespace tables::membership_status_changes {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.exports.membership_status_changes",
    .operation_id = "Export_MembershipStatusChanges",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/export/membership-status-changes",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.mem.memberships:r",
};
using T = MembershipStatusChangesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult =
    detail::any_type<ExportPage<ExportCustomerMembershipStatusChangesResponse>>;
}  // namespace tables::membership_status_changes
Request<ExportPage<ExportCustomerMembershipStatusChangesResponse>> membership_status_changes(
    const MembershipStatusChangesQuery& query) {
  return detail::RequestBuilder(tables::membership_status_changes::kOperation)
      .query(tables::membership_status_changes::kQuery, query)
      .returning<ExportPage<ExportCustomerMembershipStatusChangesResponse>>();
}

namespace tables::membership_types {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.exports.membership_types",
    .operation_id = "Export_MembershipTypes",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/export/membership-types",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.mem.membershiptypes:r",
};
using T = MembershipTypesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportMembershipTypeResponse>>;
}  // namespace tables::membership_types
Request<ExportPage<ExportMembershipTypeResponse>> membership_types(
    const MembershipTypesQuery& query) {
  return detail::RequestBuilder(tables::membership_types::kOperation)
      .query(tables::membership_types::kQuery, query)
      .returning<ExportPage<ExportMembershipTypeResponse>>();
}

namespace tables::memberships {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.exports.memberships",
    .operation_id = "Export_Memberships",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/export/memberships",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.mem.memberships:r",
};
using T = MembershipsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportCustomerMembershipResponse>>;
}  // namespace tables::memberships
Request<ExportPage<ExportCustomerMembershipResponse>> memberships(const MembershipsQuery& query) {
  return detail::RequestBuilder(tables::memberships::kOperation)
      .query(tables::memberships::kQuery, query)
      .returning<ExportPage<ExportCustomerMembershipResponse>>();
}

namespace tables::recurring_service_events {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.exports.recurring_service_events",
    .operation_id = "Export_LocationRecurringServiceEvents",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/export/recurring-service-events",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.mem.recurringserviceevents:r",
};
using T = RecurringServiceEventsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult =
    detail::any_type<ExportPage<ExportLocationRecurringServiceEventResponse>>;
}  // namespace tables::recurring_service_events
Request<ExportPage<ExportLocationRecurringServiceEventResponse>> recurring_service_events(
    const RecurringServiceEventsQuery& query) {
  return detail::RequestBuilder(tables::recurring_service_events::kOperation)
      .query(tables::recurring_service_events::kQuery, query)
      .returning<ExportPage<ExportLocationRecurringServiceEventResponse>>();
}

namespace tables::recurring_service_types {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.exports.recurring_service_types",
    .operation_id = "Export_RecurringServiceTypes",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/export/recurring-service-types",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.mem.recurringservicetypes:r",
};
using T = RecurringServiceTypesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult =
    detail::any_type<ExportPage<ExportRecurringServiceTypeResponse>>;
}  // namespace tables::recurring_service_types
Request<ExportPage<ExportRecurringServiceTypeResponse>> recurring_service_types(
    const RecurringServiceTypesQuery& query) {
  return detail::RequestBuilder(tables::recurring_service_types::kOperation)
      .query(tables::recurring_service_types::kQuery, query)
      .returning<ExportPage<ExportRecurringServiceTypeResponse>>();
}

namespace tables::recurring_services {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.exports.recurring_services",
    .operation_id = "Export_LocationRecurringServices",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/export/recurring-services",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.mem.recurringservices:r",
};
using T = RecurringServicesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult =
    detail::any_type<ExportPage<ExportLocationRecurringServiceResponse>>;
}  // namespace tables::recurring_services
Request<ExportPage<ExportLocationRecurringServiceResponse>> recurring_services(
    const RecurringServicesQuery& query) {
  return detail::RequestBuilder(tables::recurring_services::kOperation)
      .query(tables::recurring_services::kQuery, query)
      .returning<ExportPage<ExportLocationRecurringServiceResponse>>();
}

}  // namespace servicetitan::memberships::exports
