// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/reporting/report_category_reports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::reporting::report_category_reports {

namespace tables {

extern const Operation kGetReports;
const Operation kGetReports{
    .name = "reporting.report_category_reports.get_reports",
    .operation_id = "ReportCategoryReports_GetReports",
    .method = Method::get,
    .path = "/reporting/v2/tenant/{tenant}/report-category/{report_category}/reports",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.rpr.reports:r",
};
extern const detail::QueryMember kGetReportsQuery[];
const detail::QueryMember kGetReportsQuery[] = {
    {"page", offsetof(GetReportsQuery, page), &detail::type_of<decltype(GetReportsQuery::page)>},
    {"pageSize", offsetof(GetReportsQuery, page_size),
     &detail::type_of<decltype(GetReportsQuery::page_size)>},
    {"includeTotal", offsetof(GetReportsQuery, include_total),
     &detail::type_of<decltype(GetReportsQuery::include_total)>},
};

extern const Operation kGet;
const Operation kGet{
    .name = "reporting.report_category_reports.get",
    .operation_id = "ReportCategoryReports_Get",
    .method = Method::get,
    .path = "/reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/{reportId}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.rpr.reports:r",
};

extern const Operation kGetData;
const Operation kGetData{
    .name = "reporting.report_category_reports.get_data",
    .operation_id = "ReportCategoryReports_GetData",
    .method = Method::post,
    .path = "/reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/{reportId}/data",
    .request_content = Content::json,
    .response_content = Content::json,
    .rate_class = RateClass::report,
    .idempotent = true,
    .scopes = "tn.rpr.reports:r",
};
extern const detail::QueryMember kGetDataQuery[];
const detail::QueryMember kGetDataQuery[] = {
    {"page", offsetof(GetDataQuery, page), &detail::type_of<decltype(GetDataQuery::page)>},
    {"pageSize", offsetof(GetDataQuery, page_size),
     &detail::type_of<decltype(GetDataQuery::page_size)>},
    {"includeTotal", offsetof(GetDataQuery, include_total),
     &detail::type_of<decltype(GetDataQuery::include_total)>},
};

}  // namespace tables

Request<Page<ReportListItem>> get_reports(
    std::string_view report_category,
    const GetReportsQuery& query) {
  return detail::RequestBuilder(tables::kGetReports)
      .path(report_category)
      .query(tables::kGetReportsQuery, query)
      .returning<Page<ReportListItem>>();
}

Request<ReportResponse> get(std::string_view report_category, std::int64_t report_id) {
  return detail::RequestBuilder(tables::kGet)
      .path(report_category)
      .path(report_id)
      .returning<ReportResponse>();
}

Request<ReportDataResponse> get_data(
    std::string_view report_category,
    std::int64_t report_id,
    const GetDataQuery& query,
    const ReportDataRequest& body) {
  return detail::RequestBuilder(tables::kGetData)
      .path(report_category)
      .path(report_id)
      .query(tables::kGetDataQuery, query)
      .body(body)
      .returning<ReportDataResponse>();
}

}  // namespace servicetitan::reporting::report_category_reports
