// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/reporting/report_category_reports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::reporting::report_category_reports {

namespace tables::get_reports {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "reporting.report_category_reports.get_reports",
    .operation_id = "ReportCategoryReports_GetReports",
    .method = Method::get,
    .path = "/reporting/v2/tenant/{tenant}/report-category/{report_category}/reports",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.rpr.reports:r",
};
using T = GetReportsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<ReportListItem>>;
}  // namespace tables::get_reports
Request<Page<ReportListItem>> get_reports(
    std::string_view report_category,
    const GetReportsQuery& query) {
  return detail::RequestBuilder(tables::get_reports::kOperation)
      .path(report_category)
      .query(tables::get_reports::kQuery, query)
      .returning<Page<ReportListItem>>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "reporting.report_category_reports.get",
    .operation_id = "ReportCategoryReports_Get",
    .method = Method::get,
    .path = "/reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/{reportId}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.rpr.reports:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ReportResponse>;
}  // namespace tables::get
Request<ReportResponse> get(std::string_view report_category, std::int64_t report_id) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(report_category)
      .path(report_id)
      .returning<ReportResponse>();
}

namespace tables::get_data {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "reporting.report_category_reports.get_data",
    .operation_id = "ReportCategoryReports_GetData",
    .method = Method::post,
    .path =
        "/reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/{reportId}/data",
    .request_content = Content::json,
    .response_content = Content::json,
    .rate_class = RateClass::report,
    .idempotent = true,
    .scopes = "tn.rpr.reports:r",
};
using T = GetDataQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ReportDataResponse>;
}  // namespace tables::get_data
Request<ReportDataResponse> get_data(
    std::string_view report_category,
    std::int64_t report_id,
    const GetDataQuery& query,
    const ReportDataRequest& body) {
  return detail::RequestBuilder(tables::get_data::kOperation)
      .path(report_category)
      .path(report_id)
      .query(tables::get_data::kQuery, query)
      .body(body)
      .returning<ReportDataResponse>();
}

}  // namespace servicetitan::reporting::report_category_reports
