// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/recurring_service_types.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::memberships::recurring_service_types {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.recurring_service_types.get_list",
    .operation_id = "RecurringServiceTypes_GetList",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/recurring-service-types",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mem.recurringservicetypes:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"membershipTypeId", offsetof(T, membership_type_id),
     &detail::type_of<decltype(T::membership_type_id)>},
    {"recurrenceType", offsetof(T, recurrence_type),
     &detail::type_of<decltype(T::recurrence_type)>},
    {"durationType", offsetof(T, duration_type), &detail::type_of<decltype(T::duration_type)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<RecurringServiceTypeResponse>>;
}  // namespace tables::get_list
Request<Page<RecurringServiceTypeResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<RecurringServiceTypeResponse>>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.recurring_service_types.get",
    .operation_id = "RecurringServiceTypes_Get",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/recurring-service-types/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mem.recurringservicetypes:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<RecurringServiceTypeResponse>;
}  // namespace tables::get
Request<RecurringServiceTypeResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .returning<RecurringServiceTypeResponse>();
}

}  // namespace servicetitan::memberships::recurring_service_types
