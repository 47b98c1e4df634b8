// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/timesheets/activity_categories.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::timesheets::activity_categories {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "timesheets.activity_categories.get_list",
    .operation_id = "ActivityCategories_GetList",
    .method = Method::get,
    .path = "/timesheets/v2/tenant/{tenant}/activity-categories",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.tms.activitycategories:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kGet;
const Operation kGet{
    .name = "timesheets.activity_categories.get",
    .operation_id = "ActivityCategories_Get",
    .method = Method::get,
    .path = "/timesheets/v2/tenant/{tenant}/activity-categories/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.tms.activitycategories:r",
};

}  // namespace tables

Request<Page<ActivityCategoriesResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<ActivityCategoriesResponse>>();
}

Request<ActivityCategoryResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<ActivityCategoryResponse>();
}

}  // namespace servicetitan::timesheets::activity_categories
