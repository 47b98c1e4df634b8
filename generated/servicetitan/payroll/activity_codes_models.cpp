// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/activity_codes_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::payroll {

namespace tables::payroll_activity_code_response {
using T = PayrollActivityCodeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"earningCategory", offsetof(T, earning_category),
     &detail::type_of<decltype(T::earning_category)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"isDiscretionary", offsetof(T, is_discretionary),
     &detail::type_of<decltype(T::is_discretionary)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::payroll_activity_code_response
constinit const detail::Object PayrollActivityCodeResponse::kObject{
    "PayrollActivityCodeResponse", tables::payroll_activity_code_response::kMembers,
    std::size(tables::payroll_activity_code_response::kMembers),
    offsetof(PayrollActivityCodeResponse, extra), &detail::construct<PayrollActivityCodeResponse>};

}  // namespace servicetitan::payroll
