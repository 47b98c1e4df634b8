// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/contacts_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::crm {

namespace tables::contact_preference_type_response {
using T = ContactPreferenceTypeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"dataType", offsetof(T, data_type), &detail::type_of<decltype(T::data_type)>, true},
};
}  // namespace tables::contact_preference_type_response
constinit const detail::Object ContactPreferenceTypeResponse::kObject{
    "ContactPreferenceTypeResponse", tables::contact_preference_type_response::kMembers,
    std::size(tables::contact_preference_type_response::kMembers),
    offsetof(ContactPreferenceTypeResponse, extra),
    &detail::construct<ContactPreferenceTypeResponse>};

namespace tables::contact_relationship_response {
using T = ContactRelationshipResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"relatedEntityId", offsetof(T, related_entity_id),
     &detail::type_of<decltype(T::related_entity_id)>, true},
    {"typeName", offsetof(T, type_name), &detail::type_of<decltype(T::type_name)>, true},
    {"typeSlug", offsetof(T, type_slug), &detail::type_of<decltype(T::type_slug)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>, true},
};
}  // namespace tables::contact_relationship_response
constinit const detail::Object ContactRelationshipResponse::kObject{
    "ContactRelationshipResponse", tables::contact_relationship_response::kMembers,
    std::size(tables::contact_relationship_response::kMembers),
    offsetof(ContactRelationshipResponse, extra), &detail::construct<ContactRelationshipResponse>};

namespace tables::contact_response {
using T = ContactResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"referenceId", offsetof(T, reference_id), &detail::type_of<decltype(T::reference_id)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"title", offsetof(T, title), &detail::type_of<decltype(T::title)>},
    {"isArchived", offsetof(T, is_archived), &detail::type_of<decltype(T::is_archived)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"modifiedBy", offsetof(T, modified_by), &detail::type_of<decltype(T::modified_by)>, true},
};
}  // namespace tables::contact_response
constinit const detail::Object ContactResponse::kObject{
    "ContactResponse", tables::contact_response::kMembers,
    std::size(tables::contact_response::kMembers), offsetof(ContactResponse, extra),
    &detail::construct<ContactResponse>};

namespace tables::create_contact_request {
using T = CreateContactRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"title", offsetof(T, title), &detail::type_of<decltype(T::title)>},
    {"referenceId", offsetof(T, reference_id), &detail::type_of<decltype(T::reference_id)>},
};
}  // namespace tables::create_contact_request
constinit const detail::Object CreateContactRequest::kObject{
    "CreateContactRequest", tables::create_contact_request::kMembers,
    std::size(tables::create_contact_request::kMembers), offsetof(CreateContactRequest, extra),
    &detail::construct<CreateContactRequest>};

namespace tables::replace_contact_request {
using T = ReplaceContactRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"title", offsetof(T, title), &detail::type_of<decltype(T::title)>},
    {"referenceId", offsetof(T, reference_id), &detail::type_of<decltype(T::reference_id)>},
    {"isArchived", offsetof(T, is_archived), &detail::type_of<decltype(T::is_archived)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.is_archived = detail::unset};
}
}  // namespace tables::replace_contact_request
constinit const detail::Object ReplaceContactRequest::kObject{
    "ReplaceContactRequest", tables::replace_contact_request::kMembers,
    std::size(tables::replace_contact_request::kMembers), offsetof(ReplaceContactRequest, extra),
    &tables::replace_contact_request::make};

namespace tables::update_contact_request {
using T = UpdateContactRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"title", offsetof(T, title), &detail::type_of<decltype(T::title)>},
    {"referenceId", offsetof(T, reference_id), &detail::type_of<decltype(T::reference_id)>},
    {"isArchived", offsetof(T, is_archived), &detail::type_of<decltype(T::is_archived)>},
};
}  // namespace tables::update_contact_request
constinit const detail::Object UpdateContactRequest::kObject{
    "UpdateContactRequest", tables::update_contact_request::kMembers,
    std::size(tables::update_contact_request::kMembers), offsetof(UpdateContactRequest, extra),
    &detail::construct<UpdateContactRequest>};

}  // namespace servicetitan::crm
