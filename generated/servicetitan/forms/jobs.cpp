// Generated from specs/forms.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/forms/jobs.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::forms::jobs {

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "forms.jobs.get",
    .operation_id = "Jobs_Get",
    .method = Method::get,
    .path = "/forms/v2/tenant/{tenant}/jobs/attachment/{id}",
    .response_content = Content::binary,
    .idempotent = true,
    .scopes = "tn.frm.jobs:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Download>;
}  // namespace tables::get
Request<Download> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation).path(id).returning<Download>();
}

namespace tables::create_attachment {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "forms.jobs.create_attachment",
    .operation_id = "Jobs_CreateAttachment",
    .method = Method::post,
    .path = "/forms/v2/tenant/{tenant}/jobs/{id}/attachments",
    .request_content = Content::multipart,
    .response_content = Content::json,
    .scopes = "tn.frm.jobs:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<AttachmentResponse>;
}  // namespace tables::create_attachment
Request<AttachmentResponse> create_attachment(std::int64_t id, const Upload& file) {
  return detail::RequestBuilder(tables::create_attachment::kOperation)
      .path(id)
      .upload(file)
      .returning<AttachmentResponse>();
}

namespace tables::get_job_attachments {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "forms.jobs.get_job_attachments",
    .operation_id = "Jobs_GetJobAttachments",
    .method = Method::get,
    .path = "/forms/v2/tenant/{tenant}/jobs/{jobId}/attachments",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.frm.jobs:r",
};
using T = GetJobAttachmentsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Json>;
}  // namespace tables::get_job_attachments
Request<Json> get_job_attachments(std::int64_t job_id, const GetJobAttachmentsQuery& query) {
  return detail::RequestBuilder(tables::get_job_attachments::kOperation)
      .path(job_id)
      .query(tables::get_job_attachments::kQuery, query)
      .returning<Json>();
}

}  // namespace servicetitan::forms::jobs
