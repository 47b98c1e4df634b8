// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/proposal_templates.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::salestech::proposal_templates {

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.proposal_templates.get",
    .operation_id = "ProposalTemplates_Get",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/proposal-templates",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.sal.proposaltemplates:r",
};
using T = GetQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"proposalTypeId", offsetof(T, proposal_type_id),
     &detail::type_of<decltype(T::proposal_type_id)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<ProposalTemplateResponse>>;
}  // namespace tables::get
Request<Page<ProposalTemplateResponse>> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::get::kOperation)
      .query(tables::get::kQuery, query)
      .returning<Page<ProposalTemplateResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.proposal_templates.create",
    .operation_id = "ProposalTemplates_Create",
    .method = Method::post,
    .path = "/sales/v2/tenant/{tenant}/proposal-templates",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.sal.proposaltemplates:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ProposalTemplateResponse>;
}  // namespace tables::create
Request<ProposalTemplateResponse> create(const CreateProposalTemplateRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<ProposalTemplateResponse>();
}

namespace tables::get_by_id {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.proposal_templates.get_by_id",
    .operation_id = "ProposalTemplates_GetById",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/proposal-templates/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.sal.proposaltemplates:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ProposalTemplateResponse>;
}  // namespace tables::get_by_id
Request<ProposalTemplateResponse> get_by_id(std::int64_t id) {
  return detail::RequestBuilder(tables::get_by_id::kOperation)
      .path(id)
      .returning<ProposalTemplateResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.proposal_templates.update",
    .operation_id = "ProposalTemplates_Update",
    .method = Method::patch,
    .path = "/sales/v2/tenant/{tenant}/proposal-templates/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.sal.proposaltemplates:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ProposalTemplateResponse>;
}  // namespace tables::update
Request<ProposalTemplateResponse> update(
    std::int64_t id,
    const UpdateProposalTemplateRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<ProposalTemplateResponse>();
}

namespace tables::delete_ {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.proposal_templates.delete_",
    .operation_id = "ProposalTemplates_Delete",
    .method = Method::delete_,
    .path = "/sales/v2/tenant/{tenant}/proposal-templates/{id}",
    .scopes = "tn.sal.proposaltemplates:w",
};
}  // namespace tables::delete_
Request<void> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::delete_::kOperation).path(id).returning<void>();
}

}  // namespace servicetitan::salestech::proposal_templates
