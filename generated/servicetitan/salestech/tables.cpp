// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/salestech.hpp"

namespace servicetitan::salestech {

namespace estimate_templates::tables {
extern const Operation kGet;
extern const detail::QueryMember kGetQuery[];
extern const Operation kCreate;
extern const Operation kGetById;
extern const Operation kUpdate;
extern const Operation kDelete;
}  // namespace estimate_templates::tables

namespace estimates::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGetItems;
extern const detail::QueryMember kGetItemsQuery[];
extern const Operation kGet;
extern const Operation kUpdate;
extern const Operation kDismiss;
extern const Operation kPutItem;
extern const Operation kDeleteItem;
extern const Operation kSell;
extern const Operation kUnsell;
}  // namespace estimates::tables

namespace estimates_export::tables {
extern const Operation kEstimatesAsyncLegacy;
extern const detail::QueryMember kEstimatesAsyncLegacyQuery[];
}  // namespace estimates_export::tables

namespace estimates_status::tables {
extern const Operation kGetEstimateStatusChanges;
}  // namespace estimates_status::tables

namespace exports::tables {
extern const Operation kEstimates;
extern const detail::QueryMember kEstimatesQuery[];
extern const Operation kOpportunities;
extern const detail::QueryMember kOpportunitiesQuery[];
extern const Operation kOpportunitiesFollowups;
extern const detail::QueryMember kOpportunitiesFollowupsQuery[];
}  // namespace exports::tables

namespace opportunities::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kGet;
}  // namespace opportunities::tables

namespace opportunities_follow_ups::tables {
extern const Operation kGetFollowUpsList;
extern const detail::QueryMember kGetFollowUpsListQuery[];
extern const Operation kGetFollowUps;
}  // namespace opportunities_follow_ups::tables

namespace proposal_templates::tables {
extern const Operation kGet;
extern const detail::QueryMember kGetQuery[];
extern const Operation kCreate;
extern const Operation kGetById;
extern const Operation kUpdate;
extern const Operation kDelete;
}  // namespace proposal_templates::tables

namespace proposal_types::tables {
extern const Operation kGet;
extern const detail::QueryMember kGetQuery[];
}  // namespace proposal_types::tables

namespace tables {

extern const detail::PathMember kEstimateTemplatesGetByIdPath[];
const detail::PathMember kEstimateTemplatesGetByIdPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kEstimateTemplatesUpdatePath[];
const detail::PathMember kEstimateTemplatesUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kEstimateTemplatesDeletePath[];
const detail::PathMember kEstimateTemplatesDeletePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kEstimatesGetPath[];
const detail::PathMember kEstimatesGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kEstimatesUpdatePath[];
const detail::PathMember kEstimatesUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kEstimatesDismissPath[];
const detail::PathMember kEstimatesDismissPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kEstimatesPutItemPath[];
const detail::PathMember kEstimatesPutItemPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kEstimatesDeleteItemPath[];
const detail::PathMember kEstimatesDeleteItemPath[] = {
    {"id", detail::Kind::int64},
    {"itemId", detail::Kind::int64},
};
extern const detail::PathMember kEstimatesSellPath[];
const detail::PathMember kEstimatesSellPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kEstimatesUnsellPath[];
const detail::PathMember kEstimatesUnsellPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kOpportunitiesGetPath[];
const detail::PathMember kOpportunitiesGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kOpportunitiesFollowUpsGetFollowUpsPath[];
const detail::PathMember kOpportunitiesFollowUpsGetFollowUpsPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kProposalTemplatesGetByIdPath[];
const detail::PathMember kProposalTemplatesGetByIdPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kProposalTemplatesUpdatePath[];
const detail::PathMember kProposalTemplatesUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kProposalTemplatesDeletePath[];
const detail::PathMember kProposalTemplatesDeletePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kEstimatesStatusGetEstimateStatusChangesPath[];
const detail::PathMember kEstimatesStatusGetEstimateStatusChangesPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&estimate_templates::tables::kGet,
     nullptr, 0,
     &detail::any_query<estimate_templates::GetQuery>,
     estimate_templates::tables::kGetQuery, 6,
     nullptr,
     &detail::any_type<Page<EstimateTemplateResponse>>},
    {&estimate_templates::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateEstimateTemplateRequest>,
     &detail::any_type<EstimateTemplateResponse>},
    {&estimate_templates::tables::kGetById,
     kEstimateTemplatesGetByIdPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<EstimateTemplateResponse>},
    {&estimate_templates::tables::kUpdate,
     kEstimateTemplatesUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateEstimateTemplateRequest>,
     &detail::any_type<EstimateTemplateResponse>},
    {&estimate_templates::tables::kDelete,
     kEstimateTemplatesDeletePath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&estimates::tables::kGetList,
     nullptr, 0,
     &detail::any_query<estimates::GetListQuery>,
     estimates::tables::kGetListQuery, 23,
     nullptr,
     &detail::any_type<Page<EstimateResponse>>},
    {&estimates::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateEstimateRequest>,
     &detail::any_type<EstimateResponse>},
    {&estimates_export::tables::kEstimatesAsyncLegacy,
     nullptr, 0,
     &detail::any_query<estimates_export::EstimatesAsyncLegacyQuery>,
     estimates_export::tables::kEstimatesAsyncLegacyQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportEstimatesResponse>>},
    {&estimates::tables::kGetItems,
     nullptr, 0,
     &detail::any_query<estimates::GetItemsQuery>,
     estimates::tables::kGetItemsQuery, 11,
     nullptr,
     &detail::any_type<Page<EstimateItemResponse>>},
    {&estimates::tables::kGet,
     kEstimatesGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<EstimateResponse>},
    {&estimates::tables::kUpdate,
     kEstimatesUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateEstimateRequest>,
     &detail::any_type<EstimateResponse>},
    {&estimates::tables::kDismiss,
     kEstimatesDismissPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&estimates::tables::kPutItem,
     kEstimatesPutItemPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<EstimateItemCreateUpdateRequest>,
     &detail::any_type<EstimateItemUpdateResponse>},
    {&estimates::tables::kDeleteItem,
     kEstimatesDeleteItemPath, 2,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&estimates::tables::kSell,
     kEstimatesSellPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<SellRequest>,
     &detail::any_type<EstimateResponse>},
    {&estimates::tables::kUnsell,
     kEstimatesUnsellPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&exports::tables::kEstimates,
     nullptr, 0,
     &detail::any_query<exports::EstimatesQuery>,
     exports::tables::kEstimatesQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportEstimatesResponse>>},
    {&exports::tables::kOpportunities,
     nullptr, 0,
     &detail::any_query<exports::OpportunitiesQuery>,
     exports::tables::kOpportunitiesQuery, 2,
     nullptr,
     &detail::any_type<Json>},
    {&exports::tables::kOpportunitiesFollowups,
     nullptr, 0,
     &detail::any_query<exports::OpportunitiesFollowupsQuery>,
     exports::tables::kOpportunitiesFollowupsQuery, 2,
     nullptr,
     &detail::any_type<Json>},
    {&opportunities::tables::kGetList,
     nullptr, 0,
     &detail::any_query<opportunities::GetListQuery>,
     opportunities::tables::kGetListQuery, 8,
     nullptr,
     &detail::any_type<Json>},
    {&opportunities_follow_ups::tables::kGetFollowUpsList,
     nullptr, 0,
     &detail::any_query<opportunities_follow_ups::GetFollowUpsListQuery>,
     opportunities_follow_ups::tables::kGetFollowUpsListQuery, 8,
     nullptr,
     &detail::any_type<Json>},
    {&opportunities::tables::kGet,
     kOpportunitiesGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<Json>},
    {&opportunities_follow_ups::tables::kGetFollowUps,
     kOpportunitiesFollowUpsGetFollowUpsPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<Json>},
    {&proposal_templates::tables::kGet,
     nullptr, 0,
     &detail::any_query<proposal_templates::GetQuery>,
     proposal_templates::tables::kGetQuery, 7,
     nullptr,
     &detail::any_type<Page<ProposalTemplateResponse>>},
    {&proposal_templates::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateProposalTemplateRequest>,
     &detail::any_type<ProposalTemplateResponse>},
    {&proposal_templates::tables::kGetById,
     kProposalTemplatesGetByIdPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<ProposalTemplateResponse>},
    {&proposal_templates::tables::kUpdate,
     kProposalTemplatesUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateProposalTemplateRequest>,
     &detail::any_type<ProposalTemplateResponse>},
    {&proposal_templates::tables::kDelete,
     kProposalTemplatesDeletePath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&proposal_types::tables::kGet,
     nullptr, 0,
     &detail::any_query<proposal_types::GetQuery>,
     proposal_types::tables::kGetQuery, 1,
     nullptr,
     &detail::any_type<ProposalTypesResponse>},
    {&estimates_status::tables::kGetEstimateStatusChanges,
     kEstimatesStatusGetEstimateStatusChangesPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<std::vector<EstimateStatusChangesResponse>>},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<CreateEstimateRequest>,
    &detail::any_type<CreateEstimateTemplateRequest>,
    &detail::any_type<CreateProposalTemplateRequest>,
    &detail::any_type<EstimateItemCreateUpdateRequest>,
    &detail::any_type<EstimateItemResponse>,
    &detail::any_type<EstimateItemUpdateResponse>,
    &detail::any_type<EstimateResponse>,
    &detail::any_type<EstimateStatusChangesResponse>,
    &detail::any_type<EstimateStatusModel>,
    &detail::any_type<EstimateTemplateItemRequest>,
    &detail::any_type<EstimateTemplateItemResponse>,
    &detail::any_type<EstimateTemplateResponse>,
    &detail::any_type<ExportEstimatesResponse>,
    &detail::any_type<ExternalLinkInModel>,
    &detail::any_type<ExternalLinkResponse>,
    &detail::any_type<ProposalTemplateAssignmentRequest>,
    &detail::any_type<ProposalTemplateAssignmentResponse>,
    &detail::any_type<ProposalTemplateResponse>,
    &detail::any_type<ProposalTypeOptionResponse>,
    &detail::any_type<ProposalTypeResponse>,
    &detail::any_type<ProposalTypesResponse>,
    &detail::any_type<SellRequest>,
    &detail::any_type<SkuModel>,
    &detail::any_type<UpdateEstimateRequest>,
    &detail::any_type<UpdateEstimateTemplateRequest>,
    &detail::any_type<UpdateProposalTemplateRequest>,
};

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "salestech", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::salestech
