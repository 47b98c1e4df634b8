// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/location_labor_type.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::payroll::location_labor_type {

namespace tables::get_list_by_locations {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.location_labor_type.get_list_by_locations",
    .operation_id = "LocationLaborType_GetListByLocations",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/locations/rates",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.locations:r",
};
using T = GetListByLocationsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"locationIds", offsetof(T, location_ids), &detail::type_of<decltype(T::location_ids)>,
     detail::QueryStyle::comma},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<LocationLaborTypeResponse>>;
}  // namespace tables::get_list_by_locations
Request<Page<LocationLaborTypeResponse>> get_list_by_locations(
    const GetListByLocationsQuery& query) {
  return detail::RequestBuilder(tables::get_list_by_locations::kOperation)
      .query(tables::get_list_by_locations::kQuery, query)
      .returning<Page<LocationLaborTypeResponse>>();
}

}  // namespace servicetitan::payroll::location_labor_type
