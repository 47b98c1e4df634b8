// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/reporting/report_categories_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::reporting {

namespace tables {

extern const detail::Member kReportCategoryListItem[];
const detail::Member kReportCategoryListItem[] = {
    {"id", offsetof(ReportCategoryListItem, id),
     &detail::type_of<decltype(ReportCategoryListItem::id)>, true},
    {"name", offsetof(ReportCategoryListItem, name),
     &detail::type_of<decltype(ReportCategoryListItem::name)>, true},
};

}  // namespace tables

const detail::Object ReportCategoryListItem::kObject{
    "ReportCategoryListItem", tables::kReportCategoryListItem,
    std::size(tables::kReportCategoryListItem), offsetof(ReportCategoryListItem, extra),
    &detail::construct<ReportCategoryListItem>};

}  // namespace servicetitan::reporting
