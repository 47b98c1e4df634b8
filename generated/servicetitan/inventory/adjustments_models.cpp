// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/adjustments_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables::inventory_adjustment_response {
using T = InventoryAdjustmentResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>, true},
    {"referenceNumber", offsetof(T, reference_number),
     &detail::type_of<decltype(T::reference_number)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"inventoryLocationId", offsetof(T, inventory_location_id),
     &detail::type_of<decltype(T::inventory_location_id)>, true},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"invoiceId", offsetof(T, invoice_id), &detail::type_of<decltype(T::invoice_id)>},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>, true},
    {"date", offsetof(T, date), &detail::type_of<decltype(T::date)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"batchId", offsetof(T, batch_id), &detail::type_of<decltype(T::batch_id)>},
    {"batch", offsetof(T, batch), &detail::type_of<decltype(T::batch)>},
    {"syncStatus", offsetof(T, sync_status), &detail::type_of<decltype(T::sync_status)>, true},
    {"canceledReason", offsetof(T, canceled_reason),
     &detail::type_of<decltype(T::canceled_reason)>},
    {"canceledById", offsetof(T, canceled_by_id), &detail::type_of<decltype(T::canceled_by_id)>},
    {"dateCanceled", offsetof(T, date_canceled), &detail::type_of<decltype(T::date_canceled)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>,
     true},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>, true},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>,
     true},
};
}  // namespace tables::inventory_adjustment_response
constinit const detail::Object InventoryAdjustmentResponse::kObject{
    "InventoryAdjustmentResponse", tables::inventory_adjustment_response::kMembers,
    std::size(tables::inventory_adjustment_response::kMembers),
    offsetof(InventoryAdjustmentResponse, extra), &detail::construct<InventoryAdjustmentResponse>};

namespace tables::update_adjustment_request {
using T = UpdateAdjustmentRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
};
}  // namespace tables::update_adjustment_request
constinit const detail::Object UpdateAdjustmentRequest::kObject{
    "UpdateAdjustmentRequest", tables::update_adjustment_request::kMembers,
    std::size(tables::update_adjustment_request::kMembers),
    offsetof(UpdateAdjustmentRequest, extra), &detail::construct<UpdateAdjustmentRequest>};

}  // namespace servicetitan::inventory
