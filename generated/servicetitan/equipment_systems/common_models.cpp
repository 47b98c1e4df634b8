// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/equipment_systems/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::equipment_systems {

namespace tables::installed_equipment_status {
using T = InstalledEquipmentStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Installed", static_cast<std::int32_t>(T::kInstalled)},
    {"Replaced", static_cast<std::int32_t>(T::kReplaced)},
};
}  // namespace tables::installed_equipment_status
const detail::EnumTable& enum_table(InstalledEquipmentStatus) noexcept {
  static constexpr detail::EnumTable table{
      "InstalledEquipmentStatus", tables::installed_equipment_status::kValues,
      std::size(tables::installed_equipment_status::kValues)};
  return table;
}

namespace tables::installed_equipment_type_model {
using T = InstalledEquipmentTypeModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
};
}  // namespace tables::installed_equipment_type_model
constinit const detail::Object InstalledEquipmentTypeModel::kObject{
    "InstalledEquipmentTypeModel", tables::installed_equipment_type_model::kMembers,
    std::size(tables::installed_equipment_type_model::kMembers),
    offsetof(InstalledEquipmentTypeModel, extra), &detail::construct<InstalledEquipmentTypeModel>};

namespace tables::tag_response_model {
using T = TagResponseModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"ownerId", offsetof(T, owner_id), &detail::type_of<decltype(T::owner_id)>, true},
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>, true},
    {"typeName", offsetof(T, type_name), &detail::type_of<decltype(T::type_name)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"color", offsetof(T, color), &detail::type_of<decltype(T::color)>},
    {"textColor", offsetof(T, text_color), &detail::type_of<decltype(T::text_color)>},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>},
};
}  // namespace tables::tag_response_model
constinit const detail::Object TagResponseModel::kObject{
    "TagResponseModel", tables::tag_response_model::kMembers,
    std::size(tables::tag_response_model::kMembers), offsetof(TagResponseModel, extra),
    &detail::construct<TagResponseModel>};

namespace tables::installed_equipment_response {
using T = InstalledEquipmentResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"equipmentId", offsetof(T, equipment_id), &detail::type_of<decltype(T::equipment_id)>},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>, true},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>, true},
    {"invoiceItemId", offsetof(T, invoice_item_id), &detail::type_of<decltype(T::invoice_item_id)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"installedOn", offsetof(T, installed_on), &detail::type_of<decltype(T::installed_on)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"serialNumber", offsetof(T, serial_number), &detail::type_of<decltype(T::serial_number)>,
     true},
    {"barcodeId", offsetof(T, barcode_id), &detail::type_of<decltype(T::barcode_id)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>, true},
    {"manufacturer", offsetof(T, manufacturer), &detail::type_of<decltype(T::manufacturer)>, true},
    {"model", offsetof(T, model), &detail::type_of<decltype(T::model)>, true},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"manufacturerWarrantyStart", offsetof(T, manufacturer_warranty_start),
     &detail::type_of<decltype(T::manufacturer_warranty_start)>},
    {"manufacturerWarrantyEnd", offsetof(T, manufacturer_warranty_end),
     &detail::type_of<decltype(T::manufacturer_warranty_end)>},
    {"serviceProviderWarrantyStart", offsetof(T, service_provider_warranty_start),
     &detail::type_of<decltype(T::service_provider_warranty_start)>},
    {"serviceProviderWarrantyEnd", offsetof(T, service_provider_warranty_end),
     &detail::type_of<decltype(T::service_provider_warranty_end)>},
    {"tags", offsetof(T, tags), &detail::type_of<decltype(T::tags)>},
    {"actualReplacementDate", offsetof(T, actual_replacement_date),
     &detail::type_of<decltype(T::actual_replacement_date)>},
    {"manufacturedOn", offsetof(T, manufactured_on),
     &detail::type_of<decltype(T::manufactured_on)>},
    {"predictedReplacementMonths", offsetof(T, predicted_replacement_months),
     &detail::type_of<decltype(T::predicted_replacement_months)>},
    {"predictedReplacementDate", offsetof(T, predicted_replacement_date),
     &detail::type_of<decltype(T::predicted_replacement_date)>},
};
}  // namespace tables::installed_equipment_response
constinit const detail::Object InstalledEquipmentResponse::kObject{
    "InstalledEquipmentResponse", tables::installed_equipment_response::kMembers,
    std::size(tables::installed_equipment_response::kMembers),
    offsetof(InstalledEquipmentResponse, extra), &detail::construct<InstalledEquipmentResponse>};

}  // namespace servicetitan::equipment_systems
