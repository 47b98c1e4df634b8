// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/warehouses_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables::update_warehouse_request {
using T = UpdateWarehouseRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
};
}  // namespace tables::update_warehouse_request
constinit const detail::Object UpdateWarehouseRequest::kObject{
    "UpdateWarehouseRequest", tables::update_warehouse_request::kMembers,
    std::size(tables::update_warehouse_request::kMembers), offsetof(UpdateWarehouseRequest, extra),
    &detail::construct<UpdateWarehouseRequest>};

namespace tables::warehouse_response {
using T = WarehouseResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>, true},
    {"inventoryTemplateId", offsetof(T, inventory_template_id),
     &detail::type_of<decltype(T::inventory_template_id)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>,
     true},
};
}  // namespace tables::warehouse_response
constinit const detail::Object WarehouseResponse::kObject{
    "WarehouseResponse", tables::warehouse_response::kMembers,
    std::size(tables::warehouse_response::kMembers), offsetof(WarehouseResponse, extra),
    &detail::construct<WarehouseResponse>};

}  // namespace servicetitan::inventory
