// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/invoice_templates.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::memberships::invoice_templates {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.invoice_templates.get_list",
    .operation_id = "InvoiceTemplates_GetList",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/invoice-templates",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mem.invoicetemplates:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<InvoiceTemplateResponse>>;
}  // namespace tables::get_list
Request<Page<InvoiceTemplateResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<InvoiceTemplateResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.invoice_templates.create",
    .operation_id = "InvoiceTemplates_Create",
    .method = Method::post,
    .path = "/memberships/v2/tenant/{tenant}/invoice-templates",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mem.invoicetemplates:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::create
Request<ModificationResponse> create(const InvoiceTemplateCreateRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<ModificationResponse>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.invoice_templates.get",
    .operation_id = "InvoiceTemplates_Get",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/invoice-templates/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mem.invoicetemplates:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<InvoiceTemplateResponse>;
}  // namespace tables::get
Request<InvoiceTemplateResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .returning<InvoiceTemplateResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.invoice_templates.update",
    .operation_id = "InvoiceTemplates_Update",
    .method = Method::patch,
    .path = "/memberships/v2/tenant/{tenant}/invoice-templates/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mem.invoicetemplates:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::update
Request<ModificationResponse> update(std::int64_t id, const InvoiceTemplateUpdateRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::memberships::invoice_templates
