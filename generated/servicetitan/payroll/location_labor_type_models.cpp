// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/location_labor_type_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::payroll {

namespace tables::location_labor_type_response {
using T = LocationLaborTypeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>, true},
    {"hourlyRate", offsetof(T, hourly_rate), &detail::type_of<decltype(T::hourly_rate)>, true},
    {"laborTypeName", offsetof(T, labor_type_name), &detail::type_of<decltype(T::labor_type_name)>,
     true},
    {"laborTypeCode", offsetof(T, labor_type_code), &detail::type_of<decltype(T::labor_type_code)>,
     true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::location_labor_type_response
constinit const detail::Object LocationLaborTypeResponse::kObject{
    "LocationLaborTypeResponse", tables::location_labor_type_response::kMembers,
    std::size(tables::location_labor_type_response::kMembers),
    offsetof(LocationLaborTypeResponse, extra), &detail::construct<LocationLaborTypeResponse>};

}  // namespace servicetitan::payroll
