// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/marketing_ads.hpp"

namespace servicetitan::marketing_ads {

namespace attributed_leads::tables {
extern const Operation kGet;
extern const detail::QueryMember kGetQuery[];
}  // namespace attributed_leads::tables

namespace capacity_awareness_warning::tables {
extern const Operation kGet;
}  // namespace capacity_awareness_warning::tables

namespace external_call_attributions::tables {
extern const Operation kCreate;
}  // namespace external_call_attributions::tables

namespace performance::tables {
extern const Operation kGet;
extern const detail::QueryMember kGetQuery[];
}  // namespace performance::tables

namespace scheduled_job_attributions::tables {
extern const Operation kCreate;
}  // namespace scheduled_job_attributions::tables

namespace web_booking_attributions::tables {
extern const Operation kCreate;
}  // namespace web_booking_attributions::tables

namespace web_lead_form_attributions::tables {
extern const Operation kCreate;
}  // namespace web_lead_form_attributions::tables

namespace tables {

void make_attributed_leads_get_query(void* place);
void make_attributed_leads_get_query(void* place) {
  ::new (place) attributed_leads::GetQuery{.from_utc = detail::unset, .to_utc = detail::unset};
}
void make_performance_get_query(void* place);
void make_performance_get_query(void* place) {
  ::new (place) performance::GetQuery{
      .from_utc = detail::unset,
      .to_utc = detail::unset,
      .performance_segmentation_type = detail::unset,
  };
}
extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&attributed_leads::tables::kGet,
     nullptr, 0,
     &detail::any_query<attributed_leads::GetQuery, &make_attributed_leads_get_query>,
     attributed_leads::tables::kGetQuery, 6,
     nullptr,
     &detail::any_type<Page<GetAttributedLeadsResponse>>},
    {&capacity_awareness_warning::tables::kGet,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<CapacityAwarenessWarningQueryResult>},
    {&external_call_attributions::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateExternalCallAttributionRequest>,
     nullptr},
    {&scheduled_job_attributions::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateScheduledJobAttributionRequest>,
     nullptr},
    {&performance::tables::kGet,
     nullptr, 0,
     &detail::any_query<performance::GetQuery, &make_performance_get_query>,
     performance::tables::kGetQuery, 6,
     nullptr,
     &detail::any_type<Page<GetPerformanceResponse>>},
    {&web_booking_attributions::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateWebBookingAttributionRequest>,
     nullptr},
    {&web_lead_form_attributions::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateWebLeadFormAttributionRequest>,
     nullptr},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
    &detail::any_type<AdGroup>,
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<Attribution>,
    &detail::any_type<Booking>,
    &detail::any_type<Call>,
    &detail::any_type<Campaign>,
    &detail::any_type<CapacityAwarenessWarning>,
    &detail::any_type<CapacityAwarenessWarningQueryResult>,
    &detail::any_type<CreateExternalCallAttributionRequest>,
    &detail::any_type<CreateScheduledJobAttributionRequest>,
    &detail::any_type<CreateWebBookingAttributionRequest>,
    &detail::any_type<CreateWebLeadFormAttributionRequest>,
    &detail::any_type<Customer>,
    &detail::any_type<DigitalStats>,
    &detail::any_type<ExternalCallData>,
    &detail::any_type<GetAttributedLeadsResponse>,
    &detail::any_type<GetPerformanceResponse>,
    &detail::any_type<Job>,
    &detail::any_type<Keyword>,
    &detail::any_type<LeadForm>,
    &detail::any_type<LeadStats>,
    &detail::any_type<WebSessionData>,
};

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "marketing_ads", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::marketing_ads
