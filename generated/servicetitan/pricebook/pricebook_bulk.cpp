// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/pricebook_bulk.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::pricebook::pricebook_bulk {

namespace tables {

extern const Operation kCreate;
const Operation kCreate{
    .name = "pricebook.pricebook_bulk.create",
    .operation_id = "PricebookBulk_Create",
    .method = Method::post,
    .path = "/pricebook/v2/tenant/{tenant}/pricebook",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.pb.pricebook:w",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "pricebook.pricebook_bulk.update",
    .operation_id = "PricebookBulk_Update",
    .method = Method::patch,
    .path = "/pricebook/v2/tenant/{tenant}/pricebook",
    .request_content = Content::json,
    .scopes = "tn.pb.pricebook:w",
};

}  // namespace tables

Request<PricebookBulkCreateResponse> create(const PricebookBulkCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreate)
      .body(body)
      .returning<PricebookBulkCreateResponse>();
}

Request<void> update(const PricebookBulkUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdate).body(body).returning<void>();
}

}  // namespace servicetitan::pricebook::pricebook_bulk
