// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/purchase_order_types_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables {

extern const detail::Member kPoTypeAlertSettings[];
const detail::Member kPoTypeAlertSettings[] = {
    {"sendEmailToTechnicianWhenPoMovedToSend",
     offsetof(PoTypeAlertSettings, send_email_to_technician_when_po_moved_to_send),
     &detail::type_of<decltype(PoTypeAlertSettings::send_email_to_technician_when_po_moved_to_send)>,
     true},
    {"sendEmailToTechnicianWhenPoMovedToReceived",
     offsetof(PoTypeAlertSettings, send_email_to_technician_when_po_moved_to_received),
     &detail::type_of<decltype(PoTypeAlertSettings::send_email_to_technician_when_po_moved_to_received)>,
     true},
    {"sendEmailToPmWhenPoMovedToSend",
     offsetof(PoTypeAlertSettings, send_email_to_pm_when_po_moved_to_send),
     &detail::type_of<decltype(PoTypeAlertSettings::send_email_to_pm_when_po_moved_to_send)>, true},
    {"sendEmailToPmWhenPoMovedToReceived",
     offsetof(PoTypeAlertSettings, send_email_to_pm_when_po_moved_to_received),
     &detail::type_of<decltype(PoTypeAlertSettings::send_email_to_pm_when_po_moved_to_received)>,
     true},
};
void make_po_type_alert_settings(void* place) {
  ::new (place) PoTypeAlertSettings{
      .send_email_to_technician_when_po_moved_to_send = detail::unset,
      .send_email_to_technician_when_po_moved_to_received = detail::unset,
      .send_email_to_pm_when_po_moved_to_send = detail::unset,
      .send_email_to_pm_when_po_moved_to_received = detail::unset,
  };
}

extern const detail::Member kCreatePurchaseOrderTypeRequest[];
const detail::Member kCreatePurchaseOrderTypeRequest[] = {
    {"name", offsetof(CreatePurchaseOrderTypeRequest, name),
     &detail::type_of<decltype(CreatePurchaseOrderTypeRequest::name)>, true},
    {"active", offsetof(CreatePurchaseOrderTypeRequest, active),
     &detail::type_of<decltype(CreatePurchaseOrderTypeRequest::active)>, true},
    {"includeInPoScreen", offsetof(CreatePurchaseOrderTypeRequest, include_in_po_screen),
     &detail::type_of<decltype(CreatePurchaseOrderTypeRequest::include_in_po_screen)>, true},
    {"automaticallyReceive", offsetof(CreatePurchaseOrderTypeRequest, automatically_receive),
     &detail::type_of<decltype(CreatePurchaseOrderTypeRequest::automatically_receive)>, true},
    {"displayToTechnician", offsetof(CreatePurchaseOrderTypeRequest, display_to_technician),
     &detail::type_of<decltype(CreatePurchaseOrderTypeRequest::display_to_technician)>, true},
    {"excludeTaxFromJobCosting",
     offsetof(CreatePurchaseOrderTypeRequest, exclude_tax_from_job_costing),
     &detail::type_of<decltype(CreatePurchaseOrderTypeRequest::exclude_tax_from_job_costing)>,
     true},
    {"impactToTechnicianPayroll",
     offsetof(CreatePurchaseOrderTypeRequest, impact_to_technician_payroll),
     &detail::type_of<decltype(CreatePurchaseOrderTypeRequest::impact_to_technician_payroll)>,
     true},
    {"allowTechniciansToSendPo",
     offsetof(CreatePurchaseOrderTypeRequest, allow_technicians_to_send_po),
     &detail::type_of<decltype(CreatePurchaseOrderTypeRequest::allow_technicians_to_send_po)>,
     true},
    {"defaultRequiredDateDaysOffset",
     offsetof(CreatePurchaseOrderTypeRequest, default_required_date_days_offset),
     &detail::type_of<decltype(CreatePurchaseOrderTypeRequest::default_required_date_days_offset)>,
     true},
    {"skipWeekends", offsetof(CreatePurchaseOrderTypeRequest, skip_weekends),
     &detail::type_of<decltype(CreatePurchaseOrderTypeRequest::skip_weekends)>, true},
    {"requireJobBeforeReceipt",
     offsetof(CreatePurchaseOrderTypeRequest, require_job_before_receipt),
     &detail::type_of<decltype(CreatePurchaseOrderTypeRequest::require_job_before_receipt)>, true},
    {"includeInSalesTax", offsetof(CreatePurchaseOrderTypeRequest, include_in_sales_tax),
     &detail::type_of<decltype(CreatePurchaseOrderTypeRequest::include_in_sales_tax)>, true},
    {"isDefault", offsetof(CreatePurchaseOrderTypeRequest, is_default),
     &detail::type_of<decltype(CreatePurchaseOrderTypeRequest::is_default)>, true},
    {"copyPurchaseOrderItemsToInvoiceWhenReceived",
     offsetof(CreatePurchaseOrderTypeRequest, copy_purchase_order_items_to_invoice_when_received),
     &detail::type_of<decltype(CreatePurchaseOrderTypeRequest::copy_purchase_order_items_to_invoice_when_received)>,
     true},
    {"isDefaultForConsignment",
     offsetof(CreatePurchaseOrderTypeRequest, is_default_for_consignment),
     &detail::type_of<decltype(CreatePurchaseOrderTypeRequest::is_default_for_consignment)>, true},
    {"landedCostMethod", offsetof(CreatePurchaseOrderTypeRequest, landed_cost_method),
     &detail::type_of<decltype(CreatePurchaseOrderTypeRequest::landed_cost_method)>},
    {"includeTaxInFullyLandedCost",
     offsetof(CreatePurchaseOrderTypeRequest, include_tax_in_fully_landed_cost),
     &detail::type_of<decltype(CreatePurchaseOrderTypeRequest::include_tax_in_fully_landed_cost)>},
    {"alertSettings", offsetof(CreatePurchaseOrderTypeRequest, alert_settings),
     &detail::type_of<decltype(CreatePurchaseOrderTypeRequest::alert_settings)>, true},
};
void make_create_purchase_order_type_request(void* place) {
  ::new (place) CreatePurchaseOrderTypeRequest{
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

extern const detail::Member kPurchaseOrderTypeResponse[];
const detail::Member kPurchaseOrderTypeResponse[] = {
    {"id", offsetof(PurchaseOrderTypeResponse, id),
     &detail::type_of<decltype(PurchaseOrderTypeResponse::id)>, true},
    {"name", offsetof(PurchaseOrderTypeResponse, name),
     &detail::type_of<decltype(PurchaseOrderTypeResponse::name)>, true},
    {"active", offsetof(PurchaseOrderTypeResponse, active),
     &detail::type_of<decltype(PurchaseOrderTypeResponse::active)>, true},
    {"automaticallyReceive", offsetof(PurchaseOrderTypeResponse, automatically_receive),
     &detail::type_of<decltype(PurchaseOrderTypeResponse::automatically_receive)>, true},
    {"displayToTechnician", offsetof(PurchaseOrderTypeResponse, display_to_technician),
     &detail::type_of<decltype(PurchaseOrderTypeResponse::display_to_technician)>, true},
    {"impactToTechnicianPayroll",
     offsetof(PurchaseOrderTypeResponse, impact_to_technician_payroll),
     &detail::type_of<decltype(PurchaseOrderTypeResponse::impact_to_technician_payroll)>, true},
    {"allowTechniciansToSendPo", offsetof(PurchaseOrderTypeResponse, allow_technicians_to_send_po),
     &detail::type_of<decltype(PurchaseOrderTypeResponse::allow_technicians_to_send_po)>, true},
    {"defaultRequiredDateDaysOffset",
     offsetof(PurchaseOrderTypeResponse, default_required_date_days_offset),
     &detail::type_of<decltype(PurchaseOrderTypeResponse::default_required_date_days_offset)>,
     true},
    {"skipWeekends", offsetof(PurchaseOrderTypeResponse, skip_weekends),
     &detail::type_of<decltype(PurchaseOrderTypeResponse::skip_weekends)>, true},
    {"excludeTaxFromJobCosting", offsetof(PurchaseOrderTypeResponse, exclude_tax_from_job_costing),
     &detail::type_of<decltype(PurchaseOrderTypeResponse::exclude_tax_from_job_costing)>, true},
    {"landedCostMethod", offsetof(PurchaseOrderTypeResponse, landed_cost_method),
     &detail::type_of<decltype(PurchaseOrderTypeResponse::landed_cost_method)>, true},
    {"includeTaxInFullyLandedCost",
     offsetof(PurchaseOrderTypeResponse, include_tax_in_fully_landed_cost),
     &detail::type_of<decltype(PurchaseOrderTypeResponse::include_tax_in_fully_landed_cost)>, true},
    {"createdOn", offsetof(PurchaseOrderTypeResponse, created_on),
     &detail::type_of<decltype(PurchaseOrderTypeResponse::created_on)>, true},
    {"modifiedOn", offsetof(PurchaseOrderTypeResponse, modified_on),
     &detail::type_of<decltype(PurchaseOrderTypeResponse::modified_on)>, true},
};

extern const detail::Member kUpdatePurchaseOrderTypeRequest[];
const detail::Member kUpdatePurchaseOrderTypeRequest[] = {
    {"active", offsetof(UpdatePurchaseOrderTypeRequest, active),
     &detail::type_of<decltype(UpdatePurchaseOrderTypeRequest::active)>},
    {"name", offsetof(UpdatePurchaseOrderTypeRequest, name),
     &detail::type_of<decltype(UpdatePurchaseOrderTypeRequest::name)>},
    {"includeInPoScreen", offsetof(UpdatePurchaseOrderTypeRequest, include_in_po_screen),
     &detail::type_of<decltype(UpdatePurchaseOrderTypeRequest::include_in_po_screen)>},
    {"automaticallyReceive", offsetof(UpdatePurchaseOrderTypeRequest, automatically_receive),
     &detail::type_of<decltype(UpdatePurchaseOrderTypeRequest::automatically_receive)>},
    {"displayToTechnician", offsetof(UpdatePurchaseOrderTypeRequest, display_to_technician),
     &detail::type_of<decltype(UpdatePurchaseOrderTypeRequest::display_to_technician)>},
    {"excludeTaxFromJobCosting",
     offsetof(UpdatePurchaseOrderTypeRequest, exclude_tax_from_job_costing),
     &detail::type_of<decltype(UpdatePurchaseOrderTypeRequest::exclude_tax_from_job_costing)>},
    {"impactToTechnicianPayroll",
     offsetof(UpdatePurchaseOrderTypeRequest, impact_to_technician_payroll),
     &detail::type_of<decltype(UpdatePurchaseOrderTypeRequest::impact_to_technician_payroll)>},
    {"allowTechniciansToSendPo",
     offsetof(UpdatePurchaseOrderTypeRequest, allow_technicians_to_send_po),
     &detail::type_of<decltype(UpdatePurchaseOrderTypeRequest::allow_technicians_to_send_po)>},
    {"defaultRequiredDateDaysOffset",
     offsetof(UpdatePurchaseOrderTypeRequest, default_required_date_days_offset),
     &detail::type_of<decltype(UpdatePurchaseOrderTypeRequest::default_required_date_days_offset)>},
    {"skipWeekends", offsetof(UpdatePurchaseOrderTypeRequest, skip_weekends),
     &detail::type_of<decltype(UpdatePurchaseOrderTypeRequest::skip_weekends)>},
    {"requireJobBeforeReceipt",
     offsetof(UpdatePurchaseOrderTypeRequest, require_job_before_receipt),
     &detail::type_of<decltype(UpdatePurchaseOrderTypeRequest::require_job_before_receipt)>},
    {"includeInSalesTax", offsetof(UpdatePurchaseOrderTypeRequest, include_in_sales_tax),
     &detail::type_of<decltype(UpdatePurchaseOrderTypeRequest::include_in_sales_tax)>},
    {"isDefault", offsetof(UpdatePurchaseOrderTypeRequest, is_default),
     &detail::type_of<decltype(UpdatePurchaseOrderTypeRequest::is_default)>},
    {"copyPurchaseOrderItemsToInvoiceWhenReceived",
     offsetof(UpdatePurchaseOrderTypeRequest, copy_purchase_order_items_to_invoice_when_received),
     &detail::type_of<decltype(UpdatePurchaseOrderTypeRequest::copy_purchase_order_items_to_invoice_when_received)>},
    {"isDefaultForConsignment",
     offsetof(UpdatePurchaseOrderTypeRequest, is_default_for_consignment),
     &detail::type_of<decltype(UpdatePurchaseOrderTypeRequest::is_default_for_consignment)>},
    {"landedCostMethod", offsetof(UpdatePurchaseOrderTypeRequest, landed_cost_method),
     &detail::type_of<decltype(UpdatePurchaseOrderTypeRequest::landed_cost_method)>},
    {"includeTaxInFullyLandedCost",
     offsetof(UpdatePurchaseOrderTypeRequest, include_tax_in_fully_landed_cost),
     &detail::type_of<decltype(UpdatePurchaseOrderTypeRequest::include_tax_in_fully_landed_cost)>},
    {"alertSettings", offsetof(UpdatePurchaseOrderTypeRequest, alert_settings),
     &detail::type_of<decltype(UpdatePurchaseOrderTypeRequest::alert_settings)>},
};

}  // namespace tables

const detail::Object PoTypeAlertSettings::kObject{
    "PoTypeAlertSettings", tables::kPoTypeAlertSettings, std::size(tables::kPoTypeAlertSettings),
    offsetof(PoTypeAlertSettings, extra), &tables::make_po_type_alert_settings};

const detail::Object CreatePurchaseOrderTypeRequest::kObject{
    "CreatePurchaseOrderTypeRequest", tables::kCreatePurchaseOrderTypeRequest,
    std::size(tables::kCreatePurchaseOrderTypeRequest),
    offsetof(CreatePurchaseOrderTypeRequest, extra),
    &tables::make_create_purchase_order_type_request};

const detail::Object PurchaseOrderTypeResponse::kObject{
    "PurchaseOrderTypeResponse", tables::kPurchaseOrderTypeResponse,
    std::size(tables::kPurchaseOrderTypeResponse), offsetof(PurchaseOrderTypeResponse, extra),
    &detail::construct<PurchaseOrderTypeResponse>};

const detail::Object UpdatePurchaseOrderTypeRequest::kObject{
    "UpdatePurchaseOrderTypeRequest", tables::kUpdatePurchaseOrderTypeRequest,
    std::size(tables::kUpdatePurchaseOrderTypeRequest),
    offsetof(UpdatePurchaseOrderTypeRequest, extra),
    &detail::construct<UpdatePurchaseOrderTypeRequest>};

}  // namespace servicetitan::inventory
