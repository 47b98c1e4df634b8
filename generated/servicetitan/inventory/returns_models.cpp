// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/returns_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables::return_cancellation_reason {
using T = ReturnCancellationReason;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"NotRequired", static_cast<std::int32_t>(T::kNotRequired)},
    {"Duplicate", static_cast<std::int32_t>(T::kDuplicate)},
    {"Accidental", static_cast<std::int32_t>(T::kAccidental)},
    {"VendorIssue", static_cast<std::int32_t>(T::kVendorIssue)},
    {"Other", static_cast<std::int32_t>(T::kOther)},
    {"JobCanceled", static_cast<std::int32_t>(T::kJobCanceled)},
};
}  // namespace tables::return_cancellation_reason
const detail::EnumTable& enum_table(ReturnCancellationReason) noexcept {
  static constexpr detail::EnumTable table{
      "ReturnCancellationReason", tables::return_cancellation_reason::kValues,
      std::size(tables::return_cancellation_reason::kValues)};
  return table;
}

namespace tables::cancel_resource_request_of_return_cancellation_reason {
using T = CancelResourceRequestOfReturnCancellationReason;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"canceledReason", offsetof(T, canceled_reason),
     &detail::type_of<decltype(T::canceled_reason)>},
};
}  // namespace tables::cancel_resource_request_of_return_cancellation_reason
constinit const detail::Object CancelResourceRequestOfReturnCancellationReason::kObject{
    "CancelResourceRequestOfReturnCancellationReason",
    tables::cancel_resource_request_of_return_cancellation_reason::kMembers,
    std::size(tables::cancel_resource_request_of_return_cancellation_reason::kMembers),
    offsetof(CancelResourceRequestOfReturnCancellationReason, extra),
    &detail::construct<CancelResourceRequestOfReturnCancellationReason>};

namespace tables::create_inventory_return_item_request {
using T = CreateInventoryReturnItemRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>, true},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>, true},
    {"shipmentItemId", offsetof(T, shipment_item_id),
     &detail::type_of<decltype(T::shipment_item_id)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.sku_id = detail::unset, .quantity = detail::unset, .cost = detail::unset};
}
}  // namespace tables::create_inventory_return_item_request
constinit const detail::Object CreateInventoryReturnItemRequest::kObject{
    "CreateInventoryReturnItemRequest", tables::create_inventory_return_item_request::kMembers,
    std::size(tables::create_inventory_return_item_request::kMembers),
    offsetof(CreateInventoryReturnItemRequest, extra),
    &tables::create_inventory_return_item_request::make};

namespace tables::create_inventory_return_request {
using T = CreateInventoryReturnRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"vendorId", offsetof(T, vendor_id), &detail::type_of<decltype(T::vendor_id)>, true},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"purchaseOrderId", offsetof(T, purchase_order_id),
     &detail::type_of<decltype(T::purchase_order_id)>},
    {"returnTypeId", offsetof(T, return_type_id), &detail::type_of<decltype(T::return_type_id)>,
     true},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>, true},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"referenceNumber", offsetof(T, reference_number),
     &detail::type_of<decltype(T::reference_number)>},
    {"inventoryLocationId", offsetof(T, inventory_location_id),
     &detail::type_of<decltype(T::inventory_location_id)>, true},
    {"returnDate", offsetof(T, return_date), &detail::type_of<decltype(T::return_date)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"tax", offsetof(T, tax), &detail::type_of<decltype(T::tax)>, true},
    {"shipping", offsetof(T, shipping), &detail::type_of<decltype(T::shipping)>, true},
    {"restockingFee", offsetof(T, restocking_fee), &detail::type_of<decltype(T::restocking_fee)>,
     true},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
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
}  // namespace tables::create_inventory_return_request
constinit const detail::Object CreateInventoryReturnRequest::kObject{
    "CreateInventoryReturnRequest", tables::create_inventory_return_request::kMembers,
    std::size(tables::create_inventory_return_request::kMembers),
    offsetof(CreateInventoryReturnRequest, extra), &tables::create_inventory_return_request::make};

namespace tables::inventory_return_response {
using T = InventoryReturnResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>, true},
    {"referenceNumber", offsetof(T, reference_number),
     &detail::type_of<decltype(T::reference_number)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"returnTypeId", offsetof(T, return_type_id), &detail::type_of<decltype(T::return_type_id)>,
     true},
    {"vendorId", offsetof(T, vendor_id), &detail::type_of<decltype(T::vendor_id)>, true},
    {"purchaseOrderId", offsetof(T, purchase_order_id),
     &detail::type_of<decltype(T::purchase_order_id)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>, true},
    {"inventoryLocationId", offsetof(T, inventory_location_id),
     &detail::type_of<decltype(T::inventory_location_id)>},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>, true},
    {"returnAmount", offsetof(T, return_amount), &detail::type_of<decltype(T::return_amount)>,
     true},
    {"taxAmount", offsetof(T, tax_amount), &detail::type_of<decltype(T::tax_amount)>, true},
    {"shippingAmount", offsetof(T, shipping_amount), &detail::type_of<decltype(T::shipping_amount)>,
     true},
    {"returnDate", offsetof(T, return_date), &detail::type_of<decltype(T::return_date)>, true},
    {"returnedOn", offsetof(T, returned_on), &detail::type_of<decltype(T::returned_on)>},
    {"creditReceivedOn", offsetof(T, credit_received_on),
     &detail::type_of<decltype(T::credit_received_on)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"batchId", offsetof(T, batch_id), &detail::type_of<decltype(T::batch_id)>},
    {"batch", offsetof(T, batch), &detail::type_of<decltype(T::batch)>},
    {"syncStatus", offsetof(T, sync_status), &detail::type_of<decltype(T::sync_status)>, true},
    {"canceledById", offsetof(T, canceled_by_id), &detail::type_of<decltype(T::canceled_by_id)>},
    {"canceledReason", offsetof(T, canceled_reason),
     &detail::type_of<decltype(T::canceled_reason)>},
    {"dateCanceled", offsetof(T, date_canceled), &detail::type_of<decltype(T::date_canceled)>},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>, true},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>,
     true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>,
     true},
};
}  // namespace tables::inventory_return_response
constinit const detail::Object InventoryReturnResponse::kObject{
    "InventoryReturnResponse", tables::inventory_return_response::kMembers,
    std::size(tables::inventory_return_response::kMembers),
    offsetof(InventoryReturnResponse, extra), &detail::construct<InventoryReturnResponse>};

namespace tables::update_return_item_model {
using T = UpdateReturnItemModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"itemDescription", offsetof(T, item_description),
     &detail::type_of<decltype(T::item_description)>},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>, true},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>, true},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .id = detail::unset,
      .sku_id = detail::unset,
      .quantity = detail::unset,
      .cost = detail::unset,
  };
}
}  // namespace tables::update_return_item_model
constinit const detail::Object UpdateReturnItemModel::kObject{
    "UpdateReturnItemModel", tables::update_return_item_model::kMembers,
    std::size(tables::update_return_item_model::kMembers), offsetof(UpdateReturnItemModel, extra),
    &tables::update_return_item_model::make};

namespace tables::update_return_request {
using T = UpdateReturnRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"returnTypeId", offsetof(T, return_type_id), &detail::type_of<decltype(T::return_type_id)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"referenceNumber", offsetof(T, reference_number),
     &detail::type_of<decltype(T::reference_number)>},
    {"inventoryLocationId", offsetof(T, inventory_location_id),
     &detail::type_of<decltype(T::inventory_location_id)>},
    {"returnDate", offsetof(T, return_date), &detail::type_of<decltype(T::return_date)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"tax", offsetof(T, tax), &detail::type_of<decltype(T::tax)>},
    {"shipping", offsetof(T, shipping), &detail::type_of<decltype(T::shipping)>},
    {"restockingFee", offsetof(T, restocking_fee), &detail::type_of<decltype(T::restocking_fee)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
};
}  // namespace tables::update_return_request
constinit const detail::Object UpdateReturnRequest::kObject{
    "UpdateReturnRequest", tables::update_return_request::kMembers,
    std::size(tables::update_return_request::kMembers), offsetof(UpdateReturnRequest, extra),
    &detail::construct<UpdateReturnRequest>};

}  // namespace servicetitan::inventory
