// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/equipment_systems/equipment_types_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::equipment_systems {

namespace tables::equipment_type_create_request {
using T = EquipmentTypeCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.name = detail::unset};
}
}  // namespace tables::equipment_type_create_request
constinit const detail::Object EquipmentTypeCreateRequest::kObject{
    "EquipmentTypeCreateRequest", tables::equipment_type_create_request::kMembers,
    std::size(tables::equipment_type_create_request::kMembers),
    offsetof(EquipmentTypeCreateRequest, extra), &tables::equipment_type_create_request::make};

namespace tables::equipment_type_response {
using T = EquipmentTypeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::equipment_type_response
constinit const detail::Object EquipmentTypeResponse::kObject{
    "EquipmentTypeResponse", tables::equipment_type_response::kMembers,
    std::size(tables::equipment_type_response::kMembers), offsetof(EquipmentTypeResponse, extra),
    &detail::construct<EquipmentTypeResponse>};

namespace tables::equipment_type_update_request {
using T = EquipmentTypeUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
};
}  // namespace tables::equipment_type_update_request
constinit const detail::Object EquipmentTypeUpdateRequest::kObject{
    "EquipmentTypeUpdateRequest", tables::equipment_type_update_request::kMembers,
    std::size(tables::equipment_type_update_request::kMembers),
    offsetof(EquipmentTypeUpdateRequest, extra), &detail::construct<EquipmentTypeUpdateRequest>};

}  // namespace servicetitan::equipment_systems
