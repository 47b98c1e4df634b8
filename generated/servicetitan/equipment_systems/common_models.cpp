// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/equipment_systems/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::equipment_systems {

namespace tables {

extern const detail::EnumValue kInstalledEquipmentStatus[];
const detail::EnumValue kInstalledEquipmentStatus[] = {
    {"Installed", static_cast<std::int32_t>(InstalledEquipmentStatus::kInstalled)},
    {"Replaced", static_cast<std::int32_t>(InstalledEquipmentStatus::kReplaced)},
};

extern const detail::Member kInstalledEquipmentTypeModel[];
const detail::Member kInstalledEquipmentTypeModel[] = {
    {"id", offsetof(InstalledEquipmentTypeModel, id),
     &detail::type_of<decltype(InstalledEquipmentTypeModel::id)>, true},
    {"name", offsetof(InstalledEquipmentTypeModel, name),
     &detail::type_of<decltype(InstalledEquipmentTypeModel::name)>},
};

extern const detail::Member kTagResponseModel[];
const detail::Member kTagResponseModel[] = {
    {"id", offsetof(TagResponseModel, id), &detail::type_of<decltype(TagResponseModel::id)>, true},
    {"ownerId", offsetof(TagResponseModel, owner_id),
     &detail::type_of<decltype(TagResponseModel::owner_id)>, true},
    {"typeId", offsetof(TagResponseModel, type_id),
     &detail::type_of<decltype(TagResponseModel::type_id)>, true},
    {"typeName", offsetof(TagResponseModel, type_name),
     &detail::type_of<decltype(TagResponseModel::type_name)>},
    {"memo", offsetof(TagResponseModel, memo), &detail::type_of<decltype(TagResponseModel::memo)>},
    {"color", offsetof(TagResponseModel, color),
     &detail::type_of<decltype(TagResponseModel::color)>},
    {"textColor", offsetof(TagResponseModel, text_color),
     &detail::type_of<decltype(TagResponseModel::text_color)>},
    {"code", offsetof(TagResponseModel, code), &detail::type_of<decltype(TagResponseModel::code)>},
};

extern const detail::Member kInstalledEquipmentResponse[];
const detail::Member kInstalledEquipmentResponse[] = {
    {"id", offsetof(InstalledEquipmentResponse, id),
     &detail::type_of<decltype(InstalledEquipmentResponse::id)>, true},
    {"active", offsetof(InstalledEquipmentResponse, active),
     &detail::type_of<decltype(InstalledEquipmentResponse::active)>, true},
    {"equipmentId", offsetof(InstalledEquipmentResponse, equipment_id),
     &detail::type_of<decltype(InstalledEquipmentResponse::equipment_id)>},
    {"locationId", offsetof(InstalledEquipmentResponse, location_id),
     &detail::type_of<decltype(InstalledEquipmentResponse::location_id)>, true},
    {"customerId", offsetof(InstalledEquipmentResponse, customer_id),
     &detail::type_of<decltype(InstalledEquipmentResponse::customer_id)>, true},
    {"invoiceItemId", offsetof(InstalledEquipmentResponse, invoice_item_id),
     &detail::type_of<decltype(InstalledEquipmentResponse::invoice_item_id)>},
    {"name", offsetof(InstalledEquipmentResponse, name),
     &detail::type_of<decltype(InstalledEquipmentResponse::name)>, true},
    {"type", offsetof(InstalledEquipmentResponse, type),
     &detail::type_of<decltype(InstalledEquipmentResponse::type)>},
    {"installedOn", offsetof(InstalledEquipmentResponse, installed_on),
     &detail::type_of<decltype(InstalledEquipmentResponse::installed_on)>},
    {"createdOn", offsetof(InstalledEquipmentResponse, created_on),
     &detail::type_of<decltype(InstalledEquipmentResponse::created_on)>, true},
    {"modifiedOn", offsetof(InstalledEquipmentResponse, modified_on),
     &detail::type_of<decltype(InstalledEquipmentResponse::modified_on)>, true},
    {"serialNumber", offsetof(InstalledEquipmentResponse, serial_number),
     &detail::type_of<decltype(InstalledEquipmentResponse::serial_number)>, true},
    {"barcodeId", offsetof(InstalledEquipmentResponse, barcode_id),
     &detail::type_of<decltype(InstalledEquipmentResponse::barcode_id)>},
    {"memo", offsetof(InstalledEquipmentResponse, memo),
     &detail::type_of<decltype(InstalledEquipmentResponse::memo)>, true},
    {"manufacturer", offsetof(InstalledEquipmentResponse, manufacturer),
     &detail::type_of<decltype(InstalledEquipmentResponse::manufacturer)>, true},
    {"model", offsetof(InstalledEquipmentResponse, model),
     &detail::type_of<decltype(InstalledEquipmentResponse::model)>, true},
    {"cost", offsetof(InstalledEquipmentResponse, cost),
     &detail::type_of<decltype(InstalledEquipmentResponse::cost)>, true},
    {"status", offsetof(InstalledEquipmentResponse, status),
     &detail::type_of<decltype(InstalledEquipmentResponse::status)>, true},
    {"manufacturerWarrantyStart",
     offsetof(InstalledEquipmentResponse, manufacturer_warranty_start),
     &detail::type_of<decltype(InstalledEquipmentResponse::manufacturer_warranty_start)>},
    {"manufacturerWarrantyEnd", offsetof(InstalledEquipmentResponse, manufacturer_warranty_end),
     &detail::type_of<decltype(InstalledEquipmentResponse::manufacturer_warranty_end)>},
    {"serviceProviderWarrantyStart",
     offsetof(InstalledEquipmentResponse, service_provider_warranty_start),
     &detail::type_of<decltype(InstalledEquipmentResponse::service_provider_warranty_start)>},
    {"serviceProviderWarrantyEnd",
     offsetof(InstalledEquipmentResponse, service_provider_warranty_end),
     &detail::type_of<decltype(InstalledEquipmentResponse::service_provider_warranty_end)>},
    {"tags", offsetof(InstalledEquipmentResponse, tags),
     &detail::type_of<decltype(InstalledEquipmentResponse::tags)>},
    {"actualReplacementDate", offsetof(InstalledEquipmentResponse, actual_replacement_date),
     &detail::type_of<decltype(InstalledEquipmentResponse::actual_replacement_date)>},
    {"manufacturedOn", offsetof(InstalledEquipmentResponse, manufactured_on),
     &detail::type_of<decltype(InstalledEquipmentResponse::manufactured_on)>},
    {"predictedReplacementMonths",
     offsetof(InstalledEquipmentResponse, predicted_replacement_months),
     &detail::type_of<decltype(InstalledEquipmentResponse::predicted_replacement_months)>},
    {"predictedReplacementDate", offsetof(InstalledEquipmentResponse, predicted_replacement_date),
     &detail::type_of<decltype(InstalledEquipmentResponse::predicted_replacement_date)>},
};

}  // namespace tables

const detail::EnumTable& enum_table(InstalledEquipmentStatus) noexcept {
  static constexpr detail::EnumTable table{
      "InstalledEquipmentStatus", tables::kInstalledEquipmentStatus, std::size(tables::kInstalledEquipmentStatus),
      false};
  return table;
}

const detail::Object InstalledEquipmentTypeModel::kObject{
    "InstalledEquipmentTypeModel", tables::kInstalledEquipmentTypeModel,
    std::size(tables::kInstalledEquipmentTypeModel), offsetof(InstalledEquipmentTypeModel, extra),
    &detail::construct<InstalledEquipmentTypeModel>};

const detail::Object TagResponseModel::kObject{
    "TagResponseModel", tables::kTagResponseModel, std::size(tables::kTagResponseModel),
    offsetof(TagResponseModel, extra), &detail::construct<TagResponseModel>};

const detail::Object InstalledEquipmentResponse::kObject{
    "InstalledEquipmentResponse", tables::kInstalledEquipmentResponse,
    std::size(tables::kInstalledEquipmentResponse), offsetof(InstalledEquipmentResponse, extra),
    &detail::construct<InstalledEquipmentResponse>};

}  // namespace servicetitan::equipment_systems
