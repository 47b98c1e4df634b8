// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/performance_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing_ads {

namespace tables {

extern const detail::EnumValue kPerformanceStatus[];
const detail::EnumValue kPerformanceStatus[] = {
    {"None", static_cast<std::int32_t>(PerformanceStatus::kNone)},
    {"Live", static_cast<std::int32_t>(PerformanceStatus::kLive)},
    {"Stopped", static_cast<std::int32_t>(PerformanceStatus::kStopped)},
};

extern const detail::Member kAdGroup[];
const detail::Member kAdGroup[] = {
    {"id", offsetof(AdGroup, id), &detail::type_of<decltype(AdGroup::id)>, true},
    {"name", offsetof(AdGroup, name), &detail::type_of<decltype(AdGroup::name)>, true},
    {"status", offsetof(AdGroup, status), &detail::type_of<decltype(AdGroup::status)>},
};

extern const detail::Member kCampaign[];
const detail::Member kCampaign[] = {
    {"id", offsetof(Campaign, id), &detail::type_of<decltype(Campaign::id)>},
    {"externalId", offsetof(Campaign, external_id),
     &detail::type_of<decltype(Campaign::external_id)>},
    {"name", offsetof(Campaign, name), &detail::type_of<decltype(Campaign::name)>, true},
    {"category", offsetof(Campaign, category), &detail::type_of<decltype(Campaign::category)>,
     true},
    {"launchDate", offsetof(Campaign, launch_date),
     &detail::type_of<decltype(Campaign::launch_date)>, true},
    {"status", offsetof(Campaign, status), &detail::type_of<decltype(Campaign::status)>, true},
};

extern const detail::Member kDigitalStats[];
const detail::Member kDigitalStats[] = {
    {"impressionShare", offsetof(DigitalStats, impression_share),
     &detail::type_of<decltype(DigitalStats::impression_share)>},
    {"impressions", offsetof(DigitalStats, impressions),
     &detail::type_of<decltype(DigitalStats::impressions)>, true},
    {"clicks", offsetof(DigitalStats, clicks), &detail::type_of<decltype(DigitalStats::clicks)>,
     true},
    {"averageCPC", offsetof(DigitalStats, average_cpc),
     &detail::type_of<decltype(DigitalStats::average_cpc)>, true},
    {"conversions", offsetof(DigitalStats, conversions),
     &detail::type_of<decltype(DigitalStats::conversions)>, true},
    {"allConversions", offsetof(DigitalStats, all_conversions),
     &detail::type_of<decltype(DigitalStats::all_conversions)>},
    {"cost", offsetof(DigitalStats, cost), &detail::type_of<decltype(DigitalStats::cost)>, true},
    {"clickRate", offsetof(DigitalStats, click_rate),
     &detail::type_of<decltype(DigitalStats::click_rate)>},
    {"costPerConversion", offsetof(DigitalStats, cost_per_conversion),
     &detail::type_of<decltype(DigitalStats::cost_per_conversion)>},
    {"conversionRate", offsetof(DigitalStats, conversion_rate),
     &detail::type_of<decltype(DigitalStats::conversion_rate)>},
};

extern const detail::Member kKeyword[];
const detail::Member kKeyword[] = {
    {"id", offsetof(Keyword, id), &detail::type_of<decltype(Keyword::id)>, true},
    {"name", offsetof(Keyword, name), &detail::type_of<decltype(Keyword::name)>, true},
    {"status", offsetof(Keyword, status), &detail::type_of<decltype(Keyword::status)>},
};

extern const detail::Member kLeadStats[];
const detail::Member kLeadStats[] = {
    {"leads", offsetof(LeadStats, leads), &detail::type_of<decltype(LeadStats::leads)>, true},
    {"leadCalls", offsetof(LeadStats, lead_calls),
     &detail::type_of<decltype(LeadStats::lead_calls)>, true},
    {"onlineBooking", offsetof(LeadStats, online_booking),
     &detail::type_of<decltype(LeadStats::online_booking)>, true},
    {"manualBooking", offsetof(LeadStats, manual_booking),
     &detail::type_of<decltype(LeadStats::manual_booking)>, true},
    {"bookedJobs", offsetof(LeadStats, booked_jobs),
     &detail::type_of<decltype(LeadStats::booked_jobs)>, true},
    {"ranJobs", offsetof(LeadStats, ran_jobs), &detail::type_of<decltype(LeadStats::ran_jobs)>,
     true},
    {"soldJobs", offsetof(LeadStats, sold_jobs), &detail::type_of<decltype(LeadStats::sold_jobs)>,
     true},
    {"revenue", offsetof(LeadStats, revenue), &detail::type_of<decltype(LeadStats::revenue)>, true},
    {"potentialRevenue", offsetof(LeadStats, potential_revenue),
     &detail::type_of<decltype(LeadStats::potential_revenue)>, true},
    {"bookingRate", offsetof(LeadStats, booking_rate),
     &detail::type_of<decltype(LeadStats::booking_rate)>},
    {"avgTicket", offsetof(LeadStats, avg_ticket),
     &detail::type_of<decltype(LeadStats::avg_ticket)>},
};

extern const detail::Member kGetPerformanceResponse[];
const detail::Member kGetPerformanceResponse[] = {
    {"campaign", offsetof(GetPerformanceResponse, campaign),
     &detail::type_of<decltype(GetPerformanceResponse::campaign)>, true},
    {"adGroup", offsetof(GetPerformanceResponse, ad_group),
     &detail::type_of<decltype(GetPerformanceResponse::ad_group)>, true},
    {"keyword", offsetof(GetPerformanceResponse, keyword),
     &detail::type_of<decltype(GetPerformanceResponse::keyword)>, true},
    {"digitalStats", offsetof(GetPerformanceResponse, digital_stats),
     &detail::type_of<decltype(GetPerformanceResponse::digital_stats)>, true},
    {"leadStats", offsetof(GetPerformanceResponse, lead_stats),
     &detail::type_of<decltype(GetPerformanceResponse::lead_stats)>, true},
    {"returnOnInvestment", offsetof(GetPerformanceResponse, return_on_investment),
     &detail::type_of<decltype(GetPerformanceResponse::return_on_investment)>},
};

extern const detail::EnumValue kPerformanceSegmentationType[];
const detail::EnumValue kPerformanceSegmentationType[] = {
    {"Campaign", static_cast<std::int32_t>(PerformanceSegmentationType::kCampaign)},
    {"AdGroup", static_cast<std::int32_t>(PerformanceSegmentationType::kAdGroup)},
    {"Keyword", static_cast<std::int32_t>(PerformanceSegmentationType::kKeyword)},
};

}  // namespace tables

const detail::EnumTable& enum_table(PerformanceStatus) noexcept {
  static constexpr detail::EnumTable table{
      "PerformanceStatus", tables::kPerformanceStatus, std::size(tables::kPerformanceStatus),
      false};
  return table;
}

const detail::Object AdGroup::kObject{
    "AdGroup", tables::kAdGroup, std::size(tables::kAdGroup), offsetof(AdGroup, extra),
    &detail::construct<AdGroup>};

const detail::Object Campaign::kObject{
    "Campaign", tables::kCampaign, std::size(tables::kCampaign), offsetof(Campaign, extra),
    &detail::construct<Campaign>};

const detail::Object DigitalStats::kObject{
    "DigitalStats", tables::kDigitalStats, std::size(tables::kDigitalStats),
    offsetof(DigitalStats, extra), &detail::construct<DigitalStats>};

const detail::Object Keyword::kObject{
    "Keyword", tables::kKeyword, std::size(tables::kKeyword), offsetof(Keyword, extra),
    &detail::construct<Keyword>};

const detail::Object LeadStats::kObject{
    "LeadStats", tables::kLeadStats, std::size(tables::kLeadStats), offsetof(LeadStats, extra),
    &detail::construct<LeadStats>};

const detail::Object GetPerformanceResponse::kObject{
    "GetPerformanceResponse", tables::kGetPerformanceResponse,
    std::size(tables::kGetPerformanceResponse), offsetof(GetPerformanceResponse, extra),
    &detail::construct<GetPerformanceResponse>};

const detail::EnumTable& enum_table(PerformanceSegmentationType) noexcept {
  static constexpr detail::EnumTable table{
      "PerformanceSegmentationType", tables::kPerformanceSegmentationType, std::size(tables::kPerformanceSegmentationType),
      false};
  return table;
}

}  // namespace servicetitan::marketing_ads
