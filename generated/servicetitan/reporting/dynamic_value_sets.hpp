// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/reporting/dynamic_value_sets_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::reporting::dynamic_value_sets {

/// Query parameters of @ref get_dynamic_set.
struct GetDynamicSetQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /reporting/v2/tenant/{tenant}/dynamic-value-sets/{dynamicSetId}
///
/// Scope: `tn.rpr.dynamicvaluesets:r`. Errors: 400, 404.
Request<DynamicSetResponse> get_dynamic_set(
    std::string_view dynamic_set_id,
    const GetDynamicSetQuery& query = {});

}  // namespace servicetitan::reporting::dynamic_value_sets
