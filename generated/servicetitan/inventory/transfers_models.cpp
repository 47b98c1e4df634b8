// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/transfers_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables {

extern const detail::Member kInventoryTransferResponse[];
const detail::Member kInventoryTransferResponse[] = {
    {"id", offsetof(InventoryTransferResponse, id),
     &detail::type_of<decltype(InventoryTransferResponse::id)>, true},
    {"transferType", offsetof(InventoryTransferResponse, transfer_type),
     &detail::type_of<decltype(InventoryTransferResponse::transfer_type)>, true},
    {"status", offsetof(InventoryTransferResponse, status),
     &detail::type_of<decltype(InventoryTransferResponse::status)>, true},
    {"number", offsetof(InventoryTransferResponse, number),
     &detail::type_of<decltype(InventoryTransferResponse::number)>, true},
    {"referenceNumber", offsetof(InventoryTransferResponse, reference_number),
     &detail::type_of<decltype(InventoryTransferResponse::reference_number)>, true},
    {"fromLocationId", offsetof(InventoryTransferResponse, from_location_id),
     &detail::type_of<decltype(InventoryTransferResponse::from_location_id)>, true},
    {"toLocationId", offsetof(InventoryTransferResponse, to_location_id),
     &detail::type_of<decltype(InventoryTransferResponse::to_location_id)>, true},
    {"createdById", offsetof(InventoryTransferResponse, created_by_id),
     &detail::type_of<decltype(InventoryTransferResponse::created_by_id)>},
    {"memo", offsetof(InventoryTransferResponse, memo),
     &detail::type_of<decltype(InventoryTransferResponse::memo)>, true},
    {"date", offsetof(InventoryTransferResponse, date),
     &detail::type_of<decltype(InventoryTransferResponse::date)>, true},
    {"pickedDate", offsetof(InventoryTransferResponse, picked_date),
     &detail::type_of<decltype(InventoryTransferResponse::picked_date)>},
    {"receivedDate", offsetof(InventoryTransferResponse, received_date),
     &detail::type_of<decltype(InventoryTransferResponse::received_date)>},
    {"createdOn", offsetof(InventoryTransferResponse, created_on),
     &detail::type_of<decltype(InventoryTransferResponse::created_on)>, true},
    {"modifiedOn", offsetof(InventoryTransferResponse, modified_on),
     &detail::type_of<decltype(InventoryTransferResponse::modified_on)>, true},
    {"batchId", offsetof(InventoryTransferResponse, batch_id),
     &detail::type_of<decltype(InventoryTransferResponse::batch_id)>},
    {"batch", offsetof(InventoryTransferResponse, batch),
     &detail::type_of<decltype(InventoryTransferResponse::batch)>},
    {"syncStatus", offsetof(InventoryTransferResponse, sync_status),
     &detail::type_of<decltype(InventoryTransferResponse::sync_status)>, true},
    {"dateRequired", offsetof(InventoryTransferResponse, date_required),
     &detail::type_of<decltype(InventoryTransferResponse::date_required)>},
    {"jobId", offsetof(InventoryTransferResponse, job_id),
     &detail::type_of<decltype(InventoryTransferResponse::job_id)>},
    {"invoiceId", offsetof(InventoryTransferResponse, invoice_id),
     &detail::type_of<decltype(InventoryTransferResponse::invoice_id)>},
    {"canceledById", offsetof(InventoryTransferResponse, canceled_by_id),
     &detail::type_of<decltype(InventoryTransferResponse::canceled_by_id)>},
    {"canceledReason", offsetof(InventoryTransferResponse, canceled_reason),
     &detail::type_of<decltype(InventoryTransferResponse::canceled_reason)>},
    {"dateCanceled", offsetof(InventoryTransferResponse, date_canceled),
     &detail::type_of<decltype(InventoryTransferResponse::date_canceled)>},
    {"active", offsetof(InventoryTransferResponse, active),
     &detail::type_of<decltype(InventoryTransferResponse::active)>, true},
    {"pickedById", offsetof(InventoryTransferResponse, picked_by_id),
     &detail::type_of<decltype(InventoryTransferResponse::picked_by_id)>},
    {"receivedById", offsetof(InventoryTransferResponse, received_by_id),
     &detail::type_of<decltype(InventoryTransferResponse::received_by_id)>},
    {"items", offsetof(InventoryTransferResponse, items),
     &detail::type_of<decltype(InventoryTransferResponse::items)>, true},
    {"customFields", offsetof(InventoryTransferResponse, custom_fields),
     &detail::type_of<decltype(InventoryTransferResponse::custom_fields)>, true},
    {"externalData", offsetof(InventoryTransferResponse, external_data),
     &detail::type_of<decltype(InventoryTransferResponse::external_data)>},
};

extern const detail::Member kUpdateTransferRequest[];
const detail::Member kUpdateTransferRequest[] = {
    {"externalData", offsetof(UpdateTransferRequest, external_data),
     &detail::type_of<decltype(UpdateTransferRequest::external_data)>},
};

}  // namespace tables

const detail::Object InventoryTransferResponse::kObject{
    "InventoryTransferResponse", tables::kInventoryTransferResponse,
    std::size(tables::kInventoryTransferResponse), offsetof(InventoryTransferResponse, extra),
    &detail::construct<InventoryTransferResponse>};

const detail::Object UpdateTransferRequest::kObject{
    "UpdateTransferRequest", tables::kUpdateTransferRequest,
    std::size(tables::kUpdateTransferRequest), offsetof(UpdateTransferRequest, extra),
    &detail::construct<UpdateTransferRequest>};

}  // namespace servicetitan::inventory
