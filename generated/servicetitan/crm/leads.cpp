// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/leads.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::crm::leads {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "crm.leads.get_list",
    .operation_id = "Leads_GetList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/leads",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.leads:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
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
    {"customerId", offsetof(GetListQuery, customer_id),
     &detail::type_of<decltype(GetListQuery::customer_id)>},
    {"isProspect", offsetof(GetListQuery, is_prospect),
     &detail::type_of<decltype(GetListQuery::is_prospect)>},
    {"withoutCustomer", offsetof(GetListQuery, without_customer),
     &detail::type_of<decltype(GetListQuery::without_customer)>},
    {"status", offsetof(GetListQuery, status), &detail::type_of<decltype(GetListQuery::status)>},
    {"customerCity", offsetof(GetListQuery, customer_city),
     &detail::type_of<decltype(GetListQuery::customer_city)>},
    {"customerState", offsetof(GetListQuery, customer_state),
     &detail::type_of<decltype(GetListQuery::customer_state)>},
    {"customerZip", offsetof(GetListQuery, customer_zip),
     &detail::type_of<decltype(GetListQuery::customer_zip)>},
    {"customerCreatedOnOrAfter", offsetof(GetListQuery, customer_created_on_or_after),
     &detail::type_of<decltype(GetListQuery::customer_created_on_or_after)>},
    {"customerCreatedBefore", offsetof(GetListQuery, customer_created_before),
     &detail::type_of<decltype(GetListQuery::customer_created_before)>},
    {"customerModifiedOnOrAfter", offsetof(GetListQuery, customer_modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::customer_modified_on_or_after)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
    {"genPermUrl", offsetof(GetListQuery, gen_perm_url),
     &detail::type_of<decltype(GetListQuery::gen_perm_url)>},
    {"leadCustomerName", offsetof(GetListQuery, lead_customer_name),
     &detail::type_of<decltype(GetListQuery::lead_customer_name)>},
    {"leadPhone", offsetof(GetListQuery, lead_phone),
     &detail::type_of<decltype(GetListQuery::lead_phone)>},
    {"isCaptureSourceForm", offsetof(GetListQuery, is_capture_source_form),
     &detail::type_of<decltype(GetListQuery::is_capture_source_form)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "crm.leads.create",
    .operation_id = "Leads_Create",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/leads",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.leads:w",
};

extern const Operation kSubmitLeadForm;
const Operation kSubmitLeadForm{
    .name = "crm.leads.submit_lead_form",
    .operation_id = "Leads_SubmitLeadForm",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/leads/form",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.leads:w",
};
extern const detail::QueryMember kSubmitLeadFormQuery[];
const detail::QueryMember kSubmitLeadFormQuery[] = {
    {"id", offsetof(SubmitLeadFormQuery, id), &detail::type_of<decltype(SubmitLeadFormQuery::id)>},
};

extern const Operation kGet;
const Operation kGet{
    .name = "crm.leads.get",
    .operation_id = "Leads_Get",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/leads/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.crm.leads:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "crm.leads.update",
    .operation_id = "Leads_Update",
    .method = Method::patch,
    .path = "/crm/v2/tenant/{tenant}/leads/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.leads:w",
};

extern const Operation kDismiss;
const Operation kDismiss{
    .name = "crm.leads.dismiss",
    .operation_id = "Leads_Dismiss",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/leads/{id}/dismiss",
    .request_content = Content::json,
    .scopes = "tn.crm.leads:w",
};

extern const Operation kCreateFollowUp;
const Operation kCreateFollowUp{
    .name = "crm.leads.create_follow_up",
    .operation_id = "Leads_CreateFollowUp",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/leads/{id}/follow-up",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.leads:w",
};

extern const Operation kGetNotes;
const Operation kGetNotes{
    .name = "crm.leads.get_notes",
    .operation_id = "Leads_GetNotes",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/leads/{id}/notes",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.leads:r",
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
    .name = "crm.leads.create_note",
    .operation_id = "Leads_CreateNote",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/leads/{id}/notes",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.leads:w",
};

}  // namespace tables

Request<Page<LeadResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<LeadResponse>>();
}

Request<LeadResponse> create(const LeadCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<LeadResponse>();
}

Request<SubmitLeadFormResponse> submit_lead_form(
    const SubmitLeadFormQuery& query,
    const SubmitLeadFormRequest& body) {
  return detail::RequestBuilder(tables::kSubmitLeadForm)
      .query(tables::kSubmitLeadFormQuery, query)
      .body(body)
      .returning<SubmitLeadFormResponse>();
}

Request<LeadResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<LeadResponse>();
}

Request<LeadResponse> update(std::int64_t id, const LeadUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdate).path(id).body(body).returning<LeadResponse>();
}

Request<void> dismiss(std::int64_t id, const DismissLeadRequest& body) {
  return detail::RequestBuilder(tables::kDismiss).path(id).body(body).returning<void>();
}

Request<FollowUpResponse> create_follow_up(std::int64_t id, const CreateFollowUpRequest& body) {
  return detail::RequestBuilder(tables::kCreateFollowUp)
      .path(id)
      .body(body)
      .returning<FollowUpResponse>();
}

Request<Page<NoteResponse>> get_notes(std::int64_t id, const GetNotesQuery& query) {
  return detail::RequestBuilder(tables::kGetNotes)
      .path(id)
      .query(tables::kGetNotesQuery, query)
      .returning<Page<NoteResponse>>();
}

Request<NoteResponse> create_note(std::int64_t id, const LeadNoteCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreateNote).path(id).body(body).returning<NoteResponse>();
}

}  // namespace servicetitan::crm::leads
