// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/images.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::pricebook::images {

namespace tables {

extern const Operation kGet;
const Operation kGet{
    .name = "pricebook.images.get",
    .operation_id = "Images_Get",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/images",
    .response_content = Content::redirect,
    .idempotent = true,
    .scopes = "tn.pb.images:r",
};
extern const detail::QueryMember kGetQuery[];
const detail::QueryMember kGetQuery[] = {
    {"path", offsetof(GetQuery, path), &detail::type_of<decltype(GetQuery::path)>},
};

extern const Operation kPost;
const Operation kPost{
    .name = "pricebook.images.post",
    .operation_id = "Images_Post",
    .method = Method::post,
    .path = "/pricebook/v2/tenant/{tenant}/images",
    .request_content = Content::multipart,
    .response_content = Content::json,
    .scopes = "tn.pb.images:w",
};

}  // namespace tables

Request<Redirect> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::kGet).query(tables::kGetQuery, query).returning<Redirect>();
}

Request<ImageUploadResponse> post(const Upload& file) {
  return detail::RequestBuilder(tables::kPost).upload(file).returning<ImageUploadResponse>();
}

}  // namespace servicetitan::pricebook::images
