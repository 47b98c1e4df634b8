// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/locations_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::crm {

namespace tables::create_location_request {
using T = CreateLocationRequest;
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
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.name = detail::unset, .address = detail::unset, .customer_id = detail::unset};
}
}  // namespace tables::create_location_request
constinit const detail::Object CreateLocationRequest::kObject{
    "CreateLocationRequest", tables::create_location_request::kMembers,
    std::size(tables::create_location_request::kMembers), offsetof(CreateLocationRequest, extra),
    &tables::create_location_request::make};

namespace tables::create_location_tag_response {
using T = CreateLocationTagResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>, true},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>, true},
};
}  // namespace tables::create_location_tag_response
constinit const detail::Object CreateLocationTagResponse::kObject{
    "CreateLocationTagResponse", tables::create_location_tag_response::kMembers,
    std::size(tables::create_location_tag_response::kMembers),
    offsetof(CreateLocationTagResponse, extra), &detail::construct<CreateLocationTagResponse>};

namespace tables::location_contact_create_request {
using T = LocationContactCreateRequest;
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
}  // namespace tables::location_contact_create_request
constinit const detail::Object LocationContactCreateRequest::kObject{
    "LocationContactCreateRequest", tables::location_contact_create_request::kMembers,
    std::size(tables::location_contact_create_request::kMembers),
    offsetof(LocationContactCreateRequest, extra), &tables::location_contact_create_request::make};

namespace tables::location_contact_response {
using T = LocationContactResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"phoneSettings", offsetof(T, phone_settings), &detail::type_of<decltype(T::phone_settings)>,
     true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"preferences", offsetof(T, preferences), &detail::type_of<decltype(T::preferences)>},
};
}  // namespace tables::location_contact_response
constinit const detail::Object LocationContactResponse::kObject{
    "LocationContactResponse", tables::location_contact_response::kMembers,
    std::size(tables::location_contact_response::kMembers),
    offsetof(LocationContactResponse, extra), &detail::construct<LocationContactResponse>};

namespace tables::location_contact_update_request {
using T = LocationContactUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"preferences", offsetof(T, preferences), &detail::type_of<decltype(T::preferences)>},
};
}  // namespace tables::location_contact_update_request
constinit const detail::Object LocationContactUpdateRequest::kObject{
    "LocationContactUpdateRequest", tables::location_contact_update_request::kMembers,
    std::size(tables::location_contact_update_request::kMembers),
    offsetof(LocationContactUpdateRequest, extra),
    &detail::construct<LocationContactUpdateRequest>};

namespace tables::location_note_create_request {
using T = LocationNoteCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"text", offsetof(T, text), &detail::type_of<decltype(T::text)>, true},
    {"pinToTop", offsetof(T, pin_to_top), &detail::type_of<decltype(T::pin_to_top)>},
    {"addToCustomer", offsetof(T, add_to_customer), &detail::type_of<decltype(T::add_to_customer)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.text = detail::unset};
}
}  // namespace tables::location_note_create_request
constinit const detail::Object LocationNoteCreateRequest::kObject{
    "LocationNoteCreateRequest", tables::location_note_create_request::kMembers,
    std::size(tables::location_note_create_request::kMembers),
    offsetof(LocationNoteCreateRequest, extra), &tables::location_note_create_request::make};

namespace tables::location_response {
using T = LocationResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>, true},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>,
     true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"mergedToId", offsetof(T, merged_to_id), &detail::type_of<decltype(T::merged_to_id)>},
    {"zoneId", offsetof(T, zone_id), &detail::type_of<decltype(T::zone_id)>},
    {"taxExempt", offsetof(T, tax_exempt), &detail::type_of<decltype(T::tax_exempt)>, true},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>, true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>,
     true},
    {"taxZoneId", offsetof(T, tax_zone_id), &detail::type_of<decltype(T::tax_zone_id)>},
};
}  // namespace tables::location_response
constinit const detail::Object LocationResponse::kObject{
    "LocationResponse", tables::location_response::kMembers,
    std::size(tables::location_response::kMembers), offsetof(LocationResponse, extra),
    &detail::construct<LocationResponse>};

namespace tables::locations_address_patch_model {
using T = LocationsAddressPatchModel;
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
}  // namespace tables::locations_address_patch_model
constinit const detail::Object LocationsAddressPatchModel::kObject{
    "LocationsAddressPatchModel", tables::locations_address_patch_model::kMembers,
    std::size(tables::locations_address_patch_model::kMembers),
    offsetof(LocationsAddressPatchModel, extra), &detail::construct<LocationsAddressPatchModel>};

namespace tables::locations_contact_response {
using T = LocationsContactResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"phoneSettings", offsetof(T, phone_settings), &detail::type_of<decltype(T::phone_settings)>,
     true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"preferences", offsetof(T, preferences), &detail::type_of<decltype(T::preferences)>},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>, true},
};
}  // namespace tables::locations_contact_response
constinit const detail::Object LocationsContactResponse::kObject{
    "LocationsContactResponse", tables::locations_contact_response::kMembers,
    std::size(tables::locations_contact_response::kMembers),
    offsetof(LocationsContactResponse, extra), &detail::construct<LocationsContactResponse>};

namespace tables::locations_custom_field_type_response {
using T = LocationsCustomFieldTypeResponse;
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
}  // namespace tables::locations_custom_field_type_response
constinit const detail::Object LocationsCustomFieldTypeResponse::kObject{
    "LocationsCustomFieldTypeResponse", tables::locations_custom_field_type_response::kMembers,
    std::size(tables::locations_custom_field_type_response::kMembers),
    offsetof(LocationsCustomFieldTypeResponse, extra),
    &detail::construct<LocationsCustomFieldTypeResponse>};

namespace tables::update_location_request {
using T = UpdateLocationRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"taxZoneId", offsetof(T, tax_zone_id), &detail::type_of<decltype(T::tax_zone_id)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
};
}  // namespace tables::update_location_request
constinit const detail::Object UpdateLocationRequest::kObject{
    "UpdateLocationRequest", tables::update_location_request::kMembers,
    std::size(tables::update_location_request::kMembers), offsetof(UpdateLocationRequest, extra),
    &detail::construct<UpdateLocationRequest>};

}  // namespace servicetitan::crm
