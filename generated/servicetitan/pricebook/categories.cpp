// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/categories.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::pricebook::categories {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.categories.get_list",
    .operation_id = "Categories_GetList",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/categories",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.pb.categories:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"categoryType", offsetof(T, category_type), &detail::type_of<decltype(T::category_type)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<CategoryResponse>>;
}  // namespace tables::get_list
Request<Page<CategoryResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<CategoryResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.categories.create",
    .operation_id = "Categories_Create",
    .method = Method::post,
    .path = "/pricebook/v2/tenant/{tenant}/categories",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.pb.categories:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CategoryResponse>;
}  // namespace tables::create
Request<CategoryResponse> create(const CategoryCreateRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<CategoryResponse>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.categories.get",
    .operation_id = "Categories_Get",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/categories/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.pb.categories:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CategoryResponse>;
}  // namespace tables::get
Request<CategoryResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation).path(id).returning<CategoryResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.categories.update",
    .operation_id = "Categories_Update",
    .method = Method::patch,
    .path = "/pricebook/v2/tenant/{tenant}/categories/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.pb.categories:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CategoryResponse>;
}  // namespace tables::update
Request<CategoryResponse> update(std::int64_t id, const CategoryUpdateRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<CategoryResponse>();
}

namespace tables::delete_ {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.categories.delete_",
    .operation_id = "Categories_Delete",
    .method = Method::delete_,
    .path = "/pricebook/v2/tenant/{tenant}/categories/{id}",
    .scopes = "tn.pb.categories:w",
};
}  // namespace tables::delete_
Request<void> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::delete_::kOperation).path(id).returning<void>();
}

}  // namespace servicetitan::pricebook::categories
