// Generated from specs/findings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/findings/findings.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::findings::findings {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "findings.findings.get_list",
    .operation_id = "Findings_GetList",
    .method = Method::get,
    .path = "/findings/v2/tenant/{tenant}/location-findings",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.fdgs.locationfindings:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"locationId", offsetof(GetListQuery, location_id),
     &detail::type_of<decltype(GetListQuery::location_id)>},
    {"sourceJobId", offsetof(GetListQuery, source_job_id),
     &detail::type_of<decltype(GetListQuery::source_job_id)>},
    {"installedEquipmentId", offsetof(GetListQuery, installed_equipment_id),
     &detail::type_of<decltype(GetListQuery::installed_equipment_id)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "findings.findings.create",
    .operation_id = "Findings_Create",
    .method = Method::post,
    .path = "/findings/v2/tenant/{tenant}/location-findings",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.fdgs.locationfindings:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "findings.findings.get",
    .operation_id = "Findings_Get",
    .method = Method::get,
    .path = "/findings/v2/tenant/{tenant}/location-findings/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.fdgs.locationfindings:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "findings.findings.update",
    .operation_id = "Findings_Update",
    .method = Method::patch,
    .path = "/findings/v2/tenant/{tenant}/location-findings/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.fdgs.locationfindings:w",
};

extern const Operation kGetFindingAttachments;
const Operation kGetFindingAttachments{
    .name = "findings.findings.get_finding_attachments",
    .operation_id = "Findings_GetFindingAttachments",
    .method = Method::get,
    .path = "/findings/v2/tenant/{tenant}/location-findings/{id}/attachments",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.fdgs.locationfindings:r",
};
extern const detail::QueryMember kGetFindingAttachmentsQuery[];
const detail::QueryMember kGetFindingAttachmentsQuery[] = {
    {"ids", offsetof(GetFindingAttachmentsQuery, ids),
     &detail::type_of<decltype(GetFindingAttachmentsQuery::ids)>, detail::QueryStyle::comma},
    {"createdBefore", offsetof(GetFindingAttachmentsQuery, created_before),
     &detail::type_of<decltype(GetFindingAttachmentsQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetFindingAttachmentsQuery, created_on_or_after),
     &detail::type_of<decltype(GetFindingAttachmentsQuery::created_on_or_after)>},
    {"page", offsetof(GetFindingAttachmentsQuery, page),
     &detail::type_of<decltype(GetFindingAttachmentsQuery::page)>},
    {"pageSize", offsetof(GetFindingAttachmentsQuery, page_size),
     &detail::type_of<decltype(GetFindingAttachmentsQuery::page_size)>},
    {"includeTotal", offsetof(GetFindingAttachmentsQuery, include_total),
     &detail::type_of<decltype(GetFindingAttachmentsQuery::include_total)>},
    {"sort", offsetof(GetFindingAttachmentsQuery, sort),
     &detail::type_of<decltype(GetFindingAttachmentsQuery::sort)>},
};

extern const Operation kCreateFindingAttachment;
const Operation kCreateFindingAttachment{
    .name = "findings.findings.create_finding_attachment",
    .operation_id = "Findings_CreateFindingAttachment",
    .method = Method::post,
    .path = "/findings/v2/tenant/{tenant}/location-findings/{id}/attachments",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.fdgs.locationfindings:w",
};

extern const Operation kGetFindingAttachment;
const Operation kGetFindingAttachment{
    .name = "findings.findings.get_finding_attachment",
    .operation_id = "Findings_GetFindingAttachment",
    .method = Method::get,
    .path = "/findings/v2/tenant/{tenant}/location-findings/{id}/attachments/{attachmentId}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.fdgs.locationfindings:r",
};

extern const Operation kUpdateFindingAttachment;
const Operation kUpdateFindingAttachment{
    .name = "findings.findings.update_finding_attachment",
    .operation_id = "Findings_UpdateFindingAttachment",
    .method = Method::patch,
    .path = "/findings/v2/tenant/{tenant}/location-findings/{id}/attachments/{attachmentId}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.fdgs.locationfindings:w",
};

extern const Operation kDeleteFindingAttachment;
const Operation kDeleteFindingAttachment{
    .name = "findings.findings.delete_finding_attachment",
    .operation_id = "Findings_DeleteFindingAttachment",
    .method = Method::delete_,
    .path = "/findings/v2/tenant/{tenant}/location-findings/{id}/attachments/{attachmentId}",
    .scopes = "tn.fdgs.locationfindings:w",
};

}  // namespace tables

Request<Page<FindingResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<FindingResponse>>();
}

Request<FindingDetailedResponse> create(const FindingCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<FindingDetailedResponse>();
}

Request<FindingDetailedResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<FindingDetailedResponse>();
}

Request<FindingDetailedResponse> update(std::int64_t id, const FindingUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<FindingDetailedResponse>();
}

Request<Page<FindingAttachmentResponse>> get_finding_attachments(
    std::int64_t id,
    const GetFindingAttachmentsQuery& query) {
  return detail::RequestBuilder(tables::kGetFindingAttachments)
      .path(id)
      .query(tables::kGetFindingAttachmentsQuery, query)
      .returning<Page<FindingAttachmentResponse>>();
}

Request<FindingAttachmentResponse> create_finding_attachment(
    std::int64_t id,
    const FindingAttachmentCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreateFindingAttachment)
      .path(id)
      .body(body)
      .returning<FindingAttachmentResponse>();
}

Request<FindingAttachmentResponse> get_finding_attachment(
    std::int64_t id,
    std::int64_t attachment_id) {
  return detail::RequestBuilder(tables::kGetFindingAttachment)
      .path(id)
      .path(attachment_id)
      .returning<FindingAttachmentResponse>();
}

Request<FindingAttachmentResponse> update_finding_attachment(
    std::int64_t id,
    std::int64_t attachment_id,
    const FindingAttachmentUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdateFindingAttachment)
      .path(id)
      .path(attachment_id)
      .body(body)
      .returning<FindingAttachmentResponse>();
}

Request<void> delete_finding_attachment(std::int64_t id, std::int64_t attachment_id) {
  return detail::RequestBuilder(tables::kDeleteFindingAttachment)
      .path(id)
      .path(attachment_id)
      .returning<void>();
}

}  // namespace servicetitan::findings::findings
