// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/reporting/report_categories_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::reporting {

namespace tables::report_category_list_item {
using T = ReportCategoryListItem;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
};
}  // namespace tables::report_category_list_item
constinit const detail::Object ReportCategoryListItem::kObject{
    "ReportCategoryListItem", tables::report_category_list_item::kMembers,
    std::size(tables::report_category_list_item::kMembers), offsetof(ReportCategoryListItem, extra),
    &detail::construct<ReportCategoryListItem>};

}  // namespace servicetitan::reporting
