// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/crm/common_models.hpp"
#include "servicetitan/crm/contact_methods_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::crm::contact_methods {

/// Query parameters of @ref get_contact_methods.
struct GetContactMethodsQuery {
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

/// GET /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods
///
/// Scope: `tn.crm.contacts:r`. Paged. Errors: 400, 403, 404.
Request<Page<ContactMethodResponse>> get_contact_methods(
    const Guid& contact_id,
    const GetContactMethodsQuery& query = {});

/// POST /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods
///
/// Scope: `tn.crm.contacts:w`. Errors: 400, 403, 404.
Request<ContactMethodResponse> create_contact_method(
    const Guid& contact_id,
    const CreateContactMethodRequest& body);

/// GET /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}
///
/// Scope: `tn.crm.contacts:r`. Errors: 400, 403, 404.
Request<ContactMethodResponse> get_contact_method(
    const Guid& contact_id,
    const Guid& contact_method_id);

/// PUT /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}
///
/// Scope: `tn.crm.contacts:w`. Errors: 400, 403, 404.
Request<ContactMethodResponse> upsert_contact_method(
    const Guid& contact_id,
    const Guid& contact_method_id,
    const UpsertContactMethodRequest& body);

/// PATCH /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}
///
/// Scope: `tn.crm.contacts:w`. Errors: 400, 403, 404.
Request<ContactMethodResponse> update_contact_method(
    const Guid& contact_id,
    const Guid& contact_method_id,
    const UpdateContactMethodRequest& body);

/// DELETE /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}
///
/// Scope: `tn.crm.contacts:w`. Errors: 400, 403, 404.
Request<void> delete_contact_method(const Guid& contact_id, const Guid& contact_method_id);

}  // namespace servicetitan::crm::contact_methods
