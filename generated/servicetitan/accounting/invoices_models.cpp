// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/invoices_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables::invoice_item_update_request {
using T = InvoiceItemUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>},
    {"skuName", offsetof(T, sku_name), &detail::type_of<decltype(T::sku_name)>},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>, true},
    {"unitPrice", offsetof(T, unit_price), &detail::type_of<decltype(T::unit_price)>},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>},
    {"isAddOn", offsetof(T, is_add_on), &detail::type_of<decltype(T::is_add_on)>},
    {"signature", offsetof(T, signature), &detail::type_of<decltype(T::signature)>},
    {"technicianAcknowledgementSignature", offsetof(T, technician_acknowledgement_signature),
     &detail::type_of<decltype(T::technician_acknowledgement_signature)>},
    {"installedOn", offsetof(T, installed_on), &detail::type_of<decltype(T::installed_on)>},
    {"inventoryWarehouseName", offsetof(T, inventory_warehouse_name),
     &detail::type_of<decltype(T::inventory_warehouse_name)>},
    {"skipUpdatingMembershipPrices", offsetof(T, skip_updating_membership_prices),
     &detail::type_of<decltype(T::skip_updating_membership_prices)>},
    {"itemGroupName", offsetof(T, item_group_name), &detail::type_of<decltype(T::item_group_name)>},
    {"itemGroupRootId", offsetof(T, item_group_root_id),
     &detail::type_of<decltype(T::item_group_root_id)>},
    {"inventoryLocationId", offsetof(T, inventory_location_id),
     &detail::type_of<decltype(T::inventory_location_id)>},
    {"durationBillingId", offsetof(T, duration_billing_id),
     &detail::type_of<decltype(T::duration_billing_id)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.description = detail::unset, .quantity = detail::unset};
}
}  // namespace tables::invoice_item_update_request
constinit const detail::Object InvoiceItemUpdateRequest::kObject{
    "InvoiceItemUpdateRequest", tables::invoice_item_update_request::kMembers,
    std::size(tables::invoice_item_update_request::kMembers),
    offsetof(InvoiceItemUpdateRequest, extra), &tables::invoice_item_update_request::make};

namespace tables::royalty_status {
using T = RoyaltyStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Pending", static_cast<std::int32_t>(T::kPending)},
    {"Sent", static_cast<std::int32_t>(T::kSent)},
    {"Failed", static_cast<std::int32_t>(T::kFailed)},
};
}  // namespace tables::royalty_status
const detail::EnumTable& enum_table(RoyaltyStatus) noexcept {
  static constexpr detail::EnumTable table{
      "RoyaltyStatus", tables::royalty_status::kValues, std::size(tables::royalty_status::kValues)};
  return table;
}

namespace tables::adjustment_invoice_create_request {
using T = AdjustmentInvoiceCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>},
    {"invoicedOn", offsetof(T, invoiced_on), &detail::type_of<decltype(T::invoiced_on)>},
    {"subtotal", offsetof(T, subtotal), &detail::type_of<decltype(T::subtotal)>},
    {"tax", offsetof(T, tax), &detail::type_of<decltype(T::tax)>},
    {"taxZoneId", offsetof(T, tax_zone_id), &detail::type_of<decltype(T::tax_zone_id)>},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"royaltyStatus", offsetof(T, royalty_status), &detail::type_of<decltype(T::royalty_status)>},
    {"royaltyDate", offsetof(T, royalty_date), &detail::type_of<decltype(T::royalty_date)>},
    {"royaltySentOn", offsetof(T, royalty_sent_on), &detail::type_of<decltype(T::royalty_sent_on)>},
    {"royaltyMemo", offsetof(T, royalty_memo), &detail::type_of<decltype(T::royalty_memo)>},
    {"exportId", offsetof(T, export_id), &detail::type_of<decltype(T::export_id)>},
    {"reviewStatus", offsetof(T, review_status), &detail::type_of<decltype(T::review_status)>},
    {"assignedToId", offsetof(T, assigned_to_id), &detail::type_of<decltype(T::assigned_to_id)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>},
    {"adjustmentToId", offsetof(T, adjustment_to_id),
     &detail::type_of<decltype(T::adjustment_to_id)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.adjustment_to_id = detail::unset};
}
}  // namespace tables::adjustment_invoice_create_request
constinit const detail::Object AdjustmentInvoiceCreateRequest::kObject{
    "AdjustmentInvoiceCreateRequest", tables::adjustment_invoice_create_request::kMembers,
    std::size(tables::adjustment_invoice_create_request::kMembers),
    offsetof(AdjustmentInvoiceCreateRequest, extra),
    &tables::adjustment_invoice_create_request::make};

namespace tables::balance_comparer {
using T = BalanceComparer;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Equals", static_cast<std::int32_t>(T::kEquals)},
    {"NotEquals", static_cast<std::int32_t>(T::kNotEquals)},
    {"Greater", static_cast<std::int32_t>(T::kGreater)},
    {"Less", static_cast<std::int32_t>(T::kLess)},
};
}  // namespace tables::balance_comparer
const detail::EnumTable& enum_table(BalanceComparer) noexcept {
  static constexpr detail::EnumTable table{
      "BalanceComparer", tables::balance_comparer::kValues,
      std::size(tables::balance_comparer::kValues)};
  return table;
}

namespace tables::create_invoice_task_request {
using T = CreateInvoiceTaskRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"templateId", offsetof(T, template_id), &detail::type_of<decltype(T::template_id)>, true},
    {"variables", offsetof(T, variables), &detail::type_of<decltype(T::variables)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.template_id = detail::unset};
}
}  // namespace tables::create_invoice_task_request
constinit const detail::Object CreateInvoiceTaskRequest::kObject{
    "CreateInvoiceTaskRequest", tables::create_invoice_task_request::kMembers,
    std::size(tables::create_invoice_task_request::kMembers),
    offsetof(CreateInvoiceTaskRequest, extra), &tables::create_invoice_task_request::make};

namespace tables::created_task_response {
using T = CreatedTaskResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"taskId", offsetof(T, task_id), &detail::type_of<decltype(T::task_id)>, true},
    {"key", offsetof(T, key), &detail::type_of<decltype(T::key)>, true},
};
}  // namespace tables::created_task_response
constinit const detail::Object CreatedTaskResponse::kObject{
    "CreatedTaskResponse", tables::created_task_response::kMembers,
    std::size(tables::created_task_response::kMembers), offsetof(CreatedTaskResponse, extra),
    &detail::construct<CreatedTaskResponse>};

namespace tables::template_execution_error_response {
using T = TemplateExecutionErrorResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"message", offsetof(T, message), &detail::type_of<decltype(T::message)>, true},
};
}  // namespace tables::template_execution_error_response
constinit const detail::Object TemplateExecutionErrorResponse::kObject{
    "TemplateExecutionErrorResponse", tables::template_execution_error_response::kMembers,
    std::size(tables::template_execution_error_response::kMembers),
    offsetof(TemplateExecutionErrorResponse, extra),
    &detail::construct<TemplateExecutionErrorResponse>};

namespace tables::create_invoice_task_response {
using T = CreateInvoiceTaskResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"executionId", offsetof(T, execution_id), &detail::type_of<decltype(T::execution_id)>, true},
    {"tasks", offsetof(T, tasks), &detail::type_of<decltype(T::tasks)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"errors", offsetof(T, errors), &detail::type_of<decltype(T::errors)>, true},
};
}  // namespace tables::create_invoice_task_response
constinit const detail::Object CreateInvoiceTaskResponse::kObject{
    "CreateInvoiceTaskResponse", tables::create_invoice_task_response::kMembers,
    std::size(tables::create_invoice_task_response::kMembers),
    offsetof(CreateInvoiceTaskResponse, extra), &detail::construct<CreateInvoiceTaskResponse>};

namespace tables::invoice_task_relation_response {
using T = InvoiceTaskRelationResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"taskId", offsetof(T, task_id), &detail::type_of<decltype(T::task_id)>, true},
};
}  // namespace tables::invoice_task_relation_response
constinit const detail::Object InvoiceTaskRelationResponse::kObject{
    "InvoiceTaskRelationResponse", tables::invoice_task_relation_response::kMembers,
    std::size(tables::invoice_task_relation_response::kMembers),
    offsetof(InvoiceTaskRelationResponse, extra), &detail::construct<InvoiceTaskRelationResponse>};

namespace tables::get_invoice_tasks_response {
using T = GetInvoiceTasksResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"taskId", offsetof(T, task_id), &detail::type_of<decltype(T::task_id)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"assigneeId", offsetof(T, assignee_id), &detail::type_of<decltype(T::assignee_id)>},
    {"dueDate", offsetof(T, due_date), &detail::type_of<decltype(T::due_date)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"templateId", offsetof(T, template_id), &detail::type_of<decltype(T::template_id)>},
    {"reason", offsetof(T, reason), &detail::type_of<decltype(T::reason)>},
    {"relations", offsetof(T, relations), &detail::type_of<decltype(T::relations)>, true},
};
}  // namespace tables::get_invoice_tasks_response
constinit const detail::Object GetInvoiceTasksResponse::kObject{
    "GetInvoiceTasksResponse", tables::get_invoice_tasks_response::kMembers,
    std::size(tables::get_invoice_tasks_response::kMembers),
    offsetof(GetInvoiceTasksResponse, extra), &detail::construct<GetInvoiceTasksResponse>};

namespace tables::invoice_response {
using T = InvoiceResponse;
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
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"discountTotal", offsetof(T, discount_total), &detail::type_of<decltype(T::discount_total)>},
    {"importId", offsetof(T, import_id), &detail::type_of<decltype(T::import_id)>},
    {"exportId", offsetof(T, export_id), &detail::type_of<decltype(T::export_id)>},
    {"materialSkuId", offsetof(T, material_sku_id), &detail::type_of<decltype(T::material_sku_id)>},
    {"membershipId", offsetof(T, membership_id), &detail::type_of<decltype(T::membership_id)>},
    {"paidOn", offsetof(T, paid_on), &detail::type_of<decltype(T::paid_on)>},
    {"invoiceConfiguration", offsetof(T, invoice_configuration),
     &detail::type_of<decltype(T::invoice_configuration)>, true},
};
}  // namespace tables::invoice_response
constinit const detail::Object InvoiceResponse::kObject{
    "InvoiceResponse", tables::invoice_response::kMembers,
    std::size(tables::invoice_response::kMembers), offsetof(InvoiceResponse, extra),
    &detail::construct<InvoiceResponse>};

namespace tables::settlement_status {
using T = SettlementStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"NotSettled", static_cast<std::int32_t>(T::kNotSettled)},
    {"Settled", static_cast<std::int32_t>(T::kSettled)},
};
}  // namespace tables::settlement_status
const detail::EnumTable& enum_table(SettlementStatus) noexcept {
  static constexpr detail::EnumTable table{
      "SettlementStatus", tables::settlement_status::kValues,
      std::size(tables::settlement_status::kValues)};
  return table;
}

namespace tables::payment_settlement_update_request {
using T = PaymentSettlementUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"settlementStatus", offsetof(T, settlement_status),
     &detail::type_of<decltype(T::settlement_status)>},
    {"settlementDate", offsetof(T, settlement_date),
     &detail::type_of<decltype(T::settlement_date)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.id = detail::unset};
}
}  // namespace tables::payment_settlement_update_request
constinit const detail::Object PaymentSettlementUpdateRequest::kObject{
    "PaymentSettlementUpdateRequest", tables::payment_settlement_update_request::kMembers,
    std::size(tables::payment_settlement_update_request::kMembers),
    offsetof(PaymentSettlementUpdateRequest, extra),
    &tables::payment_settlement_update_request::make};

namespace tables::invoice_update_request {
using T = InvoiceUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>},
    {"invoicedOn", offsetof(T, invoiced_on), &detail::type_of<decltype(T::invoiced_on)>},
    {"subtotal", offsetof(T, subtotal), &detail::type_of<decltype(T::subtotal)>},
    {"tax", offsetof(T, tax), &detail::type_of<decltype(T::tax)>},
    {"taxZoneId", offsetof(T, tax_zone_id), &detail::type_of<decltype(T::tax_zone_id)>},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"royaltyStatus", offsetof(T, royalty_status), &detail::type_of<decltype(T::royalty_status)>},
    {"royaltyDate", offsetof(T, royalty_date), &detail::type_of<decltype(T::royalty_date)>},
    {"royaltySentOn", offsetof(T, royalty_sent_on), &detail::type_of<decltype(T::royalty_sent_on)>},
    {"royaltyMemo", offsetof(T, royalty_memo), &detail::type_of<decltype(T::royalty_memo)>},
    {"exportId", offsetof(T, export_id), &detail::type_of<decltype(T::export_id)>},
    {"reviewStatus", offsetof(T, review_status), &detail::type_of<decltype(T::review_status)>},
    {"assignedToId", offsetof(T, assigned_to_id), &detail::type_of<decltype(T::assigned_to_id)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>},
    {"dueDate", offsetof(T, due_date), &detail::type_of<decltype(T::due_date)>},
    {"payments", offsetof(T, payments), &detail::type_of<decltype(T::payments)>},
};
}  // namespace tables::invoice_update_request
constinit const detail::Object InvoiceUpdateRequest::kObject{
    "InvoiceUpdateRequest", tables::invoice_update_request::kMembers,
    std::size(tables::invoice_update_request::kMembers), offsetof(InvoiceUpdateRequest, extra),
    &detail::construct<InvoiceUpdateRequest>};

namespace tables::mark_invoice_as_exported_update_request {
using T = MarkInvoiceAsExportedUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"invoiceId", offsetof(T, invoice_id), &detail::type_of<decltype(T::invoice_id)>, true},
    {"externalId", offsetof(T, external_id), &detail::type_of<decltype(T::external_id)>},
    {"externalMessage", offsetof(T, external_message),
     &detail::type_of<decltype(T::external_message)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.invoice_id = detail::unset};
}
}  // namespace tables::mark_invoice_as_exported_update_request
constinit const detail::Object MarkInvoiceAsExportedUpdateRequest::kObject{
    "MarkInvoiceAsExportedUpdateRequest", tables::mark_invoice_as_exported_update_request::kMembers,
    std::size(tables::mark_invoice_as_exported_update_request::kMembers),
    offsetof(MarkInvoiceAsExportedUpdateRequest, extra),
    &tables::mark_invoice_as_exported_update_request::make};

namespace tables::mark_invoice_as_exported_update_response {
using T = MarkInvoiceAsExportedUpdateResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"invoiceId", offsetof(T, invoice_id), &detail::type_of<decltype(T::invoice_id)>, true},
    {"success", offsetof(T, success), &detail::type_of<decltype(T::success)>, true},
    {"errorMessage", offsetof(T, error_message), &detail::type_of<decltype(T::error_message)>},
};
}  // namespace tables::mark_invoice_as_exported_update_response
constinit const detail::Object MarkInvoiceAsExportedUpdateResponse::kObject{
    "MarkInvoiceAsExportedUpdateResponse",
    tables::mark_invoice_as_exported_update_response::kMembers,
    std::size(tables::mark_invoice_as_exported_update_response::kMembers),
    offsetof(MarkInvoiceAsExportedUpdateResponse, extra),
    &detail::construct<MarkInvoiceAsExportedUpdateResponse>};

namespace tables::transaction_status {
using T = TransactionStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Pending", static_cast<std::int32_t>(T::kPending)},
    {"Posted", static_cast<std::int32_t>(T::kPosted)},
    {"Exported", static_cast<std::int32_t>(T::kExported)},
};
}  // namespace tables::transaction_status
const detail::EnumTable& enum_table(TransactionStatus) noexcept {
  static constexpr detail::EnumTable table{
      "TransactionStatus", tables::transaction_status::kValues,
      std::size(tables::transaction_status::kValues)};
  return table;
}

namespace tables::update_invoice_task_request {
using T = UpdateInvoiceTaskRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"assigneeId", offsetof(T, assignee_id), &detail::type_of<decltype(T::assignee_id)>},
    {"dueDate", offsetof(T, due_date), &detail::type_of<decltype(T::due_date)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
};
}  // namespace tables::update_invoice_task_request
constinit const detail::Object UpdateInvoiceTaskRequest::kObject{
    "UpdateInvoiceTaskRequest", tables::update_invoice_task_request::kMembers,
    std::size(tables::update_invoice_task_request::kMembers),
    offsetof(UpdateInvoiceTaskRequest, extra), &detail::construct<UpdateInvoiceTaskRequest>};

namespace tables::update_invoice_task_response {
using T = UpdateInvoiceTaskResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"taskId", offsetof(T, task_id), &detail::type_of<decltype(T::task_id)>, true},
};
}  // namespace tables::update_invoice_task_response
constinit const detail::Object UpdateInvoiceTaskResponse::kObject{
    "UpdateInvoiceTaskResponse", tables::update_invoice_task_response::kMembers,
    std::size(tables::update_invoice_task_response::kMembers),
    offsetof(UpdateInvoiceTaskResponse, extra), &detail::construct<UpdateInvoiceTaskResponse>};

}  // namespace servicetitan::accounting
