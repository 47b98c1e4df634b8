// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/jpm.hpp"

namespace servicetitan::jpm {

namespace appointments::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kAdd;
extern const Operation kGet;
extern const Operation kDelete;
extern const Operation kConfirm;
extern const Operation kRemoveConfirmation;
extern const Operation kHold;
extern const Operation kRemoveHold;
extern const Operation kReschedule;
extern const Operation kUpdateSpecialInstructions;
extern const Operation kSetSummary;
}  // namespace appointments::tables

namespace budget_codes::tables {
extern const Operation kListCompanyBudgetCodes;
extern const detail::QueryMember kListCompanyBudgetCodesQuery[];
extern const Operation kCreateBudgetCode;
extern const Operation kCreateBudgetCodesBatch;
extern const Operation kMatchCompanyBudgetCodes;
extern const detail::QueryMember kMatchCompanyBudgetCodesQuery[];
extern const Operation kCreateBudgetCodePartial;
extern const Operation kCreateBudgetCodesPartialBatch;
extern const Operation kListProjectBudgetCodes;
extern const detail::QueryMember kListProjectBudgetCodesQuery[];
extern const Operation kMatchProjectBudgetCodes;
extern const detail::QueryMember kMatchProjectBudgetCodesQuery[];
extern const Operation kListProjectSegments;
extern const detail::QueryMember kListProjectSegmentsQuery[];
extern const Operation kListProjectSegmentItems;
extern const detail::QueryMember kListProjectSegmentItemsQuery[];
extern const Operation kListProjectSegmentItemChildren;
extern const detail::QueryMember kListProjectSegmentItemChildrenQuery[];
extern const Operation kListCompanySegments;
extern const detail::QueryMember kListCompanySegmentsQuery[];
extern const Operation kListCompanySegmentItems;
extern const detail::QueryMember kListCompanySegmentItemsQuery[];
extern const Operation kListCompanySegmentItemChildren;
extern const detail::QueryMember kListCompanySegmentItemChildrenQuery[];
}  // namespace budget_codes::tables

namespace exports::tables {
extern const Operation kAppointments;
extern const detail::QueryMember kAppointmentsQuery[];
extern const Operation kJobCanceledLogs;
extern const detail::QueryMember kJobCanceledLogsQuery[];
extern const Operation kJobHistory;
extern const detail::QueryMember kJobHistoryQuery[];
extern const Operation kJobNotes;
extern const detail::QueryMember kJobNotesQuery[];
extern const Operation kJobs;
extern const detail::QueryMember kJobsQuery[];
extern const Operation kProjectNotes;
extern const detail::QueryMember kProjectNotesQuery[];
extern const Operation kProjects;
extern const detail::QueryMember kProjectsQuery[];
}  // namespace exports::tables

namespace job_cancel_reasons::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
}  // namespace job_cancel_reasons::tables

namespace job_equipment::tables {
extern const Operation kGet;
extern const Operation kAttach;
extern const Operation kDetachBulk;
extern const Operation kDetach;
}  // namespace job_equipment::tables

namespace job_hold_reasons::tables {
extern const Operation kGet;
extern const detail::QueryMember kGetQuery[];
}  // namespace job_hold_reasons::tables

namespace job_types::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGet;
extern const detail::QueryMember kGetQuery[];
extern const Operation kUpdate;
}  // namespace job_types::tables

namespace jobs::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGetCancelReasons;
extern const detail::QueryMember kGetCancelReasonsQuery[];
extern const Operation kGetCustomFieldTypes;
extern const detail::QueryMember kGetCustomFieldTypesQuery[];
extern const Operation kGetHoldReasons;
extern const detail::QueryMember kGetHoldReasonsQuery[];
extern const Operation kGet;
extern const detail::QueryMember kGetQuery[];
extern const Operation kUpdate;
extern const Operation kGetBookedLog;
extern const Operation kCancel;
extern const Operation kGetJobCanceledLogs;
extern const detail::QueryMember kGetJobCanceledLogsQuery[];
extern const Operation kComplete;
extern const Operation kGetHistory;
extern const Operation kHold;
extern const Operation kCreateMessage;
extern const Operation kGetNotes;
extern const detail::QueryMember kGetNotesQuery[];
extern const Operation kCreateNote;
extern const Operation kRemoveCancellation;
}  // namespace jobs::tables

namespace project_statuses::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kGet;
}  // namespace project_statuses::tables

namespace project_sub_statuses::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kGet;
}  // namespace project_sub_statuses::tables

namespace project_types::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kGet;
}  // namespace project_types::tables

namespace projects::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGetCustomFieldTypes;
extern const detail::QueryMember kGetCustomFieldTypesQuery[];
extern const Operation kDetachJob;
extern const Operation kGet;
extern const detail::QueryMember kGetQuery[];
extern const Operation kUpdate;
extern const Operation kAttachJob;
extern const Operation kCreateMessage;
extern const Operation kGetNotes;
extern const detail::QueryMember kGetNotesQuery[];
extern const Operation kCreateNote;
}  // namespace projects::tables

namespace tables {

extern const detail::PathMember kAppointmentsGetPath[];
const detail::PathMember kAppointmentsGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kAppointmentsDeletePath[];
const detail::PathMember kAppointmentsDeletePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kAppointmentsConfirmPath[];
const detail::PathMember kAppointmentsConfirmPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kAppointmentsRemoveConfirmationPath[];
const detail::PathMember kAppointmentsRemoveConfirmationPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kAppointmentsHoldPath[];
const detail::PathMember kAppointmentsHoldPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kAppointmentsRemoveHoldPath[];
const detail::PathMember kAppointmentsRemoveHoldPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kAppointmentsReschedulePath[];
const detail::PathMember kAppointmentsReschedulePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kAppointmentsUpdateSpecialInstructionsPath[];
const detail::PathMember kAppointmentsUpdateSpecialInstructionsPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kAppointmentsSetSummaryPath[];
const detail::PathMember kAppointmentsSetSummaryPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kJobTypesGetPath[];
const detail::PathMember kJobTypesGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kJobTypesUpdatePath[];
const detail::PathMember kJobTypesUpdatePath[] = {
    {"id", detail::Kind::int64},
};
void make_jobs_get_cancel_reasons_query(void* place);
void make_jobs_get_cancel_reasons_query(void* place) {
  ::new (place) jobs::GetCancelReasonsQuery{.ids = detail::unset};
}
void make_jobs_get_hold_reasons_query(void* place);
void make_jobs_get_hold_reasons_query(void* place) {
  ::new (place) jobs::GetHoldReasonsQuery{.ids = detail::unset};
}
extern const detail::PathMember kJobsGetPath[];
const detail::PathMember kJobsGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kJobsUpdatePath[];
const detail::PathMember kJobsUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kJobsGetBookedLogPath[];
const detail::PathMember kJobsGetBookedLogPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kJobsCancelPath[];
const detail::PathMember kJobsCancelPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kJobsGetJobCanceledLogsPath[];
const detail::PathMember kJobsGetJobCanceledLogsPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kJobsCompletePath[];
const detail::PathMember kJobsCompletePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kJobEquipmentGetPath[];
const detail::PathMember kJobEquipmentGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kJobEquipmentAttachPath[];
const detail::PathMember kJobEquipmentAttachPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kJobEquipmentDetachBulkPath[];
const detail::PathMember kJobEquipmentDetachBulkPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kJobEquipmentDetachPath[];
const detail::PathMember kJobEquipmentDetachPath[] = {
    {"id", detail::Kind::int64},
    {"equipmentId", detail::Kind::int64},
};
extern const detail::PathMember kJobsGetHistoryPath[];
const detail::PathMember kJobsGetHistoryPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kJobsHoldPath[];
const detail::PathMember kJobsHoldPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kJobsCreateMessagePath[];
const detail::PathMember kJobsCreateMessagePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kJobsGetNotesPath[];
const detail::PathMember kJobsGetNotesPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kJobsCreateNotePath[];
const detail::PathMember kJobsCreateNotePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kJobsRemoveCancellationPath[];
const detail::PathMember kJobsRemoveCancellationPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kProjectStatusesGetPath[];
const detail::PathMember kProjectStatusesGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kProjectSubStatusesGetPath[];
const detail::PathMember kProjectSubStatusesGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kProjectTypesGetPath[];
const detail::PathMember kProjectTypesGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kProjectsDetachJobPath[];
const detail::PathMember kProjectsDetachJobPath[] = {
    {"jobId", detail::Kind::int64},
};
extern const detail::PathMember kProjectsGetPath[];
const detail::PathMember kProjectsGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kProjectsUpdatePath[];
const detail::PathMember kProjectsUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kProjectsAttachJobPath[];
const detail::PathMember kProjectsAttachJobPath[] = {
    {"id", detail::Kind::int64},
    {"jobId", detail::Kind::int64},
};
extern const detail::PathMember kProjectsCreateMessagePath[];
const detail::PathMember kProjectsCreateMessagePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kProjectsGetNotesPath[];
const detail::PathMember kProjectsGetNotesPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kProjectsCreateNotePath[];
const detail::PathMember kProjectsCreateNotePath[] = {
    {"id", detail::Kind::int64},
};
void make_budget_codes_match_company_budget_codes_query(void* place);
void make_budget_codes_match_company_budget_codes_query(void* place) {
  ::new (place) budget_codes::MatchCompanyBudgetCodesQuery{.codes = detail::unset};
}
extern const detail::PathMember kBudgetCodesListProjectBudgetCodesPath[];
const detail::PathMember kBudgetCodesListProjectBudgetCodesPath[] = {
    {"projectId", detail::Kind::int64},
};
extern const detail::PathMember kBudgetCodesMatchProjectBudgetCodesPath[];
const detail::PathMember kBudgetCodesMatchProjectBudgetCodesPath[] = {
    {"projectId", detail::Kind::int64},
};
void make_budget_codes_match_project_budget_codes_query(void* place);
void make_budget_codes_match_project_budget_codes_query(void* place) {
  ::new (place) budget_codes::MatchProjectBudgetCodesQuery{.codes = detail::unset};
}
extern const detail::PathMember kBudgetCodesListProjectSegmentsPath[];
const detail::PathMember kBudgetCodesListProjectSegmentsPath[] = {
    {"projectId", detail::Kind::int64},
};
extern const detail::PathMember kBudgetCodesListProjectSegmentItemsPath[];
const detail::PathMember kBudgetCodesListProjectSegmentItemsPath[] = {
    {"projectId", detail::Kind::int64},
    {"segmentId", detail::Kind::int64},
};
extern const detail::PathMember kBudgetCodesListProjectSegmentItemChildrenPath[];
const detail::PathMember kBudgetCodesListProjectSegmentItemChildrenPath[] = {
    {"projectId", detail::Kind::int64},
    {"segmentId", detail::Kind::int64},
    {"segmentItemId", detail::Kind::int64},
};
extern const detail::PathMember kBudgetCodesListCompanySegmentItemsPath[];
const detail::PathMember kBudgetCodesListCompanySegmentItemsPath[] = {
    {"segmentId", detail::Kind::int64},
};
extern const detail::PathMember kBudgetCodesListCompanySegmentItemChildrenPath[];
const detail::PathMember kBudgetCodesListCompanySegmentItemChildrenPath[] = {
    {"segmentId", detail::Kind::int64},
    {"segmentItemId", detail::Kind::int64},
};
extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&appointments::tables::kGetList,
     nullptr, 0,
     &detail::any_query<appointments::GetListQuery>,
     appointments::tables::kGetListQuery, 19,
     nullptr,
     &detail::any_type<Page<AppointmentResponse>>},
    {&appointments::tables::kAdd,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<AppointmentAddRequest>,
     &detail::any_type<AppointmentResponse>},
    {&appointments::tables::kGet,
     kAppointmentsGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<AppointmentResponse>},
    {&appointments::tables::kDelete,
     kAppointmentsDeletePath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&appointments::tables::kConfirm,
     kAppointmentsConfirmPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&appointments::tables::kRemoveConfirmation,
     kAppointmentsRemoveConfirmationPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&appointments::tables::kHold,
     kAppointmentsHoldPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<HoldAppointmentRequest>,
     nullptr},
    {&appointments::tables::kRemoveHold,
     kAppointmentsRemoveHoldPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&appointments::tables::kReschedule,
     kAppointmentsReschedulePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<AppointmentRescheduleRequest>,
     &detail::any_type<AppointmentResponse>},
    {&appointments::tables::kUpdateSpecialInstructions,
     kAppointmentsUpdateSpecialInstructionsPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateAppointmentSpecialInstructionsRequest>,
     &detail::any_type<AppointmentResponse>},
    {&appointments::tables::kSetSummary,
     kAppointmentsSetSummaryPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<SetAppointmentSummaryRequest>,
     &detail::any_type<AppointmentSummaryApiModel>},
    {&exports::tables::kAppointments,
     nullptr, 0,
     &detail::any_query<exports::AppointmentsQuery>,
     exports::tables::kAppointmentsQuery, 3,
     nullptr,
     &detail::any_type<ExportPage<ExportAppointmentsResponse>>},
    {&exports::tables::kJobCanceledLogs,
     nullptr, 0,
     &detail::any_query<exports::JobCanceledLogsQuery>,
     exports::tables::kJobCanceledLogsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportJobCanceledLogResponse>>},
    {&exports::tables::kJobHistory,
     nullptr, 0,
     &detail::any_query<exports::JobHistoryQuery>,
     exports::tables::kJobHistoryQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportJobHistoryResponse>>},
    {&exports::tables::kJobNotes,
     nullptr, 0,
     &detail::any_query<exports::JobNotesQuery>,
     exports::tables::kJobNotesQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportJobNotesResponse>>},
    {&exports::tables::kJobs,
     nullptr, 0,
     &detail::any_query<exports::JobsQuery>,
     exports::tables::kJobsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportJobsResponse>>},
    {&exports::tables::kProjectNotes,
     nullptr, 0,
     &detail::any_query<exports::ProjectNotesQuery>,
     exports::tables::kProjectNotesQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportProjectNotesResponse>>},
    {&exports::tables::kProjects,
     nullptr, 0,
     &detail::any_query<exports::ProjectsQuery>,
     exports::tables::kProjectsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportProjectsResponse>>},
    {&job_cancel_reasons::tables::kGetList,
     nullptr, 0,
     &detail::any_query<job_cancel_reasons::GetListQuery>,
     job_cancel_reasons::tables::kGetListQuery, 9,
     nullptr,
     &detail::any_type<Page<JobCancelReasonResponse>>},
    {&job_hold_reasons::tables::kGet,
     nullptr, 0,
     &detail::any_query<job_hold_reasons::GetQuery>,
     job_hold_reasons::tables::kGetQuery, 9,
     nullptr,
     &detail::any_type<Page<JobHoldReasonResponse>>},
    {&job_types::tables::kGetList,
     nullptr, 0,
     &detail::any_query<job_types::GetListQuery>,
     job_types::tables::kGetListQuery, 16,
     nullptr,
     &detail::any_type<Page<JobTypeResponse>>},
    {&job_types::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateJobTypeRequest>,
     &detail::any_type<JobTypeResponse>},
    {&job_types::tables::kGet,
     kJobTypesGetPath, 1,
     &detail::any_query<job_types::GetQuery>,
     job_types::tables::kGetQuery, 1,
     nullptr,
     &detail::any_type<JobTypeResponse>},
    {&job_types::tables::kUpdate,
     kJobTypesUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateJobTypeRequest>,
     &detail::any_type<JobTypeResponse>},
    {&jobs::tables::kGetList,
     nullptr, 0,
     &detail::any_query<jobs::GetListQuery>,
     jobs::tables::kGetListQuery, 37,
     nullptr,
     &detail::any_type<Page<JobResponse>>},
    {&jobs::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<JobCreateRequest>,
     &detail::any_type<JobResponse>},
    {&jobs::tables::kGetCancelReasons,
     nullptr, 0,
     &detail::any_query<jobs::GetCancelReasonsQuery, &make_jobs_get_cancel_reasons_query>,
     jobs::tables::kGetCancelReasonsQuery, 1,
     nullptr,
     &detail::any_type<Page<CancelReasonResponse>>},
    {&jobs::tables::kGetCustomFieldTypes,
     nullptr, 0,
     &detail::any_query<jobs::GetCustomFieldTypesQuery>,
     jobs::tables::kGetCustomFieldTypesQuery, 8,
     nullptr,
     &detail::any_type<Page<CustomFieldTypeResponse>>},
    {&jobs::tables::kGetHoldReasons,
     nullptr, 0,
     &detail::any_query<jobs::GetHoldReasonsQuery, &make_jobs_get_hold_reasons_query>,
     jobs::tables::kGetHoldReasonsQuery, 1,
     nullptr,
     &detail::any_type<Page<HoldReasonResponse>>},
    {&jobs::tables::kGet,
     kJobsGetPath, 1,
     &detail::any_query<jobs::GetQuery>,
     jobs::tables::kGetQuery, 1,
     nullptr,
     &detail::any_type<JobResponse>},
    {&jobs::tables::kUpdate,
     kJobsUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateJobRequest>,
     &detail::any_type<JobResponse>},
    {&jobs::tables::kGetBookedLog,
     kJobsGetBookedLogPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<JobBookedLogResponse>},
    {&jobs::tables::kCancel,
     kJobsCancelPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<CancelJobRequest>,
     nullptr},
    {&jobs::tables::kGetJobCanceledLogs,
     kJobsGetJobCanceledLogsPath, 1,
     &detail::any_query<jobs::GetJobCanceledLogsQuery>,
     jobs::tables::kGetJobCanceledLogsQuery, 3,
     nullptr,
     &detail::any_type<Page<JobCanceledLogResponse>>},
    {&jobs::tables::kComplete,
     kJobsCompletePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<CompleteJobRequest>,
     nullptr},
    {&job_equipment::tables::kGet,
     kJobEquipmentGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<JobEquipmentResponse>},
    {&job_equipment::tables::kAttach,
     kJobEquipmentAttachPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<AttachJobEquipmentRequest>,
     &detail::any_type<JobEquipmentResponse>},
    {&job_equipment::tables::kDetachBulk,
     kJobEquipmentDetachBulkPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<DetachJobEquipmentRequest>,
     nullptr},
    {&job_equipment::tables::kDetach,
     kJobEquipmentDetachPath, 2,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&jobs::tables::kGetHistory,
     kJobsGetHistoryPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<JobHistoryResponse>},
    {&jobs::tables::kHold,
     kJobsHoldPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<HoldJobRequest>,
     nullptr},
    {&jobs::tables::kCreateMessage,
     kJobsCreateMessagePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<MessageCreateRequest>,
     &detail::any_type<MessageResponse>},
    {&jobs::tables::kGetNotes,
     kJobsGetNotesPath, 1,
     &detail::any_query<jobs::GetNotesQuery>,
     jobs::tables::kGetNotesQuery, 3,
     nullptr,
     &detail::any_type<Page<NoteResponse>>},
    {&jobs::tables::kCreateNote,
     kJobsCreateNotePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<JobNoteCreateRequest>,
     &detail::any_type<NoteResponse>},
    {&jobs::tables::kRemoveCancellation,
     kJobsRemoveCancellationPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&project_statuses::tables::kGetList,
     nullptr, 0,
     &detail::any_query<project_statuses::GetListQuery>,
     project_statuses::tables::kGetListQuery, 10,
     nullptr,
     &detail::any_type<Page<ProjectStatusResponse>>},
    {&project_statuses::tables::kGet,
     kProjectStatusesGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<ProjectStatusResponse>},
    {&project_sub_statuses::tables::kGetList,
     nullptr, 0,
     &detail::any_query<project_sub_statuses::GetListQuery>,
     project_sub_statuses::tables::kGetListQuery, 12,
     nullptr,
     &detail::any_type<Page<ProjectSubStatusResponse>>},
    {&project_sub_statuses::tables::kGet,
     kProjectSubStatusesGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<ProjectSubStatusResponse>},
    {&project_types::tables::kGetList,
     nullptr, 0,
     &detail::any_query<project_types::GetListQuery>,
     project_types::tables::kGetListQuery, 3,
     nullptr,
     &detail::any_type<Page<ProjectTypeResponse>>},
    {&project_types::tables::kGet,
     kProjectTypesGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<ProjectTypeResponse>},
    {&projects::tables::kGetList,
     nullptr, 0,
     &detail::any_query<projects::GetListQuery>,
     projects::tables::kGetListQuery, 28,
     nullptr,
     &detail::any_type<Page<ProjectResponse>>},
    {&projects::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateProjectRequest>,
     &detail::any_type<ProjectResponse>},
    {&projects::tables::kGetCustomFieldTypes,
     nullptr, 0,
     &detail::any_query<projects::GetCustomFieldTypesQuery>,
     projects::tables::kGetCustomFieldTypesQuery, 8,
     nullptr,
     &detail::any_type<Page<CustomFieldTypeResponse>>},
    {&projects::tables::kDetachJob,
     kProjectsDetachJobPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&projects::tables::kGet,
     kProjectsGetPath, 1,
     &detail::any_query<projects::GetQuery>,
     projects::tables::kGetQuery, 1,
     nullptr,
     &detail::any_type<ProjectResponse>},
    {&projects::tables::kUpdate,
     kProjectsUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateProjectRequest>,
     &detail::any_type<ProjectResponse>},
    {&projects::tables::kAttachJob,
     kProjectsAttachJobPath, 2,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&projects::tables::kCreateMessage,
     kProjectsCreateMessagePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<MessageCreateRequest>,
     &detail::any_type<MessageResponse>},
    {&projects::tables::kGetNotes,
     kProjectsGetNotesPath, 1,
     &detail::any_query<projects::GetNotesQuery>,
     projects::tables::kGetNotesQuery, 3,
     nullptr,
     &detail::any_type<Page<NoteResponse>>},
    {&projects::tables::kCreateNote,
     kProjectsCreateNotePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<ProjectNoteCreateRequest>,
     &detail::any_type<NoteResponse>},
    {&budget_codes::tables::kListCompanyBudgetCodes,
     nullptr, 0,
     &detail::any_query<budget_codes::ListCompanyBudgetCodesQuery>,
     budget_codes::tables::kListCompanyBudgetCodesQuery, 6,
     nullptr,
     &detail::any_type<Page<BudgetCodeModel>>},
    {&budget_codes::tables::kCreateBudgetCode,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateFullBudgetCodeArgs>,
     &detail::any_type<CreateBudgetCodeResponse>},
    {&budget_codes::tables::kCreateBudgetCodesBatch,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<CreateBudgetCodeBatchResponse>},
    {&budget_codes::tables::kMatchCompanyBudgetCodes,
     nullptr, 0,
     &detail::any_query<budget_codes::MatchCompanyBudgetCodesQuery, &make_budget_codes_match_company_budget_codes_query>,
     budget_codes::tables::kMatchCompanyBudgetCodesQuery, 1,
     nullptr,
     &detail::any_type<MatchBudgetCodesResponse>},
    {&budget_codes::tables::kCreateBudgetCodePartial,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreatePartialBudgetCodeArgs>,
     &detail::any_type<CreateBudgetCodeResponse>},
    {&budget_codes::tables::kCreateBudgetCodesPartialBatch,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<CreateBudgetCodeBatchResponse>},
    {&budget_codes::tables::kListProjectBudgetCodes,
     kBudgetCodesListProjectBudgetCodesPath, 1,
     &detail::any_query<budget_codes::ListProjectBudgetCodesQuery>,
     budget_codes::tables::kListProjectBudgetCodesQuery, 6,
     nullptr,
     &detail::any_type<Page<BudgetCodeModel>>},
    {&budget_codes::tables::kMatchProjectBudgetCodes,
     kBudgetCodesMatchProjectBudgetCodesPath, 1,
     &detail::any_query<budget_codes::MatchProjectBudgetCodesQuery, &make_budget_codes_match_project_budget_codes_query>,
     budget_codes::tables::kMatchProjectBudgetCodesQuery, 1,
     nullptr,
     &detail::any_type<MatchBudgetCodesResponse>},
    {&budget_codes::tables::kListProjectSegments,
     kBudgetCodesListProjectSegmentsPath, 1,
     &detail::any_query<budget_codes::ListProjectSegmentsQuery>,
     budget_codes::tables::kListProjectSegmentsQuery, 3,
     nullptr,
     &detail::any_type<ListSegmentsResponse>},
    {&budget_codes::tables::kListProjectSegmentItems,
     kBudgetCodesListProjectSegmentItemsPath, 2,
     &detail::any_query<budget_codes::ListProjectSegmentItemsQuery>,
     budget_codes::tables::kListProjectSegmentItemsQuery, 4,
     nullptr,
     &detail::any_type<Page<SegmentItemModel>>},
    {&budget_codes::tables::kListProjectSegmentItemChildren,
     kBudgetCodesListProjectSegmentItemChildrenPath, 3,
     &detail::any_query<budget_codes::ListProjectSegmentItemChildrenQuery>,
     budget_codes::tables::kListProjectSegmentItemChildrenQuery, 4,
     nullptr,
     &detail::any_type<Page<SegmentItemModel>>},
    {&budget_codes::tables::kListCompanySegments,
     nullptr, 0,
     &detail::any_query<budget_codes::ListCompanySegmentsQuery>,
     budget_codes::tables::kListCompanySegmentsQuery, 3,
     nullptr,
     &detail::any_type<ListSegmentsResponse>},
    {&budget_codes::tables::kListCompanySegmentItems,
     kBudgetCodesListCompanySegmentItemsPath, 1,
     &detail::any_query<budget_codes::ListCompanySegmentItemsQuery>,
     budget_codes::tables::kListCompanySegmentItemsQuery, 4,
     nullptr,
     &detail::any_type<Page<SegmentItemModel>>},
    {&budget_codes::tables::kListCompanySegmentItemChildren,
     kBudgetCodesListCompanySegmentItemChildrenPath, 2,
     &detail::any_query<budget_codes::ListCompanySegmentItemChildrenQuery>,
     budget_codes::tables::kListCompanySegmentItemChildrenQuery, 4,
     nullptr,
     &detail::any_type<Page<SegmentItemModel>>},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<AppointmentAddRequest>,
    &detail::any_type<AppointmentHoldReason>,
    &detail::any_type<AppointmentInformation>,
    &detail::any_type<AppointmentRescheduleRequest>,
    &detail::any_type<AppointmentResponse>,
    &detail::any_type<AppointmentSummaryApiModel>,
    &detail::any_type<AttachJobEquipmentRequest>,
    &detail::any_type<BudgetCodeMatchResult>,
    &detail::any_type<BudgetCodeModel>,
    &detail::any_type<BudgetCodeSegmentBindingArgs>,
    &detail::any_type<BudgetCodeSegmentModel>,
    &detail::any_type<CancelJobRequest>,
    &detail::any_type<CancelReasonResponse>,
    &detail::any_type<CloudEvent<JobAppointmentUpdatedWebhookEvent>>,
    &detail::any_type<CloudEvent<JobCompletedWebhookEvent>>,
    &detail::any_type<CloudEvent<JobRescheduledWebhookEvent>>,
    &detail::any_type<CloudEvent<JobScheduledWebhookEvent>>,
    &detail::any_type<CloudEvent<JobUpdatedWebhookEvent>>,
    &detail::any_type<CompleteJobRequest>,
    &detail::any_type<CreateBudgetCodeBatchResponse>,
    &detail::any_type<CreateBudgetCodeResponse>,
    &detail::any_type<CreateFullBudgetCodeArgs>,
    &detail::any_type<CreateJobTypeRequest>,
    &detail::any_type<CreatePartialBudgetCodeArgs>,
    &detail::any_type<CreateProjectRequest>,
    &detail::any_type<CustomFieldApiModel>,
    &detail::any_type<CustomFieldCreateOrUpdateModel>,
    &detail::any_type<CustomFieldModel>,
    &detail::any_type<CustomFieldTypeResponse>,
    &detail::any_type<DetachJobEquipmentRequest>,
    &detail::any_type<ExportAppointmentsResponse>,
    &detail::any_type<ExportJobCanceledLogResponse>,
    &detail::any_type<ExportJobHistoryEntry>,
    &detail::any_type<ExportJobHistoryResponse>,
    &detail::any_type<ExportJobNotesResponse>,
    &detail::any_type<ExportJobsResponse>,
    &detail::any_type<ExportProjectNotesResponse>,
    &detail::any_type<ExportProjectsResponse>,
    &detail::any_type<ExternalDataCreateRequest>,
    &detail::any_type<ExternalDataModel>,
    &detail::any_type<ExternalDataUpdateModel>,
    &detail::any_type<ExternalDataUpdateRequest>,
    &detail::any_type<HoldAppointmentRequest>,
    &detail::any_type<HoldJobRequest>,
    &detail::any_type<HoldReasonResponse>,
    &detail::any_type<Job>,
    &detail::any_type<JobAppointment>,
    &detail::any_type<JobAppointmentUpdatedWebhookEvent>,
    &detail::any_type<JobBookedLogResponse>,
    &detail::any_type<JobCancelReasonResponse>,
    &detail::any_type<JobCanceledLogResponse>,
    &detail::any_type<JobCompletedWebhookEvent>,
    &detail::any_type<JobCreateRequest>,
    &detail::any_type<JobEquipmentResponse>,
    &detail::any_type<JobGeneratedLeadSource>,
    &detail::any_type<JobHistoryItemModel>,
    &detail::any_type<JobHistoryResponse>,
    &detail::any_type<JobHoldReasonResponse>,
    &detail::any_type<JobNoteCreateRequest>,
    &detail::any_type<JobRescheduledWebhookEvent>,
    &detail::any_type<JobResponse>,
    &detail::any_type<JobScheduledWebhookEvent>,
    &detail::any_type<JobTypeResponse>,
    &detail::any_type<JobUpdatedWebhookEvent>,
    &detail::any_type<ListSegmentsResponse>,
    &detail::any_type<MatchBudgetCodesResponse>,
    &detail::any_type<MessageCreateRequest>,
    &detail::any_type<MessageResponse>,
    &detail::any_type<NoteResponse>,
    &detail::any_type<ProjectNoteCreateRequest>,
    &detail::any_type<ProjectResponse>,
    &detail::any_type<ProjectStatusResponse>,
    &detail::any_type<ProjectSubStatusResponse>,
    &detail::any_type<ProjectTypeResponse>,
    &detail::any_type<SegmentItemModel>,
    &detail::any_type<SegmentModel>,
    &detail::any_type<SetAppointmentSummaryRequest>,
    &detail::any_type<UpdateAppointmentSpecialInstructionsRequest>,
    &detail::any_type<UpdateJobRequest>,
    &detail::any_type<UpdateJobTypeRequest>,
    &detail::any_type<UpdateProjectRequest>,
};

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "jpm", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::jpm
