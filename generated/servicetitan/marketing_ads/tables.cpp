// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/marketing_ads.hpp"

namespace servicetitan::marketing_ads {

namespace attributed_leads::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace capacity_awareness_warning::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace external_call_attributions::tables::create { extern const Operation kOperation; }
namespace scheduled_job_attributions::tables::create { extern const Operation kOperation; }
namespace performance::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace web_booking_attributions::tables::create { extern const Operation kOperation; }
namespace web_lead_form_attributions::tables::create { extern const Operation kOperation; }

namespace tables {

namespace attributed_leads::get {
void make_query(void* place);
void make_query(void* place) {
  ::new (place) servicetitan::marketing_ads::attributed_leads::GetQuery{
      .from_utc = detail::unset,
      .to_utc = detail::unset,
  };
}
}  // namespace attributed_leads::get

namespace performance::get {
void make_query(void* place);
void make_query(void* place) {
  ::new (place) servicetitan::marketing_ads::performance::GetQuery{
      .from_utc = detail::unset,
      .to_utc = detail::unset,
      .performance_segmentation_type = detail::unset,
  };
}
}  // namespace performance::get

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&attributed_leads::tables::get::kOperation, nullptr, 0,
     &detail::any_query<attributed_leads::GetQuery, &tables::attributed_leads::get::make_query>,
     attributed_leads::tables::get::kQuery, 6, nullptr, &attributed_leads::tables::get::kResult},
    {&capacity_awareness_warning::tables::get::kOperation, nullptr, 0, nullptr, nullptr, 0, nullptr,
     &capacity_awareness_warning::tables::get::kResult},
    {&external_call_attributions::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateExternalCallAttributionRequest>, nullptr},
    {&scheduled_job_attributions::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateScheduledJobAttributionRequest>, nullptr},
    {&performance::tables::get::kOperation, nullptr, 0, &detail::any_query<performance::GetQuery,
     &tables::performance::get::make_query>, performance::tables::get::kQuery, 6, nullptr,
     &performance::tables::get::kResult},
    {&web_booking_attributions::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateWebBookingAttributionRequest>, nullptr},
    {&web_lead_form_attributions::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateWebLeadFormAttributionRequest>, nullptr},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
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

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "marketing_ads", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::marketing_ads
