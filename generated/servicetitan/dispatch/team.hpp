// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/dispatch/team_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::dispatch::team {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<bool> include_inactive{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> modified_before{};
  /// `+` or `-` and a field, of `Id`, `CreatedOn`, `ModifiedOn`.
  std::optional<std::string> sort{};
};

/// GET /dispatch/v2/tenant/{tenant}/teams
///
/// Scope: `tn.dis.teams:r`. Paged. Errors: 400.
Request<Page<TeamResponse>> get_list(const GetListQuery& query = {});

/// POST /dispatch/v2/tenant/{tenant}/teams
///
/// Scope: `tn.dis.teams:w`. Errors: 400.
Request<CreateTeamResponse> create(const CreateTeamRequest& body);

/// GET /dispatch/v2/tenant/{tenant}/teams/{id}
///
/// Scope: `tn.dis.teams:r`. Errors: 400, 404.
Request<TeamResponse> get(std::int64_t id);

/// DELETE /dispatch/v2/tenant/{tenant}/teams/{id}
///
/// Scope: `tn.dis.teams:w`. Errors: 400, 404.
Request<void> delete_(std::int64_t id);

}  // namespace servicetitan::dispatch::team
