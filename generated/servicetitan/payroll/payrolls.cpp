// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/payrolls.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::payroll::payrolls {

namespace tables {

extern const Operation kGetEmployeePayrolls;
const Operation kGetEmployeePayrolls{
    .name = "payroll.payrolls.get_employee_payrolls",
    .operation_id = "Payrolls_GetEmployeePayrolls",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/employees/{employee}/payrolls",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.employees:r",
};
extern const detail::QueryMember kGetEmployeePayrollsQuery[];
const detail::QueryMember kGetEmployeePayrollsQuery[] = {
    {"page", offsetof(GetEmployeePayrollsQuery, page),
     &detail::type_of<decltype(GetEmployeePayrollsQuery::page)>},
    {"pageSize", offsetof(GetEmployeePayrollsQuery, page_size),
     &detail::type_of<decltype(GetEmployeePayrollsQuery::page_size)>},
    {"includeTotal", offsetof(GetEmployeePayrollsQuery, include_total),
     &detail::type_of<decltype(GetEmployeePayrollsQuery::include_total)>},
    {"startedOnOrAfter", offsetof(GetEmployeePayrollsQuery, started_on_or_after),
     &detail::type_of<decltype(GetEmployeePayrollsQuery::started_on_or_after)>},
    {"endedOnOrBefore", offsetof(GetEmployeePayrollsQuery, ended_on_or_before),
     &detail::type_of<decltype(GetEmployeePayrollsQuery::ended_on_or_before)>},
    {"modifiedBefore", offsetof(GetEmployeePayrollsQuery, modified_before),
     &detail::type_of<decltype(GetEmployeePayrollsQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetEmployeePayrollsQuery, modified_on_or_after),
     &detail::type_of<decltype(GetEmployeePayrollsQuery::modified_on_or_after)>},
    {"approvedOnOrAfter", offsetof(GetEmployeePayrollsQuery, approved_on_or_after),
     &detail::type_of<decltype(GetEmployeePayrollsQuery::approved_on_or_after)>},
    {"status", offsetof(GetEmployeePayrollsQuery, status),
     &detail::type_of<decltype(GetEmployeePayrollsQuery::status)>},
    {"active", offsetof(GetEmployeePayrollsQuery, active),
     &detail::type_of<decltype(GetEmployeePayrollsQuery::active)>},
    {"createdBefore", offsetof(GetEmployeePayrollsQuery, created_before),
     &detail::type_of<decltype(GetEmployeePayrollsQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetEmployeePayrollsQuery, created_on_or_after),
     &detail::type_of<decltype(GetEmployeePayrollsQuery::created_on_or_after)>},
    {"sort", offsetof(GetEmployeePayrollsQuery, sort),
     &detail::type_of<decltype(GetEmployeePayrollsQuery::sort)>},
};

extern const Operation kGetList;
const Operation kGetList{
    .name = "payroll.payrolls.get_list",
    .operation_id = "Payrolls_GetList",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/payrolls",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.payrolls:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"employeeType", offsetof(GetListQuery, employee_type),
     &detail::type_of<decltype(GetListQuery::employee_type)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"startedOnOrAfter", offsetof(GetListQuery, started_on_or_after),
     &detail::type_of<decltype(GetListQuery::started_on_or_after)>},
    {"endedOnOrBefore", offsetof(GetListQuery, ended_on_or_before),
     &detail::type_of<decltype(GetListQuery::ended_on_or_before)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"approvedOnOrAfter", offsetof(GetListQuery, approved_on_or_after),
     &detail::type_of<decltype(GetListQuery::approved_on_or_after)>},
    {"status", offsetof(GetListQuery, status), &detail::type_of<decltype(GetListQuery::status)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kGetTechnicianPayrolls;
const Operation kGetTechnicianPayrolls{
    .name = "payroll.payrolls.get_technician_payrolls",
    .operation_id = "Payrolls_GetTechnicianPayrolls",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/technicians/{technician}/payrolls",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.technicians:r",
};
extern const detail::QueryMember kGetTechnicianPayrollsQuery[];
const detail::QueryMember kGetTechnicianPayrollsQuery[] = {
    {"page", offsetof(GetTechnicianPayrollsQuery, page),
     &detail::type_of<decltype(GetTechnicianPayrollsQuery::page)>},
    {"pageSize", offsetof(GetTechnicianPayrollsQuery, page_size),
     &detail::type_of<decltype(GetTechnicianPayrollsQuery::page_size)>},
    {"includeTotal", offsetof(GetTechnicianPayrollsQuery, include_total),
     &detail::type_of<decltype(GetTechnicianPayrollsQuery::include_total)>},
    {"startedOnOrAfter", offsetof(GetTechnicianPayrollsQuery, started_on_or_after),
     &detail::type_of<decltype(GetTechnicianPayrollsQuery::started_on_or_after)>},
    {"endedOnOrBefore", offsetof(GetTechnicianPayrollsQuery, ended_on_or_before),
     &detail::type_of<decltype(GetTechnicianPayrollsQuery::ended_on_or_before)>},
    {"modifiedBefore", offsetof(GetTechnicianPayrollsQuery, modified_before),
     &detail::type_of<decltype(GetTechnicianPayrollsQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetTechnicianPayrollsQuery, modified_on_or_after),
     &detail::type_of<decltype(GetTechnicianPayrollsQuery::modified_on_or_after)>},
    {"approvedOnOrAfter", offsetof(GetTechnicianPayrollsQuery, approved_on_or_after),
     &detail::type_of<decltype(GetTechnicianPayrollsQuery::approved_on_or_after)>},
    {"status", offsetof(GetTechnicianPayrollsQuery, status),
     &detail::type_of<decltype(GetTechnicianPayrollsQuery::status)>},
    {"active", offsetof(GetTechnicianPayrollsQuery, active),
     &detail::type_of<decltype(GetTechnicianPayrollsQuery::active)>},
    {"createdBefore", offsetof(GetTechnicianPayrollsQuery, created_before),
     &detail::type_of<decltype(GetTechnicianPayrollsQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetTechnicianPayrollsQuery, created_on_or_after),
     &detail::type_of<decltype(GetTechnicianPayrollsQuery::created_on_or_after)>},
    {"sort", offsetof(GetTechnicianPayrollsQuery, sort),
     &detail::type_of<decltype(GetTechnicianPayrollsQuery::sort)>},
};

}  // namespace tables

Request<Page<PayrollResponse>> get_employee_payrolls(
    std::int64_t employee,
    const GetEmployeePayrollsQuery& query) {
  return detail::RequestBuilder(tables::kGetEmployeePayrolls)
      .path(employee)
      .query(tables::kGetEmployeePayrollsQuery, query)
      .returning<Page<PayrollResponse>>();
}

Request<Page<PayrollResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<PayrollResponse>>();
}

Request<Page<PayrollResponse>> get_technician_payrolls(
    std::int64_t technician,
    const GetTechnicianPayrollsQuery& query) {
  return detail::RequestBuilder(tables::kGetTechnicianPayrolls)
      .path(technician)
      .query(tables::kGetTechnicianPayrollsQuery, query)
      .returning<Page<PayrollResponse>>();
}

}  // namespace servicetitan::payroll::payrolls
