// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/contact_methods.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::crm::contact_methods {

namespace tables {

extern const Operation kGetContactMethods;
const Operation kGetContactMethods{
    .name = "crm.contact_methods.get_contact_methods",
    .operation_id = "ContactMethods_GetContactMethods",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.contacts:r",
};
extern const detail::QueryMember kGetContactMethodsQuery[];
const detail::QueryMember kGetContactMethodsQuery[] = {
    {"referenceId", offsetof(GetContactMethodsQuery, reference_id),
     &detail::type_of<decltype(GetContactMethodsQuery::reference_id)>},
    {"type", offsetof(GetContactMethodsQuery, type),
     &detail::type_of<decltype(GetContactMethodsQuery::type)>},
    {"value", offsetof(GetContactMethodsQuery, value),
     &detail::type_of<decltype(GetContactMethodsQuery::value)>},
    {"createdBefore", offsetof(GetContactMethodsQuery, created_before),
     &detail::type_of<decltype(GetContactMethodsQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetContactMethodsQuery, created_on_or_after),
     &detail::type_of<decltype(GetContactMethodsQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetContactMethodsQuery, modified_before),
     &detail::type_of<decltype(GetContactMethodsQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetContactMethodsQuery, modified_on_or_after),
     &detail::type_of<decltype(GetContactMethodsQuery::modified_on_or_after)>},
    {"page", offsetof(GetContactMethodsQuery, page),
     &detail::type_of<decltype(GetContactMethodsQuery::page)>},
    {"pageSize", offsetof(GetContactMethodsQuery, page_size),
     &detail::type_of<decltype(GetContactMethodsQuery::page_size)>},
    {"includeTotal", offsetof(GetContactMethodsQuery, include_total),
     &detail::type_of<decltype(GetContactMethodsQuery::include_total)>},
    {"sort", offsetof(GetContactMethodsQuery, sort),
     &detail::type_of<decltype(GetContactMethodsQuery::sort)>},
};

extern const Operation kCreateContactMethod;
const Operation kCreateContactMethod{
    .name = "crm.contact_methods.create_contact_method",
    .operation_id = "ContactMethods_CreateContactMethod",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.contacts:w",
};

extern const Operation kGetContactMethod;
const Operation kGetContactMethod{
    .name = "crm.contact_methods.get_contact_method",
    .operation_id = "ContactMethods_GetContactMethod",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.crm.contacts:r",
};

extern const Operation kUpsertContactMethod;
const Operation kUpsertContactMethod{
    .name = "crm.contact_methods.upsert_contact_method",
    .operation_id = "ContactMethods_UpsertContactMethod",
    .method = Method::put,
    .path = "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.contacts:w",
};

extern const Operation kUpdateContactMethod;
const Operation kUpdateContactMethod{
    .name = "crm.contact_methods.update_contact_method",
    .operation_id = "ContactMethods_UpdateContactMethod",
    .method = Method::patch,
    .path = "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.contacts:w",
};

extern const Operation kDeleteContactMethod;
const Operation kDeleteContactMethod{
    .name = "crm.contact_methods.delete_contact_method",
    .operation_id = "ContactMethods_DeleteContactMethod",
    .method = Method::delete_,
    .path = "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}",
    .scopes = "tn.crm.contacts:w",
};

}  // namespace tables

Request<Page<ContactMethodResponse>> get_contact_methods(
    const Guid& contact_id,
    const GetContactMethodsQuery& query) {
  return detail::RequestBuilder(tables::kGetContactMethods)
      .path(contact_id)
      .query(tables::kGetContactMethodsQuery, query)
      .returning<Page<ContactMethodResponse>>();
}

Request<ContactMethodResponse> create_contact_method(
    const Guid& contact_id,
    const CreateContactMethodRequest& body) {
  return detail::RequestBuilder(tables::kCreateContactMethod)
      .path(contact_id)
      .body(body)
      .returning<ContactMethodResponse>();
}

Request<ContactMethodResponse> get_contact_method(
    const Guid& contact_id,
    const Guid& contact_method_id) {
  return detail::RequestBuilder(tables::kGetContactMethod)
      .path(contact_id)
      .path(contact_method_id)
      .returning<ContactMethodResponse>();
}

Request<ContactMethodResponse> upsert_contact_method(
    const Guid& contact_id,
    const Guid& contact_method_id,
    const UpsertContactMethodRequest& body) {
  return detail::RequestBuilder(tables::kUpsertContactMethod)
      .path(contact_id)
      .path(contact_method_id)
      .body(body)
      .returning<ContactMethodResponse>();
}

Request<ContactMethodResponse> update_contact_method(
    const Guid& contact_id,
    const Guid& contact_method_id,
    const UpdateContactMethodRequest& body) {
  return detail::RequestBuilder(tables::kUpdateContactMethod)
      .path(contact_id)
      .path(contact_method_id)
      .body(body)
      .returning<ContactMethodResponse>();
}

Request<void> delete_contact_method(const Guid& contact_id, const Guid& contact_method_id) {
  return detail::RequestBuilder(tables::kDeleteContactMethod)
      .path(contact_id)
      .path(contact_method_id)
      .returning<void>();
}

}  // namespace servicetitan::crm::contact_methods
