// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::jpm::exports {

namespace tables {

extern const Operation kAppointments;
const Operation kAppointments{
    .name = "jpm.exports.appointments",
    .operation_id = "Export_Appointments",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/export/appointments",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.jpm.appointments:r",
};
extern const detail::QueryMember kAppointmentsQuery[];
const detail::QueryMember kAppointmentsQuery[] = {
    {"active", offsetof(AppointmentsQuery, active),
     &detail::type_of<decltype(AppointmentsQuery::active)>},
    {"from", offsetof(AppointmentsQuery, from),
     &detail::type_of<decltype(AppointmentsQuery::from)>},
    {"includeRecentChanges", offsetof(AppointmentsQuery, include_recent_changes),
     &detail::type_of<decltype(AppointmentsQuery::include_recent_changes)>},
};

extern const Operation kJobCanceledLogs;
const Operation kJobCanceledLogs{
    .name = "jpm.exports.job_canceled_logs",
    .operation_id = "Export_JobCancelReasons",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/export/job-canceled-logs",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.jpm.jobcanceledlogs:r",
};
extern const detail::QueryMember kJobCanceledLogsQuery[];
const detail::QueryMember kJobCanceledLogsQuery[] = {
    {"from", offsetof(JobCanceledLogsQuery, from),
     &detail::type_of<decltype(JobCanceledLogsQuery::from)>},
    {"includeRecentChanges", offsetof(JobCanceledLogsQuery, include_recent_changes),
     &detail::type_of<decltype(JobCanceledLogsQuery::include_recent_changes)>},
};

extern const Operation kJobHistory;
const Operation kJobHistory{
    .name = "jpm.exports.job_history",
    .operation_id = "Export_JobHistory",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/export/job-history",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.jpm.jobhistory:r",
};
extern const detail::QueryMember kJobHistoryQuery[];
const detail::QueryMember kJobHistoryQuery[] = {
    {"from", offsetof(JobHistoryQuery, from), &detail::type_of<decltype(JobHistoryQuery::from)>},
    {"includeRecentChanges", offsetof(JobHistoryQuery, include_recent_changes),
     &detail::type_of<decltype(JobHistoryQuery::include_recent_changes)>},
};

extern const Operation kJobNotes;
const Operation kJobNotes{
    .name = "jpm.exports.job_notes",
    .operation_id = "Export_JobNotes",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/export/job-notes",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.jpm.jobnotes:r",
};
extern const detail::QueryMember kJobNotesQuery[];
const detail::QueryMember kJobNotesQuery[] = {
    {"from", offsetof(JobNotesQuery, from), &detail::type_of<decltype(JobNotesQuery::from)>},
    {"includeRecentChanges", offsetof(JobNotesQuery, include_recent_changes),
     &detail::type_of<decltype(JobNotesQuery::include_recent_changes)>},
};

extern const Operation kJobs;
const Operation kJobs{
    .name = "jpm.exports.jobs",
    .operation_id = "Export_Jobs",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/export/jobs",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.jpm.jobs:r",
};
extern const detail::QueryMember kJobsQuery[];
const detail::QueryMember kJobsQuery[] = {
    {"from", offsetof(JobsQuery, from), &detail::type_of<decltype(JobsQuery::from)>},
    {"includeRecentChanges", offsetof(JobsQuery, include_recent_changes),
     &detail::type_of<decltype(JobsQuery::include_recent_changes)>},
};

extern const Operation kProjectNotes;
const Operation kProjectNotes{
    .name = "jpm.exports.project_notes",
    .operation_id = "Export_ProjectNotes",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/export/project-notes",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.jpm.projectnotes:r",
};
extern const detail::QueryMember kProjectNotesQuery[];
const detail::QueryMember kProjectNotesQuery[] = {
    {"from", offsetof(ProjectNotesQuery, from),
     &detail::type_of<decltype(ProjectNotesQuery::from)>},
    {"includeRecentChanges", offsetof(ProjectNotesQuery, include_recent_changes),
     &detail::type_of<decltype(ProjectNotesQuery::include_recent_changes)>},
};

extern const Operation kProjects;
const Operation kProjects{
    .name = "jpm.exports.projects",
    .operation_id = "Export_Projects",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/export/projects",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.jpm.projects:r",
};
extern const detail::QueryMember kProjectsQuery[];
const detail::QueryMember kProjectsQuery[] = {
    {"from", offsetof(ProjectsQuery, from), &detail::type_of<decltype(ProjectsQuery::from)>},
    {"includeRecentChanges", offsetof(ProjectsQuery, include_recent_changes),
     &detail::type_of<decltype(ProjectsQuery::include_recent_changes)>},
};

}  // namespace tables

Request<ExportPage<ExportAppointmentsResponse>> appointments(const AppointmentsQuery& query) {
  return detail::RequestBuilder(tables::kAppointments)
      .query(tables::kAppointmentsQuery, query)
      .returning<ExportPage<ExportAppointmentsResponse>>();
}

Request<ExportPage<ExportJobCanceledLogResponse>> job_canceled_logs(
    const JobCanceledLogsQuery& query) {
  return detail::RequestBuilder(tables::kJobCanceledLogs)
      .query(tables::kJobCanceledLogsQuery, query)
      .returning<ExportPage<ExportJobCanceledLogResponse>>();
}

Request<ExportPage<ExportJobHistoryResponse>> job_history(const JobHistoryQuery& query) {
  return detail::RequestBuilder(tables::kJobHistory)
      .query(tables::kJobHistoryQuery, query)
      .returning<ExportPage<ExportJobHistoryResponse>>();
}

Request<ExportPage<ExportJobNotesResponse>> job_notes(const JobNotesQuery& query) {
  return detail::RequestBuilder(tables::kJobNotes)
      .query(tables::kJobNotesQuery, query)
      .returning<ExportPage<ExportJobNotesResponse>>();
}

Request<ExportPage<ExportJobsResponse>> jobs(const JobsQuery& query) {
  return detail::RequestBuilder(tables::kJobs)
      .query(tables::kJobsQuery, query)
      .returning<ExportPage<ExportJobsResponse>>();
}

Request<ExportPage<ExportProjectNotesResponse>> project_notes(const ProjectNotesQuery& query) {
  return detail::RequestBuilder(tables::kProjectNotes)
      .query(tables::kProjectNotesQuery, query)
      .returning<ExportPage<ExportProjectNotesResponse>>();
}

Request<ExportPage<ExportProjectsResponse>> projects(const ProjectsQuery& query) {
  return detail::RequestBuilder(tables::kProjects)
      .query(tables::kProjectsQuery, query)
      .returning<ExportPage<ExportProjectsResponse>>();
}

}  // namespace servicetitan::jpm::exports
