// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/timesheet_codes_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::payroll {

namespace tables::timesheet_code_response {
using T = TimesheetCodeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"applicableEmployeeType", offsetof(T, applicable_employee_type),
     &detail::type_of<decltype(T::applicable_employee_type)>, true},
    {"rateInfo", offsetof(T, rate_info), &detail::type_of<decltype(T::rate_info)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::timesheet_code_response
constinit const detail::Object TimesheetCodeResponse::kObject{
    "TimesheetCodeResponse", tables::timesheet_code_response::kMembers,
    std::size(tables::timesheet_code_response::kMembers), offsetof(TimesheetCodeResponse, extra),
    &detail::construct<TimesheetCodeResponse>};

}  // namespace servicetitan::payroll
