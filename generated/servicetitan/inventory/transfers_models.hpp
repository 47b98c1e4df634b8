// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/inventory/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::inventory {

/// `Inventory.V2.InventoryTransferResponse`.
struct InventoryTransferResponse {
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
  bool operator==(const InventoryTransferResponse&) const = default;
};

/// `Inventory.V2.UpdateTransferRequest`.
struct UpdateTransferRequest {
  std::optional<ExternalDataUpdateRequest> external_data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateTransferRequest&) const = default;
};

}  // namespace servicetitan::inventory
