// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/locations.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::crm::locations {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.locations.get_list",
    .operation_id = "Locations_GetList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/locations",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.locations:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"street", offsetof(T, street), &detail::type_of<decltype(T::street)>},
    {"unit", offsetof(T, unit), &detail::type_of<decltype(T::unit)>},
    {"city", offsetof(T, city), &detail::type_of<decltype(T::city)>},
    {"state", offsetof(T, state), &detail::type_of<decltype(T::state)>},
    {"zip", offsetof(T, zip), &detail::type_of<decltype(T::zip)>},
    {"country", offsetof(T, country), &detail::type_of<decltype(T::country)>},
    {"latitude", offsetof(T, latitude), &detail::type_of<decltype(T::latitude)>},
    {"longitude", offsetof(T, longitude), &detail::type_of<decltype(T::longitude)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"externalDataApplicationGuid", offsetof(T, external_data_application_guid),
     &detail::type_of<decltype(T::external_data_application_guid)>},
    {"externalDataKey", offsetof(T, external_data_key),
     &detail::type_of<decltype(T::external_data_key)>},
    {"externalDataValues", offsetof(T, external_data_values),
     &detail::type_of<decltype(T::external_data_values)>, detail::QueryStyle::comma},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<LocationResponse>>;
}  // namespace tables::get_list
Request<Page<LocationResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<LocationResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.locations.create",
    .operation_id = "Locations_Create",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/locations",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.locations:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CreateLocationResponse>;
}  // namespace tables::create
Request<CreateLocationResponse> create(const CreateLocationRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<CreateLocationResponse>();
}

namespace tables::get_locations_contacts_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.locations.get_locations_contacts_list",
    .operation_id = "Locations_GetLocationsContactsList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/locations/contacts",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.locations:r",
};
using T = GetLocationsContactsListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"locationIds", offsetof(T, location_ids), &detail::type_of<decltype(T::location_ids)>,
     detail::QueryStyle::comma},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<LocationsContactResponse>>;
}  // namespace tables::get_locations_contacts_list
Request<Page<LocationsContactResponse>> get_locations_contacts_list(
    const GetLocationsContactsListQuery& query) {
  return detail::RequestBuilder(tables::get_locations_contacts_list::kOperation)
      .query(tables::get_locations_contacts_list::kQuery, query)
      .returning<Page<LocationsContactResponse>>();
}

namespace tables::get_custom_field_types {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.locations.get_custom_field_types",
    .operation_id = "Locations_GetCustomFieldTypes",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/locations/custom-fields",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.locations:r",
};
using T = GetCustomFieldTypesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<LocationsCustomFieldTypeResponse>>;
}  // namespace tables::get_custom_field_types
Request<Page<LocationsCustomFieldTypeResponse>> get_custom_field_types(
    const GetCustomFieldTypesQuery& query) {
  return detail::RequestBuilder(tables::get_custom_field_types::kOperation)
      .query(tables::get_custom_field_types::kQuery, query)
      .returning<Page<LocationsCustomFieldTypeResponse>>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.locations.get",
    .operation_id = "Locations_Get",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.crm.locations:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<LocationResponse>;
}  // namespace tables::get
Request<LocationResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation).path(id).returning<LocationResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.locations.update",
    .operation_id = "Locations_Update",
    .method = Method::patch,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.locations:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<LocationResponse>;
}  // namespace tables::update
Request<LocationResponse> update(std::int64_t id, const UpdateLocationRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<LocationResponse>();
}

namespace tables::get_contact_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.locations.get_contact_list",
    .operation_id = "Locations_GetContactList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}/contacts",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.locations:r",
};
using T = GetContactListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<LocationContactResponse>>;
}  // namespace tables::get_contact_list
Request<Page<LocationContactResponse>> get_contact_list(
    std::int64_t id,
    const GetContactListQuery& query) {
  return detail::RequestBuilder(tables::get_contact_list::kOperation)
      .path(id)
      .query(tables::get_contact_list::kQuery, query)
      .returning<Page<LocationContactResponse>>();
}

namespace tables::create_contact {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.locations.create_contact",
    .operation_id = "Locations_CreateContact",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}/contacts",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.locations:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<LocationContactResponse>;
}  // namespace tables::create_contact
Request<LocationContactResponse> create_contact(
    std::int64_t id,
    const LocationContactCreateRequest& body) {
  return detail::RequestBuilder(tables::create_contact::kOperation)
      .path(id)
      .body(body)
      .returning<LocationContactResponse>();
}

namespace tables::update_contact {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.locations.update_contact",
    .operation_id = "Locations_UpdateContact",
    .method = Method::patch,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}/contacts/{contactId}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.locations:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<LocationContactResponse>;
}  // namespace tables::update_contact
Request<LocationContactResponse> update_contact(
    std::int64_t id,
    std::int64_t contact_id,
    const LocationContactUpdateRequest& body) {
  return detail::RequestBuilder(tables::update_contact::kOperation)
      .path(id)
      .path(contact_id)
      .body(body)
      .returning<LocationContactResponse>();
}

namespace tables::delete_contact {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.locations.delete_contact",
    .operation_id = "Locations_DeleteContact",
    .method = Method::delete_,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}/contacts/{contactId}",
    .scopes = "tn.crm.locations:w",
};
}  // namespace tables::delete_contact
Request<void> delete_contact(std::int64_t id, std::int64_t contact_id) {
  return detail::RequestBuilder(tables::delete_contact::kOperation)
      .path(id)
      .path(contact_id)
      .returning<void>();
}

namespace tables::get_notes {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.locations.get_notes",
    .operation_id = "Locations_GetNotes",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}/notes",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.locations:r",
};
using T = GetNotesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<NoteResponse>>;
}  // namespace tables::get_notes
Request<Page<NoteResponse>> get_notes(std::int64_t id, const GetNotesQuery& query) {
  return detail::RequestBuilder(tables::get_notes::kOperation)
      .path(id)
      .query(tables::get_notes::kQuery, query)
      .returning<Page<NoteResponse>>();
}

namespace tables::create_note {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.locations.create_note",
    .operation_id = "Locations_CreateNote",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}/notes",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.locations:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<NoteResponse>;
}  // namespace tables::create_note
Request<NoteResponse> create_note(std::int64_t id, const LocationNoteCreateRequest& body) {
  return detail::RequestBuilder(tables::create_note::kOperation)
      .path(id)
      .body(body)
      .returning<NoteResponse>();
}

namespace tables::delete_note {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.locations.delete_note",
    .operation_id = "Locations_DeleteNote",
    .method = Method::delete_,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}/notes/{noteId}",
    .scopes = "tn.crm.locations:w",
};
}  // namespace tables::delete_note
Request<void> delete_note(std::int64_t id, std::int64_t note_id) {
  return detail::RequestBuilder(tables::delete_note::kOperation)
      .path(id)
      .path(note_id)
      .returning<void>();
}

namespace tables::get_preferred_technician {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.locations.get_preferred_technician",
    .operation_id = "Locations_GetPreferredTechnician",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}/preferredtechnician",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.crm.locations:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<std::optional<std::int64_t>>;
}  // namespace tables::get_preferred_technician
Request<std::optional<std::int64_t>> get_preferred_technician(std::int64_t id) {
  return detail::RequestBuilder(tables::get_preferred_technician::kOperation)
      .path(id)
      .returning<std::optional<std::int64_t>>();
}

namespace tables::update_preferred_technician {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.locations.update_preferred_technician",
    .operation_id = "Locations_UpdatePreferredTechnician",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}/preferredtechnician/{preferredTechnicianId}",
    .scopes = "tn.crm.locations:w",
};
}  // namespace tables::update_preferred_technician
Request<void> update_preferred_technician(std::int64_t id, std::int64_t preferred_technician_id) {
  return detail::RequestBuilder(tables::update_preferred_technician::kOperation)
      .path(id)
      .path(preferred_technician_id)
      .returning<void>();
}

namespace tables::create_tag {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.locations.create_tag",
    .operation_id = "Locations_CreateTag",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}/tags/{tagTypeId}",
    .response_content = Content::json,
    .scopes = "tn.crm.locations:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CreateLocationTagResponse>;
}  // namespace tables::create_tag
Request<CreateLocationTagResponse> create_tag(std::int64_t id, std::int64_t tag_type_id) {
  return detail::RequestBuilder(tables::create_tag::kOperation)
      .path(id)
      .path(tag_type_id)
      .returning<CreateLocationTagResponse>();
}

namespace tables::delete_tag {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.locations.delete_tag",
    .operation_id = "Locations_DeleteTag",
    .method = Method::delete_,
    .path = "/crm/v2/tenant/{tenant}/locations/{id}/tags/{tagTypeId}",
    .scopes = "tn.crm.locations:w",
};
}  // namespace tables::delete_tag
Request<void> delete_tag(std::int64_t id, std::int64_t tag_type_id) {
  return detail::RequestBuilder(tables::delete_tag::kOperation)
      .path(id)
      .path(tag_type_id)
      .returning<void>();
}

}  // namespace servicetitan::crm::locations
