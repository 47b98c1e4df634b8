// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/settings.hpp"

namespace servicetitan::settings {

namespace business_units::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
}
namespace intacct_business_unit_mappings::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
}
namespace business_units::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
}
namespace business_units::tables::update { extern const Operation kOperation; }
namespace employees::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
}
namespace employees::tables::create { extern const Operation kOperation; }
namespace employees::tables::get { extern const Operation kOperation; }
namespace employees::tables::update { extern const Operation kOperation; }
namespace employees::tables::account_actions { extern const Operation kOperation; }
namespace exports::tables::business_units {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
}
namespace exports::tables::employees {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
}
namespace exports::tables::tag_types {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
}
namespace exports::tables::technicians {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
}
namespace tag_types::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
}
namespace tag_types::tables::create { extern const Operation kOperation; }
namespace tag_types::tables::update { extern const Operation kOperation; }
namespace technicians::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
}
namespace technicians::tables::create { extern const Operation kOperation; }
namespace technicians::tables::get { extern const Operation kOperation; }
namespace technicians::tables::update { extern const Operation kOperation; }
namespace technicians::tables::account_actions { extern const Operation kOperation; }
namespace user_roles::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
}

namespace tables {

namespace intacct_business_unit_mappings::get {
void make_query(void* place);
void make_query(void* place) {
  ::new (place) servicetitan::settings::intacct_business_unit_mappings::GetQuery{
      .page = detail::unset,
      .page_size = detail::unset,
      .include_total = detail::unset,
  };
}
}  // namespace intacct_business_unit_mappings::get

namespace business_units::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace business_units::get

namespace business_units::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace business_units::update

namespace employees::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace employees::get

namespace employees::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace employees::update

namespace employees::account_actions {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace employees::account_actions

namespace tag_types::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace tag_types::update

namespace technicians::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace technicians::get

namespace technicians::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace technicians::update

namespace technicians::account_actions {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace technicians::account_actions

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&business_units::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<business_units::GetListQuery>, business_units::tables::get_list::kQuery, 11,
     nullptr, &detail::any_type<Page<BusinessUnitResponse>>},
    {&intacct_business_unit_mappings::tables::get::kOperation, nullptr, 0,
     &detail::any_query<intacct_business_unit_mappings::GetQuery,
     &tables::intacct_business_unit_mappings::get::make_query>,
     intacct_business_unit_mappings::tables::get::kQuery, 4, nullptr,
     &detail::any_type<Page<IntacctBusinessUnitMappingResponse>>},
    {&business_units::tables::get::kOperation, tables::business_units::get::kPath, 1,
     &detail::any_query<business_units::GetQuery>, business_units::tables::get::kQuery, 1, nullptr,
     &detail::any_type<BusinessUnitResponse>},
    {&business_units::tables::update::kOperation, tables::business_units::update::kPath, 1, nullptr,
     nullptr, 0, &detail::any_type<UpdateBusinessUnitRequest>,
     &detail::any_type<ModificationResponse>},
    {&employees::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<employees::GetListQuery>, employees::tables::get_list::kQuery, 12, nullptr,
     &detail::any_type<Page<EmployeeResponse>>},
    {&employees::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<EmployeeCreateRequest>, &detail::any_type<EmployeeCreateResponse>},
    {&employees::tables::get::kOperation, tables::employees::get::kPath, 1, nullptr, nullptr, 0,
     nullptr, &detail::any_type<EmployeeResponse>},
    {&employees::tables::update::kOperation, tables::employees::update::kPath, 1, nullptr, nullptr,
     0, &detail::any_type<EmployeeUpdateRequest>, &detail::any_type<EmployeeUpdateResponse>},
    {&employees::tables::account_actions::kOperation, tables::employees::account_actions::kPath, 1,
     nullptr, nullptr, 0, &detail::any_type<AccountActionRequest>,
     &detail::any_type<AccountActionResponse>},
    {&exports::tables::business_units::kOperation, nullptr, 0,
     &detail::any_query<exports::BusinessUnitsQuery>, exports::tables::business_units::kQuery, 2,
     nullptr, &detail::any_type<ExportPage<ExportBusinessUnitResponse>>},
    {&exports::tables::employees::kOperation, nullptr, 0,
     &detail::any_query<exports::EmployeesQuery>, exports::tables::employees::kQuery, 2, nullptr,
     &detail::any_type<ExportPage<ExportEmployeeResponse>>},
    {&exports::tables::tag_types::kOperation, nullptr, 0,
     &detail::any_query<exports::TagTypesQuery>, exports::tables::tag_types::kQuery, 2, nullptr,
     &detail::any_type<ExportPage<ExportTagTypeResponse>>},
    {&exports::tables::technicians::kOperation, nullptr, 0,
     &detail::any_query<exports::TechniciansQuery>, exports::tables::technicians::kQuery, 2,
     nullptr, &detail::any_type<ExportPage<ExportTechnicianResponse>>},
    {&tag_types::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<tag_types::GetListQuery>, tag_types::tables::get_list::kQuery, 9, nullptr,
     &detail::any_type<Page<TagTypeResponse>>},
    {&tag_types::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateTagTypeRequest>, &detail::any_type<ModificationResponse>},
    {&tag_types::tables::update::kOperation, tables::tag_types::update::kPath, 1, nullptr, nullptr,
     0, &detail::any_type<UpdateTagTypeRequest>, &detail::any_type<ModificationResponse>},
    {&technicians::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<technicians::GetListQuery>, technicians::tables::get_list::kQuery, 11,
     nullptr, &detail::any_type<Page<TechnicianResponse>>},
    {&technicians::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<TechnicianCreateRequest>, &detail::any_type<TechnicianCreateResponse>},
    {&technicians::tables::get::kOperation, tables::technicians::get::kPath, 1, nullptr, nullptr, 0,
     nullptr, &detail::any_type<TechnicianResponse>},
    {&technicians::tables::update::kOperation, tables::technicians::update::kPath, 1, nullptr,
     nullptr, 0, &detail::any_type<TechnicianUpdateRequest>,
     &detail::any_type<TechnicianUpdateResponse>},
    {&technicians::tables::account_actions::kOperation, tables::technicians::account_actions::kPath,
     1, nullptr, nullptr, 0, &detail::any_type<TechnicianAccountActionRequest>,
     &detail::any_type<AccountActionResponse>},
    {&user_roles::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<user_roles::GetListQuery>, user_roles::tables::get_list::kQuery, 9, nullptr,
     &detail::any_type<Page<UserRoleResponse>>},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
    &detail::any_type<AccountActionRequest>,
    &detail::any_type<AccountActionResponse>,
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<BusinessUnitAddressResponse>,
    &detail::any_type<BusinessUnitResponse>,
    &detail::any_type<BusinessUnitTenantResponse>,
    &detail::any_type<CreateOrUpdateAddressRequest>,
    &detail::any_type<CreateTagTypeRequest>,
    &detail::any_type<EmployeeAddressResponse>,
    &detail::any_type<EmployeeCreateRequest>,
    &detail::any_type<EmployeeCreateResponse>,
    &detail::any_type<EmployeeCustomFieldCreateOrUpdateRequest>,
    &detail::any_type<EmployeeCustomFieldResponse>,
    &detail::any_type<EmployeePermissionResponse>,
    &detail::any_type<EmployeeResponse>,
    &detail::any_type<EmployeeUpdateRequest>,
    &detail::any_type<EmployeeUpdateResponse>,
    &detail::any_type<ExportBusinessUnitResponse>,
    &detail::any_type<ExportEmployeeResponse>,
    &detail::any_type<ExportTagTypeResponse>,
    &detail::any_type<ExportTechnicianResponse>,
    &detail::any_type<ExternalDataModel>,
    &detail::any_type<ExternalDataUpdateModel>,
    &detail::any_type<ExternalDataUpdateRequest>,
    &detail::any_type<IntacctBusinessUnitMappingResponse>,
    &detail::any_type<ModificationResponse>,
    &detail::any_type<NamedModel>,
    &detail::any_type<TagTypeResponse>,
    &detail::any_type<TechnicianAccountActionRequest>,
    &detail::any_type<TechnicianAddressResponse>,
    &detail::any_type<TechnicianCreateRequest>,
    &detail::any_type<TechnicianCreateResponse>,
    &detail::any_type<TechnicianCustomFieldCreateOrUpdateRequest>,
    &detail::any_type<TechnicianCustomFieldResponse>,
    &detail::any_type<TechnicianLocationResponse>,
    &detail::any_type<TechnicianPermissionResponse>,
    &detail::any_type<TechnicianResponse>,
    &detail::any_type<TechnicianSkillResponse>,
    &detail::any_type<TechnicianUpdateRequest>,
    &detail::any_type<TechnicianUpdateResponse>,
    &detail::any_type<UpdateBusinessUnitRequest>,
    &detail::any_type<UpdateTagTypeRequest>,
    &detail::any_type<UserRoleResponse>,
};

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "settings", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::settings
