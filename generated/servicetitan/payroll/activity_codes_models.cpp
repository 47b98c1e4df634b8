// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/activity_codes_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::payroll {

namespace tables {

extern const detail::Member kPayrollActivityCodeResponse[];
const detail::Member kPayrollActivityCodeResponse[] = {
    {"id", offsetof(PayrollActivityCodeResponse, id),
     &detail::type_of<decltype(PayrollActivityCodeResponse::id)>, true},
    {"name", offsetof(PayrollActivityCodeResponse, name),
     &detail::type_of<decltype(PayrollActivityCodeResponse::name)>, true},
    {"code", offsetof(PayrollActivityCodeResponse, code),
     &detail::type_of<decltype(PayrollActivityCodeResponse::code)>, true},
    {"earningCategory", offsetof(PayrollActivityCodeResponse, earning_category),
     &detail::type_of<decltype(PayrollActivityCodeResponse::earning_category)>, true},
    {"createdOn", offsetof(PayrollActivityCodeResponse, created_on),
     &detail::type_of<decltype(PayrollActivityCodeResponse::created_on)>, true},
    {"modifiedOn", offsetof(PayrollActivityCodeResponse, modified_on),
     &detail::type_of<decltype(PayrollActivityCodeResponse::modified_on)>, true},
    {"isDiscretionary", offsetof(PayrollActivityCodeResponse, is_discretionary),
     &detail::type_of<decltype(PayrollActivityCodeResponse::is_discretionary)>, true},
    {"active", offsetof(PayrollActivityCodeResponse, active),
     &detail::type_of<decltype(PayrollActivityCodeResponse::active)>, true},
};

}  // namespace tables

const detail::Object PayrollActivityCodeResponse::kObject{
    "PayrollActivityCodeResponse", tables::kPayrollActivityCodeResponse,
    std::size(tables::kPayrollActivityCodeResponse), offsetof(PayrollActivityCodeResponse, extra),
    &detail::construct<PayrollActivityCodeResponse>};

}  // namespace servicetitan::payroll
