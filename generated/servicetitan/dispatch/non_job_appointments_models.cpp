// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/non_job_appointments_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables {

extern const detail::EnumValue kRepeatEndType[];
const detail::EnumValue kRepeatEndType[] = {
    {"Never", static_cast<std::int32_t>(RepeatEndType::kNever)},
    {"After", static_cast<std::int32_t>(RepeatEndType::kAfter)},
    {"On", static_cast<std::int32_t>(RepeatEndType::kOn)},
};

extern const detail::EnumValue kRepeatFrequency[];
const detail::EnumValue kRepeatFrequency[] = {
    {"Daily", static_cast<std::int32_t>(RepeatFrequency::kDaily)},
    {"Weekly", static_cast<std::int32_t>(RepeatFrequency::kWeekly)},
    {"Monthly", static_cast<std::int32_t>(RepeatFrequency::kMonthly)},
    {"Yearly", static_cast<std::int32_t>(RepeatFrequency::kYearly)},
};

extern const detail::Member kCreateNonJobAppointmentRequest[];
const detail::Member kCreateNonJobAppointmentRequest[] = {
    {"technicianId", offsetof(CreateNonJobAppointmentRequest, technician_id),
     &detail::type_of<decltype(CreateNonJobAppointmentRequest::technician_id)>, true},
    {"start", offsetof(CreateNonJobAppointmentRequest, start),
     &detail::type_of<decltype(CreateNonJobAppointmentRequest::start)>, true},
    {"duration", offsetof(CreateNonJobAppointmentRequest, duration),
     &detail::type_of<decltype(CreateNonJobAppointmentRequest::duration)>, true},
    {"name", offsetof(CreateNonJobAppointmentRequest, name),
     &detail::type_of<decltype(CreateNonJobAppointmentRequest::name)>, true},
    {"timesheetCodeId", offsetof(CreateNonJobAppointmentRequest, timesheet_code_id),
     &detail::type_of<decltype(CreateNonJobAppointmentRequest::timesheet_code_id)>},
    {"summary", offsetof(CreateNonJobAppointmentRequest, summary),
     &detail::type_of<decltype(CreateNonJobAppointmentRequest::summary)>},
    {"clearDispatchBoard", offsetof(CreateNonJobAppointmentRequest, clear_dispatch_board),
     &detail::type_of<decltype(CreateNonJobAppointmentRequest::clear_dispatch_board)>},
    {"clearTechnicianView", offsetof(CreateNonJobAppointmentRequest, clear_technician_view),
     &detail::type_of<decltype(CreateNonJobAppointmentRequest::clear_technician_view)>},
    {"showOnTechnicianSchedule",
     offsetof(CreateNonJobAppointmentRequest, show_on_technician_schedule),
     &detail::type_of<decltype(CreateNonJobAppointmentRequest::show_on_technician_schedule)>},
    {"removeTechnicianFromCapacityPlanning",
     offsetof(CreateNonJobAppointmentRequest, remove_technician_from_capacity_planning),
     &detail::type_of<decltype(CreateNonJobAppointmentRequest::remove_technician_from_capacity_planning)>},
    {"allDay", offsetof(CreateNonJobAppointmentRequest, all_day),
     &detail::type_of<decltype(CreateNonJobAppointmentRequest::all_day)>},
    {"repeat", offsetof(CreateNonJobAppointmentRequest, repeat),
     &detail::type_of<decltype(CreateNonJobAppointmentRequest::repeat)>},
    {"countOccurrences", offsetof(CreateNonJobAppointmentRequest, count_occurrences),
     &detail::type_of<decltype(CreateNonJobAppointmentRequest::count_occurrences)>},
    {"interval", offsetof(CreateNonJobAppointmentRequest, interval),
     &detail::type_of<decltype(CreateNonJobAppointmentRequest::interval)>},
    {"frequency", offsetof(CreateNonJobAppointmentRequest, frequency),
     &detail::type_of<decltype(CreateNonJobAppointmentRequest::frequency)>},
    {"endType", offsetof(CreateNonJobAppointmentRequest, end_type),
     &detail::type_of<decltype(CreateNonJobAppointmentRequest::end_type)>},
    {"endOn", offsetof(CreateNonJobAppointmentRequest, end_on),
     &detail::type_of<decltype(CreateNonJobAppointmentRequest::end_on)>},
    {"daysOfWeek", offsetof(CreateNonJobAppointmentRequest, days_of_week),
     &detail::type_of<decltype(CreateNonJobAppointmentRequest::days_of_week)>},
};
void make_create_non_job_appointment_request(void* place) {
  ::new (place) CreateNonJobAppointmentRequest{
      .technician_id = detail::unset,
      .start = detail::unset,
      .duration = detail::unset,
      .name = detail::unset,
  };
}

extern const detail::EnumValue kRepeatEndTypeInt32[];
const detail::EnumValue kRepeatEndTypeInt32[] = {
    {"0", static_cast<std::int32_t>(RepeatEndTypeInt32::kNever)},
    {"1", static_cast<std::int32_t>(RepeatEndTypeInt32::kAfter)},
    {"2", static_cast<std::int32_t>(RepeatEndTypeInt32::kOn)},
};

extern const detail::EnumValue kRepeatFrequencyInt32[];
const detail::EnumValue kRepeatFrequencyInt32[] = {
    {"0", static_cast<std::int32_t>(RepeatFrequencyInt32::kDaily)},
    {"1", static_cast<std::int32_t>(RepeatFrequencyInt32::kWeekly)},
    {"2", static_cast<std::int32_t>(RepeatFrequencyInt32::kMonthly)},
    {"3", static_cast<std::int32_t>(RepeatFrequencyInt32::kYearly)},
};

extern const detail::Member kCreateNonJobAppointmentResult[];
const detail::Member kCreateNonJobAppointmentResult[] = {
    {"id", offsetof(CreateNonJobAppointmentResult, id),
     &detail::type_of<decltype(CreateNonJobAppointmentResult::id)>, true},
    {"technicianId", offsetof(CreateNonJobAppointmentResult, technician_id),
     &detail::type_of<decltype(CreateNonJobAppointmentResult::technician_id)>, true},
    {"start", offsetof(CreateNonJobAppointmentResult, start),
     &detail::type_of<decltype(CreateNonJobAppointmentResult::start)>, true},
    {"name", offsetof(CreateNonJobAppointmentResult, name),
     &detail::type_of<decltype(CreateNonJobAppointmentResult::name)>, true},
    {"duration", offsetof(CreateNonJobAppointmentResult, duration),
     &detail::type_of<decltype(CreateNonJobAppointmentResult::duration)>, true},
    {"timesheetCodeId", offsetof(CreateNonJobAppointmentResult, timesheet_code_id),
     &detail::type_of<decltype(CreateNonJobAppointmentResult::timesheet_code_id)>, true},
    {"summary", offsetof(CreateNonJobAppointmentResult, summary),
     &detail::type_of<decltype(CreateNonJobAppointmentResult::summary)>, true},
    {"clearDispatchBoard", offsetof(CreateNonJobAppointmentResult, clear_dispatch_board),
     &detail::type_of<decltype(CreateNonJobAppointmentResult::clear_dispatch_board)>, true},
    {"clearTechnicianView", offsetof(CreateNonJobAppointmentResult, clear_technician_view),
     &detail::type_of<decltype(CreateNonJobAppointmentResult::clear_technician_view)>, true},
    {"removeTechnicianFromCapacityPlanning",
     offsetof(CreateNonJobAppointmentResult, remove_technician_from_capacity_planning),
     &detail::type_of<decltype(CreateNonJobAppointmentResult::remove_technician_from_capacity_planning)>,
     true},
    {"allDay", offsetof(CreateNonJobAppointmentResult, all_day),
     &detail::type_of<decltype(CreateNonJobAppointmentResult::all_day)>, true},
    {"showOnTechnicianSchedule",
     offsetof(CreateNonJobAppointmentResult, show_on_technician_schedule),
     &detail::type_of<decltype(CreateNonJobAppointmentResult::show_on_technician_schedule)>, true},
    {"active", offsetof(CreateNonJobAppointmentResult, active),
     &detail::type_of<decltype(CreateNonJobAppointmentResult::active)>, true},
    {"createdOn", offsetof(CreateNonJobAppointmentResult, created_on),
     &detail::type_of<decltype(CreateNonJobAppointmentResult::created_on)>, true},
    {"createdById", offsetof(CreateNonJobAppointmentResult, created_by_id),
     &detail::type_of<decltype(CreateNonJobAppointmentResult::created_by_id)>, true},
    {"repeat", offsetof(CreateNonJobAppointmentResult, repeat),
     &detail::type_of<decltype(CreateNonJobAppointmentResult::repeat)>},
    {"countOccurrences", offsetof(CreateNonJobAppointmentResult, count_occurrences),
     &detail::type_of<decltype(CreateNonJobAppointmentResult::count_occurrences)>},
    {"interval", offsetof(CreateNonJobAppointmentResult, interval),
     &detail::type_of<decltype(CreateNonJobAppointmentResult::interval)>},
    {"frequency", offsetof(CreateNonJobAppointmentResult, frequency),
     &detail::type_of<decltype(CreateNonJobAppointmentResult::frequency)>},
    {"endType", offsetof(CreateNonJobAppointmentResult, end_type),
     &detail::type_of<decltype(CreateNonJobAppointmentResult::end_type)>},
    {"endOn", offsetof(CreateNonJobAppointmentResult, end_on),
     &detail::type_of<decltype(CreateNonJobAppointmentResult::end_on)>},
    {"daysOfWeek", offsetof(CreateNonJobAppointmentResult, days_of_week),
     &detail::type_of<decltype(CreateNonJobAppointmentResult::days_of_week)>, true},
};

extern const detail::Member kDeleteNonJobAppointmentResult[];
const detail::Member kDeleteNonJobAppointmentResult[] = {
    {"message", offsetof(DeleteNonJobAppointmentResult, message),
     &detail::type_of<decltype(DeleteNonJobAppointmentResult::message)>, true},
    {"id", offsetof(DeleteNonJobAppointmentResult, id),
     &detail::type_of<decltype(DeleteNonJobAppointmentResult::id)>, true},
};

extern const detail::Member kGetNonJobAppointmentResponse[];
const detail::Member kGetNonJobAppointmentResponse[] = {
    {"id", offsetof(GetNonJobAppointmentResponse, id),
     &detail::type_of<decltype(GetNonJobAppointmentResponse::id)>, true},
    {"technicianId", offsetof(GetNonJobAppointmentResponse, technician_id),
     &detail::type_of<decltype(GetNonJobAppointmentResponse::technician_id)>, true},
    {"start", offsetof(GetNonJobAppointmentResponse, start),
     &detail::type_of<decltype(GetNonJobAppointmentResponse::start)>, true},
    {"name", offsetof(GetNonJobAppointmentResponse, name),
     &detail::type_of<decltype(GetNonJobAppointmentResponse::name)>, true},
    {"duration", offsetof(GetNonJobAppointmentResponse, duration),
     &detail::type_of<decltype(GetNonJobAppointmentResponse::duration)>, true},
    {"timesheetCodeId", offsetof(GetNonJobAppointmentResponse, timesheet_code_id),
     &detail::type_of<decltype(GetNonJobAppointmentResponse::timesheet_code_id)>, true},
    {"summary", offsetof(GetNonJobAppointmentResponse, summary),
     &detail::type_of<decltype(GetNonJobAppointmentResponse::summary)>, true},
    {"clearDispatchBoard", offsetof(GetNonJobAppointmentResponse, clear_dispatch_board),
     &detail::type_of<decltype(GetNonJobAppointmentResponse::clear_dispatch_board)>, true},
    {"clearTechnicianView", offsetof(GetNonJobAppointmentResponse, clear_technician_view),
     &detail::type_of<decltype(GetNonJobAppointmentResponse::clear_technician_view)>, true},
    {"removeTechnicianFromCapacityPlanning",
     offsetof(GetNonJobAppointmentResponse, remove_technician_from_capacity_planning),
     &detail::type_of<decltype(GetNonJobAppointmentResponse::remove_technician_from_capacity_planning)>,
     true},
    {"allDay", offsetof(GetNonJobAppointmentResponse, all_day),
     &detail::type_of<decltype(GetNonJobAppointmentResponse::all_day)>, true},
    {"showOnTechnicianSchedule",
     offsetof(GetNonJobAppointmentResponse, show_on_technician_schedule),
     &detail::type_of<decltype(GetNonJobAppointmentResponse::show_on_technician_schedule)>, true},
    {"active", offsetof(GetNonJobAppointmentResponse, active),
     &detail::type_of<decltype(GetNonJobAppointmentResponse::active)>, true},
    {"createdOn", offsetof(GetNonJobAppointmentResponse, created_on),
     &detail::type_of<decltype(GetNonJobAppointmentResponse::created_on)>, true},
    {"createdById", offsetof(GetNonJobAppointmentResponse, created_by_id),
     &detail::type_of<decltype(GetNonJobAppointmentResponse::created_by_id)>, true},
};

extern const detail::Member kNonJobAppointmentResponse[];
const detail::Member kNonJobAppointmentResponse[] = {
    {"id", offsetof(NonJobAppointmentResponse, id),
     &detail::type_of<decltype(NonJobAppointmentResponse::id)>, true},
    {"technicianId", offsetof(NonJobAppointmentResponse, technician_id),
     &detail::type_of<decltype(NonJobAppointmentResponse::technician_id)>, true},
    {"start", offsetof(NonJobAppointmentResponse, start),
     &detail::type_of<decltype(NonJobAppointmentResponse::start)>, true},
    {"name", offsetof(NonJobAppointmentResponse, name),
     &detail::type_of<decltype(NonJobAppointmentResponse::name)>, true},
    {"duration", offsetof(NonJobAppointmentResponse, duration),
     &detail::type_of<decltype(NonJobAppointmentResponse::duration)>, true},
    {"timesheetCodeId", offsetof(NonJobAppointmentResponse, timesheet_code_id),
     &detail::type_of<decltype(NonJobAppointmentResponse::timesheet_code_id)>, true},
    {"summary", offsetof(NonJobAppointmentResponse, summary),
     &detail::type_of<decltype(NonJobAppointmentResponse::summary)>, true},
    {"clearDispatchBoard", offsetof(NonJobAppointmentResponse, clear_dispatch_board),
     &detail::type_of<decltype(NonJobAppointmentResponse::clear_dispatch_board)>, true},
    {"clearTechnicianView", offsetof(NonJobAppointmentResponse, clear_technician_view),
     &detail::type_of<decltype(NonJobAppointmentResponse::clear_technician_view)>, true},
    {"removeTechnicianFromCapacityPlanning",
     offsetof(NonJobAppointmentResponse, remove_technician_from_capacity_planning),
     &detail::type_of<decltype(NonJobAppointmentResponse::remove_technician_from_capacity_planning)>,
     true},
    {"allDay", offsetof(NonJobAppointmentResponse, all_day),
     &detail::type_of<decltype(NonJobAppointmentResponse::all_day)>, true},
    {"showOnTechnicianSchedule", offsetof(NonJobAppointmentResponse, show_on_technician_schedule),
     &detail::type_of<decltype(NonJobAppointmentResponse::show_on_technician_schedule)>, true},
    {"active", offsetof(NonJobAppointmentResponse, active),
     &detail::type_of<decltype(NonJobAppointmentResponse::active)>, true},
    {"createdOn", offsetof(NonJobAppointmentResponse, created_on),
     &detail::type_of<decltype(NonJobAppointmentResponse::created_on)>, true},
    {"modifiedOn", offsetof(NonJobAppointmentResponse, modified_on),
     &detail::type_of<decltype(NonJobAppointmentResponse::modified_on)>, true},
    {"createdById", offsetof(NonJobAppointmentResponse, created_by_id),
     &detail::type_of<decltype(NonJobAppointmentResponse::created_by_id)>, true},
};

extern const detail::Member kNonJobAppointmentUpdateRequest[];
const detail::Member kNonJobAppointmentUpdateRequest[] = {
    {"technicianId", offsetof(NonJobAppointmentUpdateRequest, technician_id),
     &detail::type_of<decltype(NonJobAppointmentUpdateRequest::technician_id)>, true},
    {"start", offsetof(NonJobAppointmentUpdateRequest, start),
     &detail::type_of<decltype(NonJobAppointmentUpdateRequest::start)>, true},
    {"duration", offsetof(NonJobAppointmentUpdateRequest, duration),
     &detail::type_of<decltype(NonJobAppointmentUpdateRequest::duration)>, true},
    {"name", offsetof(NonJobAppointmentUpdateRequest, name),
     &detail::type_of<decltype(NonJobAppointmentUpdateRequest::name)>, true},
    {"timesheetCodeId", offsetof(NonJobAppointmentUpdateRequest, timesheet_code_id),
     &detail::type_of<decltype(NonJobAppointmentUpdateRequest::timesheet_code_id)>},
    {"summary", offsetof(NonJobAppointmentUpdateRequest, summary),
     &detail::type_of<decltype(NonJobAppointmentUpdateRequest::summary)>},
    {"clearDispatchBoard", offsetof(NonJobAppointmentUpdateRequest, clear_dispatch_board),
     &detail::type_of<decltype(NonJobAppointmentUpdateRequest::clear_dispatch_board)>},
    {"clearTechnicianView", offsetof(NonJobAppointmentUpdateRequest, clear_technician_view),
     &detail::type_of<decltype(NonJobAppointmentUpdateRequest::clear_technician_view)>},
    {"showOnTechnicianSchedule",
     offsetof(NonJobAppointmentUpdateRequest, show_on_technician_schedule),
     &detail::type_of<decltype(NonJobAppointmentUpdateRequest::show_on_technician_schedule)>},
    {"removeTechnicianFromCapacityPlanning",
     offsetof(NonJobAppointmentUpdateRequest, remove_technician_from_capacity_planning),
     &detail::type_of<decltype(NonJobAppointmentUpdateRequest::remove_technician_from_capacity_planning)>},
    {"allDay", offsetof(NonJobAppointmentUpdateRequest, all_day),
     &detail::type_of<decltype(NonJobAppointmentUpdateRequest::all_day)>},
    {"repeat", offsetof(NonJobAppointmentUpdateRequest, repeat),
     &detail::type_of<decltype(NonJobAppointmentUpdateRequest::repeat)>},
    {"countOccurrences", offsetof(NonJobAppointmentUpdateRequest, count_occurrences),
     &detail::type_of<decltype(NonJobAppointmentUpdateRequest::count_occurrences)>},
    {"interval", offsetof(NonJobAppointmentUpdateRequest, interval),
     &detail::type_of<decltype(NonJobAppointmentUpdateRequest::interval)>},
    {"frequency", offsetof(NonJobAppointmentUpdateRequest, frequency),
     &detail::type_of<decltype(NonJobAppointmentUpdateRequest::frequency)>},
    {"endType", offsetof(NonJobAppointmentUpdateRequest, end_type),
     &detail::type_of<decltype(NonJobAppointmentUpdateRequest::end_type)>},
    {"endOn", offsetof(NonJobAppointmentUpdateRequest, end_on),
     &detail::type_of<decltype(NonJobAppointmentUpdateRequest::end_on)>},
    {"daysOfWeek", offsetof(NonJobAppointmentUpdateRequest, days_of_week),
     &detail::type_of<decltype(NonJobAppointmentUpdateRequest::days_of_week)>},
};
void make_non_job_appointment_update_request(void* place) {
  ::new (place) NonJobAppointmentUpdateRequest{
      .technician_id = detail::unset,
      .start = detail::unset,
      .duration = detail::unset,
      .name = detail::unset,
  };
}

}  // namespace tables

const detail::EnumTable& enum_table(RepeatEndType) noexcept {
  static constexpr detail::EnumTable table{
      "RepeatEndType", tables::kRepeatEndType, std::size(tables::kRepeatEndType),
      false};
  return table;
}

const detail::EnumTable& enum_table(RepeatFrequency) noexcept {
  static constexpr detail::EnumTable table{
      "RepeatFrequency", tables::kRepeatFrequency, std::size(tables::kRepeatFrequency),
      false};
  return table;
}

const detail::Object CreateNonJobAppointmentRequest::kObject{
    "CreateNonJobAppointmentRequest", tables::kCreateNonJobAppointmentRequest,
    std::size(tables::kCreateNonJobAppointmentRequest),
    offsetof(CreateNonJobAppointmentRequest, extra),
    &tables::make_create_non_job_appointment_request};

const detail::EnumTable& enum_table(RepeatEndTypeInt32) noexcept {
  static constexpr detail::EnumTable table{
      "RepeatEndTypeInt32", tables::kRepeatEndTypeInt32, std::size(tables::kRepeatEndTypeInt32),
      true};
  return table;
}

const detail::EnumTable& enum_table(RepeatFrequencyInt32) noexcept {
  static constexpr detail::EnumTable table{
      "RepeatFrequencyInt32", tables::kRepeatFrequencyInt32, std::size(tables::kRepeatFrequencyInt32),
      true};
  return table;
}

const detail::Object CreateNonJobAppointmentResult::kObject{
    "CreateNonJobAppointmentResult", tables::kCreateNonJobAppointmentResult,
    std::size(tables::kCreateNonJobAppointmentResult),
    offsetof(CreateNonJobAppointmentResult, extra),
    &detail::construct<CreateNonJobAppointmentResult>};

const detail::Object DeleteNonJobAppointmentResult::kObject{
    "DeleteNonJobAppointmentResult", tables::kDeleteNonJobAppointmentResult,
    std::size(tables::kDeleteNonJobAppointmentResult),
    offsetof(DeleteNonJobAppointmentResult, extra),
    &detail::construct<DeleteNonJobAppointmentResult>};

const detail::Object GetNonJobAppointmentResponse::kObject{
    "GetNonJobAppointmentResponse", tables::kGetNonJobAppointmentResponse,
    std::size(tables::kGetNonJobAppointmentResponse), offsetof(GetNonJobAppointmentResponse, extra),
    &detail::construct<GetNonJobAppointmentResponse>};

const detail::Object NonJobAppointmentResponse::kObject{
    "NonJobAppointmentResponse", tables::kNonJobAppointmentResponse,
    std::size(tables::kNonJobAppointmentResponse), offsetof(NonJobAppointmentResponse, extra),
    &detail::construct<NonJobAppointmentResponse>};

const detail::Object NonJobAppointmentUpdateRequest::kObject{
    "NonJobAppointmentUpdateRequest", tables::kNonJobAppointmentUpdateRequest,
    std::size(tables::kNonJobAppointmentUpdateRequest),
    offsetof(NonJobAppointmentUpdateRequest, extra),
    &tables::make_non_job_appointment_update_request};

}  // namespace servicetitan::dispatch
