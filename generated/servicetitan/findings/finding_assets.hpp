// Generated from specs/findings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/findings/finding_assets_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::findings::finding_assets {

/// Query parameters of @ref get.
struct GetQuery {
  std::optional<std::string> path{};
};

/// GET /findings/v2/tenant/{tenant}/assets
///
/// Scope: `tn.fdgs.assets:r`. Errors: 400, 404.
Request<Redirect> get(const GetQuery& query = {});

/// POST /findings/v2/tenant/{tenant}/assets
///
/// Scope: `tn.fdgs.assets:w`. Errors: 400.
Request<FindingAssetUploadResponse> post_attachment(const Upload& file);

}  // namespace servicetitan::findings::finding_assets
