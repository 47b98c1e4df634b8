// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/location_recurring_service_events.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::memberships::location_recurring_service_events {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.location_recurring_service_events.get_list",
    .operation_id = "LocationRecurringServiceEvents_GetList",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/recurring-service-events",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mem.recurringserviceevents:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
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
constexpr detail::AnyType kResult = detail::any_type<Page<LocationRecurringServiceEventResponse>>;
}  // namespace tables::get_list
Request<Page<LocationRecurringServiceEventResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<LocationRecurringServiceEventResponse>>();
}

namespace tables::mark_complete {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.location_recurring_service_events.mark_complete",
    .operation_id = "LocationRecurringServiceEvents_MarkComplete",
    .method = Method::post,
    .path = "/memberships/v2/tenant/{tenant}/recurring-service-events/{id}/mark-complete",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mem.recurringserviceevents:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::mark_complete
Request<ModificationResponse> mark_complete(
    std::int64_t id,
    const MarkEventCompletedStatusUpdateRequest& body) {
  return detail::RequestBuilder(tables::mark_complete::kOperation)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

namespace tables::mark_incomplete {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.location_recurring_service_events.mark_incomplete",
    .operation_id = "LocationRecurringServiceEvents_MarkIncomplete",
    .method = Method::post,
    .path = "/memberships/v2/tenant/{tenant}/recurring-service-events/{id}/mark-incomplete",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mem.recurringserviceevents:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::mark_incomplete
Request<ModificationResponse> mark_incomplete(
    std::int64_t id,
    const MarkEventCompletedStatusUpdateRequest& body) {
  return detail::RequestBuilder(tables::mark_incomplete::kOperation)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::memberships::location_recurring_service_events
