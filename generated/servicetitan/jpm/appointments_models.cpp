// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/appointments_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables::appointment_add_request {
using T = AppointmentAddRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>, true},
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>, true},
    {"end", offsetof(T, end), &detail::type_of<decltype(T::end)>, true},
    {"arrivalWindowStart", offsetof(T, arrival_window_start),
     &detail::type_of<decltype(T::arrival_window_start)>},
    {"arrivalWindowEnd", offsetof(T, arrival_window_end),
     &detail::type_of<decltype(T::arrival_window_end)>},
    {"technicianIds", offsetof(T, technician_ids), &detail::type_of<decltype(T::technician_ids)>},
    {"specialInstructions", offsetof(T, special_instructions),
     &detail::type_of<decltype(T::special_instructions)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.job_id = detail::unset, .start = detail::unset, .end = detail::unset};
}
}  // namespace tables::appointment_add_request
constinit const detail::Object AppointmentAddRequest::kObject{
    "AppointmentAddRequest", tables::appointment_add_request::kMembers,
    std::size(tables::appointment_add_request::kMembers), offsetof(AppointmentAddRequest, extra),
    &tables::appointment_add_request::make};

namespace tables::appointment_reschedule_request {
using T = AppointmentRescheduleRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>},
    {"end", offsetof(T, end), &detail::type_of<decltype(T::end)>},
    {"arrivalWindowStart", offsetof(T, arrival_window_start),
     &detail::type_of<decltype(T::arrival_window_start)>},
    {"arrivalWindowEnd", offsetof(T, arrival_window_end),
     &detail::type_of<decltype(T::arrival_window_end)>},
};
}  // namespace tables::appointment_reschedule_request
constinit const detail::Object AppointmentRescheduleRequest::kObject{
    "AppointmentRescheduleRequest", tables::appointment_reschedule_request::kMembers,
    std::size(tables::appointment_reschedule_request::kMembers),
    offsetof(AppointmentRescheduleRequest, extra),
    &detail::construct<AppointmentRescheduleRequest>};

namespace tables::appointment_response {
using T = AppointmentResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
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
    {"appointmentSummaries", offsetof(T, appointment_summaries),
     &detail::type_of<decltype(T::appointment_summaries)>},
};
}  // namespace tables::appointment_response
constinit const detail::Object AppointmentResponse::kObject{
    "AppointmentResponse", tables::appointment_response::kMembers,
    std::size(tables::appointment_response::kMembers), offsetof(AppointmentResponse, extra),
    &detail::construct<AppointmentResponse>};

namespace tables::hold_appointment_request {
using T = HoldAppointmentRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"reasonId", offsetof(T, reason_id), &detail::type_of<decltype(T::reason_id)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.reason_id = detail::unset, .memo = detail::unset};
}
}  // namespace tables::hold_appointment_request
constinit const detail::Object HoldAppointmentRequest::kObject{
    "HoldAppointmentRequest", tables::hold_appointment_request::kMembers,
    std::size(tables::hold_appointment_request::kMembers), offsetof(HoldAppointmentRequest, extra),
    &tables::hold_appointment_request::make};

namespace tables::set_appointment_summary_request {
using T = SetAppointmentSummaryRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"notes", offsetof(T, notes), &detail::type_of<decltype(T::notes)>, true},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>,
     true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.notes = detail::unset, .technician_id = detail::unset};
}
}  // namespace tables::set_appointment_summary_request
constinit const detail::Object SetAppointmentSummaryRequest::kObject{
    "SetAppointmentSummaryRequest", tables::set_appointment_summary_request::kMembers,
    std::size(tables::set_appointment_summary_request::kMembers),
    offsetof(SetAppointmentSummaryRequest, extra), &tables::set_appointment_summary_request::make};

namespace tables::update_appointment_special_instructions_request {
using T = UpdateAppointmentSpecialInstructionsRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"specialInstructions", offsetof(T, special_instructions),
     &detail::type_of<decltype(T::special_instructions)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.special_instructions = detail::unset};
}
}  // namespace tables::update_appointment_special_instructions_request
constinit const detail::Object UpdateAppointmentSpecialInstructionsRequest::kObject{
    "UpdateAppointmentSpecialInstructionsRequest",
    tables::update_appointment_special_instructions_request::kMembers,
    std::size(tables::update_appointment_special_instructions_request::kMembers),
    offsetof(UpdateAppointmentSpecialInstructionsRequest, extra),
    &tables::update_appointment_special_instructions_request::make};

}  // namespace servicetitan::jpm
