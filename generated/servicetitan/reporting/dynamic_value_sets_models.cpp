// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/reporting/dynamic_value_sets_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::reporting {

namespace tables {

extern const detail::Member kDynamicSetResponse[];
const detail::Member kDynamicSetResponse[] = {
    {"page", offsetof(DynamicSetResponse, page),
     &detail::type_of<decltype(DynamicSetResponse::page)>, true},
    {"pageSize", offsetof(DynamicSetResponse, page_size),
     &detail::type_of<decltype(DynamicSetResponse::page_size)>, true},
    {"hasMore", offsetof(DynamicSetResponse, has_more),
     &detail::type_of<decltype(DynamicSetResponse::has_more)>, true},
    {"totalCount", offsetof(DynamicSetResponse, total_count),
     &detail::type_of<decltype(DynamicSetResponse::total_count)>},
    {"data", offsetof(DynamicSetResponse, data),
     &detail::type_of<decltype(DynamicSetResponse::data)>, true},
    {"fields", offsetof(DynamicSetResponse, fields),
     &detail::type_of<decltype(DynamicSetResponse::fields)>, true},
};

}  // namespace tables

const detail::Object DynamicSetResponse::kObject{
    "DynamicSetResponse", tables::kDynamicSetResponse, std::size(tables::kDynamicSetResponse),
    offsetof(DynamicSetResponse, extra), &detail::construct<DynamicSetResponse>};

}  // namespace servicetitan::reporting
