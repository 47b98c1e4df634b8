// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/warehouses.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::inventory::warehouses {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "inventory.warehouses.get_list",
    .operation_id = "Warehouses_GetList",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/warehouses",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.inv.warehouses:r",
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

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "inventory.warehouses.update",
    .operation_id = "Warehouses_Update",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/warehouses/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.warehouses:w",
};

}  // namespace tables

Request<Page<WarehouseResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<WarehouseResponse>>();
}

Request<ModificationResponse> update(std::int64_t id, const UpdateWarehouseRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::inventory::warehouses
