// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/customers_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::crm {

namespace tables {

extern const detail::Member kCreateCustomerContactRequest[];
const detail::Member kCreateCustomerContactRequest[] = {
    {"type", offsetof(CreateCustomerContactRequest, type),
     &detail::type_of<decltype(CreateCustomerContactRequest::type)>, true},
    {"value", offsetof(CreateCustomerContactRequest, value),
     &detail::type_of<decltype(CreateCustomerContactRequest::value)>, true},
    {"memo", offsetof(CreateCustomerContactRequest, memo),
     &detail::type_of<decltype(CreateCustomerContactRequest::memo)>},
};
void make_create_customer_contact_request(void* place) {
  ::new (place) CreateCustomerContactRequest{.type = detail::unset, .value = detail::unset};
}

extern const detail::Member kNewLocation[];
const detail::Member kNewLocation[] = {
    {"name", offsetof(NewLocation, name), &detail::type_of<decltype(NewLocation::name)>, true},
    {"address", offsetof(NewLocation, address), &detail::type_of<decltype(NewLocation::address)>,
     true},
    {"contacts", offsetof(NewLocation, contacts),
     &detail::type_of<decltype(NewLocation::contacts)>},
    {"customFields", offsetof(NewLocation, custom_fields),
     &detail::type_of<decltype(NewLocation::custom_fields)>},
    {"tagTypeIds", offsetof(NewLocation, tag_type_ids),
     &detail::type_of<decltype(NewLocation::tag_type_ids)>},
    {"externalData", offsetof(NewLocation, external_data),
     &detail::type_of<decltype(NewLocation::external_data)>},
    {"coordinatesSource", offsetof(NewLocation, coordinates_source),
     &detail::type_of<decltype(NewLocation::coordinates_source)>},
    {"coordinatesVerificationStatus", offsetof(NewLocation, coordinates_verification_status),
     &detail::type_of<decltype(NewLocation::coordinates_verification_status)>},
};
void make_new_location(void* place) {
  ::new (place) NewLocation{.name = detail::unset, .address = detail::unset};
}

extern const detail::Member kCreateCustomerRequest[];
const detail::Member kCreateCustomerRequest[] = {
    {"name", offsetof(CreateCustomerRequest, name),
     &detail::type_of<decltype(CreateCustomerRequest::name)>, true},
    {"type", offsetof(CreateCustomerRequest, type),
     &detail::type_of<decltype(CreateCustomerRequest::type)>},
    {"doNotMail", offsetof(CreateCustomerRequest, do_not_mail),
     &detail::type_of<decltype(CreateCustomerRequest::do_not_mail)>},
    {"doNotService", offsetof(CreateCustomerRequest, do_not_service),
     &detail::type_of<decltype(CreateCustomerRequest::do_not_service)>},
    {"nationalAccount", offsetof(CreateCustomerRequest, national_account),
     &detail::type_of<decltype(CreateCustomerRequest::national_account)>},
    {"locations", offsetof(CreateCustomerRequest, locations),
     &detail::type_of<decltype(CreateCustomerRequest::locations)>, true},
    {"address", offsetof(CreateCustomerRequest, address),
     &detail::type_of<decltype(CreateCustomerRequest::address)>, true},
    {"contacts", offsetof(CreateCustomerRequest, contacts),
     &detail::type_of<decltype(CreateCustomerRequest::contacts)>},
    {"customFields", offsetof(CreateCustomerRequest, custom_fields),
     &detail::type_of<decltype(CreateCustomerRequest::custom_fields)>},
    {"tagTypeIds", offsetof(CreateCustomerRequest, tag_type_ids),
     &detail::type_of<decltype(CreateCustomerRequest::tag_type_ids)>},
    {"externalData", offsetof(CreateCustomerRequest, external_data),
     &detail::type_of<decltype(CreateCustomerRequest::external_data)>},
    {"taxExempt", offsetof(CreateCustomerRequest, tax_exempt),
     &detail::type_of<decltype(CreateCustomerRequest::tax_exempt)>},
    {"paymentTermId", offsetof(CreateCustomerRequest, payment_term_id),
     &detail::type_of<decltype(CreateCustomerRequest::payment_term_id)>},
    {"creditLimit", offsetof(CreateCustomerRequest, credit_limit),
     &detail::type_of<decltype(CreateCustomerRequest::credit_limit)>},
    {"creditLimitBalance", offsetof(CreateCustomerRequest, credit_limit_balance),
     &detail::type_of<decltype(CreateCustomerRequest::credit_limit_balance)>},
};
void make_create_customer_request(void* place) {
  ::new (place) CreateCustomerRequest{
      .name = detail::unset,
      .locations = detail::unset,
      .address = detail::unset,
  };
}

extern const detail::Member kCreateCustomerTagResponse[];
const detail::Member kCreateCustomerTagResponse[] = {
    {"customerId", offsetof(CreateCustomerTagResponse, customer_id),
     &detail::type_of<decltype(CreateCustomerTagResponse::customer_id)>, true},
    {"tagTypeIds", offsetof(CreateCustomerTagResponse, tag_type_ids),
     &detail::type_of<decltype(CreateCustomerTagResponse::tag_type_ids)>, true},
};

extern const detail::Member kCustomerContact[];
const detail::Member kCustomerContact[] = {
    {"id", offsetof(CustomerContact, id), &detail::type_of<decltype(CustomerContact::id)>, true},
    {"type", offsetof(CustomerContact, type), &detail::type_of<decltype(CustomerContact::type)>,
     true},
    {"value", offsetof(CustomerContact, value), &detail::type_of<decltype(CustomerContact::value)>,
     true},
    {"memo", offsetof(CustomerContact, memo), &detail::type_of<decltype(CustomerContact::memo)>},
};

extern const detail::Member kCreatedCustomerResponse[];
const detail::Member kCreatedCustomerResponse[] = {
    {"id", offsetof(CreatedCustomerResponse, id),
     &detail::type_of<decltype(CreatedCustomerResponse::id)>, true},
    {"active", offsetof(CreatedCustomerResponse, active),
     &detail::type_of<decltype(CreatedCustomerResponse::active)>, true},
    {"name", offsetof(CreatedCustomerResponse, name),
     &detail::type_of<decltype(CreatedCustomerResponse::name)>, true},
    {"type", offsetof(CreatedCustomerResponse, type),
     &detail::type_of<decltype(CreatedCustomerResponse::type)>, true},
    {"address", offsetof(CreatedCustomerResponse, address),
     &detail::type_of<decltype(CreatedCustomerResponse::address)>, true},
    {"customFields", offsetof(CreatedCustomerResponse, custom_fields),
     &detail::type_of<decltype(CreatedCustomerResponse::custom_fields)>, true},
    {"balance", offsetof(CreatedCustomerResponse, balance),
     &detail::type_of<decltype(CreatedCustomerResponse::balance)>, true},
    {"taxExempt", offsetof(CreatedCustomerResponse, tax_exempt),
     &detail::type_of<decltype(CreatedCustomerResponse::tax_exempt)>, true},
    {"tagTypeIds", offsetof(CreatedCustomerResponse, tag_type_ids),
     &detail::type_of<decltype(CreatedCustomerResponse::tag_type_ids)>, true},
    {"doNotMail", offsetof(CreatedCustomerResponse, do_not_mail),
     &detail::type_of<decltype(CreatedCustomerResponse::do_not_mail)>, true},
    {"doNotService", offsetof(CreatedCustomerResponse, do_not_service),
     &detail::type_of<decltype(CreatedCustomerResponse::do_not_service)>, true},
    {"nationalAccount", offsetof(CreatedCustomerResponse, national_account),
     &detail::type_of<decltype(CreatedCustomerResponse::national_account)>, true},
    {"createdOn", offsetof(CreatedCustomerResponse, created_on),
     &detail::type_of<decltype(CreatedCustomerResponse::created_on)>, true},
    {"createdById", offsetof(CreatedCustomerResponse, created_by_id),
     &detail::type_of<decltype(CreatedCustomerResponse::created_by_id)>, true},
    {"modifiedOn", offsetof(CreatedCustomerResponse, modified_on),
     &detail::type_of<decltype(CreatedCustomerResponse::modified_on)>, true},
    {"mergedToId", offsetof(CreatedCustomerResponse, merged_to_id),
     &detail::type_of<decltype(CreatedCustomerResponse::merged_to_id)>},
    {"paymentTermId", offsetof(CreatedCustomerResponse, payment_term_id),
     &detail::type_of<decltype(CreatedCustomerResponse::payment_term_id)>},
    {"creditLimit", offsetof(CreatedCustomerResponse, credit_limit),
     &detail::type_of<decltype(CreatedCustomerResponse::credit_limit)>},
    {"creditLimitBalance", offsetof(CreatedCustomerResponse, credit_limit_balance),
     &detail::type_of<decltype(CreatedCustomerResponse::credit_limit_balance)>},
    {"externalData", offsetof(CreatedCustomerResponse, external_data),
     &detail::type_of<decltype(CreatedCustomerResponse::external_data)>, true},
    {"locations", offsetof(CreatedCustomerResponse, locations),
     &detail::type_of<decltype(CreatedCustomerResponse::locations)>, true},
    {"contacts", offsetof(CreatedCustomerResponse, contacts),
     &detail::type_of<decltype(CreatedCustomerResponse::contacts)>, true},
};

extern const detail::Member kCustomerContactWithModifiedOnAndCustomerIdResponse[];
const detail::Member kCustomerContactWithModifiedOnAndCustomerIdResponse[] = {
    {"modifiedOn", offsetof(CustomerContactWithModifiedOnAndCustomerIdResponse, modified_on),
     &detail::type_of<decltype(CustomerContactWithModifiedOnAndCustomerIdResponse::modified_on)>,
     true},
    {"phoneSettings", offsetof(CustomerContactWithModifiedOnAndCustomerIdResponse, phone_settings),
     &detail::type_of<decltype(CustomerContactWithModifiedOnAndCustomerIdResponse::phone_settings)>,
     true},
    {"createdOn", offsetof(CustomerContactWithModifiedOnAndCustomerIdResponse, created_on),
     &detail::type_of<decltype(CustomerContactWithModifiedOnAndCustomerIdResponse::created_on)>,
     true},
    {"preferences", offsetof(CustomerContactWithModifiedOnAndCustomerIdResponse, preferences),
     &detail::type_of<decltype(CustomerContactWithModifiedOnAndCustomerIdResponse::preferences)>},
    {"id", offsetof(CustomerContactWithModifiedOnAndCustomerIdResponse, id),
     &detail::type_of<decltype(CustomerContactWithModifiedOnAndCustomerIdResponse::id)>, true},
    {"type", offsetof(CustomerContactWithModifiedOnAndCustomerIdResponse, type),
     &detail::type_of<decltype(CustomerContactWithModifiedOnAndCustomerIdResponse::type)>, true},
    {"value", offsetof(CustomerContactWithModifiedOnAndCustomerIdResponse, value),
     &detail::type_of<decltype(CustomerContactWithModifiedOnAndCustomerIdResponse::value)>, true},
    {"memo", offsetof(CustomerContactWithModifiedOnAndCustomerIdResponse, memo),
     &detail::type_of<decltype(CustomerContactWithModifiedOnAndCustomerIdResponse::memo)>},
    {"customerId", offsetof(CustomerContactWithModifiedOnAndCustomerIdResponse, customer_id),
     &detail::type_of<decltype(CustomerContactWithModifiedOnAndCustomerIdResponse::customer_id)>,
     true},
};

extern const detail::Member kCustomerContactWithModifiedOnResponse[];
const detail::Member kCustomerContactWithModifiedOnResponse[] = {
    {"id", offsetof(CustomerContactWithModifiedOnResponse, id),
     &detail::type_of<decltype(CustomerContactWithModifiedOnResponse::id)>, true},
    {"type", offsetof(CustomerContactWithModifiedOnResponse, type),
     &detail::type_of<decltype(CustomerContactWithModifiedOnResponse::type)>, true},
    {"value", offsetof(CustomerContactWithModifiedOnResponse, value),
     &detail::type_of<decltype(CustomerContactWithModifiedOnResponse::value)>, true},
    {"memo", offsetof(CustomerContactWithModifiedOnResponse, memo),
     &detail::type_of<decltype(CustomerContactWithModifiedOnResponse::memo)>},
    {"modifiedOn", offsetof(CustomerContactWithModifiedOnResponse, modified_on),
     &detail::type_of<decltype(CustomerContactWithModifiedOnResponse::modified_on)>, true},
    {"phoneSettings", offsetof(CustomerContactWithModifiedOnResponse, phone_settings),
     &detail::type_of<decltype(CustomerContactWithModifiedOnResponse::phone_settings)>, true},
    {"createdOn", offsetof(CustomerContactWithModifiedOnResponse, created_on),
     &detail::type_of<decltype(CustomerContactWithModifiedOnResponse::created_on)>, true},
    {"preferences", offsetof(CustomerContactWithModifiedOnResponse, preferences),
     &detail::type_of<decltype(CustomerContactWithModifiedOnResponse::preferences)>},
};

extern const detail::Member kCustomerNoteCreateRequest[];
const detail::Member kCustomerNoteCreateRequest[] = {
    {"text", offsetof(CustomerNoteCreateRequest, text),
     &detail::type_of<decltype(CustomerNoteCreateRequest::text)>, true},
    {"pinToTop", offsetof(CustomerNoteCreateRequest, pin_to_top),
     &detail::type_of<decltype(CustomerNoteCreateRequest::pin_to_top)>},
    {"addToLocations", offsetof(CustomerNoteCreateRequest, add_to_locations),
     &detail::type_of<decltype(CustomerNoteCreateRequest::add_to_locations)>},
};
void make_customer_note_create_request(void* place) {
  ::new (place) CustomerNoteCreateRequest{.text = detail::unset};
}

extern const detail::Member kCustomerResponse[];
const detail::Member kCustomerResponse[] = {
    {"id", offsetof(CustomerResponse, id), &detail::type_of<decltype(CustomerResponse::id)>, true},
    {"active", offsetof(CustomerResponse, active),
     &detail::type_of<decltype(CustomerResponse::active)>, true},
    {"name", offsetof(CustomerResponse, name), &detail::type_of<decltype(CustomerResponse::name)>,
     true},
    {"type", offsetof(CustomerResponse, type), &detail::type_of<decltype(CustomerResponse::type)>,
     true},
    {"address", offsetof(CustomerResponse, address),
     &detail::type_of<decltype(CustomerResponse::address)>, true},
    {"customFields", offsetof(CustomerResponse, custom_fields),
     &detail::type_of<decltype(CustomerResponse::custom_fields)>, true},
    {"balance", offsetof(CustomerResponse, balance),
     &detail::type_of<decltype(CustomerResponse::balance)>, true},
    {"taxExempt", offsetof(CustomerResponse, tax_exempt),
     &detail::type_of<decltype(CustomerResponse::tax_exempt)>, true},
    {"tagTypeIds", offsetof(CustomerResponse, tag_type_ids),
     &detail::type_of<decltype(CustomerResponse::tag_type_ids)>, true},
    {"doNotMail", offsetof(CustomerResponse, do_not_mail),
     &detail::type_of<decltype(CustomerResponse::do_not_mail)>, true},
    {"doNotService", offsetof(CustomerResponse, do_not_service),
     &detail::type_of<decltype(CustomerResponse::do_not_service)>, true},
    {"nationalAccount", offsetof(CustomerResponse, national_account),
     &detail::type_of<decltype(CustomerResponse::national_account)>, true},
    {"createdOn", offsetof(CustomerResponse, created_on),
     &detail::type_of<decltype(CustomerResponse::created_on)>, true},
    {"createdById", offsetof(CustomerResponse, created_by_id),
     &detail::type_of<decltype(CustomerResponse::created_by_id)>, true},
    {"modifiedOn", offsetof(CustomerResponse, modified_on),
     &detail::type_of<decltype(CustomerResponse::modified_on)>, true},
    {"mergedToId", offsetof(CustomerResponse, merged_to_id),
     &detail::type_of<decltype(CustomerResponse::merged_to_id)>},
    {"paymentTermId", offsetof(CustomerResponse, payment_term_id),
     &detail::type_of<decltype(CustomerResponse::payment_term_id)>},
    {"creditLimit", offsetof(CustomerResponse, credit_limit),
     &detail::type_of<decltype(CustomerResponse::credit_limit)>},
    {"creditLimitBalance", offsetof(CustomerResponse, credit_limit_balance),
     &detail::type_of<decltype(CustomerResponse::credit_limit_balance)>},
    {"externalData", offsetof(CustomerResponse, external_data),
     &detail::type_of<decltype(CustomerResponse::external_data)>, true},
};

extern const detail::Member kCustomersCustomFieldTypeResponse[];
const detail::Member kCustomersCustomFieldTypeResponse[] = {
    {"id", offsetof(CustomersCustomFieldTypeResponse, id),
     &detail::type_of<decltype(CustomersCustomFieldTypeResponse::id)>, true},
    {"name", offsetof(CustomersCustomFieldTypeResponse, name),
     &detail::type_of<decltype(CustomersCustomFieldTypeResponse::name)>},
    {"dataType", offsetof(CustomersCustomFieldTypeResponse, data_type),
     &detail::type_of<decltype(CustomersCustomFieldTypeResponse::data_type)>},
    {"dataTypeOptions", offsetof(CustomersCustomFieldTypeResponse, data_type_options),
     &detail::type_of<decltype(CustomersCustomFieldTypeResponse::data_type_options)>},
    {"createdOn", offsetof(CustomersCustomFieldTypeResponse, created_on),
     &detail::type_of<decltype(CustomersCustomFieldTypeResponse::created_on)>, true},
    {"modifiedOn", offsetof(CustomersCustomFieldTypeResponse, modified_on),
     &detail::type_of<decltype(CustomersCustomFieldTypeResponse::modified_on)>, true},
};

extern const detail::Member kUpdateCustomerAddress[];
const detail::Member kUpdateCustomerAddress[] = {
    {"street", offsetof(UpdateCustomerAddress, street),
     &detail::type_of<decltype(UpdateCustomerAddress::street)>},
    {"unit", offsetof(UpdateCustomerAddress, unit),
     &detail::type_of<decltype(UpdateCustomerAddress::unit)>},
    {"city", offsetof(UpdateCustomerAddress, city),
     &detail::type_of<decltype(UpdateCustomerAddress::city)>},
    {"state", offsetof(UpdateCustomerAddress, state),
     &detail::type_of<decltype(UpdateCustomerAddress::state)>},
    {"zip", offsetof(UpdateCustomerAddress, zip),
     &detail::type_of<decltype(UpdateCustomerAddress::zip)>},
    {"country", offsetof(UpdateCustomerAddress, country),
     &detail::type_of<decltype(UpdateCustomerAddress::country)>},
    {"latitude", offsetof(UpdateCustomerAddress, latitude),
     &detail::type_of<decltype(UpdateCustomerAddress::latitude)>},
    {"longitude", offsetof(UpdateCustomerAddress, longitude),
     &detail::type_of<decltype(UpdateCustomerAddress::longitude)>},
};

extern const detail::Member kUpdateCustomerContactRequest[];
const detail::Member kUpdateCustomerContactRequest[] = {
    {"type", offsetof(UpdateCustomerContactRequest, type),
     &detail::type_of<decltype(UpdateCustomerContactRequest::type)>},
    {"value", offsetof(UpdateCustomerContactRequest, value),
     &detail::type_of<decltype(UpdateCustomerContactRequest::value)>},
    {"memo", offsetof(UpdateCustomerContactRequest, memo),
     &detail::type_of<decltype(UpdateCustomerContactRequest::memo)>},
    {"preferences", offsetof(UpdateCustomerContactRequest, preferences),
     &detail::type_of<decltype(UpdateCustomerContactRequest::preferences)>},
};

extern const detail::Member kUpdateCustomerRequest[];
const detail::Member kUpdateCustomerRequest[] = {
    {"name", offsetof(UpdateCustomerRequest, name),
     &detail::type_of<decltype(UpdateCustomerRequest::name)>},
    {"type", offsetof(UpdateCustomerRequest, type),
     &detail::type_of<decltype(UpdateCustomerRequest::type)>},
    {"address", offsetof(UpdateCustomerRequest, address),
     &detail::type_of<decltype(UpdateCustomerRequest::address)>},
    {"customFields", offsetof(UpdateCustomerRequest, custom_fields),
     &detail::type_of<decltype(UpdateCustomerRequest::custom_fields)>},
    {"externalData", offsetof(UpdateCustomerRequest, external_data),
     &detail::type_of<decltype(UpdateCustomerRequest::external_data)>},
    {"doNotMail", offsetof(UpdateCustomerRequest, do_not_mail),
     &detail::type_of<decltype(UpdateCustomerRequest::do_not_mail)>},
    {"doNotService", offsetof(UpdateCustomerRequest, do_not_service),
     &detail::type_of<decltype(UpdateCustomerRequest::do_not_service)>},
    {"nationalAccount", offsetof(UpdateCustomerRequest, national_account),
     &detail::type_of<decltype(UpdateCustomerRequest::national_account)>},
    {"active", offsetof(UpdateCustomerRequest, active),
     &detail::type_of<decltype(UpdateCustomerRequest::active)>},
    {"tagTypeIds", offsetof(UpdateCustomerRequest, tag_type_ids),
     &detail::type_of<decltype(UpdateCustomerRequest::tag_type_ids)>},
    {"taxExempt", offsetof(UpdateCustomerRequest, tax_exempt),
     &detail::type_of<decltype(UpdateCustomerRequest::tax_exempt)>},
    {"paymentTermId", offsetof(UpdateCustomerRequest, payment_term_id),
     &detail::type_of<decltype(UpdateCustomerRequest::payment_term_id)>},
    {"creditLimit", offsetof(UpdateCustomerRequest, credit_limit),
     &detail::type_of<decltype(UpdateCustomerRequest::credit_limit)>},
    {"creditLimitBalance", offsetof(UpdateCustomerRequest, credit_limit_balance),
     &detail::type_of<decltype(UpdateCustomerRequest::credit_limit_balance)>},
};

}  // namespace tables

const detail::Object CreateCustomerContactRequest::kObject{
    "CreateCustomerContactRequest", tables::kCreateCustomerContactRequest,
    std::size(tables::kCreateCustomerContactRequest), offsetof(CreateCustomerContactRequest, extra),
    &tables::make_create_customer_contact_request};

const detail::Object NewLocation::kObject{
    "NewLocation", tables::kNewLocation, std::size(tables::kNewLocation),
    offsetof(NewLocation, extra), &tables::make_new_location};

const detail::Object CreateCustomerRequest::kObject{
    "CreateCustomerRequest", tables::kCreateCustomerRequest,
    std::size(tables::kCreateCustomerRequest), offsetof(CreateCustomerRequest, extra),
    &tables::make_create_customer_request};

const detail::Object CreateCustomerTagResponse::kObject{
    "CreateCustomerTagResponse", tables::kCreateCustomerTagResponse,
    std::size(tables::kCreateCustomerTagResponse), offsetof(CreateCustomerTagResponse, extra),
    &detail::construct<CreateCustomerTagResponse>};

const detail::Object CustomerContact::kObject{
    "CustomerContact", tables::kCustomerContact, std::size(tables::kCustomerContact),
    offsetof(CustomerContact, extra), &detail::construct<CustomerContact>};

const detail::Object CreatedCustomerResponse::kObject{
    "CreatedCustomerResponse", tables::kCreatedCustomerResponse,
    std::size(tables::kCreatedCustomerResponse), offsetof(CreatedCustomerResponse, extra),
    &detail::construct<CreatedCustomerResponse>};

const detail::Object CustomerContactWithModifiedOnAndCustomerIdResponse::kObject{
    "CustomerContactWithModifiedOnAndCustomerIdResponse",
    tables::kCustomerContactWithModifiedOnAndCustomerIdResponse,
    std::size(tables::kCustomerContactWithModifiedOnAndCustomerIdResponse),
    offsetof(CustomerContactWithModifiedOnAndCustomerIdResponse, extra),
    &detail::construct<CustomerContactWithModifiedOnAndCustomerIdResponse>};

const detail::Object CustomerContactWithModifiedOnResponse::kObject{
    "CustomerContactWithModifiedOnResponse", tables::kCustomerContactWithModifiedOnResponse,
    std::size(tables::kCustomerContactWithModifiedOnResponse),
    offsetof(CustomerContactWithModifiedOnResponse, extra),
    &detail::construct<CustomerContactWithModifiedOnResponse>};

const detail::Object CustomerNoteCreateRequest::kObject{
    "CustomerNoteCreateRequest", tables::kCustomerNoteCreateRequest,
    std::size(tables::kCustomerNoteCreateRequest), offsetof(CustomerNoteCreateRequest, extra),
    &tables::make_customer_note_create_request};

const detail::Object CustomerResponse::kObject{
    "CustomerResponse", tables::kCustomerResponse, std::size(tables::kCustomerResponse),
    offsetof(CustomerResponse, extra), &detail::construct<CustomerResponse>};

const detail::Object CustomersCustomFieldTypeResponse::kObject{
    "CustomersCustomFieldTypeResponse", tables::kCustomersCustomFieldTypeResponse,
    std::size(tables::kCustomersCustomFieldTypeResponse),
    offsetof(CustomersCustomFieldTypeResponse, extra),
    &detail::construct<CustomersCustomFieldTypeResponse>};

const detail::Object UpdateCustomerAddress::kObject{
    "UpdateCustomerAddress", tables::kUpdateCustomerAddress,
    std::size(tables::kUpdateCustomerAddress), offsetof(UpdateCustomerAddress, extra),
    &detail::construct<UpdateCustomerAddress>};

const detail::Object UpdateCustomerContactRequest::kObject{
    "UpdateCustomerContactRequest", tables::kUpdateCustomerContactRequest,
    std::size(tables::kUpdateCustomerContactRequest), offsetof(UpdateCustomerContactRequest, extra),
    &detail::construct<UpdateCustomerContactRequest>};

const detail::Object UpdateCustomerRequest::kObject{
    "UpdateCustomerRequest", tables::kUpdateCustomerRequest,
    std::size(tables::kUpdateCustomerRequest), offsetof(UpdateCustomerRequest, extra),
    &detail::construct<UpdateCustomerRequest>};

}  // namespace servicetitan::crm
