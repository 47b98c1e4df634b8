// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/attributed_leads_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing_ads {

namespace tables::entity_type {
using T = EntityType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Call", static_cast<std::int32_t>(T::kCall)},
    {"Booking", static_cast<std::int32_t>(T::kBooking)},
    {"Lead", static_cast<std::int32_t>(T::kLead)},
};
}  // namespace tables::entity_type
const detail::EnumTable& enum_table(EntityType) noexcept {
  static constexpr detail::EnumTable table{
      "EntityType", tables::entity_type::kValues, std::size(tables::entity_type::kValues)};
  return table;
}

namespace tables::attribution {
using T = Attribution;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"utmSource", offsetof(T, utm_source), &detail::type_of<decltype(T::utm_source)>, true},
    {"utmMedium", offsetof(T, utm_medium), &detail::type_of<decltype(T::utm_medium)>, true},
    {"utmCampaign", offsetof(T, utm_campaign), &detail::type_of<decltype(T::utm_campaign)>, true},
    {"landingPageUrl", offsetof(T, landing_page_url),
     &detail::type_of<decltype(T::landing_page_url)>, true},
    {"referrerUrl", offsetof(T, referrer_url), &detail::type_of<decltype(T::referrer_url)>, true},
    {"clickId", offsetof(T, click_id), &detail::type_of<decltype(T::click_id)>, true},
    {"gbraid", offsetof(T, gbraid), &detail::type_of<decltype(T::gbraid)>, true},
    {"wbraid", offsetof(T, wbraid), &detail::type_of<decltype(T::wbraid)>, true},
    {"stCampaignId", offsetof(T, st_campaign_id), &detail::type_of<decltype(T::st_campaign_id)>},
    {"originalCampaign", offsetof(T, original_campaign),
     &detail::type_of<decltype(T::original_campaign)>, true},
    {"attributionOverwriteType", offsetof(T, attribution_overwrite_type),
     &detail::type_of<decltype(T::attribution_overwrite_type)>},
    {"attributionOverwriteId", offsetof(T, attribution_overwrite_id),
     &detail::type_of<decltype(T::attribution_overwrite_id)>},
    {"overwrittenBookingJobId", offsetof(T, overwritten_booking_job_id),
     &detail::type_of<decltype(T::overwritten_booking_job_id)>},
    {"adGroupId", offsetof(T, ad_group_id), &detail::type_of<decltype(T::ad_group_id)>, true},
    {"adGroupName", offsetof(T, ad_group_name), &detail::type_of<decltype(T::ad_group_name)>, true},
    {"keywordId", offsetof(T, keyword_id), &detail::type_of<decltype(T::keyword_id)>, true},
    {"keywordName", offsetof(T, keyword_name), &detail::type_of<decltype(T::keyword_name)>, true},
};
}  // namespace tables::attribution
constinit const detail::Object Attribution::kObject{
    "Attribution", tables::attribution::kMembers, std::size(tables::attribution::kMembers),
    offsetof(Attribution, extra), &detail::construct<Attribution>};

namespace tables::booking {
using T = Booking;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
};
}  // namespace tables::booking
constinit const detail::Object Booking::kObject{
    "Booking", tables::booking::kMembers, std::size(tables::booking::kMembers),
    offsetof(Booking, extra), &detail::construct<Booking>};

namespace tables::call {
using T = Call;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"source", offsetof(T, source), &detail::type_of<decltype(T::source)>, true},
    {"callerNumber", offsetof(T, caller_number), &detail::type_of<decltype(T::caller_number)>,
     true},
    {"trackingNumber", offsetof(T, tracking_number), &detail::type_of<decltype(T::tracking_number)>,
     true},
    {"excusedReason", offsetof(T, excused_reason), &detail::type_of<decltype(T::excused_reason)>,
     true},
};
}  // namespace tables::call
constinit const detail::Object Call::kObject{
    "Call", tables::call::kMembers, std::size(tables::call::kMembers), offsetof(Call, extra),
    &detail::construct<Call>};

namespace tables::customer {
using T = Customer;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
};
}  // namespace tables::customer
constinit const detail::Object Customer::kObject{
    "Customer", tables::customer::kMembers, std::size(tables::customer::kMembers),
    offsetof(Customer, extra), &detail::construct<Customer>};

namespace tables::job {
using T = Job;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
};
}  // namespace tables::job
constinit const detail::Object Job::kObject{
    "Job", tables::job::kMembers, std::size(tables::job::kMembers), offsetof(Job, extra),
    &detail::construct<Job>};

namespace tables::lead_form {
using T = LeadForm;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"leadNumber", offsetof(T, lead_number), &detail::type_of<decltype(T::lead_number)>},
    {"leadStatus", offsetof(T, lead_status), &detail::type_of<decltype(T::lead_status)>, true},
    {"notes", offsetof(T, notes), &detail::type_of<decltype(T::notes)>, true},
};
}  // namespace tables::lead_form
constinit const detail::Object LeadForm::kObject{
    "LeadForm", tables::lead_form::kMembers, std::size(tables::lead_form::kMembers),
    offsetof(LeadForm, extra), &detail::construct<LeadForm>};

namespace tables::lead_type_int32 {
using T = LeadTypeInt32;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"1", static_cast<std::int32_t>(T::kCall)},
    {"2", static_cast<std::int32_t>(T::kWebBooking)},
    {"3", static_cast<std::int32_t>(T::kWebLeadForm)},
    {"4", static_cast<std::int32_t>(T::kManualJob)},
};
}  // namespace tables::lead_type_int32
const detail::EnumTable& enum_table(LeadTypeInt32) noexcept {
  static constexpr detail::EnumTable table{
      "LeadTypeInt32", tables::lead_type_int32::kValues,
      std::size(tables::lead_type_int32::kValues), true};
  return table;
}

namespace tables::get_attributed_leads_response {
using T = GetAttributedLeadsResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"dateTime", offsetof(T, date_time), &detail::type_of<decltype(T::date_time)>, true},
    {"leadType", offsetof(T, lead_type), &detail::type_of<decltype(T::lead_type)>, true},
    {"attribution", offsetof(T, attribution), &detail::type_of<decltype(T::attribution)>, true},
    {"job", offsetof(T, job), &detail::type_of<decltype(T::job)>, true},
    {"customer", offsetof(T, customer), &detail::type_of<decltype(T::customer)>, true},
    {"call", offsetof(T, call), &detail::type_of<decltype(T::call)>, true},
    {"leadForm", offsetof(T, lead_form), &detail::type_of<decltype(T::lead_form)>, true},
    {"booking", offsetof(T, booking), &detail::type_of<decltype(T::booking)>, true},
};
}  // namespace tables::get_attributed_leads_response
constinit const detail::Object GetAttributedLeadsResponse::kObject{
    "GetAttributedLeadsResponse", tables::get_attributed_leads_response::kMembers,
    std::size(tables::get_attributed_leads_response::kMembers),
    offsetof(GetAttributedLeadsResponse, extra), &detail::construct<GetAttributedLeadsResponse>};

namespace tables::lead_type {
using T = LeadType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Call", static_cast<std::int32_t>(T::kCall)},
    {"WebBooking", static_cast<std::int32_t>(T::kWebBooking)},
    {"WebLeadForm", static_cast<std::int32_t>(T::kWebLeadForm)},
    {"ManualJob", static_cast<std::int32_t>(T::kManualJob)},
};
}  // namespace tables::lead_type
const detail::EnumTable& enum_table(LeadType) noexcept {
  static constexpr detail::EnumTable table{
      "LeadType", tables::lead_type::kValues, std::size(tables::lead_type::kValues)};
  return table;
}

}  // namespace servicetitan::marketing_ads
