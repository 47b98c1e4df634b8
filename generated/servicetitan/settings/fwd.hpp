// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::settings {

enum class AccountAction : std::int32_t;
struct AccountActionRequest;
struct AccountActionResponse;
enum class AccountActionStatus : std::int32_t;
enum class AccountCreationMethod : std::int32_t;
struct BusinessUnitAddressResponse;
struct BusinessUnitResponse;
struct BusinessUnitTenantResponse;
struct CreateOrUpdateAddressRequest;
struct CreateTagTypeRequest;
struct EmployeeAddressResponse;
struct EmployeeCreateRequest;
struct EmployeeCreateResponse;
struct EmployeeCustomFieldCreateOrUpdateRequest;
struct EmployeeCustomFieldResponse;
struct EmployeePermissionResponse;
enum class EmployeePosition : std::int32_t;
struct EmployeeResponse;
enum class EmployeeType : std::int32_t;
struct EmployeeUpdateRequest;
struct EmployeeUpdateResponse;
enum class EmployeeUserRole : std::int32_t;
struct ExportBusinessUnitResponse;
struct ExportEmployeeResponse;
struct ExportTagTypeResponse;
struct ExportTechnicianResponse;
struct ExternalDataModel;
enum class ExternalDataPatchMode : std::int32_t;
struct ExternalDataUpdateModel;
struct ExternalDataUpdateRequest;
struct IntacctBusinessUnitMappingResponse;
enum class JobFilter : std::int32_t;
enum class JobHistoryDateFilter : std::int32_t;
enum class LicenseType : std::int32_t;
enum class RequestedEmployeeTypeArg : std::int32_t;
enum class TagImportance : std::int32_t;
struct TagTypeResponse;
struct TechnicianAccountActionRequest;
struct TechnicianAddressResponse;
struct TechnicianCreateRequest;
struct TechnicianCreateResponse;
struct TechnicianCustomFieldCreateOrUpdateRequest;
struct TechnicianCustomFieldResponse;
enum class TechnicianLicenseType : std::int32_t;
struct TechnicianLocationResponse;
struct TechnicianPermissionResponse;
enum class TechnicianPosition : std::int32_t;
struct TechnicianResponse;
struct TechnicianSkillResponse;
enum class TechnicianStatus : std::int32_t;
struct TechnicianUpdateRequest;
struct TechnicianUpdateResponse;
struct UpdateBusinessUnitRequest;
struct UpdateTagTypeRequest;
struct UserRoleResponse;

}  // namespace servicetitan::settings
