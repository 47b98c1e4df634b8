// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/jpm/project_statuses_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::jpm::project_statuses {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::string> name{};
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `Name`, `Order`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
};

/// GET /jpm/v2/tenant/{tenant}/project-statuses
///
/// Scope: `tn.jpm.projectstatuses:r`. Paged. Errors: 400.
Request<Page<ProjectStatusResponse>> get_list(const GetListQuery& query = {});

/// GET /jpm/v2/tenant/{tenant}/project-statuses/{id}
///
/// Scope: `tn.jpm.projectstatuses:r`. Errors: 400, 404.
Request<ProjectStatusResponse> get(std::int64_t id);

}  // namespace servicetitan::jpm::project_statuses
