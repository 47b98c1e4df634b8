// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/timesheets.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::payroll::timesheets {

namespace tables {

extern const Operation kGetJobTimesheetsByJobs;
const Operation kGetJobTimesheetsByJobs{
    .name = "payroll.timesheets.get_job_timesheets_by_jobs",
    .operation_id = "Timesheets_GetJobTimesheetsByJobs",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/jobs/timesheets",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.jobs:r",
};
extern const detail::QueryMember kGetJobTimesheetsByJobsQuery[];
const detail::QueryMember kGetJobTimesheetsByJobsQuery[] = {
    {"jobIds", offsetof(GetJobTimesheetsByJobsQuery, job_ids),
     &detail::type_of<decltype(GetJobTimesheetsByJobsQuery::job_ids)>, detail::QueryStyle::comma},
    {"page", offsetof(GetJobTimesheetsByJobsQuery, page),
     &detail::type_of<decltype(GetJobTimesheetsByJobsQuery::page)>},
    {"pageSize", offsetof(GetJobTimesheetsByJobsQuery, page_size),
     &detail::type_of<decltype(GetJobTimesheetsByJobsQuery::page_size)>},
    {"includeTotal", offsetof(GetJobTimesheetsByJobsQuery, include_total),
     &detail::type_of<decltype(GetJobTimesheetsByJobsQuery::include_total)>},
    {"createdBefore", offsetof(GetJobTimesheetsByJobsQuery, created_before),
     &detail::type_of<decltype(GetJobTimesheetsByJobsQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetJobTimesheetsByJobsQuery, created_on_or_after),
     &detail::type_of<decltype(GetJobTimesheetsByJobsQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetJobTimesheetsByJobsQuery, modified_before),
     &detail::type_of<decltype(GetJobTimesheetsByJobsQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetJobTimesheetsByJobsQuery, modified_on_or_after),
     &detail::type_of<decltype(GetJobTimesheetsByJobsQuery::modified_on_or_after)>},
    {"active", offsetof(GetJobTimesheetsByJobsQuery, active),
     &detail::type_of<decltype(GetJobTimesheetsByJobsQuery::active)>},
    {"technicianId", offsetof(GetJobTimesheetsByJobsQuery, technician_id),
     &detail::type_of<decltype(GetJobTimesheetsByJobsQuery::technician_id)>},
    {"startedOn", offsetof(GetJobTimesheetsByJobsQuery, started_on),
     &detail::type_of<decltype(GetJobTimesheetsByJobsQuery::started_on)>},
    {"endedOn", offsetof(GetJobTimesheetsByJobsQuery, ended_on),
     &detail::type_of<decltype(GetJobTimesheetsByJobsQuery::ended_on)>},
    {"sort", offsetof(GetJobTimesheetsByJobsQuery, sort),
     &detail::type_of<decltype(GetJobTimesheetsByJobsQuery::sort)>},
};

extern const Operation kGetJobTimesheets;
const Operation kGetJobTimesheets{
    .name = "payroll.timesheets.get_job_timesheets",
    .operation_id = "Timesheets_GetJobTimesheets",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/jobs/{job}/timesheets",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.jobs:r",
};
extern const detail::QueryMember kGetJobTimesheetsQuery[];
const detail::QueryMember kGetJobTimesheetsQuery[] = {
    {"page", offsetof(GetJobTimesheetsQuery, page),
     &detail::type_of<decltype(GetJobTimesheetsQuery::page)>},
    {"pageSize", offsetof(GetJobTimesheetsQuery, page_size),
     &detail::type_of<decltype(GetJobTimesheetsQuery::page_size)>},
    {"includeTotal", offsetof(GetJobTimesheetsQuery, include_total),
     &detail::type_of<decltype(GetJobTimesheetsQuery::include_total)>},
    {"createdBefore", offsetof(GetJobTimesheetsQuery, created_before),
     &detail::type_of<decltype(GetJobTimesheetsQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetJobTimesheetsQuery, created_on_or_after),
     &detail::type_of<decltype(GetJobTimesheetsQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetJobTimesheetsQuery, modified_before),
     &detail::type_of<decltype(GetJobTimesheetsQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetJobTimesheetsQuery, modified_on_or_after),
     &detail::type_of<decltype(GetJobTimesheetsQuery::modified_on_or_after)>},
    {"active", offsetof(GetJobTimesheetsQuery, active),
     &detail::type_of<decltype(GetJobTimesheetsQuery::active)>},
    {"technicianId", offsetof(GetJobTimesheetsQuery, technician_id),
     &detail::type_of<decltype(GetJobTimesheetsQuery::technician_id)>},
    {"startedOn", offsetof(GetJobTimesheetsQuery, started_on),
     &detail::type_of<decltype(GetJobTimesheetsQuery::started_on)>},
    {"endedOn", offsetof(GetJobTimesheetsQuery, ended_on),
     &detail::type_of<decltype(GetJobTimesheetsQuery::ended_on)>},
    {"sort", offsetof(GetJobTimesheetsQuery, sort),
     &detail::type_of<decltype(GetJobTimesheetsQuery::sort)>},
};

extern const Operation kCreateJobTimesheet;
const Operation kCreateJobTimesheet{
    .name = "payroll.timesheets.create_job_timesheet",
    .operation_id = "Timesheets_CreateJobTimesheet",
    .method = Method::post,
    .path = "/payroll/v2/tenant/{tenant}/jobs/{job}/timesheets",
    .request_content = Content::json,
    .response_content = Content::json,
    .retained = "2026-03",
};

extern const Operation kUpdateJobTimesheet;
const Operation kUpdateJobTimesheet{
    .name = "payroll.timesheets.update_job_timesheet",
    .operation_id = "Timesheets_UpdateJobTimesheet",
    .method = Method::put,
    .path = "/payroll/v2/tenant/{tenant}/jobs/{job}/timesheets/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .retained = "2026-03",
};

extern const Operation kGetNonJobTimesheets;
const Operation kGetNonJobTimesheets{
    .name = "payroll.timesheets.get_non_job_timesheets",
    .operation_id = "Timesheets_GetNonJobTimesheets",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/non-job-timesheets",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.nonjobtimesheets:r",
};
extern const detail::QueryMember kGetNonJobTimesheetsQuery[];
const detail::QueryMember kGetNonJobTimesheetsQuery[] = {
    {"page", offsetof(GetNonJobTimesheetsQuery, page),
     &detail::type_of<decltype(GetNonJobTimesheetsQuery::page)>},
    {"pageSize", offsetof(GetNonJobTimesheetsQuery, page_size),
     &detail::type_of<decltype(GetNonJobTimesheetsQuery::page_size)>},
    {"includeTotal", offsetof(GetNonJobTimesheetsQuery, include_total),
     &detail::type_of<decltype(GetNonJobTimesheetsQuery::include_total)>},
    {"createdBefore", offsetof(GetNonJobTimesheetsQuery, created_before),
     &detail::type_of<decltype(GetNonJobTimesheetsQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetNonJobTimesheetsQuery, created_on_or_after),
     &detail::type_of<decltype(GetNonJobTimesheetsQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetNonJobTimesheetsQuery, modified_before),
     &detail::type_of<decltype(GetNonJobTimesheetsQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetNonJobTimesheetsQuery, modified_on_or_after),
     &detail::type_of<decltype(GetNonJobTimesheetsQuery::modified_on_or_after)>},
    {"employeeId", offsetof(GetNonJobTimesheetsQuery, employee_id),
     &detail::type_of<decltype(GetNonJobTimesheetsQuery::employee_id)>},
    {"employeeType", offsetof(GetNonJobTimesheetsQuery, employee_type),
     &detail::type_of<decltype(GetNonJobTimesheetsQuery::employee_type)>},
    {"active", offsetof(GetNonJobTimesheetsQuery, active),
     &detail::type_of<decltype(GetNonJobTimesheetsQuery::active)>},
    {"sort", offsetof(GetNonJobTimesheetsQuery, sort),
     &detail::type_of<decltype(GetNonJobTimesheetsQuery::sort)>},
};

}  // namespace tables

Request<Page<JobTimesheetResponse>> get_job_timesheets_by_jobs(
    const GetJobTimesheetsByJobsQuery& query) {
  return detail::RequestBuilder(tables::kGetJobTimesheetsByJobs)
      .query(tables::kGetJobTimesheetsByJobsQuery, query)
      .returning<Page<JobTimesheetResponse>>();
}

Request<Page<JobTimesheetResponse>> get_job_timesheets(
    std::int64_t job,
    const GetJobTimesheetsQuery& query) {
  return detail::RequestBuilder(tables::kGetJobTimesheets)
      .path(job)
      .query(tables::kGetJobTimesheetsQuery, query)
      .returning<Page<JobTimesheetResponse>>();
}

Request<ModificationResponse> create_job_timesheet(
    std::int64_t job,
    const JobTimesheetCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreateJobTimesheet)
      .path(job)
      .body(body)
      .returning<ModificationResponse>();
}

Request<ModificationResponse> update_job_timesheet(
    std::int64_t job,
    std::int64_t id,
    const JobTimesheetUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdateJobTimesheet)
      .path(job)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

Request<Page<NonJobTimesheetResponse>> get_non_job_timesheets(
    const GetNonJobTimesheetsQuery& query) {
  return detail::RequestBuilder(tables::kGetNonJobTimesheets)
      .query(tables::kGetNonJobTimesheetsQuery, query)
      .returning<Page<NonJobTimesheetResponse>>();
}

}  // namespace servicetitan::payroll::timesheets
