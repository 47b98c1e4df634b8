// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/timesheets/exports_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::timesheets::exports {

/// Query parameters of @ref activities.
struct ActivitiesQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /timesheets/v2/tenant/{tenant}/export/activities
///
/// Scope: `tn.tms.activities:r`. Export feed. Errors: 400.
Request<ExportPage<ActivityExportResponse>> activities(const ActivitiesQuery& query = {});

/// Query parameters of @ref activity_categories.
struct ActivityCategoriesQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /timesheets/v2/tenant/{tenant}/export/activity-categories
///
/// Scope: `tn.tms.activitycategories:r`. Export feed. Errors: 400.
Request<ExportPage<ActivityCategoryExportResponse>> activity_categories(
    const ActivityCategoriesQuery& query = {});

/// Query parameters of @ref activity_types.
struct ActivityTypesQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /timesheets/v2/tenant/{tenant}/export/activity-types
///
/// Scope: `tn.tms.activitytypes:r`. Export feed. Errors: 400.
Request<ExportPage<ActivityTypeExportResponse>> activity_types(
    const ActivityTypesQuery& query = {});

}  // namespace servicetitan::timesheets::exports
