// Generated from specs/findings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/findings/findings.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::findings::findings {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "findings.findings.get_list",
    .operation_id = "Findings_GetList",
    .method = Method::get,
    .path = "/findings/v2/tenant/{tenant}/location-findings",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.fdgs.locationfindings:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>},
    {"sourceJobId", offsetof(T, source_job_id), &detail::type_of<decltype(T::source_job_id)>},
    {"installedEquipmentId", offsetof(T, installed_equipment_id),
     &detail::type_of<decltype(T::installed_equipment_id)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<FindingResponse>>;
}  // namespace tables::get_list
Request<Page<FindingResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<FindingResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "findings.findings.create",
    .operation_id = "Findings_Create",
    .method = Method::post,
    .path = "/findings/v2/tenant/{tenant}/location-findings",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.fdgs.locationfindings:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<FindingDetailedResponse>;
}  // namespace tables::create
Request<FindingDetailedResponse> create(const FindingCreateRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<FindingDetailedResponse>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "findings.findings.get",
    .operation_id = "Findings_Get",
    .method = Method::get,
    .path = "/findings/v2/tenant/{tenant}/location-findings/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.fdgs.locationfindings:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<FindingDetailedResponse>;
}  // namespace tables::get
Request<FindingDetailedResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .returning<FindingDetailedResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "findings.findings.update",
    .operation_id = "Findings_Update",
    .method = Method::patch,
    .path = "/findings/v2/tenant/{tenant}/location-findings/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.fdgs.locationfindings:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<FindingDetailedResponse>;
}  // namespace tables::update
Request<FindingDetailedResponse> update(std::int64_t id, const FindingUpdateRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<FindingDetailedResponse>();
}

namespace tables::get_finding_attachments {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "findings.findings.get_finding_attachments",
    .operation_id = "Findings_GetFindingAttachments",
    .method = Method::get,
    .path = "/findings/v2/tenant/{tenant}/location-findings/{id}/attachments",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.fdgs.locationfindings:r",
};
using T = GetFindingAttachmentsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<FindingAttachmentResponse>>;
}  // namespace tables::get_finding_attachments
Request<Page<FindingAttachmentResponse>> get_finding_attachments(
    std::int64_t id,
    const GetFindingAttachmentsQuery& query) {
  return detail::RequestBuilder(tables::get_finding_attachments::kOperation)
      .path(id)
      .query(tables::get_finding_attachments::kQuery, query)
      .returning<Page<FindingAttachmentResponse>>();
}

namespace tables::create_finding_attachment {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "findings.findings.create_finding_attachment",
    .operation_id = "Findings_CreateFindingAttachment",
    .method = Method::post,
    .path = "/findings/v2/tenant/{tenant}/location-findings/{id}/attachments",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.fdgs.locationfindings:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<FindingAttachmentResponse>;
}  // namespace tables::create_finding_attachment
Request<FindingAttachmentResponse> create_finding_attachment(
    std::int64_t id,
    const FindingAttachmentCreateRequest& body) {
  return detail::RequestBuilder(tables::create_finding_attachment::kOperation)
      .path(id)
      .body(body)
      .returning<FindingAttachmentResponse>();
}

namespace tables::get_finding_attachment {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "findings.findings.get_finding_attachment",
    .operation_id = "Findings_GetFindingAttachment",
    .method = Method::get,
    .path = "/findings/v2/tenant/{tenant}/location-findings/{id}/attachments/{attachmentId}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.fdgs.locationfindings:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<FindingAttachmentResponse>;
}  // namespace tables::get_finding_attachment
Request<FindingAttachmentResponse> get_finding_attachment(
    std::int64_t id,
    std::int64_t attachment_id) {
  return detail::RequestBuilder(tables::get_finding_attachment::kOperation)
      .path(id)
      .path(attachment_id)
      .returning<FindingAttachmentResponse>();
}

namespace tables::update_finding_attachment {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "findings.findings.update_finding_attachment",
    .operation_id = "Findings_UpdateFindingAttachment",
    .method = Method::patch,
    .path = "/findings/v2/tenant/{tenant}/location-findings/{id}/attachments/{attachmentId}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.fdgs.locationfindings:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<FindingAttachmentResponse>;
}  // namespace tables::update_finding_attachment
Request<FindingAttachmentResponse> update_finding_attachment(
    std::int64_t id,
    std::int64_t attachment_id,
    const FindingAttachmentUpdateRequest& body) {
  return detail::RequestBuilder(tables::update_finding_attachment::kOperation)
      .path(id)
      .path(attachment_id)
      .body(body)
      .returning<FindingAttachmentResponse>();
}

namespace tables::delete_finding_attachment {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "findings.findings.delete_finding_attachment",
    .operation_id = "Findings_DeleteFindingAttachment",
    .method = Method::delete_,
    .path = "/findings/v2/tenant/{tenant}/location-findings/{id}/attachments/{attachmentId}",
    .scopes = "tn.fdgs.locationfindings:w",
};
}  // namespace tables::delete_finding_attachment
Request<void> delete_finding_attachment(std::int64_t id, std::int64_t attachment_id) {
  return detail::RequestBuilder(tables::delete_finding_attachment::kOperation)
      .path(id)
      .path(attachment_id)
      .returning<void>();
}

}  // namespace servicetitan::findings::findings
