// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/materials_markup.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::pricebook::materials_markup {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "pricebook.materials_markup.get_list",
    .operation_id = "MaterialsMarkup_GetList",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/materialsmarkup",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.pb.materials:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "pricebook.materials_markup.create",
    .operation_id = "MaterialsMarkup_Create",
    .method = Method::post,
    .path = "/pricebook/v2/tenant/{tenant}/materialsmarkup",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.pb.materials:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "pricebook.materials_markup.get",
    .operation_id = "MaterialsMarkup_Get",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/materialsmarkup/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.pb.materials:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "pricebook.materials_markup.update",
    .operation_id = "MaterialsMarkup_Update",
    .method = Method::put,
    .path = "/pricebook/v2/tenant/{tenant}/materialsmarkup/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.pb.materials:w",
};

}  // namespace tables

Request<Page<MaterialsMarkupResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<MaterialsMarkupResponse>>();
}

Request<ResultOfMaterialsMarkupResponse> create(const MaterialsMarkupRequest& body) {
  return detail::RequestBuilder(tables::kCreate)
      .body(body)
      .returning<ResultOfMaterialsMarkupResponse>();
}

Request<ResultOfMaterialsMarkupResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<ResultOfMaterialsMarkupResponse>();
}

Request<ResultOfMaterialsMarkupResponse> update(
    std::int64_t id,
    const MaterialsMarkupRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<ResultOfMaterialsMarkupResponse>();
}

}  // namespace servicetitan::pricebook::materials_markup
