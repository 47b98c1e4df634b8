// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/reporting/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/reporting.hpp"

namespace servicetitan::reporting {

namespace dynamic_value_sets::tables {
extern const Operation kGetDynamicSet;
extern const detail::QueryMember kGetDynamicSetQuery[];
}  // namespace dynamic_value_sets::tables

namespace report_categories::tables {
extern const Operation kGetCategories;
extern const detail::QueryMember kGetCategoriesQuery[];
}  // namespace report_categories::tables

namespace report_category_reports::tables {
extern const Operation kGetReports;
extern const detail::QueryMember kGetReportsQuery[];
extern const Operation kGet;
extern const Operation kGetData;
extern const detail::QueryMember kGetDataQuery[];
}  // namespace report_category_reports::tables

namespace tables {

extern const detail::PathMember kDynamicValueSetsGetDynamicSetPath[];
const detail::PathMember kDynamicValueSetsGetDynamicSetPath[] = {
    {"dynamicSetId", detail::Kind::string},
};
extern const detail::PathMember kReportCategoryReportsGetReportsPath[];
const detail::PathMember kReportCategoryReportsGetReportsPath[] = {
    {"report_category", detail::Kind::string},
};
extern const detail::PathMember kReportCategoryReportsGetPath[];
const detail::PathMember kReportCategoryReportsGetPath[] = {
    {"report_category", detail::Kind::string},
    {"reportId", detail::Kind::int64},
};
extern const detail::PathMember kReportCategoryReportsGetDataPath[];
const detail::PathMember kReportCategoryReportsGetDataPath[] = {
    {"report_category", detail::Kind::string},
    {"reportId", detail::Kind::int64},
};
extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&dynamic_value_sets::tables::kGetDynamicSet,
     kDynamicValueSetsGetDynamicSetPath, 1,
     &detail::any_query<dynamic_value_sets::GetDynamicSetQuery>,
     dynamic_value_sets::tables::kGetDynamicSetQuery, 3,
     nullptr,
     &detail::any_type<DynamicSetResponse>},
    {&report_categories::tables::kGetCategories,
     nullptr, 0,
     &detail::any_query<report_categories::GetCategoriesQuery>,
     report_categories::tables::kGetCategoriesQuery, 3,
     nullptr,
     &detail::any_type<Page<ReportCategoryListItem>>},
    {&report_category_reports::tables::kGetReports,
     kReportCategoryReportsGetReportsPath, 1,
     &detail::any_query<report_category_reports::GetReportsQuery>,
     report_category_reports::tables::kGetReportsQuery, 3,
     nullptr,
     &detail::any_type<Page<ReportListItem>>},
    {&report_category_reports::tables::kGet,
     kReportCategoryReportsGetPath, 2,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<ReportResponse>},
    {&report_category_reports::tables::kGetData,
     kReportCategoryReportsGetDataPath, 2,
     &detail::any_query<report_category_reports::GetDataQuery>,
     report_category_reports::tables::kGetDataQuery, 3,
     &detail::any_type<ReportDataRequest>,
     &detail::any_type<ReportDataResponse>},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<DynamicSetResponse>,
    &detail::any_type<HeaderField>,
    &detail::any_type<ParameterPossibleValues>,
    &detail::any_type<ReportCategoryListItem>,
    &detail::any_type<ReportDataParameter>,
    &detail::any_type<ReportDataRequest>,
    &detail::any_type<ReportDataResponse>,
    &detail::any_type<ReportField>,
    &detail::any_type<ReportListItem>,
    &detail::any_type<ReportParameter>,
    &detail::any_type<ReportResponse>,
};

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "reporting", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::reporting
