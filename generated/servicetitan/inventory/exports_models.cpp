// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/exports_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables::export_adjustments_response {
using T = ExportAdjustmentsResponse;
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
}  // namespace tables::export_adjustments_response
constinit const detail::Object ExportAdjustmentsResponse::kObject{
    "ExportAdjustmentsResponse", tables::export_adjustments_response::kMembers,
    std::size(tables::export_adjustments_response::kMembers),
    offsetof(ExportAdjustmentsResponse, extra), &detail::construct<ExportAdjustmentsResponse>};

namespace tables::export_purchase_orders_response {
using T = ExportPurchaseOrdersResponse;
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
}  // namespace tables::export_purchase_orders_response
constinit const detail::Object ExportPurchaseOrdersResponse::kObject{
    "ExportPurchaseOrdersResponse", tables::export_purchase_orders_response::kMembers,
    std::size(tables::export_purchase_orders_response::kMembers),
    offsetof(ExportPurchaseOrdersResponse, extra),
    &detail::construct<ExportPurchaseOrdersResponse>};

namespace tables::export_returns_response {
using T = ExportReturnsResponse;
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
}  // namespace tables::export_returns_response
constinit const detail::Object ExportReturnsResponse::kObject{
    "ExportReturnsResponse", tables::export_returns_response::kMembers,
    std::size(tables::export_returns_response::kMembers), offsetof(ExportReturnsResponse, extra),
    &detail::construct<ExportReturnsResponse>};

namespace tables::export_transfers_response {
using T = ExportTransfersResponse;
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
}  // namespace tables::export_transfers_response
constinit const detail::Object ExportTransfersResponse::kObject{
    "ExportTransfersResponse", tables::export_transfers_response::kMembers,
    std::size(tables::export_transfers_response::kMembers),
    offsetof(ExportTransfersResponse, extra), &detail::construct<ExportTransfersResponse>};

}  // namespace servicetitan::inventory
