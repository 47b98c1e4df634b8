// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/payroll_adjustments.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::payroll::payroll_adjustments {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.payroll_adjustments.get_list",
    .operation_id = "PayrollAdjustments_GetList",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/payroll-adjustments",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.payrolladjustments:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"employeeIds", offsetof(T, employee_ids), &detail::type_of<decltype(T::employee_ids)>,
     detail::QueryStyle::comma},
    {"postedOnOrAfter", offsetof(T, posted_on_or_after),
     &detail::type_of<decltype(T::posted_on_or_after)>},
    {"postedOnOrBefore", offsetof(T, posted_on_or_before),
     &detail::type_of<decltype(T::posted_on_or_before)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<PayrollAdjustmentResponse>>;
}  // namespace tables::get_list
Request<Page<PayrollAdjustmentResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<PayrollAdjustmentResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.payroll_adjustments.create",
    .operation_id = "PayrollAdjustments_Create",
    .method = Method::post,
    .path = "/payroll/v2/tenant/{tenant}/payroll-adjustments",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.prl.payrolladjustments:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::create
Request<ModificationResponse> create(const PayrollAdjustmentCreateRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<ModificationResponse>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.payroll_adjustments.get",
    .operation_id = "PayrollAdjustments_Get",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/payroll-adjustments/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.prl.payrolladjustments:r",
};
using T = GetQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"employeeType", offsetof(T, employee_type), &detail::type_of<decltype(T::employee_type)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<PayrollAdjustmentResponse>;
}  // namespace tables::get
Request<PayrollAdjustmentResponse> get(std::int64_t id, const GetQuery& query) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .query(tables::get::kQuery, query)
      .returning<PayrollAdjustmentResponse>();
}

}  // namespace servicetitan::payroll::payroll_adjustments
