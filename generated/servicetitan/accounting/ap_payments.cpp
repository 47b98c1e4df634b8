// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/ap_payments.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::ap_payments {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "accounting.ap_payments.get_list",
    .operation_id = "ApPayments_GetList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/ap-payments",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.appayments:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
    {"customField.Fields", offsetof(GetListQuery, custom_field_fields),
     &detail::type_of<decltype(GetListQuery::custom_field_fields)>, detail::QueryStyle::dotted_map},
    {"customField.Operator", offsetof(GetListQuery, custom_field_operator),
     &detail::type_of<decltype(GetListQuery::custom_field_operator)>},
    {"syncStatuses", offsetof(GetListQuery, sync_statuses),
     &detail::type_of<decltype(GetListQuery::sync_statuses)>},
};

extern const Operation kGetCustomFieldTypes;
const Operation kGetCustomFieldTypes{
    .name = "accounting.ap_payments.get_custom_field_types",
    .operation_id = "ApPayments_GetCustomFieldTypes",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/ap-payments/custom-fields",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.appayments:r",
};
extern const detail::QueryMember kGetCustomFieldTypesQuery[];
const detail::QueryMember kGetCustomFieldTypesQuery[] = {
    {"page", offsetof(GetCustomFieldTypesQuery, page),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::page)>},
    {"pageSize", offsetof(GetCustomFieldTypesQuery, page_size),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::page_size)>},
    {"includeTotal", offsetof(GetCustomFieldTypesQuery, include_total),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::include_total)>},
    {"createdBefore", offsetof(GetCustomFieldTypesQuery, created_before),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetCustomFieldTypesQuery, created_on_or_after),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetCustomFieldTypesQuery, modified_before),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetCustomFieldTypesQuery, modified_on_or_after),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::modified_on_or_after)>},
    {"sort", offsetof(GetCustomFieldTypesQuery, sort),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::sort)>},
};

extern const Operation kUpdateCustomFields;
const Operation kUpdateCustomFields{
    .name = "accounting.ap_payments.update_custom_fields",
    .operation_id = "ApPayments_UpdateCustomFields",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/ap-payments/custom-fields",
    .request_content = Content::json,
    .scopes = "tn.acc.appayments:w",
};

extern const Operation kMarkAsExported;
const Operation kMarkAsExported{
    .name = "accounting.ap_payments.mark_as_exported",
    .operation_id = "ApPayments_MarkAsExported",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/ap-payments/markasexported",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.appayments:w",
};

}  // namespace tables

Request<Page<ApPaymentResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<ApPaymentResponse>>();
}

Request<Page<CustomFieldTypeResponse>> get_custom_field_types(
    const GetCustomFieldTypesQuery& query) {
  return detail::RequestBuilder(tables::kGetCustomFieldTypes)
      .query(tables::kGetCustomFieldTypesQuery, query)
      .returning<Page<CustomFieldTypeResponse>>();
}

Request<void> update_custom_fields(const CustomFieldUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdateCustomFields).body(body).returning<void>();
}

Request<std::vector<MarkApPaymentAsExportedUpdateResponse>> mark_as_exported(
    const std::vector<MarkApPaymentAsExportedUpdateRequest>& body) {
  return detail::RequestBuilder(tables::kMarkAsExported)
      .body(body)
      .returning<std::vector<MarkApPaymentAsExportedUpdateResponse>>();
}

}  // namespace servicetitan::accounting::ap_payments
