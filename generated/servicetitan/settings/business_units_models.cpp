// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/business_units_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::settings {

namespace tables::business_unit_response {
using T = BusinessUnitResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"officialName", offsetof(T, official_name), &detail::type_of<decltype(T::official_name)>},
    {"email", offsetof(T, email), &detail::type_of<decltype(T::email)>},
    {"currency", offsetof(T, currency), &detail::type_of<decltype(T::currency)>},
    {"phoneNumber", offsetof(T, phone_number), &detail::type_of<decltype(T::phone_number)>},
    {"invoiceHeader", offsetof(T, invoice_header), &detail::type_of<decltype(T::invoice_header)>},
    {"invoiceMessage", offsetof(T, invoice_message),
     &detail::type_of<decltype(T::invoice_message)>},
    {"defaultTaxRate", offsetof(T, default_tax_rate),
     &detail::type_of<decltype(T::default_tax_rate)>},
    {"authorizationParagraph", offsetof(T, authorization_paragraph),
     &detail::type_of<decltype(T::authorization_paragraph)>},
    {"acknowledgementParagraph", offsetof(T, acknowledgement_paragraph),
     &detail::type_of<decltype(T::acknowledgement_paragraph)>},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>},
    {"materialSku", offsetof(T, material_sku), &detail::type_of<decltype(T::material_sku)>},
    {"quickbooksClass", offsetof(T, quickbooks_class),
     &detail::type_of<decltype(T::quickbooks_class)>},
    {"accountCode", offsetof(T, account_code), &detail::type_of<decltype(T::account_code)>},
    {"franchiseId", offsetof(T, franchise_id), &detail::type_of<decltype(T::franchise_id)>},
    {"conceptCode", offsetof(T, concept_code), &detail::type_of<decltype(T::concept_code)>},
    {"corporateContractNumber", offsetof(T, corporate_contract_number),
     &detail::type_of<decltype(T::corporate_contract_number)>},
    {"trade", offsetof(T, trade), &detail::type_of<decltype(T::trade)>},
    {"division", offsetof(T, division), &detail::type_of<decltype(T::division)>},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>},
    {"tenant", offsetof(T, tenant), &detail::type_of<decltype(T::tenant)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
    {"certifiedSentriconSpecialistCode", offsetof(T, certified_sentricon_specialist_code),
     &detail::type_of<decltype(T::certified_sentricon_specialist_code)>},
};
}  // namespace tables::business_unit_response
constinit const detail::Object BusinessUnitResponse::kObject{
    "BusinessUnitResponse", tables::business_unit_response::kMembers,
    std::size(tables::business_unit_response::kMembers), offsetof(BusinessUnitResponse, extra),
    &detail::construct<BusinessUnitResponse>};

namespace tables::external_data_patch_mode {
using T = ExternalDataPatchMode;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Replace", static_cast<std::int32_t>(T::kReplace)},
    {"Merge", static_cast<std::int32_t>(T::kMerge)},
};
}  // namespace tables::external_data_patch_mode
const detail::EnumTable& enum_table(ExternalDataPatchMode) noexcept {
  static constexpr detail::EnumTable table{
      "ExternalDataPatchMode", tables::external_data_patch_mode::kValues,
      std::size(tables::external_data_patch_mode::kValues)};
  return table;
}

namespace tables::external_data_update_model {
using T = ExternalDataUpdateModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"key", offsetof(T, key), &detail::type_of<decltype(T::key)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.key = detail::unset};
}
}  // namespace tables::external_data_update_model
constinit const detail::Object ExternalDataUpdateModel::kObject{
    "ExternalDataUpdateModel", tables::external_data_update_model::kMembers,
    std::size(tables::external_data_update_model::kMembers),
    offsetof(ExternalDataUpdateModel, extra), &tables::external_data_update_model::make};

namespace tables::external_data_update_request {
using T = ExternalDataUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"patchMode", offsetof(T, patch_mode), &detail::type_of<decltype(T::patch_mode)>},
    {"applicationGuid", offsetof(T, application_guid),
     &detail::type_of<decltype(T::application_guid)>, true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>,
     true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.application_guid = detail::unset, .external_data = detail::unset};
}
}  // namespace tables::external_data_update_request
constinit const detail::Object ExternalDataUpdateRequest::kObject{
    "ExternalDataUpdateRequest", tables::external_data_update_request::kMembers,
    std::size(tables::external_data_update_request::kMembers),
    offsetof(ExternalDataUpdateRequest, extra), &tables::external_data_update_request::make};

namespace tables::update_business_unit_request {
using T = UpdateBusinessUnitRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
};
}  // namespace tables::update_business_unit_request
constinit const detail::Object UpdateBusinessUnitRequest::kObject{
    "UpdateBusinessUnitRequest", tables::update_business_unit_request::kMembers,
    std::size(tables::update_business_unit_request::kMembers),
    offsetof(UpdateBusinessUnitRequest, extra), &detail::construct<UpdateBusinessUnitRequest>};

}  // namespace servicetitan::settings
