// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/jpm/project_types_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::jpm::project_types {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /jpm/v2/tenant/{tenant}/project-types
///
/// Scope: `tn.jpm.projecttypes:r`. Paged. Errors: 400.
Request<Page<ProjectTypeResponse>> get_list(const GetListQuery& query = {});

/// GET /jpm/v2/tenant/{tenant}/project-types/{id}
///
/// Scope: `tn.jpm.projecttypes:r`. Errors: 400, 404.
Request<ProjectTypeResponse> get(std::int64_t id);

}  // namespace servicetitan::jpm::project_types
