// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/equipment.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::pricebook::equipment {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "pricebook.equipment.get_list",
    .operation_id = "Equipment_GetList",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/equipment",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.pb.equipment:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
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
    .name = "pricebook.equipment.create",
    .operation_id = "Equipment_Create",
    .method = Method::post,
    .path = "/pricebook/v2/tenant/{tenant}/equipment",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.pb.equipment:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "pricebook.equipment.get",
    .operation_id = "Equipment_Get",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/equipment/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.pb.equipment:r",
};
extern const detail::QueryMember kGetQuery[];
const detail::QueryMember kGetQuery[] = {
    {"externalDataApplicationGuid", offsetof(GetQuery, external_data_application_guid),
     &detail::type_of<decltype(GetQuery::external_data_application_guid)>},
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "pricebook.equipment.update",
    .operation_id = "Equipment_Update",
    .method = Method::patch,
    .path = "/pricebook/v2/tenant/{tenant}/equipment/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.pb.equipment:w",
};

extern const Operation kDelete;
const Operation kDelete{
    .name = "pricebook.equipment.delete_",
    .operation_id = "Equipment_Delete",
    .method = Method::delete_,
    .path = "/pricebook/v2/tenant/{tenant}/equipment/{id}",
    .scopes = "tn.pb.equipment:w",
};

}  // namespace tables

Request<Page<EquipmentResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<EquipmentResponse>>();
}

Request<EquipmentResponse> create(const EquipmentCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<EquipmentResponse>();
}

Request<EquipmentResponse> get(std::int64_t id, const GetQuery& query) {
  return detail::RequestBuilder(tables::kGet)
      .path(id)
      .query(tables::kGetQuery, query)
      .returning<EquipmentResponse>();
}

Request<EquipmentResponse> update(std::int64_t id, const EquipmentUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdate).path(id).body(body).returning<EquipmentResponse>();
}

Request<void> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::kDelete).path(id).returning<void>();
}

}  // namespace servicetitan::pricebook::equipment
