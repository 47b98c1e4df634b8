// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/reporting/dynamic_value_sets_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::reporting {

namespace tables::dynamic_set_response {
using T = DynamicSetResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>, true},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>, true},
    {"hasMore", offsetof(T, has_more), &detail::type_of<decltype(T::has_more)>, true},
    {"totalCount", offsetof(T, total_count), &detail::type_of<decltype(T::total_count)>},
    {"data", offsetof(T, data), &detail::type_of<decltype(T::data)>, true},
    {"fields", offsetof(T, fields), &detail::type_of<decltype(T::fields)>, true},
};
}  // namespace tables::dynamic_set_response
constinit const detail::Object DynamicSetResponse::kObject{
    "DynamicSetResponse", tables::dynamic_set_response::kMembers,
    std::size(tables::dynamic_set_response::kMembers), offsetof(DynamicSetResponse, extra),
    &detail::construct<DynamicSetResponse>};

}  // namespace servicetitan::reporting
