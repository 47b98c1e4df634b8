// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/reporting/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/reporting.hpp"

namespace servicetitan::reporting {

namespace dynamic_value_sets::tables::get_dynamic_set {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace report_categories::tables::get_categories {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace report_category_reports::tables::get_reports {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace report_category_reports::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace report_category_reports::tables::get_data {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}

namespace tables {

namespace dynamic_value_sets::get_dynamic_set {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"dynamicSetId", detail::Kind::string}};
}  // namespace dynamic_value_sets::get_dynamic_set

namespace report_category_reports::get_reports {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"report_category", detail::Kind::string}};
}  // namespace report_category_reports::get_reports

namespace report_category_reports::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"report_category", detail::Kind::string}, {"reportId", detail::Kind::int64}};
}  // namespace report_category_reports::get

namespace report_category_reports::get_data {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"report_category", detail::Kind::string}, {"reportId", detail::Kind::int64}};
}  // namespace report_category_reports::get_data

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&dynamic_value_sets::tables::get_dynamic_set::kOperation,
     tables::dynamic_value_sets::get_dynamic_set::kPath, 1,
     &detail::any_query<dynamic_value_sets::GetDynamicSetQuery>,
     dynamic_value_sets::tables::get_dynamic_set::kQuery, 3, nullptr,
     &dynamic_value_sets::tables::get_dynamic_set::kResult},
    {&report_categories::tables::get_categories::kOperation, nullptr, 0,
     &detail::any_query<report_categories::GetCategoriesQuery>,
     report_categories::tables::get_categories::kQuery, 3, nullptr,
     &report_categories::tables::get_categories::kResult},
    {&report_category_reports::tables::get_reports::kOperation,
     tables::report_category_reports::get_reports::kPath, 1,
     &detail::any_query<report_category_reports::GetReportsQuery>,
     report_category_reports::tables::get_reports::kQuery, 3, nullptr,
     &report_category_reports::tables::get_reports::kResult},
    {&report_category_reports::tables::get::kOperation, tables::report_category_reports::get::kPath,
     2, nullptr, nullptr, 0, nullptr, &report_category_reports::tables::get::kResult},
    {&report_category_reports::tables::get_data::kOperation,
     tables::report_category_reports::get_data::kPath, 2,
     &detail::any_query<report_category_reports::GetDataQuery>,
     report_category_reports::tables::get_data::kQuery, 3, &detail::any_type<ReportDataRequest>,
     &report_category_reports::tables::get_data::kResult},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
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

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "reporting", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::reporting
