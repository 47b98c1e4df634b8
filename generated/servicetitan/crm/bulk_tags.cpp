// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/bulk_tags.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::crm::bulk_tags {

namespace tables::add_tags {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.bulk_tags.add_tags",
    .operation_id = "BulkTags_AddTags",
    .method = Method::put,
    .path = "/crm/v2/tenant/{tenant}/tags",
    .request_content = Content::json,
    .scopes = "tn.crm.tags:w",
};
}  // namespace tables::add_tags
Request<void> add_tags(const AddBulkTagsRequest& body) {
  return detail::RequestBuilder(tables::add_tags::kOperation).body(body).returning<void>();
}

namespace tables::remove_tags {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.bulk_tags.remove_tags",
    .operation_id = "BulkTags_RemoveTags",
    .method = Method::delete_,
    .path = "/crm/v2/tenant/{tenant}/tags",
    .request_content = Content::json,
    .scopes = "tn.crm.tags:w",
};
}  // namespace tables::remove_tags
Request<void> remove_tags(const RemoveBulkTagsRequest& body) {
  return detail::RequestBuilder(tables::remove_tags::kOperation).body(body).returning<void>();
}

}  // namespace servicetitan::crm::bulk_tags
