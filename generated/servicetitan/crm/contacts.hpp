// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/crm/common_models.hpp"
#include "servicetitan/crm/contacts_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::crm::contacts {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::string> name{};
  std::optional<std::string> title{};
  std::optional<std::string> reference_id{};
  std::optional<std::string> is_archived{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /crm/v2/tenant/{tenant}/contacts
///
/// Scope: `tn.crm.contacts:r`. Paged. Errors: 400, 403.
Request<Page<ContactResponse>> get_list(const GetListQuery& query = {});

/// POST /crm/v2/tenant/{tenant}/contacts
///
/// Scope: `tn.crm.contacts:w`. Errors: 400, 403, 409.
Request<ContactResponse> create(const CreateContactRequest& body);

/// Query parameters of @ref search_contact_methods.
struct SearchContactMethodsQuery {
  std::optional<Guid> contact_id{};
  std::optional<std::string> reference_id{};
  std::optional<std::string> type{};
  std::optional<std::string> value{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /crm/v2/tenant/{tenant}/contacts/contact-methods
///
/// Scope: `tn.crm.contacts:r`. Paged. Errors: 400, 403.
Request<Page<ContactMethodResponse>> search_contact_methods(
    const SearchContactMethodsQuery& query = {});

/// GET /crm/v2/tenant/{tenant}/contacts/preferences
///
/// Scope: `tn.crm.contacts:r`. Errors: 400, 403.
Request<std::vector<ContactPreferenceTypeResponse>> get_preference_metadata_list();

/// Query parameters of @ref get_by_relationship_id.
struct GetByRelationshipIdQuery {
  std::optional<std::string> name{};
  std::optional<std::string> title{};
  std::optional<std::string> reference_id{};
  std::optional<std::string> is_archived{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /crm/v2/tenant/{tenant}/contacts/relationships/{relationshipId}
///
/// Scope: `tn.crm.contacts:r`. Paged. Errors: 400, 403, 404.
Request<Page<ContactResponse>> get_by_relationship_id(
    std::int64_t relationship_id,
    const GetByRelationshipIdQuery& query = {});

/// Query parameters of @ref get_contact_relationship_list.
struct GetContactRelationshipListQuery {
  std::optional<std::int64_t> related_entity_id{};
  std::optional<std::string> type_slug{};
  std::optional<std::string> type_name{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `ID`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /crm/v2/tenant/{tenant}/contacts/{contactId}/relationships
///
/// Scope: `tn.crm.contacts:r`. Paged. Errors: 400, 403, 404, 409.
Request<Page<ContactRelationshipResponse>> get_contact_relationship_list(
    const Guid& contact_id,
    const GetContactRelationshipListQuery& query = {});

/// POST /crm/v2/tenant/{tenant}/contacts/{contactId}/relationships/{relatedEntityId}/{typeSlug}
///
/// Scope: `tn.crm.contacts:w`. Errors: 400, 403, 404, 409.
Request<void> create_contact_relationship(
    const Guid& contact_id,
    std::int64_t related_entity_id,
    std::string_view type_slug);

/// DELETE /crm/v2/tenant/{tenant}/contacts/{contactId}/relationships/{relatedEntityId}/{typeSlug}
///
/// Scope: `tn.crm.contacts:w`. Errors: 400, 403, 404, 409.
Request<void> delete_contact_relationship(
    const Guid& contact_id,
    std::int64_t related_entity_id,
    std::string_view type_slug);

/// GET /crm/v2/tenant/{tenant}/contacts/{id}
///
/// Scope: `tn.crm.contacts:r`. Errors: 400, 403, 404.
Request<ContactResponse> get(const Guid& id);

/// PUT /crm/v2/tenant/{tenant}/contacts/{id}
///
/// Scope: `tn.crm.contacts:w`. Errors: 400, 403.
Request<ContactResponse> replace(const Guid& id, const ReplaceContactRequest& body);

/// PATCH /crm/v2/tenant/{tenant}/contacts/{id}
///
/// Scope: `tn.crm.contacts:w`. Errors: 400, 403, 404.
Request<ContactResponse> update(const Guid& id, const UpdateContactRequest& body);

/// DELETE /crm/v2/tenant/{tenant}/contacts/{id}
///
/// Scope: `tn.crm.contacts:w`. Errors: 400, 403, 404, 409.
Request<void> delete_contact(const Guid& id);

}  // namespace servicetitan::crm::contacts
