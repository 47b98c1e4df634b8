// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/journal_entries_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables::empty_je_handling {
using T = EmptyJeHandling;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"IncludeExceptNotSynced", static_cast<std::int32_t>(T::kIncludeExceptNotSynced)},
    {"Include", static_cast<std::int32_t>(T::kInclude)},
    {"Exclude", static_cast<std::int32_t>(T::kExclude)},
};
}  // namespace tables::empty_je_handling
const detail::EnumTable& enum_table(EmptyJeHandling) noexcept {
  static constexpr detail::EnumTable table{
      "EmptyJeHandling", tables::empty_je_handling::kValues,
      std::size(tables::empty_je_handling::kValues)};
  return table;
}

namespace tables::external_object_response {
using T = ExternalObjectResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"url", offsetof(T, url), &detail::type_of<decltype(T::url)>},
};
}  // namespace tables::external_object_response
constinit const detail::Object ExternalObjectResponse::kObject{
    "ExternalObjectResponse", tables::external_object_response::kMembers,
    std::size(tables::external_object_response::kMembers), offsetof(ExternalObjectResponse, extra),
    &detail::construct<ExternalObjectResponse>};

namespace tables::external_object_save_request {
using T = ExternalObjectSaveRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"url", offsetof(T, url), &detail::type_of<decltype(T::url)>},
};
}  // namespace tables::external_object_save_request
constinit const detail::Object ExternalObjectSaveRequest::kObject{
    "ExternalObjectSaveRequest", tables::external_object_save_request::kMembers,
    std::size(tables::external_object_save_request::kMembers),
    offsetof(ExternalObjectSaveRequest, extra), &detail::construct<ExternalObjectSaveRequest>};

namespace tables::general_ledger_account {
using T = GeneralLedgerAccount;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"subtype", offsetof(T, subtype), &detail::type_of<decltype(T::subtype)>},
};
}  // namespace tables::general_ledger_account
constinit const detail::Object GeneralLedgerAccount::kObject{
    "GeneralLedgerAccount", tables::general_ledger_account::kMembers,
    std::size(tables::general_ledger_account::kMembers), offsetof(GeneralLedgerAccount, extra),
    &detail::construct<GeneralLedgerAccount>};

namespace tables::journal_entry_sku_type {
using T = JournalEntrySkuType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Service", static_cast<std::int32_t>(T::kService)},
    {"Material", static_cast<std::int32_t>(T::kMaterial)},
    {"Equipment", static_cast<std::int32_t>(T::kEquipment)},
    {"PriceModifier", static_cast<std::int32_t>(T::kPriceModifier)},
    {"Unspecified", static_cast<std::int32_t>(T::kUnspecified)},
};
}  // namespace tables::journal_entry_sku_type
const detail::EnumTable& enum_table(JournalEntrySkuType) noexcept {
  static constexpr detail::EnumTable table{
      "JournalEntrySkuType", tables::journal_entry_sku_type::kValues,
      std::size(tables::journal_entry_sku_type::kValues)};
  return table;
}

namespace tables::journal_entry_sku_save_request {
using T = JournalEntrySkuSaveRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.id = detail::unset, .type = detail::unset};
}
}  // namespace tables::journal_entry_sku_save_request
constinit const detail::Object JournalEntrySkuSaveRequest::kObject{
    "JournalEntrySkuSaveRequest", tables::journal_entry_sku_save_request::kMembers,
    std::size(tables::journal_entry_sku_save_request::kMembers),
    offsetof(JournalEntrySkuSaveRequest, extra), &tables::journal_entry_sku_save_request::make};

namespace tables::journal_entry_transaction_type {
using T = JournalEntryTransactionType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Unspecified", static_cast<std::int32_t>(T::kUnspecified)},
    {"Invoice", static_cast<std::int32_t>(T::kInvoice)},
    {"Payment", static_cast<std::int32_t>(T::kPayment)},
    {"Bill", static_cast<std::int32_t>(T::kBill)},
    {"VendorCredit", static_cast<std::int32_t>(T::kVendorCredit)},
    {"VendorPayment", static_cast<std::int32_t>(T::kVendorPayment)},
    {"InventoryAdjustment", static_cast<std::int32_t>(T::kInventoryAdjustment)},
    {"PaymentApplication", static_cast<std::int32_t>(T::kPaymentApplication)},
    {"BankDeposit", static_cast<std::int32_t>(T::kBankDeposit)},
    {"InventoryReturn", static_cast<std::int32_t>(T::kInventoryReturn)},
    {"InventoryTransfer", static_cast<std::int32_t>(T::kInventoryTransfer)},
    {"RevenueRecognition", static_cast<std::int32_t>(T::kRevenueRecognition)},
    {"Estimate", static_cast<std::int32_t>(T::kEstimate)},
    {"PurchaseOrder", static_cast<std::int32_t>(T::kPurchaseOrder)},
    {"Receipt", static_cast<std::int32_t>(T::kReceipt)},
    {"GrossPayItem", static_cast<std::int32_t>(T::kGrossPayItem)},
    {"PayrollPeriod", static_cast<std::int32_t>(T::kPayrollPeriod)},
    {"Manual", static_cast<std::int32_t>(T::kManual)},
    {"ItemConsumption", static_cast<std::int32_t>(T::kItemConsumption)},
    {"External", static_cast<std::int32_t>(T::kExternal)},
    {"CreditMemo", static_cast<std::int32_t>(T::kCreditMemo)},
    {"CreditMemoApplication", static_cast<std::int32_t>(T::kCreditMemoApplication)},
};
}  // namespace tables::journal_entry_transaction_type
const detail::EnumTable& enum_table(JournalEntryTransactionType) noexcept {
  static constexpr detail::EnumTable table{
      "JournalEntryTransactionType", tables::journal_entry_transaction_type::kValues,
      std::size(tables::journal_entry_transaction_type::kValues)};
  return table;
}

namespace tables::journal_entry_transaction {
using T = JournalEntryTransaction;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"refNumber", offsetof(T, ref_number), &detail::type_of<decltype(T::ref_number)>},
};
}  // namespace tables::journal_entry_transaction
constinit const detail::Object JournalEntryTransaction::kObject{
    "JournalEntryTransaction", tables::journal_entry_transaction::kMembers,
    std::size(tables::journal_entry_transaction::kMembers),
    offsetof(JournalEntryTransaction, extra), &detail::construct<JournalEntryTransaction>};

namespace tables::journal_entry_line_create_request {
using T = JournalEntryLineCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"postDate", offsetof(T, post_date), &detail::type_of<decltype(T::post_date)>},
    {"accountId", offsetof(T, account_id), &detail::type_of<decltype(T::account_id)>},
    {"debit", offsetof(T, debit), &detail::type_of<decltype(T::debit)>, true},
    {"credit", offsetof(T, credit), &detail::type_of<decltype(T::credit)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>},
    {"unitAmount", offsetof(T, unit_amount), &detail::type_of<decltype(T::unit_amount)>},
    {"externalObjects", offsetof(T, external_objects),
     &detail::type_of<decltype(T::external_objects)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"vendorId", offsetof(T, vendor_id), &detail::type_of<decltype(T::vendor_id)>},
    {"inventoryLocationId", offsetof(T, inventory_location_id),
     &detail::type_of<decltype(T::inventory_location_id)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"customerLocationId", offsetof(T, customer_location_id),
     &detail::type_of<decltype(T::customer_location_id)>},
    {"paymentTypeId", offsetof(T, payment_type_id), &detail::type_of<decltype(T::payment_type_id)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"employeeId", offsetof(T, employee_id), &detail::type_of<decltype(T::employee_id)>},
    {"serviceAgreementId", offsetof(T, service_agreement_id),
     &detail::type_of<decltype(T::service_agreement_id)>},
    {"appliedTo", offsetof(T, applied_to), &detail::type_of<decltype(T::applied_to)>},
    {"sku", offsetof(T, sku), &detail::type_of<decltype(T::sku)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.debit = detail::unset, .credit = detail::unset};
}
}  // namespace tables::journal_entry_line_create_request
constinit const detail::Object JournalEntryLineCreateRequest::kObject{
    "JournalEntryLineCreateRequest", tables::journal_entry_line_create_request::kMembers,
    std::size(tables::journal_entry_line_create_request::kMembers),
    offsetof(JournalEntryLineCreateRequest, extra),
    &tables::journal_entry_line_create_request::make};

namespace tables::journal_entry_posting_status {
using T = JournalEntryPostingStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Open", static_cast<std::int32_t>(T::kOpen)},
    {"Closed", static_cast<std::int32_t>(T::kClosed)},
};
}  // namespace tables::journal_entry_posting_status
const detail::EnumTable& enum_table(JournalEntryPostingStatus) noexcept {
  static constexpr detail::EnumTable table{
      "JournalEntryPostingStatus", tables::journal_entry_posting_status::kValues,
      std::size(tables::journal_entry_posting_status::kValues)};
  return table;
}

namespace tables::journal_entry_create_request {
using T = JournalEntryCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"versionId", offsetof(T, version_id), &detail::type_of<decltype(T::version_id)>, true},
    {"message", offsetof(T, message), &detail::type_of<decltype(T::message)>},
    {"postDate", offsetof(T, post_date), &detail::type_of<decltype(T::post_date)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"lines", offsetof(T, lines), &detail::type_of<decltype(T::lines)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.status = detail::unset, .version_id = detail::unset};
}
}  // namespace tables::journal_entry_create_request
constinit const detail::Object JournalEntryCreateRequest::kObject{
    "JournalEntryCreateRequest", tables::journal_entry_create_request::kMembers,
    std::size(tables::journal_entry_create_request::kMembers),
    offsetof(JournalEntryCreateRequest, extra), &tables::journal_entry_create_request::make};

namespace tables::journal_entry_sku {
using T = JournalEntrySku;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>},
};
}  // namespace tables::journal_entry_sku
constinit const detail::Object JournalEntrySku::kObject{
    "JournalEntrySku", tables::journal_entry_sku::kMembers,
    std::size(tables::journal_entry_sku::kMembers), offsetof(JournalEntrySku, extra),
    &detail::construct<JournalEntrySku>};

namespace tables::number_field_response {
using T = NumberFieldResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
};
}  // namespace tables::number_field_response
constinit const detail::Object NumberFieldResponse::kObject{
    "NumberFieldResponse", tables::number_field_response::kMembers,
    std::size(tables::number_field_response::kMembers), offsetof(NumberFieldResponse, extra),
    &detail::construct<NumberFieldResponse>};

namespace tables::journal_entry_details_response {
using T = JournalEntryDetailsResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"postDate", offsetof(T, post_date), &detail::type_of<decltype(T::post_date)>},
    {"account", offsetof(T, account), &detail::type_of<decltype(T::account)>, true},
    {"debit", offsetof(T, debit), &detail::type_of<decltype(T::debit)>, true},
    {"credit", offsetof(T, credit), &detail::type_of<decltype(T::credit)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>},
    {"unitAmount", offsetof(T, unit_amount), &detail::type_of<decltype(T::unit_amount)>},
    {"externalObjects", offsetof(T, external_objects),
     &detail::type_of<decltype(T::external_objects)>},
    {"transaction", offsetof(T, transaction), &detail::type_of<decltype(T::transaction)>},
    {"businessUnit", offsetof(T, business_unit), &detail::type_of<decltype(T::business_unit)>},
    {"customer", offsetof(T, customer), &detail::type_of<decltype(T::customer)>},
    {"vendor", offsetof(T, vendor), &detail::type_of<decltype(T::vendor)>},
    {"inventoryLocation", offsetof(T, inventory_location),
     &detail::type_of<decltype(T::inventory_location)>},
    {"job", offsetof(T, job), &detail::type_of<decltype(T::job)>},
    {"customerLocation", offsetof(T, customer_location),
     &detail::type_of<decltype(T::customer_location)>},
    {"paymentType", offsetof(T, payment_type), &detail::type_of<decltype(T::payment_type)>},
    {"project", offsetof(T, project), &detail::type_of<decltype(T::project)>},
    {"serviceAgreement", offsetof(T, service_agreement),
     &detail::type_of<decltype(T::service_agreement)>},
    {"appliedTo", offsetof(T, applied_to), &detail::type_of<decltype(T::applied_to)>},
    {"sku", offsetof(T, sku), &detail::type_of<decltype(T::sku)>},
    {"transactionDate", offsetof(T, transaction_date),
     &detail::type_of<decltype(T::transaction_date)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
};
}  // namespace tables::journal_entry_details_response
constinit const detail::Object JournalEntryDetailsResponse::kObject{
    "JournalEntryDetailsResponse", tables::journal_entry_details_response::kMembers,
    std::size(tables::journal_entry_details_response::kMembers),
    offsetof(JournalEntryDetailsResponse, extra), &detail::construct<JournalEntryDetailsResponse>};

namespace tables::journal_entry_source {
using T = JournalEntrySource;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"ServiceTitan", static_cast<std::int32_t>(T::kServiceTitan)},
    {"External", static_cast<std::int32_t>(T::kExternal)},
};
}  // namespace tables::journal_entry_source
const detail::EnumTable& enum_table(JournalEntrySource) noexcept {
  static constexpr detail::EnumTable table{
      "JournalEntrySource", tables::journal_entry_source::kValues,
      std::size(tables::journal_entry_source::kValues)};
  return table;
}

namespace tables::journal_entry_sync_status {
using T = JournalEntrySyncStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"NotSynced", static_cast<std::int32_t>(T::kNotSynced)},
    {"InProgress", static_cast<std::int32_t>(T::kInProgress)},
    {"Synced", static_cast<std::int32_t>(T::kSynced)},
    {"OutOfSync", static_cast<std::int32_t>(T::kOutOfSync)},
    {"Error", static_cast<std::int32_t>(T::kError)},
    {"Excluded", static_cast<std::int32_t>(T::kExcluded)},
};
}  // namespace tables::journal_entry_sync_status
const detail::EnumTable& enum_table(JournalEntrySyncStatus) noexcept {
  static constexpr detail::EnumTable table{
      "JournalEntrySyncStatus", tables::journal_entry_sync_status::kValues,
      std::size(tables::journal_entry_sync_status::kValues)};
  return table;
}

namespace tables::journal_entry_response {
using T = JournalEntryResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"source", offsetof(T, source), &detail::type_of<decltype(T::source)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"syncStatus", offsetof(T, sync_status), &detail::type_of<decltype(T::sync_status)>, true},
    {"versionId", offsetof(T, version_id), &detail::type_of<decltype(T::version_id)>, true},
    {"lastSyncVersionId", offsetof(T, last_sync_version_id),
     &detail::type_of<decltype(T::last_sync_version_id)>},
    {"message", offsetof(T, message), &detail::type_of<decltype(T::message)>},
    {"postDate", offsetof(T, post_date), &detail::type_of<decltype(T::post_date)>},
    {"exportedOn", offsetof(T, exported_on), &detail::type_of<decltype(T::exported_on)>},
    {"exportedBy", offsetof(T, exported_by), &detail::type_of<decltype(T::exported_by)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"url", offsetof(T, url), &detail::type_of<decltype(T::url)>},
    {"isEmpty", offsetof(T, is_empty), &detail::type_of<decltype(T::is_empty)>, true},
};
}  // namespace tables::journal_entry_response
constinit const detail::Object JournalEntryResponse::kObject{
    "JournalEntryResponse", tables::journal_entry_response::kMembers,
    std::size(tables::journal_entry_response::kMembers), offsetof(JournalEntryResponse, extra),
    &detail::construct<JournalEntryResponse>};

namespace tables::journal_entry_save_request {
using T = JournalEntrySaveRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"versionId", offsetof(T, version_id), &detail::type_of<decltype(T::version_id)>, true},
    {"message", offsetof(T, message), &detail::type_of<decltype(T::message)>},
    {"postDate", offsetof(T, post_date), &detail::type_of<decltype(T::post_date)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"lines", offsetof(T, lines), &detail::type_of<decltype(T::lines)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.status = detail::unset, .version_id = detail::unset};
}
}  // namespace tables::journal_entry_save_request
constinit const detail::Object JournalEntrySaveRequest::kObject{
    "JournalEntrySaveRequest", tables::journal_entry_save_request::kMembers,
    std::size(tables::journal_entry_save_request::kMembers),
    offsetof(JournalEntrySaveRequest, extra), &tables::journal_entry_save_request::make};

namespace tables::journal_entry_status {
using T = JournalEntryStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Open", static_cast<std::int32_t>(T::kOpen)},
    {"Closed", static_cast<std::int32_t>(T::kClosed)},
};
}  // namespace tables::journal_entry_status
const detail::EnumTable& enum_table(JournalEntryStatus) noexcept {
  static constexpr detail::EnumTable table{
      "JournalEntryStatus", tables::journal_entry_status::kValues,
      std::size(tables::journal_entry_status::kValues)};
  return table;
}

namespace tables::journal_entry_summary_response {
using T = JournalEntrySummaryResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"postDate", offsetof(T, post_date), &detail::type_of<decltype(T::post_date)>},
    {"account", offsetof(T, account), &detail::type_of<decltype(T::account)>, true},
    {"credit", offsetof(T, credit), &detail::type_of<decltype(T::credit)>, true},
    {"debit", offsetof(T, debit), &detail::type_of<decltype(T::debit)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"businessUnit", offsetof(T, business_unit), &detail::type_of<decltype(T::business_unit)>},
};
}  // namespace tables::journal_entry_summary_response
constinit const detail::Object JournalEntrySummaryResponse::kObject{
    "JournalEntrySummaryResponse", tables::journal_entry_summary_response::kMembers,
    std::size(tables::journal_entry_summary_response::kMembers),
    offsetof(JournalEntrySummaryResponse, extra), &detail::construct<JournalEntrySummaryResponse>};

namespace tables::journal_entry_sync_update_request {
using T = JournalEntrySyncUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"syncStatus", offsetof(T, sync_status), &detail::type_of<decltype(T::sync_status)>, true},
    {"versionId", offsetof(T, version_id), &detail::type_of<decltype(T::version_id)>},
    {"message", offsetof(T, message), &detail::type_of<decltype(T::message)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.sync_status = detail::unset};
}
}  // namespace tables::journal_entry_sync_update_request
constinit const detail::Object JournalEntrySyncUpdateRequest::kObject{
    "JournalEntrySyncUpdateRequest", tables::journal_entry_sync_update_request::kMembers,
    std::size(tables::journal_entry_sync_update_request::kMembers),
    offsetof(JournalEntrySyncUpdateRequest, extra),
    &tables::journal_entry_sync_update_request::make};

namespace tables::journal_entry_update_request {
using T = JournalEntryUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
};
}  // namespace tables::journal_entry_update_request
constinit const detail::Object JournalEntryUpdateRequest::kObject{
    "JournalEntryUpdateRequest", tables::journal_entry_update_request::kMembers,
    std::size(tables::journal_entry_update_request::kMembers),
    offsetof(JournalEntryUpdateRequest, extra), &detail::construct<JournalEntryUpdateRequest>};

}  // namespace servicetitan::accounting
