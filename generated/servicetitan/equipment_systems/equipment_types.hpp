// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/equipment_systems/equipment_types_models.hpp"
#include "servicetitan/equipment_systems/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::equipment_systems::equipment_types {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<std::string> name{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `ID`, `Name`, `CreatedOn`, `ModifiedOn`.
  std::optional<std::string> sort{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
};

/// GET /equipmentsystems/v2/tenant/{tenant}/equipment-types
///
/// Scope: `tn.eqs.equipmenttypes:r`. Paged. Errors: 400.
Request<Page<EquipmentTypeResponse>> get_list(const GetListQuery& query = {});

/// POST /equipmentsystems/v2/tenant/{tenant}/equipment-types
///
/// Scope: `tn.eqs.equipmenttypes:w`. Errors: 400, 409.
Request<EquipmentTypeResponse> create(const EquipmentTypeCreateRequest& body);

/// GET /equipmentsystems/v2/tenant/{tenant}/equipment-types/{id}
///
/// Scope: `tn.eqs.equipmenttypes:r`. Errors: 400, 404.
Request<EquipmentTypeResponse> get(std::int64_t id);

/// PATCH /equipmentsystems/v2/tenant/{tenant}/equipment-types/{id}
///
/// Scope: `tn.eqs.equipmenttypes:w`. Errors: 400, 404, 409.
Request<EquipmentTypeResponse> update(std::int64_t id, const EquipmentTypeUpdateRequest& body);

}  // namespace servicetitan::equipment_systems::equipment_types
