// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/marketing.hpp"

namespace servicetitan::marketing {

namespace campaign_categories::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGet;
extern const Operation kUpdate;
}  // namespace campaign_categories::tables

namespace campaign_cost_summary::tables {
extern const Operation kGet;
extern const detail::QueryMember kGetQuery[];
}  // namespace campaign_cost_summary::tables

namespace campaign_costs::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGet;
extern const Operation kUpdate;
}  // namespace campaign_costs::tables

namespace campaigns::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGet;
extern const Operation kUpdate;
extern const Operation kGetCosts;
extern const detail::QueryMember kGetCostsQuery[];
}  // namespace campaigns::tables

namespace email_channel_cost::tables {
extern const Operation kGet;
extern const detail::QueryMember kGetQuery[];
}  // namespace email_channel_cost::tables

namespace suppressions::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kAdd;
extern const Operation kRemove;
extern const Operation kGet;
}  // namespace suppressions::tables

namespace tables {

void make_campaign_cost_summary_get_query(void* place);
void make_campaign_cost_summary_get_query(void* place) {
  ::new (place) campaign_cost_summary::GetQuery{.from = detail::unset, .to = detail::unset};
}
extern const detail::PathMember kCampaignsGetPath[];
const detail::PathMember kCampaignsGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kCampaignsUpdatePath[];
const detail::PathMember kCampaignsUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kCampaignsGetCostsPath[];
const detail::PathMember kCampaignsGetCostsPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kCampaignCategoriesGetPath[];
const detail::PathMember kCampaignCategoriesGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kCampaignCategoriesUpdatePath[];
const detail::PathMember kCampaignCategoriesUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kCampaignCostsGetPath[];
const detail::PathMember kCampaignCostsGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kCampaignCostsUpdatePath[];
const detail::PathMember kCampaignCostsUpdatePath[] = {
    {"id", detail::Kind::int64},
};
void make_email_channel_cost_get_query(void* place);
void make_email_channel_cost_get_query(void* place) {
  ::new (place) email_channel_cost::GetQuery{.from = detail::unset, .to = detail::unset};
}
extern const detail::PathMember kSuppressionsGetPath[];
const detail::PathMember kSuppressionsGetPath[] = {
    {"email", detail::Kind::string},
};
extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&campaign_cost_summary::tables::kGet,
     nullptr, 0,
     &detail::any_query<campaign_cost_summary::GetQuery, &make_campaign_cost_summary_get_query>,
     campaign_cost_summary::tables::kGetQuery, 2,
     nullptr,
     &detail::any_type<CampaignCostsSummaryResponse>},
    {&campaigns::tables::kGetList,
     nullptr, 0,
     &detail::any_query<campaigns::GetListQuery>,
     campaigns::tables::kGetListQuery, 12,
     nullptr,
     &detail::any_type<Page<CampaignResponse>>},
    {&campaigns::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CampaignUpsertRequest>,
     &detail::any_type<CampaignResponse>},
    {&campaigns::tables::kGet,
     kCampaignsGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<CampaignResponse>},
    {&campaigns::tables::kUpdate,
     kCampaignsUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<CampaignUpsertRequest>,
     &detail::any_type<CampaignResponse>},
    {&campaigns::tables::kGetCosts,
     kCampaignsGetCostsPath, 1,
     &detail::any_query<campaigns::GetCostsQuery>,
     campaigns::tables::kGetCostsQuery, 6,
     nullptr,
     &detail::any_type<Page<CampaignCostResponse>>},
    {&campaign_categories::tables::kGetList,
     nullptr, 0,
     &detail::any_query<campaign_categories::GetListQuery>,
     campaign_categories::tables::kGetListQuery, 8,
     nullptr,
     &detail::any_type<Page<CampaignCategoryResponse>>},
    {&campaign_categories::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CampaignCategoryCreateRequest>,
     &detail::any_type<ModificationResponse>},
    {&campaign_categories::tables::kGet,
     kCampaignCategoriesGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<CampaignCategoryResponse>},
    {&campaign_categories::tables::kUpdate,
     kCampaignCategoriesUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<CampaignCategoryUpdateRequest>,
     &detail::any_type<ModificationResponse>},
    {&campaign_costs::tables::kGetList,
     nullptr, 0,
     &detail::any_query<campaign_costs::GetListQuery>,
     campaign_costs::tables::kGetListQuery, 7,
     nullptr,
     &detail::any_type<Page<CampaignCostResponse>>},
    {&campaign_costs::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateCampaignCostRequest>,
     &detail::any_type<CampaignCostResponse>},
    {&campaign_costs::tables::kGet,
     kCampaignCostsGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<CampaignCostResponse>},
    {&campaign_costs::tables::kUpdate,
     kCampaignCostsUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateCampaignCostRequest>,
     &detail::any_type<ModificationResponse>},
    {&email_channel_cost::tables::kGet,
     nullptr, 0,
     &detail::any_query<email_channel_cost::GetQuery, &make_email_channel_cost_get_query>,
     email_channel_cost::tables::kGetQuery, 2,
     nullptr,
     &detail::any_type<EmailChannelCostResponse>},
    {&suppressions::tables::kGetList,
     nullptr, 0,
     &detail::any_query<suppressions::GetListQuery>,
     suppressions::tables::kGetListQuery, 11,
     nullptr,
     &detail::any_type<Page<SuppressionResponse>>},
    {&suppressions::tables::kAdd,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<AddSuppressionsRequest>,
     nullptr},
    {&suppressions::tables::kRemove,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<RemoveSuppressionsRequest>,
     nullptr},
    {&suppressions::tables::kGet,
     kSuppressionsGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<SuppressionResponse>},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
    &detail::any_type<AddSuppressionsRequest>,
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<CampaignCategoryCreateRequest>,
    &detail::any_type<CampaignCategoryResponse>,
    &detail::any_type<CampaignCategoryUpdateRequest>,
    &detail::any_type<CampaignCostResponse>,
    &detail::any_type<CampaignCostsSummaryItem>,
    &detail::any_type<CampaignCostsSummaryResponse>,
    &detail::any_type<CampaignResponse>,
    &detail::any_type<CampaignResponseCategory>,
    &detail::any_type<CampaignUpsertRequest>,
    &detail::any_type<CreateCampaignCostRequest>,
    &detail::any_type<EmailChannelCostResponse>,
    &detail::any_type<ModificationResponse>,
    &detail::any_type<RemoveSuppressionsRequest>,
    &detail::any_type<SuppressionResponse>,
    &detail::any_type<UpdateCampaignCostRequest>,
};

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "marketing", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::marketing
