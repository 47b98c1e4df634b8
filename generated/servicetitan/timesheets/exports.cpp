// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/timesheets/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::timesheets::exports {

namespace tables {

extern const Operation kActivities;
const Operation kActivities{
    .name = "timesheets.exports.activities",
    .operation_id = "Export_Activities",
    .method = Method::get,
    .path = "/timesheets/v2/tenant/{tenant}/export/activities",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.tms.activities:r",
};
extern const detail::QueryMember kActivitiesQuery[];
const detail::QueryMember kActivitiesQuery[] = {
    {"from", offsetof(ActivitiesQuery, from), &detail::type_of<decltype(ActivitiesQuery::from)>},
    {"includeRecentChanges", offsetof(ActivitiesQuery, include_recent_changes),
     &detail::type_of<decltype(ActivitiesQuery::include_recent_changes)>},
};

extern const Operation kActivityCategories;
const Operation kActivityCategories{
    .name = "timesheets.exports.activity_categories",
    .operation_id = "Export_ActivityCategories",
    .method = Method::get,
    .path = "/timesheets/v2/tenant/{tenant}/export/activity-categories",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.tms.activitycategories:r",
};
extern const detail::QueryMember kActivityCategoriesQuery[];
const detail::QueryMember kActivityCategoriesQuery[] = {
    {"from", offsetof(ActivityCategoriesQuery, from),
     &detail::type_of<decltype(ActivityCategoriesQuery::from)>},
    {"includeRecentChanges", offsetof(ActivityCategoriesQuery, include_recent_changes),
     &detail::type_of<decltype(ActivityCategoriesQuery::include_recent_changes)>},
};

extern const Operation kActivityTypes;
const Operation kActivityTypes{
    .name = "timesheets.exports.activity_types",
    .operation_id = "Export_ActivityTypes",
    .method = Method::get,
    .path = "/timesheets/v2/tenant/{tenant}/export/activity-types",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.tms.activitytypes:r",
};
extern const detail::QueryMember kActivityTypesQuery[];
const detail::QueryMember kActivityTypesQuery[] = {
    {"from", offsetof(ActivityTypesQuery, from),
     &detail::type_of<decltype(ActivityTypesQuery::from)>},
    {"includeRecentChanges", offsetof(ActivityTypesQuery, include_recent_changes),
     &detail::type_of<decltype(ActivityTypesQuery::include_recent_changes)>},
};

}  // namespace tables

Request<ExportPage<ActivityExportResponse>> activities(const ActivitiesQuery& query) {
  return detail::RequestBuilder(tables::kActivities)
      .query(tables::kActivitiesQuery, query)
      .returning<ExportPage<ActivityExportResponse>>();
}

Request<ExportPage<ActivityCategoryExportResponse>> activity_categories(
    const ActivityCategoriesQuery& query) {
  return detail::RequestBuilder(tables::kActivityCategories)
      .query(tables::kActivityCategoriesQuery, query)
      .returning<ExportPage<ActivityCategoryExportResponse>>();
}

Request<ExportPage<ActivityTypeExportResponse>> activity_types(const ActivityTypesQuery& query) {
  return detail::RequestBuilder(tables::kActivityTypes)
      .query(tables::kActivityTypesQuery, query)
      .returning<ExportPage<ActivityTypeExportResponse>>();
}

}  // namespace servicetitan::timesheets::exports
