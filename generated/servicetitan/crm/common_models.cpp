// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::crm {

namespace tables::address_model {
using T = AddressModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"street", offsetof(T, street), &detail::type_of<decltype(T::street)>, true},
    {"unit", offsetof(T, unit), &detail::type_of<decltype(T::unit)>},
    {"city", offsetof(T, city), &detail::type_of<decltype(T::city)>, true},
    {"state", offsetof(T, state), &detail::type_of<decltype(T::state)>, true},
    {"zip", offsetof(T, zip), &detail::type_of<decltype(T::zip)>, true},
    {"country", offsetof(T, country), &detail::type_of<decltype(T::country)>, true},
};
}  // namespace tables::address_model
constinit const detail::Object AddressModel::kObject{
    "AddressModel", tables::address_model::kMembers, std::size(tables::address_model::kMembers),
    offsetof(AddressModel, extra), &detail::construct<AddressModel>};

namespace tables::booking_status {
using T = BookingStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"New", static_cast<std::int32_t>(T::kNew)},
    {"Converted", static_cast<std::int32_t>(T::kConverted)},
    {"Dismissed", static_cast<std::int32_t>(T::kDismissed)},
    {"Accepted", static_cast<std::int32_t>(T::kAccepted)},
};
}  // namespace tables::booking_status
const detail::EnumTable& enum_table(BookingStatus) noexcept {
  static constexpr detail::EnumTable table{
      "BookingStatus", tables::booking_status::kValues, std::size(tables::booking_status::kValues)};
  return table;
}

namespace tables::contact_type {
using T = ContactType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Phone", static_cast<std::int32_t>(T::kPhone)},
    {"Email", static_cast<std::int32_t>(T::kEmail)},
    {"Fax", static_cast<std::int32_t>(T::kFax)},
    {"MobilePhone", static_cast<std::int32_t>(T::kMobilePhone)},
};
}  // namespace tables::contact_type
const detail::EnumTable& enum_table(ContactType) noexcept {
  static constexpr detail::EnumTable table{
      "ContactType", tables::contact_type::kValues, std::size(tables::contact_type::kValues)};
  return table;
}

namespace tables::contact_method_response {
using T = ContactMethodResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"contactId", offsetof(T, contact_id), &detail::type_of<decltype(T::contact_id)>, true},
    {"referenceId", offsetof(T, reference_id), &detail::type_of<decltype(T::reference_id)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"modifiedBy", offsetof(T, modified_by), &detail::type_of<decltype(T::modified_by)>, true},
};
}  // namespace tables::contact_method_response
constinit const detail::Object ContactMethodResponse::kObject{
    "ContactMethodResponse", tables::contact_method_response::kMembers,
    std::size(tables::contact_method_response::kMembers), offsetof(ContactMethodResponse, extra),
    &detail::construct<ContactMethodResponse>};

namespace tables::contact_preferences_request {
using T = ContactPreferencesRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"jobRemindersEnabled", offsetof(T, job_reminders_enabled),
     &detail::type_of<decltype(T::job_reminders_enabled)>, true},
    {"marketingUpdatesEnabled", offsetof(T, marketing_updates_enabled),
     &detail::type_of<decltype(T::marketing_updates_enabled)>, true},
    {"invoiceStatementNotification", offsetof(T, invoice_statement_notification),
     &detail::type_of<decltype(T::invoice_statement_notification)>, true},
    {"invoiceNotification", offsetof(T, invoice_notification),
     &detail::type_of<decltype(T::invoice_notification)>, true},
    {"statementNotification", offsetof(T, statement_notification),
     &detail::type_of<decltype(T::statement_notification)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .job_reminders_enabled = detail::unset,
      .marketing_updates_enabled = detail::unset,
      .invoice_statement_notification = detail::unset,
      .invoice_notification = detail::unset,
      .statement_notification = detail::unset,
  };
}
}  // namespace tables::contact_preferences_request
constinit const detail::Object ContactPreferencesRequest::kObject{
    "ContactPreferencesRequest", tables::contact_preferences_request::kMembers,
    std::size(tables::contact_preferences_request::kMembers),
    offsetof(ContactPreferencesRequest, extra), &tables::contact_preferences_request::make};

namespace tables::contact_preferences_response {
using T = ContactPreferencesResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"jobRemindersEnabled", offsetof(T, job_reminders_enabled),
     &detail::type_of<decltype(T::job_reminders_enabled)>, true},
    {"marketingUpdatesEnabled", offsetof(T, marketing_updates_enabled),
     &detail::type_of<decltype(T::marketing_updates_enabled)>, true},
    {"invoiceStatementNotification", offsetof(T, invoice_statement_notification),
     &detail::type_of<decltype(T::invoice_statement_notification)>, true},
    {"invoiceNotification", offsetof(T, invoice_notification),
     &detail::type_of<decltype(T::invoice_notification)>, true},
    {"statementNotification", offsetof(T, statement_notification),
     &detail::type_of<decltype(T::statement_notification)>, true},
};
}  // namespace tables::contact_preferences_response
constinit const detail::Object ContactPreferencesResponse::kObject{
    "ContactPreferencesResponse", tables::contact_preferences_response::kMembers,
    std::size(tables::contact_preferences_response::kMembers),
    offsetof(ContactPreferencesResponse, extra), &detail::construct<ContactPreferencesResponse>};

namespace tables::custom_field_model {
using T = CustomFieldModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
}  // namespace tables::custom_field_model
constinit const detail::Object CustomFieldModel::kObject{
    "CustomFieldModel", tables::custom_field_model::kMembers,
    std::size(tables::custom_field_model::kMembers), offsetof(CustomFieldModel, extra),
    &detail::construct<CustomFieldModel>};

namespace tables::customer_address {
using T = CustomerAddress;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"street", offsetof(T, street), &detail::type_of<decltype(T::street)>, true},
    {"unit", offsetof(T, unit), &detail::type_of<decltype(T::unit)>},
    {"city", offsetof(T, city), &detail::type_of<decltype(T::city)>, true},
    {"state", offsetof(T, state), &detail::type_of<decltype(T::state)>, true},
    {"zip", offsetof(T, zip), &detail::type_of<decltype(T::zip)>, true},
    {"country", offsetof(T, country), &detail::type_of<decltype(T::country)>, true},
    {"latitude", offsetof(T, latitude), &detail::type_of<decltype(T::latitude)>},
    {"longitude", offsetof(T, longitude), &detail::type_of<decltype(T::longitude)>},
};
}  // namespace tables::customer_address
constinit const detail::Object CustomerAddress::kObject{
    "CustomerAddress", tables::customer_address::kMembers,
    std::size(tables::customer_address::kMembers), offsetof(CustomerAddress, extra),
    &detail::construct<CustomerAddress>};

namespace tables::external_data_model {
using T = ExternalDataModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"key", offsetof(T, key), &detail::type_of<decltype(T::key)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
};
}  // namespace tables::external_data_model
constinit const detail::Object ExternalDataModel::kObject{
    "ExternalDataModel", tables::external_data_model::kMembers,
    std::size(tables::external_data_model::kMembers), offsetof(ExternalDataModel, extra),
    &detail::construct<ExternalDataModel>};

namespace tables::location_contact {
using T = LocationContact;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
};
}  // namespace tables::location_contact
constinit const detail::Object LocationContact::kObject{
    "LocationContact", tables::location_contact::kMembers,
    std::size(tables::location_contact::kMembers), offsetof(LocationContact, extra),
    &detail::construct<LocationContact>};

namespace tables::create_location_response {
using T = CreateLocationResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"taxZoneId", offsetof(T, tax_zone_id), &detail::type_of<decltype(T::tax_zone_id)>},
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
    {"contacts", offsetof(T, contacts), &detail::type_of<decltype(T::contacts)>, true},
};
}  // namespace tables::create_location_response
constinit const detail::Object CreateLocationResponse::kObject{
    "CreateLocationResponse", tables::create_location_response::kMembers,
    std::size(tables::create_location_response::kMembers), offsetof(CreateLocationResponse, extra),
    &detail::construct<CreateLocationResponse>};

namespace tables::custom_field_update_model {
using T = CustomFieldUpdateModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.type_id = detail::unset, .value = detail::unset};
}
}  // namespace tables::custom_field_update_model
constinit const detail::Object CustomFieldUpdateModel::kObject{
    "CustomFieldUpdateModel", tables::custom_field_update_model::kMembers,
    std::size(tables::custom_field_update_model::kMembers), offsetof(CustomFieldUpdateModel, extra),
    &tables::custom_field_update_model::make};

namespace tables::customer_type {
using T = CustomerType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Residential", static_cast<std::int32_t>(T::kResidential)},
    {"Commercial", static_cast<std::int32_t>(T::kCommercial)},
};
}  // namespace tables::customer_type
const detail::EnumTable& enum_table(CustomerType) noexcept {
  static constexpr detail::EnumTable table{
      "CustomerType", tables::customer_type::kValues, std::size(tables::customer_type::kValues)};
  return table;
}

namespace tables::external_data_create_request {
using T = ExternalDataCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"applicationGuid", offsetof(T, application_guid),
     &detail::type_of<decltype(T::application_guid)>, true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>,
     true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.application_guid = detail::unset, .external_data = detail::unset};
}
}  // namespace tables::external_data_create_request
constinit const detail::Object ExternalDataCreateRequest::kObject{
    "ExternalDataCreateRequest", tables::external_data_create_request::kMembers,
    std::size(tables::external_data_create_request::kMembers),
    offsetof(ExternalDataCreateRequest, extra), &tables::external_data_create_request::make};

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

namespace tables::geolocation_coordinates_source {
using T = GeolocationCoordinatesSource;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"None", static_cast<std::int32_t>(T::kNone)},
    {"System", static_cast<std::int32_t>(T::kSystem)},
    {"User", static_cast<std::int32_t>(T::kUser)},
    {"Imported", static_cast<std::int32_t>(T::kImported)},
};
}  // namespace tables::geolocation_coordinates_source
const detail::EnumTable& enum_table(GeolocationCoordinatesSource) noexcept {
  static constexpr detail::EnumTable table{
      "GeolocationCoordinatesSource", tables::geolocation_coordinates_source::kValues,
      std::size(tables::geolocation_coordinates_source::kValues)};
  return table;
}

namespace tables::geolocation_verification_status {
using T = GeolocationVerificationStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Unverified", static_cast<std::int32_t>(T::kUnverified)},
    {"InProgress", static_cast<std::int32_t>(T::kInProgress)},
    {"Failed", static_cast<std::int32_t>(T::kFailed)},
    {"Verified", static_cast<std::int32_t>(T::kVerified)},
};
}  // namespace tables::geolocation_verification_status
const detail::EnumTable& enum_table(GeolocationVerificationStatus) noexcept {
  static constexpr detail::EnumTable table{
      "GeolocationVerificationStatus", tables::geolocation_verification_status::kValues,
      std::size(tables::geolocation_verification_status::kValues)};
  return table;
}

namespace tables::lead_status {
using T = LeadStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Open", static_cast<std::int32_t>(T::kOpen)},
    {"Dismissed", static_cast<std::int32_t>(T::kDismissed)},
    {"Converted", static_cast<std::int32_t>(T::kConverted)},
};
}  // namespace tables::lead_status
const detail::EnumTable& enum_table(LeadStatus) noexcept {
  static constexpr detail::EnumTable table{
      "LeadStatus", tables::lead_status::kValues, std::size(tables::lead_status::kValues)};
  return table;
}

namespace tables::new_customer_contact {
using T = NewCustomerContact;
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
}  // namespace tables::new_customer_contact
constinit const detail::Object NewCustomerContact::kObject{
    "NewCustomerContact", tables::new_customer_contact::kMembers,
    std::size(tables::new_customer_contact::kMembers), offsetof(NewCustomerContact, extra),
    &tables::new_customer_contact::make};

namespace tables::note_response {
using T = NoteResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"text", offsetof(T, text), &detail::type_of<decltype(T::text)>, true},
    {"isPinned", offsetof(T, is_pinned), &detail::type_of<decltype(T::is_pinned)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::note_response
constinit const detail::Object NoteResponse::kObject{
    "NoteResponse", tables::note_response::kMembers, std::size(tables::note_response::kMembers),
    offsetof(NoteResponse, extra), &detail::construct<NoteResponse>};

namespace tables::phone_settings {
using T = PhoneSettings;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"phoneNumber", offsetof(T, phone_number), &detail::type_of<decltype(T::phone_number)>, true},
    {"doNotText", offsetof(T, do_not_text), &detail::type_of<decltype(T::do_not_text)>, true},
};
}  // namespace tables::phone_settings
constinit const detail::Object PhoneSettings::kObject{
    "PhoneSettings", tables::phone_settings::kMembers, std::size(tables::phone_settings::kMembers),
    offsetof(PhoneSettings, extra), &detail::construct<PhoneSettings>};

namespace tables::priority {
using T = Priority;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Low", static_cast<std::int32_t>(T::kLow)},
    {"Normal", static_cast<std::int32_t>(T::kNormal)},
    {"High", static_cast<std::int32_t>(T::kHigh)},
    {"Urgent", static_cast<std::int32_t>(T::kUrgent)},
};
}  // namespace tables::priority
const detail::EnumTable& enum_table(Priority) noexcept {
  static constexpr detail::EnumTable table{
      "Priority", tables::priority::kValues, std::size(tables::priority::kValues)};
  return table;
}

}  // namespace servicetitan::crm
