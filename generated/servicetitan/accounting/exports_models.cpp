// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/exports_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables::export_inventory_bill_response {
using T = ExportInventoryBillResponse;
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
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::export_inventory_bill_response
constinit const detail::Object ExportInventoryBillResponse::kObject{
    "ExportInventoryBillResponse", tables::export_inventory_bill_response::kMembers,
    std::size(tables::export_inventory_bill_response::kMembers),
    offsetof(ExportInventoryBillResponse, extra), &detail::construct<ExportInventoryBillResponse>};

namespace tables::export_invoice_item_response {
using T = ExportInvoiceItemResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>},
    {"totalCost", offsetof(T, total_cost), &detail::type_of<decltype(T::total_cost)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"inventoryLocationId", offsetof(T, inventory_location_id),
     &detail::type_of<decltype(T::inventory_location_id)>},
    {"inventoryLocation", offsetof(T, inventory_location),
     &detail::type_of<decltype(T::inventory_location)>},
    {"price", offsetof(T, price), &detail::type_of<decltype(T::price)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"skuName", offsetof(T, sku_name), &detail::type_of<decltype(T::sku_name)>},
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"total", offsetof(T, total), &detail::type_of<decltype(T::total)>},
    {"inventory", offsetof(T, inventory), &detail::type_of<decltype(T::inventory)>, true},
    {"taxable", offsetof(T, taxable), &detail::type_of<decltype(T::taxable)>, true},
    {"isChargeable", offsetof(T, is_chargeable), &detail::type_of<decltype(T::is_chargeable)>,
     true},
    {"generalLedgerAccount", offsetof(T, general_ledger_account),
     &detail::type_of<decltype(T::general_ledger_account)>},
    {"costOfSaleAccount", offsetof(T, cost_of_sale_account),
     &detail::type_of<decltype(T::cost_of_sale_account)>},
    {"assetAccount", offsetof(T, asset_account), &detail::type_of<decltype(T::asset_account)>},
    {"membershipTypeId", offsetof(T, membership_type_id),
     &detail::type_of<decltype(T::membership_type_id)>, true},
    {"itemGroup", offsetof(T, item_group), &detail::type_of<decltype(T::item_group)>},
    {"displayName", offsetof(T, display_name), &detail::type_of<decltype(T::display_name)>},
    {"soldHours", offsetof(T, sold_hours), &detail::type_of<decltype(T::sold_hours)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"serviceDate", offsetof(T, service_date), &detail::type_of<decltype(T::service_date)>},
    {"order", offsetof(T, order), &detail::type_of<decltype(T::order)>, true},
    {"businessUnit", offsetof(T, business_unit), &detail::type_of<decltype(T::business_unit)>},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
    {"displayInAmount", offsetof(T, display_in_amount),
     &detail::type_of<decltype(T::display_in_amount)>},
    {"importId", offsetof(T, import_id), &detail::type_of<decltype(T::import_id)>},
    {"exportId", offsetof(T, export_id), &detail::type_of<decltype(T::export_id)>},
    {"inventoryStatus", offsetof(T, inventory_status),
     &detail::type_of<decltype(T::inventory_status)>},
    {"addOn", offsetof(T, add_on), &detail::type_of<decltype(T::add_on)>, true},
    {"memberPrice", offsetof(T, member_price), &detail::type_of<decltype(T::member_price)>},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>},
    {"installedEquipmentId", offsetof(T, installed_equipment_id),
     &detail::type_of<decltype(T::installed_equipment_id)>},
    {"estimateItemId", offsetof(T, estimate_item_id),
     &detail::type_of<decltype(T::estimate_item_id)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"invoiceId", offsetof(T, invoice_id), &detail::type_of<decltype(T::invoice_id)>, true},
};
}  // namespace tables::export_invoice_item_response
constinit const detail::Object ExportInvoiceItemResponse::kObject{
    "ExportInvoiceItemResponse", tables::export_invoice_item_response::kMembers,
    std::size(tables::export_invoice_item_response::kMembers),
    offsetof(ExportInvoiceItemResponse, extra), &detail::construct<ExportInvoiceItemResponse>};

namespace tables::export_invoice_response {
using T = ExportInvoiceResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"discountTotal", offsetof(T, discount_total), &detail::type_of<decltype(T::discount_total)>},
    {"importId", offsetof(T, import_id), &detail::type_of<decltype(T::import_id)>},
    {"exportId", offsetof(T, export_id), &detail::type_of<decltype(T::export_id)>},
    {"materialSkuId", offsetof(T, material_sku_id), &detail::type_of<decltype(T::material_sku_id)>},
    {"membershipId", offsetof(T, membership_id), &detail::type_of<decltype(T::membership_id)>},
    {"paidOn", offsetof(T, paid_on), &detail::type_of<decltype(T::paid_on)>},
    {"invoiceConfiguration", offsetof(T, invoice_configuration),
     &detail::type_of<decltype(T::invoice_configuration)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"syncStatus", offsetof(T, sync_status), &detail::type_of<decltype(T::sync_status)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"referenceNumber", offsetof(T, reference_number),
     &detail::type_of<decltype(T::reference_number)>},
    {"invoiceDate", offsetof(T, invoice_date), &detail::type_of<decltype(T::invoice_date)>},
    {"dueDate", offsetof(T, due_date), &detail::type_of<decltype(T::due_date)>},
    {"subTotal", offsetof(T, sub_total), &detail::type_of<decltype(T::sub_total)>},
    {"salesTax", offsetof(T, sales_tax), &detail::type_of<decltype(T::sales_tax)>},
    {"salesTaxCode", offsetof(T, sales_tax_code), &detail::type_of<decltype(T::sales_tax_code)>},
    {"taxZoneId", offsetof(T, tax_zone_id), &detail::type_of<decltype(T::tax_zone_id)>},
    {"total", offsetof(T, total), &detail::type_of<decltype(T::total)>},
    {"balance", offsetof(T, balance), &detail::type_of<decltype(T::balance)>},
    {"invoiceType", offsetof(T, invoice_type), &detail::type_of<decltype(T::invoice_type)>},
    {"customer", offsetof(T, customer), &detail::type_of<decltype(T::customer)>},
    {"customerAddress", offsetof(T, customer_address),
     &detail::type_of<decltype(T::customer_address)>},
    {"location", offsetof(T, location), &detail::type_of<decltype(T::location)>},
    {"locationAddress", offsetof(T, location_address),
     &detail::type_of<decltype(T::location_address)>},
    {"businessUnit", offsetof(T, business_unit), &detail::type_of<decltype(T::business_unit)>},
    {"termName", offsetof(T, term_name), &detail::type_of<decltype(T::term_name)>},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>},
    {"batch", offsetof(T, batch), &detail::type_of<decltype(T::batch)>},
    {"depositedOn", offsetof(T, deposited_on), &detail::type_of<decltype(T::deposited_on)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>},
    {"adjustmentToId", offsetof(T, adjustment_to_id),
     &detail::type_of<decltype(T::adjustment_to_id)>},
    {"job", offsetof(T, job), &detail::type_of<decltype(T::job)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"royalty", offsetof(T, royalty), &detail::type_of<decltype(T::royalty)>},
    {"employeeInfo", offsetof(T, employee_info), &detail::type_of<decltype(T::employee_info)>},
    {"commissionEligibilityDate", offsetof(T, commission_eligibility_date),
     &detail::type_of<decltype(T::commission_eligibility_date)>},
    {"sentStatus", offsetof(T, sent_status), &detail::type_of<decltype(T::sent_status)>, true},
    {"reviewStatus", offsetof(T, review_status), &detail::type_of<decltype(T::review_status)>,
     true},
    {"assignedTo", offsetof(T, assigned_to), &detail::type_of<decltype(T::assigned_to)>},
};
}  // namespace tables::export_invoice_response
constinit const detail::Object ExportInvoiceResponse::kObject{
    "ExportInvoiceResponse", tables::export_invoice_response::kMembers,
    std::size(tables::export_invoice_response::kMembers), offsetof(ExportInvoiceResponse, extra),
    &detail::construct<ExportInvoiceResponse>};

namespace tables::export_payment_response {
using T = ExportPaymentResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"appliedTo", offsetof(T, applied_to), &detail::type_of<decltype(T::applied_to)>},
    {"authCode", offsetof(T, auth_code), &detail::type_of<decltype(T::auth_code)>},
    {"batch", offsetof(T, batch), &detail::type_of<decltype(T::batch)>},
    {"businessUnit", offsetof(T, business_unit), &detail::type_of<decltype(T::business_unit)>},
    {"checkNumber", offsetof(T, check_number), &detail::type_of<decltype(T::check_number)>},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"customer", offsetof(T, customer), &detail::type_of<decltype(T::customer)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"date", offsetof(T, date), &detail::type_of<decltype(T::date)>},
    {"deposit", offsetof(T, deposit), &detail::type_of<decltype(T::deposit)>},
    {"generalLedgerAccount", offsetof(T, general_ledger_account),
     &detail::type_of<decltype(T::general_ledger_account)>},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"referenceNumber", offsetof(T, reference_number),
     &detail::type_of<decltype(T::reference_number)>},
    {"refundedPaymentId", offsetof(T, refunded_payment_id),
     &detail::type_of<decltype(T::refunded_payment_id)>},
    {"syncStatus", offsetof(T, sync_status), &detail::type_of<decltype(T::sync_status)>},
    {"total", offsetof(T, total), &detail::type_of<decltype(T::total)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>},
    {"unappliedAmount", offsetof(T, unapplied_amount),
     &detail::type_of<decltype(T::unapplied_amount)>},
};
}  // namespace tables::export_payment_response
constinit const detail::Object ExportPaymentResponse::kObject{
    "ExportPaymentResponse", tables::export_payment_response::kMembers,
    std::size(tables::export_payment_response::kMembers), offsetof(ExportPaymentResponse, extra),
    &detail::construct<ExportPaymentResponse>};

}  // namespace servicetitan::accounting
