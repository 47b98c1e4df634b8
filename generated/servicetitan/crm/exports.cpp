// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::crm::exports {

namespace tables {

extern const Operation kBookings;
const Operation kBookings{
    .name = "crm.exports.bookings",
    .operation_id = "ExportBookings_Get",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/export/bookings",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.crm.bookings:r",
};
extern const detail::QueryMember kBookingsQuery[];
const detail::QueryMember kBookingsQuery[] = {
    {"from", offsetof(BookingsQuery, from), &detail::type_of<decltype(BookingsQuery::from)>},
    {"includeRecentChanges", offsetof(BookingsQuery, include_recent_changes),
     &detail::type_of<decltype(BookingsQuery::include_recent_changes)>},
};

extern const Operation kCustomers;
const Operation kCustomers{
    .name = "crm.exports.customers",
    .operation_id = "ExportCustomers_GetCustomers",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/export/customers",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.crm.customers:r",
};
extern const detail::QueryMember kCustomersQuery[];
const detail::QueryMember kCustomersQuery[] = {
    {"from", offsetof(CustomersQuery, from), &detail::type_of<decltype(CustomersQuery::from)>},
    {"includeRecentChanges", offsetof(CustomersQuery, include_recent_changes),
     &detail::type_of<decltype(CustomersQuery::include_recent_changes)>},
};

extern const Operation kCustomersContacts;
const Operation kCustomersContacts{
    .name = "crm.exports.customers_contacts",
    .operation_id = "ExportContacts_CustomersContacts",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/export/customers/contacts",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.crm.customers:r",
};
extern const detail::QueryMember kCustomersContactsQuery[];
const detail::QueryMember kCustomersContactsQuery[] = {
    {"from", offsetof(CustomersContactsQuery, from),
     &detail::type_of<decltype(CustomersContactsQuery::from)>},
    {"includeRecentChanges", offsetof(CustomersContactsQuery, include_recent_changes),
     &detail::type_of<decltype(CustomersContactsQuery::include_recent_changes)>},
};

extern const Operation kLeads;
const Operation kLeads{
    .name = "crm.exports.leads",
    .operation_id = "ExportLeads_Leads",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/export/leads",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.crm.leads:r",
};
extern const detail::QueryMember kLeadsQuery[];
const detail::QueryMember kLeadsQuery[] = {
    {"from", offsetof(LeadsQuery, from), &detail::type_of<decltype(LeadsQuery::from)>},
    {"includeRecentChanges", offsetof(LeadsQuery, include_recent_changes),
     &detail::type_of<decltype(LeadsQuery::include_recent_changes)>},
};

extern const Operation kLocations;
const Operation kLocations{
    .name = "crm.exports.locations",
    .operation_id = "ExportLocations_Locations",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/export/locations",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.crm.locations:r",
};
extern const detail::QueryMember kLocationsQuery[];
const detail::QueryMember kLocationsQuery[] = {
    {"from", offsetof(LocationsQuery, from), &detail::type_of<decltype(LocationsQuery::from)>},
    {"includeRecentChanges", offsetof(LocationsQuery, include_recent_changes),
     &detail::type_of<decltype(LocationsQuery::include_recent_changes)>},
};

extern const Operation kLocationsContacts;
const Operation kLocationsContacts{
    .name = "crm.exports.locations_contacts",
    .operation_id = "ExportContacts_LocationsContacts",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/export/locations/contacts",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.crm.locations:r",
};
extern const detail::QueryMember kLocationsContactsQuery[];
const detail::QueryMember kLocationsContactsQuery[] = {
    {"from", offsetof(LocationsContactsQuery, from),
     &detail::type_of<decltype(LocationsContactsQuery::from)>},
    {"includeRecentChanges", offsetof(LocationsContactsQuery, include_recent_changes),
     &detail::type_of<decltype(LocationsContactsQuery::include_recent_changes)>},
};

}  // namespace tables

Request<ExportPage<ExportBookingResponse>> bookings(const BookingsQuery& query) {
  return detail::RequestBuilder(tables::kBookings)
      .query(tables::kBookingsQuery, query)
      .returning<ExportPage<ExportBookingResponse>>();
}

Request<ExportPage<ExportCustomerResponse>> customers(const CustomersQuery& query) {
  return detail::RequestBuilder(tables::kCustomers)
      .query(tables::kCustomersQuery, query)
      .returning<ExportPage<ExportCustomerResponse>>();
}

Request<ExportPage<ExportCustomerContactResponse>> customers_contacts(
    const CustomersContactsQuery& query) {
  return detail::RequestBuilder(tables::kCustomersContacts)
      .query(tables::kCustomersContactsQuery, query)
      .returning<ExportPage<ExportCustomerContactResponse>>();
}

Request<ExportPage<ExportLeadsResponse>> leads(const LeadsQuery& query) {
  return detail::RequestBuilder(tables::kLeads)
      .query(tables::kLeadsQuery, query)
      .returning<ExportPage<ExportLeadsResponse>>();
}

Request<ExportPage<ExportLocationsResponse>> locations(const LocationsQuery& query) {
  return detail::RequestBuilder(tables::kLocations)
      .query(tables::kLocationsQuery, query)
      .returning<ExportPage<ExportLocationsResponse>>();
}

Request<ExportPage<ExportLocationContactResponse>> locations_contacts(
    const LocationsContactsQuery& query) {
  return detail::RequestBuilder(tables::kLocationsContacts)
      .query(tables::kLocationsContactsQuery, query)
      .returning<ExportPage<ExportLocationContactResponse>>();
}

}  // namespace servicetitan::crm::exports
