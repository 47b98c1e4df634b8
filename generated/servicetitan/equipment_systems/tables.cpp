// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/equipment_systems/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/equipment_systems.hpp"

namespace servicetitan::equipment_systems {

namespace equipment_types::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGet;
extern const Operation kUpdate;
}  // namespace equipment_types::tables

namespace exports::tables {
extern const Operation kInstalledEquipment;
extern const detail::QueryMember kInstalledEquipmentQuery[];
}  // namespace exports::tables

namespace installed_equipment::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGet2;
extern const detail::QueryMember kGet2Query[];
extern const Operation kPostAttachment;
extern const Operation kGetCustomFieldTypes;
extern const detail::QueryMember kGetCustomFieldTypesQuery[];
extern const Operation kGet;
extern const Operation kUpdate;
}  // namespace installed_equipment::tables

namespace tables {

extern const detail::PathMember kEquipmentTypesGetPath[];
const detail::PathMember kEquipmentTypesGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kEquipmentTypesUpdatePath[];
const detail::PathMember kEquipmentTypesUpdatePath[] = {
    {"id", detail::Kind::int64},
};
void make_installed_equipment_get_custom_field_types_query(void* place);
void make_installed_equipment_get_custom_field_types_query(void* place) {
  ::new (place) installed_equipment::GetCustomFieldTypesQuery{
      .page = detail::unset,
      .page_size = detail::unset,
      .descending = detail::unset,
  };
}
extern const detail::PathMember kInstalledEquipmentGetPath[];
const detail::PathMember kInstalledEquipmentGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kInstalledEquipmentUpdatePath[];
const detail::PathMember kInstalledEquipmentUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&equipment_types::tables::kGetList,
     nullptr, 0,
     &detail::any_query<equipment_types::GetListQuery>,
     equipment_types::tables::kGetListQuery, 11,
     nullptr,
     &detail::any_type<Page<EquipmentTypeResponse>>},
    {&equipment_types::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<EquipmentTypeCreateRequest>,
     &detail::any_type<EquipmentTypeResponse>},
    {&equipment_types::tables::kGet,
     kEquipmentTypesGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<EquipmentTypeResponse>},
    {&equipment_types::tables::kUpdate,
     kEquipmentTypesUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<EquipmentTypeUpdateRequest>,
     &detail::any_type<EquipmentTypeResponse>},
    {&exports::tables::kInstalledEquipment,
     nullptr, 0,
     &detail::any_query<exports::InstalledEquipmentQuery>,
     exports::tables::kInstalledEquipmentQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<InstalledEquipmentResponse>>},
    {&installed_equipment::tables::kGetList,
     nullptr, 0,
     &detail::any_query<installed_equipment::GetListQuery>,
     installed_equipment::tables::kGetListQuery, 11,
     nullptr,
     &detail::any_type<Page<InstalledEquipmentResponse>>},
    {&installed_equipment::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<InstalledEquipmentCreateRequest>,
     &detail::any_type<InstalledEquipmentDetailedResponse>},
    {&installed_equipment::tables::kGet2,
     nullptr, 0,
     &detail::any_query<installed_equipment::Get2Query>,
     installed_equipment::tables::kGet2Query, 1,
     nullptr,
     nullptr},
    {&installed_equipment::tables::kPostAttachment,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<AttachmentUploadResponse>},
    {&installed_equipment::tables::kGetCustomFieldTypes,
     nullptr, 0,
     &detail::any_query<installed_equipment::GetCustomFieldTypesQuery, &make_installed_equipment_get_custom_field_types_query>,
     installed_equipment::tables::kGetCustomFieldTypesQuery, 8,
     nullptr,
     &detail::any_type<Page<CustomFieldTypeModel>>},
    {&installed_equipment::tables::kGet,
     kInstalledEquipmentGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<InstalledEquipmentDetailedResponse>},
    {&installed_equipment::tables::kUpdate,
     kInstalledEquipmentUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<InstalledEquipmentUpdateRequest>,
     &detail::any_type<InstalledEquipmentDetailedResponse>},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<AttachmentApiModel>,
    &detail::any_type<AttachmentUploadResponse>,
    &detail::any_type<CustomFieldRequestModel>,
    &detail::any_type<CustomFieldResponseModel>,
    &detail::any_type<CustomFieldTypeModel>,
    &detail::any_type<EquipmentTypeCreateRequest>,
    &detail::any_type<EquipmentTypeResponse>,
    &detail::any_type<EquipmentTypeUpdateRequest>,
    &detail::any_type<InstalledEquipmentCreateRequest>,
    &detail::any_type<InstalledEquipmentDetailedResponse>,
    &detail::any_type<InstalledEquipmentResponse>,
    &detail::any_type<InstalledEquipmentTypeModel>,
    &detail::any_type<InstalledEquipmentUpdateRequest>,
    &detail::any_type<TagResponseModel>,
};

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "equipment_systems", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::equipment_systems
