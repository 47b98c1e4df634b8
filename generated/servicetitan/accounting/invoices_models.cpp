// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/invoices_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables {

extern const detail::Member kInvoiceItemUpdateRequest[];
const detail::Member kInvoiceItemUpdateRequest[] = {
    {"skuId", offsetof(InvoiceItemUpdateRequest, sku_id),
     &detail::type_of<decltype(InvoiceItemUpdateRequest::sku_id)>},
    {"skuName", offsetof(InvoiceItemUpdateRequest, sku_name),
     &detail::type_of<decltype(InvoiceItemUpdateRequest::sku_name)>},
    {"technicianId", offsetof(InvoiceItemUpdateRequest, technician_id),
     &detail::type_of<decltype(InvoiceItemUpdateRequest::technician_id)>},
    {"description", offsetof(InvoiceItemUpdateRequest, description),
     &detail::type_of<decltype(InvoiceItemUpdateRequest::description)>, true},
    {"quantity", offsetof(InvoiceItemUpdateRequest, quantity),
     &detail::type_of<decltype(InvoiceItemUpdateRequest::quantity)>, true},
    {"unitPrice", offsetof(InvoiceItemUpdateRequest, unit_price),
     &detail::type_of<decltype(InvoiceItemUpdateRequest::unit_price)>},
    {"cost", offsetof(InvoiceItemUpdateRequest, cost),
     &detail::type_of<decltype(InvoiceItemUpdateRequest::cost)>},
    {"isAddOn", offsetof(InvoiceItemUpdateRequest, is_add_on),
     &detail::type_of<decltype(InvoiceItemUpdateRequest::is_add_on)>},
    {"signature", offsetof(InvoiceItemUpdateRequest, signature),
     &detail::type_of<decltype(InvoiceItemUpdateRequest::signature)>},
    {"technicianAcknowledgementSignature",
     offsetof(InvoiceItemUpdateRequest, technician_acknowledgement_signature),
     &detail::type_of<decltype(InvoiceItemUpdateRequest::technician_acknowledgement_signature)>},
    {"installedOn", offsetof(InvoiceItemUpdateRequest, installed_on),
     &detail::type_of<decltype(InvoiceItemUpdateRequest::installed_on)>},
    {"inventoryWarehouseName", offsetof(InvoiceItemUpdateRequest, inventory_warehouse_name),
     &detail::type_of<decltype(InvoiceItemUpdateRequest::inventory_warehouse_name)>},
    {"skipUpdatingMembershipPrices",
     offsetof(InvoiceItemUpdateRequest, skip_updating_membership_prices),
     &detail::type_of<decltype(InvoiceItemUpdateRequest::skip_updating_membership_prices)>},
    {"itemGroupName", offsetof(InvoiceItemUpdateRequest, item_group_name),
     &detail::type_of<decltype(InvoiceItemUpdateRequest::item_group_name)>},
    {"itemGroupRootId", offsetof(InvoiceItemUpdateRequest, item_group_root_id),
     &detail::type_of<decltype(InvoiceItemUpdateRequest::item_group_root_id)>},
    {"inventoryLocationId", offsetof(InvoiceItemUpdateRequest, inventory_location_id),
     &detail::type_of<decltype(InvoiceItemUpdateRequest::inventory_location_id)>},
    {"durationBillingId", offsetof(InvoiceItemUpdateRequest, duration_billing_id),
     &detail::type_of<decltype(InvoiceItemUpdateRequest::duration_billing_id)>},
    {"budgetCodeId", offsetof(InvoiceItemUpdateRequest, budget_code_id),
     &detail::type_of<decltype(InvoiceItemUpdateRequest::budget_code_id)>},
    {"id", offsetof(InvoiceItemUpdateRequest, id),
     &detail::type_of<decltype(InvoiceItemUpdateRequest::id)>},
};
void make_invoice_item_update_request(void* place) {
  ::new (place) InvoiceItemUpdateRequest{.description = detail::unset, .quantity = detail::unset};
}

extern const detail::EnumValue kRoyaltyStatus[];
const detail::EnumValue kRoyaltyStatus[] = {
    {"Pending", static_cast<std::int32_t>(RoyaltyStatus::kPending)},
    {"Sent", static_cast<std::int32_t>(RoyaltyStatus::kSent)},
    {"Failed", static_cast<std::int32_t>(RoyaltyStatus::kFailed)},
};

extern const detail::Member kAdjustmentInvoiceCreateRequest[];
const detail::Member kAdjustmentInvoiceCreateRequest[] = {
    {"number", offsetof(AdjustmentInvoiceCreateRequest, number),
     &detail::type_of<decltype(AdjustmentInvoiceCreateRequest::number)>},
    {"typeId", offsetof(AdjustmentInvoiceCreateRequest, type_id),
     &detail::type_of<decltype(AdjustmentInvoiceCreateRequest::type_id)>},
    {"invoicedOn", offsetof(AdjustmentInvoiceCreateRequest, invoiced_on),
     &detail::type_of<decltype(AdjustmentInvoiceCreateRequest::invoiced_on)>},
    {"subtotal", offsetof(AdjustmentInvoiceCreateRequest, subtotal),
     &detail::type_of<decltype(AdjustmentInvoiceCreateRequest::subtotal)>},
    {"tax", offsetof(AdjustmentInvoiceCreateRequest, tax),
     &detail::type_of<decltype(AdjustmentInvoiceCreateRequest::tax)>},
    {"taxZoneId", offsetof(AdjustmentInvoiceCreateRequest, tax_zone_id),
     &detail::type_of<decltype(AdjustmentInvoiceCreateRequest::tax_zone_id)>},
    {"summary", offsetof(AdjustmentInvoiceCreateRequest, summary),
     &detail::type_of<decltype(AdjustmentInvoiceCreateRequest::summary)>},
    {"royaltyStatus", offsetof(AdjustmentInvoiceCreateRequest, royalty_status),
     &detail::type_of<decltype(AdjustmentInvoiceCreateRequest::royalty_status)>},
    {"royaltyDate", offsetof(AdjustmentInvoiceCreateRequest, royalty_date),
     &detail::type_of<decltype(AdjustmentInvoiceCreateRequest::royalty_date)>},
    {"royaltySentOn", offsetof(AdjustmentInvoiceCreateRequest, royalty_sent_on),
     &detail::type_of<decltype(AdjustmentInvoiceCreateRequest::royalty_sent_on)>},
    {"royaltyMemo", offsetof(AdjustmentInvoiceCreateRequest, royalty_memo),
     &detail::type_of<decltype(AdjustmentInvoiceCreateRequest::royalty_memo)>},
    {"exportId", offsetof(AdjustmentInvoiceCreateRequest, export_id),
     &detail::type_of<decltype(AdjustmentInvoiceCreateRequest::export_id)>},
    {"reviewStatus", offsetof(AdjustmentInvoiceCreateRequest, review_status),
     &detail::type_of<decltype(AdjustmentInvoiceCreateRequest::review_status)>},
    {"assignedToId", offsetof(AdjustmentInvoiceCreateRequest, assigned_to_id),
     &detail::type_of<decltype(AdjustmentInvoiceCreateRequest::assigned_to_id)>},
    {"budgetCodeId", offsetof(AdjustmentInvoiceCreateRequest, budget_code_id),
     &detail::type_of<decltype(AdjustmentInvoiceCreateRequest::budget_code_id)>},
    {"items", offsetof(AdjustmentInvoiceCreateRequest, items),
     &detail::type_of<decltype(AdjustmentInvoiceCreateRequest::items)>},
    {"adjustmentToId", offsetof(AdjustmentInvoiceCreateRequest, adjustment_to_id),
     &detail::type_of<decltype(AdjustmentInvoiceCreateRequest::adjustment_to_id)>, true},
};
void make_adjustment_invoice_create_request(void* place) {
  ::new (place) AdjustmentInvoiceCreateRequest{.adjustment_to_id = detail::unset};
}

extern const detail::EnumValue kBalanceComparer[];
const detail::EnumValue kBalanceComparer[] = {
    {"Equals", static_cast<std::int32_t>(BalanceComparer::kEquals)},
    {"NotEquals", static_cast<std::int32_t>(BalanceComparer::kNotEquals)},
    {"Greater", static_cast<std::int32_t>(BalanceComparer::kGreater)},
    {"Less", static_cast<std::int32_t>(BalanceComparer::kLess)},
};

extern const detail::Member kCreateInvoiceTaskRequest[];
const detail::Member kCreateInvoiceTaskRequest[] = {
    {"templateId", offsetof(CreateInvoiceTaskRequest, template_id),
     &detail::type_of<decltype(CreateInvoiceTaskRequest::template_id)>, true},
    {"variables", offsetof(CreateInvoiceTaskRequest, variables),
     &detail::type_of<decltype(CreateInvoiceTaskRequest::variables)>},
};
void make_create_invoice_task_request(void* place) {
  ::new (place) CreateInvoiceTaskRequest{.template_id = detail::unset};
}

extern const detail::Member kCreatedTaskResponse[];
const detail::Member kCreatedTaskResponse[] = {
    {"taskId", offsetof(CreatedTaskResponse, task_id),
     &detail::type_of<decltype(CreatedTaskResponse::task_id)>, true},
    {"key", offsetof(CreatedTaskResponse, key),
     &detail::type_of<decltype(CreatedTaskResponse::key)>, true},
};

extern const detail::Member kTemplateExecutionErrorResponse[];
const detail::Member kTemplateExecutionErrorResponse[] = {
    {"message", offsetof(TemplateExecutionErrorResponse, message),
     &detail::type_of<decltype(TemplateExecutionErrorResponse::message)>, true},
};

extern const detail::Member kCreateInvoiceTaskResponse[];
const detail::Member kCreateInvoiceTaskResponse[] = {
    {"executionId", offsetof(CreateInvoiceTaskResponse, execution_id),
     &detail::type_of<decltype(CreateInvoiceTaskResponse::execution_id)>, true},
    {"tasks", offsetof(CreateInvoiceTaskResponse, tasks),
     &detail::type_of<decltype(CreateInvoiceTaskResponse::tasks)>, true},
    {"status", offsetof(CreateInvoiceTaskResponse, status),
     &detail::type_of<decltype(CreateInvoiceTaskResponse::status)>, true},
    {"errors", offsetof(CreateInvoiceTaskResponse, errors),
     &detail::type_of<decltype(CreateInvoiceTaskResponse::errors)>, true},
};

extern const detail::Member kInvoiceTaskRelationResponse[];
const detail::Member kInvoiceTaskRelationResponse[] = {
    {"type", offsetof(InvoiceTaskRelationResponse, type),
     &detail::type_of<decltype(InvoiceTaskRelationResponse::type)>},
    {"taskId", offsetof(InvoiceTaskRelationResponse, task_id),
     &detail::type_of<decltype(InvoiceTaskRelationResponse::task_id)>, true},
};

extern const detail::Member kGetInvoiceTasksResponse[];
const detail::Member kGetInvoiceTasksResponse[] = {
    {"taskId", offsetof(GetInvoiceTasksResponse, task_id),
     &detail::type_of<decltype(GetInvoiceTasksResponse::task_id)>, true},
    {"type", offsetof(GetInvoiceTasksResponse, type),
     &detail::type_of<decltype(GetInvoiceTasksResponse::type)>},
    {"name", offsetof(GetInvoiceTasksResponse, name),
     &detail::type_of<decltype(GetInvoiceTasksResponse::name)>},
    {"status", offsetof(GetInvoiceTasksResponse, status),
     &detail::type_of<decltype(GetInvoiceTasksResponse::status)>},
    {"assigneeId", offsetof(GetInvoiceTasksResponse, assignee_id),
     &detail::type_of<decltype(GetInvoiceTasksResponse::assignee_id)>},
    {"dueDate", offsetof(GetInvoiceTasksResponse, due_date),
     &detail::type_of<decltype(GetInvoiceTasksResponse::due_date)>},
    {"description", offsetof(GetInvoiceTasksResponse, description),
     &detail::type_of<decltype(GetInvoiceTasksResponse::description)>},
    {"templateId", offsetof(GetInvoiceTasksResponse, template_id),
     &detail::type_of<decltype(GetInvoiceTasksResponse::template_id)>},
    {"reason", offsetof(GetInvoiceTasksResponse, reason),
     &detail::type_of<decltype(GetInvoiceTasksResponse::reason)>},
    {"relations", offsetof(GetInvoiceTasksResponse, relations),
     &detail::type_of<decltype(GetInvoiceTasksResponse::relations)>, true},
};

extern const detail::Member kInvoiceResponse[];
const detail::Member kInvoiceResponse[] = {
    {"id", offsetof(InvoiceResponse, id), &detail::type_of<decltype(InvoiceResponse::id)>, true},
    {"syncStatus", offsetof(InvoiceResponse, sync_status),
     &detail::type_of<decltype(InvoiceResponse::sync_status)>},
    {"budgetCodeId", offsetof(InvoiceResponse, budget_code_id),
     &detail::type_of<decltype(InvoiceResponse::budget_code_id)>},
    {"referenceNumber", offsetof(InvoiceResponse, reference_number),
     &detail::type_of<decltype(InvoiceResponse::reference_number)>},
    {"invoiceDate", offsetof(InvoiceResponse, invoice_date),
     &detail::type_of<decltype(InvoiceResponse::invoice_date)>},
    {"dueDate", offsetof(InvoiceResponse, due_date),
     &detail::type_of<decltype(InvoiceResponse::due_date)>},
    {"subTotal", offsetof(InvoiceResponse, sub_total),
     &detail::type_of<decltype(InvoiceResponse::sub_total)>},
    {"salesTax", offsetof(InvoiceResponse, sales_tax),
     &detail::type_of<decltype(InvoiceResponse::sales_tax)>},
    {"salesTaxCode", offsetof(InvoiceResponse, sales_tax_code),
     &detail::type_of<decltype(InvoiceResponse::sales_tax_code)>},
    {"taxZoneId", offsetof(InvoiceResponse, tax_zone_id),
     &detail::type_of<decltype(InvoiceResponse::tax_zone_id)>},
    {"total", offsetof(InvoiceResponse, total), &detail::type_of<decltype(InvoiceResponse::total)>},
    {"balance", offsetof(InvoiceResponse, balance),
     &detail::type_of<decltype(InvoiceResponse::balance)>},
    {"invoiceType", offsetof(InvoiceResponse, invoice_type),
     &detail::type_of<decltype(InvoiceResponse::invoice_type)>},
    {"customer", offsetof(InvoiceResponse, customer),
     &detail::type_of<decltype(InvoiceResponse::customer)>},
    {"customerAddress", offsetof(InvoiceResponse, customer_address),
     &detail::type_of<decltype(InvoiceResponse::customer_address)>},
    {"location", offsetof(InvoiceResponse, location),
     &detail::type_of<decltype(InvoiceResponse::location)>},
    {"locationAddress", offsetof(InvoiceResponse, location_address),
     &detail::type_of<decltype(InvoiceResponse::location_address)>},
    {"businessUnit", offsetof(InvoiceResponse, business_unit),
     &detail::type_of<decltype(InvoiceResponse::business_unit)>},
    {"termName", offsetof(InvoiceResponse, term_name),
     &detail::type_of<decltype(InvoiceResponse::term_name)>},
    {"createdBy", offsetof(InvoiceResponse, created_by),
     &detail::type_of<decltype(InvoiceResponse::created_by)>},
    {"batch", offsetof(InvoiceResponse, batch), &detail::type_of<decltype(InvoiceResponse::batch)>},
    {"depositedOn", offsetof(InvoiceResponse, deposited_on),
     &detail::type_of<decltype(InvoiceResponse::deposited_on)>},
    {"createdOn", offsetof(InvoiceResponse, created_on),
     &detail::type_of<decltype(InvoiceResponse::created_on)>, true},
    {"modifiedOn", offsetof(InvoiceResponse, modified_on),
     &detail::type_of<decltype(InvoiceResponse::modified_on)>},
    {"adjustmentToId", offsetof(InvoiceResponse, adjustment_to_id),
     &detail::type_of<decltype(InvoiceResponse::adjustment_to_id)>},
    {"job", offsetof(InvoiceResponse, job), &detail::type_of<decltype(InvoiceResponse::job)>},
    {"projectId", offsetof(InvoiceResponse, project_id),
     &detail::type_of<decltype(InvoiceResponse::project_id)>},
    {"royalty", offsetof(InvoiceResponse, royalty),
     &detail::type_of<decltype(InvoiceResponse::royalty)>},
    {"employeeInfo", offsetof(InvoiceResponse, employee_info),
     &detail::type_of<decltype(InvoiceResponse::employee_info)>},
    {"commissionEligibilityDate", offsetof(InvoiceResponse, commission_eligibility_date),
     &detail::type_of<decltype(InvoiceResponse::commission_eligibility_date)>},
    {"sentStatus", offsetof(InvoiceResponse, sent_status),
     &detail::type_of<decltype(InvoiceResponse::sent_status)>, true},
    {"reviewStatus", offsetof(InvoiceResponse, review_status),
     &detail::type_of<decltype(InvoiceResponse::review_status)>, true},
    {"assignedTo", offsetof(InvoiceResponse, assigned_to),
     &detail::type_of<decltype(InvoiceResponse::assigned_to)>},
    {"summary", offsetof(InvoiceResponse, summary),
     &detail::type_of<decltype(InvoiceResponse::summary)>},
    {"items", offsetof(InvoiceResponse, items), &detail::type_of<decltype(InvoiceResponse::items)>},
    {"customFields", offsetof(InvoiceResponse, custom_fields),
     &detail::type_of<decltype(InvoiceResponse::custom_fields)>},
    {"active", offsetof(InvoiceResponse, active),
     &detail::type_of<decltype(InvoiceResponse::active)>, true},
    {"discountTotal", offsetof(InvoiceResponse, discount_total),
     &detail::type_of<decltype(InvoiceResponse::discount_total)>},
    {"importId", offsetof(InvoiceResponse, import_id),
     &detail::type_of<decltype(InvoiceResponse::import_id)>},
    {"exportId", offsetof(InvoiceResponse, export_id),
     &detail::type_of<decltype(InvoiceResponse::export_id)>},
    {"materialSkuId", offsetof(InvoiceResponse, material_sku_id),
     &detail::type_of<decltype(InvoiceResponse::material_sku_id)>},
    {"membershipId", offsetof(InvoiceResponse, membership_id),
     &detail::type_of<decltype(InvoiceResponse::membership_id)>},
    {"paidOn", offsetof(InvoiceResponse, paid_on),
     &detail::type_of<decltype(InvoiceResponse::paid_on)>},
    {"invoiceConfiguration", offsetof(InvoiceResponse, invoice_configuration),
     &detail::type_of<decltype(InvoiceResponse::invoice_configuration)>, true},
};

extern const detail::EnumValue kSettlementStatus[];
const detail::EnumValue kSettlementStatus[] = {
    {"NotSettled", static_cast<std::int32_t>(SettlementStatus::kNotSettled)},
    {"Settled", static_cast<std::int32_t>(SettlementStatus::kSettled)},
};

extern const detail::Member kPaymentSettlementUpdateRequest[];
const detail::Member kPaymentSettlementUpdateRequest[] = {
    {"id", offsetof(PaymentSettlementUpdateRequest, id),
     &detail::type_of<decltype(PaymentSettlementUpdateRequest::id)>, true},
    {"settlementStatus", offsetof(PaymentSettlementUpdateRequest, settlement_status),
     &detail::type_of<decltype(PaymentSettlementUpdateRequest::settlement_status)>},
    {"settlementDate", offsetof(PaymentSettlementUpdateRequest, settlement_date),
     &detail::type_of<decltype(PaymentSettlementUpdateRequest::settlement_date)>},
};
void make_payment_settlement_update_request(void* place) {
  ::new (place) PaymentSettlementUpdateRequest{.id = detail::unset};
}

extern const detail::Member kInvoiceUpdateRequest[];
const detail::Member kInvoiceUpdateRequest[] = {
    {"number", offsetof(InvoiceUpdateRequest, number),
     &detail::type_of<decltype(InvoiceUpdateRequest::number)>},
    {"typeId", offsetof(InvoiceUpdateRequest, type_id),
     &detail::type_of<decltype(InvoiceUpdateRequest::type_id)>},
    {"invoicedOn", offsetof(InvoiceUpdateRequest, invoiced_on),
     &detail::type_of<decltype(InvoiceUpdateRequest::invoiced_on)>},
    {"subtotal", offsetof(InvoiceUpdateRequest, subtotal),
     &detail::type_of<decltype(InvoiceUpdateRequest::subtotal)>},
    {"tax", offsetof(InvoiceUpdateRequest, tax),
     &detail::type_of<decltype(InvoiceUpdateRequest::tax)>},
    {"taxZoneId", offsetof(InvoiceUpdateRequest, tax_zone_id),
     &detail::type_of<decltype(InvoiceUpdateRequest::tax_zone_id)>},
    {"summary", offsetof(InvoiceUpdateRequest, summary),
     &detail::type_of<decltype(InvoiceUpdateRequest::summary)>},
    {"royaltyStatus", offsetof(InvoiceUpdateRequest, royalty_status),
     &detail::type_of<decltype(InvoiceUpdateRequest::royalty_status)>},
    {"royaltyDate", offsetof(InvoiceUpdateRequest, royalty_date),
     &detail::type_of<decltype(InvoiceUpdateRequest::royalty_date)>},
    {"royaltySentOn", offsetof(InvoiceUpdateRequest, royalty_sent_on),
     &detail::type_of<decltype(InvoiceUpdateRequest::royalty_sent_on)>},
    {"royaltyMemo", offsetof(InvoiceUpdateRequest, royalty_memo),
     &detail::type_of<decltype(InvoiceUpdateRequest::royalty_memo)>},
    {"exportId", offsetof(InvoiceUpdateRequest, export_id),
     &detail::type_of<decltype(InvoiceUpdateRequest::export_id)>},
    {"reviewStatus", offsetof(InvoiceUpdateRequest, review_status),
     &detail::type_of<decltype(InvoiceUpdateRequest::review_status)>},
    {"assignedToId", offsetof(InvoiceUpdateRequest, assigned_to_id),
     &detail::type_of<decltype(InvoiceUpdateRequest::assigned_to_id)>},
    {"budgetCodeId", offsetof(InvoiceUpdateRequest, budget_code_id),
     &detail::type_of<decltype(InvoiceUpdateRequest::budget_code_id)>},
    {"items", offsetof(InvoiceUpdateRequest, items),
     &detail::type_of<decltype(InvoiceUpdateRequest::items)>},
    {"dueDate", offsetof(InvoiceUpdateRequest, due_date),
     &detail::type_of<decltype(InvoiceUpdateRequest::due_date)>},
    {"payments", offsetof(InvoiceUpdateRequest, payments),
     &detail::type_of<decltype(InvoiceUpdateRequest::payments)>},
};

extern const detail::Member kMarkInvoiceAsExportedUpdateRequest[];
const detail::Member kMarkInvoiceAsExportedUpdateRequest[] = {
    {"invoiceId", offsetof(MarkInvoiceAsExportedUpdateRequest, invoice_id),
     &detail::type_of<decltype(MarkInvoiceAsExportedUpdateRequest::invoice_id)>, true},
    {"externalId", offsetof(MarkInvoiceAsExportedUpdateRequest, external_id),
     &detail::type_of<decltype(MarkInvoiceAsExportedUpdateRequest::external_id)>},
    {"externalMessage", offsetof(MarkInvoiceAsExportedUpdateRequest, external_message),
     &detail::type_of<decltype(MarkInvoiceAsExportedUpdateRequest::external_message)>},
};
void make_mark_invoice_as_exported_update_request(void* place) {
  ::new (place) MarkInvoiceAsExportedUpdateRequest{.invoice_id = detail::unset};
}

extern const detail::Member kMarkInvoiceAsExportedUpdateResponse[];
const detail::Member kMarkInvoiceAsExportedUpdateResponse[] = {
    {"invoiceId", offsetof(MarkInvoiceAsExportedUpdateResponse, invoice_id),
     &detail::type_of<decltype(MarkInvoiceAsExportedUpdateResponse::invoice_id)>, true},
    {"success", offsetof(MarkInvoiceAsExportedUpdateResponse, success),
     &detail::type_of<decltype(MarkInvoiceAsExportedUpdateResponse::success)>, true},
    {"errorMessage", offsetof(MarkInvoiceAsExportedUpdateResponse, error_message),
     &detail::type_of<decltype(MarkInvoiceAsExportedUpdateResponse::error_message)>},
};

extern const detail::EnumValue kTransactionStatus[];
const detail::EnumValue kTransactionStatus[] = {
    {"Pending", static_cast<std::int32_t>(TransactionStatus::kPending)},
    {"Posted", static_cast<std::int32_t>(TransactionStatus::kPosted)},
    {"Exported", static_cast<std::int32_t>(TransactionStatus::kExported)},
};

extern const detail::Member kUpdateInvoiceTaskRequest[];
const detail::Member kUpdateInvoiceTaskRequest[] = {
    {"name", offsetof(UpdateInvoiceTaskRequest, name),
     &detail::type_of<decltype(UpdateInvoiceTaskRequest::name)>},
    {"status", offsetof(UpdateInvoiceTaskRequest, status),
     &detail::type_of<decltype(UpdateInvoiceTaskRequest::status)>},
    {"assigneeId", offsetof(UpdateInvoiceTaskRequest, assignee_id),
     &detail::type_of<decltype(UpdateInvoiceTaskRequest::assignee_id)>},
    {"dueDate", offsetof(UpdateInvoiceTaskRequest, due_date),
     &detail::type_of<decltype(UpdateInvoiceTaskRequest::due_date)>},
    {"description", offsetof(UpdateInvoiceTaskRequest, description),
     &detail::type_of<decltype(UpdateInvoiceTaskRequest::description)>},
};

extern const detail::Member kUpdateInvoiceTaskResponse[];
const detail::Member kUpdateInvoiceTaskResponse[] = {
    {"taskId", offsetof(UpdateInvoiceTaskResponse, task_id),
     &detail::type_of<decltype(UpdateInvoiceTaskResponse::task_id)>, true},
};

}  // namespace tables

const detail::Object InvoiceItemUpdateRequest::kObject{
    "InvoiceItemUpdateRequest", tables::kInvoiceItemUpdateRequest,
    std::size(tables::kInvoiceItemUpdateRequest), offsetof(InvoiceItemUpdateRequest, extra),
    &tables::make_invoice_item_update_request};

const detail::EnumTable& enum_table(RoyaltyStatus) noexcept {
  static constexpr detail::EnumTable table{
      "RoyaltyStatus", tables::kRoyaltyStatus, std::size(tables::kRoyaltyStatus),
      false};
  return table;
}

const detail::Object AdjustmentInvoiceCreateRequest::kObject{
    "AdjustmentInvoiceCreateRequest", tables::kAdjustmentInvoiceCreateRequest,
    std::size(tables::kAdjustmentInvoiceCreateRequest),
    offsetof(AdjustmentInvoiceCreateRequest, extra),
    &tables::make_adjustment_invoice_create_request};

const detail::EnumTable& enum_table(BalanceComparer) noexcept {
  static constexpr detail::EnumTable table{
      "BalanceComparer", tables::kBalanceComparer, std::size(tables::kBalanceComparer),
      false};
  return table;
}

const detail::Object CreateInvoiceTaskRequest::kObject{
    "CreateInvoiceTaskRequest", tables::kCreateInvoiceTaskRequest,
    std::size(tables::kCreateInvoiceTaskRequest), offsetof(CreateInvoiceTaskRequest, extra),
    &tables::make_create_invoice_task_request};

const detail::Object CreatedTaskResponse::kObject{
    "CreatedTaskResponse", tables::kCreatedTaskResponse, std::size(tables::kCreatedTaskResponse),
    offsetof(CreatedTaskResponse, extra), &detail::construct<CreatedTaskResponse>};

const detail::Object TemplateExecutionErrorResponse::kObject{
    "TemplateExecutionErrorResponse", tables::kTemplateExecutionErrorResponse,
    std::size(tables::kTemplateExecutionErrorResponse),
    offsetof(TemplateExecutionErrorResponse, extra),
    &detail::construct<TemplateExecutionErrorResponse>};

const detail::Object CreateInvoiceTaskResponse::kObject{
    "CreateInvoiceTaskResponse", tables::kCreateInvoiceTaskResponse,
    std::size(tables::kCreateInvoiceTaskResponse), offsetof(CreateInvoiceTaskResponse, extra),
    &detail::construct<CreateInvoiceTaskResponse>};

const detail::Object InvoiceTaskRelationResponse::kObject{
    "InvoiceTaskRelationResponse", tables::kInvoiceTaskRelationResponse,
    std::size(tables::kInvoiceTaskRelationResponse), offsetof(InvoiceTaskRelationResponse, extra),
    &detail::construct<InvoiceTaskRelationResponse>};

const detail::Object GetInvoiceTasksResponse::kObject{
    "GetInvoiceTasksResponse", tables::kGetInvoiceTasksResponse,
    std::size(tables::kGetInvoiceTasksResponse), offsetof(GetInvoiceTasksResponse, extra),
    &detail::construct<GetInvoiceTasksResponse>};

const detail::Object InvoiceResponse::kObject{
    "InvoiceResponse", tables::kInvoiceResponse, std::size(tables::kInvoiceResponse),
    offsetof(InvoiceResponse, extra), &detail::construct<InvoiceResponse>};

const detail::EnumTable& enum_table(SettlementStatus) noexcept {
  static constexpr detail::EnumTable table{
      "SettlementStatus", tables::kSettlementStatus, std::size(tables::kSettlementStatus),
      false};
  return table;
}

const detail::Object PaymentSettlementUpdateRequest::kObject{
    "PaymentSettlementUpdateRequest", tables::kPaymentSettlementUpdateRequest,
    std::size(tables::kPaymentSettlementUpdateRequest),
    offsetof(PaymentSettlementUpdateRequest, extra),
    &tables::make_payment_settlement_update_request};

const detail::Object InvoiceUpdateRequest::kObject{
    "InvoiceUpdateRequest", tables::kInvoiceUpdateRequest, std::size(tables::kInvoiceUpdateRequest),
    offsetof(InvoiceUpdateRequest, extra), &detail::construct<InvoiceUpdateRequest>};

const detail::Object MarkInvoiceAsExportedUpdateRequest::kObject{
    "MarkInvoiceAsExportedUpdateRequest", tables::kMarkInvoiceAsExportedUpdateRequest,
    std::size(tables::kMarkInvoiceAsExportedUpdateRequest),
    offsetof(MarkInvoiceAsExportedUpdateRequest, extra),
    &tables::make_mark_invoice_as_exported_update_request};

const detail::Object MarkInvoiceAsExportedUpdateResponse::kObject{
    "MarkInvoiceAsExportedUpdateResponse", tables::kMarkInvoiceAsExportedUpdateResponse,
    std::size(tables::kMarkInvoiceAsExportedUpdateResponse),
    offsetof(MarkInvoiceAsExportedUpdateResponse, extra),
    &detail::construct<MarkInvoiceAsExportedUpdateResponse>};

const detail::EnumTable& enum_table(TransactionStatus) noexcept {
  static constexpr detail::EnumTable table{
      "TransactionStatus", tables::kTransactionStatus, std::size(tables::kTransactionStatus),
      false};
  return table;
}

const detail::Object UpdateInvoiceTaskRequest::kObject{
    "UpdateInvoiceTaskRequest", tables::kUpdateInvoiceTaskRequest,
    std::size(tables::kUpdateInvoiceTaskRequest), offsetof(UpdateInvoiceTaskRequest, extra),
    &detail::construct<UpdateInvoiceTaskRequest>};

const detail::Object UpdateInvoiceTaskResponse::kObject{
    "UpdateInvoiceTaskResponse", tables::kUpdateInvoiceTaskResponse,
    std::size(tables::kUpdateInvoiceTaskResponse), offsetof(UpdateInvoiceTaskResponse, extra),
    &detail::construct<UpdateInvoiceTaskResponse>};

}  // namespace servicetitan::accounting
