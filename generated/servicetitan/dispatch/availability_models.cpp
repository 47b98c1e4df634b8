// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/availability_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables {

extern const detail::EnumValue kContractsShiftType[];
const detail::EnumValue kContractsShiftType[] = {
    {"Scheduled", static_cast<std::int32_t>(ContractsShiftType::kScheduled)},
    {"OnCall", static_cast<std::int32_t>(ContractsShiftType::kOnCall)},
};

extern const detail::EnumValue kDayOfWeek[];
const detail::EnumValue kDayOfWeek[] = {
    {"Sunday", static_cast<std::int32_t>(DayOfWeek::kSunday)},
    {"Monday", static_cast<std::int32_t>(DayOfWeek::kMonday)},
    {"Tuesday", static_cast<std::int32_t>(DayOfWeek::kTuesday)},
    {"Wednesday", static_cast<std::int32_t>(DayOfWeek::kWednesday)},
    {"Thursday", static_cast<std::int32_t>(DayOfWeek::kThursday)},
    {"Friday", static_cast<std::int32_t>(DayOfWeek::kFriday)},
    {"Saturday", static_cast<std::int32_t>(DayOfWeek::kSaturday)},
};

extern const detail::EnumValue kDimensionType[];
const detail::EnumValue kDimensionType[] = {
    {"ArrivalWindow", static_cast<std::int32_t>(DimensionType::kArrivalWindow)},
    {"BusinessHour", static_cast<std::int32_t>(DimensionType::kBusinessHour)},
    {"BusinessUnit", static_cast<std::int32_t>(DimensionType::kBusinessUnit)},
    {"BusinessUnitGroup", static_cast<std::int32_t>(DimensionType::kBusinessUnitGroup)},
    {"JobType", static_cast<std::int32_t>(DimensionType::kJobType)},
    {"JobTypeGroup", static_cast<std::int32_t>(DimensionType::kJobTypeGroup)},
    {"Skill", static_cast<std::int32_t>(DimensionType::kSkill)},
    {"Team", static_cast<std::int32_t>(DimensionType::kTeam)},
    {"Technician", static_cast<std::int32_t>(DimensionType::kTechnician)},
    {"TechnicianType", static_cast<std::int32_t>(DimensionType::kTechnicianType)},
    {"Trade", static_cast<std::int32_t>(DimensionType::kTrade)},
    {"Zone", static_cast<std::int32_t>(DimensionType::kZone)},
};

extern const detail::Member kGetAvailabilityCell[];
const detail::Member kGetAvailabilityCell[] = {
    {"index", offsetof(GetAvailabilityCell, index),
     &detail::type_of<decltype(GetAvailabilityCell::index)>, true},
    {"id", offsetof(GetAvailabilityCell, id), &detail::type_of<decltype(GetAvailabilityCell::id)>},
    {"name", offsetof(GetAvailabilityCell, name),
     &detail::type_of<decltype(GetAvailabilityCell::name)>},
    {"total", offsetof(GetAvailabilityCell, total),
     &detail::type_of<decltype(GetAvailabilityCell::total)>, true},
    {"assigned", offsetof(GetAvailabilityCell, assigned),
     &detail::type_of<decltype(GetAvailabilityCell::assigned)>, true},
    {"booked", offsetof(GetAvailabilityCell, booked),
     &detail::type_of<decltype(GetAvailabilityCell::booked)>, true},
    {"done", offsetof(GetAvailabilityCell, done),
     &detail::type_of<decltype(GetAvailabilityCell::done)>, true},
    {"startUtc", offsetof(GetAvailabilityCell, start_utc),
     &detail::type_of<decltype(GetAvailabilityCell::start_utc)>},
    {"endUtc", offsetof(GetAvailabilityCell, end_utc),
     &detail::type_of<decltype(GetAvailabilityCell::end_utc)>},
    {"isBookable", offsetof(GetAvailabilityCell, is_bookable),
     &detail::type_of<decltype(GetAvailabilityCell::is_bookable)>, true},
    {"isAssignable", offsetof(GetAvailabilityCell, is_assignable),
     &detail::type_of<decltype(GetAvailabilityCell::is_assignable)>, true},
    {"jobStartUtc", offsetof(GetAvailabilityCell, job_start_utc),
     &detail::type_of<decltype(GetAvailabilityCell::job_start_utc)>},
    {"jobEndUtc", offsetof(GetAvailabilityCell, job_end_utc),
     &detail::type_of<decltype(GetAvailabilityCell::job_end_utc)>},
};

extern const detail::EnumValue kJobPriority[];
const detail::EnumValue kJobPriority[] = {
    {"Low", static_cast<std::int32_t>(JobPriority::kLow)},
    {"Normal", static_cast<std::int32_t>(JobPriority::kNormal)},
    {"High", static_cast<std::int32_t>(JobPriority::kHigh)},
    {"Urgent", static_cast<std::int32_t>(JobPriority::kUrgent)},
};

extern const detail::EnumValue kTechnicianType[];
const detail::EnumValue kTechnicianType[] = {
    {"Unmanaged", static_cast<std::int32_t>(TechnicianType::kUnmanaged)},
    {"Managed", static_cast<std::int32_t>(TechnicianType::kManaged)},
};

extern const detail::Member kGetAvailabilityRequestArgs[];
const detail::Member kGetAvailabilityRequestArgs[] = {
    {"startUtc", offsetof(GetAvailabilityRequestArgs, start_utc),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::start_utc)>, true},
    {"endUtc", offsetof(GetAvailabilityRequestArgs, end_utc),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::end_utc)>, true},
    {"xType", offsetof(GetAvailabilityRequestArgs, x_type),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::x_type)>, true},
    {"startMinuteTtz", offsetof(GetAvailabilityRequestArgs, start_minute_ttz),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::start_minute_ttz)>},
    {"endMinuteTtz", offsetof(GetAvailabilityRequestArgs, end_minute_ttz),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::end_minute_ttz)>},
    {"arrivalWindows", offsetof(GetAvailabilityRequestArgs, arrival_windows),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::arrival_windows)>},
    {"businessHours", offsetof(GetAvailabilityRequestArgs, business_hours),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::business_hours)>},
    {"businessUnits", offsetof(GetAvailabilityRequestArgs, business_units),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::business_units)>},
    {"businessUnitGroups", offsetof(GetAvailabilityRequestArgs, business_unit_groups),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::business_unit_groups)>},
    {"jobPriorities", offsetof(GetAvailabilityRequestArgs, job_priorities),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::job_priorities)>},
    {"jobTypes", offsetof(GetAvailabilityRequestArgs, job_types),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::job_types)>},
    {"jobTypeGroups", offsetof(GetAvailabilityRequestArgs, job_type_groups),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::job_type_groups)>},
    {"shiftTypes", offsetof(GetAvailabilityRequestArgs, shift_types),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::shift_types)>},
    {"skills", offsetof(GetAvailabilityRequestArgs, skills),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::skills)>},
    {"tagTypes", offsetof(GetAvailabilityRequestArgs, tag_types),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::tag_types)>},
    {"teams", offsetof(GetAvailabilityRequestArgs, teams),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::teams)>},
    {"technicians", offsetof(GetAvailabilityRequestArgs, technicians),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::technicians)>},
    {"technicianTypes", offsetof(GetAvailabilityRequestArgs, technician_types),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::technician_types)>},
    {"trades", offsetof(GetAvailabilityRequestArgs, trades),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::trades)>},
    {"zones", offsetof(GetAvailabilityRequestArgs, zones),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::zones)>},
    {"weekdays", offsetof(GetAvailabilityRequestArgs, weekdays),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::weekdays)>},
    {"useTenantSettings", offsetof(GetAvailabilityRequestArgs, use_tenant_settings),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::use_tenant_settings)>},
    {"jobDurationInMinutes", offsetof(GetAvailabilityRequestArgs, job_duration_in_minutes),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::job_duration_in_minutes)>},
    {"existingJobAppointmentId", offsetof(GetAvailabilityRequestArgs, existing_job_appointment_id),
     &detail::type_of<decltype(GetAvailabilityRequestArgs::existing_job_appointment_id)>},
};
void make_get_availability_request_args(void* place) {
  ::new (place) GetAvailabilityRequestArgs{
      .start_utc = detail::unset,
      .end_utc = detail::unset,
      .x_type = detail::unset,
  };
}

extern const detail::Member kGetAvailiabilityGrid[];
const detail::Member kGetAvailiabilityGrid[] = {
    {"rowHeaders", offsetof(GetAvailiabilityGrid, row_headers),
     &detail::type_of<decltype(GetAvailiabilityGrid::row_headers)>, true},
    {"columnHeaders", offsetof(GetAvailiabilityGrid, column_headers),
     &detail::type_of<decltype(GetAvailiabilityGrid::column_headers)>, true},
    {"table", offsetof(GetAvailiabilityGrid, table),
     &detail::type_of<decltype(GetAvailiabilityGrid::table)>, true},
};

extern const detail::Member kGetAvailabilityResponse[];
const detail::Member kGetAvailabilityResponse[] = {
    {"timeStamp", offsetof(GetAvailabilityResponse, time_stamp),
     &detail::type_of<decltype(GetAvailabilityResponse::time_stamp)>, true},
    {"grids", offsetof(GetAvailabilityResponse, grids),
     &detail::type_of<decltype(GetAvailabilityResponse::grids)>},
};

extern const detail::Member kGetAvailabilitySlotTechnician[];
const detail::Member kGetAvailabilitySlotTechnician[] = {
    {"technicianId", offsetof(GetAvailabilitySlotTechnician, technician_id),
     &detail::type_of<decltype(GetAvailabilitySlotTechnician::technician_id)>, true},
    {"technicianName", offsetof(GetAvailabilitySlotTechnician, technician_name),
     &detail::type_of<decltype(GetAvailabilitySlotTechnician::technician_name)>, true},
    {"jobStart", offsetof(GetAvailabilitySlotTechnician, job_start),
     &detail::type_of<decltype(GetAvailabilitySlotTechnician::job_start)>, true},
    {"jobEnd", offsetof(GetAvailabilitySlotTechnician, job_end),
     &detail::type_of<decltype(GetAvailabilitySlotTechnician::job_end)>, true},
};

extern const detail::Member kGetAvailabilitySlot[];
const detail::Member kGetAvailabilitySlot[] = {
    {"slotStart", offsetof(GetAvailabilitySlot, slot_start),
     &detail::type_of<decltype(GetAvailabilitySlot::slot_start)>, true},
    {"slotEnd", offsetof(GetAvailabilitySlot, slot_end),
     &detail::type_of<decltype(GetAvailabilitySlot::slot_end)>, true},
    {"technicians", offsetof(GetAvailabilitySlot, technicians),
     &detail::type_of<decltype(GetAvailabilitySlot::technicians)>, true},
};

extern const detail::Member kGetAvailabilitySlotsResponse[];
const detail::Member kGetAvailabilitySlotsResponse[] = {
    {"timeStamp", offsetof(GetAvailabilitySlotsResponse, time_stamp),
     &detail::type_of<decltype(GetAvailabilitySlotsResponse::time_stamp)>, true},
    {"availableSlots", offsetof(GetAvailabilitySlotsResponse, available_slots),
     &detail::type_of<decltype(GetAvailabilitySlotsResponse::available_slots)>},
};

}  // namespace tables

const detail::EnumTable& enum_table(ContractsShiftType) noexcept {
  static constexpr detail::EnumTable table{
      "ContractsShiftType", tables::kContractsShiftType, std::size(tables::kContractsShiftType),
      false};
  return table;
}

const detail::EnumTable& enum_table(DayOfWeek) noexcept {
  static constexpr detail::EnumTable table{
      "DayOfWeek", tables::kDayOfWeek, std::size(tables::kDayOfWeek),
      false};
  return table;
}

const detail::EnumTable& enum_table(DimensionType) noexcept {
  static constexpr detail::EnumTable table{
      "DimensionType", tables::kDimensionType, std::size(tables::kDimensionType),
      false};
  return table;
}

const detail::Object GetAvailabilityCell::kObject{
    "GetAvailabilityCell", tables::kGetAvailabilityCell, std::size(tables::kGetAvailabilityCell),
    offsetof(GetAvailabilityCell, extra), &detail::construct<GetAvailabilityCell>};

const detail::EnumTable& enum_table(JobPriority) noexcept {
  static constexpr detail::EnumTable table{
      "JobPriority", tables::kJobPriority, std::size(tables::kJobPriority),
      false};
  return table;
}

const detail::EnumTable& enum_table(TechnicianType) noexcept {
  static constexpr detail::EnumTable table{
      "TechnicianType", tables::kTechnicianType, std::size(tables::kTechnicianType),
      false};
  return table;
}

const detail::Object GetAvailabilityRequestArgs::kObject{
    "GetAvailabilityRequestArgs", tables::kGetAvailabilityRequestArgs,
    std::size(tables::kGetAvailabilityRequestArgs), offsetof(GetAvailabilityRequestArgs, extra),
    &tables::make_get_availability_request_args};

const detail::Object GetAvailiabilityGrid::kObject{
    "GetAvailiabilityGrid", tables::kGetAvailiabilityGrid, std::size(tables::kGetAvailiabilityGrid),
    offsetof(GetAvailiabilityGrid, extra), &detail::construct<GetAvailiabilityGrid>};

const detail::Object GetAvailabilityResponse::kObject{
    "GetAvailabilityResponse", tables::kGetAvailabilityResponse,
    std::size(tables::kGetAvailabilityResponse), offsetof(GetAvailabilityResponse, extra),
    &detail::construct<GetAvailabilityResponse>};

const detail::Object GetAvailabilitySlotTechnician::kObject{
    "GetAvailabilitySlotTechnician", tables::kGetAvailabilitySlotTechnician,
    std::size(tables::kGetAvailabilitySlotTechnician),
    offsetof(GetAvailabilitySlotTechnician, extra),
    &detail::construct<GetAvailabilitySlotTechnician>};

const detail::Object GetAvailabilitySlot::kObject{
    "GetAvailabilitySlot", tables::kGetAvailabilitySlot, std::size(tables::kGetAvailabilitySlot),
    offsetof(GetAvailabilitySlot, extra), &detail::construct<GetAvailabilitySlot>};

const detail::Object GetAvailabilitySlotsResponse::kObject{
    "GetAvailabilitySlotsResponse", tables::kGetAvailabilitySlotsResponse,
    std::size(tables::kGetAvailabilitySlotsResponse), offsetof(GetAvailabilitySlotsResponse, extra),
    &detail::construct<GetAvailabilitySlotsResponse>};

}  // namespace servicetitan::dispatch
