// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/contacts.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::crm::contacts {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.contacts.get_list",
    .operation_id = "Contacts_GetList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/contacts",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.contacts:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"title", offsetof(T, title), &detail::type_of<decltype(T::title)>},
    {"referenceId", offsetof(T, reference_id), &detail::type_of<decltype(T::reference_id)>},
    {"isArchived", offsetof(T, is_archived), &detail::type_of<decltype(T::is_archived)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<ContactResponse>>;
}  // namespace tables::get_list
Request<Page<ContactResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<ContactResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.contacts.create",
    .operation_id = "Contacts_Create",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/contacts",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.contacts:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ContactResponse>;
}  // namespace tables::create
Request<ContactResponse> create(const CreateContactRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation).body(body).returning<ContactResponse>();
}

namespace tables::search_contact_methods {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.contacts.search_contact_methods",
    .operation_id = "Contacts_SearchContactMethods",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/contacts/contact-methods",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.contacts:r",
};
using T = SearchContactMethodsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"contactId", offsetof(T, contact_id), &detail::type_of<decltype(T::contact_id)>},
    {"referenceId", offsetof(T, reference_id), &detail::type_of<decltype(T::reference_id)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<ContactMethodResponse>>;
}  // namespace tables::search_contact_methods
Request<Page<ContactMethodResponse>> search_contact_methods(
    const SearchContactMethodsQuery& query) {
  return detail::RequestBuilder(tables::search_contact_methods::kOperation)
      .query(tables::search_contact_methods::kQuery, query)
      .returning<Page<ContactMethodResponse>>();
}

namespace tables::get_preference_metadata_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.contacts.get_preference_metadata_list",
    .operation_id = "Contacts_GetPreferenceMetadataList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/contacts/preferences",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.crm.contacts:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<std::vector<ContactPreferenceTypeResponse>>;
}  // namespace tables::get_preference_metadata_list
Request<std::vector<ContactPreferenceTypeResponse>> get_preference_metadata_list() {
  return detail::RequestBuilder(tables::get_preference_metadata_list::kOperation)
      .returning<std::vector<ContactPreferenceTypeResponse>>();
}

namespace tables::get_by_relationship_id {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.contacts.get_by_relationship_id",
    .operation_id = "Contacts_GetByRelationshipId",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/contacts/relationships/{relationshipId}",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.contacts:r",
};
using T = GetByRelationshipIdQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"title", offsetof(T, title), &detail::type_of<decltype(T::title)>},
    {"referenceId", offsetof(T, reference_id), &detail::type_of<decltype(T::reference_id)>},
    {"isArchived", offsetof(T, is_archived), &detail::type_of<decltype(T::is_archived)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<ContactResponse>>;
}  // namespace tables::get_by_relationship_id
Request<Page<ContactResponse>> get_by_relationship_id(
    std::int64_t relationship_id,
    const GetByRelationshipIdQuery& query) {
  return detail::RequestBuilder(tables::get_by_relationship_id::kOperation)
      .path(relationship_id)
      .query(tables::get_by_relationship_id::kQuery, query)
      .returning<Page<ContactResponse>>();
}

namespace tables::get_contact_relationship_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.contacts.get_contact_relationship_list",
    .operation_id = "Contacts_GetContactRelationshipList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/contacts/{contactId}/relationships",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.contacts:r",
};
using T = GetContactRelationshipListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"relatedEntityId", offsetof(T, related_entity_id),
     &detail::type_of<decltype(T::related_entity_id)>},
    {"typeSlug", offsetof(T, type_slug), &detail::type_of<decltype(T::type_slug)>},
    {"typeName", offsetof(T, type_name), &detail::type_of<decltype(T::type_name)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<ContactRelationshipResponse>>;
}  // namespace tables::get_contact_relationship_list
Request<Page<ContactRelationshipResponse>> get_contact_relationship_list(
    const Guid& contact_id,
    const GetContactRelationshipListQuery& query) {
  return detail::RequestBuilder(tables::get_contact_relationship_list::kOperation)
      .path(contact_id)
      .query(tables::get_contact_relationship_list::kQuery, query)
      .returning<Page<ContactRelationshipResponse>>();
}

namespace tables::create_contact_relationship {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.contacts.create_contact_relationship",
    .operation_id = "Contacts_CreateContactRelationship",
    .method = Method::post,
    .path =
        "/crm/v2/tenant/{tenant}/contacts/{contactId}/relationships/{relatedEntityId}/{typeSlug}",
    .scopes = "tn.crm.contacts:w",
};
}  // namespace tables::create_contact_relationship
Request<void> create_contact_relationship(
    const Guid& contact_id,
    std::int64_t related_entity_id,
    std::string_view type_slug) {
  return detail::RequestBuilder(tables::create_contact_relationship::kOperation)
      .path(contact_id)
      .path(related_entity_id)
      .path(type_slug)
      .returning<void>();
}

namespace tables::delete_contact_relationship {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.contacts.delete_contact_relationship",
    .operation_id = "Contacts_DeleteContactRelationship",
    .method = Method::delete_,
    .path =
        "/crm/v2/tenant/{tenant}/contacts/{contactId}/relationships/{relatedEntityId}/{typeSlug}",
    .scopes = "tn.crm.contacts:w",
};
}  // namespace tables::delete_contact_relationship
Request<void> delete_contact_relationship(
    const Guid& contact_id,
    std::int64_t related_entity_id,
    std::string_view type_slug) {
  return detail::RequestBuilder(tables::delete_contact_relationship::kOperation)
      .path(contact_id)
      .path(related_entity_id)
      .path(type_slug)
      .returning<void>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.contacts.get",
    .operation_id = "Contacts_Get",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/contacts/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.crm.contacts:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ContactResponse>;
}  // namespace tables::get
Request<ContactResponse> get(const Guid& id) {
  return detail::RequestBuilder(tables::get::kOperation).path(id).returning<ContactResponse>();
}

namespace tables::replace {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.contacts.replace",
    .operation_id = "Contacts_Replace",
    .method = Method::put,
    .path = "/crm/v2/tenant/{tenant}/contacts/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.contacts:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ContactResponse>;
}  // namespace tables::replace
Request<ContactResponse> replace(const Guid& id, const ReplaceContactRequest& body) {
  return detail::RequestBuilder(tables::replace::kOperation)
      .path(id)
      .body(body)
      .returning<ContactResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.contacts.update",
    .operation_id = "Contacts_Update",
    .method = Method::patch,
    .path = "/crm/v2/tenant/{tenant}/contacts/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.contacts:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ContactResponse>;
}  // namespace tables::update
Request<ContactResponse> update(const Guid& id, const UpdateContactRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<ContactResponse>();
}

namespace tables::delete_contact {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.contacts.delete_contact",
    .operation_id = "Contacts_DeleteContact",
    .method = Method::delete_,
    .path = "/crm/v2/tenant/{tenant}/contacts/{id}",
    .scopes = "tn.crm.contacts:w",
};
}  // namespace tables::delete_contact
Request<void> delete_contact(const Guid& id) {
  return detail::RequestBuilder(tables::delete_contact::kOperation).path(id).returning<void>();
}

}  // namespace servicetitan::crm::contacts
