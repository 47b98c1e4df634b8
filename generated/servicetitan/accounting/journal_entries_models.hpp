// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting {

/// `Accounting.V2.EmptyJeHandling`.
enum class EmptyJeHandling : std::int32_t {
  kIncludeExceptNotSynced,
  kInclude,
  kExclude,
};
const detail::EnumTable& enum_table(EmptyJeHandling) noexcept;

/// `Accounting.V2.ExternalObjectResponse`.
struct ExternalObjectResponse {
  std::optional<std::string> id{};
  std::optional<std::string> type{};
  std::optional<std::string> name{};
  std::optional<std::string> url{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalObjectResponse&) const = default;
};

/// `Accounting.V2.ExternalObjectSaveRequest`.
struct ExternalObjectSaveRequest {
  Field<std::string> id{};
  Field<std::string> type{};
  Field<std::string> name{};
  Field<std::string> url{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalObjectSaveRequest&) const = default;
};

/// `Accounting.V2.GeneralLedgerAccount`.
struct GeneralLedgerAccount {
  std::int64_t id{};
  std::optional<std::string> number{};
  std::optional<std::string> name{};
  std::optional<std::string> type{};
  std::optional<std::string> subtype{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GeneralLedgerAccount&) const = default;
};

/// `Accounting.V2.JournalEntrySkuType`.
enum class JournalEntrySkuType : std::int32_t {
  kService,
  kMaterial,
  kEquipment,
  kPriceModifier,
  kUnspecified,
};
const detail::EnumTable& enum_table(JournalEntrySkuType) noexcept;

/// `Accounting.V2.JournalEntrySkuSaveRequest`.
struct JournalEntrySkuSaveRequest {
  Required<std::int64_t> id;
  Required<OpenEnum<JournalEntrySkuType>> type;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JournalEntrySkuSaveRequest&) const = default;
};

/// `Accounting.V2.JournalEntryTransactionType`.
enum class JournalEntryTransactionType : std::int32_t {
  kUnspecified,
  kInvoice,
  kPayment,
  kBill,
  kVendorCredit,
  kVendorPayment,
  kInventoryAdjustment,
  kPaymentApplication,
  kBankDeposit,
  kInventoryReturn,
  kInventoryTransfer,
  kRevenueRecognition,
  kEstimate,
  kPurchaseOrder,
  kReceipt,
  kGrossPayItem,
  kPayrollPeriod,
  kManual,
  kItemConsumption,
  kExternal,
  kCreditMemo,
  kCreditMemoApplication,
};
const detail::EnumTable& enum_table(JournalEntryTransactionType) noexcept;

/// `Accounting.V2.JournalEntryTransaction`.
struct JournalEntryTransaction {
  std::int64_t id{};
  OpenEnum<JournalEntryTransactionType> type{};
  Field<std::string> ref_number{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JournalEntryTransaction&) const = default;
};

/// `Accounting.V2.JournalEntryLineCreateRequest`.
struct JournalEntryLineCreateRequest {
  Field<Date> post_date{};
  Field<std::int64_t> account_id{};
  Required<Decimal> debit;
  Required<Decimal> credit;
  Field<std::string> memo{};
  Field<Decimal> quantity{};
  Field<Decimal> unit_amount{};
  Field<std::vector<ExternalObjectSaveRequest>> external_objects{};
  Field<std::int64_t> business_unit_id{};
  Field<std::int64_t> customer_id{};
  Field<std::int64_t> vendor_id{};
  Field<std::int64_t> inventory_location_id{};
  Field<std::int64_t> job_id{};
  Field<std::int64_t> customer_location_id{};
  Field<std::int64_t> payment_type_id{};
  Field<std::int64_t> project_id{};
  Field<std::int64_t> budget_code_id{};
  Field<std::int64_t> employee_id{};
  Field<std::int64_t> service_agreement_id{};
  Field<JournalEntryTransaction> applied_to{};
  Field<JournalEntrySkuSaveRequest> sku{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JournalEntryLineCreateRequest&) const = default;
};

/// `Accounting.V2.JournalEntryPostingStatus`.
enum class JournalEntryPostingStatus : std::int32_t {
  kOpen,
  kClosed,
};
const detail::EnumTable& enum_table(JournalEntryPostingStatus) noexcept;

/// `Accounting.V2.JournalEntryCreateRequest`.
struct JournalEntryCreateRequest {
  Field<std::string> name{};
  Required<OpenEnum<JournalEntryPostingStatus>> status;
  Required<std::int32_t> version_id;
  Field<std::string> message{};
  Field<Date> post_date{};
  Field<Map<std::optional<std::string>>> custom_fields{};
  Field<std::vector<JournalEntryLineCreateRequest>> lines{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JournalEntryCreateRequest&) const = default;
};

/// `Accounting.V2.JournalEntrySku`.
struct JournalEntrySku {
  std::int64_t id{};
  std::optional<OpenEnum<JournalEntrySkuType>> type{};
  std::optional<std::string> code{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JournalEntrySku&) const = default;
};

/// `Accounting.V2.NumberFieldResponse`.
struct NumberFieldResponse {
  std::int64_t id{};
  std::optional<std::string> number{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const NumberFieldResponse&) const = default;
};

/// `Accounting.V2.JournalEntryDetailsResponse`.
struct JournalEntryDetailsResponse {
  std::optional<Date> post_date{};
  GeneralLedgerAccount account{};
  Decimal debit{};
  Decimal credit{};
  std::optional<std::string> memo{};
  std::optional<Decimal> quantity{};
  std::optional<Decimal> unit_amount{};
  std::optional<std::vector<ExternalObjectResponse>> external_objects{};
  std::optional<JournalEntryTransaction> transaction{};
  std::optional<NamedFieldResponse> business_unit{};
  std::optional<NamedFieldResponse> customer{};
  std::optional<NamedFieldResponse> vendor{};
  std::optional<NamedFieldResponse> inventory_location{};
  std::optional<NumberFieldResponse> job{};
  std::optional<NamedFieldResponse> customer_location{};
  std::optional<NamedFieldResponse> payment_type{};
  std::optional<NumberFieldResponse> project{};
  std::optional<NumberFieldResponse> service_agreement{};
  std::optional<JournalEntryTransaction> applied_to{};
  std::optional<JournalEntrySku> sku{};
  std::optional<Date> transaction_date{};
  std::optional<std::int64_t> budget_code_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JournalEntryDetailsResponse&) const = default;
};

/// `Accounting.V2.JournalEntrySource`.
enum class JournalEntrySource : std::int32_t {
  kServiceTitan,
  kExternal,
};
const detail::EnumTable& enum_table(JournalEntrySource) noexcept;

/// `Accounting.V2.JournalEntrySyncStatus`.
enum class JournalEntrySyncStatus : std::int32_t {
  kNotSynced,
  kInProgress,
  kSynced,
  kOutOfSync,
  kError,
  kExcluded,
};
const detail::EnumTable& enum_table(JournalEntrySyncStatus) noexcept;

/// `Accounting.V2.JournalEntryResponse`.
struct JournalEntryResponse {
  std::optional<Guid> id{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::int32_t number{};
  std::optional<std::string> name{};
  OpenEnum<JournalEntrySource> source{};
  OpenEnum<JournalEntryPostingStatus> status{};
  OpenEnum<JournalEntrySyncStatus> sync_status{};
  std::int32_t version_id{};
  std::optional<std::int32_t> last_sync_version_id{};
  std::optional<std::string> message{};
  std::optional<Date> post_date{};
  std::optional<Timestamp> exported_on{};
  std::optional<NamedFieldResponse> exported_by{};
  std::optional<std::vector<CustomFieldResponse>> custom_fields{};
  std::optional<std::string> url{};
  bool is_empty{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JournalEntryResponse&) const = default;
};

/// `Accounting.V2.JournalEntrySaveRequest`.
struct JournalEntrySaveRequest {
  Field<std::string> name{};
  Required<OpenEnum<JournalEntryPostingStatus>> status;
  Required<std::int32_t> version_id;
  Field<std::string> message{};
  Field<Date> post_date{};
  Field<Map<std::optional<std::string>>> custom_fields{};
  Field<std::vector<JournalEntryLineCreateRequest>> lines{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JournalEntrySaveRequest&) const = default;
};

/// `Accounting.V2.JournalEntryStatus`.
enum class JournalEntryStatus : std::int32_t {
  kOpen,
  kClosed,
};
const detail::EnumTable& enum_table(JournalEntryStatus) noexcept;

/// `Accounting.V2.JournalEntrySummaryResponse`.
struct JournalEntrySummaryResponse {
  std::optional<Date> post_date{};
  GeneralLedgerAccount account{};
  Decimal credit{};
  Decimal debit{};
  std::optional<std::string> memo{};
  std::optional<NamedFieldResponse> business_unit{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JournalEntrySummaryResponse&) const = default;
};

/// `Accounting.V2.JournalEntrySyncUpdateRequest`.
struct JournalEntrySyncUpdateRequest {
  Required<OpenEnum<JournalEntrySyncStatus>> sync_status;
  std::optional<std::int32_t> version_id{};
  std::optional<std::string> message{};
  /// At most 5 entries.
  Field<Map<std::optional<std::string>>> custom_fields{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JournalEntrySyncUpdateRequest&) const = default;
};

/// `Accounting.V2.JournalEntryUpdateRequest`.
struct JournalEntryUpdateRequest {
  std::optional<OpenEnum<JournalEntryStatus>> status{};
  /// At most 5 entries.
  Field<Map<std::optional<std::string>>> custom_fields{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JournalEntryUpdateRequest&) const = default;
};

}  // namespace servicetitan::accounting
