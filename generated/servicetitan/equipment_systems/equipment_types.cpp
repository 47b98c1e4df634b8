// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/equipment_systems/equipment_types.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::equipment_systems::equipment_types {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "equipment_systems.equipment_types.get_list",
    .operation_id = "EquipmentTypes_GetList",
    .method = Method::get,
    .path = "/equipmentsystems/v2/tenant/{tenant}/equipment-types",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.eqs.equipmenttypes:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"name", offsetof(GetListQuery, name), &detail::type_of<decltype(GetListQuery::name)>},
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
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "equipment_systems.equipment_types.create",
    .operation_id = "EquipmentTypes_Create",
    .method = Method::post,
    .path = "/equipmentsystems/v2/tenant/{tenant}/equipment-types",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.eqs.equipmenttypes:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "equipment_systems.equipment_types.get",
    .operation_id = "EquipmentTypes_Get",
    .method = Method::get,
    .path = "/equipmentsystems/v2/tenant/{tenant}/equipment-types/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.eqs.equipmenttypes:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "equipment_systems.equipment_types.update",
    .operation_id = "EquipmentTypes_Update",
    .method = Method::patch,
    .path = "/equipmentsystems/v2/tenant/{tenant}/equipment-types/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.eqs.equipmenttypes:w",
};

}  // namespace tables

Request<Page<EquipmentTypeResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<EquipmentTypeResponse>>();
}

Request<EquipmentTypeResponse> create(const EquipmentTypeCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<EquipmentTypeResponse>();
}

Request<EquipmentTypeResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<EquipmentTypeResponse>();
}

Request<EquipmentTypeResponse> update(std::int64_t id, const EquipmentTypeUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<EquipmentTypeResponse>();
}

}  // namespace servicetitan::equipment_systems::equipment_types
