// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/proposal_templates.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::salestech::proposal_templates {

namespace tables {

extern const Operation kGet;
const Operation kGet{
    .name = "salestech.proposal_templates.get",
    .operation_id = "ProposalTemplates_Get",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/proposal-templates",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.sal.proposaltemplates:r",
};
extern const detail::QueryMember kGetQuery[];
const detail::QueryMember kGetQuery[] = {
    {"active", offsetof(GetQuery, active), &detail::type_of<decltype(GetQuery::active)>},
    {"proposalTypeId", offsetof(GetQuery, proposal_type_id),
     &detail::type_of<decltype(GetQuery::proposal_type_id)>},
    {"modifiedBefore", offsetof(GetQuery, modified_before),
     &detail::type_of<decltype(GetQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetQuery, modified_on_or_after),
     &detail::type_of<decltype(GetQuery::modified_on_or_after)>},
    {"page", offsetof(GetQuery, page), &detail::type_of<decltype(GetQuery::page)>},
    {"pageSize", offsetof(GetQuery, page_size), &detail::type_of<decltype(GetQuery::page_size)>},
    {"includeTotal", offsetof(GetQuery, include_total),
     &detail::type_of<decltype(GetQuery::include_total)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "salestech.proposal_templates.create",
    .operation_id = "ProposalTemplates_Create",
    .method = Method::post,
    .path = "/sales/v2/tenant/{tenant}/proposal-templates",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.sal.proposaltemplates:w",
};

extern const Operation kGetById;
const Operation kGetById{
    .name = "salestech.proposal_templates.get_by_id",
    .operation_id = "ProposalTemplates_GetById",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/proposal-templates/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.sal.proposaltemplates:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "salestech.proposal_templates.update",
    .operation_id = "ProposalTemplates_Update",
    .method = Method::patch,
    .path = "/sales/v2/tenant/{tenant}/proposal-templates/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.sal.proposaltemplates:w",
};

extern const Operation kDelete;
const Operation kDelete{
    .name = "salestech.proposal_templates.delete_",
    .operation_id = "ProposalTemplates_Delete",
    .method = Method::delete_,
    .path = "/sales/v2/tenant/{tenant}/proposal-templates/{id}",
    .scopes = "tn.sal.proposaltemplates:w",
};

}  // namespace tables

Request<Page<ProposalTemplateResponse>> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::kGet)
      .query(tables::kGetQuery, query)
      .returning<Page<ProposalTemplateResponse>>();
}

Request<ProposalTemplateResponse> create(const CreateProposalTemplateRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<ProposalTemplateResponse>();
}

Request<ProposalTemplateResponse> get_by_id(std::int64_t id) {
  return detail::RequestBuilder(tables::kGetById).path(id).returning<ProposalTemplateResponse>();
}

Request<ProposalTemplateResponse> update(
    std::int64_t id,
    const UpdateProposalTemplateRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<ProposalTemplateResponse>();
}

Request<void> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::kDelete).path(id).returning<void>();
}

}  // namespace servicetitan::salestech::proposal_templates
