// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/location_labor_type.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::payroll::location_labor_type {

namespace tables {

extern const Operation kGetListByLocations;
const Operation kGetListByLocations{
    .name = "payroll.location_labor_type.get_list_by_locations",
    .operation_id = "LocationLaborType_GetListByLocations",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/locations/rates",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.locations:r",
};
extern const detail::QueryMember kGetListByLocationsQuery[];
const detail::QueryMember kGetListByLocationsQuery[] = {
    {"locationIds", offsetof(GetListByLocationsQuery, location_ids),
     &detail::type_of<decltype(GetListByLocationsQuery::location_ids)>, detail::QueryStyle::comma},
    {"createdBefore", offsetof(GetListByLocationsQuery, created_before),
     &detail::type_of<decltype(GetListByLocationsQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListByLocationsQuery, created_on_or_after),
     &detail::type_of<decltype(GetListByLocationsQuery::created_on_or_after)>},
    {"page", offsetof(GetListByLocationsQuery, page),
     &detail::type_of<decltype(GetListByLocationsQuery::page)>},
    {"pageSize", offsetof(GetListByLocationsQuery, page_size),
     &detail::type_of<decltype(GetListByLocationsQuery::page_size)>},
    {"includeTotal", offsetof(GetListByLocationsQuery, include_total),
     &detail::type_of<decltype(GetListByLocationsQuery::include_total)>},
    {"active", offsetof(GetListByLocationsQuery, active),
     &detail::type_of<decltype(GetListByLocationsQuery::active)>},
    {"sort", offsetof(GetListByLocationsQuery, sort),
     &detail::type_of<decltype(GetListByLocationsQuery::sort)>},
};

}  // namespace tables

Request<Page<LocationLaborTypeResponse>> get_list_by_locations(
    const GetListByLocationsQuery& query) {
  return detail::RequestBuilder(tables::kGetListByLocations)
      .query(tables::kGetListByLocationsQuery, query)
      .returning<Page<LocationLaborTypeResponse>>();
}

}  // namespace servicetitan::payroll::location_labor_type
