// Generated from specs/findings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::findings {

struct FindingAssetUploadResponse;
struct FindingAttachmentCreateModel;
struct FindingAttachmentCreateRequest;
struct FindingAttachmentModel;
struct FindingAttachmentResponse;
struct FindingAttachmentUpdateRequest;
struct FindingCreateRequest;
struct FindingDetailedResponse;
struct FindingResponse;
enum class FindingStatus : std::int32_t;
struct FindingUpdateRequest;
enum class FindingUrgencyLevel : std::int32_t;

}  // namespace servicetitan::findings
