// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/scheduling_pro/router.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::scheduling_pro::router {

namespace tables::router_performance {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "scheduling_pro.router.router_performance",
    .operation_id = "Router_RouterPerformance",
    .method = Method::get,
    .path = "/schedulingpro/v2/tenant/{tenant}/routers/{id}/performance",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.sp.schedulers:r",
};
using T = RouterPerformanceQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"sessionCreatedOnOrAfter", offsetof(T, session_created_on_or_after),
     &detail::type_of<decltype(T::session_created_on_or_after)>},
    {"sessionCreatedBefore", offsetof(T, session_created_before),
     &detail::type_of<decltype(T::session_created_before)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<RouterPerformanceResponse>;
}  // namespace tables::router_performance
Request<RouterPerformanceResponse> router_performance(
    std::string_view id,
    const RouterPerformanceQuery& query) {
  return detail::RequestBuilder(tables::router_performance::kOperation)
      .path(id)
      .query(tables::router_performance::kQuery, query)
      .returning<RouterPerformanceResponse>();
}

namespace tables::router_sessions {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "scheduling_pro.router.router_sessions",
    .operation_id = "Router_RouterSessions",
    .method = Method::get,
    .path = "/schedulingpro/v2/tenant/{tenant}/routers/{id}/sessions",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.sp.schedulers:r",
};
using T = RouterSessionsQuery;
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
constexpr detail::AnyType kResult = detail::any_type<Page<RouterSessionResponse>>;
}  // namespace tables::router_sessions
Request<Page<RouterSessionResponse>> router_sessions(
    std::string_view id,
    const RouterSessionsQuery& query) {
  return detail::RequestBuilder(tables::router_sessions::kOperation)
      .path(id)
      .query(tables::router_sessions::kQuery, query)
      .returning<Page<RouterSessionResponse>>();
}

}  // namespace servicetitan::scheduling_pro::router
