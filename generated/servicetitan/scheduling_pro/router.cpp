// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/scheduling_pro/router.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::scheduling_pro::router {

namespace tables {

extern const Operation kRouterPerformance;
const Operation kRouterPerformance{
    .name = "scheduling_pro.router.router_performance",
    .operation_id = "Router_RouterPerformance",
    .method = Method::get,
    .path = "/schedulingpro/v2/tenant/{tenant}/routers/{id}/performance",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.sp.schedulers:r",
};
extern const detail::QueryMember kRouterPerformanceQuery[];
const detail::QueryMember kRouterPerformanceQuery[] = {
    {"sessionCreatedOnOrAfter", offsetof(RouterPerformanceQuery, session_created_on_or_after),
     &detail::type_of<decltype(RouterPerformanceQuery::session_created_on_or_after)>},
    {"sessionCreatedBefore", offsetof(RouterPerformanceQuery, session_created_before),
     &detail::type_of<decltype(RouterPerformanceQuery::session_created_before)>},
};

extern const Operation kRouterSessions;
const Operation kRouterSessions{
    .name = "scheduling_pro.router.router_sessions",
    .operation_id = "Router_RouterSessions",
    .method = Method::get,
    .path = "/schedulingpro/v2/tenant/{tenant}/routers/{id}/sessions",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.sp.schedulers:r",
};
extern const detail::QueryMember kRouterSessionsQuery[];
const detail::QueryMember kRouterSessionsQuery[] = {
    {"createdBefore", offsetof(RouterSessionsQuery, created_before),
     &detail::type_of<decltype(RouterSessionsQuery::created_before)>},
    {"createdOnOrAfter", offsetof(RouterSessionsQuery, created_on_or_after),
     &detail::type_of<decltype(RouterSessionsQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(RouterSessionsQuery, modified_before),
     &detail::type_of<decltype(RouterSessionsQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(RouterSessionsQuery, modified_on_or_after),
     &detail::type_of<decltype(RouterSessionsQuery::modified_on_or_after)>},
    {"page", offsetof(RouterSessionsQuery, page),
     &detail::type_of<decltype(RouterSessionsQuery::page)>},
    {"pageSize", offsetof(RouterSessionsQuery, page_size),
     &detail::type_of<decltype(RouterSessionsQuery::page_size)>},
    {"includeTotal", offsetof(RouterSessionsQuery, include_total),
     &detail::type_of<decltype(RouterSessionsQuery::include_total)>},
};

}  // namespace tables

Request<RouterPerformanceResponse> router_performance(
    std::string_view id,
    const RouterPerformanceQuery& query) {
  return detail::RequestBuilder(tables::kRouterPerformance)
      .path(id)
      .query(tables::kRouterPerformanceQuery, query)
      .returning<RouterPerformanceResponse>();
}

Request<Page<RouterSessionResponse>> router_sessions(
    std::string_view id,
    const RouterSessionsQuery& query) {
  return detail::RequestBuilder(tables::kRouterSessions)
      .path(id)
      .query(tables::kRouterSessionsQuery, query)
      .returning<Page<RouterSessionResponse>>();
}

}  // namespace servicetitan::scheduling_pro::router
