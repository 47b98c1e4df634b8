// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/campaign_categories.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::marketing::campaign_categories {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing.campaign_categories.get_list",
    .operation_id = "CampaignCategories_GetList",
    .method = Method::get,
    .path = "/marketing/v2/tenant/{tenant}/categories",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mrk.categories:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<CampaignCategoryResponse>>;
}  // namespace tables::get_list
Request<Page<CampaignCategoryResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<CampaignCategoryResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing.campaign_categories.create",
    .operation_id = "CampaignCategories_Create",
    .method = Method::post,
    .path = "/marketing/v2/tenant/{tenant}/categories",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mrk.categories:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::create
Request<ModificationResponse> create(const CampaignCategoryCreateRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<ModificationResponse>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing.campaign_categories.get",
    .operation_id = "CampaignCategories_Get",
    .method = Method::get,
    .path = "/marketing/v2/tenant/{tenant}/categories/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mrk.categories:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CampaignCategoryResponse>;
}  // namespace tables::get
Request<CampaignCategoryResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .returning<CampaignCategoryResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing.campaign_categories.update",
    .operation_id = "CampaignCategories_Update",
    .method = Method::patch,
    .path = "/marketing/v2/tenant/{tenant}/categories/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mrk.categories:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::update
Request<ModificationResponse> update(std::int64_t id, const CampaignCategoryUpdateRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::marketing::campaign_categories
