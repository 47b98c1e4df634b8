// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::accounting {

/// `Accounting.Share.ActiveStateFilterType`.
enum class ActiveStateFilterType : std::int32_t {
  kActiveOnly,
  kInactiveOnly,
  kAll,
};
const detail::EnumTable& enum_table(ActiveStateFilterType) noexcept;

/// `Accounting.V2.AddressResponse`.
struct AddressResponse {
  std::optional<std::string> street{};
  std::optional<std::string> unit{};
  std::optional<std::string> city{};
  std::optional<std::string> state{};
  std::optional<std::string> zip{};
  std::optional<std::string> country{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AddressResponse&) const = default;
};

/// `Accounting.V2.ApPaymentStatus`.
enum class ApPaymentStatus : std::int32_t {
  kUnpaid,
  kReadyForApproval,
  kInitiated,
  kPaid,
  kCancelled,
  kInTransit,
  kProcessing,
  kRejected,
};
const detail::EnumTable& enum_table(ApPaymentStatus) noexcept;

/// `Accounting.V2.BatchResponse`.
struct BatchResponse {
  std::int64_t id{};
  std::optional<std::string> number{};
  std::optional<std::string> name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const BatchResponse&) const = default;
};

/// `Accounting.V2.CustomFieldDataType`.
enum class CustomFieldDataType : std::int32_t {
  kText,
  kDropdown,
  kNumeric,
};
const detail::EnumTable& enum_table(CustomFieldDataType) noexcept;

/// `Accounting.CustomFieldModel`.
struct CustomFieldModel {
  std::string name{};
  std::string value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomFieldModel&) const = default;
};

/// `Accounting.V2.CustomFieldPairRequest`.
struct CustomFieldPairRequest {
  /// At most 255 characters.
  Required<std::string> name;
  Field<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomFieldPairRequest&) const = default;
};

/// `Accounting.V2.CustomFieldOperationRequest`.
struct CustomFieldOperationRequest {
  Required<std::int64_t> object_id;
  Required<std::vector<CustomFieldPairRequest>> custom_fields;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomFieldOperationRequest&) const = default;
};

/// `Accounting.V2.CustomFieldResponse`.
struct CustomFieldResponse {
  std::optional<std::string> name{};
  std::optional<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomFieldResponse&) const = default;
};

/// `Accounting.V2.CustomFieldTypeResponse`.
struct CustomFieldTypeResponse {
  std::int64_t id{};
  std::string name{};
  OpenEnum<CustomFieldDataType> data_type{};
  std::optional<std::vector<std::string>> data_type_options{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomFieldTypeResponse&) const = default;
};

/// `Accounting.V2.CustomFieldUpdateRequest`.
struct CustomFieldUpdateRequest {
  Required<std::vector<CustomFieldOperationRequest>> operations;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomFieldUpdateRequest&) const = default;
};

/// `Accounting.V2.EmployeeInfoResponse`.
struct EmployeeInfoResponse {
  std::int64_t id{};
  std::optional<std::string> name{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EmployeeInfoResponse&) const = default;
};

/// `Accounting.V2.GLAccountResponse`.
struct GLAccountResponse {
  std::int64_t id{};
  std::optional<std::string> name{};
  std::optional<std::string> number{};
  std::optional<std::string> type{};
  std::optional<std::string> detail_type{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GLAccountResponse&) const = default;
};

/// `Accounting.V2.InventoryBillItemResponse`.
struct InventoryBillItemResponse {
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
  std::optional<std::string> inventory_location{};
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
  bool operator==(const InventoryBillItemResponse&) const = default;
};

/// `Accounting.V2.InventoryBillSyncStatus`.
enum class InventoryBillSyncStatus : std::int32_t {
  kPending,
  kPosted,
  kExported,
  kPostedAndExported,
};
const detail::EnumTable& enum_table(InventoryBillSyncStatus) noexcept;

/// `Accounting.V2.InvoiceConfiguration`.
enum class InvoiceConfiguration : std::int32_t {
  kJobInvoice,
  kProjectInvoice,
  kCounterSales,
  kMembershipInvoice,
  kInterestChargeInvoice,
  kARImportInvoice,
};
const detail::EnumTable& enum_table(InvoiceConfiguration) noexcept;

/// `Accounting.V2.InvoiceItemType`.
enum class InvoiceItemType : std::int32_t {
  kService,
  kMaterial,
  kEquipment,
  kPriceModifier,
  kUnspecified,
};
const detail::EnumTable& enum_table(InvoiceItemType) noexcept;

/// `Accounting.V2.ItemGroupResponse`.
struct ItemGroupResponse {
  std::int64_t root_id{};
  std::optional<std::string> name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ItemGroupResponse&) const = default;
};

/// `Accounting.V2.NamedFieldResponse`.
struct NamedFieldResponse {
  std::int64_t id{};
  std::optional<std::string> name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const NamedFieldResponse&) const = default;
};

/// `Accounting.V2.InvoiceItemResponse`.
struct InvoiceItemResponse {
  std::int64_t id{};
  /// Format: html.
  std::optional<std::string> description{};
  std::optional<std::string> quantity{};
  std::optional<std::string> cost{};
  std::optional<std::string> total_cost{};
  std::optional<std::int64_t> budget_code_id{};
  std::optional<std::int64_t> inventory_location_id{};
  std::optional<std::string> inventory_location{};
  std::optional<std::string> price{};
  OpenEnum<InvoiceItemType> type{};
  std::optional<std::string> sku_name{};
  std::int64_t sku_id{};
  std::optional<std::string> total{};
  bool inventory{};
  bool taxable{};
  bool is_chargeable{};
  std::optional<GLAccountResponse> general_ledger_account{};
  std::optional<GLAccountResponse> cost_of_sale_account{};
  std::optional<GLAccountResponse> asset_account{};
  std::int64_t membership_type_id{};
  std::optional<ItemGroupResponse> item_group{};
  std::optional<std::string> display_name{};
  std::optional<Decimal> sold_hours{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::optional<Timestamp> service_date{};
  std::int32_t order{};
  std::optional<NamedFieldResponse> business_unit{};
  std::optional<std::int64_t> created_by_id{};
  std::optional<bool> display_in_amount{};
  std::optional<std::string> import_id{};
  std::optional<std::string> export_id{};
  std::optional<std::string> inventory_status{};
  bool add_on{};
  std::optional<std::string> member_price{};
  std::optional<std::int64_t> technician_id{};
  std::optional<std::int64_t> installed_equipment_id{};
  std::optional<std::int64_t> estimate_item_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InvoiceItemResponse&) const = default;
};

/// `Accounting.V2.InvoiceReviewStatus`.
enum class InvoiceReviewStatus : std::int32_t {
  kNeedsReview,
  kOnHold,
  kReviewed,
  kPendingApproval,
  kRejected,
  kReadyForBilling,
  kInvoiced,
};
const detail::EnumTable& enum_table(InvoiceReviewStatus) noexcept;

/// `Accounting.V2.InvoiceSentStatus`.
enum class InvoiceSentStatus : std::int32_t {
  kNotSent,
  kSent,
  kOpened,
};
const detail::EnumTable& enum_table(InvoiceSentStatus) noexcept;

/// `Accounting.V2.JobResponse`.
struct JobResponse {
  std::int64_t id{};
  std::optional<std::string> number{};
  std::optional<std::string> type{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobResponse&) const = default;
};

/// `Accounting.V2.LogicalOperator`.
enum class LogicalOperator : std::int32_t {
  kAnd,
  kOr,
};
const detail::EnumTable& enum_table(LogicalOperator) noexcept;

/// `Accounting.V2.PaymentAppliedResponse`.
struct PaymentAppliedResponse {
  std::optional<std::string> applied_amount{};
  std::optional<std::string> applied_by{};
  std::int64_t applied_id{};
  std::optional<Timestamp> applied_on{};
  std::int64_t applied_to{};
  std::optional<std::string> applied_to_reference_number{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PaymentAppliedResponse&) const = default;
};

/// `Accounting.V2.RoyaltyResponse`.
struct RoyaltyResponse {
  std::optional<std::string> status{};
  std::optional<Timestamp> date{};
  std::optional<Timestamp> sent_on{};
  std::optional<std::string> memo{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const RoyaltyResponse&) const = default;
};

/// `Accounting.V2.SalesTaxResponse`.
struct SalesTaxResponse {
  std::int64_t id{};
  std::optional<std::string> name{};
  Decimal tax_rate{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SalesTaxResponse&) const = default;
};

}  // namespace servicetitan::accounting
