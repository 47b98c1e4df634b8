// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/return_types.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::inventory::return_types {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.return_types.get_list",
    .operation_id = "ReturnTypes_GetList",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/return-types",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.inv.returntypes:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"activeOnly", offsetof(T, active_only), &detail::type_of<decltype(T::active_only)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<ListReturnTypesResponse>>;
}  // namespace tables::get_list
Request<Page<ListReturnTypesResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<ListReturnTypesResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.return_types.create",
    .operation_id = "ReturnTypes_Create",
    .method = Method::post,
    .path = "/inventory/v2/tenant/{tenant}/return-types",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.returntypes:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::create
Request<ModificationResponse> create(const CreateReturnTypeRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<ModificationResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.return_types.update",
    .operation_id = "ReturnTypes_Update",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/return-types/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.returntypes:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::update
Request<ModificationResponse> update(std::int64_t id, const UpdateReturnTypeRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::inventory::return_types
