// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/inventory/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::inventory {

/// `Inventory.V2.ExportAdjustmentsResponse`.
struct ExportAdjustmentsResponse {
  std::int64_t id{};
  bool active{};
  std::string number{};
  std::string reference_number{};
  std::string type{};
  std::int64_t inventory_location_id{};
  std::optional<std::int64_t> business_unit_id{};
  std::optional<std::int64_t> project_id{};
  std::optional<std::int64_t> invoice_id{};
  std::optional<std::int64_t> created_by_id{};
  /// Format: multiline.
  std::string memo{};
  Timestamp date{};
  Timestamp created_on{};
  Timestamp modified_on{};
  /// Deprecated.
  std::optional<std::int64_t> batch_id{};
  std::optional<BatchResponse> batch{};
  OpenEnum<SyncStatus> sync_status{};
  std::optional<OpenEnum<InventoryReasonTransactionCanceled>> canceled_reason{};
  std::optional<std::int64_t> canceled_by_id{};
  std::optional<Timestamp> date_canceled{};
  std::vector<ExternalDataModel> external_data{};
  std::vector<InventoryAdjustmentItemResponse> items{};
  std::vector<CustomFieldResponse> custom_fields{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportAdjustmentsResponse&) const = default;
};

/// `Inventory.V2.ExportPurchaseOrdersResponse`.
struct ExportPurchaseOrdersResponse {
  std::int64_t id{};
  std::string number{};
  std::optional<std::int64_t> invoice_id{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::int64_t> project_id{};
  std::string status{};
  std::int64_t type_id{};
  std::int64_t vendor_id{};
  std::optional<std::int64_t> technician_id{};
  AddressResponse ship_to{};
  std::optional<std::int64_t> business_unit_id{};
  std::optional<std::int64_t> inventory_location_id{};
  std::optional<std::int64_t> batch_id{};
  std::optional<std::int64_t> budget_code_id{};
  std::string vendor_document_number{};
  Timestamp date{};
  std::optional<Timestamp> required_on{};
  std::optional<Timestamp> sent_on{};
  std::optional<Timestamp> received_on{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Decimal total{};
  Decimal tax{};
  Decimal shipping{};
  std::optional<std::int64_t> created_by_id{};
  /// Format: multiline.
  std::string summary{};
  std::vector<PurchaseOrderItemResponse> items{};
  std::vector<CustomFieldResponse> custom_fields{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportPurchaseOrdersResponse&) const = default;
};

/// `Inventory.V2.ExportReturnsResponse`.
struct ExportReturnsResponse {
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
  bool operator==(const ExportReturnsResponse&) const = default;
};

/// `Inventory.V2.ExportTransfersResponse`.
struct ExportTransfersResponse {
  std::int64_t id{};
  std::string transfer_type{};
  std::string status{};
  std::string number{};
  std::string reference_number{};
  std::int64_t from_location_id{};
  std::int64_t to_location_id{};
  std::optional<std::int64_t> created_by_id{};
  /// Format: multiline.
  std::string memo{};
  Timestamp date{};
  std::optional<Timestamp> picked_date{};
  std::optional<Timestamp> received_date{};
  Timestamp created_on{};
  Timestamp modified_on{};
  /// Deprecated.
  std::optional<std::int64_t> batch_id{};
  std::optional<BatchResponse> batch{};
  OpenEnum<SyncStatus> sync_status{};
  std::optional<Timestamp> date_required{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::int64_t> invoice_id{};
  std::optional<std::int64_t> canceled_by_id{};
  std::optional<OpenEnum<InventoryReasonTransactionCanceled>> canceled_reason{};
  std::optional<Timestamp> date_canceled{};
  bool active{};
  std::optional<std::int64_t> picked_by_id{};
  std::optional<std::int64_t> received_by_id{};
  std::vector<InventoryTransferItemResponse> items{};
  std::vector<CustomFieldResponse> custom_fields{};
  std::optional<std::vector<ExternalDataModel>> external_data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportTransfersResponse&) const = default;
};

}  // namespace servicetitan::inventory
