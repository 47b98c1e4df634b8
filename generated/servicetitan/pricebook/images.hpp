// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/pricebook/images_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::pricebook::images {

/// Query parameters of @ref get.
struct GetQuery {
  std::optional<std::string> path{};
};

/// GET /pricebook/v2/tenant/{tenant}/images
///
/// Scope: `tn.pb.images:r`. Errors: 400, 404.
Request<Redirect> get(const GetQuery& query = {});

/// POST /pricebook/v2/tenant/{tenant}/images
///
/// Scope: `tn.pb.images:w`. Errors: 400.
Request<ImageUploadResponse> post(const Upload& file);

}  // namespace servicetitan::pricebook::images
