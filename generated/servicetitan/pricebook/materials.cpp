// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/materials.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::pricebook::materials {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "pricebook.materials.get_list",
    .operation_id = "Materials_GetList",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/materials",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.pb.materials:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"isOtherDirectCost", offsetof(GetListQuery, is_other_direct_cost),
     &detail::type_of<decltype(GetListQuery::is_other_direct_cost)>},
    {"costTypeIds", offsetof(GetListQuery, cost_type_ids),
     &detail::type_of<decltype(GetListQuery::cost_type_ids)>, detail::QueryStyle::comma},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"externalDataApplicationGuid", offsetof(GetListQuery, external_data_application_guid),
     &detail::type_of<decltype(GetListQuery::external_data_application_guid)>},
    {"externalDataKey", offsetof(GetListQuery, external_data_key),
     &detail::type_of<decltype(GetListQuery::external_data_key)>},
    {"externalDataValues", offsetof(GetListQuery, external_data_values),
     &detail::type_of<decltype(GetListQuery::external_data_values)>, detail::QueryStyle::comma},
    {"searchText", offsetof(GetListQuery, search_text),
     &detail::type_of<decltype(GetListQuery::search_text)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "pricebook.materials.create",
    .operation_id = "Materials_Create",
    .method = Method::post,
    .path = "/pricebook/v2/tenant/{tenant}/materials",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.pb.materials:w",
};

extern const Operation kGetCostTypes;
const Operation kGetCostTypes{
    .name = "pricebook.materials.get_cost_types",
    .operation_id = "Materials_GetCostTypes",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/materials/costtypes",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.pb.materials:r",
};

extern const Operation kGet;
const Operation kGet{
    .name = "pricebook.materials.get",
    .operation_id = "Materials_Get",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/materials/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.pb.materials:r",
};
extern const detail::QueryMember kGetQuery[];
const detail::QueryMember kGetQuery[] = {
    {"externalDataApplicationGuid", offsetof(GetQuery, external_data_application_guid),
     &detail::type_of<decltype(GetQuery::external_data_application_guid)>},
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "pricebook.materials.update",
    .operation_id = "Materials_Update",
    .method = Method::patch,
    .path = "/pricebook/v2/tenant/{tenant}/materials/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.pb.materials:w",
};

extern const Operation kDelete;
const Operation kDelete{
    .name = "pricebook.materials.delete_",
    .operation_id = "Materials_Delete",
    .method = Method::delete_,
    .path = "/pricebook/v2/tenant/{tenant}/materials/{id}",
    .scopes = "tn.pb.materials:w",
};

}  // namespace tables

Request<Page<MaterialResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<MaterialResponse>>();
}

Request<MaterialResponse> create(const MaterialCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<MaterialResponse>();
}

Request<Page<CostTypeResponse>> get_cost_types() {
  return detail::RequestBuilder(tables::kGetCostTypes).returning<Page<CostTypeResponse>>();
}

Request<MaterialResponse> get(std::int64_t id, const GetQuery& query) {
  return detail::RequestBuilder(tables::kGet)
      .path(id)
      .query(tables::kGetQuery, query)
      .returning<MaterialResponse>();
}

Request<MaterialResponse> update(std::int64_t id, const MaterialUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdate).path(id).body(body).returning<MaterialResponse>();
}

Request<void> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::kDelete).path(id).returning<void>();
}

}  // namespace servicetitan::pricebook::materials
