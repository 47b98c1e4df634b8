// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/location_recurring_service_events.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::memberships::location_recurring_service_events {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "memberships.location_recurring_service_events.get_list",
    .operation_id = "LocationRecurringServiceEvents_GetList",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/recurring-service-events",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mem.recurringserviceevents:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"locationId", offsetof(GetListQuery, location_id),
     &detail::type_of<decltype(GetListQuery::location_id)>},
    {"jobId", offsetof(GetListQuery, job_id), &detail::type_of<decltype(GetListQuery::job_id)>},
    {"status", offsetof(GetListQuery, status), &detail::type_of<decltype(GetListQuery::status)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kMarkComplete;
const Operation kMarkComplete{
    .name = "memberships.location_recurring_service_events.mark_complete",
    .operation_id = "LocationRecurringServiceEvents_MarkComplete",
    .method = Method::post,
    .path = "/memberships/v2/tenant/{tenant}/recurring-service-events/{id}/mark-complete",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mem.recurringserviceevents:w",
};

extern const Operation kMarkIncomplete;
const Operation kMarkIncomplete{
    .name = "memberships.location_recurring_service_events.mark_incomplete",
    .operation_id = "LocationRecurringServiceEvents_MarkIncomplete",
    .method = Method::post,
    .path = "/memberships/v2/tenant/{tenant}/recurring-service-events/{id}/mark-incomplete",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mem.recurringserviceevents:w",
};

}  // namespace tables

Request<Page<LocationRecurringServiceEventResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<LocationRecurringServiceEventResponse>>();
}

Request<ModificationResponse> mark_complete(
    std::int64_t id,
    const MarkEventCompletedStatusUpdateRequest& body) {
  return detail::RequestBuilder(tables::kMarkComplete)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

Request<ModificationResponse> mark_incomplete(
    std::int64_t id,
    const MarkEventCompletedStatusUpdateRequest& body) {
  return detail::RequestBuilder(tables::kMarkIncomplete)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::memberships::location_recurring_service_events
