// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/payroll/common_models.hpp"
#include "servicetitan/payroll/shared.hpp"
#include "servicetitan/payroll/timesheets_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::payroll::timesheets {

/// Query parameters of @ref get_job_timesheets_by_jobs.
struct GetJobTimesheetsByJobsQuery {
  std::vector<std::int64_t> job_ids{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<std::int64_t> technician_id{};
  std::optional<Timestamp> started_on{};
  std::optional<Timestamp> ended_on{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /payroll/v2/tenant/{tenant}/jobs/timesheets
///
/// Scope: `tn.prl.jobs:r`. Paged. Errors: 400.
Request<Page<JobTimesheetResponse>> get_job_timesheets_by_jobs(
    const GetJobTimesheetsByJobsQuery& query = {});

/// Query parameters of @ref get_job_timesheets.
struct GetJobTimesheetsQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<std::int64_t> technician_id{};
  std::optional<Timestamp> started_on{};
  std::optional<Timestamp> ended_on{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /payroll/v2/tenant/{tenant}/jobs/{job}/timesheets
///
/// Scope: `tn.prl.jobs:r`. Paged. Errors: 400.
Request<Page<JobTimesheetResponse>> get_job_timesheets(
    std::int64_t job,
    const GetJobTimesheetsQuery& query = {});

/// POST /payroll/v2/tenant/{tenant}/jobs/{job}/timesheets
///
/// Errors: 400. Retained from 2026-03: newer documents do not have it.
Request<ModificationResponse> create_job_timesheet(
    std::int64_t job,
    const JobTimesheetCreateRequest& body);

/// PUT /payroll/v2/tenant/{tenant}/jobs/{job}/timesheets/{id}
///
/// Errors: 400. Retained from 2026-03: newer documents do not have it.
Request<ModificationResponse> update_job_timesheet(
    std::int64_t job,
    std::int64_t id,
    const JobTimesheetUpdateRequest& body);

/// Query parameters of @ref get_non_job_timesheets.
struct GetNonJobTimesheetsQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int64_t> employee_id{};
  std::optional<OpenEnum<EmployeeType>> employee_type{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /payroll/v2/tenant/{tenant}/non-job-timesheets
///
/// Scope: `tn.prl.nonjobtimesheets:r`. Paged. Errors: 400.
Request<Page<NonJobTimesheetResponse>> get_non_job_timesheets(
    const GetNonJobTimesheetsQuery& query = {});

}  // namespace servicetitan::payroll::timesheets
