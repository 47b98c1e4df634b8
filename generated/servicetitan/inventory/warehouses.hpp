// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/inventory/shared.hpp"
#include "servicetitan/inventory/warehouses_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::inventory::warehouses {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Guid> external_data_application_guid{};
  std::optional<std::string> external_data_key{};
  /// At most 50 values.
  std::vector<std::string> external_data_values{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /inventory/v2/tenant/{tenant}/warehouses
///
/// Scope: `tn.inv.warehouses:r`. Paged. Errors: 400.
Request<Page<WarehouseResponse>> get_list(const GetListQuery& query = {});

/// PATCH /inventory/v2/tenant/{tenant}/warehouses/{id}
///
/// Scope: `tn.inv.warehouses:w`. Errors: 400, 404.
Request<ModificationResponse> update(std::int64_t id, const UpdateWarehouseRequest& body);

}  // namespace servicetitan::inventory::warehouses
