// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/invoice_templates.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::memberships::invoice_templates {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "memberships.invoice_templates.get_list",
    .operation_id = "InvoiceTemplates_GetList",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/invoice-templates",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mem.invoicetemplates:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "memberships.invoice_templates.create",
    .operation_id = "InvoiceTemplates_Create",
    .method = Method::post,
    .path = "/memberships/v2/tenant/{tenant}/invoice-templates",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mem.invoicetemplates:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "memberships.invoice_templates.get",
    .operation_id = "InvoiceTemplates_Get",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/invoice-templates/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mem.invoicetemplates:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "memberships.invoice_templates.update",
    .operation_id = "InvoiceTemplates_Update",
    .method = Method::patch,
    .path = "/memberships/v2/tenant/{tenant}/invoice-templates/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mem.invoicetemplates:w",
};

}  // namespace tables

Request<Page<InvoiceTemplateResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<InvoiceTemplateResponse>>();
}

Request<ModificationResponse> create(const InvoiceTemplateCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<ModificationResponse>();
}

Request<InvoiceTemplateResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<InvoiceTemplateResponse>();
}

Request<ModificationResponse> update(std::int64_t id, const InvoiceTemplateUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::memberships::invoice_templates
