// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/capacity_awareness_warning_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing_ads {

namespace tables {

extern const detail::Member kCapacityAwarenessWarning[];
const detail::Member kCapacityAwarenessWarning[] = {
    {"campaignName", offsetof(CapacityAwarenessWarning, campaign_name),
     &detail::type_of<decltype(CapacityAwarenessWarning::campaign_name)>, true},
    {"warningType", offsetof(CapacityAwarenessWarning, warning_type),
     &detail::type_of<decltype(CapacityAwarenessWarning::warning_type)>, true},
    {"businessUnits", offsetof(CapacityAwarenessWarning, business_units),
     &detail::type_of<decltype(CapacityAwarenessWarning::business_units)>, true},
    {"lookaheadWindow", offsetof(CapacityAwarenessWarning, lookahead_window),
     &detail::type_of<decltype(CapacityAwarenessWarning::lookahead_window)>, true},
    {"thresholdValue", offsetof(CapacityAwarenessWarning, threshold_value),
     &detail::type_of<decltype(CapacityAwarenessWarning::threshold_value)>, true},
};

extern const detail::Member kCapacityAwarenessWarningQueryResult[];
const detail::Member kCapacityAwarenessWarningQueryResult[] = {
    {"tenantId", offsetof(CapacityAwarenessWarningQueryResult, tenant_id),
     &detail::type_of<decltype(CapacityAwarenessWarningQueryResult::tenant_id)>, true},
    {"tenantName", offsetof(CapacityAwarenessWarningQueryResult, tenant_name),
     &detail::type_of<decltype(CapacityAwarenessWarningQueryResult::tenant_name)>, true},
    {"totalCount", offsetof(CapacityAwarenessWarningQueryResult, total_count),
     &detail::type_of<decltype(CapacityAwarenessWarningQueryResult::total_count)>, true},
    {"data", offsetof(CapacityAwarenessWarningQueryResult, data),
     &detail::type_of<decltype(CapacityAwarenessWarningQueryResult::data)>, true},
};

}  // namespace tables

const detail::Object CapacityAwarenessWarning::kObject{
    "CapacityAwarenessWarning", tables::kCapacityAwarenessWarning,
    std::size(tables::kCapacityAwarenessWarning), offsetof(CapacityAwarenessWarning, extra),
    &detail::construct<CapacityAwarenessWarning>};

const detail::Object CapacityAwarenessWarningQueryResult::kObject{
    "CapacityAwarenessWarningQueryResult", tables::kCapacityAwarenessWarningQueryResult,
    std::size(tables::kCapacityAwarenessWarningQueryResult),
    offsetof(CapacityAwarenessWarningQueryResult, extra),
    &detail::construct<CapacityAwarenessWarningQueryResult>};

}  // namespace servicetitan::marketing_ads
