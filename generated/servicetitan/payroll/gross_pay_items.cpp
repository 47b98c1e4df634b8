// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/gross_pay_items.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::payroll::gross_pay_items {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.gross_pay_items.get_list",
    .operation_id = "GrossPayItems_GetList",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/gross-pay-items",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.grosspayitems:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"employeeType", offsetof(T, employee_type), &detail::type_of<decltype(T::employee_type)>},
    {"employeeId", offsetof(T, employee_id), &detail::type_of<decltype(T::employee_id)>},
    {"payrollIds", offsetof(T, payroll_ids), &detail::type_of<decltype(T::payroll_ids)>,
     detail::QueryStyle::comma},
    {"dateOnOrAfter", offsetof(T, date_on_or_after),
     &detail::type_of<decltype(T::date_on_or_after)>},
    {"dateOnOrBefore", offsetof(T, date_on_or_before),
     &detail::type_of<decltype(T::date_on_or_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"modifiedOnOrBefore", offsetof(T, modified_on_or_before),
     &detail::type_of<decltype(T::modified_on_or_before)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<GrossPayItemResponse>>;
}  // namespace tables::get_list
Request<Page<GrossPayItemResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<GrossPayItemResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.gross_pay_items.create",
    .operation_id = "GrossPayItems_Create",
    .method = Method::post,
    .path = "/payroll/v2/tenant/{tenant}/gross-pay-items",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.prl.grosspayitems:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::create
Request<ModificationResponse> create(const GrossPayItemCreateRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<ModificationResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.gross_pay_items.update",
    .operation_id = "GrossPayItems_Update",
    .method = Method::put,
    .path = "/payroll/v2/tenant/{tenant}/gross-pay-items/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.prl.grosspayitems:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::update
Request<ModificationResponse> update(std::int64_t id, const GrossPayItemUpdateRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

namespace tables::delete_ {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.gross_pay_items.delete_",
    .operation_id = "GrossPayItems_Delete",
    .method = Method::delete_,
    .path = "/payroll/v2/tenant/{tenant}/gross-pay-items/{id}",
    .scopes = "tn.prl.grosspayitems:w",
};
}  // namespace tables::delete_
Request<void> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::delete_::kOperation).path(id).returning<void>();
}

}  // namespace servicetitan::payroll::gross_pay_items
