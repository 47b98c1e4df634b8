// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/scheduling_pro/scheduler.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::scheduling_pro::scheduler {

namespace tables {

extern const Operation kSchedulers;
const Operation kSchedulers{
    .name = "scheduling_pro.scheduler.schedulers",
    .operation_id = "Scheduler_Schedulers",
    .method = Method::get,
    .path = "/schedulingpro/v2/tenant/{tenant}/schedulers",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.sp.schedulers:r",
};
extern const detail::QueryMember kSchedulersQuery[];
const detail::QueryMember kSchedulersQuery[] = {
    {"createdBefore", offsetof(SchedulersQuery, created_before),
     &detail::type_of<decltype(SchedulersQuery::created_before)>},
    {"createdOnOrAfter", offsetof(SchedulersQuery, created_on_or_after),
     &detail::type_of<decltype(SchedulersQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(SchedulersQuery, modified_before),
     &detail::type_of<decltype(SchedulersQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(SchedulersQuery, modified_on_or_after),
     &detail::type_of<decltype(SchedulersQuery::modified_on_or_after)>},
    {"page", offsetof(SchedulersQuery, page), &detail::type_of<decltype(SchedulersQuery::page)>},
    {"pageSize", offsetof(SchedulersQuery, page_size),
     &detail::type_of<decltype(SchedulersQuery::page_size)>},
    {"includeTotal", offsetof(SchedulersQuery, include_total),
     &detail::type_of<decltype(SchedulersQuery::include_total)>},
};

extern const Operation kSchedulerPerformance;
const Operation kSchedulerPerformance{
    .name = "scheduling_pro.scheduler.scheduler_performance",
    .operation_id = "Scheduler_SchedulerPerformance",
    .method = Method::get,
    .path = "/schedulingpro/v2/tenant/{tenant}/schedulers/{id}/performance",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.sp.schedulers:r",
};
extern const detail::QueryMember kSchedulerPerformanceQuery[];
const detail::QueryMember kSchedulerPerformanceQuery[] = {
    {"sessionCreatedOnOrAfter", offsetof(SchedulerPerformanceQuery, session_created_on_or_after),
     &detail::type_of<decltype(SchedulerPerformanceQuery::session_created_on_or_after)>},
    {"sessionCreatedBefore", offsetof(SchedulerPerformanceQuery, session_created_before),
     &detail::type_of<decltype(SchedulerPerformanceQuery::session_created_before)>},
};

extern const Operation kSchedulerSessions;
const Operation kSchedulerSessions{
    .name = "scheduling_pro.scheduler.scheduler_sessions",
    .operation_id = "Scheduler_SchedulerSessions",
    .method = Method::get,
    .path = "/schedulingpro/v2/tenant/{tenant}/schedulers/{id}/sessions",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.sp.schedulers:r",
};
extern const detail::QueryMember kSchedulerSessionsQuery[];
const detail::QueryMember kSchedulerSessionsQuery[] = {
    {"createdBefore", offsetof(SchedulerSessionsQuery, created_before),
     &detail::type_of<decltype(SchedulerSessionsQuery::created_before)>},
    {"createdOnOrAfter", offsetof(SchedulerSessionsQuery, created_on_or_after),
     &detail::type_of<decltype(SchedulerSessionsQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(SchedulerSessionsQuery, modified_before),
     &detail::type_of<decltype(SchedulerSessionsQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(SchedulerSessionsQuery, modified_on_or_after),
     &detail::type_of<decltype(SchedulerSessionsQuery::modified_on_or_after)>},
    {"page", offsetof(SchedulerSessionsQuery, page),
     &detail::type_of<decltype(SchedulerSessionsQuery::page)>},
    {"pageSize", offsetof(SchedulerSessionsQuery, page_size),
     &detail::type_of<decltype(SchedulerSessionsQuery::page_size)>},
    {"includeTotal", offsetof(SchedulerSessionsQuery, include_total),
     &detail::type_of<decltype(SchedulerSessionsQuery::include_total)>},
};

}  // namespace tables

Request<Page<SchedulerResponse>> schedulers(const SchedulersQuery& query) {
  return detail::RequestBuilder(tables::kSchedulers)
      .query(tables::kSchedulersQuery, query)
      .returning<Page<SchedulerResponse>>();
}

Request<SchedulerPerformanceResponse> scheduler_performance(
    std::string_view id,
    const SchedulerPerformanceQuery& query) {
  return detail::RequestBuilder(tables::kSchedulerPerformance)
      .path(id)
      .query(tables::kSchedulerPerformanceQuery, query)
      .returning<SchedulerPerformanceResponse>();
}

Request<Page<SchedulerSessionResponse>> scheduler_sessions(
    std::string_view id,
    const SchedulerSessionsQuery& query) {
  return detail::RequestBuilder(tables::kSchedulerSessions)
      .path(id)
      .query(tables::kSchedulerSessionsQuery, query)
      .returning<Page<SchedulerSessionResponse>>();
}

}  // namespace servicetitan::scheduling_pro::scheduler
