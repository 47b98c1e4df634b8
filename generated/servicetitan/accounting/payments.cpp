// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/payments.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::payments {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "accounting.payments.get_list",
    .operation_id = "Payments_GetList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/payments",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.payments:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"activeState", offsetof(GetListQuery, active_state),
     &detail::type_of<decltype(GetListQuery::active_state)>},
    {"appliedToInvoiceIds", offsetof(GetListQuery, applied_to_invoice_ids),
     &detail::type_of<decltype(GetListQuery::applied_to_invoice_ids)>, detail::QueryStyle::comma},
    {"appliedToReferenceNumber", offsetof(GetListQuery, applied_to_reference_number),
     &detail::type_of<decltype(GetListQuery::applied_to_reference_number)>},
    {"batchId", offsetof(GetListQuery, batch_id),
     &detail::type_of<decltype(GetListQuery::batch_id)>},
    {"batchNumber", offsetof(GetListQuery, batch_number),
     &detail::type_of<decltype(GetListQuery::batch_number)>},
    {"businessUnitIds", offsetof(GetListQuery, business_unit_ids),
     &detail::type_of<decltype(GetListQuery::business_unit_ids)>, detail::QueryStyle::comma},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"customerId", offsetof(GetListQuery, customer_id),
     &detail::type_of<decltype(GetListQuery::customer_id)>},
    {"customField.Fields", offsetof(GetListQuery, custom_field_fields),
     &detail::type_of<decltype(GetListQuery::custom_field_fields)>, detail::QueryStyle::dotted_map},
    {"customField.Operator", offsetof(GetListQuery, custom_field_operator),
     &detail::type_of<decltype(GetListQuery::custom_field_operator)>},
    {"depositIds", offsetof(GetListQuery, deposit_ids),
     &detail::type_of<decltype(GetListQuery::deposit_ids)>, detail::QueryStyle::comma},
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"paidOnAfter", offsetof(GetListQuery, paid_on_after),
     &detail::type_of<decltype(GetListQuery::paid_on_after)>},
    {"paidOnBefore", offsetof(GetListQuery, paid_on_before),
     &detail::type_of<decltype(GetListQuery::paid_on_before)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
    {"statuses", offsetof(GetListQuery, statuses),
     &detail::type_of<decltype(GetListQuery::statuses)>, detail::QueryStyle::comma},
    {"totalGreater", offsetof(GetListQuery, total_greater),
     &detail::type_of<decltype(GetListQuery::total_greater)>},
    {"totalLess", offsetof(GetListQuery, total_less),
     &detail::type_of<decltype(GetListQuery::total_less)>},
    {"transactionType", offsetof(GetListQuery, transaction_type),
     &detail::type_of<decltype(GetListQuery::transaction_type)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "accounting.payments.create",
    .operation_id = "Payments_Create",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/payments",
    .request_content = Content::json,
    .response_content = Content::json,
    .retained = "2026-03",
};

extern const Operation kGetCustomFieldTypes;
const Operation kGetCustomFieldTypes{
    .name = "accounting.payments.get_custom_field_types",
    .operation_id = "Payments_GetCustomFieldTypes",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/payments/custom-fields",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.payments:r",
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
    .name = "accounting.payments.update_custom_fields",
    .operation_id = "Payments_UpdateCustomFields",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/payments/custom-fields",
    .request_content = Content::json,
    .scopes = "tn.acc.payments:w",
};

extern const Operation kUpdateStatus;
const Operation kUpdateStatus{
    .name = "accounting.payments.update_status",
    .operation_id = "Payments_UpdateStatus",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/payments/status",
    .request_content = Content::json,
    .scopes = "tn.acc.payments:w",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "accounting.payments.update",
    .operation_id = "Payments_Update",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/payments/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.payments:w",
};

}  // namespace tables

Request<Page<DetailedPaymentResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<DetailedPaymentResponse>>();
}

Request<PaymentResponse> create(const PaymentCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<PaymentResponse>();
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

Request<void> update_status(const PaymentStatusBatchRequest& body) {
  return detail::RequestBuilder(tables::kUpdateStatus).body(body).returning<void>();
}

Request<PaymentResponse> update(std::int64_t id, const PaymentUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdate).path(id).body(body).returning<PaymentResponse>();
}

}  // namespace servicetitan::accounting::payments
