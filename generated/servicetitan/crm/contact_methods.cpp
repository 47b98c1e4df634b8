// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/contact_methods.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::crm::contact_methods {

namespace tables::get_contact_methods {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.contact_methods.get_contact_methods",
    .operation_id = "ContactMethods_GetContactMethods",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.contacts:r",
};
using T = GetContactMethodsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
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
}  // namespace tables::get_contact_methods
Request<Page<ContactMethodResponse>> get_contact_methods(
    const Guid& contact_id,
    const GetContactMethodsQuery& query) {
  return detail::RequestBuilder(tables::get_contact_methods::kOperation)
      .path(contact_id)
      .query(tables::get_contact_methods::kQuery, query)
      .returning<Page<ContactMethodResponse>>();
}

namespace tables::create_contact_method {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.contact_methods.create_contact_method",
    .operation_id = "ContactMethods_CreateContactMethod",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.contacts:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ContactMethodResponse>;
}  // namespace tables::create_contact_method
Request<ContactMethodResponse> create_contact_method(
    const Guid& contact_id,
    const CreateContactMethodRequest& body) {
  return detail::RequestBuilder(tables::create_contact_method::kOperation)
      .path(contact_id)
      .body(body)
      .returning<ContactMethodResponse>();
}

namespace tables::get_contact_method {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.contact_methods.get_contact_method",
    .operation_id = "ContactMethods_GetContactMethod",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.crm.contacts:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ContactMethodResponse>;
}  // namespace tables::get_contact_method
Request<ContactMethodResponse> get_contact_method(
    const Guid& contact_id,
    const Guid& contact_method_id) {
  return detail::RequestBuilder(tables::get_contact_method::kOperation)
      .path(contact_id)
      .path(contact_method_id)
      .returning<ContactMethodResponse>();
}

namespace tables::upsert_contact_method {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.contact_methods.upsert_contact_method",
    .operation_id = "ContactMethods_UpsertContactMethod",
    .method = Method::put,
    .path = "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.contacts:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ContactMethodResponse>;
}  // namespace tables::upsert_contact_method
Request<ContactMethodResponse> upsert_contact_method(
    const Guid& contact_id,
    const Guid& contact_method_id,
    const UpsertContactMethodRequest& body) {
  return detail::RequestBuilder(tables::upsert_contact_method::kOperation)
      .path(contact_id)
      .path(contact_method_id)
      .body(body)
      .returning<ContactMethodResponse>();
}

namespace tables::update_contact_method {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.contact_methods.update_contact_method",
    .operation_id = "ContactMethods_UpdateContactMethod",
    .method = Method::patch,
    .path = "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.contacts:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ContactMethodResponse>;
}  // namespace tables::update_contact_method
Request<ContactMethodResponse> update_contact_method(
    const Guid& contact_id,
    const Guid& contact_method_id,
    const UpdateContactMethodRequest& body) {
  return detail::RequestBuilder(tables::update_contact_method::kOperation)
      .path(contact_id)
      .path(contact_method_id)
      .body(body)
      .returning<ContactMethodResponse>();
}

namespace tables::delete_contact_method {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.contact_methods.delete_contact_method",
    .operation_id = "ContactMethods_DeleteContactMethod",
    .method = Method::delete_,
    .path = "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}",
    .scopes = "tn.crm.contacts:w",
};
}  // namespace tables::delete_contact_method
Request<void> delete_contact_method(const Guid& contact_id, const Guid& contact_method_id) {
  return detail::RequestBuilder(tables::delete_contact_method::kOperation)
      .path(contact_id)
      .path(contact_method_id)
      .returning<void>();
}

}  // namespace servicetitan::crm::contact_methods
