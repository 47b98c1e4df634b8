// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/equipment_systems/equipment_types.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::equipment_systems::equipment_types {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "equipment_systems.equipment_types.get_list",
    .operation_id = "EquipmentTypes_GetList",
    .method = Method::get,
    .path = "/equipmentsystems/v2/tenant/{tenant}/equipment-types",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.eqs.equipmenttypes:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
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
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<EquipmentTypeResponse>>;
}  // namespace tables::get_list
Request<Page<EquipmentTypeResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<EquipmentTypeResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "equipment_systems.equipment_types.create",
    .operation_id = "EquipmentTypes_Create",
    .method = Method::post,
    .path = "/equipmentsystems/v2/tenant/{tenant}/equipment-types",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.eqs.equipmenttypes:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EquipmentTypeResponse>;
}  // namespace tables::create
Request<EquipmentTypeResponse> create(const EquipmentTypeCreateRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<EquipmentTypeResponse>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "equipment_systems.equipment_types.get",
    .operation_id = "EquipmentTypes_Get",
    .method = Method::get,
    .path = "/equipmentsystems/v2/tenant/{tenant}/equipment-types/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.eqs.equipmenttypes:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EquipmentTypeResponse>;
}  // namespace tables::get
Request<EquipmentTypeResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .returning<EquipmentTypeResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "equipment_systems.equipment_types.update",
    .operation_id = "EquipmentTypes_Update",
    .method = Method::patch,
    .path = "/equipmentsystems/v2/tenant/{tenant}/equipment-types/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.eqs.equipmenttypes:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EquipmentTypeResponse>;
}  // namespace tables::update
Request<EquipmentTypeResponse> update(std::int64_t id, const EquipmentTypeUpdateRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<EquipmentTypeResponse>();
}

}  // namespace servicetitan::equipment_systems::equipment_types
