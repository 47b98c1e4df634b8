// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/equipment_systems/equipment_types_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::equipment_systems {

namespace tables {

extern const detail::Member kEquipmentTypeCreateRequest[];
const detail::Member kEquipmentTypeCreateRequest[] = {
    {"name", offsetof(EquipmentTypeCreateRequest, name),
     &detail::type_of<decltype(EquipmentTypeCreateRequest::name)>, true},
};
void make_equipment_type_create_request(void* place) {
  ::new (place) EquipmentTypeCreateRequest{.name = detail::unset};
}

extern const detail::Member kEquipmentTypeResponse[];
const detail::Member kEquipmentTypeResponse[] = {
    {"id", offsetof(EquipmentTypeResponse, id),
     &detail::type_of<decltype(EquipmentTypeResponse::id)>, true},
    {"name", offsetof(EquipmentTypeResponse, name),
     &detail::type_of<decltype(EquipmentTypeResponse::name)>, true},
    {"active", offsetof(EquipmentTypeResponse, active),
     &detail::type_of<decltype(EquipmentTypeResponse::active)>, true},
    {"createdOn", offsetof(EquipmentTypeResponse, created_on),
     &detail::type_of<decltype(EquipmentTypeResponse::created_on)>, true},
    {"modifiedOn", offsetof(EquipmentTypeResponse, modified_on),
     &detail::type_of<decltype(EquipmentTypeResponse::modified_on)>, true},
};

extern const detail::Member kEquipmentTypeUpdateRequest[];
const detail::Member kEquipmentTypeUpdateRequest[] = {
    {"name", offsetof(EquipmentTypeUpdateRequest, name),
     &detail::type_of<decltype(EquipmentTypeUpdateRequest::name)>},
    {"active", offsetof(EquipmentTypeUpdateRequest, active),
     &detail::type_of<decltype(EquipmentTypeUpdateRequest::active)>},
};

}  // namespace tables

const detail::Object EquipmentTypeCreateRequest::kObject{
    "EquipmentTypeCreateRequest", tables::kEquipmentTypeCreateRequest,
    std::size(tables::kEquipmentTypeCreateRequest), offsetof(EquipmentTypeCreateRequest, extra),
    &tables::make_equipment_type_create_request};

const detail::Object EquipmentTypeResponse::kObject{
    "EquipmentTypeResponse", tables::kEquipmentTypeResponse,
    std::size(tables::kEquipmentTypeResponse), offsetof(EquipmentTypeResponse, extra),
    &detail::construct<EquipmentTypeResponse>};

const detail::Object EquipmentTypeUpdateRequest::kObject{
    "EquipmentTypeUpdateRequest", tables::kEquipmentTypeUpdateRequest,
    std::size(tables::kEquipmentTypeUpdateRequest), offsetof(EquipmentTypeUpdateRequest, extra),
    &detail::construct<EquipmentTypeUpdateRequest>};

}  // namespace servicetitan::equipment_systems
