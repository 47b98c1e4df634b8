// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/bulk_tags.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::crm::bulk_tags {

namespace tables {

extern const Operation kAddTags;
const Operation kAddTags{
    .name = "crm.bulk_tags.add_tags",
    .operation_id = "BulkTags_AddTags",
    .method = Method::put,
    .path = "/crm/v2/tenant/{tenant}/tags",
    .request_content = Content::json,
    .scopes = "tn.crm.tags:w",
};

extern const Operation kRemoveTags;
const Operation kRemoveTags{
    .name = "crm.bulk_tags.remove_tags",
    .operation_id = "BulkTags_RemoveTags",
    .method = Method::delete_,
    .path = "/crm/v2/tenant/{tenant}/tags",
    .request_content = Content::json,
    .scopes = "tn.crm.tags:w",
};

}  // namespace tables

Request<void> add_tags(const AddBulkTagsRequest& body) {
  return detail::RequestBuilder(tables::kAddTags).body(body).returning<void>();
}

Request<void> remove_tags(const RemoveBulkTagsRequest& body) {
  return detail::RequestBuilder(tables::kRemoveTags).body(body).returning<void>();
}

}  // namespace servicetitan::crm::bulk_tags
