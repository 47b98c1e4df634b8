// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/credit_memos.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::credit_memos {

namespace tables {

extern const Operation kGetCreditMemosList;
const Operation kGetCreditMemosList{
    .name = "accounting.credit_memos.get_credit_memos_list",
    .operation_id = "CreditMemos_GetCreditMemosList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/credit-memos",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.creditmemos:r",
};
extern const detail::QueryMember kGetCreditMemosListQuery[];
const detail::QueryMember kGetCreditMemosListQuery[] = {
    {"active", offsetof(GetCreditMemosListQuery, active),
     &detail::type_of<decltype(GetCreditMemosListQuery::active)>},
    {"ids", offsetof(GetCreditMemosListQuery, ids),
     &detail::type_of<decltype(GetCreditMemosListQuery::ids)>, detail::QueryStyle::comma},
    {"businessUnitIds", offsetof(GetCreditMemosListQuery, business_unit_ids),
     &detail::type_of<decltype(GetCreditMemosListQuery::business_unit_ids)>,
     detail::QueryStyle::comma},
    {"appliedToInvoiceIds", offsetof(GetCreditMemosListQuery, applied_to_invoice_ids),
     &detail::type_of<decltype(GetCreditMemosListQuery::applied_to_invoice_ids)>,
     detail::QueryStyle::comma},
    {"appliedToReferenceNumber", offsetof(GetCreditMemosListQuery, applied_to_reference_number),
     &detail::type_of<decltype(GetCreditMemosListQuery::applied_to_reference_number)>},
    {"dateBefore", offsetof(GetCreditMemosListQuery, date_before),
     &detail::type_of<decltype(GetCreditMemosListQuery::date_before)>},
    {"dateOnOrAfter", offsetof(GetCreditMemosListQuery, date_on_or_after),
     &detail::type_of<decltype(GetCreditMemosListQuery::date_on_or_after)>},
    {"appliedBefore", offsetof(GetCreditMemosListQuery, applied_before),
     &detail::type_of<decltype(GetCreditMemosListQuery::applied_before)>},
    {"appliedOnOrAfter", offsetof(GetCreditMemosListQuery, applied_on_or_after),
     &detail::type_of<decltype(GetCreditMemosListQuery::applied_on_or_after)>},
    {"modifiedBefore", offsetof(GetCreditMemosListQuery, modified_before),
     &detail::type_of<decltype(GetCreditMemosListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetCreditMemosListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetCreditMemosListQuery::modified_on_or_after)>},
    {"createdBefore", offsetof(GetCreditMemosListQuery, created_before),
     &detail::type_of<decltype(GetCreditMemosListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetCreditMemosListQuery, created_on_or_after),
     &detail::type_of<decltype(GetCreditMemosListQuery::created_on_or_after)>},
    {"batchId", offsetof(GetCreditMemosListQuery, batch_id),
     &detail::type_of<decltype(GetCreditMemosListQuery::batch_id)>},
    {"batchNumber", offsetof(GetCreditMemosListQuery, batch_number),
     &detail::type_of<decltype(GetCreditMemosListQuery::batch_number)>},
    {"customField.Fields", offsetof(GetCreditMemosListQuery, custom_field_fields),
     &detail::type_of<decltype(GetCreditMemosListQuery::custom_field_fields)>,
     detail::QueryStyle::dotted_map},
    {"customField.Operator", offsetof(GetCreditMemosListQuery, custom_field_operator),
     &detail::type_of<decltype(GetCreditMemosListQuery::custom_field_operator)>},
    {"totalFilter.Amount", offsetof(GetCreditMemosListQuery, total_filter_amount),
     &detail::type_of<decltype(GetCreditMemosListQuery::total_filter_amount)>},
    {"totalFilter.Comparer", offsetof(GetCreditMemosListQuery, total_filter_comparer),
     &detail::type_of<decltype(GetCreditMemosListQuery::total_filter_comparer)>},
    {"balanceFilter.Amount", offsetof(GetCreditMemosListQuery, balance_filter_amount),
     &detail::type_of<decltype(GetCreditMemosListQuery::balance_filter_amount)>},
    {"balanceFilter.Comparer", offsetof(GetCreditMemosListQuery, balance_filter_comparer),
     &detail::type_of<decltype(GetCreditMemosListQuery::balance_filter_comparer)>},
    {"sort", offsetof(GetCreditMemosListQuery, sort),
     &detail::type_of<decltype(GetCreditMemosListQuery::sort)>},
    {"page", offsetof(GetCreditMemosListQuery, page),
     &detail::type_of<decltype(GetCreditMemosListQuery::page)>},
    {"pageSize", offsetof(GetCreditMemosListQuery, page_size),
     &detail::type_of<decltype(GetCreditMemosListQuery::page_size)>},
    {"includeTotal", offsetof(GetCreditMemosListQuery, include_total),
     &detail::type_of<decltype(GetCreditMemosListQuery::include_total)>},
};

extern const Operation kGetCreditMemosItemsList;
const Operation kGetCreditMemosItemsList{
    .name = "accounting.credit_memos.get_credit_memos_items_list",
    .operation_id = "CreditMemos_GetCreditMemosItemsList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/credit-memos/credit-memo-items",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.creditmemos:r",
};
extern const detail::QueryMember kGetCreditMemosItemsListQuery[];
const detail::QueryMember kGetCreditMemosItemsListQuery[] = {
    {"creditMemoIds", offsetof(GetCreditMemosItemsListQuery, credit_memo_ids),
     &detail::type_of<decltype(GetCreditMemosItemsListQuery::credit_memo_ids)>,
     detail::QueryStyle::comma},
    {"active", offsetof(GetCreditMemosItemsListQuery, active),
     &detail::type_of<decltype(GetCreditMemosItemsListQuery::active)>},
    {"businessUnitIds", offsetof(GetCreditMemosItemsListQuery, business_unit_ids),
     &detail::type_of<decltype(GetCreditMemosItemsListQuery::business_unit_ids)>,
     detail::QueryStyle::comma},
    {"createdBefore", offsetof(GetCreditMemosItemsListQuery, created_before),
     &detail::type_of<decltype(GetCreditMemosItemsListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetCreditMemosItemsListQuery, created_on_or_after),
     &detail::type_of<decltype(GetCreditMemosItemsListQuery::created_on_or_after)>},
    {"sort", offsetof(GetCreditMemosItemsListQuery, sort),
     &detail::type_of<decltype(GetCreditMemosItemsListQuery::sort)>},
    {"page", offsetof(GetCreditMemosItemsListQuery, page),
     &detail::type_of<decltype(GetCreditMemosItemsListQuery::page)>},
    {"pageSize", offsetof(GetCreditMemosItemsListQuery, page_size),
     &detail::type_of<decltype(GetCreditMemosItemsListQuery::page_size)>},
    {"includeTotal", offsetof(GetCreditMemosItemsListQuery, include_total),
     &detail::type_of<decltype(GetCreditMemosItemsListQuery::include_total)>},
};

extern const Operation kGetCustomFieldTypes;
const Operation kGetCustomFieldTypes{
    .name = "accounting.credit_memos.get_custom_field_types",
    .operation_id = "CreditMemos_GetCustomFieldTypes",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/credit-memos/custom-fields",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.creditmemos:r",
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
    .name = "accounting.credit_memos.update_custom_fields",
    .operation_id = "CreditMemos_UpdateCustomFields",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/credit-memos/custom-fields",
    .request_content = Content::json,
    .scopes = "tn.acc.creditmemos:w",
};

extern const Operation kMarkAsExported;
const Operation kMarkAsExported{
    .name = "accounting.credit_memos.mark_as_exported",
    .operation_id = "CreditMemos_MarkAsExported",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/credit-memos/markasexported",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.creditmemos:w",
};

extern const Operation kUpdateCreditMemo;
const Operation kUpdateCreditMemo{
    .name = "accounting.credit_memos.update_credit_memo",
    .operation_id = "CreditMemos_UpdateCreditMemo",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/credit-memos/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.creditmemos:w",
};

extern const Operation kGetCreditMemoItemsList;
const Operation kGetCreditMemoItemsList{
    .name = "accounting.credit_memos.get_credit_memo_items_list",
    .operation_id = "CreditMemos_GetCreditMemoItemsList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/credit-memos/{id}/items",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.creditmemos:r",
};
extern const detail::QueryMember kGetCreditMemoItemsListQuery[];
const detail::QueryMember kGetCreditMemoItemsListQuery[] = {
    {"active", offsetof(GetCreditMemoItemsListQuery, active),
     &detail::type_of<decltype(GetCreditMemoItemsListQuery::active)>},
    {"businessUnitIds", offsetof(GetCreditMemoItemsListQuery, business_unit_ids),
     &detail::type_of<decltype(GetCreditMemoItemsListQuery::business_unit_ids)>,
     detail::QueryStyle::comma},
    {"createdBefore", offsetof(GetCreditMemoItemsListQuery, created_before),
     &detail::type_of<decltype(GetCreditMemoItemsListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetCreditMemoItemsListQuery, created_on_or_after),
     &detail::type_of<decltype(GetCreditMemoItemsListQuery::created_on_or_after)>},
    {"sort", offsetof(GetCreditMemoItemsListQuery, sort),
     &detail::type_of<decltype(GetCreditMemoItemsListQuery::sort)>},
    {"page", offsetof(GetCreditMemoItemsListQuery, page),
     &detail::type_of<decltype(GetCreditMemoItemsListQuery::page)>},
    {"pageSize", offsetof(GetCreditMemoItemsListQuery, page_size),
     &detail::type_of<decltype(GetCreditMemoItemsListQuery::page_size)>},
    {"includeTotal", offsetof(GetCreditMemoItemsListQuery, include_total),
     &detail::type_of<decltype(GetCreditMemoItemsListQuery::include_total)>},
};

extern const Operation kAddCreditMemoSplits;
const Operation kAddCreditMemoSplits{
    .name = "accounting.credit_memos.add_credit_memo_splits",
    .operation_id = "CreditMemos_AddCreditMemoSplits",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/credit-memos/{id}/splits",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.creditmemos:w",
};

}  // namespace tables

Request<Page<CreditMemoPublicResponse>> get_credit_memos_list(
    const GetCreditMemosListQuery& query) {
  return detail::RequestBuilder(tables::kGetCreditMemosList)
      .query(tables::kGetCreditMemosListQuery, query)
      .returning<Page<CreditMemoPublicResponse>>();
}

Request<Page<CreditMemosItemsPublicResponse>> get_credit_memos_items_list(
    const GetCreditMemosItemsListQuery& query) {
  return detail::RequestBuilder(tables::kGetCreditMemosItemsList)
      .query(tables::kGetCreditMemosItemsListQuery, query)
      .returning<Page<CreditMemosItemsPublicResponse>>();
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

Request<std::vector<MarkCreditMemoAsExportedResponse>> mark_as_exported(
    const std::vector<MarkCreditMemoAsExportedRequest>& body) {
  return detail::RequestBuilder(tables::kMarkAsExported)
      .body(body)
      .returning<std::vector<MarkCreditMemoAsExportedResponse>>();
}

Request<CreditMemoUpdatePublicResponse> update_credit_memo(
    std::int64_t id,
    const CreditMemoUpdatePublicRequest& body) {
  return detail::RequestBuilder(tables::kUpdateCreditMemo)
      .path(id)
      .body(body)
      .returning<CreditMemoUpdatePublicResponse>();
}

Request<Page<CreditMemoItemsPublicResponse>> get_credit_memo_items_list(
    std::int64_t id,
    const GetCreditMemoItemsListQuery& query) {
  return detail::RequestBuilder(tables::kGetCreditMemoItemsList)
      .path(id)
      .query(tables::kGetCreditMemoItemsListQuery, query)
      .returning<Page<CreditMemoItemsPublicResponse>>();
}

Request<CreditMemoAddSplitsPublicResponse> add_credit_memo_splits(
    std::int64_t id,
    const CreditMemoAddSplitsPublicRequest& body) {
  return detail::RequestBuilder(tables::kAddCreditMemoSplits)
      .path(id)
      .body(body)
      .returning<CreditMemoAddSplitsPublicResponse>();
}

}  // namespace servicetitan::accounting::credit_memos
