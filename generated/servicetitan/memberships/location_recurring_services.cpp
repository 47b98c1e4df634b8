// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/location_recurring_services.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::memberships::location_recurring_services {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "memberships.location_recurring_services.get_list",
    .operation_id = "LocationRecurringServices_GetList",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/recurring-services",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mem.recurringservices:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"membershipIds", offsetof(GetListQuery, membership_ids),
     &detail::type_of<decltype(GetListQuery::membership_ids)>, detail::QueryStyle::comma},
    {"locationIds", offsetof(GetListQuery, location_ids),
     &detail::type_of<decltype(GetListQuery::location_ids)>, detail::QueryStyle::comma},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"includeTechnicians", offsetof(GetListQuery, include_technicians),
     &detail::type_of<decltype(GetListQuery::include_technicians)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kGet;
const Operation kGet{
    .name = "memberships.location_recurring_services.get",
    .operation_id = "LocationRecurringServices_Get",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/recurring-services/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mem.recurringservices:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "memberships.location_recurring_services.update",
    .operation_id = "LocationRecurringServices_Update",
    .method = Method::patch,
    .path = "/memberships/v2/tenant/{tenant}/recurring-services/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mem.recurringservices:w",
};

}  // namespace tables

Request<Page<LocationRecurringServiceResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<LocationRecurringServiceResponse>>();
}

Request<LocationRecurringServiceResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet)
      .path(id)
      .returning<LocationRecurringServiceResponse>();
}

Request<ModificationResponse> update(
    std::int64_t id,
    const LocationRecurringServiceUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::memberships::location_recurring_services
