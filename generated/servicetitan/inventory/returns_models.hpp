// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/inventory/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::inventory {

/// `Inventory.V2.ReturnCancellationReason`.
enum class ReturnCancellationReason : std::int32_t {
  kNotRequired,
  kDuplicate,
  kAccidental,
  kVendorIssue,
  kOther,
  kJobCanceled,
};
const detail::EnumTable& enum_table(ReturnCancellationReason) noexcept;

/// `Inventory.V2.CancelResourceRequest_Of_Inventory.V2.ReturnCancellationReason`.
struct CancelResourceRequestOfReturnCancellationReason {
  std::optional<OpenEnum<ReturnCancellationReason>> canceled_reason{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CancelResourceRequestOfReturnCancellationReason&) const = default;
};

/// `Inventory.V2.CreateInventoryReturnItemRequest`.
struct CreateInventoryReturnItemRequest {
  Required<std::int64_t> sku_id;
  Field<std::string> description{};
  Required<Decimal> quantity;
  Required<Decimal> cost;
  Field<std::int64_t> shipment_item_id{};
  Field<std::int64_t> budget_code_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateInventoryReturnItemRequest&) const = default;
};

/// `Inventory.V2.CreateInventoryReturnRequest`.
struct CreateInventoryReturnRequest {
  Required<std::int64_t> vendor_id;
  Field<std::int64_t> job_id{};
  Field<std::int64_t> purchase_order_id{};
  Required<std::int64_t> return_type_id;
  Required<std::int64_t> business_unit_id;
  Field<std::int64_t> budget_code_id{};
  Field<std::string> reference_number{};
  Required<std::int64_t> inventory_location_id;
  Required<Timestamp> return_date;
  Field<std::string> memo{};
  Required<Decimal> tax;
  Required<Decimal> shipping;
  Required<Decimal> restocking_fee;
  Field<std::vector<CreateInventoryReturnItemRequest>> items{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateInventoryReturnRequest&) const = default;
};

/// `Inventory.V2.InventoryReturnResponse`.
struct InventoryReturnResponse {
  std::int64_t id{};
  bool active{};
  std::string number{};
  std::string reference_number{};
  OpenEnum<InventoryReturnStatus> status{};
  std::int64_t return_type_id{};
  std::int64_t vendor_id{};
  std::optional<std::int64_t> purchase_order_id{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::int64_t> project_id{};
  std::optional<std::int64_t> budget_code_id{};
  std::int64_t business_unit_id{};
  std::optional<std::int64_t> inventory_location_id{};
  std::optional<std::int64_t> created_by_id{};
  /// Format: multiline.
  std::string memo{};
  Decimal return_amount{};
  Decimal tax_amount{};
  Decimal shipping_amount{};
  Timestamp return_date{};
  std::optional<Timestamp> returned_on{};
  std::optional<Timestamp> credit_received_on{};
  Timestamp created_on{};
  Timestamp modified_on{};
  /// Deprecated.
  std::optional<std::int64_t> batch_id{};
  std::optional<BatchResponse> batch{};
  OpenEnum<SyncStatus> sync_status{};
  std::optional<std::int64_t> canceled_by_id{};
  std::optional<OpenEnum<InventoryReasonTransactionCanceled>> canceled_reason{};
  std::optional<Timestamp> date_canceled{};
  std::vector<InventoryReturnItemResponse> items{};
  std::vector<CustomFieldResponse> custom_fields{};
  std::vector<ExternalDataModel> external_data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InventoryReturnResponse&) const = default;
};

/// `Inventory.V2.UpdateReturnItemModel`.
struct UpdateReturnItemModel {
  Required<std::int64_t> id;
  Required<std::int64_t> sku_id;
  /// Format: html.
  Field<std::string> item_description{};
  Required<Decimal> quantity;
  Required<Decimal> cost;
  Field<std::int64_t> budget_code_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateReturnItemModel&) const = default;
};

/// `Inventory.V2.UpdateReturnRequest`.
struct UpdateReturnRequest {
  std::optional<std::int64_t> return_type_id{};
  std::optional<std::int64_t> business_unit_id{};
  std::optional<std::string> reference_number{};
  std::optional<std::int64_t> inventory_location_id{};
  std::optional<Timestamp> return_date{};
  std::optional<std::string> memo{};
  Field<Decimal> tax{};
  Field<Decimal> shipping{};
  Field<Decimal> restocking_fee{};
  Field<std::int64_t> budget_code_id{};
  std::optional<std::vector<UpdateReturnItemModel>> items{};
  std::optional<ExternalDataUpdateRequest> external_data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateReturnRequest&) const = default;
};

}  // namespace servicetitan::inventory
