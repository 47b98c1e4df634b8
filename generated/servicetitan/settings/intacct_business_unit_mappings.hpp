// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/settings/intacct_business_unit_mappings_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::settings::intacct_business_unit_mappings {

/// Query parameters of @ref get.
struct GetQuery {
  /// At least 0. At most 2147483647.
  Required<std::int32_t> page;
  /// At least 1. At most 500.
  Required<std::int32_t> page_size;
  Required<bool> include_total;
  std::vector<std::int64_t> ids{};
};

/// GET /settings/v2/tenant/{tenant}/business-units/intacct
///
/// Scope: `tn.stt.businessunits:r`. Paged. Errors: 400.
Request<Page<IntacctBusinessUnitMappingResponse>> get(const GetQuery& query);

}  // namespace servicetitan::settings::intacct_business_unit_mappings
