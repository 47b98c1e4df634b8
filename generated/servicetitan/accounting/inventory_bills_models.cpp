// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/inventory_bills_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables::bill_type {
using T = BillType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"NotSet", static_cast<std::int32_t>(T::kNotSet)},
    {"Procurement", static_cast<std::int32_t>(T::kProcurement)},
    {"ApBill", static_cast<std::int32_t>(T::kApBill)},
    {"RecurringBill", static_cast<std::int32_t>(T::kRecurringBill)},
};
}  // namespace tables::bill_type
const detail::EnumTable& enum_table(BillType) noexcept {
  static constexpr detail::EnumTable table{
      "BillType", tables::bill_type::kValues, std::size(tables::bill_type::kValues)};
  return table;
}

namespace tables::inventory_bill_response {
using T = InventoryBillResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"purchaseOrderId", offsetof(T, purchase_order_id),
     &detail::type_of<decltype(T::purchase_order_id)>},
    {"syncStatus", offsetof(T, sync_status), &detail::type_of<decltype(T::sync_status)>},
    {"referenceNumber", offsetof(T, reference_number),
     &detail::type_of<decltype(T::reference_number)>},
    {"vendorNumber", offsetof(T, vendor_number), &detail::type_of<decltype(T::vendor_number)>},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"billDate", offsetof(T, bill_date), &detail::type_of<decltype(T::bill_date)>},
    {"billAmount", offsetof(T, bill_amount), &detail::type_of<decltype(T::bill_amount)>},
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
    {"shipToDescription", offsetof(T, ship_to_description),
     &detail::type_of<decltype(T::ship_to_description)>},
    {"postDate", offsetof(T, post_date), &detail::type_of<decltype(T::post_date)>},
    {"batch", offsetof(T, batch), &detail::type_of<decltype(T::batch)>},
    {"businessUnit", offsetof(T, business_unit), &detail::type_of<decltype(T::business_unit)>},
    {"taxZone", offsetof(T, tax_zone), &detail::type_of<decltype(T::tax_zone)>},
    {"vendor", offsetof(T, vendor), &detail::type_of<decltype(T::vendor)>},
    {"shipTo", offsetof(T, ship_to), &detail::type_of<decltype(T::ship_to)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"jobNumber", offsetof(T, job_number), &detail::type_of<decltype(T::job_number)>},
    {"dateReconciled", offsetof(T, date_reconciled),
     &detail::type_of<decltype(T::date_reconciled)>},
};
}  // namespace tables::inventory_bill_response
constinit const detail::Object InventoryBillResponse::kObject{
    "InventoryBillResponse", tables::inventory_bill_response::kMembers,
    std::size(tables::inventory_bill_response::kMembers), offsetof(InventoryBillResponse, extra),
    &detail::construct<InventoryBillResponse>};

namespace tables::inventory_bill_three_way_match_discrepancy {
using T = InventoryBillThreeWayMatchDiscrepancy;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"NoDiscrepancy", static_cast<std::int32_t>(T::kNoDiscrepancy)},
    {"Discrepancy", static_cast<std::int32_t>(T::kDiscrepancy)},
};
}  // namespace tables::inventory_bill_three_way_match_discrepancy
const detail::EnumTable& enum_table(InventoryBillThreeWayMatchDiscrepancy) noexcept {
  static constexpr detail::EnumTable table{
      "InventoryBillThreeWayMatchDiscrepancy",
      tables::inventory_bill_three_way_match_discrepancy::kValues,
      std::size(tables::inventory_bill_three_way_match_discrepancy::kValues)};
  return table;
}

namespace tables::mark_inventory_bill_as_exported_update_request {
using T = MarkInventoryBillAsExportedUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"inventoryBillIds", offsetof(T, inventory_bill_ids),
     &detail::type_of<decltype(T::inventory_bill_ids)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.inventory_bill_ids = detail::unset};
}
}  // namespace tables::mark_inventory_bill_as_exported_update_request
constinit const detail::Object MarkInventoryBillAsExportedUpdateRequest::kObject{
    "MarkInventoryBillAsExportedUpdateRequest",
    tables::mark_inventory_bill_as_exported_update_request::kMembers,
    std::size(tables::mark_inventory_bill_as_exported_update_request::kMembers),
    offsetof(MarkInventoryBillAsExportedUpdateRequest, extra),
    &tables::mark_inventory_bill_as_exported_update_request::make};

namespace tables::mark_inventory_bill_as_exported_update_response {
using T = MarkInventoryBillAsExportedUpdateResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"inventoryBillId", offsetof(T, inventory_bill_id),
     &detail::type_of<decltype(T::inventory_bill_id)>, true},
    {"success", offsetof(T, success), &detail::type_of<decltype(T::success)>, true},
    {"errorMessage", offsetof(T, error_message), &detail::type_of<decltype(T::error_message)>},
};
}  // namespace tables::mark_inventory_bill_as_exported_update_response
constinit const detail::Object MarkInventoryBillAsExportedUpdateResponse::kObject{
    "MarkInventoryBillAsExportedUpdateResponse",
    tables::mark_inventory_bill_as_exported_update_response::kMembers,
    std::size(tables::mark_inventory_bill_as_exported_update_response::kMembers),
    offsetof(MarkInventoryBillAsExportedUpdateResponse, extra),
    &detail::construct<MarkInventoryBillAsExportedUpdateResponse>};

}  // namespace servicetitan::accounting
