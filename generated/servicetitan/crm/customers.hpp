// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/crm/common_models.hpp"
#include "servicetitan/crm/customers_models.hpp"
#include "servicetitan/crm/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::crm::customers {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
  std::vector<std::int64_t> ids{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<bool> exclude_accounting_changes_from_modified_date_range{};
  std::optional<std::string> name{};
  std::optional<std::string> street{};
  std::optional<std::string> unit{};
  std::optional<std::string> city{};
  std::optional<std::string> state{};
  std::optional<std::string> zip{};
  std::optional<std::string> country{};
  std::optional<double> latitude{};
  std::optional<double> longitude{};
  std::optional<std::string> phone{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Guid> external_data_application_guid{};
  std::optional<std::string> external_data_key{};
  std::vector<std::string> external_data_values{};
};

/// GET /crm/v2/tenant/{tenant}/customers
///
/// Scope: `tn.crm.customers:r`. Paged. Errors: 400.
Request<Page<CustomerResponse>> get_list(const GetListQuery& query = {});

/// POST /crm/v2/tenant/{tenant}/customers
///
/// Scope: `tn.crm.customers:w`. Errors: 400.
Request<CreatedCustomerResponse> create(const CreateCustomerRequest& body);

/// Query parameters of @ref get_modified_contacts_list.
struct GetModifiedContactsListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::vector<std::int64_t> customer_ids{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
};

/// GET /crm/v2/tenant/{tenant}/customers/contacts
///
/// Scope: `tn.crm.customers:r`. Paged. Errors: 400, 404.
Request<Page<CustomerContactWithModifiedOnAndCustomerIdResponse>> get_modified_contacts_list(
    const GetModifiedContactsListQuery& query = {});

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

/// GET /crm/v2/tenant/{tenant}/customers/custom-fields
///
/// Scope: `tn.crm.customers:r`. Paged. Errors: 400, 404.
Request<Page<CustomersCustomFieldTypeResponse>> get_custom_field_types(
    const GetCustomFieldTypesQuery& query = {});

/// GET /crm/v2/tenant/{tenant}/customers/{id}
///
/// Scope: `tn.crm.customers:r`. Errors: 400, 404.
Request<CustomerResponse> get(std::int64_t id);

/// PATCH /crm/v2/tenant/{tenant}/customers/{id}
///
/// Scope: `tn.crm.customers:w`. Errors: 400, 404.
Request<CustomerResponse> update(std::int64_t id, const UpdateCustomerRequest& body);

/// Query parameters of @ref get_contact_list.
struct GetContactListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /crm/v2/tenant/{tenant}/customers/{id}/contacts
///
/// Scope: `tn.crm.customers:r`. Paged. Errors: 400, 404, 409.
Request<Page<CustomerContactWithModifiedOnResponse>> get_contact_list(
    std::int64_t id,
    const GetContactListQuery& query = {});

/// POST /crm/v2/tenant/{tenant}/customers/{id}/contacts
///
/// Scope: `tn.crm.customers:w`. Errors: 400, 404, 409.
Request<CustomerContactWithModifiedOnResponse> create_contact(
    std::int64_t id,
    const CreateCustomerContactRequest& body);

/// PATCH /crm/v2/tenant/{tenant}/customers/{id}/contacts/{contactId}
///
/// Scope: `tn.crm.customers:w`. Errors: 400, 404, 409.
Request<CustomerContactWithModifiedOnResponse> update_contact(
    std::int64_t id,
    std::int64_t contact_id,
    const UpdateCustomerContactRequest& body);

/// DELETE /crm/v2/tenant/{tenant}/customers/{id}/contacts/{contactId}
///
/// Scope: `tn.crm.customers:w`. Errors: 400, 404, 409.
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

/// GET /crm/v2/tenant/{tenant}/customers/{id}/notes
///
/// Scope: `tn.crm.customers:r`. Paged. Errors: 400, 404.
Request<Page<NoteResponse>> get_notes(std::int64_t id, const GetNotesQuery& query = {});

/// POST /crm/v2/tenant/{tenant}/customers/{id}/notes
///
/// Scope: `tn.crm.customers:w`. Errors: 400, 404.
Request<NoteResponse> create_note(std::int64_t id, const CustomerNoteCreateRequest& body);

/// DELETE /crm/v2/tenant/{tenant}/customers/{id}/notes/{noteId}
///
/// Scope: `tn.crm.customers:w`. Errors: 400, 404.
Request<void> delete_note(std::int64_t id, std::int64_t note_id);

/// POST /crm/v2/tenant/{tenant}/customers/{id}/tags/{tagTypeId}
///
/// Scope: `tn.crm.customers:w`. Errors: 400, 404, 409.
Request<CreateCustomerTagResponse> create_tag(std::int64_t id, std::int64_t tag_type_id);

/// DELETE /crm/v2/tenant/{tenant}/customers/{id}/tags/{tagTypeId}
///
/// Scope: `tn.crm.customers:w`. Errors: 400, 404.
Request<void> delete_tag(std::int64_t id, std::int64_t tag_type_id);

}  // namespace servicetitan::crm::customers
