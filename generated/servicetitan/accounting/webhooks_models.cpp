// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/webhooks_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables {

extern const detail::Member kInvoiceEventPayloadModel[];
const detail::Member kInvoiceEventPayloadModel[] = {
    {"id", offsetof(InvoiceEventPayloadModel, id),
     &detail::type_of<decltype(InvoiceEventPayloadModel::id)>, true},
    {"syncStatus", offsetof(InvoiceEventPayloadModel, sync_status),
     &detail::type_of<decltype(InvoiceEventPayloadModel::sync_status)>},
    {"budgetCodeId", offsetof(InvoiceEventPayloadModel, budget_code_id),
     &detail::type_of<decltype(InvoiceEventPayloadModel::budget_code_id)>},
    {"referenceNumber", offsetof(InvoiceEventPayloadModel, reference_number),
     &detail::type_of<decltype(InvoiceEventPayloadModel::reference_number)>},
    {"invoiceDate", offsetof(InvoiceEventPayloadModel, invoice_date),
     &detail::type_of<decltype(InvoiceEventPayloadModel::invoice_date)>},
    {"dueDate", offsetof(InvoiceEventPayloadModel, due_date),
     &detail::type_of<decltype(InvoiceEventPayloadModel::due_date)>},
    {"subTotal", offsetof(InvoiceEventPayloadModel, sub_total),
     &detail::type_of<decltype(InvoiceEventPayloadModel::sub_total)>},
    {"salesTax", offsetof(InvoiceEventPayloadModel, sales_tax),
     &detail::type_of<decltype(InvoiceEventPayloadModel::sales_tax)>},
    {"salesTaxCode", offsetof(InvoiceEventPayloadModel, sales_tax_code),
     &detail::type_of<decltype(InvoiceEventPayloadModel::sales_tax_code)>},
    {"taxZoneId", offsetof(InvoiceEventPayloadModel, tax_zone_id),
     &detail::type_of<decltype(InvoiceEventPayloadModel::tax_zone_id)>},
    {"total", offsetof(InvoiceEventPayloadModel, total),
     &detail::type_of<decltype(InvoiceEventPayloadModel::total)>},
    {"balance", offsetof(InvoiceEventPayloadModel, balance),
     &detail::type_of<decltype(InvoiceEventPayloadModel::balance)>},
    {"invoiceType", offsetof(InvoiceEventPayloadModel, invoice_type),
     &detail::type_of<decltype(InvoiceEventPayloadModel::invoice_type)>},
    {"customer", offsetof(InvoiceEventPayloadModel, customer),
     &detail::type_of<decltype(InvoiceEventPayloadModel::customer)>},
    {"customerAddress", offsetof(InvoiceEventPayloadModel, customer_address),
     &detail::type_of<decltype(InvoiceEventPayloadModel::customer_address)>},
    {"location", offsetof(InvoiceEventPayloadModel, location),
     &detail::type_of<decltype(InvoiceEventPayloadModel::location)>},
    {"locationAddress", offsetof(InvoiceEventPayloadModel, location_address),
     &detail::type_of<decltype(InvoiceEventPayloadModel::location_address)>},
    {"businessUnit", offsetof(InvoiceEventPayloadModel, business_unit),
     &detail::type_of<decltype(InvoiceEventPayloadModel::business_unit)>},
    {"termName", offsetof(InvoiceEventPayloadModel, term_name),
     &detail::type_of<decltype(InvoiceEventPayloadModel::term_name)>},
    {"createdBy", offsetof(InvoiceEventPayloadModel, created_by),
     &detail::type_of<decltype(InvoiceEventPayloadModel::created_by)>},
    {"batch", offsetof(InvoiceEventPayloadModel, batch),
     &detail::type_of<decltype(InvoiceEventPayloadModel::batch)>},
    {"depositedOn", offsetof(InvoiceEventPayloadModel, deposited_on),
     &detail::type_of<decltype(InvoiceEventPayloadModel::deposited_on)>},
    {"createdOn", offsetof(InvoiceEventPayloadModel, created_on),
     &detail::type_of<decltype(InvoiceEventPayloadModel::created_on)>, true},
    {"modifiedOn", offsetof(InvoiceEventPayloadModel, modified_on),
     &detail::type_of<decltype(InvoiceEventPayloadModel::modified_on)>},
    {"adjustmentToId", offsetof(InvoiceEventPayloadModel, adjustment_to_id),
     &detail::type_of<decltype(InvoiceEventPayloadModel::adjustment_to_id)>},
    {"job", offsetof(InvoiceEventPayloadModel, job),
     &detail::type_of<decltype(InvoiceEventPayloadModel::job)>},
    {"projectId", offsetof(InvoiceEventPayloadModel, project_id),
     &detail::type_of<decltype(InvoiceEventPayloadModel::project_id)>},
    {"royalty", offsetof(InvoiceEventPayloadModel, royalty),
     &detail::type_of<decltype(InvoiceEventPayloadModel::royalty)>},
    {"employeeInfo", offsetof(InvoiceEventPayloadModel, employee_info),
     &detail::type_of<decltype(InvoiceEventPayloadModel::employee_info)>},
    {"commissionEligibilityDate", offsetof(InvoiceEventPayloadModel, commission_eligibility_date),
     &detail::type_of<decltype(InvoiceEventPayloadModel::commission_eligibility_date)>},
    {"sentStatus", offsetof(InvoiceEventPayloadModel, sent_status),
     &detail::type_of<decltype(InvoiceEventPayloadModel::sent_status)>, true},
    {"reviewStatus", offsetof(InvoiceEventPayloadModel, review_status),
     &detail::type_of<decltype(InvoiceEventPayloadModel::review_status)>, true},
    {"assignedTo", offsetof(InvoiceEventPayloadModel, assigned_to),
     &detail::type_of<decltype(InvoiceEventPayloadModel::assigned_to)>},
};

extern const detail::Member kInvoiceBatchedEventPayload[];
const detail::Member kInvoiceBatchedEventPayload[] = {
    {"invoice", offsetof(InvoiceBatchedEventPayload, invoice),
     &detail::type_of<decltype(InvoiceBatchedEventPayload::invoice)>, true},
    {"tenantId", offsetof(InvoiceBatchedEventPayload, tenant_id),
     &detail::type_of<decltype(InvoiceBatchedEventPayload::tenant_id)>, true},
    {"tenantName", offsetof(InvoiceBatchedEventPayload, tenant_name),
     &detail::type_of<decltype(InvoiceBatchedEventPayload::tenant_name)>, true},
};

extern const detail::Member kInvoiceExportedEventPayload[];
const detail::Member kInvoiceExportedEventPayload[] = {
    {"invoice", offsetof(InvoiceExportedEventPayload, invoice),
     &detail::type_of<decltype(InvoiceExportedEventPayload::invoice)>, true},
    {"tenantId", offsetof(InvoiceExportedEventPayload, tenant_id),
     &detail::type_of<decltype(InvoiceExportedEventPayload::tenant_id)>, true},
    {"tenantName", offsetof(InvoiceExportedEventPayload, tenant_name),
     &detail::type_of<decltype(InvoiceExportedEventPayload::tenant_name)>, true},
};

extern const detail::Member kInvoicePostedEventPayload[];
const detail::Member kInvoicePostedEventPayload[] = {
    {"invoice", offsetof(InvoicePostedEventPayload, invoice),
     &detail::type_of<decltype(InvoicePostedEventPayload::invoice)>, true},
    {"tenantId", offsetof(InvoicePostedEventPayload, tenant_id),
     &detail::type_of<decltype(InvoicePostedEventPayload::tenant_id)>, true},
    {"tenantName", offsetof(InvoicePostedEventPayload, tenant_name),
     &detail::type_of<decltype(InvoicePostedEventPayload::tenant_name)>, true},
};

extern const detail::Member kInvoiceTaskEventInvoiceModel[];
const detail::Member kInvoiceTaskEventInvoiceModel[] = {
    {"id", offsetof(InvoiceTaskEventInvoiceModel, id),
     &detail::type_of<decltype(InvoiceTaskEventInvoiceModel::id)>, true},
};

extern const detail::Member kInvoiceTaskEventTaskModel[];
const detail::Member kInvoiceTaskEventTaskModel[] = {
    {"id", offsetof(InvoiceTaskEventTaskModel, id),
     &detail::type_of<decltype(InvoiceTaskEventTaskModel::id)>, true},
};

extern const detail::Member kInvoiceTaskCreatedEventPayload[];
const detail::Member kInvoiceTaskCreatedEventPayload[] = {
    {"invoice", offsetof(InvoiceTaskCreatedEventPayload, invoice),
     &detail::type_of<decltype(InvoiceTaskCreatedEventPayload::invoice)>, true},
    {"task", offsetof(InvoiceTaskCreatedEventPayload, task),
     &detail::type_of<decltype(InvoiceTaskCreatedEventPayload::task)>, true},
    {"tenantId", offsetof(InvoiceTaskCreatedEventPayload, tenant_id),
     &detail::type_of<decltype(InvoiceTaskCreatedEventPayload::tenant_id)>, true},
    {"tenantName", offsetof(InvoiceTaskCreatedEventPayload, tenant_name),
     &detail::type_of<decltype(InvoiceTaskCreatedEventPayload::tenant_name)>, true},
};

extern const detail::Member kInvoiceTaskUpdatedEventPayload[];
const detail::Member kInvoiceTaskUpdatedEventPayload[] = {
    {"invoice", offsetof(InvoiceTaskUpdatedEventPayload, invoice),
     &detail::type_of<decltype(InvoiceTaskUpdatedEventPayload::invoice)>, true},
    {"task", offsetof(InvoiceTaskUpdatedEventPayload, task),
     &detail::type_of<decltype(InvoiceTaskUpdatedEventPayload::task)>, true},
    {"tenantId", offsetof(InvoiceTaskUpdatedEventPayload, tenant_id),
     &detail::type_of<decltype(InvoiceTaskUpdatedEventPayload::tenant_id)>, true},
    {"tenantName", offsetof(InvoiceTaskUpdatedEventPayload, tenant_name),
     &detail::type_of<decltype(InvoiceTaskUpdatedEventPayload::tenant_name)>, true},
};

extern const detail::Member kInvoiceUpdatedEventPayload[];
const detail::Member kInvoiceUpdatedEventPayload[] = {
    {"invoice", offsetof(InvoiceUpdatedEventPayload, invoice),
     &detail::type_of<decltype(InvoiceUpdatedEventPayload::invoice)>, true},
    {"tenantId", offsetof(InvoiceUpdatedEventPayload, tenant_id),
     &detail::type_of<decltype(InvoiceUpdatedEventPayload::tenant_id)>, true},
    {"tenantName", offsetof(InvoiceUpdatedEventPayload, tenant_name),
     &detail::type_of<decltype(InvoiceUpdatedEventPayload::tenant_name)>, true},
};

}  // namespace tables

const detail::Object InvoiceEventPayloadModel::kObject{
    "InvoiceEventPayloadModel", tables::kInvoiceEventPayloadModel,
    std::size(tables::kInvoiceEventPayloadModel), offsetof(InvoiceEventPayloadModel, extra),
    &detail::construct<InvoiceEventPayloadModel>};

const detail::Object InvoiceBatchedEventPayload::kObject{
    "InvoiceBatchedEventPayload", tables::kInvoiceBatchedEventPayload,
    std::size(tables::kInvoiceBatchedEventPayload), offsetof(InvoiceBatchedEventPayload, extra),
    &detail::construct<InvoiceBatchedEventPayload>};

const detail::Object InvoiceExportedEventPayload::kObject{
    "InvoiceExportedEventPayload", tables::kInvoiceExportedEventPayload,
    std::size(tables::kInvoiceExportedEventPayload), offsetof(InvoiceExportedEventPayload, extra),
    &detail::construct<InvoiceExportedEventPayload>};

const detail::Object InvoicePostedEventPayload::kObject{
    "InvoicePostedEventPayload", tables::kInvoicePostedEventPayload,
    std::size(tables::kInvoicePostedEventPayload), offsetof(InvoicePostedEventPayload, extra),
    &detail::construct<InvoicePostedEventPayload>};

const detail::Object InvoiceTaskEventInvoiceModel::kObject{
    "InvoiceTaskEventInvoiceModel", tables::kInvoiceTaskEventInvoiceModel,
    std::size(tables::kInvoiceTaskEventInvoiceModel), offsetof(InvoiceTaskEventInvoiceModel, extra),
    &detail::construct<InvoiceTaskEventInvoiceModel>};

const detail::Object InvoiceTaskEventTaskModel::kObject{
    "InvoiceTaskEventTaskModel", tables::kInvoiceTaskEventTaskModel,
    std::size(tables::kInvoiceTaskEventTaskModel), offsetof(InvoiceTaskEventTaskModel, extra),
    &detail::construct<InvoiceTaskEventTaskModel>};

const detail::Object InvoiceTaskCreatedEventPayload::kObject{
    "InvoiceTaskCreatedEventPayload", tables::kInvoiceTaskCreatedEventPayload,
    std::size(tables::kInvoiceTaskCreatedEventPayload),
    offsetof(InvoiceTaskCreatedEventPayload, extra),
    &detail::construct<InvoiceTaskCreatedEventPayload>};

const detail::Object InvoiceTaskUpdatedEventPayload::kObject{
    "InvoiceTaskUpdatedEventPayload", tables::kInvoiceTaskUpdatedEventPayload,
    std::size(tables::kInvoiceTaskUpdatedEventPayload),
    offsetof(InvoiceTaskUpdatedEventPayload, extra),
    &detail::construct<InvoiceTaskUpdatedEventPayload>};

const detail::Object InvoiceUpdatedEventPayload::kObject{
    "InvoiceUpdatedEventPayload", tables::kInvoiceUpdatedEventPayload,
    std::size(tables::kInvoiceUpdatedEventPayload), offsetof(InvoiceUpdatedEventPayload, extra),
    &detail::construct<InvoiceUpdatedEventPayload>};

}  // namespace servicetitan::accounting
