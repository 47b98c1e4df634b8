// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/jobs_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables::appointment_hold_reason {
using T = AppointmentHoldReason;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"appointmentId", offsetof(T, appointment_id), &detail::type_of<decltype(T::appointment_id)>,
     true},
    {"reasonId", offsetof(T, reason_id), &detail::type_of<decltype(T::reason_id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"text", offsetof(T, text), &detail::type_of<decltype(T::text)>, true},
};
}  // namespace tables::appointment_hold_reason
constinit const detail::Object AppointmentHoldReason::kObject{
    "AppointmentHoldReason", tables::appointment_hold_reason::kMembers,
    std::size(tables::appointment_hold_reason::kMembers), offsetof(AppointmentHoldReason, extra),
    &detail::construct<AppointmentHoldReason>};

namespace tables::appointment_information {
using T = AppointmentInformation;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>, true},
    {"end", offsetof(T, end), &detail::type_of<decltype(T::end)>, true},
    {"arrivalWindowStart", offsetof(T, arrival_window_start),
     &detail::type_of<decltype(T::arrival_window_start)>},
    {"arrivalWindowEnd", offsetof(T, arrival_window_end),
     &detail::type_of<decltype(T::arrival_window_end)>},
    {"technicianIds", offsetof(T, technician_ids), &detail::type_of<decltype(T::technician_ids)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.start = detail::unset, .end = detail::unset};
}
}  // namespace tables::appointment_information
constinit const detail::Object AppointmentInformation::kObject{
    "AppointmentInformation", tables::appointment_information::kMembers,
    std::size(tables::appointment_information::kMembers), offsetof(AppointmentInformation, extra),
    &tables::appointment_information::make};

namespace tables::cancel_job_request {
using T = CancelJobRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"reasonId", offsetof(T, reason_id), &detail::type_of<decltype(T::reason_id)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.reason_id = detail::unset, .memo = detail::unset};
}
}  // namespace tables::cancel_job_request
constinit const detail::Object CancelJobRequest::kObject{
    "CancelJobRequest", tables::cancel_job_request::kMembers,
    std::size(tables::cancel_job_request::kMembers), offsetof(CancelJobRequest, extra),
    &tables::cancel_job_request::make};

namespace tables::cancel_reason_response {
using T = CancelReasonResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>, true},
    {"reasonId", offsetof(T, reason_id), &detail::type_of<decltype(T::reason_id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"text", offsetof(T, text), &detail::type_of<decltype(T::text)>, true},
};
}  // namespace tables::cancel_reason_response
constinit const detail::Object CancelReasonResponse::kObject{
    "CancelReasonResponse", tables::cancel_reason_response::kMembers,
    std::size(tables::cancel_reason_response::kMembers), offsetof(CancelReasonResponse, extra),
    &detail::construct<CancelReasonResponse>};

namespace tables::complete_job_request {
using T = CompleteJobRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"completedOn", offsetof(T, completed_on), &detail::type_of<decltype(T::completed_on)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.completed_on = detail::unset};
}
}  // namespace tables::complete_job_request
constinit const detail::Object CompleteJobRequest::kObject{
    "CompleteJobRequest", tables::complete_job_request::kMembers,
    std::size(tables::complete_job_request::kMembers), offsetof(CompleteJobRequest, extra),
    &tables::complete_job_request::make};

namespace tables::custom_field_model {
using T = CustomFieldModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.type_id = detail::unset};
}
}  // namespace tables::custom_field_model
constinit const detail::Object CustomFieldModel::kObject{
    "CustomFieldModel", tables::custom_field_model::kMembers,
    std::size(tables::custom_field_model::kMembers), offsetof(CustomFieldModel, extra),
    &tables::custom_field_model::make};

namespace tables::hold_job_request {
using T = HoldJobRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"reasonId", offsetof(T, reason_id), &detail::type_of<decltype(T::reason_id)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.reason_id = detail::unset, .memo = detail::unset};
}
}  // namespace tables::hold_job_request
constinit const detail::Object HoldJobRequest::kObject{
    "HoldJobRequest", tables::hold_job_request::kMembers,
    std::size(tables::hold_job_request::kMembers), offsetof(HoldJobRequest, extra),
    &tables::hold_job_request::make};

namespace tables::hold_reason_response {
using T = HoldReasonResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>, true},
    {"reasonId", offsetof(T, reason_id), &detail::type_of<decltype(T::reason_id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"text", offsetof(T, text), &detail::type_of<decltype(T::text)>, true},
    {"appointmentHoldReasons", offsetof(T, appointment_hold_reasons),
     &detail::type_of<decltype(T::appointment_hold_reasons)>, true},
};
}  // namespace tables::hold_reason_response
constinit const detail::Object HoldReasonResponse::kObject{
    "HoldReasonResponse", tables::hold_reason_response::kMembers,
    std::size(tables::hold_reason_response::kMembers), offsetof(HoldReasonResponse, extra),
    &detail::construct<HoldReasonResponse>};

namespace tables::job_appointment_status {
using T = JobAppointmentStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Scheduled", static_cast<std::int32_t>(T::kScheduled)},
    {"Dispatched", static_cast<std::int32_t>(T::kDispatched)},
    {"Working", static_cast<std::int32_t>(T::kWorking)},
    {"Hold", static_cast<std::int32_t>(T::kHold)},
    {"Done", static_cast<std::int32_t>(T::kDone)},
    {"Canceled", static_cast<std::int32_t>(T::kCanceled)},
};
}  // namespace tables::job_appointment_status
const detail::EnumTable& enum_table(JobAppointmentStatus) noexcept {
  static constexpr detail::EnumTable table{
      "JobAppointmentStatus", tables::job_appointment_status::kValues,
      std::size(tables::job_appointment_status::kValues)};
  return table;
}

namespace tables::job_booked_log_response {
using T = JobBookedLogResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>, true},
    {"jobAppointmentId", offsetof(T, job_appointment_id),
     &detail::type_of<decltype(T::job_appointment_id)>, true},
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>, true},
    {"arrivalWindowStart", offsetof(T, arrival_window_start),
     &detail::type_of<decltype(T::arrival_window_start)>},
    {"arrivalWindowEnd", offsetof(T, arrival_window_end),
     &detail::type_of<decltype(T::arrival_window_end)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::job_booked_log_response
constinit const detail::Object JobBookedLogResponse::kObject{
    "JobBookedLogResponse", tables::job_booked_log_response::kMembers,
    std::size(tables::job_booked_log_response::kMembers), offsetof(JobBookedLogResponse, extra),
    &detail::construct<JobBookedLogResponse>};

namespace tables::job_canceled_log_response {
using T = JobCanceledLogResponse;
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
}  // namespace tables::job_canceled_log_response
constinit const detail::Object JobCanceledLogResponse::kObject{
    "JobCanceledLogResponse", tables::job_canceled_log_response::kMembers,
    std::size(tables::job_canceled_log_response::kMembers), offsetof(JobCanceledLogResponse, extra),
    &detail::construct<JobCanceledLogResponse>};

namespace tables::job_create_request {
using T = JobCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>, true},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>, true},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>, true},
    {"jobGeneratedLeadSource", offsetof(T, job_generated_lead_source),
     &detail::type_of<decltype(T::job_generated_lead_source)>},
    {"jobTypeId", offsetof(T, job_type_id), &detail::type_of<decltype(T::job_type_id)>, true},
    {"priority", offsetof(T, priority), &detail::type_of<decltype(T::priority)>, true},
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>, true},
    {"appointments", offsetof(T, appointments), &detail::type_of<decltype(T::appointments)>, true},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
    {"invoiceSignatureIsRequired", offsetof(T, invoice_signature_is_required),
     &detail::type_of<decltype(T::invoice_signature_is_required)>},
    {"customerPo", offsetof(T, customer_po), &detail::type_of<decltype(T::customer_po)>},
    {"soldById", offsetof(T, sold_by_id), &detail::type_of<decltype(T::sold_by_id)>},
    {"partnerLeadCallId", offsetof(T, partner_lead_call_id),
     &detail::type_of<decltype(T::partner_lead_call_id)>},
    {"leadId", offsetof(T, lead_id), &detail::type_of<decltype(T::lead_id)>},
    {"bookingId", offsetof(T, booking_id), &detail::type_of<decltype(T::booking_id)>},
    {"noCharge", offsetof(T, no_charge), &detail::type_of<decltype(T::no_charge)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .customer_id = detail::unset,
      .location_id = detail::unset,
      .business_unit_id = detail::unset,
      .job_type_id = detail::unset,
      .priority = detail::unset,
      .campaign_id = detail::unset,
      .appointments = detail::unset,
  };
}
}  // namespace tables::job_create_request
constinit const detail::Object JobCreateRequest::kObject{
    "JobCreateRequest", tables::job_create_request::kMembers,
    std::size(tables::job_create_request::kMembers), offsetof(JobCreateRequest, extra),
    &tables::job_create_request::make};

namespace tables::jobs_job_scheduling_tool {
using T = JobsJobSchedulingTool;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Manual", static_cast<std::int32_t>(T::kManual)},
    {"SmartSchedule", static_cast<std::int32_t>(T::kSmartSchedule)},
    {"SmartDispatch", static_cast<std::int32_t>(T::kSmartDispatch)},
    {"TechnicianRouteOptimization", static_cast<std::int32_t>(T::kTechnicianRouteOptimization)},
    {"AdaptiveCapacity", static_cast<std::int32_t>(T::kAdaptiveCapacity)},
    {"Routing", static_cast<std::int32_t>(T::kRouting)},
};
}  // namespace tables::jobs_job_scheduling_tool
const detail::EnumTable& enum_table(JobsJobSchedulingTool) noexcept {
  static constexpr detail::EnumTable table{
      "JobsJobSchedulingTool", tables::jobs_job_scheduling_tool::kValues,
      std::size(tables::jobs_job_scheduling_tool::kValues)};
  return table;
}

namespace tables::job_history_item_model {
using T = JobHistoryItemModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"employeeId", offsetof(T, employee_id), &detail::type_of<decltype(T::employee_id)>},
    {"eventType", offsetof(T, event_type), &detail::type_of<decltype(T::event_type)>, true},
    {"date", offsetof(T, date), &detail::type_of<decltype(T::date)>, true},
    {"usedSchedulingTool", offsetof(T, used_scheduling_tool),
     &detail::type_of<decltype(T::used_scheduling_tool)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>, true},
};
}  // namespace tables::job_history_item_model
constinit const detail::Object JobHistoryItemModel::kObject{
    "JobHistoryItemModel", tables::job_history_item_model::kMembers,
    std::size(tables::job_history_item_model::kMembers), offsetof(JobHistoryItemModel, extra),
    &detail::construct<JobHistoryItemModel>};

namespace tables::job_history_response {
using T = JobHistoryResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"history", offsetof(T, history), &detail::type_of<decltype(T::history)>},
};
}  // namespace tables::job_history_response
constinit const detail::Object JobHistoryResponse::kObject{
    "JobHistoryResponse", tables::job_history_response::kMembers,
    std::size(tables::job_history_response::kMembers), offsetof(JobHistoryResponse, extra),
    &detail::construct<JobHistoryResponse>};

namespace tables::job_note_create_request {
using T = JobNoteCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"text", offsetof(T, text), &detail::type_of<decltype(T::text)>, true},
    {"pinToTop", offsetof(T, pin_to_top), &detail::type_of<decltype(T::pin_to_top)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.text = detail::unset};
}
}  // namespace tables::job_note_create_request
constinit const detail::Object JobNoteCreateRequest::kObject{
    "JobNoteCreateRequest", tables::job_note_create_request::kMembers,
    std::size(tables::job_note_create_request::kMembers), offsetof(JobNoteCreateRequest, extra),
    &tables::job_note_create_request::make};

namespace tables::job_response {
using T = JobResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
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
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>,
     true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>,
     true},
    {"summaryOfWork", offsetof(T, summary_of_work), &detail::type_of<decltype(T::summary_of_work)>},
};
}  // namespace tables::job_response
constinit const detail::Object JobResponse::kObject{
    "JobResponse", tables::job_response::kMembers, std::size(tables::job_response::kMembers),
    offsetof(JobResponse, extra), &detail::construct<JobResponse>};

namespace tables::job_status {
using T = JobStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Scheduled", static_cast<std::int32_t>(T::kScheduled)},
    {"Dispatched", static_cast<std::int32_t>(T::kDispatched)},
    {"InProgress", static_cast<std::int32_t>(T::kInProgress)},
    {"Hold", static_cast<std::int32_t>(T::kHold)},
    {"Completed", static_cast<std::int32_t>(T::kCompleted)},
    {"Canceled", static_cast<std::int32_t>(T::kCanceled)},
};
}  // namespace tables::job_status
const detail::EnumTable& enum_table(JobStatus) noexcept {
  static constexpr detail::EnumTable table{
      "JobStatus", tables::job_status::kValues, std::size(tables::job_status::kValues)};
  return table;
}

namespace tables::update_job_request {
using T = UpdateJobRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"jobGeneratedLeadSource", offsetof(T, job_generated_lead_source),
     &detail::type_of<decltype(T::job_generated_lead_source)>},
    {"jobTypeId", offsetof(T, job_type_id), &detail::type_of<decltype(T::job_type_id)>},
    {"priority", offsetof(T, priority), &detail::type_of<decltype(T::priority)>},
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"shouldUpdateInvoiceItems", offsetof(T, should_update_invoice_items),
     &detail::type_of<decltype(T::should_update_invoice_items)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
    {"customerPo", offsetof(T, customer_po), &detail::type_of<decltype(T::customer_po)>},
    {"soldById", offsetof(T, sold_by_id), &detail::type_of<decltype(T::sold_by_id)>},
    {"isAutoDispatched", offsetof(T, is_auto_dispatched),
     &detail::type_of<decltype(T::is_auto_dispatched)>},
    {"summaryOfWork", offsetof(T, summary_of_work), &detail::type_of<decltype(T::summary_of_work)>},
    {"noCharge", offsetof(T, no_charge), &detail::type_of<decltype(T::no_charge)>},
};
}  // namespace tables::update_job_request
constinit const detail::Object UpdateJobRequest::kObject{
    "UpdateJobRequest", tables::update_job_request::kMembers,
    std::size(tables::update_job_request::kMembers), offsetof(UpdateJobRequest, extra),
    &detail::construct<UpdateJobRequest>};

}  // namespace servicetitan::jpm
