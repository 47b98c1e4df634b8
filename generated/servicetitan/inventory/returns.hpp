// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/inventory/common_models.hpp"
#include "servicetitan/inventory/returns_models.hpp"
#include "servicetitan/inventory/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::inventory::returns {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<std::string> number{};
  std::optional<std::string> reference_number{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::int64_t> purchase_order_id{};
  std::optional<std::int64_t> batch_id{};
  std::vector<std::int64_t> vendor_ids{};
  std::vector<std::int64_t> business_unit_ids{};
  std::vector<std::int64_t> inventory_location_ids{};
  std::vector<std::string> sync_statuses{};
  Map<std::string> custom_fields_fields{};
  std::optional<OpenEnum<LogicalOperator>> custom_fields_operator{};
  std::optional<Timestamp> return_date_on_or_after{};
  std::optional<Timestamp> return_date_before{};
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
  std::optional<Guid> external_data_application_guid{};
  std::optional<std::string> external_data_key{};
  /// At most 50 values.
  std::vector<std::string> external_data_values{};
};

/// GET /inventory/v2/tenant/{tenant}/returns
///
/// Scope: `tn.inv.returns:r`. Paged. Errors: 400.
Request<Page<InventoryReturnResponse>> get_list(const GetListQuery& query = {});

/// POST /inventory/v2/tenant/{tenant}/returns
///
/// Scope: `tn.inv.returns:w`. Errors: 400, 404.
Request<ModificationResponse> create_return(const CreateInventoryReturnRequest& body);

/// PATCH /inventory/v2/tenant/{tenant}/returns/custom-fields
///
/// Scope: `tn.inv.returns:w`. Errors: 400.
Request<void> update_custom_fields(const CustomFieldUpdateRequest& body);

/// PATCH /inventory/v2/tenant/{tenant}/returns/{id}
///
/// Scope: `tn.inv.returns:w`. Errors: 400, 404, 409.
Request<ModificationResponse> update(std::int64_t id, const UpdateReturnRequest& body);

/// PATCH /inventory/v2/tenant/{tenant}/returns/{id}/cancellation
///
/// Scope: `tn.inv.returns:w`. Errors: 400, 404.
Request<ModificationResponse> cancel(
    std::int64_t id,
    const CancelResourceRequestOfReturnCancellationReason& body);

}  // namespace servicetitan::inventory::returns
