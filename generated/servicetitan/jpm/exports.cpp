// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::jpm::exports {

namespace tables::appointments {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.exports.appointments",
    .operation_id = "Export_Appointments",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/export/appointments",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.jpm.appointments:r",
};
using T = AppointmentsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportAppointmentsResponse>>;
}  // namespace tables::appointments
Request<ExportPage<ExportAppointmentsResponse>> appointments(const AppointmentsQuery& query) {
  return detail::RequestBuilder(tables::appointments::kOperation)
      .query(tables::appointments::kQuery, query)
      .returning<ExportPage<ExportAppointmentsResponse>>();
}

namespace tables::job_canceled_logs {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.exports.job_canceled_logs",
    .operation_id = "Export_JobCancelReasons",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/export/job-canceled-logs",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.jpm.jobcanceledlogs:r",
};
using T = JobCanceledLogsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportJobCanceledLogResponse>>;
}  // namespace tables::job_canceled_logs
Request<ExportPage<ExportJobCanceledLogResponse>> job_canceled_logs(
    const JobCanceledLogsQuery& query) {
  return detail::RequestBuilder(tables::job_canceled_logs::kOperation)
      .query(tables::job_canceled_logs::kQuery, query)
      .returning<ExportPage<ExportJobCanceledLogResponse>>();
}

namespace tables::job_history {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.exports.job_history",
    .operation_id = "Export_JobHistory",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/export/job-history",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.jpm.jobhistory:r",
};
using T = JobHistoryQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportJobHistoryResponse>>;
}  // namespace tables::job_history
Request<ExportPage<ExportJobHistoryResponse>> job_history(const JobHistoryQuery& query) {
  return detail::RequestBuilder(tables::job_history::kOperation)
      .query(tables::job_history::kQuery, query)
      .returning<ExportPage<ExportJobHistoryResponse>>();
}

namespace tables::job_notes {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.exports.job_notes",
    .operation_id = "Export_JobNotes",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/export/job-notes",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.jpm.jobnotes:r",
};
using T = JobNotesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportJobNotesResponse>>;
}  // namespace tables::job_notes
Request<ExportPage<ExportJobNotesResponse>> job_notes(const JobNotesQuery& query) {
  return detail::RequestBuilder(tables::job_notes::kOperation)
      .query(tables::job_notes::kQuery, query)
      .returning<ExportPage<ExportJobNotesResponse>>();
}

namespace tables::jobs {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.exports.jobs",
    .operation_id = "Export_Jobs",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/export/jobs",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.jpm.jobs:r",
};
using T = JobsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportJobsResponse>>;
}  // namespace tables::jobs
Request<ExportPage<ExportJobsResponse>> jobs(const JobsQuery& query) {
  return detail::RequestBuilder(tables::jobs::kOperation)
      .query(tables::jobs::kQuery, query)
      .returning<ExportPage<ExportJobsResponse>>();
}

namespace tables::project_notes {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.exports.project_notes",
    .operation_id = "Export_ProjectNotes",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/export/project-notes",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.jpm.projectnotes:r",
};
using T = ProjectNotesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportProjectNotesResponse>>;
}  // namespace tables::project_notes
Request<ExportPage<ExportProjectNotesResponse>> project_notes(const ProjectNotesQuery& query) {
  return detail::RequestBuilder(tables::project_notes::kOperation)
      .query(tables::project_notes::kQuery, query)
      .returning<ExportPage<ExportProjectNotesResponse>>();
}

namespace tables::projects {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.exports.projects",
    .operation_id = "Export_Projects",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/export/projects",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.jpm.projects:r",
};
using T = ProjectsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportProjectsResponse>>;
}  // namespace tables::projects
Request<ExportPage<ExportProjectsResponse>> projects(const ProjectsQuery& query) {
  return detail::RequestBuilder(tables::projects::kOperation)
      .query(tables::projects::kQuery, query)
      .returning<ExportPage<ExportProjectsResponse>>();
}

}  // namespace servicetitan::jpm::exports
