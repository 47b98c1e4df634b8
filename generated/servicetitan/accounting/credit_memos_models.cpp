// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/credit_memos_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables {

extern const detail::EnumValue kAmountComparisonOperator[];
const detail::EnumValue kAmountComparisonOperator[] = {
    {"Equal", static_cast<std::int32_t>(AmountComparisonOperator::kEqual)},
    {"NotEqual", static_cast<std::int32_t>(AmountComparisonOperator::kNotEqual)},
    {"GreaterThan", static_cast<std::int32_t>(AmountComparisonOperator::kGreaterThan)},
    {"GreaterThanOrEqual",
     static_cast<std::int32_t>(AmountComparisonOperator::kGreaterThanOrEqual)},
    {"LessThan", static_cast<std::int32_t>(AmountComparisonOperator::kLessThan)},
    {"LessThanOrEqual", static_cast<std::int32_t>(AmountComparisonOperator::kLessThanOrEqual)},
};

extern const detail::Member kCreditMemoAddSplitPublicRequest[];
const detail::Member kCreditMemoAddSplitPublicRequest[] = {
    {"invoiceId", offsetof(CreditMemoAddSplitPublicRequest, invoice_id),
     &detail::type_of<decltype(CreditMemoAddSplitPublicRequest::invoice_id)>},
    {"amount", offsetof(CreditMemoAddSplitPublicRequest, amount),
     &detail::type_of<decltype(CreditMemoAddSplitPublicRequest::amount)>},
};

extern const detail::Member kCreditMemoAddSplitPublicResponse[];
const detail::Member kCreditMemoAddSplitPublicResponse[] = {
    {"invoiceId", offsetof(CreditMemoAddSplitPublicResponse, invoice_id),
     &detail::type_of<decltype(CreditMemoAddSplitPublicResponse::invoice_id)>, true},
    {"amount", offsetof(CreditMemoAddSplitPublicResponse, amount),
     &detail::type_of<decltype(CreditMemoAddSplitPublicResponse::amount)>, true},
};

extern const detail::Member kCreditMemoAddSplitsPublicRequest[];
const detail::Member kCreditMemoAddSplitsPublicRequest[] = {
    {"splits", offsetof(CreditMemoAddSplitsPublicRequest, splits),
     &detail::type_of<decltype(CreditMemoAddSplitsPublicRequest::splits)>},
};

extern const detail::Member kCreditMemoAddSplitsPublicResponse[];
const detail::Member kCreditMemoAddSplitsPublicResponse[] = {
    {"id", offsetof(CreditMemoAddSplitsPublicResponse, id),
     &detail::type_of<decltype(CreditMemoAddSplitsPublicResponse::id)>, true},
    {"splits", offsetof(CreditMemoAddSplitsPublicResponse, splits),
     &detail::type_of<decltype(CreditMemoAddSplitsPublicResponse::splits)>},
};

extern const detail::Member kCreditMemoAppliedToCodeResponse[];
const detail::Member kCreditMemoAppliedToCodeResponse[] = {
    {"appliedId", offsetof(CreditMemoAppliedToCodeResponse, applied_id),
     &detail::type_of<decltype(CreditMemoAppliedToCodeResponse::applied_id)>, true},
    {"appliedTo", offsetof(CreditMemoAppliedToCodeResponse, applied_to),
     &detail::type_of<decltype(CreditMemoAppliedToCodeResponse::applied_to)>, true},
    {"appliedAmount", offsetof(CreditMemoAppliedToCodeResponse, applied_amount),
     &detail::type_of<decltype(CreditMemoAppliedToCodeResponse::applied_amount)>, true},
    {"appliedOn", offsetof(CreditMemoAppliedToCodeResponse, applied_on),
     &detail::type_of<decltype(CreditMemoAppliedToCodeResponse::applied_on)>, true},
    {"appliedBy", offsetof(CreditMemoAppliedToCodeResponse, applied_by),
     &detail::type_of<decltype(CreditMemoAppliedToCodeResponse::applied_by)>},
    {"appliedToReferenceNumber",
     offsetof(CreditMemoAppliedToCodeResponse, applied_to_reference_number),
     &detail::type_of<decltype(CreditMemoAppliedToCodeResponse::applied_to_reference_number)>},
};

extern const detail::Member kCreditMemoItemGLAccountResponse[];
const detail::Member kCreditMemoItemGLAccountResponse[] = {
    {"id", offsetof(CreditMemoItemGLAccountResponse, id),
     &detail::type_of<decltype(CreditMemoItemGLAccountResponse::id)>, true},
    {"name", offsetof(CreditMemoItemGLAccountResponse, name),
     &detail::type_of<decltype(CreditMemoItemGLAccountResponse::name)>},
    {"number", offsetof(CreditMemoItemGLAccountResponse, number),
     &detail::type_of<decltype(CreditMemoItemGLAccountResponse::number)>},
    {"type", offsetof(CreditMemoItemGLAccountResponse, type),
     &detail::type_of<decltype(CreditMemoItemGLAccountResponse::type)>},
};

extern const detail::Member kCreditMemoItemNamedEntityResponse[];
const detail::Member kCreditMemoItemNamedEntityResponse[] = {
    {"id", offsetof(CreditMemoItemNamedEntityResponse, id),
     &detail::type_of<decltype(CreditMemoItemNamedEntityResponse::id)>, true},
    {"name", offsetof(CreditMemoItemNamedEntityResponse, name),
     &detail::type_of<decltype(CreditMemoItemNamedEntityResponse::name)>},
};

extern const detail::Member kCreditMemoItemsPublicResponse[];
const detail::Member kCreditMemoItemsPublicResponse[] = {
    {"id", offsetof(CreditMemoItemsPublicResponse, id),
     &detail::type_of<decltype(CreditMemoItemsPublicResponse::id)>, true},
    {"active", offsetof(CreditMemoItemsPublicResponse, active),
     &detail::type_of<decltype(CreditMemoItemsPublicResponse::active)>, true},
    {"description", offsetof(CreditMemoItemsPublicResponse, description),
     &detail::type_of<decltype(CreditMemoItemsPublicResponse::description)>},
    {"quantity", offsetof(CreditMemoItemsPublicResponse, quantity),
     &detail::type_of<decltype(CreditMemoItemsPublicResponse::quantity)>, true},
    {"cost", offsetof(CreditMemoItemsPublicResponse, cost),
     &detail::type_of<decltype(CreditMemoItemsPublicResponse::cost)>, true},
    {"price", offsetof(CreditMemoItemsPublicResponse, price),
     &detail::type_of<decltype(CreditMemoItemsPublicResponse::price)>, true},
    {"type", offsetof(CreditMemoItemsPublicResponse, type),
     &detail::type_of<decltype(CreditMemoItemsPublicResponse::type)>},
    {"skuName", offsetof(CreditMemoItemsPublicResponse, sku_name),
     &detail::type_of<decltype(CreditMemoItemsPublicResponse::sku_name)>},
    {"skuId", offsetof(CreditMemoItemsPublicResponse, sku_id),
     &detail::type_of<decltype(CreditMemoItemsPublicResponse::sku_id)>, true},
    {"total", offsetof(CreditMemoItemsPublicResponse, total),
     &detail::type_of<decltype(CreditMemoItemsPublicResponse::total)>, true},
    {"taxable", offsetof(CreditMemoItemsPublicResponse, taxable),
     &detail::type_of<decltype(CreditMemoItemsPublicResponse::taxable)>, true},
    {"revenueGeneralLedgerAccount",
     offsetof(CreditMemoItemsPublicResponse, revenue_general_ledger_account),
     &detail::type_of<decltype(CreditMemoItemsPublicResponse::revenue_general_ledger_account)>},
    {"expensesGeneralLedgerAccount",
     offsetof(CreditMemoItemsPublicResponse, expenses_general_ledger_account),
     &detail::type_of<decltype(CreditMemoItemsPublicResponse::expenses_general_ledger_account)>},
    {"createdOn", offsetof(CreditMemoItemsPublicResponse, created_on),
     &detail::type_of<decltype(CreditMemoItemsPublicResponse::created_on)>, true},
    {"createdBy", offsetof(CreditMemoItemsPublicResponse, created_by),
     &detail::type_of<decltype(CreditMemoItemsPublicResponse::created_by)>},
    {"businessUnit", offsetof(CreditMemoItemsPublicResponse, business_unit),
     &detail::type_of<decltype(CreditMemoItemsPublicResponse::business_unit)>},
};

extern const detail::Member kCreditMemoPublicResponse[];
const detail::Member kCreditMemoPublicResponse[] = {
    {"id", offsetof(CreditMemoPublicResponse, id),
     &detail::type_of<decltype(CreditMemoPublicResponse::id)>, true},
    {"date", offsetof(CreditMemoPublicResponse, date),
     &detail::type_of<decltype(CreditMemoPublicResponse::date)>, true},
    {"referenceNumber", offsetof(CreditMemoPublicResponse, reference_number),
     &detail::type_of<decltype(CreditMemoPublicResponse::reference_number)>},
    {"subTotal", offsetof(CreditMemoPublicResponse, sub_total),
     &detail::type_of<decltype(CreditMemoPublicResponse::sub_total)>, true},
    {"salesTax", offsetof(CreditMemoPublicResponse, sales_tax),
     &detail::type_of<decltype(CreditMemoPublicResponse::sales_tax)>, true},
    {"salesTaxCode", offsetof(CreditMemoPublicResponse, sales_tax_code),
     &detail::type_of<decltype(CreditMemoPublicResponse::sales_tax_code)>},
    {"total", offsetof(CreditMemoPublicResponse, total),
     &detail::type_of<decltype(CreditMemoPublicResponse::total)>, true},
    {"balance", offsetof(CreditMemoPublicResponse, balance),
     &detail::type_of<decltype(CreditMemoPublicResponse::balance)>, true},
    {"appliedTo", offsetof(CreditMemoPublicResponse, applied_to),
     &detail::type_of<decltype(CreditMemoPublicResponse::applied_to)>},
    {"customer", offsetof(CreditMemoPublicResponse, customer),
     &detail::type_of<decltype(CreditMemoPublicResponse::customer)>},
    {"customerAddress", offsetof(CreditMemoPublicResponse, customer_address),
     &detail::type_of<decltype(CreditMemoPublicResponse::customer_address)>},
    {"location", offsetof(CreditMemoPublicResponse, location),
     &detail::type_of<decltype(CreditMemoPublicResponse::location)>},
    {"locationAddress", offsetof(CreditMemoPublicResponse, location_address),
     &detail::type_of<decltype(CreditMemoPublicResponse::location_address)>},
    {"businessUnit", offsetof(CreditMemoPublicResponse, business_unit),
     &detail::type_of<decltype(CreditMemoPublicResponse::business_unit)>},
    {"syncStatus", offsetof(CreditMemoPublicResponse, sync_status),
     &detail::type_of<decltype(CreditMemoPublicResponse::sync_status)>},
    {"batch", offsetof(CreditMemoPublicResponse, batch),
     &detail::type_of<decltype(CreditMemoPublicResponse::batch)>},
    {"customFields", offsetof(CreditMemoPublicResponse, custom_fields),
     &detail::type_of<decltype(CreditMemoPublicResponse::custom_fields)>},
    {"createdOn", offsetof(CreditMemoPublicResponse, created_on),
     &detail::type_of<decltype(CreditMemoPublicResponse::created_on)>, true},
    {"createdBy", offsetof(CreditMemoPublicResponse, created_by),
     &detail::type_of<decltype(CreditMemoPublicResponse::created_by)>},
    {"modifiedOn", offsetof(CreditMemoPublicResponse, modified_on),
     &detail::type_of<decltype(CreditMemoPublicResponse::modified_on)>, true},
    {"modifiedBy", offsetof(CreditMemoPublicResponse, modified_by),
     &detail::type_of<decltype(CreditMemoPublicResponse::modified_by)>},
    {"description", offsetof(CreditMemoPublicResponse, description),
     &detail::type_of<decltype(CreditMemoPublicResponse::description)>},
    {"active", offsetof(CreditMemoPublicResponse, active),
     &detail::type_of<decltype(CreditMemoPublicResponse::active)>, true},
    {"importId", offsetof(CreditMemoPublicResponse, import_id),
     &detail::type_of<decltype(CreditMemoPublicResponse::import_id)>},
    {"exportId", offsetof(CreditMemoPublicResponse, export_id),
     &detail::type_of<decltype(CreditMemoPublicResponse::export_id)>},
};

extern const detail::Member kCreditMemoUpdatePublicRequest[];
const detail::Member kCreditMemoUpdatePublicRequest[] = {
    {"active", offsetof(CreditMemoUpdatePublicRequest, active),
     &detail::type_of<decltype(CreditMemoUpdatePublicRequest::active)>},
    {"summary", offsetof(CreditMemoUpdatePublicRequest, summary),
     &detail::type_of<decltype(CreditMemoUpdatePublicRequest::summary)>},
    {"date", offsetof(CreditMemoUpdatePublicRequest, date),
     &detail::type_of<decltype(CreditMemoUpdatePublicRequest::date)>},
    {"businessUnitId", offsetof(CreditMemoUpdatePublicRequest, business_unit_id),
     &detail::type_of<decltype(CreditMemoUpdatePublicRequest::business_unit_id)>},
};

extern const detail::Member kCreditMemoUpdatePublicResponse[];
const detail::Member kCreditMemoUpdatePublicResponse[] = {
    {"id", offsetof(CreditMemoUpdatePublicResponse, id),
     &detail::type_of<decltype(CreditMemoUpdatePublicResponse::id)>, true},
    {"active", offsetof(CreditMemoUpdatePublicResponse, active),
     &detail::type_of<decltype(CreditMemoUpdatePublicResponse::active)>, true},
    {"summary", offsetof(CreditMemoUpdatePublicResponse, summary),
     &detail::type_of<decltype(CreditMemoUpdatePublicResponse::summary)>},
    {"date", offsetof(CreditMemoUpdatePublicResponse, date),
     &detail::type_of<decltype(CreditMemoUpdatePublicResponse::date)>, true},
    {"businessUnitId", offsetof(CreditMemoUpdatePublicResponse, business_unit_id),
     &detail::type_of<decltype(CreditMemoUpdatePublicResponse::business_unit_id)>, true},
};

extern const detail::Member kCreditMemosItemsPublicResponse[];
const detail::Member kCreditMemosItemsPublicResponse[] = {
    {"id", offsetof(CreditMemosItemsPublicResponse, id),
     &detail::type_of<decltype(CreditMemosItemsPublicResponse::id)>, true},
    {"active", offsetof(CreditMemosItemsPublicResponse, active),
     &detail::type_of<decltype(CreditMemosItemsPublicResponse::active)>, true},
    {"description", offsetof(CreditMemosItemsPublicResponse, description),
     &detail::type_of<decltype(CreditMemosItemsPublicResponse::description)>},
    {"quantity", offsetof(CreditMemosItemsPublicResponse, quantity),
     &detail::type_of<decltype(CreditMemosItemsPublicResponse::quantity)>, true},
    {"cost", offsetof(CreditMemosItemsPublicResponse, cost),
     &detail::type_of<decltype(CreditMemosItemsPublicResponse::cost)>, true},
    {"price", offsetof(CreditMemosItemsPublicResponse, price),
     &detail::type_of<decltype(CreditMemosItemsPublicResponse::price)>, true},
    {"type", offsetof(CreditMemosItemsPublicResponse, type),
     &detail::type_of<decltype(CreditMemosItemsPublicResponse::type)>},
    {"skuName", offsetof(CreditMemosItemsPublicResponse, sku_name),
     &detail::type_of<decltype(CreditMemosItemsPublicResponse::sku_name)>},
    {"skuId", offsetof(CreditMemosItemsPublicResponse, sku_id),
     &detail::type_of<decltype(CreditMemosItemsPublicResponse::sku_id)>, true},
    {"total", offsetof(CreditMemosItemsPublicResponse, total),
     &detail::type_of<decltype(CreditMemosItemsPublicResponse::total)>, true},
    {"taxable", offsetof(CreditMemosItemsPublicResponse, taxable),
     &detail::type_of<decltype(CreditMemosItemsPublicResponse::taxable)>, true},
    {"revenueGeneralLedgerAccount",
     offsetof(CreditMemosItemsPublicResponse, revenue_general_ledger_account),
     &detail::type_of<decltype(CreditMemosItemsPublicResponse::revenue_general_ledger_account)>},
    {"expensesGeneralLedgerAccount",
     offsetof(CreditMemosItemsPublicResponse, expenses_general_ledger_account),
     &detail::type_of<decltype(CreditMemosItemsPublicResponse::expenses_general_ledger_account)>},
    {"createdOn", offsetof(CreditMemosItemsPublicResponse, created_on),
     &detail::type_of<decltype(CreditMemosItemsPublicResponse::created_on)>, true},
    {"createdBy", offsetof(CreditMemosItemsPublicResponse, created_by),
     &detail::type_of<decltype(CreditMemosItemsPublicResponse::created_by)>},
    {"businessUnit", offsetof(CreditMemosItemsPublicResponse, business_unit),
     &detail::type_of<decltype(CreditMemosItemsPublicResponse::business_unit)>},
    {"creditMemoId", offsetof(CreditMemosItemsPublicResponse, credit_memo_id),
     &detail::type_of<decltype(CreditMemosItemsPublicResponse::credit_memo_id)>, true},
};

extern const detail::Member kMarkCreditMemoAsExportedRequest[];
const detail::Member kMarkCreditMemoAsExportedRequest[] = {
    {"creditMemoId", offsetof(MarkCreditMemoAsExportedRequest, credit_memo_id),
     &detail::type_of<decltype(MarkCreditMemoAsExportedRequest::credit_memo_id)>, true},
    {"externalId", offsetof(MarkCreditMemoAsExportedRequest, external_id),
     &detail::type_of<decltype(MarkCreditMemoAsExportedRequest::external_id)>},
    {"externalMessage", offsetof(MarkCreditMemoAsExportedRequest, external_message),
     &detail::type_of<decltype(MarkCreditMemoAsExportedRequest::external_message)>},
};
void make_mark_credit_memo_as_exported_request(void* place) {
  ::new (place) MarkCreditMemoAsExportedRequest{.credit_memo_id = detail::unset};
}

extern const detail::Member kMarkCreditMemoAsExportedResponse[];
const detail::Member kMarkCreditMemoAsExportedResponse[] = {
    {"creditMemoId", offsetof(MarkCreditMemoAsExportedResponse, credit_memo_id),
     &detail::type_of<decltype(MarkCreditMemoAsExportedResponse::credit_memo_id)>, true},
    {"success", offsetof(MarkCreditMemoAsExportedResponse, success),
     &detail::type_of<decltype(MarkCreditMemoAsExportedResponse::success)>, true},
    {"errorMessage", offsetof(MarkCreditMemoAsExportedResponse, error_message),
     &detail::type_of<decltype(MarkCreditMemoAsExportedResponse::error_message)>},
};

}  // namespace tables

const detail::EnumTable& enum_table(AmountComparisonOperator) noexcept {
  static constexpr detail::EnumTable table{
      "AmountComparisonOperator", tables::kAmountComparisonOperator, std::size(tables::kAmountComparisonOperator),
      false};
  return table;
}

const detail::Object CreditMemoAddSplitPublicRequest::kObject{
    "CreditMemoAddSplitPublicRequest", tables::kCreditMemoAddSplitPublicRequest,
    std::size(tables::kCreditMemoAddSplitPublicRequest),
    offsetof(CreditMemoAddSplitPublicRequest, extra),
    &detail::construct<CreditMemoAddSplitPublicRequest>};

const detail::Object CreditMemoAddSplitPublicResponse::kObject{
    "CreditMemoAddSplitPublicResponse", tables::kCreditMemoAddSplitPublicResponse,
    std::size(tables::kCreditMemoAddSplitPublicResponse),
    offsetof(CreditMemoAddSplitPublicResponse, extra),
    &detail::construct<CreditMemoAddSplitPublicResponse>};

const detail::Object CreditMemoAddSplitsPublicRequest::kObject{
    "CreditMemoAddSplitsPublicRequest", tables::kCreditMemoAddSplitsPublicRequest,
    std::size(tables::kCreditMemoAddSplitsPublicRequest),
    offsetof(CreditMemoAddSplitsPublicRequest, extra),
    &detail::construct<CreditMemoAddSplitsPublicRequest>};

const detail::Object CreditMemoAddSplitsPublicResponse::kObject{
    "CreditMemoAddSplitsPublicResponse", tables::kCreditMemoAddSplitsPublicResponse,
    std::size(tables::kCreditMemoAddSplitsPublicResponse),
    offsetof(CreditMemoAddSplitsPublicResponse, extra),
    &detail::construct<CreditMemoAddSplitsPublicResponse>};

const detail::Object CreditMemoAppliedToCodeResponse::kObject{
    "CreditMemoAppliedToCodeResponse", tables::kCreditMemoAppliedToCodeResponse,
    std::size(tables::kCreditMemoAppliedToCodeResponse),
    offsetof(CreditMemoAppliedToCodeResponse, extra),
    &detail::construct<CreditMemoAppliedToCodeResponse>};

const detail::Object CreditMemoItemGLAccountResponse::kObject{
    "CreditMemoItemGLAccountResponse", tables::kCreditMemoItemGLAccountResponse,
    std::size(tables::kCreditMemoItemGLAccountResponse),
    offsetof(CreditMemoItemGLAccountResponse, extra),
    &detail::construct<CreditMemoItemGLAccountResponse>};

const detail::Object CreditMemoItemNamedEntityResponse::kObject{
    "CreditMemoItemNamedEntityResponse", tables::kCreditMemoItemNamedEntityResponse,
    std::size(tables::kCreditMemoItemNamedEntityResponse),
    offsetof(CreditMemoItemNamedEntityResponse, extra),
    &detail::construct<CreditMemoItemNamedEntityResponse>};

const detail::Object CreditMemoItemsPublicResponse::kObject{
    "CreditMemoItemsPublicResponse", tables::kCreditMemoItemsPublicResponse,
    std::size(tables::kCreditMemoItemsPublicResponse),
    offsetof(CreditMemoItemsPublicResponse, extra),
    &detail::construct<CreditMemoItemsPublicResponse>};

const detail::Object CreditMemoPublicResponse::kObject{
    "CreditMemoPublicResponse", tables::kCreditMemoPublicResponse,
    std::size(tables::kCreditMemoPublicResponse), offsetof(CreditMemoPublicResponse, extra),
    &detail::construct<CreditMemoPublicResponse>};

const detail::Object CreditMemoUpdatePublicRequest::kObject{
    "CreditMemoUpdatePublicRequest", tables::kCreditMemoUpdatePublicRequest,
    std::size(tables::kCreditMemoUpdatePublicRequest),
    offsetof(CreditMemoUpdatePublicRequest, extra),
    &detail::construct<CreditMemoUpdatePublicRequest>};

const detail::Object CreditMemoUpdatePublicResponse::kObject{
    "CreditMemoUpdatePublicResponse", tables::kCreditMemoUpdatePublicResponse,
    std::size(tables::kCreditMemoUpdatePublicResponse),
    offsetof(CreditMemoUpdatePublicResponse, extra),
    &detail::construct<CreditMemoUpdatePublicResponse>};

const detail::Object CreditMemosItemsPublicResponse::kObject{
    "CreditMemosItemsPublicResponse", tables::kCreditMemosItemsPublicResponse,
    std::size(tables::kCreditMemosItemsPublicResponse),
    offsetof(CreditMemosItemsPublicResponse, extra),
    &detail::construct<CreditMemosItemsPublicResponse>};

const detail::Object MarkCreditMemoAsExportedRequest::kObject{
    "MarkCreditMemoAsExportedRequest", tables::kMarkCreditMemoAsExportedRequest,
    std::size(tables::kMarkCreditMemoAsExportedRequest),
    offsetof(MarkCreditMemoAsExportedRequest, extra),
    &tables::make_mark_credit_memo_as_exported_request};

const detail::Object MarkCreditMemoAsExportedResponse::kObject{
    "MarkCreditMemoAsExportedResponse", tables::kMarkCreditMemoAsExportedResponse,
    std::size(tables::kMarkCreditMemoAsExportedResponse),
    offsetof(MarkCreditMemoAsExportedResponse, extra),
    &detail::construct<MarkCreditMemoAsExportedResponse>};

}  // namespace servicetitan::accounting
