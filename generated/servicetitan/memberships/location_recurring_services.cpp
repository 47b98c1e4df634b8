// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/location_recurring_services.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::memberships::location_recurring_services {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.location_recurring_services.get_list",
    .operation_id = "LocationRecurringServices_GetList",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/recurring-services",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mem.recurringservices:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"membershipIds", offsetof(T, membership_ids), &detail::type_of<decltype(T::membership_ids)>,
     detail::QueryStyle::comma},
    {"locationIds", offsetof(T, location_ids), &detail::type_of<decltype(T::location_ids)>,
     detail::QueryStyle::comma},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"includeTechnicians", offsetof(T, include_technicians),
     &detail::type_of<decltype(T::include_technicians)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<LocationRecurringServiceResponse>>;
}  // namespace tables::get_list
Request<Page<LocationRecurringServiceResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<LocationRecurringServiceResponse>>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.location_recurring_services.get",
    .operation_id = "LocationRecurringServices_Get",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/recurring-services/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mem.recurringservices:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<LocationRecurringServiceResponse>;
}  // namespace tables::get
Request<LocationRecurringServiceResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .returning<LocationRecurringServiceResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.location_recurring_services.update",
    .operation_id = "LocationRecurringServices_Update",
    .method = Method::patch,
    .path = "/memberships/v2/tenant/{tenant}/recurring-services/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mem.recurringservices:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::update
Request<ModificationResponse> update(
    std::int64_t id,
    const LocationRecurringServiceUpdateRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::memberships::location_recurring_services
