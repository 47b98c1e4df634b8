// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/performance_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing_ads {

namespace tables::performance_status {
using T = PerformanceStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"None", static_cast<std::int32_t>(T::kNone)},
    {"Live", static_cast<std::int32_t>(T::kLive)},
    {"Stopped", static_cast<std::int32_t>(T::kStopped)},
};
}  // namespace tables::performance_status
const detail::EnumTable& enum_table(PerformanceStatus) noexcept {
  static constexpr detail::EnumTable table{
      "PerformanceStatus", tables::performance_status::kValues,
      std::size(tables::performance_status::kValues)};
  return table;
}

namespace tables::ad_group {
using T = AdGroup;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
};
}  // namespace tables::ad_group
constinit const detail::Object AdGroup::kObject{
    "AdGroup", tables::ad_group::kMembers, std::size(tables::ad_group::kMembers),
    offsetof(AdGroup, extra), &detail::construct<AdGroup>};

namespace tables::campaign {
using T = Campaign;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
    {"externalId", offsetof(T, external_id), &detail::type_of<decltype(T::external_id)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"category", offsetof(T, category), &detail::type_of<decltype(T::category)>, true},
    {"launchDate", offsetof(T, launch_date), &detail::type_of<decltype(T::launch_date)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
};
}  // namespace tables::campaign
constinit const detail::Object Campaign::kObject{
    "Campaign", tables::campaign::kMembers, std::size(tables::campaign::kMembers),
    offsetof(Campaign, extra), &detail::construct<Campaign>};

namespace tables::digital_stats {
using T = DigitalStats;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"impressionShare", offsetof(T, impression_share),
     &detail::type_of<decltype(T::impression_share)>},
    {"impressions", offsetof(T, impressions), &detail::type_of<decltype(T::impressions)>, true},
    {"clicks", offsetof(T, clicks), &detail::type_of<decltype(T::clicks)>, true},
    {"averageCPC", offsetof(T, average_cpc), &detail::type_of<decltype(T::average_cpc)>, true},
    {"conversions", offsetof(T, conversions), &detail::type_of<decltype(T::conversions)>, true},
    {"allConversions", offsetof(T, all_conversions),
     &detail::type_of<decltype(T::all_conversions)>},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>, true},
    {"clickRate", offsetof(T, click_rate), &detail::type_of<decltype(T::click_rate)>},
    {"costPerConversion", offsetof(T, cost_per_conversion),
     &detail::type_of<decltype(T::cost_per_conversion)>},
    {"conversionRate", offsetof(T, conversion_rate),
     &detail::type_of<decltype(T::conversion_rate)>},
};
}  // namespace tables::digital_stats
constinit const detail::Object DigitalStats::kObject{
    "DigitalStats", tables::digital_stats::kMembers, std::size(tables::digital_stats::kMembers),
    offsetof(DigitalStats, extra), &detail::construct<DigitalStats>};

namespace tables::keyword {
using T = Keyword;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
};
}  // namespace tables::keyword
constinit const detail::Object Keyword::kObject{
    "Keyword", tables::keyword::kMembers, std::size(tables::keyword::kMembers),
    offsetof(Keyword, extra), &detail::construct<Keyword>};

namespace tables::lead_stats {
using T = LeadStats;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"leads", offsetof(T, leads), &detail::type_of<decltype(T::leads)>, true},
    {"leadCalls", offsetof(T, lead_calls), &detail::type_of<decltype(T::lead_calls)>, true},
    {"onlineBooking", offsetof(T, online_booking), &detail::type_of<decltype(T::online_booking)>,
     true},
    {"manualBooking", offsetof(T, manual_booking), &detail::type_of<decltype(T::manual_booking)>,
     true},
    {"bookedJobs", offsetof(T, booked_jobs), &detail::type_of<decltype(T::booked_jobs)>, true},
    {"ranJobs", offsetof(T, ran_jobs), &detail::type_of<decltype(T::ran_jobs)>, true},
    {"soldJobs", offsetof(T, sold_jobs), &detail::type_of<decltype(T::sold_jobs)>, true},
    {"revenue", offsetof(T, revenue), &detail::type_of<decltype(T::revenue)>, true},
    {"potentialRevenue", offsetof(T, potential_revenue),
     &detail::type_of<decltype(T::potential_revenue)>, true},
    {"bookingRate", offsetof(T, booking_rate), &detail::type_of<decltype(T::booking_rate)>},
    {"avgTicket", offsetof(T, avg_ticket), &detail::type_of<decltype(T::avg_ticket)>},
};
}  // namespace tables::lead_stats
constinit const detail::Object LeadStats::kObject{
    "LeadStats", tables::lead_stats::kMembers, std::size(tables::lead_stats::kMembers),
    offsetof(LeadStats, extra), &detail::construct<LeadStats>};

namespace tables::get_performance_response {
using T = GetPerformanceResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"campaign", offsetof(T, campaign), &detail::type_of<decltype(T::campaign)>, true},
    {"adGroup", offsetof(T, ad_group), &detail::type_of<decltype(T::ad_group)>, true},
    {"keyword", offsetof(T, keyword), &detail::type_of<decltype(T::keyword)>, true},
    {"digitalStats", offsetof(T, digital_stats), &detail::type_of<decltype(T::digital_stats)>,
     true},
    {"leadStats", offsetof(T, lead_stats), &detail::type_of<decltype(T::lead_stats)>, true},
    {"returnOnInvestment", offsetof(T, return_on_investment),
     &detail::type_of<decltype(T::return_on_investment)>},
};
}  // namespace tables::get_performance_response
constinit const detail::Object GetPerformanceResponse::kObject{
    "GetPerformanceResponse", tables::get_performance_response::kMembers,
    std::size(tables::get_performance_response::kMembers), offsetof(GetPerformanceResponse, extra),
    &detail::construct<GetPerformanceResponse>};

namespace tables::performance_segmentation_type {
using T = PerformanceSegmentationType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Campaign", static_cast<std::int32_t>(T::kCampaign)},
    {"AdGroup", static_cast<std::int32_t>(T::kAdGroup)},
    {"Keyword", static_cast<std::int32_t>(T::kKeyword)},
};
}  // namespace tables::performance_segmentation_type
const detail::EnumTable& enum_table(PerformanceSegmentationType) noexcept {
  static constexpr detail::EnumTable table{
      "PerformanceSegmentationType", tables::performance_segmentation_type::kValues,
      std::size(tables::performance_segmentation_type::kValues)};
  return table;
}

}  // namespace servicetitan::marketing_ads
