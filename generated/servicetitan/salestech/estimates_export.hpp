// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/salestech/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::salestech::estimates_export {

/// Query parameters of @ref estimates_async_legacy.
struct EstimatesAsyncLegacyQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /sales/v2/tenant/{tenant}/estimates/export
///
/// Scope: `tn.sal.estimates:r`. Export feed. Errors: 400. Deprecated.
Request<ExportPage<ExportEstimatesResponse>> estimates_async_legacy(
    const EstimatesAsyncLegacyQuery& query = {});

}  // namespace servicetitan::salestech::estimates_export
