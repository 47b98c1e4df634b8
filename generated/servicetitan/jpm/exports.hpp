// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/jpm/exports_models.hpp"
#include "servicetitan/jpm/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::jpm::exports {

/// Query parameters of @ref appointments.
struct AppointmentsQuery {
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /jpm/v2/tenant/{tenant}/export/appointments
///
/// Scope: `tn.jpm.appointments:r`. Export feed. Errors: 400.
Request<ExportPage<ExportAppointmentsResponse>> appointments(const AppointmentsQuery& query = {});

/// Query parameters of @ref job_canceled_logs.
struct JobCanceledLogsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /jpm/v2/tenant/{tenant}/export/job-canceled-logs
///
/// Scope: `tn.jpm.jobcanceledlogs:r`. Export feed. Errors: 400.
Request<ExportPage<ExportJobCanceledLogResponse>> job_canceled_logs(
    const JobCanceledLogsQuery& query = {});

/// Query parameters of @ref job_history.
struct JobHistoryQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /jpm/v2/tenant/{tenant}/export/job-history
///
/// Scope: `tn.jpm.jobhistory:r`. Export feed. Errors: 400.
Request<ExportPage<ExportJobHistoryResponse>> job_history(const JobHistoryQuery& query = {});

/// Query parameters of @ref job_notes.
struct JobNotesQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /jpm/v2/tenant/{tenant}/export/job-notes
///
/// Scope: `tn.jpm.jobnotes:r`. Export feed. Errors: 400.
Request<ExportPage<ExportJobNotesResponse>> job_notes(const JobNotesQuery& query = {});

/// Query parameters of @ref jobs.
struct JobsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /jpm/v2/tenant/{tenant}/export/jobs
///
/// Scope: `tn.jpm.jobs:r`. Export feed. Errors: 400.
Request<ExportPage<ExportJobsResponse>> jobs(const JobsQuery& query = {});

/// Query parameters of @ref project_notes.
struct ProjectNotesQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /jpm/v2/tenant/{tenant}/export/project-notes
///
/// Scope: `tn.jpm.projectnotes:r`. Export feed. Errors: 400.
Request<ExportPage<ExportProjectNotesResponse>> project_notes(const ProjectNotesQuery& query = {});

/// Query parameters of @ref projects.
struct ProjectsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /jpm/v2/tenant/{tenant}/export/projects
///
/// Scope: `tn.jpm.projects:r`. Export feed. Errors: 400.
Request<ExportPage<ExportProjectsResponse>> projects(const ProjectsQuery& query = {});

}  // namespace servicetitan::jpm::exports
