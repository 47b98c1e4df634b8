// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/customers_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::crm {

namespace tables::create_customer_contact_request {
using T = CreateCustomerContactRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.type = detail::unset, .value = detail::unset};
}
}  // namespace tables::create_customer_contact_request
constinit const detail::Object CreateCustomerContactRequest::kObject{
    "CreateCustomerContactRequest", tables::create_customer_contact_request::kMembers,
    std::size(tables::create_customer_contact_request::kMembers),
    offsetof(CreateCustomerContactRequest, extra), &tables::create_customer_contact_request::make};

namespace tables::new_location {
using T = NewLocation;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>, true},
    {"contacts", offsetof(T, contacts), &detail::type_of<decltype(T::contacts)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
    {"coordinatesSource", offsetof(T, coordinates_source),
     &detail::type_of<decltype(T::coordinates_source)>},
    {"coordinatesVerificationStatus", offsetof(T, coordinates_verification_status),
     &detail::type_of<decltype(T::coordinates_verification_status)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.name = detail::unset, .address = detail::unset};
}
}  // namespace tables::new_location
constinit const detail::Object NewLocation::kObject{
    "NewLocation", tables::new_location::kMembers, std::size(tables::new_location::kMembers),
    offsetof(NewLocation, extra), &tables::new_location::make};

namespace tables::create_customer_request {
using T = CreateCustomerRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"doNotMail", offsetof(T, do_not_mail), &detail::type_of<decltype(T::do_not_mail)>},
    {"doNotService", offsetof(T, do_not_service), &detail::type_of<decltype(T::do_not_service)>},
    {"nationalAccount", offsetof(T, national_account),
     &detail::type_of<decltype(T::national_account)>},
    {"locations", offsetof(T, locations), &detail::type_of<decltype(T::locations)>, true},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>, true},
    {"contacts", offsetof(T, contacts), &detail::type_of<decltype(T::contacts)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
    {"taxExempt", offsetof(T, tax_exempt), &detail::type_of<decltype(T::tax_exempt)>},
    {"paymentTermId", offsetof(T, payment_term_id), &detail::type_of<decltype(T::payment_term_id)>},
    {"creditLimit", offsetof(T, credit_limit), &detail::type_of<decltype(T::credit_limit)>},
    {"creditLimitBalance", offsetof(T, credit_limit_balance),
     &detail::type_of<decltype(T::credit_limit_balance)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.name = detail::unset, .locations = detail::unset, .address = detail::unset};
}
}  // namespace tables::create_customer_request
constinit const detail::Object CreateCustomerRequest::kObject{
    "CreateCustomerRequest", tables::create_customer_request::kMembers,
    std::size(tables::create_customer_request::kMembers), offsetof(CreateCustomerRequest, extra),
    &tables::create_customer_request::make};

namespace tables::create_customer_tag_response {
using T = CreateCustomerTagResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>, true},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>, true},
};
}  // namespace tables::create_customer_tag_response
constinit const detail::Object CreateCustomerTagResponse::kObject{
    "CreateCustomerTagResponse", tables::create_customer_tag_response::kMembers,
    std::size(tables::create_customer_tag_response::kMembers),
    offsetof(CreateCustomerTagResponse, extra), &detail::construct<CreateCustomerTagResponse>};

namespace tables::customer_contact {
using T = CustomerContact;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
};
}  // namespace tables::customer_contact
constinit const detail::Object CustomerContact::kObject{
    "CustomerContact", tables::customer_contact::kMembers,
    std::size(tables::customer_contact::kMembers), offsetof(CustomerContact, extra),
    &detail::construct<CustomerContact>};

namespace tables::created_customer_response {
using T = CreatedCustomerResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>, true},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>,
     true},
    {"balance", offsetof(T, balance), &detail::type_of<decltype(T::balance)>, true},
    {"taxExempt", offsetof(T, tax_exempt), &detail::type_of<decltype(T::tax_exempt)>, true},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>, true},
    {"doNotMail", offsetof(T, do_not_mail), &detail::type_of<decltype(T::do_not_mail)>, true},
    {"doNotService", offsetof(T, do_not_service), &detail::type_of<decltype(T::do_not_service)>,
     true},
    {"nationalAccount", offsetof(T, national_account),
     &detail::type_of<decltype(T::national_account)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"mergedToId", offsetof(T, merged_to_id), &detail::type_of<decltype(T::merged_to_id)>},
    {"paymentTermId", offsetof(T, payment_term_id), &detail::type_of<decltype(T::payment_term_id)>},
    {"creditLimit", offsetof(T, credit_limit), &detail::type_of<decltype(T::credit_limit)>},
    {"creditLimitBalance", offsetof(T, credit_limit_balance),
     &detail::type_of<decltype(T::credit_limit_balance)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>,
     true},
    {"locations", offsetof(T, locations), &detail::type_of<decltype(T::locations)>, true},
    {"contacts", offsetof(T, contacts), &detail::type_of<decltype(T::contacts)>, true},
};
}  // namespace tables::created_customer_response
constinit const detail::Object CreatedCustomerResponse::kObject{
    "CreatedCustomerResponse", tables::created_customer_response::kMembers,
    std::size(tables::created_customer_response::kMembers),
    offsetof(CreatedCustomerResponse, extra), &detail::construct<CreatedCustomerResponse>};

namespace tables::customer_contact_with_modified_on_and_customer_id_response {
using T = CustomerContactWithModifiedOnAndCustomerIdResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"phoneSettings", offsetof(T, phone_settings), &detail::type_of<decltype(T::phone_settings)>,
     true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"preferences", offsetof(T, preferences), &detail::type_of<decltype(T::preferences)>},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>, true},
};
}  // namespace tables::customer_contact_with_modified_on_and_customer_id_response
constinit const detail::Object CustomerContactWithModifiedOnAndCustomerIdResponse::kObject{
    "CustomerContactWithModifiedOnAndCustomerIdResponse",
    tables::customer_contact_with_modified_on_and_customer_id_response::kMembers,
    std::size(tables::customer_contact_with_modified_on_and_customer_id_response::kMembers),
    offsetof(CustomerContactWithModifiedOnAndCustomerIdResponse, extra),
    &detail::construct<CustomerContactWithModifiedOnAndCustomerIdResponse>};

namespace tables::customer_contact_with_modified_on_response {
using T = CustomerContactWithModifiedOnResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"phoneSettings", offsetof(T, phone_settings), &detail::type_of<decltype(T::phone_settings)>,
     true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"preferences", offsetof(T, preferences), &detail::type_of<decltype(T::preferences)>},
};
}  // namespace tables::customer_contact_with_modified_on_response
constinit const detail::Object CustomerContactWithModifiedOnResponse::kObject{
    "CustomerContactWithModifiedOnResponse",
    tables::customer_contact_with_modified_on_response::kMembers,
    std::size(tables::customer_contact_with_modified_on_response::kMembers),
    offsetof(CustomerContactWithModifiedOnResponse, extra),
    &detail::construct<CustomerContactWithModifiedOnResponse>};

namespace tables::customer_note_create_request {
using T = CustomerNoteCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"text", offsetof(T, text), &detail::type_of<decltype(T::text)>, true},
    {"pinToTop", offsetof(T, pin_to_top), &detail::type_of<decltype(T::pin_to_top)>},
    {"addToLocations", offsetof(T, add_to_locations),
     &detail::type_of<decltype(T::add_to_locations)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.text = detail::unset};
}
}  // namespace tables::customer_note_create_request
constinit const detail::Object CustomerNoteCreateRequest::kObject{
    "CustomerNoteCreateRequest", tables::customer_note_create_request::kMembers,
    std::size(tables::customer_note_create_request::kMembers),
    offsetof(CustomerNoteCreateRequest, extra), &tables::customer_note_create_request::make};

namespace tables::customer_response {
using T = CustomerResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>, true},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>,
     true},
    {"balance", offsetof(T, balance), &detail::type_of<decltype(T::balance)>, true},
    {"taxExempt", offsetof(T, tax_exempt), &detail::type_of<decltype(T::tax_exempt)>, true},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>, true},
    {"doNotMail", offsetof(T, do_not_mail), &detail::type_of<decltype(T::do_not_mail)>, true},
    {"doNotService", offsetof(T, do_not_service), &detail::type_of<decltype(T::do_not_service)>,
     true},
    {"nationalAccount", offsetof(T, national_account),
     &detail::type_of<decltype(T::national_account)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"mergedToId", offsetof(T, merged_to_id), &detail::type_of<decltype(T::merged_to_id)>},
    {"paymentTermId", offsetof(T, payment_term_id), &detail::type_of<decltype(T::payment_term_id)>},
    {"creditLimit", offsetof(T, credit_limit), &detail::type_of<decltype(T::credit_limit)>},
    {"creditLimitBalance", offsetof(T, credit_limit_balance),
     &detail::type_of<decltype(T::credit_limit_balance)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>,
     true},
};
}  // namespace tables::customer_response
constinit const detail::Object CustomerResponse::kObject{
    "CustomerResponse", tables::customer_response::kMembers,
    std::size(tables::customer_response::kMembers), offsetof(CustomerResponse, extra),
    &detail::construct<CustomerResponse>};

namespace tables::customers_custom_field_type_response {
using T = CustomersCustomFieldTypeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"dataType", offsetof(T, data_type), &detail::type_of<decltype(T::data_type)>},
    {"dataTypeOptions", offsetof(T, data_type_options),
     &detail::type_of<decltype(T::data_type_options)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::customers_custom_field_type_response
constinit const detail::Object CustomersCustomFieldTypeResponse::kObject{
    "CustomersCustomFieldTypeResponse", tables::customers_custom_field_type_response::kMembers,
    std::size(tables::customers_custom_field_type_response::kMembers),
    offsetof(CustomersCustomFieldTypeResponse, extra),
    &detail::construct<CustomersCustomFieldTypeResponse>};

namespace tables::update_customer_address {
using T = UpdateCustomerAddress;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"street", offsetof(T, street), &detail::type_of<decltype(T::street)>},
    {"unit", offsetof(T, unit), &detail::type_of<decltype(T::unit)>},
    {"city", offsetof(T, city), &detail::type_of<decltype(T::city)>},
    {"state", offsetof(T, state), &detail::type_of<decltype(T::state)>},
    {"zip", offsetof(T, zip), &detail::type_of<decltype(T::zip)>},
    {"country", offsetof(T, country), &detail::type_of<decltype(T::country)>},
    {"latitude", offsetof(T, latitude), &detail::type_of<decltype(T::latitude)>},
    {"longitude", offsetof(T, longitude), &detail::type_of<decltype(T::longitude)>},
};
}  // namespace tables::update_customer_address
constinit const detail::Object UpdateCustomerAddress::kObject{
    "UpdateCustomerAddress", tables::update_customer_address::kMembers,
    std::size(tables::update_customer_address::kMembers), offsetof(UpdateCustomerAddress, extra),
    &detail::construct<UpdateCustomerAddress>};

namespace tables::update_customer_contact_request {
using T = UpdateCustomerContactRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"preferences", offsetof(T, preferences), &detail::type_of<decltype(T::preferences)>},
};
}  // namespace tables::update_customer_contact_request
constinit const detail::Object UpdateCustomerContactRequest::kObject{
    "UpdateCustomerContactRequest", tables::update_customer_contact_request::kMembers,
    std::size(tables::update_customer_contact_request::kMembers),
    offsetof(UpdateCustomerContactRequest, extra),
    &detail::construct<UpdateCustomerContactRequest>};

namespace tables::update_customer_request {
using T = UpdateCustomerRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
    {"doNotMail", offsetof(T, do_not_mail), &detail::type_of<decltype(T::do_not_mail)>},
    {"doNotService", offsetof(T, do_not_service), &detail::type_of<decltype(T::do_not_service)>},
    {"nationalAccount", offsetof(T, national_account),
     &detail::type_of<decltype(T::national_account)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>},
    {"taxExempt", offsetof(T, tax_exempt), &detail::type_of<decltype(T::tax_exempt)>},
    {"paymentTermId", offsetof(T, payment_term_id), &detail::type_of<decltype(T::payment_term_id)>},
    {"creditLimit", offsetof(T, credit_limit), &detail::type_of<decltype(T::credit_limit)>},
    {"creditLimitBalance", offsetof(T, credit_limit_balance),
     &detail::type_of<decltype(T::credit_limit_balance)>},
};
}  // namespace tables::update_customer_request
constinit const detail::Object UpdateCustomerRequest::kObject{
    "UpdateCustomerRequest", tables::update_customer_request::kMembers,
    std::size(tables::update_customer_request::kMembers), offsetof(UpdateCustomerRequest, extra),
    &detail::construct<UpdateCustomerRequest>};

}  // namespace servicetitan::crm
