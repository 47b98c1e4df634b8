// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/scheduling_pro/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/scheduling_pro.hpp"

namespace servicetitan::scheduling_pro {

namespace router::tables::router_performance {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace router::tables::router_sessions {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace scheduler::tables::schedulers {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace scheduler::tables::scheduler_performance {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace scheduler::tables::scheduler_sessions {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}

namespace tables {

namespace router::router_performance {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::string}};
void make_query(void* place);
void make_query(void* place) {
  ::new (place) servicetitan::scheduling_pro::router::RouterPerformanceQuery{
      .session_created_on_or_after = detail::unset,
      .session_created_before = detail::unset,
  };
}
}  // namespace router::router_performance

namespace router::router_sessions {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::string}};
}  // namespace router::router_sessions

namespace scheduler::scheduler_performance {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::string}};
void make_query(void* place);
void make_query(void* place) {
  ::new (place) servicetitan::scheduling_pro::scheduler::SchedulerPerformanceQuery{
      .session_created_on_or_after = detail::unset,
      .session_created_before = detail::unset,
  };
}
}  // namespace scheduler::scheduler_performance

namespace scheduler::scheduler_sessions {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::string}};
}  // namespace scheduler::scheduler_sessions

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&router::tables::router_performance::kOperation, tables::router::router_performance::kPath, 1,
     &detail::any_query<router::RouterPerformanceQuery,
     &tables::router::router_performance::make_query>, router::tables::router_performance::kQuery,
     2, nullptr, &router::tables::router_performance::kResult},
    {&router::tables::router_sessions::kOperation, tables::router::router_sessions::kPath, 1,
     &detail::any_query<router::RouterSessionsQuery>, router::tables::router_sessions::kQuery, 7,
     nullptr, &router::tables::router_sessions::kResult},
    {&scheduler::tables::schedulers::kOperation, nullptr, 0,
     &detail::any_query<scheduler::SchedulersQuery>, scheduler::tables::schedulers::kQuery, 7,
     nullptr, &scheduler::tables::schedulers::kResult},
    {&scheduler::tables::scheduler_performance::kOperation,
     tables::scheduler::scheduler_performance::kPath, 1,
     &detail::any_query<scheduler::SchedulerPerformanceQuery,
     &tables::scheduler::scheduler_performance::make_query>,
     scheduler::tables::scheduler_performance::kQuery, 2, nullptr,
     &scheduler::tables::scheduler_performance::kResult},
    {&scheduler::tables::scheduler_sessions::kOperation,
     tables::scheduler::scheduler_sessions::kPath, 1,
     &detail::any_query<scheduler::SchedulerSessionsQuery>,
     scheduler::tables::scheduler_sessions::kQuery, 7, nullptr,
     &scheduler::tables::scheduler_sessions::kResult},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
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

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "scheduling_pro", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::scheduling_pro
