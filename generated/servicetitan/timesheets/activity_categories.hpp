// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/timesheets/activity_categories_models.hpp"
#include "servicetitan/timesheets/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::timesheets::activity_categories {

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
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /timesheets/v2/tenant/{tenant}/activity-categories
///
/// Scope: `tn.tms.activitycategories:r`. Paged. Errors: 400, 409.
Request<Page<ActivityCategoriesResponse>> get_list(const GetListQuery& query = {});

/// GET /timesheets/v2/tenant/{tenant}/activity-categories/{id}
///
/// Scope: `tn.tms.activitycategories:r`. Errors: 400, 404.
Request<ActivityCategoryResponse> get(std::int64_t id);

}  // namespace servicetitan::timesheets::activity_categories
