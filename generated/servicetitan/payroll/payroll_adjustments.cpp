// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/payroll_adjustments.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::payroll::payroll_adjustments {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "payroll.payroll_adjustments.get_list",
    .operation_id = "PayrollAdjustments_GetList",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/payroll-adjustments",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.payrolladjustments:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"employeeIds", offsetof(GetListQuery, employee_ids),
     &detail::type_of<decltype(GetListQuery::employee_ids)>, detail::QueryStyle::comma},
    {"postedOnOrAfter", offsetof(GetListQuery, posted_on_or_after),
     &detail::type_of<decltype(GetListQuery::posted_on_or_after)>},
    {"postedOnOrBefore", offsetof(GetListQuery, posted_on_or_before),
     &detail::type_of<decltype(GetListQuery::posted_on_or_before)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "payroll.payroll_adjustments.create",
    .operation_id = "PayrollAdjustments_Create",
    .method = Method::post,
    .path = "/payroll/v2/tenant/{tenant}/payroll-adjustments",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.prl.payrolladjustments:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "payroll.payroll_adjustments.get",
    .operation_id = "PayrollAdjustments_Get",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/payroll-adjustments/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.prl.payrolladjustments:r",
};
extern const detail::QueryMember kGetQuery[];
const detail::QueryMember kGetQuery[] = {
    {"employeeType", offsetof(GetQuery, employee_type),
     &detail::type_of<decltype(GetQuery::employee_type)>},
};

}  // namespace tables

Request<Page<PayrollAdjustmentResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<PayrollAdjustmentResponse>>();
}

Request<ModificationResponse> create(const PayrollAdjustmentCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<ModificationResponse>();
}

Request<PayrollAdjustmentResponse> get(std::int64_t id, const GetQuery& query) {
  return detail::RequestBuilder(tables::kGet)
      .path(id)
      .query(tables::kGetQuery, query)
      .returning<PayrollAdjustmentResponse>();
}

}  // namespace servicetitan::payroll::payroll_adjustments
