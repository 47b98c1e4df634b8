// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/ap_bills_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables {

extern const detail::Member kApBillExpenseItemResponse[];
const detail::Member kApBillExpenseItemResponse[] = {
    {"id", offsetof(ApBillExpenseItemResponse, id),
     &detail::type_of<decltype(ApBillExpenseItemResponse::id)>, true},
    {"amount", offsetof(ApBillExpenseItemResponse, amount),
     &detail::type_of<decltype(ApBillExpenseItemResponse::amount)>, true},
    {"description", offsetof(ApBillExpenseItemResponse, description),
     &detail::type_of<decltype(ApBillExpenseItemResponse::description)>},
    {"generalLedgerAccount", offsetof(ApBillExpenseItemResponse, general_ledger_account),
     &detail::type_of<decltype(ApBillExpenseItemResponse::general_ledger_account)>},
    {"job", offsetof(ApBillExpenseItemResponse, job),
     &detail::type_of<decltype(ApBillExpenseItemResponse::job)>},
    {"businessUnit", offsetof(ApBillExpenseItemResponse, business_unit),
     &detail::type_of<decltype(ApBillExpenseItemResponse::business_unit)>},
    {"budgetCodeId", offsetof(ApBillExpenseItemResponse, budget_code_id),
     &detail::type_of<decltype(ApBillExpenseItemResponse::budget_code_id)>},
    {"projectLabelIds", offsetof(ApBillExpenseItemResponse, project_label_ids),
     &detail::type_of<decltype(ApBillExpenseItemResponse::project_label_ids)>},
};

extern const detail::Member kInventoryLocationResponse[];
const detail::Member kInventoryLocationResponse[] = {
    {"id", offsetof(InventoryLocationResponse, id),
     &detail::type_of<decltype(InventoryLocationResponse::id)>, true},
    {"name", offsetof(InventoryLocationResponse, name),
     &detail::type_of<decltype(InventoryLocationResponse::name)>},
    {"type", offsetof(InventoryLocationResponse, type),
     &detail::type_of<decltype(InventoryLocationResponse::type)>},
};

extern const detail::Member kApBillItemResponse[];
const detail::Member kApBillItemResponse[] = {
    {"order", offsetof(ApBillItemResponse, order),
     &detail::type_of<decltype(ApBillItemResponse::order)>, true},
    {"name", offsetof(ApBillItemResponse, name),
     &detail::type_of<decltype(ApBillItemResponse::name)>},
    {"description", offsetof(ApBillItemResponse, description),
     &detail::type_of<decltype(ApBillItemResponse::description)>},
    {"quantity", offsetof(ApBillItemResponse, quantity),
     &detail::type_of<decltype(ApBillItemResponse::quantity)>},
    {"cost", offsetof(ApBillItemResponse, cost),
     &detail::type_of<decltype(ApBillItemResponse::cost)>},
    {"allocatedTax", offsetof(ApBillItemResponse, allocated_tax),
     &detail::type_of<decltype(ApBillItemResponse::allocated_tax)>},
    {"allocatedShipping", offsetof(ApBillItemResponse, allocated_shipping),
     &detail::type_of<decltype(ApBillItemResponse::allocated_shipping)>},
    {"allocatedOtherCosts", offsetof(ApBillItemResponse, allocated_other_costs),
     &detail::type_of<decltype(ApBillItemResponse::allocated_other_costs)>},
    {"fullyLandedUnitCost", offsetof(ApBillItemResponse, fully_landed_unit_cost),
     &detail::type_of<decltype(ApBillItemResponse::fully_landed_unit_cost)>},
    {"inventoryLocation", offsetof(ApBillItemResponse, inventory_location),
     &detail::type_of<decltype(ApBillItemResponse::inventory_location)>},
    {"vendorPartNumber", offsetof(ApBillItemResponse, vendor_part_number),
     &detail::type_of<decltype(ApBillItemResponse::vendor_part_number)>},
    {"serialNumber", offsetof(ApBillItemResponse, serial_number),
     &detail::type_of<decltype(ApBillItemResponse::serial_number)>},
    {"generalLedgerAccount", offsetof(ApBillItemResponse, general_ledger_account),
     &detail::type_of<decltype(ApBillItemResponse::general_ledger_account)>},
    {"costOfSaleAccount", offsetof(ApBillItemResponse, cost_of_sale_account),
     &detail::type_of<decltype(ApBillItemResponse::cost_of_sale_account)>},
    {"assetAccount", offsetof(ApBillItemResponse, asset_account),
     &detail::type_of<decltype(ApBillItemResponse::asset_account)>},
    {"id", offsetof(ApBillItemResponse, id), &detail::type_of<decltype(ApBillItemResponse::id)>,
     true},
    {"skuId", offsetof(ApBillItemResponse, sku_id),
     &detail::type_of<decltype(ApBillItemResponse::sku_id)>, true},
    {"receiptItemId", offsetof(ApBillItemResponse, receipt_item_id),
     &detail::type_of<decltype(ApBillItemResponse::receipt_item_id)>},
    {"skuType", offsetof(ApBillItemResponse, sku_type),
     &detail::type_of<decltype(ApBillItemResponse::sku_type)>, true},
    {"skuCode", offsetof(ApBillItemResponse, sku_code),
     &detail::type_of<decltype(ApBillItemResponse::sku_code)>, true},
    {"budgetCodeId", offsetof(ApBillItemResponse, budget_code_id),
     &detail::type_of<decltype(ApBillItemResponse::budget_code_id)>},
};

extern const detail::Member kApBillResponse[];
const detail::Member kApBillResponse[] = {
    {"id", offsetof(ApBillResponse, id), &detail::type_of<decltype(ApBillResponse::id)>, true},
    {"purchaseOrderId", offsetof(ApBillResponse, purchase_order_id),
     &detail::type_of<decltype(ApBillResponse::purchase_order_id)>},
    {"syncStatus", offsetof(ApBillResponse, sync_status),
     &detail::type_of<decltype(ApBillResponse::sync_status)>},
    {"status", offsetof(ApBillResponse, status),
     &detail::type_of<decltype(ApBillResponse::status)>},
    {"source", offsetof(ApBillResponse, source),
     &detail::type_of<decltype(ApBillResponse::source)>},
    {"billType", offsetof(ApBillResponse, bill_type),
     &detail::type_of<decltype(ApBillResponse::bill_type)>},
    {"postDate", offsetof(ApBillResponse, post_date),
     &detail::type_of<decltype(ApBillResponse::post_date)>},
    {"referenceNumber", offsetof(ApBillResponse, reference_number),
     &detail::type_of<decltype(ApBillResponse::reference_number)>},
    {"vendorNumber", offsetof(ApBillResponse, vendor_number),
     &detail::type_of<decltype(ApBillResponse::vendor_number)>},
    {"summary", offsetof(ApBillResponse, summary),
     &detail::type_of<decltype(ApBillResponse::summary)>},
    {"billDate", offsetof(ApBillResponse, bill_date),
     &detail::type_of<decltype(ApBillResponse::bill_date)>},
    {"earlyDiscountDate", offsetof(ApBillResponse, early_discount_date),
     &detail::type_of<decltype(ApBillResponse::early_discount_date)>},
    {"billAmount", offsetof(ApBillResponse, bill_amount),
     &detail::type_of<decltype(ApBillResponse::bill_amount)>},
    {"vendorInvoiceTotal", offsetof(ApBillResponse, vendor_invoice_total),
     &detail::type_of<decltype(ApBillResponse::vendor_invoice_total)>},
    {"taxAmount", offsetof(ApBillResponse, tax_amount),
     &detail::type_of<decltype(ApBillResponse::tax_amount)>},
    {"shippingAmount", offsetof(ApBillResponse, shipping_amount),
     &detail::type_of<decltype(ApBillResponse::shipping_amount)>},
    {"landedCostMethod", offsetof(ApBillResponse, landed_cost_method),
     &detail::type_of<decltype(ApBillResponse::landed_cost_method)>, true},
    {"otherAmount", offsetof(ApBillResponse, other_amount),
     &detail::type_of<decltype(ApBillResponse::other_amount)>},
    {"createdBy", offsetof(ApBillResponse, created_by),
     &detail::type_of<decltype(ApBillResponse::created_by)>},
    {"createdOn", offsetof(ApBillResponse, created_on),
     &detail::type_of<decltype(ApBillResponse::created_on)>},
    {"modifiedOn", offsetof(ApBillResponse, modified_on),
     &detail::type_of<decltype(ApBillResponse::modified_on)>},
    {"termName", offsetof(ApBillResponse, term_name),
     &detail::type_of<decltype(ApBillResponse::term_name)>},
    {"dueDate", offsetof(ApBillResponse, due_date),
     &detail::type_of<decltype(ApBillResponse::due_date)>},
    {"doNotPay", offsetof(ApBillResponse, do_not_pay),
     &detail::type_of<decltype(ApBillResponse::do_not_pay)>, true},
    {"dateCanceled", offsetof(ApBillResponse, date_canceled),
     &detail::type_of<decltype(ApBillResponse::date_canceled)>},
    {"canceledBy", offsetof(ApBillResponse, canceled_by),
     &detail::type_of<decltype(ApBillResponse::canceled_by)>},
    {"shipToDescription", offsetof(ApBillResponse, ship_to_description),
     &detail::type_of<decltype(ApBillResponse::ship_to_description)>},
    {"batch", offsetof(ApBillResponse, batch), &detail::type_of<decltype(ApBillResponse::batch)>},
    {"businessUnit", offsetof(ApBillResponse, business_unit),
     &detail::type_of<decltype(ApBillResponse::business_unit)>},
    {"taxZone", offsetof(ApBillResponse, tax_zone),
     &detail::type_of<decltype(ApBillResponse::tax_zone)>},
    {"vendor", offsetof(ApBillResponse, vendor),
     &detail::type_of<decltype(ApBillResponse::vendor)>},
    {"remittanceVendorInfo", offsetof(ApBillResponse, remittance_vendor_info),
     &detail::type_of<decltype(ApBillResponse::remittance_vendor_info)>},
    {"shipTo", offsetof(ApBillResponse, ship_to),
     &detail::type_of<decltype(ApBillResponse::ship_to)>},
    {"budgetCodeId", offsetof(ApBillResponse, budget_code_id),
     &detail::type_of<decltype(ApBillResponse::budget_code_id)>},
    {"items", offsetof(ApBillResponse, items), &detail::type_of<decltype(ApBillResponse::items)>},
    {"expenseItems", offsetof(ApBillResponse, expense_items),
     &detail::type_of<decltype(ApBillResponse::expense_items)>},
    {"customFields", offsetof(ApBillResponse, custom_fields),
     &detail::type_of<decltype(ApBillResponse::custom_fields)>},
    {"jobId", offsetof(ApBillResponse, job_id), &detail::type_of<decltype(ApBillResponse::job_id)>},
    {"jobNumber", offsetof(ApBillResponse, job_number),
     &detail::type_of<decltype(ApBillResponse::job_number)>},
    {"dateReconciled", offsetof(ApBillResponse, date_reconciled),
     &detail::type_of<decltype(ApBillResponse::date_reconciled)>},
};

extern const detail::EnumValue kApBillSource[];
const detail::EnumValue kApBillSource[] = {
    {"Undefined", static_cast<std::int32_t>(ApBillSource::kUndefined)},
    {"Standalone", static_cast<std::int32_t>(ApBillSource::kStandalone)},
    {"Purchasing", static_cast<std::int32_t>(ApBillSource::kPurchasing)},
    {"Recurring", static_cast<std::int32_t>(ApBillSource::kRecurring)},
    {"OCR", static_cast<std::int32_t>(ApBillSource::kOCR)},
    {"API", static_cast<std::int32_t>(ApBillSource::kAPI)},
};

extern const detail::EnumValue kApBillStatus[];
const detail::EnumValue kApBillStatus[] = {
    {"Unreconciled", static_cast<std::int32_t>(ApBillStatus::kUnreconciled)},
    {"Discrepancy", static_cast<std::int32_t>(ApBillStatus::kDiscrepancy)},
    {"Reconciled", static_cast<std::int32_t>(ApBillStatus::kReconciled)},
    {"Canceled", static_cast<std::int32_t>(ApBillStatus::kCanceled)},
};

extern const detail::EnumValue kApBillSyncStatus[];
const detail::EnumValue kApBillSyncStatus[] = {
    {"Pending", static_cast<std::int32_t>(ApBillSyncStatus::kPending)},
    {"Posted", static_cast<std::int32_t>(ApBillSyncStatus::kPosted)},
    {"Exported", static_cast<std::int32_t>(ApBillSyncStatus::kExported)},
    {"PostedAndExported", static_cast<std::int32_t>(ApBillSyncStatus::kPostedAndExported)},
};

extern const detail::EnumValue kApBillThreeWayMatchDiscrepancy[];
const detail::EnumValue kApBillThreeWayMatchDiscrepancy[] = {
    {"NoDiscrepancy", static_cast<std::int32_t>(ApBillThreeWayMatchDiscrepancy::kNoDiscrepancy)},
    {"Discrepancy", static_cast<std::int32_t>(ApBillThreeWayMatchDiscrepancy::kDiscrepancy)},
};

extern const detail::EnumValue kApBillType[];
const detail::EnumValue kApBillType[] = {
    {"NotSet", static_cast<std::int32_t>(ApBillType::kNotSet)},
    {"Procurement", static_cast<std::int32_t>(ApBillType::kProcurement)},
    {"ApBill", static_cast<std::int32_t>(ApBillType::kApBill)},
};

extern const detail::Member kMarkApBillAsExportedUpdateRequest[];
const detail::Member kMarkApBillAsExportedUpdateRequest[] = {
    {"billIds", offsetof(MarkApBillAsExportedUpdateRequest, bill_ids),
     &detail::type_of<decltype(MarkApBillAsExportedUpdateRequest::bill_ids)>, true},
};
void make_mark_ap_bill_as_exported_update_request(void* place) {
  ::new (place) MarkApBillAsExportedUpdateRequest{.bill_ids = detail::unset};
}

extern const detail::Member kMarkApBillAsExportedUpdateResponse[];
const detail::Member kMarkApBillAsExportedUpdateResponse[] = {
    {"billId", offsetof(MarkApBillAsExportedUpdateResponse, bill_id),
     &detail::type_of<decltype(MarkApBillAsExportedUpdateResponse::bill_id)>, true},
    {"success", offsetof(MarkApBillAsExportedUpdateResponse, success),
     &detail::type_of<decltype(MarkApBillAsExportedUpdateResponse::success)>, true},
    {"errorMessage", offsetof(MarkApBillAsExportedUpdateResponse, error_message),
     &detail::type_of<decltype(MarkApBillAsExportedUpdateResponse::error_message)>},
};

}  // namespace tables

const detail::Object ApBillExpenseItemResponse::kObject{
    "ApBillExpenseItemResponse", tables::kApBillExpenseItemResponse,
    std::size(tables::kApBillExpenseItemResponse), offsetof(ApBillExpenseItemResponse, extra),
    &detail::construct<ApBillExpenseItemResponse>};

const detail::Object InventoryLocationResponse::kObject{
    "InventoryLocationResponse", tables::kInventoryLocationResponse,
    std::size(tables::kInventoryLocationResponse), offsetof(InventoryLocationResponse, extra),
    &detail::construct<InventoryLocationResponse>};

const detail::Object ApBillItemResponse::kObject{
    "ApBillItemResponse", tables::kApBillItemResponse, std::size(tables::kApBillItemResponse),
    offsetof(ApBillItemResponse, extra), &detail::construct<ApBillItemResponse>};

const detail::Object ApBillResponse::kObject{
    "ApBillResponse", tables::kApBillResponse, std::size(tables::kApBillResponse),
    offsetof(ApBillResponse, extra), &detail::construct<ApBillResponse>};

const detail::EnumTable& enum_table(ApBillSource) noexcept {
  static constexpr detail::EnumTable table{
      "ApBillSource", tables::kApBillSource, std::size(tables::kApBillSource),
      false};
  return table;
}

const detail::EnumTable& enum_table(ApBillStatus) noexcept {
  static constexpr detail::EnumTable table{
      "ApBillStatus", tables::kApBillStatus, std::size(tables::kApBillStatus),
      false};
  return table;
}

const detail::EnumTable& enum_table(ApBillSyncStatus) noexcept {
  static constexpr detail::EnumTable table{
      "ApBillSyncStatus", tables::kApBillSyncStatus, std::size(tables::kApBillSyncStatus),
      false};
  return table;
}

const detail::EnumTable& enum_table(ApBillThreeWayMatchDiscrepancy) noexcept {
  static constexpr detail::EnumTable table{
      "ApBillThreeWayMatchDiscrepancy", tables::kApBillThreeWayMatchDiscrepancy, std::size(tables::kApBillThreeWayMatchDiscrepancy),
      false};
  return table;
}

const detail::EnumTable& enum_table(ApBillType) noexcept {
  static constexpr detail::EnumTable table{
      "ApBillType", tables::kApBillType, std::size(tables::kApBillType),
      false};
  return table;
}

const detail::Object MarkApBillAsExportedUpdateRequest::kObject{
    "MarkApBillAsExportedUpdateRequest", tables::kMarkApBillAsExportedUpdateRequest,
    std::size(tables::kMarkApBillAsExportedUpdateRequest),
    offsetof(MarkApBillAsExportedUpdateRequest, extra),
    &tables::make_mark_ap_bill_as_exported_update_request};

const detail::Object MarkApBillAsExportedUpdateResponse::kObject{
    "MarkApBillAsExportedUpdateResponse", tables::kMarkApBillAsExportedUpdateResponse,
    std::size(tables::kMarkApBillAsExportedUpdateResponse),
    offsetof(MarkApBillAsExportedUpdateResponse, extra),
    &detail::construct<MarkApBillAsExportedUpdateResponse>};

}  // namespace servicetitan::accounting
