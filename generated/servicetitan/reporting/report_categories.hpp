// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/reporting/report_categories_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::reporting::report_categories {

/// Query parameters of @ref get_categories.
struct GetCategoriesQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /reporting/v2/tenant/{tenant}/report-categories
///
/// Scope: `tn.rpr.reportcategories:r`. Paged. Errors: 400.
Request<Page<ReportCategoryListItem>> get_categories(const GetCategoriesQuery& query = {});

}  // namespace servicetitan::reporting::report_categories
