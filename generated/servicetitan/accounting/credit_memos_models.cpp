// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/credit_memos_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables::amount_comparison_operator {
using T = AmountComparisonOperator;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Equal", static_cast<std::int32_t>(T::kEqual)},
    {"NotEqual", static_cast<std::int32_t>(T::kNotEqual)},
    {"GreaterThan", static_cast<std::int32_t>(T::kGreaterThan)},
    {"GreaterThanOrEqual", static_cast<std::int32_t>(T::kGreaterThanOrEqual)},
    {"LessThan", static_cast<std::int32_t>(T::kLessThan)},
    {"LessThanOrEqual", static_cast<std::int32_t>(T::kLessThanOrEqual)},
};
}  // namespace tables::amount_comparison_operator
const detail::EnumTable& enum_table(AmountComparisonOperator) noexcept {
  static constexpr detail::EnumTable table{
      "AmountComparisonOperator", tables::amount_comparison_operator::kValues,
      std::size(tables::amount_comparison_operator::kValues)};
  return table;
}

namespace tables::credit_memo_add_split_public_request {
using T = CreditMemoAddSplitPublicRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"invoiceId", offsetof(T, invoice_id), &detail::type_of<decltype(T::invoice_id)>},
    {"amount", offsetof(T, amount), &detail::type_of<decltype(T::amount)>},
};
}  // namespace tables::credit_memo_add_split_public_request
constinit const detail::Object CreditMemoAddSplitPublicRequest::kObject{
    "CreditMemoAddSplitPublicRequest", tables::credit_memo_add_split_public_request::kMembers,
    std::size(tables::credit_memo_add_split_public_request::kMembers),
    offsetof(CreditMemoAddSplitPublicRequest, extra),
    &detail::construct<CreditMemoAddSplitPublicRequest>};

namespace tables::credit_memo_add_split_public_response {
using T = CreditMemoAddSplitPublicResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"invoiceId", offsetof(T, invoice_id), &detail::type_of<decltype(T::invoice_id)>, true},
    {"amount", offsetof(T, amount), &detail::type_of<decltype(T::amount)>, true},
};
}  // namespace tables::credit_memo_add_split_public_response
constinit const detail::Object CreditMemoAddSplitPublicResponse::kObject{
    "CreditMemoAddSplitPublicResponse", tables::credit_memo_add_split_public_response::kMembers,
    std::size(tables::credit_memo_add_split_public_response::kMembers),
    offsetof(CreditMemoAddSplitPublicResponse, extra),
    &detail::construct<CreditMemoAddSplitPublicResponse>};

namespace tables::credit_memo_add_splits_public_request {
using T = CreditMemoAddSplitsPublicRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"splits", offsetof(T, splits), &detail::type_of<decltype(T::splits)>},
};
}  // namespace tables::credit_memo_add_splits_public_request
constinit const detail::Object CreditMemoAddSplitsPublicRequest::kObject{
    "CreditMemoAddSplitsPublicRequest", tables::credit_memo_add_splits_public_request::kMembers,
    std::size(tables::credit_memo_add_splits_public_request::kMembers),
    offsetof(CreditMemoAddSplitsPublicRequest, extra),
    &detail::construct<CreditMemoAddSplitsPublicRequest>};

namespace tables::credit_memo_add_splits_public_response {
using T = CreditMemoAddSplitsPublicResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"splits", offsetof(T, splits), &detail::type_of<decltype(T::splits)>},
};
}  // namespace tables::credit_memo_add_splits_public_response
constinit const detail::Object CreditMemoAddSplitsPublicResponse::kObject{
    "CreditMemoAddSplitsPublicResponse", tables::credit_memo_add_splits_public_response::kMembers,
    std::size(tables::credit_memo_add_splits_public_response::kMembers),
    offsetof(CreditMemoAddSplitsPublicResponse, extra),
    &detail::construct<CreditMemoAddSplitsPublicResponse>};

namespace tables::credit_memo_applied_to_code_response {
using T = CreditMemoAppliedToCodeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"appliedId", offsetof(T, applied_id), &detail::type_of<decltype(T::applied_id)>, true},
    {"appliedTo", offsetof(T, applied_to), &detail::type_of<decltype(T::applied_to)>, true},
    {"appliedAmount", offsetof(T, applied_amount), &detail::type_of<decltype(T::applied_amount)>,
     true},
    {"appliedOn", offsetof(T, applied_on), &detail::type_of<decltype(T::applied_on)>, true},
    {"appliedBy", offsetof(T, applied_by), &detail::type_of<decltype(T::applied_by)>},
    {"appliedToReferenceNumber", offsetof(T, applied_to_reference_number),
     &detail::type_of<decltype(T::applied_to_reference_number)>},
};
}  // namespace tables::credit_memo_applied_to_code_response
constinit const detail::Object CreditMemoAppliedToCodeResponse::kObject{
    "CreditMemoAppliedToCodeResponse", tables::credit_memo_applied_to_code_response::kMembers,
    std::size(tables::credit_memo_applied_to_code_response::kMembers),
    offsetof(CreditMemoAppliedToCodeResponse, extra),
    &detail::construct<CreditMemoAppliedToCodeResponse>};

namespace tables::credit_memo_item_gl_account_response {
using T = CreditMemoItemGLAccountResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
};
}  // namespace tables::credit_memo_item_gl_account_response
constinit const detail::Object CreditMemoItemGLAccountResponse::kObject{
    "CreditMemoItemGLAccountResponse", tables::credit_memo_item_gl_account_response::kMembers,
    std::size(tables::credit_memo_item_gl_account_response::kMembers),
    offsetof(CreditMemoItemGLAccountResponse, extra),
    &detail::construct<CreditMemoItemGLAccountResponse>};

namespace tables::credit_memo_item_named_entity_response {
using T = CreditMemoItemNamedEntityResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
};
}  // namespace tables::credit_memo_item_named_entity_response
constinit const detail::Object CreditMemoItemNamedEntityResponse::kObject{
    "CreditMemoItemNamedEntityResponse", tables::credit_memo_item_named_entity_response::kMembers,
    std::size(tables::credit_memo_item_named_entity_response::kMembers),
    offsetof(CreditMemoItemNamedEntityResponse, extra),
    &detail::construct<CreditMemoItemNamedEntityResponse>};

namespace tables::credit_memo_items_public_response {
using T = CreditMemoItemsPublicResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>, true},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>, true},
    {"price", offsetof(T, price), &detail::type_of<decltype(T::price)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"skuName", offsetof(T, sku_name), &detail::type_of<decltype(T::sku_name)>},
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"total", offsetof(T, total), &detail::type_of<decltype(T::total)>, true},
    {"taxable", offsetof(T, taxable), &detail::type_of<decltype(T::taxable)>, true},
    {"revenueGeneralLedgerAccount", offsetof(T, revenue_general_ledger_account),
     &detail::type_of<decltype(T::revenue_general_ledger_account)>},
    {"expensesGeneralLedgerAccount", offsetof(T, expenses_general_ledger_account),
     &detail::type_of<decltype(T::expenses_general_ledger_account)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>},
    {"businessUnit", offsetof(T, business_unit), &detail::type_of<decltype(T::business_unit)>},
};
}  // namespace tables::credit_memo_items_public_response
constinit const detail::Object CreditMemoItemsPublicResponse::kObject{
    "CreditMemoItemsPublicResponse", tables::credit_memo_items_public_response::kMembers,
    std::size(tables::credit_memo_items_public_response::kMembers),
    offsetof(CreditMemoItemsPublicResponse, extra),
    &detail::construct<CreditMemoItemsPublicResponse>};

namespace tables::credit_memo_public_response {
using T = CreditMemoPublicResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"date", offsetof(T, date), &detail::type_of<decltype(T::date)>, true},
    {"referenceNumber", offsetof(T, reference_number),
     &detail::type_of<decltype(T::reference_number)>},
    {"subTotal", offsetof(T, sub_total), &detail::type_of<decltype(T::sub_total)>, true},
    {"salesTax", offsetof(T, sales_tax), &detail::type_of<decltype(T::sales_tax)>, true},
    {"salesTaxCode", offsetof(T, sales_tax_code), &detail::type_of<decltype(T::sales_tax_code)>},
    {"total", offsetof(T, total), &detail::type_of<decltype(T::total)>, true},
    {"balance", offsetof(T, balance), &detail::type_of<decltype(T::balance)>, true},
    {"appliedTo", offsetof(T, applied_to), &detail::type_of<decltype(T::applied_to)>},
    {"customer", offsetof(T, customer), &detail::type_of<decltype(T::customer)>},
    {"customerAddress", offsetof(T, customer_address),
     &detail::type_of<decltype(T::customer_address)>},
    {"location", offsetof(T, location), &detail::type_of<decltype(T::location)>},
    {"locationAddress", offsetof(T, location_address),
     &detail::type_of<decltype(T::location_address)>},
    {"businessUnit", offsetof(T, business_unit), &detail::type_of<decltype(T::business_unit)>},
    {"syncStatus", offsetof(T, sync_status), &detail::type_of<decltype(T::sync_status)>},
    {"batch", offsetof(T, batch), &detail::type_of<decltype(T::batch)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"modifiedBy", offsetof(T, modified_by), &detail::type_of<decltype(T::modified_by)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"importId", offsetof(T, import_id), &detail::type_of<decltype(T::import_id)>},
    {"exportId", offsetof(T, export_id), &detail::type_of<decltype(T::export_id)>},
};
}  // namespace tables::credit_memo_public_response
constinit const detail::Object CreditMemoPublicResponse::kObject{
    "CreditMemoPublicResponse", tables::credit_memo_public_response::kMembers,
    std::size(tables::credit_memo_public_response::kMembers),
    offsetof(CreditMemoPublicResponse, extra), &detail::construct<CreditMemoPublicResponse>};

namespace tables::credit_memo_update_public_request {
using T = CreditMemoUpdatePublicRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"date", offsetof(T, date), &detail::type_of<decltype(T::date)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
};
}  // namespace tables::credit_memo_update_public_request
constinit const detail::Object CreditMemoUpdatePublicRequest::kObject{
    "CreditMemoUpdatePublicRequest", tables::credit_memo_update_public_request::kMembers,
    std::size(tables::credit_memo_update_public_request::kMembers),
    offsetof(CreditMemoUpdatePublicRequest, extra),
    &detail::construct<CreditMemoUpdatePublicRequest>};

namespace tables::credit_memo_update_public_response {
using T = CreditMemoUpdatePublicResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"date", offsetof(T, date), &detail::type_of<decltype(T::date)>, true},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>, true},
};
}  // namespace tables::credit_memo_update_public_response
constinit const detail::Object CreditMemoUpdatePublicResponse::kObject{
    "CreditMemoUpdatePublicResponse", tables::credit_memo_update_public_response::kMembers,
    std::size(tables::credit_memo_update_public_response::kMembers),
    offsetof(CreditMemoUpdatePublicResponse, extra),
    &detail::construct<CreditMemoUpdatePublicResponse>};

namespace tables::credit_memos_items_public_response {
using T = CreditMemosItemsPublicResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>, true},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>, true},
    {"price", offsetof(T, price), &detail::type_of<decltype(T::price)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"skuName", offsetof(T, sku_name), &detail::type_of<decltype(T::sku_name)>},
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"total", offsetof(T, total), &detail::type_of<decltype(T::total)>, true},
    {"taxable", offsetof(T, taxable), &detail::type_of<decltype(T::taxable)>, true},
    {"revenueGeneralLedgerAccount", offsetof(T, revenue_general_ledger_account),
     &detail::type_of<decltype(T::revenue_general_ledger_account)>},
    {"expensesGeneralLedgerAccount", offsetof(T, expenses_general_ledger_account),
     &detail::type_of<decltype(T::expenses_general_ledger_account)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>},
    {"businessUnit", offsetof(T, business_unit), &detail::type_of<decltype(T::business_unit)>},
    {"creditMemoId", offsetof(T, credit_memo_id), &detail::type_of<decltype(T::credit_memo_id)>,
     true},
};
}  // namespace tables::credit_memos_items_public_response
constinit const detail::Object CreditMemosItemsPublicResponse::kObject{
    "CreditMemosItemsPublicResponse", tables::credit_memos_items_public_response::kMembers,
    std::size(tables::credit_memos_items_public_response::kMembers),
    offsetof(CreditMemosItemsPublicResponse, extra),
    &detail::construct<CreditMemosItemsPublicResponse>};

namespace tables::mark_credit_memo_as_exported_request {
using T = MarkCreditMemoAsExportedRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"creditMemoId", offsetof(T, credit_memo_id), &detail::type_of<decltype(T::credit_memo_id)>,
     true},
    {"externalId", offsetof(T, external_id), &detail::type_of<decltype(T::external_id)>},
    {"externalMessage", offsetof(T, external_message),
     &detail::type_of<decltype(T::external_message)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.credit_memo_id = detail::unset};
}
}  // namespace tables::mark_credit_memo_as_exported_request
constinit const detail::Object MarkCreditMemoAsExportedRequest::kObject{
    "MarkCreditMemoAsExportedRequest", tables::mark_credit_memo_as_exported_request::kMembers,
    std::size(tables::mark_credit_memo_as_exported_request::kMembers),
    offsetof(MarkCreditMemoAsExportedRequest, extra),
    &tables::mark_credit_memo_as_exported_request::make};

namespace tables::mark_credit_memo_as_exported_response {
using T = MarkCreditMemoAsExportedResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"creditMemoId", offsetof(T, credit_memo_id), &detail::type_of<decltype(T::credit_memo_id)>,
     true},
    {"success", offsetof(T, success), &detail::type_of<decltype(T::success)>, true},
    {"errorMessage", offsetof(T, error_message), &detail::type_of<decltype(T::error_message)>},
};
}  // namespace tables::mark_credit_memo_as_exported_response
constinit const detail::Object MarkCreditMemoAsExportedResponse::kObject{
    "MarkCreditMemoAsExportedResponse", tables::mark_credit_memo_as_exported_response::kMembers,
    std::size(tables::mark_credit_memo_as_exported_response::kMembers),
    offsetof(MarkCreditMemoAsExportedResponse, extra),
    &detail::construct<MarkCreditMemoAsExportedResponse>};

}  // namespace servicetitan::accounting
