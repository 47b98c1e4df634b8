// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/warehouses_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables {

extern const detail::Member kUpdateWarehouseRequest[];
const detail::Member kUpdateWarehouseRequest[] = {
    {"externalData", offsetof(UpdateWarehouseRequest, external_data),
     &detail::type_of<decltype(UpdateWarehouseRequest::external_data)>},
};

extern const detail::Member kWarehouseResponse[];
const detail::Member kWarehouseResponse[] = {
    {"id", offsetof(WarehouseResponse, id), &detail::type_of<decltype(WarehouseResponse::id)>,
     true},
    {"name", offsetof(WarehouseResponse, name),
     &detail::type_of<decltype(WarehouseResponse::name)>, true},
    {"active", offsetof(WarehouseResponse, active),
     &detail::type_of<decltype(WarehouseResponse::active)>, true},
    {"address", offsetof(WarehouseResponse, address),
     &detail::type_of<decltype(WarehouseResponse::address)>, true},
    {"inventoryTemplateId", offsetof(WarehouseResponse, inventory_template_id),
     &detail::type_of<decltype(WarehouseResponse::inventory_template_id)>},
    {"createdOn", offsetof(WarehouseResponse, created_on),
     &detail::type_of<decltype(WarehouseResponse::created_on)>, true},
    {"modifiedOn", offsetof(WarehouseResponse, modified_on),
     &detail::type_of<decltype(WarehouseResponse::modified_on)>, true},
    {"externalData", offsetof(WarehouseResponse, external_data),
     &detail::type_of<decltype(WarehouseResponse::external_data)>, true},
};

}  // namespace tables

const detail::Object UpdateWarehouseRequest::kObject{
    "UpdateWarehouseRequest", tables::kUpdateWarehouseRequest,
    std::size(tables::kUpdateWarehouseRequest), offsetof(UpdateWarehouseRequest, extra),
    &detail::construct<UpdateWarehouseRequest>};

const detail::Object WarehouseResponse::kObject{
    "WarehouseResponse", tables::kWarehouseResponse, std::size(tables::kWarehouseResponse),
    offsetof(WarehouseResponse, extra), &detail::construct<WarehouseResponse>};

}  // namespace servicetitan::inventory
