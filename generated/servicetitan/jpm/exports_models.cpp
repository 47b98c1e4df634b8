// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/exports_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables {

extern const detail::Member kExportAppointmentsResponse[];
const detail::Member kExportAppointmentsResponse[] = {
    {"appointmentSummaries", offsetof(ExportAppointmentsResponse, appointment_summaries),
     &detail::type_of<decltype(ExportAppointmentsResponse::appointment_summaries)>},
    {"id", offsetof(ExportAppointmentsResponse, id),
     &detail::type_of<decltype(ExportAppointmentsResponse::id)>, true},
    {"jobId", offsetof(ExportAppointmentsResponse, job_id),
     &detail::type_of<decltype(ExportAppointmentsResponse::job_id)>, true},
    {"appointmentNumber", offsetof(ExportAppointmentsResponse, appointment_number),
     &detail::type_of<decltype(ExportAppointmentsResponse::appointment_number)>},
    {"start", offsetof(ExportAppointmentsResponse, start),
     &detail::type_of<decltype(ExportAppointmentsResponse::start)>, true},
    {"end", offsetof(ExportAppointmentsResponse, end),
     &detail::type_of<decltype(ExportAppointmentsResponse::end)>, true},
    {"arrivalWindowStart", offsetof(ExportAppointmentsResponse, arrival_window_start),
     &detail::type_of<decltype(ExportAppointmentsResponse::arrival_window_start)>},
    {"arrivalWindowEnd", offsetof(ExportAppointmentsResponse, arrival_window_end),
     &detail::type_of<decltype(ExportAppointmentsResponse::arrival_window_end)>},
    {"status", offsetof(ExportAppointmentsResponse, status),
     &detail::type_of<decltype(ExportAppointmentsResponse::status)>, true},
    {"specialInstructions", offsetof(ExportAppointmentsResponse, special_instructions),
     &detail::type_of<decltype(ExportAppointmentsResponse::special_instructions)>},
    {"createdOn", offsetof(ExportAppointmentsResponse, created_on),
     &detail::type_of<decltype(ExportAppointmentsResponse::created_on)>, true},
    {"modifiedOn", offsetof(ExportAppointmentsResponse, modified_on),
     &detail::type_of<decltype(ExportAppointmentsResponse::modified_on)>, true},
    {"customerId", offsetof(ExportAppointmentsResponse, customer_id),
     &detail::type_of<decltype(ExportAppointmentsResponse::customer_id)>, true},
    {"unused", offsetof(ExportAppointmentsResponse, unused),
     &detail::type_of<decltype(ExportAppointmentsResponse::unused)>, true},
    {"createdById", offsetof(ExportAppointmentsResponse, created_by_id),
     &detail::type_of<decltype(ExportAppointmentsResponse::created_by_id)>, true},
    {"isConfirmed", offsetof(ExportAppointmentsResponse, is_confirmed),
     &detail::type_of<decltype(ExportAppointmentsResponse::is_confirmed)>, true},
    {"active", offsetof(ExportAppointmentsResponse, active),
     &detail::type_of<decltype(ExportAppointmentsResponse::active)>, true},
};

extern const detail::Member kExportJobCanceledLogResponse[];
const detail::Member kExportJobCanceledLogResponse[] = {
    {"id", offsetof(ExportJobCanceledLogResponse, id),
     &detail::type_of<decltype(ExportJobCanceledLogResponse::id)>, true},
    {"jobId", offsetof(ExportJobCanceledLogResponse, job_id),
     &detail::type_of<decltype(ExportJobCanceledLogResponse::job_id)>, true},
    {"reasonId", offsetof(ExportJobCanceledLogResponse, reason_id),
     &detail::type_of<decltype(ExportJobCanceledLogResponse::reason_id)>, true},
    {"memo", offsetof(ExportJobCanceledLogResponse, memo),
     &detail::type_of<decltype(ExportJobCanceledLogResponse::memo)>},
    {"createdOn", offsetof(ExportJobCanceledLogResponse, created_on),
     &detail::type_of<decltype(ExportJobCanceledLogResponse::created_on)>, true},
    {"createdById", offsetof(ExportJobCanceledLogResponse, created_by_id),
     &detail::type_of<decltype(ExportJobCanceledLogResponse::created_by_id)>, true},
    {"active", offsetof(ExportJobCanceledLogResponse, active),
     &detail::type_of<decltype(ExportJobCanceledLogResponse::active)>, true},
};

extern const detail::EnumValue kJobSchedulingTool[];
const detail::EnumValue kJobSchedulingTool[] = {
    {"Manual", static_cast<std::int32_t>(JobSchedulingTool::kManual)},
    {"SmartSchedule", static_cast<std::int32_t>(JobSchedulingTool::kSmartSchedule)},
    {"SmartDispatch", static_cast<std::int32_t>(JobSchedulingTool::kSmartDispatch)},
    {"TechnicianRouteOptimization",
     static_cast<std::int32_t>(JobSchedulingTool::kTechnicianRouteOptimization)},
    {"AdaptiveCapacity", static_cast<std::int32_t>(JobSchedulingTool::kAdaptiveCapacity)},
    {"Routing", static_cast<std::int32_t>(JobSchedulingTool::kRouting)},
};

extern const detail::Member kExportJobHistoryEntry[];
const detail::Member kExportJobHistoryEntry[] = {
    {"id", offsetof(ExportJobHistoryEntry, id),
     &detail::type_of<decltype(ExportJobHistoryEntry::id)>, true},
    {"employeeId", offsetof(ExportJobHistoryEntry, employee_id),
     &detail::type_of<decltype(ExportJobHistoryEntry::employee_id)>},
    {"eventType", offsetof(ExportJobHistoryEntry, event_type),
     &detail::type_of<decltype(ExportJobHistoryEntry::event_type)>, true},
    {"date", offsetof(ExportJobHistoryEntry, date),
     &detail::type_of<decltype(ExportJobHistoryEntry::date)>, true},
    {"usedSchedulingTool", offsetof(ExportJobHistoryEntry, used_scheduling_tool),
     &detail::type_of<decltype(ExportJobHistoryEntry::used_scheduling_tool)>, true},
};

extern const detail::Member kExportJobHistoryResponse[];
const detail::Member kExportJobHistoryResponse[] = {
    {"jobId", offsetof(ExportJobHistoryResponse, job_id),
     &detail::type_of<decltype(ExportJobHistoryResponse::job_id)>, true},
    {"history", offsetof(ExportJobHistoryResponse, history),
     &detail::type_of<decltype(ExportJobHistoryResponse::history)>, true},
};

extern const detail::Member kExportJobNotesResponse[];
const detail::Member kExportJobNotesResponse[] = {
    {"id", offsetof(ExportJobNotesResponse, id),
     &detail::type_of<decltype(ExportJobNotesResponse::id)>, true},
    {"active", offsetof(ExportJobNotesResponse, active),
     &detail::type_of<decltype(ExportJobNotesResponse::active)>, true},
    {"text", offsetof(ExportJobNotesResponse, text),
     &detail::type_of<decltype(ExportJobNotesResponse::text)>, true},
    {"isPinned", offsetof(ExportJobNotesResponse, is_pinned),
     &detail::type_of<decltype(ExportJobNotesResponse::is_pinned)>, true},
    {"createdById", offsetof(ExportJobNotesResponse, created_by_id),
     &detail::type_of<decltype(ExportJobNotesResponse::created_by_id)>, true},
    {"createdOn", offsetof(ExportJobNotesResponse, created_on),
     &detail::type_of<decltype(ExportJobNotesResponse::created_on)>, true},
    {"modifiedOn", offsetof(ExportJobNotesResponse, modified_on),
     &detail::type_of<decltype(ExportJobNotesResponse::modified_on)>, true},
    {"jobId", offsetof(ExportJobNotesResponse, job_id),
     &detail::type_of<decltype(ExportJobNotesResponse::job_id)>, true},
};

extern const detail::Member kExportJobsResponse[];
const detail::Member kExportJobsResponse[] = {
    {"summary", offsetof(ExportJobsResponse, summary),
     &detail::type_of<decltype(ExportJobsResponse::summary)>},
    {"customFields", offsetof(ExportJobsResponse, custom_fields),
     &detail::type_of<decltype(ExportJobsResponse::custom_fields)>, true},
    {"externalData", offsetof(ExportJobsResponse, external_data),
     &detail::type_of<decltype(ExportJobsResponse::external_data)>, true},
    {"summaryOfWork", offsetof(ExportJobsResponse, summary_of_work),
     &detail::type_of<decltype(ExportJobsResponse::summary_of_work)>},
    {"id", offsetof(ExportJobsResponse, id), &detail::type_of<decltype(ExportJobsResponse::id)>,
     true},
    {"jobNumber", offsetof(ExportJobsResponse, job_number),
     &detail::type_of<decltype(ExportJobsResponse::job_number)>, true},
    {"projectId", offsetof(ExportJobsResponse, project_id),
     &detail::type_of<decltype(ExportJobsResponse::project_id)>},
    {"customerId", offsetof(ExportJobsResponse, customer_id),
     &detail::type_of<decltype(ExportJobsResponse::customer_id)>, true},
    {"locationId", offsetof(ExportJobsResponse, location_id),
     &detail::type_of<decltype(ExportJobsResponse::location_id)>, true},
    {"jobStatus", offsetof(ExportJobsResponse, job_status),
     &detail::type_of<decltype(ExportJobsResponse::job_status)>, true},
    {"completedOn", offsetof(ExportJobsResponse, completed_on),
     &detail::type_of<decltype(ExportJobsResponse::completed_on)>},
    {"businessUnitId", offsetof(ExportJobsResponse, business_unit_id),
     &detail::type_of<decltype(ExportJobsResponse::business_unit_id)>, true},
    {"jobTypeId", offsetof(ExportJobsResponse, job_type_id),
     &detail::type_of<decltype(ExportJobsResponse::job_type_id)>, true},
    {"priority", offsetof(ExportJobsResponse, priority),
     &detail::type_of<decltype(ExportJobsResponse::priority)>, true},
    {"campaignId", offsetof(ExportJobsResponse, campaign_id),
     &detail::type_of<decltype(ExportJobsResponse::campaign_id)>, true},
    {"appointmentCount", offsetof(ExportJobsResponse, appointment_count),
     &detail::type_of<decltype(ExportJobsResponse::appointment_count)>, true},
    {"firstAppointmentId", offsetof(ExportJobsResponse, first_appointment_id),
     &detail::type_of<decltype(ExportJobsResponse::first_appointment_id)>, true},
    {"lastAppointmentId", offsetof(ExportJobsResponse, last_appointment_id),
     &detail::type_of<decltype(ExportJobsResponse::last_appointment_id)>, true},
    {"recallForId", offsetof(ExportJobsResponse, recall_for_id),
     &detail::type_of<decltype(ExportJobsResponse::recall_for_id)>},
    {"warrantyId", offsetof(ExportJobsResponse, warranty_id),
     &detail::type_of<decltype(ExportJobsResponse::warranty_id)>},
    {"jobGeneratedLeadSource", offsetof(ExportJobsResponse, job_generated_lead_source),
     &detail::type_of<decltype(ExportJobsResponse::job_generated_lead_source)>},
    {"noCharge", offsetof(ExportJobsResponse, no_charge),
     &detail::type_of<decltype(ExportJobsResponse::no_charge)>, true},
    {"notificationsEnabled", offsetof(ExportJobsResponse, notifications_enabled),
     &detail::type_of<decltype(ExportJobsResponse::notifications_enabled)>, true},
    {"createdOn", offsetof(ExportJobsResponse, created_on),
     &detail::type_of<decltype(ExportJobsResponse::created_on)>, true},
    {"createdById", offsetof(ExportJobsResponse, created_by_id),
     &detail::type_of<decltype(ExportJobsResponse::created_by_id)>, true},
    {"modifiedOn", offsetof(ExportJobsResponse, modified_on),
     &detail::type_of<decltype(ExportJobsResponse::modified_on)>, true},
    {"tagTypeIds", offsetof(ExportJobsResponse, tag_type_ids),
     &detail::type_of<decltype(ExportJobsResponse::tag_type_ids)>, true},
    {"leadCallId", offsetof(ExportJobsResponse, lead_call_id),
     &detail::type_of<decltype(ExportJobsResponse::lead_call_id)>},
    {"partnerLeadCallId", offsetof(ExportJobsResponse, partner_lead_call_id),
     &detail::type_of<decltype(ExportJobsResponse::partner_lead_call_id)>},
    {"bookingId", offsetof(ExportJobsResponse, booking_id),
     &detail::type_of<decltype(ExportJobsResponse::booking_id)>},
    {"soldById", offsetof(ExportJobsResponse, sold_by_id),
     &detail::type_of<decltype(ExportJobsResponse::sold_by_id)>},
    {"customerPo", offsetof(ExportJobsResponse, customer_po),
     &detail::type_of<decltype(ExportJobsResponse::customer_po)>, true},
    {"invoiceId", offsetof(ExportJobsResponse, invoice_id),
     &detail::type_of<decltype(ExportJobsResponse::invoice_id)>, true},
    {"membershipId", offsetof(ExportJobsResponse, membership_id),
     &detail::type_of<decltype(ExportJobsResponse::membership_id)>},
    {"total", offsetof(ExportJobsResponse, total),
     &detail::type_of<decltype(ExportJobsResponse::total)>},
    {"createdFromEstimateId", offsetof(ExportJobsResponse, created_from_estimate_id),
     &detail::type_of<decltype(ExportJobsResponse::created_from_estimate_id)>},
    {"estimateIds", offsetof(ExportJobsResponse, estimate_ids),
     &detail::type_of<decltype(ExportJobsResponse::estimate_ids)>, true},
    {"equipmentIds", offsetof(ExportJobsResponse, equipment_ids),
     &detail::type_of<decltype(ExportJobsResponse::equipment_ids)>, true},
    {"isAutoDispatched", offsetof(ExportJobsResponse, is_auto_dispatched),
     &detail::type_of<decltype(ExportJobsResponse::is_auto_dispatched)>},
    {"active", offsetof(ExportJobsResponse, active),
     &detail::type_of<decltype(ExportJobsResponse::active)>, true},
};

extern const detail::Member kExportProjectNotesResponse[];
const detail::Member kExportProjectNotesResponse[] = {
    {"id", offsetof(ExportProjectNotesResponse, id),
     &detail::type_of<decltype(ExportProjectNotesResponse::id)>, true},
    {"active", offsetof(ExportProjectNotesResponse, active),
     &detail::type_of<decltype(ExportProjectNotesResponse::active)>, true},
    {"text", offsetof(ExportProjectNotesResponse, text),
     &detail::type_of<decltype(ExportProjectNotesResponse::text)>, true},
    {"isPinned", offsetof(ExportProjectNotesResponse, is_pinned),
     &detail::type_of<decltype(ExportProjectNotesResponse::is_pinned)>, true},
    {"createdById", offsetof(ExportProjectNotesResponse, created_by_id),
     &detail::type_of<decltype(ExportProjectNotesResponse::created_by_id)>, true},
    {"createdOn", offsetof(ExportProjectNotesResponse, created_on),
     &detail::type_of<decltype(ExportProjectNotesResponse::created_on)>, true},
    {"modifiedOn", offsetof(ExportProjectNotesResponse, modified_on),
     &detail::type_of<decltype(ExportProjectNotesResponse::modified_on)>, true},
    {"projectId", offsetof(ExportProjectNotesResponse, project_id),
     &detail::type_of<decltype(ExportProjectNotesResponse::project_id)>, true},
};

extern const detail::Member kExportProjectsResponse[];
const detail::Member kExportProjectsResponse[] = {
    {"id", offsetof(ExportProjectsResponse, id),
     &detail::type_of<decltype(ExportProjectsResponse::id)>, true},
    {"number", offsetof(ExportProjectsResponse, number),
     &detail::type_of<decltype(ExportProjectsResponse::number)>, true},
    {"name", offsetof(ExportProjectsResponse, name),
     &detail::type_of<decltype(ExportProjectsResponse::name)>},
    {"summary", offsetof(ExportProjectsResponse, summary),
     &detail::type_of<decltype(ExportProjectsResponse::summary)>},
    {"status", offsetof(ExportProjectsResponse, status),
     &detail::type_of<decltype(ExportProjectsResponse::status)>},
    {"statusId", offsetof(ExportProjectsResponse, status_id),
     &detail::type_of<decltype(ExportProjectsResponse::status_id)>},
    {"subStatus", offsetof(ExportProjectsResponse, sub_status),
     &detail::type_of<decltype(ExportProjectsResponse::sub_status)>},
    {"subStatusId", offsetof(ExportProjectsResponse, sub_status_id),
     &detail::type_of<decltype(ExportProjectsResponse::sub_status_id)>},
    {"customerId", offsetof(ExportProjectsResponse, customer_id),
     &detail::type_of<decltype(ExportProjectsResponse::customer_id)>, true},
    {"locationId", offsetof(ExportProjectsResponse, location_id),
     &detail::type_of<decltype(ExportProjectsResponse::location_id)>, true},
    {"projectTypeId", offsetof(ExportProjectsResponse, project_type_id),
     &detail::type_of<decltype(ExportProjectsResponse::project_type_id)>},
    {"projectManagerIds", offsetof(ExportProjectsResponse, project_manager_ids),
     &detail::type_of<decltype(ExportProjectsResponse::project_manager_ids)>, true},
    {"businessUnitIds", offsetof(ExportProjectsResponse, business_unit_ids),
     &detail::type_of<decltype(ExportProjectsResponse::business_unit_ids)>, true},
    {"startDate", offsetof(ExportProjectsResponse, start_date),
     &detail::type_of<decltype(ExportProjectsResponse::start_date)>},
    {"targetCompletionDate", offsetof(ExportProjectsResponse, target_completion_date),
     &detail::type_of<decltype(ExportProjectsResponse::target_completion_date)>},
    {"actualCompletionDate", offsetof(ExportProjectsResponse, actual_completion_date),
     &detail::type_of<decltype(ExportProjectsResponse::actual_completion_date)>},
    {"modifiedOn", offsetof(ExportProjectsResponse, modified_on),
     &detail::type_of<decltype(ExportProjectsResponse::modified_on)>},
    {"createdOn", offsetof(ExportProjectsResponse, created_on),
     &detail::type_of<decltype(ExportProjectsResponse::created_on)>, true},
    {"customFields", offsetof(ExportProjectsResponse, custom_fields),
     &detail::type_of<decltype(ExportProjectsResponse::custom_fields)>, true},
    {"externalData", offsetof(ExportProjectsResponse, external_data),
     &detail::type_of<decltype(ExportProjectsResponse::external_data)>, true},
    {"jobIds", offsetof(ExportProjectsResponse, job_ids),
     &detail::type_of<decltype(ExportProjectsResponse::job_ids)>, true},
    {"active", offsetof(ExportProjectsResponse, active),
     &detail::type_of<decltype(ExportProjectsResponse::active)>, true},
};

}  // namespace tables

const detail::Object ExportAppointmentsResponse::kObject{
    "ExportAppointmentsResponse", tables::kExportAppointmentsResponse,
    std::size(tables::kExportAppointmentsResponse), offsetof(ExportAppointmentsResponse, extra),
    &detail::construct<ExportAppointmentsResponse>};

const detail::Object ExportJobCanceledLogResponse::kObject{
    "ExportJobCanceledLogResponse", tables::kExportJobCanceledLogResponse,
    std::size(tables::kExportJobCanceledLogResponse), offsetof(ExportJobCanceledLogResponse, extra),
    &detail::construct<ExportJobCanceledLogResponse>};

const detail::EnumTable& enum_table(JobSchedulingTool) noexcept {
  static constexpr detail::EnumTable table{
      "JobSchedulingTool", tables::kJobSchedulingTool, std::size(tables::kJobSchedulingTool),
      false};
  return table;
}

const detail::Object ExportJobHistoryEntry::kObject{
    "ExportJobHistoryEntry", tables::kExportJobHistoryEntry,
    std::size(tables::kExportJobHistoryEntry), offsetof(ExportJobHistoryEntry, extra),
    &detail::construct<ExportJobHistoryEntry>};

const detail::Object ExportJobHistoryResponse::kObject{
    "ExportJobHistoryResponse", tables::kExportJobHistoryResponse,
    std::size(tables::kExportJobHistoryResponse), offsetof(ExportJobHistoryResponse, extra),
    &detail::construct<ExportJobHistoryResponse>};

const detail::Object ExportJobNotesResponse::kObject{
    "ExportJobNotesResponse", tables::kExportJobNotesResponse,
    std::size(tables::kExportJobNotesResponse), offsetof(ExportJobNotesResponse, extra),
    &detail::construct<ExportJobNotesResponse>};

const detail::Object ExportJobsResponse::kObject{
    "ExportJobsResponse", tables::kExportJobsResponse, std::size(tables::kExportJobsResponse),
    offsetof(ExportJobsResponse, extra), &detail::construct<ExportJobsResponse>};

const detail::Object ExportProjectNotesResponse::kObject{
    "ExportProjectNotesResponse", tables::kExportProjectNotesResponse,
    std::size(tables::kExportProjectNotesResponse), offsetof(ExportProjectNotesResponse, extra),
    &detail::construct<ExportProjectNotesResponse>};

const detail::Object ExportProjectsResponse::kObject{
    "ExportProjectsResponse", tables::kExportProjectsResponse,
    std::size(tables::kExportProjectsResponse), offsetof(ExportProjectsResponse, extra),
    &detail::construct<ExportProjectsResponse>};

}  // namespace servicetitan::jpm
