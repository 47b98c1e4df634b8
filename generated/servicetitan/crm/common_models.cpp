// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::crm {

namespace tables {

extern const detail::Member kAddressModel[];
const detail::Member kAddressModel[] = {
    {"street", offsetof(AddressModel, street), &detail::type_of<decltype(AddressModel::street)>,
     true},
    {"unit", offsetof(AddressModel, unit), &detail::type_of<decltype(AddressModel::unit)>},
    {"city", offsetof(AddressModel, city), &detail::type_of<decltype(AddressModel::city)>, true},
    {"state", offsetof(AddressModel, state), &detail::type_of<decltype(AddressModel::state)>, true},
    {"zip", offsetof(AddressModel, zip), &detail::type_of<decltype(AddressModel::zip)>, true},
    {"country", offsetof(AddressModel, country), &detail::type_of<decltype(AddressModel::country)>,
     true},
};

extern const detail::EnumValue kBookingStatus[];
const detail::EnumValue kBookingStatus[] = {
    {"New", static_cast<std::int32_t>(BookingStatus::kNew)},
    {"Converted", static_cast<std::int32_t>(BookingStatus::kConverted)},
    {"Dismissed", static_cast<std::int32_t>(BookingStatus::kDismissed)},
    {"Accepted", static_cast<std::int32_t>(BookingStatus::kAccepted)},
};

extern const detail::EnumValue kContactType[];
const detail::EnumValue kContactType[] = {
    {"Phone", static_cast<std::int32_t>(ContactType::kPhone)},
    {"Email", static_cast<std::int32_t>(ContactType::kEmail)},
    {"Fax", static_cast<std::int32_t>(ContactType::kFax)},
    {"MobilePhone", static_cast<std::int32_t>(ContactType::kMobilePhone)},
};

extern const detail::Member kContactMethodResponse[];
const detail::Member kContactMethodResponse[] = {
    {"id", offsetof(ContactMethodResponse, id),
     &detail::type_of<decltype(ContactMethodResponse::id)>, true},
    {"contactId", offsetof(ContactMethodResponse, contact_id),
     &detail::type_of<decltype(ContactMethodResponse::contact_id)>, true},
    {"referenceId", offsetof(ContactMethodResponse, reference_id),
     &detail::type_of<decltype(ContactMethodResponse::reference_id)>},
    {"type", offsetof(ContactMethodResponse, type),
     &detail::type_of<decltype(ContactMethodResponse::type)>, true},
    {"value", offsetof(ContactMethodResponse, value),
     &detail::type_of<decltype(ContactMethodResponse::value)>, true},
    {"memo", offsetof(ContactMethodResponse, memo),
     &detail::type_of<decltype(ContactMethodResponse::memo)>},
    {"createdOn", offsetof(ContactMethodResponse, created_on),
     &detail::type_of<decltype(ContactMethodResponse::created_on)>, true},
    {"createdBy", offsetof(ContactMethodResponse, created_by),
     &detail::type_of<decltype(ContactMethodResponse::created_by)>, true},
    {"modifiedOn", offsetof(ContactMethodResponse, modified_on),
     &detail::type_of<decltype(ContactMethodResponse::modified_on)>, true},
    {"modifiedBy", offsetof(ContactMethodResponse, modified_by),
     &detail::type_of<decltype(ContactMethodResponse::modified_by)>, true},
};

extern const detail::Member kContactPreferencesRequest[];
const detail::Member kContactPreferencesRequest[] = {
    {"jobRemindersEnabled", offsetof(ContactPreferencesRequest, job_reminders_enabled),
     &detail::type_of<decltype(ContactPreferencesRequest::job_reminders_enabled)>, true},
    {"marketingUpdatesEnabled", offsetof(ContactPreferencesRequest, marketing_updates_enabled),
     &detail::type_of<decltype(ContactPreferencesRequest::marketing_updates_enabled)>, true},
    {"invoiceStatementNotification",
     offsetof(ContactPreferencesRequest, invoice_statement_notification),
     &detail::type_of<decltype(ContactPreferencesRequest::invoice_statement_notification)>, true},
    {"invoiceNotification", offsetof(ContactPreferencesRequest, invoice_notification),
     &detail::type_of<decltype(ContactPreferencesRequest::invoice_notification)>, true},
    {"statementNotification", offsetof(ContactPreferencesRequest, statement_notification),
     &detail::type_of<decltype(ContactPreferencesRequest::statement_notification)>, true},
};
void make_contact_preferences_request(void* place) {
  ::new (place) ContactPreferencesRequest{
      .job_reminders_enabled = detail::unset,
      .marketing_updates_enabled = detail::unset,
      .invoice_statement_notification = detail::unset,
      .invoice_notification = detail::unset,
      .statement_notification = detail::unset,
  };
}

extern const detail::Member kContactPreferencesResponse[];
const detail::Member kContactPreferencesResponse[] = {
    {"jobRemindersEnabled", offsetof(ContactPreferencesResponse, job_reminders_enabled),
     &detail::type_of<decltype(ContactPreferencesResponse::job_reminders_enabled)>, true},
    {"marketingUpdatesEnabled", offsetof(ContactPreferencesResponse, marketing_updates_enabled),
     &detail::type_of<decltype(ContactPreferencesResponse::marketing_updates_enabled)>, true},
    {"invoiceStatementNotification",
     offsetof(ContactPreferencesResponse, invoice_statement_notification),
     &detail::type_of<decltype(ContactPreferencesResponse::invoice_statement_notification)>, true},
    {"invoiceNotification", offsetof(ContactPreferencesResponse, invoice_notification),
     &detail::type_of<decltype(ContactPreferencesResponse::invoice_notification)>, true},
    {"statementNotification", offsetof(ContactPreferencesResponse, statement_notification),
     &detail::type_of<decltype(ContactPreferencesResponse::statement_notification)>, true},
};

extern const detail::Member kCustomFieldModel[];
const detail::Member kCustomFieldModel[] = {
    {"typeId", offsetof(CustomFieldModel, type_id),
     &detail::type_of<decltype(CustomFieldModel::type_id)>, true},
    {"name", offsetof(CustomFieldModel, name), &detail::type_of<decltype(CustomFieldModel::name)>},
    {"value", offsetof(CustomFieldModel, value),
     &detail::type_of<decltype(CustomFieldModel::value)>},
};

extern const detail::Member kCustomerAddress[];
const detail::Member kCustomerAddress[] = {
    {"street", offsetof(CustomerAddress, street),
     &detail::type_of<decltype(CustomerAddress::street)>, true},
    {"unit", offsetof(CustomerAddress, unit), &detail::type_of<decltype(CustomerAddress::unit)>},
    {"city", offsetof(CustomerAddress, city), &detail::type_of<decltype(CustomerAddress::city)>,
     true},
    {"state", offsetof(CustomerAddress, state), &detail::type_of<decltype(CustomerAddress::state)>,
     true},
    {"zip", offsetof(CustomerAddress, zip), &detail::type_of<decltype(CustomerAddress::zip)>, true},
    {"country", offsetof(CustomerAddress, country),
     &detail::type_of<decltype(CustomerAddress::country)>, true},
    {"latitude", offsetof(CustomerAddress, latitude),
     &detail::type_of<decltype(CustomerAddress::latitude)>},
    {"longitude", offsetof(CustomerAddress, longitude),
     &detail::type_of<decltype(CustomerAddress::longitude)>},
};

extern const detail::Member kExternalDataModel[];
const detail::Member kExternalDataModel[] = {
    {"key", offsetof(ExternalDataModel, key), &detail::type_of<decltype(ExternalDataModel::key)>,
     true},
    {"value", offsetof(ExternalDataModel, value),
     &detail::type_of<decltype(ExternalDataModel::value)>, true},
};

extern const detail::Member kLocationContact[];
const detail::Member kLocationContact[] = {
    {"id", offsetof(LocationContact, id), &detail::type_of<decltype(LocationContact::id)>, true},
    {"type", offsetof(LocationContact, type), &detail::type_of<decltype(LocationContact::type)>,
     true},
    {"value", offsetof(LocationContact, value), &detail::type_of<decltype(LocationContact::value)>,
     true},
    {"memo", offsetof(LocationContact, memo), &detail::type_of<decltype(LocationContact::memo)>},
};

extern const detail::Member kCreateLocationResponse[];
const detail::Member kCreateLocationResponse[] = {
    {"taxZoneId", offsetof(CreateLocationResponse, tax_zone_id),
     &detail::type_of<decltype(CreateLocationResponse::tax_zone_id)>},
    {"id", offsetof(CreateLocationResponse, id),
     &detail::type_of<decltype(CreateLocationResponse::id)>, true},
    {"customerId", offsetof(CreateLocationResponse, customer_id),
     &detail::type_of<decltype(CreateLocationResponse::customer_id)>, true},
    {"active", offsetof(CreateLocationResponse, active),
     &detail::type_of<decltype(CreateLocationResponse::active)>, true},
    {"name", offsetof(CreateLocationResponse, name),
     &detail::type_of<decltype(CreateLocationResponse::name)>, true},
    {"address", offsetof(CreateLocationResponse, address),
     &detail::type_of<decltype(CreateLocationResponse::address)>, true},
    {"customFields", offsetof(CreateLocationResponse, custom_fields),
     &detail::type_of<decltype(CreateLocationResponse::custom_fields)>, true},
    {"createdOn", offsetof(CreateLocationResponse, created_on),
     &detail::type_of<decltype(CreateLocationResponse::created_on)>, true},
    {"createdById", offsetof(CreateLocationResponse, created_by_id),
     &detail::type_of<decltype(CreateLocationResponse::created_by_id)>, true},
    {"modifiedOn", offsetof(CreateLocationResponse, modified_on),
     &detail::type_of<decltype(CreateLocationResponse::modified_on)>, true},
    {"mergedToId", offsetof(CreateLocationResponse, merged_to_id),
     &detail::type_of<decltype(CreateLocationResponse::merged_to_id)>},
    {"zoneId", offsetof(CreateLocationResponse, zone_id),
     &detail::type_of<decltype(CreateLocationResponse::zone_id)>},
    {"taxExempt", offsetof(CreateLocationResponse, tax_exempt),
     &detail::type_of<decltype(CreateLocationResponse::tax_exempt)>, true},
    {"tagTypeIds", offsetof(CreateLocationResponse, tag_type_ids),
     &detail::type_of<decltype(CreateLocationResponse::tag_type_ids)>, true},
    {"externalData", offsetof(CreateLocationResponse, external_data),
     &detail::type_of<decltype(CreateLocationResponse::external_data)>, true},
    {"contacts", offsetof(CreateLocationResponse, contacts),
     &detail::type_of<decltype(CreateLocationResponse::contacts)>, true},
};

extern const detail::Member kCustomFieldUpdateModel[];
const detail::Member kCustomFieldUpdateModel[] = {
    {"typeId", offsetof(CustomFieldUpdateModel, type_id),
     &detail::type_of<decltype(CustomFieldUpdateModel::type_id)>, true},
    {"value", offsetof(CustomFieldUpdateModel, value),
     &detail::type_of<decltype(CustomFieldUpdateModel::value)>, true},
};
void make_custom_field_update_model(void* place) {
  ::new (place) CustomFieldUpdateModel{.type_id = detail::unset, .value = detail::unset};
}

extern const detail::EnumValue kCustomerType[];
const detail::EnumValue kCustomerType[] = {
    {"Residential", static_cast<std::int32_t>(CustomerType::kResidential)},
    {"Commercial", static_cast<std::int32_t>(CustomerType::kCommercial)},
};

extern const detail::Member kExternalDataCreateRequest[];
const detail::Member kExternalDataCreateRequest[] = {
    {"applicationGuid", offsetof(ExternalDataCreateRequest, application_guid),
     &detail::type_of<decltype(ExternalDataCreateRequest::application_guid)>, true},
    {"externalData", offsetof(ExternalDataCreateRequest, external_data),
     &detail::type_of<decltype(ExternalDataCreateRequest::external_data)>, true},
};
void make_external_data_create_request(void* place) {
  ::new (place) ExternalDataCreateRequest{
      .application_guid = detail::unset,
      .external_data = detail::unset,
  };
}

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

extern const detail::EnumValue kGeolocationCoordinatesSource[];
const detail::EnumValue kGeolocationCoordinatesSource[] = {
    {"None", static_cast<std::int32_t>(GeolocationCoordinatesSource::kNone)},
    {"System", static_cast<std::int32_t>(GeolocationCoordinatesSource::kSystem)},
    {"User", static_cast<std::int32_t>(GeolocationCoordinatesSource::kUser)},
    {"Imported", static_cast<std::int32_t>(GeolocationCoordinatesSource::kImported)},
};

extern const detail::EnumValue kGeolocationVerificationStatus[];
const detail::EnumValue kGeolocationVerificationStatus[] = {
    {"Unverified", static_cast<std::int32_t>(GeolocationVerificationStatus::kUnverified)},
    {"InProgress", static_cast<std::int32_t>(GeolocationVerificationStatus::kInProgress)},
    {"Failed", static_cast<std::int32_t>(GeolocationVerificationStatus::kFailed)},
    {"Verified", static_cast<std::int32_t>(GeolocationVerificationStatus::kVerified)},
};

extern const detail::EnumValue kLeadStatus[];
const detail::EnumValue kLeadStatus[] = {
    {"Open", static_cast<std::int32_t>(LeadStatus::kOpen)},
    {"Dismissed", static_cast<std::int32_t>(LeadStatus::kDismissed)},
    {"Converted", static_cast<std::int32_t>(LeadStatus::kConverted)},
};

extern const detail::Member kNewCustomerContact[];
const detail::Member kNewCustomerContact[] = {
    {"type", offsetof(NewCustomerContact, type),
     &detail::type_of<decltype(NewCustomerContact::type)>, true},
    {"value", offsetof(NewCustomerContact, value),
     &detail::type_of<decltype(NewCustomerContact::value)>, true},
    {"memo", offsetof(NewCustomerContact, memo),
     &detail::type_of<decltype(NewCustomerContact::memo)>},
};
void make_new_customer_contact(void* place) {
  ::new (place) NewCustomerContact{.type = detail::unset, .value = detail::unset};
}

extern const detail::Member kNoteResponse[];
const detail::Member kNoteResponse[] = {
    {"id", offsetof(NoteResponse, id), &detail::type_of<decltype(NoteResponse::id)>, true},
    {"text", offsetof(NoteResponse, text), &detail::type_of<decltype(NoteResponse::text)>, true},
    {"isPinned", offsetof(NoteResponse, is_pinned),
     &detail::type_of<decltype(NoteResponse::is_pinned)>, true},
    {"createdById", offsetof(NoteResponse, created_by_id),
     &detail::type_of<decltype(NoteResponse::created_by_id)>, true},
    {"createdOn", offsetof(NoteResponse, created_on),
     &detail::type_of<decltype(NoteResponse::created_on)>, true},
    {"modifiedOn", offsetof(NoteResponse, modified_on),
     &detail::type_of<decltype(NoteResponse::modified_on)>, true},
};

extern const detail::Member kPhoneSettings[];
const detail::Member kPhoneSettings[] = {
    {"phoneNumber", offsetof(PhoneSettings, phone_number),
     &detail::type_of<decltype(PhoneSettings::phone_number)>, true},
    {"doNotText", offsetof(PhoneSettings, do_not_text),
     &detail::type_of<decltype(PhoneSettings::do_not_text)>, true},
};

extern const detail::EnumValue kPriority[];
const detail::EnumValue kPriority[] = {
    {"Low", static_cast<std::int32_t>(Priority::kLow)},
    {"Normal", static_cast<std::int32_t>(Priority::kNormal)},
    {"High", static_cast<std::int32_t>(Priority::kHigh)},
    {"Urgent", static_cast<std::int32_t>(Priority::kUrgent)},
};

}  // namespace tables

const detail::Object AddressModel::kObject{
    "AddressModel", tables::kAddressModel, std::size(tables::kAddressModel),
    offsetof(AddressModel, extra), &detail::construct<AddressModel>};

const detail::EnumTable& enum_table(BookingStatus) noexcept {
  static constexpr detail::EnumTable table{
      "BookingStatus", tables::kBookingStatus, std::size(tables::kBookingStatus),
      false};
  return table;
}

const detail::EnumTable& enum_table(ContactType) noexcept {
  static constexpr detail::EnumTable table{
      "ContactType", tables::kContactType, std::size(tables::kContactType),
      false};
  return table;
}

const detail::Object ContactMethodResponse::kObject{
    "ContactMethodResponse", tables::kContactMethodResponse,
    std::size(tables::kContactMethodResponse), offsetof(ContactMethodResponse, extra),
    &detail::construct<ContactMethodResponse>};

const detail::Object ContactPreferencesRequest::kObject{
    "ContactPreferencesRequest", tables::kContactPreferencesRequest,
    std::size(tables::kContactPreferencesRequest), offsetof(ContactPreferencesRequest, extra),
    &tables::make_contact_preferences_request};

const detail::Object ContactPreferencesResponse::kObject{
    "ContactPreferencesResponse", tables::kContactPreferencesResponse,
    std::size(tables::kContactPreferencesResponse), offsetof(ContactPreferencesResponse, extra),
    &detail::construct<ContactPreferencesResponse>};

const detail::Object CustomFieldModel::kObject{
    "CustomFieldModel", tables::kCustomFieldModel, std::size(tables::kCustomFieldModel),
    offsetof(CustomFieldModel, extra), &detail::construct<CustomFieldModel>};

const detail::Object CustomerAddress::kObject{
    "CustomerAddress", tables::kCustomerAddress, std::size(tables::kCustomerAddress),
    offsetof(CustomerAddress, extra), &detail::construct<CustomerAddress>};

const detail::Object ExternalDataModel::kObject{
    "ExternalDataModel", tables::kExternalDataModel, std::size(tables::kExternalDataModel),
    offsetof(ExternalDataModel, extra), &detail::construct<ExternalDataModel>};

const detail::Object LocationContact::kObject{
    "LocationContact", tables::kLocationContact, std::size(tables::kLocationContact),
    offsetof(LocationContact, extra), &detail::construct<LocationContact>};

const detail::Object CreateLocationResponse::kObject{
    "CreateLocationResponse", tables::kCreateLocationResponse,
    std::size(tables::kCreateLocationResponse), offsetof(CreateLocationResponse, extra),
    &detail::construct<CreateLocationResponse>};

const detail::Object CustomFieldUpdateModel::kObject{
    "CustomFieldUpdateModel", tables::kCustomFieldUpdateModel,
    std::size(tables::kCustomFieldUpdateModel), offsetof(CustomFieldUpdateModel, extra),
    &tables::make_custom_field_update_model};

const detail::EnumTable& enum_table(CustomerType) noexcept {
  static constexpr detail::EnumTable table{
      "CustomerType", tables::kCustomerType, std::size(tables::kCustomerType),
      false};
  return table;
}

const detail::Object ExternalDataCreateRequest::kObject{
    "ExternalDataCreateRequest", tables::kExternalDataCreateRequest,
    std::size(tables::kExternalDataCreateRequest), offsetof(ExternalDataCreateRequest, extra),
    &tables::make_external_data_create_request};

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

const detail::EnumTable& enum_table(GeolocationCoordinatesSource) noexcept {
  static constexpr detail::EnumTable table{
      "GeolocationCoordinatesSource", tables::kGeolocationCoordinatesSource, std::size(tables::kGeolocationCoordinatesSource),
      false};
  return table;
}

const detail::EnumTable& enum_table(GeolocationVerificationStatus) noexcept {
  static constexpr detail::EnumTable table{
      "GeolocationVerificationStatus", tables::kGeolocationVerificationStatus, std::size(tables::kGeolocationVerificationStatus),
      false};
  return table;
}

const detail::EnumTable& enum_table(LeadStatus) noexcept {
  static constexpr detail::EnumTable table{
      "LeadStatus", tables::kLeadStatus, std::size(tables::kLeadStatus),
      false};
  return table;
}

const detail::Object NewCustomerContact::kObject{
    "NewCustomerContact", tables::kNewCustomerContact, std::size(tables::kNewCustomerContact),
    offsetof(NewCustomerContact, extra), &tables::make_new_customer_contact};

const detail::Object NoteResponse::kObject{
    "NoteResponse", tables::kNoteResponse, std::size(tables::kNoteResponse),
    offsetof(NoteResponse, extra), &detail::construct<NoteResponse>};

const detail::Object PhoneSettings::kObject{
    "PhoneSettings", tables::kPhoneSettings, std::size(tables::kPhoneSettings),
    offsetof(PhoneSettings, extra), &detail::construct<PhoneSettings>};

const detail::EnumTable& enum_table(Priority) noexcept {
  static constexpr detail::EnumTable table{
      "Priority", tables::kPriority, std::size(tables::kPriority),
      false};
  return table;
}

}  // namespace servicetitan::crm
