// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/appointments_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables {

extern const detail::Member kAppointmentAddRequest[];
const detail::Member kAppointmentAddRequest[] = {
    {"jobId", offsetof(AppointmentAddRequest, job_id),
     &detail::type_of<decltype(AppointmentAddRequest::job_id)>, true},
    {"start", offsetof(AppointmentAddRequest, start),
     &detail::type_of<decltype(AppointmentAddRequest::start)>, true},
    {"end", offsetof(AppointmentAddRequest, end),
     &detail::type_of<decltype(AppointmentAddRequest::end)>, true},
    {"arrivalWindowStart", offsetof(AppointmentAddRequest, arrival_window_start),
     &detail::type_of<decltype(AppointmentAddRequest::arrival_window_start)>},
    {"arrivalWindowEnd", offsetof(AppointmentAddRequest, arrival_window_end),
     &detail::type_of<decltype(AppointmentAddRequest::arrival_window_end)>},
    {"technicianIds", offsetof(AppointmentAddRequest, technician_ids),
     &detail::type_of<decltype(AppointmentAddRequest::technician_ids)>},
    {"specialInstructions", offsetof(AppointmentAddRequest, special_instructions),
     &detail::type_of<decltype(AppointmentAddRequest::special_instructions)>},
};
void make_appointment_add_request(void* place) {
  ::new (place) AppointmentAddRequest{
      .job_id = detail::unset,
      .start = detail::unset,
      .end = detail::unset,
  };
}

extern const detail::Member kAppointmentRescheduleRequest[];
const detail::Member kAppointmentRescheduleRequest[] = {
    {"start", offsetof(AppointmentRescheduleRequest, start),
     &detail::type_of<decltype(AppointmentRescheduleRequest::start)>},
    {"end", offsetof(AppointmentRescheduleRequest, end),
     &detail::type_of<decltype(AppointmentRescheduleRequest::end)>},
    {"arrivalWindowStart", offsetof(AppointmentRescheduleRequest, arrival_window_start),
     &detail::type_of<decltype(AppointmentRescheduleRequest::arrival_window_start)>},
    {"arrivalWindowEnd", offsetof(AppointmentRescheduleRequest, arrival_window_end),
     &detail::type_of<decltype(AppointmentRescheduleRequest::arrival_window_end)>},
};

extern const detail::Member kAppointmentResponse[];
const detail::Member kAppointmentResponse[] = {
    {"id", offsetof(AppointmentResponse, id), &detail::type_of<decltype(AppointmentResponse::id)>,
     true},
    {"jobId", offsetof(AppointmentResponse, job_id),
     &detail::type_of<decltype(AppointmentResponse::job_id)>, true},
    {"appointmentNumber", offsetof(AppointmentResponse, appointment_number),
     &detail::type_of<decltype(AppointmentResponse::appointment_number)>},
    {"start", offsetof(AppointmentResponse, start),
     &detail::type_of<decltype(AppointmentResponse::start)>, true},
    {"end", offsetof(AppointmentResponse, end),
     &detail::type_of<decltype(AppointmentResponse::end)>, true},
    {"arrivalWindowStart", offsetof(AppointmentResponse, arrival_window_start),
     &detail::type_of<decltype(AppointmentResponse::arrival_window_start)>},
    {"arrivalWindowEnd", offsetof(AppointmentResponse, arrival_window_end),
     &detail::type_of<decltype(AppointmentResponse::arrival_window_end)>},
    {"status", offsetof(AppointmentResponse, status),
     &detail::type_of<decltype(AppointmentResponse::status)>, true},
    {"specialInstructions", offsetof(AppointmentResponse, special_instructions),
     &detail::type_of<decltype(AppointmentResponse::special_instructions)>},
    {"createdOn", offsetof(AppointmentResponse, created_on),
     &detail::type_of<decltype(AppointmentResponse::created_on)>, true},
    {"modifiedOn", offsetof(AppointmentResponse, modified_on),
     &detail::type_of<decltype(AppointmentResponse::modified_on)>, true},
    {"customerId", offsetof(AppointmentResponse, customer_id),
     &detail::type_of<decltype(AppointmentResponse::customer_id)>, true},
    {"unused", offsetof(AppointmentResponse, unused),
     &detail::type_of<decltype(AppointmentResponse::unused)>, true},
    {"createdById", offsetof(AppointmentResponse, created_by_id),
     &detail::type_of<decltype(AppointmentResponse::created_by_id)>, true},
    {"isConfirmed", offsetof(AppointmentResponse, is_confirmed),
     &detail::type_of<decltype(AppointmentResponse::is_confirmed)>, true},
    {"active", offsetof(AppointmentResponse, active),
     &detail::type_of<decltype(AppointmentResponse::active)>, true},
    {"appointmentSummaries", offsetof(AppointmentResponse, appointment_summaries),
     &detail::type_of<decltype(AppointmentResponse::appointment_summaries)>},
};

extern const detail::Member kHoldAppointmentRequest[];
const detail::Member kHoldAppointmentRequest[] = {
    {"reasonId", offsetof(HoldAppointmentRequest, reason_id),
     &detail::type_of<decltype(HoldAppointmentRequest::reason_id)>, true},
    {"memo", offsetof(HoldAppointmentRequest, memo),
     &detail::type_of<decltype(HoldAppointmentRequest::memo)>, true},
};
void make_hold_appointment_request(void* place) {
  ::new (place) HoldAppointmentRequest{.reason_id = detail::unset, .memo = detail::unset};
}

extern const detail::Member kSetAppointmentSummaryRequest[];
const detail::Member kSetAppointmentSummaryRequest[] = {
    {"notes", offsetof(SetAppointmentSummaryRequest, notes),
     &detail::type_of<decltype(SetAppointmentSummaryRequest::notes)>, true},
    {"technicianId", offsetof(SetAppointmentSummaryRequest, technician_id),
     &detail::type_of<decltype(SetAppointmentSummaryRequest::technician_id)>, true},
};
void make_set_appointment_summary_request(void* place) {
  ::new (place) SetAppointmentSummaryRequest{
      .notes = detail::unset,
      .technician_id = detail::unset,
  };
}

extern const detail::Member kUpdateAppointmentSpecialInstructionsRequest[];
const detail::Member kUpdateAppointmentSpecialInstructionsRequest[] = {
    {"specialInstructions",
     offsetof(UpdateAppointmentSpecialInstructionsRequest, special_instructions),
     &detail::type_of<decltype(UpdateAppointmentSpecialInstructionsRequest::special_instructions)>,
     true},
};
void make_update_appointment_special_instructions_request(void* place) {
  ::new (place) UpdateAppointmentSpecialInstructionsRequest{.special_instructions = detail::unset};
}

}  // namespace tables

const detail::Object AppointmentAddRequest::kObject{
    "AppointmentAddRequest", tables::kAppointmentAddRequest,
    std::size(tables::kAppointmentAddRequest), offsetof(AppointmentAddRequest, extra),
    &tables::make_appointment_add_request};

const detail::Object AppointmentRescheduleRequest::kObject{
    "AppointmentRescheduleRequest", tables::kAppointmentRescheduleRequest,
    std::size(tables::kAppointmentRescheduleRequest), offsetof(AppointmentRescheduleRequest, extra),
    &detail::construct<AppointmentRescheduleRequest>};

const detail::Object AppointmentResponse::kObject{
    "AppointmentResponse", tables::kAppointmentResponse, std::size(tables::kAppointmentResponse),
    offsetof(AppointmentResponse, extra), &detail::construct<AppointmentResponse>};

const detail::Object HoldAppointmentRequest::kObject{
    "HoldAppointmentRequest", tables::kHoldAppointmentRequest,
    std::size(tables::kHoldAppointmentRequest), offsetof(HoldAppointmentRequest, extra),
    &tables::make_hold_appointment_request};

const detail::Object SetAppointmentSummaryRequest::kObject{
    "SetAppointmentSummaryRequest", tables::kSetAppointmentSummaryRequest,
    std::size(tables::kSetAppointmentSummaryRequest), offsetof(SetAppointmentSummaryRequest, extra),
    &tables::make_set_appointment_summary_request};

const detail::Object UpdateAppointmentSpecialInstructionsRequest::kObject{
    "UpdateAppointmentSpecialInstructionsRequest",
    tables::kUpdateAppointmentSpecialInstructionsRequest,
    std::size(tables::kUpdateAppointmentSpecialInstructionsRequest),
    offsetof(UpdateAppointmentSpecialInstructionsRequest, extra),
    &tables::make_update_appointment_special_instructions_request};

}  // namespace servicetitan::jpm
