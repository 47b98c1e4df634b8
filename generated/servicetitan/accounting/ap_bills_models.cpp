// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/ap_bills_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables::ap_bill_expense_item_response {
using T = ApBillExpenseItemResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"amount", offsetof(T, amount), &detail::type_of<decltype(T::amount)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"generalLedgerAccount", offsetof(T, general_ledger_account),
     &detail::type_of<decltype(T::general_ledger_account)>},
    {"job", offsetof(T, job), &detail::type_of<decltype(T::job)>},
    {"businessUnit", offsetof(T, business_unit), &detail::type_of<decltype(T::business_unit)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"projectLabelIds", offsetof(T, project_label_ids),
     &detail::type_of<decltype(T::project_label_ids)>},
};
}  // namespace tables::ap_bill_expense_item_response
constinit const detail::Object ApBillExpenseItemResponse::kObject{
    "ApBillExpenseItemResponse", tables::ap_bill_expense_item_response::kMembers,
    std::size(tables::ap_bill_expense_item_response::kMembers),
    offsetof(ApBillExpenseItemResponse, extra), &detail::construct<ApBillExpenseItemResponse>};

namespace tables::inventory_location_response {
using T = InventoryLocationResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
};
}  // namespace tables::inventory_location_response
constinit const detail::Object InventoryLocationResponse::kObject{
    "InventoryLocationResponse", tables::inventory_location_response::kMembers,
    std::size(tables::inventory_location_response::kMembers),
    offsetof(InventoryLocationResponse, extra), &detail::construct<InventoryLocationResponse>};

namespace tables::ap_bill_item_response {
using T = ApBillItemResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"order", offsetof(T, order), &detail::type_of<decltype(T::order)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>},
    {"allocatedTax", offsetof(T, allocated_tax), &detail::type_of<decltype(T::allocated_tax)>},
    {"allocatedShipping", offsetof(T, allocated_shipping),
     &detail::type_of<decltype(T::allocated_shipping)>},
    {"allocatedOtherCosts", offsetof(T, allocated_other_costs),
     &detail::type_of<decltype(T::allocated_other_costs)>},
    {"fullyLandedUnitCost", offsetof(T, fully_landed_unit_cost),
     &detail::type_of<decltype(T::fully_landed_unit_cost)>},
    {"inventoryLocation", offsetof(T, inventory_location),
     &detail::type_of<decltype(T::inventory_location)>},
    {"vendorPartNumber", offsetof(T, vendor_part_number),
     &detail::type_of<decltype(T::vendor_part_number)>},
    {"serialNumber", offsetof(T, serial_number), &detail::type_of<decltype(T::serial_number)>},
    {"generalLedgerAccount", offsetof(T, general_ledger_account),
     &detail::type_of<decltype(T::general_ledger_account)>},
    {"costOfSaleAccount", offsetof(T, cost_of_sale_account),
     &detail::type_of<decltype(T::cost_of_sale_account)>},
    {"assetAccount", offsetof(T, asset_account), &detail::type_of<decltype(T::asset_account)>},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"receiptItemId", offsetof(T, receipt_item_id), &detail::type_of<decltype(T::receipt_item_id)>},
    {"skuType", offsetof(T, sku_type), &detail::type_of<decltype(T::sku_type)>, true},
    {"skuCode", offsetof(T, sku_code), &detail::type_of<decltype(T::sku_code)>, true},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
};
}  // namespace tables::ap_bill_item_response
constinit const detail::Object ApBillItemResponse::kObject{
    "ApBillItemResponse", tables::ap_bill_item_response::kMembers,
    std::size(tables::ap_bill_item_response::kMembers), offsetof(ApBillItemResponse, extra),
    &detail::construct<ApBillItemResponse>};

namespace tables::ap_bill_response {
using T = ApBillResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"purchaseOrderId", offsetof(T, purchase_order_id),
     &detail::type_of<decltype(T::purchase_order_id)>},
    {"syncStatus", offsetof(T, sync_status), &detail::type_of<decltype(T::sync_status)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"source", offsetof(T, source), &detail::type_of<decltype(T::source)>},
    {"billType", offsetof(T, bill_type), &detail::type_of<decltype(T::bill_type)>},
    {"postDate", offsetof(T, post_date), &detail::type_of<decltype(T::post_date)>},
    {"referenceNumber", offsetof(T, reference_number),
     &detail::type_of<decltype(T::reference_number)>},
    {"vendorNumber", offsetof(T, vendor_number), &detail::type_of<decltype(T::vendor_number)>},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"billDate", offsetof(T, bill_date), &detail::type_of<decltype(T::bill_date)>},
    {"earlyDiscountDate", offsetof(T, early_discount_date),
     &detail::type_of<decltype(T::early_discount_date)>},
    {"billAmount", offsetof(T, bill_amount), &detail::type_of<decltype(T::bill_amount)>},
    {"vendorInvoiceTotal", offsetof(T, vendor_invoice_total),
     &detail::type_of<decltype(T::vendor_invoice_total)>},
    {"taxAmount", offsetof(T, tax_amount), &detail::type_of<decltype(T::tax_amount)>},
    {"shippingAmount", offsetof(T, shipping_amount),
     &detail::type_of<decltype(T::shipping_amount)>},
    {"landedCostMethod", offsetof(T, landed_cost_method),
     &detail::type_of<decltype(T::landed_cost_method)>, true},
    {"otherAmount", offsetof(T, other_amount), &detail::type_of<decltype(T::other_amount)>},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>},
    {"termName", offsetof(T, term_name), &detail::type_of<decltype(T::term_name)>},
    {"dueDate", offsetof(T, due_date), &detail::type_of<decltype(T::due_date)>},
    {"doNotPay", offsetof(T, do_not_pay), &detail::type_of<decltype(T::do_not_pay)>, true},
    {"dateCanceled", offsetof(T, date_canceled), &detail::type_of<decltype(T::date_canceled)>},
    {"canceledBy", offsetof(T, canceled_by), &detail::type_of<decltype(T::canceled_by)>},
    {"shipToDescription", offsetof(T, ship_to_description),
     &detail::type_of<decltype(T::ship_to_description)>},
    {"batch", offsetof(T, batch), &detail::type_of<decltype(T::batch)>},
    {"businessUnit", offsetof(T, business_unit), &detail::type_of<decltype(T::business_unit)>},
    {"taxZone", offsetof(T, tax_zone), &detail::type_of<decltype(T::tax_zone)>},
    {"vendor", offsetof(T, vendor), &detail::type_of<decltype(T::vendor)>},
    {"remittanceVendorInfo", offsetof(T, remittance_vendor_info),
     &detail::type_of<decltype(T::remittance_vendor_info)>},
    {"shipTo", offsetof(T, ship_to), &detail::type_of<decltype(T::ship_to)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>},
    {"expenseItems", offsetof(T, expense_items), &detail::type_of<decltype(T::expense_items)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"jobNumber", offsetof(T, job_number), &detail::type_of<decltype(T::job_number)>},
    {"dateReconciled", offsetof(T, date_reconciled),
     &detail::type_of<decltype(T::date_reconciled)>},
};
}  // namespace tables::ap_bill_response
constinit const detail::Object ApBillResponse::kObject{
    "ApBillResponse", tables::ap_bill_response::kMembers,
    std::size(tables::ap_bill_response::kMembers), offsetof(ApBillResponse, extra),
    &detail::construct<ApBillResponse>};

namespace tables::ap_bill_source {
using T = ApBillSource;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Undefined", static_cast<std::int32_t>(T::kUndefined)},
    {"Standalone", static_cast<std::int32_t>(T::kStandalone)},
    {"Purchasing", static_cast<std::int32_t>(T::kPurchasing)},
    {"Recurring", static_cast<std::int32_t>(T::kRecurring)},
    {"OCR", static_cast<std::int32_t>(T::kOCR)},
    {"API", static_cast<std::int32_t>(T::kAPI)},
};
}  // namespace tables::ap_bill_source
const detail::EnumTable& enum_table(ApBillSource) noexcept {
  static constexpr detail::EnumTable table{
      "ApBillSource", tables::ap_bill_source::kValues, std::size(tables::ap_bill_source::kValues)};
  return table;
}

namespace tables::ap_bill_status {
using T = ApBillStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Unreconciled", static_cast<std::int32_t>(T::kUnreconciled)},
    {"Discrepancy", static_cast<std::int32_t>(T::kDiscrepancy)},
    {"Reconciled", static_cast<std::int32_t>(T::kReconciled)},
    {"Canceled", static_cast<std::int32_t>(T::kCanceled)},
};
}  // namespace tables::ap_bill_status
const detail::EnumTable& enum_table(ApBillStatus) noexcept {
  static constexpr detail::EnumTable table{
      "ApBillStatus", tables::ap_bill_status::kValues, std::size(tables::ap_bill_status::kValues)};
  return table;
}

namespace tables::ap_bill_sync_status {
using T = ApBillSyncStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Pending", static_cast<std::int32_t>(T::kPending)},
    {"Posted", static_cast<std::int32_t>(T::kPosted)},
    {"Exported", static_cast<std::int32_t>(T::kExported)},
    {"PostedAndExported", static_cast<std::int32_t>(T::kPostedAndExported)},
};
}  // namespace tables::ap_bill_sync_status
const detail::EnumTable& enum_table(ApBillSyncStatus) noexcept {
  static constexpr detail::EnumTable table{
      "ApBillSyncStatus", tables::ap_bill_sync_status::kValues,
      std::size(tables::ap_bill_sync_status::kValues)};
  return table;
}

namespace tables::ap_bill_three_way_match_discrepancy {
using T = ApBillThreeWayMatchDiscrepancy;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"NoDiscrepancy", static_cast<std::int32_t>(T::kNoDiscrepancy)},
    {"Discrepancy", static_cast<std::int32_t>(T::kDiscrepancy)},
};
}  // namespace tables::ap_bill_three_way_match_discrepancy
const detail::EnumTable& enum_table(ApBillThreeWayMatchDiscrepancy) noexcept {
  static constexpr detail::EnumTable table{
      "ApBillThreeWayMatchDiscrepancy", tables::ap_bill_three_way_match_discrepancy::kValues,
      std::size(tables::ap_bill_three_way_match_discrepancy::kValues)};
  return table;
}

namespace tables::ap_bill_type {
using T = ApBillType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"NotSet", static_cast<std::int32_t>(T::kNotSet)},
    {"Procurement", static_cast<std::int32_t>(T::kProcurement)},
    {"ApBill", static_cast<std::int32_t>(T::kApBill)},
};
}  // namespace tables::ap_bill_type
const detail::EnumTable& enum_table(ApBillType) noexcept {
  static constexpr detail::EnumTable table{
      "ApBillType", tables::ap_bill_type::kValues, std::size(tables::ap_bill_type::kValues)};
  return table;
}

namespace tables::mark_ap_bill_as_exported_update_request {
using T = MarkApBillAsExportedUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"billIds", offsetof(T, bill_ids), &detail::type_of<decltype(T::bill_ids)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.bill_ids = detail::unset};
}
}  // namespace tables::mark_ap_bill_as_exported_update_request
constinit const detail::Object MarkApBillAsExportedUpdateRequest::kObject{
    "MarkApBillAsExportedUpdateRequest", tables::mark_ap_bill_as_exported_update_request::kMembers,
    std::size(tables::mark_ap_bill_as_exported_update_request::kMembers),
    offsetof(MarkApBillAsExportedUpdateRequest, extra),
    &tables::mark_ap_bill_as_exported_update_request::make};

namespace tables::mark_ap_bill_as_exported_update_response {
using T = MarkApBillAsExportedUpdateResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"billId", offsetof(T, bill_id), &detail::type_of<decltype(T::bill_id)>, true},
    {"success", offsetof(T, success), &detail::type_of<decltype(T::success)>, true},
    {"errorMessage", offsetof(T, error_message), &detail::type_of<decltype(T::error_message)>},
};
}  // namespace tables::mark_ap_bill_as_exported_update_response
constinit const detail::Object MarkApBillAsExportedUpdateResponse::kObject{
    "MarkApBillAsExportedUpdateResponse",
    tables::mark_ap_bill_as_exported_update_response::kMembers,
    std::size(tables::mark_ap_bill_as_exported_update_response::kMembers),
    offsetof(MarkApBillAsExportedUpdateResponse, extra),
    &detail::construct<MarkApBillAsExportedUpdateResponse>};

}  // namespace servicetitan::accounting
