// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/customers.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::crm::customers {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "crm.customers.get_list",
    .operation_id = "Customers_GetList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/customers",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.customers:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"excludeAccountingChangesFromModifiedDateRange",
     offsetof(GetListQuery, exclude_accounting_changes_from_modified_date_range),
     &detail::type_of<decltype(GetListQuery::exclude_accounting_changes_from_modified_date_range)>},
    {"name", offsetof(GetListQuery, name), &detail::type_of<decltype(GetListQuery::name)>},
    {"street", offsetof(GetListQuery, street), &detail::type_of<decltype(GetListQuery::street)>},
    {"unit", offsetof(GetListQuery, unit), &detail::type_of<decltype(GetListQuery::unit)>},
    {"city", offsetof(GetListQuery, city), &detail::type_of<decltype(GetListQuery::city)>},
    {"state", offsetof(GetListQuery, state), &detail::type_of<decltype(GetListQuery::state)>},
    {"zip", offsetof(GetListQuery, zip), &detail::type_of<decltype(GetListQuery::zip)>},
    {"country", offsetof(GetListQuery, country), &detail::type_of<decltype(GetListQuery::country)>},
    {"latitude", offsetof(GetListQuery, latitude),
     &detail::type_of<decltype(GetListQuery::latitude)>},
    {"longitude", offsetof(GetListQuery, longitude),
     &detail::type_of<decltype(GetListQuery::longitude)>},
    {"phone", offsetof(GetListQuery, phone), &detail::type_of<decltype(GetListQuery::phone)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"externalDataApplicationGuid", offsetof(GetListQuery, external_data_application_guid),
     &detail::type_of<decltype(GetListQuery::external_data_application_guid)>},
    {"externalDataKey", offsetof(GetListQuery, external_data_key),
     &detail::type_of<decltype(GetListQuery::external_data_key)>},
    {"externalDataValues", offsetof(GetListQuery, external_data_values),
     &detail::type_of<decltype(GetListQuery::external_data_values)>, detail::QueryStyle::comma},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "crm.customers.create",
    .operation_id = "Customers_Create",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/customers",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.customers:w",
};

extern const Operation kGetModifiedContactsList;
const Operation kGetModifiedContactsList{
    .name = "crm.customers.get_modified_contacts_list",
    .operation_id = "Customers_GetModifiedContactsList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/customers/contacts",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.customers:r",
};
extern const detail::QueryMember kGetModifiedContactsListQuery[];
const detail::QueryMember kGetModifiedContactsListQuery[] = {
    {"page", offsetof(GetModifiedContactsListQuery, page),
     &detail::type_of<decltype(GetModifiedContactsListQuery::page)>},
    {"pageSize", offsetof(GetModifiedContactsListQuery, page_size),
     &detail::type_of<decltype(GetModifiedContactsListQuery::page_size)>},
    {"includeTotal", offsetof(GetModifiedContactsListQuery, include_total),
     &detail::type_of<decltype(GetModifiedContactsListQuery::include_total)>},
    {"modifiedBefore", offsetof(GetModifiedContactsListQuery, modified_before),
     &detail::type_of<decltype(GetModifiedContactsListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetModifiedContactsListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetModifiedContactsListQuery::modified_on_or_after)>},
    {"customerIds", offsetof(GetModifiedContactsListQuery, customer_ids),
     &detail::type_of<decltype(GetModifiedContactsListQuery::customer_ids)>,
     detail::QueryStyle::comma},
    {"createdBefore", offsetof(GetModifiedContactsListQuery, created_before),
     &detail::type_of<decltype(GetModifiedContactsListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetModifiedContactsListQuery, created_on_or_after),
     &detail::type_of<decltype(GetModifiedContactsListQuery::created_on_or_after)>},
};

extern const Operation kGetCustomFieldTypes;
const Operation kGetCustomFieldTypes{
    .name = "crm.customers.get_custom_field_types",
    .operation_id = "Customers_GetCustomFieldTypes",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/customers/custom-fields",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.customers:r",
};
extern const detail::QueryMember kGetCustomFieldTypesQuery[];
const detail::QueryMember kGetCustomFieldTypesQuery[] = {
    {"page", offsetof(GetCustomFieldTypesQuery, page),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::page)>},
    {"pageSize", offsetof(GetCustomFieldTypesQuery, page_size),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::page_size)>},
    {"includeTotal", offsetof(GetCustomFieldTypesQuery, include_total),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::include_total)>},
    {"createdBefore", offsetof(GetCustomFieldTypesQuery, created_before),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetCustomFieldTypesQuery, created_on_or_after),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetCustomFieldTypesQuery, modified_before),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetCustomFieldTypesQuery, modified_on_or_after),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::modified_on_or_after)>},
    {"sort", offsetof(GetCustomFieldTypesQuery, sort),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::sort)>},
};

extern const Operation kGet;
const Operation kGet{
    .name = "crm.customers.get",
    .operation_id = "Customers_Get",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/customers/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.crm.customers:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "crm.customers.update",
    .operation_id = "Customers_Update",
    .method = Method::patch,
    .path = "/crm/v2/tenant/{tenant}/customers/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.customers:w",
};

extern const Operation kGetContactList;
const Operation kGetContactList{
    .name = "crm.customers.get_contact_list",
    .operation_id = "Customers_GetContactList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/customers/{id}/contacts",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.customers:r",
};
extern const detail::QueryMember kGetContactListQuery[];
const detail::QueryMember kGetContactListQuery[] = {
    {"page", offsetof(GetContactListQuery, page),
     &detail::type_of<decltype(GetContactListQuery::page)>},
    {"pageSize", offsetof(GetContactListQuery, page_size),
     &detail::type_of<decltype(GetContactListQuery::page_size)>},
    {"includeTotal", offsetof(GetContactListQuery, include_total),
     &detail::type_of<decltype(GetContactListQuery::include_total)>},
};

extern const Operation kCreateContact;
const Operation kCreateContact{
    .name = "crm.customers.create_contact",
    .operation_id = "Customers_CreateContact",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/customers/{id}/contacts",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.customers:w",
};

extern const Operation kUpdateContact;
const Operation kUpdateContact{
    .name = "crm.customers.update_contact",
    .operation_id = "Customers_UpdateContact",
    .method = Method::patch,
    .path = "/crm/v2/tenant/{tenant}/customers/{id}/contacts/{contactId}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.customers:w",
};

extern const Operation kDeleteContact;
const Operation kDeleteContact{
    .name = "crm.customers.delete_contact",
    .operation_id = "Customers_DeleteContact",
    .method = Method::delete_,
    .path = "/crm/v2/tenant/{tenant}/customers/{id}/contacts/{contactId}",
    .scopes = "tn.crm.customers:w",
};

extern const Operation kGetNotes;
const Operation kGetNotes{
    .name = "crm.customers.get_notes",
    .operation_id = "Customers_GetNotes",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/customers/{id}/notes",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.customers:r",
};
extern const detail::QueryMember kGetNotesQuery[];
const detail::QueryMember kGetNotesQuery[] = {
    {"page", offsetof(GetNotesQuery, page), &detail::type_of<decltype(GetNotesQuery::page)>},
    {"pageSize", offsetof(GetNotesQuery, page_size),
     &detail::type_of<decltype(GetNotesQuery::page_size)>},
    {"includeTotal", offsetof(GetNotesQuery, include_total),
     &detail::type_of<decltype(GetNotesQuery::include_total)>},
    {"createdBefore", offsetof(GetNotesQuery, created_before),
     &detail::type_of<decltype(GetNotesQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetNotesQuery, created_on_or_after),
     &detail::type_of<decltype(GetNotesQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetNotesQuery, modified_before),
     &detail::type_of<decltype(GetNotesQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetNotesQuery, modified_on_or_after),
     &detail::type_of<decltype(GetNotesQuery::modified_on_or_after)>},
};

extern const Operation kCreateNote;
const Operation kCreateNote{
    .name = "crm.customers.create_note",
    .operation_id = "Customers_CreateNote",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/customers/{id}/notes",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.customers:w",
};

extern const Operation kDeleteNote;
const Operation kDeleteNote{
    .name = "crm.customers.delete_note",
    .operation_id = "Customers_DeleteNote",
    .method = Method::delete_,
    .path = "/crm/v2/tenant/{tenant}/customers/{id}/notes/{noteId}",
    .scopes = "tn.crm.customers:w",
};

extern const Operation kCreateTag;
const Operation kCreateTag{
    .name = "crm.customers.create_tag",
    .operation_id = "Customers_CreateTag",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/customers/{id}/tags/{tagTypeId}",
    .response_content = Content::json,
    .scopes = "tn.crm.customers:w",
};

extern const Operation kDeleteTag;
const Operation kDeleteTag{
    .name = "crm.customers.delete_tag",
    .operation_id = "Customers_DeleteTag",
    .method = Method::delete_,
    .path = "/crm/v2/tenant/{tenant}/customers/{id}/tags/{tagTypeId}",
    .scopes = "tn.crm.customers:w",
};

}  // namespace tables

Request<Page<CustomerResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<CustomerResponse>>();
}

Request<CreatedCustomerResponse> create(const CreateCustomerRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<CreatedCustomerResponse>();
}

Request<Page<CustomerContactWithModifiedOnAndCustomerIdResponse>> get_modified_contacts_list(
    const GetModifiedContactsListQuery& query) {
  return detail::RequestBuilder(tables::kGetModifiedContactsList)
      .query(tables::kGetModifiedContactsListQuery, query)
      .returning<Page<CustomerContactWithModifiedOnAndCustomerIdResponse>>();
}

Request<Page<CustomersCustomFieldTypeResponse>> get_custom_field_types(
    const GetCustomFieldTypesQuery& query) {
  return detail::RequestBuilder(tables::kGetCustomFieldTypes)
      .query(tables::kGetCustomFieldTypesQuery, query)
      .returning<Page<CustomersCustomFieldTypeResponse>>();
}

Request<CustomerResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<CustomerResponse>();
}

Request<CustomerResponse> update(std::int64_t id, const UpdateCustomerRequest& body) {
  return detail::RequestBuilder(tables::kUpdate).path(id).body(body).returning<CustomerResponse>();
}

Request<Page<CustomerContactWithModifiedOnResponse>> get_contact_list(
    std::int64_t id,
    const GetContactListQuery& query) {
  return detail::RequestBuilder(tables::kGetContactList)
      .path(id)
      .query(tables::kGetContactListQuery, query)
      .returning<Page<CustomerContactWithModifiedOnResponse>>();
}

Request<CustomerContactWithModifiedOnResponse> create_contact(
    std::int64_t id,
    const CreateCustomerContactRequest& body) {
  return detail::RequestBuilder(tables::kCreateContact)
      .path(id)
      .body(body)
      .returning<CustomerContactWithModifiedOnResponse>();
}

Request<CustomerContactWithModifiedOnResponse> update_contact(
    std::int64_t id,
    std::int64_t contact_id,
    const UpdateCustomerContactRequest& body) {
  return detail::RequestBuilder(tables::kUpdateContact)
      .path(id)
      .path(contact_id)
      .body(body)
      .returning<CustomerContactWithModifiedOnResponse>();
}

Request<void> delete_contact(std::int64_t id, std::int64_t contact_id) {
  return detail::RequestBuilder(tables::kDeleteContact).path(id).path(contact_id).returning<void>();
}

Request<Page<NoteResponse>> get_notes(std::int64_t id, const GetNotesQuery& query) {
  return detail::RequestBuilder(tables::kGetNotes)
      .path(id)
      .query(tables::kGetNotesQuery, query)
      .returning<Page<NoteResponse>>();
}

Request<NoteResponse> create_note(std::int64_t id, const CustomerNoteCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreateNote).path(id).body(body).returning<NoteResponse>();
}

Request<void> delete_note(std::int64_t id, std::int64_t note_id) {
  return detail::RequestBuilder(tables::kDeleteNote).path(id).path(note_id).returning<void>();
}

Request<CreateCustomerTagResponse> create_tag(std::int64_t id, std::int64_t tag_type_id) {
  return detail::RequestBuilder(tables::kCreateTag)
      .path(id)
      .path(tag_type_id)
      .returning<CreateCustomerTagResponse>();
}

Request<void> delete_tag(std::int64_t id, std::int64_t tag_type_id) {
  return detail::RequestBuilder(tables::kDeleteTag).path(id).path(tag_type_id).returning<void>();
}

}  // namespace servicetitan::crm::customers
