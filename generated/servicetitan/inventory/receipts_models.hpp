// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/inventory/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::inventory {

/// `Inventory.V2.ReceiptCancellationReason`.
enum class ReceiptCancellationReason : std::int32_t {
  kNotRequired,
  kDuplicate,
  kAccidental,
  kVendorIssue,
  kOther,
  kJobCanceled,
};
const detail::EnumTable& enum_table(ReceiptCancellationReason) noexcept;

/// `Inventory.V2.CancelResourceRequest_Of_Inventory.V2.ReceiptCancellationReason`.
struct CancelResourceRequestOfReceiptCancellationReason {
  std::optional<OpenEnum<ReceiptCancellationReason>> canceled_reason{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CancelResourceRequestOfReceiptCancellationReason&) const = default;
};

/// `Inventory.V2.InventoryReceiptItemResponse`.
struct InventoryReceiptItemResponse {
  std::int64_t id{};
  std::int64_t sku_id{};
  std::string name{};
  std::string code{};
  /// Format: html.
  std::string description{};
  Decimal quantity{};
  Decimal cost{};
  std::optional<GLAccountResponse> general_ledger_account{};
  std::optional<GLAccountResponse> cost_of_sale_account{};
  std::optional<GLAccountResponse> asset_account{};
  std::int64_t purchase_order_item_id{};
  std::optional<std::int64_t> budget_code_id{};
  std::optional<Decimal> allocated_shipping{};
  std::optional<Decimal> allocated_tax{};
  std::optional<Decimal> allocated_other_costs{};
  std::optional<Decimal> fully_landed_unit_cost{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InventoryReceiptItemResponse&) const = default;
};

/// `Inventory.V2.InventoryReceiptResponse`.
struct InventoryReceiptResponse {
  std::int64_t id{};
  bool active{};
  std::string number{};
  std::string vendor_invoice_number{};
  std::optional<std::int64_t> created_by_id{};
  /// Format: multiline.
  std::string memo{};
  std::int64_t purchase_order_id{};
  std::optional<std::int64_t> bill_id{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::int64_t> business_unit_id{};
  std::int64_t vendor_id{};
  std::optional<std::int64_t> technician_id{};
  std::int64_t inventory_location_id{};
  std::optional<AddressResponse> ship_to{};
  std::string ship_to_description{};
  Decimal receipt_amount{};
  Decimal tax_amount{};
  Decimal shipping_amount{};
  std::optional<Timestamp> received_on{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::optional<std::int64_t> batch_id{};
  OpenEnum<SyncStatus> sync_status{};
  std::optional<std::int64_t> budget_code_id{};
  OpenEnum<V2LandedCostMethod> landed_cost_method{};
  std::optional<Decimal> other_amount{};
  std::vector<InventoryReceiptItemResponse> items{};
  std::vector<CustomFieldResponse> custom_fields{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InventoryReceiptResponse&) const = default;
};

/// `Inventory.V2.ReceivePurchaseOrderItemRequest`.
struct ReceivePurchaseOrderItemRequest {
  Field<std::int64_t> purchase_order_item_id{};
  Required<std::int64_t> sku_id;
  Field<std::string> description{};
  Field<std::string> vendor_part_number{};
  Required<Decimal> quantity;
  Required<Decimal> cost;
  Field<std::int64_t> budget_code_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ReceivePurchaseOrderItemRequest&) const = default;
};

/// `Inventory.V2.ReceivePurchaseOrderRequest`.
struct ReceivePurchaseOrderRequest {
  Required<std::int64_t> purchase_order_id;
  Field<std::int64_t> job_id{};
  Required<Timestamp> date_received;
  Field<std::string> vendor_document_number{};
  Field<std::string> memo{};
  Required<Decimal> tax;
  Required<Decimal> shipping;
  Field<std::int64_t> budget_code_id{};
  Required<std::vector<ReceivePurchaseOrderItemRequest>> items;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ReceivePurchaseOrderRequest&) const = default;
};

}  // namespace servicetitan::inventory
