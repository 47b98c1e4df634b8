// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/receipts_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables::receipt_cancellation_reason {
using T = ReceiptCancellationReason;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"NotRequired", static_cast<std::int32_t>(T::kNotRequired)},
    {"Duplicate", static_cast<std::int32_t>(T::kDuplicate)},
    {"Accidental", static_cast<std::int32_t>(T::kAccidental)},
    {"VendorIssue", static_cast<std::int32_t>(T::kVendorIssue)},
    {"Other", static_cast<std::int32_t>(T::kOther)},
    {"JobCanceled", static_cast<std::int32_t>(T::kJobCanceled)},
};
}  // namespace tables::receipt_cancellation_reason
const detail::EnumTable& enum_table(ReceiptCancellationReason) noexcept {
  static constexpr detail::EnumTable table{
      "ReceiptCancellationReason", tables::receipt_cancellation_reason::kValues,
      std::size(tables::receipt_cancellation_reason::kValues)};
  return table;
}

namespace tables::cancel_resource_request_of_receipt_cancellation_reason {
using T = CancelResourceRequestOfReceiptCancellationReason;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"canceledReason", offsetof(T, canceled_reason),
     &detail::type_of<decltype(T::canceled_reason)>},
};
}  // namespace tables::cancel_resource_request_of_receipt_cancellation_reason
constinit const detail::Object CancelResourceRequestOfReceiptCancellationReason::kObject{
    "CancelResourceRequestOfReceiptCancellationReason",
    tables::cancel_resource_request_of_receipt_cancellation_reason::kMembers,
    std::size(tables::cancel_resource_request_of_receipt_cancellation_reason::kMembers),
    offsetof(CancelResourceRequestOfReceiptCancellationReason, extra),
    &detail::construct<CancelResourceRequestOfReceiptCancellationReason>};

namespace tables::inventory_receipt_item_response {
using T = InventoryReceiptItemResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>, true},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>, true},
    {"generalLedgerAccount", offsetof(T, general_ledger_account),
     &detail::type_of<decltype(T::general_ledger_account)>},
    {"costOfSaleAccount", offsetof(T, cost_of_sale_account),
     &detail::type_of<decltype(T::cost_of_sale_account)>},
    {"assetAccount", offsetof(T, asset_account), &detail::type_of<decltype(T::asset_account)>},
    {"purchaseOrderItemId", offsetof(T, purchase_order_item_id),
     &detail::type_of<decltype(T::purchase_order_item_id)>, true},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"allocatedShipping", offsetof(T, allocated_shipping),
     &detail::type_of<decltype(T::allocated_shipping)>},
    {"allocatedTax", offsetof(T, allocated_tax), &detail::type_of<decltype(T::allocated_tax)>},
    {"allocatedOtherCosts", offsetof(T, allocated_other_costs),
     &detail::type_of<decltype(T::allocated_other_costs)>},
    {"fullyLandedUnitCost", offsetof(T, fully_landed_unit_cost),
     &detail::type_of<decltype(T::fully_landed_unit_cost)>},
};
}  // namespace tables::inventory_receipt_item_response
constinit const detail::Object InventoryReceiptItemResponse::kObject{
    "InventoryReceiptItemResponse", tables::inventory_receipt_item_response::kMembers,
    std::size(tables::inventory_receipt_item_response::kMembers),
    offsetof(InventoryReceiptItemResponse, extra),
    &detail::construct<InventoryReceiptItemResponse>};

namespace tables::inventory_receipt_response {
using T = InventoryReceiptResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>, true},
    {"vendorInvoiceNumber", offsetof(T, vendor_invoice_number),
     &detail::type_of<decltype(T::vendor_invoice_number)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>, true},
    {"purchaseOrderId", offsetof(T, purchase_order_id),
     &detail::type_of<decltype(T::purchase_order_id)>, true},
    {"billId", offsetof(T, bill_id), &detail::type_of<decltype(T::bill_id)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"vendorId", offsetof(T, vendor_id), &detail::type_of<decltype(T::vendor_id)>, true},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>},
    {"inventoryLocationId", offsetof(T, inventory_location_id),
     &detail::type_of<decltype(T::inventory_location_id)>, true},
    {"shipTo", offsetof(T, ship_to), &detail::type_of<decltype(T::ship_to)>},
    {"shipToDescription", offsetof(T, ship_to_description),
     &detail::type_of<decltype(T::ship_to_description)>, true},
    {"receiptAmount", offsetof(T, receipt_amount), &detail::type_of<decltype(T::receipt_amount)>,
     true},
    {"taxAmount", offsetof(T, tax_amount), &detail::type_of<decltype(T::tax_amount)>, true},
    {"shippingAmount", offsetof(T, shipping_amount), &detail::type_of<decltype(T::shipping_amount)>,
     true},
    {"receivedOn", offsetof(T, received_on), &detail::type_of<decltype(T::received_on)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"batchId", offsetof(T, batch_id), &detail::type_of<decltype(T::batch_id)>},
    {"syncStatus", offsetof(T, sync_status), &detail::type_of<decltype(T::sync_status)>, true},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"landedCostMethod", offsetof(T, landed_cost_method),
     &detail::type_of<decltype(T::landed_cost_method)>, true},
    {"otherAmount", offsetof(T, other_amount), &detail::type_of<decltype(T::other_amount)>},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>, true},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>,
     true},
};
}  // namespace tables::inventory_receipt_response
constinit const detail::Object InventoryReceiptResponse::kObject{
    "InventoryReceiptResponse", tables::inventory_receipt_response::kMembers,
    std::size(tables::inventory_receipt_response::kMembers),
    offsetof(InventoryReceiptResponse, extra), &detail::construct<InventoryReceiptResponse>};

namespace tables::receive_purchase_order_item_request {
using T = ReceivePurchaseOrderItemRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"purchaseOrderItemId", offsetof(T, purchase_order_item_id),
     &detail::type_of<decltype(T::purchase_order_item_id)>},
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"vendorPartNumber", offsetof(T, vendor_part_number),
     &detail::type_of<decltype(T::vendor_part_number)>},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>, true},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>, true},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.sku_id = detail::unset, .quantity = detail::unset, .cost = detail::unset};
}
}  // namespace tables::receive_purchase_order_item_request
constinit const detail::Object ReceivePurchaseOrderItemRequest::kObject{
    "ReceivePurchaseOrderItemRequest", tables::receive_purchase_order_item_request::kMembers,
    std::size(tables::receive_purchase_order_item_request::kMembers),
    offsetof(ReceivePurchaseOrderItemRequest, extra),
    &tables::receive_purchase_order_item_request::make};

namespace tables::receive_purchase_order_request {
using T = ReceivePurchaseOrderRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"purchaseOrderId", offsetof(T, purchase_order_id),
     &detail::type_of<decltype(T::purchase_order_id)>, true},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"dateReceived", offsetof(T, date_received), &detail::type_of<decltype(T::date_received)>,
     true},
    {"vendorDocumentNumber", offsetof(T, vendor_document_number),
     &detail::type_of<decltype(T::vendor_document_number)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"tax", offsetof(T, tax), &detail::type_of<decltype(T::tax)>, true},
    {"shipping", offsetof(T, shipping), &detail::type_of<decltype(T::shipping)>, true},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .purchase_order_id = detail::unset,
      .date_received = detail::unset,
      .tax = detail::unset,
      .shipping = detail::unset,
      .items = detail::unset,
  };
}
}  // namespace tables::receive_purchase_order_request
constinit const detail::Object ReceivePurchaseOrderRequest::kObject{
    "ReceivePurchaseOrderRequest", tables::receive_purchase_order_request::kMembers,
    std::size(tables::receive_purchase_order_request::kMembers),
    offsetof(ReceivePurchaseOrderRequest, extra), &tables::receive_purchase_order_request::make};

}  // namespace servicetitan::inventory
