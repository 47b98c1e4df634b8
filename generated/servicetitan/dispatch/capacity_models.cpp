// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/capacity_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables::capacity_request_args {
using T = CapacityRequestArgs;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"startsOnOrAfter", offsetof(T, starts_on_or_after),
     &detail::type_of<decltype(T::starts_on_or_after)>, true},
    {"endsOnOrBefore", offsetof(T, ends_on_or_before),
     &detail::type_of<decltype(T::ends_on_or_before)>, true},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>},
    {"jobTypeId", offsetof(T, job_type_id), &detail::type_of<decltype(T::job_type_id)>},
    {"skillBasedAvailability", offsetof(T, skill_based_availability),
     &detail::type_of<decltype(T::skill_based_availability)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .starts_on_or_after = detail::unset,
      .ends_on_or_before = detail::unset,
      .skill_based_availability = detail::unset,
  };
}
}  // namespace tables::capacity_request_args
constinit const detail::Object CapacityRequestArgs::kObject{
    "CapacityRequestArgs", tables::capacity_request_args::kMembers,
    std::size(tables::capacity_request_args::kMembers), offsetof(CapacityRequestArgs, extra),
    &tables::capacity_request_args::make};

namespace tables::capacity_response_technician_status {
using T = CapacityResponseTechnicianStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Available", static_cast<std::int32_t>(T::kAvailable)},
    {"Unavailable", static_cast<std::int32_t>(T::kUnavailable)},
};
}  // namespace tables::capacity_response_technician_status
const detail::EnumTable& enum_table(CapacityResponseTechnicianStatus) noexcept {
  static constexpr detail::EnumTable table{
      "CapacityResponseTechnicianStatus", tables::capacity_response_technician_status::kValues,
      std::size(tables::capacity_response_technician_status::kValues)};
  return table;
}

namespace tables::capacity_response_technician {
using T = CapacityResponseTechnician;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"hasRequiredSkills", offsetof(T, has_required_skills),
     &detail::type_of<decltype(T::has_required_skills)>},
};
}  // namespace tables::capacity_response_technician
constinit const detail::Object CapacityResponseTechnician::kObject{
    "CapacityResponseTechnician", tables::capacity_response_technician::kMembers,
    std::size(tables::capacity_response_technician::kMembers),
    offsetof(CapacityResponseTechnician, extra), &detail::construct<CapacityResponseTechnician>};

namespace tables::capacity_response_availability {
using T = CapacityResponseAvailability;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>, true},
    {"end", offsetof(T, end), &detail::type_of<decltype(T::end)>, true},
    {"startUtc", offsetof(T, start_utc), &detail::type_of<decltype(T::start_utc)>, true},
    {"endUtc", offsetof(T, end_utc), &detail::type_of<decltype(T::end_utc)>, true},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>, true},
    {"totalAvailability", offsetof(T, total_availability),
     &detail::type_of<decltype(T::total_availability)>, true},
    {"openAvailability", offsetof(T, open_availability),
     &detail::type_of<decltype(T::open_availability)>, true},
    {"technicians", offsetof(T, technicians), &detail::type_of<decltype(T::technicians)>, true},
    {"isAvailable", offsetof(T, is_available), &detail::type_of<decltype(T::is_available)>, true},
    {"isExceedingIdealBookingPercentage", offsetof(T, is_exceeding_ideal_booking_percentage),
     &detail::type_of<decltype(T::is_exceeding_ideal_booking_percentage)>, true},
};
}  // namespace tables::capacity_response_availability
constinit const detail::Object CapacityResponseAvailability::kObject{
    "CapacityResponseAvailability", tables::capacity_response_availability::kMembers,
    std::size(tables::capacity_response_availability::kMembers),
    offsetof(CapacityResponseAvailability, extra),
    &detail::construct<CapacityResponseAvailability>};

namespace tables::capacity_response {
using T = CapacityResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"timeStamp", offsetof(T, time_stamp), &detail::type_of<decltype(T::time_stamp)>, true},
    {"availabilities", offsetof(T, availabilities), &detail::type_of<decltype(T::availabilities)>,
     true},
};
}  // namespace tables::capacity_response
constinit const detail::Object CapacityResponse::kObject{
    "CapacityResponse", tables::capacity_response::kMembers,
    std::size(tables::capacity_response::kMembers), offsetof(CapacityResponse, extra),
    &detail::construct<CapacityResponse>};

}  // namespace servicetitan::dispatch
