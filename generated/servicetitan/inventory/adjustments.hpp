// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/inventory/adjustments_models.hpp"
#include "servicetitan/inventory/common_models.hpp"
#include "servicetitan/inventory/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::inventory::adjustments {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Guid> external_data_application_guid{};
  std::optional<std::string> external_data_key{};
  /// At most 50 values.
  std::vector<std::string> external_data_values{};
  std::optional<std::string> number{};
  std::optional<std::string> reference_number{};
  std::optional<std::int64_t> batch_id{};
  std::vector<std::int64_t> invoice_ids{};
  std::vector<std::int64_t> inventory_location_ids{};
  std::vector<std::string> adjustment_types{};
  std::vector<std::int64_t> business_unit_ids{};
  std::vector<std::string> sync_statuses{};
  Map<std::string> custom_fields_fields{};
  std::optional<OpenEnum<LogicalOperator>> custom_fields_operator{};
  std::optional<Timestamp> date_on_or_after{};
  std::optional<Timestamp> date_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /inventory/v2/tenant/{tenant}/adjustments
///
/// Scope: `tn.inv.adjustments:r`. Paged. Errors: 400.
Request<Page<InventoryAdjustmentResponse>> get_list(const GetListQuery& query = {});

/// PATCH /inventory/v2/tenant/{tenant}/adjustments/custom-fields
///
/// Scope: `tn.inv.adjustments:w`. Errors: 400.
Request<void> update_custom_fields(const CustomFieldUpdateRequest& body);

/// PATCH /inventory/v2/tenant/{tenant}/adjustments/{id}
///
/// Scope: `tn.inv.adjustments:w`. Errors: 400, 404.
Request<ModificationResponse> update(std::int64_t id, const UpdateAdjustmentRequest& body);

}  // namespace servicetitan::inventory::adjustments
