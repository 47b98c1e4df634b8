// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/gross_pay_items.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::payroll::gross_pay_items {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "payroll.gross_pay_items.get_list",
    .operation_id = "GrossPayItems_GetList",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/gross-pay-items",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.grosspayitems:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"employeeType", offsetof(GetListQuery, employee_type),
     &detail::type_of<decltype(GetListQuery::employee_type)>},
    {"employeeId", offsetof(GetListQuery, employee_id),
     &detail::type_of<decltype(GetListQuery::employee_id)>},
    {"payrollIds", offsetof(GetListQuery, payroll_ids),
     &detail::type_of<decltype(GetListQuery::payroll_ids)>, detail::QueryStyle::comma},
    {"dateOnOrAfter", offsetof(GetListQuery, date_on_or_after),
     &detail::type_of<decltype(GetListQuery::date_on_or_after)>},
    {"dateOnOrBefore", offsetof(GetListQuery, date_on_or_before),
     &detail::type_of<decltype(GetListQuery::date_on_or_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"modifiedOnOrBefore", offsetof(GetListQuery, modified_on_or_before),
     &detail::type_of<decltype(GetListQuery::modified_on_or_before)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "payroll.gross_pay_items.create",
    .operation_id = "GrossPayItems_Create",
    .method = Method::post,
    .path = "/payroll/v2/tenant/{tenant}/gross-pay-items",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.prl.grosspayitems:w",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "payroll.gross_pay_items.update",
    .operation_id = "GrossPayItems_Update",
    .method = Method::put,
    .path = "/payroll/v2/tenant/{tenant}/gross-pay-items/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.prl.grosspayitems:w",
};

extern const Operation kDelete;
const Operation kDelete{
    .name = "payroll.gross_pay_items.delete_",
    .operation_id = "GrossPayItems_Delete",
    .method = Method::delete_,
    .path = "/payroll/v2/tenant/{tenant}/gross-pay-items/{id}",
    .scopes = "tn.prl.grosspayitems:w",
};

}  // namespace tables

Request<Page<GrossPayItemResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<GrossPayItemResponse>>();
}

Request<ModificationResponse> create(const GrossPayItemCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<ModificationResponse>();
}

Request<ModificationResponse> update(std::int64_t id, const GrossPayItemUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

Request<void> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::kDelete).path(id).returning<void>();
}

}  // namespace servicetitan::payroll::gross_pay_items
