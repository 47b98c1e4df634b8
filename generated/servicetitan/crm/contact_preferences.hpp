// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/crm/contact_preferences_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::crm::contact_preferences {

/// GET /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}/preferences
///
/// Scope: `tn.crm.contacts:r`. Errors: 400, 403, 404.
Request<std::vector<ContactPreferenceResponse>> get_contact_method_preferences(
    const Guid& contact_id,
    const Guid& contact_method_id);

/// GET
/// /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}/preferences/{preferenceName}
///
/// Scope: `tn.crm.contacts:r`. Errors: 400, 403, 404.
Request<ContactPreferenceResponse> get_contact_method_preference(
    const Guid& contact_id,
    const Guid& contact_method_id,
    std::string_view preference_name);

/// PATCH
/// /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}/preferences/{preferenceName}
///
/// Scope: `tn.crm.contacts:w`. Errors: 400, 403, 404.
Request<ContactPreferenceResponse> update_contact_method_preference(
    const Guid& contact_id,
    const Guid& contact_method_id,
    std::string_view preference_name,
    const UpdateContactMethodPreferenceRequest& body);

}  // namespace servicetitan::crm::contact_preferences
