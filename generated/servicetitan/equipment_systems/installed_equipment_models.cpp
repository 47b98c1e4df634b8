// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/equipment_systems/installed_equipment_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::equipment_systems {

namespace tables::attachment_api_model {
using T = AttachmentApiModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"alias", offsetof(T, alias), &detail::type_of<decltype(T::alias)>},
    {"fileName", offsetof(T, file_name), &detail::type_of<decltype(T::file_name)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"url", offsetof(T, url), &detail::type_of<decltype(T::url)>, true},
};
}  // namespace tables::attachment_api_model
constinit const detail::Object AttachmentApiModel::kObject{
    "AttachmentApiModel", tables::attachment_api_model::kMembers,
    std::size(tables::attachment_api_model::kMembers), offsetof(AttachmentApiModel, extra),
    &detail::construct<AttachmentApiModel>};

namespace tables::attachment_upload_response {
using T = AttachmentUploadResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"path", offsetof(T, path), &detail::type_of<decltype(T::path)>, true},
};
}  // namespace tables::attachment_upload_response
constinit const detail::Object AttachmentUploadResponse::kObject{
    "AttachmentUploadResponse", tables::attachment_upload_response::kMembers,
    std::size(tables::attachment_upload_response::kMembers),
    offsetof(AttachmentUploadResponse, extra), &detail::construct<AttachmentUploadResponse>};

namespace tables::custom_field_data_type {
using T = CustomFieldDataType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Text", static_cast<std::int32_t>(T::kText)},
    {"Dropdown", static_cast<std::int32_t>(T::kDropdown)},
    {"Numeric", static_cast<std::int32_t>(T::kNumeric)},
};
}  // namespace tables::custom_field_data_type
const detail::EnumTable& enum_table(CustomFieldDataType) noexcept {
  static constexpr detail::EnumTable table{
      "CustomFieldDataType", tables::custom_field_data_type::kValues,
      std::size(tables::custom_field_data_type::kValues)};
  return table;
}

namespace tables::custom_field_request_model {
using T = CustomFieldRequestModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
}  // namespace tables::custom_field_request_model
constinit const detail::Object CustomFieldRequestModel::kObject{
    "CustomFieldRequestModel", tables::custom_field_request_model::kMembers,
    std::size(tables::custom_field_request_model::kMembers),
    offsetof(CustomFieldRequestModel, extra), &detail::construct<CustomFieldRequestModel>};

namespace tables::custom_field_response_model {
using T = CustomFieldResponseModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
}  // namespace tables::custom_field_response_model
constinit const detail::Object CustomFieldResponseModel::kObject{
    "CustomFieldResponseModel", tables::custom_field_response_model::kMembers,
    std::size(tables::custom_field_response_model::kMembers),
    offsetof(CustomFieldResponseModel, extra), &detail::construct<CustomFieldResponseModel>};

namespace tables::custom_field_type_model {
using T = CustomFieldTypeModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"dataType", offsetof(T, data_type), &detail::type_of<decltype(T::data_type)>, true},
    {"dataTypeOptions", offsetof(T, data_type_options),
     &detail::type_of<decltype(T::data_type_options)>, true},
};
}  // namespace tables::custom_field_type_model
constinit const detail::Object CustomFieldTypeModel::kObject{
    "CustomFieldTypeModel", tables::custom_field_type_model::kMembers,
    std::size(tables::custom_field_type_model::kMembers), offsetof(CustomFieldTypeModel, extra),
    &detail::construct<CustomFieldTypeModel>};

namespace tables::installed_equipment_create_request {
using T = InstalledEquipmentCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"equipmentTypeId", offsetof(T, equipment_type_id),
     &detail::type_of<decltype(T::equipment_type_id)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"installedOn", offsetof(T, installed_on), &detail::type_of<decltype(T::installed_on)>},
    {"actualReplacementDate", offsetof(T, actual_replacement_date),
     &detail::type_of<decltype(T::actual_replacement_date)>},
    {"manufacturedOn", offsetof(T, manufactured_on),
     &detail::type_of<decltype(T::manufactured_on)>},
    {"serialNumber", offsetof(T, serial_number), &detail::type_of<decltype(T::serial_number)>},
    {"barcodeId", offsetof(T, barcode_id), &detail::type_of<decltype(T::barcode_id)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"manufacturer", offsetof(T, manufacturer), &detail::type_of<decltype(T::manufacturer)>},
    {"model", offsetof(T, model), &detail::type_of<decltype(T::model)>},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>},
    {"manufacturerWarrantyStart", offsetof(T, manufacturer_warranty_start),
     &detail::type_of<decltype(T::manufacturer_warranty_start)>},
    {"manufacturerWarrantyEnd", offsetof(T, manufacturer_warranty_end),
     &detail::type_of<decltype(T::manufacturer_warranty_end)>},
    {"serviceProviderWarrantyStart", offsetof(T, service_provider_warranty_start),
     &detail::type_of<decltype(T::service_provider_warranty_start)>},
    {"serviceProviderWarrantyEnd", offsetof(T, service_provider_warranty_end),
     &detail::type_of<decltype(T::service_provider_warranty_end)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"attachments", offsetof(T, attachments), &detail::type_of<decltype(T::attachments)>},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.location_id = detail::unset};
}
}  // namespace tables::installed_equipment_create_request
constinit const detail::Object InstalledEquipmentCreateRequest::kObject{
    "InstalledEquipmentCreateRequest", tables::installed_equipment_create_request::kMembers,
    std::size(tables::installed_equipment_create_request::kMembers),
    offsetof(InstalledEquipmentCreateRequest, extra),
    &tables::installed_equipment_create_request::make};

namespace tables::installed_equipment_detailed_response {
using T = InstalledEquipmentDetailedResponse;
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
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"attachments", offsetof(T, attachments), &detail::type_of<decltype(T::attachments)>},
};
}  // namespace tables::installed_equipment_detailed_response
constinit const detail::Object InstalledEquipmentDetailedResponse::kObject{
    "InstalledEquipmentDetailedResponse", tables::installed_equipment_detailed_response::kMembers,
    std::size(tables::installed_equipment_detailed_response::kMembers),
    offsetof(InstalledEquipmentDetailedResponse, extra),
    &detail::construct<InstalledEquipmentDetailedResponse>};

namespace tables::installed_equipment_update_request {
using T = InstalledEquipmentUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"equipmentTypeId", offsetof(T, equipment_type_id),
     &detail::type_of<decltype(T::equipment_type_id)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"installedOn", offsetof(T, installed_on), &detail::type_of<decltype(T::installed_on)>},
    {"actualReplacementDate", offsetof(T, actual_replacement_date),
     &detail::type_of<decltype(T::actual_replacement_date)>},
    {"manufacturedOn", offsetof(T, manufactured_on),
     &detail::type_of<decltype(T::manufactured_on)>},
    {"serialNumber", offsetof(T, serial_number), &detail::type_of<decltype(T::serial_number)>},
    {"barcodeId", offsetof(T, barcode_id), &detail::type_of<decltype(T::barcode_id)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"manufacturer", offsetof(T, manufacturer), &detail::type_of<decltype(T::manufacturer)>},
    {"model", offsetof(T, model), &detail::type_of<decltype(T::model)>},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>},
    {"manufacturerWarrantyStart", offsetof(T, manufacturer_warranty_start),
     &detail::type_of<decltype(T::manufacturer_warranty_start)>},
    {"manufacturerWarrantyEnd", offsetof(T, manufacturer_warranty_end),
     &detail::type_of<decltype(T::manufacturer_warranty_end)>},
    {"serviceProviderWarrantyStart", offsetof(T, service_provider_warranty_start),
     &detail::type_of<decltype(T::service_provider_warranty_start)>},
    {"serviceProviderWarrantyEnd", offsetof(T, service_provider_warranty_end),
     &detail::type_of<decltype(T::service_provider_warranty_end)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"attachments", offsetof(T, attachments), &detail::type_of<decltype(T::attachments)>},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
};
}  // namespace tables::installed_equipment_update_request
constinit const detail::Object InstalledEquipmentUpdateRequest::kObject{
    "InstalledEquipmentUpdateRequest", tables::installed_equipment_update_request::kMembers,
    std::size(tables::installed_equipment_update_request::kMembers),
    offsetof(InstalledEquipmentUpdateRequest, extra),
    &detail::construct<InstalledEquipmentUpdateRequest>};

}  // namespace servicetitan::equipment_systems
