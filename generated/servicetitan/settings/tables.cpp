// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/settings.hpp"

namespace servicetitan::settings {

namespace business_units::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace intacct_business_unit_mappings::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace business_units::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace business_units::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace employees::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace employees::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace employees::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace employees::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace employees::tables::account_actions {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace exports::tables::business_units {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::employees {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::tag_types {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::technicians {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace tag_types::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace tag_types::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace tag_types::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace technicians::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace technicians::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace technicians::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace technicians::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace technicians::tables::account_actions {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace user_roles::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
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
     nullptr, &business_units::tables::get_list::kResult},
    {&intacct_business_unit_mappings::tables::get::kOperation, nullptr, 0,
     &detail::any_query<intacct_business_unit_mappings::GetQuery,
     &tables::intacct_business_unit_mappings::get::make_query>,
     intacct_business_unit_mappings::tables::get::kQuery, 4, nullptr,
     &intacct_business_unit_mappings::tables::get::kResult},
    {&business_units::tables::get::kOperation, tables::business_units::get::kPath, 1,
     &detail::any_query<business_units::GetQuery>, business_units::tables::get::kQuery, 1, nullptr,
     &business_units::tables::get::kResult},
    {&business_units::tables::update::kOperation, tables::business_units::update::kPath, 1, nullptr,
     nullptr, 0, &detail::any_type<UpdateBusinessUnitRequest>,
     &business_units::tables::update::kResult},
    {&employees::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<employees::GetListQuery>, employees::tables::get_list::kQuery, 12, nullptr,
     &employees::tables::get_list::kResult},
    {&employees::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<EmployeeCreateRequest>, &employees::tables::create::kResult},
    {&employees::tables::get::kOperation, tables::employees::get::kPath, 1, nullptr, nullptr, 0,
     nullptr, &employees::tables::get::kResult},
    {&employees::tables::update::kOperation, tables::employees::update::kPath, 1, nullptr, nullptr,
     0, &detail::any_type<EmployeeUpdateRequest>, &employees::tables::update::kResult},
    {&employees::tables::account_actions::kOperation, tables::employees::account_actions::kPath, 1,
     nullptr, nullptr, 0, &detail::any_type<AccountActionRequest>,
     &employees::tables::account_actions::kResult},
    {&exports::tables::business_units::kOperation, nullptr, 0,
     &detail::any_query<exports::BusinessUnitsQuery>, exports::tables::business_units::kQuery, 2,
     nullptr, &exports::tables::business_units::kResult},
    {&exports::tables::employees::kOperation, nullptr, 0,
     &detail::any_query<exports::EmployeesQuery>, exports::tables::employees::kQuery, 2, nullptr,
     &exports::tables::employees::kResult},
    {&exports::tables::tag_types::kOperation, nullptr, 0,
     &detail::any_query<exports::TagTypesQuery>, exports::tables::tag_types::kQuery, 2, nullptr,
     &exports::tables::tag_types::kResult},
    {&exports::tables::technicians::kOperation, nullptr, 0,
     &detail::any_query<exports::TechniciansQuery>, exports::tables::technicians::kQuery, 2,
     nullptr, &exports::tables::technicians::kResult},
    {&tag_types::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<tag_types::GetListQuery>, tag_types::tables::get_list::kQuery, 9, nullptr,
     &tag_types::tables::get_list::kResult},
    {&tag_types::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateTagTypeRequest>, &tag_types::tables::create::kResult},
    {&tag_types::tables::update::kOperation, tables::tag_types::update::kPath, 1, nullptr, nullptr,
     0, &detail::any_type<UpdateTagTypeRequest>, &tag_types::tables::update::kResult},
    {&technicians::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<technicians::GetListQuery>, technicians::tables::get_list::kQuery, 11,
     nullptr, &technicians::tables::get_list::kResult},
    {&technicians::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<TechnicianCreateRequest>, &technicians::tables::create::kResult},
    {&technicians::tables::get::kOperation, tables::technicians::get::kPath, 1, nullptr, nullptr, 0,
     nullptr, &technicians::tables::get::kResult},
    {&technicians::tables::update::kOperation, tables::technicians::update::kPath, 1, nullptr,
     nullptr, 0, &detail::any_type<TechnicianUpdateRequest>, &technicians::tables::update::kResult},
    {&technicians::tables::account_actions::kOperation, tables::technicians::account_actions::kPath,
     1, nullptr, nullptr, 0, &detail::any_type<TechnicianAccountActionRequest>,
     &technicians::tables::account_actions::kResult},
    {&user_roles::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<user_roles::GetListQuery>, user_roles::tables::get_list::kQuery, 9, nullptr,
     &user_roles::tables::get_list::kResult},
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
