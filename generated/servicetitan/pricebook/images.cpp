// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/images.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::pricebook::images {

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.images.get",
    .operation_id = "Images_Get",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/images",
    .response_content = Content::redirect,
    .idempotent = true,
    .scopes = "tn.pb.images:r",
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

namespace tables::post {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.images.post",
    .operation_id = "Images_Post",
    .method = Method::post,
    .path = "/pricebook/v2/tenant/{tenant}/images",
    .request_content = Content::multipart,
    .response_content = Content::json,
    .scopes = "tn.pb.images:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ImageUploadResponse>;
}  // namespace tables::post
Request<ImageUploadResponse> post(const Upload& file) {
  return detail::RequestBuilder(tables::post::kOperation)
      .upload(file)
      .returning<ImageUploadResponse>();
}

}  // namespace servicetitan::pricebook::images
