// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::memberships::exports {

namespace tables {

extern const Operation kInvoiceTemplates;
const Operation kInvoiceTemplates{
    .name = "memberships.exports.invoice_templates",
    .operation_id = "Export_InvoiceTemplates",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/export/invoice-templates",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.mem.invoicetemplates:r",
};
extern const detail::QueryMember kInvoiceTemplatesQuery[];
const detail::QueryMember kInvoiceTemplatesQuery[] = {
    {"from", offsetof(InvoiceTemplatesQuery, from),
     &detail::type_of<decltype(InvoiceTemplatesQuery::from)>},
    {"includeRecentChanges", offsetof(InvoiceTemplatesQuery, include_recent_changes),
     &detail::type_of<decltype(InvoiceTemplatesQuery::include_recent_changes)>},
};

extern const Operation kMembershipStatusChanges;
const Operation kMembershipStatusChanges{
    .name = "memberships.exports.membership_status_changes",
    .operation_id = "Export_MembershipStatusChanges",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/export/membership-status-changes",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.mem.memberships:r",
};
extern const detail::QueryMember kMembershipStatusChangesQuery[];
const detail::QueryMember kMembershipStatusChangesQuery[] = {
    {"from", offsetof(MembershipStatusChangesQuery, from),
     &detail::type_of<decltype(MembershipStatusChangesQuery::from)>},
    {"includeRecentChanges", offsetof(MembershipStatusChangesQuery, include_recent_changes),
     &detail::type_of<decltype(MembershipStatusChangesQuery::include_recent_changes)>},
};

extern const Operation kMembershipTypes;
const Operation kMembershipTypes{
    .name = "memberships.exports.membership_types",
    .operation_id = "Export_MembershipTypes",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/export/membership-types",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.mem.membershiptypes:r",
};
extern const detail::QueryMember kMembershipTypesQuery[];
const detail::QueryMember kMembershipTypesQuery[] = {
    {"from", offsetof(MembershipTypesQuery, from),
     &detail::type_of<decltype(MembershipTypesQuery::from)>},
    {"includeRecentChanges", offsetof(MembershipTypesQuery, include_recent_changes),
     &detail::type_of<decltype(MembershipTypesQuery::include_recent_changes)>},
};

extern const Operation kMemberships;
const Operation kMemberships{
    .name = "memberships.exports.memberships",
    .operation_id = "Export_Memberships",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/export/memberships",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.mem.memberships:r",
};
extern const detail::QueryMember kMembershipsQuery[];
const detail::QueryMember kMembershipsQuery[] = {
    {"from", offsetof(MembershipsQuery, from), &detail::type_of<decltype(MembershipsQuery::from)>},
    {"includeRecentChanges", offsetof(MembershipsQuery, include_recent_changes),
     &detail::type_of<decltype(MembershipsQuery::include_recent_changes)>},
};

extern const Operation kRecurringServiceEvents;
const Operation kRecurringServiceEvents{
    .name = "memberships.exports.recurring_service_events",
    .operation_id = "Export_LocationRecurringServiceEvents",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/export/recurring-service-events",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.mem.recurringserviceevents:r",
};
extern const detail::QueryMember kRecurringServiceEventsQuery[];
const detail::QueryMember kRecurringServiceEventsQuery[] = {
    {"from", offsetof(RecurringServiceEventsQuery, from),
     &detail::type_of<decltype(RecurringServiceEventsQuery::from)>},
    {"includeRecentChanges", offsetof(RecurringServiceEventsQuery, include_recent_changes),
     &detail::type_of<decltype(RecurringServiceEventsQuery::include_recent_changes)>},
};

extern const Operation kRecurringServiceTypes;
const Operation kRecurringServiceTypes{
    .name = "memberships.exports.recurring_service_types",
    .operation_id = "Export_RecurringServiceTypes",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/export/recurring-service-types",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.mem.recurringservicetypes:r",
};
extern const detail::QueryMember kRecurringServiceTypesQuery[];
const detail::QueryMember kRecurringServiceTypesQuery[] = {
    {"from", offsetof(RecurringServiceTypesQuery, from),
     &detail::type_of<decltype(RecurringServiceTypesQuery::from)>},
    {"includeRecentChanges", offsetof(RecurringServiceTypesQuery, include_recent_changes),
     &detail::type_of<decltype(RecurringServiceTypesQuery::include_recent_changes)>},
};

extern const Operation kRecurringServices;
const Operation kRecurringServices{
    .name = "memberships.exports.recurring_services",
    .operation_id = "Export_LocationRecurringServices",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/export/recurring-services",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.mem.recurringservices:r",
};
extern const detail::QueryMember kRecurringServicesQuery[];
const detail::QueryMember kRecurringServicesQuery[] = {
    {"from", offsetof(RecurringServicesQuery, from),
     &detail::type_of<decltype(RecurringServicesQuery::from)>},
    {"includeRecentChanges", offsetof(RecurringServicesQuery, include_recent_changes),
     &detail::type_of<decltype(RecurringServicesQuery::include_recent_changes)>},
};

}  // namespace tables

Request<ExportPage<ExportInvoiceTemplateResponse>> invoice_templates(
    const InvoiceTemplatesQuery& query) {
  return detail::RequestBuilder(tables::kInvoiceTemplates)
      .query(tables::kInvoiceTemplatesQuery, query)
      .returning<ExportPage<ExportInvoiceTemplateResponse>>();
}

Request<ExportPage<ExportCustomerMembershipStatusChangesResponse>> membership_status_changes(
    const MembershipStatusChangesQuery& query) {
  return detail::RequestBuilder(tables::kMembershipStatusChanges)
      .query(tables::kMembershipStatusChangesQuery, query)
      .returning<ExportPage<ExportCustomerMembershipStatusChangesResponse>>();
}

Request<ExportPage<ExportMembershipTypeResponse>> membership_types(
    const MembershipTypesQuery& query) {
  return detail::RequestBuilder(tables::kMembershipTypes)
      .query(tables::kMembershipTypesQuery, query)
      .returning<ExportPage<ExportMembershipTypeResponse>>();
}

Request<ExportPage<ExportCustomerMembershipResponse>> memberships(const MembershipsQuery& query) {
  return detail::RequestBuilder(tables::kMemberships)
      .query(tables::kMembershipsQuery, query)
      .returning<ExportPage<ExportCustomerMembershipResponse>>();
}

Request<ExportPage<ExportLocationRecurringServiceEventResponse>> recurring_service_events(
    const RecurringServiceEventsQuery& query) {
  return detail::RequestBuilder(tables::kRecurringServiceEvents)
      .query(tables::kRecurringServiceEventsQuery, query)
      .returning<ExportPage<ExportLocationRecurringServiceEventResponse>>();
}

Request<ExportPage<ExportRecurringServiceTypeResponse>> recurring_service_types(
    const RecurringServiceTypesQuery& query) {
  return detail::RequestBuilder(tables::kRecurringServiceTypes)
      .query(tables::kRecurringServiceTypesQuery, query)
      .returning<ExportPage<ExportRecurringServiceTypeResponse>>();
}

Request<ExportPage<ExportLocationRecurringServiceResponse>> recurring_services(
    const RecurringServicesQuery& query) {
  return detail::RequestBuilder(tables::kRecurringServices)
      .query(tables::kRecurringServicesQuery, query)
      .returning<ExportPage<ExportLocationRecurringServiceResponse>>();
}

}  // namespace servicetitan::memberships::exports
