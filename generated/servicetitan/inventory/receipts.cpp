// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/receipts.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::inventory::receipts {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "inventory.receipts.get_list",
    .operation_id = "Receipts_GetList",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/receipts",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.inv.receipts:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"number", offsetof(GetListQuery, number), &detail::type_of<decltype(GetListQuery::number)>},
    {"vendorInvoiceNumber", offsetof(GetListQuery, vendor_invoice_number),
     &detail::type_of<decltype(GetListQuery::vendor_invoice_number)>},
    {"billId", offsetof(GetListQuery, bill_id), &detail::type_of<decltype(GetListQuery::bill_id)>},
    {"batchId", offsetof(GetListQuery, batch_id),
     &detail::type_of<decltype(GetListQuery::batch_id)>},
    {"vendorIds", offsetof(GetListQuery, vendor_ids),
     &detail::type_of<decltype(GetListQuery::vendor_ids)>, detail::QueryStyle::comma},
    {"businessUnitIds", offsetof(GetListQuery, business_unit_ids),
     &detail::type_of<decltype(GetListQuery::business_unit_ids)>, detail::QueryStyle::comma},
    {"inventoryLocationIds", offsetof(GetListQuery, inventory_location_ids),
     &detail::type_of<decltype(GetListQuery::inventory_location_ids)>, detail::QueryStyle::comma},
    {"purchaseOrderIds", offsetof(GetListQuery, purchase_order_ids),
     &detail::type_of<decltype(GetListQuery::purchase_order_ids)>, detail::QueryStyle::comma},
    {"syncStatuses", offsetof(GetListQuery, sync_statuses),
     &detail::type_of<decltype(GetListQuery::sync_statuses)>, detail::QueryStyle::comma},
    {"customFields.Fields", offsetof(GetListQuery, custom_fields_fields),
     &detail::type_of<decltype(GetListQuery::custom_fields_fields)>,
     detail::QueryStyle::dotted_map},
    {"customFields.Operator", offsetof(GetListQuery, custom_fields_operator),
     &detail::type_of<decltype(GetListQuery::custom_fields_operator)>},
    {"receivedOnOrAfter", offsetof(GetListQuery, received_on_or_after),
     &detail::type_of<decltype(GetListQuery::received_on_or_after)>},
    {"receivedBefore", offsetof(GetListQuery, received_before),
     &detail::type_of<decltype(GetListQuery::received_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kCreateReceipt;
const Operation kCreateReceipt{
    .name = "inventory.receipts.create_receipt",
    .operation_id = "Receipts_CreateReceipt",
    .method = Method::post,
    .path = "/inventory/v2/tenant/{tenant}/receipts",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.receipts:w",
};

extern const Operation kUpdateCustomFields;
const Operation kUpdateCustomFields{
    .name = "inventory.receipts.update_custom_fields",
    .operation_id = "Receipts_UpdateCustomFields",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/receipts/custom-fields",
    .request_content = Content::json,
    .scopes = "tn.inv.receipts:w",
};

extern const Operation kCancelReceipts;
const Operation kCancelReceipts{
    .name = "inventory.receipts.cancel_receipts",
    .operation_id = "Receipts_CancelReceipts",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/receipts/{id}/cancellation",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.receipts:w",
};
extern const detail::QueryMember kCancelReceiptsQuery[];
const detail::QueryMember kCancelReceiptsQuery[] = {
    {"id", offsetof(CancelReceiptsQuery, id), &detail::type_of<decltype(CancelReceiptsQuery::id)>},
};

}  // namespace tables

Request<Page<InventoryReceiptResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<InventoryReceiptResponse>>();
}

Request<ModificationResponse> create_receipt(const ReceivePurchaseOrderRequest& body) {
  return detail::RequestBuilder(tables::kCreateReceipt)
      .body(body)
      .returning<ModificationResponse>();
}

Request<void> update_custom_fields(const CustomFieldUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdateCustomFields).body(body).returning<void>();
}

Request<ModificationResponse> cancel_receipts(
    std::int64_t id,
    const CancelReceiptsQuery& query,
    const CancelResourceRequestOfReceiptCancellationReason& body) {
  return detail::RequestBuilder(tables::kCancelReceipts)
      .path(id)
      .query(tables::kCancelReceiptsQuery, query)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::inventory::receipts
