// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::marketing_ads {

/// `Marketing.Ads.Contracts.AttributedLeads.EntityType`.
enum class EntityType : std::int32_t {
  kCall,
  kBooking,
  kLead,
};
const detail::EnumTable& enum_table(EntityType) noexcept;

/// `Marketing.Ads.Contracts.AttributedLeads.Attribution`.
struct Attribution {
  std::string utm_source{};
  std::string utm_medium{};
  std::string utm_campaign{};
  std::string landing_page_url{};
  std::string referrer_url{};
  std::string click_id{};
  std::string gbraid{};
  std::string wbraid{};
  std::optional<std::int64_t> st_campaign_id{};
  std::string original_campaign{};
  std::optional<OpenEnum<EntityType>> attribution_overwrite_type{};
  std::optional<std::int64_t> attribution_overwrite_id{};
  std::optional<std::int64_t> overwritten_booking_job_id{};
  std::string ad_group_id{};
  std::string ad_group_name{};
  std::string keyword_id{};
  std::string keyword_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Attribution&) const = default;
};

/// `Marketing.Ads.Contracts.AttributedLeads.Booking`.
struct Booking {
  std::optional<std::int64_t> id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Booking&) const = default;
};

/// `Marketing.Ads.Contracts.AttributedLeads.Call`.
struct Call {
  std::string duration{};
  std::optional<std::int64_t> id{};
  std::string type{};
  std::string source{};
  std::string caller_number{};
  std::string tracking_number{};
  std::string excused_reason{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Call&) const = default;
};

/// `Marketing.Ads.Contracts.AttributedLeads.Customer`.
struct Customer {
  std::optional<std::int64_t> id{};
  std::string name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Customer&) const = default;
};

/// `Marketing.Ads.Contracts.AttributedLeads.Job`.
struct Job {
  std::optional<std::int64_t> id{};
  std::string name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Job&) const = default;
};

/// `Marketing.Ads.Contracts.AttributedLeads.LeadForm`.
struct LeadForm {
  std::optional<std::int64_t> lead_number{};
  std::string lead_status{};
  std::string notes{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LeadForm&) const = default;
};

/// `Marketing.Ads.Client.LeadType_Int32`.
enum class LeadTypeInt32 : std::int32_t {
  kCall = 1,
  kWebBooking = 2,
  kWebLeadForm = 3,
  kManualJob = 4,
};
const detail::EnumTable& enum_table(LeadTypeInt32) noexcept;

/// `Marketing.Ads.Contracts.AttributedLeads.GetAttributedLeadsResponse`.
struct GetAttributedLeadsResponse {
  Timestamp date_time{};
  OpenEnum<LeadTypeInt32> lead_type{};
  Attribution attribution{};
  Job job{};
  Customer customer{};
  Call call{};
  LeadForm lead_form{};
  Booking booking{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GetAttributedLeadsResponse&) const = default;
};

/// `Marketing.Ads.Client.LeadType`.
enum class LeadType : std::int32_t {
  kCall,
  kWebBooking,
  kWebLeadForm,
  kManualJob,
};
const detail::EnumTable& enum_table(LeadType) noexcept;

}  // namespace servicetitan::marketing_ads
