// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::marketing_ads {

/// `Marketing.Ads.Contracts.Performance.Status`.
enum class PerformanceStatus : std::int32_t {
  kNone,
  kLive,
  kStopped,
};
const detail::EnumTable& enum_table(PerformanceStatus) noexcept;

/// `Marketing.Ads.Contracts.Performance.AdGroup`.
struct AdGroup {
  std::string id{};
  std::string name{};
  std::optional<OpenEnum<PerformanceStatus>> status{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AdGroup&) const = default;
};

/// `Marketing.Ads.Contracts.Performance.Campaign`.
struct Campaign {
  std::optional<std::int64_t> id{};
  std::optional<std::int64_t> external_id{};
  std::string name{};
  std::string category{};
  std::string launch_date{};
  OpenEnum<PerformanceStatus> status{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Campaign&) const = default;
};

/// `Marketing.Ads.Contracts.Performance.DigitalStats`.
struct DigitalStats {
  std::optional<double> impression_share{};
  std::int64_t impressions{};
  std::int64_t clicks{};
  double average_cpc{};
  std::int64_t conversions{};
  std::optional<double> all_conversions{};
  Decimal cost{};
  std::optional<double> click_rate{};
  std::optional<double> cost_per_conversion{};
  std::optional<double> conversion_rate{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const DigitalStats&) const = default;
};

/// `Marketing.Ads.Contracts.Performance.Keyword`.
struct Keyword {
  std::string id{};
  std::string name{};
  std::optional<OpenEnum<PerformanceStatus>> status{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Keyword&) const = default;
};

/// `Marketing.Ads.Contracts.Performance.LeadStats`.
struct LeadStats {
  std::int32_t leads{};
  std::int32_t lead_calls{};
  std::int32_t online_booking{};
  std::int32_t manual_booking{};
  std::int32_t booked_jobs{};
  std::int32_t ran_jobs{};
  std::int32_t sold_jobs{};
  Decimal revenue{};
  Decimal potential_revenue{};
  std::optional<double> booking_rate{};
  std::optional<double> avg_ticket{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LeadStats&) const = default;
};

/// `Marketing.Ads.Contracts.Performance.GetPerformanceResponse`.
struct GetPerformanceResponse {
  Campaign campaign{};
  AdGroup ad_group{};
  Keyword keyword{};
  DigitalStats digital_stats{};
  LeadStats lead_stats{};
  std::optional<Decimal> return_on_investment{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GetPerformanceResponse&) const = default;
};

/// `Marketing.Ads.Contracts.Performance.PerformanceSegmentationType`.
enum class PerformanceSegmentationType : std::int32_t {
  kCampaign,
  kAdGroup,
  kKeyword,
};
const detail::EnumTable& enum_table(PerformanceSegmentationType) noexcept;

}  // namespace servicetitan::marketing_ads
