// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/settings.hpp"

namespace servicetitan::settings {

namespace business_units::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kGet;
extern const detail::QueryMember kGetQuery[];
extern const Operation kUpdate;
}  // namespace business_units::tables

namespace employees::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGet;
extern const Operation kUpdate;
extern const Operation kAccountActions;
}  // namespace employees::tables

namespace exports::tables {
extern const Operation kBusinessUnits;
extern const detail::QueryMember kBusinessUnitsQuery[];
extern const Operation kEmployees;
extern const detail::QueryMember kEmployeesQuery[];
extern const Operation kTagTypes;
extern const detail::QueryMember kTagTypesQuery[];
extern const Operation kTechnicians;
extern const detail::QueryMember kTechniciansQuery[];
}  // namespace exports::tables

namespace intacct_business_unit_mappings::tables {
extern const Operation kGet;
extern const detail::QueryMember kGetQuery[];
}  // namespace intacct_business_unit_mappings::tables

namespace tag_types::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kUpdate;
}  // namespace tag_types::tables

namespace technicians::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGet;
extern const Operation kUpdate;
extern const Operation kAccountActions;
}  // namespace technicians::tables

namespace user_roles::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
}  // namespace user_roles::tables

namespace tables {

void make_intacct_business_unit_mappings_get_query(void* place);
void make_intacct_business_unit_mappings_get_query(void* place) {
  ::new (place) intacct_business_unit_mappings::GetQuery{
      .page = detail::unset,
      .page_size = detail::unset,
      .include_total = detail::unset,
  };
}
extern const detail::PathMember kBusinessUnitsGetPath[];
const detail::PathMember kBusinessUnitsGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kBusinessUnitsUpdatePath[];
const detail::PathMember kBusinessUnitsUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kEmployeesGetPath[];
const detail::PathMember kEmployeesGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kEmployeesUpdatePath[];
const detail::PathMember kEmployeesUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kEmployeesAccountActionsPath[];
const detail::PathMember kEmployeesAccountActionsPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kTagTypesUpdatePath[];
const detail::PathMember kTagTypesUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kTechniciansGetPath[];
const detail::PathMember kTechniciansGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kTechniciansUpdatePath[];
const detail::PathMember kTechniciansUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kTechniciansAccountActionsPath[];
const detail::PathMember kTechniciansAccountActionsPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&business_units::tables::kGetList,
     nullptr, 0,
     &detail::any_query<business_units::GetListQuery>,
     business_units::tables::kGetListQuery, 11,
     nullptr,
     &detail::any_type<Page<BusinessUnitResponse>>},
    {&intacct_business_unit_mappings::tables::kGet,
     nullptr, 0,
     &detail::any_query<intacct_business_unit_mappings::GetQuery, &make_intacct_business_unit_mappings_get_query>,
     intacct_business_unit_mappings::tables::kGetQuery, 4,
     nullptr,
     &detail::any_type<Page<IntacctBusinessUnitMappingResponse>>},
    {&business_units::tables::kGet,
     kBusinessUnitsGetPath, 1,
     &detail::any_query<business_units::GetQuery>,
     business_units::tables::kGetQuery, 1,
     nullptr,
     &detail::any_type<BusinessUnitResponse>},
    {&business_units::tables::kUpdate,
     kBusinessUnitsUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateBusinessUnitRequest>,
     &detail::any_type<ModificationResponse>},
    {&employees::tables::kGetList,
     nullptr, 0,
     &detail::any_query<employees::GetListQuery>,
     employees::tables::kGetListQuery, 12,
     nullptr,
     &detail::any_type<Page<EmployeeResponse>>},
    {&employees::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<EmployeeCreateRequest>,
     &detail::any_type<EmployeeCreateResponse>},
    {&employees::tables::kGet,
     kEmployeesGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<EmployeeResponse>},
    {&employees::tables::kUpdate,
     kEmployeesUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<EmployeeUpdateRequest>,
     &detail::any_type<EmployeeUpdateResponse>},
    {&employees::tables::kAccountActions,
     kEmployeesAccountActionsPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<AccountActionRequest>,
     &detail::any_type<AccountActionResponse>},
    {&exports::tables::kBusinessUnits,
     nullptr, 0,
     &detail::any_query<exports::BusinessUnitsQuery>,
     exports::tables::kBusinessUnitsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportBusinessUnitResponse>>},
    {&exports::tables::kEmployees,
     nullptr, 0,
     &detail::any_query<exports::EmployeesQuery>,
     exports::tables::kEmployeesQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportEmployeeResponse>>},
    {&exports::tables::kTagTypes,
     nullptr, 0,
     &detail::any_query<exports::TagTypesQuery>,
     exports::tables::kTagTypesQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportTagTypeResponse>>},
    {&exports::tables::kTechnicians,
     nullptr, 0,
     &detail::any_query<exports::TechniciansQuery>,
     exports::tables::kTechniciansQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportTechnicianResponse>>},
    {&tag_types::tables::kGetList,
     nullptr, 0,
     &detail::any_query<tag_types::GetListQuery>,
     tag_types::tables::kGetListQuery, 9,
     nullptr,
     &detail::any_type<Page<TagTypeResponse>>},
    {&tag_types::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateTagTypeRequest>,
     &detail::any_type<ModificationResponse>},
    {&tag_types::tables::kUpdate,
     kTagTypesUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateTagTypeRequest>,
     &detail::any_type<ModificationResponse>},
    {&technicians::tables::kGetList,
     nullptr, 0,
     &detail::any_query<technicians::GetListQuery>,
     technicians::tables::kGetListQuery, 11,
     nullptr,
     &detail::any_type<Page<TechnicianResponse>>},
    {&technicians::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<TechnicianCreateRequest>,
     &detail::any_type<TechnicianCreateResponse>},
    {&technicians::tables::kGet,
     kTechniciansGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<TechnicianResponse>},
    {&technicians::tables::kUpdate,
     kTechniciansUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<TechnicianUpdateRequest>,
     &detail::any_type<TechnicianUpdateResponse>},
    {&technicians::tables::kAccountActions,
     kTechniciansAccountActionsPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<TechnicianAccountActionRequest>,
     &detail::any_type<AccountActionResponse>},
    {&user_roles::tables::kGetList,
     nullptr, 0,
     &detail::any_query<user_roles::GetListQuery>,
     user_roles::tables::kGetListQuery, 9,
     nullptr,
     &detail::any_type<Page<UserRoleResponse>>},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
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

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "settings", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::settings
