// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/location_labor_type_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::payroll {

namespace tables {

extern const detail::Member kLocationLaborTypeResponse[];
const detail::Member kLocationLaborTypeResponse[] = {
    {"locationId", offsetof(LocationLaborTypeResponse, location_id),
     &detail::type_of<decltype(LocationLaborTypeResponse::location_id)>, true},
    {"hourlyRate", offsetof(LocationLaborTypeResponse, hourly_rate),
     &detail::type_of<decltype(LocationLaborTypeResponse::hourly_rate)>, true},
    {"laborTypeName", offsetof(LocationLaborTypeResponse, labor_type_name),
     &detail::type_of<decltype(LocationLaborTypeResponse::labor_type_name)>, true},
    {"laborTypeCode", offsetof(LocationLaborTypeResponse, labor_type_code),
     &detail::type_of<decltype(LocationLaborTypeResponse::labor_type_code)>, true},
    {"createdOn", offsetof(LocationLaborTypeResponse, created_on),
     &detail::type_of<decltype(LocationLaborTypeResponse::created_on)>, true},
    {"active", offsetof(LocationLaborTypeResponse, active),
     &detail::type_of<decltype(LocationLaborTypeResponse::active)>, true},
};

}  // namespace tables

const detail::Object LocationLaborTypeResponse::kObject{
    "LocationLaborTypeResponse", tables::kLocationLaborTypeResponse,
    std::size(tables::kLocationLaborTypeResponse), offsetof(LocationLaborTypeResponse, extra),
    &detail::construct<LocationLaborTypeResponse>};

}  // namespace servicetitan::payroll
