// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/payments.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::payments {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.payments.get_list",
    .operation_id = "Payments_GetList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/payments",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.payments:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"activeState", offsetof(T, active_state), &detail::type_of<decltype(T::active_state)>},
    {"appliedToInvoiceIds", offsetof(T, applied_to_invoice_ids),
     &detail::type_of<decltype(T::applied_to_invoice_ids)>, detail::QueryStyle::comma},
    {"appliedToReferenceNumber", offsetof(T, applied_to_reference_number),
     &detail::type_of<decltype(T::applied_to_reference_number)>},
    {"batchId", offsetof(T, batch_id), &detail::type_of<decltype(T::batch_id)>},
    {"batchNumber", offsetof(T, batch_number), &detail::type_of<decltype(T::batch_number)>},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>, detail::QueryStyle::comma},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"customField.Fields", offsetof(T, custom_field_fields),
     &detail::type_of<decltype(T::custom_field_fields)>, detail::QueryStyle::dotted_map},
    {"customField.Operator", offsetof(T, custom_field_operator),
     &detail::type_of<decltype(T::custom_field_operator)>},
    {"depositIds", offsetof(T, deposit_ids), &detail::type_of<decltype(T::deposit_ids)>,
     detail::QueryStyle::comma},
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"paidOnAfter", offsetof(T, paid_on_after), &detail::type_of<decltype(T::paid_on_after)>},
    {"paidOnBefore", offsetof(T, paid_on_before), &detail::type_of<decltype(T::paid_on_before)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"statuses", offsetof(T, statuses), &detail::type_of<decltype(T::statuses)>,
     detail::QueryStyle::comma},
    {"totalGreater", offsetof(T, total_greater), &detail::type_of<decltype(T::total_greater)>},
    {"totalLess", offsetof(T, total_less), &detail::type_of<decltype(T::total_less)>},
    {"transactionType", offsetof(T, transaction_type),
     &detail::type_of<decltype(T::transaction_type)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<DetailedPaymentResponse>>;
}  // namespace tables::get_list
Request<Page<DetailedPaymentResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<DetailedPaymentResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.payments.create",
    .operation_id = "Payments_Create",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/payments",
    .request_content = Content::json,
    .response_content = Content::json,
    .retained = "2026-03",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<PaymentResponse>;
}  // namespace tables::create
Request<PaymentResponse> create(const PaymentCreateRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation).body(body).returning<PaymentResponse>();
}

namespace tables::get_custom_field_types {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.payments.get_custom_field_types",
    .operation_id = "Payments_GetCustomFieldTypes",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/payments/custom-fields",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.payments:r",
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
    .name = "accounting.payments.update_custom_fields",
    .operation_id = "Payments_UpdateCustomFields",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/payments/custom-fields",
    .request_content = Content::json,
    .scopes = "tn.acc.payments:w",
};
}  // namespace tables::update_custom_fields
Request<void> update_custom_fields(const CustomFieldUpdateRequest& body) {
  return detail::RequestBuilder(tables::update_custom_fields::kOperation)
      .body(body)
      .returning<void>();
}

namespace tables::update_status {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.payments.update_status",
    .operation_id = "Payments_UpdateStatus",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/payments/status",
    .request_content = Content::json,
    .scopes = "tn.acc.payments:w",
};
}  // namespace tables::update_status
Request<void> update_status(const PaymentStatusBatchRequest& body) {
  return detail::RequestBuilder(tables::update_status::kOperation).body(body).returning<void>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.payments.update",
    .operation_id = "Payments_Update",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/payments/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.payments:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<PaymentResponse>;
}  // namespace tables::update
Request<PaymentResponse> update(std::int64_t id, const PaymentUpdateRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<PaymentResponse>();
}

}  // namespace servicetitan::accounting::payments
