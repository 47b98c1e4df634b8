// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/availability_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables::contracts_shift_type {
using T = ContractsShiftType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Scheduled", static_cast<std::int32_t>(T::kScheduled)},
    {"OnCall", static_cast<std::int32_t>(T::kOnCall)},
};
}  // namespace tables::contracts_shift_type
const detail::EnumTable& enum_table(ContractsShiftType) noexcept {
  static constexpr detail::EnumTable table{
      "ContractsShiftType", tables::contracts_shift_type::kValues,
      std::size(tables::contracts_shift_type::kValues)};
  return table;
}

namespace tables::day_of_week {
using T = DayOfWeek;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Sunday", static_cast<std::int32_t>(T::kSunday)},
    {"Monday", static_cast<std::int32_t>(T::kMonday)},
    {"Tuesday", static_cast<std::int32_t>(T::kTuesday)},
    {"Wednesday", static_cast<std::int32_t>(T::kWednesday)},
    {"Thursday", static_cast<std::int32_t>(T::kThursday)},
    {"Friday", static_cast<std::int32_t>(T::kFriday)},
    {"Saturday", static_cast<std::int32_t>(T::kSaturday)},
};
}  // namespace tables::day_of_week
const detail::EnumTable& enum_table(DayOfWeek) noexcept {
  static constexpr detail::EnumTable table{
      "DayOfWeek", tables::day_of_week::kValues, std::size(tables::day_of_week::kValues)};
  return table;
}

namespace tables::dimension_type {
using T = DimensionType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"ArrivalWindow", static_cast<std::int32_t>(T::kArrivalWindow)},
    {"BusinessHour", static_cast<std::int32_t>(T::kBusinessHour)},
    {"BusinessUnit", static_cast<std::int32_t>(T::kBusinessUnit)},
    {"BusinessUnitGroup", static_cast<std::int32_t>(T::kBusinessUnitGroup)},
    {"JobType", static_cast<std::int32_t>(T::kJobType)},
    {"JobTypeGroup", static_cast<std::int32_t>(T::kJobTypeGroup)},
    {"Skill", static_cast<std::int32_t>(T::kSkill)},
    {"Team", static_cast<std::int32_t>(T::kTeam)},
    {"Technician", static_cast<std::int32_t>(T::kTechnician)},
    {"TechnicianType", static_cast<std::int32_t>(T::kTechnicianType)},
    {"Trade", static_cast<std::int32_t>(T::kTrade)},
    {"Zone", static_cast<std::int32_t>(T::kZone)},
};
}  // namespace tables::dimension_type
const detail::EnumTable& enum_table(DimensionType) noexcept {
  static constexpr detail::EnumTable table{
      "DimensionType", tables::dimension_type::kValues, std::size(tables::dimension_type::kValues)};
  return table;
}

namespace tables::get_availability_cell {
using T = GetAvailabilityCell;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"index", offsetof(T, index), &detail::type_of<decltype(T::index)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"total", offsetof(T, total), &detail::type_of<decltype(T::total)>, true},
    {"assigned", offsetof(T, assigned), &detail::type_of<decltype(T::assigned)>, true},
    {"booked", offsetof(T, booked), &detail::type_of<decltype(T::booked)>, true},
    {"done", offsetof(T, done), &detail::type_of<decltype(T::done)>, true},
    {"startUtc", offsetof(T, start_utc), &detail::type_of<decltype(T::start_utc)>},
    {"endUtc", offsetof(T, end_utc), &detail::type_of<decltype(T::end_utc)>},
    {"isBookable", offsetof(T, is_bookable), &detail::type_of<decltype(T::is_bookable)>, true},
    {"isAssignable", offsetof(T, is_assignable), &detail::type_of<decltype(T::is_assignable)>,
     true},
    {"jobStartUtc", offsetof(T, job_start_utc), &detail::type_of<decltype(T::job_start_utc)>},
    {"jobEndUtc", offsetof(T, job_end_utc), &detail::type_of<decltype(T::job_end_utc)>},
};
}  // namespace tables::get_availability_cell
constinit const detail::Object GetAvailabilityCell::kObject{
    "GetAvailabilityCell", tables::get_availability_cell::kMembers,
    std::size(tables::get_availability_cell::kMembers), offsetof(GetAvailabilityCell, extra),
    &detail::construct<GetAvailabilityCell>};

namespace tables::job_priority {
using T = JobPriority;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Low", static_cast<std::int32_t>(T::kLow)},
    {"Normal", static_cast<std::int32_t>(T::kNormal)},
    {"High", static_cast<std::int32_t>(T::kHigh)},
    {"Urgent", static_cast<std::int32_t>(T::kUrgent)},
};
}  // namespace tables::job_priority
const detail::EnumTable& enum_table(JobPriority) noexcept {
  static constexpr detail::EnumTable table{
      "JobPriority", tables::job_priority::kValues, std::size(tables::job_priority::kValues)};
  return table;
}

namespace tables::technician_type {
using T = TechnicianType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Unmanaged", static_cast<std::int32_t>(T::kUnmanaged)},
    {"Managed", static_cast<std::int32_t>(T::kManaged)},
};
}  // namespace tables::technician_type
const detail::EnumTable& enum_table(TechnicianType) noexcept {
  static constexpr detail::EnumTable table{
      "TechnicianType", tables::technician_type::kValues,
      std::size(tables::technician_type::kValues)};
  return table;
}

namespace tables::get_availability_request_args {
using T = GetAvailabilityRequestArgs;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"startUtc", offsetof(T, start_utc), &detail::type_of<decltype(T::start_utc)>, true},
    {"endUtc", offsetof(T, end_utc), &detail::type_of<decltype(T::end_utc)>, true},
    {"xType", offsetof(T, x_type), &detail::type_of<decltype(T::x_type)>, true},
    {"startMinuteTtz", offsetof(T, start_minute_ttz),
     &detail::type_of<decltype(T::start_minute_ttz)>},
    {"endMinuteTtz", offsetof(T, end_minute_ttz), &detail::type_of<decltype(T::end_minute_ttz)>},
    {"arrivalWindows", offsetof(T, arrival_windows),
     &detail::type_of<decltype(T::arrival_windows)>},
    {"businessHours", offsetof(T, business_hours), &detail::type_of<decltype(T::business_hours)>},
    {"businessUnits", offsetof(T, business_units), &detail::type_of<decltype(T::business_units)>},
    {"businessUnitGroups", offsetof(T, business_unit_groups),
     &detail::type_of<decltype(T::business_unit_groups)>},
    {"jobPriorities", offsetof(T, job_priorities), &detail::type_of<decltype(T::job_priorities)>},
    {"jobTypes", offsetof(T, job_types), &detail::type_of<decltype(T::job_types)>},
    {"jobTypeGroups", offsetof(T, job_type_groups), &detail::type_of<decltype(T::job_type_groups)>},
    {"shiftTypes", offsetof(T, shift_types), &detail::type_of<decltype(T::shift_types)>},
    {"skills", offsetof(T, skills), &detail::type_of<decltype(T::skills)>},
    {"tagTypes", offsetof(T, tag_types), &detail::type_of<decltype(T::tag_types)>},
    {"teams", offsetof(T, teams), &detail::type_of<decltype(T::teams)>},
    {"technicians", offsetof(T, technicians), &detail::type_of<decltype(T::technicians)>},
    {"technicianTypes", offsetof(T, technician_types),
     &detail::type_of<decltype(T::technician_types)>},
    {"trades", offsetof(T, trades), &detail::type_of<decltype(T::trades)>},
    {"zones", offsetof(T, zones), &detail::type_of<decltype(T::zones)>},
    {"weekdays", offsetof(T, weekdays), &detail::type_of<decltype(T::weekdays)>},
    {"useTenantSettings", offsetof(T, use_tenant_settings),
     &detail::type_of<decltype(T::use_tenant_settings)>},
    {"jobDurationInMinutes", offsetof(T, job_duration_in_minutes),
     &detail::type_of<decltype(T::job_duration_in_minutes)>},
    {"existingJobAppointmentId", offsetof(T, existing_job_appointment_id),
     &detail::type_of<decltype(T::existing_job_appointment_id)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.start_utc = detail::unset, .end_utc = detail::unset, .x_type = detail::unset};
}
}  // namespace tables::get_availability_request_args
constinit const detail::Object GetAvailabilityRequestArgs::kObject{
    "GetAvailabilityRequestArgs", tables::get_availability_request_args::kMembers,
    std::size(tables::get_availability_request_args::kMembers),
    offsetof(GetAvailabilityRequestArgs, extra), &tables::get_availability_request_args::make};

namespace tables::get_availiability_grid {
using T = GetAvailiabilityGrid;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"rowHeaders", offsetof(T, row_headers), &detail::type_of<decltype(T::row_headers)>, true},
    {"columnHeaders", offsetof(T, column_headers), &detail::type_of<decltype(T::column_headers)>,
     true},
    {"table", offsetof(T, table), &detail::type_of<decltype(T::table)>, true},
};
}  // namespace tables::get_availiability_grid
constinit const detail::Object GetAvailiabilityGrid::kObject{
    "GetAvailiabilityGrid", tables::get_availiability_grid::kMembers,
    std::size(tables::get_availiability_grid::kMembers), offsetof(GetAvailiabilityGrid, extra),
    &detail::construct<GetAvailiabilityGrid>};

namespace tables::get_availability_response {
using T = GetAvailabilityResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"timeStamp", offsetof(T, time_stamp), &detail::type_of<decltype(T::time_stamp)>, true},
    {"grids", offsetof(T, grids), &detail::type_of<decltype(T::grids)>},
};
}  // namespace tables::get_availability_response
constinit const detail::Object GetAvailabilityResponse::kObject{
    "GetAvailabilityResponse", tables::get_availability_response::kMembers,
    std::size(tables::get_availability_response::kMembers),
    offsetof(GetAvailabilityResponse, extra), &detail::construct<GetAvailabilityResponse>};

namespace tables::get_availability_slot_technician {
using T = GetAvailabilitySlotTechnician;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>,
     true},
    {"technicianName", offsetof(T, technician_name), &detail::type_of<decltype(T::technician_name)>,
     true},
    {"jobStart", offsetof(T, job_start), &detail::type_of<decltype(T::job_start)>, true},
    {"jobEnd", offsetof(T, job_end), &detail::type_of<decltype(T::job_end)>, true},
};
}  // namespace tables::get_availability_slot_technician
constinit const detail::Object GetAvailabilitySlotTechnician::kObject{
    "GetAvailabilitySlotTechnician", tables::get_availability_slot_technician::kMembers,
    std::size(tables::get_availability_slot_technician::kMembers),
    offsetof(GetAvailabilitySlotTechnician, extra),
    &detail::construct<GetAvailabilitySlotTechnician>};

namespace tables::get_availability_slot {
using T = GetAvailabilitySlot;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"slotStart", offsetof(T, slot_start), &detail::type_of<decltype(T::slot_start)>, true},
    {"slotEnd", offsetof(T, slot_end), &detail::type_of<decltype(T::slot_end)>, true},
    {"technicians", offsetof(T, technicians), &detail::type_of<decltype(T::technicians)>, true},
};
}  // namespace tables::get_availability_slot
constinit const detail::Object GetAvailabilitySlot::kObject{
    "GetAvailabilitySlot", tables::get_availability_slot::kMembers,
    std::size(tables::get_availability_slot::kMembers), offsetof(GetAvailabilitySlot, extra),
    &detail::construct<GetAvailabilitySlot>};

namespace tables::get_availability_slots_response {
using T = GetAvailabilitySlotsResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"timeStamp", offsetof(T, time_stamp), &detail::type_of<decltype(T::time_stamp)>, true},
    {"availableSlots", offsetof(T, available_slots),
     &detail::type_of<decltype(T::available_slots)>},
};
}  // namespace tables::get_availability_slots_response
constinit const detail::Object GetAvailabilitySlotsResponse::kObject{
    "GetAvailabilitySlotsResponse", tables::get_availability_slots_response::kMembers,
    std::size(tables::get_availability_slots_response::kMembers),
    offsetof(GetAvailabilitySlotsResponse, extra),
    &detail::construct<GetAvailabilitySlotsResponse>};

}  // namespace servicetitan::dispatch
