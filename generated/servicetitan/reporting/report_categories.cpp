// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/reporting/report_categories.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::reporting::report_categories {

namespace tables {

extern const Operation kGetCategories;
const Operation kGetCategories{
    .name = "reporting.report_categories.get_categories",
    .operation_id = "ReportCategories_GetCategories",
    .method = Method::get,
    .path = "/reporting/v2/tenant/{tenant}/report-categories",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.rpr.reportcategories:r",
};
extern const detail::QueryMember kGetCategoriesQuery[];
const detail::QueryMember kGetCategoriesQuery[] = {
    {"page", offsetof(GetCategoriesQuery, page),
     &detail::type_of<decltype(GetCategoriesQuery::page)>},
    {"pageSize", offsetof(GetCategoriesQuery, page_size),
     &detail::type_of<decltype(GetCategoriesQuery::page_size)>},
    {"includeTotal", offsetof(GetCategoriesQuery, include_total),
     &detail::type_of<decltype(GetCategoriesQuery::include_total)>},
};

}  // namespace tables

Request<Page<ReportCategoryListItem>> get_categories(const GetCategoriesQuery& query) {
  return detail::RequestBuilder(tables::kGetCategories)
      .query(tables::kGetCategoriesQuery, query)
      .returning<Page<ReportCategoryListItem>>();
}

}  // namespace servicetitan::reporting::report_categories
