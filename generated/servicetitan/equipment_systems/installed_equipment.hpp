// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/equipment_systems/common_models.hpp"
#include "servicetitan/equipment_systems/installed_equipment_models.hpp"
#include "servicetitan/equipment_systems/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::equipment_systems::installed_equipment {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::vector<std::int64_t> location_ids{};
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `CreatedOn`, `ModifiedOn`.
  std::optional<std::string> sort{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
};

/// GET /equipmentsystems/v2/tenant/{tenant}/installed-equipment
///
/// Scope: `tn.eqs.installedequipment:r`. Paged. Errors: 400.
Request<Page<InstalledEquipmentResponse>> get_list(const GetListQuery& query = {});

/// POST /equipmentsystems/v2/tenant/{tenant}/installed-equipment
///
/// Scope: `tn.eqs.installedequipment:w`. Errors: 400, 404, 409.
Request<InstalledEquipmentDetailedResponse> create(const InstalledEquipmentCreateRequest& body);

/// Query parameters of @ref get2.
struct Get2Query {
  std::optional<std::string> path{};
};

/// GET /equipmentsystems/v2/tenant/{tenant}/installed-equipment/attachments
///
/// Scope: `tn.eqs.installedequipment:r`. Errors: 400, 404.
Request<Download> get2(const Get2Query& query = {});

/// POST /equipmentsystems/v2/tenant/{tenant}/installed-equipment/attachments
///
/// Scope: `tn.eqs.installedequipment:w`. Errors: 400.
Request<AttachmentUploadResponse> post_attachment(const Upload& file);

/// Query parameters of @ref get_custom_field_types.
struct GetCustomFieldTypesQuery {
  Required<std::int32_t> page;
  Required<std::int32_t> page_size;
  Required<bool> descending;
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::string> sort_by{};
};

/// GET /equipmentsystems/v2/tenant/{tenant}/installed-equipment/custom-field-types
///
/// Scope: `tn.eqs.installedequipment:r`. Paged. Errors: 400.
Request<Page<CustomFieldTypeModel>> get_custom_field_types(const GetCustomFieldTypesQuery& query);

/// GET /equipmentsystems/v2/tenant/{tenant}/installed-equipment/{id}
///
/// Scope: `tn.eqs.installedequipment:r`. Errors: 400, 404.
Request<InstalledEquipmentDetailedResponse> get(std::int64_t id);

/// PATCH /equipmentsystems/v2/tenant/{tenant}/installed-equipment/{id}
///
/// Scope: `tn.eqs.installedequipment:w`. Errors: 400, 404, 409.
Request<InstalledEquipmentDetailedResponse> update(
    std::int64_t id,
    const InstalledEquipmentUpdateRequest& body);

}  // namespace servicetitan::equipment_systems::installed_equipment
