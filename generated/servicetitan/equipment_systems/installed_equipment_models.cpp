// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/equipment_systems/installed_equipment_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::equipment_systems {

namespace tables {

extern const detail::Member kAttachmentApiModel[];
const detail::Member kAttachmentApiModel[] = {
    {"alias", offsetof(AttachmentApiModel, alias),
     &detail::type_of<decltype(AttachmentApiModel::alias)>},
    {"fileName", offsetof(AttachmentApiModel, file_name),
     &detail::type_of<decltype(AttachmentApiModel::file_name)>},
    {"type", offsetof(AttachmentApiModel, type),
     &detail::type_of<decltype(AttachmentApiModel::type)>, true},
    {"url", offsetof(AttachmentApiModel, url), &detail::type_of<decltype(AttachmentApiModel::url)>,
     true},
};

extern const detail::Member kAttachmentUploadResponse[];
const detail::Member kAttachmentUploadResponse[] = {
    {"path", offsetof(AttachmentUploadResponse, path),
     &detail::type_of<decltype(AttachmentUploadResponse::path)>, true},
};

extern const detail::EnumValue kCustomFieldDataType[];
const detail::EnumValue kCustomFieldDataType[] = {
    {"Text", static_cast<std::int32_t>(CustomFieldDataType::kText)},
    {"Dropdown", static_cast<std::int32_t>(CustomFieldDataType::kDropdown)},
    {"Numeric", static_cast<std::int32_t>(CustomFieldDataType::kNumeric)},
};

extern const detail::Member kCustomFieldRequestModel[];
const detail::Member kCustomFieldRequestModel[] = {
    {"id", offsetof(CustomFieldRequestModel, id),
     &detail::type_of<decltype(CustomFieldRequestModel::id)>},
    {"typeId", offsetof(CustomFieldRequestModel, type_id),
     &detail::type_of<decltype(CustomFieldRequestModel::type_id)>},
    {"value", offsetof(CustomFieldRequestModel, value),
     &detail::type_of<decltype(CustomFieldRequestModel::value)>},
};

extern const detail::Member kCustomFieldResponseModel[];
const detail::Member kCustomFieldResponseModel[] = {
    {"id", offsetof(CustomFieldResponseModel, id),
     &detail::type_of<decltype(CustomFieldResponseModel::id)>, true},
    {"typeId", offsetof(CustomFieldResponseModel, type_id),
     &detail::type_of<decltype(CustomFieldResponseModel::type_id)>, true},
    {"name", offsetof(CustomFieldResponseModel, name),
     &detail::type_of<decltype(CustomFieldResponseModel::name)>},
    {"value", offsetof(CustomFieldResponseModel, value),
     &detail::type_of<decltype(CustomFieldResponseModel::value)>},
};

extern const detail::Member kCustomFieldTypeModel[];
const detail::Member kCustomFieldTypeModel[] = {
    {"id", offsetof(CustomFieldTypeModel, id),
     &detail::type_of<decltype(CustomFieldTypeModel::id)>, true},
    {"name", offsetof(CustomFieldTypeModel, name),
     &detail::type_of<decltype(CustomFieldTypeModel::name)>, true},
    {"dataType", offsetof(CustomFieldTypeModel, data_type),
     &detail::type_of<decltype(CustomFieldTypeModel::data_type)>, true},
    {"dataTypeOptions", offsetof(CustomFieldTypeModel, data_type_options),
     &detail::type_of<decltype(CustomFieldTypeModel::data_type_options)>, true},
};

extern const detail::Member kInstalledEquipmentCreateRequest[];
const detail::Member kInstalledEquipmentCreateRequest[] = {
    {"locationId", offsetof(InstalledEquipmentCreateRequest, location_id),
     &detail::type_of<decltype(InstalledEquipmentCreateRequest::location_id)>, true},
    {"name", offsetof(InstalledEquipmentCreateRequest, name),
     &detail::type_of<decltype(InstalledEquipmentCreateRequest::name)>},
    {"equipmentTypeId", offsetof(InstalledEquipmentCreateRequest, equipment_type_id),
     &detail::type_of<decltype(InstalledEquipmentCreateRequest::equipment_type_id)>},
    {"status", offsetof(InstalledEquipmentCreateRequest, status),
     &detail::type_of<decltype(InstalledEquipmentCreateRequest::status)>},
    {"installedOn", offsetof(InstalledEquipmentCreateRequest, installed_on),
     &detail::type_of<decltype(InstalledEquipmentCreateRequest::installed_on)>},
    {"actualReplacementDate", offsetof(InstalledEquipmentCreateRequest, actual_replacement_date),
     &detail::type_of<decltype(InstalledEquipmentCreateRequest::actual_replacement_date)>},
    {"manufacturedOn", offsetof(InstalledEquipmentCreateRequest, manufactured_on),
     &detail::type_of<decltype(InstalledEquipmentCreateRequest::manufactured_on)>},
    {"serialNumber", offsetof(InstalledEquipmentCreateRequest, serial_number),
     &detail::type_of<decltype(InstalledEquipmentCreateRequest::serial_number)>},
    {"barcodeId", offsetof(InstalledEquipmentCreateRequest, barcode_id),
     &detail::type_of<decltype(InstalledEquipmentCreateRequest::barcode_id)>},
    {"memo", offsetof(InstalledEquipmentCreateRequest, memo),
     &detail::type_of<decltype(InstalledEquipmentCreateRequest::memo)>},
    {"manufacturer", offsetof(InstalledEquipmentCreateRequest, manufacturer),
     &detail::type_of<decltype(InstalledEquipmentCreateRequest::manufacturer)>},
    {"model", offsetof(InstalledEquipmentCreateRequest, model),
     &detail::type_of<decltype(InstalledEquipmentCreateRequest::model)>},
    {"cost", offsetof(InstalledEquipmentCreateRequest, cost),
     &detail::type_of<decltype(InstalledEquipmentCreateRequest::cost)>},
    {"manufacturerWarrantyStart",
     offsetof(InstalledEquipmentCreateRequest, manufacturer_warranty_start),
     &detail::type_of<decltype(InstalledEquipmentCreateRequest::manufacturer_warranty_start)>},
    {"manufacturerWarrantyEnd",
     offsetof(InstalledEquipmentCreateRequest, manufacturer_warranty_end),
     &detail::type_of<decltype(InstalledEquipmentCreateRequest::manufacturer_warranty_end)>},
    {"serviceProviderWarrantyStart",
     offsetof(InstalledEquipmentCreateRequest, service_provider_warranty_start),
     &detail::type_of<decltype(InstalledEquipmentCreateRequest::service_provider_warranty_start)>},
    {"serviceProviderWarrantyEnd",
     offsetof(InstalledEquipmentCreateRequest, service_provider_warranty_end),
     &detail::type_of<decltype(InstalledEquipmentCreateRequest::service_provider_warranty_end)>},
    {"customFields", offsetof(InstalledEquipmentCreateRequest, custom_fields),
     &detail::type_of<decltype(InstalledEquipmentCreateRequest::custom_fields)>},
    {"attachments", offsetof(InstalledEquipmentCreateRequest, attachments),
     &detail::type_of<decltype(InstalledEquipmentCreateRequest::attachments)>},
    {"tagTypeIds", offsetof(InstalledEquipmentCreateRequest, tag_type_ids),
     &detail::type_of<decltype(InstalledEquipmentCreateRequest::tag_type_ids)>},
};
void make_installed_equipment_create_request(void* place) {
  ::new (place) InstalledEquipmentCreateRequest{.location_id = detail::unset};
}

extern const detail::Member kInstalledEquipmentDetailedResponse[];
const detail::Member kInstalledEquipmentDetailedResponse[] = {
    {"id", offsetof(InstalledEquipmentDetailedResponse, id),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::id)>, true},
    {"active", offsetof(InstalledEquipmentDetailedResponse, active),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::active)>, true},
    {"equipmentId", offsetof(InstalledEquipmentDetailedResponse, equipment_id),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::equipment_id)>},
    {"locationId", offsetof(InstalledEquipmentDetailedResponse, location_id),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::location_id)>, true},
    {"customerId", offsetof(InstalledEquipmentDetailedResponse, customer_id),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::customer_id)>, true},
    {"invoiceItemId", offsetof(InstalledEquipmentDetailedResponse, invoice_item_id),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::invoice_item_id)>},
    {"name", offsetof(InstalledEquipmentDetailedResponse, name),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::name)>, true},
    {"type", offsetof(InstalledEquipmentDetailedResponse, type),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::type)>},
    {"installedOn", offsetof(InstalledEquipmentDetailedResponse, installed_on),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::installed_on)>},
    {"createdOn", offsetof(InstalledEquipmentDetailedResponse, created_on),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::created_on)>, true},
    {"modifiedOn", offsetof(InstalledEquipmentDetailedResponse, modified_on),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::modified_on)>, true},
    {"serialNumber", offsetof(InstalledEquipmentDetailedResponse, serial_number),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::serial_number)>, true},
    {"barcodeId", offsetof(InstalledEquipmentDetailedResponse, barcode_id),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::barcode_id)>},
    {"memo", offsetof(InstalledEquipmentDetailedResponse, memo),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::memo)>, true},
    {"manufacturer", offsetof(InstalledEquipmentDetailedResponse, manufacturer),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::manufacturer)>, true},
    {"model", offsetof(InstalledEquipmentDetailedResponse, model),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::model)>, true},
    {"cost", offsetof(InstalledEquipmentDetailedResponse, cost),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::cost)>, true},
    {"status", offsetof(InstalledEquipmentDetailedResponse, status),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::status)>, true},
    {"manufacturerWarrantyStart",
     offsetof(InstalledEquipmentDetailedResponse, manufacturer_warranty_start),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::manufacturer_warranty_start)>},
    {"manufacturerWarrantyEnd",
     offsetof(InstalledEquipmentDetailedResponse, manufacturer_warranty_end),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::manufacturer_warranty_end)>},
    {"serviceProviderWarrantyStart",
     offsetof(InstalledEquipmentDetailedResponse, service_provider_warranty_start),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::service_provider_warranty_start)>},
    {"serviceProviderWarrantyEnd",
     offsetof(InstalledEquipmentDetailedResponse, service_provider_warranty_end),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::service_provider_warranty_end)>},
    {"tags", offsetof(InstalledEquipmentDetailedResponse, tags),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::tags)>},
    {"actualReplacementDate",
     offsetof(InstalledEquipmentDetailedResponse, actual_replacement_date),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::actual_replacement_date)>},
    {"manufacturedOn", offsetof(InstalledEquipmentDetailedResponse, manufactured_on),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::manufactured_on)>},
    {"predictedReplacementMonths",
     offsetof(InstalledEquipmentDetailedResponse, predicted_replacement_months),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::predicted_replacement_months)>},
    {"predictedReplacementDate",
     offsetof(InstalledEquipmentDetailedResponse, predicted_replacement_date),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::predicted_replacement_date)>},
    {"customFields", offsetof(InstalledEquipmentDetailedResponse, custom_fields),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::custom_fields)>},
    {"attachments", offsetof(InstalledEquipmentDetailedResponse, attachments),
     &detail::type_of<decltype(InstalledEquipmentDetailedResponse::attachments)>},
};

extern const detail::Member kInstalledEquipmentUpdateRequest[];
const detail::Member kInstalledEquipmentUpdateRequest[] = {
    {"name", offsetof(InstalledEquipmentUpdateRequest, name),
     &detail::type_of<decltype(InstalledEquipmentUpdateRequest::name)>},
    {"equipmentTypeId", offsetof(InstalledEquipmentUpdateRequest, equipment_type_id),
     &detail::type_of<decltype(InstalledEquipmentUpdateRequest::equipment_type_id)>},
    {"status", offsetof(InstalledEquipmentUpdateRequest, status),
     &detail::type_of<decltype(InstalledEquipmentUpdateRequest::status)>},
    {"installedOn", offsetof(InstalledEquipmentUpdateRequest, installed_on),
     &detail::type_of<decltype(InstalledEquipmentUpdateRequest::installed_on)>},
    {"actualReplacementDate", offsetof(InstalledEquipmentUpdateRequest, actual_replacement_date),
     &detail::type_of<decltype(InstalledEquipmentUpdateRequest::actual_replacement_date)>},
    {"manufacturedOn", offsetof(InstalledEquipmentUpdateRequest, manufactured_on),
     &detail::type_of<decltype(InstalledEquipmentUpdateRequest::manufactured_on)>},
    {"serialNumber", offsetof(InstalledEquipmentUpdateRequest, serial_number),
     &detail::type_of<decltype(InstalledEquipmentUpdateRequest::serial_number)>},
    {"barcodeId", offsetof(InstalledEquipmentUpdateRequest, barcode_id),
     &detail::type_of<decltype(InstalledEquipmentUpdateRequest::barcode_id)>},
    {"memo", offsetof(InstalledEquipmentUpdateRequest, memo),
     &detail::type_of<decltype(InstalledEquipmentUpdateRequest::memo)>},
    {"manufacturer", offsetof(InstalledEquipmentUpdateRequest, manufacturer),
     &detail::type_of<decltype(InstalledEquipmentUpdateRequest::manufacturer)>},
    {"model", offsetof(InstalledEquipmentUpdateRequest, model),
     &detail::type_of<decltype(InstalledEquipmentUpdateRequest::model)>},
    {"cost", offsetof(InstalledEquipmentUpdateRequest, cost),
     &detail::type_of<decltype(InstalledEquipmentUpdateRequest::cost)>},
    {"manufacturerWarrantyStart",
     offsetof(InstalledEquipmentUpdateRequest, manufacturer_warranty_start),
     &detail::type_of<decltype(InstalledEquipmentUpdateRequest::manufacturer_warranty_start)>},
    {"manufacturerWarrantyEnd",
     offsetof(InstalledEquipmentUpdateRequest, manufacturer_warranty_end),
     &detail::type_of<decltype(InstalledEquipmentUpdateRequest::manufacturer_warranty_end)>},
    {"serviceProviderWarrantyStart",
     offsetof(InstalledEquipmentUpdateRequest, service_provider_warranty_start),
     &detail::type_of<decltype(InstalledEquipmentUpdateRequest::service_provider_warranty_start)>},
    {"serviceProviderWarrantyEnd",
     offsetof(InstalledEquipmentUpdateRequest, service_provider_warranty_end),
     &detail::type_of<decltype(InstalledEquipmentUpdateRequest::service_provider_warranty_end)>},
    {"customFields", offsetof(InstalledEquipmentUpdateRequest, custom_fields),
     &detail::type_of<decltype(InstalledEquipmentUpdateRequest::custom_fields)>},
    {"attachments", offsetof(InstalledEquipmentUpdateRequest, attachments),
     &detail::type_of<decltype(InstalledEquipmentUpdateRequest::attachments)>},
    {"tagTypeIds", offsetof(InstalledEquipmentUpdateRequest, tag_type_ids),
     &detail::type_of<decltype(InstalledEquipmentUpdateRequest::tag_type_ids)>},
    {"active", offsetof(InstalledEquipmentUpdateRequest, active),
     &detail::type_of<decltype(InstalledEquipmentUpdateRequest::active)>},
};

}  // namespace tables

const detail::Object AttachmentApiModel::kObject{
    "AttachmentApiModel", tables::kAttachmentApiModel, std::size(tables::kAttachmentApiModel),
    offsetof(AttachmentApiModel, extra), &detail::construct<AttachmentApiModel>};

const detail::Object AttachmentUploadResponse::kObject{
    "AttachmentUploadResponse", tables::kAttachmentUploadResponse,
    std::size(tables::kAttachmentUploadResponse), offsetof(AttachmentUploadResponse, extra),
    &detail::construct<AttachmentUploadResponse>};

const detail::EnumTable& enum_table(CustomFieldDataType) noexcept {
  static constexpr detail::EnumTable table{
      "CustomFieldDataType", tables::kCustomFieldDataType, std::size(tables::kCustomFieldDataType),
      false};
  return table;
}

const detail::Object CustomFieldRequestModel::kObject{
    "CustomFieldRequestModel", tables::kCustomFieldRequestModel,
    std::size(tables::kCustomFieldRequestModel), offsetof(CustomFieldRequestModel, extra),
    &detail::construct<CustomFieldRequestModel>};

const detail::Object CustomFieldResponseModel::kObject{
    "CustomFieldResponseModel", tables::kCustomFieldResponseModel,
    std::size(tables::kCustomFieldResponseModel), offsetof(CustomFieldResponseModel, extra),
    &detail::construct<CustomFieldResponseModel>};

const detail::Object CustomFieldTypeModel::kObject{
    "CustomFieldTypeModel", tables::kCustomFieldTypeModel, std::size(tables::kCustomFieldTypeModel),
    offsetof(CustomFieldTypeModel, extra), &detail::construct<CustomFieldTypeModel>};

const detail::Object InstalledEquipmentCreateRequest::kObject{
    "InstalledEquipmentCreateRequest", tables::kInstalledEquipmentCreateRequest,
    std::size(tables::kInstalledEquipmentCreateRequest),
    offsetof(InstalledEquipmentCreateRequest, extra),
    &tables::make_installed_equipment_create_request};

const detail::Object InstalledEquipmentDetailedResponse::kObject{
    "InstalledEquipmentDetailedResponse", tables::kInstalledEquipmentDetailedResponse,
    std::size(tables::kInstalledEquipmentDetailedResponse),
    offsetof(InstalledEquipmentDetailedResponse, extra),
    &detail::construct<InstalledEquipmentDetailedResponse>};

const detail::Object InstalledEquipmentUpdateRequest::kObject{
    "InstalledEquipmentUpdateRequest", tables::kInstalledEquipmentUpdateRequest,
    std::size(tables::kInstalledEquipmentUpdateRequest),
    offsetof(InstalledEquipmentUpdateRequest, extra),
    &detail::construct<InstalledEquipmentUpdateRequest>};

}  // namespace servicetitan::equipment_systems
