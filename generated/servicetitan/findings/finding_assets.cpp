// Generated from specs/findings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/findings/finding_assets.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::findings::finding_assets {

namespace tables {

extern const Operation kGet;
const Operation kGet{
    .name = "findings.finding_assets.get",
    .operation_id = "FindingAssets_Get",
    .method = Method::get,
    .path = "/findings/v2/tenant/{tenant}/assets",
    .response_content = Content::redirect,
    .idempotent = true,
    .scopes = "tn.fdgs.assets:r",
};
extern const detail::QueryMember kGetQuery[];
const detail::QueryMember kGetQuery[] = {
    {"path", offsetof(GetQuery, path), &detail::type_of<decltype(GetQuery::path)>},
};

extern const Operation kPostAttachment;
const Operation kPostAttachment{
    .name = "findings.finding_assets.post_attachment",
    .operation_id = "FindingAssets_PostAttachment",
    .method = Method::post,
    .path = "/findings/v2/tenant/{tenant}/assets",
    .request_content = Content::multipart,
    .response_content = Content::json,
    .scopes = "tn.fdgs.assets:w",
};

}  // namespace tables

Request<Redirect> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::kGet).query(tables::kGetQuery, query).returning<Redirect>();
}

Request<FindingAssetUploadResponse> post_attachment(const Upload& file) {
  return detail::RequestBuilder(tables::kPostAttachment)
      .upload(file)
      .returning<FindingAssetUploadResponse>();
}

}  // namespace servicetitan::findings::finding_assets
