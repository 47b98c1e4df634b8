// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/transfers_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables::inventory_transfer_response {
using T = InventoryTransferResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"transferType", offsetof(T, transfer_type), &detail::type_of<decltype(T::transfer_type)>,
     true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>, true},
    {"referenceNumber", offsetof(T, reference_number),
     &detail::type_of<decltype(T::reference_number)>, true},
    {"fromLocationId", offsetof(T, from_location_id),
     &detail::type_of<decltype(T::from_location_id)>, true},
    {"toLocationId", offsetof(T, to_location_id), &detail::type_of<decltype(T::to_location_id)>,
     true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>, true},
    {"date", offsetof(T, date), &detail::type_of<decltype(T::date)>, true},
    {"pickedDate", offsetof(T, picked_date), &detail::type_of<decltype(T::picked_date)>},
    {"receivedDate", offsetof(T, received_date), &detail::type_of<decltype(T::received_date)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"batchId", offsetof(T, batch_id), &detail::type_of<decltype(T::batch_id)>},
    {"batch", offsetof(T, batch), &detail::type_of<decltype(T::batch)>},
    {"syncStatus", offsetof(T, sync_status), &detail::type_of<decltype(T::sync_status)>, true},
    {"dateRequired", offsetof(T, date_required), &detail::type_of<decltype(T::date_required)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"invoiceId", offsetof(T, invoice_id), &detail::type_of<decltype(T::invoice_id)>},
    {"canceledById", offsetof(T, canceled_by_id), &detail::type_of<decltype(T::canceled_by_id)>},
    {"canceledReason", offsetof(T, canceled_reason),
     &detail::type_of<decltype(T::canceled_reason)>},
    {"dateCanceled", offsetof(T, date_canceled), &detail::type_of<decltype(T::date_canceled)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"pickedById", offsetof(T, picked_by_id), &detail::type_of<decltype(T::picked_by_id)>},
    {"receivedById", offsetof(T, received_by_id), &detail::type_of<decltype(T::received_by_id)>},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>, true},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>,
     true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
};
}  // namespace tables::inventory_transfer_response
constinit const detail::Object InventoryTransferResponse::kObject{
    "InventoryTransferResponse", tables::inventory_transfer_response::kMembers,
    std::size(tables::inventory_transfer_response::kMembers),
    offsetof(InventoryTransferResponse, extra), &detail::construct<InventoryTransferResponse>};

namespace tables::update_transfer_request {
using T = UpdateTransferRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
};
}  // namespace tables::update_transfer_request
constinit const detail::Object UpdateTransferRequest::kObject{
    "UpdateTransferRequest", tables::update_transfer_request::kMembers,
    std::size(tables::update_transfer_request::kMembers), offsetof(UpdateTransferRequest, extra),
    &detail::construct<UpdateTransferRequest>};

}  // namespace servicetitan::inventory
