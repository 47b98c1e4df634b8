// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/capacity_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables {

extern const detail::Member kCapacityRequestArgs[];
const detail::Member kCapacityRequestArgs[] = {
    {"startsOnOrAfter", offsetof(CapacityRequestArgs, starts_on_or_after),
     &detail::type_of<decltype(CapacityRequestArgs::starts_on_or_after)>, true},
    {"endsOnOrBefore", offsetof(CapacityRequestArgs, ends_on_or_before),
     &detail::type_of<decltype(CapacityRequestArgs::ends_on_or_before)>, true},
    {"businessUnitIds", offsetof(CapacityRequestArgs, business_unit_ids),
     &detail::type_of<decltype(CapacityRequestArgs::business_unit_ids)>},
    {"jobTypeId", offsetof(CapacityRequestArgs, job_type_id),
     &detail::type_of<decltype(CapacityRequestArgs::job_type_id)>},
    {"skillBasedAvailability", offsetof(CapacityRequestArgs, skill_based_availability),
     &detail::type_of<decltype(CapacityRequestArgs::skill_based_availability)>, true},
};
void make_capacity_request_args(void* place) {
  ::new (place) CapacityRequestArgs{
      .starts_on_or_after = detail::unset,
      .ends_on_or_before = detail::unset,
      .skill_based_availability = detail::unset,
  };
}

extern const detail::EnumValue kCapacityResponseTechnicianStatus[];
const detail::EnumValue kCapacityResponseTechnicianStatus[] = {
    {"Available", static_cast<std::int32_t>(CapacityResponseTechnicianStatus::kAvailable)},
    {"Unavailable", static_cast<std::int32_t>(CapacityResponseTechnicianStatus::kUnavailable)},
};

extern const detail::Member kCapacityResponseTechnician[];
const detail::Member kCapacityResponseTechnician[] = {
    {"id", offsetof(CapacityResponseTechnician, id),
     &detail::type_of<decltype(CapacityResponseTechnician::id)>, true},
    {"name", offsetof(CapacityResponseTechnician, name),
     &detail::type_of<decltype(CapacityResponseTechnician::name)>, true},
    {"status", offsetof(CapacityResponseTechnician, status),
     &detail::type_of<decltype(CapacityResponseTechnician::status)>, true},
    {"hasRequiredSkills", offsetof(CapacityResponseTechnician, has_required_skills),
     &detail::type_of<decltype(CapacityResponseTechnician::has_required_skills)>},
};

extern const detail::Member kCapacityResponseAvailability[];
const detail::Member kCapacityResponseAvailability[] = {
    {"start", offsetof(CapacityResponseAvailability, start),
     &detail::type_of<decltype(CapacityResponseAvailability::start)>, true},
    {"end", offsetof(CapacityResponseAvailability, end),
     &detail::type_of<decltype(CapacityResponseAvailability::end)>, true},
    {"startUtc", offsetof(CapacityResponseAvailability, start_utc),
     &detail::type_of<decltype(CapacityResponseAvailability::start_utc)>, true},
    {"endUtc", offsetof(CapacityResponseAvailability, end_utc),
     &detail::type_of<decltype(CapacityResponseAvailability::end_utc)>, true},
    {"businessUnitIds", offsetof(CapacityResponseAvailability, business_unit_ids),
     &detail::type_of<decltype(CapacityResponseAvailability::business_unit_ids)>, true},
    {"totalAvailability", offsetof(CapacityResponseAvailability, total_availability),
     &detail::type_of<decltype(CapacityResponseAvailability::total_availability)>, true},
    {"openAvailability", offsetof(CapacityResponseAvailability, open_availability),
     &detail::type_of<decltype(CapacityResponseAvailability::open_availability)>, true},
    {"technicians", offsetof(CapacityResponseAvailability, technicians),
     &detail::type_of<decltype(CapacityResponseAvailability::technicians)>, true},
    {"isAvailable", offsetof(CapacityResponseAvailability, is_available),
     &detail::type_of<decltype(CapacityResponseAvailability::is_available)>, true},
    {"isExceedingIdealBookingPercentage",
     offsetof(CapacityResponseAvailability, is_exceeding_ideal_booking_percentage),
     &detail::type_of<decltype(CapacityResponseAvailability::is_exceeding_ideal_booking_percentage)>,
     true},
};

extern const detail::Member kCapacityResponse[];
const detail::Member kCapacityResponse[] = {
    {"timeStamp", offsetof(CapacityResponse, time_stamp),
     &detail::type_of<decltype(CapacityResponse::time_stamp)>, true},
    {"availabilities", offsetof(CapacityResponse, availabilities),
     &detail::type_of<decltype(CapacityResponse::availabilities)>, true},
};

}  // namespace tables

const detail::Object CapacityRequestArgs::kObject{
    "CapacityRequestArgs", tables::kCapacityRequestArgs, std::size(tables::kCapacityRequestArgs),
    offsetof(CapacityRequestArgs, extra), &tables::make_capacity_request_args};

const detail::EnumTable& enum_table(CapacityResponseTechnicianStatus) noexcept {
  static constexpr detail::EnumTable table{
      "CapacityResponseTechnicianStatus", tables::kCapacityResponseTechnicianStatus, std::size(tables::kCapacityResponseTechnicianStatus),
      false};
  return table;
}

const detail::Object CapacityResponseTechnician::kObject{
    "CapacityResponseTechnician", tables::kCapacityResponseTechnician,
    std::size(tables::kCapacityResponseTechnician), offsetof(CapacityResponseTechnician, extra),
    &detail::construct<CapacityResponseTechnician>};

const detail::Object CapacityResponseAvailability::kObject{
    "CapacityResponseAvailability", tables::kCapacityResponseAvailability,
    std::size(tables::kCapacityResponseAvailability), offsetof(CapacityResponseAvailability, extra),
    &detail::construct<CapacityResponseAvailability>};

const detail::Object CapacityResponse::kObject{
    "CapacityResponse", tables::kCapacityResponse, std::size(tables::kCapacityResponse),
    offsetof(CapacityResponse, extra), &detail::construct<CapacityResponse>};

}  // namespace servicetitan::dispatch
