// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/materials_markup.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::pricebook::materials_markup {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.materials_markup.get_list",
    .operation_id = "MaterialsMarkup_GetList",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/materialsmarkup",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.pb.materials:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<MaterialsMarkupResponse>>;
}  // namespace tables::get_list
Request<Page<MaterialsMarkupResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<MaterialsMarkupResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.materials_markup.create",
    .operation_id = "MaterialsMarkup_Create",
    .method = Method::post,
    .path = "/pricebook/v2/tenant/{tenant}/materialsmarkup",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.pb.materials:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ResultOfMaterialsMarkupResponse>;
}  // namespace tables::create
Request<ResultOfMaterialsMarkupResponse> create(const MaterialsMarkupRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<ResultOfMaterialsMarkupResponse>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.materials_markup.get",
    .operation_id = "MaterialsMarkup_Get",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/materialsmarkup/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.pb.materials:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ResultOfMaterialsMarkupResponse>;
}  // namespace tables::get
Request<ResultOfMaterialsMarkupResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .returning<ResultOfMaterialsMarkupResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.materials_markup.update",
    .operation_id = "MaterialsMarkup_Update",
    .method = Method::put,
    .path = "/pricebook/v2/tenant/{tenant}/materialsmarkup/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.pb.materials:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ResultOfMaterialsMarkupResponse>;
}  // namespace tables::update
Request<ResultOfMaterialsMarkupResponse> update(
    std::int64_t id,
    const MaterialsMarkupRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<ResultOfMaterialsMarkupResponse>();
}

}  // namespace servicetitan::pricebook::materials_markup
