// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/campaigns.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::marketing::campaigns {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing.campaigns.get_list",
    .operation_id = "Campaigns_GetList",
    .method = Method::get,
    .path = "/marketing/v2/tenant/{tenant}/campaigns",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mrk.campaigns:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"campaignPhoneNumber", offsetof(T, campaign_phone_number),
     &detail::type_of<decltype(T::campaign_phone_number)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<CampaignResponse>>;
}  // namespace tables::get_list
Request<Page<CampaignResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<CampaignResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing.campaigns.create",
    .operation_id = "Campaigns_Create",
    .method = Method::post,
    .path = "/marketing/v2/tenant/{tenant}/campaigns",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mrk.campaigns:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CampaignResponse>;
}  // namespace tables::create
Request<CampaignResponse> create(const CampaignUpsertRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<CampaignResponse>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing.campaigns.get",
    .operation_id = "Campaigns_Get",
    .method = Method::get,
    .path = "/marketing/v2/tenant/{tenant}/campaigns/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mrk.campaigns:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CampaignResponse>;
}  // namespace tables::get
Request<CampaignResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation).path(id).returning<CampaignResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing.campaigns.update",
    .operation_id = "Campaigns_Update",
    .method = Method::patch,
    .path = "/marketing/v2/tenant/{tenant}/campaigns/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mrk.campaigns:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CampaignResponse>;
}  // namespace tables::update
Request<CampaignResponse> update(std::int64_t id, const CampaignUpsertRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<CampaignResponse>();
}

namespace tables::get_costs {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing.campaigns.get_costs",
    .operation_id = "Campaigns_GetCosts",
    .method = Method::get,
    .path = "/marketing/v2/tenant/{tenant}/campaigns/{id}/costs",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mrk.campaigns:r",
};
using T = GetCostsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"year", offsetof(T, year), &detail::type_of<decltype(T::year)>},
    {"month", offsetof(T, month), &detail::type_of<decltype(T::month)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<CampaignCostResponse>>;
}  // namespace tables::get_costs
Request<Page<CampaignCostResponse>> get_costs(std::int64_t id, const GetCostsQuery& query) {
  return detail::RequestBuilder(tables::get_costs::kOperation)
      .path(id)
      .query(tables::get_costs::kQuery, query)
      .returning<Page<CampaignCostResponse>>();
}

}  // namespace servicetitan::marketing::campaigns
