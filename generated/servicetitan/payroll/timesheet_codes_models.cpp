// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/timesheet_codes_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::payroll {

namespace tables {

extern const detail::Member kTimesheetCodeResponse[];
const detail::Member kTimesheetCodeResponse[] = {
    {"id", offsetof(TimesheetCodeResponse, id),
     &detail::type_of<decltype(TimesheetCodeResponse::id)>, true},
    {"code", offsetof(TimesheetCodeResponse, code),
     &detail::type_of<decltype(TimesheetCodeResponse::code)>, true},
    {"description", offsetof(TimesheetCodeResponse, description),
     &detail::type_of<decltype(TimesheetCodeResponse::description)>},
    {"type", offsetof(TimesheetCodeResponse, type),
     &detail::type_of<decltype(TimesheetCodeResponse::type)>, true},
    {"applicableEmployeeType", offsetof(TimesheetCodeResponse, applicable_employee_type),
     &detail::type_of<decltype(TimesheetCodeResponse::applicable_employee_type)>, true},
    {"rateInfo", offsetof(TimesheetCodeResponse, rate_info),
     &detail::type_of<decltype(TimesheetCodeResponse::rate_info)>, true},
    {"createdOn", offsetof(TimesheetCodeResponse, created_on),
     &detail::type_of<decltype(TimesheetCodeResponse::created_on)>, true},
    {"modifiedOn", offsetof(TimesheetCodeResponse, modified_on),
     &detail::type_of<decltype(TimesheetCodeResponse::modified_on)>, true},
    {"active", offsetof(TimesheetCodeResponse, active),
     &detail::type_of<decltype(TimesheetCodeResponse::active)>, true},
};

}  // namespace tables

const detail::Object TimesheetCodeResponse::kObject{
    "TimesheetCodeResponse", tables::kTimesheetCodeResponse,
    std::size(tables::kTimesheetCodeResponse), offsetof(TimesheetCodeResponse, extra),
    &detail::construct<TimesheetCodeResponse>};

}  // namespace servicetitan::payroll
