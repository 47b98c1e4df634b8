// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/settings/exports_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::settings::exports {

/// Query parameters of @ref business_units.
struct BusinessUnitsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /settings/v2/tenant/{tenant}/export/business-units
///
/// Scope: `tn.stt.businessunits:r`. Export feed. Errors: 400.
Request<ExportPage<ExportBusinessUnitResponse>> business_units(
    const BusinessUnitsQuery& query = {});

/// Query parameters of @ref employees.
struct EmployeesQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /settings/v2/tenant/{tenant}/export/employees
///
/// Scope: `tn.stt.employees:r`. Export feed. Errors: 400.
Request<ExportPage<ExportEmployeeResponse>> employees(const EmployeesQuery& query = {});

/// Query parameters of @ref tag_types.
struct TagTypesQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /settings/v2/tenant/{tenant}/export/tag-types
///
/// Scope: `tn.stt.tagtypes:r`. Export feed. Errors: 400.
Request<ExportPage<ExportTagTypeResponse>> tag_types(const TagTypesQuery& query = {});

/// Query parameters of @ref technicians.
struct TechniciansQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /settings/v2/tenant/{tenant}/export/technicians
///
/// Scope: `tn.stt.technicians:r`. Export feed. Errors: 400.
Request<ExportPage<ExportTechnicianResponse>> technicians(const TechniciansQuery& query = {});

}  // namespace servicetitan::settings::exports
