// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/estimate_templates.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::salestech::estimate_templates {

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.estimate_templates.get",
    .operation_id = "EstimateTemplates_Get",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/estimate-templates",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.sal.estimatetemplates:r",
};
using T = GetQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<EstimateTemplateResponse>>;
}  // namespace tables::get
Request<Page<EstimateTemplateResponse>> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::get::kOperation)
      .query(tables::get::kQuery, query)
      .returning<Page<EstimateTemplateResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.estimate_templates.create",
    .operation_id = "EstimateTemplates_Create",
    .method = Method::post,
    .path = "/sales/v2/tenant/{tenant}/estimate-templates",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.sal.estimatetemplates:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EstimateTemplateResponse>;
}  // namespace tables::create
Request<EstimateTemplateResponse> create(const CreateEstimateTemplateRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<EstimateTemplateResponse>();
}

namespace tables::get_by_id {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.estimate_templates.get_by_id",
    .operation_id = "EstimateTemplates_GetById",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/estimate-templates/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.sal.estimatetemplates:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EstimateTemplateResponse>;
}  // namespace tables::get_by_id
Request<EstimateTemplateResponse> get_by_id(std::int64_t id) {
  return detail::RequestBuilder(tables::get_by_id::kOperation)
      .path(id)
      .returning<EstimateTemplateResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.estimate_templates.update",
    .operation_id = "EstimateTemplates_Update",
    .method = Method::patch,
    .path = "/sales/v2/tenant/{tenant}/estimate-templates/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.sal.estimatetemplates:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EstimateTemplateResponse>;
}  // namespace tables::update
Request<EstimateTemplateResponse> update(
    std::int64_t id,
    const UpdateEstimateTemplateRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<EstimateTemplateResponse>();
}

namespace tables::delete_ {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.estimate_templates.delete_",
    .operation_id = "EstimateTemplates_Delete",
    .method = Method::delete_,
    .path = "/sales/v2/tenant/{tenant}/estimate-templates/{id}",
    .scopes = "tn.sal.estimatetemplates:w",
};
}  // namespace tables::delete_
Request<void> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::delete_::kOperation).path(id).returning<void>();
}

}  // namespace servicetitan::salestech::estimate_templates
