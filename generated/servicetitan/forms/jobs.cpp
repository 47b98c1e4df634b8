// Generated from specs/forms.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/forms/jobs.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::forms::jobs {

namespace tables {

extern const Operation kGet;
const Operation kGet{
    .name = "forms.jobs.get",
    .operation_id = "Jobs_Get",
    .method = Method::get,
    .path = "/forms/v2/tenant/{tenant}/jobs/attachment/{id}",
    .response_content = Content::binary,
    .idempotent = true,
    .scopes = "tn.frm.jobs:r",
};

extern const Operation kCreateAttachment;
const Operation kCreateAttachment{
    .name = "forms.jobs.create_attachment",
    .operation_id = "Jobs_CreateAttachment",
    .method = Method::post,
    .path = "/forms/v2/tenant/{tenant}/jobs/{id}/attachments",
    .request_content = Content::multipart,
    .response_content = Content::json,
    .scopes = "tn.frm.jobs:w",
};

extern const Operation kGetJobAttachments;
const Operation kGetJobAttachments{
    .name = "forms.jobs.get_job_attachments",
    .operation_id = "Jobs_GetJobAttachments",
    .method = Method::get,
    .path = "/forms/v2/tenant/{tenant}/jobs/{jobId}/attachments",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.frm.jobs:r",
};
extern const detail::QueryMember kGetJobAttachmentsQuery[];
const detail::QueryMember kGetJobAttachmentsQuery[] = {
    {"createdBefore", offsetof(GetJobAttachmentsQuery, created_before),
     &detail::type_of<decltype(GetJobAttachmentsQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetJobAttachmentsQuery, created_on_or_after),
     &detail::type_of<decltype(GetJobAttachmentsQuery::created_on_or_after)>},
    {"sort", offsetof(GetJobAttachmentsQuery, sort),
     &detail::type_of<decltype(GetJobAttachmentsQuery::sort)>},
    {"page", offsetof(GetJobAttachmentsQuery, page),
     &detail::type_of<decltype(GetJobAttachmentsQuery::page)>},
    {"pageSize", offsetof(GetJobAttachmentsQuery, page_size),
     &detail::type_of<decltype(GetJobAttachmentsQuery::page_size)>},
    {"includeTotal", offsetof(GetJobAttachmentsQuery, include_total),
     &detail::type_of<decltype(GetJobAttachmentsQuery::include_total)>},
};

}  // namespace tables

Request<Download> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<Download>();
}

Request<AttachmentResponse> create_attachment(std::int64_t id, const Upload& file) {
  return detail::RequestBuilder(tables::kCreateAttachment)
      .path(id)
      .upload(file)
      .returning<AttachmentResponse>();
}

Request<Json> get_job_attachments(std::int64_t job_id, const GetJobAttachmentsQuery& query) {
  return detail::RequestBuilder(tables::kGetJobAttachments)
      .path(job_id)
      .query(tables::kGetJobAttachmentsQuery, query)
      .returning<Json>();
}

}  // namespace servicetitan::forms::jobs
