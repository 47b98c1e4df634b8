// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/equipment_systems/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/equipment_systems.hpp"

namespace servicetitan::equipment_systems {

namespace equipment_types::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace equipment_types::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace equipment_types::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace equipment_types::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace exports::tables::installed_equipment {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace installed_equipment::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace installed_equipment::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace installed_equipment::tables::get2 {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace installed_equipment::tables::post_attachment {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace installed_equipment::tables::get_custom_field_types {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace installed_equipment::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace installed_equipment::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}

namespace tables {

namespace equipment_types::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace equipment_types::get

namespace equipment_types::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace equipment_types::update

namespace installed_equipment::get_custom_field_types {
void make_query(void* place);
void make_query(void* place) {
  ::new (place) servicetitan::equipment_systems::installed_equipment::GetCustomFieldTypesQuery{
      .page = detail::unset,
      .page_size = detail::unset,
      .descending = detail::unset,
  };
}
}  // namespace installed_equipment::get_custom_field_types

namespace installed_equipment::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace installed_equipment::get

namespace installed_equipment::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace installed_equipment::update

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&equipment_types::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<equipment_types::GetListQuery>, equipment_types::tables::get_list::kQuery,
     11, nullptr, &equipment_types::tables::get_list::kResult},
    {&equipment_types::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<EquipmentTypeCreateRequest>, &equipment_types::tables::create::kResult},
    {&equipment_types::tables::get::kOperation, tables::equipment_types::get::kPath, 1, nullptr,
     nullptr, 0, nullptr, &equipment_types::tables::get::kResult},
    {&equipment_types::tables::update::kOperation, tables::equipment_types::update::kPath, 1,
     nullptr, nullptr, 0, &detail::any_type<EquipmentTypeUpdateRequest>,
     &equipment_types::tables::update::kResult},
    {&exports::tables::installed_equipment::kOperation, nullptr, 0,
     &detail::any_query<exports::InstalledEquipmentQuery>,
     exports::tables::installed_equipment::kQuery, 2, nullptr,
     &exports::tables::installed_equipment::kResult},
    {&installed_equipment::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<installed_equipment::GetListQuery>,
     installed_equipment::tables::get_list::kQuery, 11, nullptr,
     &installed_equipment::tables::get_list::kResult},
    {&installed_equipment::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<InstalledEquipmentCreateRequest>,
     &installed_equipment::tables::create::kResult},
    {&installed_equipment::tables::get2::kOperation, nullptr, 0,
     &detail::any_query<installed_equipment::Get2Query>, installed_equipment::tables::get2::kQuery,
     1, nullptr, &installed_equipment::tables::get2::kResult},
    {&installed_equipment::tables::post_attachment::kOperation, nullptr, 0, nullptr, nullptr, 0,
     nullptr, &installed_equipment::tables::post_attachment::kResult},
    {&installed_equipment::tables::get_custom_field_types::kOperation, nullptr, 0,
     &detail::any_query<installed_equipment::GetCustomFieldTypesQuery,
     &tables::installed_equipment::get_custom_field_types::make_query>,
     installed_equipment::tables::get_custom_field_types::kQuery, 8, nullptr,
     &installed_equipment::tables::get_custom_field_types::kResult},
    {&installed_equipment::tables::get::kOperation, tables::installed_equipment::get::kPath, 1,
     nullptr, nullptr, 0, nullptr, &installed_equipment::tables::get::kResult},
    {&installed_equipment::tables::update::kOperation, tables::installed_equipment::update::kPath,
     1, nullptr, nullptr, 0, &detail::any_type<InstalledEquipmentUpdateRequest>,
     &installed_equipment::tables::update::kResult},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
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

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "equipment_systems", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::equipment_systems
