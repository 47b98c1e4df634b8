// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/webhooks_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables::invoice_event_payload_model {
using T = InvoiceEventPayloadModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"syncStatus", offsetof(T, sync_status), &detail::type_of<decltype(T::sync_status)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"referenceNumber", offsetof(T, reference_number),
     &detail::type_of<decltype(T::reference_number)>},
    {"invoiceDate", offsetof(T, invoice_date), &detail::type_of<decltype(T::invoice_date)>},
    {"dueDate", offsetof(T, due_date), &detail::type_of<decltype(T::due_date)>},
    {"subTotal", offsetof(T, sub_total), &detail::type_of<decltype(T::sub_total)>},
    {"salesTax", offsetof(T, sales_tax), &detail::type_of<decltype(T::sales_tax)>},
    {"salesTaxCode", offsetof(T, sales_tax_code), &detail::type_of<decltype(T::sales_tax_code)>},
    {"taxZoneId", offsetof(T, tax_zone_id), &detail::type_of<decltype(T::tax_zone_id)>},
    {"total", offsetof(T, total), &detail::type_of<decltype(T::total)>},
    {"balance", offsetof(T, balance), &detail::type_of<decltype(T::balance)>},
    {"invoiceType", offsetof(T, invoice_type), &detail::type_of<decltype(T::invoice_type)>},
    {"customer", offsetof(T, customer), &detail::type_of<decltype(T::customer)>},
    {"customerAddress", offsetof(T, customer_address),
     &detail::type_of<decltype(T::customer_address)>},
    {"location", offsetof(T, location), &detail::type_of<decltype(T::location)>},
    {"locationAddress", offsetof(T, location_address),
     &detail::type_of<decltype(T::location_address)>},
    {"businessUnit", offsetof(T, business_unit), &detail::type_of<decltype(T::business_unit)>},
    {"termName", offsetof(T, term_name), &detail::type_of<decltype(T::term_name)>},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>},
    {"batch", offsetof(T, batch), &detail::type_of<decltype(T::batch)>},
    {"depositedOn", offsetof(T, deposited_on), &detail::type_of<decltype(T::deposited_on)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>},
    {"adjustmentToId", offsetof(T, adjustment_to_id),
     &detail::type_of<decltype(T::adjustment_to_id)>},
    {"job", offsetof(T, job), &detail::type_of<decltype(T::job)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"royalty", offsetof(T, royalty), &detail::type_of<decltype(T::royalty)>},
    {"employeeInfo", offsetof(T, employee_info), &detail::type_of<decltype(T::employee_info)>},
    {"commissionEligibilityDate", offsetof(T, commission_eligibility_date),
     &detail::type_of<decltype(T::commission_eligibility_date)>},
    {"sentStatus", offsetof(T, sent_status), &detail::type_of<decltype(T::sent_status)>, true},
    {"reviewStatus", offsetof(T, review_status), &detail::type_of<decltype(T::review_status)>,
     true},
    {"assignedTo", offsetof(T, assigned_to), &detail::type_of<decltype(T::assigned_to)>},
};
}  // namespace tables::invoice_event_payload_model
constinit const detail::Object InvoiceEventPayloadModel::kObject{
    "InvoiceEventPayloadModel", tables::invoice_event_payload_model::kMembers,
    std::size(tables::invoice_event_payload_model::kMembers),
    offsetof(InvoiceEventPayloadModel, extra), &detail::construct<InvoiceEventPayloadModel>};

namespace tables::invoice_batched_event_payload {
using T = InvoiceBatchedEventPayload;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"invoice", offsetof(T, invoice), &detail::type_of<decltype(T::invoice)>, true},
    {"tenantId", offsetof(T, tenant_id), &detail::type_of<decltype(T::tenant_id)>, true},
    {"tenantName", offsetof(T, tenant_name), &detail::type_of<decltype(T::tenant_name)>, true},
};
}  // namespace tables::invoice_batched_event_payload
constinit const detail::Object InvoiceBatchedEventPayload::kObject{
    "InvoiceBatchedEventPayload", tables::invoice_batched_event_payload::kMembers,
    std::size(tables::invoice_batched_event_payload::kMembers),
    offsetof(InvoiceBatchedEventPayload, extra), &detail::construct<InvoiceBatchedEventPayload>};

namespace tables::invoice_exported_event_payload {
using T = InvoiceExportedEventPayload;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"invoice", offsetof(T, invoice), &detail::type_of<decltype(T::invoice)>, true},
    {"tenantId", offsetof(T, tenant_id), &detail::type_of<decltype(T::tenant_id)>, true},
    {"tenantName", offsetof(T, tenant_name), &detail::type_of<decltype(T::tenant_name)>, true},
};
}  // namespace tables::invoice_exported_event_payload
constinit const detail::Object InvoiceExportedEventPayload::kObject{
    "InvoiceExportedEventPayload", tables::invoice_exported_event_payload::kMembers,
    std::size(tables::invoice_exported_event_payload::kMembers),
    offsetof(InvoiceExportedEventPayload, extra), &detail::construct<InvoiceExportedEventPayload>};

namespace tables::invoice_posted_event_payload {
using T = InvoicePostedEventPayload;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"invoice", offsetof(T, invoice), &detail::type_of<decltype(T::invoice)>, true},
    {"tenantId", offsetof(T, tenant_id), &detail::type_of<decltype(T::tenant_id)>, true},
    {"tenantName", offsetof(T, tenant_name), &detail::type_of<decltype(T::tenant_name)>, true},
};
}  // namespace tables::invoice_posted_event_payload
constinit const detail::Object InvoicePostedEventPayload::kObject{
    "InvoicePostedEventPayload", tables::invoice_posted_event_payload::kMembers,
    std::size(tables::invoice_posted_event_payload::kMembers),
    offsetof(InvoicePostedEventPayload, extra), &detail::construct<InvoicePostedEventPayload>};

namespace tables::invoice_task_event_invoice_model {
using T = InvoiceTaskEventInvoiceModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
};
}  // namespace tables::invoice_task_event_invoice_model
constinit const detail::Object InvoiceTaskEventInvoiceModel::kObject{
    "InvoiceTaskEventInvoiceModel", tables::invoice_task_event_invoice_model::kMembers,
    std::size(tables::invoice_task_event_invoice_model::kMembers),
    offsetof(InvoiceTaskEventInvoiceModel, extra),
    &detail::construct<InvoiceTaskEventInvoiceModel>};

namespace tables::invoice_task_event_task_model {
using T = InvoiceTaskEventTaskModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
};
}  // namespace tables::invoice_task_event_task_model
constinit const detail::Object InvoiceTaskEventTaskModel::kObject{
    "InvoiceTaskEventTaskModel", tables::invoice_task_event_task_model::kMembers,
    std::size(tables::invoice_task_event_task_model::kMembers),
    offsetof(InvoiceTaskEventTaskModel, extra), &detail::construct<InvoiceTaskEventTaskModel>};

namespace tables::invoice_task_created_event_payload {
using T = InvoiceTaskCreatedEventPayload;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"invoice", offsetof(T, invoice), &detail::type_of<decltype(T::invoice)>, true},
    {"task", offsetof(T, task), &detail::type_of<decltype(T::task)>, true},
    {"tenantId", offsetof(T, tenant_id), &detail::type_of<decltype(T::tenant_id)>, true},
    {"tenantName", offsetof(T, tenant_name), &detail::type_of<decltype(T::tenant_name)>, true},
};
}  // namespace tables::invoice_task_created_event_payload
constinit const detail::Object InvoiceTaskCreatedEventPayload::kObject{
    "InvoiceTaskCreatedEventPayload", tables::invoice_task_created_event_payload::kMembers,
    std::size(tables::invoice_task_created_event_payload::kMembers),
    offsetof(InvoiceTaskCreatedEventPayload, extra),
    &detail::construct<InvoiceTaskCreatedEventPayload>};

namespace tables::invoice_task_updated_event_payload {
using T = InvoiceTaskUpdatedEventPayload;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"invoice", offsetof(T, invoice), &detail::type_of<decltype(T::invoice)>, true},
    {"task", offsetof(T, task), &detail::type_of<decltype(T::task)>, true},
    {"tenantId", offsetof(T, tenant_id), &detail::type_of<decltype(T::tenant_id)>, true},
    {"tenantName", offsetof(T, tenant_name), &detail::type_of<decltype(T::tenant_name)>, true},
};
}  // namespace tables::invoice_task_updated_event_payload
constinit const detail::Object InvoiceTaskUpdatedEventPayload::kObject{
    "InvoiceTaskUpdatedEventPayload", tables::invoice_task_updated_event_payload::kMembers,
    std::size(tables::invoice_task_updated_event_payload::kMembers),
    offsetof(InvoiceTaskUpdatedEventPayload, extra),
    &detail::construct<InvoiceTaskUpdatedEventPayload>};

namespace tables::invoice_updated_event_payload {
using T = InvoiceUpdatedEventPayload;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"invoice", offsetof(T, invoice), &detail::type_of<decltype(T::invoice)>, true},
    {"tenantId", offsetof(T, tenant_id), &detail::type_of<decltype(T::tenant_id)>, true},
    {"tenantName", offsetof(T, tenant_name), &detail::type_of<decltype(T::tenant_name)>, true},
};
}  // namespace tables::invoice_updated_event_payload
constinit const detail::Object InvoiceUpdatedEventPayload::kObject{
    "InvoiceUpdatedEventPayload", tables::invoice_updated_event_payload::kMembers,
    std::size(tables::invoice_updated_event_payload::kMembers),
    offsetof(InvoiceUpdatedEventPayload, extra), &detail::construct<InvoiceUpdatedEventPayload>};

}  // namespace servicetitan::accounting
