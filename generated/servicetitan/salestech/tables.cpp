// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/salestech.hpp"

namespace servicetitan::salestech {

namespace estimate_templates::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace estimate_templates::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace estimate_templates::tables::get_by_id {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace estimate_templates::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace estimate_templates::tables::delete_ { extern const Operation kOperation; }
namespace estimates::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace estimates::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace estimates_export::tables::estimates_async_legacy {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace estimates::tables::get_items {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace estimates::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace estimates::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace estimates::tables::dismiss { extern const Operation kOperation; }
namespace estimates::tables::put_item {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace estimates::tables::delete_item { extern const Operation kOperation; }
namespace estimates::tables::sell {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace estimates::tables::unsell { extern const Operation kOperation; }
namespace exports::tables::estimates {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::opportunities {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::opportunities_followups {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace opportunities::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace opportunities_follow_ups::tables::get_follow_ups_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace opportunities::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace opportunities_follow_ups::tables::get_follow_ups {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace proposal_templates::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace proposal_templates::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace proposal_templates::tables::get_by_id {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace proposal_templates::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace proposal_templates::tables::delete_ { extern const Operation kOperation; }
namespace proposal_types::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace estimates_status::tables::get_estimate_status_changes {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}

namespace tables {

namespace estimate_templates::get_by_id {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace estimate_templates::get_by_id

namespace estimate_templates::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace estimate_templates::update

namespace estimate_templates::delete_ {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace estimate_templates::delete_

namespace estimates::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace estimates::get

namespace estimates::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace estimates::update

namespace estimates::dismiss {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace estimates::dismiss

namespace estimates::put_item {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace estimates::put_item

namespace estimates::delete_item {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"id", detail::Kind::int64}, {"itemId", detail::Kind::int64}};
}  // namespace estimates::delete_item

namespace estimates::sell {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace estimates::sell

namespace estimates::unsell {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace estimates::unsell

namespace opportunities::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace opportunities::get

namespace opportunities_follow_ups::get_follow_ups {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace opportunities_follow_ups::get_follow_ups

namespace proposal_templates::get_by_id {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace proposal_templates::get_by_id

namespace proposal_templates::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace proposal_templates::update

namespace proposal_templates::delete_ {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace proposal_templates::delete_

namespace estimates_status::get_estimate_status_changes {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace estimates_status::get_estimate_status_changes

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&estimate_templates::tables::get::kOperation, nullptr, 0,
     &detail::any_query<estimate_templates::GetQuery>, estimate_templates::tables::get::kQuery, 6,
     nullptr, &estimate_templates::tables::get::kResult},
    {&estimate_templates::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateEstimateTemplateRequest>,
     &estimate_templates::tables::create::kResult},
    {&estimate_templates::tables::get_by_id::kOperation,
     tables::estimate_templates::get_by_id::kPath, 1, nullptr, nullptr, 0, nullptr,
     &estimate_templates::tables::get_by_id::kResult},
    {&estimate_templates::tables::update::kOperation, tables::estimate_templates::update::kPath, 1,
     nullptr, nullptr, 0, &detail::any_type<UpdateEstimateTemplateRequest>,
     &estimate_templates::tables::update::kResult},
    {&estimate_templates::tables::delete_::kOperation, tables::estimate_templates::delete_::kPath,
     1, nullptr, nullptr, 0, nullptr, nullptr},
    {&estimates::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<estimates::GetListQuery>, estimates::tables::get_list::kQuery, 23, nullptr,
     &estimates::tables::get_list::kResult},
    {&estimates::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateEstimateRequest>, &estimates::tables::create::kResult},
    {&estimates_export::tables::estimates_async_legacy::kOperation, nullptr, 0,
     &detail::any_query<estimates_export::EstimatesAsyncLegacyQuery>,
     estimates_export::tables::estimates_async_legacy::kQuery, 2, nullptr,
     &estimates_export::tables::estimates_async_legacy::kResult},
    {&estimates::tables::get_items::kOperation, nullptr, 0,
     &detail::any_query<estimates::GetItemsQuery>, estimates::tables::get_items::kQuery, 11,
     nullptr, &estimates::tables::get_items::kResult},
    {&estimates::tables::get::kOperation, tables::estimates::get::kPath, 1, nullptr, nullptr, 0,
     nullptr, &estimates::tables::get::kResult},
    {&estimates::tables::update::kOperation, tables::estimates::update::kPath, 1, nullptr, nullptr,
     0, &detail::any_type<UpdateEstimateRequest>, &estimates::tables::update::kResult},
    {&estimates::tables::dismiss::kOperation, tables::estimates::dismiss::kPath, 1, nullptr,
     nullptr, 0, nullptr, nullptr},
    {&estimates::tables::put_item::kOperation, tables::estimates::put_item::kPath, 1, nullptr,
     nullptr, 0, &detail::any_type<EstimateItemCreateUpdateRequest>,
     &estimates::tables::put_item::kResult},
    {&estimates::tables::delete_item::kOperation, tables::estimates::delete_item::kPath, 2, nullptr,
     nullptr, 0, nullptr, nullptr},
    {&estimates::tables::sell::kOperation, tables::estimates::sell::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<SellRequest>, &estimates::tables::sell::kResult},
    {&estimates::tables::unsell::kOperation, tables::estimates::unsell::kPath, 1, nullptr, nullptr,
     0, nullptr, nullptr},
    {&exports::tables::estimates::kOperation, nullptr, 0,
     &detail::any_query<exports::EstimatesQuery>, exports::tables::estimates::kQuery, 2, nullptr,
     &exports::tables::estimates::kResult},
    {&exports::tables::opportunities::kOperation, nullptr, 0,
     &detail::any_query<exports::OpportunitiesQuery>, exports::tables::opportunities::kQuery, 2,
     nullptr, &exports::tables::opportunities::kResult},
    {&exports::tables::opportunities_followups::kOperation, nullptr, 0,
     &detail::any_query<exports::OpportunitiesFollowupsQuery>,
     exports::tables::opportunities_followups::kQuery, 2, nullptr,
     &exports::tables::opportunities_followups::kResult},
    {&opportunities::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<opportunities::GetListQuery>, opportunities::tables::get_list::kQuery, 8,
     nullptr, &opportunities::tables::get_list::kResult},
    {&opportunities_follow_ups::tables::get_follow_ups_list::kOperation, nullptr, 0,
     &detail::any_query<opportunities_follow_ups::GetFollowUpsListQuery>,
     opportunities_follow_ups::tables::get_follow_ups_list::kQuery, 8, nullptr,
     &opportunities_follow_ups::tables::get_follow_ups_list::kResult},
    {&opportunities::tables::get::kOperation, tables::opportunities::get::kPath, 1, nullptr,
     nullptr, 0, nullptr, &opportunities::tables::get::kResult},
    {&opportunities_follow_ups::tables::get_follow_ups::kOperation,
     tables::opportunities_follow_ups::get_follow_ups::kPath, 1, nullptr, nullptr, 0, nullptr,
     &opportunities_follow_ups::tables::get_follow_ups::kResult},
    {&proposal_templates::tables::get::kOperation, nullptr, 0,
     &detail::any_query<proposal_templates::GetQuery>, proposal_templates::tables::get::kQuery, 7,
     nullptr, &proposal_templates::tables::get::kResult},
    {&proposal_templates::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateProposalTemplateRequest>,
     &proposal_templates::tables::create::kResult},
    {&proposal_templates::tables::get_by_id::kOperation,
     tables::proposal_templates::get_by_id::kPath, 1, nullptr, nullptr, 0, nullptr,
     &proposal_templates::tables::get_by_id::kResult},
    {&proposal_templates::tables::update::kOperation, tables::proposal_templates::update::kPath, 1,
     nullptr, nullptr, 0, &detail::any_type<UpdateProposalTemplateRequest>,
     &proposal_templates::tables::update::kResult},
    {&proposal_templates::tables::delete_::kOperation, tables::proposal_templates::delete_::kPath,
     1, nullptr, nullptr, 0, nullptr, nullptr},
    {&proposal_types::tables::get::kOperation, nullptr, 0,
     &detail::any_query<proposal_types::GetQuery>, proposal_types::tables::get::kQuery, 1, nullptr,
     &proposal_types::tables::get::kResult},
    {&estimates_status::tables::get_estimate_status_changes::kOperation,
     tables::estimates_status::get_estimate_status_changes::kPath, 1, nullptr, nullptr, 0, nullptr,
     &estimates_status::tables::get_estimate_status_changes::kResult},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
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

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "salestech", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::salestech
