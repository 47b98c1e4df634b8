// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/customers.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::crm::customers {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.customers.get_list",
    .operation_id = "Customers_GetList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/customers",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.customers:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"excludeAccountingChangesFromModifiedDateRange",
     offsetof(T, exclude_accounting_changes_from_modified_date_range),
     &detail::type_of<decltype(T::exclude_accounting_changes_from_modified_date_range)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"street", offsetof(T, street), &detail::type_of<decltype(T::street)>},
    {"unit", offsetof(T, unit), &detail::type_of<decltype(T::unit)>},
    {"city", offsetof(T, city), &detail::type_of<decltype(T::city)>},
    {"state", offsetof(T, state), &detail::type_of<decltype(T::state)>},
    {"zip", offsetof(T, zip), &detail::type_of<decltype(T::zip)>},
    {"country", offsetof(T, country), &detail::type_of<decltype(T::country)>},
    {"latitude", offsetof(T, latitude), &detail::type_of<decltype(T::latitude)>},
    {"longitude", offsetof(T, longitude), &detail::type_of<decltype(T::longitude)>},
    {"phone", offsetof(T, phone), &detail::type_of<decltype(T::phone)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"externalDataApplicationGuid", offsetof(T, external_data_application_guid),
     &detail::type_of<decltype(T::external_data_application_guid)>},
    {"externalDataKey", offsetof(T, external_data_key),
     &detail::type_of<decltype(T::external_data_key)>},
    {"externalDataValues", offsetof(T, external_data_values),
     &detail::type_of<decltype(T::external_data_values)>, detail::QueryStyle::comma},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<CustomerResponse>>;
}  // namespace tables::get_list
Request<Page<CustomerResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<CustomerResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.customers.create",
    .operation_id = "Customers_Create",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/customers",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.customers:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CreatedCustomerResponse>;
}  // namespace tables::create
Request<CreatedCustomerResponse> create(const CreateCustomerRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<CreatedCustomerResponse>();
}

namespace tables::get_modified_contacts_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.customers.get_modified_contacts_list",
    .operation_id = "Customers_GetModifiedContactsList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/customers/contacts",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.customers:r",
};
using T = GetModifiedContactsListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"customerIds", offsetof(T, customer_ids), &detail::type_of<decltype(T::customer_ids)>,
     detail::QueryStyle::comma},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult =
    detail::any_type<Page<CustomerContactWithModifiedOnAndCustomerIdResponse>>;
}  // namespace tables::get_modified_contacts_list
Request<Page<CustomerContactWithModifiedOnAndCustomerIdResponse>> get_modified_contacts_list(
    const GetModifiedContactsListQuery& query) {
  return detail::RequestBuilder(tables::get_modified_contacts_list::kOperation)
      .query(tables::get_modified_contacts_list::kQuery, query)
      .returning<Page<CustomerContactWithModifiedOnAndCustomerIdResponse>>();
}

namespace tables::get_custom_field_types {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.customers.get_custom_field_types",
    .operation_id = "Customers_GetCustomFieldTypes",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/customers/custom-fields",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.customers:r",
};
using T = GetCustomFieldTypesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<CustomersCustomFieldTypeResponse>>;
}  // namespace tables::get_custom_field_types
Request<Page<CustomersCustomFieldTypeResponse>> get_custom_field_types(
    const GetCustomFieldTypesQuery& query) {
  return detail::RequestBuilder(tables::get_custom_field_types::kOperation)
      .query(tables::get_custom_field_types::kQuery, query)
      .returning<Page<CustomersCustomFieldTypeResponse>>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.customers.get",
    .operation_id = "Customers_Get",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/customers/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.crm.customers:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CustomerResponse>;
}  // namespace tables::get
Request<CustomerResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation).path(id).returning<CustomerResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.customers.update",
    .operation_id = "Customers_Update",
    .method = Method::patch,
    .path = "/crm/v2/tenant/{tenant}/customers/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.customers:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CustomerResponse>;
}  // namespace tables::update
Request<CustomerResponse> update(std::int64_t id, const UpdateCustomerRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<CustomerResponse>();
}

namespace tables::get_contact_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.customers.get_contact_list",
    .operation_id = "Customers_GetContactList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/customers/{id}/contacts",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.customers:r",
};
using T = GetContactListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<CustomerContactWithModifiedOnResponse>>;
}  // namespace tables::get_contact_list
Request<Page<CustomerContactWithModifiedOnResponse>> get_contact_list(
    std::int64_t id,
    const GetContactListQuery& query) {
  return detail::RequestBuilder(tables::get_contact_list::kOperation)
      .path(id)
      .query(tables::get_contact_list::kQuery, query)
      .returning<Page<CustomerContactWithModifiedOnResponse>>();
}

namespace tables::create_contact {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.customers.create_contact",
    .operation_id = "Customers_CreateContact",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/customers/{id}/contacts",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.customers:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CustomerContactWithModifiedOnResponse>;
}  // namespace tables::create_contact
Request<CustomerContactWithModifiedOnResponse> create_contact(
    std::int64_t id,
    const CreateCustomerContactRequest& body) {
  return detail::RequestBuilder(tables::create_contact::kOperation)
      .path(id)
      .body(body)
      .returning<CustomerContactWithModifiedOnResponse>();
}

namespace tables::update_contact {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.customers.update_contact",
    .operation_id = "Customers_UpdateContact",
    .method = Method::patch,
    .path = "/crm/v2/tenant/{tenant}/customers/{id}/contacts/{contactId}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.customers:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CustomerContactWithModifiedOnResponse>;
}  // namespace tables::update_contact
Request<CustomerContactWithModifiedOnResponse> update_contact(
    std::int64_t id,
    std::int64_t contact_id,
    const UpdateCustomerContactRequest& body) {
  return detail::RequestBuilder(tables::update_contact::kOperation)
      .path(id)
      .path(contact_id)
      .body(body)
      .returning<CustomerContactWithModifiedOnResponse>();
}

namespace tables::delete_contact {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.customers.delete_contact",
    .operation_id = "Customers_DeleteContact",
    .method = Method::delete_,
    .path = "/crm/v2/tenant/{tenant}/customers/{id}/contacts/{contactId}",
    .scopes = "tn.crm.customers:w",
};
}  // namespace tables::delete_contact
Request<void> delete_contact(std::int64_t id, std::int64_t contact_id) {
  return detail::RequestBuilder(tables::delete_contact::kOperation)
      .path(id)
      .path(contact_id)
      .returning<void>();
}

namespace tables::get_notes {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.customers.get_notes",
    .operation_id = "Customers_GetNotes",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/customers/{id}/notes",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.customers:r",
};
using T = GetNotesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<NoteResponse>>;
}  // namespace tables::get_notes
Request<Page<NoteResponse>> get_notes(std::int64_t id, const GetNotesQuery& query) {
  return detail::RequestBuilder(tables::get_notes::kOperation)
      .path(id)
      .query(tables::get_notes::kQuery, query)
      .returning<Page<NoteResponse>>();
}

namespace tables::create_note {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.customers.create_note",
    .operation_id = "Customers_CreateNote",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/customers/{id}/notes",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.customers:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<NoteResponse>;
}  // namespace tables::create_note
Request<NoteResponse> create_note(std::int64_t id, const CustomerNoteCreateRequest& body) {
  return detail::RequestBuilder(tables::create_note::kOperation)
      .path(id)
      .body(body)
      .returning<NoteResponse>();
}

namespace tables::delete_note {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.customers.delete_note",
    .operation_id = "Customers_DeleteNote",
    .method = Method::delete_,
    .path = "/crm/v2/tenant/{tenant}/customers/{id}/notes/{noteId}",
    .scopes = "tn.crm.customers:w",
};
}  // namespace tables::delete_note
Request<void> delete_note(std::int64_t id, std::int64_t note_id) {
  return detail::RequestBuilder(tables::delete_note::kOperation)
      .path(id)
      .path(note_id)
      .returning<void>();
}

namespace tables::create_tag {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.customers.create_tag",
    .operation_id = "Customers_CreateTag",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/customers/{id}/tags/{tagTypeId}",
    .response_content = Content::json,
    .scopes = "tn.crm.customers:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CreateCustomerTagResponse>;
}  // namespace tables::create_tag
Request<CreateCustomerTagResponse> create_tag(std::int64_t id, std::int64_t tag_type_id) {
  return detail::RequestBuilder(tables::create_tag::kOperation)
      .path(id)
      .path(tag_type_id)
      .returning<CreateCustomerTagResponse>();
}

namespace tables::delete_tag {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.customers.delete_tag",
    .operation_id = "Customers_DeleteTag",
    .method = Method::delete_,
    .path = "/crm/v2/tenant/{tenant}/customers/{id}/tags/{tagTypeId}",
    .scopes = "tn.crm.customers:w",
};
}  // namespace tables::delete_tag
Request<void> delete_tag(std::int64_t id, std::int64_t tag_type_id) {
  return detail::RequestBuilder(tables::delete_tag::kOperation)
      .path(id)
      .path(tag_type_id)
      .returning<void>();
}

}  // namespace servicetitan::crm::customers
