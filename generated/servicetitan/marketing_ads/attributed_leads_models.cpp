// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/attributed_leads_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing_ads {

namespace tables {

extern const detail::EnumValue kEntityType[];
const detail::EnumValue kEntityType[] = {
    {"Call", static_cast<std::int32_t>(EntityType::kCall)},
    {"Booking", static_cast<std::int32_t>(EntityType::kBooking)},
    {"Lead", static_cast<std::int32_t>(EntityType::kLead)},
};

extern const detail::Member kAttribution[];
const detail::Member kAttribution[] = {
    {"utmSource", offsetof(Attribution, utm_source),
     &detail::type_of<decltype(Attribution::utm_source)>, true},
    {"utmMedium", offsetof(Attribution, utm_medium),
     &detail::type_of<decltype(Attribution::utm_medium)>, true},
    {"utmCampaign", offsetof(Attribution, utm_campaign),
     &detail::type_of<decltype(Attribution::utm_campaign)>, true},
    {"landingPageUrl", offsetof(Attribution, landing_page_url),
     &detail::type_of<decltype(Attribution::landing_page_url)>, true},
    {"referrerUrl", offsetof(Attribution, referrer_url),
     &detail::type_of<decltype(Attribution::referrer_url)>, true},
    {"clickId", offsetof(Attribution, click_id), &detail::type_of<decltype(Attribution::click_id)>,
     true},
    {"gbraid", offsetof(Attribution, gbraid), &detail::type_of<decltype(Attribution::gbraid)>,
     true},
    {"wbraid", offsetof(Attribution, wbraid), &detail::type_of<decltype(Attribution::wbraid)>,
     true},
    {"stCampaignId", offsetof(Attribution, st_campaign_id),
     &detail::type_of<decltype(Attribution::st_campaign_id)>},
    {"originalCampaign", offsetof(Attribution, original_campaign),
     &detail::type_of<decltype(Attribution::original_campaign)>, true},
    {"attributionOverwriteType", offsetof(Attribution, attribution_overwrite_type),
     &detail::type_of<decltype(Attribution::attribution_overwrite_type)>},
    {"attributionOverwriteId", offsetof(Attribution, attribution_overwrite_id),
     &detail::type_of<decltype(Attribution::attribution_overwrite_id)>},
    {"overwrittenBookingJobId", offsetof(Attribution, overwritten_booking_job_id),
     &detail::type_of<decltype(Attribution::overwritten_booking_job_id)>},
    {"adGroupId", offsetof(Attribution, ad_group_id),
     &detail::type_of<decltype(Attribution::ad_group_id)>, true},
    {"adGroupName", offsetof(Attribution, ad_group_name),
     &detail::type_of<decltype(Attribution::ad_group_name)>, true},
    {"keywordId", offsetof(Attribution, keyword_id),
     &detail::type_of<decltype(Attribution::keyword_id)>, true},
    {"keywordName", offsetof(Attribution, keyword_name),
     &detail::type_of<decltype(Attribution::keyword_name)>, true},
};

extern const detail::Member kBooking[];
const detail::Member kBooking[] = {
    {"id", offsetof(Booking, id), &detail::type_of<decltype(Booking::id)>},
};

extern const detail::Member kCall[];
const detail::Member kCall[] = {
    {"duration", offsetof(Call, duration), &detail::type_of<decltype(Call::duration)>, true},
    {"id", offsetof(Call, id), &detail::type_of<decltype(Call::id)>},
    {"type", offsetof(Call, type), &detail::type_of<decltype(Call::type)>, true},
    {"source", offsetof(Call, source), &detail::type_of<decltype(Call::source)>, true},
    {"callerNumber", offsetof(Call, caller_number),
     &detail::type_of<decltype(Call::caller_number)>, true},
    {"trackingNumber", offsetof(Call, tracking_number),
     &detail::type_of<decltype(Call::tracking_number)>, true},
    {"excusedReason", offsetof(Call, excused_reason),
     &detail::type_of<decltype(Call::excused_reason)>, true},
};

extern const detail::Member kCustomer[];
const detail::Member kCustomer[] = {
    {"id", offsetof(Customer, id), &detail::type_of<decltype(Customer::id)>},
    {"name", offsetof(Customer, name), &detail::type_of<decltype(Customer::name)>, true},
};

extern const detail::Member kJob[];
const detail::Member kJob[] = {
    {"id", offsetof(Job, id), &detail::type_of<decltype(Job::id)>},
    {"name", offsetof(Job, name), &detail::type_of<decltype(Job::name)>, true},
};

extern const detail::Member kLeadForm[];
const detail::Member kLeadForm[] = {
    {"leadNumber", offsetof(LeadForm, lead_number),
     &detail::type_of<decltype(LeadForm::lead_number)>},
    {"leadStatus", offsetof(LeadForm, lead_status),
     &detail::type_of<decltype(LeadForm::lead_status)>, true},
    {"notes", offsetof(LeadForm, notes), &detail::type_of<decltype(LeadForm::notes)>, true},
};

extern const detail::EnumValue kLeadTypeInt32[];
const detail::EnumValue kLeadTypeInt32[] = {
    {"1", static_cast<std::int32_t>(LeadTypeInt32::kCall)},
    {"2", static_cast<std::int32_t>(LeadTypeInt32::kWebBooking)},
    {"3", static_cast<std::int32_t>(LeadTypeInt32::kWebLeadForm)},
    {"4", static_cast<std::int32_t>(LeadTypeInt32::kManualJob)},
};

extern const detail::Member kGetAttributedLeadsResponse[];
const detail::Member kGetAttributedLeadsResponse[] = {
    {"dateTime", offsetof(GetAttributedLeadsResponse, date_time),
     &detail::type_of<decltype(GetAttributedLeadsResponse::date_time)>, true},
    {"leadType", offsetof(GetAttributedLeadsResponse, lead_type),
     &detail::type_of<decltype(GetAttributedLeadsResponse::lead_type)>, true},
    {"attribution", offsetof(GetAttributedLeadsResponse, attribution),
     &detail::type_of<decltype(GetAttributedLeadsResponse::attribution)>, true},
    {"job", offsetof(GetAttributedLeadsResponse, job),
     &detail::type_of<decltype(GetAttributedLeadsResponse::job)>, true},
    {"customer", offsetof(GetAttributedLeadsResponse, customer),
     &detail::type_of<decltype(GetAttributedLeadsResponse::customer)>, true},
    {"call", offsetof(GetAttributedLeadsResponse, call),
     &detail::type_of<decltype(GetAttributedLeadsResponse::call)>, true},
    {"leadForm", offsetof(GetAttributedLeadsResponse, lead_form),
     &detail::type_of<decltype(GetAttributedLeadsResponse::lead_form)>, true},
    {"booking", offsetof(GetAttributedLeadsResponse, booking),
     &detail::type_of<decltype(GetAttributedLeadsResponse::booking)>, true},
};

extern const detail::EnumValue kLeadType[];
const detail::EnumValue kLeadType[] = {
    {"Call", static_cast<std::int32_t>(LeadType::kCall)},
    {"WebBooking", static_cast<std::int32_t>(LeadType::kWebBooking)},
    {"WebLeadForm", static_cast<std::int32_t>(LeadType::kWebLeadForm)},
    {"ManualJob", static_cast<std::int32_t>(LeadType::kManualJob)},
};

}  // namespace tables

const detail::EnumTable& enum_table(EntityType) noexcept {
  static constexpr detail::EnumTable table{
      "EntityType", tables::kEntityType, std::size(tables::kEntityType),
      false};
  return table;
}

const detail::Object Attribution::kObject{
    "Attribution", tables::kAttribution, std::size(tables::kAttribution),
    offsetof(Attribution, extra), &detail::construct<Attribution>};

const detail::Object Booking::kObject{
    "Booking", tables::kBooking, std::size(tables::kBooking), offsetof(Booking, extra),
    &detail::construct<Booking>};

const detail::Object Call::kObject{
    "Call", tables::kCall, std::size(tables::kCall), offsetof(Call, extra),
    &detail::construct<Call>};

const detail::Object Customer::kObject{
    "Customer", tables::kCustomer, std::size(tables::kCustomer), offsetof(Customer, extra),
    &detail::construct<Customer>};

const detail::Object Job::kObject{
    "Job", tables::kJob, std::size(tables::kJob), offsetof(Job, extra), &detail::construct<Job>};

const detail::Object LeadForm::kObject{
    "LeadForm", tables::kLeadForm, std::size(tables::kLeadForm), offsetof(LeadForm, extra),
    &detail::construct<LeadForm>};

const detail::EnumTable& enum_table(LeadTypeInt32) noexcept {
  static constexpr detail::EnumTable table{
      "LeadTypeInt32", tables::kLeadTypeInt32, std::size(tables::kLeadTypeInt32),
      true};
  return table;
}

const detail::Object GetAttributedLeadsResponse::kObject{
    "GetAttributedLeadsResponse", tables::kGetAttributedLeadsResponse,
    std::size(tables::kGetAttributedLeadsResponse), offsetof(GetAttributedLeadsResponse, extra),
    &detail::construct<GetAttributedLeadsResponse>};

const detail::EnumTable& enum_table(LeadType) noexcept {
  static constexpr detail::EnumTable table{
      "LeadType", tables::kLeadType, std::size(tables::kLeadType),
      false};
  return table;
}

}  // namespace servicetitan::marketing_ads
