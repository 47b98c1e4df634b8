// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/scheduling_pro/scheduler.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::scheduling_pro::scheduler {

namespace tables::schedulers {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "scheduling_pro.scheduler.schedulers",
    .operation_id = "Scheduler_Schedulers",
    .method = Method::get,
    .path = "/schedulingpro/v2/tenant/{tenant}/schedulers",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.sp.schedulers:r",
};
using T = SchedulersQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
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
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<SchedulerResponse>>;
}  // namespace tables::schedulers
Request<Page<SchedulerResponse>> schedulers(const SchedulersQuery& query) {
  return detail::RequestBuilder(tables::schedulers::kOperation)
      .query(tables::schedulers::kQuery, query)
      .returning<Page<SchedulerResponse>>();
}

namespace tables::scheduler_performance {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "scheduling_pro.scheduler.scheduler_performance",
    .operation_id = "Scheduler_SchedulerPerformance",
    .method = Method::get,
    .path = "/schedulingpro/v2/tenant/{tenant}/schedulers/{id}/performance",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.sp.schedulers:r",
};
using T = SchedulerPerformanceQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"sessionCreatedOnOrAfter", offsetof(T, session_created_on_or_after),
     &detail::type_of<decltype(T::session_created_on_or_after)>},
    {"sessionCreatedBefore", offsetof(T, session_created_before),
     &detail::type_of<decltype(T::session_created_before)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<SchedulerPerformanceResponse>;
}  // namespace tables::scheduler_performance
Request<SchedulerPerformanceResponse> scheduler_performance(
    std::string_view id,
    const SchedulerPerformanceQuery& query) {
  return detail::RequestBuilder(tables::scheduler_performance::kOperation)
      .path(id)
      .query(tables::scheduler_performance::kQuery, query)
      .returning<SchedulerPerformanceResponse>();
}

namespace tables::scheduler_sessions {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "scheduling_pro.scheduler.scheduler_sessions",
    .operation_id = "Scheduler_SchedulerSessions",
    .method = Method::get,
    .path = "/schedulingpro/v2/tenant/{tenant}/schedulers/{id}/sessions",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.sp.schedulers:r",
};
using T = SchedulerSessionsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
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
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<SchedulerSessionResponse>>;
}  // namespace tables::scheduler_sessions
Request<Page<SchedulerSessionResponse>> scheduler_sessions(
    std::string_view id,
    const SchedulerSessionsQuery& query) {
  return detail::RequestBuilder(tables::scheduler_sessions::kOperation)
      .path(id)
      .query(tables::scheduler_sessions::kQuery, query)
      .returning<Page<SchedulerSessionResponse>>();
}

}  // namespace servicetitan::scheduling_pro::scheduler
