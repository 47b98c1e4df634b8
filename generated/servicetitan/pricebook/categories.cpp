// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/categories.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::pricebook::categories {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "pricebook.categories.get_list",
    .operation_id = "Categories_GetList",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/categories",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.pb.categories:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
    {"categoryType", offsetof(GetListQuery, category_type),
     &detail::type_of<decltype(GetListQuery::category_type)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "pricebook.categories.create",
    .operation_id = "Categories_Create",
    .method = Method::post,
    .path = "/pricebook/v2/tenant/{tenant}/categories",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.pb.categories:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "pricebook.categories.get",
    .operation_id = "Categories_Get",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/categories/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.pb.categories:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "pricebook.categories.update",
    .operation_id = "Categories_Update",
    .method = Method::patch,
    .path = "/pricebook/v2/tenant/{tenant}/categories/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.pb.categories:w",
};

extern const Operation kDelete;
const Operation kDelete{
    .name = "pricebook.categories.delete_",
    .operation_id = "Categories_Delete",
    .method = Method::delete_,
    .path = "/pricebook/v2/tenant/{tenant}/categories/{id}",
    .scopes = "tn.pb.categories:w",
};

}  // namespace tables

Request<Page<CategoryResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<CategoryResponse>>();
}

Request<CategoryResponse> create(const CategoryCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<CategoryResponse>();
}

Request<CategoryResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<CategoryResponse>();
}

Request<CategoryResponse> update(std::int64_t id, const CategoryUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdate).path(id).body(body).returning<CategoryResponse>();
}

Request<void> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::kDelete).path(id).returning<void>();
}

}  // namespace servicetitan::pricebook::categories
