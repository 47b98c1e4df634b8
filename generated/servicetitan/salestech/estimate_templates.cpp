// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/estimate_templates.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::salestech::estimate_templates {

namespace tables {

extern const Operation kGet;
const Operation kGet{
    .name = "salestech.estimate_templates.get",
    .operation_id = "EstimateTemplates_Get",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/estimate-templates",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.sal.estimatetemplates:r",
};
extern const detail::QueryMember kGetQuery[];
const detail::QueryMember kGetQuery[] = {
    {"active", offsetof(GetQuery, active), &detail::type_of<decltype(GetQuery::active)>},
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
    .name = "salestech.estimate_templates.create",
    .operation_id = "EstimateTemplates_Create",
    .method = Method::post,
    .path = "/sales/v2/tenant/{tenant}/estimate-templates",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.sal.estimatetemplates:w",
};

extern const Operation kGetById;
const Operation kGetById{
    .name = "salestech.estimate_templates.get_by_id",
    .operation_id = "EstimateTemplates_GetById",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/estimate-templates/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.sal.estimatetemplates:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "salestech.estimate_templates.update",
    .operation_id = "EstimateTemplates_Update",
    .method = Method::patch,
    .path = "/sales/v2/tenant/{tenant}/estimate-templates/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.sal.estimatetemplates:w",
};

extern const Operation kDelete;
const Operation kDelete{
    .name = "salestech.estimate_templates.delete_",
    .operation_id = "EstimateTemplates_Delete",
    .method = Method::delete_,
    .path = "/sales/v2/tenant/{tenant}/estimate-templates/{id}",
    .scopes = "tn.sal.estimatetemplates:w",
};

}  // namespace tables

Request<Page<EstimateTemplateResponse>> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::kGet)
      .query(tables::kGetQuery, query)
      .returning<Page<EstimateTemplateResponse>>();
}

Request<EstimateTemplateResponse> create(const CreateEstimateTemplateRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<EstimateTemplateResponse>();
}

Request<EstimateTemplateResponse> get_by_id(std::int64_t id) {
  return detail::RequestBuilder(tables::kGetById).path(id).returning<EstimateTemplateResponse>();
}

Request<EstimateTemplateResponse> update(
    std::int64_t id,
    const UpdateEstimateTemplateRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<EstimateTemplateResponse>();
}

Request<void> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::kDelete).path(id).returning<void>();
}

}  // namespace servicetitan::salestech::estimate_templates
