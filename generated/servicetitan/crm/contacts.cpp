// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/contacts.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::crm::contacts {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "crm.contacts.get_list",
    .operation_id = "Contacts_GetList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/contacts",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.contacts:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"name", offsetof(GetListQuery, name), &detail::type_of<decltype(GetListQuery::name)>},
    {"title", offsetof(GetListQuery, title), &detail::type_of<decltype(GetListQuery::title)>},
    {"referenceId", offsetof(GetListQuery, reference_id),
     &detail::type_of<decltype(GetListQuery::reference_id)>},
    {"isArchived", offsetof(GetListQuery, is_archived),
     &detail::type_of<decltype(GetListQuery::is_archived)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "crm.contacts.create",
    .operation_id = "Contacts_Create",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/contacts",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.contacts:w",
};

extern const Operation kSearchContactMethods;
const Operation kSearchContactMethods{
    .name = "crm.contacts.search_contact_methods",
    .operation_id = "Contacts_SearchContactMethods",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/contacts/contact-methods",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.contacts:r",
};
extern const detail::QueryMember kSearchContactMethodsQuery[];
const detail::QueryMember kSearchContactMethodsQuery[] = {
    {"contactId", offsetof(SearchContactMethodsQuery, contact_id),
     &detail::type_of<decltype(SearchContactMethodsQuery::contact_id)>},
    {"referenceId", offsetof(SearchContactMethodsQuery, reference_id),
     &detail::type_of<decltype(SearchContactMethodsQuery::reference_id)>},
    {"type", offsetof(SearchContactMethodsQuery, type),
     &detail::type_of<decltype(SearchContactMethodsQuery::type)>},
    {"value", offsetof(SearchContactMethodsQuery, value),
     &detail::type_of<decltype(SearchContactMethodsQuery::value)>},
    {"createdBefore", offsetof(SearchContactMethodsQuery, created_before),
     &detail::type_of<decltype(SearchContactMethodsQuery::created_before)>},
    {"createdOnOrAfter", offsetof(SearchContactMethodsQuery, created_on_or_after),
     &detail::type_of<decltype(SearchContactMethodsQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(SearchContactMethodsQuery, modified_before),
     &detail::type_of<decltype(SearchContactMethodsQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(SearchContactMethodsQuery, modified_on_or_after),
     &detail::type_of<decltype(SearchContactMethodsQuery::modified_on_or_after)>},
    {"page", offsetof(SearchContactMethodsQuery, page),
     &detail::type_of<decltype(SearchContactMethodsQuery::page)>},
    {"pageSize", offsetof(SearchContactMethodsQuery, page_size),
     &detail::type_of<decltype(SearchContactMethodsQuery::page_size)>},
    {"includeTotal", offsetof(SearchContactMethodsQuery, include_total),
     &detail::type_of<decltype(SearchContactMethodsQuery::include_total)>},
    {"sort", offsetof(SearchContactMethodsQuery, sort),
     &detail::type_of<decltype(SearchContactMethodsQuery::sort)>},
};

extern const Operation kGetPreferenceMetadataList;
const Operation kGetPreferenceMetadataList{
    .name = "crm.contacts.get_preference_metadata_list",
    .operation_id = "Contacts_GetPreferenceMetadataList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/contacts/preferences",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.crm.contacts:r",
};

extern const Operation kGetByRelationshipId;
const Operation kGetByRelationshipId{
    .name = "crm.contacts.get_by_relationship_id",
    .operation_id = "Contacts_GetByRelationshipId",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/contacts/relationships/{relationshipId}",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.contacts:r",
};
extern const detail::QueryMember kGetByRelationshipIdQuery[];
const detail::QueryMember kGetByRelationshipIdQuery[] = {
    {"name", offsetof(GetByRelationshipIdQuery, name),
     &detail::type_of<decltype(GetByRelationshipIdQuery::name)>},
    {"title", offsetof(GetByRelationshipIdQuery, title),
     &detail::type_of<decltype(GetByRelationshipIdQuery::title)>},
    {"referenceId", offsetof(GetByRelationshipIdQuery, reference_id),
     &detail::type_of<decltype(GetByRelationshipIdQuery::reference_id)>},
    {"isArchived", offsetof(GetByRelationshipIdQuery, is_archived),
     &detail::type_of<decltype(GetByRelationshipIdQuery::is_archived)>},
    {"createdBefore", offsetof(GetByRelationshipIdQuery, created_before),
     &detail::type_of<decltype(GetByRelationshipIdQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetByRelationshipIdQuery, created_on_or_after),
     &detail::type_of<decltype(GetByRelationshipIdQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetByRelationshipIdQuery, modified_before),
     &detail::type_of<decltype(GetByRelationshipIdQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetByRelationshipIdQuery, modified_on_or_after),
     &detail::type_of<decltype(GetByRelationshipIdQuery::modified_on_or_after)>},
    {"page", offsetof(GetByRelationshipIdQuery, page),
     &detail::type_of<decltype(GetByRelationshipIdQuery::page)>},
    {"pageSize", offsetof(GetByRelationshipIdQuery, page_size),
     &detail::type_of<decltype(GetByRelationshipIdQuery::page_size)>},
    {"includeTotal", offsetof(GetByRelationshipIdQuery, include_total),
     &detail::type_of<decltype(GetByRelationshipIdQuery::include_total)>},
    {"sort", offsetof(GetByRelationshipIdQuery, sort),
     &detail::type_of<decltype(GetByRelationshipIdQuery::sort)>},
};

extern const Operation kGetContactRelationshipList;
const Operation kGetContactRelationshipList{
    .name = "crm.contacts.get_contact_relationship_list",
    .operation_id = "Contacts_GetContactRelationshipList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/contacts/{contactId}/relationships",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.contacts:r",
};
extern const detail::QueryMember kGetContactRelationshipListQuery[];
const detail::QueryMember kGetContactRelationshipListQuery[] = {
    {"relatedEntityId", offsetof(GetContactRelationshipListQuery, related_entity_id),
     &detail::type_of<decltype(GetContactRelationshipListQuery::related_entity_id)>},
    {"typeSlug", offsetof(GetContactRelationshipListQuery, type_slug),
     &detail::type_of<decltype(GetContactRelationshipListQuery::type_slug)>},
    {"typeName", offsetof(GetContactRelationshipListQuery, type_name),
     &detail::type_of<decltype(GetContactRelationshipListQuery::type_name)>},
    {"createdBefore", offsetof(GetContactRelationshipListQuery, created_before),
     &detail::type_of<decltype(GetContactRelationshipListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetContactRelationshipListQuery, created_on_or_after),
     &detail::type_of<decltype(GetContactRelationshipListQuery::created_on_or_after)>},
    {"page", offsetof(GetContactRelationshipListQuery, page),
     &detail::type_of<decltype(GetContactRelationshipListQuery::page)>},
    {"pageSize", offsetof(GetContactRelationshipListQuery, page_size),
     &detail::type_of<decltype(GetContactRelationshipListQuery::page_size)>},
    {"includeTotal", offsetof(GetContactRelationshipListQuery, include_total),
     &detail::type_of<decltype(GetContactRelationshipListQuery::include_total)>},
    {"sort", offsetof(GetContactRelationshipListQuery, sort),
     &detail::type_of<decltype(GetContactRelationshipListQuery::sort)>},
};

extern const Operation kCreateContactRelationship;
const Operation kCreateContactRelationship{
    .name = "crm.contacts.create_contact_relationship",
    .operation_id = "Contacts_CreateContactRelationship",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/contacts/{contactId}/relationships/{relatedEntityId}/{typeSlug}",
    .scopes = "tn.crm.contacts:w",
};

extern const Operation kDeleteContactRelationship;
const Operation kDeleteContactRelationship{
    .name = "crm.contacts.delete_contact_relationship",
    .operation_id = "Contacts_DeleteContactRelationship",
    .method = Method::delete_,
    .path = "/crm/v2/tenant/{tenant}/contacts/{contactId}/relationships/{relatedEntityId}/{typeSlug}",
    .scopes = "tn.crm.contacts:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "crm.contacts.get",
    .operation_id = "Contacts_Get",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/contacts/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.crm.contacts:r",
};

extern const Operation kReplace;
const Operation kReplace{
    .name = "crm.contacts.replace",
    .operation_id = "Contacts_Replace",
    .method = Method::put,
    .path = "/crm/v2/tenant/{tenant}/contacts/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.contacts:w",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "crm.contacts.update",
    .operation_id = "Contacts_Update",
    .method = Method::patch,
    .path = "/crm/v2/tenant/{tenant}/contacts/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.contacts:w",
};

extern const Operation kDeleteContact;
const Operation kDeleteContact{
    .name = "crm.contacts.delete_contact",
    .operation_id = "Contacts_DeleteContact",
    .method = Method::delete_,
    .path = "/crm/v2/tenant/{tenant}/contacts/{id}",
    .scopes = "tn.crm.contacts:w",
};

}  // namespace tables

Request<Page<ContactResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<ContactResponse>>();
}

Request<ContactResponse> create(const CreateContactRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<ContactResponse>();
}

Request<Page<ContactMethodResponse>> search_contact_methods(
    const SearchContactMethodsQuery& query) {
  return detail::RequestBuilder(tables::kSearchContactMethods)
      .query(tables::kSearchContactMethodsQuery, query)
      .returning<Page<ContactMethodResponse>>();
}

Request<std::vector<ContactPreferenceTypeResponse>> get_preference_metadata_list() {
  return detail::RequestBuilder(tables::kGetPreferenceMetadataList)
      .returning<std::vector<ContactPreferenceTypeResponse>>();
}

Request<Page<ContactResponse>> get_by_relationship_id(
    std::int64_t relationship_id,
    const GetByRelationshipIdQuery& query) {
  return detail::RequestBuilder(tables::kGetByRelationshipId)
      .path(relationship_id)
      .query(tables::kGetByRelationshipIdQuery, query)
      .returning<Page<ContactResponse>>();
}

Request<Page<ContactRelationshipResponse>> get_contact_relationship_list(
    const Guid& contact_id,
    const GetContactRelationshipListQuery& query) {
  return detail::RequestBuilder(tables::kGetContactRelationshipList)
      .path(contact_id)
      .query(tables::kGetContactRelationshipListQuery, query)
      .returning<Page<ContactRelationshipResponse>>();
}

Request<void> create_contact_relationship(
    const Guid& contact_id,
    std::int64_t related_entity_id,
    std::string_view type_slug) {
  return detail::RequestBuilder(tables::kCreateContactRelationship)
      .path(contact_id)
      .path(related_entity_id)
      .path(type_slug)
      .returning<void>();
}

Request<void> delete_contact_relationship(
    const Guid& contact_id,
    std::int64_t related_entity_id,
    std::string_view type_slug) {
  return detail::RequestBuilder(tables::kDeleteContactRelationship)
      .path(contact_id)
      .path(related_entity_id)
      .path(type_slug)
      .returning<void>();
}

Request<ContactResponse> get(const Guid& id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<ContactResponse>();
}

Request<ContactResponse> replace(const Guid& id, const ReplaceContactRequest& body) {
  return detail::RequestBuilder(tables::kReplace).path(id).body(body).returning<ContactResponse>();
}

Request<ContactResponse> update(const Guid& id, const UpdateContactRequest& body) {
  return detail::RequestBuilder(tables::kUpdate).path(id).body(body).returning<ContactResponse>();
}

Request<void> delete_contact(const Guid& id) {
  return detail::RequestBuilder(tables::kDeleteContact).path(id).returning<void>();
}

}  // namespace servicetitan::crm::contacts
