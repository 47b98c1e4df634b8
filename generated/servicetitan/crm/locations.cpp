// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/locations.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::crm::locations {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "crm.locations.get_list",
    .operation_id = "Locations_GetList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/locations",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.locations:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"name", offsetof(GetListQuery, name), &detail::type_of<decltype(GetListQuery::name)>},
    {"customerId", offsetof(GetListQuery, customer_id),
     &detail::type_of<decltype(GetListQuery::customer_id)>},
    {"street", offsetof(GetListQuery, street), &detail::type_of<decltype(GetListQuery::street)>},
    {"unit", offsetof(GetListQuery, unit), &detail::type_of<decltype(GetListQuery::unit)>},
    {"city", offsetof(GetListQuery, city), &detail::type_of<decltype(GetListQuery::city)>},
    {"state", offsetof(GetListQuery, state), &detail::type_of<decltype(GetListQuery::state)>},
    {"zip", offsetof(GetListQuery, zip), &detail::type_of<decltype(GetListQuery::zip)>},
    {"country", offsetof(GetListQuery, country), &detail::type_of<decltype(GetListQuery::country)>},
    {"latitude", offsetof(GetListQuery, latitude),
     &detail::type_of<decltype(GetListQuery::latitude)>},
    {"longitude", offsetof(GetListQuery, longitude),
     &detail::type_of<decltype(GetListQuery::longitude)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"externalDataApplicationGuid", offsetof(GetListQuery, external_data_application_guid),
     &detail::type_of<decltype(GetListQuery::external_data_application_guid)>},
    {"externalDataKey", offsetof(GetListQuery, external_data_key),
     &detail::type_of<decltype(GetListQuery::external_data_key)>},
    {"externalDataValues", offsetof(GetListQuery, external_data_values),
     &detail::type_of<decltype(GetListQuery::external_data_values)>, detail::QueryStyle::comma},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "crm.locations.create",
    .operation_id = "Locations_Create",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/locations",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.locations:w",
};

extern const Operation kGetLocationsContactsList;
const Operation kGetLocationsContactsList{
    .name = "crm.locations.get_locations_contacts_list",
    .operation_id = "Locations_GetLocationsContactsList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/locations/contacts",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.locations:r",
};
extern const detail::QueryMember kGetLocationsContactsListQuery[];
const detail::QueryMember kGetLocationsContactsListQuery[] = {
    {"page", offsetof(GetLocationsContactsListQuery, page),
     &detail::type_of<decltype(GetLocationsContactsListQuery::page)>},
    {"pageSize", offsetof(GetLocationsContactsListQuery, page_size),
     &detail::type_of<decltype(GetLocationsContactsListQuery::page_size)>},
    {"includeTotal", offsetof(GetLocationsContactsListQuery, include_total),
     &detail::type_of<decltype(GetLocationsContactsListQuery::include_total)>},
    {"modifiedBefore", offsetof(GetLocationsContactsListQuery, modified_before),
     &detail::type_of<decltype(GetLocationsContactsListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetLocationsContactsListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetLocationsContactsListQuery::modified_on_or_after)>},
    {"locationIds", offsetof(GetLocationsContactsListQuery, location_ids),
     &detail::type_of<decltype(GetLocationsContactsListQuery::location_ids)>,
     detail::QueryStyle::comma},
    {"createdBefore", offsetof(GetLocationsContactsListQuery, created_before),
     &detail::type_of<decltype(GetLocationsContactsListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetLocationsContactsListQuery, created_on_or_after),
     &detail::type_of<decltype(GetLocationsContactsListQuery::created_on_or_after)>},
};

extern const Operation kGetCustomFieldTypes;
const Operation kGetCustomFieldTypes{
    .name = "crm.locations.get_custom_field_types",
    .operation_id = "Locations_GetCustomFieldTypes",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/locations/custom-fields",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.locations:r",
};
extern const detail::QueryMember kGetCustomFieldTypesQuery[];
const detail::QueryMember kGetCustomFieldTypesQuery[] = {
    {"page", offsetof(GetCustomFieldTypesQuery, page),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::page)>},
    {"pageSize", offsetof(GetCustomFieldTypesQuery, page_size),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::page_size)>},
    {"includeTotal", offsetof(GetCustomFieldTypesQuery, include_total),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::include_total)>},
    {"createdBefore", offsetof(GetCustomFieldTypesQuery, created_before),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetCustomFieldTypesQuery, created_on_or_after),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetCustomFieldTypesQuery, modified_before),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetCustomFieldTypesQuery, modified_on_or_after),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::modified_on_or_after)>},
    {"sort", offsetof(GetCustomFieldTypesQuery, sort),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::sort)>},
};

extern const Operation kGet;
const Operation kGet{
    .name = "crm.locations.get",
    .operation_id = "Locations_Get",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.crm.locations:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "crm.locations.update",
    .operation_id = "Locations_Update",
    .method = Method::patch,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.locations:w",
};

extern const Operation kGetContactList;
const Operation kGetContactList{
    .name = "crm.locations.get_contact_list",
    .operation_id = "Locations_GetContactList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}/contacts",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.locations:r",
};
extern const detail::QueryMember kGetContactListQuery[];
const detail::QueryMember kGetContactListQuery[] = {
    {"page", offsetof(GetContactListQuery, page),
     &detail::type_of<decltype(GetContactListQuery::page)>},
    {"pageSize", offsetof(GetContactListQuery, page_size),
     &detail::type_of<decltype(GetContactListQuery::page_size)>},
    {"includeTotal", offsetof(GetContactListQuery, include_total),
     &detail::type_of<decltype(GetContactListQuery::include_total)>},
};

extern const Operation kCreateContact;
const Operation kCreateContact{
    .name = "crm.locations.create_contact",
    .operation_id = "Locations_CreateContact",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}/contacts",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.locations:w",
};

extern const Operation kUpdateContact;
const Operation kUpdateContact{
    .name = "crm.locations.update_contact",
    .operation_id = "Locations_UpdateContact",
    .method = Method::patch,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}/contacts/{contactId}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.locations:w",
};

extern const Operation kDeleteContact;
const Operation kDeleteContact{
    .name = "crm.locations.delete_contact",
    .operation_id = "Locations_DeleteContact",
    .method = Method::delete_,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}/contacts/{contactId}",
    .scopes = "tn.crm.locations:w",
};

extern const Operation kGetNotes;
const Operation kGetNotes{
    .name = "crm.locations.get_notes",
    .operation_id = "Locations_GetNotes",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}/notes",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.locations:r",
};
extern const detail::QueryMember kGetNotesQuery[];
const detail::QueryMember kGetNotesQuery[] = {
    {"page", offsetof(GetNotesQuery, page), &detail::type_of<decltype(GetNotesQuery::page)>},
    {"pageSize", offsetof(GetNotesQuery, page_size),
     &detail::type_of<decltype(GetNotesQuery::page_size)>},
    {"includeTotal", offsetof(GetNotesQuery, include_total),
     &detail::type_of<decltype(GetNotesQuery::include_total)>},
    {"createdBefore", offsetof(GetNotesQuery, created_before),
     &detail::type_of<decltype(GetNotesQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetNotesQuery, created_on_or_after),
     &detail::type_of<decltype(GetNotesQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetNotesQuery, modified_before),
     &detail::type_of<decltype(GetNotesQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetNotesQuery, modified_on_or_after),
     &detail::type_of<decltype(GetNotesQuery::modified_on_or_after)>},
};

extern const Operation kCreateNote;
const Operation kCreateNote{
    .name = "crm.locations.create_note",
    .operation_id = "Locations_CreateNote",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}/notes",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.locations:w",
};

extern const Operation kDeleteNote;
const Operation kDeleteNote{
    .name = "crm.locations.delete_note",
    .operation_id = "Locations_DeleteNote",
    .method = Method::delete_,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}/notes/{noteId}",
    .scopes = "tn.crm.locations:w",
};

extern const Operation kGetPreferredTechnician;
const Operation kGetPreferredTechnician{
    .name = "crm.locations.get_preferred_technician",
    .operation_id = "Locations_GetPreferredTechnician",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}/preferredtechnician",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.crm.locations:r",
};

extern const Operation kUpdatePreferredTechnician;
const Operation kUpdatePreferredTechnician{
    .name = "crm.locations.update_preferred_technician",
    .operation_id = "Locations_UpdatePreferredTechnician",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}/preferredtechnician/{preferredTechnicianId}",
    .scopes = "tn.crm.locations:w",
};

extern const Operation kCreateTag;
const Operation kCreateTag{
    .name = "crm.locations.create_tag",
    .operation_id = "Locations_CreateTag",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}/tags/{tagTypeId}",
    .response_content = Content::json,
    .scopes = "tn.crm.locations:w",
};

extern const Operation kDeleteTag;
const Operation kDeleteTag{
    .name = "crm.locations.delete_tag",
    .operation_id = "Locations_DeleteTag",
    .method = Method::delete_,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}/tags/{tagTypeId}",
    .scopes = "tn.crm.locations:w",
};

}  // namespace tables

Request<Page<LocationResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<LocationResponse>>();
}

Request<CreateLocationResponse> create(const CreateLocationRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<CreateLocationResponse>();
}

Request<Page<LocationsContactResponse>> get_locations_contacts_list(
    const GetLocationsContactsListQuery& query) {
  return detail::RequestBuilder(tables::kGetLocationsContactsList)
      .query(tables::kGetLocationsContactsListQuery, query)
      .returning<Page<LocationsContactResponse>>();
}

Request<Page<LocationsCustomFieldTypeResponse>> get_custom_field_types(
    const GetCustomFieldTypesQuery& query) {
  return detail::RequestBuilder(tables::kGetCustomFieldTypes)
      .query(tables::kGetCustomFieldTypesQuery, query)
      .returning<Page<LocationsCustomFieldTypeResponse>>();
}

Request<LocationResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<LocationResponse>();
}

Request<LocationResponse> update(std::int64_t id, const UpdateLocationRequest& body) {
  return detail::RequestBuilder(tables::kUpdate).path(id).body(body).returning<LocationResponse>();
}

Request<Page<LocationContactResponse>> get_contact_list(
    std::int64_t id,
    const GetContactListQuery& query) {
  return detail::RequestBuilder(tables::kGetContactList)
      .path(id)
      .query(tables::kGetContactListQuery, query)
      .returning<Page<LocationContactResponse>>();
}

Request<LocationContactResponse> create_contact(
    std::int64_t id,
    const LocationContactCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreateContact)
      .path(id)
      .body(body)
      .returning<LocationContactResponse>();
}

Request<LocationContactResponse> update_contact(
    std::int64_t id,
    std::int64_t contact_id,
    const LocationContactUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdateContact)
      .path(id)
      .path(contact_id)
      .body(body)
      .returning<LocationContactResponse>();
}

Request<void> delete_contact(std::int64_t id, std::int64_t contact_id) {
  return detail::RequestBuilder(tables::kDeleteContact).path(id).path(contact_id).returning<void>();
}

Request<Page<NoteResponse>> get_notes(std::int64_t id, const GetNotesQuery& query) {
  return detail::RequestBuilder(tables::kGetNotes)
      .path(id)
      .query(tables::kGetNotesQuery, query)
      .returning<Page<NoteResponse>>();
}

Request<NoteResponse> create_note(std::int64_t id, const LocationNoteCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreateNote).path(id).body(body).returning<NoteResponse>();
}

Request<void> delete_note(std::int64_t id, std::int64_t note_id) {
  return detail::RequestBuilder(tables::kDeleteNote).path(id).path(note_id).returning<void>();
}

Request<std::optional<std::int64_t>> get_preferred_technician(std::int64_t id) {
  return detail::RequestBuilder(tables::kGetPreferredTechnician)
      .path(id)
      .returning<std::optional<std::int64_t>>();
}

Request<void> update_preferred_technician(std::int64_t id, std::int64_t preferred_technician_id) {
  return detail::RequestBuilder(tables::kUpdatePreferredTechnician)
      .path(id)
      .path(preferred_technician_id)
      .returning<void>();
}

Request<CreateLocationTagResponse> create_tag(std::int64_t id, std::int64_t tag_type_id) {
  return detail::RequestBuilder(tables::kCreateTag)
      .path(id)
      .path(tag_type_id)
      .returning<CreateLocationTagResponse>();
}

Request<void> delete_tag(std::int64_t id, std::int64_t tag_type_id) {
  return detail::RequestBuilder(tables::kDeleteTag).path(id).path(tag_type_id).returning<void>();
}

}  // namespace servicetitan::crm::locations
