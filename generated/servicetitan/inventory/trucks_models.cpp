// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/trucks_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables {

extern const detail::Member kCreateTruckRequest[];
const detail::Member kCreateTruckRequest[] = {
    {"name", offsetof(CreateTruckRequest, name),
     &detail::type_of<decltype(CreateTruckRequest::name)>, true},
    {"memo", offsetof(CreateTruckRequest, memo),
     &detail::type_of<decltype(CreateTruckRequest::memo)>},
    {"warehouseId", offsetof(CreateTruckRequest, warehouse_id),
     &detail::type_of<decltype(CreateTruckRequest::warehouse_id)>, true},
    {"templateId", offsetof(CreateTruckRequest, template_id),
     &detail::type_of<decltype(CreateTruckRequest::template_id)>},
    {"technicianIds", offsetof(CreateTruckRequest, technician_ids),
     &detail::type_of<decltype(CreateTruckRequest::technician_ids)>},
    {"externalData", offsetof(CreateTruckRequest, external_data),
     &detail::type_of<decltype(CreateTruckRequest::external_data)>},
};
void make_create_truck_request(void* place) {
  ::new (place) CreateTruckRequest{.name = detail::unset, .warehouse_id = detail::unset};
}

extern const detail::Member kTruckResponse[];
const detail::Member kTruckResponse[] = {
    {"id", offsetof(TruckResponse, id), &detail::type_of<decltype(TruckResponse::id)>, true},
    {"name", offsetof(TruckResponse, name), &detail::type_of<decltype(TruckResponse::name)>, true},
    {"active", offsetof(TruckResponse, active), &detail::type_of<decltype(TruckResponse::active)>,
     true},
    {"memo", offsetof(TruckResponse, memo), &detail::type_of<decltype(TruckResponse::memo)>, true},
    {"warehouseId", offsetof(TruckResponse, warehouse_id),
     &detail::type_of<decltype(TruckResponse::warehouse_id)>},
    {"technicianIds", offsetof(TruckResponse, technician_ids),
     &detail::type_of<decltype(TruckResponse::technician_ids)>, true},
    {"inventoryTemplateId", offsetof(TruckResponse, inventory_template_id),
     &detail::type_of<decltype(TruckResponse::inventory_template_id)>},
    {"createdOn", offsetof(TruckResponse, created_on),
     &detail::type_of<decltype(TruckResponse::created_on)>, true},
    {"modifiedOn", offsetof(TruckResponse, modified_on),
     &detail::type_of<decltype(TruckResponse::modified_on)>, true},
    {"externalData", offsetof(TruckResponse, external_data),
     &detail::type_of<decltype(TruckResponse::external_data)>, true},
};

extern const detail::Member kUpdateTruckRequest[];
const detail::Member kUpdateTruckRequest[] = {
    {"name", offsetof(UpdateTruckRequest, name),
     &detail::type_of<decltype(UpdateTruckRequest::name)>},
    {"active", offsetof(UpdateTruckRequest, active),
     &detail::type_of<decltype(UpdateTruckRequest::active)>},
    {"memo", offsetof(UpdateTruckRequest, memo),
     &detail::type_of<decltype(UpdateTruckRequest::memo)>},
    {"warehouseId", offsetof(UpdateTruckRequest, warehouse_id),
     &detail::type_of<decltype(UpdateTruckRequest::warehouse_id)>},
    {"templateId", offsetof(UpdateTruckRequest, template_id),
     &detail::type_of<decltype(UpdateTruckRequest::template_id)>},
    {"technicianIds", offsetof(UpdateTruckRequest, technician_ids),
     &detail::type_of<decltype(UpdateTruckRequest::technician_ids)>},
    {"externalData", offsetof(UpdateTruckRequest, external_data),
     &detail::type_of<decltype(UpdateTruckRequest::external_data)>},
};

}  // namespace tables

const detail::Object CreateTruckRequest::kObject{
    "CreateTruckRequest", tables::kCreateTruckRequest, std::size(tables::kCreateTruckRequest),
    offsetof(CreateTruckRequest, extra), &tables::make_create_truck_request};

const detail::Object TruckResponse::kObject{
    "TruckResponse", tables::kTruckResponse, std::size(tables::kTruckResponse),
    offsetof(TruckResponse, extra), &detail::construct<TruckResponse>};

const detail::Object UpdateTruckRequest::kObject{
    "UpdateTruckRequest", tables::kUpdateTruckRequest, std::size(tables::kUpdateTruckRequest),
    offsetof(UpdateTruckRequest, extra), &detail::construct<UpdateTruckRequest>};

}  // namespace servicetitan::inventory
