// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/timesheets.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::payroll::timesheets {

namespace tables::get_job_timesheets_by_jobs {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.timesheets.get_job_timesheets_by_jobs",
    .operation_id = "Timesheets_GetJobTimesheetsByJobs",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/jobs/timesheets",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.jobs:r",
};
using T = GetJobTimesheetsByJobsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"jobIds", offsetof(T, job_ids), &detail::type_of<decltype(T::job_ids)>,
     detail::QueryStyle::comma},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>},
    {"startedOn", offsetof(T, started_on), &detail::type_of<decltype(T::started_on)>},
    {"endedOn", offsetof(T, ended_on), &detail::type_of<decltype(T::ended_on)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<JobTimesheetResponse>>;
}  // namespace tables::get_job_timesheets_by_jobs
Request<Page<JobTimesheetResponse>> get_job_timesheets_by_jobs(
    const GetJobTimesheetsByJobsQuery& query) {
  return detail::RequestBuilder(tables::get_job_timesheets_by_jobs::kOperation)
      .query(tables::get_job_timesheets_by_jobs::kQuery, query)
      .returning<Page<JobTimesheetResponse>>();
}

namespace tables::get_job_timesheets {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.timesheets.get_job_timesheets",
    .operation_id = "Timesheets_GetJobTimesheets",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/jobs/{job}/timesheets",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.jobs:r",
};
using T = GetJobTimesheetsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>},
    {"startedOn", offsetof(T, started_on), &detail::type_of<decltype(T::started_on)>},
    {"endedOn", offsetof(T, ended_on), &detail::type_of<decltype(T::ended_on)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<JobTimesheetResponse>>;
}  // namespace tables::get_job_timesheets
Request<Page<JobTimesheetResponse>> get_job_timesheets(
    std::int64_t job,
    const GetJobTimesheetsQuery& query) {
  return detail::RequestBuilder(tables::get_job_timesheets::kOperation)
      .path(job)
      .query(tables::get_job_timesheets::kQuery, query)
      .returning<Page<JobTimesheetResponse>>();
}

namespace tables::create_job_timesheet {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.timesheets.create_job_timesheet",
    .operation_id = "Timesheets_CreateJobTimesheet",
    .method = Method::post,
    .path = "/payroll/v2/tenant/{tenant}/jobs/{job}/timesheets",
    .request_content = Content::json,
    .response_content = Content::json,
    .retained = "2026-03",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::create_job_timesheet
Request<ModificationResponse> create_job_timesheet(
    std::int64_t job,
    const JobTimesheetCreateRequest& body) {
  return detail::RequestBuilder(tables::create_job_timesheet::kOperation)
      .path(job)
      .body(body)
      .returning<ModificationResponse>();
}

namespace tables::update_job_timesheet {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.timesheets.update_job_timesheet",
    .operation_id = "Timesheets_UpdateJobTimesheet",
    .method = Method::put,
    .path = "/payroll/v2/tenant/{tenant}/jobs/{job}/timesheets/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .retained = "2026-03",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::update_job_timesheet
Request<ModificationResponse> update_job_timesheet(
    std::int64_t job,
    std::int64_t id,
    const JobTimesheetUpdateRequest& body) {
  return detail::RequestBuilder(tables::update_job_timesheet::kOperation)
      .path(job)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

namespace tables::get_non_job_timesheets {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.timesheets.get_non_job_timesheets",
    .operation_id = "Timesheets_GetNonJobTimesheets",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/non-job-timesheets",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.nonjobtimesheets:r",
};
using T = GetNonJobTimesheetsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"employeeId", offsetof(T, employee_id), &detail::type_of<decltype(T::employee_id)>},
    {"employeeType", offsetof(T, employee_type), &detail::type_of<decltype(T::employee_type)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<NonJobTimesheetResponse>>;
}  // namespace tables::get_non_job_timesheets
Request<Page<NonJobTimesheetResponse>> get_non_job_timesheets(
    const GetNonJobTimesheetsQuery& query) {
  return detail::RequestBuilder(tables::get_non_job_timesheets::kOperation)
      .query(tables::get_non_job_timesheets::kQuery, query)
      .returning<Page<NonJobTimesheetResponse>>();
}

}  // namespace servicetitan::payroll::timesheets
