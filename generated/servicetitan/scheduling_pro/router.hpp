// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/scheduling_pro/router_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::scheduling_pro::router {

/// Query parameters of @ref router_performance.
struct RouterPerformanceQuery {
  Required<Timestamp> session_created_on_or_after;
  Required<Timestamp> session_created_before;
};

/// GET /schedulingpro/v2/tenant/{tenant}/routers/{id}/performance
///
/// Scope: `tn.sp.schedulers:r`. Errors: 400, 404.
Request<RouterPerformanceResponse> router_performance(
    std::string_view id,
    const RouterPerformanceQuery& query);

/// Query parameters of @ref router_sessions.
struct RouterSessionsQuery {
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /schedulingpro/v2/tenant/{tenant}/routers/{id}/sessions
///
/// Scope: `tn.sp.schedulers:r`. Paged. Errors: 400, 404.
Request<Page<RouterSessionResponse>> router_sessions(
    std::string_view id,
    const RouterSessionsQuery& query = {});

}  // namespace servicetitan::scheduling_pro::router
