// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::inventory {

/// `Inventory.V2.AddressRequest`.
struct AddressRequest {
  Required<std::string> street;
  Required<std::string> unit;
  Required<std::string> city;
  Required<std::string> state;
  Required<std::string> zip;
  Required<std::string> country;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AddressRequest&) const = default;
};

/// `Inventory.V2.AddressResponse`.
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

/// `Inventory.V2.BatchResponse`.
struct BatchResponse {
  std::int64_t id{};
  std::optional<std::string> number{};
  std::optional<std::string> name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const BatchResponse&) const = default;
};

/// `Inventory.V2.CustomFieldRequest`.
struct CustomFieldRequest {
  Required<std::string> name;
  Required<std::string> value;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomFieldRequest&) const = default;
};

/// `Inventory.V2.CustomFieldOperationRequest`.
struct CustomFieldOperationRequest {
  Required<std::int64_t> object_id;
  Required<std::vector<CustomFieldRequest>> custom_fields;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomFieldOperationRequest&) const = default;
};

/// `Inventory.V2.CustomFieldResponse`.
struct CustomFieldResponse {
  std::int64_t type_id{};
  std::string name{};
  std::string value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomFieldResponse&) const = default;
};

/// `Inventory.V2.CustomFieldUpdateRequest`.
struct CustomFieldUpdateRequest {
  Required<std::vector<CustomFieldOperationRequest>> operations;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomFieldUpdateRequest&) const = default;
};

/// `Inventory.V2.ExternalDataModel`.
struct ExternalDataModel {
  std::string key{};
  std::string value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalDataModel&) const = default;
};

/// `Inventory.V2.ExternalDataCreateRequest`.
struct ExternalDataCreateRequest {
  Required<Guid> application_guid;
  Required<std::vector<ExternalDataModel>> external_data;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalDataCreateRequest&) const = default;
};

/// `Inventory.V2.ExternalDataPatchMode`.
enum class ExternalDataPatchMode : std::int32_t {
  kReplace,
  kMerge,
};
const detail::EnumTable& enum_table(ExternalDataPatchMode) noexcept;

/// `Inventory.V2.ExternalDataUpdateModel`.
struct ExternalDataUpdateModel {
  Required<std::string> key;
  Field<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalDataUpdateModel&) const = default;
};

/// `Inventory.V2.ExternalDataUpdateRequest`.
struct ExternalDataUpdateRequest {
  Field<OpenEnum<ExternalDataPatchMode>> patch_mode{};
  Required<Guid> application_guid;
  Required<std::vector<ExternalDataUpdateModel>> external_data;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalDataUpdateRequest&) const = default;
};

/// `Inventory.V2.GLAccountResponse`.
struct GLAccountResponse {
  std::optional<std::string> name{};
  std::optional<std::string> number{};
  std::optional<std::string> type{};
  std::optional<std::string> detail_type{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GLAccountResponse&) const = default;
};

/// `Inventory.V2.SerialNumberResponse`.
struct SerialNumberResponse {
  std::int64_t id{};
  std::string number{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SerialNumberResponse&) const = default;
};

/// `Inventory.V2.InventoryAdjustmentItemResponse`.
struct InventoryAdjustmentItemResponse {
  std::int64_t id{};
  std::int64_t sku_id{};
  /// Format: html.
  std::string description{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::string name{};
  std::string code{};
  Decimal quantity{};
  Decimal cost{};
  Decimal total_cost{};
  std::optional<std::int64_t> created_by_id{};
  bool active{};
  std::optional<std::int64_t> budget_code_id{};
  std::optional<std::vector<SerialNumberResponse>> serial_numbers{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InventoryAdjustmentItemResponse&) const = default;
};

/// `Inventory.V2.InventoryReasonTransactionCanceled`.
enum class InventoryReasonTransactionCanceled : std::int32_t {
  kNotRequired,
  kDuplicate,
  kAccidental,
  kVendorIssue,
  kOther,
  kJobCanceled,
  kNotWarranty,
  kWarrantyRejected,
};
const detail::EnumTable& enum_table(InventoryReasonTransactionCanceled) noexcept;

/// `Inventory.V2.InventoryReturnItemResponse`.
struct InventoryReturnItemResponse {
  std::int64_t id{};
  std::int64_t sku_id{};
  /// Format: html.
  std::string description{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::string name{};
  std::string code{};
  Decimal quantity{};
  Decimal cost{};
  std::optional<GLAccountResponse> general_ledger_account{};
  std::optional<GLAccountResponse> cost_of_sale_account{};
  std::optional<GLAccountResponse> asset_account{};
  std::optional<std::vector<SerialNumberResponse>> serial_numbers{};
  std::optional<std::int64_t> created_by_id{};
  bool active{};
  std::optional<std::int64_t> receipt_item_id{};
  std::optional<std::int64_t> budget_code_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InventoryReturnItemResponse&) const = default;
};

/// `Inventory.V2.InventoryReturnStatus`.
enum class InventoryReturnStatus : std::int32_t {
  kPending,
  kReturned,
  kCreditReceived,
  kCanceled,
};
const detail::EnumTable& enum_table(InventoryReturnStatus) noexcept;

/// `Inventory.V2.InventoryTransferItemResponse`.
struct InventoryTransferItemResponse {
  std::int64_t id{};
  std::int64_t sku_id{};
  /// Format: html.
  std::string description{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::string name{};
  std::string code{};
  Decimal quantity{};
  Decimal quantity_picked{};
  Decimal cost{};
  Decimal total_cost{};
  std::optional<std::vector<SerialNumberResponse>> serial_numbers{};
  std::optional<std::int64_t> created_by_id{};
  bool active{};
  std::optional<std::int64_t> budget_code_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InventoryTransferItemResponse&) const = default;
};

/// `Inventory.V2.LogicalOperator`.
enum class LogicalOperator : std::int32_t {
  kAnd,
  kOr,
};
const detail::EnumTable& enum_table(LogicalOperator) noexcept;

/// `Inventory.V2.PurchaseOrderItemResponse`.
struct PurchaseOrderItemResponse {
  std::int64_t id{};
  std::int64_t sku_id{};
  /// Format: html.
  std::string description{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::string sku_name{};
  std::string sku_code{};
  std::string sku_type{};
  std::string vendor_part_number{};
  Decimal quantity{};
  Decimal quantity_received{};
  Decimal cost{};
  Decimal total{};
  std::vector<SerialNumberResponse> serial_numbers{};
  std::string status{};
  bool chargeable{};
  std::optional<std::int64_t> budget_code_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PurchaseOrderItemResponse&) const = default;
};

/// `Inventory.V2.SyncStatus`.
enum class SyncStatus : std::int32_t {
  kPending,
  kPosted,
  kExported,
};
const detail::EnumTable& enum_table(SyncStatus) noexcept;

/// `Inventory.V2.LandedCostMethod`.
enum class V2LandedCostMethod : std::int32_t {
  kNone,
  kByValue,
};
const detail::EnumTable& enum_table(V2LandedCostMethod) noexcept;

}  // namespace servicetitan::inventory
