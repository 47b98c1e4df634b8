// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/payroll/location_labor_type_models.hpp"
#include "servicetitan/payroll/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::payroll::location_labor_type {

/// Query parameters of @ref get_list_by_locations.
struct GetListByLocationsQuery {
  std::vector<std::int64_t> location_ids{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  /// `+` or `-` and a field, of `Location`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /payroll/v2/tenant/{tenant}/locations/rates
///
/// Scope: `tn.prl.locations:r`. Paged. Errors: 400, 409.
Request<Page<LocationLaborTypeResponse>> get_list_by_locations(
    const GetListByLocationsQuery& query = {});

}  // namespace servicetitan::payroll::location_labor_type
