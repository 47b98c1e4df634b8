// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/locations_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::crm {

namespace tables {

extern const detail::Member kCreateLocationRequest[];
const detail::Member kCreateLocationRequest[] = {
    {"name", offsetof(CreateLocationRequest, name),
     &detail::type_of<decltype(CreateLocationRequest::name)>, true},
    {"address", offsetof(CreateLocationRequest, address),
     &detail::type_of<decltype(CreateLocationRequest::address)>, true},
    {"contacts", offsetof(CreateLocationRequest, contacts),
     &detail::type_of<decltype(CreateLocationRequest::contacts)>},
    {"customFields", offsetof(CreateLocationRequest, custom_fields),
     &detail::type_of<decltype(CreateLocationRequest::custom_fields)>},
    {"tagTypeIds", offsetof(CreateLocationRequest, tag_type_ids),
     &detail::type_of<decltype(CreateLocationRequest::tag_type_ids)>},
    {"externalData", offsetof(CreateLocationRequest, external_data),
     &detail::type_of<decltype(CreateLocationRequest::external_data)>},
    {"coordinatesSource", offsetof(CreateLocationRequest, coordinates_source),
     &detail::type_of<decltype(CreateLocationRequest::coordinates_source)>},
    {"coordinatesVerificationStatus",
     offsetof(CreateLocationRequest, coordinates_verification_status),
     &detail::type_of<decltype(CreateLocationRequest::coordinates_verification_status)>},
    {"customerId", offsetof(CreateLocationRequest, customer_id),
     &detail::type_of<decltype(CreateLocationRequest::customer_id)>, true},
};
void make_create_location_request(void* place) {
  ::new (place) CreateLocationRequest{
      .name = detail::unset,
      .address = detail::unset,
      .customer_id = detail::unset,
  };
}

extern const detail::Member kCreateLocationTagResponse[];
const detail::Member kCreateLocationTagResponse[] = {
    {"locationId", offsetof(CreateLocationTagResponse, location_id),
     &detail::type_of<decltype(CreateLocationTagResponse::location_id)>, true},
    {"tagTypeIds", offsetof(CreateLocationTagResponse, tag_type_ids),
     &detail::type_of<decltype(CreateLocationTagResponse::tag_type_ids)>, true},
};

extern const detail::Member kLocationContactCreateRequest[];
const detail::Member kLocationContactCreateRequest[] = {
    {"type", offsetof(LocationContactCreateRequest, type),
     &detail::type_of<decltype(LocationContactCreateRequest::type)>, true},
    {"value", offsetof(LocationContactCreateRequest, value),
     &detail::type_of<decltype(LocationContactCreateRequest::value)>, true},
    {"memo", offsetof(LocationContactCreateRequest, memo),
     &detail::type_of<decltype(LocationContactCreateRequest::memo)>},
};
void make_location_contact_create_request(void* place) {
  ::new (place) LocationContactCreateRequest{.type = detail::unset, .value = detail::unset};
}

extern const detail::Member kLocationContactResponse[];
const detail::Member kLocationContactResponse[] = {
    {"id", offsetof(LocationContactResponse, id),
     &detail::type_of<decltype(LocationContactResponse::id)>, true},
    {"type", offsetof(LocationContactResponse, type),
     &detail::type_of<decltype(LocationContactResponse::type)>, true},
    {"value", offsetof(LocationContactResponse, value),
     &detail::type_of<decltype(LocationContactResponse::value)>, true},
    {"memo", offsetof(LocationContactResponse, memo),
     &detail::type_of<decltype(LocationContactResponse::memo)>},
    {"phoneSettings", offsetof(LocationContactResponse, phone_settings),
     &detail::type_of<decltype(LocationContactResponse::phone_settings)>, true},
    {"modifiedOn", offsetof(LocationContactResponse, modified_on),
     &detail::type_of<decltype(LocationContactResponse::modified_on)>, true},
    {"createdOn", offsetof(LocationContactResponse, created_on),
     &detail::type_of<decltype(LocationContactResponse::created_on)>, true},
    {"preferences", offsetof(LocationContactResponse, preferences),
     &detail::type_of<decltype(LocationContactResponse::preferences)>},
};

extern const detail::Member kLocationContactUpdateRequest[];
const detail::Member kLocationContactUpdateRequest[] = {
    {"type", offsetof(LocationContactUpdateRequest, type),
     &detail::type_of<decltype(LocationContactUpdateRequest::type)>},
    {"value", offsetof(LocationContactUpdateRequest, value),
     &detail::type_of<decltype(LocationContactUpdateRequest::value)>},
    {"memo", offsetof(LocationContactUpdateRequest, memo),
     &detail::type_of<decltype(LocationContactUpdateRequest::memo)>},
    {"preferences", offsetof(LocationContactUpdateRequest, preferences),
     &detail::type_of<decltype(LocationContactUpdateRequest::preferences)>},
};

extern const detail::Member kLocationNoteCreateRequest[];
const detail::Member kLocationNoteCreateRequest[] = {
    {"text", offsetof(LocationNoteCreateRequest, text),
     &detail::type_of<decltype(LocationNoteCreateRequest::text)>, true},
    {"pinToTop", offsetof(LocationNoteCreateRequest, pin_to_top),
     &detail::type_of<decltype(LocationNoteCreateRequest::pin_to_top)>},
    {"addToCustomer", offsetof(LocationNoteCreateRequest, add_to_customer),
     &detail::type_of<decltype(LocationNoteCreateRequest::add_to_customer)>},
};
void make_location_note_create_request(void* place) {
  ::new (place) LocationNoteCreateRequest{.text = detail::unset};
}

extern const detail::Member kLocationResponse[];
const detail::Member kLocationResponse[] = {
    {"id", offsetof(LocationResponse, id), &detail::type_of<decltype(LocationResponse::id)>, true},
    {"customerId", offsetof(LocationResponse, customer_id),
     &detail::type_of<decltype(LocationResponse::customer_id)>, true},
    {"active", offsetof(LocationResponse, active),
     &detail::type_of<decltype(LocationResponse::active)>, true},
    {"name", offsetof(LocationResponse, name), &detail::type_of<decltype(LocationResponse::name)>,
     true},
    {"address", offsetof(LocationResponse, address),
     &detail::type_of<decltype(LocationResponse::address)>, true},
    {"customFields", offsetof(LocationResponse, custom_fields),
     &detail::type_of<decltype(LocationResponse::custom_fields)>, true},
    {"createdOn", offsetof(LocationResponse, created_on),
     &detail::type_of<decltype(LocationResponse::created_on)>, true},
    {"createdById", offsetof(LocationResponse, created_by_id),
     &detail::type_of<decltype(LocationResponse::created_by_id)>, true},
    {"modifiedOn", offsetof(LocationResponse, modified_on),
     &detail::type_of<decltype(LocationResponse::modified_on)>, true},
    {"mergedToId", offsetof(LocationResponse, merged_to_id),
     &detail::type_of<decltype(LocationResponse::merged_to_id)>},
    {"zoneId", offsetof(LocationResponse, zone_id),
     &detail::type_of<decltype(LocationResponse::zone_id)>},
    {"taxExempt", offsetof(LocationResponse, tax_exempt),
     &detail::type_of<decltype(LocationResponse::tax_exempt)>, true},
    {"tagTypeIds", offsetof(LocationResponse, tag_type_ids),
     &detail::type_of<decltype(LocationResponse::tag_type_ids)>, true},
    {"externalData", offsetof(LocationResponse, external_data),
     &detail::type_of<decltype(LocationResponse::external_data)>, true},
    {"taxZoneId", offsetof(LocationResponse, tax_zone_id),
     &detail::type_of<decltype(LocationResponse::tax_zone_id)>},
};

extern const detail::Member kLocationsAddressPatchModel[];
const detail::Member kLocationsAddressPatchModel[] = {
    {"street", offsetof(LocationsAddressPatchModel, street),
     &detail::type_of<decltype(LocationsAddressPatchModel::street)>},
    {"unit", offsetof(LocationsAddressPatchModel, unit),
     &detail::type_of<decltype(LocationsAddressPatchModel::unit)>},
    {"city", offsetof(LocationsAddressPatchModel, city),
     &detail::type_of<decltype(LocationsAddressPatchModel::city)>},
    {"state", offsetof(LocationsAddressPatchModel, state),
     &detail::type_of<decltype(LocationsAddressPatchModel::state)>},
    {"zip", offsetof(LocationsAddressPatchModel, zip),
     &detail::type_of<decltype(LocationsAddressPatchModel::zip)>},
    {"country", offsetof(LocationsAddressPatchModel, country),
     &detail::type_of<decltype(LocationsAddressPatchModel::country)>},
    {"latitude", offsetof(LocationsAddressPatchModel, latitude),
     &detail::type_of<decltype(LocationsAddressPatchModel::latitude)>},
    {"longitude", offsetof(LocationsAddressPatchModel, longitude),
     &detail::type_of<decltype(LocationsAddressPatchModel::longitude)>},
};

extern const detail::Member kLocationsContactResponse[];
const detail::Member kLocationsContactResponse[] = {
    {"id", offsetof(LocationsContactResponse, id),
     &detail::type_of<decltype(LocationsContactResponse::id)>, true},
    {"type", offsetof(LocationsContactResponse, type),
     &detail::type_of<decltype(LocationsContactResponse::type)>, true},
    {"value", offsetof(LocationsContactResponse, value),
     &detail::type_of<decltype(LocationsContactResponse::value)>, true},
    {"memo", offsetof(LocationsContactResponse, memo),
     &detail::type_of<decltype(LocationsContactResponse::memo)>},
    {"phoneSettings", offsetof(LocationsContactResponse, phone_settings),
     &detail::type_of<decltype(LocationsContactResponse::phone_settings)>, true},
    {"modifiedOn", offsetof(LocationsContactResponse, modified_on),
     &detail::type_of<decltype(LocationsContactResponse::modified_on)>, true},
    {"createdOn", offsetof(LocationsContactResponse, created_on),
     &detail::type_of<decltype(LocationsContactResponse::created_on)>, true},
    {"preferences", offsetof(LocationsContactResponse, preferences),
     &detail::type_of<decltype(LocationsContactResponse::preferences)>},
    {"locationId", offsetof(LocationsContactResponse, location_id),
     &detail::type_of<decltype(LocationsContactResponse::location_id)>, true},
};

extern const detail::Member kLocationsCustomFieldTypeResponse[];
const detail::Member kLocationsCustomFieldTypeResponse[] = {
    {"id", offsetof(LocationsCustomFieldTypeResponse, id),
     &detail::type_of<decltype(LocationsCustomFieldTypeResponse::id)>, true},
    {"name", offsetof(LocationsCustomFieldTypeResponse, name),
     &detail::type_of<decltype(LocationsCustomFieldTypeResponse::name)>},
    {"dataType", offsetof(LocationsCustomFieldTypeResponse, data_type),
     &detail::type_of<decltype(LocationsCustomFieldTypeResponse::data_type)>},
    {"dataTypeOptions", offsetof(LocationsCustomFieldTypeResponse, data_type_options),
     &detail::type_of<decltype(LocationsCustomFieldTypeResponse::data_type_options)>},
    {"createdOn", offsetof(LocationsCustomFieldTypeResponse, created_on),
     &detail::type_of<decltype(LocationsCustomFieldTypeResponse::created_on)>, true},
    {"modifiedOn", offsetof(LocationsCustomFieldTypeResponse, modified_on),
     &detail::type_of<decltype(LocationsCustomFieldTypeResponse::modified_on)>, true},
};

extern const detail::Member kUpdateLocationRequest[];
const detail::Member kUpdateLocationRequest[] = {
    {"customerId", offsetof(UpdateLocationRequest, customer_id),
     &detail::type_of<decltype(UpdateLocationRequest::customer_id)>},
    {"name", offsetof(UpdateLocationRequest, name),
     &detail::type_of<decltype(UpdateLocationRequest::name)>},
    {"address", offsetof(UpdateLocationRequest, address),
     &detail::type_of<decltype(UpdateLocationRequest::address)>},
    {"active", offsetof(UpdateLocationRequest, active),
     &detail::type_of<decltype(UpdateLocationRequest::active)>},
    {"taxZoneId", offsetof(UpdateLocationRequest, tax_zone_id),
     &detail::type_of<decltype(UpdateLocationRequest::tax_zone_id)>},
    {"customFields", offsetof(UpdateLocationRequest, custom_fields),
     &detail::type_of<decltype(UpdateLocationRequest::custom_fields)>},
    {"tagTypeIds", offsetof(UpdateLocationRequest, tag_type_ids),
     &detail::type_of<decltype(UpdateLocationRequest::tag_type_ids)>},
    {"externalData", offsetof(UpdateLocationRequest, external_data),
     &detail::type_of<decltype(UpdateLocationRequest::external_data)>},
};

}  // namespace tables

const detail::Object CreateLocationRequest::kObject{
    "CreateLocationRequest", tables::kCreateLocationRequest,
    std::size(tables::kCreateLocationRequest), offsetof(CreateLocationRequest, extra),
    &tables::make_create_location_request};

const detail::Object CreateLocationTagResponse::kObject{
    "CreateLocationTagResponse", tables::kCreateLocationTagResponse,
    std::size(tables::kCreateLocationTagResponse), offsetof(CreateLocationTagResponse, extra),
    &detail::construct<CreateLocationTagResponse>};

const detail::Object LocationContactCreateRequest::kObject{
    "LocationContactCreateRequest", tables::kLocationContactCreateRequest,
    std::size(tables::kLocationContactCreateRequest), offsetof(LocationContactCreateRequest, extra),
    &tables::make_location_contact_create_request};

const detail::Object LocationContactResponse::kObject{
    "LocationContactResponse", tables::kLocationContactResponse,
    std::size(tables::kLocationContactResponse), offsetof(LocationContactResponse, extra),
    &detail::construct<LocationContactResponse>};

const detail::Object LocationContactUpdateRequest::kObject{
    "LocationContactUpdateRequest", tables::kLocationContactUpdateRequest,
    std::size(tables::kLocationContactUpdateRequest), offsetof(LocationContactUpdateRequest, extra),
    &detail::construct<LocationContactUpdateRequest>};

const detail::Object LocationNoteCreateRequest::kObject{
    "LocationNoteCreateRequest", tables::kLocationNoteCreateRequest,
    std::size(tables::kLocationNoteCreateRequest), offsetof(LocationNoteCreateRequest, extra),
    &tables::make_location_note_create_request};

const detail::Object LocationResponse::kObject{
    "LocationResponse", tables::kLocationResponse, std::size(tables::kLocationResponse),
    offsetof(LocationResponse, extra), &detail::construct<LocationResponse>};

const detail::Object LocationsAddressPatchModel::kObject{
    "LocationsAddressPatchModel", tables::kLocationsAddressPatchModel,
    std::size(tables::kLocationsAddressPatchModel), offsetof(LocationsAddressPatchModel, extra),
    &detail::construct<LocationsAddressPatchModel>};

const detail::Object LocationsContactResponse::kObject{
    "LocationsContactResponse", tables::kLocationsContactResponse,
    std::size(tables::kLocationsContactResponse), offsetof(LocationsContactResponse, extra),
    &detail::construct<LocationsContactResponse>};

const detail::Object LocationsCustomFieldTypeResponse::kObject{
    "LocationsCustomFieldTypeResponse", tables::kLocationsCustomFieldTypeResponse,
    std::size(tables::kLocationsCustomFieldTypeResponse),
    offsetof(LocationsCustomFieldTypeResponse, extra),
    &detail::construct<LocationsCustomFieldTypeResponse>};

const detail::Object UpdateLocationRequest::kObject{
    "UpdateLocationRequest", tables::kUpdateLocationRequest,
    std::size(tables::kUpdateLocationRequest), offsetof(UpdateLocationRequest, extra),
    &detail::construct<UpdateLocationRequest>};

}  // namespace servicetitan::crm
