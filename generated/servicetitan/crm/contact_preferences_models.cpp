// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/contact_preferences_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::crm {

namespace tables::contact_preference_response {
using T = ContactPreferenceResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"dataType", offsetof(T, data_type), &detail::type_of<decltype(T::data_type)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
}  // namespace tables::contact_preference_response
constinit const detail::Object ContactPreferenceResponse::kObject{
    "ContactPreferenceResponse", tables::contact_preference_response::kMembers,
    std::size(tables::contact_preference_response::kMembers),
    offsetof(ContactPreferenceResponse, extra), &detail::construct<ContactPreferenceResponse>};

namespace tables::update_contact_method_preference_request {
using T = UpdateContactMethodPreferenceRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
}  // namespace tables::update_contact_method_preference_request
constinit const detail::Object UpdateContactMethodPreferenceRequest::kObject{
    "UpdateContactMethodPreferenceRequest",
    tables::update_contact_method_preference_request::kMembers,
    std::size(tables::update_contact_method_preference_request::kMembers),
    offsetof(UpdateContactMethodPreferenceRequest, extra),
    &detail::construct<UpdateContactMethodPreferenceRequest>};

}  // namespace servicetitan::crm
