// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/salestech/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::salestech::exports {

/// Query parameters of @ref estimates.
struct EstimatesQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /sales/v2/tenant/{tenant}/export/estimates
///
/// Scope: `tn.sal.estimates:r`. Export feed. Errors: 400.
Request<ExportPage<ExportEstimatesResponse>> estimates(const EstimatesQuery& query = {});

/// Query parameters of @ref opportunities.
struct OpportunitiesQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /sales/v2/tenant/{tenant}/export/opportunities
///
/// Errors: 400. Retained from 2026-03: newer documents do not have it.
Request<Json> opportunities(const OpportunitiesQuery& query = {});

/// Query parameters of @ref opportunities_followups.
struct OpportunitiesFollowupsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /sales/v2/tenant/{tenant}/export/opportunities/followups
///
/// Errors: 400. Retained from 2026-03: newer documents do not have it.
Request<Json> opportunities_followups(const OpportunitiesFollowupsQuery& query = {});

}  // namespace servicetitan::salestech::exports
