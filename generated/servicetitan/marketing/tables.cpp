// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/marketing.hpp"

namespace servicetitan::marketing {

namespace campaign_cost_summary::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace campaigns::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace campaigns::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace campaigns::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace campaigns::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace campaigns::tables::get_costs {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace campaign_categories::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace campaign_categories::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace campaign_categories::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace campaign_categories::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace campaign_costs::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace campaign_costs::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace campaign_costs::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace campaign_costs::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace email_channel_cost::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace suppressions::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace suppressions::tables::add { extern const Operation kOperation; }
namespace suppressions::tables::remove { extern const Operation kOperation; }
namespace suppressions::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}

namespace tables {

namespace campaign_cost_summary::get {
void make_query(void* place);
void make_query(void* place) {
  ::new (place) servicetitan::marketing::campaign_cost_summary::GetQuery{
      .from = detail::unset,
      .to = detail::unset,
  };
}
}  // namespace campaign_cost_summary::get

namespace campaigns::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace campaigns::get

namespace campaigns::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace campaigns::update

namespace campaigns::get_costs {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace campaigns::get_costs

namespace campaign_categories::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace campaign_categories::get

namespace campaign_categories::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace campaign_categories::update

namespace campaign_costs::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace campaign_costs::get

namespace campaign_costs::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace campaign_costs::update

namespace email_channel_cost::get {
void make_query(void* place);
void make_query(void* place) {
  ::new (place) servicetitan::marketing::email_channel_cost::GetQuery{
      .from = detail::unset,
      .to = detail::unset,
  };
}
}  // namespace email_channel_cost::get

namespace suppressions::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"email", detail::Kind::string}};
}  // namespace suppressions::get

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&campaign_cost_summary::tables::get::kOperation, nullptr, 0,
     &detail::any_query<campaign_cost_summary::GetQuery,
     &tables::campaign_cost_summary::get::make_query>, campaign_cost_summary::tables::get::kQuery,
     2, nullptr, &campaign_cost_summary::tables::get::kResult},
    {&campaigns::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<campaigns::GetListQuery>, campaigns::tables::get_list::kQuery, 12, nullptr,
     &campaigns::tables::get_list::kResult},
    {&campaigns::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CampaignUpsertRequest>, &campaigns::tables::create::kResult},
    {&campaigns::tables::get::kOperation, tables::campaigns::get::kPath, 1, nullptr, nullptr, 0,
     nullptr, &campaigns::tables::get::kResult},
    {&campaigns::tables::update::kOperation, tables::campaigns::update::kPath, 1, nullptr, nullptr,
     0, &detail::any_type<CampaignUpsertRequest>, &campaigns::tables::update::kResult},
    {&campaigns::tables::get_costs::kOperation, tables::campaigns::get_costs::kPath, 1,
     &detail::any_query<campaigns::GetCostsQuery>, campaigns::tables::get_costs::kQuery, 6, nullptr,
     &campaigns::tables::get_costs::kResult},
    {&campaign_categories::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<campaign_categories::GetListQuery>,
     campaign_categories::tables::get_list::kQuery, 8, nullptr,
     &campaign_categories::tables::get_list::kResult},
    {&campaign_categories::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CampaignCategoryCreateRequest>,
     &campaign_categories::tables::create::kResult},
    {&campaign_categories::tables::get::kOperation, tables::campaign_categories::get::kPath, 1,
     nullptr, nullptr, 0, nullptr, &campaign_categories::tables::get::kResult},
    {&campaign_categories::tables::update::kOperation, tables::campaign_categories::update::kPath,
     1, nullptr, nullptr, 0, &detail::any_type<CampaignCategoryUpdateRequest>,
     &campaign_categories::tables::update::kResult},
    {&campaign_costs::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<campaign_costs::GetListQuery>, campaign_costs::tables::get_list::kQuery, 7,
     nullptr, &campaign_costs::tables::get_list::kResult},
    {&campaign_costs::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateCampaignCostRequest>, &campaign_costs::tables::create::kResult},
    {&campaign_costs::tables::get::kOperation, tables::campaign_costs::get::kPath, 1, nullptr,
     nullptr, 0, nullptr, &campaign_costs::tables::get::kResult},
    {&campaign_costs::tables::update::kOperation, tables::campaign_costs::update::kPath, 1, nullptr,
     nullptr, 0, &detail::any_type<UpdateCampaignCostRequest>,
     &campaign_costs::tables::update::kResult},
    {&email_channel_cost::tables::get::kOperation, nullptr, 0,
     &detail::any_query<email_channel_cost::GetQuery, &tables::email_channel_cost::get::make_query>,
     email_channel_cost::tables::get::kQuery, 2, nullptr,
     &email_channel_cost::tables::get::kResult},
    {&suppressions::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<suppressions::GetListQuery>, suppressions::tables::get_list::kQuery, 11,
     nullptr, &suppressions::tables::get_list::kResult},
    {&suppressions::tables::add::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<AddSuppressionsRequest>, nullptr},
    {&suppressions::tables::remove::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<RemoveSuppressionsRequest>, nullptr},
    {&suppressions::tables::get::kOperation, tables::suppressions::get::kPath, 1, nullptr, nullptr,
     0, nullptr, &suppressions::tables::get::kResult},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
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

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "marketing", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::marketing
