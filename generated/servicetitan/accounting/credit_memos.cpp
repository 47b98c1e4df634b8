// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/credit_memos.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::credit_memos {

namespace tables::get_credit_memos_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.credit_memos.get_credit_memos_list",
    .operation_id = "CreditMemos_GetCreditMemosList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/credit-memos",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.creditmemos:r",
};
using T = GetCreditMemosListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>, detail::QueryStyle::comma},
    {"appliedToInvoiceIds", offsetof(T, applied_to_invoice_ids),
     &detail::type_of<decltype(T::applied_to_invoice_ids)>, detail::QueryStyle::comma},
    {"appliedToReferenceNumber", offsetof(T, applied_to_reference_number),
     &detail::type_of<decltype(T::applied_to_reference_number)>},
    {"dateBefore", offsetof(T, date_before), &detail::type_of<decltype(T::date_before)>},
    {"dateOnOrAfter", offsetof(T, date_on_or_after),
     &detail::type_of<decltype(T::date_on_or_after)>},
    {"appliedBefore", offsetof(T, applied_before), &detail::type_of<decltype(T::applied_before)>},
    {"appliedOnOrAfter", offsetof(T, applied_on_or_after),
     &detail::type_of<decltype(T::applied_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"batchId", offsetof(T, batch_id), &detail::type_of<decltype(T::batch_id)>},
    {"batchNumber", offsetof(T, batch_number), &detail::type_of<decltype(T::batch_number)>},
    {"customField.Fields", offsetof(T, custom_field_fields),
     &detail::type_of<decltype(T::custom_field_fields)>, detail::QueryStyle::dotted_map},
    {"customField.Operator", offsetof(T, custom_field_operator),
     &detail::type_of<decltype(T::custom_field_operator)>},
    {"totalFilter.Amount", offsetof(T, total_filter_amount),
     &detail::type_of<decltype(T::total_filter_amount)>},
    {"totalFilter.Comparer", offsetof(T, total_filter_comparer),
     &detail::type_of<decltype(T::total_filter_comparer)>},
    {"balanceFilter.Amount", offsetof(T, balance_filter_amount),
     &detail::type_of<decltype(T::balance_filter_amount)>},
    {"balanceFilter.Comparer", offsetof(T, balance_filter_comparer),
     &detail::type_of<decltype(T::balance_filter_comparer)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<CreditMemoPublicResponse>>;
}  // namespace tables::get_credit_memos_list
Request<Page<CreditMemoPublicResponse>> get_credit_memos_list(
    const GetCreditMemosListQuery& query) {
  return detail::RequestBuilder(tables::get_credit_memos_list::kOperation)
      .query(tables::get_credit_memos_list::kQuery, query)
      .returning<Page<CreditMemoPublicResponse>>();
}

namespace tables::get_credit_memos_items_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.credit_memos.get_credit_memos_items_list",
    .operation_id = "CreditMemos_GetCreditMemosItemsList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/credit-memos/credit-memo-items",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.creditmemos:r",
};
using T = GetCreditMemosItemsListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"creditMemoIds", offsetof(T, credit_memo_ids), &detail::type_of<decltype(T::credit_memo_ids)>,
     detail::QueryStyle::comma},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>, detail::QueryStyle::comma},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<CreditMemosItemsPublicResponse>>;
}  // namespace tables::get_credit_memos_items_list
Request<Page<CreditMemosItemsPublicResponse>> get_credit_memos_items_list(
    const GetCreditMemosItemsListQuery& query) {
  return detail::RequestBuilder(tables::get_credit_memos_items_list::kOperation)
      .query(tables::get_credit_memos_items_list::kQuery, query)
      .returning<Page<CreditMemosItemsPublicResponse>>();
}

namespace tables::get_custom_field_types {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.credit_memos.get_custom_field_types",
    .operation_id = "CreditMemos_GetCustomFieldTypes",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/credit-memos/custom-fields",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.creditmemos:r",
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
    .name = "accounting.credit_memos.update_custom_fields",
    .operation_id = "CreditMemos_UpdateCustomFields",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/credit-memos/custom-fields",
    .request_content = Content::json,
    .scopes = "tn.acc.creditmemos:w",
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
    .name = "accounting.credit_memos.mark_as_exported",
    .operation_id = "CreditMemos_MarkAsExported",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/credit-memos/markasexported",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.creditmemos:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<std::vector<MarkCreditMemoAsExportedResponse>>;
}  // namespace tables::mark_as_exported
Request<std::vector<MarkCreditMemoAsExportedResponse>> mark_as_exported(
    const std::vector<MarkCreditMemoAsExportedRequest>& body) {
  return detail::RequestBuilder(tables::mark_as_exported::kOperation)
      .body(body)
      .returning<std::vector<MarkCreditMemoAsExportedResponse>>();
}

namespace tables::update_credit_memo {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.credit_memos.update_credit_memo",
    .operation_id = "CreditMemos_UpdateCreditMemo",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/credit-memos/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.creditmemos:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CreditMemoUpdatePublicResponse>;
}  // namespace tables::update_credit_memo
Request<CreditMemoUpdatePublicResponse> update_credit_memo(
    std::int64_t id,
    const CreditMemoUpdatePublicRequest& body) {
  return detail::RequestBuilder(tables::update_credit_memo::kOperation)
      .path(id)
      .body(body)
      .returning<CreditMemoUpdatePublicResponse>();
}

namespace tables::get_credit_memo_items_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.credit_memos.get_credit_memo_items_list",
    .operation_id = "CreditMemos_GetCreditMemoItemsList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/credit-memos/{id}/items",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.creditmemos:r",
};
using T = GetCreditMemoItemsListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>, detail::QueryStyle::comma},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<CreditMemoItemsPublicResponse>>;
}  // namespace tables::get_credit_memo_items_list
Request<Page<CreditMemoItemsPublicResponse>> get_credit_memo_items_list(
    std::int64_t id,
    const GetCreditMemoItemsListQuery& query) {
  return detail::RequestBuilder(tables::get_credit_memo_items_list::kOperation)
      .path(id)
      .query(tables::get_credit_memo_items_list::kQuery, query)
      .returning<Page<CreditMemoItemsPublicResponse>>();
}

namespace tables::add_credit_memo_splits {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.credit_memos.add_credit_memo_splits",
    .operation_id = "CreditMemos_AddCreditMemoSplits",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/credit-memos/{id}/splits",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.creditmemos:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CreditMemoAddSplitsPublicResponse>;
}  // namespace tables::add_credit_memo_splits
Request<CreditMemoAddSplitsPublicResponse> add_credit_memo_splits(
    std::int64_t id,
    const CreditMemoAddSplitsPublicRequest& body) {
  return detail::RequestBuilder(tables::add_credit_memo_splits::kOperation)
      .path(id)
      .body(body)
      .returning<CreditMemoAddSplitsPublicResponse>();
}

}  // namespace servicetitan::accounting::credit_memos
