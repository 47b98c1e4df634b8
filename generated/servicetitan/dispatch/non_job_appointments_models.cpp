// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/non_job_appointments_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables::repeat_end_type {
using T = RepeatEndType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Never", static_cast<std::int32_t>(T::kNever)},
    {"After", static_cast<std::int32_t>(T::kAfter)},
    {"On", static_cast<std::int32_t>(T::kOn)},
};
}  // namespace tables::repeat_end_type
const detail::EnumTable& enum_table(RepeatEndType) noexcept {
  static constexpr detail::EnumTable table{
      "RepeatEndType", tables::repeat_end_type::kValues,
      std::size(tables::repeat_end_type::kValues)};
  return table;
}

namespace tables::repeat_frequency {
using T = RepeatFrequency;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Daily", static_cast<std::int32_t>(T::kDaily)},
    {"Weekly", static_cast<std::int32_t>(T::kWeekly)},
    {"Monthly", static_cast<std::int32_t>(T::kMonthly)},
    {"Yearly", static_cast<std::int32_t>(T::kYearly)},
};
}  // namespace tables::repeat_frequency
const detail::EnumTable& enum_table(RepeatFrequency) noexcept {
  static constexpr detail::EnumTable table{
      "RepeatFrequency", tables::repeat_frequency::kValues,
      std::size(tables::repeat_frequency::kValues)};
  return table;
}

namespace tables::create_non_job_appointment_request {
using T = CreateNonJobAppointmentRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>,
     true},
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>, true},
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"timesheetCodeId", offsetof(T, timesheet_code_id),
     &detail::type_of<decltype(T::timesheet_code_id)>},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"clearDispatchBoard", offsetof(T, clear_dispatch_board),
     &detail::type_of<decltype(T::clear_dispatch_board)>},
    {"clearTechnicianView", offsetof(T, clear_technician_view),
     &detail::type_of<decltype(T::clear_technician_view)>},
    {"showOnTechnicianSchedule", offsetof(T, show_on_technician_schedule),
     &detail::type_of<decltype(T::show_on_technician_schedule)>},
    {"removeTechnicianFromCapacityPlanning", offsetof(T, remove_technician_from_capacity_planning),
     &detail::type_of<decltype(T::remove_technician_from_capacity_planning)>},
    {"allDay", offsetof(T, all_day), &detail::type_of<decltype(T::all_day)>},
    {"repeat", offsetof(T, repeat), &detail::type_of<decltype(T::repeat)>},
    {"countOccurrences", offsetof(T, count_occurrences),
     &detail::type_of<decltype(T::count_occurrences)>},
    {"interval", offsetof(T, interval), &detail::type_of<decltype(T::interval)>},
    {"frequency", offsetof(T, frequency), &detail::type_of<decltype(T::frequency)>},
    {"endType", offsetof(T, end_type), &detail::type_of<decltype(T::end_type)>},
    {"endOn", offsetof(T, end_on), &detail::type_of<decltype(T::end_on)>},
    {"daysOfWeek", offsetof(T, days_of_week), &detail::type_of<decltype(T::days_of_week)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .technician_id = detail::unset,
      .start = detail::unset,
      .duration = detail::unset,
      .name = detail::unset,
  };
}
}  // namespace tables::create_non_job_appointment_request
constinit const detail::Object CreateNonJobAppointmentRequest::kObject{
    "CreateNonJobAppointmentRequest", tables::create_non_job_appointment_request::kMembers,
    std::size(tables::create_non_job_appointment_request::kMembers),
    offsetof(CreateNonJobAppointmentRequest, extra),
    &tables::create_non_job_appointment_request::make};

namespace tables::repeat_end_type_int32 {
using T = RepeatEndTypeInt32;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"0", static_cast<std::int32_t>(T::kNever)},
    {"1", static_cast<std::int32_t>(T::kAfter)},
    {"2", static_cast<std::int32_t>(T::kOn)},
};
}  // namespace tables::repeat_end_type_int32
const detail::EnumTable& enum_table(RepeatEndTypeInt32) noexcept {
  static constexpr detail::EnumTable table{
      "RepeatEndTypeInt32", tables::repeat_end_type_int32::kValues,
      std::size(tables::repeat_end_type_int32::kValues), true};
  return table;
}

namespace tables::repeat_frequency_int32 {
using T = RepeatFrequencyInt32;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"0", static_cast<std::int32_t>(T::kDaily)},
    {"1", static_cast<std::int32_t>(T::kWeekly)},
    {"2", static_cast<std::int32_t>(T::kMonthly)},
    {"3", static_cast<std::int32_t>(T::kYearly)},
};
}  // namespace tables::repeat_frequency_int32
const detail::EnumTable& enum_table(RepeatFrequencyInt32) noexcept {
  static constexpr detail::EnumTable table{
      "RepeatFrequencyInt32", tables::repeat_frequency_int32::kValues,
      std::size(tables::repeat_frequency_int32::kValues), true};
  return table;
}

namespace tables::create_non_job_appointment_result {
using T = CreateNonJobAppointmentResult;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>,
     true},
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>, true},
    {"timesheetCodeId", offsetof(T, timesheet_code_id),
     &detail::type_of<decltype(T::timesheet_code_id)>, true},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>, true},
    {"clearDispatchBoard", offsetof(T, clear_dispatch_board),
     &detail::type_of<decltype(T::clear_dispatch_board)>, true},
    {"clearTechnicianView", offsetof(T, clear_technician_view),
     &detail::type_of<decltype(T::clear_technician_view)>, true},
    {"removeTechnicianFromCapacityPlanning", offsetof(T, remove_technician_from_capacity_planning),
     &detail::type_of<decltype(T::remove_technician_from_capacity_planning)>, true},
    {"allDay", offsetof(T, all_day), &detail::type_of<decltype(T::all_day)>, true},
    {"showOnTechnicianSchedule", offsetof(T, show_on_technician_schedule),
     &detail::type_of<decltype(T::show_on_technician_schedule)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
    {"repeat", offsetof(T, repeat), &detail::type_of<decltype(T::repeat)>},
    {"countOccurrences", offsetof(T, count_occurrences),
     &detail::type_of<decltype(T::count_occurrences)>},
    {"interval", offsetof(T, interval), &detail::type_of<decltype(T::interval)>},
    {"frequency", offsetof(T, frequency), &detail::type_of<decltype(T::frequency)>},
    {"endType", offsetof(T, end_type), &detail::type_of<decltype(T::end_type)>},
    {"endOn", offsetof(T, end_on), &detail::type_of<decltype(T::end_on)>},
    {"daysOfWeek", offsetof(T, days_of_week), &detail::type_of<decltype(T::days_of_week)>, true},
};
}  // namespace tables::create_non_job_appointment_result
constinit const detail::Object CreateNonJobAppointmentResult::kObject{
    "CreateNonJobAppointmentResult", tables::create_non_job_appointment_result::kMembers,
    std::size(tables::create_non_job_appointment_result::kMembers),
    offsetof(CreateNonJobAppointmentResult, extra),
    &detail::construct<CreateNonJobAppointmentResult>};

namespace tables::delete_non_job_appointment_result {
using T = DeleteNonJobAppointmentResult;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"message", offsetof(T, message), &detail::type_of<decltype(T::message)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
};
}  // namespace tables::delete_non_job_appointment_result
constinit const detail::Object DeleteNonJobAppointmentResult::kObject{
    "DeleteNonJobAppointmentResult", tables::delete_non_job_appointment_result::kMembers,
    std::size(tables::delete_non_job_appointment_result::kMembers),
    offsetof(DeleteNonJobAppointmentResult, extra),
    &detail::construct<DeleteNonJobAppointmentResult>};

namespace tables::get_non_job_appointment_response {
using T = GetNonJobAppointmentResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>,
     true},
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>, true},
    {"timesheetCodeId", offsetof(T, timesheet_code_id),
     &detail::type_of<decltype(T::timesheet_code_id)>, true},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>, true},
    {"clearDispatchBoard", offsetof(T, clear_dispatch_board),
     &detail::type_of<decltype(T::clear_dispatch_board)>, true},
    {"clearTechnicianView", offsetof(T, clear_technician_view),
     &detail::type_of<decltype(T::clear_technician_view)>, true},
    {"removeTechnicianFromCapacityPlanning", offsetof(T, remove_technician_from_capacity_planning),
     &detail::type_of<decltype(T::remove_technician_from_capacity_planning)>, true},
    {"allDay", offsetof(T, all_day), &detail::type_of<decltype(T::all_day)>, true},
    {"showOnTechnicianSchedule", offsetof(T, show_on_technician_schedule),
     &detail::type_of<decltype(T::show_on_technician_schedule)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
};
}  // namespace tables::get_non_job_appointment_response
constinit const detail::Object GetNonJobAppointmentResponse::kObject{
    "GetNonJobAppointmentResponse", tables::get_non_job_appointment_response::kMembers,
    std::size(tables::get_non_job_appointment_response::kMembers),
    offsetof(GetNonJobAppointmentResponse, extra),
    &detail::construct<GetNonJobAppointmentResponse>};

namespace tables::non_job_appointment_response {
using T = NonJobAppointmentResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>,
     true},
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>, true},
    {"timesheetCodeId", offsetof(T, timesheet_code_id),
     &detail::type_of<decltype(T::timesheet_code_id)>, true},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>, true},
    {"clearDispatchBoard", offsetof(T, clear_dispatch_board),
     &detail::type_of<decltype(T::clear_dispatch_board)>, true},
    {"clearTechnicianView", offsetof(T, clear_technician_view),
     &detail::type_of<decltype(T::clear_technician_view)>, true},
    {"removeTechnicianFromCapacityPlanning", offsetof(T, remove_technician_from_capacity_planning),
     &detail::type_of<decltype(T::remove_technician_from_capacity_planning)>, true},
    {"allDay", offsetof(T, all_day), &detail::type_of<decltype(T::all_day)>, true},
    {"showOnTechnicianSchedule", offsetof(T, show_on_technician_schedule),
     &detail::type_of<decltype(T::show_on_technician_schedule)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
};
}  // namespace tables::non_job_appointment_response
constinit const detail::Object NonJobAppointmentResponse::kObject{
    "NonJobAppointmentResponse", tables::non_job_appointment_response::kMembers,
    std::size(tables::non_job_appointment_response::kMembers),
    offsetof(NonJobAppointmentResponse, extra), &detail::construct<NonJobAppointmentResponse>};

namespace tables::non_job_appointment_update_request {
using T = NonJobAppointmentUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>,
     true},
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>, true},
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"timesheetCodeId", offsetof(T, timesheet_code_id),
     &detail::type_of<decltype(T::timesheet_code_id)>},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"clearDispatchBoard", offsetof(T, clear_dispatch_board),
     &detail::type_of<decltype(T::clear_dispatch_board)>},
    {"clearTechnicianView", offsetof(T, clear_technician_view),
     &detail::type_of<decltype(T::clear_technician_view)>},
    {"showOnTechnicianSchedule", offsetof(T, show_on_technician_schedule),
     &detail::type_of<decltype(T::show_on_technician_schedule)>},
    {"removeTechnicianFromCapacityPlanning", offsetof(T, remove_technician_from_capacity_planning),
     &detail::type_of<decltype(T::remove_technician_from_capacity_planning)>},
    {"allDay", offsetof(T, all_day), &detail::type_of<decltype(T::all_day)>},
    {"repeat", offsetof(T, repeat), &detail::type_of<decltype(T::repeat)>},
    {"countOccurrences", offsetof(T, count_occurrences),
     &detail::type_of<decltype(T::count_occurrences)>},
    {"interval", offsetof(T, interval), &detail::type_of<decltype(T::interval)>},
    {"frequency", offsetof(T, frequency), &detail::type_of<decltype(T::frequency)>},
    {"endType", offsetof(T, end_type), &detail::type_of<decltype(T::end_type)>},
    {"endOn", offsetof(T, end_on), &detail::type_of<decltype(T::end_on)>},
    {"daysOfWeek", offsetof(T, days_of_week), &detail::type_of<decltype(T::days_of_week)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .technician_id = detail::unset,
      .start = detail::unset,
      .duration = detail::unset,
      .name = detail::unset,
  };
}
}  // namespace tables::non_job_appointment_update_request
constinit const detail::Object NonJobAppointmentUpdateRequest::kObject{
    "NonJobAppointmentUpdateRequest", tables::non_job_appointment_update_request::kMembers,
    std::size(tables::non_job_appointment_update_request::kMembers),
    offsetof(NonJobAppointmentUpdateRequest, extra),
    &tables::non_job_appointment_update_request::make};

}  // namespace servicetitan::dispatch
