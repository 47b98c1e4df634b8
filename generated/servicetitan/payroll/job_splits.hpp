// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/payroll/job_splits_models.hpp"
#include "servicetitan/payroll/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::payroll::job_splits {

/// Query parameters of @ref get_list_by_jobs.
struct GetListByJobsQuery {
  std::vector<std::int64_t> job_ids{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /payroll/v2/tenant/{tenant}/jobs/splits
///
/// Scope: `tn.prl.jobs:r`. Paged. Errors: 400, 409.
Request<Page<JobSplitResponse>> get_list_by_jobs(const GetListByJobsQuery& query = {});

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /payroll/v2/tenant/{tenant}/jobs/{job}/splits
///
/// Scope: `tn.prl.jobs:r`. Paged. Errors: 400, 409.
Request<Page<JobSplitResponse>> get_list(std::int64_t job, const GetListQuery& query = {});

}  // namespace servicetitan::payroll::job_splits
