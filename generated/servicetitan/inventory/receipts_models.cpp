// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/receipts_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables {

extern const detail::EnumValue kReceiptCancellationReason[];
const detail::EnumValue kReceiptCancellationReason[] = {
    {"NotRequired", static_cast<std::int32_t>(ReceiptCancellationReason::kNotRequired)},
    {"Duplicate", static_cast<std::int32_t>(ReceiptCancellationReason::kDuplicate)},
    {"Accidental", static_cast<std::int32_t>(ReceiptCancellationReason::kAccidental)},
    {"VendorIssue", static_cast<std::int32_t>(ReceiptCancellationReason::kVendorIssue)},
    {"Other", static_cast<std::int32_t>(ReceiptCancellationReason::kOther)},
    {"JobCanceled", static_cast<std::int32_t>(ReceiptCancellationReason::kJobCanceled)},
};

extern const detail::Member kCancelResourceRequestOfReceiptCancellationReason[];
const detail::Member kCancelResourceRequestOfReceiptCancellationReason[] = {
    {"canceledReason", offsetof(CancelResourceRequestOfReceiptCancellationReason, canceled_reason),
     &detail::type_of<decltype(CancelResourceRequestOfReceiptCancellationReason::canceled_reason)>},
};

extern const detail::Member kInventoryReceiptItemResponse[];
const detail::Member kInventoryReceiptItemResponse[] = {
    {"id", offsetof(InventoryReceiptItemResponse, id),
     &detail::type_of<decltype(InventoryReceiptItemResponse::id)>, true},
    {"skuId", offsetof(InventoryReceiptItemResponse, sku_id),
     &detail::type_of<decltype(InventoryReceiptItemResponse::sku_id)>, true},
    {"name", offsetof(InventoryReceiptItemResponse, name),
     &detail::type_of<decltype(InventoryReceiptItemResponse::name)>, true},
    {"code", offsetof(InventoryReceiptItemResponse, code),
     &detail::type_of<decltype(InventoryReceiptItemResponse::code)>, true},
    {"description", offsetof(InventoryReceiptItemResponse, description),
     &detail::type_of<decltype(InventoryReceiptItemResponse::description)>, true},
    {"quantity", offsetof(InventoryReceiptItemResponse, quantity),
     &detail::type_of<decltype(InventoryReceiptItemResponse::quantity)>, true},
    {"cost", offsetof(InventoryReceiptItemResponse, cost),
     &detail::type_of<decltype(InventoryReceiptItemResponse::cost)>, true},
    {"generalLedgerAccount", offsetof(InventoryReceiptItemResponse, general_ledger_account),
     &detail::type_of<decltype(InventoryReceiptItemResponse::general_ledger_account)>},
    {"costOfSaleAccount", offsetof(InventoryReceiptItemResponse, cost_of_sale_account),
     &detail::type_of<decltype(InventoryReceiptItemResponse::cost_of_sale_account)>},
    {"assetAccount", offsetof(InventoryReceiptItemResponse, asset_account),
     &detail::type_of<decltype(InventoryReceiptItemResponse::asset_account)>},
    {"purchaseOrderItemId", offsetof(InventoryReceiptItemResponse, purchase_order_item_id),
     &detail::type_of<decltype(InventoryReceiptItemResponse::purchase_order_item_id)>, true},
    {"budgetCodeId", offsetof(InventoryReceiptItemResponse, budget_code_id),
     &detail::type_of<decltype(InventoryReceiptItemResponse::budget_code_id)>},
    {"allocatedShipping", offsetof(InventoryReceiptItemResponse, allocated_shipping),
     &detail::type_of<decltype(InventoryReceiptItemResponse::allocated_shipping)>},
    {"allocatedTax", offsetof(InventoryReceiptItemResponse, allocated_tax),
     &detail::type_of<decltype(InventoryReceiptItemResponse::allocated_tax)>},
    {"allocatedOtherCosts", offsetof(InventoryReceiptItemResponse, allocated_other_costs),
     &detail::type_of<decltype(InventoryReceiptItemResponse::allocated_other_costs)>},
    {"fullyLandedUnitCost", offsetof(InventoryReceiptItemResponse, fully_landed_unit_cost),
     &detail::type_of<decltype(InventoryReceiptItemResponse::fully_landed_unit_cost)>},
};

extern const detail::Member kInventoryReceiptResponse[];
const detail::Member kInventoryReceiptResponse[] = {
    {"id", offsetof(InventoryReceiptResponse, id),
     &detail::type_of<decltype(InventoryReceiptResponse::id)>, true},
    {"active", offsetof(InventoryReceiptResponse, active),
     &detail::type_of<decltype(InventoryReceiptResponse::active)>, true},
    {"number", offsetof(InventoryReceiptResponse, number),
     &detail::type_of<decltype(InventoryReceiptResponse::number)>, true},
    {"vendorInvoiceNumber", offsetof(InventoryReceiptResponse, vendor_invoice_number),
     &detail::type_of<decltype(InventoryReceiptResponse::vendor_invoice_number)>, true},
    {"createdById", offsetof(InventoryReceiptResponse, created_by_id),
     &detail::type_of<decltype(InventoryReceiptResponse::created_by_id)>},
    {"memo", offsetof(InventoryReceiptResponse, memo),
     &detail::type_of<decltype(InventoryReceiptResponse::memo)>, true},
    {"purchaseOrderId", offsetof(InventoryReceiptResponse, purchase_order_id),
     &detail::type_of<decltype(InventoryReceiptResponse::purchase_order_id)>, true},
    {"billId", offsetof(InventoryReceiptResponse, bill_id),
     &detail::type_of<decltype(InventoryReceiptResponse::bill_id)>},
    {"jobId", offsetof(InventoryReceiptResponse, job_id),
     &detail::type_of<decltype(InventoryReceiptResponse::job_id)>},
    {"businessUnitId", offsetof(InventoryReceiptResponse, business_unit_id),
     &detail::type_of<decltype(InventoryReceiptResponse::business_unit_id)>},
    {"vendorId", offsetof(InventoryReceiptResponse, vendor_id),
     &detail::type_of<decltype(InventoryReceiptResponse::vendor_id)>, true},
    {"technicianId", offsetof(InventoryReceiptResponse, technician_id),
     &detail::type_of<decltype(InventoryReceiptResponse::technician_id)>},
    {"inventoryLocationId", offsetof(InventoryReceiptResponse, inventory_location_id),
     &detail::type_of<decltype(InventoryReceiptResponse::inventory_location_id)>, true},
    {"shipTo", offsetof(InventoryReceiptResponse, ship_to),
     &detail::type_of<decltype(InventoryReceiptResponse::ship_to)>},
    {"shipToDescription", offsetof(InventoryReceiptResponse, ship_to_description),
     &detail::type_of<decltype(InventoryReceiptResponse::ship_to_description)>, true},
    {"receiptAmount", offsetof(InventoryReceiptResponse, receipt_amount),
     &detail::type_of<decltype(InventoryReceiptResponse::receipt_amount)>, true},
    {"taxAmount", offsetof(InventoryReceiptResponse, tax_amount),
     &detail::type_of<decltype(InventoryReceiptResponse::tax_amount)>, true},
    {"shippingAmount", offsetof(InventoryReceiptResponse, shipping_amount),
     &detail::type_of<decltype(InventoryReceiptResponse::shipping_amount)>, true},
    {"receivedOn", offsetof(InventoryReceiptResponse, received_on),
     &detail::type_of<decltype(InventoryReceiptResponse::received_on)>},
    {"createdOn", offsetof(InventoryReceiptResponse, created_on),
     &detail::type_of<decltype(InventoryReceiptResponse::created_on)>, true},
    {"modifiedOn", offsetof(InventoryReceiptResponse, modified_on),
     &detail::type_of<decltype(InventoryReceiptResponse::modified_on)>, true},
    {"batchId", offsetof(InventoryReceiptResponse, batch_id),
     &detail::type_of<decltype(InventoryReceiptResponse::batch_id)>},
    {"syncStatus", offsetof(InventoryReceiptResponse, sync_status),
     &detail::type_of<decltype(InventoryReceiptResponse::sync_status)>, true},
    {"budgetCodeId", offsetof(InventoryReceiptResponse, budget_code_id),
     &detail::type_of<decltype(InventoryReceiptResponse::budget_code_id)>},
    {"landedCostMethod", offsetof(InventoryReceiptResponse, landed_cost_method),
     &detail::type_of<decltype(InventoryReceiptResponse::landed_cost_method)>, true},
    {"otherAmount", offsetof(InventoryReceiptResponse, other_amount),
     &detail::type_of<decltype(InventoryReceiptResponse::other_amount)>},
    {"items", offsetof(InventoryReceiptResponse, items),
     &detail::type_of<decltype(InventoryReceiptResponse::items)>, true},
    {"customFields", offsetof(InventoryReceiptResponse, custom_fields),
     &detail::type_of<decltype(InventoryReceiptResponse::custom_fields)>, true},
};

extern const detail::Member kReceivePurchaseOrderItemRequest[];
const detail::Member kReceivePurchaseOrderItemRequest[] = {
    {"purchaseOrderItemId", offsetof(ReceivePurchaseOrderItemRequest, purchase_order_item_id),
     &detail::type_of<decltype(ReceivePurchaseOrderItemRequest::purchase_order_item_id)>},
    {"skuId", offsetof(ReceivePurchaseOrderItemRequest, sku_id),
     &detail::type_of<decltype(ReceivePurchaseOrderItemRequest::sku_id)>, true},
    {"description", offsetof(ReceivePurchaseOrderItemRequest, description),
     &detail::type_of<decltype(ReceivePurchaseOrderItemRequest::description)>},
    {"vendorPartNumber", offsetof(ReceivePurchaseOrderItemRequest, vendor_part_number),
     &detail::type_of<decltype(ReceivePurchaseOrderItemRequest::vendor_part_number)>},
    {"quantity", offsetof(ReceivePurchaseOrderItemRequest, quantity),
     &detail::type_of<decltype(ReceivePurchaseOrderItemRequest::quantity)>, true},
    {"cost", offsetof(ReceivePurchaseOrderItemRequest, cost),
     &detail::type_of<decltype(ReceivePurchaseOrderItemRequest::cost)>, true},
    {"budgetCodeId", offsetof(ReceivePurchaseOrderItemRequest, budget_code_id),
     &detail::type_of<decltype(ReceivePurchaseOrderItemRequest::budget_code_id)>},
};
void make_receive_purchase_order_item_request(void* place) {
  ::new (place) ReceivePurchaseOrderItemRequest{
      .sku_id = detail::unset,
      .quantity = detail::unset,
      .cost = detail::unset,
  };
}

extern const detail::Member kReceivePurchaseOrderRequest[];
const detail::Member kReceivePurchaseOrderRequest[] = {
    {"purchaseOrderId", offsetof(ReceivePurchaseOrderRequest, purchase_order_id),
     &detail::type_of<decltype(ReceivePurchaseOrderRequest::purchase_order_id)>, true},
    {"jobId", offsetof(ReceivePurchaseOrderRequest, job_id),
     &detail::type_of<decltype(ReceivePurchaseOrderRequest::job_id)>},
    {"dateReceived", offsetof(ReceivePurchaseOrderRequest, date_received),
     &detail::type_of<decltype(ReceivePurchaseOrderRequest::date_received)>, true},
    {"vendorDocumentNumber", offsetof(ReceivePurchaseOrderRequest, vendor_document_number),
     &detail::type_of<decltype(ReceivePurchaseOrderRequest::vendor_document_number)>},
    {"memo", offsetof(ReceivePurchaseOrderRequest, memo),
     &detail::type_of<decltype(ReceivePurchaseOrderRequest::memo)>},
    {"tax", offsetof(ReceivePurchaseOrderRequest, tax),
     &detail::type_of<decltype(ReceivePurchaseOrderRequest::tax)>, true},
    {"shipping", offsetof(ReceivePurchaseOrderRequest, shipping),
     &detail::type_of<decltype(ReceivePurchaseOrderRequest::shipping)>, true},
    {"budgetCodeId", offsetof(ReceivePurchaseOrderRequest, budget_code_id),
     &detail::type_of<decltype(ReceivePurchaseOrderRequest::budget_code_id)>},
    {"items", offsetof(ReceivePurchaseOrderRequest, items),
     &detail::type_of<decltype(ReceivePurchaseOrderRequest::items)>, true},
};
void make_receive_purchase_order_request(void* place) {
  ::new (place) ReceivePurchaseOrderRequest{
      .purchase_order_id = detail::unset,
      .date_received = detail::unset,
      .tax = detail::unset,
      .shipping = detail::unset,
      .items = detail::unset,
  };
}

}  // namespace tables

const detail::EnumTable& enum_table(ReceiptCancellationReason) noexcept {
  static constexpr detail::EnumTable table{
      "ReceiptCancellationReason", tables::kReceiptCancellationReason, std::size(tables::kReceiptCancellationReason),
      false};
  return table;
}

const detail::Object CancelResourceRequestOfReceiptCancellationReason::kObject{
    "CancelResourceRequestOfReceiptCancellationReason",
    tables::kCancelResourceRequestOfReceiptCancellationReason,
    std::size(tables::kCancelResourceRequestOfReceiptCancellationReason),
    offsetof(CancelResourceRequestOfReceiptCancellationReason, extra),
    &detail::construct<CancelResourceRequestOfReceiptCancellationReason>};

const detail::Object InventoryReceiptItemResponse::kObject{
    "InventoryReceiptItemResponse", tables::kInventoryReceiptItemResponse,
    std::size(tables::kInventoryReceiptItemResponse), offsetof(InventoryReceiptItemResponse, extra),
    &detail::construct<InventoryReceiptItemResponse>};

const detail::Object InventoryReceiptResponse::kObject{
    "InventoryReceiptResponse", tables::kInventoryReceiptResponse,
    std::size(tables::kInventoryReceiptResponse), offsetof(InventoryReceiptResponse, extra),
    &detail::construct<InventoryReceiptResponse>};

const detail::Object ReceivePurchaseOrderItemRequest::kObject{
    "ReceivePurchaseOrderItemRequest", tables::kReceivePurchaseOrderItemRequest,
    std::size(tables::kReceivePurchaseOrderItemRequest),
    offsetof(ReceivePurchaseOrderItemRequest, extra),
    &tables::make_receive_purchase_order_item_request};

const detail::Object ReceivePurchaseOrderRequest::kObject{
    "ReceivePurchaseOrderRequest", tables::kReceivePurchaseOrderRequest,
    std::size(tables::kReceivePurchaseOrderRequest), offsetof(ReceivePurchaseOrderRequest, extra),
    &tables::make_receive_purchase_order_request};

}  // namespace servicetitan::inventory
