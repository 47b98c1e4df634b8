// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/purchase_orders_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables {

extern const detail::EnumValue kPurchaseOrderCancellationReason[];
const detail::EnumValue kPurchaseOrderCancellationReason[] = {
    {"NotRequired", static_cast<std::int32_t>(PurchaseOrderCancellationReason::kNotRequired)},
    {"Duplicate", static_cast<std::int32_t>(PurchaseOrderCancellationReason::kDuplicate)},
    {"Accidental", static_cast<std::int32_t>(PurchaseOrderCancellationReason::kAccidental)},
    {"VendorIssue", static_cast<std::int32_t>(PurchaseOrderCancellationReason::kVendorIssue)},
    {"Other", static_cast<std::int32_t>(PurchaseOrderCancellationReason::kOther)},
    {"JobCanceled", static_cast<std::int32_t>(PurchaseOrderCancellationReason::kJobCanceled)},
};

extern const detail::Member kCancelResourceRequestOfPurchaseOrderCancellationReason[];
const detail::Member kCancelResourceRequestOfPurchaseOrderCancellationReason[] = {
    {"canceledReason",
     offsetof(CancelResourceRequestOfPurchaseOrderCancellationReason, canceled_reason),
     &detail::type_of<decltype(CancelResourceRequestOfPurchaseOrderCancellationReason::canceled_reason)>},
};

extern const detail::Member kCreateAddressRequest[];
const detail::Member kCreateAddressRequest[] = {
    {"description", offsetof(CreateAddressRequest, description),
     &detail::type_of<decltype(CreateAddressRequest::description)>, true},
    {"address", offsetof(CreateAddressRequest, address),
     &detail::type_of<decltype(CreateAddressRequest::address)>, true},
};
void make_create_address_request(void* place) {
  ::new (place) CreateAddressRequest{.description = detail::unset, .address = detail::unset};
}

extern const detail::Member kCreatePurchaseOrderItemRequest[];
const detail::Member kCreatePurchaseOrderItemRequest[] = {
    {"skuId", offsetof(CreatePurchaseOrderItemRequest, sku_id),
     &detail::type_of<decltype(CreatePurchaseOrderItemRequest::sku_id)>, true},
    {"description", offsetof(CreatePurchaseOrderItemRequest, description),
     &detail::type_of<decltype(CreatePurchaseOrderItemRequest::description)>, true},
    {"vendorPartNumber", offsetof(CreatePurchaseOrderItemRequest, vendor_part_number),
     &detail::type_of<decltype(CreatePurchaseOrderItemRequest::vendor_part_number)>, true},
    {"quantity", offsetof(CreatePurchaseOrderItemRequest, quantity),
     &detail::type_of<decltype(CreatePurchaseOrderItemRequest::quantity)>, true},
    {"cost", offsetof(CreatePurchaseOrderItemRequest, cost),
     &detail::type_of<decltype(CreatePurchaseOrderItemRequest::cost)>, true},
    {"budgetCodeId", offsetof(CreatePurchaseOrderItemRequest, budget_code_id),
     &detail::type_of<decltype(CreatePurchaseOrderItemRequest::budget_code_id)>},
};
void make_create_purchase_order_item_request(void* place) {
  ::new (place) CreatePurchaseOrderItemRequest{
      .sku_id = detail::unset,
      .description = detail::unset,
      .vendor_part_number = detail::unset,
      .quantity = detail::unset,
      .cost = detail::unset,
  };
}

extern const detail::Member kCreatePurchaseOrderRequest[];
const detail::Member kCreatePurchaseOrderRequest[] = {
    {"vendorId", offsetof(CreatePurchaseOrderRequest, vendor_id),
     &detail::type_of<decltype(CreatePurchaseOrderRequest::vendor_id)>, true},
    {"typeId", offsetof(CreatePurchaseOrderRequest, type_id),
     &detail::type_of<decltype(CreatePurchaseOrderRequest::type_id)>, true},
    {"businessUnitId", offsetof(CreatePurchaseOrderRequest, business_unit_id),
     &detail::type_of<decltype(CreatePurchaseOrderRequest::business_unit_id)>, true},
    {"inventoryLocationId", offsetof(CreatePurchaseOrderRequest, inventory_location_id),
     &detail::type_of<decltype(CreatePurchaseOrderRequest::inventory_location_id)>, true},
    {"jobId", offsetof(CreatePurchaseOrderRequest, job_id),
     &detail::type_of<decltype(CreatePurchaseOrderRequest::job_id)>},
    {"technicianId", offsetof(CreatePurchaseOrderRequest, technician_id),
     &detail::type_of<decltype(CreatePurchaseOrderRequest::technician_id)>},
    {"projectId", offsetof(CreatePurchaseOrderRequest, project_id),
     &detail::type_of<decltype(CreatePurchaseOrderRequest::project_id)>},
    {"budgetCodeId", offsetof(CreatePurchaseOrderRequest, budget_code_id),
     &detail::type_of<decltype(CreatePurchaseOrderRequest::budget_code_id)>},
    {"shipTo", offsetof(CreatePurchaseOrderRequest, ship_to),
     &detail::type_of<decltype(CreatePurchaseOrderRequest::ship_to)>, true},
    {"vendorInvoiceNumber", offsetof(CreatePurchaseOrderRequest, vendor_invoice_number),
     &detail::type_of<decltype(CreatePurchaseOrderRequest::vendor_invoice_number)>},
    {"impactsTechnicianPayroll", offsetof(CreatePurchaseOrderRequest, impacts_technician_payroll),
     &detail::type_of<decltype(CreatePurchaseOrderRequest::impacts_technician_payroll)>, true},
    {"memo", offsetof(CreatePurchaseOrderRequest, memo),
     &detail::type_of<decltype(CreatePurchaseOrderRequest::memo)>},
    {"date", offsetof(CreatePurchaseOrderRequest, date),
     &detail::type_of<decltype(CreatePurchaseOrderRequest::date)>, true},
    {"requiredOn", offsetof(CreatePurchaseOrderRequest, required_on),
     &detail::type_of<decltype(CreatePurchaseOrderRequest::required_on)>, true},
    {"tax", offsetof(CreatePurchaseOrderRequest, tax),
     &detail::type_of<decltype(CreatePurchaseOrderRequest::tax)>, true},
    {"shipping", offsetof(CreatePurchaseOrderRequest, shipping),
     &detail::type_of<decltype(CreatePurchaseOrderRequest::shipping)>, true},
    {"items", offsetof(CreatePurchaseOrderRequest, items),
     &detail::type_of<decltype(CreatePurchaseOrderRequest::items)>, true},
};
void make_create_purchase_order_request(void* place) {
  ::new (place) CreatePurchaseOrderRequest{
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

extern const detail::EnumValue kPoApprovalRejectionReason[];
const detail::EnumValue kPoApprovalRejectionReason[] = {
    {"CostTooHigh", static_cast<std::int32_t>(PoApprovalRejectionReason::kCostTooHigh)},
    {"WrongVendor", static_cast<std::int32_t>(PoApprovalRejectionReason::kWrongVendor)},
    {"Other", static_cast<std::int32_t>(PoApprovalRejectionReason::kOther)},
};

extern const detail::Member kPurchaseOrderRequestRejectionArgs[];
const detail::Member kPurchaseOrderRequestRejectionArgs[] = {
    {"rejectionReason", offsetof(PurchaseOrderRequestRejectionArgs, rejection_reason),
     &detail::type_of<decltype(PurchaseOrderRequestRejectionArgs::rejection_reason)>, true},
};
void make_purchase_order_request_rejection_args(void* place) {
  ::new (place) PurchaseOrderRequestRejectionArgs{.rejection_reason = detail::unset};
}

extern const detail::Member kPurchaseOrderRequestResponse[];
const detail::Member kPurchaseOrderRequestResponse[] = {
    {"id", offsetof(PurchaseOrderRequestResponse, id),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::id)>, true},
    {"requestNumber", offsetof(PurchaseOrderRequestResponse, request_number),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::request_number)>, true},
    {"requestStatus", offsetof(PurchaseOrderRequestResponse, request_status),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::request_status)>, true},
    {"invoiceId", offsetof(PurchaseOrderRequestResponse, invoice_id),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::invoice_id)>},
    {"jobId", offsetof(PurchaseOrderRequestResponse, job_id),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::job_id)>},
    {"projectId", offsetof(PurchaseOrderRequestResponse, project_id),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::project_id)>},
    {"typeId", offsetof(PurchaseOrderRequestResponse, type_id),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::type_id)>, true},
    {"vendorId", offsetof(PurchaseOrderRequestResponse, vendor_id),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::vendor_id)>, true},
    {"technicianId", offsetof(PurchaseOrderRequestResponse, technician_id),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::technician_id)>},
    {"shipTo", offsetof(PurchaseOrderRequestResponse, ship_to),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::ship_to)>},
    {"businessUnitId", offsetof(PurchaseOrderRequestResponse, business_unit_id),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::business_unit_id)>},
    {"inventoryLocationId", offsetof(PurchaseOrderRequestResponse, inventory_location_id),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::inventory_location_id)>},
    {"batchId", offsetof(PurchaseOrderRequestResponse, batch_id),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::batch_id)>},
    {"vendorDocumentNumber", offsetof(PurchaseOrderRequestResponse, vendor_document_number),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::vendor_document_number)>},
    {"date", offsetof(PurchaseOrderRequestResponse, date),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::date)>, true},
    {"requiredOn", offsetof(PurchaseOrderRequestResponse, required_on),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::required_on)>},
    {"createdOn", offsetof(PurchaseOrderRequestResponse, created_on),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::created_on)>, true},
    {"modifiedOn", offsetof(PurchaseOrderRequestResponse, modified_on),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::modified_on)>, true},
    {"total", offsetof(PurchaseOrderRequestResponse, total),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::total)>, true},
    {"tax", offsetof(PurchaseOrderRequestResponse, tax),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::tax)>, true},
    {"shipping", offsetof(PurchaseOrderRequestResponse, shipping),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::shipping)>, true},
    {"summary", offsetof(PurchaseOrderRequestResponse, summary),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::summary)>},
    {"items", offsetof(PurchaseOrderRequestResponse, items),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::items)>, true},
    {"customFields", offsetof(PurchaseOrderRequestResponse, custom_fields),
     &detail::type_of<decltype(PurchaseOrderRequestResponse::custom_fields)>},
};

extern const detail::EnumValue kPurchaseOrderRequestStatus[];
const detail::EnumValue kPurchaseOrderRequestStatus[] = {
    {"PendingApproval", static_cast<std::int32_t>(PurchaseOrderRequestStatus::kPendingApproval)},
    {"Approved", static_cast<std::int32_t>(PurchaseOrderRequestStatus::kApproved)},
    {"Rejected", static_cast<std::int32_t>(PurchaseOrderRequestStatus::kRejected)},
};

extern const detail::Member kPurchaseOrderResponse[];
const detail::Member kPurchaseOrderResponse[] = {
    {"id", offsetof(PurchaseOrderResponse, id),
     &detail::type_of<decltype(PurchaseOrderResponse::id)>, true},
    {"number", offsetof(PurchaseOrderResponse, number),
     &detail::type_of<decltype(PurchaseOrderResponse::number)>, true},
    {"invoiceId", offsetof(PurchaseOrderResponse, invoice_id),
     &detail::type_of<decltype(PurchaseOrderResponse::invoice_id)>},
    {"jobId", offsetof(PurchaseOrderResponse, job_id),
     &detail::type_of<decltype(PurchaseOrderResponse::job_id)>},
    {"projectId", offsetof(PurchaseOrderResponse, project_id),
     &detail::type_of<decltype(PurchaseOrderResponse::project_id)>},
    {"status", offsetof(PurchaseOrderResponse, status),
     &detail::type_of<decltype(PurchaseOrderResponse::status)>, true},
    {"typeId", offsetof(PurchaseOrderResponse, type_id),
     &detail::type_of<decltype(PurchaseOrderResponse::type_id)>, true},
    {"vendorId", offsetof(PurchaseOrderResponse, vendor_id),
     &detail::type_of<decltype(PurchaseOrderResponse::vendor_id)>, true},
    {"technicianId", offsetof(PurchaseOrderResponse, technician_id),
     &detail::type_of<decltype(PurchaseOrderResponse::technician_id)>},
    {"shipTo", offsetof(PurchaseOrderResponse, ship_to),
     &detail::type_of<decltype(PurchaseOrderResponse::ship_to)>, true},
    {"businessUnitId", offsetof(PurchaseOrderResponse, business_unit_id),
     &detail::type_of<decltype(PurchaseOrderResponse::business_unit_id)>},
    {"inventoryLocationId", offsetof(PurchaseOrderResponse, inventory_location_id),
     &detail::type_of<decltype(PurchaseOrderResponse::inventory_location_id)>},
    {"batchId", offsetof(PurchaseOrderResponse, batch_id),
     &detail::type_of<decltype(PurchaseOrderResponse::batch_id)>},
    {"budgetCodeId", offsetof(PurchaseOrderResponse, budget_code_id),
     &detail::type_of<decltype(PurchaseOrderResponse::budget_code_id)>},
    {"vendorDocumentNumber", offsetof(PurchaseOrderResponse, vendor_document_number),
     &detail::type_of<decltype(PurchaseOrderResponse::vendor_document_number)>, true},
    {"date", offsetof(PurchaseOrderResponse, date),
     &detail::type_of<decltype(PurchaseOrderResponse::date)>, true},
    {"requiredOn", offsetof(PurchaseOrderResponse, required_on),
     &detail::type_of<decltype(PurchaseOrderResponse::required_on)>},
    {"sentOn", offsetof(PurchaseOrderResponse, sent_on),
     &detail::type_of<decltype(PurchaseOrderResponse::sent_on)>},
    {"receivedOn", offsetof(PurchaseOrderResponse, received_on),
     &detail::type_of<decltype(PurchaseOrderResponse::received_on)>},
    {"createdOn", offsetof(PurchaseOrderResponse, created_on),
     &detail::type_of<decltype(PurchaseOrderResponse::created_on)>, true},
    {"modifiedOn", offsetof(PurchaseOrderResponse, modified_on),
     &detail::type_of<decltype(PurchaseOrderResponse::modified_on)>, true},
    {"total", offsetof(PurchaseOrderResponse, total),
     &detail::type_of<decltype(PurchaseOrderResponse::total)>, true},
    {"tax", offsetof(PurchaseOrderResponse, tax),
     &detail::type_of<decltype(PurchaseOrderResponse::tax)>, true},
    {"shipping", offsetof(PurchaseOrderResponse, shipping),
     &detail::type_of<decltype(PurchaseOrderResponse::shipping)>, true},
    {"createdById", offsetof(PurchaseOrderResponse, created_by_id),
     &detail::type_of<decltype(PurchaseOrderResponse::created_by_id)>},
    {"summary", offsetof(PurchaseOrderResponse, summary),
     &detail::type_of<decltype(PurchaseOrderResponse::summary)>, true},
    {"items", offsetof(PurchaseOrderResponse, items),
     &detail::type_of<decltype(PurchaseOrderResponse::items)>, true},
    {"customFields", offsetof(PurchaseOrderResponse, custom_fields),
     &detail::type_of<decltype(PurchaseOrderResponse::custom_fields)>, true},
};

extern const detail::Member kUpdateAddressRequest[];
const detail::Member kUpdateAddressRequest[] = {
    {"description", offsetof(UpdateAddressRequest, description),
     &detail::type_of<decltype(UpdateAddressRequest::description)>, true},
    {"address", offsetof(UpdateAddressRequest, address),
     &detail::type_of<decltype(UpdateAddressRequest::address)>, true},
};
void make_update_address_request(void* place) {
  ::new (place) UpdateAddressRequest{.description = detail::unset, .address = detail::unset};
}

extern const detail::Member kUpdatePurchaseOrderItemRequest[];
const detail::Member kUpdatePurchaseOrderItemRequest[] = {
    {"id", offsetof(UpdatePurchaseOrderItemRequest, id),
     &detail::type_of<decltype(UpdatePurchaseOrderItemRequest::id)>, true},
    {"skuId", offsetof(UpdatePurchaseOrderItemRequest, sku_id),
     &detail::type_of<decltype(UpdatePurchaseOrderItemRequest::sku_id)>, true},
    {"description", offsetof(UpdatePurchaseOrderItemRequest, description),
     &detail::type_of<decltype(UpdatePurchaseOrderItemRequest::description)>, true},
    {"vendorPartNumber", offsetof(UpdatePurchaseOrderItemRequest, vendor_part_number),
     &detail::type_of<decltype(UpdatePurchaseOrderItemRequest::vendor_part_number)>, true},
    {"quantity", offsetof(UpdatePurchaseOrderItemRequest, quantity),
     &detail::type_of<decltype(UpdatePurchaseOrderItemRequest::quantity)>, true},
    {"cost", offsetof(UpdatePurchaseOrderItemRequest, cost),
     &detail::type_of<decltype(UpdatePurchaseOrderItemRequest::cost)>, true},
    {"budgetCodeId", offsetof(UpdatePurchaseOrderItemRequest, budget_code_id),
     &detail::type_of<decltype(UpdatePurchaseOrderItemRequest::budget_code_id)>},
};
void make_update_purchase_order_item_request(void* place) {
  ::new (place) UpdatePurchaseOrderItemRequest{
      .id = detail::unset,
      .sku_id = detail::unset,
      .description = detail::unset,
      .vendor_part_number = detail::unset,
      .quantity = detail::unset,
      .cost = detail::unset,
  };
}

extern const detail::Member kUpdatePurchaseOrderRequest[];
const detail::Member kUpdatePurchaseOrderRequest[] = {
    {"vendorId", offsetof(UpdatePurchaseOrderRequest, vendor_id),
     &detail::type_of<decltype(UpdatePurchaseOrderRequest::vendor_id)>},
    {"typeId", offsetof(UpdatePurchaseOrderRequest, type_id),
     &detail::type_of<decltype(UpdatePurchaseOrderRequest::type_id)>},
    {"businessUnitId", offsetof(UpdatePurchaseOrderRequest, business_unit_id),
     &detail::type_of<decltype(UpdatePurchaseOrderRequest::business_unit_id)>},
    {"inventoryLocationId", offsetof(UpdatePurchaseOrderRequest, inventory_location_id),
     &detail::type_of<decltype(UpdatePurchaseOrderRequest::inventory_location_id)>},
    {"jobId", offsetof(UpdatePurchaseOrderRequest, job_id),
     &detail::type_of<decltype(UpdatePurchaseOrderRequest::job_id)>},
    {"technicianId", offsetof(UpdatePurchaseOrderRequest, technician_id),
     &detail::type_of<decltype(UpdatePurchaseOrderRequest::technician_id)>},
    {"projectId", offsetof(UpdatePurchaseOrderRequest, project_id),
     &detail::type_of<decltype(UpdatePurchaseOrderRequest::project_id)>},
    {"budgetCodeId", offsetof(UpdatePurchaseOrderRequest, budget_code_id),
     &detail::type_of<decltype(UpdatePurchaseOrderRequest::budget_code_id)>},
    {"shipTo", offsetof(UpdatePurchaseOrderRequest, ship_to),
     &detail::type_of<decltype(UpdatePurchaseOrderRequest::ship_to)>},
    {"vendorInvoiceNumber", offsetof(UpdatePurchaseOrderRequest, vendor_invoice_number),
     &detail::type_of<decltype(UpdatePurchaseOrderRequest::vendor_invoice_number)>},
    {"impactsTechnicianPayroll", offsetof(UpdatePurchaseOrderRequest, impacts_technician_payroll),
     &detail::type_of<decltype(UpdatePurchaseOrderRequest::impacts_technician_payroll)>},
    {"memo", offsetof(UpdatePurchaseOrderRequest, memo),
     &detail::type_of<decltype(UpdatePurchaseOrderRequest::memo)>},
    {"date", offsetof(UpdatePurchaseOrderRequest, date),
     &detail::type_of<decltype(UpdatePurchaseOrderRequest::date)>},
    {"requiredOn", offsetof(UpdatePurchaseOrderRequest, required_on),
     &detail::type_of<decltype(UpdatePurchaseOrderRequest::required_on)>},
    {"tax", offsetof(UpdatePurchaseOrderRequest, tax),
     &detail::type_of<decltype(UpdatePurchaseOrderRequest::tax)>},
    {"shipping", offsetof(UpdatePurchaseOrderRequest, shipping),
     &detail::type_of<decltype(UpdatePurchaseOrderRequest::shipping)>},
    {"items", offsetof(UpdatePurchaseOrderRequest, items),
     &detail::type_of<decltype(UpdatePurchaseOrderRequest::items)>},
};

}  // namespace tables

const detail::EnumTable& enum_table(PurchaseOrderCancellationReason) noexcept {
  static constexpr detail::EnumTable table{
      "PurchaseOrderCancellationReason", tables::kPurchaseOrderCancellationReason, std::size(tables::kPurchaseOrderCancellationReason),
      false};
  return table;
}

const detail::Object CancelResourceRequestOfPurchaseOrderCancellationReason::kObject{
    "CancelResourceRequestOfPurchaseOrderCancellationReason",
    tables::kCancelResourceRequestOfPurchaseOrderCancellationReason,
    std::size(tables::kCancelResourceRequestOfPurchaseOrderCancellationReason),
    offsetof(CancelResourceRequestOfPurchaseOrderCancellationReason, extra),
    &detail::construct<CancelResourceRequestOfPurchaseOrderCancellationReason>};

const detail::Object CreateAddressRequest::kObject{
    "CreateAddressRequest", tables::kCreateAddressRequest, std::size(tables::kCreateAddressRequest),
    offsetof(CreateAddressRequest, extra), &tables::make_create_address_request};

const detail::Object CreatePurchaseOrderItemRequest::kObject{
    "CreatePurchaseOrderItemRequest", tables::kCreatePurchaseOrderItemRequest,
    std::size(tables::kCreatePurchaseOrderItemRequest),
    offsetof(CreatePurchaseOrderItemRequest, extra),
    &tables::make_create_purchase_order_item_request};

const detail::Object CreatePurchaseOrderRequest::kObject{
    "CreatePurchaseOrderRequest", tables::kCreatePurchaseOrderRequest,
    std::size(tables::kCreatePurchaseOrderRequest), offsetof(CreatePurchaseOrderRequest, extra),
    &tables::make_create_purchase_order_request};

const detail::EnumTable& enum_table(PoApprovalRejectionReason) noexcept {
  static constexpr detail::EnumTable table{
      "PoApprovalRejectionReason", tables::kPoApprovalRejectionReason, std::size(tables::kPoApprovalRejectionReason),
      false};
  return table;
}

const detail::Object PurchaseOrderRequestRejectionArgs::kObject{
    "PurchaseOrderRequestRejectionArgs", tables::kPurchaseOrderRequestRejectionArgs,
    std::size(tables::kPurchaseOrderRequestRejectionArgs),
    offsetof(PurchaseOrderRequestRejectionArgs, extra),
    &tables::make_purchase_order_request_rejection_args};

const detail::Object PurchaseOrderRequestResponse::kObject{
    "PurchaseOrderRequestResponse", tables::kPurchaseOrderRequestResponse,
    std::size(tables::kPurchaseOrderRequestResponse), offsetof(PurchaseOrderRequestResponse, extra),
    &detail::construct<PurchaseOrderRequestResponse>};

const detail::EnumTable& enum_table(PurchaseOrderRequestStatus) noexcept {
  static constexpr detail::EnumTable table{
      "PurchaseOrderRequestStatus", tables::kPurchaseOrderRequestStatus, std::size(tables::kPurchaseOrderRequestStatus),
      false};
  return table;
}

const detail::Object PurchaseOrderResponse::kObject{
    "PurchaseOrderResponse", tables::kPurchaseOrderResponse,
    std::size(tables::kPurchaseOrderResponse), offsetof(PurchaseOrderResponse, extra),
    &detail::construct<PurchaseOrderResponse>};

const detail::Object UpdateAddressRequest::kObject{
    "UpdateAddressRequest", tables::kUpdateAddressRequest, std::size(tables::kUpdateAddressRequest),
    offsetof(UpdateAddressRequest, extra), &tables::make_update_address_request};

const detail::Object UpdatePurchaseOrderItemRequest::kObject{
    "UpdatePurchaseOrderItemRequest", tables::kUpdatePurchaseOrderItemRequest,
    std::size(tables::kUpdatePurchaseOrderItemRequest),
    offsetof(UpdatePurchaseOrderItemRequest, extra),
    &tables::make_update_purchase_order_item_request};

const detail::Object UpdatePurchaseOrderRequest::kObject{
    "UpdatePurchaseOrderRequest", tables::kUpdatePurchaseOrderRequest,
    std::size(tables::kUpdatePurchaseOrderRequest), offsetof(UpdatePurchaseOrderRequest, extra),
    &detail::construct<UpdatePurchaseOrderRequest>};

}  // namespace servicetitan::inventory
