// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/adjustments_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables {

extern const detail::Member kInventoryAdjustmentResponse[];
const detail::Member kInventoryAdjustmentResponse[] = {
    {"id", offsetof(InventoryAdjustmentResponse, id),
     &detail::type_of<decltype(InventoryAdjustmentResponse::id)>, true},
    {"active", offsetof(InventoryAdjustmentResponse, active),
     &detail::type_of<decltype(InventoryAdjustmentResponse::active)>, true},
    {"number", offsetof(InventoryAdjustmentResponse, number),
     &detail::type_of<decltype(InventoryAdjustmentResponse::number)>, true},
    {"referenceNumber", offsetof(InventoryAdjustmentResponse, reference_number),
     &detail::type_of<decltype(InventoryAdjustmentResponse::reference_number)>, true},
    {"type", offsetof(InventoryAdjustmentResponse, type),
     &detail::type_of<decltype(InventoryAdjustmentResponse::type)>, true},
    {"inventoryLocationId", offsetof(InventoryAdjustmentResponse, inventory_location_id),
     &detail::type_of<decltype(InventoryAdjustmentResponse::inventory_location_id)>, true},
    {"businessUnitId", offsetof(InventoryAdjustmentResponse, business_unit_id),
     &detail::type_of<decltype(InventoryAdjustmentResponse::business_unit_id)>},
    {"projectId", offsetof(InventoryAdjustmentResponse, project_id),
     &detail::type_of<decltype(InventoryAdjustmentResponse::project_id)>},
    {"invoiceId", offsetof(InventoryAdjustmentResponse, invoice_id),
     &detail::type_of<decltype(InventoryAdjustmentResponse::invoice_id)>},
    {"createdById", offsetof(InventoryAdjustmentResponse, created_by_id),
     &detail::type_of<decltype(InventoryAdjustmentResponse::created_by_id)>},
    {"memo", offsetof(InventoryAdjustmentResponse, memo),
     &detail::type_of<decltype(InventoryAdjustmentResponse::memo)>, true},
    {"date", offsetof(InventoryAdjustmentResponse, date),
     &detail::type_of<decltype(InventoryAdjustmentResponse::date)>, true},
    {"createdOn", offsetof(InventoryAdjustmentResponse, created_on),
     &detail::type_of<decltype(InventoryAdjustmentResponse::created_on)>, true},
    {"modifiedOn", offsetof(InventoryAdjustmentResponse, modified_on),
     &detail::type_of<decltype(InventoryAdjustmentResponse::modified_on)>, true},
    {"batchId", offsetof(InventoryAdjustmentResponse, batch_id),
     &detail::type_of<decltype(InventoryAdjustmentResponse::batch_id)>},
    {"batch", offsetof(InventoryAdjustmentResponse, batch),
     &detail::type_of<decltype(InventoryAdjustmentResponse::batch)>},
    {"syncStatus", offsetof(InventoryAdjustmentResponse, sync_status),
     &detail::type_of<decltype(InventoryAdjustmentResponse::sync_status)>, true},
    {"canceledReason", offsetof(InventoryAdjustmentResponse, canceled_reason),
     &detail::type_of<decltype(InventoryAdjustmentResponse::canceled_reason)>},
    {"canceledById", offsetof(InventoryAdjustmentResponse, canceled_by_id),
     &detail::type_of<decltype(InventoryAdjustmentResponse::canceled_by_id)>},
    {"dateCanceled", offsetof(InventoryAdjustmentResponse, date_canceled),
     &detail::type_of<decltype(InventoryAdjustmentResponse::date_canceled)>},
    {"externalData", offsetof(InventoryAdjustmentResponse, external_data),
     &detail::type_of<decltype(InventoryAdjustmentResponse::external_data)>, true},
    {"items", offsetof(InventoryAdjustmentResponse, items),
     &detail::type_of<decltype(InventoryAdjustmentResponse::items)>, true},
    {"customFields", offsetof(InventoryAdjustmentResponse, custom_fields),
     &detail::type_of<decltype(InventoryAdjustmentResponse::custom_fields)>, true},
};

extern const detail::Member kUpdateAdjustmentRequest[];
const detail::Member kUpdateAdjustmentRequest[] = {
    {"externalData", offsetof(UpdateAdjustmentRequest, external_data),
     &detail::type_of<decltype(UpdateAdjustmentRequest::external_data)>},
};

}  // namespace tables

const detail::Object InventoryAdjustmentResponse::kObject{
    "InventoryAdjustmentResponse", tables::kInventoryAdjustmentResponse,
    std::size(tables::kInventoryAdjustmentResponse), offsetof(InventoryAdjustmentResponse, extra),
    &detail::construct<InventoryAdjustmentResponse>};

const detail::Object UpdateAdjustmentRequest::kObject{
    "UpdateAdjustmentRequest", tables::kUpdateAdjustmentRequest,
    std::size(tables::kUpdateAdjustmentRequest), offsetof(UpdateAdjustmentRequest, extra),
    &detail::construct<UpdateAdjustmentRequest>};

}  // namespace servicetitan::inventory
