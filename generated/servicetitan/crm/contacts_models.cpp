// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/contacts_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::crm {

namespace tables {

extern const detail::Member kContactPreferenceTypeResponse[];
const detail::Member kContactPreferenceTypeResponse[] = {
    {"id", offsetof(ContactPreferenceTypeResponse, id),
     &detail::type_of<decltype(ContactPreferenceTypeResponse::id)>, true},
    {"name", offsetof(ContactPreferenceTypeResponse, name),
     &detail::type_of<decltype(ContactPreferenceTypeResponse::name)>, true},
    {"description", offsetof(ContactPreferenceTypeResponse, description),
     &detail::type_of<decltype(ContactPreferenceTypeResponse::description)>},
    {"dataType", offsetof(ContactPreferenceTypeResponse, data_type),
     &detail::type_of<decltype(ContactPreferenceTypeResponse::data_type)>, true},
};

extern const detail::Member kContactRelationshipResponse[];
const detail::Member kContactRelationshipResponse[] = {
    {"id", offsetof(ContactRelationshipResponse, id),
     &detail::type_of<decltype(ContactRelationshipResponse::id)>, true},
    {"relatedEntityId", offsetof(ContactRelationshipResponse, related_entity_id),
     &detail::type_of<decltype(ContactRelationshipResponse::related_entity_id)>, true},
    {"typeName", offsetof(ContactRelationshipResponse, type_name),
     &detail::type_of<decltype(ContactRelationshipResponse::type_name)>, true},
    {"typeSlug", offsetof(ContactRelationshipResponse, type_slug),
     &detail::type_of<decltype(ContactRelationshipResponse::type_slug)>, true},
    {"createdOn", offsetof(ContactRelationshipResponse, created_on),
     &detail::type_of<decltype(ContactRelationshipResponse::created_on)>, true},
    {"createdBy", offsetof(ContactRelationshipResponse, created_by),
     &detail::type_of<decltype(ContactRelationshipResponse::created_by)>, true},
};

extern const detail::Member kContactResponse[];
const detail::Member kContactResponse[] = {
    {"id", offsetof(ContactResponse, id), &detail::type_of<decltype(ContactResponse::id)>, true},
    {"referenceId", offsetof(ContactResponse, reference_id),
     &detail::type_of<decltype(ContactResponse::reference_id)>},
    {"name", offsetof(ContactResponse, name), &detail::type_of<decltype(ContactResponse::name)>},
    {"title", offsetof(ContactResponse, title), &detail::type_of<decltype(ContactResponse::title)>},
    {"isArchived", offsetof(ContactResponse, is_archived),
     &detail::type_of<decltype(ContactResponse::is_archived)>, true},
    {"createdOn", offsetof(ContactResponse, created_on),
     &detail::type_of<decltype(ContactResponse::created_on)>, true},
    {"createdBy", offsetof(ContactResponse, created_by),
     &detail::type_of<decltype(ContactResponse::created_by)>, true},
    {"modifiedOn", offsetof(ContactResponse, modified_on),
     &detail::type_of<decltype(ContactResponse::modified_on)>, true},
    {"modifiedBy", offsetof(ContactResponse, modified_by),
     &detail::type_of<decltype(ContactResponse::modified_by)>, true},
};

extern const detail::Member kCreateContactRequest[];
const detail::Member kCreateContactRequest[] = {
    {"name", offsetof(CreateContactRequest, name),
     &detail::type_of<decltype(CreateContactRequest::name)>},
    {"title", offsetof(CreateContactRequest, title),
     &detail::type_of<decltype(CreateContactRequest::title)>},
    {"referenceId", offsetof(CreateContactRequest, reference_id),
     &detail::type_of<decltype(CreateContactRequest::reference_id)>},
};

extern const detail::Member kReplaceContactRequest[];
const detail::Member kReplaceContactRequest[] = {
    {"name", offsetof(ReplaceContactRequest, name),
     &detail::type_of<decltype(ReplaceContactRequest::name)>},
    {"title", offsetof(ReplaceContactRequest, title),
     &detail::type_of<decltype(ReplaceContactRequest::title)>},
    {"referenceId", offsetof(ReplaceContactRequest, reference_id),
     &detail::type_of<decltype(ReplaceContactRequest::reference_id)>},
    {"isArchived", offsetof(ReplaceContactRequest, is_archived),
     &detail::type_of<decltype(ReplaceContactRequest::is_archived)>, true},
};
void make_replace_contact_request(void* place) {
  ::new (place) ReplaceContactRequest{.is_archived = detail::unset};
}

extern const detail::Member kUpdateContactRequest[];
const detail::Member kUpdateContactRequest[] = {
    {"name", offsetof(UpdateContactRequest, name),
     &detail::type_of<decltype(UpdateContactRequest::name)>},
    {"title", offsetof(UpdateContactRequest, title),
     &detail::type_of<decltype(UpdateContactRequest::title)>},
    {"referenceId", offsetof(UpdateContactRequest, reference_id),
     &detail::type_of<decltype(UpdateContactRequest::reference_id)>},
    {"isArchived", offsetof(UpdateContactRequest, is_archived),
     &detail::type_of<decltype(UpdateContactRequest::is_archived)>},
};

}  // namespace tables

const detail::Object ContactPreferenceTypeResponse::kObject{
    "ContactPreferenceTypeResponse", tables::kContactPreferenceTypeResponse,
    std::size(tables::kContactPreferenceTypeResponse),
    offsetof(ContactPreferenceTypeResponse, extra),
    &detail::construct<ContactPreferenceTypeResponse>};

const detail::Object ContactRelationshipResponse::kObject{
    "ContactRelationshipResponse", tables::kContactRelationshipResponse,
    std::size(tables::kContactRelationshipResponse), offsetof(ContactRelationshipResponse, extra),
    &detail::construct<ContactRelationshipResponse>};

const detail::Object ContactResponse::kObject{
    "ContactResponse", tables::kContactResponse, std::size(tables::kContactResponse),
    offsetof(ContactResponse, extra), &detail::construct<ContactResponse>};

const detail::Object CreateContactRequest::kObject{
    "CreateContactRequest", tables::kCreateContactRequest, std::size(tables::kCreateContactRequest),
    offsetof(CreateContactRequest, extra), &detail::construct<CreateContactRequest>};

const detail::Object ReplaceContactRequest::kObject{
    "ReplaceContactRequest", tables::kReplaceContactRequest,
    std::size(tables::kReplaceContactRequest), offsetof(ReplaceContactRequest, extra),
    &tables::make_replace_contact_request};

const detail::Object UpdateContactRequest::kObject{
    "UpdateContactRequest", tables::kUpdateContactRequest, std::size(tables::kUpdateContactRequest),
    offsetof(UpdateContactRequest, extra), &detail::construct<UpdateContactRequest>};

}  // namespace servicetitan::crm
