// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/equipment_systems/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::equipment_systems::exports {

namespace tables::installed_equipment {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "equipment_systems.exports.installed_equipment",
    .operation_id = "Export_ExportInstalledEquipment",
    .method = Method::get,
    .path = "/equipmentsystems/v2/tenant/{tenant}/export/installed-equipment",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.eqs.installedequipment:r",
};
using T = InstalledEquipmentQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<InstalledEquipmentResponse>>;
}  // namespace tables::installed_equipment
Request<ExportPage<InstalledEquipmentResponse>> installed_equipment(
    const InstalledEquipmentQuery& query) {
  return detail::RequestBuilder(tables::installed_equipment::kOperation)
      .query(tables::installed_equipment::kQuery, query)
      .returning<ExportPage<InstalledEquipmentResponse>>();
}

}  // namespace servicetitan::equipment_systems::exports
