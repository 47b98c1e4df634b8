// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/inventory_bills_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables {

extern const detail::EnumValue kBillType[];
const detail::EnumValue kBillType[] = {
    {"NotSet", static_cast<std::int32_t>(BillType::kNotSet)},
    {"Procurement", static_cast<std::int32_t>(BillType::kProcurement)},
    {"ApBill", static_cast<std::int32_t>(BillType::kApBill)},
    {"RecurringBill", static_cast<std::int32_t>(BillType::kRecurringBill)},
};

extern const detail::Member kInventoryBillResponse[];
const detail::Member kInventoryBillResponse[] = {
    {"id", offsetof(InventoryBillResponse, id),
     &detail::type_of<decltype(InventoryBillResponse::id)>, true},
    {"purchaseOrderId", offsetof(InventoryBillResponse, purchase_order_id),
     &detail::type_of<decltype(InventoryBillResponse::purchase_order_id)>},
    {"syncStatus", offsetof(InventoryBillResponse, sync_status),
     &detail::type_of<decltype(InventoryBillResponse::sync_status)>},
    {"referenceNumber", offsetof(InventoryBillResponse, reference_number),
     &detail::type_of<decltype(InventoryBillResponse::reference_number)>},
    {"vendorNumber", offsetof(InventoryBillResponse, vendor_number),
     &detail::type_of<decltype(InventoryBillResponse::vendor_number)>},
    {"summary", offsetof(InventoryBillResponse, summary),
     &detail::type_of<decltype(InventoryBillResponse::summary)>},
    {"billDate", offsetof(InventoryBillResponse, bill_date),
     &detail::type_of<decltype(InventoryBillResponse::bill_date)>},
    {"billAmount", offsetof(InventoryBillResponse, bill_amount),
     &detail::type_of<decltype(InventoryBillResponse::bill_amount)>},
    {"taxAmount", offsetof(InventoryBillResponse, tax_amount),
     &detail::type_of<decltype(InventoryBillResponse::tax_amount)>},
    {"shippingAmount", offsetof(InventoryBillResponse, shipping_amount),
     &detail::type_of<decltype(InventoryBillResponse::shipping_amount)>},
    {"landedCostMethod", offsetof(InventoryBillResponse, landed_cost_method),
     &detail::type_of<decltype(InventoryBillResponse::landed_cost_method)>, true},
    {"otherAmount", offsetof(InventoryBillResponse, other_amount),
     &detail::type_of<decltype(InventoryBillResponse::other_amount)>},
    {"createdBy", offsetof(InventoryBillResponse, created_by),
     &detail::type_of<decltype(InventoryBillResponse::created_by)>},
    {"createdOn", offsetof(InventoryBillResponse, created_on),
     &detail::type_of<decltype(InventoryBillResponse::created_on)>},
    {"modifiedOn", offsetof(InventoryBillResponse, modified_on),
     &detail::type_of<decltype(InventoryBillResponse::modified_on)>},
    {"termName", offsetof(InventoryBillResponse, term_name),
     &detail::type_of<decltype(InventoryBillResponse::term_name)>},
    {"dueDate", offsetof(InventoryBillResponse, due_date),
     &detail::type_of<decltype(InventoryBillResponse::due_date)>},
    {"shipToDescription", offsetof(InventoryBillResponse, ship_to_description),
     &detail::type_of<decltype(InventoryBillResponse::ship_to_description)>},
    {"postDate", offsetof(InventoryBillResponse, post_date),
     &detail::type_of<decltype(InventoryBillResponse::post_date)>},
    {"batch", offsetof(InventoryBillResponse, batch),
     &detail::type_of<decltype(InventoryBillResponse::batch)>},
    {"businessUnit", offsetof(InventoryBillResponse, business_unit),
     &detail::type_of<decltype(InventoryBillResponse::business_unit)>},
    {"taxZone", offsetof(InventoryBillResponse, tax_zone),
     &detail::type_of<decltype(InventoryBillResponse::tax_zone)>},
    {"vendor", offsetof(InventoryBillResponse, vendor),
     &detail::type_of<decltype(InventoryBillResponse::vendor)>},
    {"shipTo", offsetof(InventoryBillResponse, ship_to),
     &detail::type_of<decltype(InventoryBillResponse::ship_to)>},
    {"budgetCodeId", offsetof(InventoryBillResponse, budget_code_id),
     &detail::type_of<decltype(InventoryBillResponse::budget_code_id)>},
    {"items", offsetof(InventoryBillResponse, items),
     &detail::type_of<decltype(InventoryBillResponse::items)>},
    {"customFields", offsetof(InventoryBillResponse, custom_fields),
     &detail::type_of<decltype(InventoryBillResponse::custom_fields)>},
    {"jobId", offsetof(InventoryBillResponse, job_id),
     &detail::type_of<decltype(InventoryBillResponse::job_id)>},
    {"jobNumber", offsetof(InventoryBillResponse, job_number),
     &detail::type_of<decltype(InventoryBillResponse::job_number)>},
    {"dateReconciled", offsetof(InventoryBillResponse, date_reconciled),
     &detail::type_of<decltype(InventoryBillResponse::date_reconciled)>},
};

extern const detail::EnumValue kInventoryBillThreeWayMatchDiscrepancy[];
const detail::EnumValue kInventoryBillThreeWayMatchDiscrepancy[] = {
    {"NoDiscrepancy",
     static_cast<std::int32_t>(InventoryBillThreeWayMatchDiscrepancy::kNoDiscrepancy)},
    {"Discrepancy", static_cast<std::int32_t>(InventoryBillThreeWayMatchDiscrepancy::kDiscrepancy)},
};

extern const detail::Member kMarkInventoryBillAsExportedUpdateRequest[];
const detail::Member kMarkInventoryBillAsExportedUpdateRequest[] = {
    {"inventoryBillIds", offsetof(MarkInventoryBillAsExportedUpdateRequest, inventory_bill_ids),
     &detail::type_of<decltype(MarkInventoryBillAsExportedUpdateRequest::inventory_bill_ids)>,
     true},
};
void make_mark_inventory_bill_as_exported_update_request(void* place) {
  ::new (place) MarkInventoryBillAsExportedUpdateRequest{.inventory_bill_ids = detail::unset};
}

extern const detail::Member kMarkInventoryBillAsExportedUpdateResponse[];
const detail::Member kMarkInventoryBillAsExportedUpdateResponse[] = {
    {"inventoryBillId", offsetof(MarkInventoryBillAsExportedUpdateResponse, inventory_bill_id),
     &detail::type_of<decltype(MarkInventoryBillAsExportedUpdateResponse::inventory_bill_id)>,
     true},
    {"success", offsetof(MarkInventoryBillAsExportedUpdateResponse, success),
     &detail::type_of<decltype(MarkInventoryBillAsExportedUpdateResponse::success)>, true},
    {"errorMessage", offsetof(MarkInventoryBillAsExportedUpdateResponse, error_message),
     &detail::type_of<decltype(MarkInventoryBillAsExportedUpdateResponse::error_message)>},
};

}  // namespace tables

const detail::EnumTable& enum_table(BillType) noexcept {
  static constexpr detail::EnumTable table{
      "BillType", tables::kBillType, std::size(tables::kBillType),
      false};
  return table;
}

const detail::Object InventoryBillResponse::kObject{
    "InventoryBillResponse", tables::kInventoryBillResponse,
    std::size(tables::kInventoryBillResponse), offsetof(InventoryBillResponse, extra),
    &detail::construct<InventoryBillResponse>};

const detail::EnumTable& enum_table(InventoryBillThreeWayMatchDiscrepancy) noexcept {
  static constexpr detail::EnumTable table{
      "InventoryBillThreeWayMatchDiscrepancy", tables::kInventoryBillThreeWayMatchDiscrepancy, std::size(tables::kInventoryBillThreeWayMatchDiscrepancy),
      false};
  return table;
}

const detail::Object MarkInventoryBillAsExportedUpdateRequest::kObject{
    "MarkInventoryBillAsExportedUpdateRequest", tables::kMarkInventoryBillAsExportedUpdateRequest,
    std::size(tables::kMarkInventoryBillAsExportedUpdateRequest),
    offsetof(MarkInventoryBillAsExportedUpdateRequest, extra),
    &tables::make_mark_inventory_bill_as_exported_update_request};

const detail::Object MarkInventoryBillAsExportedUpdateResponse::kObject{
    "MarkInventoryBillAsExportedUpdateResponse", tables::kMarkInventoryBillAsExportedUpdateResponse,
    std::size(tables::kMarkInventoryBillAsExportedUpdateResponse),
    offsetof(MarkInventoryBillAsExportedUpdateResponse, extra),
    &detail::construct<MarkInventoryBillAsExportedUpdateResponse>};

}  // namespace servicetitan::accounting
