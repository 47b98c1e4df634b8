// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/equipment_systems/common_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::equipment_systems::exports {

/// Query parameters of @ref installed_equipment.
struct InstalledEquipmentQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /equipmentsystems/v2/tenant/{tenant}/export/installed-equipment
///
/// Scope: `tn.eqs.installedequipment:r`. Export feed. Errors: 400.
Request<ExportPage<InstalledEquipmentResponse>> installed_equipment(
    const InstalledEquipmentQuery& query = {});

}  // namespace servicetitan::equipment_systems::exports
