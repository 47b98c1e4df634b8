// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/purchase_order_types_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables::po_type_alert_settings {
using T = PoTypeAlertSettings;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"sendEmailToTechnicianWhenPoMovedToSend",
     offsetof(T, send_email_to_technician_when_po_moved_to_send),
     &detail::type_of<decltype(T::send_email_to_technician_when_po_moved_to_send)>, true},
    {"sendEmailToTechnicianWhenPoMovedToReceived",
     offsetof(T, send_email_to_technician_when_po_moved_to_received),
     &detail::type_of<decltype(T::send_email_to_technician_when_po_moved_to_received)>, true},
    {"sendEmailToPmWhenPoMovedToSend", offsetof(T, send_email_to_pm_when_po_moved_to_send),
     &detail::type_of<decltype(T::send_email_to_pm_when_po_moved_to_send)>, true},
    {"sendEmailToPmWhenPoMovedToReceived", offsetof(T, send_email_to_pm_when_po_moved_to_received),
     &detail::type_of<decltype(T::send_email_to_pm_when_po_moved_to_received)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .send_email_to_technician_when_po_moved_to_send = detail::unset,
      .send_email_to_technician_when_po_moved_to_received = detail::unset,
      .send_email_to_pm_when_po_moved_to_send = detail::unset,
      .send_email_to_pm_when_po_moved_to_received = detail::unset,
  };
}
}  // namespace tables::po_type_alert_settings
constinit const detail::Object PoTypeAlertSettings::kObject{
    "PoTypeAlertSettings", tables::po_type_alert_settings::kMembers,
    std::size(tables::po_type_alert_settings::kMembers), offsetof(PoTypeAlertSettings, extra),
    &tables::po_type_alert_settings::make};

namespace tables::create_purchase_order_type_request {
using T = CreatePurchaseOrderTypeRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"includeInPoScreen", offsetof(T, include_in_po_screen),
     &detail::type_of<decltype(T::include_in_po_screen)>, true},
    {"automaticallyReceive", offsetof(T, automatically_receive),
     &detail::type_of<decltype(T::automatically_receive)>, true},
    {"displayToTechnician", offsetof(T, display_to_technician),
     &detail::type_of<decltype(T::display_to_technician)>, true},
    {"excludeTaxFromJobCosting", offsetof(T, exclude_tax_from_job_costing),
     &detail::type_of<decltype(T::exclude_tax_from_job_costing)>, true},
    {"impactToTechnicianPayroll", offsetof(T, impact_to_technician_payroll),
     &detail::type_of<decltype(T::impact_to_technician_payroll)>, true},
    {"allowTechniciansToSendPo", offsetof(T, allow_technicians_to_send_po),
     &detail::type_of<decltype(T::allow_technicians_to_send_po)>, true},
    {"defaultRequiredDateDaysOffset", offsetof(T, default_required_date_days_offset),
     &detail::type_of<decltype(T::default_required_date_days_offset)>, true},
    {"skipWeekends", offsetof(T, skip_weekends), &detail::type_of<decltype(T::skip_weekends)>,
     true},
    {"requireJobBeforeReceipt", offsetof(T, require_job_before_receipt),
     &detail::type_of<decltype(T::require_job_before_receipt)>, true},
    {"includeInSalesTax", offsetof(T, include_in_sales_tax),
     &detail::type_of<decltype(T::include_in_sales_tax)>, true},
    {"isDefault", offsetof(T, is_default), &detail::type_of<decltype(T::is_default)>, true},
    {"copyPurchaseOrderItemsToInvoiceWhenReceived",
     offsetof(T, copy_purchase_order_items_to_invoice_when_received),
     &detail::type_of<decltype(T::copy_purchase_order_items_to_invoice_when_received)>, true},
    {"isDefaultForConsignment", offsetof(T, is_default_for_consignment),
     &detail::type_of<decltype(T::is_default_for_consignment)>, true},
    {"landedCostMethod", offsetof(T, landed_cost_method),
     &detail::type_of<decltype(T::landed_cost_method)>},
    {"includeTaxInFullyLandedCost", offsetof(T, include_tax_in_fully_landed_cost),
     &detail::type_of<decltype(T::include_tax_in_fully_landed_cost)>},
    {"alertSettings", offsetof(T, alert_settings), &detail::type_of<decltype(T::alert_settings)>,
     true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .name = detail::unset,
      .active = detail::unset,
      .include_in_po_screen = detail::unset,
      .automatically_receive = detail::unset,
      .display_to_technician = detail::unset,
      .exclude_tax_from_job_costing = detail::unset,
      .impact_to_technician_payroll = detail::unset,
      .allow_technicians_to_send_po = detail::unset,
      .default_required_date_days_offset = detail::unset,
      .skip_weekends = detail::unset,
      .require_job_before_receipt = detail::unset,
      .include_in_sales_tax = detail::unset,
      .is_default = detail::unset,
      .copy_purchase_order_items_to_invoice_when_received = detail::unset,
      .is_default_for_consignment = detail::unset,
      .alert_settings = detail::unset,
  };
}
}  // namespace tables::create_purchase_order_type_request
constinit const detail::Object CreatePurchaseOrderTypeRequest::kObject{
    "CreatePurchaseOrderTypeRequest", tables::create_purchase_order_type_request::kMembers,
    std::size(tables::create_purchase_order_type_request::kMembers),
    offsetof(CreatePurchaseOrderTypeRequest, extra),
    &tables::create_purchase_order_type_request::make};

namespace tables::purchase_order_type_response {
using T = PurchaseOrderTypeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"automaticallyReceive", offsetof(T, automatically_receive),
     &detail::type_of<decltype(T::automatically_receive)>, true},
    {"displayToTechnician", offsetof(T, display_to_technician),
     &detail::type_of<decltype(T::display_to_technician)>, true},
    {"impactToTechnicianPayroll", offsetof(T, impact_to_technician_payroll),
     &detail::type_of<decltype(T::impact_to_technician_payroll)>, true},
    {"allowTechniciansToSendPo", offsetof(T, allow_technicians_to_send_po),
     &detail::type_of<decltype(T::allow_technicians_to_send_po)>, true},
    {"defaultRequiredDateDaysOffset", offsetof(T, default_required_date_days_offset),
     &detail::type_of<decltype(T::default_required_date_days_offset)>, true},
    {"skipWeekends", offsetof(T, skip_weekends), &detail::type_of<decltype(T::skip_weekends)>,
     true},
    {"excludeTaxFromJobCosting", offsetof(T, exclude_tax_from_job_costing),
     &detail::type_of<decltype(T::exclude_tax_from_job_costing)>, true},
    {"landedCostMethod", offsetof(T, landed_cost_method),
     &detail::type_of<decltype(T::landed_cost_method)>, true},
    {"includeTaxInFullyLandedCost", offsetof(T, include_tax_in_fully_landed_cost),
     &detail::type_of<decltype(T::include_tax_in_fully_landed_cost)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::purchase_order_type_response
constinit const detail::Object PurchaseOrderTypeResponse::kObject{
    "PurchaseOrderTypeResponse", tables::purchase_order_type_response::kMembers,
    std::size(tables::purchase_order_type_response::kMembers),
    offsetof(PurchaseOrderTypeResponse, extra), &detail::construct<PurchaseOrderTypeResponse>};

namespace tables::update_purchase_order_type_request {
using T = UpdatePurchaseOrderTypeRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"includeInPoScreen", offsetof(T, include_in_po_screen),
     &detail::type_of<decltype(T::include_in_po_screen)>},
    {"automaticallyReceive", offsetof(T, automatically_receive),
     &detail::type_of<decltype(T::automatically_receive)>},
    {"displayToTechnician", offsetof(T, display_to_technician),
     &detail::type_of<decltype(T::display_to_technician)>},
    {"excludeTaxFromJobCosting", offsetof(T, exclude_tax_from_job_costing),
     &detail::type_of<decltype(T::exclude_tax_from_job_costing)>},
    {"impactToTechnicianPayroll", offsetof(T, impact_to_technician_payroll),
     &detail::type_of<decltype(T::impact_to_technician_payroll)>},
    {"allowTechniciansToSendPo", offsetof(T, allow_technicians_to_send_po),
     &detail::type_of<decltype(T::allow_technicians_to_send_po)>},
    {"defaultRequiredDateDaysOffset", offsetof(T, default_required_date_days_offset),
     &detail::type_of<decltype(T::default_required_date_days_offset)>},
    {"skipWeekends", offsetof(T, skip_weekends), &detail::type_of<decltype(T::skip_weekends)>},
    {"requireJobBeforeReceipt", offsetof(T, require_job_before_receipt),
     &detail::type_of<decltype(T::require_job_before_receipt)>},
    {"includeInSalesTax", offsetof(T, include_in_sales_tax),
     &detail::type_of<decltype(T::include_in_sales_tax)>},
    {"isDefault", offsetof(T, is_default), &detail::type_of<decltype(T::is_default)>},
    {"copyPurchaseOrderItemsToInvoiceWhenReceived",
     offsetof(T, copy_purchase_order_items_to_invoice_when_received),
     &detail::type_of<decltype(T::copy_purchase_order_items_to_invoice_when_received)>},
    {"isDefaultForConsignment", offsetof(T, is_default_for_consignment),
     &detail::type_of<decltype(T::is_default_for_consignment)>},
    {"landedCostMethod", offsetof(T, landed_cost_method),
     &detail::type_of<decltype(T::landed_cost_method)>},
    {"includeTaxInFullyLandedCost", offsetof(T, include_tax_in_fully_landed_cost),
     &detail::type_of<decltype(T::include_tax_in_fully_landed_cost)>},
    {"alertSettings", offsetof(T, alert_settings), &detail::type_of<decltype(T::alert_settings)>},
};
}  // namespace tables::update_purchase_order_type_request
constinit const detail::Object UpdatePurchaseOrderTypeRequest::kObject{
    "UpdatePurchaseOrderTypeRequest", tables::update_purchase_order_type_request::kMembers,
    std::size(tables::update_purchase_order_type_request::kMembers),
    offsetof(UpdatePurchaseOrderTypeRequest, extra),
    &detail::construct<UpdatePurchaseOrderTypeRequest>};

}  // namespace servicetitan::inventory
