// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/leads.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::crm::leads {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.leads.get_list",
    .operation_id = "Leads_GetList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/leads",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.leads:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"isProspect", offsetof(T, is_prospect), &detail::type_of<decltype(T::is_prospect)>},
    {"withoutCustomer", offsetof(T, without_customer),
     &detail::type_of<decltype(T::without_customer)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"customerCity", offsetof(T, customer_city), &detail::type_of<decltype(T::customer_city)>},
    {"customerState", offsetof(T, customer_state), &detail::type_of<decltype(T::customer_state)>},
    {"customerZip", offsetof(T, customer_zip), &detail::type_of<decltype(T::customer_zip)>},
    {"customerCreatedOnOrAfter", offsetof(T, customer_created_on_or_after),
     &detail::type_of<decltype(T::customer_created_on_or_after)>},
    {"customerCreatedBefore", offsetof(T, customer_created_before),
     &detail::type_of<decltype(T::customer_created_before)>},
    {"customerModifiedOnOrAfter", offsetof(T, customer_modified_on_or_after),
     &detail::type_of<decltype(T::customer_modified_on_or_after)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"genPermUrl", offsetof(T, gen_perm_url), &detail::type_of<decltype(T::gen_perm_url)>},
    {"leadCustomerName", offsetof(T, lead_customer_name),
     &detail::type_of<decltype(T::lead_customer_name)>},
    {"leadPhone", offsetof(T, lead_phone), &detail::type_of<decltype(T::lead_phone)>},
    {"isCaptureSourceForm", offsetof(T, is_capture_source_form),
     &detail::type_of<decltype(T::is_capture_source_form)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<LeadResponse>>;
}  // namespace tables::get_list
Request<Page<LeadResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<LeadResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.leads.create",
    .operation_id = "Leads_Create",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/leads",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.leads:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<LeadResponse>;
}  // namespace tables::create
Request<LeadResponse> create(const LeadCreateRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation).body(body).returning<LeadResponse>();
}

namespace tables::submit_lead_form {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.leads.submit_lead_form",
    .operation_id = "Leads_SubmitLeadForm",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/leads/form",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.leads:w",
};
using T = SubmitLeadFormQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<SubmitLeadFormResponse>;
}  // namespace tables::submit_lead_form
Request<SubmitLeadFormResponse> submit_lead_form(
    const SubmitLeadFormQuery& query,
    const SubmitLeadFormRequest& body) {
  return detail::RequestBuilder(tables::submit_lead_form::kOperation)
      .query(tables::submit_lead_form::kQuery, query)
      .body(body)
      .returning<SubmitLeadFormResponse>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.leads.get",
    .operation_id = "Leads_Get",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/leads/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.crm.leads:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<LeadResponse>;
}  // namespace tables::get
Request<LeadResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation).path(id).returning<LeadResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.leads.update",
    .operation_id = "Leads_Update",
    .method = Method::patch,
    .path = "/crm/v2/tenant/{tenant}/leads/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.leads:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<LeadResponse>;
}  // namespace tables::update
Request<LeadResponse> update(std::int64_t id, const LeadUpdateRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<LeadResponse>();
}

namespace tables::dismiss {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.leads.dismiss",
    .operation_id = "Leads_Dismiss",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/leads/{id}/dismiss",
    .request_content = Content::json,
    .scopes = "tn.crm.leads:w",
};
}  // namespace tables::dismiss
Request<void> dismiss(std::int64_t id, const DismissLeadRequest& body) {
  return detail::RequestBuilder(tables::dismiss::kOperation).path(id).body(body).returning<void>();
}

namespace tables::create_follow_up {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.leads.create_follow_up",
    .operation_id = "Leads_CreateFollowUp",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/leads/{id}/follow-up",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.leads:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<FollowUpResponse>;
}  // namespace tables::create_follow_up
Request<FollowUpResponse> create_follow_up(std::int64_t id, const CreateFollowUpRequest& body) {
  return detail::RequestBuilder(tables::create_follow_up::kOperation)
      .path(id)
      .body(body)
      .returning<FollowUpResponse>();
}

namespace tables::get_notes {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.leads.get_notes",
    .operation_id = "Leads_GetNotes",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/leads/{id}/notes",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.leads:r",
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
    .name = "crm.leads.create_note",
    .operation_id = "Leads_CreateNote",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/leads/{id}/notes",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.leads:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<NoteResponse>;
}  // namespace tables::create_note
Request<NoteResponse> create_note(std::int64_t id, const LeadNoteCreateRequest& body) {
  return detail::RequestBuilder(tables::create_note::kOperation)
      .path(id)
      .body(body)
      .returning<NoteResponse>();
}

}  // namespace servicetitan::crm::leads
