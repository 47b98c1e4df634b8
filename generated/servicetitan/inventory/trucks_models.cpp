// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/trucks_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables::create_truck_request {
using T = CreateTruckRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"warehouseId", offsetof(T, warehouse_id), &detail::type_of<decltype(T::warehouse_id)>, true},
    {"templateId", offsetof(T, template_id), &detail::type_of<decltype(T::template_id)>},
    {"technicianIds", offsetof(T, technician_ids), &detail::type_of<decltype(T::technician_ids)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.name = detail::unset, .warehouse_id = detail::unset};
}
}  // namespace tables::create_truck_request
constinit const detail::Object CreateTruckRequest::kObject{
    "CreateTruckRequest", tables::create_truck_request::kMembers,
    std::size(tables::create_truck_request::kMembers), offsetof(CreateTruckRequest, extra),
    &tables::create_truck_request::make};

namespace tables::truck_response {
using T = TruckResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>, true},
    {"warehouseId", offsetof(T, warehouse_id), &detail::type_of<decltype(T::warehouse_id)>},
    {"technicianIds", offsetof(T, technician_ids), &detail::type_of<decltype(T::technician_ids)>,
     true},
    {"inventoryTemplateId", offsetof(T, inventory_template_id),
     &detail::type_of<decltype(T::inventory_template_id)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>,
     true},
};
}  // namespace tables::truck_response
constinit const detail::Object TruckResponse::kObject{
    "TruckResponse", tables::truck_response::kMembers, std::size(tables::truck_response::kMembers),
    offsetof(TruckResponse, extra), &detail::construct<TruckResponse>};

namespace tables::update_truck_request {
using T = UpdateTruckRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"warehouseId", offsetof(T, warehouse_id), &detail::type_of<decltype(T::warehouse_id)>},
    {"templateId", offsetof(T, template_id), &detail::type_of<decltype(T::template_id)>},
    {"technicianIds", offsetof(T, technician_ids), &detail::type_of<decltype(T::technician_ids)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
};
}  // namespace tables::update_truck_request
constinit const detail::Object UpdateTruckRequest::kObject{
    "UpdateTruckRequest", tables::update_truck_request::kMembers,
    std::size(tables::update_truck_request::kMembers), offsetof(UpdateTruckRequest, extra),
    &detail::construct<UpdateTruckRequest>};

}  // namespace servicetitan::inventory
