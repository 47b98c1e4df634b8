// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/scheduling_pro/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/scheduling_pro.hpp"

namespace servicetitan::scheduling_pro {

namespace router::tables {
extern const Operation kRouterPerformance;
extern const detail::QueryMember kRouterPerformanceQuery[];
extern const Operation kRouterSessions;
extern const detail::QueryMember kRouterSessionsQuery[];
}  // namespace router::tables

namespace scheduler::tables {
extern const Operation kSchedulers;
extern const detail::QueryMember kSchedulersQuery[];
extern const Operation kSchedulerPerformance;
extern const detail::QueryMember kSchedulerPerformanceQuery[];
extern const Operation kSchedulerSessions;
extern const detail::QueryMember kSchedulerSessionsQuery[];
}  // namespace scheduler::tables

namespace tables {

extern const detail::PathMember kRouterRouterPerformancePath[];
const detail::PathMember kRouterRouterPerformancePath[] = {
    {"id", detail::Kind::string},
};
void make_router_router_performance_query(void* place);
void make_router_router_performance_query(void* place) {
  ::new (place) router::RouterPerformanceQuery{
      .session_created_on_or_after = detail::unset,
      .session_created_before = detail::unset,
  };
}
extern const detail::PathMember kRouterRouterSessionsPath[];
const detail::PathMember kRouterRouterSessionsPath[] = {
    {"id", detail::Kind::string},
};
extern const detail::PathMember kSchedulerSchedulerPerformancePath[];
const detail::PathMember kSchedulerSchedulerPerformancePath[] = {
    {"id", detail::Kind::string},
};
void make_scheduler_scheduler_performance_query(void* place);
void make_scheduler_scheduler_performance_query(void* place) {
  ::new (place) scheduler::SchedulerPerformanceQuery{
      .session_created_on_or_after = detail::unset,
      .session_created_before = detail::unset,
  };
}
extern const detail::PathMember kSchedulerSchedulerSessionsPath[];
const detail::PathMember kSchedulerSchedulerSessionsPath[] = {
    {"id", detail::Kind::string},
};
extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&router::tables::kRouterPerformance,
     kRouterRouterPerformancePath, 1,
     &detail::any_query<router::RouterPerformanceQuery, &make_router_router_performance_query>,
     router::tables::kRouterPerformanceQuery, 2,
     nullptr,
     &detail::any_type<RouterPerformanceResponse>},
    {&router::tables::kRouterSessions,
     kRouterRouterSessionsPath, 1,
     &detail::any_query<router::RouterSessionsQuery>,
     router::tables::kRouterSessionsQuery, 7,
     nullptr,
     &detail::any_type<Page<RouterSessionResponse>>},
    {&scheduler::tables::kSchedulers,
     nullptr, 0,
     &detail::any_query<scheduler::SchedulersQuery>,
     scheduler::tables::kSchedulersQuery, 7,
     nullptr,
     &detail::any_type<Page<SchedulerResponse>>},
    {&scheduler::tables::kSchedulerPerformance,
     kSchedulerSchedulerPerformancePath, 1,
     &detail::any_query<scheduler::SchedulerPerformanceQuery, &make_scheduler_scheduler_performance_query>,
     scheduler::tables::kSchedulerPerformanceQuery, 2,
     nullptr,
     &detail::any_type<SchedulerPerformanceResponse>},
    {&scheduler::tables::kSchedulerSessions,
     kSchedulerSchedulerSessionsPath, 1,
     &detail::any_query<scheduler::SchedulerSessionsQuery>,
     scheduler::tables::kSchedulerSessionsQuery, 7,
     nullptr,
     &detail::any_type<Page<SchedulerSessionResponse>>},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
    &detail::any_type<Address>,
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<CloudEvent<SessionAbandonedQualifiedWebhookEvent>>,
    &detail::any_type<CloudEvent<SessionCompletedWebhookEvent>>,
    &detail::any_type<Customer>,
    &detail::any_type<MilestoneFrequencyCount>,
    &detail::any_type<RouterPerformanceResponse>,
    &detail::any_type<RouterSchedulerSessionPerformance>,
    &detail::any_type<RouterSessionResponse>,
    &detail::any_type<SchedulerPerformanceResponse>,
    &detail::any_type<SchedulerResponse>,
    &detail::any_type<SchedulerSessionResponse>,
    &detail::any_type<SessionAbandonedQualifiedWebhookEvent>,
    &detail::any_type<SessionCompletedWebhookEvent>,
    &detail::any_type<SourceTracking>,
};

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "scheduling_pro", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::scheduling_pro
