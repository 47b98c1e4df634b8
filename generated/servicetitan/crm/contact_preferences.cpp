// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/contact_preferences.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::crm::contact_preferences {

namespace tables::get_contact_method_preferences {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.contact_preferences.get_contact_method_preferences",
    .operation_id = "ContactPreferences_GetContactMethodPreferences",
    .method = Method::get,
    .path =
        "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}/"
        "preferences",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.crm.contacts:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<std::vector<ContactPreferenceResponse>>;
}  // namespace tables::get_contact_method_preferences
Request<std::vector<ContactPreferenceResponse>> get_contact_method_preferences(
    const Guid& contact_id,
    const Guid& contact_method_id) {
  return detail::RequestBuilder(tables::get_contact_method_preferences::kOperation)
      .path(contact_id)
      .path(contact_method_id)
      .returning<std::vector<ContactPreferenceResponse>>();
}

namespace tables::get_contact_method_preference {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.contact_preferences.get_contact_method_preference",
    .operation_id = "ContactPreferences_GetContactMethodPreference",
    .method = Method::get,
    .path =
        "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}/"
        "preferences/{preferenceName}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.crm.contacts:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ContactPreferenceResponse>;
}  // namespace tables::get_contact_method_preference
Request<ContactPreferenceResponse> get_contact_method_preference(
    const Guid& contact_id,
    const Guid& contact_method_id,
    std::string_view preference_name) {
  return detail::RequestBuilder(tables::get_contact_method_preference::kOperation)
      .path(contact_id)
      .path(contact_method_id)
      .path(preference_name)
      .returning<ContactPreferenceResponse>();
}

namespace tables::update_contact_method_preference {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.contact_preferences.update_contact_method_preference",
    .operation_id = "ContactPreferences_UpdateContactMethodPreference",
    .method = Method::patch,
    .path =
        "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}/"
        "preferences/{preferenceName}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.contacts:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ContactPreferenceResponse>;
}  // namespace tables::update_contact_method_preference
Request<ContactPreferenceResponse> update_contact_method_preference(
    const Guid& contact_id,
    const Guid& contact_method_id,
    std::string_view preference_name,
    const UpdateContactMethodPreferenceRequest& body) {
  return detail::RequestBuilder(tables::update_contact_method_preference::kOperation)
      .path(contact_id)
      .path(contact_method_id)
      .path(preference_name)
      .body(body)
      .returning<ContactPreferenceResponse>();
}

}  // namespace servicetitan::crm::contact_preferences
