// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::crm::exports {

namespace tables::bookings {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.exports.bookings",
    .operation_id = "ExportBookings_Get",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/export/bookings",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.crm.bookings:r",
};
using T = BookingsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportBookingResponse>>;
}  // namespace tables::bookings
Request<ExportPage<ExportBookingResponse>> bookings(const BookingsQuery& query) {
  return detail::RequestBuilder(tables::bookings::kOperation)
      .query(tables::bookings::kQuery, query)
      .returning<ExportPage<ExportBookingResponse>>();
}

namespace tables::customers {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.exports.customers",
    .operation_id = "ExportCustomers_GetCustomers",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/export/customers",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.crm.customers:r",
};
using T = CustomersQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportCustomerResponse>>;
}  // namespace tables::customers
Request<ExportPage<ExportCustomerResponse>> customers(const CustomersQuery& query) {
  return detail::RequestBuilder(tables::customers::kOperation)
      .query(tables::customers::kQuery, query)
      .returning<ExportPage<ExportCustomerResponse>>();
}

namespace tables::customers_contacts {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.exports.customers_contacts",
    .operation_id = "ExportContacts_CustomersContacts",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/export/customers/contacts",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.crm.customers:r",
};
using T = CustomersContactsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportCustomerContactResponse>>;
}  // namespace tables::customers_contacts
Request<ExportPage<ExportCustomerContactResponse>> customers_contacts(
    const CustomersContactsQuery& query) {
  return detail::RequestBuilder(tables::customers_contacts::kOperation)
      .query(tables::customers_contacts::kQuery, query)
      .returning<ExportPage<ExportCustomerContactResponse>>();
}

namespace tables::leads {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.exports.leads",
    .operation_id = "ExportLeads_Leads",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/export/leads",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.crm.leads:r",
};
using T = LeadsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportLeadsResponse>>;
}  // namespace tables::leads
Request<ExportPage<ExportLeadsResponse>> leads(const LeadsQuery& query) {
  return detail::RequestBuilder(tables::leads::kOperation)
      .query(tables::leads::kQuery, query)
      .returning<ExportPage<ExportLeadsResponse>>();
}

namespace tables::locations {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.exports.locations",
    .operation_id = "ExportLocations_Locations",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/export/locations",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.crm.locations:r",
};
using T = LocationsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportLocationsResponse>>;
}  // namespace tables::locations
Request<ExportPage<ExportLocationsResponse>> locations(const LocationsQuery& query) {
  return detail::RequestBuilder(tables::locations::kOperation)
      .query(tables::locations::kQuery, query)
      .returning<ExportPage<ExportLocationsResponse>>();
}

namespace tables::locations_contacts {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.exports.locations_contacts",
    .operation_id = "ExportContacts_LocationsContacts",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/export/locations/contacts",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.crm.locations:r",
};
using T = LocationsContactsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportLocationContactResponse>>;
}  // namespace tables::locations_contacts
Request<ExportPage<ExportLocationContactResponse>> locations_contacts(
    const LocationsContactsQuery& query) {
  return detail::RequestBuilder(tables::locations_contacts::kOperation)
      .query(tables::locations_contacts::kQuery, query)
      .returning<ExportPage<ExportLocationContactResponse>>();
}

}  // namespace servicetitan::crm::exports
