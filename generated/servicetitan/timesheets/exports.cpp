// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/timesheets/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::timesheets::exports {

namespace tables::activities {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "timesheets.exports.activities",
    .operation_id = "Export_Activities",
    .method = Method::get,
    .path = "/timesheets/v2/tenant/{tenant}/export/activities",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.tms.activities:r",
};
using T = ActivitiesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ActivityExportResponse>>;
}  // namespace tables::activities
Request<ExportPage<ActivityExportResponse>> activities(const ActivitiesQuery& query) {
  return detail::RequestBuilder(tables::activities::kOperation)
      .query(tables::activities::kQuery, query)
      .returning<ExportPage<ActivityExportResponse>>();
}

namespace tables::activity_categories {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "timesheets.exports.activity_categories",
    .operation_id = "Export_ActivityCategories",
    .method = Method::get,
    .path = "/timesheets/v2/tenant/{tenant}/export/activity-categories",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.tms.activitycategories:r",
};
using T = ActivityCategoriesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ActivityCategoryExportResponse>>;
}  // namespace tables::activity_categories
Request<ExportPage<ActivityCategoryExportResponse>> activity_categories(
    const ActivityCategoriesQuery& query) {
  return detail::RequestBuilder(tables::activity_categories::kOperation)
      .query(tables::activity_categories::kQuery, query)
      .returning<ExportPage<ActivityCategoryExportResponse>>();
}

namespace tables::activity_types {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "timesheets.exports.activity_types",
    .operation_id = "Export_ActivityTypes",
    .method = Method::get,
    .path = "/timesheets/v2/tenant/{tenant}/export/activity-types",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.tms.activitytypes:r",
};
using T = ActivityTypesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ActivityTypeExportResponse>>;
}  // namespace tables::activity_types
Request<ExportPage<ActivityTypeExportResponse>> activity_types(const ActivityTypesQuery& query) {
  return detail::RequestBuilder(tables::activity_types::kOperation)
      .query(tables::activity_types::kQuery, query)
      .returning<ExportPage<ActivityTypeExportResponse>>();
}

}  // namespace servicetitan::timesheets::exports
