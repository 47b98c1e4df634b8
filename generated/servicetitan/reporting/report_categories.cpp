// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/reporting/report_categories.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::reporting::report_categories {

namespace tables::get_categories {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "reporting.report_categories.get_categories",
    .operation_id = "ReportCategories_GetCategories",
    .method = Method::get,
    .path = "/reporting/v2/tenant/{tenant}/report-categories",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.rpr.reportcategories:r",
};
using T = GetCategoriesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<ReportCategoryListItem>>;
}  // namespace tables::get_categories
Request<Page<ReportCategoryListItem>> get_categories(const GetCategoriesQuery& query) {
  return detail::RequestBuilder(tables::get_categories::kOperation)
      .query(tables::get_categories::kQuery, query)
      .returning<Page<ReportCategoryListItem>>();
}

}  // namespace servicetitan::reporting::report_categories
