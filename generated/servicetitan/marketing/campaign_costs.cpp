// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/campaign_costs.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::marketing::campaign_costs {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "marketing.campaign_costs.get_list",
    .operation_id = "CampaignCosts_GetList",
    .method = Method::get,
    .path = "/marketing/v2/tenant/{tenant}/costs",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mrk.costs:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"year", offsetof(GetListQuery, year), &detail::type_of<decltype(GetListQuery::year)>},
    {"month", offsetof(GetListQuery, month), &detail::type_of<decltype(GetListQuery::month)>},
    {"campaignId", offsetof(GetListQuery, campaign_id),
     &detail::type_of<decltype(GetListQuery::campaign_id)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "marketing.campaign_costs.create",
    .operation_id = "CampaignCosts_Create",
    .method = Method::post,
    .path = "/marketing/v2/tenant/{tenant}/costs",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mrk.costs:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "marketing.campaign_costs.get",
    .operation_id = "CampaignCosts_Get",
    .method = Method::get,
    .path = "/marketing/v2/tenant/{tenant}/costs/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mrk.costs:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "marketing.campaign_costs.update",
    .operation_id = "CampaignCosts_Update",
    .method = Method::patch,
    .path = "/marketing/v2/tenant/{tenant}/costs/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mrk.costs:w",
};

}  // namespace tables

Request<Page<CampaignCostResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<CampaignCostResponse>>();
}

Request<CampaignCostResponse> create(const CreateCampaignCostRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<CampaignCostResponse>();
}

Request<CampaignCostResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<CampaignCostResponse>();
}

Request<ModificationResponse> update(std::int64_t id, const UpdateCampaignCostRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::marketing::campaign_costs
