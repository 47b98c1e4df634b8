// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/salestech/common_models.hpp"
#include "servicetitan/salestech/estimates_models.hpp"
#include "servicetitan/salestech/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::salestech::estimates {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int64_t> job_id{};
  std::optional<std::int64_t> project_id{};
  std::optional<std::string> job_number{};
  std::optional<Decimal> total_greater{};
  std::optional<Decimal> total_less{};
  std::optional<std::int64_t> sold_by_id{};
  std::optional<std::int64_t> sold_by_employee_id{};
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> sold_after{};
  std::optional<Timestamp> sold_before{};
  std::optional<std::string> status{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<std::string> sort{};
  /// `+` or `-` and a field, of `Id`, `CreatedOn`, `ModifiedOn`. Deprecated.
  std::optional<std::string> order_by{};
  /// Deprecated.
  std::optional<std::string> order_by_direction{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int64_t> location_id{};
};

/// GET /sales/v2/tenant/{tenant}/estimates
///
/// Scope: `tn.sal.estimates:r`. Paged. Errors: 400.
Request<Page<EstimateResponse>> get_list(const GetListQuery& query = {});

/// POST /sales/v2/tenant/{tenant}/estimates
///
/// Scope: `tn.sal.estimates:w`. Errors: 400.
Request<EstimateResponse> create(const CreateEstimateRequest& body);

/// Query parameters of @ref get_items.
struct GetItemsQuery {
  std::optional<std::int64_t> estimate_id{};
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::string> sort{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /sales/v2/tenant/{tenant}/estimates/items
///
/// Scope: `tn.sal.estimates:r`. Paged. Errors: 400.
Request<Page<EstimateItemResponse>> get_items(const GetItemsQuery& query = {});

/// GET /sales/v2/tenant/{tenant}/estimates/{id}
///
/// Scope: `tn.sal.estimates:r`. Errors: 400.
Request<EstimateResponse> get(std::int64_t id);

/// PUT /sales/v2/tenant/{tenant}/estimates/{id}
///
/// Scope: `tn.sal.estimates:w`. Errors: 400.
Request<EstimateResponse> update(std::int64_t id, const UpdateEstimateRequest& body);

/// PUT /sales/v2/tenant/{tenant}/estimates/{id}/dismiss
///
/// Scope: `tn.sal.estimates:w`. Errors: 400.
Request<void> dismiss(std::int64_t id);

/// PUT /sales/v2/tenant/{tenant}/estimates/{id}/items
///
/// Scope: `tn.sal.estimates:w`. Errors: 400.
Request<EstimateItemUpdateResponse> put_item(
    std::int64_t id,
    const EstimateItemCreateUpdateRequest& body);

/// DELETE /sales/v2/tenant/{tenant}/estimates/{id}/items/{itemId}
///
/// Scope: `tn.sal.estimates:w`. Errors: 400.
Request<void> delete_item(std::int64_t id, std::int64_t item_id);

/// PUT /sales/v2/tenant/{tenant}/estimates/{id}/sell
///
/// Scope: `tn.sal.estimates:w`. Errors: 400.
Request<EstimateResponse> sell(std::int64_t id, const SellRequest& body);

/// PUT /sales/v2/tenant/{tenant}/estimates/{id}/unsell
///
/// Scope: `tn.sal.estimates:w`. Errors: 400.
Request<void> unsell(std::int64_t id);

}  // namespace servicetitan::salestech::estimates
