// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/campaigns.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::marketing::campaigns {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "marketing.campaigns.get_list",
    .operation_id = "Campaigns_GetList",
    .method = Method::get,
    .path = "/marketing/v2/tenant/{tenant}/campaigns",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mrk.campaigns:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"name", offsetof(GetListQuery, name), &detail::type_of<decltype(GetListQuery::name)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"campaignPhoneNumber", offsetof(GetListQuery, campaign_phone_number),
     &detail::type_of<decltype(GetListQuery::campaign_phone_number)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "marketing.campaigns.create",
    .operation_id = "Campaigns_Create",
    .method = Method::post,
    .path = "/marketing/v2/tenant/{tenant}/campaigns",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mrk.campaigns:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "marketing.campaigns.get",
    .operation_id = "Campaigns_Get",
    .method = Method::get,
    .path = "/marketing/v2/tenant/{tenant}/campaigns/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mrk.campaigns:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "marketing.campaigns.update",
    .operation_id = "Campaigns_Update",
    .method = Method::patch,
    .path = "/marketing/v2/tenant/{tenant}/campaigns/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mrk.campaigns:w",
};

extern const Operation kGetCosts;
const Operation kGetCosts{
    .name = "marketing.campaigns.get_costs",
    .operation_id = "Campaigns_GetCosts",
    .method = Method::get,
    .path = "/marketing/v2/tenant/{tenant}/campaigns/{id}/costs",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mrk.campaigns:r",
};
extern const detail::QueryMember kGetCostsQuery[];
const detail::QueryMember kGetCostsQuery[] = {
    {"page", offsetof(GetCostsQuery, page), &detail::type_of<decltype(GetCostsQuery::page)>},
    {"pageSize", offsetof(GetCostsQuery, page_size),
     &detail::type_of<decltype(GetCostsQuery::page_size)>},
    {"includeTotal", offsetof(GetCostsQuery, include_total),
     &detail::type_of<decltype(GetCostsQuery::include_total)>},
    {"year", offsetof(GetCostsQuery, year), &detail::type_of<decltype(GetCostsQuery::year)>},
    {"month", offsetof(GetCostsQuery, month), &detail::type_of<decltype(GetCostsQuery::month)>},
    {"sort", offsetof(GetCostsQuery, sort), &detail::type_of<decltype(GetCostsQuery::sort)>},
};

}  // namespace tables

Request<Page<CampaignResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<CampaignResponse>>();
}

Request<CampaignResponse> create(const CampaignUpsertRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<CampaignResponse>();
}

Request<CampaignResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<CampaignResponse>();
}

Request<CampaignResponse> update(std::int64_t id, const CampaignUpsertRequest& body) {
  return detail::RequestBuilder(tables::kUpdate).path(id).body(body).returning<CampaignResponse>();
}

Request<Page<CampaignCostResponse>> get_costs(std::int64_t id, const GetCostsQuery& query) {
  return detail::RequestBuilder(tables::kGetCosts)
      .path(id)
      .query(tables::kGetCostsQuery, query)
      .returning<Page<CampaignCostResponse>>();
}

}  // namespace servicetitan::marketing::campaigns
