// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/pricebook_bulk.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::pricebook::pricebook_bulk {

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.pricebook_bulk.create",
    .operation_id = "PricebookBulk_Create",
    .method = Method::post,
    .path = "/pricebook/v2/tenant/{tenant}/pricebook",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.pb.pricebook:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<PricebookBulkCreateResponse>;
}  // namespace tables::create
Request<PricebookBulkCreateResponse> create(const PricebookBulkCreateRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<PricebookBulkCreateResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.pricebook_bulk.update",
    .operation_id = "PricebookBulk_Update",
    .method = Method::patch,
    .path = "/pricebook/v2/tenant/{tenant}/pricebook",
    .request_content = Content::json,
    .scopes = "tn.pb.pricebook:w",
};
}  // namespace tables::update
Request<void> update(const PricebookBulkUpdateRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation).body(body).returning<void>();
}

}  // namespace servicetitan::pricebook::pricebook_bulk
