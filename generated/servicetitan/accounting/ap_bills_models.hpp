// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/common_models.hpp"
#include "servicetitan/accounting/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting {

/// `Accounting.V2.ApBillExpenseItemResponse`.
struct ApBillExpenseItemResponse {
  std::int64_t id{};
  std::string amount{};
  std::optional<std::string> description{};
  std::optional<GLAccountResponse> general_ledger_account{};
  std::optional<NamedFieldResponse> job{};
  std::optional<NamedFieldResponse> business_unit{};
  std::optional<std::int64_t> budget_code_id{};
  std::optional<std::vector<std::int64_t>> project_label_ids{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ApBillExpenseItemResponse&) const = default;
};

/// `Accounting.V2.InventoryLocationResponse`.
struct InventoryLocationResponse {
  std::int64_t id{};
  std::optional<std::string> name{};
  std::optional<std::string> type{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InventoryLocationResponse&) const = default;
};

/// `Accounting.V2.ApBillItemResponse`.
struct ApBillItemResponse {
  std::int32_t order{};
  std::optional<std::string> name{};
  /// Format: html.
  std::optional<std::string> description{};
  std::optional<std::string> quantity{};
  std::optional<std::string> cost{};
  std::optional<std::string> allocated_tax{};
  std::optional<std::string> allocated_shipping{};
  std::optional<std::string> allocated_other_costs{};
  std::optional<std::string> fully_landed_unit_cost{};
  std::optional<InventoryLocationResponse> inventory_location{};
  std::optional<std::string> vendor_part_number{};
  std::optional<std::string> serial_number{};
  std::optional<GLAccountResponse> general_ledger_account{};
  std::optional<GLAccountResponse> cost_of_sale_account{};
  std::optional<GLAccountResponse> asset_account{};
  std::int64_t id{};
  std::int64_t sku_id{};
  std::optional<std::int64_t> receipt_item_id{};
  std::string sku_type{};
  std::string sku_code{};
  std::optional<std::int64_t> budget_code_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ApBillItemResponse&) const = default;
};

/// `Accounting.V2.ApBillResponse`.
struct ApBillResponse {
  std::int64_t id{};
  std::optional<std::int64_t> purchase_order_id{};
  std::optional<std::string> sync_status{};
  std::optional<std::string> status{};
  std::optional<std::string> source{};
  std::optional<std::string> bill_type{};
  std::optional<Timestamp> post_date{};
  std::optional<std::string> reference_number{};
  std::optional<std::string> vendor_number{};
  std::optional<std::string> summary{};
  std::optional<Timestamp> bill_date{};
  std::optional<Timestamp> early_discount_date{};
  std::optional<std::string> bill_amount{};
  std::optional<std::string> vendor_invoice_total{};
  std::optional<std::string> tax_amount{};
  std::optional<std::string> shipping_amount{};
  OpenEnum<LandedCostMethod> landed_cost_method{};
  std::optional<std::string> other_amount{};
  std::optional<std::string> created_by{};
  std::optional<Timestamp> created_on{};
  std::optional<Timestamp> modified_on{};
  std::optional<std::string> term_name{};
  std::optional<Timestamp> due_date{};
  bool do_not_pay{};
  std::optional<Timestamp> date_canceled{};
  std::optional<NamedFieldResponse> canceled_by{};
  std::optional<std::string> ship_to_description{};
  std::optional<BatchResponse> batch{};
  std::optional<NamedFieldResponse> business_unit{};
  std::optional<NamedFieldResponse> tax_zone{};
  std::optional<NamedFieldResponse> vendor{};
  std::optional<NamedFieldResponse> remittance_vendor_info{};
  std::optional<AddressResponse> ship_to{};
  std::optional<std::int64_t> budget_code_id{};
  std::optional<std::vector<ApBillItemResponse>> items{};
  std::optional<std::vector<ApBillExpenseItemResponse>> expense_items{};
  std::optional<std::vector<CustomFieldResponse>> custom_fields{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::string> job_number{};
  std::optional<Timestamp> date_reconciled{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ApBillResponse&) const = default;
};

/// `Accounting.V2.ApBillSource`.
enum class ApBillSource : std::int32_t {
  kUndefined,
  kStandalone,
  kPurchasing,
  kRecurring,
  kOCR,
  kAPI,
};
const detail::EnumTable& enum_table(ApBillSource) noexcept;

/// `Accounting.V2.ApBillStatus`.
enum class ApBillStatus : std::int32_t {
  kUnreconciled,
  kDiscrepancy,
  kReconciled,
  kCanceled,
};
const detail::EnumTable& enum_table(ApBillStatus) noexcept;

/// `Accounting.V2.ApBillSyncStatus`.
enum class ApBillSyncStatus : std::int32_t {
  kPending,
  kPosted,
  kExported,
  kPostedAndExported,
};
const detail::EnumTable& enum_table(ApBillSyncStatus) noexcept;

/// `Accounting.V2.ApBillThreeWayMatchDiscrepancy`.
enum class ApBillThreeWayMatchDiscrepancy : std::int32_t {
  kNoDiscrepancy,
  kDiscrepancy,
};
const detail::EnumTable& enum_table(ApBillThreeWayMatchDiscrepancy) noexcept;

/// `Accounting.V2.ApBillType`.
enum class ApBillType : std::int32_t {
  kNotSet,
  kProcurement,
  kApBill,
};
const detail::EnumTable& enum_table(ApBillType) noexcept;

/// `Accounting.V2.MarkApBillAsExportedUpdateRequest`.
struct MarkApBillAsExportedUpdateRequest {
  Required<std::vector<std::int64_t>> bill_ids;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MarkApBillAsExportedUpdateRequest&) const = default;
};

/// `Accounting.V2.MarkApBillAsExportedUpdateResponse`.
struct MarkApBillAsExportedUpdateResponse {
  std::int64_t bill_id{};
  bool success{};
  std::optional<std::string> error_message{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MarkApBillAsExportedUpdateResponse&) const = default;
};

}  // namespace servicetitan::accounting
