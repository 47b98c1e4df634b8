// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/payrolls.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::payroll::payrolls {

namespace tables::get_employee_payrolls {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.payrolls.get_employee_payrolls",
    .operation_id = "Payrolls_GetEmployeePayrolls",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/employees/{employee}/payrolls",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.employees:r",
};
using T = GetEmployeePayrollsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"startedOnOrAfter", offsetof(T, started_on_or_after),
     &detail::type_of<decltype(T::started_on_or_after)>},
    {"endedOnOrBefore", offsetof(T, ended_on_or_before),
     &detail::type_of<decltype(T::ended_on_or_before)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"approvedOnOrAfter", offsetof(T, approved_on_or_after),
     &detail::type_of<decltype(T::approved_on_or_after)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<PayrollResponse>>;
}  // namespace tables::get_employee_payrolls
Request<Page<PayrollResponse>> get_employee_payrolls(
    std::int64_t employee,
    const GetEmployeePayrollsQuery& query) {
  return detail::RequestBuilder(tables::get_employee_payrolls::kOperation)
      .path(employee)
      .query(tables::get_employee_payrolls::kQuery, query)
      .returning<Page<PayrollResponse>>();
}

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.payrolls.get_list",
    .operation_id = "Payrolls_GetList",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/payrolls",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.payrolls:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"employeeType", offsetof(T, employee_type), &detail::type_of<decltype(T::employee_type)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"startedOnOrAfter", offsetof(T, started_on_or_after),
     &detail::type_of<decltype(T::started_on_or_after)>},
    {"endedOnOrBefore", offsetof(T, ended_on_or_before),
     &detail::type_of<decltype(T::ended_on_or_before)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"approvedOnOrAfter", offsetof(T, approved_on_or_after),
     &detail::type_of<decltype(T::approved_on_or_after)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<PayrollResponse>>;
}  // namespace tables::get_list
Request<Page<PayrollResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<PayrollResponse>>();
}

namespace tables::get_technician_payrolls {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.payrolls.get_technician_payrolls",
    .operation_id = "Payrolls_GetTechnicianPayrolls",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/technicians/{technician}/payrolls",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.technicians:r",
};
using T = GetTechnicianPayrollsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"startedOnOrAfter", offsetof(T, started_on_or_after),
     &detail::type_of<decltype(T::started_on_or_after)>},
    {"endedOnOrBefore", offsetof(T, ended_on_or_before),
     &detail::type_of<decltype(T::ended_on_or_before)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"approvedOnOrAfter", offsetof(T, approved_on_or_after),
     &detail::type_of<decltype(T::approved_on_or_after)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<PayrollResponse>>;
}  // namespace tables::get_technician_payrolls
Request<Page<PayrollResponse>> get_technician_payrolls(
    std::int64_t technician,
    const GetTechnicianPayrollsQuery& query) {
  return detail::RequestBuilder(tables::get_technician_payrolls::kOperation)
      .path(technician)
      .query(tables::get_technician_payrolls::kQuery, query)
      .returning<Page<PayrollResponse>>();
}

}  // namespace servicetitan::payroll::payrolls
