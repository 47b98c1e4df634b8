// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/business_units_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::settings {

namespace tables {

extern const detail::Member kBusinessUnitResponse[];
const detail::Member kBusinessUnitResponse[] = {
    {"id", offsetof(BusinessUnitResponse, id),
     &detail::type_of<decltype(BusinessUnitResponse::id)>, true},
    {"active", offsetof(BusinessUnitResponse, active),
     &detail::type_of<decltype(BusinessUnitResponse::active)>, true},
    {"name", offsetof(BusinessUnitResponse, name),
     &detail::type_of<decltype(BusinessUnitResponse::name)>, true},
    {"officialName", offsetof(BusinessUnitResponse, official_name),
     &detail::type_of<decltype(BusinessUnitResponse::official_name)>},
    {"email", offsetof(BusinessUnitResponse, email),
     &detail::type_of<decltype(BusinessUnitResponse::email)>},
    {"currency", offsetof(BusinessUnitResponse, currency),
     &detail::type_of<decltype(BusinessUnitResponse::currency)>},
    {"phoneNumber", offsetof(BusinessUnitResponse, phone_number),
     &detail::type_of<decltype(BusinessUnitResponse::phone_number)>},
    {"invoiceHeader", offsetof(BusinessUnitResponse, invoice_header),
     &detail::type_of<decltype(BusinessUnitResponse::invoice_header)>},
    {"invoiceMessage", offsetof(BusinessUnitResponse, invoice_message),
     &detail::type_of<decltype(BusinessUnitResponse::invoice_message)>},
    {"defaultTaxRate", offsetof(BusinessUnitResponse, default_tax_rate),
     &detail::type_of<decltype(BusinessUnitResponse::default_tax_rate)>},
    {"authorizationParagraph", offsetof(BusinessUnitResponse, authorization_paragraph),
     &detail::type_of<decltype(BusinessUnitResponse::authorization_paragraph)>},
    {"acknowledgementParagraph", offsetof(BusinessUnitResponse, acknowledgement_paragraph),
     &detail::type_of<decltype(BusinessUnitResponse::acknowledgement_paragraph)>},
    {"address", offsetof(BusinessUnitResponse, address),
     &detail::type_of<decltype(BusinessUnitResponse::address)>},
    {"materialSku", offsetof(BusinessUnitResponse, material_sku),
     &detail::type_of<decltype(BusinessUnitResponse::material_sku)>},
    {"quickbooksClass", offsetof(BusinessUnitResponse, quickbooks_class),
     &detail::type_of<decltype(BusinessUnitResponse::quickbooks_class)>},
    {"accountCode", offsetof(BusinessUnitResponse, account_code),
     &detail::type_of<decltype(BusinessUnitResponse::account_code)>},
    {"franchiseId", offsetof(BusinessUnitResponse, franchise_id),
     &detail::type_of<decltype(BusinessUnitResponse::franchise_id)>},
    {"conceptCode", offsetof(BusinessUnitResponse, concept_code),
     &detail::type_of<decltype(BusinessUnitResponse::concept_code)>},
    {"corporateContractNumber", offsetof(BusinessUnitResponse, corporate_contract_number),
     &detail::type_of<decltype(BusinessUnitResponse::corporate_contract_number)>},
    {"trade", offsetof(BusinessUnitResponse, trade),
     &detail::type_of<decltype(BusinessUnitResponse::trade)>},
    {"division", offsetof(BusinessUnitResponse, division),
     &detail::type_of<decltype(BusinessUnitResponse::division)>},
    {"tagTypeIds", offsetof(BusinessUnitResponse, tag_type_ids),
     &detail::type_of<decltype(BusinessUnitResponse::tag_type_ids)>},
    {"tenant", offsetof(BusinessUnitResponse, tenant),
     &detail::type_of<decltype(BusinessUnitResponse::tenant)>},
    {"createdOn", offsetof(BusinessUnitResponse, created_on),
     &detail::type_of<decltype(BusinessUnitResponse::created_on)>, true},
    {"modifiedOn", offsetof(BusinessUnitResponse, modified_on),
     &detail::type_of<decltype(BusinessUnitResponse::modified_on)>, true},
    {"externalData", offsetof(BusinessUnitResponse, external_data),
     &detail::type_of<decltype(BusinessUnitResponse::external_data)>},
    {"certifiedSentriconSpecialistCode",
     offsetof(BusinessUnitResponse, certified_sentricon_specialist_code),
     &detail::type_of<decltype(BusinessUnitResponse::certified_sentricon_specialist_code)>},
};

extern const detail::EnumValue kExternalDataPatchMode[];
const detail::EnumValue kExternalDataPatchMode[] = {
    {"Replace", static_cast<std::int32_t>(ExternalDataPatchMode::kReplace)},
    {"Merge", static_cast<std::int32_t>(ExternalDataPatchMode::kMerge)},
};

extern const detail::Member kExternalDataUpdateModel[];
const detail::Member kExternalDataUpdateModel[] = {
    {"key", offsetof(ExternalDataUpdateModel, key),
     &detail::type_of<decltype(ExternalDataUpdateModel::key)>, true},
    {"value", offsetof(ExternalDataUpdateModel, value),
     &detail::type_of<decltype(ExternalDataUpdateModel::value)>},
};
void make_external_data_update_model(void* place) {
  ::new (place) ExternalDataUpdateModel{.key = detail::unset};
}

extern const detail::Member kExternalDataUpdateRequest[];
const detail::Member kExternalDataUpdateRequest[] = {
    {"patchMode", offsetof(ExternalDataUpdateRequest, patch_mode),
     &detail::type_of<decltype(ExternalDataUpdateRequest::patch_mode)>},
    {"applicationGuid", offsetof(ExternalDataUpdateRequest, application_guid),
     &detail::type_of<decltype(ExternalDataUpdateRequest::application_guid)>, true},
    {"externalData", offsetof(ExternalDataUpdateRequest, external_data),
     &detail::type_of<decltype(ExternalDataUpdateRequest::external_data)>, true},
};
void make_external_data_update_request(void* place) {
  ::new (place) ExternalDataUpdateRequest{
      .application_guid = detail::unset,
      .external_data = detail::unset,
  };
}

extern const detail::Member kUpdateBusinessUnitRequest[];
const detail::Member kUpdateBusinessUnitRequest[] = {
    {"externalData", offsetof(UpdateBusinessUnitRequest, external_data),
     &detail::type_of<decltype(UpdateBusinessUnitRequest::external_data)>},
};

}  // namespace tables

const detail::Object BusinessUnitResponse::kObject{
    "BusinessUnitResponse", tables::kBusinessUnitResponse, std::size(tables::kBusinessUnitResponse),
    offsetof(BusinessUnitResponse, extra), &detail::construct<BusinessUnitResponse>};

const detail::EnumTable& enum_table(ExternalDataPatchMode) noexcept {
  static constexpr detail::EnumTable table{
      "ExternalDataPatchMode", tables::kExternalDataPatchMode, std::size(tables::kExternalDataPatchMode),
      false};
  return table;
}

const detail::Object ExternalDataUpdateModel::kObject{
    "ExternalDataUpdateModel", tables::kExternalDataUpdateModel,
    std::size(tables::kExternalDataUpdateModel), offsetof(ExternalDataUpdateModel, extra),
    &tables::make_external_data_update_model};

const detail::Object ExternalDataUpdateRequest::kObject{
    "ExternalDataUpdateRequest", tables::kExternalDataUpdateRequest,
    std::size(tables::kExternalDataUpdateRequest), offsetof(ExternalDataUpdateRequest, extra),
    &tables::make_external_data_update_request};

const detail::Object UpdateBusinessUnitRequest::kObject{
    "UpdateBusinessUnitRequest", tables::kUpdateBusinessUnitRequest,
    std::size(tables::kUpdateBusinessUnitRequest), offsetof(UpdateBusinessUnitRequest, extra),
    &detail::construct<UpdateBusinessUnitRequest>};

}  // namespace servicetitan::settings
