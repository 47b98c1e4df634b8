// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/exports_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables::export_appointments_response {
using T = ExportAppointmentsResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"appointmentSummaries", offsetof(T, appointment_summaries),
     &detail::type_of<decltype(T::appointment_summaries)>},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>, true},
    {"appointmentNumber", offsetof(T, appointment_number),
     &detail::type_of<decltype(T::appointment_number)>},
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>, true},
    {"end", offsetof(T, end), &detail::type_of<decltype(T::end)>, true},
    {"arrivalWindowStart", offsetof(T, arrival_window_start),
     &detail::type_of<decltype(T::arrival_window_start)>},
    {"arrivalWindowEnd", offsetof(T, arrival_window_end),
     &detail::type_of<decltype(T::arrival_window_end)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"specialInstructions", offsetof(T, special_instructions),
     &detail::type_of<decltype(T::special_instructions)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>, true},
    {"unused", offsetof(T, unused), &detail::type_of<decltype(T::unused)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
    {"isConfirmed", offsetof(T, is_confirmed), &detail::type_of<decltype(T::is_confirmed)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::export_appointments_response
constinit const detail::Object ExportAppointmentsResponse::kObject{
    "ExportAppointmentsResponse", tables::export_appointments_response::kMembers,
    std::size(tables::export_appointments_response::kMembers),
    offsetof(ExportAppointmentsResponse, extra), &detail::construct<ExportAppointmentsResponse>};

namespace tables::export_job_canceled_log_response {
using T = ExportJobCanceledLogResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>, true},
    {"reasonId", offsetof(T, reason_id), &detail::type_of<decltype(T::reason_id)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::export_job_canceled_log_response
constinit const detail::Object ExportJobCanceledLogResponse::kObject{
    "ExportJobCanceledLogResponse", tables::export_job_canceled_log_response::kMembers,
    std::size(tables::export_job_canceled_log_response::kMembers),
    offsetof(ExportJobCanceledLogResponse, extra),
    &detail::construct<ExportJobCanceledLogResponse>};

namespace tables::job_scheduling_tool {
using T = JobSchedulingTool;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Manual", static_cast<std::int32_t>(T::kManual)},
    {"SmartSchedule", static_cast<std::int32_t>(T::kSmartSchedule)},
    {"SmartDispatch", static_cast<std::int32_t>(T::kSmartDispatch)},
    {"TechnicianRouteOptimization", static_cast<std::int32_t>(T::kTechnicianRouteOptimization)},
    {"AdaptiveCapacity", static_cast<std::int32_t>(T::kAdaptiveCapacity)},
    {"Routing", static_cast<std::int32_t>(T::kRouting)},
};
}  // namespace tables::job_scheduling_tool
const detail::EnumTable& enum_table(JobSchedulingTool) noexcept {
  static constexpr detail::EnumTable table{
      "JobSchedulingTool", tables::job_scheduling_tool::kValues,
      std::size(tables::job_scheduling_tool::kValues)};
  return table;
}

namespace tables::export_job_history_entry {
using T = ExportJobHistoryEntry;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"employeeId", offsetof(T, employee_id), &detail::type_of<decltype(T::employee_id)>},
    {"eventType", offsetof(T, event_type), &detail::type_of<decltype(T::event_type)>, true},
    {"date", offsetof(T, date), &detail::type_of<decltype(T::date)>, true},
    {"usedSchedulingTool", offsetof(T, used_scheduling_tool),
     &detail::type_of<decltype(T::used_scheduling_tool)>, true},
};
}  // namespace tables::export_job_history_entry
constinit const detail::Object ExportJobHistoryEntry::kObject{
    "ExportJobHistoryEntry", tables::export_job_history_entry::kMembers,
    std::size(tables::export_job_history_entry::kMembers), offsetof(ExportJobHistoryEntry, extra),
    &detail::construct<ExportJobHistoryEntry>};

namespace tables::export_job_history_response {
using T = ExportJobHistoryResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>, true},
    {"history", offsetof(T, history), &detail::type_of<decltype(T::history)>, true},
};
}  // namespace tables::export_job_history_response
constinit const detail::Object ExportJobHistoryResponse::kObject{
    "ExportJobHistoryResponse", tables::export_job_history_response::kMembers,
    std::size(tables::export_job_history_response::kMembers),
    offsetof(ExportJobHistoryResponse, extra), &detail::construct<ExportJobHistoryResponse>};

namespace tables::export_job_notes_response {
using T = ExportJobNotesResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"text", offsetof(T, text), &detail::type_of<decltype(T::text)>, true},
    {"isPinned", offsetof(T, is_pinned), &detail::type_of<decltype(T::is_pinned)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>, true},
};
}  // namespace tables::export_job_notes_response
constinit const detail::Object ExportJobNotesResponse::kObject{
    "ExportJobNotesResponse", tables::export_job_notes_response::kMembers,
    std::size(tables::export_job_notes_response::kMembers), offsetof(ExportJobNotesResponse, extra),
    &detail::construct<ExportJobNotesResponse>};

namespace tables::export_jobs_response {
using T = ExportJobsResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>,
     true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>,
     true},
    {"summaryOfWork", offsetof(T, summary_of_work), &detail::type_of<decltype(T::summary_of_work)>},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"jobNumber", offsetof(T, job_number), &detail::type_of<decltype(T::job_number)>, true},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>, true},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>, true},
    {"jobStatus", offsetof(T, job_status), &detail::type_of<decltype(T::job_status)>, true},
    {"completedOn", offsetof(T, completed_on), &detail::type_of<decltype(T::completed_on)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>, true},
    {"jobTypeId", offsetof(T, job_type_id), &detail::type_of<decltype(T::job_type_id)>, true},
    {"priority", offsetof(T, priority), &detail::type_of<decltype(T::priority)>, true},
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>, true},
    {"appointmentCount", offsetof(T, appointment_count),
     &detail::type_of<decltype(T::appointment_count)>, true},
    {"firstAppointmentId", offsetof(T, first_appointment_id),
     &detail::type_of<decltype(T::first_appointment_id)>, true},
    {"lastAppointmentId", offsetof(T, last_appointment_id),
     &detail::type_of<decltype(T::last_appointment_id)>, true},
    {"recallForId", offsetof(T, recall_for_id), &detail::type_of<decltype(T::recall_for_id)>},
    {"warrantyId", offsetof(T, warranty_id), &detail::type_of<decltype(T::warranty_id)>},
    {"jobGeneratedLeadSource", offsetof(T, job_generated_lead_source),
     &detail::type_of<decltype(T::job_generated_lead_source)>},
    {"noCharge", offsetof(T, no_charge), &detail::type_of<decltype(T::no_charge)>, true},
    {"notificationsEnabled", offsetof(T, notifications_enabled),
     &detail::type_of<decltype(T::notifications_enabled)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>, true},
    {"leadCallId", offsetof(T, lead_call_id), &detail::type_of<decltype(T::lead_call_id)>},
    {"partnerLeadCallId", offsetof(T, partner_lead_call_id),
     &detail::type_of<decltype(T::partner_lead_call_id)>},
    {"bookingId", offsetof(T, booking_id), &detail::type_of<decltype(T::booking_id)>},
    {"soldById", offsetof(T, sold_by_id), &detail::type_of<decltype(T::sold_by_id)>},
    {"customerPo", offsetof(T, customer_po), &detail::type_of<decltype(T::customer_po)>, true},
    {"invoiceId", offsetof(T, invoice_id), &detail::type_of<decltype(T::invoice_id)>, true},
    {"membershipId", offsetof(T, membership_id), &detail::type_of<decltype(T::membership_id)>},
    {"total", offsetof(T, total), &detail::type_of<decltype(T::total)>},
    {"createdFromEstimateId", offsetof(T, created_from_estimate_id),
     &detail::type_of<decltype(T::created_from_estimate_id)>},
    {"estimateIds", offsetof(T, estimate_ids), &detail::type_of<decltype(T::estimate_ids)>, true},
    {"equipmentIds", offsetof(T, equipment_ids), &detail::type_of<decltype(T::equipment_ids)>,
     true},
    {"isAutoDispatched", offsetof(T, is_auto_dispatched),
     &detail::type_of<decltype(T::is_auto_dispatched)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::export_jobs_response
constinit const detail::Object ExportJobsResponse::kObject{
    "ExportJobsResponse", tables::export_jobs_response::kMembers,
    std::size(tables::export_jobs_response::kMembers), offsetof(ExportJobsResponse, extra),
    &detail::construct<ExportJobsResponse>};

namespace tables::export_project_notes_response {
using T = ExportProjectNotesResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"text", offsetof(T, text), &detail::type_of<decltype(T::text)>, true},
    {"isPinned", offsetof(T, is_pinned), &detail::type_of<decltype(T::is_pinned)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>, true},
};
}  // namespace tables::export_project_notes_response
constinit const detail::Object ExportProjectNotesResponse::kObject{
    "ExportProjectNotesResponse", tables::export_project_notes_response::kMembers,
    std::size(tables::export_project_notes_response::kMembers),
    offsetof(ExportProjectNotesResponse, extra), &detail::construct<ExportProjectNotesResponse>};

namespace tables::export_projects_response {
using T = ExportProjectsResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"statusId", offsetof(T, status_id), &detail::type_of<decltype(T::status_id)>},
    {"subStatus", offsetof(T, sub_status), &detail::type_of<decltype(T::sub_status)>},
    {"subStatusId", offsetof(T, sub_status_id), &detail::type_of<decltype(T::sub_status_id)>},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>, true},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>, true},
    {"projectTypeId", offsetof(T, project_type_id), &detail::type_of<decltype(T::project_type_id)>},
    {"projectManagerIds", offsetof(T, project_manager_ids),
     &detail::type_of<decltype(T::project_manager_ids)>, true},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>, true},
    {"startDate", offsetof(T, start_date), &detail::type_of<decltype(T::start_date)>},
    {"targetCompletionDate", offsetof(T, target_completion_date),
     &detail::type_of<decltype(T::target_completion_date)>},
    {"actualCompletionDate", offsetof(T, actual_completion_date),
     &detail::type_of<decltype(T::actual_completion_date)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>,
     true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>,
     true},
    {"jobIds", offsetof(T, job_ids), &detail::type_of<decltype(T::job_ids)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::export_projects_response
constinit const detail::Object ExportProjectsResponse::kObject{
    "ExportProjectsResponse", tables::export_projects_response::kMembers,
    std::size(tables::export_projects_response::kMembers), offsetof(ExportProjectsResponse, extra),
    &detail::construct<ExportProjectsResponse>};

}  // namespace servicetitan::jpm
