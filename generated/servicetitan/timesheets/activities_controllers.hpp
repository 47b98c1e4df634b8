// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/timesheets/activities_controllers_models.hpp"
#include "servicetitan/timesheets/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::timesheets::activities_controllers {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<std::string> sort{};
};

/// GET /timesheets/v2/tenant/{tenant}/activities
///
/// Scope: `tn.tms.activities:r`. Paged. Errors: 400, 409.
Request<Page<ActivitiesResponse>> get_list(const GetListQuery& query = {});

/// POST /timesheets/v2/tenant/{tenant}/activities
///
/// Scope: `tn.tms.activities:w`. Errors: 400, 409.
Request<ModificationResponse> create(const ActivityCreateRequest& body);

/// GET /timesheets/v2/tenant/{tenant}/activities/{id}
///
/// Scope: `tn.tms.activities:r`. Errors: 400, 404.
Request<ActivityResponse> get(std::int64_t id);

/// PUT /timesheets/v2/tenant/{tenant}/activities/{id}
///
/// Scope: `tn.tms.activities:w`. Errors: 400, 409.
Request<ModificationResponse> update(std::int64_t id, const ActivityUpdateRequest& body);

/// DELETE /timesheets/v2/tenant/{tenant}/activities/{id}
///
/// Scope: `tn.tms.activities:w`. Errors: 400.
Request<void> delete_(std::int64_t id);

}  // namespace servicetitan::timesheets::activities_controllers
