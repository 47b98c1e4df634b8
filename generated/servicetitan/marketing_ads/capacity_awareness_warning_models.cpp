// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/capacity_awareness_warning_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing_ads {

namespace tables::capacity_awareness_warning {
using T = CapacityAwarenessWarning;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"campaignName", offsetof(T, campaign_name), &detail::type_of<decltype(T::campaign_name)>,
     true},
    {"warningType", offsetof(T, warning_type), &detail::type_of<decltype(T::warning_type)>, true},
    {"businessUnits", offsetof(T, business_units), &detail::type_of<decltype(T::business_units)>,
     true},
    {"lookaheadWindow", offsetof(T, lookahead_window),
     &detail::type_of<decltype(T::lookahead_window)>, true},
    {"thresholdValue", offsetof(T, threshold_value), &detail::type_of<decltype(T::threshold_value)>,
     true},
};
}  // namespace tables::capacity_awareness_warning
constinit const detail::Object CapacityAwarenessWarning::kObject{
    "CapacityAwarenessWarning", tables::capacity_awareness_warning::kMembers,
    std::size(tables::capacity_awareness_warning::kMembers),
    offsetof(CapacityAwarenessWarning, extra), &detail::construct<CapacityAwarenessWarning>};

namespace tables::capacity_awareness_warning_query_result {
using T = CapacityAwarenessWarningQueryResult;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"tenantId", offsetof(T, tenant_id), &detail::type_of<decltype(T::tenant_id)>, true},
    {"tenantName", offsetof(T, tenant_name), &detail::type_of<decltype(T::tenant_name)>, true},
    {"totalCount", offsetof(T, total_count), &detail::type_of<decltype(T::total_count)>, true},
    {"data", offsetof(T, data), &detail::type_of<decltype(T::data)>, true},
};
}  // namespace tables::capacity_awareness_warning_query_result
constinit const detail::Object CapacityAwarenessWarningQueryResult::kObject{
    "CapacityAwarenessWarningQueryResult",
    tables::capacity_awareness_warning_query_result::kMembers,
    std::size(tables::capacity_awareness_warning_query_result::kMembers),
    offsetof(CapacityAwarenessWarningQueryResult, extra),
    &detail::construct<CapacityAwarenessWarningQueryResult>};

}  // namespace servicetitan::marketing_ads
