// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/receipts.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::inventory::receipts {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.receipts.get_list",
    .operation_id = "Receipts_GetList",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/receipts",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.inv.receipts:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
    {"vendorInvoiceNumber", offsetof(T, vendor_invoice_number),
     &detail::type_of<decltype(T::vendor_invoice_number)>},
    {"billId", offsetof(T, bill_id), &detail::type_of<decltype(T::bill_id)>},
    {"batchId", offsetof(T, batch_id), &detail::type_of<decltype(T::batch_id)>},
    {"vendorIds", offsetof(T, vendor_ids), &detail::type_of<decltype(T::vendor_ids)>,
     detail::QueryStyle::comma},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>, detail::QueryStyle::comma},
    {"inventoryLocationIds", offsetof(T, inventory_location_ids),
     &detail::type_of<decltype(T::inventory_location_ids)>, detail::QueryStyle::comma},
    {"purchaseOrderIds", offsetof(T, purchase_order_ids),
     &detail::type_of<decltype(T::purchase_order_ids)>, detail::QueryStyle::comma},
    {"syncStatuses", offsetof(T, sync_statuses), &detail::type_of<decltype(T::sync_statuses)>,
     detail::QueryStyle::comma},
    {"customFields.Fields", offsetof(T, custom_fields_fields),
     &detail::type_of<decltype(T::custom_fields_fields)>, detail::QueryStyle::dotted_map},
    {"customFields.Operator", offsetof(T, custom_fields_operator),
     &detail::type_of<decltype(T::custom_fields_operator)>},
    {"receivedOnOrAfter", offsetof(T, received_on_or_after),
     &detail::type_of<decltype(T::received_on_or_after)>},
    {"receivedBefore", offsetof(T, received_before),
     &detail::type_of<decltype(T::received_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<InventoryReceiptResponse>>;
}  // namespace tables::get_list
Request<Page<InventoryReceiptResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<InventoryReceiptResponse>>();
}

namespace tables::create_receipt {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.receipts.create_receipt",
    .operation_id = "Receipts_CreateReceipt",
    .method = Method::post,
    .path = "/inventory/v2/tenant/{tenant}/receipts",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.receipts:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::create_receipt
Request<ModificationResponse> create_receipt(const ReceivePurchaseOrderRequest& body) {
  return detail::RequestBuilder(tables::create_receipt::kOperation)
      .body(body)
      .returning<ModificationResponse>();
}

namespace tables::update_custom_fields {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.receipts.update_custom_fields",
    .operation_id = "Receipts_UpdateCustomFields",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/receipts/custom-fields",
    .request_content = Content::json,
    .scopes = "tn.inv.receipts:w",
};
}  // namespace tables::update_custom_fields
Request<void> update_custom_fields(const CustomFieldUpdateRequest& body) {
  return detail::RequestBuilder(tables::update_custom_fields::kOperation)
      .body(body)
      .returning<void>();
}

namespace tables::cancel_receipts {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.receipts.cancel_receipts",
    .operation_id = "Receipts_CancelReceipts",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/receipts/{id}/cancellation",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.receipts:w",
};
using T = CancelReceiptsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::cancel_receipts
Request<ModificationResponse> cancel_receipts(
    std::int64_t id,
    const CancelReceiptsQuery& query,
    const CancelResourceRequestOfReceiptCancellationReason& body) {
  return detail::RequestBuilder(tables::cancel_receipts::kOperation)
      .path(id)
      .query(tables::cancel_receipts::kQuery, query)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::inventory::receipts
