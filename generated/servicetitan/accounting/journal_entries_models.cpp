// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/journal_entries_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables {

extern const detail::EnumValue kEmptyJeHandling[];
const detail::EnumValue kEmptyJeHandling[] = {
    {"IncludeExceptNotSynced", static_cast<std::int32_t>(EmptyJeHandling::kIncludeExceptNotSynced)},
    {"Include", static_cast<std::int32_t>(EmptyJeHandling::kInclude)},
    {"Exclude", static_cast<std::int32_t>(EmptyJeHandling::kExclude)},
};

extern const detail::Member kExternalObjectResponse[];
const detail::Member kExternalObjectResponse[] = {
    {"id", offsetof(ExternalObjectResponse, id),
     &detail::type_of<decltype(ExternalObjectResponse::id)>},
    {"type", offsetof(ExternalObjectResponse, type),
     &detail::type_of<decltype(ExternalObjectResponse::type)>},
    {"name", offsetof(ExternalObjectResponse, name),
     &detail::type_of<decltype(ExternalObjectResponse::name)>},
    {"url", offsetof(ExternalObjectResponse, url),
     &detail::type_of<decltype(ExternalObjectResponse::url)>},
};

extern const detail::Member kExternalObjectSaveRequest[];
const detail::Member kExternalObjectSaveRequest[] = {
    {"id", offsetof(ExternalObjectSaveRequest, id),
     &detail::type_of<decltype(ExternalObjectSaveRequest::id)>},
    {"type", offsetof(ExternalObjectSaveRequest, type),
     &detail::type_of<decltype(ExternalObjectSaveRequest::type)>},
    {"name", offsetof(ExternalObjectSaveRequest, name),
     &detail::type_of<decltype(ExternalObjectSaveRequest::name)>},
    {"url", offsetof(ExternalObjectSaveRequest, url),
     &detail::type_of<decltype(ExternalObjectSaveRequest::url)>},
};

extern const detail::Member kGeneralLedgerAccount[];
const detail::Member kGeneralLedgerAccount[] = {
    {"id", offsetof(GeneralLedgerAccount, id),
     &detail::type_of<decltype(GeneralLedgerAccount::id)>, true},
    {"number", offsetof(GeneralLedgerAccount, number),
     &detail::type_of<decltype(GeneralLedgerAccount::number)>},
    {"name", offsetof(GeneralLedgerAccount, name),
     &detail::type_of<decltype(GeneralLedgerAccount::name)>},
    {"type", offsetof(GeneralLedgerAccount, type),
     &detail::type_of<decltype(GeneralLedgerAccount::type)>},
    {"subtype", offsetof(GeneralLedgerAccount, subtype),
     &detail::type_of<decltype(GeneralLedgerAccount::subtype)>},
};

extern const detail::EnumValue kJournalEntrySkuType[];
const detail::EnumValue kJournalEntrySkuType[] = {
    {"Service", static_cast<std::int32_t>(JournalEntrySkuType::kService)},
    {"Material", static_cast<std::int32_t>(JournalEntrySkuType::kMaterial)},
    {"Equipment", static_cast<std::int32_t>(JournalEntrySkuType::kEquipment)},
    {"PriceModifier", static_cast<std::int32_t>(JournalEntrySkuType::kPriceModifier)},
    {"Unspecified", static_cast<std::int32_t>(JournalEntrySkuType::kUnspecified)},
};

extern const detail::Member kJournalEntrySkuSaveRequest[];
const detail::Member kJournalEntrySkuSaveRequest[] = {
    {"id", offsetof(JournalEntrySkuSaveRequest, id),
     &detail::type_of<decltype(JournalEntrySkuSaveRequest::id)>, true},
    {"type", offsetof(JournalEntrySkuSaveRequest, type),
     &detail::type_of<decltype(JournalEntrySkuSaveRequest::type)>, true},
};
void make_journal_entry_sku_save_request(void* place) {
  ::new (place) JournalEntrySkuSaveRequest{.id = detail::unset, .type = detail::unset};
}

extern const detail::EnumValue kJournalEntryTransactionType[];
const detail::EnumValue kJournalEntryTransactionType[] = {
    {"Unspecified", static_cast<std::int32_t>(JournalEntryTransactionType::kUnspecified)},
    {"Invoice", static_cast<std::int32_t>(JournalEntryTransactionType::kInvoice)},
    {"Payment", static_cast<std::int32_t>(JournalEntryTransactionType::kPayment)},
    {"Bill", static_cast<std::int32_t>(JournalEntryTransactionType::kBill)},
    {"VendorCredit", static_cast<std::int32_t>(JournalEntryTransactionType::kVendorCredit)},
    {"VendorPayment", static_cast<std::int32_t>(JournalEntryTransactionType::kVendorPayment)},
    {"InventoryAdjustment",
     static_cast<std::int32_t>(JournalEntryTransactionType::kInventoryAdjustment)},
    {"PaymentApplication",
     static_cast<std::int32_t>(JournalEntryTransactionType::kPaymentApplication)},
    {"BankDeposit", static_cast<std::int32_t>(JournalEntryTransactionType::kBankDeposit)},
    {"InventoryReturn", static_cast<std::int32_t>(JournalEntryTransactionType::kInventoryReturn)},
    {"InventoryTransfer",
     static_cast<std::int32_t>(JournalEntryTransactionType::kInventoryTransfer)},
    {"RevenueRecognition",
     static_cast<std::int32_t>(JournalEntryTransactionType::kRevenueRecognition)},
    {"Estimate", static_cast<std::int32_t>(JournalEntryTransactionType::kEstimate)},
    {"PurchaseOrder", static_cast<std::int32_t>(JournalEntryTransactionType::kPurchaseOrder)},
    {"Receipt", static_cast<std::int32_t>(JournalEntryTransactionType::kReceipt)},
    {"GrossPayItem", static_cast<std::int32_t>(JournalEntryTransactionType::kGrossPayItem)},
    {"PayrollPeriod", static_cast<std::int32_t>(JournalEntryTransactionType::kPayrollPeriod)},
    {"Manual", static_cast<std::int32_t>(JournalEntryTransactionType::kManual)},
    {"ItemConsumption", static_cast<std::int32_t>(JournalEntryTransactionType::kItemConsumption)},
    {"External", static_cast<std::int32_t>(JournalEntryTransactionType::kExternal)},
    {"CreditMemo", static_cast<std::int32_t>(JournalEntryTransactionType::kCreditMemo)},
    {"CreditMemoApplication",
     static_cast<std::int32_t>(JournalEntryTransactionType::kCreditMemoApplication)},
};

extern const detail::Member kJournalEntryTransaction[];
const detail::Member kJournalEntryTransaction[] = {
    {"id", offsetof(JournalEntryTransaction, id),
     &detail::type_of<decltype(JournalEntryTransaction::id)>, true},
    {"type", offsetof(JournalEntryTransaction, type),
     &detail::type_of<decltype(JournalEntryTransaction::type)>, true},
    {"refNumber", offsetof(JournalEntryTransaction, ref_number),
     &detail::type_of<decltype(JournalEntryTransaction::ref_number)>},
};

extern const detail::Member kJournalEntryLineCreateRequest[];
const detail::Member kJournalEntryLineCreateRequest[] = {
    {"postDate", offsetof(JournalEntryLineCreateRequest, post_date),
     &detail::type_of<decltype(JournalEntryLineCreateRequest::post_date)>},
    {"accountId", offsetof(JournalEntryLineCreateRequest, account_id),
     &detail::type_of<decltype(JournalEntryLineCreateRequest::account_id)>},
    {"debit", offsetof(JournalEntryLineCreateRequest, debit),
     &detail::type_of<decltype(JournalEntryLineCreateRequest::debit)>, true},
    {"credit", offsetof(JournalEntryLineCreateRequest, credit),
     &detail::type_of<decltype(JournalEntryLineCreateRequest::credit)>, true},
    {"memo", offsetof(JournalEntryLineCreateRequest, memo),
     &detail::type_of<decltype(JournalEntryLineCreateRequest::memo)>},
    {"quantity", offsetof(JournalEntryLineCreateRequest, quantity),
     &detail::type_of<decltype(JournalEntryLineCreateRequest::quantity)>},
    {"unitAmount", offsetof(JournalEntryLineCreateRequest, unit_amount),
     &detail::type_of<decltype(JournalEntryLineCreateRequest::unit_amount)>},
    {"externalObjects", offsetof(JournalEntryLineCreateRequest, external_objects),
     &detail::type_of<decltype(JournalEntryLineCreateRequest::external_objects)>},
    {"businessUnitId", offsetof(JournalEntryLineCreateRequest, business_unit_id),
     &detail::type_of<decltype(JournalEntryLineCreateRequest::business_unit_id)>},
    {"customerId", offsetof(JournalEntryLineCreateRequest, customer_id),
     &detail::type_of<decltype(JournalEntryLineCreateRequest::customer_id)>},
    {"vendorId", offsetof(JournalEntryLineCreateRequest, vendor_id),
     &detail::type_of<decltype(JournalEntryLineCreateRequest::vendor_id)>},
    {"inventoryLocationId", offsetof(JournalEntryLineCreateRequest, inventory_location_id),
     &detail::type_of<decltype(JournalEntryLineCreateRequest::inventory_location_id)>},
    {"jobId", offsetof(JournalEntryLineCreateRequest, job_id),
     &detail::type_of<decltype(JournalEntryLineCreateRequest::job_id)>},
    {"customerLocationId", offsetof(JournalEntryLineCreateRequest, customer_location_id),
     &detail::type_of<decltype(JournalEntryLineCreateRequest::customer_location_id)>},
    {"paymentTypeId", offsetof(JournalEntryLineCreateRequest, payment_type_id),
     &detail::type_of<decltype(JournalEntryLineCreateRequest::payment_type_id)>},
    {"projectId", offsetof(JournalEntryLineCreateRequest, project_id),
     &detail::type_of<decltype(JournalEntryLineCreateRequest::project_id)>},
    {"budgetCodeId", offsetof(JournalEntryLineCreateRequest, budget_code_id),
     &detail::type_of<decltype(JournalEntryLineCreateRequest::budget_code_id)>},
    {"employeeId", offsetof(JournalEntryLineCreateRequest, employee_id),
     &detail::type_of<decltype(JournalEntryLineCreateRequest::employee_id)>},
    {"serviceAgreementId", offsetof(JournalEntryLineCreateRequest, service_agreement_id),
     &detail::type_of<decltype(JournalEntryLineCreateRequest::service_agreement_id)>},
    {"appliedTo", offsetof(JournalEntryLineCreateRequest, applied_to),
     &detail::type_of<decltype(JournalEntryLineCreateRequest::applied_to)>},
    {"sku", offsetof(JournalEntryLineCreateRequest, sku),
     &detail::type_of<decltype(JournalEntryLineCreateRequest::sku)>},
};
void make_journal_entry_line_create_request(void* place) {
  ::new (place) JournalEntryLineCreateRequest{.debit = detail::unset, .credit = detail::unset};
}

extern const detail::EnumValue kJournalEntryPostingStatus[];
const detail::EnumValue kJournalEntryPostingStatus[] = {
    {"Open", static_cast<std::int32_t>(JournalEntryPostingStatus::kOpen)},
    {"Closed", static_cast<std::int32_t>(JournalEntryPostingStatus::kClosed)},
};

extern const detail::Member kJournalEntryCreateRequest[];
const detail::Member kJournalEntryCreateRequest[] = {
    {"name", offsetof(JournalEntryCreateRequest, name),
     &detail::type_of<decltype(JournalEntryCreateRequest::name)>},
    {"status", offsetof(JournalEntryCreateRequest, status),
     &detail::type_of<decltype(JournalEntryCreateRequest::status)>, true},
    {"versionId", offsetof(JournalEntryCreateRequest, version_id),
     &detail::type_of<decltype(JournalEntryCreateRequest::version_id)>, true},
    {"message", offsetof(JournalEntryCreateRequest, message),
     &detail::type_of<decltype(JournalEntryCreateRequest::message)>},
    {"postDate", offsetof(JournalEntryCreateRequest, post_date),
     &detail::type_of<decltype(JournalEntryCreateRequest::post_date)>},
    {"customFields", offsetof(JournalEntryCreateRequest, custom_fields),
     &detail::type_of<decltype(JournalEntryCreateRequest::custom_fields)>},
    {"lines", offsetof(JournalEntryCreateRequest, lines),
     &detail::type_of<decltype(JournalEntryCreateRequest::lines)>},
};
void make_journal_entry_create_request(void* place) {
  ::new (place) JournalEntryCreateRequest{.status = detail::unset, .version_id = detail::unset};
}

extern const detail::Member kJournalEntrySku[];
const detail::Member kJournalEntrySku[] = {
    {"id", offsetof(JournalEntrySku, id), &detail::type_of<decltype(JournalEntrySku::id)>, true},
    {"type", offsetof(JournalEntrySku, type), &detail::type_of<decltype(JournalEntrySku::type)>},
    {"code", offsetof(JournalEntrySku, code), &detail::type_of<decltype(JournalEntrySku::code)>},
};

extern const detail::Member kNumberFieldResponse[];
const detail::Member kNumberFieldResponse[] = {
    {"id", offsetof(NumberFieldResponse, id), &detail::type_of<decltype(NumberFieldResponse::id)>,
     true},
    {"number", offsetof(NumberFieldResponse, number),
     &detail::type_of<decltype(NumberFieldResponse::number)>},
};

extern const detail::Member kJournalEntryDetailsResponse[];
const detail::Member kJournalEntryDetailsResponse[] = {
    {"postDate", offsetof(JournalEntryDetailsResponse, post_date),
     &detail::type_of<decltype(JournalEntryDetailsResponse::post_date)>},
    {"account", offsetof(JournalEntryDetailsResponse, account),
     &detail::type_of<decltype(JournalEntryDetailsResponse::account)>, true},
    {"debit", offsetof(JournalEntryDetailsResponse, debit),
     &detail::type_of<decltype(JournalEntryDetailsResponse::debit)>, true},
    {"credit", offsetof(JournalEntryDetailsResponse, credit),
     &detail::type_of<decltype(JournalEntryDetailsResponse::credit)>, true},
    {"memo", offsetof(JournalEntryDetailsResponse, memo),
     &detail::type_of<decltype(JournalEntryDetailsResponse::memo)>},
    {"quantity", offsetof(JournalEntryDetailsResponse, quantity),
     &detail::type_of<decltype(JournalEntryDetailsResponse::quantity)>},
    {"unitAmount", offsetof(JournalEntryDetailsResponse, unit_amount),
     &detail::type_of<decltype(JournalEntryDetailsResponse::unit_amount)>},
    {"externalObjects", offsetof(JournalEntryDetailsResponse, external_objects),
     &detail::type_of<decltype(JournalEntryDetailsResponse::external_objects)>},
    {"transaction", offsetof(JournalEntryDetailsResponse, transaction),
     &detail::type_of<decltype(JournalEntryDetailsResponse::transaction)>},
    {"businessUnit", offsetof(JournalEntryDetailsResponse, business_unit),
     &detail::type_of<decltype(JournalEntryDetailsResponse::business_unit)>},
    {"customer", offsetof(JournalEntryDetailsResponse, customer),
     &detail::type_of<decltype(JournalEntryDetailsResponse::customer)>},
    {"vendor", offsetof(JournalEntryDetailsResponse, vendor),
     &detail::type_of<decltype(JournalEntryDetailsResponse::vendor)>},
    {"inventoryLocation", offsetof(JournalEntryDetailsResponse, inventory_location),
     &detail::type_of<decltype(JournalEntryDetailsResponse::inventory_location)>},
    {"job", offsetof(JournalEntryDetailsResponse, job),
     &detail::type_of<decltype(JournalEntryDetailsResponse::job)>},
    {"customerLocation", offsetof(JournalEntryDetailsResponse, customer_location),
     &detail::type_of<decltype(JournalEntryDetailsResponse::customer_location)>},
    {"paymentType", offsetof(JournalEntryDetailsResponse, payment_type),
     &detail::type_of<decltype(JournalEntryDetailsResponse::payment_type)>},
    {"project", offsetof(JournalEntryDetailsResponse, project),
     &detail::type_of<decltype(JournalEntryDetailsResponse::project)>},
    {"serviceAgreement", offsetof(JournalEntryDetailsResponse, service_agreement),
     &detail::type_of<decltype(JournalEntryDetailsResponse::service_agreement)>},
    {"appliedTo", offsetof(JournalEntryDetailsResponse, applied_to),
     &detail::type_of<decltype(JournalEntryDetailsResponse::applied_to)>},
    {"sku", offsetof(JournalEntryDetailsResponse, sku),
     &detail::type_of<decltype(JournalEntryDetailsResponse::sku)>},
    {"transactionDate", offsetof(JournalEntryDetailsResponse, transaction_date),
     &detail::type_of<decltype(JournalEntryDetailsResponse::transaction_date)>},
    {"budgetCodeId", offsetof(JournalEntryDetailsResponse, budget_code_id),
     &detail::type_of<decltype(JournalEntryDetailsResponse::budget_code_id)>},
};

extern const detail::EnumValue kJournalEntrySource[];
const detail::EnumValue kJournalEntrySource[] = {
    {"ServiceTitan", static_cast<std::int32_t>(JournalEntrySource::kServiceTitan)},
    {"External", static_cast<std::int32_t>(JournalEntrySource::kExternal)},
};

extern const detail::EnumValue kJournalEntrySyncStatus[];
const detail::EnumValue kJournalEntrySyncStatus[] = {
    {"NotSynced", static_cast<std::int32_t>(JournalEntrySyncStatus::kNotSynced)},
    {"InProgress", static_cast<std::int32_t>(JournalEntrySyncStatus::kInProgress)},
    {"Synced", static_cast<std::int32_t>(JournalEntrySyncStatus::kSynced)},
    {"OutOfSync", static_cast<std::int32_t>(JournalEntrySyncStatus::kOutOfSync)},
    {"Error", static_cast<std::int32_t>(JournalEntrySyncStatus::kError)},
    {"Excluded", static_cast<std::int32_t>(JournalEntrySyncStatus::kExcluded)},
};

extern const detail::Member kJournalEntryResponse[];
const detail::Member kJournalEntryResponse[] = {
    {"id", offsetof(JournalEntryResponse, id),
     &detail::type_of<decltype(JournalEntryResponse::id)>},
    {"createdOn", offsetof(JournalEntryResponse, created_on),
     &detail::type_of<decltype(JournalEntryResponse::created_on)>, true},
    {"modifiedOn", offsetof(JournalEntryResponse, modified_on),
     &detail::type_of<decltype(JournalEntryResponse::modified_on)>, true},
    {"number", offsetof(JournalEntryResponse, number),
     &detail::type_of<decltype(JournalEntryResponse::number)>, true},
    {"name", offsetof(JournalEntryResponse, name),
     &detail::type_of<decltype(JournalEntryResponse::name)>},
    {"source", offsetof(JournalEntryResponse, source),
     &detail::type_of<decltype(JournalEntryResponse::source)>, true},
    {"status", offsetof(JournalEntryResponse, status),
     &detail::type_of<decltype(JournalEntryResponse::status)>, true},
    {"syncStatus", offsetof(JournalEntryResponse, sync_status),
     &detail::type_of<decltype(JournalEntryResponse::sync_status)>, true},
    {"versionId", offsetof(JournalEntryResponse, version_id),
     &detail::type_of<decltype(JournalEntryResponse::version_id)>, true},
    {"lastSyncVersionId", offsetof(JournalEntryResponse, last_sync_version_id),
     &detail::type_of<decltype(JournalEntryResponse::last_sync_version_id)>},
    {"message", offsetof(JournalEntryResponse, message),
     &detail::type_of<decltype(JournalEntryResponse::message)>},
    {"postDate", offsetof(JournalEntryResponse, post_date),
     &detail::type_of<decltype(JournalEntryResponse::post_date)>},
    {"exportedOn", offsetof(JournalEntryResponse, exported_on),
     &detail::type_of<decltype(JournalEntryResponse::exported_on)>},
    {"exportedBy", offsetof(JournalEntryResponse, exported_by),
     &detail::type_of<decltype(JournalEntryResponse::exported_by)>},
    {"customFields", offsetof(JournalEntryResponse, custom_fields),
     &detail::type_of<decltype(JournalEntryResponse::custom_fields)>},
    {"url", offsetof(JournalEntryResponse, url),
     &detail::type_of<decltype(JournalEntryResponse::url)>},
    {"isEmpty", offsetof(JournalEntryResponse, is_empty),
     &detail::type_of<decltype(JournalEntryResponse::is_empty)>, true},
};

extern const detail::Member kJournalEntrySaveRequest[];
const detail::Member kJournalEntrySaveRequest[] = {
    {"name", offsetof(JournalEntrySaveRequest, name),
     &detail::type_of<decltype(JournalEntrySaveRequest::name)>},
    {"status", offsetof(JournalEntrySaveRequest, status),
     &detail::type_of<decltype(JournalEntrySaveRequest::status)>, true},
    {"versionId", offsetof(JournalEntrySaveRequest, version_id),
     &detail::type_of<decltype(JournalEntrySaveRequest::version_id)>, true},
    {"message", offsetof(JournalEntrySaveRequest, message),
     &detail::type_of<decltype(JournalEntrySaveRequest::message)>},
    {"postDate", offsetof(JournalEntrySaveRequest, post_date),
     &detail::type_of<decltype(JournalEntrySaveRequest::post_date)>},
    {"customFields", offsetof(JournalEntrySaveRequest, custom_fields),
     &detail::type_of<decltype(JournalEntrySaveRequest::custom_fields)>},
    {"lines", offsetof(JournalEntrySaveRequest, lines),
     &detail::type_of<decltype(JournalEntrySaveRequest::lines)>},
};
void make_journal_entry_save_request(void* place) {
  ::new (place) JournalEntrySaveRequest{.status = detail::unset, .version_id = detail::unset};
}

extern const detail::EnumValue kJournalEntryStatus[];
const detail::EnumValue kJournalEntryStatus[] = {
    {"Open", static_cast<std::int32_t>(JournalEntryStatus::kOpen)},
    {"Closed", static_cast<std::int32_t>(JournalEntryStatus::kClosed)},
};

extern const detail::Member kJournalEntrySummaryResponse[];
const detail::Member kJournalEntrySummaryResponse[] = {
    {"postDate", offsetof(JournalEntrySummaryResponse, post_date),
     &detail::type_of<decltype(JournalEntrySummaryResponse::post_date)>},
    {"account", offsetof(JournalEntrySummaryResponse, account),
     &detail::type_of<decltype(JournalEntrySummaryResponse::account)>, true},
    {"credit", offsetof(JournalEntrySummaryResponse, credit),
     &detail::type_of<decltype(JournalEntrySummaryResponse::credit)>, true},
    {"debit", offsetof(JournalEntrySummaryResponse, debit),
     &detail::type_of<decltype(JournalEntrySummaryResponse::debit)>, true},
    {"memo", offsetof(JournalEntrySummaryResponse, memo),
     &detail::type_of<decltype(JournalEntrySummaryResponse::memo)>},
    {"businessUnit", offsetof(JournalEntrySummaryResponse, business_unit),
     &detail::type_of<decltype(JournalEntrySummaryResponse::business_unit)>},
};

extern const detail::Member kJournalEntrySyncUpdateRequest[];
const detail::Member kJournalEntrySyncUpdateRequest[] = {
    {"syncStatus", offsetof(JournalEntrySyncUpdateRequest, sync_status),
     &detail::type_of<decltype(JournalEntrySyncUpdateRequest::sync_status)>, true},
    {"versionId", offsetof(JournalEntrySyncUpdateRequest, version_id),
     &detail::type_of<decltype(JournalEntrySyncUpdateRequest::version_id)>},
    {"message", offsetof(JournalEntrySyncUpdateRequest, message),
     &detail::type_of<decltype(JournalEntrySyncUpdateRequest::message)>},
    {"customFields", offsetof(JournalEntrySyncUpdateRequest, custom_fields),
     &detail::type_of<decltype(JournalEntrySyncUpdateRequest::custom_fields)>},
};
void make_journal_entry_sync_update_request(void* place) {
  ::new (place) JournalEntrySyncUpdateRequest{.sync_status = detail::unset};
}

extern const detail::Member kJournalEntryUpdateRequest[];
const detail::Member kJournalEntryUpdateRequest[] = {
    {"status", offsetof(JournalEntryUpdateRequest, status),
     &detail::type_of<decltype(JournalEntryUpdateRequest::status)>},
    {"customFields", offsetof(JournalEntryUpdateRequest, custom_fields),
     &detail::type_of<decltype(JournalEntryUpdateRequest::custom_fields)>},
};

}  // namespace tables

const detail::EnumTable& enum_table(EmptyJeHandling) noexcept {
  static constexpr detail::EnumTable table{
      "EmptyJeHandling", tables::kEmptyJeHandling, std::size(tables::kEmptyJeHandling),
      false};
  return table;
}

const detail::Object ExternalObjectResponse::kObject{
    "ExternalObjectResponse", tables::kExternalObjectResponse,
    std::size(tables::kExternalObjectResponse), offsetof(ExternalObjectResponse, extra),
    &detail::construct<ExternalObjectResponse>};

const detail::Object ExternalObjectSaveRequest::kObject{
    "ExternalObjectSaveRequest", tables::kExternalObjectSaveRequest,
    std::size(tables::kExternalObjectSaveRequest), offsetof(ExternalObjectSaveRequest, extra),
    &detail::construct<ExternalObjectSaveRequest>};

const detail::Object GeneralLedgerAccount::kObject{
    "GeneralLedgerAccount", tables::kGeneralLedgerAccount, std::size(tables::kGeneralLedgerAccount),
    offsetof(GeneralLedgerAccount, extra), &detail::construct<GeneralLedgerAccount>};

const detail::EnumTable& enum_table(JournalEntrySkuType) noexcept {
  static constexpr detail::EnumTable table{
      "JournalEntrySkuType", tables::kJournalEntrySkuType, std::size(tables::kJournalEntrySkuType),
      false};
  return table;
}

const detail::Object JournalEntrySkuSaveRequest::kObject{
    "JournalEntrySkuSaveRequest", tables::kJournalEntrySkuSaveRequest,
    std::size(tables::kJournalEntrySkuSaveRequest), offsetof(JournalEntrySkuSaveRequest, extra),
    &tables::make_journal_entry_sku_save_request};

const detail::EnumTable& enum_table(JournalEntryTransactionType) noexcept {
  static constexpr detail::EnumTable table{
      "JournalEntryTransactionType", tables::kJournalEntryTransactionType, std::size(tables::kJournalEntryTransactionType),
      false};
  return table;
}

const detail::Object JournalEntryTransaction::kObject{
    "JournalEntryTransaction", tables::kJournalEntryTransaction,
    std::size(tables::kJournalEntryTransaction), offsetof(JournalEntryTransaction, extra),
    &detail::construct<JournalEntryTransaction>};

const detail::Object JournalEntryLineCreateRequest::kObject{
    "JournalEntryLineCreateRequest", tables::kJournalEntryLineCreateRequest,
    std::size(tables::kJournalEntryLineCreateRequest),
    offsetof(JournalEntryLineCreateRequest, extra),
    &tables::make_journal_entry_line_create_request};

const detail::EnumTable& enum_table(JournalEntryPostingStatus) noexcept {
  static constexpr detail::EnumTable table{
      "JournalEntryPostingStatus", tables::kJournalEntryPostingStatus, std::size(tables::kJournalEntryPostingStatus),
      false};
  return table;
}

const detail::Object JournalEntryCreateRequest::kObject{
    "JournalEntryCreateRequest", tables::kJournalEntryCreateRequest,
    std::size(tables::kJournalEntryCreateRequest), offsetof(JournalEntryCreateRequest, extra),
    &tables::make_journal_entry_create_request};

const detail::Object JournalEntrySku::kObject{
    "JournalEntrySku", tables::kJournalEntrySku, std::size(tables::kJournalEntrySku),
    offsetof(JournalEntrySku, extra), &detail::construct<JournalEntrySku>};

const detail::Object NumberFieldResponse::kObject{
    "NumberFieldResponse", tables::kNumberFieldResponse, std::size(tables::kNumberFieldResponse),
    offsetof(NumberFieldResponse, extra), &detail::construct<NumberFieldResponse>};

const detail::Object JournalEntryDetailsResponse::kObject{
    "JournalEntryDetailsResponse", tables::kJournalEntryDetailsResponse,
    std::size(tables::kJournalEntryDetailsResponse), offsetof(JournalEntryDetailsResponse, extra),
    &detail::construct<JournalEntryDetailsResponse>};

const detail::EnumTable& enum_table(JournalEntrySource) noexcept {
  static constexpr detail::EnumTable table{
      "JournalEntrySource", tables::kJournalEntrySource, std::size(tables::kJournalEntrySource),
      false};
  return table;
}

const detail::EnumTable& enum_table(JournalEntrySyncStatus) noexcept {
  static constexpr detail::EnumTable table{
      "JournalEntrySyncStatus", tables::kJournalEntrySyncStatus, std::size(tables::kJournalEntrySyncStatus),
      false};
  return table;
}

const detail::Object JournalEntryResponse::kObject{
    "JournalEntryResponse", tables::kJournalEntryResponse, std::size(tables::kJournalEntryResponse),
    offsetof(JournalEntryResponse, extra), &detail::construct<JournalEntryResponse>};

const detail::Object JournalEntrySaveRequest::kObject{
    "JournalEntrySaveRequest", tables::kJournalEntrySaveRequest,
    std::size(tables::kJournalEntrySaveRequest), offsetof(JournalEntrySaveRequest, extra),
    &tables::make_journal_entry_save_request};

const detail::EnumTable& enum_table(JournalEntryStatus) noexcept {
  static constexpr detail::EnumTable table{
      "JournalEntryStatus", tables::kJournalEntryStatus, std::size(tables::kJournalEntryStatus),
      false};
  return table;
}

const detail::Object JournalEntrySummaryResponse::kObject{
    "JournalEntrySummaryResponse", tables::kJournalEntrySummaryResponse,
    std::size(tables::kJournalEntrySummaryResponse), offsetof(JournalEntrySummaryResponse, extra),
    &detail::construct<JournalEntrySummaryResponse>};

const detail::Object JournalEntrySyncUpdateRequest::kObject{
    "JournalEntrySyncUpdateRequest", tables::kJournalEntrySyncUpdateRequest,
    std::size(tables::kJournalEntrySyncUpdateRequest),
    offsetof(JournalEntrySyncUpdateRequest, extra),
    &tables::make_journal_entry_sync_update_request};

const detail::Object JournalEntryUpdateRequest::kObject{
    "JournalEntryUpdateRequest", tables::kJournalEntryUpdateRequest,
    std::size(tables::kJournalEntryUpdateRequest), offsetof(JournalEntryUpdateRequest, extra),
    &detail::construct<JournalEntryUpdateRequest>};

}  // namespace servicetitan::accounting
