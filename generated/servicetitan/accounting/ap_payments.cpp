// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/ap_payments.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::ap_payments {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.ap_payments.get_list",
    .operation_id = "ApPayments_GetList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/ap-payments",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.appayments:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"customField.Fields", offsetof(T, custom_field_fields),
     &detail::type_of<decltype(T::custom_field_fields)>, detail::QueryStyle::dotted_map},
    {"customField.Operator", offsetof(T, custom_field_operator),
     &detail::type_of<decltype(T::custom_field_operator)>},
    {"syncStatuses", offsetof(T, sync_statuses), &detail::type_of<decltype(T::sync_statuses)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<ApPaymentResponse>>;
}  // namespace tables::get_list
Request<Page<ApPaymentResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<ApPaymentResponse>>();
}

namespace tables::get_custom_field_types {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.ap_payments.get_custom_field_types",
    .operation_id = "ApPayments_GetCustomFieldTypes",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/ap-payments/custom-fields",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.appayments:r",
};
using T = GetCustomFieldTypesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
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
constexpr detail::AnyType kResult = detail::any_type<Page<CustomFieldTypeResponse>>;
}  // namespace tables::get_custom_field_types
Request<Page<CustomFieldTypeResponse>> get_custom_field_types(
    const GetCustomFieldTypesQuery& query) {
  return detail::RequestBuilder(tables::get_custom_field_types::kOperation)
      .query(tables::get_custom_field_types::kQuery, query)
      .returning<Page<CustomFieldTypeResponse>>();
}

namespace tables::update_custom_fields {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.ap_payments.update_custom_fields",
    .operation_id = "ApPayments_UpdateCustomFields",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/ap-payments/custom-fields",
    .request_content = Content::json,
    .scopes = "tn.acc.appayments:w",
};
}  // namespace tables::update_custom_fields
Request<void> update_custom_fields(const CustomFieldUpdateRequest& body) {
  return detail::RequestBuilder(tables::update_custom_fields::kOperation)
      .body(body)
      .returning<void>();
}

namespace tables::mark_as_exported {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.ap_payments.mark_as_exported",
    .operation_id = "ApPayments_MarkAsExported",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/ap-payments/markasexported",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.appayments:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult =
    detail::any_type<std::vector<MarkApPaymentAsExportedUpdateResponse>>;
}  // namespace tables::mark_as_exported
Request<std::vector<MarkApPaymentAsExportedUpdateResponse>> mark_as_exported(
    const std::vector<MarkApPaymentAsExportedUpdateRequest>& body) {
  return detail::RequestBuilder(tables::mark_as_exported::kOperation)
      .body(body)
      .returning<std::vector<MarkApPaymentAsExportedUpdateResponse>>();
}

}  // namespace servicetitan::accounting::ap_payments
