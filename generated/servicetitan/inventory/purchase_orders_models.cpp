// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/purchase_orders_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables::purchase_order_cancellation_reason {
using T = PurchaseOrderCancellationReason;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"NotRequired", static_cast<std::int32_t>(T::kNotRequired)},
    {"Duplicate", static_cast<std::int32_t>(T::kDuplicate)},
    {"Accidental", static_cast<std::int32_t>(T::kAccidental)},
    {"VendorIssue", static_cast<std::int32_t>(T::kVendorIssue)},
    {"Other", static_cast<std::int32_t>(T::kOther)},
    {"JobCanceled", static_cast<std::int32_t>(T::kJobCanceled)},
};
}  // namespace tables::purchase_order_cancellation_reason
const detail::EnumTable& enum_table(PurchaseOrderCancellationReason) noexcept {
  static constexpr detail::EnumTable table{
      "PurchaseOrderCancellationReason", tables::purchase_order_cancellation_reason::kValues,
      std::size(tables::purchase_order_cancellation_reason::kValues)};
  return table;
}

namespace tables::cancel_resource_request_of_purchase_order_cancellation_reason {
using T = CancelResourceRequestOfPurchaseOrderCancellationReason;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"canceledReason", offsetof(T, canceled_reason),
     &detail::type_of<decltype(T::canceled_reason)>},
};
}  // namespace tables::cancel_resource_request_of_purchase_order_cancellation_reason
constinit const detail::Object CancelResourceRequestOfPurchaseOrderCancellationReason::kObject{
    "CancelResourceRequestOfPurchaseOrderCancellationReason",
    tables::cancel_resource_request_of_purchase_order_cancellation_reason::kMembers,
    std::size(tables::cancel_resource_request_of_purchase_order_cancellation_reason::kMembers),
    offsetof(CancelResourceRequestOfPurchaseOrderCancellationReason, extra),
    &detail::construct<CancelResourceRequestOfPurchaseOrderCancellationReason>};

namespace tables::create_address_request {
using T = CreateAddressRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.description = detail::unset, .address = detail::unset};
}
}  // namespace tables::create_address_request
constinit const detail::Object CreateAddressRequest::kObject{
    "CreateAddressRequest", tables::create_address_request::kMembers,
    std::size(tables::create_address_request::kMembers), offsetof(CreateAddressRequest, extra),
    &tables::create_address_request::make};

namespace tables::create_purchase_order_item_request {
using T = CreatePurchaseOrderItemRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"vendorPartNumber", offsetof(T, vendor_part_number),
     &detail::type_of<decltype(T::vendor_part_number)>, true},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>, true},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>, true},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .sku_id = detail::unset,
      .description = detail::unset,
      .vendor_part_number = detail::unset,
      .quantity = detail::unset,
      .cost = detail::unset,
  };
}
}  // namespace tables::create_purchase_order_item_request
constinit const detail::Object CreatePurchaseOrderItemRequest::kObject{
    "CreatePurchaseOrderItemRequest", tables::create_purchase_order_item_request::kMembers,
    std::size(tables::create_purchase_order_item_request::kMembers),
    offsetof(CreatePurchaseOrderItemRequest, extra),
    &tables::create_purchase_order_item_request::make};

namespace tables::create_purchase_order_request {
using T = CreatePurchaseOrderRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"vendorId", offsetof(T, vendor_id), &detail::type_of<decltype(T::vendor_id)>, true},
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>, true},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>, true},
    {"inventoryLocationId", offsetof(T, inventory_location_id),
     &detail::type_of<decltype(T::inventory_location_id)>, true},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"shipTo", offsetof(T, ship_to), &detail::type_of<decltype(T::ship_to)>, true},
    {"vendorInvoiceNumber", offsetof(T, vendor_invoice_number),
     &detail::type_of<decltype(T::vendor_invoice_number)>},
    {"impactsTechnicianPayroll", offsetof(T, impacts_technician_payroll),
     &detail::type_of<decltype(T::impacts_technician_payroll)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"date", offsetof(T, date), &detail::type_of<decltype(T::date)>, true},
    {"requiredOn", offsetof(T, required_on), &detail::type_of<decltype(T::required_on)>, true},
    {"tax", offsetof(T, tax), &detail::type_of<decltype(T::tax)>, true},
    {"shipping", offsetof(T, shipping), &detail::type_of<decltype(T::shipping)>, true},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .vendor_id = detail::unset,
      .type_id = detail::unset,
      .business_unit_id = detail::unset,
      .inventory_location_id = detail::unset,
      .ship_to = detail::unset,
      .impacts_technician_payroll = detail::unset,
      .date = detail::unset,
      .required_on = detail::unset,
      .tax = detail::unset,
      .shipping = detail::unset,
      .items = detail::unset,
  };
}
}  // namespace tables::create_purchase_order_request
constinit const detail::Object CreatePurchaseOrderRequest::kObject{
    "CreatePurchaseOrderRequest", tables::create_purchase_order_request::kMembers,
    std::size(tables::create_purchase_order_request::kMembers),
    offsetof(CreatePurchaseOrderRequest, extra), &tables::create_purchase_order_request::make};

namespace tables::po_approval_rejection_reason {
using T = PoApprovalRejectionReason;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"CostTooHigh", static_cast<std::int32_t>(T::kCostTooHigh)},
    {"WrongVendor", static_cast<std::int32_t>(T::kWrongVendor)},
    {"Other", static_cast<std::int32_t>(T::kOther)},
};
}  // namespace tables::po_approval_rejection_reason
const detail::EnumTable& enum_table(PoApprovalRejectionReason) noexcept {
  static constexpr detail::EnumTable table{
      "PoApprovalRejectionReason", tables::po_approval_rejection_reason::kValues,
      std::size(tables::po_approval_rejection_reason::kValues)};
  return table;
}

namespace tables::purchase_order_request_rejection_args {
using T = PurchaseOrderRequestRejectionArgs;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"rejectionReason", offsetof(T, rejection_reason),
     &detail::type_of<decltype(T::rejection_reason)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.rejection_reason = detail::unset};
}
}  // namespace tables::purchase_order_request_rejection_args
constinit const detail::Object PurchaseOrderRequestRejectionArgs::kObject{
    "PurchaseOrderRequestRejectionArgs", tables::purchase_order_request_rejection_args::kMembers,
    std::size(tables::purchase_order_request_rejection_args::kMembers),
    offsetof(PurchaseOrderRequestRejectionArgs, extra),
    &tables::purchase_order_request_rejection_args::make};

namespace tables::purchase_order_request_response {
using T = PurchaseOrderRequestResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"requestNumber", offsetof(T, request_number), &detail::type_of<decltype(T::request_number)>,
     true},
    {"requestStatus", offsetof(T, request_status), &detail::type_of<decltype(T::request_status)>,
     true},
    {"invoiceId", offsetof(T, invoice_id), &detail::type_of<decltype(T::invoice_id)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>, true},
    {"vendorId", offsetof(T, vendor_id), &detail::type_of<decltype(T::vendor_id)>, true},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>},
    {"shipTo", offsetof(T, ship_to), &detail::type_of<decltype(T::ship_to)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"inventoryLocationId", offsetof(T, inventory_location_id),
     &detail::type_of<decltype(T::inventory_location_id)>},
    {"batchId", offsetof(T, batch_id), &detail::type_of<decltype(T::batch_id)>},
    {"vendorDocumentNumber", offsetof(T, vendor_document_number),
     &detail::type_of<decltype(T::vendor_document_number)>},
    {"date", offsetof(T, date), &detail::type_of<decltype(T::date)>, true},
    {"requiredOn", offsetof(T, required_on), &detail::type_of<decltype(T::required_on)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"total", offsetof(T, total), &detail::type_of<decltype(T::total)>, true},
    {"tax", offsetof(T, tax), &detail::type_of<decltype(T::tax)>, true},
    {"shipping", offsetof(T, shipping), &detail::type_of<decltype(T::shipping)>, true},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>, true},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
};
}  // namespace tables::purchase_order_request_response
constinit const detail::Object PurchaseOrderRequestResponse::kObject{
    "PurchaseOrderRequestResponse", tables::purchase_order_request_response::kMembers,
    std::size(tables::purchase_order_request_response::kMembers),
    offsetof(PurchaseOrderRequestResponse, extra),
    &detail::construct<PurchaseOrderRequestResponse>};

namespace tables::purchase_order_request_status {
using T = PurchaseOrderRequestStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"PendingApproval", static_cast<std::int32_t>(T::kPendingApproval)},
    {"Approved", static_cast<std::int32_t>(T::kApproved)},
    {"Rejected", static_cast<std::int32_t>(T::kRejected)},
};
}  // namespace tables::purchase_order_request_status
const detail::EnumTable& enum_table(PurchaseOrderRequestStatus) noexcept {
  static constexpr detail::EnumTable table{
      "PurchaseOrderRequestStatus", tables::purchase_order_request_status::kValues,
      std::size(tables::purchase_order_request_status::kValues)};
  return table;
}

namespace tables::purchase_order_response {
using T = PurchaseOrderResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>, true},
    {"invoiceId", offsetof(T, invoice_id), &detail::type_of<decltype(T::invoice_id)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>, true},
    {"vendorId", offsetof(T, vendor_id), &detail::type_of<decltype(T::vendor_id)>, true},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>},
    {"shipTo", offsetof(T, ship_to), &detail::type_of<decltype(T::ship_to)>, true},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"inventoryLocationId", offsetof(T, inventory_location_id),
     &detail::type_of<decltype(T::inventory_location_id)>},
    {"batchId", offsetof(T, batch_id), &detail::type_of<decltype(T::batch_id)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"vendorDocumentNumber", offsetof(T, vendor_document_number),
     &detail::type_of<decltype(T::vendor_document_number)>, true},
    {"date", offsetof(T, date), &detail::type_of<decltype(T::date)>, true},
    {"requiredOn", offsetof(T, required_on), &detail::type_of<decltype(T::required_on)>},
    {"sentOn", offsetof(T, sent_on), &detail::type_of<decltype(T::sent_on)>},
    {"receivedOn", offsetof(T, received_on), &detail::type_of<decltype(T::received_on)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"total", offsetof(T, total), &detail::type_of<decltype(T::total)>, true},
    {"tax", offsetof(T, tax), &detail::type_of<decltype(T::tax)>, true},
    {"shipping", offsetof(T, shipping), &detail::type_of<decltype(T::shipping)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>, true},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>, true},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>,
     true},
};
}  // namespace tables::purchase_order_response
constinit const detail::Object PurchaseOrderResponse::kObject{
    "PurchaseOrderResponse", tables::purchase_order_response::kMembers,
    std::size(tables::purchase_order_response::kMembers), offsetof(PurchaseOrderResponse, extra),
    &detail::construct<PurchaseOrderResponse>};

namespace tables::update_address_request {
using T = UpdateAddressRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.description = detail::unset, .address = detail::unset};
}
}  // namespace tables::update_address_request
constinit const detail::Object UpdateAddressRequest::kObject{
    "UpdateAddressRequest", tables::update_address_request::kMembers,
    std::size(tables::update_address_request::kMembers), offsetof(UpdateAddressRequest, extra),
    &tables::update_address_request::make};

namespace tables::update_purchase_order_item_request {
using T = UpdatePurchaseOrderItemRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"vendorPartNumber", offsetof(T, vendor_part_number),
     &detail::type_of<decltype(T::vendor_part_number)>, true},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>, true},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>, true},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .id = detail::unset,
      .sku_id = detail::unset,
      .description = detail::unset,
      .vendor_part_number = detail::unset,
      .quantity = detail::unset,
      .cost = detail::unset,
  };
}
}  // namespace tables::update_purchase_order_item_request
constinit const detail::Object UpdatePurchaseOrderItemRequest::kObject{
    "UpdatePurchaseOrderItemRequest", tables::update_purchase_order_item_request::kMembers,
    std::size(tables::update_purchase_order_item_request::kMembers),
    offsetof(UpdatePurchaseOrderItemRequest, extra),
    &tables::update_purchase_order_item_request::make};

namespace tables::update_purchase_order_request {
using T = UpdatePurchaseOrderRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"vendorId", offsetof(T, vendor_id), &detail::type_of<decltype(T::vendor_id)>},
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"inventoryLocationId", offsetof(T, inventory_location_id),
     &detail::type_of<decltype(T::inventory_location_id)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"shipTo", offsetof(T, ship_to), &detail::type_of<decltype(T::ship_to)>},
    {"vendorInvoiceNumber", offsetof(T, vendor_invoice_number),
     &detail::type_of<decltype(T::vendor_invoice_number)>},
    {"impactsTechnicianPayroll", offsetof(T, impacts_technician_payroll),
     &detail::type_of<decltype(T::impacts_technician_payroll)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"date", offsetof(T, date), &detail::type_of<decltype(T::date)>},
    {"requiredOn", offsetof(T, required_on), &detail::type_of<decltype(T::required_on)>},
    {"tax", offsetof(T, tax), &detail::type_of<decltype(T::tax)>},
    {"shipping", offsetof(T, shipping), &detail::type_of<decltype(T::shipping)>},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>},
};
}  // namespace tables::update_purchase_order_request
constinit const detail::Object UpdatePurchaseOrderRequest::kObject{
    "UpdatePurchaseOrderRequest", tables::update_purchase_order_request::kMembers,
    std::size(tables::update_purchase_order_request::kMembers),
    offsetof(UpdatePurchaseOrderRequest, extra), &detail::construct<UpdatePurchaseOrderRequest>};

}  // namespace servicetitan::inventory
