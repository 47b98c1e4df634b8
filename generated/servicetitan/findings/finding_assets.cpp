// Generated from specs/findings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/findings/finding_assets.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::findings::finding_assets {

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "findings.finding_assets.get",
    .operation_id = "FindingAssets_Get",
    .method = Method::get,
    .path = "/findings/v2/tenant/{tenant}/assets",
    .response_content = Content::redirect,
    .idempotent = true,
    .scopes = "tn.fdgs.assets:r",
};
using T = GetQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"path", offsetof(T, path), &detail::type_of<decltype(T::path)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Redirect>;
}  // namespace tables::get
Request<Redirect> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::get::kOperation)
      .query(tables::get::kQuery, query)
      .returning<Redirect>();
}

namespace tables::post_attachment {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "findings.finding_assets.post_attachment",
    .operation_id = "FindingAssets_PostAttachment",
    .method = Method::post,
    .path = "/findings/v2/tenant/{tenant}/assets",
    .request_content = Content::multipart,
    .response_content = Content::json,
    .scopes = "tn.fdgs.assets:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<FindingAssetUploadResponse>;
}  // namespace tables::post_attachment
Request<FindingAssetUploadResponse> post_attachment(const Upload& file) {
  return detail::RequestBuilder(tables::post_attachment::kOperation)
      .upload(file)
      .returning<FindingAssetUploadResponse>();
}

}  // namespace servicetitan::findings::finding_assets
