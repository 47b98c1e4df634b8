// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/inventory/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::inventory {

/// `Inventory.V2.InventoryAdjustmentResponse`.
struct InventoryAdjustmentResponse {
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
  bool operator==(const InventoryAdjustmentResponse&) const = default;
};

/// `Inventory.V2.UpdateAdjustmentRequest`.
struct UpdateAdjustmentRequest {
  std::optional<ExternalDataUpdateRequest> external_data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateAdjustmentRequest&) const = default;
};

}  // namespace servicetitan::inventory
