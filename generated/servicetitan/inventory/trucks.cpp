// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/trucks.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::inventory::trucks {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "inventory.trucks.get_list",
    .operation_id = "Trucks_GetList",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/trucks",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.inv.trucks:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"externalDataApplicationGuid", offsetof(GetListQuery, external_data_application_guid),
     &detail::type_of<decltype(GetListQuery::external_data_application_guid)>},
    {"externalDataKey", offsetof(GetListQuery, external_data_key),
     &detail::type_of<decltype(GetListQuery::external_data_key)>},
    {"externalDataValues", offsetof(GetListQuery, external_data_values),
     &detail::type_of<decltype(GetListQuery::external_data_values)>, detail::QueryStyle::comma},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "inventory.trucks.create",
    .operation_id = "Trucks_Create",
    .method = Method::post,
    .path = "/inventory/v2/tenant/{tenant}/trucks",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.trucks:w",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "inventory.trucks.update",
    .operation_id = "Trucks_Update",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/trucks/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.trucks:w",
};

}  // namespace tables

Request<Page<TruckResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<TruckResponse>>();
}

Request<ModificationResponse> create(const CreateTruckRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<ModificationResponse>();
}

Request<ModificationResponse> update(std::int64_t id, const UpdateTruckRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::inventory::trucks
