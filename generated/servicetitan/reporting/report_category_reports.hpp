// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/reporting/report_category_reports_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::reporting::report_category_reports {

/// Query parameters of @ref get_reports.
struct GetReportsQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /reporting/v2/tenant/{tenant}/report-category/{report_category}/reports
///
/// Scope: `tn.rpr.reports:r`. Paged. Errors: 400, 404.
Request<Page<ReportListItem>> get_reports(
    std::string_view report_category,
    const GetReportsQuery& query = {});

/// GET /reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/{reportId}
///
/// Scope: `tn.rpr.reports:r`. Errors: 400, 404.
Request<ReportResponse> get(std::string_view report_category, std::int64_t report_id);

/// Query parameters of @ref get_data.
struct GetDataQuery {
  std::optional<std::int32_t> page{};
  /// At least 1. At most 25000. Default: `1000`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// POST /reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/{reportId}/data
///
/// Scope: `tn.rpr.reports:r`. Errors: 400, 404. Rate class: report. Only reads.
Request<ReportDataResponse> get_data(
    std::string_view report_category,
    std::int64_t report_id,
    const GetDataQuery& query,
    const ReportDataRequest& body);

}  // namespace servicetitan::reporting::report_category_reports
