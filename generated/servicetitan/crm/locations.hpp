// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/crm/common_models.hpp"
#include "servicetitan/crm/locations_models.hpp"
#include "servicetitan/crm/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::crm::locations {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<std::string> name{};
  std::optional<std::int64_t> customer_id{};
  std::optional<std::string> street{};
  std::optional<std::string> unit{};
  std::optional<std::string> city{};
  std::optional<std::string> state{};
  std::optional<std::string> zip{};
  std::optional<std::string> country{};
  std::optional<double> latitude{};
  std::optional<double> longitude{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Guid> external_data_application_guid{};
  std::optional<std::string> external_data_key{};
  /// At most 50 values.
  std::vector<std::string> external_data_values{};
};

/// GET /crm/v2/tenant/{tenant}/locations
///
/// Scope: `tn.crm.locations:r`. Paged. Errors: 400.
Request<Page<LocationResponse>> get_list(const GetListQuery& query = {});

/// POST /crm/v2/tenant/{tenant}/locations
///
/// Scope: `tn.crm.locations:w`. Errors: 400, 409.
Request<CreateLocationResponse> create(const CreateLocationRequest& body);

/// Query parameters of @ref get_locations_contacts_list.
struct GetLocationsContactsListQuery {
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::vector<std::int64_t> location_ids{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
};

/// GET /crm/v2/tenant/{tenant}/locations/contacts
///
/// Scope: `tn.crm.locations:r`. Paged. Errors: 400.
Request<Page<LocationsContactResponse>> get_locations_contacts_list(
    const GetLocationsContactsListQuery& query = {});

/// Query parameters of @ref get_custom_field_types.
struct GetCustomFieldTypesQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::string> sort{};
};

/// GET /crm/v2/tenant/{tenant}/locations/custom-fields
///
/// Scope: `tn.crm.locations:r`. Paged. Errors: 400, 404.
Request<Page<LocationsCustomFieldTypeResponse>> get_custom_field_types(
    const GetCustomFieldTypesQuery& query = {});

/// GET /crm/v2/tenant/{tenant}/locations/{id}
///
/// Scope: `tn.crm.locations:r`. Errors: 400, 404.
Request<LocationResponse> get(std::int64_t id);

/// PATCH /crm/v2/tenant/{tenant}/locations/{id}
///
/// Scope: `tn.crm.locations:w`. Errors: 400, 404, 409.
Request<LocationResponse> update(std::int64_t id, const UpdateLocationRequest& body);

/// Query parameters of @ref get_contact_list.
struct GetContactListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /crm/v2/tenant/{tenant}/locations/{id}/contacts
///
/// Scope: `tn.crm.locations:r`. Paged. Errors: 400, 404, 409.
Request<Page<LocationContactResponse>> get_contact_list(
    std::int64_t id,
    const GetContactListQuery& query = {});

/// POST /crm/v2/tenant/{tenant}/locations/{id}/contacts
///
/// Scope: `tn.crm.locations:w`. Errors: 400, 404, 409.
Request<LocationContactResponse> create_contact(
    std::int64_t id,
    const LocationContactCreateRequest& body);

/// PATCH /crm/v2/tenant/{tenant}/locations/{id}/contacts/{contactId}
///
/// Scope: `tn.crm.locations:w`. Errors: 400, 404, 409.
Request<LocationContactResponse> update_contact(
    std::int64_t id,
    std::int64_t contact_id,
    const LocationContactUpdateRequest& body);

/// DELETE /crm/v2/tenant/{tenant}/locations/{id}/contacts/{contactId}
///
/// Scope: `tn.crm.locations:w`. Errors: 400, 404, 409.
Request<void> delete_contact(std::int64_t id, std::int64_t contact_id);

/// Query parameters of @ref get_notes.
struct GetNotesQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
};

/// GET /crm/v2/tenant/{tenant}/locations/{id}/notes
///
/// Scope: `tn.crm.locations:r`. Paged. Errors: 400, 404.
Request<Page<NoteResponse>> get_notes(std::int64_t id, const GetNotesQuery& query = {});

/// POST /crm/v2/tenant/{tenant}/locations/{id}/notes
///
/// Scope: `tn.crm.locations:w`. Errors: 400, 404.
Request<NoteResponse> create_note(std::int64_t id, const LocationNoteCreateRequest& body);

/// DELETE /crm/v2/tenant/{tenant}/locations/{id}/notes/{noteId}
///
/// Scope: `tn.crm.locations:w`. Errors: 400, 404.
Request<void> delete_note(std::int64_t id, std::int64_t note_id);

/// GET /crm/v2/tenant/{tenant}/locations/{id}/preferredtechnician
///
/// Scope: `tn.crm.locations:r`. Errors: 400, 404.
Request<std::optional<std::int64_t>> get_preferred_technician(std::int64_t id);

/// POST /crm/v2/tenant/{tenant}/locations/{id}/preferredtechnician/{preferredTechnicianId}
///
/// Scope: `tn.crm.locations:w`. Errors: 400, 404.
Request<void> update_preferred_technician(std::int64_t id, std::int64_t preferred_technician_id);

/// POST /crm/v2/tenant/{tenant}/locations/{id}/tags/{tagTypeId}
///
/// Scope: `tn.crm.locations:w`. Errors: 400, 404, 409.
Request<CreateLocationTagResponse> create_tag(std::int64_t id, std::int64_t tag_type_id);

/// DELETE /crm/v2/tenant/{tenant}/locations/{id}/tags/{tagTypeId}
///
/// Scope: `tn.crm.locations:w`. Errors: 400, 404.
Request<void> delete_tag(std::int64_t id, std::int64_t tag_type_id);

}  // namespace servicetitan::crm::locations
