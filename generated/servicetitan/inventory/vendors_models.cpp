// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/vendors_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables::create_vendor_contact_request {
using T = CreateVendorContactRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"email", offsetof(T, email), &detail::type_of<decltype(T::email)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.name = detail::unset, .email = detail::unset};
}
}  // namespace tables::create_vendor_contact_request
constinit const detail::Object CreateVendorContactRequest::kObject{
    "CreateVendorContactRequest", tables::create_vendor_contact_request::kMembers,
    std::size(tables::create_vendor_contact_request::kMembers),
    offsetof(CreateVendorContactRequest, extra), &tables::create_vendor_contact_request::make};

namespace tables::purchase_order_delivery_option {
using T = PurchaseOrderDeliveryOption;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Manual", static_cast<std::int32_t>(T::kManual)},
    {"EmailAsExcel", static_cast<std::int32_t>(T::kEmailAsExcel)},
    {"EmailAsPdf", static_cast<std::int32_t>(T::kEmailAsPdf)},
    {"EmailAsPdfRollupView", static_cast<std::int32_t>(T::kEmailAsPdfRollupView)},
    {"Electronic", static_cast<std::int32_t>(T::kElectronic)},
    {"MarkAsSent", static_cast<std::int32_t>(T::kMarkAsSent)},
    {"EmailAsExcelAndPdf", static_cast<std::int32_t>(T::kEmailAsExcelAndPdf)},
    {"VendorPortal", static_cast<std::int32_t>(T::kVendorPortal)},
};
}  // namespace tables::purchase_order_delivery_option
const detail::EnumTable& enum_table(PurchaseOrderDeliveryOption) noexcept {
  static constexpr detail::EnumTable table{
      "PurchaseOrderDeliveryOption", tables::purchase_order_delivery_option::kValues,
      std::size(tables::purchase_order_delivery_option::kValues)};
  return table;
}

namespace tables::tag_request {
using T = TagRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"tagTypeId", offsetof(T, tag_type_id), &detail::type_of<decltype(T::tag_type_id)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.tag_type_id = detail::unset};
}
}  // namespace tables::tag_request
constinit const detail::Object TagRequest::kObject{
    "TagRequest", tables::tag_request::kMembers, std::size(tables::tag_request::kMembers),
    offsetof(TagRequest, extra), &tables::tag_request::make};

namespace tables::create_vendor_request {
using T = CreateVendorRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"firstName", offsetof(T, first_name), &detail::type_of<decltype(T::first_name)>},
    {"lastName", offsetof(T, last_name), &detail::type_of<decltype(T::last_name)>},
    {"phone", offsetof(T, phone), &detail::type_of<decltype(T::phone)>},
    {"email", offsetof(T, email), &detail::type_of<decltype(T::email)>},
    {"fax", offsetof(T, fax), &detail::type_of<decltype(T::fax)>},
    {"isTruckReplenishment", offsetof(T, is_truck_replenishment),
     &detail::type_of<decltype(T::is_truck_replenishment)>, true},
    {"deliveryOption", offsetof(T, delivery_option),
     &detail::type_of<decltype(T::delivery_option)>},
    {"taxRate", offsetof(T, tax_rate), &detail::type_of<decltype(T::tax_rate)>, true},
    {"restrictedMobileCreation", offsetof(T, restricted_mobile_creation),
     &detail::type_of<decltype(T::restricted_mobile_creation)>, true},
    {"vendorQuickbooksItem", offsetof(T, vendor_quickbooks_item),
     &detail::type_of<decltype(T::vendor_quickbooks_item)>},
    {"paymentTermId", offsetof(T, payment_term_id), &detail::type_of<decltype(T::payment_term_id)>},
    {"remittanceVendorId", offsetof(T, remittance_vendor_id),
     &detail::type_of<decltype(T::remittance_vendor_id)>},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>, true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
    {"tags", offsetof(T, tags), &detail::type_of<decltype(T::tags)>},
    {"vendorContacts", offsetof(T, vendor_contacts),
     &detail::type_of<decltype(T::vendor_contacts)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .name = detail::unset,
      .active = detail::unset,
      .is_truck_replenishment = detail::unset,
      .tax_rate = detail::unset,
      .restricted_mobile_creation = detail::unset,
      .address = detail::unset,
  };
}
}  // namespace tables::create_vendor_request
constinit const detail::Object CreateVendorRequest::kObject{
    "CreateVendorRequest", tables::create_vendor_request::kMembers,
    std::size(tables::create_vendor_request::kMembers), offsetof(CreateVendorRequest, extra),
    &tables::create_vendor_request::make};

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

namespace tables::custom_field_type_response {
using T = CustomFieldTypeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"dataType", offsetof(T, data_type), &detail::type_of<decltype(T::data_type)>, true},
    {"dataTypeOptions", offsetof(T, data_type_options),
     &detail::type_of<decltype(T::data_type_options)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::custom_field_type_response
constinit const detail::Object CustomFieldTypeResponse::kObject{
    "CustomFieldTypeResponse", tables::custom_field_type_response::kMembers,
    std::size(tables::custom_field_type_response::kMembers),
    offsetof(CustomFieldTypeResponse, extra), &detail::construct<CustomFieldTypeResponse>};

namespace tables::update_vendor_contact_request {
using T = UpdateVendorContactRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"email", offsetof(T, email), &detail::type_of<decltype(T::email)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.name = detail::unset, .email = detail::unset};
}
}  // namespace tables::update_vendor_contact_request
constinit const detail::Object UpdateVendorContactRequest::kObject{
    "UpdateVendorContactRequest", tables::update_vendor_contact_request::kMembers,
    std::size(tables::update_vendor_contact_request::kMembers),
    offsetof(UpdateVendorContactRequest, extra), &tables::update_vendor_contact_request::make};

namespace tables::update_vendor_request {
using T = UpdateVendorRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"firstName", offsetof(T, first_name), &detail::type_of<decltype(T::first_name)>},
    {"lastName", offsetof(T, last_name), &detail::type_of<decltype(T::last_name)>},
    {"phone", offsetof(T, phone), &detail::type_of<decltype(T::phone)>},
    {"email", offsetof(T, email), &detail::type_of<decltype(T::email)>},
    {"fax", offsetof(T, fax), &detail::type_of<decltype(T::fax)>},
    {"isTruckReplenishment", offsetof(T, is_truck_replenishment),
     &detail::type_of<decltype(T::is_truck_replenishment)>},
    {"deliveryOption", offsetof(T, delivery_option),
     &detail::type_of<decltype(T::delivery_option)>},
    {"taxRate", offsetof(T, tax_rate), &detail::type_of<decltype(T::tax_rate)>},
    {"restrictedMobileCreation", offsetof(T, restricted_mobile_creation),
     &detail::type_of<decltype(T::restricted_mobile_creation)>},
    {"vendorQuickbooksItem", offsetof(T, vendor_quickbooks_item),
     &detail::type_of<decltype(T::vendor_quickbooks_item)>},
    {"paymentTermId", offsetof(T, payment_term_id), &detail::type_of<decltype(T::payment_term_id)>},
    {"remittanceVendorId", offsetof(T, remittance_vendor_id),
     &detail::type_of<decltype(T::remittance_vendor_id)>},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>},
    {"tags", offsetof(T, tags), &detail::type_of<decltype(T::tags)>},
    {"vendorContacts", offsetof(T, vendor_contacts),
     &detail::type_of<decltype(T::vendor_contacts)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
};
}  // namespace tables::update_vendor_request
constinit const detail::Object UpdateVendorRequest::kObject{
    "UpdateVendorRequest", tables::update_vendor_request::kMembers,
    std::size(tables::update_vendor_request::kMembers), offsetof(UpdateVendorRequest, extra),
    &detail::construct<UpdateVendorRequest>};

namespace tables::vendor_contact_info_response {
using T = VendorContactInfoResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"firstName", offsetof(T, first_name), &detail::type_of<decltype(T::first_name)>, true},
    {"lastName", offsetof(T, last_name), &detail::type_of<decltype(T::last_name)>, true},
    {"phone", offsetof(T, phone), &detail::type_of<decltype(T::phone)>, true},
    {"email", offsetof(T, email), &detail::type_of<decltype(T::email)>, true},
    {"fax", offsetof(T, fax), &detail::type_of<decltype(T::fax)>, true},
};
}  // namespace tables::vendor_contact_info_response
constinit const detail::Object VendorContactInfoResponse::kObject{
    "VendorContactInfoResponse", tables::vendor_contact_info_response::kMembers,
    std::size(tables::vendor_contact_info_response::kMembers),
    offsetof(VendorContactInfoResponse, extra), &detail::construct<VendorContactInfoResponse>};

namespace tables::vendor_response {
using T = VendorResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"isTruckReplenishment", offsetof(T, is_truck_replenishment),
     &detail::type_of<decltype(T::is_truck_replenishment)>, true},
    {"isMobileCreationRestricted", offsetof(T, is_mobile_creation_restricted),
     &detail::type_of<decltype(T::is_mobile_creation_restricted)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>, true},
    {"deliveryOption", offsetof(T, delivery_option), &detail::type_of<decltype(T::delivery_option)>,
     true},
    {"defaultTaxRate", offsetof(T, default_tax_rate),
     &detail::type_of<decltype(T::default_tax_rate)>, true},
    {"contactInfo", offsetof(T, contact_info), &detail::type_of<decltype(T::contact_info)>, true},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>,
     true},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
};
}  // namespace tables::vendor_response
constinit const detail::Object VendorResponse::kObject{
    "VendorResponse", tables::vendor_response::kMembers,
    std::size(tables::vendor_response::kMembers), offsetof(VendorResponse, extra),
    &detail::construct<VendorResponse>};

}  // namespace servicetitan::inventory
