// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/campaign_categories.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::marketing::campaign_categories {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "marketing.campaign_categories.get_list",
    .operation_id = "CampaignCategories_GetList",
    .method = Method::get,
    .path = "/marketing/v2/tenant/{tenant}/categories",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mrk.categories:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "marketing.campaign_categories.create",
    .operation_id = "CampaignCategories_Create",
    .method = Method::post,
    .path = "/marketing/v2/tenant/{tenant}/categories",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mrk.categories:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "marketing.campaign_categories.get",
    .operation_id = "CampaignCategories_Get",
    .method = Method::get,
    .path = "/marketing/v2/tenant/{tenant}/categories/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mrk.categories:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "marketing.campaign_categories.update",
    .operation_id = "CampaignCategories_Update",
    .method = Method::patch,
    .path = "/marketing/v2/tenant/{tenant}/categories/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mrk.categories:w",
};

}  // namespace tables

Request<Page<CampaignCategoryResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<CampaignCategoryResponse>>();
}

Request<ModificationResponse> create(const CampaignCategoryCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<ModificationResponse>();
}

Request<CampaignCategoryResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<CampaignCategoryResponse>();
}

Request<ModificationResponse> update(std::int64_t id, const CampaignCategoryUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::marketing::campaign_categories
