// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/scheduling_pro/common_models.hpp"
#include "servicetitan/scheduling_pro/scheduler_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::scheduling_pro::scheduler {

/// Query parameters of @ref schedulers.
struct SchedulersQuery {
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /schedulingpro/v2/tenant/{tenant}/schedulers
///
/// Scope: `tn.sp.schedulers:r`. Paged. Errors: 400, 404.
Request<Page<SchedulerResponse>> schedulers(const SchedulersQuery& query = {});

/// Query parameters of @ref scheduler_performance.
struct SchedulerPerformanceQuery {
  Required<Timestamp> session_created_on_or_after;
  Required<Timestamp> session_created_before;
};

/// GET /schedulingpro/v2/tenant/{tenant}/schedulers/{id}/performance
///
/// Scope: `tn.sp.schedulers:r`. Errors: 400, 404.
Request<SchedulerPerformanceResponse> scheduler_performance(
    std::string_view id,
    const SchedulerPerformanceQuery& query);

/// Query parameters of @ref scheduler_sessions.
struct SchedulerSessionsQuery {
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /schedulingpro/v2/tenant/{tenant}/schedulers/{id}/sessions
///
/// Scope: `tn.sp.schedulers:r`. Paged. Errors: 400, 404.
Request<Page<SchedulerSessionResponse>> scheduler_sessions(
    std::string_view id,
    const SchedulerSessionsQuery& query = {});

}  // namespace servicetitan::scheduling_pro::scheduler
