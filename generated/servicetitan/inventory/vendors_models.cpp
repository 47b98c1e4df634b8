// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/vendors_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables {

extern const detail::Member kCreateVendorContactRequest[];
const detail::Member kCreateVendorContactRequest[] = {
    {"name", offsetof(CreateVendorContactRequest, name),
     &detail::type_of<decltype(CreateVendorContactRequest::name)>, true},
    {"email", offsetof(CreateVendorContactRequest, email),
     &detail::type_of<decltype(CreateVendorContactRequest::email)>, true},
};
void make_create_vendor_contact_request(void* place) {
  ::new (place) CreateVendorContactRequest{.name = detail::unset, .email = detail::unset};
}

extern const detail::EnumValue kPurchaseOrderDeliveryOption[];
const detail::EnumValue kPurchaseOrderDeliveryOption[] = {
    {"Manual", static_cast<std::int32_t>(PurchaseOrderDeliveryOption::kManual)},
    {"EmailAsExcel", static_cast<std::int32_t>(PurchaseOrderDeliveryOption::kEmailAsExcel)},
    {"EmailAsPdf", static_cast<std::int32_t>(PurchaseOrderDeliveryOption::kEmailAsPdf)},
    {"EmailAsPdfRollupView",
     static_cast<std::int32_t>(PurchaseOrderDeliveryOption::kEmailAsPdfRollupView)},
    {"Electronic", static_cast<std::int32_t>(PurchaseOrderDeliveryOption::kElectronic)},
    {"MarkAsSent", static_cast<std::int32_t>(PurchaseOrderDeliveryOption::kMarkAsSent)},
    {"EmailAsExcelAndPdf",
     static_cast<std::int32_t>(PurchaseOrderDeliveryOption::kEmailAsExcelAndPdf)},
    {"VendorPortal", static_cast<std::int32_t>(PurchaseOrderDeliveryOption::kVendorPortal)},
};

extern const detail::Member kTagRequest[];
const detail::Member kTagRequest[] = {
    {"tagTypeId", offsetof(TagRequest, tag_type_id),
     &detail::type_of<decltype(TagRequest::tag_type_id)>, true},
};
void make_tag_request(void* place) {
  ::new (place) TagRequest{.tag_type_id = detail::unset};
}

extern const detail::Member kCreateVendorRequest[];
const detail::Member kCreateVendorRequest[] = {
    {"name", offsetof(CreateVendorRequest, name),
     &detail::type_of<decltype(CreateVendorRequest::name)>, true},
    {"active", offsetof(CreateVendorRequest, active),
     &detail::type_of<decltype(CreateVendorRequest::active)>, true},
    {"memo", offsetof(CreateVendorRequest, memo),
     &detail::type_of<decltype(CreateVendorRequest::memo)>},
    {"firstName", offsetof(CreateVendorRequest, first_name),
     &detail::type_of<decltype(CreateVendorRequest::first_name)>},
    {"lastName", offsetof(CreateVendorRequest, last_name),
     &detail::type_of<decltype(CreateVendorRequest::last_name)>},
    {"phone", offsetof(CreateVendorRequest, phone),
     &detail::type_of<decltype(CreateVendorRequest::phone)>},
    {"email", offsetof(CreateVendorRequest, email),
     &detail::type_of<decltype(CreateVendorRequest::email)>},
    {"fax", offsetof(CreateVendorRequest, fax),
     &detail::type_of<decltype(CreateVendorRequest::fax)>},
    {"isTruckReplenishment", offsetof(CreateVendorRequest, is_truck_replenishment),
     &detail::type_of<decltype(CreateVendorRequest::is_truck_replenishment)>, true},
    {"deliveryOption", offsetof(CreateVendorRequest, delivery_option),
     &detail::type_of<decltype(CreateVendorRequest::delivery_option)>},
    {"taxRate", offsetof(CreateVendorRequest, tax_rate),
     &detail::type_of<decltype(CreateVendorRequest::tax_rate)>, true},
    {"restrictedMobileCreation", offsetof(CreateVendorRequest, restricted_mobile_creation),
     &detail::type_of<decltype(CreateVendorRequest::restricted_mobile_creation)>, true},
    {"vendorQuickbooksItem", offsetof(CreateVendorRequest, vendor_quickbooks_item),
     &detail::type_of<decltype(CreateVendorRequest::vendor_quickbooks_item)>},
    {"paymentTermId", offsetof(CreateVendorRequest, payment_term_id),
     &detail::type_of<decltype(CreateVendorRequest::payment_term_id)>},
    {"remittanceVendorId", offsetof(CreateVendorRequest, remittance_vendor_id),
     &detail::type_of<decltype(CreateVendorRequest::remittance_vendor_id)>},
    {"address", offsetof(CreateVendorRequest, address),
     &detail::type_of<decltype(CreateVendorRequest::address)>, true},
    {"externalData", offsetof(CreateVendorRequest, external_data),
     &detail::type_of<decltype(CreateVendorRequest::external_data)>},
    {"tags", offsetof(CreateVendorRequest, tags),
     &detail::type_of<decltype(CreateVendorRequest::tags)>},
    {"vendorContacts", offsetof(CreateVendorRequest, vendor_contacts),
     &detail::type_of<decltype(CreateVendorRequest::vendor_contacts)>},
};
void make_create_vendor_request(void* place) {
  ::new (place) CreateVendorRequest{
      .name = detail::unset,
      .active = detail::unset,
      .is_truck_replenishment = detail::unset,
      .tax_rate = detail::unset,
      .restricted_mobile_creation = detail::unset,
      .address = detail::unset,
  };
}

extern const detail::EnumValue kCustomFieldDataType[];
const detail::EnumValue kCustomFieldDataType[] = {
    {"Text", static_cast<std::int32_t>(CustomFieldDataType::kText)},
    {"Dropdown", static_cast<std::int32_t>(CustomFieldDataType::kDropdown)},
    {"Numeric", static_cast<std::int32_t>(CustomFieldDataType::kNumeric)},
};

extern const detail::Member kCustomFieldTypeResponse[];
const detail::Member kCustomFieldTypeResponse[] = {
    {"id", offsetof(CustomFieldTypeResponse, id),
     &detail::type_of<decltype(CustomFieldTypeResponse::id)>, true},
    {"name", offsetof(CustomFieldTypeResponse, name),
     &detail::type_of<decltype(CustomFieldTypeResponse::name)>, true},
    {"dataType", offsetof(CustomFieldTypeResponse, data_type),
     &detail::type_of<decltype(CustomFieldTypeResponse::data_type)>, true},
    {"dataTypeOptions", offsetof(CustomFieldTypeResponse, data_type_options),
     &detail::type_of<decltype(CustomFieldTypeResponse::data_type_options)>},
    {"createdOn", offsetof(CustomFieldTypeResponse, created_on),
     &detail::type_of<decltype(CustomFieldTypeResponse::created_on)>, true},
    {"modifiedOn", offsetof(CustomFieldTypeResponse, modified_on),
     &detail::type_of<decltype(CustomFieldTypeResponse::modified_on)>, true},
};

extern const detail::Member kUpdateVendorContactRequest[];
const detail::Member kUpdateVendorContactRequest[] = {
    {"id", offsetof(UpdateVendorContactRequest, id),
     &detail::type_of<decltype(UpdateVendorContactRequest::id)>},
    {"name", offsetof(UpdateVendorContactRequest, name),
     &detail::type_of<decltype(UpdateVendorContactRequest::name)>, true},
    {"email", offsetof(UpdateVendorContactRequest, email),
     &detail::type_of<decltype(UpdateVendorContactRequest::email)>, true},
};
void make_update_vendor_contact_request(void* place) {
  ::new (place) UpdateVendorContactRequest{.name = detail::unset, .email = detail::unset};
}

extern const detail::Member kUpdateVendorRequest[];
const detail::Member kUpdateVendorRequest[] = {
    {"name", offsetof(UpdateVendorRequest, name),
     &detail::type_of<decltype(UpdateVendorRequest::name)>},
    {"active", offsetof(UpdateVendorRequest, active),
     &detail::type_of<decltype(UpdateVendorRequest::active)>},
    {"memo", offsetof(UpdateVendorRequest, memo),
     &detail::type_of<decltype(UpdateVendorRequest::memo)>},
    {"firstName", offsetof(UpdateVendorRequest, first_name),
     &detail::type_of<decltype(UpdateVendorRequest::first_name)>},
    {"lastName", offsetof(UpdateVendorRequest, last_name),
     &detail::type_of<decltype(UpdateVendorRequest::last_name)>},
    {"phone", offsetof(UpdateVendorRequest, phone),
     &detail::type_of<decltype(UpdateVendorRequest::phone)>},
    {"email", offsetof(UpdateVendorRequest, email),
     &detail::type_of<decltype(UpdateVendorRequest::email)>},
    {"fax", offsetof(UpdateVendorRequest, fax),
     &detail::type_of<decltype(UpdateVendorRequest::fax)>},
    {"isTruckReplenishment", offsetof(UpdateVendorRequest, is_truck_replenishment),
     &detail::type_of<decltype(UpdateVendorRequest::is_truck_replenishment)>},
    {"deliveryOption", offsetof(UpdateVendorRequest, delivery_option),
     &detail::type_of<decltype(UpdateVendorRequest::delivery_option)>},
    {"taxRate", offsetof(UpdateVendorRequest, tax_rate),
     &detail::type_of<decltype(UpdateVendorRequest::tax_rate)>},
    {"restrictedMobileCreation", offsetof(UpdateVendorRequest, restricted_mobile_creation),
     &detail::type_of<decltype(UpdateVendorRequest::restricted_mobile_creation)>},
    {"vendorQuickbooksItem", offsetof(UpdateVendorRequest, vendor_quickbooks_item),
     &detail::type_of<decltype(UpdateVendorRequest::vendor_quickbooks_item)>},
    {"paymentTermId", offsetof(UpdateVendorRequest, payment_term_id),
     &detail::type_of<decltype(UpdateVendorRequest::payment_term_id)>},
    {"remittanceVendorId", offsetof(UpdateVendorRequest, remittance_vendor_id),
     &detail::type_of<decltype(UpdateVendorRequest::remittance_vendor_id)>},
    {"address", offsetof(UpdateVendorRequest, address),
     &detail::type_of<decltype(UpdateVendorRequest::address)>},
    {"tags", offsetof(UpdateVendorRequest, tags),
     &detail::type_of<decltype(UpdateVendorRequest::tags)>},
    {"vendorContacts", offsetof(UpdateVendorRequest, vendor_contacts),
     &detail::type_of<decltype(UpdateVendorRequest::vendor_contacts)>},
    {"externalData", offsetof(UpdateVendorRequest, external_data),
     &detail::type_of<decltype(UpdateVendorRequest::external_data)>},
};

extern const detail::Member kVendorContactInfoResponse[];
const detail::Member kVendorContactInfoResponse[] = {
    {"firstName", offsetof(VendorContactInfoResponse, first_name),
     &detail::type_of<decltype(VendorContactInfoResponse::first_name)>, true},
    {"lastName", offsetof(VendorContactInfoResponse, last_name),
     &detail::type_of<decltype(VendorContactInfoResponse::last_name)>, true},
    {"phone", offsetof(VendorContactInfoResponse, phone),
     &detail::type_of<decltype(VendorContactInfoResponse::phone)>, true},
    {"email", offsetof(VendorContactInfoResponse, email),
     &detail::type_of<decltype(VendorContactInfoResponse::email)>, true},
    {"fax", offsetof(VendorContactInfoResponse, fax),
     &detail::type_of<decltype(VendorContactInfoResponse::fax)>, true},
};

extern const detail::Member kVendorResponse[];
const detail::Member kVendorResponse[] = {
    {"id", offsetof(VendorResponse, id), &detail::type_of<decltype(VendorResponse::id)>, true},
    {"name", offsetof(VendorResponse, name), &detail::type_of<decltype(VendorResponse::name)>,
     true},
    {"active", offsetof(VendorResponse, active),
     &detail::type_of<decltype(VendorResponse::active)>, true},
    {"isTruckReplenishment", offsetof(VendorResponse, is_truck_replenishment),
     &detail::type_of<decltype(VendorResponse::is_truck_replenishment)>, true},
    {"isMobileCreationRestricted", offsetof(VendorResponse, is_mobile_creation_restricted),
     &detail::type_of<decltype(VendorResponse::is_mobile_creation_restricted)>, true},
    {"memo", offsetof(VendorResponse, memo), &detail::type_of<decltype(VendorResponse::memo)>,
     true},
    {"deliveryOption", offsetof(VendorResponse, delivery_option),
     &detail::type_of<decltype(VendorResponse::delivery_option)>, true},
    {"defaultTaxRate", offsetof(VendorResponse, default_tax_rate),
     &detail::type_of<decltype(VendorResponse::default_tax_rate)>, true},
    {"contactInfo", offsetof(VendorResponse, contact_info),
     &detail::type_of<decltype(VendorResponse::contact_info)>, true},
    {"address", offsetof(VendorResponse, address),
     &detail::type_of<decltype(VendorResponse::address)>, true},
    {"createdOn", offsetof(VendorResponse, created_on),
     &detail::type_of<decltype(VendorResponse::created_on)>, true},
    {"modifiedOn", offsetof(VendorResponse, modified_on),
     &detail::type_of<decltype(VendorResponse::modified_on)>, true},
    {"externalData", offsetof(VendorResponse, external_data),
     &detail::type_of<decltype(VendorResponse::external_data)>, true},
    {"customFields", offsetof(VendorResponse, custom_fields),
     &detail::type_of<decltype(VendorResponse::custom_fields)>},
};

}  // namespace tables

const detail::Object CreateVendorContactRequest::kObject{
    "CreateVendorContactRequest", tables::kCreateVendorContactRequest,
    std::size(tables::kCreateVendorContactRequest), offsetof(CreateVendorContactRequest, extra),
    &tables::make_create_vendor_contact_request};

const detail::EnumTable& enum_table(PurchaseOrderDeliveryOption) noexcept {
  static constexpr detail::EnumTable table{
      "PurchaseOrderDeliveryOption", tables::kPurchaseOrderDeliveryOption, std::size(tables::kPurchaseOrderDeliveryOption),
      false};
  return table;
}

const detail::Object TagRequest::kObject{
    "TagRequest", tables::kTagRequest, std::size(tables::kTagRequest), offsetof(TagRequest, extra),
    &tables::make_tag_request};

const detail::Object CreateVendorRequest::kObject{
    "CreateVendorRequest", tables::kCreateVendorRequest, std::size(tables::kCreateVendorRequest),
    offsetof(CreateVendorRequest, extra), &tables::make_create_vendor_request};

const detail::EnumTable& enum_table(CustomFieldDataType) noexcept {
  static constexpr detail::EnumTable table{
      "CustomFieldDataType", tables::kCustomFieldDataType, std::size(tables::kCustomFieldDataType),
      false};
  return table;
}

const detail::Object CustomFieldTypeResponse::kObject{
    "CustomFieldTypeResponse", tables::kCustomFieldTypeResponse,
    std::size(tables::kCustomFieldTypeResponse), offsetof(CustomFieldTypeResponse, extra),
    &detail::construct<CustomFieldTypeResponse>};

const detail::Object UpdateVendorContactRequest::kObject{
    "UpdateVendorContactRequest", tables::kUpdateVendorContactRequest,
    std::size(tables::kUpdateVendorContactRequest), offsetof(UpdateVendorContactRequest, extra),
    &tables::make_update_vendor_contact_request};

const detail::Object UpdateVendorRequest::kObject{
    "UpdateVendorRequest", tables::kUpdateVendorRequest, std::size(tables::kUpdateVendorRequest),
    offsetof(UpdateVendorRequest, extra), &detail::construct<UpdateVendorRequest>};

const detail::Object VendorContactInfoResponse::kObject{
    "VendorContactInfoResponse", tables::kVendorContactInfoResponse,
    std::size(tables::kVendorContactInfoResponse), offsetof(VendorContactInfoResponse, extra),
    &detail::construct<VendorContactInfoResponse>};

const detail::Object VendorResponse::kObject{
    "VendorResponse", tables::kVendorResponse, std::size(tables::kVendorResponse),
    offsetof(VendorResponse, extra), &detail::construct<VendorResponse>};

}  // namespace servicetitan::inventory
