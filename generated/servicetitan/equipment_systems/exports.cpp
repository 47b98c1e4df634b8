// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/equipment_systems/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::equipment_systems::exports {

namespace tables {

extern const Operation kInstalledEquipment;
const Operation kInstalledEquipment{
    .name = "equipment_systems.exports.installed_equipment",
    .operation_id = "Export_ExportInstalledEquipment",
    .method = Method::get,
    .path = "/equipmentsystems/v2/tenant/{tenant}/export/installed-equipment",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.eqs.installedequipment:r",
};
extern const detail::QueryMember kInstalledEquipmentQuery[];
const detail::QueryMember kInstalledEquipmentQuery[] = {
    {"from", offsetof(InstalledEquipmentQuery, from),
     &detail::type_of<decltype(InstalledEquipmentQuery::from)>},
    {"includeRecentChanges", offsetof(InstalledEquipmentQuery, include_recent_changes),
     &detail::type_of<decltype(InstalledEquipmentQuery::include_recent_changes)>},
};

}  // namespace tables

Request<ExportPage<InstalledEquipmentResponse>> installed_equipment(
    const InstalledEquipmentQuery& query) {
  return detail::RequestBuilder(tables::kInstalledEquipment)
      .query(tables::kInstalledEquipmentQuery, query)
      .returning<ExportPage<InstalledEquipmentResponse>>();
}

}  // namespace servicetitan::equipment_systems::exports
