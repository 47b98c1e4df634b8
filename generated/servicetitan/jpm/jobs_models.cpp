// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/jobs_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables {

extern const detail::Member kAppointmentHoldReason[];
const detail::Member kAppointmentHoldReason[] = {
    {"appointmentId", offsetof(AppointmentHoldReason, appointment_id),
     &detail::type_of<decltype(AppointmentHoldReason::appointment_id)>, true},
    {"reasonId", offsetof(AppointmentHoldReason, reason_id),
     &detail::type_of<decltype(AppointmentHoldReason::reason_id)>, true},
    {"name", offsetof(AppointmentHoldReason, name),
     &detail::type_of<decltype(AppointmentHoldReason::name)>, true},
    {"text", offsetof(AppointmentHoldReason, text),
     &detail::type_of<decltype(AppointmentHoldReason::text)>, true},
};

extern const detail::Member kAppointmentInformation[];
const detail::Member kAppointmentInformation[] = {
    {"start", offsetof(AppointmentInformation, start),
     &detail::type_of<decltype(AppointmentInformation::start)>, true},
    {"end", offsetof(AppointmentInformation, end),
     &detail::type_of<decltype(AppointmentInformation::end)>, true},
    {"arrivalWindowStart", offsetof(AppointmentInformation, arrival_window_start),
     &detail::type_of<decltype(AppointmentInformation::arrival_window_start)>},
    {"arrivalWindowEnd", offsetof(AppointmentInformation, arrival_window_end),
     &detail::type_of<decltype(AppointmentInformation::arrival_window_end)>},
    {"technicianIds", offsetof(AppointmentInformation, technician_ids),
     &detail::type_of<decltype(AppointmentInformation::technician_ids)>},
};
void make_appointment_information(void* place) {
  ::new (place) AppointmentInformation{.start = detail::unset, .end = detail::unset};
}

extern const detail::Member kCancelJobRequest[];
const detail::Member kCancelJobRequest[] = {
    {"reasonId", offsetof(CancelJobRequest, reason_id),
     &detail::type_of<decltype(CancelJobRequest::reason_id)>, true},
    {"memo", offsetof(CancelJobRequest, memo), &detail::type_of<decltype(CancelJobRequest::memo)>,
     true},
};
void make_cancel_job_request(void* place) {
  ::new (place) CancelJobRequest{.reason_id = detail::unset, .memo = detail::unset};
}

extern const detail::Member kCancelReasonResponse[];
const detail::Member kCancelReasonResponse[] = {
    {"jobId", offsetof(CancelReasonResponse, job_id),
     &detail::type_of<decltype(CancelReasonResponse::job_id)>, true},
    {"reasonId", offsetof(CancelReasonResponse, reason_id),
     &detail::type_of<decltype(CancelReasonResponse::reason_id)>, true},
    {"name", offsetof(CancelReasonResponse, name),
     &detail::type_of<decltype(CancelReasonResponse::name)>, true},
    {"text", offsetof(CancelReasonResponse, text),
     &detail::type_of<decltype(CancelReasonResponse::text)>, true},
};

extern const detail::Member kCompleteJobRequest[];
const detail::Member kCompleteJobRequest[] = {
    {"completedOn", offsetof(CompleteJobRequest, completed_on),
     &detail::type_of<decltype(CompleteJobRequest::completed_on)>, true},
};
void make_complete_job_request(void* place) {
  ::new (place) CompleteJobRequest{.completed_on = detail::unset};
}

extern const detail::Member kCustomFieldModel[];
const detail::Member kCustomFieldModel[] = {
    {"typeId", offsetof(CustomFieldModel, type_id),
     &detail::type_of<decltype(CustomFieldModel::type_id)>, true},
    {"value", offsetof(CustomFieldModel, value),
     &detail::type_of<decltype(CustomFieldModel::value)>},
};
void make_custom_field_model(void* place) {
  ::new (place) CustomFieldModel{.type_id = detail::unset};
}

extern const detail::Member kHoldJobRequest[];
const detail::Member kHoldJobRequest[] = {
    {"reasonId", offsetof(HoldJobRequest, reason_id),
     &detail::type_of<decltype(HoldJobRequest::reason_id)>, true},
    {"memo", offsetof(HoldJobRequest, memo), &detail::type_of<decltype(HoldJobRequest::memo)>,
     true},
};
void make_hold_job_request(void* place) {
  ::new (place) HoldJobRequest{.reason_id = detail::unset, .memo = detail::unset};
}

extern const detail::Member kHoldReasonResponse[];
const detail::Member kHoldReasonResponse[] = {
    {"jobId", offsetof(HoldReasonResponse, job_id),
     &detail::type_of<decltype(HoldReasonResponse::job_id)>, true},
    {"reasonId", offsetof(HoldReasonResponse, reason_id),
     &detail::type_of<decltype(HoldReasonResponse::reason_id)>, true},
    {"name", offsetof(HoldReasonResponse, name),
     &detail::type_of<decltype(HoldReasonResponse::name)>, true},
    {"text", offsetof(HoldReasonResponse, text),
     &detail::type_of<decltype(HoldReasonResponse::text)>, true},
    {"appointmentHoldReasons", offsetof(HoldReasonResponse, appointment_hold_reasons),
     &detail::type_of<decltype(HoldReasonResponse::appointment_hold_reasons)>, true},
};

extern const detail::EnumValue kJobAppointmentStatus[];
const detail::EnumValue kJobAppointmentStatus[] = {
    {"Scheduled", static_cast<std::int32_t>(JobAppointmentStatus::kScheduled)},
    {"Dispatched", static_cast<std::int32_t>(JobAppointmentStatus::kDispatched)},
    {"Working", static_cast<std::int32_t>(JobAppointmentStatus::kWorking)},
    {"Hold", static_cast<std::int32_t>(JobAppointmentStatus::kHold)},
    {"Done", static_cast<std::int32_t>(JobAppointmentStatus::kDone)},
    {"Canceled", static_cast<std::int32_t>(JobAppointmentStatus::kCanceled)},
};

extern const detail::Member kJobBookedLogResponse[];
const detail::Member kJobBookedLogResponse[] = {
    {"id", offsetof(JobBookedLogResponse, id),
     &detail::type_of<decltype(JobBookedLogResponse::id)>, true},
    {"jobId", offsetof(JobBookedLogResponse, job_id),
     &detail::type_of<decltype(JobBookedLogResponse::job_id)>, true},
    {"jobAppointmentId", offsetof(JobBookedLogResponse, job_appointment_id),
     &detail::type_of<decltype(JobBookedLogResponse::job_appointment_id)>, true},
    {"start", offsetof(JobBookedLogResponse, start),
     &detail::type_of<decltype(JobBookedLogResponse::start)>, true},
    {"arrivalWindowStart", offsetof(JobBookedLogResponse, arrival_window_start),
     &detail::type_of<decltype(JobBookedLogResponse::arrival_window_start)>},
    {"arrivalWindowEnd", offsetof(JobBookedLogResponse, arrival_window_end),
     &detail::type_of<decltype(JobBookedLogResponse::arrival_window_end)>},
    {"createdOn", offsetof(JobBookedLogResponse, created_on),
     &detail::type_of<decltype(JobBookedLogResponse::created_on)>, true},
    {"createdById", offsetof(JobBookedLogResponse, created_by_id),
     &detail::type_of<decltype(JobBookedLogResponse::created_by_id)>, true},
    {"active", offsetof(JobBookedLogResponse, active),
     &detail::type_of<decltype(JobBookedLogResponse::active)>, true},
};

extern const detail::Member kJobCanceledLogResponse[];
const detail::Member kJobCanceledLogResponse[] = {
    {"id", offsetof(JobCanceledLogResponse, id),
     &detail::type_of<decltype(JobCanceledLogResponse::id)>, true},
    {"jobId", offsetof(JobCanceledLogResponse, job_id),
     &detail::type_of<decltype(JobCanceledLogResponse::job_id)>, true},
    {"reasonId", offsetof(JobCanceledLogResponse, reason_id),
     &detail::type_of<decltype(JobCanceledLogResponse::reason_id)>, true},
    {"memo", offsetof(JobCanceledLogResponse, memo),
     &detail::type_of<decltype(JobCanceledLogResponse::memo)>},
    {"createdOn", offsetof(JobCanceledLogResponse, created_on),
     &detail::type_of<decltype(JobCanceledLogResponse::created_on)>, true},
    {"createdById", offsetof(JobCanceledLogResponse, created_by_id),
     &detail::type_of<decltype(JobCanceledLogResponse::created_by_id)>, true},
    {"active", offsetof(JobCanceledLogResponse, active),
     &detail::type_of<decltype(JobCanceledLogResponse::active)>, true},
};

extern const detail::Member kJobCreateRequest[];
const detail::Member kJobCreateRequest[] = {
    {"customerId", offsetof(JobCreateRequest, customer_id),
     &detail::type_of<decltype(JobCreateRequest::customer_id)>, true},
    {"locationId", offsetof(JobCreateRequest, location_id),
     &detail::type_of<decltype(JobCreateRequest::location_id)>, true},
    {"projectId", offsetof(JobCreateRequest, project_id),
     &detail::type_of<decltype(JobCreateRequest::project_id)>},
    {"businessUnitId", offsetof(JobCreateRequest, business_unit_id),
     &detail::type_of<decltype(JobCreateRequest::business_unit_id)>, true},
    {"jobGeneratedLeadSource", offsetof(JobCreateRequest, job_generated_lead_source),
     &detail::type_of<decltype(JobCreateRequest::job_generated_lead_source)>},
    {"jobTypeId", offsetof(JobCreateRequest, job_type_id),
     &detail::type_of<decltype(JobCreateRequest::job_type_id)>, true},
    {"priority", offsetof(JobCreateRequest, priority),
     &detail::type_of<decltype(JobCreateRequest::priority)>, true},
    {"campaignId", offsetof(JobCreateRequest, campaign_id),
     &detail::type_of<decltype(JobCreateRequest::campaign_id)>, true},
    {"appointments", offsetof(JobCreateRequest, appointments),
     &detail::type_of<decltype(JobCreateRequest::appointments)>, true},
    {"summary", offsetof(JobCreateRequest, summary),
     &detail::type_of<decltype(JobCreateRequest::summary)>},
    {"customFields", offsetof(JobCreateRequest, custom_fields),
     &detail::type_of<decltype(JobCreateRequest::custom_fields)>},
    {"tagTypeIds", offsetof(JobCreateRequest, tag_type_ids),
     &detail::type_of<decltype(JobCreateRequest::tag_type_ids)>},
    {"externalData", offsetof(JobCreateRequest, external_data),
     &detail::type_of<decltype(JobCreateRequest::external_data)>},
    {"invoiceSignatureIsRequired", offsetof(JobCreateRequest, invoice_signature_is_required),
     &detail::type_of<decltype(JobCreateRequest::invoice_signature_is_required)>},
    {"customerPo", offsetof(JobCreateRequest, customer_po),
     &detail::type_of<decltype(JobCreateRequest::customer_po)>},
    {"soldById", offsetof(JobCreateRequest, sold_by_id),
     &detail::type_of<decltype(JobCreateRequest::sold_by_id)>},
    {"partnerLeadCallId", offsetof(JobCreateRequest, partner_lead_call_id),
     &detail::type_of<decltype(JobCreateRequest::partner_lead_call_id)>},
    {"leadId", offsetof(JobCreateRequest, lead_id),
     &detail::type_of<decltype(JobCreateRequest::lead_id)>},
    {"bookingId", offsetof(JobCreateRequest, booking_id),
     &detail::type_of<decltype(JobCreateRequest::booking_id)>},
    {"noCharge", offsetof(JobCreateRequest, no_charge),
     &detail::type_of<decltype(JobCreateRequest::no_charge)>},
};
void make_job_create_request(void* place) {
  ::new (place) JobCreateRequest{
      .customer_id = detail::unset,
      .location_id = detail::unset,
      .business_unit_id = detail::unset,
      .job_type_id = detail::unset,
      .priority = detail::unset,
      .campaign_id = detail::unset,
      .appointments = detail::unset,
  };
}

extern const detail::EnumValue kJobsJobSchedulingTool[];
const detail::EnumValue kJobsJobSchedulingTool[] = {
    {"Manual", static_cast<std::int32_t>(JobsJobSchedulingTool::kManual)},
    {"SmartSchedule", static_cast<std::int32_t>(JobsJobSchedulingTool::kSmartSchedule)},
    {"SmartDispatch", static_cast<std::int32_t>(JobsJobSchedulingTool::kSmartDispatch)},
    {"TechnicianRouteOptimization",
     static_cast<std::int32_t>(JobsJobSchedulingTool::kTechnicianRouteOptimization)},
    {"AdaptiveCapacity", static_cast<std::int32_t>(JobsJobSchedulingTool::kAdaptiveCapacity)},
    {"Routing", static_cast<std::int32_t>(JobsJobSchedulingTool::kRouting)},
};

extern const detail::Member kJobHistoryItemModel[];
const detail::Member kJobHistoryItemModel[] = {
    {"id", offsetof(JobHistoryItemModel, id), &detail::type_of<decltype(JobHistoryItemModel::id)>,
     true},
    {"employeeId", offsetof(JobHistoryItemModel, employee_id),
     &detail::type_of<decltype(JobHistoryItemModel::employee_id)>},
    {"eventType", offsetof(JobHistoryItemModel, event_type),
     &detail::type_of<decltype(JobHistoryItemModel::event_type)>, true},
    {"date", offsetof(JobHistoryItemModel, date),
     &detail::type_of<decltype(JobHistoryItemModel::date)>, true},
    {"usedSchedulingTool", offsetof(JobHistoryItemModel, used_scheduling_tool),
     &detail::type_of<decltype(JobHistoryItemModel::used_scheduling_tool)>, true},
    {"memo", offsetof(JobHistoryItemModel, memo),
     &detail::type_of<decltype(JobHistoryItemModel::memo)>, true},
};

extern const detail::Member kJobHistoryResponse[];
const detail::Member kJobHistoryResponse[] = {
    {"history", offsetof(JobHistoryResponse, history),
     &detail::type_of<decltype(JobHistoryResponse::history)>},
};

extern const detail::Member kJobNoteCreateRequest[];
const detail::Member kJobNoteCreateRequest[] = {
    {"text", offsetof(JobNoteCreateRequest, text),
     &detail::type_of<decltype(JobNoteCreateRequest::text)>, true},
    {"pinToTop", offsetof(JobNoteCreateRequest, pin_to_top),
     &detail::type_of<decltype(JobNoteCreateRequest::pin_to_top)>},
};
void make_job_note_create_request(void* place) {
  ::new (place) JobNoteCreateRequest{.text = detail::unset};
}

extern const detail::Member kJobResponse[];
const detail::Member kJobResponse[] = {
    {"id", offsetof(JobResponse, id), &detail::type_of<decltype(JobResponse::id)>, true},
    {"jobNumber", offsetof(JobResponse, job_number),
     &detail::type_of<decltype(JobResponse::job_number)>, true},
    {"projectId", offsetof(JobResponse, project_id),
     &detail::type_of<decltype(JobResponse::project_id)>},
    {"customerId", offsetof(JobResponse, customer_id),
     &detail::type_of<decltype(JobResponse::customer_id)>, true},
    {"locationId", offsetof(JobResponse, location_id),
     &detail::type_of<decltype(JobResponse::location_id)>, true},
    {"jobStatus", offsetof(JobResponse, job_status),
     &detail::type_of<decltype(JobResponse::job_status)>, true},
    {"completedOn", offsetof(JobResponse, completed_on),
     &detail::type_of<decltype(JobResponse::completed_on)>},
    {"businessUnitId", offsetof(JobResponse, business_unit_id),
     &detail::type_of<decltype(JobResponse::business_unit_id)>, true},
    {"jobTypeId", offsetof(JobResponse, job_type_id),
     &detail::type_of<decltype(JobResponse::job_type_id)>, true},
    {"priority", offsetof(JobResponse, priority),
     &detail::type_of<decltype(JobResponse::priority)>, true},
    {"campaignId", offsetof(JobResponse, campaign_id),
     &detail::type_of<decltype(JobResponse::campaign_id)>, true},
    {"appointmentCount", offsetof(JobResponse, appointment_count),
     &detail::type_of<decltype(JobResponse::appointment_count)>, true},
    {"firstAppointmentId", offsetof(JobResponse, first_appointment_id),
     &detail::type_of<decltype(JobResponse::first_appointment_id)>, true},
    {"lastAppointmentId", offsetof(JobResponse, last_appointment_id),
     &detail::type_of<decltype(JobResponse::last_appointment_id)>, true},
    {"recallForId", offsetof(JobResponse, recall_for_id),
     &detail::type_of<decltype(JobResponse::recall_for_id)>},
    {"warrantyId", offsetof(JobResponse, warranty_id),
     &detail::type_of<decltype(JobResponse::warranty_id)>},
    {"jobGeneratedLeadSource", offsetof(JobResponse, job_generated_lead_source),
     &detail::type_of<decltype(JobResponse::job_generated_lead_source)>},
    {"noCharge", offsetof(JobResponse, no_charge),
     &detail::type_of<decltype(JobResponse::no_charge)>, true},
    {"notificationsEnabled", offsetof(JobResponse, notifications_enabled),
     &detail::type_of<decltype(JobResponse::notifications_enabled)>, true},
    {"createdOn", offsetof(JobResponse, created_on),
     &detail::type_of<decltype(JobResponse::created_on)>, true},
    {"createdById", offsetof(JobResponse, created_by_id),
     &detail::type_of<decltype(JobResponse::created_by_id)>, true},
    {"modifiedOn", offsetof(JobResponse, modified_on),
     &detail::type_of<decltype(JobResponse::modified_on)>, true},
    {"tagTypeIds", offsetof(JobResponse, tag_type_ids),
     &detail::type_of<decltype(JobResponse::tag_type_ids)>, true},
    {"leadCallId", offsetof(JobResponse, lead_call_id),
     &detail::type_of<decltype(JobResponse::lead_call_id)>},
    {"partnerLeadCallId", offsetof(JobResponse, partner_lead_call_id),
     &detail::type_of<decltype(JobResponse::partner_lead_call_id)>},
    {"bookingId", offsetof(JobResponse, booking_id),
     &detail::type_of<decltype(JobResponse::booking_id)>},
    {"soldById", offsetof(JobResponse, sold_by_id),
     &detail::type_of<decltype(JobResponse::sold_by_id)>},
    {"customerPo", offsetof(JobResponse, customer_po),
     &detail::type_of<decltype(JobResponse::customer_po)>, true},
    {"invoiceId", offsetof(JobResponse, invoice_id),
     &detail::type_of<decltype(JobResponse::invoice_id)>, true},
    {"membershipId", offsetof(JobResponse, membership_id),
     &detail::type_of<decltype(JobResponse::membership_id)>},
    {"total", offsetof(JobResponse, total), &detail::type_of<decltype(JobResponse::total)>},
    {"createdFromEstimateId", offsetof(JobResponse, created_from_estimate_id),
     &detail::type_of<decltype(JobResponse::created_from_estimate_id)>},
    {"estimateIds", offsetof(JobResponse, estimate_ids),
     &detail::type_of<decltype(JobResponse::estimate_ids)>, true},
    {"equipmentIds", offsetof(JobResponse, equipment_ids),
     &detail::type_of<decltype(JobResponse::equipment_ids)>, true},
    {"isAutoDispatched", offsetof(JobResponse, is_auto_dispatched),
     &detail::type_of<decltype(JobResponse::is_auto_dispatched)>},
    {"summary", offsetof(JobResponse, summary), &detail::type_of<decltype(JobResponse::summary)>},
    {"customFields", offsetof(JobResponse, custom_fields),
     &detail::type_of<decltype(JobResponse::custom_fields)>, true},
    {"externalData", offsetof(JobResponse, external_data),
     &detail::type_of<decltype(JobResponse::external_data)>, true},
    {"summaryOfWork", offsetof(JobResponse, summary_of_work),
     &detail::type_of<decltype(JobResponse::summary_of_work)>},
};

extern const detail::EnumValue kJobStatus[];
const detail::EnumValue kJobStatus[] = {
    {"Scheduled", static_cast<std::int32_t>(JobStatus::kScheduled)},
    {"Dispatched", static_cast<std::int32_t>(JobStatus::kDispatched)},
    {"InProgress", static_cast<std::int32_t>(JobStatus::kInProgress)},
    {"Hold", static_cast<std::int32_t>(JobStatus::kHold)},
    {"Completed", static_cast<std::int32_t>(JobStatus::kCompleted)},
    {"Canceled", static_cast<std::int32_t>(JobStatus::kCanceled)},
};

extern const detail::Member kUpdateJobRequest[];
const detail::Member kUpdateJobRequest[] = {
    {"customerId", offsetof(UpdateJobRequest, customer_id),
     &detail::type_of<decltype(UpdateJobRequest::customer_id)>},
    {"locationId", offsetof(UpdateJobRequest, location_id),
     &detail::type_of<decltype(UpdateJobRequest::location_id)>},
    {"businessUnitId", offsetof(UpdateJobRequest, business_unit_id),
     &detail::type_of<decltype(UpdateJobRequest::business_unit_id)>},
    {"jobGeneratedLeadSource", offsetof(UpdateJobRequest, job_generated_lead_source),
     &detail::type_of<decltype(UpdateJobRequest::job_generated_lead_source)>},
    {"jobTypeId", offsetof(UpdateJobRequest, job_type_id),
     &detail::type_of<decltype(UpdateJobRequest::job_type_id)>},
    {"priority", offsetof(UpdateJobRequest, priority),
     &detail::type_of<decltype(UpdateJobRequest::priority)>},
    {"campaignId", offsetof(UpdateJobRequest, campaign_id),
     &detail::type_of<decltype(UpdateJobRequest::campaign_id)>},
    {"summary", offsetof(UpdateJobRequest, summary),
     &detail::type_of<decltype(UpdateJobRequest::summary)>},
    {"shouldUpdateInvoiceItems", offsetof(UpdateJobRequest, should_update_invoice_items),
     &detail::type_of<decltype(UpdateJobRequest::should_update_invoice_items)>},
    {"customFields", offsetof(UpdateJobRequest, custom_fields),
     &detail::type_of<decltype(UpdateJobRequest::custom_fields)>},
    {"tagTypeIds", offsetof(UpdateJobRequest, tag_type_ids),
     &detail::type_of<decltype(UpdateJobRequest::tag_type_ids)>},
    {"externalData", offsetof(UpdateJobRequest, external_data),
     &detail::type_of<decltype(UpdateJobRequest::external_data)>},
    {"customerPo", offsetof(UpdateJobRequest, customer_po),
     &detail::type_of<decltype(UpdateJobRequest::customer_po)>},
    {"soldById", offsetof(UpdateJobRequest, sold_by_id),
     &detail::type_of<decltype(UpdateJobRequest::sold_by_id)>},
    {"isAutoDispatched", offsetof(UpdateJobRequest, is_auto_dispatched),
     &detail::type_of<decltype(UpdateJobRequest::is_auto_dispatched)>},
    {"summaryOfWork", offsetof(UpdateJobRequest, summary_of_work),
     &detail::type_of<decltype(UpdateJobRequest::summary_of_work)>},
    {"noCharge", offsetof(UpdateJobRequest, no_charge),
     &detail::type_of<decltype(UpdateJobRequest::no_charge)>},
};

}  // namespace tables

const detail::Object AppointmentHoldReason::kObject{
    "AppointmentHoldReason", tables::kAppointmentHoldReason,
    std::size(tables::kAppointmentHoldReason), offsetof(AppointmentHoldReason, extra),
    &detail::construct<AppointmentHoldReason>};

const detail::Object AppointmentInformation::kObject{
    "AppointmentInformation", tables::kAppointmentInformation,
    std::size(tables::kAppointmentInformation), offsetof(AppointmentInformation, extra),
    &tables::make_appointment_information};

const detail::Object CancelJobRequest::kObject{
    "CancelJobRequest", tables::kCancelJobRequest, std::size(tables::kCancelJobRequest),
    offsetof(CancelJobRequest, extra), &tables::make_cancel_job_request};

const detail::Object CancelReasonResponse::kObject{
    "CancelReasonResponse", tables::kCancelReasonResponse, std::size(tables::kCancelReasonResponse),
    offsetof(CancelReasonResponse, extra), &detail::construct<CancelReasonResponse>};

const detail::Object CompleteJobRequest::kObject{
    "CompleteJobRequest", tables::kCompleteJobRequest, std::size(tables::kCompleteJobRequest),
    offsetof(CompleteJobRequest, extra), &tables::make_complete_job_request};

const detail::Object CustomFieldModel::kObject{
    "CustomFieldModel", tables::kCustomFieldModel, std::size(tables::kCustomFieldModel),
    offsetof(CustomFieldModel, extra), &tables::make_custom_field_model};

const detail::Object HoldJobRequest::kObject{
    "HoldJobRequest", tables::kHoldJobRequest, std::size(tables::kHoldJobRequest),
    offsetof(HoldJobRequest, extra), &tables::make_hold_job_request};

const detail::Object HoldReasonResponse::kObject{
    "HoldReasonResponse", tables::kHoldReasonResponse, std::size(tables::kHoldReasonResponse),
    offsetof(HoldReasonResponse, extra), &detail::construct<HoldReasonResponse>};

const detail::EnumTable& enum_table(JobAppointmentStatus) noexcept {
  static constexpr detail::EnumTable table{
      "JobAppointmentStatus", tables::kJobAppointmentStatus, std::size(tables::kJobAppointmentStatus),
      false};
  return table;
}

const detail::Object JobBookedLogResponse::kObject{
    "JobBookedLogResponse", tables::kJobBookedLogResponse, std::size(tables::kJobBookedLogResponse),
    offsetof(JobBookedLogResponse, extra), &detail::construct<JobBookedLogResponse>};

const detail::Object JobCanceledLogResponse::kObject{
    "JobCanceledLogResponse", tables::kJobCanceledLogResponse,
    std::size(tables::kJobCanceledLogResponse), offsetof(JobCanceledLogResponse, extra),
    &detail::construct<JobCanceledLogResponse>};

const detail::Object JobCreateRequest::kObject{
    "JobCreateRequest", tables::kJobCreateRequest, std::size(tables::kJobCreateRequest),
    offsetof(JobCreateRequest, extra), &tables::make_job_create_request};

const detail::EnumTable& enum_table(JobsJobSchedulingTool) noexcept {
  static constexpr detail::EnumTable table{
      "JobsJobSchedulingTool", tables::kJobsJobSchedulingTool, std::size(tables::kJobsJobSchedulingTool),
      false};
  return table;
}

const detail::Object JobHistoryItemModel::kObject{
    "JobHistoryItemModel", tables::kJobHistoryItemModel, std::size(tables::kJobHistoryItemModel),
    offsetof(JobHistoryItemModel, extra), &detail::construct<JobHistoryItemModel>};

const detail::Object JobHistoryResponse::kObject{
    "JobHistoryResponse", tables::kJobHistoryResponse, std::size(tables::kJobHistoryResponse),
    offsetof(JobHistoryResponse, extra), &detail::construct<JobHistoryResponse>};

const detail::Object JobNoteCreateRequest::kObject{
    "JobNoteCreateRequest", tables::kJobNoteCreateRequest, std::size(tables::kJobNoteCreateRequest),
    offsetof(JobNoteCreateRequest, extra), &tables::make_job_note_create_request};

const detail::Object JobResponse::kObject{
    "JobResponse", tables::kJobResponse, std::size(tables::kJobResponse),
    offsetof(JobResponse, extra), &detail::construct<JobResponse>};

const detail::EnumTable& enum_table(JobStatus) noexcept {
  static constexpr detail::EnumTable table{
      "JobStatus", tables::kJobStatus, std::size(tables::kJobStatus),
      false};
  return table;
}

const detail::Object UpdateJobRequest::kObject{
    "UpdateJobRequest", tables::kUpdateJobRequest, std::size(tables::kUpdateJobRequest),
    offsetof(UpdateJobRequest, extra), &detail::construct<UpdateJobRequest>};

}  // namespace servicetitan::jpm
