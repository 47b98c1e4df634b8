// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/returns_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables {

extern const detail::EnumValue kReturnCancellationReason[];
const detail::EnumValue kReturnCancellationReason[] = {
    {"NotRequired", static_cast<std::int32_t>(ReturnCancellationReason::kNotRequired)},
    {"Duplicate", static_cast<std::int32_t>(ReturnCancellationReason::kDuplicate)},
    {"Accidental", static_cast<std::int32_t>(ReturnCancellationReason::kAccidental)},
    {"VendorIssue", static_cast<std::int32_t>(ReturnCancellationReason::kVendorIssue)},
    {"Other", static_cast<std::int32_t>(ReturnCancellationReason::kOther)},
    {"JobCanceled", static_cast<std::int32_t>(ReturnCancellationReason::kJobCanceled)},
};

extern const detail::Member kCancelResourceRequestOfReturnCancellationReason[];
const detail::Member kCancelResourceRequestOfReturnCancellationReason[] = {
    {"canceledReason", offsetof(CancelResourceRequestOfReturnCancellationReason, canceled_reason),
     &detail::type_of<decltype(CancelResourceRequestOfReturnCancellationReason::canceled_reason)>},
};

extern const detail::Member kCreateInventoryReturnItemRequest[];
const detail::Member kCreateInventoryReturnItemRequest[] = {
    {"skuId", offsetof(CreateInventoryReturnItemRequest, sku_id),
     &detail::type_of<decltype(CreateInventoryReturnItemRequest::sku_id)>, true},
    {"description", offsetof(CreateInventoryReturnItemRequest, description),
     &detail::type_of<decltype(CreateInventoryReturnItemRequest::description)>},
    {"quantity", offsetof(CreateInventoryReturnItemRequest, quantity),
     &detail::type_of<decltype(CreateInventoryReturnItemRequest::quantity)>, true},
    {"cost", offsetof(CreateInventoryReturnItemRequest, cost),
     &detail::type_of<decltype(CreateInventoryReturnItemRequest::cost)>, true},
    {"shipmentItemId", offsetof(CreateInventoryReturnItemRequest, shipment_item_id),
     &detail::type_of<decltype(CreateInventoryReturnItemRequest::shipment_item_id)>},
    {"budgetCodeId", offsetof(CreateInventoryReturnItemRequest, budget_code_id),
     &detail::type_of<decltype(CreateInventoryReturnItemRequest::budget_code_id)>},
};
void make_create_inventory_return_item_request(void* place) {
  ::new (place) CreateInventoryReturnItemRequest{
      .sku_id = detail::unset,
      .quantity = detail::unset,
      .cost = detail::unset,
  };
}

extern const detail::Member kCreateInventoryReturnRequest[];
const detail::Member kCreateInventoryReturnRequest[] = {
    {"vendorId", offsetof(CreateInventoryReturnRequest, vendor_id),
     &detail::type_of<decltype(CreateInventoryReturnRequest::vendor_id)>, true},
    {"jobId", offsetof(CreateInventoryReturnRequest, job_id),
     &detail::type_of<decltype(CreateInventoryReturnRequest::job_id)>},
    {"purchaseOrderId", offsetof(CreateInventoryReturnRequest, purchase_order_id),
     &detail::type_of<decltype(CreateInventoryReturnRequest::purchase_order_id)>},
    {"returnTypeId", offsetof(CreateInventoryReturnRequest, return_type_id),
     &detail::type_of<decltype(CreateInventoryReturnRequest::return_type_id)>, true},
    {"businessUnitId", offsetof(CreateInventoryReturnRequest, business_unit_id),
     &detail::type_of<decltype(CreateInventoryReturnRequest::business_unit_id)>, true},
    {"budgetCodeId", offsetof(CreateInventoryReturnRequest, budget_code_id),
     &detail::type_of<decltype(CreateInventoryReturnRequest::budget_code_id)>},
    {"referenceNumber", offsetof(CreateInventoryReturnRequest, reference_number),
     &detail::type_of<decltype(CreateInventoryReturnRequest::reference_number)>},
    {"inventoryLocationId", offsetof(CreateInventoryReturnRequest, inventory_location_id),
     &detail::type_of<decltype(CreateInventoryReturnRequest::inventory_location_id)>, true},
    {"returnDate", offsetof(CreateInventoryReturnRequest, return_date),
     &detail::type_of<decltype(CreateInventoryReturnRequest::return_date)>, true},
    {"memo", offsetof(CreateInventoryReturnRequest, memo),
     &detail::type_of<decltype(CreateInventoryReturnRequest::memo)>},
    {"tax", offsetof(CreateInventoryReturnRequest, tax),
     &detail::type_of<decltype(CreateInventoryReturnRequest::tax)>, true},
    {"shipping", offsetof(CreateInventoryReturnRequest, shipping),
     &detail::type_of<decltype(CreateInventoryReturnRequest::shipping)>, true},
    {"restockingFee", offsetof(CreateInventoryReturnRequest, restocking_fee),
     &detail::type_of<decltype(CreateInventoryReturnRequest::restocking_fee)>, true},
    {"items", offsetof(CreateInventoryReturnRequest, items),
     &detail::type_of<decltype(CreateInventoryReturnRequest::items)>},
};
void make_create_inventory_return_request(void* place) {
  ::new (place) CreateInventoryReturnRequest{
      .vendor_id = detail::unset,
      .return_type_id = detail::unset,
      .business_unit_id = detail::unset,
      .inventory_location_id = detail::unset,
      .return_date = detail::unset,
      .tax = detail::unset,
      .shipping = detail::unset,
      .restocking_fee = detail::unset,
  };
}

extern const detail::Member kInventoryReturnResponse[];
const detail::Member kInventoryReturnResponse[] = {
    {"id", offsetof(InventoryReturnResponse, id),
     &detail::type_of<decltype(InventoryReturnResponse::id)>, true},
    {"active", offsetof(InventoryReturnResponse, active),
     &detail::type_of<decltype(InventoryReturnResponse::active)>, true},
    {"number", offsetof(InventoryReturnResponse, number),
     &detail::type_of<decltype(InventoryReturnResponse::number)>, true},
    {"referenceNumber", offsetof(InventoryReturnResponse, reference_number),
     &detail::type_of<decltype(InventoryReturnResponse::reference_number)>, true},
    {"status", offsetof(InventoryReturnResponse, status),
     &detail::type_of<decltype(InventoryReturnResponse::status)>, true},
    {"returnTypeId", offsetof(InventoryReturnResponse, return_type_id),
     &detail::type_of<decltype(InventoryReturnResponse::return_type_id)>, true},
    {"vendorId", offsetof(InventoryReturnResponse, vendor_id),
     &detail::type_of<decltype(InventoryReturnResponse::vendor_id)>, true},
    {"purchaseOrderId", offsetof(InventoryReturnResponse, purchase_order_id),
     &detail::type_of<decltype(InventoryReturnResponse::purchase_order_id)>},
    {"jobId", offsetof(InventoryReturnResponse, job_id),
     &detail::type_of<decltype(InventoryReturnResponse::job_id)>},
    {"projectId", offsetof(InventoryReturnResponse, project_id),
     &detail::type_of<decltype(InventoryReturnResponse::project_id)>},
    {"budgetCodeId", offsetof(InventoryReturnResponse, budget_code_id),
     &detail::type_of<decltype(InventoryReturnResponse::budget_code_id)>},
    {"businessUnitId", offsetof(InventoryReturnResponse, business_unit_id),
     &detail::type_of<decltype(InventoryReturnResponse::business_unit_id)>, true},
    {"inventoryLocationId", offsetof(InventoryReturnResponse, inventory_location_id),
     &detail::type_of<decltype(InventoryReturnResponse::inventory_location_id)>},
    {"createdById", offsetof(InventoryReturnResponse, created_by_id),
     &detail::type_of<decltype(InventoryReturnResponse::created_by_id)>},
    {"memo", offsetof(InventoryReturnResponse, memo),
     &detail::type_of<decltype(InventoryReturnResponse::memo)>, true},
    {"returnAmount", offsetof(InventoryReturnResponse, return_amount),
     &detail::type_of<decltype(InventoryReturnResponse::return_amount)>, true},
    {"taxAmount", offsetof(InventoryReturnResponse, tax_amount),
     &detail::type_of<decltype(InventoryReturnResponse::tax_amount)>, true},
    {"shippingAmount", offsetof(InventoryReturnResponse, shipping_amount),
     &detail::type_of<decltype(InventoryReturnResponse::shipping_amount)>, true},
    {"returnDate", offsetof(InventoryReturnResponse, return_date),
     &detail::type_of<decltype(InventoryReturnResponse::return_date)>, true},
    {"returnedOn", offsetof(InventoryReturnResponse, returned_on),
     &detail::type_of<decltype(InventoryReturnResponse::returned_on)>},
    {"creditReceivedOn", offsetof(InventoryReturnResponse, credit_received_on),
     &detail::type_of<decltype(InventoryReturnResponse::credit_received_on)>},
    {"createdOn", offsetof(InventoryReturnResponse, created_on),
     &detail::type_of<decltype(InventoryReturnResponse::created_on)>, true},
    {"modifiedOn", offsetof(InventoryReturnResponse, modified_on),
     &detail::type_of<decltype(InventoryReturnResponse::modified_on)>, true},
    {"batchId", offsetof(InventoryReturnResponse, batch_id),
     &detail::type_of<decltype(InventoryReturnResponse::batch_id)>},
    {"batch", offsetof(InventoryReturnResponse, batch),
     &detail::type_of<decltype(InventoryReturnResponse::batch)>},
    {"syncStatus", offsetof(InventoryReturnResponse, sync_status),
     &detail::type_of<decltype(InventoryReturnResponse::sync_status)>, true},
    {"canceledById", offsetof(InventoryReturnResponse, canceled_by_id),
     &detail::type_of<decltype(InventoryReturnResponse::canceled_by_id)>},
    {"canceledReason", offsetof(InventoryReturnResponse, canceled_reason),
     &detail::type_of<decltype(InventoryReturnResponse::canceled_reason)>},
    {"dateCanceled", offsetof(InventoryReturnResponse, date_canceled),
     &detail::type_of<decltype(InventoryReturnResponse::date_canceled)>},
    {"items", offsetof(InventoryReturnResponse, items),
     &detail::type_of<decltype(InventoryReturnResponse::items)>, true},
    {"customFields", offsetof(InventoryReturnResponse, custom_fields),
     &detail::type_of<decltype(InventoryReturnResponse::custom_fields)>, true},
    {"externalData", offsetof(InventoryReturnResponse, external_data),
     &detail::type_of<decltype(InventoryReturnResponse::external_data)>, true},
};

extern const detail::Member kUpdateReturnItemModel[];
const detail::Member kUpdateReturnItemModel[] = {
    {"id", offsetof(UpdateReturnItemModel, id),
     &detail::type_of<decltype(UpdateReturnItemModel::id)>, true},
    {"skuId", offsetof(UpdateReturnItemModel, sku_id),
     &detail::type_of<decltype(UpdateReturnItemModel::sku_id)>, true},
    {"itemDescription", offsetof(UpdateReturnItemModel, item_description),
     &detail::type_of<decltype(UpdateReturnItemModel::item_description)>},
    {"quantity", offsetof(UpdateReturnItemModel, quantity),
     &detail::type_of<decltype(UpdateReturnItemModel::quantity)>, true},
    {"cost", offsetof(UpdateReturnItemModel, cost),
     &detail::type_of<decltype(UpdateReturnItemModel::cost)>, true},
    {"budgetCodeId", offsetof(UpdateReturnItemModel, budget_code_id),
     &detail::type_of<decltype(UpdateReturnItemModel::budget_code_id)>},
};
void make_update_return_item_model(void* place) {
  ::new (place) UpdateReturnItemModel{
      .id = detail::unset,
      .sku_id = detail::unset,
      .quantity = detail::unset,
      .cost = detail::unset,
  };
}

extern const detail::Member kUpdateReturnRequest[];
const detail::Member kUpdateReturnRequest[] = {
    {"returnTypeId", offsetof(UpdateReturnRequest, return_type_id),
     &detail::type_of<decltype(UpdateReturnRequest::return_type_id)>},
    {"businessUnitId", offsetof(UpdateReturnRequest, business_unit_id),
     &detail::type_of<decltype(UpdateReturnRequest::business_unit_id)>},
    {"referenceNumber", offsetof(UpdateReturnRequest, reference_number),
     &detail::type_of<decltype(UpdateReturnRequest::reference_number)>},
    {"inventoryLocationId", offsetof(UpdateReturnRequest, inventory_location_id),
     &detail::type_of<decltype(UpdateReturnRequest::inventory_location_id)>},
    {"returnDate", offsetof(UpdateReturnRequest, return_date),
     &detail::type_of<decltype(UpdateReturnRequest::return_date)>},
    {"memo", offsetof(UpdateReturnRequest, memo),
     &detail::type_of<decltype(UpdateReturnRequest::memo)>},
    {"tax", offsetof(UpdateReturnRequest, tax),
     &detail::type_of<decltype(UpdateReturnRequest::tax)>},
    {"shipping", offsetof(UpdateReturnRequest, shipping),
     &detail::type_of<decltype(UpdateReturnRequest::shipping)>},
    {"restockingFee", offsetof(UpdateReturnRequest, restocking_fee),
     &detail::type_of<decltype(UpdateReturnRequest::restocking_fee)>},
    {"budgetCodeId", offsetof(UpdateReturnRequest, budget_code_id),
     &detail::type_of<decltype(UpdateReturnRequest::budget_code_id)>},
    {"items", offsetof(UpdateReturnRequest, items),
     &detail::type_of<decltype(UpdateReturnRequest::items)>},
    {"externalData", offsetof(UpdateReturnRequest, external_data),
     &detail::type_of<decltype(UpdateReturnRequest::external_data)>},
};

}  // namespace tables

const detail::EnumTable& enum_table(ReturnCancellationReason) noexcept {
  static constexpr detail::EnumTable table{
      "ReturnCancellationReason", tables::kReturnCancellationReason, std::size(tables::kReturnCancellationReason),
      false};
  return table;
}

const detail::Object CancelResourceRequestOfReturnCancellationReason::kObject{
    "CancelResourceRequestOfReturnCancellationReason",
    tables::kCancelResourceRequestOfReturnCancellationReason,
    std::size(tables::kCancelResourceRequestOfReturnCancellationReason),
    offsetof(CancelResourceRequestOfReturnCancellationReason, extra),
    &detail::construct<CancelResourceRequestOfReturnCancellationReason>};

const detail::Object CreateInventoryReturnItemRequest::kObject{
    "CreateInventoryReturnItemRequest", tables::kCreateInventoryReturnItemRequest,
    std::size(tables::kCreateInventoryReturnItemRequest),
    offsetof(CreateInventoryReturnItemRequest, extra),
    &tables::make_create_inventory_return_item_request};

const detail::Object CreateInventoryReturnRequest::kObject{
    "CreateInventoryReturnRequest", tables::kCreateInventoryReturnRequest,
    std::size(tables::kCreateInventoryReturnRequest), offsetof(CreateInventoryReturnRequest, extra),
    &tables::make_create_inventory_return_request};

const detail::Object InventoryReturnResponse::kObject{
    "InventoryReturnResponse", tables::kInventoryReturnResponse,
    std::size(tables::kInventoryReturnResponse), offsetof(InventoryReturnResponse, extra),
    &detail::construct<InventoryReturnResponse>};

const detail::Object UpdateReturnItemModel::kObject{
    "UpdateReturnItemModel", tables::kUpdateReturnItemModel,
    std::size(tables::kUpdateReturnItemModel), offsetof(UpdateReturnItemModel, extra),
    &tables::make_update_return_item_model};

const detail::Object UpdateReturnRequest::kObject{
    "UpdateReturnRequest", tables::kUpdateReturnRequest, std::size(tables::kUpdateReturnRequest),
    offsetof(UpdateReturnRequest, extra), &detail::construct<UpdateReturnRequest>};

}  // namespace servicetitan::inventory
