// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/campaign_costs.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::marketing::campaign_costs {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing.campaign_costs.get_list",
    .operation_id = "CampaignCosts_GetList",
    .method = Method::get,
    .path = "/marketing/v2/tenant/{tenant}/costs",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mrk.costs:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"year", offsetof(T, year), &detail::type_of<decltype(T::year)>},
    {"month", offsetof(T, month), &detail::type_of<decltype(T::month)>},
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<CampaignCostResponse>>;
}  // namespace tables::get_list
Request<Page<CampaignCostResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<CampaignCostResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing.campaign_costs.create",
    .operation_id = "CampaignCosts_Create",
    .method = Method::post,
    .path = "/marketing/v2/tenant/{tenant}/costs",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mrk.costs:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CampaignCostResponse>;
}  // namespace tables::create
Request<CampaignCostResponse> create(const CreateCampaignCostRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<CampaignCostResponse>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing.campaign_costs.get",
    .operation_id = "CampaignCosts_Get",
    .method = Method::get,
    .path = "/marketing/v2/tenant/{tenant}/costs/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mrk.costs:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CampaignCostResponse>;
}  // namespace tables::get
Request<CampaignCostResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation).path(id).returning<CampaignCostResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing.campaign_costs.update",
    .operation_id = "CampaignCosts_Update",
    .method = Method::patch,
    .path = "/marketing/v2/tenant/{tenant}/costs/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mrk.costs:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::update
Request<ModificationResponse> update(std::int64_t id, const UpdateCampaignCostRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::marketing::campaign_costs
