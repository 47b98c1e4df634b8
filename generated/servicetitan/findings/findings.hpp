// Generated from specs/findings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/findings/findings_models.hpp"
#include "servicetitan/findings/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::findings::findings {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `ID`, `CreatedOn`, `ModifiedOn`.
  std::optional<std::string> sort{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<std::int64_t> location_id{};
  std::optional<std::int64_t> source_job_id{};
  std::optional<std::int64_t> installed_equipment_id{};
};

/// GET /findings/v2/tenant/{tenant}/location-findings
///
/// Scope: `tn.fdgs.locationfindings:r`. Paged. Errors: 400.
Request<Page<FindingResponse>> get_list(const GetListQuery& query = {});

/// POST /findings/v2/tenant/{tenant}/location-findings
///
/// Scope: `tn.fdgs.locationfindings:w`. Errors: 400.
Request<FindingDetailedResponse> create(const FindingCreateRequest& body);

/// GET /findings/v2/tenant/{tenant}/location-findings/{id}
///
/// Scope: `tn.fdgs.locationfindings:r`. Errors: 400, 404.
Request<FindingDetailedResponse> get(std::int64_t id);

/// PATCH /findings/v2/tenant/{tenant}/location-findings/{id}
///
/// Scope: `tn.fdgs.locationfindings:w`. Errors: 400, 404.
Request<FindingDetailedResponse> update(std::int64_t id, const FindingUpdateRequest& body);

/// Query parameters of @ref get_finding_attachments.
struct GetFindingAttachmentsQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `ID`.
  std::optional<std::string> sort{};
};

/// GET /findings/v2/tenant/{tenant}/location-findings/{id}/attachments
///
/// Scope: `tn.fdgs.locationfindings:r`. Paged. Errors: 400, 404.
Request<Page<FindingAttachmentResponse>> get_finding_attachments(
    std::int64_t id,
    const GetFindingAttachmentsQuery& query = {});

/// POST /findings/v2/tenant/{tenant}/location-findings/{id}/attachments
///
/// Scope: `tn.fdgs.locationfindings:w`. Errors: 400, 404, 409.
Request<FindingAttachmentResponse> create_finding_attachment(
    std::int64_t id,
    const FindingAttachmentCreateRequest& body);

/// GET /findings/v2/tenant/{tenant}/location-findings/{id}/attachments/{attachmentId}
///
/// Scope: `tn.fdgs.locationfindings:r`. Errors: 400, 404.
Request<FindingAttachmentResponse> get_finding_attachment(
    std::int64_t id,
    std::int64_t attachment_id);

/// PATCH /findings/v2/tenant/{tenant}/location-findings/{id}/attachments/{attachmentId}
///
/// Scope: `tn.fdgs.locationfindings:w`. Errors: 400, 404, 409.
Request<FindingAttachmentResponse> update_finding_attachment(
    std::int64_t id,
    std::int64_t attachment_id,
    const FindingAttachmentUpdateRequest& body);

/// DELETE /findings/v2/tenant/{tenant}/location-findings/{id}/attachments/{attachmentId}
///
/// Scope: `tn.fdgs.locationfindings:w`. Errors: 400.
Request<void> delete_finding_attachment(std::int64_t id, std::int64_t attachment_id);

}  // namespace servicetitan::findings::findings
